/*
 * number_zh.c
 *		Numbers as Chinese news writes them: 17.9亿, 40余, 数百, 三四十, 三分之一, 一半.
 */
#include "extract/measure_zh.h"

/* The scale that is displayed by this word; NULL for none. */
static const Scale *
scale_of_word(const char *word)
{
	const Scale *scale;

	for (int id = 1; word != NULL && (scale = scale_by_id(id)) != NULL; id++)
		if (strcmp(scale->word, word) == 0)
			return scale;
	return NULL;
}

/* The scale word behind a number, 个 may stand between: 50个亿元, 60多个亿. */
static void
read_scale_behind(Reading *reading)
{
	const FoldedText *text = reading->text;
	bool		counted = char_at(text, reading->end) == u'个' && char_at(text, reading->end + 1) == u'亿' &&
		char_at(text, reading->end + 2) != u'级';
	const Scale *scale;
	int			end;

	if (reading->figure.scale != NULL)
		return;
	scale = read_scale(text, reading->end + counted, reading->limit, &end);
	if (scale == NULL)
		return;
	reading->figure.scale = scale;
	reading->counted = counted;
	reading->end = end;
}

/* The word inside that makes it more: 40余, 两千多万, 十几. */
static void
read_inner_approximator(Reading *reading)
{
	const FoldedText *text = reading->text;
	uint16		c = char_at(text, reading->end);

	if (!is_inner_approximator(c))
		return;
	/* 来 and 几 only after ten and its multiples: 十来个, 二十几家. */
	if ((c == u'来' || c == u'几') && reading->step == 0 && !reading->bare)
		return;
	if (c == u'几' && char_at(text, reading->end + 1) == u'乎')
		return;
	reading->inner = true;
	reading->end++;
	read_scale_behind(reading);
}

/* 三四百, 五六十, 七八: from one to the other. */
static bool
read_pair(Reading *reading, int at)
{
	Number		low;
	Number		high;

	if (CHAR_CLASS(char_at(reading->text, at)) == CHAR_DIGIT ||
		!read_number_pair(reading->text, at, reading->limit, &low, &high))
		return false;
	reading->start = at;
	reading->end = low.end;
	reading->han = true;
	reading->pair = true;
	reading->figure.mantissa = low.mantissa;
	reading->figure.scale = low.scale;
	reading->upper.mantissa = high.mantissa;
	reading->upper.scale = high.scale;
	return true;
}

/* read_plain_number_zh - an ordinary number: 17.9亿, 一千二百, 40余. */
bool
read_plain_number_zh(Reading *reading, int at)
{
	Number		number;

	if (!read_number(reading->text, at, reading->limit, &number))
		return false;
	reading->start = at;
	reading->end = number.end;
	reading->han = number.script == NUMBER_HAN;
	reading->figure.mantissa = number.mantissa;
	reading->figure.scale = number.scale;
	reading->step = number.last_place - (number.scale ? number.scale->power : 0);
	read_scale_behind(reading);
	read_inner_approximator(reading);
	return true;
}

/*
 * 上百家 is 100 of them, 数百万元 from 200 to 1000 times 万: a scale word
 * alone says a number, so only 万, 亿 and 万亿 stay the scale that is shown.
 */
static void
fold_bare_scale(Reading *reading)
{
	static const char *const shown[] = {NULL, "万", "亿"};
	const Scale *scale = reading->figure.scale;
	int			rest;

	if (scale == NULL || scale->power % 4 == 0)
		return;
	rest = scale->power % 4;
	reading->figure.scale = scale_of_word(shown[Min(scale->power / 4, 2)]);
	if (scale->power > 11)
		rest = scale->power - 8;
	for (int i = 0; i < rest; i++)
		reading->figure.mantissa.coefficient *= 10;
}

/* A scale word alone, as in 超百亿元, 上百家, 万亿; and 数十, 几百. */
static bool
read_scale_alone(Reading *reading, int at)
{
	const FoldedText *text = reading->text;
	uint16		c = char_at(text, at);
	bool		several = c == u'数' || c == u'几';
	int			scale_at = several ? at + 1 : at;
	int			end;
	const Scale *scale = read_scale(text, scale_at, reading->limit, &end);
	Decimal		one = {1, 0};

	reading->figure.mantissa = one;
	reading->figure.scale = NULL;
	reading->several = several;
	reading->start = at;
	reading->bare = true;
	if (several && char_at(text, scale_at) == u'十')
	{
		/* 几十, 数十亿: ten is a number, not a scale word. */
		reading->figure.mantissa.coefficient = 10;
		reading->end = scale_at + 1;
		scale = read_scale(text, reading->end, reading->limit, &end);
		if (scale != NULL)
		{
			reading->figure.scale = scale;
			reading->end = end;
		}
		return true;
	}
	if (scale == NULL)
		return false;
	reading->figure.scale = scale;
	reading->end = end;
	read_inner_approximator(reading);
	fold_bare_scale(reading);
	return true;
}

/* Does 分 stand behind the numerals at at, or more digits after a separator? */
static bool
may_be_denominator(const FoldedText *text, int at, int limit)
{
	uint16		after = char_at(text, numerals_end(text, at, limit));

	return after == u'分' || after == ',' || after == ' ';
}

/* A quotient to four places, as exact decimals have no thirds. */
static Decimal
quotient(int64 numerator, int64 denominator)
{
	Decimal		value = {(numerator * 10000 + denominator / 2) / denominator, -4};

	return decimal_normalize(value);
}

/* 百, 千 and 万 before 分之. */
static int
bare_denominator(uint16 c)
{
	return c == u'百' ? 100 : c == u'千' ? 1000 : c == u'万' ? 10000 : 0;
}

#define DENOMINATOR_MOST 10000

/* read_fraction_zh - fractions in words: 三分之一, 百分之六点五. */
bool
read_fraction_zh(Reading *reading, int at)
{
	const FoldedText *text = reading->text;
	Number		denominator;
	Number		numerator;
	int			end = at;
	int64		whole;

	whole = bare_denominator(char_at(text, at));
	if (whole > 0)
		end = at + 1;
	else if (may_be_denominator(text, at, reading->limit) && read_number(text, at, reading->limit, &denominator))
	{
		end = denominator.end;
		denominator.value = decimal_normalize(denominator.value);
		whole = denominator.value.coefficient;
		for (int i = 0; i < denominator.value.exponent && whole <= DENOMINATOR_MOST; i++)
			whole *= 10;
		if (denominator.value.exponent < 0 || whole <= 0 || whole > DENOMINATOR_MOST)
			return false;
	}
	if (end == at || char_at(text, end) != u'分' || char_at(text, end + 1) != u'之')
		return false;
	/* 百分之百 */
	if (char_at(text, end + 2) == u'百' && end + 3 <= reading->limit)
	{
		numerator.value = (Decimal) {100, 0};
		numerator.end = end + 3;
	}
	else if (!read_number(text, end + 2, reading->limit, &numerator))
		return false;
	reading->start = at;
	reading->end = numerator.end;
	reading->han = true;
	reading->has_unit = true;
	reading->figure.scale = NULL;
	if (whole == 100 || whole == 1000)
	{
		reading->figure.mantissa = numerator.value;
		return unit_by_code(whole == 100 ? "%" : "‰", &reading->unit);
	}
	if (whole == 10000)
		reading->figure.mantissa = decimal_shift(numerator.value, -4);
	else if (numerator.value.exponent != 0 || numerator.value.coefficient > 10000)
		return false;
	else
		reading->figure.mantissa = quotient(numerator.value.coefficient, whole);
	return true;
}

/* Words around 1/3 that make a share of it, not a date or a page. */
static bool
speaks_of_share(const FoldedText *text, int start, int end)
{
	static const uint16 before[] = u"占约近超过达为至到是仅足逾的";
	static const uint16 after[] = u"的以左强弱多";

	for (int i = 0; after[i] != 0; i++)
		if (after[i] == char_at(text, end))
			return true;
	for (int i = 0; before[i] != 0; i++)
		if (before[i] == char_at(text, start - 1))
			return true;
	return false;
}

/* 1/3的耕地, 占3/4 */
static bool
read_slash_fraction(Reading *reading, int at)
{
	const FoldedText *text = reading->text;
	uint16		numerator = char_at(text, at);
	uint16		denominator = char_at(text, at + 2);
	int			end = at + 3;
	int			whole = denominator - '0';

	if (CHAR_CLASS(numerator) != CHAR_DIGIT || char_at(text, at + 1) != '/' || CHAR_CLASS(denominator) != CHAR_DIGIT ||
		end > reading->limit)
		return false;
	if (denominator == '1' && char_at(text, end) == '0')
	{
		whole = 10;
		end++;
	}
	if (numerator == '0' || numerator - '0' >= whole || CHAR_CLASS(char_at(text, at - 1)) == CHAR_DIGIT ||
		CHAR_CLASS(char_at(text, end)) == CHAR_DIGIT || !speaks_of_share(text, at, end))
		return false;
	reading->start = at;
	reading->end = end;
	reading->has_unit = true;
	reading->figure.mantissa = quotient(numerator - '0', whole);
	return true;
}

/* 一半, 半数, 过半: one half. */
static bool
read_half(Reading *reading, int at)
{
	const FoldedText *text = reading->text;
	Decimal		half = {5, -1};

	if (char_at(text, at) == u'一' && char_at(text, at + 1) == u'半')
		reading->end = at + 2;
	else if (char_at(text, at) == u'半' && char_at(text, at + 1) == u'数')
		reading->end = at + 2;
	else if (char_at(text, at) == u'半' && char_at(text, at - 1) == u'过')
		reading->end = at + 1;
	else
		return false;
	reading->start = at;
	reading->han = true;
	reading->has_unit = true;
	reading->figure.mantissa = half;
	return true;
}

/* 半小时, 半个百分点: half of the unit that follows. */
static bool
read_half_of_unit(Reading *reading, int at)
{
	static const uint16 not_before[] = u"一上下过前后大多点月天年多各参";
	static const uint16 results[] = u"报业净盈收利财会线";
	const FoldedText *text = reading->text;
	UnitExpression unit;
	int			power;
	int			end;

	if (char_at(text, at) != u'半' || !read_unit(text, at + 1, reading->limit, reading->users, &unit, &power, &end))
		return false;
	for (int i = 0; not_before[i] != 0; i++)
		if (not_before[i] == char_at(text, at - 1))
			return false;
	if (CHAR_CLASS(char_at(text, at - 1)) == CHAR_HAN_NUMERAL || CHAR_CLASS(char_at(text, at - 1)) == CHAR_DIGIT)
		return false;
	switch (unit_expression_class(&unit))
	{
		case UNIT_CLASS_TIME:
		case UNIT_CLASS_POINT:
		case UNIT_CLASS_LENGTH:
		case UNIT_CLASS_MASS:
			break;
		default:
			return false;
	}
	/* 半年报, 半年业绩 */
	for (int i = 0; results[i] != 0; i++)
		if (results[i] == char_at(text, end))
			return false;
	reading->start = at;
	reading->end = at + 1;
	reading->han = true;
	reading->figure.mantissa = (Decimal) {5, -1};
	return true;
}

/* 翻番 and 翻一番 are 100 %, 翻两番 300 %: as changes. */
static bool
read_doubling(Reading *reading, int at)
{
	const FoldedText *text = reading->text;
	Number		times;
	int			number_at = at + 1;

	if (char_at(text, at) != u'翻')
		return false;
	if (char_at(text, number_at) == u'了')
		number_at++;
	if (char_at(text, number_at) == u'番' && number_at < reading->limit)
	{
		times.value = (Decimal) {1, 0};
		times.end = number_at;
	}
	else if (!read_number(text, number_at, reading->limit, &times) || char_at(text, times.end) != u'番' ||
		times.value.exponent != 0 || times.value.coefficient < 1 || times.value.coefficient > 10)
		return false;
	reading->start = at;
	reading->end = times.end + 1;
	reading->han = true;
	reading->has_unit = true;
	reading->figure.mantissa.coefficient = ((INT64_C(1) << times.value.coefficient) - 1) * 100;
	reading->figure.mantissa.exponent = 0;
	return unit_by_code("%", &reading->unit);
}

/* read_figure_zh */
bool
read_figure_zh(Reading *reading, int at)
{
	uint16		c = char_at(reading->text, at);

	if (c == u'翻')
		return read_doubling(reading, at);
	if (read_half(reading, at) || read_half_of_unit(reading, at) || read_fraction_zh(reading, at) ||
		read_slash_fraction(reading, at))
		return true;
	if (c == u'数' || c == u'几')
		return read_scale_alone(reading, at);
	return read_pair(reading, at) || read_plain_number_zh(reading, at) || read_scale_alone(reading, at);
}
