/*
 * quantity_parse.c
 *		Reading a quantity, or its unit alone, from a string.
 *
 * Built-in units never read a table: users' units are looked up only after a
 * literal made no sense without them.
 */
#include "quantity/literal.h"

static char *
rest_of(const FoldedText *text, int at)
{
	int			end = text->length;

	while (end > at && (text->chars[end - 1] == ' ' || CHAR_CLASS(text->chars[end - 1]) == CHAR_LINE_END))
		end--;
	return folded_source(text, at, end);
}

/* errhint - what an unknown unit may have been, or where the units are listed */
static int
unit_hint(const char *written)
{
	char	   *meant = quantity_suggest_unit(written);

	return meant ? errhint("Perhaps you meant %s; the view quantity_units lists the units, define_unit adds one.", meant) :
		errhint("The view quantity_units lists the units; define_unit adds one.");
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
				 unit_hint(rest_of(text, literal->bad_unit))));
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
	if (literal_read(&literal, quantity))
	{
		quantity_canonize(quantity);
		if (slot)
			keep_suffix(slot, suffix, (int) strlen(suffix), quantity, coefficient, fraction);
		return true;
	}
	literal.reader = user_unit_named;
	if (literal.bad_unit < 0 || !literal_read(&literal, quantity))
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
	quantity->scale = scale ? literal_scale(scale) : 0;
	quantity->han = literal_in_han(text, start, end);
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
			 unit_hint(string)));
}
