/*
 * extract_plan.c
 *		What the planner is told of the extraction's functions: how many rows
 *		a text gives, and what reading it costs.
 *
 * Both grow with the text's length, which the column's statistics give.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/pg_statistic.h"
#include "catalog/pg_type.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/cost.h"
#include "optimizer/optimizer.h"
#include "parser/parsetree.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

PG_FUNCTION_INFO_V1(extract_support);

/* Means over news in Chinese and English; of a text's bytes in UTF-8. */
typedef struct ReadingEstimate
{
	const char *function;
	double		bytes_for_row;
	double		operators_for_byte;	/* cpu_operator_cost */
} ReadingEstimate;

static const ReadingEstimate estimates[] = {
	{"extract_quantities", 260, 0.4},
	{"extract_periods", 390, 0.3},
	{"extract_places", 310, 0.4},
	{"extract_indicators", 350, 1.0},
};

/* Where nothing is known of a text. */
#define UNKNOWN_BYTES 2000

/* An average near a TOAST pointer's size says that most texts are stored apart: longer than 2 kB. */
#define POINTER_BYTES 40
#define TOASTED_BYTES 6000

static const ReadingEstimate *
estimate_of(Oid function)
{
	const char *name = get_func_name(function);

	for (size_t i = 0; name != NULL && i < lengthof(estimates); i++)
		if (strcmp(estimates[i].function, name) == 0)
			return estimates + i;
	return NULL;
}

/* How many bytes a text has on average; it is the first argument of the call. */
static double
text_bytes(PlannerInfo *root, Node *call)
{
	VariableStatData found;
	Node	   *text;
	double		bytes = UNKNOWN_BYTES;

	if (root == NULL || call == NULL || !IsA(call, FuncExpr) || ((FuncExpr *) call)->args == NIL)
		return bytes;
	text = estimate_expression_value(root, linitial(((FuncExpr *) call)->args));
	if (IsA(text, Const))
		return ((Const *) text)->constisnull || ((Const *) text)->consttype != TEXTOID ? 1 :
			VARSIZE_ANY_EXHDR(DatumGetPointer(((Const *) text)->constvalue));
	examine_variable(root, text, 0, &found);
	if (HeapTupleIsValid(found.statsTuple))
	{
		int32		width = ((Form_pg_statistic) GETSTRUCT(found.statsTuple))->stawidth;

		bytes = width > POINTER_BYTES ? width : TOASTED_BYTES;
	}
	ReleaseVariableStats(found);
	return bytes;
}

/*
 * extract_support(internal) - rows and cost of extract_quantities and its kin
 */
Datum
extract_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);
	const ReadingEstimate *estimate;

	if (IsA(request, SupportRequestRows))
	{
		SupportRequestRows *rows = (SupportRequestRows *) request;

		estimate = estimate_of(rows->funcid);
		if (estimate == NULL)
			PG_RETURN_POINTER(NULL);
		rows->rows = clamp_row_est(text_bytes(rows->root, rows->node) / estimate->bytes_for_row);
		PG_RETURN_POINTER(rows);
	}
	if (IsA(request, SupportRequestCost))
	{
		SupportRequestCost *cost = (SupportRequestCost *) request;

		estimate = estimate_of(cost->funcid);
		if (estimate == NULL)
			PG_RETURN_POINTER(NULL);
		cost->startup = 0;
		cost->per_tuple = text_bytes(cost->root, cost->node) * estimate->operators_for_byte * cpu_operator_cost;
		PG_RETURN_POINTER(cost);
	}
	PG_RETURN_POINTER(NULL);
}
