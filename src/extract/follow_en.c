/*
 * follow_en.c
 *		English levels that belong to a row already made: the one that a change
 *		led to, and the earlier one that it is compared with.
 */
#include "extract/sentence_en.h"

/* …, reaching 300: the same, with a mark before it */
static bool
reaches(const Words *words, int index)
{
	return (word_reads(words, index, "reaching") || word_reads(words, index, "hitting") || word_reads(words, index, "totaling")) &&
		word_mark(words, index - 1) == ',';
}

/* Does a word stand right before the change just read: down 4 percent? */
static bool
leads_change(const SentenceReader *sr, const char *text)
{
	const Extraction *ex = sr->reader->ex;
	int			change = ex->statements[sr->last_row].change_measure;

	return change >= 0 && word_reads(sr->words, word_at(sr->words, ex->measures[change].outer_start) - 1, text);
}

/* completes_change - rose 5% to 300: the level of the change just read */
bool
completes_change(SentenceReader *sr, const Site *site)
{
	Statement  *row;
	int			before = site->left - 1;
	int			first;

	if (sr->last_row < 0 || !(word_reads(site->words, site->left, "to") || reaches(site->words, site->left) ||
							  word_reads(site->words, site->left, "at")))
		return false;
	/* closed 3.4 percent higher at 25.6 yuan */
	if (word_reads(site->words, site->left, "at"))
	{
		if (word_reads(site->words, before, "higher") || word_reads(site->words, before, "lower"))
			before--;
		/* fell 4.5 percent to close at 23 yuan */
		else if (word_reads(site->words, before - 1, "to") &&
				 (word_reads(site->words, before, "close") || word_reads(site->words, before, "end") ||
				  word_reads(site->words, before, "finish") || word_reads(site->words, before, "stand")))
			before -= 2;
		/* down 4 percent at 300 tonnes */
		else if (!leads_change(sr, "down") && !leads_change(sr, "up"))
			return false;
	}
	while (before > 0 && !word_is(site->words, before, WORD_MEASURE))
	{
		if (word_cue_before(site->words, before + 1, KIND_BIT(KIND_EN_BASIS), &first) != NULL)
			before = first - 1;
		else if (word_is(site->words, before, WORD_ADVERB | WORD_PERIOD | WORD_MARK) ||
				 (word_is(site->words, before, WORD_PREPOSITION) && word_is(site->words, before + 1, WORD_PERIOD)))
			before--;
		else
			return false;
	}
	row = sr->reader->ex->statements + sr->last_row;
	if (row->measure >= 0 || row->change_measure != site->measure - 1)
		return false;
	row->measure = site->measure;
	row->own = (TextRange) {sr->reader->ex->measures[site->measure].start, sr->reader->ex->measures[site->measure].end};
	return true;
}

/* …, compared with a profit of 3 million yuan a year earlier */
static bool
is_compared_level(const SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	const Measure *measure = site->ex->measures + site->measure;
	int			next;

	if (!word_reads(words, start, "compared") && !word_reads(words, start, "against") && !word_reads(words, start, "versus"))
		return false;
	if (site->measure == 0 || !unit_expression_equal(&measure->unit, &measure[-1].unit))
		return false;
	return word_is(words, site->last, WORD_PERIOD) || word_is(words, site->last + 1, WORD_PERIOD) ||
		word_cue(words, site->last, KIND_BIT(KIND_EN_BASIS), &next) != NULL;
}

/* follows_level - rose to 66% in 2021 from 60% in 2015: the earlier level said last */
bool
follows_level(const SentenceReader *sr, const Site *site, Role role)
{
	const Statement *row;

	if (role != ROLE_LEVEL || sr->last_row < 0)
		return false;
	row = sr->reader->ex->statements + sr->last_row;
	if (is_compared_level(sr, site))
		return row->measure >= 0 && row->measure == site->measure - 1;
	if (!word_reads(site->words, site->left, "from"))
		return false;
	/* to 2 percent, from 9 percent in 2015 */
	if (word_mark(site->words, site->left - 1) == ',' && word_is(site->words, site->left - 2, WORD_MEASURE))
		return row->measure >= 0 && row->measure == site->measure - 1 &&
			unit_expression_equal(&site->ex->measures[site->measure].unit, &site->ex->measures[row->measure].unit);
	/* 70 percent, up from 62 percent */
	if (word_is(site->words, site->left - 1, WORD_CHANGE_VERB))
		return row->measure >= 0 && row->measure == site->measure - 1;
	if (!word_reads(site->words, word_at(site->words, row->own.start) - 1, "to") &&
		!word_is(site->words, word_at(site->words, row->own.start) - 1, WORD_MEASURE))
		return false;
	return row->measure >= 0 && row->measure == site->measure - 1 &&
		unit_expression_equal(&site->ex->measures[site->measure].unit, &site->ex->measures[row->measure].unit) &&
		clause_start(site->words, site->first) <= word_at(site->words, row->own.start);
}
