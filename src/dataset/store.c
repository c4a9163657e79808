/*
 * store.c
 *		Setting a store up, finding it again, and dropping it.
 *
 * All is done with the caller's rights, but for the extension's own table of
 * stores, which is written with its owner's after the caller has been found to
 * own the article table.
 */
#include "dataset/dataset.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/relation.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_operator.h"
#include "catalog/pg_type.h"
#include "commands/defrem.h"
#include "miscadmin.h"
#include "quantity/quantity.h"
#include "storage/lmgr.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(create_observation_store);
PG_FUNCTION_INFO_V1(drop_observation_store);

#define STORE_COLUMNS 5			/* key, body, published, place, title */

/* extension_name - a name of the extension's schema, qualified and quoted */
char *
extension_name(const char *name)
{
	return quote_qualified_identifier(get_namespace_name(quantity_namespace()), name);
}

/* run_query - SPI with parameters, none of them NULL; gives the number of rows */
uint64
run_query(const char *query, int count, Oid *types, Datum *values)
{
	int			result = SPI_execute_with_args(query, count, types, values, NULL, false, 0);

	if (result < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR),
				 errmsg("query of a store failed: %s", SPI_result_code_string(result)),
				 errdetail("%s", query)));
	return SPI_processed;
}

/*
 * run_as_owner - the same, with another role's rights; for fixed statements on
 * the extension's own tables only
 */
uint64
run_as_owner(Oid owner, const char *query, int count, Oid *types, Datum *values)
{
	Oid			user;
	int			context;
	uint64		rows;

	GetUserIdAndSecContext(&user, &context);
	SetUserIdAndSecContext(owner, context | SECURITY_LOCAL_USERID_CHANGE | SECURITY_NOFORCE_RLS);
	rows = run_query(query, count, types, values);
	SetUserIdAndSecContext(user, context);
	return rows;
}

static Oid
owner_of(Oid relation)
{
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relation));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_TABLE), errmsg("relation with OID %u does not exist", relation)));
	owner = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
	ReleaseSysCache(tuple);
	return owner;
}

static char *
table_name(Oid relation)
{
	return quote_qualified_identifier(get_namespace_name(get_rel_namespace(relation)), get_rel_name(relation));
}

/* require_owner - an error unless the caller owns the table */
void
require_owner(Oid relation)
{
	if (!has_privs_of_role(GetUserId(), owner_of(relation)))
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("must be owner of table %s", get_rel_name(relation))));
}

/* The owner of the extension's table of stores. */
static Oid
catalog_owner(void)
{
	return owner_of(get_relname_relid("observation_stores", quantity_namespace()));
}

/* ------------------------------------------------------------------- opening */

/* An operator as SQL writes it whatever the search_path. */
static char *
operator_name(Oid operator)
{
	HeapTuple	tuple = SearchSysCache1(OPEROID, ObjectIdGetDatum(operator));
	Form_pg_operator form;
	char	   *name;

	if (!HeapTupleIsValid(tuple))
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_FUNCTION), errmsg("operator with OID %u does not exist", operator)));
	form = (Form_pg_operator) GETSTRUCT(tuple);
	name = psprintf("OPERATOR(%s.%s)", quote_identifier(get_namespace_name(form->oprnamespace)), NameStr(form->oprname));
	ReleaseSysCache(tuple);
	return name;
}

/* The type of a column; an error where there is none of that name. */
static Oid
column_type(Oid relation, const char *column)
{
	AttrNumber	number = get_attnum(relation, column);

	if (number == InvalidAttrNumber)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation %s does not exist", column, table_name(relation)),
				 errhint("After renaming a column, drop its store and create it again.")));
	return get_atttype(relation, number);
}

/* A column of row a; NULL stays NULL. */
static char *
column_of(const char *column)
{
	return column ? psprintf("a.%s", quote_identifier(column)) : NULL;
}

/*
 * The place to read with: the column's, else the first one that the title
 * names; NULL leaves it to the page.
 */
static char *
place_expression(const char *place, const char *title)
{
	char	   *column = place ? psprintf("%s::pg_catalog.text", column_of(place)) : "NULL";

	if (title == NULL)
		return column;
	return psprintf("COALESCE(%s, (SELECT p.name FROM %s(%s::pg_catalog.text) p ORDER BY p.seq LIMIT 1))",
					column, extension_name("extract_places"), column_of(title));
}

/* The SQL of a store whose columns are known. */
static void
compose(Store *store, char *columns[STORE_COLUMNS])
{
	StringInfoData inputs;
	TypeCacheEntry *key;

	store->owner = owner_of(store->article);
	store->article_table = table_name(store->article);
	store->key_type = column_type(store->article, columns[0]);
	store->key_array = get_array_type(store->key_type);
	key = lookup_type_cache(store->key_type, TYPECACHE_EQ_OPR | TYPECACHE_GT_OPR);
	if (!OidIsValid(key->eq_opr) || !OidIsValid(key->gt_opr) || !OidIsValid(store->key_array))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" cannot be the key of a store", columns[0]),
				 errdetail("Its type %s has no order.", format_type_be(store->key_type))));
	store->equals = operator_name(key->eq_opr);
	store->after = operator_name(key->gt_opr);
	store->key = pstrdup(quote_identifier(columns[0]));
	initStringInfo(&inputs);
	for (int i = 1; i < STORE_COLUMNS; i++)
	{
		if (columns[i] == NULL)
			continue;
		(void) column_type(store->article, columns[i]);
		appendStringInfo(&inputs, "%s%s", inputs.len ? ", " : "", column_of(columns[i]));
	}
	store->inputs = inputs.data;
	store->fingerprint = psprintf("%s(%s)", extension_name("observation_fingerprint"), inputs.data);
	store->reading = psprintf("%s(%s::pg_catalog.text, %s, %s)", extension_name("extract_indicators"), column_of(columns[1]),
							  columns[2] ? psprintf("%s::pg_catalog.date", column_of(columns[2])) : "NULL",
							  place_expression(columns[3], columns[4]));
}

/* stored_relation - the table that observation_stores has for a relation: itself, or what it is a partition of */
Oid
stored_relation(Oid article)
{
	Oid			type = OIDOID;
	Datum		value = ObjectIdGetDatum(article);
	bool		null;

	if (run_query(psprintf("SELECT s.article::pg_catalog.oid FROM %s s WHERE s.article::pg_catalog.oid OPERATOR(pg_catalog.=) $1"
						   " OR s.article::pg_catalog.oid OPERATOR(pg_catalog.=) ANY"
						   " (SELECT p.relid::pg_catalog.oid FROM pg_catalog.pg_partition_ancestors($1::pg_catalog.regclass) p)",
						   extension_name("observation_stores")), 1, &type, &value) == 0)
		return InvalidOid;
	return DatumGetObjectId(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null));
}

/*
 * store_open - the store of an article table, in the current memory context;
 * an error where it has none.  SPI must be connected.
 */
Store *
store_open(Oid article)
{
	Oid			type = OIDOID;
	Datum		value = ObjectIdGetDatum(article);
	Store	   *store = palloc0(sizeof(Store));
	char	   *columns[STORE_COLUMNS];
	HeapTuple	row;
	bool		null;

	if (run_query(psprintf("SELECT observation::pg_catalog.oid, state::pg_catalog.oid, key, body, published, place, title"
						   " FROM %s WHERE article::pg_catalog.oid OPERATOR(pg_catalog.=) $1",
						   extension_name("observation_stores")), 1, &type, &value) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("table %s has no observation store", get_rel_name(article) ? table_name(article) : "of that OID"),
				 errhint("Create one with create_observation_store.")));
	row = SPI_tuptable->vals[0];
	store->article = article;
	store->observation = DatumGetObjectId(SPI_getbinval(row, SPI_tuptable->tupdesc, 1, &null));
	store->state = DatumGetObjectId(SPI_getbinval(row, SPI_tuptable->tupdesc, 2, &null));
	for (int i = 0; i < STORE_COLUMNS; i++)
		columns[i] = SPI_getvalue(row, SPI_tuptable->tupdesc, i + 3);
	compose(store, columns);
	if (get_rel_name(store->observation) == NULL || get_rel_name(store->state) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("tables of the observation store of %s are gone", store->article_table),
				 errhint("Call drop_observation_store and create_observation_store again.")));
	store->observation_table = table_name(store->observation);
	store->state_table = table_name(store->state);
	return store;
}

/* ------------------------------------------------------------------ creating */

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
	compose(&store, columns);
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
