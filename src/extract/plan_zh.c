/*
 * plan_zh.c
 *		Is a Chinese paragraph about what is planned, or about what was done?
 *
 * Government reports give their plans without any word of the future: a run of
 * clauses that begin with a verb (改造…, 新增…, 推进…) and round or loose numbers
 * (4000个以上, 5%左右).  Accounts of what was done begin alike, but say somewhere
 * that it came about (入选, 成功, 体系建设扎实推进), and their numbers are those that
 * were counted (7.24亿美元, 增长11.2%).
 */
#include "extract/sentence_zh.h"

/*
 * What speaks for a plan, less what speaks for an account, must come to this;
 * weighed on reports of which it is known where their plans begin.
 */
#define PLAN_WEIGHT 2
#define PLAN_VERBS_MOST 4
#define LOOSE_MOST 2
#define DONE_MOST 2
#define COUNTED_MOST 3

#define HEADING_LONGEST 50

/* Does a clause say that something came about?  In one that begins with a verb of planning, 取得突破 is a wish. */
static bool
clause_says_done(const Extraction *ex, const Clause *clause, bool plan)
{
	for (int at = clause->start; at < clause->end; at++)
	{
		Match		match = lexicon_longest(ex->text, at, clause->end,
											KIND_BIT(KIND_ZH_DONE) | KIND_BIT(KIND_NOISE) | KIND_BIT(KIND_ZH_STATUS));
		const MatcherEntry *done;

		if (match.length == 0)
			continue;
		done = match_entry(&match, KIND_BIT(KIND_ZH_DONE));
		if (done != NULL && !(plan && cue_by_ref(done->ref)->value == CUE_WISH))
			return true;
		at += match.length - 1;
	}
	return false;
}

/* Is a growth: 增长 right before the number. */
static bool
states_growth(const Extraction *ex, const Measure *measure)
{
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

/* 4000个以上, 5%左右 with nothing behind it: 10亿元以上项目 is a name. */
static bool
is_loose(const FoldedText *text, const Measure *measure, int end)
{
	CharClass	next = measure->outer_end < end ? CHAR_CLASS(text->chars[measure->outer_end]) : CHAR_STOP;

	if (next != CHAR_COMMA && next != CHAR_LIST_COMMA && next != CHAR_STOP)
		return false;
	return measure->qualifier == QUALIFIER_AT_LEAST || measure->qualifier == QUALIFIER_AT_MOST ||
		(measure->qualifier == QUALIFIER_ABOUT && measure->outer_end > measure->end);
}

/* How much a number looks like one that was counted: 2612家, 7.24亿美元, 600多万户; growth of 11.2% above all. */
static int
looks_counted(const Extraction *ex, const Measure *measure)
{
	Decimal		number = decimal_normalize(measure->value.mantissa);

	if (measure->qualifier == QUALIFIER_OVER && measure->high.present)
		return 2;
	if (measure->qualifier != QUALIFIER_EXACT || !measure->has_value)
		return 0;
	if (measure->unit_class == UNIT_CLASS_RATIO)
		return number.exponent < 0 && states_growth(ex, measure) ? 2 : 0;
	return (number.exponent < 0 && number.coefficient >= 10) || (number.exponent == 0 && number.coefficient >= 100) ? 1 : 0;
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

/* The length of the verb of planning that a clause begins with, after its 一是 or （二）; 0 for none. */
static int
plan_verb_length(const FoldedText *text, int start, int end)
{
	int			length = 0;

	if (start < end && CHAR_CLASS(text->chars[start]) == CHAR_OPEN)
		while (start < end && CHAR_CLASS(text->chars[start++]) != CHAR_CLOSE)
			continue;
	if (start + 2 < end && (text->chars[start + 1] == u'是' || text->chars[start + 1] == u'要'))
		start += 2;
	return lexicon_cue(text, start, end, KIND_BIT(KIND_ZH_PLAN), &length) != NULL ? length : 0;
}

/* 体系建设扎实推进: what a plan would begin with stands behind what it was done to. */
static bool
ends_in_plan_verb(const FoldedText *text, const Clause *clause)
{
	for (int length = 2; length <= 4; length++)
	{
		int			at = clause->end - length;

		if (at > clause->start && plan_verb_length(text, at, clause->end) == length)
			return true;
	}
	return false;
}

/* How many of the clauses [first, last) begin with a verb of planning. */
static int
count_plans(const Extraction *ex, int first, int last)
{
	int			plans = 0;

	for (int i = first; i < last; i++)
	{
		const Clause *clause = ex->segments->clauses + i;

		plans += plan_verb_length(ex->text, clause->start, clause->end) > 0;
	}
	return plans;
}

/* How much the words of the clauses [first, last) speak for an account. */
static int
weigh_done(const Extraction *ex, int first, int last)
{
	int			done = 0;
	int			settled = 0;

	for (int i = first; i < last; i++)
	{
		const Clause *clause = ex->segments->clauses + i;
		bool		plan = plan_verb_length(ex->text, clause->start, clause->end) > 0;

		done += done < DONE_MOST && clause_says_done(ex, clause, plan);
		settled += !plan && ends_in_plan_verb(ex->text, clause);
	}
	return 2 * done + settled;
}

/* Is a paragraph of a day, or of a time past: 7月22日, 目前, 今年以来, 去年? */
static bool
tells_of_past(const Extraction *ex, const Paragraph *paragraph)
{
	for (int i = first_period_after(ex, paragraph->start); i < ex->period_count && ex->periods[i].start < paragraph->end; i++)
	{
		const Period *period = ex->periods + i;

		if (period->form == PERIOD_DAY || period->form == PERIOD_POINT || period->form == PERIOD_TO_DATE)
			return true;
	}
	return false;
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
	int			plans = count_plans(ex, first_clause, end_clause);
	int			loose = 0;
	int			counted = 0;

	if (plans == 0)
		return STATUS_ACTUAL;
	for (int m = first_measure_of(ex, here->first_sentence); m < ex->measure_count && ex->measures[m].sentence < end; m++)
	{
		loose += is_loose(ex->text, ex->measures + m, here->end);
		counted += looks_counted(ex, ex->measures + m);
	}
	plans = Min(plans, PLAN_VERBS_MOST) + 2 * Min(loose, LOOSE_MOST) - Min(counted, COUNTED_MOST);
	if (plans < PLAN_WEIGHT || plans - weigh_done(ex, first_clause, end_clause) - 2 * tells_of_past(ex, here) < PLAN_WEIGHT)
		return STATUS_ACTUAL;
	return STATUS_TARGET;
}
