/*
 * store_create.c
 *		Setting a store up, and dropping it.
 *
 * All is done with the caller's rights, but for the extension's own table of
 * stores, which is written with its owner's after the caller has been found to
 * own the article table.
 */
#include "dataset/dataset.h"

#include "access/genam.h"
#include "access/relation.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "commands/defrem.h"
#include "miscadmin.h"
#include "quantity/quantity.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

PG_FUNCTION_INFO_V1(create_observation_store);
PG_FUNCTION_INFO_V1(drop_observation_store);

/* Is there a unique index over this column alone? */
static bool
has_unique_index(Relation relation, AttrNumber column)
{
	List	   *indexes = RelationGetIndexList(relation);
	ListCell   *cell;
	bool		found = false;

	foreach(cell, indexes)
	{
		Relation	index = index_open(lfirst_oid(cell), AccessShareLock);
		Form_pg_index form = index->rd_index;

		found = found || (form->indisunique && form->indisvalid && form->indimmediate && form->indnkeyatts == 1 &&
						  form->indkey.values[0] == column && RelationGetIndexPredicate(index) == NIL);
		index_close(index, AccessShareLock);
	}
	return found;
}

/* The article table must be one, the caller's, and its key a key. */
static void
check_article_table(Oid article, const char *key)
{
	Relation	relation = relation_open(article, AccessShareLock);
	char		kind = relation->rd_rel->relkind;

	if (kind != RELKIND_RELATION && kind != RELKIND_PARTITIONED_TABLE && kind != RELKIND_MATVIEW)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("\"%s\" is not a table", RelationGetRelationName(relation)),
				 errdetail("A store stands beside a table or a materialized view.")));
	require_owner(article);
	(void) column_type(article, key);
	if (!has_unique_index(relation, get_attnum(article, key)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TABLE_DEFINITION),
				 errmsg("column \"%s\" of table %s is not unique", key, table_name(article)),
				 errdetail("The key of a store needs a unique index over that column alone."),
				 errhint("Give the table a primary key or a unique constraint.")));
	relation_close(relation, NoLock);
}

/* A name for a table beside the article table; it must be free. */
static char *
name_beside(Oid article, const char *label)
{
	Oid			schema = get_rel_namespace(article);
	char	   *name = makeObjectName(get_rel_name(article), NULL, label);

	if (OidIsValid(get_relname_relid(name, schema)))
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_TABLE),
				 errmsg("relation \"%s\" already exists", name),
				 errhint("Rename or drop it; it may be left from a table that was dropped without its store.")));
	return quote_qualified_identifier(get_namespace_name(schema), name);
}

static void
create_tables(const Store *store, const char *observation, const char *state)
{
	const char *source = store->article_table;

	run_query(psprintf("CREATE TABLE %s AS SELECT a.%s AS article, i.* FROM %s a CROSS JOIN LATERAL %s(NULL) i WITH NO DATA",
					   observation, store->key, source, extension_name("extract_indicators")), 0, NULL, NULL);
	run_query(psprintf("ALTER TABLE %s ADD PRIMARY KEY (article, seq)", observation), 0, NULL, NULL);
	run_query(psprintf("CREATE INDEX ON %s (indicator, region, period)", observation), 0, NULL, NULL);
	run_query(psprintf("COMMENT ON TABLE %s IS %s", observation,
					   quote_literal_cstr(psprintf("what extract_indicators reads in %s; kept up to date by refresh_observations",
												   source))), 0, NULL, NULL);
	run_query(psprintf("CREATE TABLE %s AS SELECT a.%s AS article, true AS pending, NULL::pg_catalog.uuid AS fingerprint,"
					   " NULL::pg_catalog.timestamptz AS read_at, NULL::pg_catalog.text AS error FROM %s a WITH NO DATA",
					   state, store->key, source), 0, NULL, NULL);
	run_query(psprintf("ALTER TABLE %s ADD PRIMARY KEY (article), ALTER pending SET NOT NULL", state), 0, NULL, NULL);
	run_query(psprintf("CREATE INDEX ON %s (article) WHERE pending", state), 0, NULL, NULL);
	run_query(psprintf("COMMENT ON TABLE %s IS %s", state,
					   quote_literal_cstr(psprintf("which articles of %s were read, and how that went", source))),
			  0, NULL, NULL);
}

static void
give_to_owner(const Store *store, const char *table)
{
	if (store->owner != GetUserId())
		run_query(psprintf("ALTER TABLE %s OWNER TO %s", table, quote_identifier(GetUserNameFromId(store->owner, false))),
				  0, NULL, NULL);
}

/* Note the store in the extension's table. */
static void
register_store(Oid article, const char *observation, const char *state, char *columns[STORE_COLUMNS])
{
	StringInfoData query;
	Oid			types[3 + STORE_COLUMNS] = {OIDOID, TEXTOID, TEXTOID};
	Datum		values[3 + STORE_COLUMNS] = {ObjectIdGetDatum(article), CStringGetTextDatum(observation),
	CStringGetTextDatum(state)};
	int			count = 3;

	initStringInfo(&query);
	appendStringInfo(&query, "INSERT INTO %s (article, observation, state, key, body, published, place, title) VALUES ($1,"
					 " $2::pg_catalog.regclass, $3::pg_catalog.regclass", extension_name("observation_stores"));
	for (int i = 0; i < STORE_COLUMNS; i++)
	{
		if (columns[i] == NULL)
		{
			appendStringInfoString(&query, ", NULL");
			continue;
		}
		types[count] = TEXTOID;
		values[count++] = CStringGetTextDatum(columns[i]);
		appendStringInfo(&query, ", $%d::pg_catalog.name", count);
	}
	appendStringInfoChar(&query, ')');
	run_as_owner(catalog_owner(), query.data, count, types, values);
}

/*
 * create_observation_store(article regclass, key, body, published, place, title name)
 *
 * Sets the tables of a store up beside an article table of the caller's.
 */
Datum
create_observation_store(PG_FUNCTION_ARGS)
{
	Oid			article;
	char	   *columns[STORE_COLUMNS] = {0};
	Store		store = {0};
	char	   *observation;
	char	   *state;
	Oid			type = OIDOID;
	Datum		value;

	for (int i = 0; i < 3; i++)
		if (PG_ARGISNULL(i))
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("table, key and body of a store must not be null")));
	article = PG_GETARG_OID(0);
	for (int i = 0; i < STORE_COLUMNS; i++)
		columns[i] = PG_ARGISNULL(i + 1) ? NULL : pstrdup(NameStr(*PG_GETARG_NAME(i + 1)));
	check_article_table(article, columns[0]);
	SPI_connect();
	value = ObjectIdGetDatum(article);
	if (run_query(psprintf("SELECT 1 FROM %s WHERE article::pg_catalog.oid OPERATOR(pg_catalog.=) $1",
						   extension_name("observation_stores")), 1, &type, &value) > 0)
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_OBJECT),
				 errmsg("table %s has an observation store already", table_name(article)),
				 errhint("Drop it with drop_observation_store first.")));
	store.article = article;
	store_compose(&store, columns);
	observation = name_beside(article, "observation");
	state = name_beside(article, "observation_state");
	create_tables(&store, observation, state);
	give_to_owner(&store, observation);
	give_to_owner(&store, state);
	register_store(article, observation, state, columns);
	SPI_finish();
	PG_RETURN_OID(get_relname_relid(makeObjectName(get_rel_name(article), NULL, "observation"), get_rel_namespace(article)));
}

/* drop_observation_store(article regclass) - the store's tables, its triggers, and its entry */
Datum
drop_observation_store(PG_FUNCTION_ARGS)
{
	Oid			article = PG_GETARG_OID(0);
	Oid			type = OIDOID;
	Datum		value = ObjectIdGetDatum(article);
	Oid			relations[2];

	SPI_connect();
	if (run_query(psprintf("SELECT observation::pg_catalog.oid, state::pg_catalog.oid FROM %s WHERE article::pg_catalog.oid"
						   " OPERATOR(pg_catalog.=) $1", extension_name("observation_stores")), 1, &type, &value) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("table %s has no observation store", get_rel_name(article) ? table_name(article) : "of that OID")));
	for (int i = 0; i < 2; i++)
	{
		bool		null;

		relations[i] = DatumGetObjectId(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, i + 1, &null));
	}
	if (get_rel_name(article))
	{
		require_owner(article);
		drop_triggers(article, table_name(article));
	}
	else if (!superuser() && get_rel_name(relations[0]))
		require_owner(relations[0]);
	for (int i = 0; i < 2; i++)
		if (get_rel_name(relations[i]))
			run_query(psprintf("DROP TABLE %s", table_name(relations[i])), 0, NULL, NULL);
	run_as_owner(catalog_owner(), psprintf("DELETE FROM %s WHERE article::pg_catalog.oid OPERATOR(pg_catalog.=) $1",
										   extension_name("observation_stores")), 1, &type, &value);
	SPI_finish();
	PG_RETURN_VOID();
}
