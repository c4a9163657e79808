/*
 * unit_parts_zh.c
 *		What stands behind a unit in Chinese text and is part of the number: 三天半,
 *		两个半小时, 六元五角, 三块五, 一米八二, 三成五.
 */
#include "extract/measure_zh.h"

/* A figure ten times as large, its zeros written out where it has room for them: 30, not 3e1. */
static void
shift_place(Figure *figure)
{
	(void) decimal_add(decimal_shift(figure->mantissa, 1), (Decimal) {0, 0}, &figure->mantissa);
}

/* The value of a single digit in either script, or -1. */
static int
digit_at(const FoldedText *text, int at, int limit)
{
	static const uint16 han[] = u"零一二三四五六七八九";
	uint16		c = at < limit ? char_at(text, at) : 0;

	if (c >= '0' && c <= '9')
		return c - '0';
	for (int i = 1; han[i] != 0; i++)
		if (han[i] == c)
			return i;
	return -1;
}

/* Do the digits that end at at belong to nothing else: a longer number, a unit, a time? */
static bool
stand_alone(const Reading *reading, int at)
{
	static const uint16 others[] = u".%:年月日号时点十百千万亿";
	const FoldedText *text = reading->text;
	UnitExpression unit;
	int			power;
	int			end;

	for (int i = 0; others[i] != 0; i++)
		if (others[i] == char_at(text, at))
			return false;
	return digit_at(text, at, reading->limit) < 0 &&
		!read_unit(text, at, reading->limit, reading->users, &unit, &power, &end);
}

/*
 * 一米八二, 三块五, 三成五: digits behind the unit that are its decimals, at
 * most most of them, each written as the number is.
 */
static bool
read_loose_decimals(Reading *reading, int most)
{
	const FoldedText *text = reading->text;
	Decimal		decimals = {0, 0};
	int			at = reading->end;
	int			digit;

	if (reading->inner || reading->bare || reading->pair || reading->figure.scale != NULL ||
		reading->figure.mantissa.exponent != 0)
		return false;
	for (; (digit = digit_at(text, at, reading->limit)) >= 0; at++)
	{
		if ((char_at(text, at) >= 0x80) != reading->han || at - reading->end >= most)
			return false;
		decimals.coefficient = decimals.coefficient * 10 + digit;
		decimals.exponent--;
	}
	if (at == reading->end || !stand_alone(reading, at))
		return false;
	/* 两米一线: 一 opens many a word. */
	if (at - reading->end == 1 && char_at(text, reading->end) == u'一' && CHAR_CLASS(char_at(text, at)) == CHAR_HAN)
		return false;
	if (!decimal_add(reading->figure.mantissa, decimals, &reading->figure.mantissa))
		return false;
	reading->end = at;
	return true;
}

/* 三成 is 30 %, 三成五 35 %, 六成半 65 %, 两三成 from 20 to 30 %. */
static void
tenths_to_percent(Reading *reading)
{
	UnitExpression tenth;

	if (!unit_by_code("成", &tenth) || !unit_expression_equal(&reading->unit, &tenth))
		return;
	if (char_at(reading->text, reading->end) == u'半' && !reading->pair)
	{
		(void) decimal_add(reading->figure.mantissa, (Decimal) {5, -1}, &reading->figure.mantissa);
		reading->end++;
	}
	else
		(void) read_loose_decimals(reading, 1);
	shift_place(&reading->figure);
	shift_place(&reading->upper);
	reading->step++;
	reading->tenths = true;
	unit_by_code("%", &reading->unit);
}

/* 个 before 半: the unit is behind it (两个半小时, 三个半月, 1个半百分点). */
static bool
read_unit_behind_half(Reading *reading)
{
	static const struct
	{
		const uint16 *word;
		const char *code;
	}			units[] = {
		{u"小时", "h"}, {u"钟头", "h"}, {u"月", "month"}, {u"星期", "wk"}, {u"礼拜", "wk"},
		{u"世纪", "century"}, {u"百分点", "pp"}, {u"工作日", "工作日"}
	};

	for (size_t i = 0; i < lengthof(units); i++)
	{
		int			length = 0;

		while (units[i].word[length] != 0 &&
			   char_at(reading->text, reading->end + 1 + length) == units[i].word[length])
			length++;
		if (units[i].word[length] != 0 || reading->end + 1 + length > reading->limit)
			continue;
		reading->end += 1 + length;
		return unit_by_code(units[i].code, &reading->unit);
	}
	return false;
}

/* 2吨半, 三天半, 两个半小时: and a half. */
static void
read_half_after(Reading *reading)
{
	const FoldedText *text = reading->text;

	if (reading->figure.scale != NULL || reading->inner || reading->several || reading->bare ||
		char_at(text, reading->end) != u'半' || char_at(text, reading->end + 1) == u'年' ||
		char_at(text, reading->end + 1) == u'导' ||
		(unit_expression_class(&reading->unit) == UNIT_CLASS_RATIO && char_at(text, reading->end - 1) != u'倍'))
		return;
	if (!decimal_add(reading->figure.mantissa, (Decimal) {5, -1}, &reading->figure.mantissa))
		return;
	if (char_at(text, reading->end - 1) != u'个' || !read_unit_behind_half(reading))
		reading->end++;
}

/* 4个多小时, 两个多月: 多 stands before the unit. */
static void
read_more_after(Reading *reading)
{
	uint16		more = char_at(reading->text, reading->end);

	if (char_at(reading->text, reading->end - 1) == u'个' && (more == u'多' || more == u'余') && !reading->inner &&
		!reading->several && read_unit_behind_half(reading))
		reading->inner = true;
}

/* A digit and its unit of a tenth or hundredth: 一角, 五毛, 七分. */
static bool
read_part_of_yuan(Reading *reading, const uint16 *units, int exponent)
{
	int			digit = digit_at(reading->text, reading->end, reading->limit);
	uint16		unit = char_at(reading->text, reading->end + 1);
	Decimal		part = {digit, exponent};

	if (digit < 0 || unit == 0 || (unit != units[0] && unit != units[1]))
		return false;
	reading->figure.mantissa = figure_value(reading->figure);
	reading->figure.scale = NULL;
	if (!decimal_add(reading->figure.mantissa, part, &reading->figure.mantissa))
		return false;
	reading->end += 2;
	return true;
}

/* 六百四十三元一角七分, 三块五毛钱, 12块5 */
static void
read_parts_of_yuan(Reading *reading)
{
	uint16		last = char_at(reading->text, reading->end - 1);
	bool		parts;

	if (reading->inner || reading->bare || reading->several || reading->pair || (last != u'元' && last != u'块'))
		return;
	parts = read_part_of_yuan(reading, u"角毛", -1);
	parts |= read_part_of_yuan(reading, u"分分", -2);
	if (last == u'元')
		return;
	if (!parts && !read_loose_decimals(reading, 1))
		return;
	unit_by_code("CNY", &reading->unit);
	if (char_at(reading->text, reading->end) == u'钱')
		reading->end++;
}

/* read_small_money_zh - 五毛钱, 两毛五分, 三角: money in tenths of a yuan, where no other unit was found. */
bool
read_small_money_zh(Reading *reading)
{
	const FoldedText *text = reading->text;
	uint16		unit = char_at(text, reading->end);
	Reading		money = *reading;

	if ((unit != u'毛' && unit != u'角') || reading->figure.scale != NULL || reading->inner || reading->bare)
		return false;
	money.figure.mantissa = decimal_shift(money.figure.mantissa, -1);
	money.upper.mantissa = decimal_shift(money.upper.mantissa, -1);
	money.end++;
	/* 三角 and 五毛 alone are other things. */
	if (!read_part_of_yuan(&money, u"分分", -2) && char_at(text, money.end) != u'钱')
		return false;
	if (char_at(text, money.end) == u'钱')
		money.end++;
	*reading = money;
	return unit_by_code("CNY", &reading->unit);
}

/* read_unit_parts_zh - what of the number stands behind its unit */
void
read_unit_parts_zh(Reading *reading)
{
	read_half_after(reading);
	read_more_after(reading);
	read_parts_of_yuan(reading);
	if (char_at(reading->text, reading->end - 1) == u'米' && char_at(reading->text, reading->end - 2) != u'方')
		(void) read_loose_decimals(reading, 2);
	tenths_to_percent(reading);
}
