/*
 * measure_zh.c
 *		Quantities in Chinese text: number, scale, unit, and the words before,
 *		inside and after them that say about, over, at least.
 */
#include "extract/statement.h"

/* A number on its way to a measure. */
typedef struct Reading
{
	const FoldedText *text;
	int			limit;			/* the sentence's end */
	int			start;			/* of the number itself, or of its currency sign */
	int			end;			/* after what has been read */
	bool		bare;			/* a scale word without a number: 百亿元, 上百家 */
	bool		han;			/* in Chinese numerals */
	bool		several;		/* 数十, 几百: from two to ten times the scale */
	bool		inner;			/* 余, 多, 来, 几 stood inside */
	bool		pair;			/* 三四百: figure is the lower end, upper the other */
	Figure		upper;
	int			step;			/* place of the last digit, as a power of ten of the mantissa */
	Figure		figure;
	bool		has_unit;
	UnitExpression unit;
	int			power;			/* of ten, from scale words inside the unit's denominator */
} Reading;

static inline uint16
char_at(const FoldedText *text, int at)
{
	return at >= 0 && at < text->length ? text->chars[at] : 0;
}

static inline bool
is_latin(uint16 c)
{
	return CHAR_CLASS(c) == CHAR_LATIN && c < 0x250;
}

static inline bool
is_inner_approximator(uint16 c)
{
	return c == u'余' || c == u'多' || c == u'来' || c == u'几';
}

static int
skip_blank(const FoldedText *text, int at, int limit)
{
	return at < limit && text->chars[at] == ' ' ? at + 1 : at;
}

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

/* ---------------------------------------------------------------- numbers */

/* 个 between a number and its scale: 50个亿元. */
static int
skip_counter_before_scale(const FoldedText *text, int at, int limit)
{
	int			end;

	if (char_at(text, at) == u'个' && char_at(text, at + 1) == u'亿' && read_scale(text, at + 1, limit, &end))
		return at + 1;
	return at;
}

/* The word inside that makes it more: 40余, 两千多万, 十几. */
static void
read_inner_approximator(Reading *reading)
{
	const FoldedText *text = reading->text;
	uint16		c = char_at(text, reading->end);
	const Scale *scale;
	int			end;

	if (!is_inner_approximator(c))
		return;
	/* 来 and 几 only after ten and its multiples: 十来个, 二十几家. */
	if ((c == u'来' || c == u'几') && reading->step == 0 && !reading->bare)
		return;
	if (c == u'几' && char_at(text, reading->end + 1) == u'乎')
		return;
	reading->inner = true;
	reading->end++;
	scale = reading->figure.scale == NULL ? read_scale(text, reading->end, reading->limit, &end) : NULL;
	if (scale != NULL)
	{
		reading->figure.scale = scale;
		reading->end = end;
	}
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

/* An ordinary number: 17.9亿, 一千二百, 40余. */
static bool
read_plain_number(Reading *reading, int at)
{
	const FoldedText *text = reading->text;
	Number		number;
	const Scale *scale;
	int			end;

	if (!read_number(text, at, reading->limit, &number))
		return false;
	reading->start = at;
	reading->end = number.end;
	reading->han = number.script == NUMBER_HAN;
	reading->figure.mantissa = number.mantissa;
	reading->figure.scale = number.scale;
	reading->step = number.last_place - (number.scale ? number.scale->power : 0);
	if (number.scale == NULL)
	{
		int			after = skip_counter_before_scale(text, reading->end, reading->limit);

		scale = read_scale(text, after, reading->limit, &end);
		if (scale != NULL)
		{
			reading->figure.scale = scale;
			reading->end = end;
		}
	}
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

/* Fractions in words: 三分之一, 百分之六点五. */
static bool
read_fraction(Reading *reading, int at)
{
	const FoldedText *text = reading->text;
	Number		denominator;
	Number		numerator;
	int			end = at;
	int64		whole;

	if (char_at(text, at) == u'百' || char_at(text, at) == u'千')
	{
		denominator.value.coefficient = char_at(text, at) == u'百' ? 100 : 1000;
		denominator.value.exponent = 0;
		end = at + 1;
	}
	else if (may_be_denominator(text, at, reading->limit) && read_number(text, at, reading->limit, &denominator))
		end = denominator.end;
	if (end == at || char_at(text, end) != u'分' || char_at(text, end + 1) != u'之')
		return false;
	if (!read_number(text, end + 2, reading->limit, &numerator))
		return false;
	denominator.value = decimal_normalize(denominator.value);
	whole = denominator.value.coefficient;
	for (int i = 0; i < denominator.value.exponent && i < 6; i++)
		whole *= 10;
	if (denominator.value.exponent < 0 || whole <= 0 || whole > 10000)
		return false;
	reading->start = at;
	reading->end = numerator.end;
	reading->han = true;
	reading->has_unit = true;
	reading->figure.scale = NULL;
	if (whole == 100)
	{
		reading->figure.mantissa = numerator.value;
		return unit_by_code("%", &reading->unit);
	}
	/* To four places, as exact decimals have no thirds. */
	if (numerator.value.exponent != 0 || numerator.value.coefficient > 10000)
		return false;
	reading->figure.mantissa.coefficient = (numerator.value.coefficient * 10000 + whole / 2) / whole;
	reading->figure.mantissa.exponent = -4;
	reading->figure.mantissa = decimal_normalize(reading->figure.mantissa);
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

/* 翻一番 is 100 %, 翻两番 300 %: as changes. */
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
	if (!read_number(text, number_at, reading->limit, &times) || char_at(text, times.end) != u'番' ||
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

/* ------------------------------------------------------------------ units */

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

/* The unit after the number, with at most one blank and one 多 between. */
static void
read_unit_after(Reading *reading)
{
	const FoldedText *text = reading->text;
	int			at = skip_blank(text, reading->end, reading->limit);
	int			end;

	if (reading->has_unit)
		return;
	if (!read_unit(text, at, reading->limit, &reading->unit, &reading->power, &end))
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

/* 每立方米19微克, 每亩5万元: the unit's denominator stands before the number. */
static bool
read_each_before(Reading *reading)
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
		if (!read_unit(text, at + 1, reading->start, &each, &power, &end) || end != reading->start || power != 0)
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

/* A currency sign, code or name before the number: $5, 人民币1.13亿元. */
static void
read_currency_before(Reading *reading)
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

/* --------------------------------------------------------- approximations */

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

static Qualifier
qualifier_of(const Cue *cue)
{
	switch (cue->value)
	{
		case CUE_ABOUT:
			return QUALIFIER_ABOUT;
		case CUE_OVER:
			return QUALIFIER_OVER;
		case CUE_UNDER:
			return QUALIFIER_UNDER;
		case CUE_AT_LEAST:
			return QUALIFIER_AT_LEAST;
		case CUE_AT_MOST:
			return QUALIFIER_AT_MOST;
		default:
			return QUALIFIER_EXACT;
	}
}

static Bound
bound_at(Figure figure, bool inclusive)
{
	Bound		bound = {true, inclusive, figure};

	return bound;
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

static void
bound_measure(Measure *measure, const Reading *reading)
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

/* Words around the mention; sets its qualifier and outer range. */
static void
read_approximations(Measure *measure, const Reading *reading, int from)
{
	const FoldedText *text = reading->text;
	int			before = reading->start;
	int			start;
	int			length;
	const Cue  *cue;

	if (char_at(text, before - 1) == ' ')
		before--;
	cue = cue_before(text, from, before, KIND_BIT(KIND_APPROX_BEFORE), &start);
	if (cue != NULL && cue->value != CUE_NONE)
	{
		measure->qualifier = qualifier_of(cue);
		measure->outer_start = start;
	}
	else if ((cue = limit_before_verb(text, from, before, &start)) != NULL)
		measure->qualifier = qualifier_of(cue);
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
			measure->qualifier = qualifier_of(cue);
		measure->outer_end = measure->end + length;
	}
}

/* ----------------------------------------------------------------- ranges */

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

/* 3-5亿元, 300万元到500万元, 5%—6%: reads the upper end into high. */
static bool
read_range_end(const Reading *low, Reading *high)
{
	const FoldedText *text = low->text;
	int			mark;
	int			at = low->end;

	if (!is_range_mark(text, at, &mark))
		return false;
	at = skip_blank(text, at + mark, low->limit);
	memset(high, 0, sizeof(*high));
	high->text = text;
	high->limit = low->limit;
	if (CHAR_CLASS(char_at(text, at)) != CHAR_DIGIT && !low->han)
		return false;
	if (low->has_unit && read_fraction(high, at))
		return unit_expression_equal(&low->unit, &high->unit);
	if (!read_plain_number(high, at) || high->inner)
		return false;
	read_unit_after(high);
	if (!high->has_unit && high->figure.scale == NULL)
		return false;
	if (low->has_unit && high->has_unit && !unit_expression_equal(&low->unit, &high->unit))
		return false;
	return true;
}

/* ---------------------------------------------------------------- measure */

/* Is the number part of a name or an ordinal, by what stands right before it? */
static bool
is_name_or_ordinal(const FoldedText *text, int start)
{
	uint16		before = char_at(text, start - 1);

	/* 每一立方厘米 is a denominator. */
	if (before == u'每' && (text->chars[start] == u'一' || text->chars[start] == '1') &&
		CHAR_CLASS(char_at(text, start + 1)) != CHAR_DIGIT)
		return true;
	if (before == u'第' || before == '_' || before == '#' || before == '/' || before == '@')
		return true;
	if (before == ' ')
		before = char_at(text, start - 2);
	return is_latin(before) && text->chars[start] < 0x80;
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
		/* （亿元） is a heading's unit. */
		if (char_at(reading->text, reading->start - 1) == '(' && char_at(reading->text, reading->end) == ')')
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
	inherit_scale(&low->figure, &high->figure);
	fill_measure(measure, high);
	measure->start = measure->outer_start = low->start;
	measure->has_value = false;
	measure->qualifier = QUALIFIER_BETWEEN;
	measure->low = bound_at(low->figure, true);
	measure->high = bound_at(high->figure, true);
}

/* 收入（亿元）：36.5: the unit stands in brackets before the number. */
static void
read_unit_in_brackets(Reading *reading)
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
	if (!read_unit(text, open, close, &reading->unit, &reading->power, &end) || end != close)
		return;
	reading->has_unit = true;
	if (reading->figure.scale == NULL)
		reading->figure.scale = scale;
}

/* - right before the number, where it can be no dash. */
static void
read_sign(Reading *reading)
{
	const FoldedText *text = reading->text;
	uint16		before = char_at(text, reading->start - 2);

	if (char_at(text, reading->start - 1) == '+' && CHAR_CLASS(before) != CHAR_DIGIT)
	{
		reading->start--;
		return;
	}
	if (char_at(text, reading->start - 1) == u'下' && before == u'零')
	{
		reading->start -= 2;
		reading->figure.mantissa.coefficient = -reading->figure.mantissa.coefficient;
		return;
	}
	if (char_at(text, reading->start - 1) != '-')
		return;
	/* 净利润-1.2亿元 is a loss; 5-3 and A-3 are no numbers below zero. */
	if (CHAR_CLASS(before) == CHAR_HAN && reading->has_unit &&
		(unit_expression_class(&reading->unit) == UNIT_CLASS_CURRENCY ||
		 unit_expression_class(&reading->unit) == UNIT_CLASS_RATIO))
		before = 0;
	if (before == 0 || before == ',' || before == ' ' || CHAR_CLASS(before) == CHAR_OPEN ||
		CHAR_CLASS(before) == CHAR_COLON || before == u'为' || before == u'至' || before == u'到')
	{
		reading->start--;
		reading->figure.mantissa.coefficient = -reading->figure.mantissa.coefficient;
	}
}

static bool
read_figure(Reading *reading, int at)
{
	uint16		c = char_at(reading->text, at);

	if (c == u'翻')
		return read_doubling(reading, at);
	if (read_half(reading, at) || read_fraction(reading, at))
		return true;
	if (c == u'数' || c == u'几')
		return read_scale_alone(reading, at);
	return read_pair(reading, at) || read_plain_number(reading, at) || read_scale_alone(reading, at);
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
	if (CHAR_CLASS(char_at(text, reading->end + 1)) != CHAR_DIGIT || !read_plain_number(&next, reading->end + 1))
		return false;
	next.has_unit = false;
	read_unit_after(&next);
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
	*end = at + 1;
	if (!read_figure(&reading, at))
		return;
	*end = number_end = reading.end;
	if (is_name_or_ordinal(ex->text, at))
		return;
	read_unit_after(&reading);
	read_currency_before(&reading);
	if (!reading.has_unit && !reading.bare)
		read_unit_in_brackets(&reading);
	range = !reading.inner && read_range_end(&reading, &high);
	if (!range && !reading.has_unit && inherit_unit_from_next(&reading, LIST_MOST))
		 /* the unit is the next number's */ ;
	else if (!range && (is_followed_as_name(ex->text, &reading, number_end) ||
						(!reading.has_unit && !accept_without_unit(ex, &reading, sentence))))
		return;
	if (range)
		fill_range(&measure, &reading, &high);
	else
	{
		if (reading.has_unit)
			read_each_before(&reading);
		read_sign(&reading);
		fill_measure(&measure, &reading);
	}
	read_approximations(&measure, &reading, from);
	if (!measures_something(&measure, &reading))
		return;
	if (range)
		measure.qualifier = QUALIFIER_BETWEEN;
	else
		bound_measure(&measure, &reading);
	/* 每10股, 每3台: what a rate is for, no amount of its own. */
	if (char_at(ex->text, measure.start - 1) == u'每')
		measure.enumeration = true;
	measure.sentence = sentence;
	*end = measure.outer_end;
	*add_measure(ex, sentence) = measure;
}

/* Could a quantity begin with this character? */
static inline bool
may_begin(uint16 c)
{
	switch (CHAR_CLASS(c))
	{
		case CHAR_DIGIT:
		case CHAR_HAN_NUMERAL:
		case CHAR_HAN_SCALE:
			return true;
		default:
			return c == u'数' || c == u'几' || c == u'半' || c == u'翻';
	}
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
		if (!may_begin(c))
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
