/*
 * quantity_order.c
 *		The total order of quantities, the hash that goes with equality, and
 *		abbreviated keys for sorting.
 */
#include "quantity/quantity.h"

#include "common/hashfn.h"
#include "utils/builtins.h"

/* The header of a compact datum that compares by integers. */
typedef struct Compact
{
	int			unit;			/* -1 for none */
	int64		coefficient;
	int			power;			/* of ten */
} Compact;

/* Read a datum that is compact and no bound. */
static inline bool
read_compact(struct varlena *datum, Compact *compact)
{
	const unsigned char *bytes = (const unsigned char *) VARDATA_ANY(datum);
	int			length = VARSIZE_ANY_EXHDR(datum);
	int			id;

	if (unlikely((bytes[0] & ~QUANTITY_HAN) != 0 || length < QUANTITY_HEADER + 1 || length > QUANTITY_HEADER + 8))
		return false;
	id = bytes[3] | bytes[4] << 8;
	compact->unit = id == 0 ? -1 : unit_by_id(id);
	if (unlikely(id != 0 && compact->unit < 0))
		return false;			/* quantity_read says what is wrong */
	compact->coefficient = quantity_coefficient(bytes + QUANTITY_HEADER, length - QUANTITY_HEADER);
	compact->power = quantity_scale_power(bytes[1]) - bytes[2];
	return true;
}

static inline void
compact_magnitude(const Compact *compact, Magnitude *magnitude)
{
	magnitude->exact = false;
	magnitude->numerator = compact->coefficient;
	magnitude->denominator = 1;
	magnitude->power = compact->power;
	if (compact->unit >= 0)
	{
		const UnitFactor *factor = &unit_info(compact->unit)->factor;

		magnitude->numerator *= factor->numerator;
		magnitude->denominator = factor->denominator;
		magnitude->power += factor->power;
	}
}

static inline int
compact_dimension_compare(const Compact *left, const Compact *right)
{
	const UnitInfo *a = left->unit >= 0 ? unit_info(left->unit) : NULL;
	const UnitInfo *b = right->unit >= 0 ? unit_info(right->unit) : NULL;

	return dimension_compare(a ? a->dimension : NULL, a ? a->dimension_count : 0,
							 b ? b->dimension : NULL, b ? b->dimension_count : 0);
}

static int
compare_compact(const Compact *left, const Compact *right)
{
	Magnitude	a;
	Magnitude	b;

	if (likely(left->unit == right->unit))
	{
		int			shift = left->power - right->power;

		if (likely(shift == 0))
			return left->coefficient < right->coefficient ? -1 : left->coefficient > right->coefficient;
		if (shift > 0 && shift <= MAX_SHIFT)
		{
			int128		wide = (int128) left->coefficient * powers_of_ten[shift];

			return wide < right->coefficient ? -1 : wide > right->coefficient;
		}
		if (shift < 0 && -shift <= MAX_SHIFT)
		{
			int128		wide = (int128) right->coefficient * powers_of_ten[-shift];

			return left->coefficient < wide ? -1 : left->coefficient > wide;
		}
	}
	else
	{
		int			order = compact_dimension_compare(left, right);

		if (order != 0)
			return order;
	}
	compact_magnitude(left, &a);
	compact_magnitude(right, &b);
	return magnitude_compare(&a, &b);
}

/* The order of general forms and of bounds. */
static int
compare_general(struct varlena *left, struct varlena *right)
{
	Quantity	a;
	Quantity	b;
	Dimension	a_dimension;
	Dimension	b_dimension;
	Magnitude	a_value;
	Magnitude	b_value;
	int			order;

	quantity_read(left, &a);
	quantity_read(right, &b);
	expression_dimension(&a.unit, &a_dimension);
	expression_dimension(&b.unit, &b_dimension);
	order = dimension_compare(a_dimension.terms, a_dimension.count, b_dimension.terms, b_dimension.count);
	if (order != 0)
		return order;
	if (a.bound || b.bound)
	{
		int			a_side = a.bound == QUANTITY_CEILING ? 1 : a.bound ? -1 : 0;
		int			b_side = b.bound == QUANTITY_CEILING ? 1 : b.bound ? -1 : 0;

		return a_side < b_side ? -1 : a_side > b_side;
	}
	quantity_magnitude(&a, &a_value);
	quantity_magnitude(&b, &b_value);
	return magnitude_compare(&a_value, &b_value);
}

/*
 * quantity_compare - the total order: by dimension, then by exact value
 *
 * -1, 0 or 1.
 */
int
quantity_compare(struct varlena *left, struct varlena *right)
{
	Compact		a;
	Compact		b;

	if (likely(read_compact(left, &a) && read_compact(right, &b)))
		return compare_compact(&a, &b);
	return compare_general(left, right);
}

/* quantity_same_dimension - is one of the three orders true of the two? */
bool
quantity_same_dimension(struct varlena *left, struct varlena *right)
{
	Compact		a;
	Compact		b;
	Quantity	left_quantity;
	Quantity	right_quantity;

	if (likely(read_compact(left, &a) && read_compact(right, &b)))
		return a.unit == b.unit || compact_dimension_compare(&a, &b) == 0;
	quantity_read(left, &left_quantity);
	quantity_read(right, &right_quantity);
	return same_dimension(&left_quantity.unit, &right_quantity.unit);
}

/* Every bit of the input changes about half of the output's. */
static inline uint64
mix(uint64 value)
{
	value ^= value >> 33;
	value *= UINT64CONST(0xff51afd7ed558ccd);
	value ^= value >> 33;
	value *= UINT64CONST(0xc4ceb9fe1a85ec53);
	return value ^ value >> 33;
}

static uint64
hash_dimension(const UnitTerm *terms, int count, uint64 seed)
{
	uint64		hash = seed;

	for (int i = 0; i < count; i++)
	{
		const UnitInfo *base = unit_info(terms[i].unit);
		uint64		key = (uint64) base->id << 16 | (uint16) terms[i].exponent;

		hash = hash_combine64(hash, mix(key));
		if (base->id == 0)
			hash = hash_combine64(hash, hash_bytes_extended((const unsigned char *) base->code, (int) strlen(base->code), 0));
	}
	return hash;
}

/* One hash of the reduced fraction, which equal values share. */
static uint64
hash_parts(uint64 hash, int64 numerator, int64 denominator, int power)
{
	hash = hash_combine64(hash, mix((uint64) numerator));
	return hash_combine64(hash, mix((uint64) power * UINT64CONST(0x9E3779B97F4A7C15) ^ (uint64) denominator));
}

/*
 * Hash a value that integers don't hold.  The fraction is reduced first: what
 * comes out small after all hashes as its compact equals do.
 */
static uint64
hash_exact(Magnitude *magnitude, uint64 hash)
{
	Numeric		above = numeric_trim(magnitude->above, 0);
	Numeric		below = magnitude->below;
	int			power = -numeric_fraction(above);
	Numeric		common;
	char	   *digits;
	int			length;
	int			zeros = 0;
	int64		numerator;
	int64		denominator;
	int			ignored;

	above = numeric_shift(above, -power);
	for (;;)
	{
		/* factors of two and five of the denominator belong to the power of ten */
		common = DatumGetNumeric(DirectFunctionCall2(numeric_gcd, NumericGetDatum(below),
													 NumericGetDatum(int64_to_numeric(10))));
		if (DatumGetBool(DirectFunctionCall2(numeric_eq, NumericGetDatum(common), NumericGetDatum(int64_to_numeric(1)))))
			break;
		below = numeric_trim(numeric_over(below, common), 0);
		above = numeric_times(above, numeric_over(int64_to_numeric(10), common));
		power--;
	}
	common = DatumGetNumeric(DirectFunctionCall2(numeric_gcd, NumericGetDatum(above), NumericGetDatum(below)));
	above = numeric_trim(DatumGetNumeric(DirectFunctionCall2(numeric_div_trunc, NumericGetDatum(above), NumericGetDatum(common))), 0);
	below = numeric_trim(DatumGetNumeric(DirectFunctionCall2(numeric_div_trunc, NumericGetDatum(below), NumericGetDatum(common))), 0);
	digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(above)));
	length = (int) strlen(digits);
	while (length > 1 && digits[length - 1] == '0')
	{
		length--;
		zeros++;
	}
	digits[length] = '\0';
	if (numeric_to_integer(numeric_from_text(digits), &numerator, &ignored) &&
		numeric_to_integer(below, &denominator, &ignored))
		return hash_parts(hash, numerator, denominator, numerator == 0 ? 0 : power + zeros);
	hash = hash_combine64(hash, hash_bytes_extended((const unsigned char *) digits, length, 0));
	hash = hash_combine64(hash, (uint64) (power + zeros));
	return hash_combine64(hash, DatumGetUInt64(DirectFunctionCall2(hash_numeric_extended, NumericGetDatum(below),
																   Int64GetDatum(0))));
}

/* Hash a magnitude, in lowest terms. */
static uint64
hash_magnitude(Magnitude *magnitude, uint64 hash)
{
	int128		numerator = magnitude->numerator;
	int64		denominator = magnitude->denominator;
	int			power = magnitude->power;
	int64		small;

	if (magnitude->exact)
		return hash_exact(magnitude, hash);
	if (numerator == 0)
		return hash_parts(hash, 0, 1, 0);
	if (denominator > 1)
	{
		int64		common = (int64) greatest_common_divisor((uint64) denominator,
															 (uint64) ((numerator < 0 ? -numerator : numerator) % denominator));

		numerator /= common;
		denominator /= common;
	}
	while ((numerator > QUANTITY_MAX_COEFFICIENT || numerator < -QUANTITY_MAX_COEFFICIENT) && numerator % 10 == 0)
	{
		numerator /= 10;
		power++;
	}
	if (numerator > QUANTITY_MAX_COEFFICIENT || numerator < -QUANTITY_MAX_COEFFICIENT ||
		denominator > QUANTITY_MAX_COEFFICIENT)
	{
		magnitude_widen(magnitude);
		return hash_exact(magnitude, hash);
	}
	small = (int64) numerator;
	while (small % 10 == 0)
	{
		small /= 10;
		power++;
	}
	return hash_parts(hash, small, denominator, power);
}

/* quantity_hash_value - equal for equal values, whatever their units */
uint64
quantity_hash_value(struct varlena *datum, uint64 seed)
{
	Compact		compact;
	Quantity	quantity;
	Magnitude	magnitude;
	Dimension	dimension;

	if (likely(read_compact(datum, &compact)))
	{
		const UnitInfo *info = compact.unit >= 0 ? unit_info(compact.unit) : NULL;

		compact_magnitude(&compact, &magnitude);
		return hash_magnitude(&magnitude, info ? hash_dimension(info->dimension, info->dimension_count, seed) : seed);
	}
	quantity_read(datum, &quantity);
	expression_dimension(&quantity.unit, &dimension);
	quantity_magnitude(&quantity, &magnitude);
	return hash_magnitude(&magnitude, hash_dimension(dimension.terms, dimension.count, seed));
}

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
