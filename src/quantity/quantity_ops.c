/*
 * quantity_ops.c
 *		Arithmetic and comparison operators, and what takes a value apart.
 */
#include "quantity/quantity.h"

#include "common/hashfn.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(quantity_add);
PG_FUNCTION_INFO_V1(quantity_subtract);
PG_FUNCTION_INFO_V1(quantity_multiply);
PG_FUNCTION_INFO_V1(quantity_divide);
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

static void
division_by_zero(void)
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
		division_by_zero();
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

/* A product or quotient on its way: mantissa * factor * 10^power of unit. */
typedef struct Product
{
	UnitExpression unit;
	UnitFactor	factor;
	bool		divide;
} Product;

static void
factor_out_of_range(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("quantity out of range"),
			 errdetail("The factor between the units has more than 18 digits.")));
}

/* Multiply a unit's factor to a power of 1 or -1 into the product's. */
static bool
take_factor(UnitFactor *factor, const UnitFactor *of, int sign)
{
	return sign > 0 ? unit_factor_multiply(factor, of->numerator, of->denominator, of->power) :
		unit_factor_multiply(factor, of->denominator, of->numerator, -of->power);
}

/* A ratio (%, 成) becomes the number that it is. */
static UnitExpression
fold_ratio(const UnitExpression *unit, UnitFactor *factor, int sign)
{
	static const UnitExpression none = {0};
	UnitFactor	ratio;

	if (unit->count == 0 || !is_plain_ratio(unit))
		return *unit;
	if (!expression_factor(unit, &ratio) || !take_factor(factor, &ratio, sign))
		factor_out_of_range();
	return none;
}

/* Remove one power of a term. */
static void
drop_power(UnitExpression *unit, int place)
{
	UnitTerm   *term = unit->terms + place;

	term->exponent += term->exponent > 0 ? -1 : 1;
	if (term->exponent == 0)
		memmove(term, term + 1, (--unit->count - place) * sizeof(UnitTerm));
}

/* Cancel one unit above against one of its dimension below; false where there is no pair. */
static bool
cancel_pair(Product *product)
{
	for (int i = 0; i < product->unit.count; i++)
	{
		const UnitInfo *above = unit_info(product->unit.terms[i].unit);

		for (int j = 0; product->unit.terms[i].exponent > 0 && j < product->unit.count; j++)
		{
			const UnitInfo *below = unit_info(product->unit.terms[j].unit);
			UnitFactor	factor = product->factor;

			if (product->unit.terms[j].exponent > 0 ||
				dimension_compare(above->dimension, above->dimension_count, below->dimension, below->dimension_count) != 0)
				continue;
			if (!take_factor(&factor, &above->factor, 1) || !take_factor(&factor, &below->factor, -1) ||
				(!product->divide && factor.denominator != 1))
				continue;
			product->factor = factor;
			drop_power(&product->unit, Max(i, j));
			drop_power(&product->unit, Min(i, j));
			return true;
		}
	}
	return false;
}

/* What prints as a unit of its own (kW.h) is that. */
static void
settle_unit(UnitExpression *unit)
{
	char	   *code = unit_expression_code(unit);
	FoldedText *text;
	UnitExpression read;
	int			power;
	int			end;

	if (unit->count < 2)
		return;
	text = fold_text(code, (int) strlen(code));
	if (read_unit_literal(text, 0, text->length, NULL, &read, &power, &end) && end == text->length && power == 0 &&
		!unit_expression_equal(&read, unit) && same_dimension(&read, unit))
	{
		UnitFactor	a;
		UnitFactor	b;

		if (expression_factor(&read, &a) && expression_factor(unit, &b) && memcmp(&a.numerator, &b.numerator, sizeof(int64)) == 0 &&
			a.denominator == b.denominator && a.power == b.power)
			*unit = read;
	}
}

/* The scale to show a power of ten in: of the language, the largest that the power holds. */
static int
fitting_scale(int power, bool english, int *rest)
{
	static const int zh[] = {12, 8, 4};
	static const int en[] = {12, 9, 6, 3};
	int			count = english ? (int) lengthof(en) : (int) lengthof(zh);

	*rest = power;
	for (int i = 0; i < count; i++)
	{
		int			fits = english ? en[i] : zh[i];

		if (power < fits)
			continue;
		for (int id = 1; id < 64; id++)
		{
			const Scale *scale = scale_by_id(id);

			if (scale && scale->power == fits && (scale->language[0] == 'e') == english)
			{
				*rest = power - fits;
				return id;
			}
		}
	}
	return 0;
}

/* Settle scale and unit power of a product; gives the power of ten left for the mantissa. */
static int
settle_scale(const Quantity *left, const Quantity *right, bool divide, Quantity *result)
{
	int			left_power = quantity_scale_power(left->scale) + left->unit_power;
	int			right_power = quantity_scale_power(right->scale) + right->unit_power;
	int			power = divide ? left_power - right_power : left_power + right_power;
	bool		below = false;
	const Scale *scale;
	int			rest;

	for (int i = 0; i < result->unit.count; i++)
		below = below || result->unit.terms[i].exponent < 0;
	result->unit_power = 0;
	if (right_power == 0 && right->unit_power == 0 && (left->unit_power == 0 || below))
	{
		result->scale = left->scale;
		result->unit_power = left->unit_power;
		return 0;
	}
	if (left_power == 0 && left->unit_power == 0 && !divide && (right->unit_power == 0 || below))
	{
		result->scale = right->scale;
		result->unit_power = right->unit_power;
		return 0;
	}
	scale = scale_by_id(left->scale ? left->scale : right->scale);
	result->scale = fitting_scale(power, scale && scale->language[0] == 'e', &rest);
	return rest;
}

/*
 * quantity_product - left * right, or left / right
 *
 * Units multiply and cancel, also those of one dimension (公顷/亩 is 15); a
 * ratio times anything is that thing.  Exponents or factors that outgrow their
 * room, and too many units, are numeric_value_out_of_range.
 */
void
quantity_product(const Quantity *left, const Quantity *right, bool divide, Quantity *result)
{
	Product		product = {{0}, {1, 1, 0}, divide};
	bool		left_ratio = is_plain_ratio(&left->unit);
	bool		right_ratio = is_plain_ratio(&right->unit);
	bool		keep_left = left_ratio && right_ratio && (!divide || right->unit.count == 0);
	UnitExpression above = keep_left ? left->unit : fold_ratio(&left->unit, &product.factor, 1);
	UnitExpression below = fold_ratio(&right->unit, &product.factor, divide ? -1 : 1);
	Numeric		numerator;
	Numeric		denominator;
	int			rest;

	if (!(divide ? unit_expression_divide : unit_expression_multiply) (&above, &below, &product.unit))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("unit out of range"),
				 errdetail("A unit is a product of at most %d units with exponents up to %d.", UNIT_MAX_TERMS, UNIT_MAX_EXPONENT)));
	if (!keep_left)
		while (cancel_pair(&product))
			;
	settle_unit(&product.unit);
	*result = left_ratio && !right_ratio ? *right : *left;
	result->unit = product.unit;
	rest = settle_scale(left, right, divide, result);
	numerator = numeric_times(quantity_mantissa(left), int64_to_numeric(product.factor.numerator));
	denominator = int64_to_numeric(product.factor.denominator);
	if (divide)
		denominator = numeric_times(denominator, quantity_mantissa(right));
	else
		numerator = numeric_times(numerator, quantity_mantissa(right));
	if (numeric_sign_of(denominator) == 0)
		division_by_zero();
	numerator = numeric_shift(numerator, rest + product.factor.power);
	if (divide || product.factor.denominator != 1)
		numerator = numeric_over(numerator, denominator);
	quantity_set_mantissa(result, numeric_trim(numerator, left->fraction <= QUANTITY_MAX_FRACTION ? left->fraction : 0));
	quantity_canonize(result);
}

static Datum
multiply_or_divide(FunctionCallInfo fcinfo, bool divide)
{
	Quantity	left;
	Quantity	right;
	Quantity	result;

	quantity_read(PG_GETARG_QUANTITY(0), &left);
	quantity_read(PG_GETARG_QUANTITY(1), &right);
	quantity_product(&left, &right, divide, &result);
	return quantity_make(&result);
}

/* quantity * quantity */
Datum
quantity_multiply(PG_FUNCTION_ARGS)
{
	return multiply_or_divide(fcinfo, false);
}

/* quantity / quantity */
Datum
quantity_divide(PG_FUNCTION_ARGS)
{
	return multiply_or_divide(fcinfo, true);
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
