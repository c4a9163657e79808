/*
 * lexicon.c
 *		Look-ups in the built-in lexicon.
 */
#include "lexicon.h"

#include "data/matcher.inc"
#include "data/cues.inc"

/* cue_by_ref - the cue that an entry of a cue kind refers to */
const Cue *
cue_by_ref(uint32 ref)
{
	Assert(ref < lengthof(cue_table));
	return cue_table + ref;
}

/*
 * lexicon_longest - the longest entry of the given kinds that begins at at
 *
 * Looks at no character from limit on.
 */
Match
lexicon_longest(const FoldedText *text, int at, int limit, uint64 kinds)
{
	return matcher_longest(&lexicon_matcher, text->chars, limit, at, kinds);
}

/*
 * lexicon_cue - the longest cue of the given kinds that begins at at
 *
 * Sets length to its characters; NULL, and length 0, where there is none.
 */
const Cue *
lexicon_cue(const FoldedText *text, int at, int limit, uint64 kinds, int *length)
{
	Match		match = lexicon_longest(text, at, limit, kinds);
	const MatcherEntry *entry = match_entry(&match, kinds);

	*length = entry ? match.length : 0;
	return entry ? cue_by_ref(entry->ref) : NULL;
}
