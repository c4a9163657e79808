/*
 * user_unit_table.c
 *		Users' units by name: the table that define_unit fills.
 *
 * A datum carries its unit's definition, so the table is read for names that
 * are not built in, and nothing else.  Its rows are kept until it changes:
 * every change ends in a relcache invalidation.
 */
#include "quantity/quantity.h"

#include "quantity/user_table.h"
#include "utils/memutils.h"

/* The table's rows, as this process last saw them. */
typedef struct NamedUnit
{
	FoldedText *name;
	int			unit;
} NamedUnit;

static UserTable named_table = {"quantity_user_units"};
static MemoryContext named_context = NULL;
static NamedUnit *named_units = NULL;
static int	named_count = 0;

/* Read one row of the table into the names. */
static void
load_named(HeapTuple row, TupleDesc description, void *argument)
{
	char	   *name = user_table_text(row, description, 1);
	UnitInfo	info;
	NamedUnit  *named;
	MemoryContext caller;

	user_unit_define(name, user_table_text(row, description, 2), &info, NULL);
	caller = MemoryContextSwitchTo(named_context);
	named_units = named_units ? repalloc(named_units, (named_count + 1) * sizeof(NamedUnit)) : palloc(sizeof(NamedUnit));
	named = named_units + named_count++;
	named->name = fold_text(pstrdup(name), (int) strlen(name));
	MemoryContextSwitchTo(caller);
	named->unit = user_unit_number(&info);
}

/* Make the names current. */
static void
refresh_named(void)
{
	if (user_table_is_current(&named_table))
		return;
	if (named_context)
		MemoryContextDelete(named_context);
	named_context = AllocSetContextCreate(CacheMemoryContext, "users' units", ALLOCSET_SMALL_SIZES);
	named_units = NULL;
	named_count = 0;
	user_table_read(&named_table, load_named, NULL);
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
