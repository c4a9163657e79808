/*
 * batch.c
 *		Replacing the rows of a batch of articles, and noting how that went.
 */
#include "dataset/dataset.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/snapmgr.h"

/* A plan that is kept until batch_release; generic, since all batches are alike. */
static SPIPlanPtr
prepare(const char *query, int count, Oid first, Oid second)
{
	Oid			types[] = {first, second};
	SPIPlanPtr	plan = SPI_prepare_cursor(query, count, types, CURSOR_OPT_GENERIC_PLAN);

	if (plan == NULL || SPI_keepplan(plan) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR),
				 errmsg("query of a store cannot be prepared: %s", SPI_result_code_string(SPI_result))));
	return plan;
}

/* batch_prepare - the statements over a batch; their parameter is the array of keys */
void
batch_prepare(const Store *store, BatchPlans *plans)
{
	char	   *chosen = psprintf("%s ANY ($1)", store->equals);

	plans->clear = prepare(psprintf("DELETE FROM %s o WHERE o.article %s", store->observation_table, chosen),
						   1, store->key_array, InvalidOid);
	plans->fill = prepare(psprintf("INSERT INTO %s SELECT a.%s, i.* FROM %s a CROSS JOIN LATERAL %s i WHERE a.%s %s",
								   store->observation_table, store->key, store->article_table, store->reading, store->key,
								   chosen), 1, store->key_array, InvalidOid);
	plans->settle = prepare(psprintf("UPDATE %s s SET pending = false, fingerprint = %s, read_at = pg_catalog.now(), error = NULL"
									 " FROM %s a WHERE a.%s %s s.article AND a.%s %s AND s.article %s",
									 store->state_table, store->fingerprint, store->article_table, store->key, store->equals,
									 store->key, chosen, chosen), 1, store->key_array, InvalidOid);
	plans->vanish = prepare(psprintf("DELETE FROM %s s WHERE s.article %s AND s.pending", store->state_table, chosen),
							1, store->key_array, InvalidOid);
	plans->fail = prepare(psprintf("UPDATE %s s SET pending = false, fingerprint = NULL, read_at = pg_catalog.now(), error = $2"
								   " WHERE s.article %s", store->state_table, chosen), 2, store->key_array, TEXTOID);
}

/* batch_release - free the plans */
void
batch_release(BatchPlans *plans)
{
	SPIPlanPtr	all[] = {plans->clear, plans->fill, plans->settle, plans->vanish, plans->fail};

	for (int i = 0; i < lengthof(all); i++)
		if (all[i])
			SPI_freeplan(all[i]);
	memset(plans, 0, sizeof(*plans));
}

static uint64
execute(SPIPlanPtr plan, Datum *values, Snapshot snapshot)
{
	int			result = snapshot ? SPI_execute_snapshot(plan, values, NULL, snapshot, InvalidSnapshot, false, true, 0) :
		SPI_execute_plan(plan, values, NULL, false, 0);

	if (result < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR),
				 errmsg("query of a store failed: %s", SPI_result_code_string(result))));
	return SPI_processed;
}

/*
 * batch_replace - read the articles of a batch and put their rows in the place
 * of the ones before
 *
 * The rows and the fingerprint are of one snapshot: an article that changes
 * meanwhile has a fingerprint that differs from its content, and is read again
 * next time.  It is taken first, so that rows read by words that were defined
 * just now have that of the words before.  The caller holds the locks of the batch's state.
 */
void
batch_replace(const Store *store, const BatchPlans *plans, const Batch *batch, Tally *tally)
{
	Datum		keys = batch->keys;
	Snapshot	snapshot;
	uint64		observations;
	uint64		settled;

	if (batch->known)
		(void) execute(plans->clear, &keys, InvalidSnapshot);
	snapshot = RegisterSnapshot(GetTransactionSnapshot());
	settled = execute(plans->settle, &keys, snapshot);
	observations = execute(plans->fill, &keys, snapshot);
	UnregisterSnapshot(snapshot);
	/* Articles that were deleted after they had been marked */
	if (settled < batch->count)
		tally->removed += execute(plans->vanish, &keys, InvalidSnapshot);
	tally->observations += observations;
	tally->articles += settled;
}

/* batch_fail - note the error of a batch of one; its rows, if it had any, go */
void
batch_fail(const BatchPlans *plans, const Batch *batch, const ErrorData *error, Tally *tally)
{
	Datum		values[] = {batch->keys, CStringGetTextDatum(psprintf("%s: %s", unpack_sql_state(error->sqlerrcode),
																	 error->message))};

	if (batch->known)
		(void) execute(plans->clear, values, InvalidSnapshot);
	(void) execute(plans->fail, values, InvalidSnapshot);
	tally->failed++;
}

/*
 * error_is_of_the_row - could the next article do better?  What speaks of the
 * server, of rights or of the tables' definition stops the run.
 */
bool
error_is_of_the_row(const ErrorData *error)
{
	int			class = ERRCODE_TO_CATEGORY(error->sqlerrcode);

	if (error->elevel != ERROR)
		return false;
	if (error->sqlerrcode == ERRCODE_OUT_OF_MEMORY || error->sqlerrcode == ERRCODE_PROGRAM_LIMIT_EXCEEDED)
		return true;
	return class != ERRCODE_OPERATOR_INTERVENTION && class != ERRCODE_INSUFFICIENT_RESOURCES &&
		class != ERRCODE_SYNTAX_ERROR_OR_ACCESS_RULE_VIOLATION && class != ERRCODE_TRANSACTION_ROLLBACK &&
		class != ERRCODE_INVALID_TRANSACTION_STATE && class != ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE &&
		class != ERRCODE_SYSTEM_ERROR && class != ERRCODE_TO_CATEGORY(ERRCODE_FEATURE_NOT_SUPPORTED);
}

/* single_key - an array of one key */
Datum
single_key(const Store *store, Datum key)
{
	int16		length;
	bool		by_value;
	char		align;

	get_typlenbyvalalign(store->key_type, &length, &by_value, &align);
	return PointerGetDatum(construct_array(&key, 1, store->key_type, length, by_value, align));
}
