/*
 * place_mention.h
 *		What stands in the text that may name a place, before it is decided
 *		which place it is.  Written by place_mention.c, decided by
 *		place_decide.c, turned into places by place.c.
 */
#ifndef PGI_PLACE_MENTION_H
#define PGI_PLACE_MENTION_H

#include "extract/extract.h"
#include "extract/gazetteer.h"
#include "extract/user_lexicon.h"

typedef struct PlaceMention
{
	int			start;
	int			end;
	int			sentence;
	bool		country;		/* 中国: nothing below is set */
	bool		latin;			/* written in pinyin */
	const UserPlace *users;		/* a user's place: name is NULL */
	const Zone *zone;			/* a listed zone: name is NULL */
	const DivisionName *name;	/* the division, or the one that a zone is named after */
	CueValue	suffix;			/* District, City …: which bearers can be meant; CUE_NONE */
	CueValue	zone_kind;		/* CUE_NONE for a division */
	NameRule	rule;
	CueValue	odd_suffix;		/* a generic part that no bearer has (name may be NULL) */
	int			odd_end;		/* where it ends */
	int			name_end;		/* without the generic part */
	int			slot;			/* place_decide.c: first of its bearers' costs */
	int			chosen;			/* index of a division, or a PLACE_ value below */
} PlaceMention;

#define PLACE_UNKNOWN (-1)		/* a place, but not known which */
#define PLACE_NONE (-2)			/* no place at all */

typedef struct PlaceMentions
{
	PlaceMention *list;
	int			count;
	int			capacity;
} PlaceMentions;

/* The region of a place whose name alone tells it; NULL for others. */
static inline const char *
told_region(const PlaceMention *mention)
{
	return mention->zone ? mention->zone->region : mention->users ? mention->users->region : NULL;
}

extern void read_place_mentions(const FoldedText *text, const UserLexicon *words, int start, int end, int sentence,
								PlaceMentions *mentions);
extern void decide_mentions(const FoldedText *text, PlaceMentions *mentions, int given);
extern bool suffix_fits(CueValue suffix, const Division *division);
extern bool mention_allows(const PlaceMention *mention, int bearer);

#endif							/* PGI_PLACE_MENTION_H */
