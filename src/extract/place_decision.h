/*
 * place_decision.h
 *		What the parts of the decision about places share: place_decide.c puts
 *		costs together, place_neighbour.c reads what stands beside a mention,
 *		place_misspelt.c gathers misspelt names.
 */
#ifndef PGI_PLACE_DECISION_H
#define PGI_PLACE_DECISION_H

#include "place_mention.h"

/* Costs are characters; these stand for what has no distance. */
#define COST_NONE INT32_MAX		/* nothing leads there */
#define COST_GIVEN 300			/* in the place that the caller or the page gave */
#define COST_ADJACENT 0			/* right next to a place that holds it */
#define COST_PROVINCE 1
#define COST_CAPITAL 2
#define COST_CITY 100
#define REACH_PARENT 6000		/* how far a name may be from what holds it */
#define REACH_ABOVE 400			/* and from what holds that */

#define NEVER (INT32_MIN / 2)

/* What of a bearer the text names. */
#define NAMED_ITSELF 1			/* in full, where nothing else can be meant */
#define NAMED_PARENT 2
#define NAMED_ABOVE 4			/* its parent's parent */

/* What the decision of one text works with. */
typedef struct Decision
{
	const FoldedText *text;
	PlaceMention *mentions;
	int			count;
	int		   *costs;			/* a slot for each bearer of each mention */
	uint8	   *named;			/* the same: NAMED_ bits */
	int		   *near;			/* by division: where it was last named */
	int		   *near_sure;		/* the same, only where nothing else can be meant */
	int		   *touched;		/* the divisions that have an entry in near */
	int			touched_count;
	int			touched_capacity;
	int			given;			/* index of the division given, -1 for none */
} Decision;

/* The division that a name's bearer with this number is. */
static inline int
bearer_division(const PlaceMention *mention, int bearer)
{
	return name_bearer(mention->name, bearer)->division;
}

extern int	given_cost(const Decision *decision, int division);
extern bool neighbour_leads_to(const Decision *decision, int k, int division);
extern void gather_misspelt(Decision *decision);

#endif							/* PGI_PLACE_DECISION_H */
