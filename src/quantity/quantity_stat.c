/*
 * quantity_stat.c
 *		The state of variance, stddev and weighted_avg: sums of weights and of
 *		values times weights, for each pair of kinds.  In a variance a value is
 *		its own weight.
 *
 * Sums are exact, so that they combine in parallel, can be undone for moving
 * windows and do not depend on the order of rows.  The results stand in
 * quantity_moments.c.
 */
#include "quantity/aggregate.h"

#include "libpq/pqformat.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(quantity_variance_step);
PG_FUNCTION_INFO_V1(quantity_variance_inverse);
PG_FUNCTION_INFO_V1(quantity_weighted_step);
PG_FUNCTION_INFO_V1(quantity_weighted_inverse);
PG_FUNCTION_INFO_V1(quantity_weighted_numeric_step);
PG_FUNCTION_INFO_V1(quantity_weighted_numeric_inverse);
PG_FUNCTION_INFO_V1(quantity_moments_combine);
PG_FUNCTION_INFO_V1(quantity_moments_serialize);
PG_FUNCTION_INFO_V1(quantity_moments_deserialize);

/* The sums of a pair of kinds, made where they are new. */
static Moment *
moment_of(MomentState *state, MemoryContext context, const Quantity *value, const Quantity *weight)
{
	Moment	   *moment;

	for (int i = state->last; i < state->moment_count; i++)
		if (kind_equal(&state->moments[i].value, value) && kind_equal(&state->moments[i].weight, weight))
			return state->moments + (state->last = i);
	for (int i = 0; i < state->last; i++)
		if (kind_equal(&state->moments[i].value, value) && kind_equal(&state->moments[i].weight, weight))
			return state->moments + (state->last = i);
	if (state->moments)
		state->moments = repalloc(state->moments, (state->moment_count + 1) * sizeof(Moment));
	else
		state->moments = MemoryContextAlloc(context, sizeof(Moment));
	state->last = state->moment_count++;
	moment = state->moments + state->last;
	memset(moment, 0, sizeof(Moment));
	moment->value = *value;
	moment->weight = *weight;
	moment->value.big = moment->weight.big = NULL;
	return moment;
}

/* Add to an integer of 128 bits, which goes into the numeric beside it before it overflows. */
static inline void
add_integer(int128 *held, Numeric *rest, int fraction, int128 added, MemoryContext context)
{
	int128		sum;

	if (likely(!__builtin_add_overflow(*held, added, &sum)))
		*held = sum;
	else
	{
		total_add(rest, context, numeric_shift(numeric_from_int128(*held), -fraction), 1);
		*held = added;
	}
}

static void
add_pair(MomentState *state, MemoryContext context, const Quantity *value, const Quantity *weight, int sign)
{
	Moment	   *moment = moment_of(state, context, value, weight);

	if (state->count == 0)
		state->first = state->last;
	state->count += sign;
	moment->count += sign;
	if (likely(value->big == NULL && weight->big == NULL))
	{
		add_integer(&moment->sum, &moment->rest_sum, weight->fraction, (int128) sign * weight->coefficient, context);
		add_integer(&moment->products, &moment->rest_products, value->fraction + weight->fraction,
					(int128) sign * value->coefficient * weight->coefficient, context);
		return;
	}
	total_add(&moment->rest_sum, context, quantity_mantissa(weight), sign);
	total_add(&moment->rest_products, context, numeric_times(quantity_mantissa(value), quantity_mantissa(weight)), sign);
}

static MomentState *
state_of(FunctionCallInfo fcinfo, MemoryContext context)
{
	return PG_ARGISNULL(0) ? MemoryContextAllocZero(context, sizeof(MomentState)) : (MomentState *) PG_GETARG_POINTER(0);
}

/* Add a value with a weight, or take it out again; weight is NULL where the argument is. */
static Datum
step(FunctionCallInfo fcinfo, const Quantity *weight, int sign)
{
	MemoryContext context = aggregate_context(fcinfo);
	MomentState *state = state_of(fcinfo, context);
	Quantity	value;

	if (!PG_ARGISNULL(1) && weight != NULL)
	{
		quantity_read(PG_GETARG_QUANTITY(1), &value);
		add_pair(state, context, &value, weight, sign);
	}
	PG_RETURN_POINTER(state);
}

static Datum
variance_step(FunctionCallInfo fcinfo, int sign)
{
	Quantity	value;

	if (PG_ARGISNULL(1))
		return step(fcinfo, NULL, sign);
	quantity_read(PG_GETARG_QUANTITY(1), &value);
	return step(fcinfo, &value, sign);
}

static Datum
weighted_step(FunctionCallInfo fcinfo, int sign)
{
	Quantity	weight;

	if (PG_ARGISNULL(2))
		return step(fcinfo, NULL, sign);
	quantity_read(PG_GETARG_QUANTITY(2), &weight);
	return step(fcinfo, &weight, sign);
}

static Datum
weighted_numeric_step(FunctionCallInfo fcinfo, int sign)
{
	Quantity	weight = {0};

	if (PG_ARGISNULL(2))
		return step(fcinfo, NULL, sign);
	quantity_set_mantissa(&weight, PG_GETARG_NUMERIC(2));
	return step(fcinfo, &weight, sign);
}

/* transition of variance and stddev */
Datum
quantity_variance_step(PG_FUNCTION_ARGS)
{
	return variance_step(fcinfo, 1);
}

/* a value leaves the window */
Datum
quantity_variance_inverse(PG_FUNCTION_ARGS)
{
	return variance_step(fcinfo, -1);
}

/* transition of weighted_avg(quantity, quantity) */
Datum
quantity_weighted_step(PG_FUNCTION_ARGS)
{
	return weighted_step(fcinfo, 1);
}

/* a value and its weight leave the window */
Datum
quantity_weighted_inverse(PG_FUNCTION_ARGS)
{
	return weighted_step(fcinfo, -1);
}

/* transition of weighted_avg(quantity, numeric) */
Datum
quantity_weighted_numeric_step(PG_FUNCTION_ARGS)
{
	return weighted_numeric_step(fcinfo, 1);
}

/* a value and its weight leave the window */
Datum
quantity_weighted_numeric_inverse(PG_FUNCTION_ARGS)
{
	return weighted_numeric_step(fcinfo, -1);
}

static void
combine_into(MomentState *state, MemoryContext context, const MomentState *other)
{
	bool		empty = state->count == 0;

	for (int i = 0; i < other->moment_count; i++)
	{
		const Moment *from = other->moments + i;
		Moment	   *moment = moment_of(state, context, &from->value, &from->weight);
		int			fraction = moment->weight.fraction;

		if (empty && i == other->first)
			state->first = state->last;
		moment->count += from->count;
		add_integer(&moment->sum, &moment->rest_sum, fraction, from->sum, context);
		add_integer(&moment->products, &moment->rest_products, fraction + moment->value.fraction, from->products, context);
		total_add(&moment->rest_sum, context, from->rest_sum, 1);
		total_add(&moment->rest_products, context, from->rest_products, 1);
	}
	state->count += other->count;
}

/* combine two states of parallel workers */
Datum
quantity_moments_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	MomentState *state = state_of(fcinfo, context);

	if (!PG_ARGISNULL(1))
		combine_into(state, context, (MomentState *) PG_GETARG_POINTER(1));
	PG_RETURN_POINTER(state);
}

/* a state as bytes, for the way between processes */
Datum
quantity_moments_serialize(PG_FUNCTION_ARGS)
{
	MomentState *state = (MomentState *) PG_GETARG_POINTER(0);
	StringInfoData out;

	pq_begintypsend(&out);
	pq_sendint64(&out, state->count);
	pq_sendint32(&out, state->first);
	pq_sendint32(&out, state->moment_count);
	for (int i = 0; i < state->moment_count; i++)
	{
		Moment	   *moment = state->moments + i;

		kind_send(&out, &moment->value);
		kind_send(&out, &moment->weight);
		pq_sendint64(&out, moment->count);
		pq_sendbytes(&out, (const char *) &moment->sum, sizeof(int128));
		pq_sendbytes(&out, (const char *) &moment->products, sizeof(int128));
		total_send(&out, moment->rest_sum);
		total_send(&out, moment->rest_products);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

/* the state of another process */
Datum
quantity_moments_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes = PG_GETARG_BYTEA_PP(0);
	StringInfoData in;
	MomentState *state = palloc0(sizeof(MomentState));

	initStringInfo(&in);
	appendBinaryStringInfo(&in, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	state->count = pq_getmsgint64(&in);
	state->first = (int) pq_getmsgint(&in, 4);
	state->moment_count = (int) pq_getmsgint(&in, 4);
	state->moments = palloc0(Max(state->moment_count, 1) * sizeof(Moment));
	for (int i = 0; i < state->moment_count; i++)
	{
		Moment	   *moment = state->moments + i;

		kind_receive(&in, &moment->value);
		kind_receive(&in, &moment->weight);
		moment->count = pq_getmsgint64(&in);
		pq_copymsgbytes(&in, (char *) &moment->sum, sizeof(int128));
		pq_copymsgbytes(&in, (char *) &moment->products, sizeof(int128));
		moment->rest_sum = total_receive(&in);
		moment->rest_products = total_receive(&in);
	}
	pq_getmsgend(&in);
	pfree(in.data);
	PG_RETURN_POINTER(state);
}
