/*
 * quantity_parse.c
 *		Quantity literals: a sign, a number, a scale word, a unit, or a currency
 *		before the number.
 *
 * Built-in units never read a table: users' units are looked up only after a
 * literal made no sense without them.
 */
#include "quantity/quantity.h"

#include "utils/builtins.h"

#define MINUS_SIGN 0x2212

/* What numeric can hold, less what scales and factors may add. */
#define MAX_INTEGER_DIGITS 131000
#define MAX_FRACTION_DIGITS 4000

/* Where a literal stopped making sense, the furthest of several readings. */
typedef struct Literal
{
	const FoldedText *text;
	int			number;			/* where the number should begin */
	bool		negative;
	bool		prefixed;
	UnitExpression prefix;
	bool		prefix_han;
	int			bad_unit;		/* folded index, -1 where the number is bad */
	bool		out_of_range;	/* more digits than a numeric can have */
	UnitNameReader reader;
} Literal;

static inline bool
at_digit(const FoldedText *text, int at)
{
	return at < text->length && text->chars[at] >= '0' && text->chars[at] <= '9';
}

static inline int
skip_blank(const FoldedText *text, int at)
{
	while (at < text->length && (text->chars[at] == ' ' || CHAR_CLASS(text->chars[at]) == CHAR_LINE_END))
		at++;
	return at;
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

/* Is the unit's name written in Chinese? */
static bool
written_in_han(const FoldedText *text, int start, int end)
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

/* k and m are displayed as the words they stand for: after a number alone they are units. */
static int
displayed_scale(const Scale *scale)
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
		else if (!(c == ',' && !point && count > 0 && at_digit(text, at + 1) && at_digit(text, at + 2) &&
				   at_digit(text, at + 3) && !at_digit(text, at + 4)))
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
	quantity->han = written_in_han(text, start, end);
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
	quantity->scale = number.scale ? displayed_scale(number.scale) : 0;
	if (read_rest(literal, quantity, number.end))
		return true;
	if (number.scale != NULL)
		return false;
	scale = read_scale(text, skip_blank(text, number.end), text->length, &end);
	if (scale == NULL)
		return false;
	quantity->scale = displayed_scale(scale);
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
	quantity->scale = displayed_scale(scale);
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
		literal->prefix_han = written_in_han(text, at, end);
		at = skip_blank(text, end);
		if (!literal->negative)
			literal->negative = read_sign(text, &at);
	}
	literal->number = at;
	literal->bad_unit = -1;
}

/* Every way to read a literal, the likeliest first. */
static bool
read_literal(Literal *literal, Quantity *quantity)
{
	read_head(literal);
	return read_as_number(literal, literal->prefixed, quantity) ||
		read_as_number(literal, !literal->prefixed, quantity) ||
		read_as_long_number(literal, quantity) ||
		read_as_part(literal, quantity);
}

static char *
rest_of(const FoldedText *text, int at)
{
	int			end = text->length;

	while (end > at && (text->chars[end - 1] == ' ' || CHAR_CLASS(text->chars[end - 1]) == CHAR_LINE_END))
		end--;
	return folded_source(text, at, end);
}

/* Say what is wrong with a literal. */
static bool
complain(const Literal *literal, const char *string, struct Node *escontext)
{
	const FoldedText *text = literal->text;

	if (literal->out_of_range)
		ereturn(escontext, false,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("value is out of range for type %s", "quantity"),
				 errdetail("A quantity has at most %d digits before and %d after the decimal point.",
						   MAX_INTEGER_DIGITS, MAX_FRACTION_DIGITS)));
	if (literal->bad_unit >= 0)
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", "quantity", string),
				 errdetail("Unknown unit \"%s\".", rest_of(text, literal->bad_unit)),
				 errhint("The view quantity_units lists the units; define_unit adds one.")));
	if (literal->number >= text->length)
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", "quantity", string),
				 errdetail("There is no number.")));
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%s\"", "quantity", string),
			 errdetail("No number begins at \"%s\".", rest_of(text, literal->number))));
}

/*
 * What follows plain digits decides alone what scale and unit they have: the
 * last ones met are kept, for bulk input.
 */
#define SUFFIX_MAX 24
#define SUFFIX_SLOTS 64

typedef struct Suffix
{
	uint8		length;			/* 0 where the slot is free */
	bool		han;
	uint8		scale;
	char		text[SUFFIX_MAX];
	UnitExpression unit;
	int			unit_power;
} Suffix;

static Suffix suffixes[SUFFIX_SLOTS];

static inline Suffix *
suffix_slot(const char *text, int length)
{
	uint32		hash = (uint32) length;

	for (int i = 0; i < length; i++)
		hash = hash * 31 + (unsigned char) text[i];
	return suffixes + (hash ^ hash >> 6 ^ hash >> 12) % SUFFIX_SLOTS;
}

/* Plain digits, at most 18, with a point; false where the string begins otherwise. */
static inline bool
read_plain_digits(const char *string, int64 *coefficient, int *fraction, const char **end)
{
	const char *at = string + (*string == '-');
	const char *point = NULL;
	int64		total = 0;
	int			count = 0;

	for (;; at++)
	{
		if (*at >= '0' && *at <= '9')
		{
			total = total * 10 + (*at - '0');
			if (++count > DECIMAL_MAX_DIGITS)
				return false;
		}
		else if (*at == '.' && point == NULL && count > 0 && at[1] >= '0' && at[1] <= '9')
			point = at;
		else
			break;
	}
	if (count == 0)
		return false;
	*coefficient = *string == '-' ? -total : total;
	*fraction = point ? (int) (at - point) - 1 : 0;
	*end = at;
	return true;
}

/* Keep what a suffix meant, where it was read as the whole of what follows the digits. */
static void
keep_suffix(Suffix *slot, const char *suffix, int length, const Quantity *quantity, int64 coefficient, int fraction)
{
	if (quantity->big || quantity->coefficient != coefficient || quantity->fraction != fraction)
		return;
	for (int i = 0; i < quantity->unit.count; i++)
		if (quantity->unit.terms[i].unit >= UNIT_FIRST_USER)
			return;
	slot->length = (uint8) length;
	memcpy(slot->text, suffix, length);
	slot->han = quantity->han;
	slot->scale = (uint8) quantity->scale;
	slot->unit = quantity->unit;
	slot->unit_power = quantity->unit_power;
}

/*
 * quantity_parse - read a literal
 *
 * False, with a soft error in escontext where that is one, for what is no
 * quantity (22P02) or beyond numeric's range (22003).
 */
bool
quantity_parse(const char *string, Quantity *quantity, struct Node *escontext)
{
	Literal		literal = {0};
	const char *suffix = string;
	int64		coefficient = 0;
	int			fraction = 0;
	int			length;
	Suffix	   *slot = NULL;

	quantity->bound = 0;
	if (read_plain_digits(string, &coefficient, &fraction, &suffix) &&
		(length = (int) strlen(suffix)) <= SUFFIX_MAX && length > 0)
	{
		slot = suffix_slot(suffix, length);
		if (slot->length == length && memcmp(slot->text, suffix, length) == 0)
		{
			quantity->big = NULL;
			quantity->coefficient = coefficient;
			quantity->fraction = fraction;
			quantity->scale = slot->scale;
			quantity->unit = slot->unit;
			quantity->unit_power = slot->unit_power;
			quantity->han = slot->han;
			return true;
		}
	}
	literal.text = fold_text(string, (int) strlen(string));
	literal.reader = user_unit_inline;
	if (read_literal(&literal, quantity))
	{
		quantity_canonize(quantity);
		if (slot)
			keep_suffix(slot, suffix, (int) strlen(suffix), quantity, coefficient, fraction);
		return true;
	}
	literal.reader = user_unit_named;
	if (literal.bad_unit < 0 || !read_literal(&literal, quantity))
		return complain(&literal, string, escontext);
	quantity_canonize(quantity);
	return true;
}

/* A scale word, a unit, or both, as the whole of a text. */
static bool
read_unit_and_scale(const FoldedText *text, UnitNameReader reader, Quantity *quantity)
{
	int			start = skip_blank(text, 0);
	int			end = start;
	const Scale *scale = NULL;

	quantity->unit.count = quantity->unit_power = 0;
	if (start < text->length &&
		!(read_unit_literal(text, start, text->length, reader, &quantity->unit, &quantity->unit_power, &end) &&
		  skip_blank(text, end) == text->length))
	{
		quantity->unit.count = quantity->unit_power = 0;
		scale = read_scale(text, start, text->length, &end);
		if (scale == NULL)
			return false;
		start = end = skip_blank(text, end);
		if (start < text->length)
		{
			if (!read_unit_literal(text, start, text->length, reader, &quantity->unit, &quantity->unit_power, &end))
				return false;
			end = skip_blank(text, end);
		}
	}
	quantity->scale = scale ? displayed_scale(scale) : 0;
	quantity->han = written_in_han(text, start, end);
	quantity_canonize(quantity);
	return skip_blank(text, end) == text->length;
}

/*
 * quantity_parse_unit - read what stands after a number: 亿元, USD, kWh/m2, 万
 *
 * The quantity is one of it.  An empty text is the plain number.
 */
bool
quantity_parse_unit(const char *string, Quantity *quantity, struct Node *escontext)
{
	FoldedText *text = fold_text(string, (int) strlen(string));
	UnitExpression code;

	quantity->bound = quantity->fraction = 0;
	quantity->big = NULL;
	quantity->coefficient = 1;
	if (strcmp(string, "1") == 0 && unit_by_code("1", &code))
	{
		quantity->unit = code;
		quantity->scale = quantity->unit_power = 0;
		quantity->han = false;
		return true;
	}
	if (read_unit_and_scale(text, user_unit_inline, quantity) ||
		read_unit_and_scale(text, user_unit_named, quantity))
		return true;
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown unit \"%s\"", string),
			 errhint("The view quantity_units lists the units; define_unit adds one.")));
}
