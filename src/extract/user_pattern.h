/*
 * user_pattern.h
 *		Users' patterns: where they match an article, and the rows that come of
 *		it.
 */
#ifndef PGI_USER_PATTERN_H
#define PGI_USER_PATTERN_H

#include "extract/statement.h"
#include "extract/user_lexicon.h"

/* How many groups are numbers: GROUP_VALUE, GROUP_CHANGE, GROUP_PREVIOUS. */
#define NUMBER_GROUPS 3

/* A match whose value is a number. */
typedef struct PatternHit
{
	const UserPattern *pattern;
	int			sentence;		/* that its value stands in */
	TextRange	whole;
	TextRange	groups[USER_GROUPS];	/* start -1 for what took no part */
	int			measures[NUMBER_GROUPS];	/* -1 for none */
} PatternHit;

/*
 * find_pattern_hits - match the patterns against the article's own text
 *
 * What they say is a number becomes a measure, where it is none yet.  A
 * pattern that reaches its limits is named in the extraction's failures and
 * read no further.
 */
extern void find_pattern_hits(Extraction *ex);

/*
 * apply_pattern_hits - the rows of the patterns that match in a sentence
 *
 * Its other rows have been read: where one has the same number, the pattern's
 * groups go over what it says.
 */
extern void apply_pattern_hits(StatementReader *reader, int sentence);

#endif							/* PGI_USER_PATTERN_H */
