/*
 * store.c
 *		Finding a store, and the SQL that its statements are made of.
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

/* owner_of - the role that owns a relation */
Oid
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

/* table_name - qualified and quoted */
char *
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

/* catalog_owner - of the extension's table of stores */
Oid
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

/* column_type - the type of a column; an error where there is none of that name */
Oid
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

/* store_compose - the SQL of a store whose article table and columns are known */
void
store_compose(Store *store, char *columns[STORE_COLUMNS])
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
	store_compose(store, columns);
	if (get_rel_name(store->observation) == NULL || get_rel_name(store->state) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("tables of the observation store of %s are gone", store->article_table),
				 errhint("Call drop_observation_store and create_observation_store again.")));
	store->observation_table = table_name(store->observation);
	store->state_table = table_name(store->state);
	return store;
}
