/*
 * quantity_stat.c
 *		Variance, standard deviation, weighted mean, continuous percentile.
 *
 * Sums are exact; only the last division and square root round, as numeric's do.
 */
#include "quantity/quantity.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(quantity_variance_step);
PG_FUNCTION_INFO_V1(quantity_var_samp_final);
PG_FUNCTION_INFO_V1(quantity_var_pop_final);
PG_FUNCTION_INFO_V1(quantity_stddev_samp_final);
PG_FUNCTION_INFO_V1(quantity_stddev_pop_final);
PG_FUNCTION_INFO_V1(quantity_weighted_step);
PG_FUNCTION_INFO_V1(quantity_weighted_numeric_step);
PG_FUNCTION_INFO_V1(quantity_weighted_final);
PG_FUNCTION_INFO_V1(quantity_percentile_step);
PG_FUNCTION_INFO_V1(quantity_percentile_final);

/* The context of the aggregate; an error outside of one. */
static MemoryContext
aggregate_context(FunctionCallInfo fcinfo)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("aggregate's function called outside of an aggregate")));
	return context;
}

/* Mantissas below this square into an int128 that 2^36 of them cannot fill. */
#define SMALL_MANTISSA (INT64CONST(1) << 45)

/*
 * Sums of values and of their squares, in the first value's unit and scale:
 * integers of its last digit as long as the values have its form, numerics for
 * all others.
 */
typedef struct VarianceState
{
	int64		count;
	Quantity	first;
	int128		sum;
	int128		squares;
	Numeric		other_sum;
	Numeric		other_squares;
} VarianceState;

static void
replace_numeric(Numeric *held, Numeric value)
{
	if (*held)
		pfree(*held);
	*held = value;
}

/* Add a value to the numerics. */
static void
add_other(VarianceState *state, const Quantity *value)
{
	Quantity	shown;
	Numeric		mantissa;

	quantity_express(value, &state->first, false, &shown);
	mantissa = quantity_mantissa(&shown);
	if (state->other_sum == NULL)
	{
		state->other_sum = int64_to_numeric(0);
		state->other_squares = int64_to_numeric(0);
	}
	replace_numeric(&state->other_sum, numeric_plus(state->other_sum, mantissa));
	replace_numeric(&state->other_squares, numeric_plus(state->other_squares, numeric_times(mantissa, mantissa)));
}

/* transition of variance and stddev */
Datum
quantity_variance_step(PG_FUNCTION_ARGS)
{
	MemoryContext caller = MemoryContextSwitchTo(aggregate_context(fcinfo));
	VarianceState *state = PG_ARGISNULL(0) ? palloc0(sizeof(VarianceState)) : (VarianceState *) PG_GETARG_POINTER(0);
	Quantity	value;

	if (!PG_ARGISNULL(1))
	{
		quantity_read(PG_GETARG_QUANTITY(1), &value);
		if (state->count++ == 0)
			state->first = value;
		if (!value.big && !state->first.big && value.fraction == state->first.fraction && value.scale == state->first.scale &&
			value.unit_power == state->first.unit_power && Abs(value.coefficient) < SMALL_MANTISSA &&
			unit_expression_equal(&value.unit, &state->first.unit))
		{
			state->sum += value.coefficient;
			state->squares += (int128) value.coefficient * value.coefficient;
		}
		else
			add_other(state, &value);
	}
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(state);
}

/* (n * sum of squares - square of sum) / (n * (n or n - 1)), in the first value's scale; NULL below the least n */
static Numeric
variance_of(const VarianceState *state, bool sample)
{
	Numeric		count;
	Numeric		sum;
	Numeric		squares;
	Numeric		above;

	if (state == NULL || state->count < (sample ? 2 : 1))
		return NULL;
	count = int64_to_numeric(state->count);
	sum = numeric_shift(numeric_from_int128(state->sum), -state->first.fraction);
	squares = numeric_shift(numeric_from_int128(state->squares), -2 * state->first.fraction);
	if (state->other_sum)
	{
		sum = numeric_plus(sum, state->other_sum);
		squares = numeric_plus(squares, state->other_squares);
	}
	above = numeric_minus(numeric_times(count, squares), numeric_times(sum, sum));
	return numeric_over(above, numeric_times(count, int64_to_numeric(sample ? state->count - 1 : state->count)));
}

/* Variance has the unit's square; its scale is multiplied out. */
static Datum
variance_result(FunctionCallInfo fcinfo, bool sample)
{
	VarianceState *state = PG_ARGISNULL(0) ? NULL : (VarianceState *) PG_GETARG_POINTER(0);
	Numeric		variance = variance_of(state, sample);
	Quantity	result;

	if (variance == NULL)
		PG_RETURN_NULL();
	result = state->first;
	result.scale = result.unit_power = 0;
	if (is_plain_ratio(&state->first.unit))
		variance = numeric_shift(variance, 2 * (quantity_scale_power(state->first.scale) + state->first.unit_power));
	else
	{
		variance = numeric_shift(variance, 2 * (quantity_scale_power(state->first.scale) + state->first.unit_power));
		if (!unit_expression_multiply(&state->first.unit, &state->first.unit, &result.unit))
			ereport(ERROR, (errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("unit out of range")));
	}
	if (is_plain_ratio(&state->first.unit) && state->first.unit.count > 0)
	{
		/* the variance of 3% and 5% is that of 0.03 and 0.05 */
		Quantity	ratio = result;
		Quantity	plain = {0};
		Quantity	once;

		ratio.big = NULL;
		ratio.coefficient = 1;
		ratio.fraction = 0;
		quantity_express(&ratio, &plain, false, &once);
		variance = numeric_times(variance, numeric_times(quantity_mantissa(&once), quantity_mantissa(&once)));
		result.unit.count = 0;
	}
	quantity_set_mantissa(&result, numeric_trim(variance, 0));
	quantity_canonize(&result);
	return quantity_make(&result);
}

static Datum
stddev_result(FunctionCallInfo fcinfo, bool sample)
{
	VarianceState *state = PG_ARGISNULL(0) ? NULL : (VarianceState *) PG_GETARG_POINTER(0);
	Numeric		variance = variance_of(state, sample);
	Quantity	result;

	if (variance == NULL)
		PG_RETURN_NULL();
	result = state->first;
	quantity_set_mantissa(&result, numeric_trim(DatumGetNumeric(DirectFunctionCall1(numeric_sqrt, NumericGetDatum(variance))), 0));
	return quantity_make(&result);
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

/* The sums of value * weight and of weights, as datums. */
typedef struct WeightedState
{
	Datum		products;
	Datum		weights;
	bool		any;
} WeightedState;

static Datum
sum_of_datums(Datum held, Datum added)
{
	Quantity	left;
	Quantity	right;
	Datum		sum;

	quantity_read(DatumGetQuantityP(held), &left);
	quantity_read(DatumGetQuantityP(added), &right);
	sum = quantity_sum_of(&left, &right, 1);
	pfree(DatumGetPointer(held));
	return sum;
}

static Datum
weighted_step(FunctionCallInfo fcinfo, const Quantity *weight)
{
	MemoryContext context = aggregate_context(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(context);
	WeightedState *state = PG_ARGISNULL(0) ? palloc0(sizeof(WeightedState)) : (WeightedState *) PG_GETARG_POINTER(0);

	if (weight != NULL && !PG_ARGISNULL(1))
	{
		Quantity	value;
		Quantity	product;

		quantity_read(PG_GETARG_QUANTITY(1), &value);
		quantity_product(&value, weight, false, &product);
		state->products = state->any ? sum_of_datums(state->products, quantity_make(&product)) : quantity_make(&product);
		state->weights = state->any ? sum_of_datums(state->weights, quantity_make(weight)) : quantity_make(weight);
		state->any = true;
	}
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(state);
}

/* transition of weighted_avg(quantity, quantity) */
Datum
quantity_weighted_step(PG_FUNCTION_ARGS)
{
	Quantity	weight;

	if (PG_ARGISNULL(2))
		return weighted_step(fcinfo, NULL);
	quantity_read(PG_GETARG_QUANTITY(2), &weight);
	return weighted_step(fcinfo, &weight);
}

/* transition of weighted_avg(quantity, numeric) */
Datum
quantity_weighted_numeric_step(PG_FUNCTION_ARGS)
{
	Quantity	weight = {0};

	if (PG_ARGISNULL(2))
		return weighted_step(fcinfo, NULL);
	quantity_set_mantissa(&weight, PG_GETARG_NUMERIC(2));
	return weighted_step(fcinfo, &weight);
}

/* sum of products over sum of weights */
Datum
quantity_weighted_final(PG_FUNCTION_ARGS)
{
	WeightedState *state = PG_ARGISNULL(0) ? NULL : (WeightedState *) PG_GETARG_POINTER(0);
	Quantity	products;
	Quantity	weights;
	Quantity	result;

	if (state == NULL || !state->any)
		PG_RETURN_NULL();
	quantity_read(DatumGetQuantityP(state->products), &products);
	quantity_read(DatumGetQuantityP(state->weights), &weights);
	quantity_product(&products, &weights, true, &result);
	return quantity_make(&result);
}

/* All values of a group, for percentiles. */
typedef struct PercentileState
{
	struct varlena **values;
	int64		count;
	int64		room;
} PercentileState;

/* transition of percentile_cont */
Datum
quantity_percentile_step(PG_FUNCTION_ARGS)
{
	MemoryContext caller = MemoryContextSwitchTo(aggregate_context(fcinfo));
	PercentileState *state = PG_ARGISNULL(0) ? palloc0(sizeof(PercentileState)) : (PercentileState *) PG_GETARG_POINTER(0);

	if (!PG_ARGISNULL(1))
	{
		struct varlena *value = PG_DETOAST_DATUM_COPY(PG_GETARG_DATUM(1));

		if (state->count > 0 && !quantity_same_dimension(state->values[0], value))
		{
			Quantity	a;
			Quantity	b;

			quantity_read(state->values[0], &a);
			quantity_read(value, &b);
			quantity_dimension_error(&a.unit, &b.unit);
		}
		ENSURE_ROOM(state->values, state->count, state->room);
		state->values[state->count++] = value;
	}
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(state);
}

static int
compare_values(const void *left, const void *right)
{
	return quantity_compare(*(struct varlena *const *) left, *(struct varlena *const *) right);
}

/* percentile_cont: between the two neighbours, exactly as far as the fraction says */
Datum
quantity_percentile_final(PG_FUNCTION_ARGS)
{
	PercentileState *state = PG_ARGISNULL(0) ? NULL : (PercentileState *) PG_GETARG_POINTER(0);
	double		fraction;
	Numeric		position;
	int64		below;
	Quantity	low;
	Quantity	high;
	Quantity	gap;
	Quantity	part;

	if (state == NULL || state->count == 0 || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	fraction = PG_GETARG_FLOAT8(1);
	if (!(fraction >= 0 && fraction <= 1))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("percentile value %g is not between 0 and 1", fraction)));
	qsort(state->values, state->count, sizeof(*state->values), compare_values);
	position = numeric_times(DatumGetNumeric(DirectFunctionCall1(float8_numeric, Float8GetDatum(fraction))),
							 int64_to_numeric(state->count - 1));
	below = DatumGetInt64(DirectFunctionCall1(numeric_int8, DirectFunctionCall1(numeric_floor, NumericGetDatum(position))));
	quantity_read(state->values[below], &low);
	position = numeric_minus(position, int64_to_numeric(below));
	if (numeric_sign_of(position) == 0)
		return quantity_make(&low);
	quantity_read(state->values[below + 1], &high);
	quantity_read((struct varlena *) DatumGetPointer(quantity_sum_of(&high, &low, -1)), &gap);
	quantity_read((struct varlena *) DatumGetPointer(quantity_scaled_by(&gap, position, false)), &part);
	return quantity_sum_of(&low, &part, 1);
}
