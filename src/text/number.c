/*
 * number.c
 *		The doors of the number reader: which script a number is written in,
 *		and the arithmetic that Chinese units ask for.
 */
#include "number_parts.h"

#define NO_SMALL_UNIT 99

void
sum_start(Sum *sum)
{
	memset(sum, 0, sizeof(*sum));
	sum->last_small = NO_SMALL_UNIT;
}

/* Add digits * 10^small to the section; false where the unit is out of order. */
bool
sum_add(Sum *sum, Decimal digits, int small)
{
	if (small >= sum->last_small)
		return false;
	if (sum->top == 0)
		sum->top = small;
	sum->last_small = small;
	return decimal_add(sum->section, decimal_shift(digits, small), &sum->section);
}

/* Close the section with 万, 亿 or 万亿; false where that is out of order. */
bool
sum_multiply(Sum *sum, int big)
{
	bool		all = big > sum->last_big && sum->last_big > 0;

	if (big == sum->last_big || (all && (big != 8 || sum->last_big != 4)))
		return false;
	if (all)
	{
		if (!decimal_add(sum->total, sum->section, &sum->total))
			return false;
		sum->total = decimal_shift(sum->total, big);
	}
	else if (!decimal_add(sum->total, decimal_shift(sum->section, big), &sum->total))
		return false;
	if (all || sum->last_big == 0)
		sum->top = big;
	sum->section.coefficient = sum->section.exponent = 0;
	sum->last_small = NO_SMALL_UNIT;
	sum->last_big = big;
	return true;
}

bool
sum_value(const Sum *sum, Decimal *value)
{
	return decimal_add(sum->total, sum->section, value);
}

static bool
read_any_number(const FoldedText *text, int at, int limit, bool money, Number *number)
{
	bool		found;

	if (at >= limit)
		return false;
	memset(number, 0, sizeof(*number));
	switch (CHAR_CLASS(text->chars[at]))
	{
		case CHAR_DIGIT:
			found = read_digits_number(text, at, limit, money, number);
			break;
		case CHAR_HAN_NUMERAL:
		case CHAR_HAN_SCALE:
			found = read_han_number(text, at, limit, number);
			break;
		case CHAR_LATIN:
			found = read_word_number(text, at, limit, number);
			break;
		default:
			return false;
	}
	number->start = at;
	number->last_place = decimal_normalize(number->value).exponent;
	return found;
}

bool
read_number(const FoldedText *text, int at, int limit, Number *number)
{
	return read_any_number(text, at, limit, false, number);
}

bool
read_money_number(const FoldedText *text, int at, int limit, Number *number)
{
	return read_any_number(text, at, limit, true, number);
}

bool
begins_like_number(const FoldedText *text, int at, int limit)
{
	int			end;

	if (at >= limit)
		return false;
	switch (CHAR_CLASS(text->chars[at]))
	{
		case CHAR_DIGIT:
		case CHAR_HAN_NUMERAL:
		case CHAR_HAN_SCALE:
			return true;
		case CHAR_LATIN:
			return latin_word(text, at, limit, &end) != NULL;
		default:
			return false;
	}
}

bool
read_bare_scale(const FoldedText *text, int at, int limit, Number *number)
{
	int			end;
	const Scale *scale = read_scale(text, at, limit, &end);

	if (scale == NULL)
		return false;
	memset(number, 0, sizeof(*number));
	number->start = at;
	number->end = end;
	number->script = is_latin(text->chars[at]) ? NUMBER_WORDS : NUMBER_HAN;
	number->mantissa.coefficient = 1;
	number->value = decimal_shift(number->mantissa, scale->power);
	number->scale = scale;
	number->last_place = scale->power;
	return true;
}

int
skip_number_like(const FoldedText *text, int at, int limit)
{
	while (at < limit)
	{
		CharClass	class = CHAR_CLASS(text->chars[at]);
		bool		joins = class == CHAR_COMMA || class == CHAR_PERIOD;

		if (class != CHAR_DIGIT && class != CHAR_HAN_NUMERAL && class != CHAR_HAN_SCALE &&
			!(joins && at + 1 < limit && is_digit(text->chars[at + 1])))
			break;
		at++;
	}
	return at;
}

int
numerals_end(const FoldedText *text, int at, int limit)
{
	int			stop = Min(limit, at + DECIMAL_MAX_DIGITS + 1);

	while (at < stop)
	{
		CharClass	class = CHAR_CLASS(text->chars[at]);

		if (class != CHAR_DIGIT && class != CHAR_HAN_NUMERAL && class != CHAR_HAN_SCALE)
			break;
		at++;
	}
	return at;
}
