/*
 * progress.c
 *		How far the running refreshes are: a row a session in the extension's
 *		table observation_runs, which the view observation_progress reads.
 *
 * A session that was killed leaves its row; the view takes only those whose
 * session still holds its lock, and the next run on the table clears them.
 */
#include "dataset/dataset.h"

#include "access/htup_details.h"
#include "access/relation.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "quantity/quantity.h"
#include "storage/lmgr.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"

static Oid
runs_owner(void)
{
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(get_relname_relid("observation_runs", quantity_namespace())));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_TABLE), errmsg("table observation_runs does not exist")));
	owner = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
	ReleaseSysCache(tuple);
	return owner;
}

/* Run a statement whose first parameters are the table and this session. */
static void
write_run(const Store *store, const char *query, int count, int64 articles, int64 observations, int64 failed, int64 pending)
{
	Oid			types[] = {OIDOID, INT4OID, INT8OID, INT8OID, INT8OID, INT8OID};
	Datum		values[] = {ObjectIdGetDatum(store->article), Int32GetDatum(MyProcPid), Int64GetDatum(articles),
	Int64GetDatum(observations), Int64GetDatum(failed), Int64GetDatum(pending)};

	run_as_owner(runs_owner(), psprintf(query, extension_name("observation_runs")), count, types, values);
}

/* progress_lock - the lock that a session holds while it runs: it shows that it does, and keeps the table from being dropped */
LockRelId
progress_lock(const Store *store)
{
	Relation	state = relation_open(store->state, AccessShareLock);
	LockRelId	lock = state->rd_lockInfo.lockRelId;

	LockRelationIdForSession(&lock, AccessShareLock);
	relation_close(state, NoLock);
	return lock;
}

/* progress_begin - a run begins, with so many articles to read; what dead sessions left goes */
void
progress_begin(const Store *store, int64 pending)
{
	write_run(store, "DELETE FROM %s r WHERE r.article::pg_catalog.oid OPERATOR(pg_catalog.=) $1 AND (r.pid"
			  " OPERATOR(pg_catalog.=) $2 OR NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity p WHERE p.pid OPERATOR(pg_catalog.=) r.pid))",
			  2, 0, 0, 0, 0);
	write_run(store, "INSERT INTO %s (article, pid, started, marked, articles, observations, failed, remaining)"
			  " VALUES ($1, $2, pg_catalog.clock_timestamp(), '-infinity', $3, $4, $5, $6)", 6, 0, 0, 0, pending);
}

/* progress_marked - note when this session began to mark; before it has done anything else */
void
progress_marked(const Store *store, TimestampTz marked)
{
	Oid			types[] = {OIDOID, INT4OID, TIMESTAMPTZOID};
	Datum		values[] = {ObjectIdGetDatum(store->article), Int32GetDatum(MyProcPid), TimestampTzGetDatum(marked)};

	run_as_owner(runs_owner(), psprintf("UPDATE %s r SET marked = $3 WHERE r.article::pg_catalog.oid OPERATOR(pg_catalog.=) $1"
										" AND r.pid OPERATOR(pg_catalog.=) $2", extension_name("observation_runs")),
				 lengthof(types), types, values);
}

/* progress_marked_since - has a session that still runs begun to mark since then? */
bool
progress_marked_since(const Store *store, TimestampTz since)
{
	Oid			types[] = {OIDOID, TIMESTAMPTZOID};
	Datum		values[] = {ObjectIdGetDatum(store->article), TimestampTzGetDatum(since)};

	return run_query(psprintf("SELECT 1 FROM %s r WHERE r.article::pg_catalog.oid OPERATOR(pg_catalog.=) $1"
							  " AND r.marked OPERATOR(pg_catalog.>=) $2", extension_name("observation_runs")),
					 lengthof(types), types, values) > 0;
}

/* progress_advance - so much is done, and so many articles are left, by this session's reckoning */
void
progress_advance(const Store *store, const Tally *tally, int64 pending)
{
	write_run(store, "UPDATE %s r SET articles = $3, observations = $4, failed = $5, remaining = $6 WHERE"
			  " r.article::pg_catalog.oid OPERATOR(pg_catalog.=) $1 AND r.pid OPERATOR(pg_catalog.=) $2",
			  6, tally->articles, tally->observations, tally->failed, pending);
}

/* progress_end - the run has ended */
void
progress_end(const Store *store)
{
	write_run(store, "DELETE FROM %s r WHERE r.article::pg_catalog.oid OPERATOR(pg_catalog.=) $1 AND r.pid"
			  " OPERATOR(pg_catalog.=) $2", 2, 0, 0, 0, 0);
}
