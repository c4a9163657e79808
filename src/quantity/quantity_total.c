/*
 * quantity_total.c
 *		Results of sum and avg: what was summed for each kind of value, together.
 */
#include "quantity/aggregate.h"

PG_FUNCTION_INFO_V1(quantity_sum_final);
PG_FUNCTION_INFO_V1(quantity_avg_final);

/* The sum of one bucket as a quantity. */
static void
bucket_sum(const SumBucket *bucket, Quantity *sum)
{
	int			id = (int) (bucket->kind >> 24 & 0xFFFF);

	memset(sum, 0, sizeof(*sum));
	sum->han = (bucket->kind & QUANTITY_HAN) != 0;
	sum->scale = (int) (bucket->kind >> 8 & 0xFF);
	sum->fraction = (int) (bucket->kind >> 16 & 0xFF);
	if (id != 0)
	{
		sum->unit.count = 1;
		sum->unit.terms[0].unit = (uint16) unit_by_id(id);
		sum->unit.terms[0].exponent = 1;
	}
	if (bucket->total <= QUANTITY_MAX_COEFFICIENT && bucket->total >= -QUANTITY_MAX_COEFFICIENT)
		sum->coefficient = (int64) bucket->total;
	else
		quantity_set_mantissa(sum, numeric_shift(numeric_from_int128(bucket->total), -sum->fraction));
}

static void
general_sum(const SumGeneral *general, Quantity *sum)
{
	*sum = general->kind;
	quantity_set_mantissa(sum, numeric_trim(general->total, general->kind.fraction));
}

/* Every kind's sum, the first value's first, in an array. */
static int
kind_sums(const SumState *state, Quantity **sums)
{
	int			count = 0;
	int			first = 0;

	*sums = palloc((state->bucket_count + state->general_count + 1) * sizeof(Quantity));
	for (int i = 0; i < state->bucket_count; i++)
	{
		if (state->buckets[i].count == 0)
			continue;
		if (!state->first_general && i == state->first)
			first = count;
		bucket_sum(state->buckets + i, *sums + count++);
	}
	for (int i = 0; i < state->general_count; i++)
	{
		if (state->general[i].count == 0)
			continue;
		if (state->first_general && i == state->first)
			first = count;
		general_sum(state->general + i, *sums + count++);
	}
	if (first > 0)
	{
		Quantity	other = (*sums)[0];

		(*sums)[0] = (*sums)[first];
		(*sums)[first] = other;
	}
	return count;
}

/* The most digits after the point among sums of one unit and scale. */
static int
shown_fraction(const Quantity *sums, int count, const Quantity *shown)
{
	int			fraction = 0;

	for (int i = 0; i < count; i++)
		if (sums[i].scale == shown->scale && unit_expression_equal(&sums[i].unit, &shown->unit))
			fraction = Max(fraction, sums[i].fraction);
	return fraction;
}

/*
 * The sum of all kinds.  It is exact: it is shown as the first value was, or,
 * where that unit cannot hold it, in that of another kind.
 */
static void
total_sum(const SumState *state, Quantity *total)
{
	Quantity   *sums;
	int			count = kind_sums(state, &sums);
	Exact		exact;
	Numeric		mantissa;
	int			shown = 0;

	*total = sums[0];
	if (count == 1)
		return;
	exact = exact_times(exact_number(quantity_mantissa(sums)), exact_one_of(sums));
	for (int i = 1; i < count; i++)
	{
		if (!same_dimension(&sums[0].unit, &sums[i].unit))
			quantity_dimension_error(&sums[0].unit, &sums[i].unit);
		exact = exact_plus(exact, exact_times(exact_number(quantity_mantissa(sums + i)), exact_one_of(sums + i)));
	}
	while (shown < count && !exact_quotient(exact, exact_one_of(sums + shown), &mantissa))
		shown++;
	if (shown == count)
	{
		shown = 0;
		exact_quotient(exact, exact_one_of(sums), &mantissa);
	}
	*total = sums[shown];
	quantity_set_mantissa(total, numeric_trim(mantissa, shown_fraction(sums, count, total)));
}

/* final function of sum */
Datum
quantity_sum_final(PG_FUNCTION_ARGS)
{
	SumState   *state = PG_ARGISNULL(0) ? NULL : (SumState *) PG_GETARG_POINTER(0);
	Quantity	total;

	if (state == NULL || state->count == 0)
		PG_RETURN_NULL();
	total_sum(state, &total);
	return quantity_make(&total);
}

/*
 * final function of avg
 *
 * Divides with the scale multiplied out, so that the rounding is the same
 * whatever scale the first value had.
 */
Datum
quantity_avg_final(PG_FUNCTION_ARGS)
{
	SumState   *state = PG_ARGISNULL(0) ? NULL : (SumState *) PG_GETARG_POINTER(0);
	Quantity	total;
	Numeric		mean;

	if (state == NULL || state->count == 0)
		PG_RETURN_NULL();
	total_sum(state, &total);
	mean = numeric_over(quantity_amount_of(&total), int64_to_numeric(state->count));
	mean = numeric_shift(mean, -quantity_scale_power(total.scale) - total.unit_power);
	quantity_set_mantissa(&total, numeric_trim(mean, total.fraction));
	return quantity_make(&total);
}
