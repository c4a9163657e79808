/*
 * quantity_hash.c
 *		The hash that goes with equality: of the reduced fraction in base units.
 */
#include "quantity/compact.h"

#include "common/hashfn.h"
#include "utils/builtins.h"

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

static Numeric
common_divisor(Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_gcd, NumericGetDatum(a), NumericGetDatum(b)));
}

static Numeric
whole_quotient(Numeric above, Numeric below)
{
	return numeric_trim(DatumGetNumeric(DirectFunctionCall2(numeric_div_trunc, NumericGetDatum(above), NumericGetDatum(below))), 0);
}

/*
 * Reduce a fraction of integers; factors of two and five of the denominator go
 * to the power of ten.
 */
static void
reduce_fraction(Numeric *above, Numeric *below, int *power)
{
	Numeric		ten = int64_to_numeric(10);
	Numeric		one = int64_to_numeric(1);
	Numeric		common;

	for (;;)
	{
		common = common_divisor(*below, ten);
		if (DatumGetBool(DirectFunctionCall2(numeric_eq, NumericGetDatum(common), NumericGetDatum(one))))
			break;
		*below = numeric_trim(numeric_over(*below, common), 0);
		*above = numeric_times(*above, numeric_over(ten, common));
		(*power)--;
	}
	common = common_divisor(*above, *below);
	*above = whole_quotient(*above, common);
	*below = whole_quotient(*below, common);
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
	char	   *digits;
	int			length;
	int			zeros = 0;
	int64		numerator;
	int64		denominator;
	int			ignored;

	above = numeric_shift(above, -power);
	reduce_fraction(&above, &below, &power);
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
