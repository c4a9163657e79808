/*
 * quantity_abbreviate.c
 *		Abbreviated keys for sorting.
 */
#include "quantity/compact.h"

#include "utils/builtins.h"

/*
 * The abbreviated key, 64 bits that never contradict the order:
 *
 *	12	the first base unit of the dimension, 0 for ratios
 *	2	1 for that unit alone, to the power of one; 0 and 2 for the dimensions
 *		before and after it, whose values the key does not tell apart
 *	1	sign; the rest is complemented for negative values
 *	8	decimal exponent, 1 to 255; 0 for zero
 *	41	the twelve leading digits, cut off, not rounded
 */
#define ABBREVIATED_DIGITS 12
#define ABBREVIATED_VALUE_BITS 50
#define ABBREVIATED_SIGN (UINT64CONST(1) << 49)
#define ABBREVIATED_DIGIT_BITS 41
#define ABBREVIATED_BIAS 128

static uint64
abbreviate_dimension(const UnitTerm *terms, int count)
{
	uint64		base;

	if (count == 0)
		return UINT64CONST(1) << ABBREVIATED_VALUE_BITS;
	base = unit_info(terms[0].unit)->id;
	if (base == 0)
		return (UINT64CONST(0xFFF) << 2 | (count == 1 && terms[0].exponent == 1 ? 0 : 2)) << ABBREVIATED_VALUE_BITS;
	return (base << 2 | (terms[0].exponent > 1 ? 0 : count == 1 && terms[0].exponent == 1 ? 1 : 2)) << ABBREVIATED_VALUE_BITS;
}

/* Sign, exponent and digits to 50 bits; the value is 0.digits * 10^exponent. */
static uint64
abbreviate_value(bool negative, int exponent, uint64 digits)
{
	uint64		bits;

	if (digits == 0)
		return ABBREVIATED_SIGN;
	exponent += ABBREVIATED_BIAS;
	if (exponent < 1)
	{
		exponent = 1;
		digits = 0;
	}
	else if (exponent > 254)
	{
		exponent = 255;
		digits = 0;
	}
	bits = (uint64) exponent << ABBREVIATED_DIGIT_BITS | digits;
	return negative ? (ABBREVIATED_SIGN - 1) ^ bits : ABBREVIATED_SIGN | bits;
}

static inline int
decimal_digits(uint64 value)
{
	int			digits = value == 0 ? 0 : ((64 - __builtin_clzll(value)) * 1233) >> 12;

	return digits + (digits <= MAX_SHIFT && value >= (uint64) powers_of_ten[digits]);
}

static uint64
abbreviate_integers(const Magnitude *magnitude)
{
	bool		negative = magnitude->numerator < 0;
	unsigned __int128 value = negative ? -(unsigned __int128) magnitude->numerator : (unsigned __int128) magnitude->numerator;
	int			power = magnitude->power;
	int			digits;
	uint64		small;

	if (value == 0)
		return ABBREVIATED_SIGN;
	if (magnitude->denominator > 1)
	{
		/* enough digits for a quotient of twelve */
		while (value < (unsigned __int128) powers_of_ten[16] * powers_of_ten[16])
		{
			value *= 10;
			power--;
		}
		value /= (uint64) magnitude->denominator;
	}
	while (value > PG_INT64_MAX)
	{
		value /= 10;
		power++;
	}
	small = (uint64) value;
	digits = decimal_digits(small);
	if (digits > ABBREVIATED_DIGITS)
		small /= (uint64) powers_of_ten[digits - ABBREVIATED_DIGITS];
	else
		small *= (uint64) powers_of_ten[ABBREVIATED_DIGITS - digits];
	return abbreviate_value(negative, power + digits, small);
}

/* The same for a quotient of numerics, by its digits. */
static uint64
abbreviate_exact(const Magnitude *magnitude)
{
	Numeric		above = numeric_trim(magnitude->above, 0);
	int			power = -numeric_fraction(above);
	int			sign = numeric_sign_of(above);
	char	   *digits;
	char	   *below;
	int			shift;
	uint64		leading = 0;

	if (sign == 0)
		return ABBREVIATED_SIGN;
	above = DatumGetNumeric(DirectFunctionCall1(numeric_abs, NumericGetDatum(numeric_trim(numeric_shift(above, -power), 0))));
	digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(above)));
	below = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(magnitude->below)));
	shift = Max((int) strlen(below) - (int) strlen(digits) + ABBREVIATED_DIGITS + 2, 0);
	above = DatumGetNumeric(DirectFunctionCall2(numeric_div_trunc, NumericGetDatum(numeric_shift(above, shift)),
												NumericGetDatum(magnitude->below)));
	digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(numeric_trim(above, 0))));
	for (int i = 0; i < ABBREVIATED_DIGITS; i++)
		leading = leading * 10 + (uint64) (digits[i] - '0');
	return abbreviate_value(sign < 0, power - shift + (int) strlen(digits), leading);
}

/* quantity_abbreviate - the abbreviated key of a value; see above */
uint64
quantity_abbreviate(struct varlena *datum)
{
	Compact		compact;
	Quantity	quantity;
	Magnitude	magnitude;
	Dimension	dimension;
	uint64		key;

	if (likely(read_compact(datum, &compact)))
	{
		const UnitInfo *info = compact.unit >= 0 ? unit_info(compact.unit) : NULL;

		key = abbreviate_dimension(info ? info->dimension : NULL, info ? info->dimension_count : 0);
		compact_magnitude(&compact, &magnitude);
	}
	else
	{
		quantity_read(datum, &quantity);
		expression_dimension(&quantity.unit, &dimension);
		key = abbreviate_dimension(dimension.terms, dimension.count);
		if (quantity.bound)
			return key | (quantity.bound == QUANTITY_CEILING && (key >> ABBREVIATED_VALUE_BITS & 3) == 1 ? ABBREVIATED_SIGN * 2 - 1 : 0);
		quantity_magnitude(&quantity, &magnitude);
	}
	if ((key >> ABBREVIATED_VALUE_BITS & 3) != 1)
		return key;
	return key | (magnitude.exact ? abbreviate_exact(&magnitude) : abbreviate_integers(&magnitude));
}
