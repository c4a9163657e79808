/*
 * quantity_percentile.c
 *		percentile_cont WITHIN GROUP, as the server has it for numbers: sorted by
 *		the server, in the order that the query asks for.
 */
#include "quantity/aggregate.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "nodes/nodeFuncs.h"
#include "optimizer/optimizer.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/tuplesort.h"

PG_FUNCTION_INFO_V1(quantity_percentile_step);
PG_FUNCTION_INFO_V1(quantity_percentile_final);
PG_FUNCTION_INFO_V1(quantity_percentiles_final);

/* The values of a group on their way through the sort. */
typedef struct PercentileState
{
	Tuplesortstate *sort;
	int64		count;
	struct varlena *first;		/* of whose dimension all must be */
	bool		sorted;
} PercentileState;

/* However the aggregate ends, the sort's files go. */
static void
end_sort(Datum argument)
{
	PercentileState *state = (PercentileState *) DatumGetPointer(argument);

	if (state->sort)
		tuplesort_end(state->sort);
	state->sort = NULL;
}

static PercentileState *
begin_sort(FunctionCallInfo fcinfo)
{
	PercentileState *state = palloc0(sizeof(PercentileState));
	Aggref	   *aggregate = AggGetAggref(fcinfo);
	SortGroupClause *order = linitial_node(SortGroupClause, aggregate->aggorder);
	TargetEntry *column = get_sortgroupclause_tle(order, aggregate->args);

	state->sort = tuplesort_begin_datum(exprType((Node *) column->expr), order->sortop, InvalidOid, order->nulls_first,
										work_mem, NULL, TUPLESORT_RANDOMACCESS);
	AggRegisterCallback(fcinfo, end_sort, PointerGetDatum(state));
	return state;
}

/* transition of percentile_cont */
Datum
quantity_percentile_step(PG_FUNCTION_ARGS)
{
	MemoryContext caller = MemoryContextSwitchTo(aggregate_context(fcinfo));
	PercentileState *state = PG_ARGISNULL(0) ? begin_sort(fcinfo) : (PercentileState *) PG_GETARG_POINTER(0);

	if (!PG_ARGISNULL(1))
	{
		struct varlena *value = PG_GETARG_QUANTITY(1);

		if (state->first == NULL)
			state->first = PG_DETOAST_DATUM_COPY(PG_GETARG_DATUM(1));
		else if (!quantity_same_dimension(state->first, value))
		{
			Quantity	a;
			Quantity	b;

			quantity_read(state->first, &a);
			quantity_read(value, &b);
			quantity_dimension_error(&a.unit, &b.unit);
		}
		tuplesort_putdatum(state->sort, PointerGetDatum(value), false);
		state->count++;
		if ((Pointer) value != DatumGetPointer(PG_GETARG_DATUM(1)))
			pfree(value);
	}
	MemoryContextSwitchTo(caller);
	PG_RETURN_POINTER(state);
}

static void
finish_sort(PercentileState *state)
{
	if (!state->sorted)
		tuplesort_performsort(state->sort);
	state->sorted = true;
}

/* The value at a place of the order. */
static void
value_at(PercentileState *state, int64 place, Quantity *value)
{
	Datum		datum;
	bool		null;

	tuplesort_rescan(state->sort);
	if (!tuplesort_skiptuples(state->sort, place, true) || !tuplesort_next_datum(state->sort, &datum, &null) || null)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("sorted values are missing")));
	quantity_read(DatumGetQuantityP(datum), value);
}

/* Between the two neighbours, exactly as far as the fraction says. */
static Datum
percentile_of(PercentileState *state, double fraction)
{
	Numeric		position;
	int64		below;
	Quantity	low;
	Quantity	high;
	Quantity	gap;
	Quantity	part;

	if (!(fraction >= 0 && fraction <= 1))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("percentile value %g is not between 0 and 1", fraction)));
	position = numeric_times(DatumGetNumeric(DirectFunctionCall1(float8_numeric, Float8GetDatum(fraction))),
							 int64_to_numeric(state->count - 1));
	below = DatumGetInt64(DirectFunctionCall1(numeric_int8, DirectFunctionCall1(numeric_floor, NumericGetDatum(position))));
	value_at(state, below, &low);
	position = numeric_minus(position, int64_to_numeric(below));
	if (numeric_sign_of(position) == 0)
		return quantity_make(&low);
	value_at(state, below + 1, &high);
	quantity_read((struct varlena *) DatumGetPointer(quantity_sum_of(&high, &low, -1)), &gap);
	quantity_read((struct varlena *) DatumGetPointer(quantity_scaled_by(&gap, position, false)), &part);
	return quantity_sum_of(&low, &part, 1);
}

/* percentile_cont(double precision) */
Datum
quantity_percentile_final(PG_FUNCTION_ARGS)
{
	PercentileState *state = PG_ARGISNULL(0) ? NULL : (PercentileState *) PG_GETARG_POINTER(0);

	if (state == NULL || state->count == 0 || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	finish_sort(state);
	return percentile_of(state, PG_GETARG_FLOAT8(1));
}

/* percentile_cont(double precision[]): an array of the same shape, NULL for NULL */
Datum
quantity_percentiles_final(PG_FUNCTION_ARGS)
{
	PercentileState *state = PG_ARGISNULL(0) ? NULL : (PercentileState *) PG_GETARG_POINTER(0);
	ArrayType  *fractions;
	Datum	   *values;
	bool	   *nulls;
	int			count;

	if (state == NULL || state->count == 0 || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	fractions = PG_GETARG_ARRAYTYPE_P(1);
	deconstruct_array(fractions, FLOAT8OID, sizeof(float8), FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &values, &nulls, &count);
	if (count == 0)
		PG_RETURN_POINTER(construct_empty_array(exprType((Node *) linitial_node(TargetEntry, AggGetAggref(fcinfo)->args)->expr)));
	finish_sort(state);
	for (int i = 0; i < count; i++)
		if (!nulls[i])
			values[i] = percentile_of(state, DatumGetFloat8(values[i]));
	PG_RETURN_POINTER(construct_md_array(values, nulls, ARR_NDIM(fractions), ARR_DIMS(fractions), ARR_LBOUND(fractions),
										 exprType((Node *) linitial_node(TargetEntry, AggGetAggref(fcinfo)->args)->expr),
										 -1, false, TYPALIGN_INT));
}
