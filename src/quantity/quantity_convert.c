/*
 * quantity_convert.c
 *		A value in another unit, and what is said where that cannot be.
 */
#include "quantity/quantity.h"

#include "utils/builtins.h"

/* quantity_dimension_error - two units that don't go together */
void
quantity_dimension_error(const UnitExpression *left, const UnitExpression *right)
{
	bool		money = unit_expression_class(left) == UNIT_CLASS_CURRENCY &&
		unit_expression_class(right) == UNIT_CLASS_CURRENCY;

	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("units %s and %s do not convert into each other",
					unit_expression_code(left), unit_expression_code(right)),
			 money ? errhint("Use convert(value, currency, date), which takes a rate of exchange.") : 0));
}

/*
 * What one of from is in to, as numerator/denominator * 10^power, or as two
 * numerics where that is too large.
 */
static bool
unit_ratio(const UnitExpression *from, const UnitExpression *to, UnitFactor *ratio)
{
	UnitFactor	below;

	if (unit_expression_equal(from, to))
	{
		ratio->numerator = ratio->denominator = 1;
		ratio->power = 0;
		return true;
	}
	return expression_factor(from, ratio) && expression_factor(to, &below) &&
		unit_factor_multiply(ratio, below.denominator, below.numerator, -below.power);
}

/* The mantissa of value when it stands in target's unit and scale. */
static Numeric
express_mantissa(const Quantity *value, const Quantity *target, bool *exact)
{
	int			power = quantity_scale_power(value->scale) + value->unit_power -
		quantity_scale_power(target->scale) - target->unit_power;
	UnitFactor	ratio;
	Numeric		above;
	Numeric		below;
	Numeric		mantissa;

	if (unit_ratio(&value->unit, &target->unit, &ratio))
	{
		mantissa = numeric_shift(numeric_times(quantity_mantissa(value), int64_to_numeric(ratio.numerator)), power + ratio.power);
		below = int64_to_numeric(ratio.denominator);
		*exact = ratio.denominator == 1;
	}
	else
	{
		Numeric		target_above;
		Numeric		target_below;

		expression_numeric_factor(&value->unit, &above, &below);
		expression_numeric_factor(&target->unit, &target_above, &target_below);
		mantissa = numeric_shift(numeric_times(numeric_times(quantity_mantissa(value), above), target_below), power);
		below = numeric_times(below, target_above);
		*exact = false;
	}
	if (!*exact)
		*exact = numeric_quotient(mantissa, below, &mantissa);
	return mantissa;
}

/* The same unit, and a mantissa that only moves its point: no numeric is needed. */
static bool
express_shifted(const Quantity *value, const Quantity *target, Quantity *result)
{
	int			power = quantity_scale_power(value->scale) + value->unit_power -
		quantity_scale_power(target->scale) - target->unit_power;

	if (value->big || power != 0 || !unit_expression_equal(&value->unit, &target->unit))
		return false;
	*result = *target;
	result->big = NULL;
	result->coefficient = value->coefficient;
	result->fraction = value->fraction;
	return true;
}

/*
 * quantity_express - value in target's unit, scale and script
 *
 * Its digits after the point are as many as value has, and more only where
 * they are needed.  Where the quotient does not end, it is rounded as
 * numeric's division rounds, or, with exact, false is given.  Different
 * dimensions are an error.
 */
bool
quantity_express(const Quantity *value, const Quantity *target, bool exact, Quantity *result)
{
	bool		is_exact;
	Numeric		mantissa;
	Quantity	made;

	if (express_shifted(value, target, result))
		return true;
	if (!same_dimension(&value->unit, &target->unit))
		quantity_dimension_error(&value->unit, &target->unit);
	mantissa = express_mantissa(value, target, &is_exact);
	if (exact && !is_exact)
		return false;
	made = *target;
	quantity_set_mantissa(&made, numeric_trim(mantissa, 0));
	if (made.fraction < value->fraction && !made.big)
		quantity_set_mantissa(&made, numeric_trim(mantissa, unit_expression_equal(&value->unit, &target->unit) &&
												  value->scale == target->scale ? value->fraction : 0));
	*result = made;
	return true;
}
