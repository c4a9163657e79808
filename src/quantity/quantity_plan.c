/*
 * quantity_plan.c
 *		What the planner asks about < and its kin: index conditions and
 *		selectivities.
 *
 * value > '10亿元' is true of what comes after 10亿元 in the total order and
 * not after the last value of money: with an index on the column that is
 * (value ~>~ '10亿元' AND value ~<=~ quantity_ceiling('10亿元')), exactly.
 */
#include "quantity/quantity.h"

#include "access/stratnum.h"
#include "catalog/pg_am.h"
#include "catalog/pg_type.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "parser/parse_func.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(quantity_lt_support);
PG_FUNCTION_INFO_V1(quantity_le_support);
PG_FUNCTION_INFO_V1(quantity_ge_support);
PG_FUNCTION_INFO_V1(quantity_gt_support);
PG_FUNCTION_INFO_V1(quantity_ltsel);
PG_FUNCTION_INFO_V1(quantity_lesel);
PG_FUNCTION_INFO_V1(quantity_gesel);
PG_FUNCTION_INFO_V1(quantity_gtsel);

/* The strategy when the column stands on the right. */
static int
commuted(int strategy)
{
	return BTMaxStrategyNumber + 1 - strategy;
}

/* Is it an operator family of the total order? */
static bool
is_ordered_family(Oid family, Oid access_method, Oid type)
{
	if (access_method != BTREE_AM_OID && access_method != BRIN_AM_OID)
		return false;
	for (int strategy = BTLessStrategyNumber; strategy <= BTGreaterStrategyNumber; strategy++)
		if (!OidIsValid(get_opfamily_member(family, type, type, (int16) strategy)))
			return false;
	return true;
}

/* A call of quantity_floor or quantity_ceiling, which lie beside function. */
static Expr *
bound_call(Oid function, const char *name, Oid type, Node *argument)
{
	char	   *schema = get_namespace_name(get_func_namespace(function));
	Oid			bound = LookupFuncName(list_make2(makeString(schema), makeString(pstrdup(name))), 1, &type, true);

	if (!OidIsValid(bound))
		return NULL;
	return (Expr *) makeFuncExpr(bound, type, list_make1(copyObject(argument)), InvalidOid, InvalidOid, COERCE_EXPLICIT_CALL);
}

/* The index conditions that the clause amounts to, or NIL. */
static List *
index_conditions(SupportRequestIndexCondition *request, int strategy)
{
	List	   *arguments;
	Node	   *column;
	Node	   *other;
	Oid			type;
	bool		below;
	Expr	   *bound;
	Oid			edge;

	if (!is_opclause(request->node))
		return NIL;
	arguments = ((OpExpr *) request->node)->args;
	if (list_length(arguments) != 2)
		return NIL;
	column = (Node *) list_nth(arguments, request->indexarg);
	other = (Node *) list_nth(arguments, 1 - request->indexarg);
	type = exprType(other);
	if (request->indexarg == 1)
		strategy = commuted(strategy);
	if (exprType(column) != type || !is_ordered_family(request->opfamily, request->index->relam, type) ||
		!is_pseudo_constant_for_index(request->root, other, request->index))
		return NIL;
	below = strategy == BTLessStrategyNumber || strategy == BTLessEqualStrategyNumber;
	bound = bound_call(request->funcid, below ? "quantity_floor" : "quantity_ceiling", type, other);
	if (bound == NULL)
		return NIL;
	edge = get_opfamily_member(request->opfamily, type, type, below ? BTGreaterEqualStrategyNumber : BTLessEqualStrategyNumber);
	request->lossy = false;
	return list_make2(make_opclause(get_opfamily_member(request->opfamily, type, type, (int16) strategy), BOOLOID, false,
									(Expr *) column, (Expr *) other, InvalidOid, InvalidOid),
					  make_opclause(edge, BOOLOID, false, (Expr *) copyObject(column), bound, InvalidOid, InvalidOid));
}

static Datum
support(FunctionCallInfo fcinfo, int strategy)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);

	if (!IsA(request, SupportRequestIndexCondition))
		PG_RETURN_POINTER(NULL);
	PG_RETURN_POINTER(index_conditions((SupportRequestIndexCondition *) request, strategy));
}

/* planner support of quantity_lt */
Datum
quantity_lt_support(PG_FUNCTION_ARGS)
{
	return support(fcinfo, BTLessStrategyNumber);
}

/* planner support of quantity_le */
Datum
quantity_le_support(PG_FUNCTION_ARGS)
{
	return support(fcinfo, BTLessEqualStrategyNumber);
}

/* planner support of quantity_ge */
Datum
quantity_ge_support(PG_FUNCTION_ARGS)
{
	return support(fcinfo, BTGreaterEqualStrategyNumber);
}

/* planner support of quantity_gt */
Datum
quantity_gt_support(PG_FUNCTION_ARGS)
{
	return support(fcinfo, BTGreaterStrategyNumber);
}

/* How many rows are so in the total order, by the column's statistics. */
static double
total_selectivity(FunctionCallInfo fcinfo, int strategy, Oid type, Node *column, Const *value)
{
	TypeCacheEntry *cache = lookup_type_cache(type, TYPECACHE_BTREE_OPFAMILY);
	Oid			operator = get_opfamily_member(cache->btree_opf, type, type, (int16) strategy);
	PGFunction	estimate = strategy == BTLessStrategyNumber ? scalarltsel : strategy == BTLessEqualStrategyNumber ? scalarlesel :
		strategy == BTGreaterEqualStrategyNumber ? scalargesel : scalargtsel;

	return DatumGetFloat8(DirectFunctionCall4(estimate, PG_GETARG_DATUM(0), ObjectIdGetDatum(operator),
											  PointerGetDatum(list_make2(column, value)), PG_GETARG_DATUM(3)));
}

/*
 * The rows on one side of a value less those beyond its dimension.  Without a
 * known constant there is nothing to look up.
 */
static Datum
selectivity(FunctionCallInfo fcinfo, int strategy)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List	   *arguments = (List *) PG_GETARG_POINTER(2);
	VariableStatData column;
	Node	   *other;
	bool		on_left;
	double		share = DEFAULT_INEQ_SEL;

	if (!get_restriction_variable(root, arguments, PG_GETARG_INT32(3), &column, &other, &on_left))
		PG_RETURN_FLOAT8(share);
	if (IsA(other, Const) && ((Const *) other)->constisnull)
		share = 0;
	else if (IsA(other, Const) && column.vartype == ((Const *) other)->consttype)
	{
		Const	   *value = (Const *) other;
		Const	   *bound = copyObject(value);
		bool		below;

		if (!on_left)
			strategy = commuted(strategy);
		below = strategy <= BTLessEqualStrategyNumber;
		bound->constvalue = DirectFunctionCall1(below ? quantity_floor : quantity_ceiling, value->constvalue);
		share = total_selectivity(fcinfo, strategy, value->consttype, column.var, value) -
			total_selectivity(fcinfo, strategy, value->consttype, column.var, bound);
		CLAMP_PROBABILITY(share);
	}
	ReleaseVariableStats(column);
	PG_RETURN_FLOAT8(share);
}

/* selectivity of < */
Datum
quantity_ltsel(PG_FUNCTION_ARGS)
{
	return selectivity(fcinfo, BTLessStrategyNumber);
}

/* selectivity of <= */
Datum
quantity_lesel(PG_FUNCTION_ARGS)
{
	return selectivity(fcinfo, BTLessEqualStrategyNumber);
}

/* selectivity of >= */
Datum
quantity_gesel(PG_FUNCTION_ARGS)
{
	return selectivity(fcinfo, BTGreaterEqualStrategyNumber);
}

/* selectivity of > */
Datum
quantity_gtsel(PG_FUNCTION_ARGS)
{
	return selectivity(fcinfo, BTGreaterStrategyNumber);
}
