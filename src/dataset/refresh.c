/*
 * refresh.c
 *		CALL refresh_observations: mark what is new and changed, then read it
 *		batch by batch, beside other sessions that do the same.
 *
 * A batch is taken, read and settled in a subtransaction.  Where that fails,
 * its articles are taken one by one, so that the error is noted with the
 * article that it belongs to.
 */
#include "dataset/dataset.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "nodes/parsenodes.h"
#include "storage/latch.h"
#include "storage/lmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/resowner.h"
#include "utils/rls.h"
#include "utils/timestamp.h"
#include "utils/wait_event.h"

PG_FUNCTION_INFO_V1(refresh_observations);

#ifndef REPORT_SECONDS
#define REPORT_SECONDS 2.0
#endif

/* How long a session waits before it looks again whether others are done, in ms. */
#define WAIT_MS 20

typedef struct Run
{
	Store	   *store;
	BatchPlans	plans;
	Tally		tally;
	bool		atomic;			/* inside of a transaction: no commits */
	int			batch_size;
	int			careful;		/* so many articles are to be taken one by one */
	bool		has_last;		/* last is a key: take after it */
	Datum		last;
	int64		remaining;		/* articles, by all sessions' work */
	TimestampTz started;
	TimestampTz marked;			/* when marking began; DT_NOBEGIN where it was left out */
	TimestampTz reported;
	MemoryContext working;		/* reset after each batch */
} Run;

static void
commit(const Run *run)
{
	if (!run->atomic)
		SPI_commit();
}

static double
seconds_since(TimestampTz time)
{
	return (GetCurrentTimestamp() - time) / 1000000.0;
}

static int64
count_pending(const Run *run)
{
	bool		null;

	run_query(psprintf("SELECT pg_catalog.count(*) FROM %s s WHERE s.pending", run->store->state_table), 0, NULL, NULL);
	return DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null));
}

/* ------------------------------------------------------------------- marking */

/* Run work in a subtransaction; gives the error where it fails for a row's sake. */
static ErrorData *
attempt(void (*work) (Run *run, Batch *batch), Run *run, Batch *batch)
{
	MemoryContext context = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	Tally		before = run->tally;
	ErrorData  *volatile error = NULL;

	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(context);
	PG_TRY();
	{
		work(run, batch);
		ReleaseCurrentSubTransaction();
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(context);
		error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
		run->tally = before;
	}
	PG_END_TRY();
	MemoryContextSwitchTo(context);
	CurrentResourceOwner = owner;
	if (error && !error_is_of_the_row(error))
		ReThrowError(error);
	return error;
}

/* Articles that are not what was read, or are not read as they were. */
static void
mark_changed(Run *run, Batch *batch)
{
	const Store *store = run->store;

	run_query(psprintf("UPDATE %s s SET pending = true FROM %s a WHERE a.%s %s s.article AND NOT s.pending"
					   " AND s.fingerprint OPERATOR(pg_catalog.<>) %s",
					   store->state_table, store->article_table, store->key, store->equals, store->fingerprint),
			  0, NULL, NULL);
}

/* Articles that are gone: theirs goes.  The rows by a snapshot after the state's, to see what others stored. */
static void
remove_deleted(Run *run)
{
	const Store *store = run->store;
	Oid			type = store->key_array;
	Datum		keys;
	bool		null;

	run_query(psprintf("WITH gone AS (DELETE FROM %s s WHERE NOT EXISTS (SELECT 1 FROM %s a WHERE a.%s %s s.article)"
					   " RETURNING s.article) SELECT pg_catalog.array_agg(g.article), pg_catalog.count(*) FROM gone g",
					   store->state_table, store->article_table, store->key, store->equals), 0, NULL, NULL);
	keys = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null);
	if (null)
		return;
	run->tally.removed += DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &null));
	run_query(psprintf("DELETE FROM %s o WHERE o.article %s ANY ($1)", store->observation_table, store->equals),
			  1, &type, &keys);
}

/*
 * Bring the state up to the article table.  One session at a time, and none
 * where another has done so since this one was called.
 */
static void
mark(Run *run, bool retry)
{
	const Store *store = run->store;

	LockRelationOid(store->state, ShareUpdateExclusiveLock);
	run->marked = DT_NOBEGIN;
	if (!retry && !run->atomic && progress_marked_since(store, run->started))
	{
		run->remaining = count_pending(run);
		return;
	}
	run->marked = GetCurrentTimestamp();
	remove_deleted(run);
	/* Where a row cannot even be compared, all are read again, and the row is found out. */
	if (attempt(mark_changed, run, NULL) != NULL)
		run_query(psprintf("UPDATE %s s SET pending = true WHERE NOT s.pending AND s.error IS NULL", store->state_table),
				  0, NULL, NULL);
	if (retry)
		run_query(psprintf("UPDATE %s s SET pending = true WHERE NOT s.pending AND s.error IS NOT NULL", store->state_table),
				  0, NULL, NULL);
	run_query(psprintf("INSERT INTO %s (article, pending) SELECT a.%s, true FROM %s a WHERE a.%s IS NOT NULL AND"
					   " NOT EXISTS (SELECT 1 FROM %s s WHERE s.article %s a.%s) ON CONFLICT (article) DO NOTHING",
					   store->state_table, store->key, store->article_table, store->key, store->state_table, store->equals,
					   store->key), 0, NULL, NULL);
	run->remaining = count_pending(run);
}

/* ------------------------------------------------------------------- batches */

/* Lock the next pending articles that no other session works on. */
static void
take(Run *run, int limit, Batch *batch)
{
	const Store *store = run->store;
	ArrayBuildState *keys = NULL;
	SPITupleTable *rows;

	run_query(psprintf("SELECT s.article, s.read_at IS NOT NULL FROM %s s WHERE s.pending%s ORDER BY s.article LIMIT %d"
					   " FOR UPDATE SKIP LOCKED", store->state_table,
					   run->has_last ? psprintf(" AND s.article %s $1", store->after) : "", limit),
			  run->has_last ? 1 : 0, &run->store->key_type, &run->last);
	rows = SPI_tuptable;
	memset(batch, 0, sizeof(*batch));
	batch->count = (int) SPI_processed;
	for (int i = 0; i < batch->count; i++)
	{
		bool		null;

		batch->last = SPI_getbinval(rows->vals[i], rows->tupdesc, 1, &null);
		batch->known = batch->known || DatumGetBool(SPI_getbinval(rows->vals[i], rows->tupdesc, 2, &null));
		keys = accumArrayResult(keys, batch->last, false, store->key_type, CurrentMemoryContext);
	}
	if (keys)
		batch->keys = makeArrayResult(keys, CurrentMemoryContext);
	/* Its last key is in rows, which a rolled back subtransaction frees. */
	if (batch->count > 0)
		batch->last = datumCopy(batch->last, get_typbyval(store->key_type), get_typlen(store->key_type));
}

static void
take_and_replace(Run *run, Batch *batch)
{
	take(run, run->batch_size, batch);
	if (batch->count > 0)
		batch_replace(run->store, &run->plans, batch, &run->tally);
}

static void
replace(Run *run, Batch *batch)
{
	batch_replace(run->store, &run->plans, batch, &run->tally);
}

/* Go on after this batch. */
static void
pass(Run *run, const Batch *batch, MemoryContext longer)
{
	bool		by_value = get_typbyval(run->store->key_type);
	MemoryContext context;

	if (run->has_last && !by_value)
		pfree(DatumGetPointer(run->last));
	context = MemoryContextSwitchTo(longer);
	run->last = datumCopy(batch->last, by_value, get_typlen(run->store->key_type));
	run->has_last = true;
	MemoryContextSwitchTo(context);
}

/* One article, its error noted where it has one. */
static int
step_careful(Run *run, Batch *batch)
{
	ErrorData  *error;

	take(run, 1, batch);
	if (batch->count == 0)
		return 0;
	error = attempt(replace, run, batch);
	if (error)
		batch_fail(&run->plans, batch, error, &run->tally);
	run->careful--;
	return 1;
}

/* Take the next batch and read it; gives the number of articles taken, 0 where none was to be had. */
static int
step(Run *run, MemoryContext longer)
{
	Batch		batch;

	if (run->careful > 0)
	{
		if (step_careful(run, &batch) == 0)
		{
			run->careful = 0;
			return 0;
		}
	}
	else if (attempt(take_and_replace, run, &batch) != NULL)
	{
		run->careful = batch.count;
		return batch.count;
	}
	if (batch.count > 0)
		pass(run, &batch, longer);
	return batch.count;
}

/*
 * Give other sessions time to be done with what they hold; false where nothing
 * is pending.
 *
 * Waiting for a row's lock keeps the locks of the rows that were found done on
 * the way: two sessions that wait so would wait for each other.  Inside of a
 * transaction they may do so anyway, and the server must see it.
 */
static bool
wait_for_others(Run *run)
{
	if (run_query(psprintf("SELECT 1 FROM %s s WHERE s.pending LIMIT 1", run->store->state_table), 0, NULL, NULL) == 0)
		return false;
	if (run->atomic)
	{
		run_query(psprintf("SELECT 1 FROM %s s WHERE s.pending LIMIT 1 FOR UPDATE", run->store->state_table), 0, NULL, NULL);
		return true;
	}
	(void) WaitLatch(MyLatch, WL_LATCH_SET | WL_TIMEOUT | WL_EXIT_ON_PM_DEATH, WAIT_MS, PG_WAIT_EXTENSION);
	ResetLatch(MyLatch);
	CHECK_FOR_INTERRUPTS();
	return true;
}

/* ----------------------------------------------------------------- reporting */

static void
report(Run *run, int64 done)
{
	double		seconds = seconds_since(run->started);
	int64		articles = run->tally.articles + run->tally.failed;

	run->remaining = Max(run->remaining - done, 0);
	if (seconds_since(run->reported) >= REPORT_SECONDS)
	{
		double		rate = articles / seconds;

		run->remaining = count_pending(run);
		run->reported = GetCurrentTimestamp();
		ereport(NOTICE,
				(errmsg("%s: " INT64_FORMAT " articles read, " INT64_FORMAT " left, %.0f a second, %.0f s to go",
						run->store->article_table, articles, run->remaining, rate,
						rate > 0 ? run->remaining / rate : 0)));
	}
	progress_advance(run->store, &run->tally, run->remaining);
}

static void
work_off(Run *run)
{
	MemoryContext longer = CurrentMemoryContext;

	for (;;)
	{
		int64		before = run->tally.articles + run->tally.failed;
		int			count;

		CHECK_FOR_INTERRUPTS();
		MemoryContextSwitchTo(run->working);
		count = step(run, longer);
		if (count > 0)
			report(run, run->tally.articles + run->tally.failed - before);
		else if (run->has_last)
			run->has_last = false;	/* from the start again */
		else if (!wait_for_others(run))
			break;
		commit(run);
		MemoryContextSwitchTo(longer);
		MemoryContextReset(run->working);
	}
	MemoryContextSwitchTo(longer);
}

static void
begin_run(Run *run, Oid article, int batch_size)
{
	if (batch_size < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("batch must be at least 1"),
				 errdetail("It is %d.", batch_size)));
	run->store = store_open(article);
	run->batch_size = batch_size;
	run->working = AllocSetContextCreate(CurrentMemoryContext, "batch", ALLOCSET_DEFAULT_SIZES);
	run->started = run->reported = GetCurrentTimestamp();
	/* Who sees a part of the articles would take the others for deleted. */
	if (check_enable_rls(article, InvalidOid, true) == RLS_ENABLED)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("row security hides a part of %s", run->store->article_table),
				 errhint("Refresh it as its owner or with a role that bypasses row security.")));
}

/*
 * refresh_observations(article regclass, batch integer, retry boolean)
 *
 * Reads new and changed articles (and with retry those that failed) into the
 * store of a table, and commits after each batch of so many, unless it is
 * called inside of a transaction.
 */
Datum
refresh_observations(PG_FUNCTION_ARGS)
{
	bool		atomic = !(fcinfo->context && IsA(fcinfo->context, CallContext)) ||
		castNode(CallContext, fcinfo->context)->atomic;
	Run			run = {.atomic = atomic};
	LockRelId	lock;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2))
		ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg("arguments of refresh_observations must not be null")));
	SPI_connect_ext(atomic ? 0 : SPI_OPT_NONATOMIC);
	begin_run(&run, PG_GETARG_OID(0), PG_GETARG_INT32(1));
	lock = progress_lock(run.store);
	mark(&run, PG_GETARG_BOOL(2));
	progress_begin(run.store, run.remaining);
	progress_marked(run.store, run.marked);
	commit(&run);
	batch_prepare(run.store, &run.plans);
	PG_TRY();
	{
		work_off(&run);
	}
	PG_FINALLY();
	{
		batch_release(&run.plans);
	}
	PG_END_TRY();
	progress_end(run.store);
	ereport(NOTICE,
			(errmsg("%s: " INT64_FORMAT " articles read, " INT64_FORMAT " observations, " INT64_FORMAT " failed, "
					INT64_FORMAT " removed", run.store->article_table, run.tally.articles, run.tally.observations,
					run.tally.failed, run.tally.removed)));
	UnlockRelationIdForSession(&lock, AccessShareLock);
	SPI_finish();
	PG_RETURN_VOID();
}
