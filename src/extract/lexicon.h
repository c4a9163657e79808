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

/* The longest lexicon entry at a place; see matcher_longest. */
extern Match lexicon_longest(const FoldedText *text, int at, int limit, uint64 kinds);

/* The same, giving the cue and its length, or NULL. */
extern const Cue *lexicon_cue(const FoldedText *text, int at, int limit, uint64 kinds, int *length);

#endif							/* PGI_LEXICON_H */
