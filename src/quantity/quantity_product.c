/*
 * quantity_product.c
 *		Products and quotients of quantities: units multiply and cancel.
 */
#include "quantity/quantity.h"

PG_FUNCTION_INFO_V1(quantity_multiply);
PG_FUNCTION_INFO_V1(quantity_divide);

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
		quantity_division_by_zero();
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
