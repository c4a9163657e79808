/*
 * number_han.c
 *		Numbers in Chinese numerals: 一千二百三十四, 两百, 二〇二三, 三点五亿,
 *		壹拾伍万, and pairs such as 三四十.
 */
#include "number_parts.h"

typedef struct HanReader
{
	const FoldedText *text;
	int			at;
	int			limit;
	Sum			sum;
	bool		formal;			/* banknote forms */
} HanReader;

static const HanWord *
word_at(const HanReader *reader, int at)
{
	return at < reader->limit ? han_word(reader->text->chars[at]) : NULL;
}

static WordRole
role_at(const HanReader *reader, int at)
{
	const HanWord *word = word_at(reader, at);

	if (word == NULL)
		return WORD_NONE;
	switch (word->role)
	{
		case WORD_FORMAL_DIGIT:
			return reader->formal ? WORD_DIGIT : WORD_NONE;
		case WORD_FORMAL_TEN:
			return reader->formal ? WORD_TEN : WORD_NONE;
		case WORD_FORMAL_UNIT:
			return reader->formal ? WORD_UNIT : WORD_NONE;
		case WORD_DIGIT:
		case WORD_TEN:
			return reader->formal ? WORD_NONE : word->role;
		default:
			return word->role;
	}
}

static bool
is_digit_role(WordRole role)
{
	return role == WORD_DIGIT || role == WORD_ZERO;
}

/* The power of ten of a 十 百 千 at at; 0 where none stands, or where it begins a unit (千瓦). */
static int
small_unit_at(const HanReader *reader, int at)
{
	WordRole	role = role_at(reader, at);
	int			end;

	if (role != WORD_TEN && role != WORD_UNIT)
		return 0;
	if (role == WORD_UNIT && !reader->formal)
	{
		/* 千万 and 百亿 are 千 and 百 here; their 万 and 亿 close the section. */
		if (read_scale_in(reader->text, at, reader->limit, "zh", false, &end) == NULL)
			return 0;
	}
	return word_at(reader, at)->value;
}

/* The power of a 万, 亿 or 万亿 at at, or 0; sets *end behind it. */
static int
big_unit_at(const HanReader *reader, int at, int *end)
{
	const Scale *scale = read_scale_in(reader->text, at, reader->limit, "zh", false, end);

	return scale && big_power(scale->power) == scale->power ? scale->power : 0;
}

/* Digits one after another: 二〇二三, and those behind a 点. */
static int
take_positional(HanReader *reader, Decimal *value)
{
	int			count = 0;

	for (; is_digit_role(role_at(reader, reader->at)); reader->at++)
		if (count++ < DECIMAL_MAX_DIGITS)
			value->coefficient = value->coefficient * 10 + word_at(reader, reader->at)->value;
	return count;
}

/*
 * Are the digits from at on a number written digit by digit?  Years and the
 * like are (二〇二三, 一九八四, 三〇五); 一二三产, 九一八, 三四 are not.
 */
static bool
is_positional(const HanReader *reader, int at)
{
	bool		zero = false;
	bool		counting = true;
	int			count = 0;

	for (; is_digit_role(role_at(reader, at + count)); count++)
	{
		if (count == DECIMAL_MAX_DIGITS)
			return false;
		zero = zero || role_at(reader, at + count) == WORD_ZERO;
		counting = counting && word_at(reader, at + count)->value == count + 1;
	}
	return !counting && (count >= 4 || (zero && count >= 3));
}

/* Read 点 and its digits onto a whole number, where 点 is a decimal point. */
static bool
take_decimals(HanReader *reader, Decimal *value)
{
	const HanWord *point = word_at(reader, reader->at);
	int			start = reader->at;
	Decimal		decimals = {0, 0};
	int			count;

	if (point == NULL || point->role != WORD_POINT || !is_digit_role(role_at(reader, start + 1)) ||
		refused_before(point->not_before, reader->text, start + 1, reader->limit))
		return false;
	reader->at++;
	count = take_positional(reader, &decimals);
	decimals.exponent = -count;

	/* 三点二十分 is a time of day. */
	if (count > DECIMAL_MAX_DIGITS || small_unit_at(reader, reader->at) > 0 ||
		!decimal_add(*value, decimals, value))
	{
		reader->at = start;
		return false;
	}
	return true;
}

/*
 * A last digit that has no unit: ones after 十 or 零 or at the start (十五,
 * 一百零五, 五), else the next lower place (二百五, 三万五).
 */
static bool
take_last_digit(HanReader *reader, Decimal digit, bool after_zero)
{
	Sum		   *sum = &reader->sum;
	int			unit = sum->last_small < 4 ? sum->last_small : sum->last_big;
	int			end;

	if (after_zero || unit <= 1)
		return sum_add(sum, digit, 0);
	return big_unit_at(reader, reader->at, &end) == 0 && sum_add(sum, digit, unit - 1);
}

/*
 * One step of a number: a digit with its unit, 十 by itself, or 万 亿.  False
 * where nothing more belongs to it; *broken where what follows makes it none.
 */
static bool
take_piece(HanReader *reader, bool *broken)
{
	bool		zero = false;
	Decimal		digit = {1, 0};
	bool		last;
	int			end;
	int			unit = big_unit_at(reader, reader->at, &end);
	int			at = reader->at;

	if (unit > 0)
	{
		reader->at = end;
		return sum_multiply(&reader->sum, unit);
	}
	if (role_at(reader, at) == WORD_ZERO && role_at(reader, at + 1) != WORD_ZERO)
	{
		zero = true;
		at++;
	}
	if (role_at(reader, at) == WORD_DIGIT)
	{
		digit.coefficient = word_at(reader, at)->value;
		at++;
	}
	else if (role_at(reader, at) != WORD_TEN)
		return false;
	*broken = is_digit_role(role_at(reader, at));
	unit = small_unit_at(reader, at);
	last = unit == 0;
	reader->at = at + (last ? 0 : 1);
	if (*broken)
		return false;
	return last ? take_last_digit(reader, digit, zero) : sum_add(&reader->sum, digit, unit);
}

/* The whole number, from its first numeral on, into reader->sum. */
static bool
take_integer(HanReader *reader)
{
	bool		broken = false;
	int			end;

	if (role_at(reader, reader->at) == WORD_UNIT || big_unit_at(reader, reader->at, &end) > 0)
		return false;
	for (int pieces = 0;; pieces++)
	{
		HanReader	before = *reader;

		if (take_piece(reader, &broken))
			continue;
		*reader = before;
		return pieces > 0 && !broken;
	}
}

/* Fill the number from the sum, shown in its highest 万 or 亿. */
static bool
finish(const HanReader *reader, Number *number)
{
	const Sum  *sum = &reader->sum;

	if (!sum_value(sum, &number->value))
		return false;
	number->script = NUMBER_HAN;
	number->end = reader->at;
	number->mantissa = number->value;
	if (sum->last_big > 0)
	{
		number->scale = scale_by_power(sum->top, "zh");
		number->mantissa = decimal_normalize(decimal_shift(number->value, -sum->top));
	}
	return true;
}

/* A number without units, and the 万 or 亿 behind it: 二〇二三, 三点五亿. */
static bool
finish_plain(HanReader *reader, Decimal value, Number *number)
{
	int			end;
	int			unit = big_unit_at(reader, reader->at, &end);

	number->script = NUMBER_HAN;
	number->mantissa = number->value = value;
	if (unit > 0)
	{
		reader->at = end;
		number->scale = scale_by_power(unit, "zh");
		number->value = decimal_shift(value, unit);
	}
	number->end = reader->at;
	return true;
}

/*
 * read_han_number - see read_number; at stands on a numeral or unit
 *
 * 零 alone is no number here (零增长), nor is a banknote digit (陆家嘴).
 */
bool
read_han_number(const FoldedText *text, int at, int limit, Number *number)
{
	HanReader	reader = {text, at, limit};
	const HanWord *first = han_word(text->chars[at]);
	Decimal		value = {0, 0};

	if (first == NULL)
		return false;
	reader.formal = first->role == WORD_FORMAL_DIGIT || first->role == WORD_FORMAL_TEN;
	sum_start(&reader.sum);
	if (is_digit_role(role_at(&reader, at)) && is_digit_role(role_at(&reader, at + 1)))
	{
		if (!is_positional(&reader, at) || take_positional(&reader, &value) > DECIMAL_MAX_DIGITS)
			return false;
		return finish_plain(&reader, value, number);
	}
	if (role_at(&reader, at) == WORD_ZERO)
	{
		reader.at++;
		return take_decimals(&reader, &value) && finish_plain(&reader, value, number);
	}
	if (!take_integer(&reader) || (reader.formal && reader.at == at + 1))
		return false;
	if (reader.sum.last_big == 0 && sum_value(&reader.sum, &value) && take_decimals(&reader, &value))
		return finish_plain(&reader, value, number);
	return finish(&reader, number);
}

/* How far a pair of digits may stand from the number's start, and the number's end. */
#define PAIR_REACH 24

/* Where two digits stand side by side in a number; -1 for nowhere. */
static int
find_pair(const HanReader *reader, int at)
{
	for (int i = at; i < at + PAIR_REACH / 2 && role_at(reader, i) != WORD_NONE; i++)
	{
		const HanWord *low = word_at(reader, i);
		const HanWord *high = word_at(reader, i + 1);

		if (low->role != WORD_DIGIT || high == NULL || high->role != WORD_DIGIT)
			continue;
		if (is_digit_role(role_at(reader, i + 2)))
			return -1;
		return high->value == low->value + 1 || (low->value == 3 && high->value == 5 && i == at) ? i : -1;
	}
	return -1;
}

/* Read the number that is left when one digit of the pair is taken out. */
static bool
read_without(const FoldedText *text, int at, int limit, int pair, int without, Number *number)
{
	uint16		chars[PAIR_REACH + 1];
	FoldedText	rest = *text;
	int			length = 0;

	for (int i = at; i < limit && length < PAIR_REACH; i++)
		if (i != without)
			chars[length++] = text->chars[i];
	chars[length] = 0;
	rest.chars = chars;
	rest.length = length;
	if (!read_han_number(&rest, 0, length, number) || number->end <= pair - at)
		return false;
	number->start = at;
	number->end += at + 1;
	number->last_place = decimal_normalize(number->value).exponent;
	return true;
}

bool
read_number_pair(const FoldedText *text, int at, int limit, Number *low, Number *high)
{
	HanReader	reader = {text, at, limit};
	int			pair;

	if (at >= limit)
		return false;
	memset(low, 0, sizeof(*low));
	memset(high, 0, sizeof(*high));
	pair = find_pair(&reader, at);
	return pair >= 0 && read_without(text, at, limit, pair, pair + 1, low) &&
		read_without(text, at, limit, pair, pair, high) && low->end == high->end &&
		decimal_compare(low->value, high->value) < 0;
}
