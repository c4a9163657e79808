/*
 * unit_zh.c
 *		The unit of a number in Chinese text: after it, before it (每亩5万元, ￥5万), in
 *		the brackets of a heading.
 */
#include "extract/measure_zh.h"

/* 2.3pct, 25bp, 2.3个点: what company news writes for 百分点 and 基点. */
static void
read_points(Reading *reading, int at)
{
	const FoldedText *text = reading->text;

	if (char_at(text, at) == 'p' && char_at(text, at + 1) == 'c' && char_at(text, at + 2) == 't')
		(void) unit_by_code("pp", &reading->unit);
	/* 3个点 may be places. */
	else if (char_at(text, at) == u'个' && char_at(text, at + 1) == u'点' && reading->end == at + 1 &&
			 reading->figure.mantissa.exponent < 0 && unit_by_code("pp", &reading->unit))
		reading->end++;
}

/* 3025点, 48.6点: an index's, for no hour has such a number. */
static bool
is_beyond_hours(const Reading *reading)
{
	Decimal		hours = {24, 0};

	return !reading->han && !reading->counted &&
		(reading->figure.scale != NULL || reading->figure.mantissa.exponent < 0 || decimal_compare(reading->figure.mantissa, hours) > 0);
}

/* Units that a number of this size or script has and others share their names with. */
static bool
read_unit_by_number(Reading *reading, int at, int *end)
{
	const FoldedText *text = reading->text;
	uint16		c = char_at(text, at);
	uint16		next = char_at(text, at + 1);
	const Scale *scale = reading->figure.scale;

	*end = at + 1;
	/* 34亿度 is energy; 30度 may be anything. */
	if (scale != NULL && scale->power >= 4 && c == u'度')
		return unit_by_code("kWh", &reading->unit);
	/* 10万方 is a volume; 三方 are parties. */
	if (scale != NULL && scale->power >= 4 && c == u'方' && next != u'面' && next != u'案' && next != u'式' && next != u'向')
		return unit_by_code("m3", &reading->unit);
	if (c == u'点' && is_beyond_hours(reading))
		return unit_by_code("点", &reading->unit);
	/* 零下五度 */
	if (c == u'度' && char_at(text, reading->start - 1) == u'下' && char_at(text, reading->start - 2) == u'零')
		return unit_by_code("Cel", &reading->unit);
	*end = at + 2;
	if (c == 'b' && next == 'p' && !reading->han)
		return unit_by_code("bp", &reading->unit);
	/* 十五个亿 is money. */
	*end = reading->end;
	return reading->counted && unit_by_code("CNY", &reading->unit);
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
		if (read_small_money_zh(reading))
		{
			reading->has_unit = true;
			return;
		}
		if (!read_unit_by_number(reading, at, &end))
			return;
	}
	/* 91321003MA1: letters that go on are no unit. */
	if (is_latin(char_at(text, end - 1)) && (is_latin(char_at(text, end)) || CHAR_CLASS(char_at(text, end)) == CHAR_DIGIT))
		return;
	reading->has_unit = true;
	reading->end = end;
	read_points(reading, at);
	read_unit_parts_zh(reading);
	/* 2倍多, 1年多 */
	end = reading->end;
	if (!reading->inner && (char_at(text, end) == u'多' || char_at(text, end) == u'余') &&
		unit_expression_class(&reading->unit) != UNIT_CLASS_COUNT)
	{
		reading->inner = true;
		reading->end++;
	}
}

/*
 * read_each_before_zh - 每立方米19微克, 每亩5万元: the unit's denominator stands
 * before the number, which begins at with its approximating words; start is
 * where 每 stands
 */
bool
read_each_before_zh(Reading *reading, int with, int *start)
{
	const FoldedText *text = reading->text;

	for (int length = 2; length <= 5; length++)
	{
		int			at = with - length;
		UnitExpression each;
		UnitExpression quotient;
		UnitClass	class;
		int			power;
		int			end;

		if (char_at(text, at) != u'每')
			continue;
		if (!read_unit(text, at + 1, with, reading->users, &each, &power, &end) || end != with || power != 0)
			return false;
		class = unit_expression_class(&each);
		if (class == UNIT_CLASS_TIME || class == UNIT_CLASS_COUNT ||
			!unit_expression_divide(&reading->unit, &each, &quotient))
			return false;
		reading->unit = quotient;
		*start = at;
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
		/* 人民币1.13亿元 says it twice, 港币5000元 says which, $5亿 says it once. */
		if (reading->has_unit && !unit_expression_equal(&unit, &reading->unit) &&
			!(char_at(text, end - 1) == u'币' && char_at(text, reading->end - 1) == u'元' &&
			  unit_expression_class(&reading->unit) == UNIT_CLASS_CURRENCY))
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
