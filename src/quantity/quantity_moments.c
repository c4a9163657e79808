/*
 * quantity_moments.c
 *		Results of variance, stddev and weighted_avg.
 *
 * The sums are rational numbers; only the last division and the square root
 * round, as numeric's do, with the scale multiplied out: what comes out does
 * not depend on the scale of the first value.
 */
#include "quantity/aggregate.h"

#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(quantity_var_samp_final);
PG_FUNCTION_INFO_V1(quantity_var_pop_final);
PG_FUNCTION_INFO_V1(quantity_stddev_samp_final);
PG_FUNCTION_INFO_V1(quantity_stddev_pop_final);
PG_FUNCTION_INFO_V1(quantity_weighted_final);

/* A sum of weights and one of values times weights, in base units. */
typedef struct Totals
{
	Exact		sum;
	Exact		products;
	Quantity	first;			/* kind of the first value, to show the result in */
} Totals;

static Numeric
whole_total(int128 integer, int fraction, Numeric rest)
{
	Numeric		total = numeric_shift(numeric_from_int128(integer), -fraction);

	return rest ? numeric_plus(total, rest) : total;
}

/* Where the sums of the first value are, or, where it has left the window, those of the next. */
static const Moment *
first_moment(const MomentState *state)
{
	const Moment *moment = state->moments + state->first;

	if (moment->count > 0)
		return moment;
	for (moment = state->moments; moment->count == 0; moment++)
		;
	return moment;
}

/* Bring all kinds together; values must have one dimension, and so must weights. */
static void
add_up(const MomentState *state, Totals *totals)
{
	const Moment *first = first_moment(state);

	totals->first = first->value;
	totals->sum = totals->products = exact_number(int64_to_numeric(0));
	for (int i = 0; i < state->moment_count; i++)
	{
		const Moment *moment = state->moments + i;
		Exact		weight;
		Exact		sum;
		Exact		products;

		if (moment->count == 0)
			continue;
		if (!same_dimension(&first->value.unit, &moment->value.unit))
			quantity_dimension_error(&first->value.unit, &moment->value.unit);
		if (!same_dimension(&first->weight.unit, &moment->weight.unit))
			quantity_dimension_error(&first->weight.unit, &moment->weight.unit);
		weight = exact_one_of(&moment->weight);
		sum = exact_number(whole_total(moment->sum, moment->weight.fraction, moment->rest_sum));
		products = exact_number(whole_total(moment->products, moment->value.fraction + moment->weight.fraction, moment->rest_products));
		totals->sum = exact_plus(totals->sum, exact_times(sum, weight));
		totals->products = exact_plus(totals->products, exact_times(products, exact_times(weight, exact_one_of(&moment->value))));
	}
}

/* The unit of a kind, without its scale. */
static Quantity
unscaled(const Quantity *kind)
{
	Quantity	unit = *kind;

	unit.scale = unit.unit_power = 0;
	return unit;
}

/*
 * The variance, in base units, as above/below: (n * sum of squares - square of
 * sum) / (n * (n or n - 1)).  False below the least n.
 */
static bool
variance_of(const MomentState *state, bool sample, Totals *totals, Exact *above, Exact *below)
{
	Numeric		count;
	Exact		square;

	if (state == NULL || state->count < (sample ? 2 : 1))
		return false;
	add_up(state, totals);
	count = int64_to_numeric(state->count);
	square = exact_times(totals->sum, totals->sum);
	square.above = numeric_minus(int64_to_numeric(0), square.above);
	*above = exact_plus(exact_times(totals->products, exact_number(count)), square);
	*below = exact_number(numeric_times(count, int64_to_numeric(sample ? state->count - 1 : state->count)));
	return true;
}

static const MomentState *
final_state(FunctionCallInfo fcinfo)
{
	return PG_ARGISNULL(0) ? NULL : (MomentState *) PG_GETARG_POINTER(0);
}

/* Variance has the unit's square; that of a ratio (%) is a plain number. */
static Datum
variance_result(FunctionCallInfo fcinfo, bool sample)
{
	Totals		totals;
	Exact		above;
	Exact		below;
	Quantity	result;
	Numeric		variance;

	if (!variance_of(final_state(fcinfo), sample, &totals, &above, &below))
		PG_RETURN_NULL();
	result = unscaled(&totals.first);
	if (is_plain_ratio(&totals.first.unit))
		result.unit.count = 0;
	else if (!unit_expression_multiply(&totals.first.unit, &totals.first.unit, &result.unit))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("unit out of range"),
				 errdetail("A unit is a product of at most %d units with exponents up to %d.", UNIT_MAX_TERMS, UNIT_MAX_EXPONENT)));
	exact_quotient(above, exact_times(below, exact_one_of(&result)), &variance);
	quantity_set_mantissa(&result, numeric_trim(variance, 0));
	quantity_canonize(&result);
	return quantity_make(&result);
}

static Datum
stddev_result(FunctionCallInfo fcinfo, bool sample)
{
	Totals		totals;
	Exact		above;
	Exact		below;
	Quantity	unit;
	Exact		one;
	Numeric		deviation;

	if (!variance_of(final_state(fcinfo), sample, &totals, &above, &below))
		PG_RETURN_NULL();
	unit = unscaled(&totals.first);
	one = exact_one_of(&unit);
	exact_quotient(above, exact_times(below, exact_times(one, one)), &deviation);
	deviation = DatumGetNumeric(DirectFunctionCall1(numeric_sqrt, NumericGetDatum(deviation)));
	deviation = numeric_shift(deviation, -quantity_scale_power(totals.first.scale) - totals.first.unit_power);
	quantity_set_mantissa(&totals.first, numeric_trim(deviation, 0));
	return quantity_make(&totals.first);
}

/* var_samp, variance */
Datum
quantity_var_samp_final(PG_FUNCTION_ARGS)
{
	return variance_result(fcinfo, true);
}

/* var_pop */
Datum
quantity_var_pop_final(PG_FUNCTION_ARGS)
{
	return variance_result(fcinfo, false);
}

/* stddev_samp, stddev */
Datum
quantity_stddev_samp_final(PG_FUNCTION_ARGS)
{
	return stddev_result(fcinfo, true);
}

/* stddev_pop */
Datum
quantity_stddev_pop_final(PG_FUNCTION_ARGS)
{
	return stddev_result(fcinfo, false);
}

/* sum of products over sum of weights, in the first value's unit and scale */
Datum
quantity_weighted_final(PG_FUNCTION_ARGS)
{
	const MomentState *state = final_state(fcinfo);
	Totals		totals;
	Quantity	unit;
	Numeric		mean;

	if (state == NULL || state->count == 0)
		PG_RETURN_NULL();
	add_up(state, &totals);
	if (numeric_sign_of(totals.sum.above) == 0)
		quantity_division_by_zero();
	unit = unscaled(&totals.first);
	exact_quotient(totals.products, exact_times(totals.sum, exact_one_of(&unit)), &mean);
	mean = numeric_shift(mean, -quantity_scale_power(totals.first.scale) - totals.first.unit_power);
	quantity_set_mantissa(&totals.first, numeric_trim(mean, totals.first.fraction));
	return quantity_make(&totals.first);
}
