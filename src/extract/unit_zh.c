/*
 * unit_zh.c
 *		The unit of a number in Chinese text: after it, before it (每亩5万元, ￥5万), in
 *		the brackets of a heading.
 */
#include "extract/measure_zh.h"

/* 三成 is 30 %, and 三成五 35 %. */
static void
tenths_to_percent(Reading *reading)
{
	UnitExpression tenth;

	if (unit_by_code("成", &tenth) && unit_expression_equal(&reading->unit, &tenth))
	{
		reading->figure.mantissa = decimal_shift(reading->figure.mantissa, 1);
		if (reading->figure.mantissa.exponent > 0)
		{
			reading->figure.mantissa.coefficient *= 10;
			reading->figure.mantissa.exponent--;
		}
		unit_by_code("%", &reading->unit);
		/* 六成半 */
		if (char_at(reading->text, reading->end) == u'半')
		{
			(void) decimal_add(reading->figure.mantissa, (Decimal) {5, 0}, &reading->figure.mantissa);
			reading->end++;
		}
	}
}

/* 2吨半, 三天半: and a half. */
static void
read_half_after(Reading *reading)
{
	if (reading->figure.scale != NULL || reading->inner || reading->several || reading->bare ||
		char_at(reading->text, reading->end) != u'半' || char_at(reading->text, reading->end + 1) == u'年' ||
		unit_expression_class(&reading->unit) == UNIT_CLASS_RATIO)
		return;
	if (decimal_add(reading->figure.mantissa, (Decimal) {5, -1}, &reading->figure.mantissa))
		reading->end++;
}

/* A digit and its unit of a tenth or hundredth: 一角, 七分. */
static bool
read_part_of_yuan(Reading *reading, uint16 unit, int exponent)
{
	Number		part;

	if (!read_number(reading->text, reading->end, reading->limit, &part) || part.value.exponent != 0 ||
		part.value.coefficient > 9 || char_at(reading->text, part.end) != unit)
		return false;
	reading->figure.mantissa = figure_value(reading->figure);
	reading->figure.scale = NULL;
	part.value.exponent = exponent;
	if (!decimal_add(reading->figure.mantissa, part.value, &reading->figure.mantissa))
		return false;
	reading->end = part.end + 1;
	return true;
}

/* 六百四十三元一角七分 */
static void
read_jiao_and_fen(Reading *reading)
{
	if (reading->inner || reading->bare || char_at(reading->text, reading->end - 1) != u'元')
		return;
	(void) read_part_of_yuan(reading, u'角', -1);
	(void) read_part_of_yuan(reading, u'分', -2);
}

/* 2.3pct: what company news writes for 百分点. */
static void
read_points(Reading *reading, int at)
{
	const FoldedText *text = reading->text;

	if (char_at(text, at) == 'p' && char_at(text, at + 1) == 'c' && char_at(text, at + 2) == 't')
		(void) unit_by_code("pp", &reading->unit);
}

/* read_unit_after_zh - the unit after the number, with at most one blank and one 多 between. */
void
read_unit_after_zh(Reading *reading)
{
	const FoldedText *text = reading->text;
	int			at = skip_blank(text, reading->end, reading->limit);
	int			end;

	if (reading->has_unit)
		return;
	if (!read_unit(text, at, reading->limit, reading->users, &reading->unit, &reading->power, &end))
	{
		/* 34亿度 is energy; 30度 may be anything. */
		if (reading->figure.scale == NULL || reading->figure.scale->power < 4 || char_at(text, at) != u'度' ||
			!unit_by_code("kWh", &reading->unit))
			return;
		end = at + 1;
	}
	/* 91321003MA1: letters that go on are no unit. */
	if (is_latin(char_at(text, end - 1)) && (is_latin(char_at(text, end)) || CHAR_CLASS(char_at(text, end)) == CHAR_DIGIT))
		return;
	reading->has_unit = true;
	reading->end = end;
	read_points(reading, at);
	read_half_after(reading);
	read_jiao_and_fen(reading);
	tenths_to_percent(reading);
	/* 2倍多, 1年多 */
	if (!reading->inner && (char_at(text, end) == u'多' || char_at(text, end) == u'余') &&
		unit_expression_class(&reading->unit) != UNIT_CLASS_COUNT)
	{
		reading->inner = true;
		reading->end++;
	}
}

/* read_each_before_zh - 每立方米19微克, 每亩5万元: the unit's denominator stands before the number. */
bool
read_each_before_zh(Reading *reading)
{
	const FoldedText *text = reading->text;

	for (int length = 2; length <= 5; length++)
	{
		int			at = reading->start - length;
		UnitExpression each;
		UnitExpression quotient;
		UnitClass	class;
		int			power;
		int			end;

		if (char_at(text, at) != u'每')
			continue;
		if (!read_unit(text, at + 1, reading->start, reading->users, &each, &power, &end) || end != reading->start || power != 0)
			return false;
		class = unit_expression_class(&each);
		if (class == UNIT_CLASS_TIME || class == UNIT_CLASS_COUNT ||
			!unit_expression_divide(&reading->unit, &each, &quotient))
			return false;
		reading->unit = quotient;
		reading->start = at;
		return true;
	}
	return false;
}

/* read_currency_before_zh - A currency sign, code or name before the number: $5, 人民币1.13亿元. */
void
read_currency_before_zh(Reading *reading)
{
	const FoldedText *text = reading->text;
	int			before = reading->start;

	if (char_at(text, before - 1) == ' ')
		before--;
	for (int length = 8; length >= 1; length--)
	{
		UnitExpression unit;
		int			end;

		if (before - length < 0 || is_latin(char_at(text, before - length - 1)) ||
			!read_currency_prefix(text, before - length, before, &unit, &end) || end != before)
			continue;
		/* 人民币1.13亿元 says it twice; $5亿 says it once. */
		if (reading->has_unit && !unit_expression_equal(&unit, &reading->unit))
			return;
		reading->unit = unit;
		reading->has_unit = true;
		reading->start = before - length;
		return;
	}
}

/* read_unit_in_brackets_zh - 收入（亿元）：36.5: the unit stands in brackets before the number. */
void
read_unit_in_brackets_zh(Reading *reading)
{
	const FoldedText *text = reading->text;
	int			close = reading->start - 1;
	int			open;
	int			end;
	const Scale *scale;

	while (close > 0 && (char_at(text, close) == ' ' || char_at(text, close) == ':' || char_at(text, close) == u'为'))
		close--;
	if (char_at(text, close) != ')')
		return;
	for (open = close - 1; open > 0 && close - open <= 12; open--)
		if (char_at(text, open) == '(')
			break;
	if (char_at(text, open) != '(')
		return;
	open++;
	scale = read_scale(text, open, close, &end);
	if (scale != NULL)
		open = end;
	if (!read_unit(text, open, close, reading->users, &reading->unit, &reading->power, &end) || end != close)
		return;
	reading->has_unit = true;
	if (reading->figure.scale == NULL)
		reading->figure.scale = scale;
}
