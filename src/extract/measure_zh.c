/*
 * measure_zh.c
 *		Quantities in Chinese text: which numbers are quantities, and what they take
 *		from their neighbours.
 */
#include "extract/measure_zh.h"

/* GDP3200亿元, CPI上涨 with its number glued on: a level of what the letters name, no name of its own. */
static bool
measures_letters(const Reading *reading, bool parted)
{
	switch (reading->has_unit ? unit_expression_class(&reading->unit) : UNIT_CLASS_COUNT)
	{
		case UNIT_CLASS_COUNT:
			return false;
		case UNIT_CLASS_RATIO:
			return parted || char_at(reading->text, reading->end - 1) == '%';
		case UNIT_CLASS_CURRENCY:
		case UNIT_CLASS_POINT:
			return true;
		default:
			return parted;
	}
}

/* Is the number part of a name or an ordinal, by what stands right before it? */
static bool
is_name_or_ordinal(const Reading *reading, int start)
{
	const FoldedText *text = reading->text;
	uint16		before = char_at(text, start - 1);
	uint16		unit = char_at(text, reading->end - 1);

	/* 每一立方厘米 is a denominator. */
	if (before == u'每' && (text->chars[start] == u'一' || text->chars[start] == '1') &&
		CHAR_CLASS(char_at(text, start + 1)) != CHAR_DIGIT)
		return true;
	/* 20:30档, 02组 */
	if (CHAR_CLASS(char_at(text, start + 1)) == CHAR_DIGIT &&
		(text->chars[start] == '0' || (before == ':' && CHAR_CLASS(char_at(text, start - 2)) == CHAR_DIGIT)))
		return true;
	if (before == u'第' || before == '_' || before == '#' || before == '/' || before == '@')
		return true;
	/* 南京路120号3栋 */
	if (before == u'号' && CHAR_CLASS(char_at(text, start - 2)) == CHAR_DIGIT &&
		(unit == u'栋' || unit == u'幢' || unit == u'层' || unit == u'座'))
		return true;
	if (before == ' ')
		before = char_at(text, start - 2);
	return is_latin(before) && text->chars[start] < 0x80 && reading->start == start &&
		!measures_letters(reading, char_at(text, start - 1) == ' ');
}

/* By what stands after it: 500强, 5G, 10:30, 1+3+1. */
static bool
is_followed_as_name(const FoldedText *text, const Reading *reading, int number_end)
{
	uint16		after = char_at(text, reading->end);
	uint16		next = char_at(text, reading->end + 1);
	int			length;
	const Cue  *cue = lexicon_cue(text, number_end, reading->limit, KIND_BIT(KIND_APPROX_AFTER), &length);

	if (cue != NULL && cue->value == CUE_NAME)
		return true;
	if (reading->has_unit)
		return false;
	if (after == u'强' || (is_latin(after) && reading->figure.scale == NULL))
		return true;
	return (after == ':' || after == '+' || after == '.') && CHAR_CLASS(next) == CHAR_DIGIT;
}

/*
 * Is a number without a unit one of money?  News leaves 元 out after 亿 and
 * more where the thing is plainly money: 销售过万亿.
 */
static bool
speaks_of_money(const Extraction *ex, const Reading *reading, int sentence)
{
	const FoldedText *text = reading->text;
	int			from = Max(ex->segments->sentences[sentence].start, reading->start - 24);

	if (CHAR_CLASS(char_at(text, reading->end)) == CHAR_HAN && !reading->bare)
		return false;
	if (reading->bare)
		return true;
	for (int at = reading->start - 1; at >= from; at--)
	{
		int			length;

		if (CHAR_CLASS(text->chars[at]) == CHAR_STOP)
			break;
		if (lexicon_cue(text, at, reading->start, KIND_BIT(KIND_MONEY_NOUN), &length))
			return true;
	}
	return false;
}

/* A number without a unit that still measures: 3.2亿, 万亿. */
static bool
accept_without_unit(const Extraction *ex, Reading *reading, int sentence)
{
	const Scale *scale = reading->figure.scale;

	if (scale == NULL || scale->power < 4)
		return false;
	if (reading->bare && !reading->several && scale->power < 9)
		return false;
	if (scale->power >= 8 && speaks_of_money(ex, reading, sentence))
		unit_by_code("CNY", &reading->unit);
	return true;
}

/* Does a scale word alone, or a Chinese 一, measure anything here? */
static bool
measures_something(Measure *measure, const Reading *reading)
{
	if (reading->bare && !reading->several)
	{
		bool		approximate = measure->outer_start < measure->start || measure->outer_end > measure->end ||
			reading->inner;

		if (approximate)
			return true;
		/* （亿元） and （单位：亿元） are a heading's unit. */
		if (char_at(reading->text, reading->start - 1) == '(' && char_at(reading->text, reading->end) == ')')
			return false;
		if (char_at(reading->text, reading->start - 1) == ':' && char_at(reading->text, reading->start - 2) == u'位')
			return false;
		/* 亿元企业: a class of things, no amount of its own. */
		measure->enumeration = true;
		return measure->unit_class == UNIT_CLASS_CURRENCY && reading->figure.scale != NULL &&
			reading->figure.scale->power >= 8;
	}
	/* 一个, 一家, 一年: articles. */
	if (reading->han && reading->figure.scale == NULL && reading->figure.mantissa.exponent == 0 &&
		reading->figure.mantissa.coefficient == 1 &&
		(measure->unit_class == UNIT_CLASS_COUNT || measure->unit_class == UNIT_CLASS_TIME))
		return false;
	return true;
}

static void
fill_measure(Measure *measure, const Reading *reading)
{
	measure->start = measure->outer_start = reading->start;
	measure->end = measure->outer_end = reading->end;
	measure->has_value = true;
	measure->value = reading->figure;
	measure->unit = reading->unit;
	measure->unit_class = unit_expression_class(&reading->unit);
	measure->han = true;
	measure->power = reading->power;
}

static void
fill_range(Measure *measure, Reading *low, const Reading *high)
{
	inherit_from_end_zh(low, high);
	fill_measure(measure, high);
	measure->start = measure->outer_start = low->start;
	measure->has_value = false;
	measure->qualifier = QUALIFIER_BETWEEN;
	measure->low = bound_at(low->figure, true);
	measure->high = bound_at(high->figure, true);
	/* 亏损 -7000万元至-7300万元 */
	if (decimal_compare(figure_value(low->figure), figure_value(high->figure)) > 0)
	{
		measure->low = bound_at(high->figure, true);
		measure->high = bound_at(low->figure, true);
	}
}

/* How many numbers may share the unit of the last one. */
#define LIST_MOST 24

/*
 * Numbers before the one that has the unit: 分别为236/333亿元, 3、5和7个百分点
 * after 分别.  Each takes its unit and scale.
 */
static bool
inherit_unit_from_next(Reading *reading, int most)
{
	const FoldedText *text = reading->text;
	Reading		next = *reading;
	uint16		mark = char_at(text, reading->end);

	if (most == 0 || reading->han || (mark != '/' && mark != u'、' && mark != u'和' && mark != u'与'))
		return false;
	if (CHAR_CLASS(char_at(text, reading->end + 1)) != CHAR_DIGIT || !read_plain_number_zh(&next, reading->end + 1))
		return false;
	next.has_unit = false;
	read_unit_after_zh(&next);
	if (!next.has_unit && !inherit_unit_from_next(&next, most - 1))
		return false;
	if (mark == '/' && next.figure.scale == NULL && unit_expression_class(&next.unit) == UNIT_CLASS_COUNT)
		return false;
	if (reading->figure.scale == NULL)
		reading->figure.scale = next.figure.scale;
	reading->unit = next.unit;
	reading->has_unit = true;
	return true;
}

/* 上升26.7个、26.8个百分点: the first 个 is cut short by the list. */
static void
complete_points(Reading *reading)
{
	Reading		whole = *reading;

	if (!reading->has_unit || char_at(reading->text, reading->end - 1) != u'个')
		return;
	whole.has_unit = false;
	if (inherit_unit_from_next(&whole, LIST_MOST) && unit_expression_class(&whole.unit) == UNIT_CLASS_POINT)
		reading->unit = whole.unit;
}

/* Appends the measure at at, if there is one; always moves end past what was read. */
static void
read_measure(Extraction *ex, int sentence, int at, int from, int *end)
{
	Reading		reading = {0};
	Reading		high;
	Measure		measure = {0};
	bool		range;
	int			number_end;

	reading.text = ex->text;
	reading.limit = ex->segments->sentences[sentence].end;
	reading.users = user_units(ex->words);
	*end = at + 1;
	if (!read_figure_zh(&reading, at))
		return;
	*end = number_end = reading.end;
	read_unit_after_zh(&reading);
	read_currency_before_zh(&reading);
	/* 18.5/22.4亿元: the second of a pair is behind its mark, not in a name. */
	if (is_name_or_ordinal(&reading, at) && !(char_at(ex->text, at - 1) == '/' && from == at - 1))
		return;
	if (!reading.has_unit && !reading.bare)
		read_unit_in_brackets_zh(&reading);
	complete_points(&reading);
	range = !reading.inner && read_range_end_zh(&reading, &high);
	if (!range && !reading.has_unit && inherit_unit_from_next(&reading, LIST_MOST))
		 /* the unit is the next number's */ ;
	else if (!range && (is_followed_as_name(ex->text, &reading, number_end) ||
						(!reading.has_unit && !accept_without_unit(ex, &reading, sentence))))
		return;
	if (range)
	{
		if (reading.has_unit)
			read_sign_zh(&reading);
		if (!high.has_unit)
			(void) accept_without_unit(ex, &high, sentence);
		fill_range(&measure, &reading, &high);
	}
	else
	{
		if (reading.has_unit)
			read_each_before_zh(&reading, reading.start, &reading.start);
		read_sign_zh(&reading);
		fill_measure(&measure, &reading);
	}
	read_approximations_zh(&measure, &reading, from);
	/* 每桶超85美元 */
	if (!range && reading.has_unit && measure.outer_start < measure.start &&
		read_each_before_zh(&reading, measure.outer_start, &measure.outer_start))
	{
		measure.unit = reading.unit;
		measure.unit_class = unit_expression_class(&reading.unit);
	}
	if (!measures_something(&measure, &reading))
		return;
	if (range)
		measure.qualifier = QUALIFIER_BETWEEN;
	else
		bound_measure_zh(&measure, &reading);
	/* 每10股, 每3台: what a rate is for, no amount of its own. */
	if (char_at(ex->text, measure.start - 1) == u'每')
		measure.enumeration = true;
	/* 联盟+五名代表: the sign is of what stands before. */
	if (char_at(ex->text, measure.start) == '+' && CHAR_CLASS(char_at(ex->text, measure.start + 1)) != CHAR_DIGIT)
		measure.start++;
	/* LPR+120BP is a rate's own name. */
	if (char_at(ex->text, measure.start) == '+' && is_latin(char_at(ex->text, measure.start - 1)))
		measure.enumeration = true;
	measure.sentence = sentence;
	*end = measure.outer_end;
	*add_measure(ex, sentence) = measure;
}

/* The closing mark of a title or short quotation that opens at at, or -1. */
static int
title_end(const FoldedText *text, int at, int limit)
{
	uint16		open = text->chars[at];
	uint16		close = open == u'《' ? u'》' : open == u'“' ? u'”' : 0;
	int			longest = open == u'《' ? 80 : 20;

	if (close == 0)
		return -1;
	for (int i = at + 1; i < limit && i <= at + longest; i++)
		if (text->chars[i] == close)
			return i;
	return -1;
}

/* 周二, 上周五, 星期三: the numeral is a day's; in 每周五天 and 三周六天 it counts. */
static bool
is_weekday(const FoldedText *text, int start, int at)
{
	uint16		before = at - 2 >= start ? text->chars[at - 2] : 0;

	if (at == start || text->chars[at] < u'一' || CHAR_CLASS(text->chars[at]) != CHAR_HAN_NUMERAL)
		return false;
	if (text->chars[at - 1] == u'期')
		return before == u'星';
	return text->chars[at - 1] == u'周' && before != u'每' && CHAR_CLASS(before) != CHAR_HAN_NUMERAL &&
		CHAR_CLASS(before) != CHAR_DIGIT;
}

/*
 * find_measures_zh - append the quantities of a Chinese sentence
 */
void
find_measures_zh(Extraction *ex, int sentence)
{
	const FoldedText *text = ex->text;
	int			start = ex->segments->sentences[sentence].start;
	int			limit = ex->segments->sentences[sentence].end;
	int			title = -1;		/* end of the title that we are in */
	int			from = start;	/* no approximating word reaches back beyond */
	int			period = first_period_after(ex, start);

	for (int at = start; at < limit;)
	{
		uint16		c = text->chars[at];
		int			first = ex->measure_count;
		int			end;

		if (c == u'《' || c == u'“')
			title = Max(title, title_end(text, at, limit));
		/* No number in a user's name is a quantity. */
		end = at + user_longest(ex->words, text, at, limit, USER_NAMES).length;
		if (end > at)
		{
			at = end;
			continue;
		}
		if (!may_begin_measure_zh(c))
		{
			at++;
			continue;
		}
		while (period < ex->period_count && ex->periods[period].end <= at)
			period++;
		if (period < ex->period_count && ex->periods[period].start <= at)
		{
			at = ex->periods[period].end;
			continue;
		}
		if (is_weekday(text, start, at))
		{
			at++;
			continue;
		}
		{
			Match		name = lexicon_longest(text, at, limit, CHAR_CLASS(c) == CHAR_DIGIT ? KIND_BIT(KIND_ZH_BASIS) :
											   KIND_BIT(KIND_NOISE) | KIND_BIT(KIND_DIVISION) | KIND_BIT(KIND_ZH_BASIS));

			/* 三亚, 一系列, 十分: words that hold a numeral. */
			if (name.length > 1)
			{
				at += name.length;
				continue;
			}
		}
		read_measure(ex, sentence, at, from, &end);
		if (ex->measure_count > first)
		{
			Measure    *measure = ex->measures + first;

			measure->in_name = title > measure->start;
			from = measure->outer_end;
		}
		at = Max(end, at + 1);
	}
}
