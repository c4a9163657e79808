/*
 * rounding.c
 *		What a written figure may stand for, and the earlier level that a level
 *		and its change imply, as far as their rounding tells.
 */
#include "dataset/dataset.h"

#include "quantity/quantity.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(rounding);
PG_FUNCTION_INFO_V1(implied_previous);

/* The numbers, in its own scale and unit, that a written quantity stands for. */
static void
rounded_from(const Quantity *quantity, Numeric *low, Numeric *high)
{
	Numeric		mantissa = quantity_mantissa(quantity);
	bool		whole = quantity->scale == 0 && numeric_fraction(mantissa) == 0 && quantity->unit.count == 1 &&
		(unit_info(quantity->unit.terms[0].unit)->unit_class == UNIT_CLASS_COUNT ||
		 unit_info(quantity->unit.terms[0].unit)->unit_class == UNIT_CLASS_TIME);
	Numeric		half = whole ? int64_to_numeric(0) : numeric_shift(int64_to_numeric(5), -numeric_fraction(mantissa) - 1);

	*low = numeric_minus(mantissa, half);
	*high = numeric_plus(mantissa, half);
}

/* A quotient in the scale and unit of a quantity, rounded outward to a few digits more than that has. */
static Datum
quotient_like(const Quantity *like, Numeric above, Numeric below, bool up)
{
	Quantity	result = *like;
	int			digits = numeric_fraction(quantity_mantissa(like)) + 4;
	Datum		shifted = NumericGetDatum(numeric_shift(numeric_over(above, below), digits));
	Numeric		number = DatumGetNumeric(up ? DirectFunctionCall1(numeric_ceil, shifted) : DirectFunctionCall1(numeric_floor, shifted));

	quantity_set_mantissa(&result, numeric_trim(numeric_shift(number, -digits), 0));
	quantity_canonize(&result);
	return quantity_make(&result);
}

/* A growth's bounds as plain numbers: 8.8% is 0.0875 to 0.0885. */
static void
growth_bounds(const Quantity *change, Numeric *low, Numeric *high)
{
	Numeric		above;
	Numeric		below;

	rounded_from(change, low, high);
	expression_numeric_factor(&change->unit, &above, &below);
	above = numeric_shift(above, quantity_scale_power(change->scale) + change->unit_power);
	*low = numeric_over(numeric_times(*low, above), below);
	*high = numeric_over(numeric_times(*high, above), below);
}

/* A number in the unit and scale of one quantity, less one in those of another. */
static Datum
difference(const Quantity *value, Numeric from, const Quantity *change, Numeric by)
{
	Quantity	left = *value;
	Quantity	right = *change;

	quantity_set_mantissa(&left, from);
	quantity_canonize(&left);
	quantity_set_mantissa(&right, by);
	quantity_canonize(&right);
	return quantity_sum_of(&left, &right, -1);
}

/* rounding(value quantity) - the quantities that are written so: half a unit of the last digit to each side */
Datum
rounding(PG_FUNCTION_ARGS)
{
	Quantity	value;
	Numeric		low;
	Numeric		high;
	Datum		lower;
	Datum		upper;

	quantity_read(PG_GETARG_QUANTITY(0), &value);
	rounded_from(&value, &low, &high);
	quantity_set_mantissa(&value, low);
	quantity_canonize(&value);
	lower = quantity_make(&value);
	quantity_read(PG_GETARG_QUANTITY(0), &value);
	quantity_set_mantissa(&value, high);
	quantity_canonize(&value);
	upper = quantity_make(&value);
	PG_RETURN_DATUM(quantity_range_build(&lower, true, &upper, true));
}

/*
 * implied_previous(value quantity, change quantity) - the earlier levels that the
 * rounding of both allows: value / (1 + change) for a ratio, else value - change
 */
Datum
implied_previous(PG_FUNCTION_ARGS)
{
	Quantity	value;
	Quantity	change;
	Numeric		value_low;
	Numeric		value_high;
	Numeric		low;
	Numeric		high;
	Numeric		one = int64_to_numeric(1);
	Datum		lower;
	Datum		upper;

	quantity_read(PG_GETARG_QUANTITY(0), &value);
	quantity_read(PG_GETARG_QUANTITY(1), &change);
	rounded_from(&value, &value_low, &value_high);
	if (is_plain_ratio(&change.unit) && !is_plain_ratio(&value.unit))
	{
		growth_bounds(&change, &low, &high);
		low = numeric_plus(one, low);
		high = numeric_plus(one, high);
		if (numeric_sign_of(low) <= 0)
			ereport(ERROR,
					(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
					 errmsg("a fall of 100%% or more implies no earlier level"),
					 errdetail("The change is %s.", quantity_print(&change))));
		lower = quotient_like(&value, value_low, numeric_sign_of(value_low) < 0 ? low : high, false);
		upper = quotient_like(&value, value_high, numeric_sign_of(value_high) < 0 ? high : low, true);
		PG_RETURN_DATUM(quantity_range_build(&lower, true, &upper, true));
	}
	/* Points of a rate are subtracted from it as per cent */
	if (is_plain_ratio(&value.unit) && change.unit.count == 1 &&
		unit_info(change.unit.terms[0].unit)->unit_class == UNIT_CLASS_POINT)
		unit_by_code("%", &change.unit);
	rounded_from(&change, &low, &high);
	lower = difference(&value, value_low, &change, high);
	upper = difference(&value, value_high, &change, low);
	PG_RETURN_DATUM(quantity_range_build(&lower, true, &upper, true));
}
