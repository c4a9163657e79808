/*
 * quantity_literal.c
 *		Quantity literals as they are written: a sign, a number, a scale word, a
 *		unit, or a currency before the number.
 */
#include "quantity/literal.h"

#define MINUS_SIGN 0x2212

static inline bool
at_digit(const FoldedText *text, int at)
{
	return at < text->length && text->chars[at] >= '0' && text->chars[at] <= '9';
}

/* A sign; sets *at past it. */
static bool
read_sign(const FoldedText *text, int *at)
{
	uint16		c = *at < text->length ? text->chars[*at] : 0;

	if (c != '-' && c != '+' && c != MINUS_SIGN)
		return false;
	*at = skip_blank(text, *at + 1);
	return c != '+';
}

/* literal_in_han - is the unit's name written in Chinese? */
bool
literal_in_han(const FoldedText *text, int start, int end)
{
	for (int i = start; i < end; i++)
	{
		CharClass	class = CHAR_CLASS(text->chars[i]);

		if (class == CHAR_LATIN)
			return false;
		if (class == CHAR_HAN || class == CHAR_HAN_NUMERAL || class == CHAR_HAN_SCALE)
			return true;
	}
	return false;
}

/* Set the mantissa from what the number reader found. */
static void
set_decimal(Quantity *quantity, Decimal mantissa, bool negative)
{
	if (negative)
		mantissa.coefficient = -mantissa.coefficient;
	quantity->big = NULL;
	if (mantissa.exponent <= 0 && mantissa.exponent >= -QUANTITY_MAX_FRACTION)
	{
		quantity->coefficient = mantissa.coefficient;
		quantity->fraction = -mantissa.exponent;
	}
	else
		quantity_set_mantissa(quantity, numeric_trim(numeric_shift(int64_to_numeric(mantissa.coefficient), mantissa.exponent),
													 Max(-mantissa.exponent, 0)));
}

/* literal_scale - k and m are displayed as the words they stand for: after a number alone they are units. */
int
literal_scale(const Scale *scale)
{
	static const char *const words[][2] = {{"k", "thousand"}, {"m", "million"}};

	for (int i = 0; i < (int) lengthof(words); i++)
	{
		FoldedText *folded;
		const Scale *found;
		int			end;

		if (strcmp(scale->word, words[i][0]) != 0)
			continue;
		folded = fold_text(words[i][1], (int) strlen(words[i][1]));
		found = read_scale(folded, 0, folded->length, &end);
		return found ? found->id : scale->id;
	}
	return scale->id;
}

static bool
three_digits_follow(const FoldedText *text, int at)
{
	return at_digit(text, at + 1) && at_digit(text, at + 2) && at_digit(text, at + 3) && !at_digit(text, at + 4);
}

/*
 * Any number of Arabic digits, with commas and a point: what the reader of
 * running text takes for too long.  Sets *end past it.
 */
static bool
read_long_number(Literal *literal, Quantity *quantity, int *end)
{
	const FoldedText *text = literal->text;
	char	   *digits = palloc(text->length - literal->number + 4);
	char	   *out = digits;
	int			at = literal->number;
	bool		point = false;
	int			count = 0;
	int			after = 0;

	if (literal->negative)
		*out++ = '-';
	for (; at < text->length; at++)
	{
		uint16		c = text->chars[at];

		if (c >= '0' && c <= '9')
		{
			*out++ = (char) c;
			count++;
			after += point;
		}
		else if (c == '.' && !point && at_digit(text, at + 1))
		{
			*out++ = '.';
			point = true;
		}
		else if (!(c == ',' && !point && count > 0 && three_digits_follow(text, at)))
			break;
	}
	*out = '\0';
	if (count == 0)
		return false;
	if (count - after > MAX_INTEGER_DIGITS || after > MAX_FRACTION_DIGITS)
	{
		literal->out_of_range = true;
		return false;
	}
	quantity_set_mantissa(quantity, numeric_from_text(digits));
	*end = at;
	return true;
}

/* What may stand after the number: nothing, a unit, or what a prefixed currency is divided by. */
static bool
read_rest(Literal *literal, Quantity *quantity, int at)
{
	const FoldedText *text = literal->text;
	UnitExpression unit = {0};
	int			power = 0;
	int			end = skip_blank(text, at);
	int			start = end;

	if (end < text->length)
	{
		if (!read_unit_literal(text, start, text->length, literal->reader, &unit, &power, &end))
			end = start;
		end = skip_blank(text, end);
	}
	if (end < text->length)
	{
		literal->bad_unit = Max(literal->bad_unit, start);
		return false;
	}
	quantity->unit = unit;
	quantity->unit_power = power;
	quantity->han = literal_in_han(text, start, end);
	if (!literal->prefixed)
		return true;
	if (unit.count == 0 || unit.terms[0].exponent < 0)
	{
		quantity->han = literal->prefix_han || (quantity->scale && scale_by_id(quantity->scale)->language[0] == 'z');
		return unit_expression_multiply(&literal->prefix, &unit, &quantity->unit);
	}
	if (unit_expression_equal(&literal->prefix, &unit))
		return true;
	literal->bad_unit = Max(literal->bad_unit, start);
	return false;
}

/* Running text breaks long numbers with blanks; in a literal two numbers are a mistake. */
static bool
has_inner_blank(const FoldedText *text, const Number *number)
{
	for (int i = number->start + 1; i + 1 < number->end; i++)
		if (text->chars[i] == ' ' && at_digit(text, i - 1) && at_digit(text, i + 1))
			return true;
	return false;
}

/* A number by the reader of running text, and what stands after it. */
static bool
read_as_number(Literal *literal, bool money, Quantity *quantity)
{
	const FoldedText *text = literal->text;
	Number		number;
	const Scale *scale;
	int			end;

	if (!(money ? read_money_number : read_number) (text, literal->number, text->length, &number) ||
		number.mantissa.coefficient > QUANTITY_MAX_COEFFICIENT || has_inner_blank(text, &number))
		return false;
	set_decimal(quantity, number.mantissa, literal->negative);
	quantity->scale = number.scale ? literal_scale(number.scale) : 0;
	if (read_rest(literal, quantity, number.end))
		return true;
	if (number.scale != NULL)
		return false;
	scale = read_scale(text, skip_blank(text, number.end), text->length, &end);
	if (scale == NULL)
		return false;
	quantity->scale = literal_scale(scale);
	return read_rest(literal, quantity, end);
}

static bool
read_as_long_number(Literal *literal, Quantity *quantity)
{
	const Scale *scale;
	int			end;

	if (!read_long_number(literal, quantity, &end))
		return false;
	quantity->scale = 0;
	if (read_rest(literal, quantity, end))
		return true;
	scale = read_scale(literal->text, skip_blank(literal->text, end), literal->text->length, &end);
	if (scale == NULL)
		return false;
	quantity->scale = literal_scale(scale);
	return read_rest(literal, quantity, end);
}

/* 百分之六点五, 千分之三: the unit stands before the number. */
static bool
read_as_part(Literal *literal, Quantity *quantity)
{
	static const uint16 of[] = {0x5206, 0x4E4B};	/* 分之 */
	const FoldedText *text = literal->text;
	int			at = literal->number;
	Number		number;

	if (at + 3 >= text->length || memcmp(text->chars + at + 1, of, sizeof(of)) != 0 || literal->prefixed ||
		(text->chars[at] != 0x767E && text->chars[at] != 0x5343))
		return false;
	if (!read_number(text, at + 3, text->length, &number) || number.end != text->length || number.scale != NULL)
		return false;
	set_decimal(quantity, number.mantissa, literal->negative);
	quantity->scale = quantity->unit_power = 0;
	quantity->han = false;
	return unit_by_code(text->chars[at] == 0x767E ? "%" : "‰", &quantity->unit);
}

/* The sign, and the currency that may stand before the number. */
static void
read_head(Literal *literal)
{
	const FoldedText *text = literal->text;
	int			at = skip_blank(text, 0);
	int			end;

	literal->negative = read_sign(text, &at);
	literal->prefixed = read_currency_prefix_literal(text, at, text->length, &literal->prefix, &end);
	if (literal->prefixed)
	{
		literal->prefix_han = literal_in_han(text, at, end);
		at = skip_blank(text, end);
		if (!literal->negative)
			literal->negative = read_sign(text, &at);
	}
	literal->number = at;
	literal->bad_unit = -1;
}

/* literal_read - every way to read a literal, the likeliest first */
bool
literal_read(Literal *literal, Quantity *quantity)
{
	read_head(literal);
	return read_as_number(literal, literal->prefixed, quantity) ||
		read_as_number(literal, !literal->prefixed, quantity) ||
		read_as_long_number(literal, quantity) ||
		read_as_part(literal, quantity);
}
