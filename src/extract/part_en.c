/*
 * part_en.c
 *		Which English rows are parts of others: including, of which, among them.
 */
#include "extract/sentence_en.h"

#define MOST_ROWS 50			/* rows back that may be the whole of a part */

/* The cue that says that parts follow, in [from, to); its own clause or this one's. */
static bool
says_parts(const Words *words, int from, int to, bool anywhere)
{
	for (int i = from; i < to; i++)
	{
		int			next;
		const Cue  *cue = word_cue(words, i, KIND_BIT(KIND_EN_LINK), &next);

		if (cue != NULL && cue->value == CUE_PART && (anywhere || i == from))
			return true;
	}
	return false;
}

/* Is the measure the whole that the rest of the sentence is part of (among the 250 people, …)? */
bool
is_whole(const Site *site)
{
	static const char *const among[] = {"among", "of", NULL};
	const Words *words = site->words;
	int			start = clause_start(words, site->first);

	return word_reads_any(words, start, among) && site->left <= start &&
		word_mark(words, clause_end(words, site->last)) == ',' &&
		(start == 0 || word_is(words, start - 1, WORD_MARK));
}

/* The row before that counts or measures the same kind of thing; else the last one. */
static int
whole_for(const SentenceReader *sr, const Site *site)
{
	const Extraction *ex = sr->reader->ex;
	const Measure *part = ex->measures + site->measure;

	for (int i = sr->last_row; i >= sr->reader->sentence_first && i > sr->last_row - MOST_ROWS; i--)
		if (ex->statements[i].measure >= 0 &&
			ex->measures[ex->statements[i].measure].unit_class == part->unit_class)
			return i;
	return sr->last_row;
}

/* 9 of which, 300 of whom, 3 of them: does what follows a number lead back to the whole? */
static bool
leans_back(const Words *words, int index)
{
	static const char *const backs[] = {"which", "whom", "them", "these", NULL};

	return word_reads(words, index, "of") && word_reads_any(words, index + 1, backs);
}

/* Follow the list of parts: where it begins (including, of which, among them, a bracket) and ends. */
void
note_parts(SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	int			before = start > 0 ? clause_start(words, start - 1) : 0;
	bool		bracket = start > 1 && word_mark(words, start - 1) == '(' &&
		word_is(words, start - 2, WORD_MEASURE) && site->counted;

	if (start > 0 && word_mark(words, start - 1) == ';')
		sr->in_parts = false;
	if (sr->in_parts || is_whole(site))
		return;
	if (says_parts(words, start, start + 1, false) || says_parts(words, start, site->first, true) || bracket ||
		(start > 0 && leans_back(words, site->last)))
	{
		sr->in_parts = true;
		sr->whole = sr->last_row >= 0 ? whole_for(sr, site) : sr->reader->last_level;
	}
	else if (start > 1 && sr->last_row < 0 && says_parts(words, before, before + 1, false))
	{
		sr->in_parts = true;
		sr->whole = sr->reader->last_level;
	}
}
