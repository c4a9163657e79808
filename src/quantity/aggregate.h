/*
 * aggregate.h
 *		Rational numbers, and what the states of the aggregates have in common.
 */
#ifndef PGI_AGGREGATE_H
#define PGI_AGGREGATE_H

#include "quantity/quantity.h"

#include "lib/stringinfo.h"

/* above/below; below is a positive integer in what exact_one_of and exact_number give. */
typedef struct Exact
{
	Numeric		above;
	Numeric		below;
} Exact;

extern Exact exact_number(Numeric value);
extern Exact exact_one_of(const Quantity *kind);
extern Exact exact_plus(Exact left, Exact right);
extern Exact exact_times(Exact left, Exact right);
extern bool exact_quotient(Exact left, Exact right, Numeric *quotient);

/*
 * A kind of values is a Quantity whose mantissa does not count: unit, scale,
 * digits after the point, script.  Sums are kept for each kind.
 */
extern bool kind_equal(const Quantity *left, const Quantity *right);
extern void kind_send(StringInfo out, const Quantity *kind);
extern void kind_receive(StringInfo in, Quantity *kind);

extern void total_send(StringInfo out, Numeric total);
extern Numeric total_receive(StringInfo in);
extern void total_add(Numeric *total, MemoryContext context, Numeric value, int sign);
extern MemoryContext aggregate_context(FunctionCallInfo fcinfo);

/* quantity_agg.c: the state of sum and avg */

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
	Quantity	kind;
	int64		count;
	Numeric		total;			/* NULL for none */
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

/* quantity_stat.c: the state of variance, stddev and weighted_avg */

/*
 * Weights and values times weights, as integers of their last digit; what
 * integers don't hold is in the numerics, NULL for none.
 */
typedef struct Moment
{
	Quantity	value;			/* kinds */
	Quantity	weight;
	int64		count;
	int128		sum;
	int128		products;
	Numeric		rest_sum;
	Numeric		rest_products;
} Moment;

typedef struct MomentState
{
	int64		count;
	Moment	   *moments;
	int			moment_count;
	int			last;			/* that of the last value */
	int			first;			/* that of the first, for display */
} MomentState;

#endif							/* PGI_AGGREGATE_H */
