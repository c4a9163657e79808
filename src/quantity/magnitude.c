/*
 * magnitude.c
 *		Exact values across units: dimensions, factors, and what compares them.
 *
 * Nearly every value is an integer of 18 digits times a factor of a few: 128
 * bits compare those.  What does not fit goes through numeric.
 */
#include "quantity/quantity.h"

#include "utils/builtins.h"

const int64 powers_of_ten[MAX_SHIFT + 1] = {
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

/* dimension_multiply - multiply a base unit to a power into a dimension, in its place */
void
dimension_multiply(Dimension *dimension, int base, int exponent)
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
			dimension_multiply(dimension, info->dimension[j].unit, info->dimension[j].exponent * unit->terms[i].exponent);
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

/* greatest_common_divisor - of two integers, by Euclid */
uint64
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

/* magnitude_widen - make a magnitude one of numerics, where it is not yet */
void
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

/* magnitude_compare - the order of two values of one dimension: -1, 0, 1 */
int
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
