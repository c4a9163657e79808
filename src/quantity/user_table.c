/*
 * user_table.c
 *		Reading the tables that users fill, and noticing when they change.
 */
#include "quantity/user_table.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/parallel.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_extension.h"
#include "commands/extension.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#include "quantity/quantity.h"

PG_FUNCTION_INFO_V1(user_table_changed);

static UserTable *watched_tables = NULL;

/* quantity_namespace - the schema of the extension, or InvalidOid */
Oid
quantity_namespace(void)
{
	Relation	relation = table_open(ExtensionRelationId, AccessShareLock);
	ScanKeyData key;
	SysScanDesc scan;
	HeapTuple	tuple;
	Oid			schema = InvalidOid;

	ScanKeyInit(&key, Anum_pg_extension_extname, BTEqualStrategyNumber, F_NAMEEQ, CStringGetDatum("pg_indicators"));
	scan = systable_beginscan(relation, ExtensionNameIndexId, true, NULL, 1, &key);
	tuple = systable_getnext(scan);
	if (HeapTupleIsValid(tuple))
		schema = ((Form_pg_extension) GETSTRUCT(tuple))->extnamespace;
	systable_endscan(scan);
	table_close(relation, AccessShareLock);
	return schema;
}

/* extension_name - a name of the extension's schema, qualified and quoted */
char *
extension_name(const char *name)
{
	return quote_qualified_identifier(get_namespace_name(quantity_namespace()), name);
}

/* run_with_texts - SPI with parameters of type text, which may be NULL; gives the number of rows */
uint64
run_with_texts(const char *query, int count, const char *const *texts)
{
	Oid			types[RUN_MOST_TEXTS];
	Datum		values[RUN_MOST_TEXTS];
	char		nulls[RUN_MOST_TEXTS] = "";

	Assert(count <= RUN_MOST_TEXTS);
	for (int i = 0; i < count; i++)
	{
		types[i] = TEXTOID;
		values[i] = texts[i] ? CStringGetTextDatum(texts[i]) : (Datum) 0;
		nulls[i] = texts[i] ? ' ' : 'n';
	}
	if (SPI_execute_with_args(query, count, types, values, nulls, false, 0) < 0)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("query on a table of users' entries failed"), errdetail("%s", query)));
	return SPI_processed;
}

/* Tell every session that a table of users' entries has changed. */
Datum
user_table_changed(PG_FUNCTION_ARGS)
{
	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("user_table_changed was not called as a trigger")));
	CacheInvalidateRelcacheByRelid(RelationGetRelid(((TriggerData *) fcinfo->context)->tg_relation));
	PG_RETURN_POINTER(NULL);
}

static void
forget_tables(Datum argument, Oid relation)
{
	for (UserTable *table = watched_tables; table != NULL; table = table->next)
		if (relation == InvalidOid || relation == table->relation)
			table->valid = false;
}

static void
watch(UserTable *table)
{
	if (table->watched)
		return;
	if (watched_tables == NULL)
		CacheRegisterRelcacheCallback(forget_tables, (Datum) 0);
	table->next = watched_tables;
	watched_tables = table;
	table->watched = true;
}

/*
 * user_table_is_current - is the copy what the table holds, or can it not be
 * looked at now?
 */
bool
user_table_is_current(const UserTable *table)
{
	return table->valid || table->reading || !IsTransactionState();
}

static void
scan_table(UserTable *table, UserTableRow take, void *argument)
{
	Relation	relation = table_open(table->relation, AccessShareLock);
	Snapshot	snapshot = RegisterSnapshot(IsInParallelMode() ? GetActiveSnapshot() : GetLatestSnapshot());
	SysScanDesc scan;
	HeapTuple	row;

	/* valid before the scan, so that a change meanwhile makes it invalid again */
	table->valid = true;
	scan = systable_beginscan(relation, InvalidOid, false, snapshot, 0, NULL);
	while (HeapTupleIsValid(row = systable_getnext(scan)))
		take(row, RelationGetDescr(relation), argument);
	systable_endscan(scan);
	UnregisterSnapshot(snapshot);
	table_close(relation, AccessShareLock);
}

/*
 * user_table_read - hand every row of a table to take, which makes the copy
 *
 * A table that is not there (the extension is being made) has no rows.
 */
void
user_table_read(UserTable *table, UserTableRow take, void *argument)
{
	Oid			schema = quantity_namespace();

	watch(table);
	table->relation = OidIsValid(schema) ? get_relname_relid(table->name, schema) : InvalidOid;
	if (!OidIsValid(table->relation))
		return;
	table->reading = true;
	PG_TRY();
	{
		scan_table(table, take, argument);
	}
	PG_CATCH();
	{
		table->reading = table->valid = false;
		PG_RE_THROW();
	}
	PG_END_TRY();
	table->reading = false;
}

/* user_table_text - a column of a row, counted from 1, as a string; NULL where it is null */
char *
user_table_text(HeapTuple row, TupleDesc description, int column)
{
	bool		null;
	Datum		value = heap_getattr(row, column, description, &null);

	return null ? NULL : TextDatumGetCString(value);
}
