/*
 * lexicon.h
 *		What the extraction knows by heart: units, places, indicators and cue
 *		words, found by one matcher.
 *
 * Built-in entries are constant tables made from data/ at build time.
 */
#ifndef PGI_LEXICON_H
#define PGI_LEXICON_H

#include "text/matcher.h"
#include "text/unicode.h"

/* KIND_… for every line of data/kinds.tsv */
#include "data/kinds.inc"

/* CUE_… for every distinct value in data/cues_*.tsv, and the number of them */
#include "data/cue_values.inc"

/*
 * A word that steers a rule: what it does is its kind, how is its value or
 * number (approx_before 约: CUE_ABOUT; change_down 下降: -1).
 */
typedef struct Cue
{
	const char *pattern;		/* UTF-8, as in the TSV */
	CueValue	value;			/* CUE_NONE where the column is empty or a number */
	int			number;
} Cue;

extern const Cue *cue_by_ref(uint32 ref);

extern const Matcher lexicon_matcher;

extern void lexicon_mark(FoldedText *text);

/* May an entry of the given kinds begin at at?  A quick no at most places. */
static inline bool
lexicon_may_begin(const FoldedText *text, int at, int limit, uint64 kinds)
{
	if (at >= limit)
		return false;
	if (text->begins != NULL)
		return (text->begins[at] & kinds) != 0;
	return (lexicon_matcher.nodes[lexicon_matcher.root[text->chars[at]]].reach & kinds) != 0;
}

/*
 * lexicon_longest - the longest entry of the given kinds that begins at at
 *
 * Looks at no character from limit on; see matcher_longest.
 */
static inline Match
lexicon_longest(const FoldedText *text, int at, int limit, uint64 kinds)
{
	Match		none = {0};

	if (!lexicon_may_begin(text, at, limit, kinds))
		return none;
	return matcher_walk(&lexicon_matcher, text->chars, limit, at, kinds);
}

extern const Cue *lexicon_cue_walk(const FoldedText *text, int at, int limit, uint64 kinds, int *length);

/*
 * lexicon_cue - the longest cue of the given kinds that begins at at
 *
 * Sets length to its characters; NULL, and length 0, where there is none.
 */
static inline const Cue *
lexicon_cue(const FoldedText *text, int at, int limit, uint64 kinds, int *length)
{
	*length = 0;
	if (!lexicon_may_begin(text, at, limit, kinds))
		return NULL;
	return lexicon_cue_walk(text, at, limit, kinds, length);
}

#endif							/* PGI_LEXICON_H */
