/*
 * quantity_index.c
 *		Comparison, and what access methods ask for.
 *
 * < and its kin compare within one dimension and are unknown between two; the
 * operator classes use the total order ~<~ and its kin.
 */
#include "quantity/quantity.h"

#include "common/hashfn.h"
#include "utils/builtins.h"
#include "utils/sortsupport.h"

PG_FUNCTION_INFO_V1(quantity_lt);
PG_FUNCTION_INFO_V1(quantity_le);
PG_FUNCTION_INFO_V1(quantity_eq);
PG_FUNCTION_INFO_V1(quantity_ne);
PG_FUNCTION_INFO_V1(quantity_ge);
PG_FUNCTION_INFO_V1(quantity_gt);
PG_FUNCTION_INFO_V1(quantity_before);
PG_FUNCTION_INFO_V1(quantity_not_after);
PG_FUNCTION_INFO_V1(quantity_not_before);
PG_FUNCTION_INFO_V1(quantity_after);
PG_FUNCTION_INFO_V1(quantity_cmp);
PG_FUNCTION_INFO_V1(quantity_hash);
PG_FUNCTION_INFO_V1(quantity_hash_extended);
PG_FUNCTION_INFO_V1(quantity_sortsupport);
PG_FUNCTION_INFO_V1(quantity_in_range);
PG_FUNCTION_INFO_V1(quantity_brin_distance);
PG_FUNCTION_INFO_V1(quantity_range_difference);
PG_FUNCTION_INFO_V1(quantity_floor);
PG_FUNCTION_INFO_V1(quantity_ceiling);

/* Free a detoasted copy, so that index builds don't pile them up. */
#define RETURN_COMPARED(type, expression) \
	do { \
		struct varlena *left = PG_GETARG_QUANTITY(0); \
		struct varlena *right = PG_GETARG_QUANTITY(1); \
		type		compared = (expression); \
		PG_FREE_IF_COPY(left, 0); \
		PG_FREE_IF_COPY(right, 1); \
		return compared; \
	} while (0)

/* Within one dimension; else NULL. */
#define RETURN_WITHIN(test) \
	do { \
		struct varlena *left = PG_GETARG_QUANTITY(0); \
		struct varlena *right = PG_GETARG_QUANTITY(1); \
		bool		known = quantity_same_dimension(left, right); \
		int			order = known ? quantity_compare(left, right) : 0; \
		PG_FREE_IF_COPY(left, 0); \
		PG_FREE_IF_COPY(right, 1); \
		if (!known) \
			PG_RETURN_NULL(); \
		PG_RETURN_BOOL(order test 0); \
	} while (0)

/* quantity < quantity, NULL between dimensions */
Datum
quantity_lt(PG_FUNCTION_ARGS)
{
	RETURN_WITHIN(<);
}

/* quantity <= quantity, NULL between dimensions */
Datum
quantity_le(PG_FUNCTION_ARGS)
{
	RETURN_WITHIN(<=);
}

/* quantity >= quantity, NULL between dimensions */
Datum
quantity_ge(PG_FUNCTION_ARGS)
{
	RETURN_WITHIN(>=);
}

/* quantity > quantity, NULL between dimensions */
Datum
quantity_gt(PG_FUNCTION_ARGS)
{
	RETURN_WITHIN(>);
}

/* quantity = quantity: exact, across units of one dimension */
Datum
quantity_eq(PG_FUNCTION_ARGS)
{
	RETURN_COMPARED(Datum, BoolGetDatum(quantity_compare(left, right) == 0));
}

/* quantity <> quantity */
Datum
quantity_ne(PG_FUNCTION_ARGS)
{
	RETURN_COMPARED(Datum, BoolGetDatum(quantity_compare(left, right) != 0));
}

/* quantity ~<~ quantity: the total order */
Datum
quantity_before(PG_FUNCTION_ARGS)
{
	RETURN_COMPARED(Datum, BoolGetDatum(quantity_compare(left, right) < 0));
}

/* quantity ~<=~ quantity */
Datum
quantity_not_after(PG_FUNCTION_ARGS)
{
	RETURN_COMPARED(Datum, BoolGetDatum(quantity_compare(left, right) <= 0));
}

/* quantity ~>=~ quantity */
Datum
quantity_not_before(PG_FUNCTION_ARGS)
{
	RETURN_COMPARED(Datum, BoolGetDatum(quantity_compare(left, right) >= 0));
}

/* quantity ~>~ quantity */
Datum
quantity_after(PG_FUNCTION_ARGS)
{
	RETURN_COMPARED(Datum, BoolGetDatum(quantity_compare(left, right) > 0));
}

/* -1, 0 or 1 by the total order */
Datum
quantity_cmp(PG_FUNCTION_ARGS)
{
	RETURN_COMPARED(Datum, Int32GetDatum(quantity_compare(left, right)));
}

/* hash of the value, equal for equal values in whatever units */
Datum
quantity_hash(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_GETARG_QUANTITY(0);
	uint64		hash = quantity_hash_value(datum, 0);

	PG_FREE_IF_COPY(datum, 0);
	PG_RETURN_UINT32((uint32) (hash ^ hash >> 32));
}

/* the same with 64 bits and a seed; seed 0 agrees with the low bits of hash */
Datum
quantity_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_GETARG_QUANTITY(0);
	uint64		seed = (uint64) PG_GETARG_INT64(1);
	uint64		hash = quantity_hash_value(datum, 0);
	uint32		low = (uint32) (hash ^ hash >> 32);

	PG_FREE_IF_COPY(datum, 0);
	if (seed != 0)
		PG_RETURN_UINT64(hash_combine64(hash, seed));
	PG_RETURN_UINT64((hash & ~UINT64CONST(0xFFFFFFFF)) | low);
}

static int
compare_full(Datum x, Datum y, SortSupport ssup)
{
	struct varlena *left = DatumGetQuantityP(x);
	struct varlena *right = DatumGetQuantityP(y);
	int			order = quantity_compare(left, right);

	if ((Pointer) left != DatumGetPointer(x))
		pfree(left);
	if ((Pointer) right != DatumGetPointer(y))
		pfree(right);
	return order;
}

static Datum
abbreviate(Datum original, SortSupport ssup)
{
	struct varlena *datum = DatumGetQuantityP(original);
	uint64		key = quantity_abbreviate(datum);

	if ((Pointer) datum != DatumGetPointer(original))
		pfree(datum);
	return UInt64GetDatum(key);
}

/* Twelve digits and the dimension tell nearly all values apart: never give up. */
static bool
abbreviation_abort(int count, SortSupport ssup)
{
	return false;
}

/* sort support with abbreviated keys */
Datum
quantity_sortsupport(PG_FUNCTION_ARGS)
{
	SortSupport ssup = (SortSupport) PG_GETARG_POINTER(0);

	ssup->comparator = compare_full;
#if SIZEOF_DATUM == 8
	if (ssup->abbreviate)
	{
		ssup->comparator = ssup_datum_unsigned_cmp;
		ssup->abbrev_converter = abbreviate;
		ssup->abbrev_abort = abbreviation_abort;
		ssup->abbrev_full_comparator = compare_full;
	}
#endif
	PG_RETURN_VOID();
}

/* in_range(value, base, offset, sub, less): RANGE frames of windows */
Datum
quantity_in_range(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_QUANTITY(0);
	bool		subtract = PG_GETARG_BOOL(3);
	bool		less = PG_GETARG_BOOL(4);
	Quantity	base;
	Quantity	offset;
	struct varlena *edge;
	int			order;

	quantity_read(PG_GETARG_QUANTITY(1), &base);
	quantity_read(PG_GETARG_QUANTITY(2), &offset);
	if (offset.big ? numeric_sign_of(offset.big) < 0 : offset.coefficient < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PRECEDING_OR_FOLLOWING_SIZE),
				 errmsg("invalid preceding or following size in window function")));
	edge = (struct varlena *) DatumGetPointer(quantity_sum_of(&base, &offset, subtract ? -1 : 1));
	order = quantity_compare(value, edge);
	PG_RETURN_BOOL(less ? order <= 0 : order >= 0);
}

/* The difference of two values of a dimension in base units, as a double for planning only. */
static double
difference(struct varlena *left, struct varlena *right)
{
	Quantity	a;
	Quantity	b;
	Quantity	gap;
	Magnitude	magnitude;

	if (!quantity_same_dimension(left, right))
		return 1e300;
	quantity_read(left, &a);
	quantity_read(right, &b);
	quantity_read((struct varlena *) DatumGetPointer(quantity_sum_of(&a, &b, -1)), &gap);
	quantity_magnitude(&gap, &magnitude);
	if (magnitude.exact)
		return DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow,
												  NumericGetDatum(numeric_over(magnitude.above, magnitude.below))));
	return DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow,
											  NumericGetDatum(numeric_shift(numeric_from_int128(magnitude.numerator), magnitude.power)))) /
		(double) magnitude.denominator;
}

/* the distance between two values, for BRIN minmax-multi */
Datum
quantity_brin_distance(PG_FUNCTION_ARGS)
{
	double		distance = difference(PG_GETARG_QUANTITY(1), PG_GETARG_QUANTITY(0));

	PG_RETURN_FLOAT8(distance < 0 ? -distance : distance);
}

/* the first less the second, for statistics of ranges */
Datum
quantity_range_difference(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(difference(PG_GETARG_QUANTITY(0), PG_GETARG_QUANTITY(1)));
}

static Datum
bound_of(struct varlena *datum, int bound)
{
	Quantity	quantity;

	quantity_read(datum, &quantity);
	quantity.bound = bound;
	quantity.scale = quantity.fraction = 0;
	quantity.unit_power = 0;
	quantity.big = NULL;
	quantity.coefficient = 0;
	return quantity_make(&quantity);
}

/* what is before every value of the dimension: for index conditions */
Datum
quantity_floor(PG_FUNCTION_ARGS)
{
	return bound_of(PG_GETARG_QUANTITY(0), QUANTITY_FLOOR);
}

/* what is after every value of the dimension: for index conditions */
Datum
quantity_ceiling(PG_FUNCTION_ARGS)
{
	return bound_of(PG_GETARG_QUANTITY(0), QUANTITY_CEILING);
}
