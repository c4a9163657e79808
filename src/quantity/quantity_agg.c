/*
 * quantity_agg.c
 *		sum, avg, variance and their kin.
 *
 * A sum is kept as one integer of 128 bits for each kind of value (unit, scale
 * and number of digits) met: adding is exact, cannot overflow below 2^64 rows,
 * can be undone for moving windows, and does not depend on the order of rows.
 * Only the final function brings the kinds together.
 */
#include "quantity/quantity.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

PG_FUNCTION_INFO_V1(quantity_sum_step);
PG_FUNCTION_INFO_V1(quantity_sum_inverse);
PG_FUNCTION_INFO_V1(quantity_sum_combine);
PG_FUNCTION_INFO_V1(quantity_sum_serialize);
PG_FUNCTION_INFO_V1(quantity_sum_deserialize);
PG_FUNCTION_INFO_V1(quantity_sum_final);
PG_FUNCTION_INFO_V1(quantity_avg_final);

/* Values of one kind: their compact datum agrees in the bytes before the mantissa. */
typedef struct SumBucket
{
	uint64		kind;			/* the QUANTITY_HEADER bytes */
	int64		count;
	int128		total;
} SumBucket;

/* Values in general form, whose sum is a numeric. */
typedef struct SumGeneral
{
	char	   *kind;			/* a datum of that unit, scale and script */
	int			kind_size;
	int64		count;
	Numeric		total;
	int			fraction;		/* the most digits that were written */
} SumGeneral;

typedef struct SumState
{
	int64		count;
	SumBucket  *buckets;
	int			bucket_count;
	int			bucket_room;
	int			last;			/* bucket of the last value */
	SumGeneral *general;
	int			general_count;
	bool		first_general;	/* where the first value went, for display */
	int			first;
} SumState;

static SumState *
new_state(FunctionCallInfo fcinfo, MemoryContext *context)
{
	if (!AggCheckCallContext(fcinfo, context))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("aggregate's function called outside of an aggregate")));
	return MemoryContextAllocZero(*context, sizeof(SumState));
}

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

/* A datum that stands for all of one unit, scale and script. */
static struct varlena *
general_kind(const Quantity *quantity)
{
	Quantity	kind = *quantity;

	kind.big = NULL;
	kind.coefficient = 0;
	kind.fraction = 0;
	return (struct varlena *) DatumGetPointer(quantity_make(&kind));
}

static SumGeneral *
general_of(SumState *state, MemoryContext context, struct varlena *kind)
{
	SumGeneral *general;
	MemoryContext caller;

	for (int i = 0; i < state->general_count; i++)
	{
		general = state->general + i;
		if (general->kind_size == VARSIZE_ANY(kind) && memcmp(general->kind, kind, general->kind_size) == 0)
			return general;
	}
	caller = MemoryContextSwitchTo(context);
	if (state->general)
		state->general = repalloc(state->general, (state->general_count + 1) * sizeof(SumGeneral));
	else
		state->general = palloc(sizeof(SumGeneral));
	general = state->general + state->general_count++;
	general->kind_size = VARSIZE_ANY(kind);
	general->kind = palloc(general->kind_size);
	memcpy(general->kind, kind, general->kind_size);
	general->count = 0;
	general->fraction = 0;
	general->total = int64_to_numeric(0);
	MemoryContextSwitchTo(caller);
	return general;
}

/* Replace a numeric of the state by one of the call's context. */
static void
set_total(SumGeneral *general, MemoryContext context, Numeric total)
{
	Numeric		copy = MemoryContextAlloc(context, VARSIZE_ANY(total));

	memcpy(copy, total, VARSIZE_ANY(total));
	pfree(general->total);
	general->total = copy;
}

static void
add_general(SumState *state, MemoryContext context, struct varlena *datum, int sign)
{
	Quantity	quantity;
	SumGeneral *general;
	Numeric		mantissa;

	quantity_read(datum, &quantity);
	mantissa = quantity_mantissa(&quantity);
	general = general_of(state, context, general_kind(&quantity));
	general->count += sign;
	general->fraction = Max(general->fraction, quantity.fraction);
	set_total(general, context, sign > 0 ? numeric_plus(general->total, mantissa) : numeric_minus(general->total, mantissa));
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

/* transition of sum and avg: state, value */
Datum
quantity_sum_step(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	SumState   *state;
	struct varlena *datum;

	if (PG_ARGISNULL(0))
		state = new_state(fcinfo, &context);
	else
	{
		state = (SumState *) PG_GETARG_POINTER(0);
		if (!AggCheckCallContext(fcinfo, &context))
			new_state(fcinfo, &context);
	}
	if (!PG_ARGISNULL(1))
	{
		datum = PG_GETARG_QUANTITY(1);
		add_value(state, context, datum, 1);
		if ((Pointer) datum != DatumGetPointer(PG_GETARG_DATUM(1)))
			pfree(datum);
	}
	PG_RETURN_POINTER(state);
}

/* inverse transition: a value leaves the window */
Datum
quantity_sum_inverse(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	SumState   *state;

	if (!AggCheckCallContext(fcinfo, &context) || PG_ARGISNULL(0))
		new_state(fcinfo, &context);
	state = (SumState *) PG_GETARG_POINTER(0);
	if (!PG_ARGISNULL(1))
		add_value(state, context, PG_GETARG_QUANTITY(1), -1);
	PG_RETURN_POINTER(state);
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
		SumGeneral *general = general_of(state, context, (struct varlena *) other->general[i].kind);

		general->count += other->general[i].count;
		general->fraction = Max(general->fraction, other->general[i].fraction);
		set_total(general, context, numeric_plus(general->total, other->general[i].total));
		if (state->first == -1 && other->first_general && i == other->first)
			state->first = (int) (general - state->general);
	}
	state->count += other->count;
}

/* combine two states of parallel workers */
Datum
quantity_sum_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	SumState   *state;

	if (!AggCheckCallContext(fcinfo, &context))
		new_state(fcinfo, &context);
	if (PG_ARGISNULL(0))
		state = new_state(fcinfo, &context);
	else
		state = (SumState *) PG_GETARG_POINTER(0);
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
		SumGeneral *general = state->general + i;

		pq_sendint64(&out, general->count);
		pq_sendint32(&out, general->fraction);
		pq_sendint32(&out, general->kind_size);
		pq_sendbytes(&out, general->kind, general->kind_size);
		pq_sendint32(&out, VARSIZE_ANY(general->total));
		pq_sendbytes(&out, (const char *) general->total, VARSIZE_ANY(general->total));
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
		SumGeneral *general = state->general + i;
		int			size;

		general->count = pq_getmsgint64(&in);
		general->fraction = (int) pq_getmsgint(&in, 4);
		general->kind_size = (int) pq_getmsgint(&in, 4);
		general->kind = palloc(general->kind_size);
		pq_copymsgbytes(&in, general->kind, general->kind_size);
		size = (int) pq_getmsgint(&in, 4);
		general->total = palloc(size);
		pq_copymsgbytes(&in, (char *) general->total, size);
	}
	pq_getmsgend(&in);
	pfree(in.data);
	PG_RETURN_POINTER(state);
}

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
	quantity_read((struct varlena *) general->kind, sum);
	quantity_set_mantissa(sum, numeric_trim(general->total, general->fraction));
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

/*
 * The sum of all kinds.  It is exact: it is shown as the first value was, or,
 * where that unit cannot hold it, in that of another kind.
 */
static void
total_sum(const SumState *state, Quantity *total)
{
	Quantity   *sums;
	int			count = kind_sums(state, &sums);

	*total = sums[0];
	for (int i = 1; i < count; i++)
	{
		struct varlena *sum = (struct varlena *) DatumGetPointer(quantity_sum_of(total, sums + i, 1));

		quantity_read(sum, total);
	}
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
