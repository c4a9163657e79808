/*
 * plan_zh.c
 *		Is a Chinese paragraph about what is planned, or about what was done?
 *
 * Government reports give their plans without any word of the future: a run of
 * clauses that begin with a verb (改造…, 新增…, 推进…).  Accounts of what was
 * done begin alike, but say somewhere that it came about: growth, 达, 已, 入选.
 */
#include "extract/sentence_zh.h"

/* How many clauses must begin with a verb of planning. */
#define PLAN_CLAUSES 3
#define HEADING_LONGEST 50

/* Does a clause say that something came about? */
static bool
clause_says_done(const Extraction *ex, const Clause *clause)
{
	for (int at = clause->start; at < clause->end; at++)
	{
		Match		match = lexicon_longest(ex->text, at, clause->end,
											KIND_BIT(KIND_ZH_DONE) | KIND_BIT(KIND_NOISE) | KIND_BIT(KIND_ZH_STATUS));

		if (match.length == 0)
			continue;
		if (match_entry(&match, KIND_BIT(KIND_ZH_DONE)))
			return true;
		at += match.length - 1;
	}
	return false;
}

/* Growth stated as fact: 增长 right before a number. */
static bool
states_growth(const Extraction *ex, const Measure *measure)
{
	if (measure->unit_class != UNIT_CLASS_RATIO)
		return false;
	for (int length = 2; length <= 4; length++)
	{
		int			matched;
		int			at = measure->outer_start - length;

		if (at >= 0 && lexicon_cue(ex->text, at, measure->outer_start, KIND_BIT(KIND_ZH_CHANGE), &matched) &&
			matched == length)
			return true;
	}
	return false;
}

static int
first_measure_of(const Extraction *ex, int sentence)
{
	int			low = 0;
	int			high = ex->measure_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->measures[middle].sentence < sentence)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* 二、2026年重点工作; （一）五年来的主要成就: a short line without a full stop. */
static bool
is_heading(const FoldedText *text, const Paragraph *paragraph)
{
	int			end = paragraph->end;

	while (end > paragraph->start && CHAR_CLASS(text->chars[end - 1]) == CHAR_BLANK)
		end--;
	return end - paragraph->start <= HEADING_LONGEST && end > paragraph->start &&
		CHAR_CLASS(text->chars[end - 1]) != CHAR_STOP && CHAR_CLASS(text->chars[end - 1]) != CHAR_COMMA;
}

/*
 * read_heading_zh - a heading that says whether its part of a report looks
 * back (工作回顾) or ahead (重点工作, 主要目标)
 *
 * Sets the reader's section; any other heading leaves it alone.
 */
void
read_heading_zh(StatementReader *reader, int paragraph)
{
	const Extraction *ex = reader->ex;
	const Paragraph *here = ex->segments->paragraphs + paragraph;
	int			period = first_period_after(ex, here->start);

	if (!is_heading(ex->text, here))
		return;
	for (int at = here->start; at < here->end; at++)
	{
		int			length;
		const Cue  *cue = lexicon_cue(ex->text, at, here->end, KIND_BIT(KIND_ZH_SECTION), &length);

		if (cue == NULL)
			continue;
		reader->section_known = true;
		reader->section_status = cue->value == CUE_TARGET ? STATUS_TARGET : STATUS_ACTUAL;
		reader->section_period = period < ex->period_count && ex->periods[period].end <= here->end ? period : -1;
		return;
	}
}

/* How many of the clauses [first, last) begin with a verb of planning. */
static int
count_plans(const Extraction *ex, int first, int last)
{
	int			plans = 0;

	for (int i = first; i < last; i++)
	{
		const Clause *clause = ex->segments->clauses + i;
		int			length;

		plans += lexicon_cue(ex->text, clause->start, clause->end, KIND_BIT(KIND_ZH_PLAN), &length) != NULL;
	}
	return plans;
}

/*
 * paragraph_status_zh - STATUS_TARGET for a paragraph of plans
 */
Status
paragraph_status_zh(Extraction *ex, int paragraph)
{
	const Paragraph *here = ex->segments->paragraphs + paragraph;
	int			end = here->first_sentence + here->sentence_count;
	const Sentence *last = ex->segments->sentences + end - 1;
	int			first_clause = ex->segments->sentences[here->first_sentence].first_clause;
	int			end_clause = last->first_clause + last->clause_count;

	if (count_plans(ex, first_clause, end_clause) < PLAN_CLAUSES)
		return STATUS_ACTUAL;
	for (int i = first_clause; i < end_clause; i++)
		if (clause_says_done(ex, ex->segments->clauses + i))
			return STATUS_ACTUAL;
	for (int m = first_measure_of(ex, here->first_sentence); m < ex->measure_count && ex->measures[m].sentence < end; m++)
		if (states_growth(ex, ex->measures + m))
			return STATUS_ACTUAL;
	return STATUS_TARGET;
}
