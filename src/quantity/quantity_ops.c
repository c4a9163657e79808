/*
 * quantity_ops.c
 *		Sums, differences and multiples, and what takes a value apart.
 */
#include "quantity/quantity.h"

#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(quantity_add);
PG_FUNCTION_INFO_V1(quantity_subtract);
PG_FUNCTION_INFO_V1(quantity_multiply_numeric);
PG_FUNCTION_INFO_V1(numeric_multiply_quantity);
PG_FUNCTION_INFO_V1(quantity_divide_numeric);
PG_FUNCTION_INFO_V1(quantity_minus);
PG_FUNCTION_INFO_V1(quantity_plus);
PG_FUNCTION_INFO_V1(quantity_abs);
PG_FUNCTION_INFO_V1(quantity_sign);
PG_FUNCTION_INFO_V1(quantity_round);
PG_FUNCTION_INFO_V1(quantity_trunc);
PG_FUNCTION_INFO_V1(quantity_amount);
PG_FUNCTION_INFO_V1(quantity_amount_in);
PG_FUNCTION_INFO_V1(quantity_unit);
PG_FUNCTION_INFO_V1(quantity_at);
PG_FUNCTION_INFO_V1(quantity_larger);
PG_FUNCTION_INFO_V1(quantity_smaller);

/* The same unit, scale and digits: integers add.  False where they don't. */
static bool
sum_of_integers(const Quantity *left, const Quantity *right, int sign, Quantity *sum)
{
	int			fraction = Max(left->fraction, right->fraction);
	int128		a = left->coefficient;
	int128		b = right->coefficient;

	if (left->big || right->big || left->scale != right->scale || left->unit_power != right->unit_power ||
		!unit_expression_equal(&left->unit, &right->unit) || fraction - left->fraction > 18 || fraction - right->fraction > 18)
		return false;
	for (int i = left->fraction; i < fraction; i++)
		a *= 10;
	for (int i = right->fraction; i < fraction; i++)
		b *= 10;
	a = sign > 0 ? a + b : a - b;
	if (a > QUANTITY_MAX_COEFFICIENT || a < -QUANTITY_MAX_COEFFICIENT)
		return false;
	*sum = *left;
	sum->coefficient = (int64) a;
	sum->fraction = fraction;
	return true;
}

/*
 * quantity_sum_of - left + right, or left - right where sign is negative
 *
 * Shown in left's unit and scale; where that cannot hold it exactly (1公顷 +
 * 1亩), in right's.  Different dimensions are an error.
 */
Datum
quantity_sum_of(const Quantity *left, const Quantity *right, int sign)
{
	Quantity	sum;
	Quantity	other;
	const Quantity *shown = left;
	Numeric		a = NULL;
	Numeric		b = NULL;
	int			fraction = left->fraction;

	if (sum_of_integers(left, right, sign, &sum))
		return quantity_make(&sum);
	if (!same_dimension(&left->unit, &right->unit))
		quantity_dimension_error(&left->unit, &right->unit);
	if (left->scale == right->scale && unit_expression_equal(&left->unit, &right->unit))
		fraction = Max(fraction, right->fraction);
	if (quantity_express(right, left, true, &other))
		b = quantity_mantissa(&other);
	else if (quantity_express(left, right, true, &other))
	{
		shown = right;
		a = quantity_mantissa(&other);
	}
	else
	{
		quantity_express(right, left, false, &other);
		b = quantity_mantissa(&other);
	}
	if (a == NULL)
		a = quantity_mantissa(left);
	if (b == NULL)
		b = quantity_mantissa(right);
	sum = *shown;
	quantity_set_mantissa(&sum, numeric_trim(sign > 0 ? numeric_plus(a, b) : numeric_minus(a, b), fraction));
	return quantity_make(&sum);
}

static Datum
add_or_subtract(FunctionCallInfo fcinfo, int sign)
{
	Quantity	left;
	Quantity	right;

	quantity_read(PG_GETARG_QUANTITY(0), &left);
	quantity_read(PG_GETARG_QUANTITY(1), &right);
	return quantity_sum_of(&left, &right, sign);
}

/* quantity + quantity */
Datum
quantity_add(PG_FUNCTION_ARGS)
{
	return add_or_subtract(fcinfo, 1);
}

/* quantity - quantity */
Datum
quantity_subtract(PG_FUNCTION_ARGS)
{
	return add_or_subtract(fcinfo, -1);
}

/* quantity_division_by_zero - 22012 */
void
quantity_division_by_zero(void)
{
	ereport(ERROR, (errcode(ERRCODE_DIVISION_BY_ZERO), errmsg("division by zero")));
}

/* quantity_scaled_by - a multiple or part of a quantity, in its unit and scale */
Datum
quantity_scaled_by(const Quantity *quantity, Numeric factor, bool divide)
{
	Quantity	result = *quantity;
	Numeric		mantissa = quantity_mantissa(quantity);

	if (divide && !numeric_is_nan(factor) && numeric_sign_of(factor) == 0)
		quantity_division_by_zero();
	mantissa = divide ? numeric_over(mantissa, factor) : numeric_times(mantissa, factor);
	quantity_set_mantissa(&result, numeric_is_nan(mantissa) || numeric_is_inf(mantissa) ? mantissa :
						  numeric_trim(mantissa, quantity->fraction));
	return quantity_make(&result);
}

/* quantity * numeric */
Datum
quantity_multiply_numeric(PG_FUNCTION_ARGS)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	return quantity_scaled_by(&quantity, PG_GETARG_NUMERIC(1), false);
}

/* numeric * quantity */
Datum
numeric_multiply_quantity(PG_FUNCTION_ARGS)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(1), &quantity);
	return quantity_scaled_by(&quantity, PG_GETARG_NUMERIC(0), false);
}

/* quantity / numeric */
Datum
quantity_divide_numeric(PG_FUNCTION_ARGS)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	return quantity_scaled_by(&quantity, PG_GETARG_NUMERIC(1), true);
}

/* Apply a function of numeric to the mantissa. */
static Datum
with_mantissa(FunctionCallInfo fcinfo, PGFunction function)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	quantity_set_mantissa(&quantity, DatumGetNumeric(DirectFunctionCall1(function, NumericGetDatum(quantity_mantissa(&quantity)))));
	return quantity_make(&quantity);
}

/* - quantity */
Datum
quantity_minus(PG_FUNCTION_ARGS)
{
	return with_mantissa(fcinfo, numeric_uminus);
}

/* + quantity */
Datum
quantity_plus(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(0));
}

/* abs(quantity) */
Datum
quantity_abs(PG_FUNCTION_ARGS)
{
	return with_mantissa(fcinfo, numeric_abs);
}

/* sign(quantity): -1, 0 or 1 */
Datum
quantity_sign(PG_FUNCTION_ARGS)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	return DirectFunctionCall1(numeric_sign, NumericGetDatum(quantity_mantissa(&quantity)));
}

static Datum
round_or_trunc(FunctionCallInfo fcinfo, PGFunction function)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	quantity_set_mantissa(&quantity,
						  DatumGetNumeric(DirectFunctionCall2(function, NumericGetDatum(quantity_mantissa(&quantity)),
															  PG_GETARG_DATUM(1))));
	return quantity_make(&quantity);
}

/* round(quantity, digits): in the shown scale */
Datum
quantity_round(PG_FUNCTION_ARGS)
{
	return round_or_trunc(fcinfo, numeric_round);
}

/* trunc(quantity, digits): in the shown scale */
Datum
quantity_trunc(PG_FUNCTION_ARGS)
{
	return round_or_trunc(fcinfo, numeric_trunc);
}

/* quantity_amount_of - the number of units, the scale multiplied out */
Numeric
quantity_amount_of(const Quantity *quantity)
{
	int			power = quantity_scale_power(quantity->scale) + quantity->unit_power;

	if (power == 0)
		return quantity_mantissa(quantity);
	return numeric_trim(numeric_shift(quantity_mantissa(quantity), power), Max(quantity->fraction - power, 0));
}

/* amount(quantity): amount('17.9亿元') is 1790000000 */
Datum
quantity_amount(PG_FUNCTION_ARGS)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	PG_RETURN_NUMERIC(quantity_amount_of(&quantity));
}

/* amount(quantity, text): the number in that unit and scale */
Datum
quantity_amount_in(PG_FUNCTION_ARGS)
{
	Quantity	quantity;
	Quantity	target;
	Quantity	shown;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	quantity_parse_unit(text_to_cstring(PG_GETARG_TEXT_PP(1)), &target, NULL);
	quantity_express(&quantity, &target, false, &shown);
	PG_RETURN_NUMERIC(quantity_mantissa(&shown));
}

/* unit(quantity): the code, CNY, kWh/m2, 1 */
Datum
quantity_unit(PG_FUNCTION_ARGS)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	PG_RETURN_TEXT_P(cstring_to_text(unit_expression_code(&quantity.unit)));
}

/* quantity @ text: in that unit and scale, rounded as division rounds where it does not end */
Datum
quantity_at(PG_FUNCTION_ARGS)
{
	Quantity	quantity;
	Quantity	target;
	Quantity	shown;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	quantity_parse_unit(text_to_cstring(PG_GETARG_TEXT_PP(1)), &target, NULL);
	quantity_express(&quantity, &target, false, &shown);
	return quantity_make(&shown);
}

/* The transition of max and min: values of two dimensions are an error. */
static Datum
extreme(FunctionCallInfo fcinfo, int sign)
{
	struct varlena *left = PG_GETARG_QUANTITY(0);
	struct varlena *right = PG_GETARG_QUANTITY(1);

	if (!quantity_same_dimension(left, right))
	{
		Quantity	a;
		Quantity	b;

		quantity_read(left, &a);
		quantity_read(right, &b);
		quantity_dimension_error(&a.unit, &b.unit);
	}
	PG_RETURN_POINTER(quantity_compare(left, right) * sign >= 0 ? left : right);
}

/* greater of the two */
Datum
quantity_larger(PG_FUNCTION_ARGS)
{
	return extreme(fcinfo, 1);
}

/* smaller of the two */
Datum
quantity_smaller(PG_FUNCTION_ARGS)
{
	return extreme(fcinfo, -1);
}
