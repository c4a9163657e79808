/*
 * bound_zh.c
 *		The words around a number that bound it: 约, 超, 不低于, 以上, 余.
 */
#include "extract/measure_zh.h"

/* The longest cue of a kind that ends at end, going back at most eight characters. */
static const Cue *
cue_before(const FoldedText *text, int from, int end, uint64 kinds, int *start)
{
	for (int length = 8; length >= 1; length--)
	{
		int			at = end - length;
		int			matched;
		const Cue  *cue;

		if (at < from)
			continue;
		cue = lexicon_cue(text, at, end, kinds, &matched);
		if (cue != NULL && matched == length)
		{
			*start = at;
			return cue;
		}
	}
	return NULL;
}

/* The figure one step of its last digit higher: 40余 is below 50. */
static Figure
next_step(const Reading *reading)
{
	Figure		next = reading->figure;
	Decimal		step = {1, reading->step};

	if (reading->bare)
		step = reading->figure.mantissa;
	if (!decimal_add(next.mantissa, step, &next.mantissa))
		next = reading->figure;
	return next;
}

/*
 * 最高奖励50万元, 至少培育15家: a limit before a verb is the number's.  Only a
 * verb may stand between: 最高温度 is a name.
 */
static const Cue *
limit_before_verb(const FoldedText *text, int from, int end, int *start)
{
	for (int length = 2; length <= 4; length++)
	{
		int			at = end - length;
		int			matched;
		const Cue  *cue;

		if (at < from || !lexicon_cue(text, at, end, KIND_BIT(KIND_ZH_VERB) | KIND_BIT(KIND_ZH_LIGHT), &matched) ||
			matched != length)
			continue;
		cue = cue_before(text, from, at, KIND_BIT(KIND_APPROX_BEFORE), start);
		if (cue != NULL && (cue->value == CUE_AT_MOST || cue->value == CUE_AT_LEAST))
			return cue;
	}
	return NULL;
}

/* The 千亿元 of 两个千亿元台阶 */
static bool
is_step_size(const FoldedText *text, int at)
{
	uint16		first = char_at(text, at);
	uint16		second = char_at(text, at + 1);

	return (first == u'百' || first == u'千' || first == u'万') && (second == u'亿' || second == u'万');
}

/* bound_measure_zh */
void
bound_measure_zh(Measure *measure, const Reading *reading)
{
	Figure		figure = reading->figure;

	if (reading->pair)
	{
		measure->qualifier = QUALIFIER_BETWEEN;
		measure->has_value = false;
		measure->low = bound_at(figure, true);
		measure->high = bound_at(reading->upper, true);
		return;
	}
	if (reading->several)
	{
		Figure		low = figure;
		Figure		high = figure;

		low.mantissa.coefficient *= 2;
		high.mantissa.coefficient *= 10;
		measure->qualifier = QUALIFIER_BETWEEN;
		measure->has_value = false;
		measure->low = bound_at(low, true);
		measure->high = bound_at(high, false);
		return;
	}
	if (reading->inner)
	{
		measure->qualifier = QUALIFIER_OVER;
		measure->low = bound_at(figure, false);
		measure->high = bound_at(next_step(reading), false);
		return;
	}
	switch (measure->qualifier)
	{
		case QUALIFIER_OVER:
		case QUALIFIER_AT_LEAST:
			measure->low = bound_at(figure, measure->qualifier == QUALIFIER_AT_LEAST);
			break;
		case QUALIFIER_UNDER:
		case QUALIFIER_AT_MOST:
			measure->high = bound_at(figure, measure->qualifier == QUALIFIER_AT_MOST);
			break;
		case QUALIFIER_EXACT:
			measure->low = measure->high = bound_at(figure, true);
			break;
		default:
			break;
	}
}

/* read_approximations_zh - words around the mention; sets its qualifier and outer range. */
void
read_approximations_zh(Measure *measure, const Reading *reading, int from)
{
	const FoldedText *text = reading->text;
	int			before = reading->start;
	int			start;
	int			length;
	const Cue  *cue;

	if (char_at(text, before - 1) == ' ')
		before--;
	cue = cue_before(text, from, before, KIND_BIT(KIND_APPROX_BEFORE), &start);
	/* 跨越两个万亿元台阶: what is passed is the steps, not two of them. */
	if (cue != NULL && char_at(text, measure->end - 1) == u'个' && is_step_size(text, measure->end))
		cue = NULL;
	if (cue != NULL && cue->value != CUE_NONE)
	{
		measure->qualifier = qualifier_of_cue(cue->value);
		measure->outer_start = start;
	}
	else if ((cue = limit_before_verb(text, from, before, &start)) != NULL)
		measure->qualifier = qualifier_of_cue(cue->value);
	/* 上百家: at least; only before a scale word alone. */
	else if (reading->bare && !reading->several && char_at(text, before - 1) == u'上')
	{
		measure->qualifier = QUALIFIER_AT_LEAST;
		measure->outer_start = before - 1;
	}
	if (char_at(text, measure->end) == '+')
	{
		measure->qualifier = QUALIFIER_AT_LEAST;
		measure->outer_end = measure->end + 1;
		return;
	}
	cue = lexicon_cue(text, measure->end, reading->limit, KIND_BIT(KIND_APPROX_AFTER), &length);
	if (cue != NULL && cue->value != CUE_NAME)
	{
		if (measure->qualifier == QUALIFIER_EXACT)
			measure->qualifier = qualifier_of_cue(cue->value);
		measure->outer_end = measure->end + length;
	}
}
