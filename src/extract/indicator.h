/*
 * indicator.h
 *		Which indicator a name in a text means.
 */
#ifndef PGI_INDICATOR_H
#define PGI_INDICATOR_H

#include "quantity/unit.h"

struct UserLexicon;

/* An indicator; nbs is NULL where the statistics bureau has none that is the same. */
typedef struct Indicator
{
	const char *code;
	const char *zh;
	const char *en;
	const char *units;			/* what a level is measured in: money, count, ratio …, parted by commas */
	const char *kind;			/* flow, stock, rate, index, level */
	const char *nbs;
	uint32		unit_classes;	/* units as UNIT_BITs */
} Indicator;

extern int	indicator_count(void);
extern const Indicator *indicator_at_index(int index);

/* Why a name is that indicator. */
typedef struct IndicatorReason
{
	const char *entry;			/* the name that the lexicon has; NULL where a rule says it */
	bool		users;			/* a user's entry */
} IndicatorReason;

/*
 * indicator_code - the code of the indicator that a name means
 *
 * name: UTF-8, in the article's words (规模以上工业增加值, main business
 * income); unit_class and unit: what its level is measured in, or its change
 * where change_only says that no level is known (unit may be NULL).  A name
 * measured in what its indicator cannot be measured in is not that indicator;
 * a share in percent of something else is a share.  NULL where the thing
 * measured is none that is known.  words: users' own, or NULL; a name of theirs
 * counts where it is the head.  reason is filled in.  Never an error; linear in the name's
 * length for the names that texts have, and names longer than 200 characters
 * are none.
 */
extern const char *indicator_code(const char *name, UnitClass unit_class, const UnitExpression *unit, bool change_only,
								  const struct UserLexicon *words, IndicatorReason *reason);

#endif							/* PGI_INDICATOR_H */
