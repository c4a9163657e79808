/*
 * aggregate.c
 *		What the aggregates share: rational numbers of two numerics, which sums
 *		over several units are until they are shown, and kinds of values.
 */
#include "quantity/aggregate.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"

/* exact_number - an integer or decimal as a rational number */
Exact
exact_number(Numeric value)
{
	Exact		exact = {value, int64_to_numeric(1)};

	return exact;
}

/* exact_one_of - what one of a unit and scale is in base units */
Exact
exact_one_of(const Quantity *kind)
{
	Quantity	one = *kind;
	Magnitude	magnitude;
	Exact		exact;

	one.big = NULL;
	one.coefficient = 1;
	one.fraction = 0;
	quantity_magnitude(&one, &magnitude);
	magnitude_widen(&magnitude);
	exact.above = magnitude.above;
	exact.below = magnitude.below;
	return exact;
}

/* The quotient of two integers that is known to be one. */
static Numeric
whole_quotient(Numeric above, Numeric below)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_div_trunc, NumericGetDatum(above), NumericGetDatum(below)));
}

static bool
equal_numerics(Numeric left, Numeric right)
{
	return DatumGetBool(DirectFunctionCall2(numeric_eq, NumericGetDatum(left), NumericGetDatum(right)));
}

/* exact_plus - left + right; denominators are integers */
Exact
exact_plus(Exact left, Exact right)
{
	Exact		sum;

	if (equal_numerics(left.below, right.below))
	{
		sum.above = numeric_plus(left.above, right.above);
		sum.below = left.below;
		return sum;
	}
	sum.below = DatumGetNumeric(DirectFunctionCall2(numeric_lcm, NumericGetDatum(left.below), NumericGetDatum(right.below)));
	sum.above = numeric_plus(numeric_times(left.above, whole_quotient(sum.below, left.below)),
							 numeric_times(right.above, whole_quotient(sum.below, right.below)));
	return sum;
}

/* exact_times - left * right */
Exact
exact_times(Exact left, Exact right)
{
	Exact		product = {numeric_times(left.above, right.above), numeric_times(left.below, right.below)};

	return product;
}

/* exact_quotient - left / right, rounded as numeric's division does; true where it is exact */
bool
exact_quotient(Exact left, Exact right, Numeric *quotient)
{
	return numeric_quotient(numeric_times(left.above, right.below), numeric_times(left.below, right.above), quotient);
}

/* kind_equal - do two values agree in all but their mantissa? */
bool
kind_equal(const Quantity *left, const Quantity *right)
{
	return left->scale == right->scale && left->fraction == right->fraction && left->unit_power == right->unit_power &&
		left->han == right->han && left->unit.count == right->unit.count &&
		memcmp(left->unit.terms, right->unit.terms, left->unit.count * sizeof(UnitTerm)) == 0;
}

/* kind_send - what a value is but for its mantissa, to another process */
void
kind_send(StringInfo out, const Quantity *kind)
{
	Quantity	bare = *kind;
	struct varlena *datum;

	bare.big = NULL;
	bare.coefficient = 0;
	bare.fraction = 0;
	datum = (struct varlena *) DatumGetPointer(quantity_make(&bare));
	pq_sendint32(out, kind->fraction);
	pq_sendint32(out, VARSIZE(datum));
	pq_sendbytes(out, (const char *) datum, VARSIZE(datum));
}

/* kind_receive - the same from another process */
void
kind_receive(StringInfo in, Quantity *kind)
{
	int			fraction = (int) pq_getmsgint(in, 4);
	int			size = (int) pq_getmsgint(in, 4);
	struct varlena *datum = palloc(size);

	pq_copymsgbytes(in, (char *) datum, size);
	quantity_read(datum, kind);
	kind->fraction = fraction;
}

/* total_send - a total, which may be NULL, to another process */
void
total_send(StringInfo out, Numeric total)
{
	pq_sendint32(out, total ? VARSIZE_ANY(total) : 0);
	if (total)
		pq_sendbytes(out, (const char *) total, VARSIZE_ANY(total));
}

/* total_receive - the same from another process */
Numeric
total_receive(StringInfo in)
{
	int			size = (int) pq_getmsgint(in, 4);
	Numeric		total;

	if (size == 0)
		return NULL;
	total = palloc(size);
	pq_copymsgbytes(in, (char *) total, size);
	return total;
}

/* total_add - add to a total of a context, or take from it where sign is negative; NULL stands for none */
void
total_add(Numeric *total, MemoryContext context, Numeric value, int sign)
{
	Numeric		held = *total ? *total : int64_to_numeric(0);
	Numeric		sum;
	Numeric		copy;

	if (value == NULL)
		return;
	sum = sign > 0 ? numeric_plus(held, value) : numeric_minus(held, value);
	copy = MemoryContextAlloc(context, VARSIZE_ANY(sum));
	memcpy(copy, sum, VARSIZE_ANY(sum));
	if (*total)
		pfree(*total);
	*total = copy;
}

/* aggregate_context - where an aggregate's state lives; an error outside of one */
MemoryContext
aggregate_context(FunctionCallInfo fcinfo)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("aggregate's function called outside of an aggregate")));
	return context;
}
