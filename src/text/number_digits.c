/*
 * number_digits.c
 *		Numbers in digits, with their separators and scale words: 1,234.5,
 *		50, 000, 4 0 0, 3.5 billion, 1亿2000万.
 */
#include "number_parts.h"

/* A run of digits as read, before any scale word. */
typedef struct Digits
{
	Decimal		value;
	int			count;			/* all digits; more than DECIMAL_MAX_DIGITS overflow */
	int			end;
	bool		grouped;
	bool		spaced;			/* digits set apart one by one */
} Digits;

static void
take_digits(Digits *digits, const FoldedText *text, int at, int limit)
{
	while (is_digit(char_or_zero(text, at, limit)))
	{
		if (digits->count++ < DECIMAL_MAX_DIGITS)
			digits->value.coefficient = digits->value.coefficient * 10 + (text->chars[at] - '0');
		at++;
	}
	digits->end = at;
}

/* Exactly three digits at at, and no fourth. */
static bool
is_group(const FoldedText *text, int at, int limit)
{
	return is_digit(char_or_zero(text, at, limit)) && is_digit(char_or_zero(text, at + 1, limit)) &&
		is_digit(char_or_zero(text, at + 2, limit)) && !is_digit(char_or_zero(text, at + 3, limit));
}

static bool
is_zero_group(const FoldedText *text, int at)
{
	return text->chars[at] == '0' && text->chars[at + 1] == '0' && text->chars[at + 2] == '0';
}

/* One blank as written: not a tab, nor one that several were folded into. */
static bool
is_single_blank(const FoldedText *text, int at, int limit)
{
	return char_or_zero(text, at, limit) == ' ' && text->source[text->byte_at[at]] != '\t' &&
		text->char_at[at + 1] == text->char_at[at] + 1;
}

typedef enum Separator
{
	SEPARATOR_NONE,
	SEPARATOR_COMMA,			/* 1,234 or 1，234 */
	SEPARATOR_BLANK,			/* 1 234 */
	SEPARATOR_BOTH				/* 1, 234 */
} Separator;

static const int separator_length[] = {0, 1, 1, 2};

/* The separator at at, where a group of three digits follows it. */
static Separator
separator_at(const FoldedText *text, int at, int limit)
{
	uint16		c = char_or_zero(text, at, limit);

	if (c == ',' && is_group(text, at + 1, limit))
		return SEPARATOR_COMMA;
	if (c == ',' && text->source[text->byte_at[at]] == ',' &&
		is_single_blank(text, at + 1, limit) && is_group(text, at + 2, limit))
		return SEPARATOR_BOTH;
	if (c == ' ' && is_single_blank(text, at, limit) && is_group(text, at + 1, limit))
		return SEPARATOR_BLANK;
	return SEPARATOR_NONE;
}

/*
 * Groups of three after the first one to three digits.  Where blanks part
 * them, two figures side by side (500, 600) look the same: three digits in
 * front then need a group of zeros behind (500, 000).
 */
static void
take_groups(Digits *digits, const FoldedText *text, int at, int limit)
{
	int			first = digits->end - at;
	Separator	separator = first <= 3 && text->chars[at] != '0' ?
		separator_at(text, digits->end, limit) : SEPARATOR_NONE;
	bool		certain = first < 3 || separator == SEPARATOR_COMMA;

	if (separator == SEPARATOR_NONE)
		return;
	for (int i = digits->end, group = 0;
		 !certain && group < DECIMAL_MAX_DIGITS / 3 && separator_at(text, i, limit) == separator;
		 i += separator_length[separator] + 3, group++)
		certain = is_zero_group(text, i + separator_length[separator]);
	if (!certain)
		return;
	while (separator_at(text, digits->end, limit) == separator)
		take_digits(digits, text, digits->end + separator_length[separator], limit);
	digits->grouped = true;
}

/* The digits behind a decimal point at digits->end, if one stands there. */
static void
take_decimals(Digits *digits, const FoldedText *text, int limit)
{
	int			before = digits->count;

	if (char_or_zero(text, digits->end, limit) != '.' || !is_digit(char_or_zero(text, digits->end + 1, limit)))
		return;
	take_digits(digits, text, digits->end + 1, limit);
	digits->value.exponent = before - digits->count;
}

/* What stands after digits that a typesetter spaced out: a unit or scale. */
static bool
ends_spaced_digits(const FoldedText *text, int at, int limit)
{
	uint16		c;

	if (char_or_zero(text, at, limit) == ' ')
		at++;
	c = char_or_zero(text, at, limit);
	return CHAR_CLASS(c) == CHAR_HAN || CHAR_CLASS(c) == CHAR_HAN_SCALE || c == '%' || c == 0x2030;
}

/* 4 0 0 亿元, 1 0 .0 6 ‰: each digit alone, as old pages have them. */
static bool
take_spaced(Digits *digits, const FoldedText *text, int at, int limit)
{
	bool		point = false;
	bool		blank = false;

	for (;;)
	{
		int			next = at + 1;

		if (!is_digit(char_or_zero(text, at, limit)) || is_digit(char_or_zero(text, at + 1, limit)) ||
			digits->count == DECIMAL_MAX_DIGITS)
			return false;
		take_digits(digits, text, at, limit);
		digits->value.exponent -= point;
		next += char_or_zero(text, next, limit) == ' ';
		if (!point && char_or_zero(text, next, limit) == '.')
		{
			next++;
			point = true;
		}
		if (next == at + 1 || !is_digit(char_or_zero(text, next, limit)))
			break;
		blank = blank || text->chars[at + 1] == ' ';
		at = next;
	}
	digits->spaced = true;
	return blank && ends_spaced_digits(text, digits->end, limit);
}

/* The digits at at; false where they are too many, or dotted (2022.7.22, 3.2.1). */
static bool
read_digits(const FoldedText *text, int at, int limit, Digits *digits)
{
	memset(digits, 0, sizeof(*digits));
	if (!(char_or_zero(text, at + 1, limit) == ' ' || char_or_zero(text, at + 1, limit) == '.') ||
		!take_spaced(digits, text, at, limit))
	{
		memset(digits, 0, sizeof(*digits));
		take_digits(digits, text, at, limit);
		take_groups(digits, text, at, limit);
		take_decimals(digits, text, limit);
	}
	return digits->count <= DECIMAL_MAX_DIGITS &&
		!(digits->value.exponent < 0 && char_or_zero(text, digits->end, limit) == '.' &&
		  is_digit(char_or_zero(text, digits->end + 1, limit)));
}

/*
 * digits_end - where the digits at at end, with separators and decimals,
 * whether a number or too many; for stepping over them
 */
int
digits_end(const FoldedText *text, int at, int limit)
{
	Digits		digits = {{0, 0}};

	take_digits(&digits, text, at, limit);
	take_groups(&digits, text, at, limit);
	take_decimals(&digits, text, limit);
	return digits.end;
}

/* The scale word of a number that ends at at: 50万, 50 万, 3 million, 3-million. */
static const Scale *
scale_after(const FoldedText *text, int at, int limit, bool money, int *end)
{
	const Scale *scale = read_scale_in(text, at, limit, NULL, money, end);
	uint16		c = char_or_zero(text, at, limit);

	if (scale == NULL && c == ' ')
		scale = read_scale_in(text, at + 1, limit, NULL, money, end);
	if (scale == NULL && c == '-')
		scale = read_scale_in(text, at + 1, limit, "en", false, end);
	return scale;
}

/* Add one piece, 2000万 or 5百; false where its unit does not go on with the number. */
static bool
sum_piece(Sum *sum, Decimal digits, int power)
{
	int			big = big_power(power);

	return sum_add(sum, digits, power - big) && (big == 0 || sum_multiply(sum, big));
}

/*
 * Go on after 1亿: with 2000万, and after the last scale with exactly the
 * digits that are missing (12万3456).  Sets the number anew where that works.
 */
static void
take_pieces(const FoldedText *text, int limit, const Digits *first, Number *number)
{
	Sum			sum;
	int			power = number->scale->power;

	sum_start(&sum);
	if (first->value.exponent < 0 || !sum_piece(&sum, first->value, power))
		return;
	while (is_digit(char_or_zero(text, number->end, limit)))
	{
		Digits		digits;
		Sum			longer = sum;
		Decimal		value;
		int			end = 0;
		const Scale *scale;

		if (!read_digits(text, number->end, limit, &digits) || digits.spaced)
			return;
		scale = read_scale_in(text, digits.end, limit, "zh", false, &end);
		if (scale == NULL && (digits.value.exponent < 0 || digits.grouped || digits.count != power))
			return;
		if (!sum_piece(&longer, digits.value, scale ? scale->power : 0) || !sum_value(&longer, &value))
			return;
		sum = longer;
		number->value = value;
		number->end = scale ? end : digits.end;
		number->scale = scale_by_power(sum.top, "zh");
		number->mantissa = decimal_normalize(decimal_shift(value, -sum.top));
		if (scale == NULL || digits.value.exponent < 0)
			return;
		power = scale->power;
	}
}

/* read_digits_number - see read_number; at stands on a digit */
bool
read_digits_number(const FoldedText *text, int at, int limit, bool money, Number *number)
{
	Digits		digits;
	int			end;

	if (!read_digits(text, at, limit, &digits))
		return false;
	number->script = NUMBER_ARABIC;
	number->grouped = digits.grouped || digits.spaced;
	number->mantissa = number->value = digits.value;
	number->end = digits.end;
	number->scale = scale_after(text, digits.end, limit, money, &end);
	if (number->scale == NULL)
		return true;
	number->end = end;
	number->value = decimal_shift(digits.value, number->scale->power);
	if (strcmp(number->scale->language, "zh") == 0)
		take_pieces(text, limit, &digits, number);
	return true;
}
