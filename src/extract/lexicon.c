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

/* lexicon_mark - look once at each character, for all that is looked for later */
void
lexicon_mark(FoldedText *text)
{
	uint64	   *begins = palloc_huge(Max((size_t) text->length, 1) * sizeof(uint64));

	matcher_mark(&lexicon_matcher, text->chars, text->length, begins);
	text->begins = begins;
}

/* lexicon_cue_walk - lexicon_cue, where one may begin with the character at at */
const Cue *
lexicon_cue_walk(const FoldedText *text, int at, int limit, uint64 kinds, int *length)
{
	Match		match = lexicon_longest(text, at, limit, kinds);
	const MatcherEntry *entry = match_entry(&match, kinds);

	*length = entry ? match.length : 0;
	return entry ? cue_by_ref(entry->ref) : NULL;
}
