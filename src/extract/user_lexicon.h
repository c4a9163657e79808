/*
 * user_lexicon.h
 *		Users' own words, beside the built-in lexicon: units, names of
 *		indicators and places, patterns.
 *
 * Made once from what the users defined and read-only from then on; an
 * extraction that was given none costs nothing.  Of a built-in and a user's
 * entry at one place the longer one counts, and of two that are as long the
 * user's.
 */
#ifndef PGI_USER_LEXICON_H
#define PGI_USER_LEXICON_H

#include "extract/extract.h"
#include "text/pattern.h"

/* A name of an indicator. */
typedef struct UserIndicator
{
	const char *written;		/* as the user gave it */
	const char *code;
	uint32		unit_classes;	/* UNIT_BITs that a level may have; 0 for any */
	UnitExpression unit;		/* the unit itself: what converts to it fits, whatever its class */
} UserIndicator;

/* A name of a place. */
typedef struct UserPlace
{
	const char *written;		/* as the user gave it */
	const char *name;			/* of the place itself, where written is an alias */
	const char *region;			/* NULL where none is known */
	PlaceLevel	level;
} UserPlace;

/* What the groups of a pattern say of a row, by name; see doc/words.md. */
typedef enum UserGroup
{
	GROUP_VALUE,
	GROUP_CHANGE,
	GROUP_PREVIOUS,
	GROUP_UNIT,
	GROUP_NAME,
	GROUP_SUBJECT,
	GROUP_PERIOD,
	GROUP_RANK,
	USER_GROUPS
} UserGroup;

/* A phrase that states a row. */
typedef struct UserPattern
{
	const char *name;
	const char *indicator;		/* a code, or NULL to have the name tell */
	Pattern    *pattern;		/* the lexicon's owner frees it */
	int			group[USER_GROUPS]; /* which group of the pattern; -1 for none */
} UserPattern;

typedef struct UserLexicon
{
	const Matcher *matcher;		/* by kind: the number of a unit, an index of the arrays below */
	UserIndicator *indicators;	/* KIND_INDICATOR */
	int			indicator_count;
	int			indicator_capacity;
	UserPlace  *places;			/* KIND_DIVISION */
	int			place_count;
	int			place_capacity;
	UserPattern *patterns;
	int			pattern_count;
	int			pattern_capacity;
	MatcherPattern *names;		/* what the matcher is made of */
	int			name_count;
	int			name_capacity;
} UserLexicon;

/* What is wrong with an alias. */
typedef enum AliasProblem
{
	ALIAS_FINE,
	ALIAS_UNKNOWN,				/* what it means is none that is known */
	ALIAS_AMBIGUOUS				/* several divisions bear the name that it means */
} AliasProblem;

/*
 * Making one: what is added is copied, all in the current memory context;
 * user_lexicon_finish makes the matcher.
 */
extern void user_lexicon_add_unit(UserLexicon *words, const char *name, int unit);
extern void user_lexicon_add_indicator(UserLexicon *words, const char *name, const char *code, uint32 unit_classes,
									   const UnitExpression *unit);
extern void user_lexicon_add_place(UserLexicon *words, const char *name, const UserPlace *place);
extern AliasProblem user_lexicon_add_alias(UserLexicon *words, const char *name, const char *means);
extern void user_lexicon_add_pattern(UserLexicon *words, const char *name, const char *indicator, Pattern *pattern);
extern void user_lexicon_finish(UserLexicon *words);

/* What is wrong with a pattern's groups; NULL where nothing is. */
extern char *user_pattern_problem(const Pattern *pattern);

/* user_longest - the longest users' name of the given kinds that begins at at; words may be NULL */
static inline Match
user_longest(const UserLexicon *words, const FoldedText *text, int at, int limit, uint64 kinds)
{
	Match		none = {0};

	if (words == NULL)
		return none;
	return matcher_longest(words->matcher, text->chars, limit, at, kinds);
}

/* Names that a number in them is a part of. */
#define USER_NAMES (KIND_BIT(KIND_INDICATOR) | KIND_BIT(KIND_DIVISION))

/* The users' units, for read_unit; NULL where there are none. */
static inline const Matcher *
user_units(const UserLexicon *words)
{
	return words ? words->matcher : NULL;
}

extern bool user_indicator_fits(const UserIndicator *indicator, UnitClass unit_class, const UnitExpression *unit);

#endif							/* PGI_USER_LEXICON_H */
