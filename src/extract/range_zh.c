/*
 * range_zh.c
 *		The two ends of a range in Chinese text, and signs before numbers: 3-5亿元,
 *		300万元到500万元, 90和144平方米之间, -8℃至3℃.
 */
#include "extract/measure_zh.h"

static bool
is_range_mark(const FoldedText *text, int at, int *length)
{
	uint16		c = char_at(text, at);

	*length = 1;
	if (c == u'—' && char_at(text, at + 1) == u'—')
	{
		*length = 2;
		return true;
	}
	return c == '-' || c == u'—' || c == '~' || c == u'至' || c == u'到';
}

/* 90平方米和144平方米之间: 和 parts the ends of a range. */
static bool
is_between(const Reading *low, const Reading *high)
{
	const FoldedText *text = low->text;
	uint16		mark = char_at(text, low->end);

	return (mark == u'和' || mark == u'与') && high->start == low->end + 1 && high->has_unit &&
		char_at(text, high->end) == u'之' && char_at(text, high->end + 1) == u'间';
}

/* -8℃至-3℃, 零下8度到零下3度: skips the sign of a range's upper end. */
static bool
skip_sign(const FoldedText *text, int *at)
{
	if (char_at(text, *at) == '-' && CHAR_CLASS(char_at(text, *at - 1)) != CHAR_DIGIT)
		*at += 1;
	else if (char_at(text, *at) == u'零' && char_at(text, *at + 1) == u'下')
		*at += 2;
	else
		return false;
	return true;
}

/* read_range_end_zh - 3-5亿元, 300万元到500万元, 5%—6%: reads the upper end into high. */
bool
read_range_end_zh(const Reading *low, Reading *high)
{
	const FoldedText *text = low->text;
	uint16		first = char_at(text, low->end);
	bool		negative;
	int			mark;
	int			at = low->end;

	if (!is_range_mark(text, at, &mark) && first != u'和' && first != u'与')
		return false;
	at = skip_blank(text, at + mark, low->limit);
	negative = low->has_unit && skip_sign(text, &at);
	memset(high, 0, sizeof(*high));
	high->text = text;
	high->limit = low->limit;
	high->users = low->users;
	if (CHAR_CLASS(char_at(text, at)) != CHAR_DIGIT && !low->han)
		return false;
	if (low->has_unit && read_fraction_zh(high, at))
		return first != u'和' && first != u'与' && unit_expression_equal(&low->unit, &high->unit);
	if (!read_plain_number_zh(high, at) || high->inner)
		return false;
	read_unit_after_zh(high);
	if (negative)
		high->figure.mantissa.coefficient = -high->figure.mantissa.coefficient;
	if (!high->has_unit && high->figure.scale == NULL)
		return false;
	if (low->has_unit && high->has_unit && !unit_expression_equal(&low->unit, &high->unit))
		return false;
	return (first != u'和' && first != u'与') || is_between(low, high);
}

/* The reading's lower end takes what only the upper end says. */
static void
inherit_scale(Figure *low, const Figure *high)
{
	Figure		scaled = *low;

	if (low->scale != NULL || high->scale == NULL)
		return;
	scaled.scale = high->scale;
	if (decimal_compare(figure_value(scaled), figure_value(*high)) <= 0)
		*low = scaled;
}

/* inherit_from_end_zh - the lower end takes what only the upper end says */
void
inherit_from_end_zh(Reading *low, const Reading *high)
{
	inherit_scale(&low->figure, &high->figure);
	/* 三到四成 */
	if (high->tenths && !low->tenths)
		low->figure.mantissa = decimal_shift(low->figure.mantissa, 1);
}

/* Can a number of this unit lie below zero, so that a - right before it is a sign? */
static bool
may_be_negative(const Reading *reading)
{
	UnitExpression degree;

	switch (reading->has_unit ? unit_expression_class(&reading->unit) : UNIT_CLASS_COUNT)
	{
		case UNIT_CLASS_CURRENCY:
		case UNIT_CLASS_RATIO:
		case UNIT_CLASS_POINT:
			return true;
		case UNIT_CLASS_OTHER:
			return unit_by_code("Cel", &degree) && unit_expression_equal(&reading->unit, &degree);
		default:
			return false;
	}
}

/* How many characters of a minus stand before the number, and 0 for a dash or another word's 负. */
static int
minus_before(const Reading *reading)
{
	const FoldedText *text = reading->text;
	uint16		sign = char_at(text, reading->start - 1);
	uint16		before = char_at(text, reading->start - 2);
	bool		led = before == u'为' || before == u'至' || before == u'到';

	if (sign == u'下' && before == u'零')
		return 2;
	/* 负二十三摄氏度; not 减负5000万元 */
	if (sign == u'负')
		return !reading->several && may_be_negative(reading) &&
			(led || CHAR_CLASS(before) != CHAR_HAN || unit_expression_class(&reading->unit) == UNIT_CLASS_OTHER);
	if (sign != '-')
		return 0;
	/* 净利润-1.2亿元 is a loss; 5-3 and A-3 are no numbers below zero. */
	return led || before == 0 || before == ',' || before == ' ' || CHAR_CLASS(before) == CHAR_OPEN ||
		CHAR_CLASS(before) == CHAR_COLON || (CHAR_CLASS(before) == CHAR_HAN && may_be_negative(reading));
}

/* read_sign_zh - a sign right before the number, where it can be no dash. */
void
read_sign_zh(Reading *reading)
{
	const FoldedText *text = reading->text;
	int			minus = minus_before(reading);

	if (char_at(text, reading->start - 1) == '+' && CHAR_CLASS(char_at(text, reading->start - 2)) != CHAR_DIGIT)
		reading->start--;
	if (minus == 0)
		return;
	reading->start -= minus;
	reading->figure.mantissa.coefficient = -reading->figure.mantissa.coefficient;
}
