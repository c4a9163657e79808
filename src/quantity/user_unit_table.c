/*
 * user_unit_table.c
 *		Users' units by name: the table that define_unit fills.
 *
 * A datum carries its unit's definition, so the table is read for names that
 * are not built in, and nothing else.  Its rows are kept until it changes:
 * every change ends in a relcache invalidation.
 */
#include "quantity/quantity.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_extension.h"
#include "commands/extension.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#define USER_UNIT_TABLE "quantity_user_units"

/* The table's rows, as this process last saw them. */
typedef struct NamedUnit
{
	FoldedText *name;
	int			unit;
} NamedUnit;

static MemoryContext named_context = NULL;
static NamedUnit *named_units = NULL;
static int	named_count = 0;
static Oid	named_relation = InvalidOid;
static bool named_valid = false;
static bool named_loading = false;

static void
forget_named(Datum argument, Oid relation)
{
	if (relation == InvalidOid || relation == named_relation)
		named_valid = false;
}

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

/* Read one row of the table into the names. */
static void
load_named(HeapTuple tuple, TupleDesc description)
{
	bool		null;
	char	   *name = TextDatumGetCString(heap_getattr(tuple, 1, description, &null));
	char	   *definition = TextDatumGetCString(heap_getattr(tuple, 2, description, &null));
	UnitInfo	info;
	NamedUnit  *named;
	MemoryContext caller;

	user_unit_define(name, definition, &info, NULL);
	caller = MemoryContextSwitchTo(named_context);
	named_units = named_units ? repalloc(named_units, (named_count + 1) * sizeof(NamedUnit)) : palloc(sizeof(NamedUnit));
	named = named_units + named_count++;
	named->name = fold_text(pstrdup(name), (int) strlen(name));
	MemoryContextSwitchTo(caller);
	named->unit = user_unit_number(&info);
}

static void
load_table(Oid relation_id)
{
	Relation	relation = table_open(relation_id, AccessShareLock);
	Snapshot	snapshot = RegisterSnapshot(IsInParallelMode() ? GetActiveSnapshot() : GetLatestSnapshot());
	SysScanDesc scan;
	HeapTuple	tuple;

	/* valid before the scan, so that a change meanwhile makes it invalid again */
	named_relation = relation_id;
	named_valid = true;
	scan = systable_beginscan(relation, InvalidOid, false, snapshot, 0, NULL);
	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
		load_named(tuple, RelationGetDescr(relation));
	systable_endscan(scan);
	UnregisterSnapshot(snapshot);
	table_close(relation, AccessShareLock);
}

/* Make the names current. */
static void
refresh_named(void)
{
	static bool registered = false;
	Oid			schema;
	Oid			relation;

	if (named_valid || named_loading || !IsTransactionState())
		return;
	if (!registered)
	{
		CacheRegisterRelcacheCallback(forget_named, (Datum) 0);
		registered = true;
	}
	if (named_context)
		MemoryContextDelete(named_context);
	named_context = AllocSetContextCreate(CacheMemoryContext, "users' units", ALLOCSET_SMALL_SIZES);
	named_units = NULL;
	named_count = 0;
	schema = quantity_namespace();
	relation = OidIsValid(schema) ? get_relname_relid(USER_UNIT_TABLE, schema) : InvalidOid;
	if (!OidIsValid(relation))
		return;
	named_loading = true;
	PG_TRY();
	{
		load_table(relation);
	}
	PG_CATCH();
	{
		named_loading = named_valid = false;
		PG_RE_THROW();
	}
	PG_END_TRY();
	named_loading = false;
}

/* user_unit_named - a unit of the table, or one written with its definition; see UnitNameReader */
int
user_unit_named(const FoldedText *text, int at, int limit, int *end)
{
	int			unit = user_unit_inline(text, at, limit, end);
	int			longest = 0;

	if (unit >= 0)
		return unit;
	refresh_named();
	for (int i = 0; i < named_count; i++)
	{
		const FoldedText *name = named_units[i].name;

		if (name->length <= longest || at + name->length > limit ||
			memcmp(name->chars, text->chars + at, name->length * sizeof(uint16)) != 0)
			continue;
		if (CHAR_CLASS(name->chars[name->length - 1]) == CHAR_LATIN && at + name->length < limit &&
			CHAR_CLASS(text->chars[at + name->length]) == CHAR_LATIN)
			continue;
		longest = name->length;
		unit = named_units[i].unit;
	}
	*end = at + longest;
	return unit;
}

/* user_unit_all - the numbers of all units of the table */
int
user_unit_all(int **units)
{
	refresh_named();
	*units = palloc(Max(named_count, 1) * sizeof(int));
	for (int i = 0; i < named_count; i++)
		(*units)[i] = named_units[i].unit;
	return named_count;
}

/* user_unit_definition - the definition of a unit of the table, normal; NULL where there is none */
char *
user_unit_definition(const char *name)
{
	refresh_named();
	for (int i = 0; i < named_count; i++)
	{
		const UnitInfo *info = unit_info(named_units[i].unit);

		if (strcmp(info->code, name) != 0)
			continue;
		if (info->dimension_count == 1 && unit_info(info->dimension[0].unit) == info)
			return pstrdup("");
		return user_unit_normal_definition(info);
	}
	return NULL;
}

/*
 * user_unit_check_prefixed - refuse a name that, after a scale word, would read
 * as a unit of the table; text holds the name from start on
 */
void
user_unit_check_prefixed(const FoldedText *text, int start)
{
	int			length = text->length - start;

	refresh_named();
	for (int i = 0; i < named_count; i++)
	{
		const FoldedText *name = named_units[i].name;
		int			head = name->length - length;
		int			end;

		if (head < 0 || memcmp(name->chars + head, text->chars + start, length * sizeof(uint16)) != 0)
			continue;
		if (head == 0 || (read_scale(name, 0, name->length, &end) != NULL && end == head))
			ereport(ERROR,
					(errcode(ERRCODE_AMBIGUOUS_ALIAS),
					 errmsg("name \"%s\" of a unit would be ambiguous", folded_source(text, start, text->length)),
					 errdetail("\"%s\" would be so many of the new unit, and it is the unit %s already.",
							   unit_info(named_units[i].unit)->code, unit_info(named_units[i].unit)->code)));
	}
}

/* user_unit_is_named - does the table of this database have the unit, defined as it is? */
bool
user_unit_is_named(int unit)
{
	refresh_named();
	for (int i = 0; i < named_count; i++)
		if (named_units[i].unit == unit)
			return true;
	return false;
}
