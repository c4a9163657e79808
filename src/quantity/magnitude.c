/*
 * magnitude.c
 *		Exact values across units: dimensions, factors, the order, hashes.
 *
 * Nearly every value is an integer of 18 digits times a factor of a few: 128
 * bits compare those.  What does not fit goes through numeric.
 */
#include "quantity/quantity.h"

#include "common/hashfn.h"
#include "utils/builtins.h"

#define MAX_SHIFT 18			/* powers of ten that keep an int64 in an int128 */

static const int64 powers_of_ten[MAX_SHIFT + 1] = {
	INT64CONST(1), INT64CONST(10), INT64CONST(100), INT64CONST(1000), INT64CONST(10000), INT64CONST(100000),
	INT64CONST(1000000), INT64CONST(10000000), INT64CONST(100000000), INT64CONST(1000000000),
	INT64CONST(10000000000), INT64CONST(100000000000), INT64CONST(1000000000000), INT64CONST(10000000000000),
	INT64CONST(100000000000000), INT64CONST(1000000000000000), INT64CONST(10000000000000000),
	INT64CONST(100000000000000000), INT64CONST(1000000000000000000)
};

/* The order of base units: built-in ones by id, then users' by name. */
static int
base_compare(int left, int right)
{
	const UnitInfo *a = unit_info(left);
	const UnitInfo *b = unit_info(right);

	if (left == right)
		return 0;
	if (a->id != 0 && b->id != 0)
		return a->id < b->id ? -1 : 1;
	if (a->id != 0 || b->id != 0)
		return a->id != 0 ? -1 : 1;
	return strcmp(a->code, b->code);
}

/*
 * dimension_compare - the order of dimensions: -1, 0, 1
 *
 * Ratios come first; else the base units decide, and then their exponents, the
 * positive ones before the negative.
 */
int
dimension_compare(const UnitTerm *left, int left_count, const UnitTerm *right, int right_count)
{
	int			common = Min(left_count, right_count);

	for (int i = 0; i < common; i++)
	{
		int			order = base_compare(left[i].unit, right[i].unit);

		if (order != 0)
			return order < 0 ? -1 : 1;
		if (left[i].exponent != right[i].exponent)
			return left[i].exponent > right[i].exponent ? -1 : 1;
	}
	return left_count == right_count ? 0 : left_count < right_count ? -1 : 1;
}

/* Multiply a base unit to a power into a dimension, in its place. */
static void
dimension_add(Dimension *dimension, int base, int exponent)
{
	int			i = 0;

	while (i < dimension->count && base_compare(dimension->terms[i].unit, base) < 0)
		i++;
	if (i < dimension->count && dimension->terms[i].unit == base)
	{
		dimension->terms[i].exponent += (int16) exponent;
		if (dimension->terms[i].exponent == 0)
			memmove(dimension->terms + i, dimension->terms + i + 1, (--dimension->count - i) * sizeof(UnitTerm));
		return;
	}
	if (dimension->count >= DIMENSION_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("unit is a product of more than %d base units", DIMENSION_MAX)));
	memmove(dimension->terms + i + 1, dimension->terms + i, (dimension->count++ - i) * sizeof(UnitTerm));
	dimension->terms[i].unit = (uint16) base;
	dimension->terms[i].exponent = (int16) exponent;
}

/* expression_dimension - a unit expression as base units */
void
expression_dimension(const UnitExpression *unit, Dimension *dimension)
{
	dimension->count = 0;
	for (int i = 0; i < unit->count; i++)
	{
		const UnitInfo *info = unit_info(unit->terms[i].unit);

		for (int j = 0; j < info->dimension_count; j++)
			dimension_add(dimension, info->dimension[j].unit, info->dimension[j].exponent * unit->terms[i].exponent);
	}
}

/* same_dimension - can one be added to the other? */
bool
same_dimension(const UnitExpression *left, const UnitExpression *right)
{
	Dimension	a;
	Dimension	b;

	expression_dimension(left, &a);
	expression_dimension(right, &b);
	return dimension_compare(a.terms, a.count, b.terms, b.count) == 0;
}

/* is_plain_ratio - is the unit a number: none, %, ‰, 倍, 亩/公顷? */
bool
is_plain_ratio(const UnitExpression *unit)
{
	Dimension	dimension;

	expression_dimension(unit, &dimension);
	return dimension.count == 0;
}

static uint64
greatest_common_divisor(uint64 a, uint64 b)
{
	while (b != 0)
	{
		uint64		rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

/* unit_factor_multiply - multiply numerator/denominator * 10^power into a factor; false where it outgrows 63 bits */
bool
unit_factor_multiply(UnitFactor *factor, int64 numerator, int64 denominator, int power)
{
	int64		common = (int64) greatest_common_divisor((uint64) factor->numerator, (uint64) denominator);

	factor->numerator /= common;
	denominator /= common;
	common = (int64) greatest_common_divisor((uint64) numerator, (uint64) factor->denominator);
	factor->denominator /= common;
	numerator /= common;
	if (__builtin_mul_overflow(factor->numerator, numerator, &factor->numerator) ||
		__builtin_mul_overflow(factor->denominator, denominator, &factor->denominator))
		return false;
	factor->power += power;
	while (factor->denominator % 2 == 0)
	{
		factor->denominator /= 2;
		factor->power--;
		if (__builtin_mul_overflow(factor->numerator, INT64CONST(5), &factor->numerator))
			return false;
	}
	while (factor->denominator % 5 == 0)
	{
		factor->denominator /= 5;
		factor->power--;
		if (__builtin_mul_overflow(factor->numerator, INT64CONST(2), &factor->numerator))
			return false;
	}
	while (factor->numerator % 10 == 0)
	{
		factor->numerator /= 10;
		factor->power++;
	}
	return true;
}

/* expression_factor - what one of the unit is in base units; false where 63 bits don't hold it */
bool
expression_factor(const UnitExpression *unit, UnitFactor *factor)
{
	factor->numerator = factor->denominator = 1;
	factor->power = 0;
	for (int i = 0; i < unit->count; i++)
	{
		const UnitFactor *of = &unit_info(unit->terms[i].unit)->factor;

		for (int e = unit->terms[i].exponent; e > 0; e--)
			if (!unit_factor_multiply(factor, of->numerator, of->denominator, of->power))
				return false;
		for (int e = unit->terms[i].exponent; e < 0; e++)
			if (!unit_factor_multiply(factor, of->denominator, of->numerator, -of->power))
				return false;
	}
	return true;
}

/* expression_numeric_factor - the same as the quotient of two numerics, whatever its size */
void
expression_numeric_factor(const UnitExpression *unit, Numeric *above, Numeric *below)
{
	int			power = 0;

	*above = *below = int64_to_numeric(1);
	for (int i = 0; i < unit->count; i++)
	{
		const UnitFactor *of = &unit_info(unit->terms[i].unit)->factor;
		int			exponent = unit->terms[i].exponent;
		Numeric    *up = exponent > 0 ? above : below;
		Numeric    *down = exponent > 0 ? below : above;

		power += of->power * exponent;
		for (int e = Abs(exponent); e > 0; e--)
		{
			*up = numeric_times(*up, int64_to_numeric(of->numerator));
			*down = numeric_times(*down, int64_to_numeric(of->denominator));
		}
	}
	*above = numeric_shift(*above, power);
}

/* quantity_magnitude - the exact value in base units; see Magnitude */
void
quantity_magnitude(const Quantity *quantity, Magnitude *magnitude)
{
	UnitFactor	factor;
	int			power = quantity_scale_power(quantity->scale) + quantity->unit_power;

	magnitude->exact = true;
	if (quantity->big == NULL && expression_factor(&quantity->unit, &factor))
	{
		magnitude->numerator = (int128) quantity->coefficient * factor.numerator;
		magnitude->denominator = factor.denominator;
		magnitude->power = power - quantity->fraction + factor.power;
		magnitude->exact = false;
		return;
	}
	expression_numeric_factor(&quantity->unit, &magnitude->above, &magnitude->below);
	magnitude->above = numeric_shift(numeric_times(magnitude->above, quantity_mantissa(quantity)), power);
}

/* Make a magnitude exact, where it is not yet. */
static void
magnitude_widen(Magnitude *magnitude)
{
	if (magnitude->exact)
		return;
	magnitude->above = numeric_shift(numeric_from_int128(magnitude->numerator), magnitude->power);
	magnitude->below = int64_to_numeric(magnitude->denominator);
	magnitude->exact = true;
}

static int
magnitude_compare_exact(Magnitude *left, Magnitude *right)
{
	magnitude_widen(left);
	magnitude_widen(right);
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp,
											 NumericGetDatum(numeric_times(left->above, right->below)),
											 NumericGetDatum(numeric_times(right->above, left->below))));
}

/* Multiply by 10^power; false where 128 bits don't hold it. */
static inline bool
shift_int128(int128 *value, int power)
{
	if (*value == 0)
		return true;
	if (power > 38)
		return false;
	for (; power > 0; power -= MAX_SHIFT)
		if (__builtin_mul_overflow(*value, (int128) powers_of_ten[Min(power, MAX_SHIFT)], value))
			return false;
	return true;
}

static int
magnitude_compare(Magnitude *left, Magnitude *right)
{
	int128		a = left->numerator;
	int128		b = right->numerator;
	int			shift = left->power - right->power;

	if (left->exact || right->exact)
		return magnitude_compare_exact(left, right);
	if ((a < 0) != (b < 0) || a == 0 || b == 0)
		return a < b ? -1 : a > b;
	if ((left->denominator != right->denominator &&
		 (__builtin_mul_overflow(a, (int128) right->denominator, &a) ||
		  __builtin_mul_overflow(b, (int128) left->denominator, &b))) ||
		!shift_int128(&a, shift) || !shift_int128(&b, -shift))
		return magnitude_compare_exact(left, right);
	return a < b ? -1 : a > b;
}

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
