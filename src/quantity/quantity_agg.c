/*
 * quantity_agg.c
 *		The state of sum and avg: transitions, and its way between processes.
 *
 * A sum is kept as one integer of 128 bits for each kind of value (unit, scale
 * and number of digits) met: adding is exact, cannot overflow below 2^64 rows,
 * can be undone for moving windows, and does not depend on the order of rows.
 * Only the final function (quantity_total.c) brings the kinds together.
 */
#include "quantity/aggregate.h"

#include "libpq/pqformat.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(quantity_sum_step);
PG_FUNCTION_INFO_V1(quantity_sum_inverse);
PG_FUNCTION_INFO_V1(quantity_sum_combine);
PG_FUNCTION_INFO_V1(quantity_sum_serialize);
PG_FUNCTION_INFO_V1(quantity_sum_deserialize);

/* The bucket of a kind, made where it is new. */
static SumBucket *
bucket_of(SumState *state, MemoryContext context, uint64 kind)
{
	SumBucket  *bucket;

	for (int i = 0; i < state->bucket_count; i++)
	{
		if (state->buckets[i].kind == kind)
		{
			state->last = i;
			return state->buckets + i;
		}
	}
	if (state->bucket_count >= state->bucket_room)
	{
		state->bucket_room = state->bucket_room ? state->bucket_room * 2 : 4;
		if (state->buckets)
			state->buckets = repalloc(state->buckets, state->bucket_room * sizeof(SumBucket));
		else
			state->buckets = MemoryContextAlloc(context, state->bucket_room * sizeof(SumBucket));
	}
	state->last = state->bucket_count++;
	bucket = state->buckets + state->last;
	memset(bucket, 0, sizeof(SumBucket));
	bucket->kind = kind;
	return bucket;
}

static SumGeneral *
general_of(SumState *state, MemoryContext context, const Quantity *kind)
{
	SumGeneral *general;

	for (int i = 0; i < state->general_count; i++)
		if (kind_equal(&state->general[i].kind, kind))
			return state->general + i;
	if (state->general)
		state->general = repalloc(state->general, (state->general_count + 1) * sizeof(SumGeneral));
	else
		state->general = MemoryContextAlloc(context, sizeof(SumGeneral));
	general = state->general + state->general_count++;
	general->kind = *kind;
	general->kind.big = NULL;
	general->count = 0;
	general->total = NULL;
	return general;
}

static void
add_general(SumState *state, MemoryContext context, struct varlena *datum, int sign)
{
	Quantity	quantity;
	SumGeneral *general;

	quantity_read(datum, &quantity);
	general = general_of(state, context, &quantity);
	general->count += sign;
	total_add(&general->total, context, quantity_mantissa(&quantity), sign);
	if (state->count == 0)
	{
		state->first_general = true;
		state->first = (int) (general - state->general);
	}
	state->count += sign;
}

/* Add a value, or take it out again where sign is negative. */
static inline void
add_value(SumState *state, MemoryContext context, struct varlena *datum, int sign)
{
	const unsigned char *bytes = (const unsigned char *) VARDATA_ANY(datum);
	int			length = VARSIZE_ANY_EXHDR(datum);
	uint64		kind;
	SumBucket  *bucket;
	int64		coefficient;

	if (unlikely((bytes[0] & ~QUANTITY_HAN) != 0 || length <= QUANTITY_HEADER || length > QUANTITY_HEADER + 8))
	{
		add_general(state, context, datum, sign);
		return;
	}
	kind = (uint64) bytes[0] | (uint64) bytes[1] << 8 | (uint64) bytes[2] << 16 | (uint64) bytes[3] << 24 | (uint64) bytes[4] << 32;
	if (likely(state->bucket_count > 0 && state->buckets[state->last].kind == kind))
		bucket = state->buckets + state->last;
	else
		bucket = bucket_of(state, context, kind);
	coefficient = quantity_coefficient(bytes + QUANTITY_HEADER, length - QUANTITY_HEADER);
	bucket->count += sign;
	bucket->total += sign > 0 ? coefficient : -coefficient;
	if (state->count == 0)
	{
		state->first_general = false;
		state->first = (int) (bucket - state->buckets);
	}
	state->count += sign;
}

/* The state of an aggregate's call, made where there is none yet. */
static SumState *
state_of(FunctionCallInfo fcinfo, MemoryContext context)
{
	return PG_ARGISNULL(0) ? MemoryContextAllocZero(context, sizeof(SumState)) : (SumState *) PG_GETARG_POINTER(0);
}

static Datum
step(FunctionCallInfo fcinfo, int sign)
{
	MemoryContext context = aggregate_context(fcinfo);
	SumState   *state = state_of(fcinfo, context);
	struct varlena *datum;

	if (!PG_ARGISNULL(1))
	{
		datum = PG_GETARG_QUANTITY(1);
		add_value(state, context, datum, sign);
		if ((Pointer) datum != DatumGetPointer(PG_GETARG_DATUM(1)))
			pfree(datum);
	}
	PG_RETURN_POINTER(state);
}

/* transition of sum and avg: state, value */
Datum
quantity_sum_step(PG_FUNCTION_ARGS)
{
	return step(fcinfo, 1);
}

/* inverse transition: a value leaves the window */
Datum
quantity_sum_inverse(PG_FUNCTION_ARGS)
{
	return step(fcinfo, -1);
}

static void
combine_into(SumState *state, MemoryContext context, const SumState *other)
{
	if (state->count == 0 && other->count > 0)
	{
		state->first_general = other->first_general;
		state->first = -1;
	}
	for (int i = 0; i < other->bucket_count; i++)
	{
		SumBucket  *bucket = bucket_of(state, context, other->buckets[i].kind);

		bucket->count += other->buckets[i].count;
		bucket->total += other->buckets[i].total;
		if (state->first == -1 && !other->first_general && i == other->first)
			state->first = (int) (bucket - state->buckets);
	}
	for (int i = 0; i < other->general_count; i++)
	{
		SumGeneral *general = general_of(state, context, &other->general[i].kind);

		general->count += other->general[i].count;
		total_add(&general->total, context, other->general[i].total, 1);
		if (state->first == -1 && other->first_general && i == other->first)
			state->first = (int) (general - state->general);
	}
	state->count += other->count;
}

/* combine two states of parallel workers */
Datum
quantity_sum_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context = aggregate_context(fcinfo);
	SumState   *state = state_of(fcinfo, context);

	if (!PG_ARGISNULL(1))
		combine_into(state, context, (SumState *) PG_GETARG_POINTER(1));
	PG_RETURN_POINTER(state);
}

/* a state as bytes, for the way between processes */
Datum
quantity_sum_serialize(PG_FUNCTION_ARGS)
{
	SumState   *state = (SumState *) PG_GETARG_POINTER(0);
	StringInfoData out;

	pq_begintypsend(&out);
	pq_sendint64(&out, state->count);
	pq_sendint8(&out, state->first_general);
	pq_sendint32(&out, state->first);
	pq_sendint32(&out, state->bucket_count);
	for (int i = 0; i < state->bucket_count; i++)
		pq_sendbytes(&out, (const char *) &state->buckets[i], sizeof(SumBucket));
	pq_sendint32(&out, state->general_count);
	for (int i = 0; i < state->general_count; i++)
	{
		pq_sendint64(&out, state->general[i].count);
		kind_send(&out, &state->general[i].kind);
		total_send(&out, state->general[i].total);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

/* the state of another process */
Datum
quantity_sum_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes = PG_GETARG_BYTEA_PP(0);
	StringInfoData in;
	SumState   *state = palloc0(sizeof(SumState));

	initStringInfo(&in);
	appendBinaryStringInfo(&in, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	state->count = pq_getmsgint64(&in);
	state->first_general = pq_getmsgint(&in, 1);
	state->first = (int) pq_getmsgint(&in, 4);
	state->bucket_count = state->bucket_room = (int) pq_getmsgint(&in, 4);
	state->buckets = palloc(Max(state->bucket_count, 1) * sizeof(SumBucket));
	pq_copymsgbytes(&in, (char *) state->buckets, state->bucket_count * (int) sizeof(SumBucket));
	state->general_count = (int) pq_getmsgint(&in, 4);
	state->general = palloc(Max(state->general_count, 1) * sizeof(SumGeneral));
	for (int i = 0; i < state->general_count; i++)
	{
		state->general[i].count = pq_getmsgint64(&in);
		kind_receive(&in, &state->general[i].kind);
		state->general[i].total = total_receive(&in);
	}
	pq_getmsgend(&in);
	pfree(in.data);
	PG_RETURN_POINTER(state);
}
