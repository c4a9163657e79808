/*
 * quantity_range.c
 *		The range type over quantity.
 */
#include "quantity/quantity.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/rangetypes.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(quantity_range_check);
PG_FUNCTION_INFO_V1(quantity_range_contains);
PG_FUNCTION_INFO_V1(quantity_in_quantity_range);

/* Have the bounds one dimension?  An error where escontext does not take it. */
static bool
check_bounds(Datum lower, Datum upper, struct Node *escontext)
{
	struct varlena *low = DatumGetQuantityP(lower);
	struct varlena *high = DatumGetQuantityP(upper);
	Quantity	a;
	Quantity	b;

	if (quantity_same_dimension(low, high))
		return true;
	quantity_read(low, &a);
	quantity_read(high, &b);
	ereturn(escontext, false,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("bounds of a range have two dimensions"),
			 errdetail("Their units are %s and %s.", unit_expression_code(&a.unit), unit_expression_code(&b.unit))));
}

/* canonical function: the range as it is, if its bounds have one dimension */
Datum
quantity_range_check(PG_FUNCTION_ARGS)
{
	RangeType  *range = PG_GETARG_RANGE_P(0);
	TypeCacheEntry *typcache = range_get_typcache(fcinfo, RangeTypeGetOid(range));
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(typcache, range, &lower, &upper, &empty);
	if (!empty && !lower.infinite && !upper.infinite && !check_bounds(lower.val, upper.val, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_RANGE_P(range);
}

/*
 * Does the range hold the value?  An open end is open within the range's
 * dimension: 10 USD is not in [500亿元,).
 */
static bool
holds(FunctionCallInfo fcinfo, RangeType *range, Datum value)
{
	TypeCacheEntry *typcache = range_get_typcache(fcinfo, RangeTypeGetOid(range));
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;
	struct varlena *datum = DatumGetQuantityP(value);

	range_deserialize(typcache, range, &lower, &upper, &empty);
	if (empty)
		return false;
	if ((!lower.infinite && !quantity_same_dimension(DatumGetQuantityP(lower.val), datum)) ||
		(!upper.infinite && !quantity_same_dimension(DatumGetQuantityP(upper.val), datum)))
		return false;
	return range_contains_elem_internal(typcache, range, value);
}

/* quantity_range @> quantity */
Datum
quantity_range_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(holds(fcinfo, PG_GETARG_RANGE_P(0), PG_GETARG_DATUM(1)));
}

/* quantity <@ quantity_range */
Datum
quantity_in_quantity_range(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(holds(fcinfo, PG_GETARG_RANGE_P(1), PG_GETARG_DATUM(0)));
}

/* The oid of quantity_range, which lies in the extension's schema; kept until a type changes. */
static Oid	range_type_oid = InvalidOid;

static void
forget_range_type(Datum argument, int cache, uint32 hash)
{
	range_type_oid = InvalidOid;
}

static Oid
look_up_range_type(void)
{
	Oid			schema = quantity_namespace();
	Oid			type = InvalidOid;

	if (OidIsValid(schema))
		type = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid, CStringGetDatum("quantity_range"), ObjectIdGetDatum(schema));
	if (!OidIsValid(type))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("type quantity_range does not exist"),
				 errhint("The extension pg_indicators is not installed in this database.")));
	return type;
}

/* An article has a range for nearly every figure, and the catalog takes longer to say its type than to make it. */
static Oid
range_type(void)
{
	static bool watched = false;

	if (!watched)
		CacheRegisterSyscacheCallback(TYPEOID, forget_range_type, (Datum) 0);
	watched = true;
	if (!OidIsValid(range_type_oid))
		range_type_oid = look_up_range_type();
	return range_type_oid;
}

/* quantity_range_build - see quantity.h */
Datum
quantity_range_build(const Datum *lower, bool lower_inclusive, const Datum *upper, bool upper_inclusive)
{
	TypeCacheEntry *typcache = lookup_type_cache(range_type(), TYPECACHE_RANGE_INFO);
	RangeBound	low = {lower ? *lower : (Datum) 0, lower == NULL, lower != NULL && lower_inclusive, true};
	RangeBound	high = {upper ? *upper : (Datum) 0, upper == NULL, upper != NULL && upper_inclusive, false};

	if (lower && upper)
		check_bounds(*lower, *upper, NULL);
#if PG_VERSION_NUM >= 160000
	return RangeTypePGetDatum(make_range(typcache, &low, &high, false, NULL));
#else
	return RangeTypePGetDatum(make_range(typcache, &low, &high, false));
#endif
}
