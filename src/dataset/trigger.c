/*
 * trigger.c
 *		The store kept up to date row by row, by triggers on the article table.
 *
 * They act with the rights of the table's owner, as foreign keys do: who may
 * write articles need not be allowed to write observations.  An article that
 * cannot be read is noted with its error, and stored all the same.
 */
#include "dataset/dataset.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/resowner.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(observe_articles);
PG_FUNCTION_INFO_V1(create_observation_triggers);
PG_FUNCTION_INFO_V1(drop_observation_triggers);

/* Read one article; its error is noted. */
static void
replace_one(const Store *store, const Batch *batch)
{
	MemoryContext context = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	BatchPlans	plans = {0};
	Tally		tally = {0};
	ErrorData  *volatile error = NULL;

	batch_prepare(store, &plans);
	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(context);
	PG_TRY();
	{
		batch_replace(store, &plans, batch, &tally);
		ReleaseCurrentSubTransaction();
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(context);
		error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
	}
	PG_END_TRY();
	MemoryContextSwitchTo(context);
	CurrentResourceOwner = owner;
	if (error && error_is_of_the_row(error))
		batch_fail(&plans, batch, error, &tally);
	batch_release(&plans);
	if (error && !error_is_of_the_row(error))
		ReThrowError(error);
}

/* An article is new or changed. */
static void
observe(const Store *store, Datum key)
{
	Batch		batch = {.keys = single_key(store, key), .last = key, .count = 1, .known = true};
	Oid			type = store->key_type;

	run_query(psprintf("INSERT INTO %s AS s (article, pending) VALUES ($1, true) ON CONFLICT (article)"
					   " DO UPDATE SET pending = true", store->state_table), 1, &type, &key);
	replace_one(store, &batch);
}

/* An article is gone. */
static void
forget(const Store *store, Datum key)
{
	Oid			type = store->key_type;

	run_query(psprintf("DELETE FROM %s s WHERE s.article %s $1", store->state_table, store->equals), 1, &type, &key);
	run_query(psprintf("DELETE FROM %s o WHERE o.article %s $1", store->observation_table, store->equals), 1, &type, &key);
}

static void
forget_all(const Store *store)
{
	run_query(psprintf("DELETE FROM %s", store->state_table), 0, NULL, NULL);
	run_query(psprintf("DELETE FROM %s", store->observation_table), 0, NULL, NULL);
}

/* What happened to a row, by its key before and after. */
static void
follow_row(const Store *store, TriggerData *trigger, const char *key)
{
	Relation	relation = trigger->tg_relation;
	AttrNumber	number = get_attnum(RelationGetRelid(relation), key);
	bool		updated = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event);
	bool		inserted = TRIGGER_FIRED_BY_INSERT(trigger->tg_event);
	bool		old_null = true;
	bool		new_null = true;
	Datum		old = (Datum) 0;
	Datum		new = (Datum) 0;

	if (!inserted)
		old = heap_getattr(trigger->tg_trigtuple, number, RelationGetDescr(relation), &old_null);
	if (inserted || updated)
		new = heap_getattr(updated ? trigger->tg_newtuple : trigger->tg_trigtuple, number, RelationGetDescr(relation), &new_null);
	if (!old_null && (new_null || !datumIsEqual(old, new, get_typbyval(store->key_type), get_typlen(store->key_type))))
		forget(store, old);
	if (!new_null)
		observe(store, new);
}

/* The name of the key's column, as the catalog has it. */
static char *
key_column(Oid article)
{
	Oid			type = OIDOID;
	Datum		value = ObjectIdGetDatum(article);

	run_query(psprintf("SELECT s.key FROM %s s WHERE s.article::pg_catalog.oid OPERATOR(pg_catalog.=) $1",
					   extension_name("observation_stores")), 1, &type, &value);
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
}

/* observe_articles() - the trigger function; of a table without a store it does nothing */
Datum
observe_articles(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	Oid			article;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("observe_articles was not called as an AFTER trigger")));
	SPI_connect();
	SPI_register_trigger_data(trigger);
	article = stored_relation(RelationGetRelid(trigger->tg_relation));
	if (OidIsValid(article))
	{
		Store	   *store = store_open(article);
		Oid			user;
		int			context;

		GetUserIdAndSecContext(&user, &context);
		SetUserIdAndSecContext(store->owner, context | SECURITY_LOCAL_USERID_CHANGE);
		if (TRIGGER_FIRED_BY_TRUNCATE(trigger->tg_event))
			forget_all(store);
		else
			follow_row(store, trigger, key_column(article));
		SetUserIdAndSecContext(user, context);
	}
	SPI_finish();
	PG_RETURN_POINTER(NULL);
}

/* drop_triggers - those of a table that has them */
void
drop_triggers(Oid article, const char *table)
{
	static const char *const names[] = {"observe_rows", "observe_truncate"};

	for (int i = 0; i < lengthof(names); i++)
		if (OidIsValid(get_trigger_oid(article, names[i], true)))
			run_query(psprintf("DROP TRIGGER %s ON %s", names[i], table), 0, NULL, NULL);
}

/* create_observation_triggers(article regclass) - rows at once: the store follows each change of the table */
Datum
create_observation_triggers(PG_FUNCTION_ARGS)
{
	Store	   *store;

	SPI_connect();
	store = store_open(PG_GETARG_OID(0));
	require_owner(store->article);
	run_query(psprintf("CREATE TRIGGER observe_rows AFTER INSERT OR DELETE OR UPDATE ON %s FOR EACH ROW"
					   " EXECUTE FUNCTION %s()", store->article_table, extension_name("observe_articles")), 0, NULL, NULL);
	run_query(psprintf("CREATE TRIGGER observe_truncate AFTER TRUNCATE ON %s FOR EACH STATEMENT"
					   " EXECUTE FUNCTION %s()", store->article_table, extension_name("observe_articles")), 0, NULL, NULL);
	SPI_finish();
	PG_RETURN_VOID();
}

/* drop_observation_triggers(article regclass) - leave it to refresh_observations again */
Datum
drop_observation_triggers(PG_FUNCTION_ARGS)
{
	Store	   *store;

	SPI_connect();
	store = store_open(PG_GETARG_OID(0));
	require_owner(store->article);
	drop_triggers(store->article, store->article_table);
	SPI_finish();
	PG_RETURN_VOID();
}
