/*
 * facts.c
 *		The built-in tables in SQL: indicators, divisions and zones as rows, and
 *		which division a code of another year is.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/tuplestore.h"

#include "extract/extract.h"
#include "extract/gazetteer.h"
#include "extract/indicator.h"

PG_FUNCTION_INFO_V1(builtin_indicators);
PG_FUNCTION_INFO_V1(builtin_divisions);
PG_FUNCTION_INFO_V1(builtin_zones);
PG_FUNCTION_INFO_V1(division_at);

/* How many successions a code may go through; records hold four at most. */
#define MOST_SUCCESSIONS 16

/* A text in the database's encoding, from one of the tables. */
static Datum
table_text(const char *utf8)
{
	char	   *converted = (char *) pg_do_encoding_conversion((unsigned char *) unconstify(char *, utf8),
															   (int) strlen(utf8), PG_UTF8, GetDatabaseEncoding());

	return CStringGetTextDatum(converted);
}

/* The same, NULL where it is empty or missing. */
static void
set_text(Datum *value, bool *null, const char *utf8)
{
	*null = utf8 == NULL || *utf8 == '\0';
	*value = *null ? (Datum) 0 : table_text(utf8);
}

/* A list parted by a mark, as text[]. */
static Datum
table_list(const char *list, char mark)
{
	ArrayBuildState *state = initArrayResult(TEXTOID, CurrentMemoryContext, false);

	while (*list)
	{
		const char *end = strchr(list, mark);
		int			length = end ? (int) (end - list) : (int) strlen(list);

		state = accumArrayResult(state, table_text(pnstrdup(list, length)), false, TEXTOID, CurrentMemoryContext);
		list += length + (end != NULL);
	}
	return makeArrayResult(state, CurrentMemoryContext);
}

/* builtin_indicators() - the view indicators */
Datum
builtin_indicators(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	for (int i = 0; i < indicator_count(); i++)
	{
		const Indicator *row = indicator_at_index(i);
		Datum		values[6];
		bool		nulls[6] = {false};

		values[0] = table_text(row->code);
		values[1] = table_text(row->zh);
		values[2] = table_text(row->en);
		values[3] = table_list(row->units, ',');
		values[4] = table_text(row->kind);
		set_text(&values[5], &nulls[5], row->nbs);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}

static const char *
level_name(int level)
{
	return level == LEVEL_PROVINCE ? "province" : level == LEVEL_PREFECTURE ? "prefecture" : "county";
}

/* builtin_divisions() - the view divisions, former ones included */
Datum
builtin_divisions(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	for (int i = 0; i < division_count(); i++)
	{
		const Division *row = division_at_index(i);
		Datum		values[9];
		bool		nulls[9] = {false};

		values[0] = table_text(row->code);
		values[1] = table_text(division_string(row->name));
		set_text(&values[2], &nulls[2], division_string(row->short_name));
		set_text(&values[3], &nulls[3], division_string(row->english));
		values[4] = table_text(level_name(row->level));
		set_text(&values[5], &nulls[5], row->parent < 0 ? NULL : division_at_index(row->parent)->code);
		values[6] = Int32GetDatum(row->from);
		values[7] = Int32GetDatum(row->to);
		nulls[7] = row->to == 0;
		values[8] = table_list(division_string(row->successors), ';');
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}

/* builtin_zones() - the view zones */
Datum
builtin_zones(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	for (int i = 0; i < zone_count(); i++)
	{
		Datum		values[2];
		bool		nulls[2] = {false};

		values[0] = table_text(zone_name(zone_by_ref(i)));
		values[1] = table_text(zone_by_ref(i)->region);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}

/* ------------------------------------------------------------- other years */

/* Rows that held a code one after another stand together, the last one first. */
static bool
same_code(int index, const char *code)
{
	return index < division_count() && strcmp(division_at_index(index)->code, code) == 0;
}

static bool
in_force(const Division *row, int year)
{
	return (row->from <= year || row->from <= 1981) && (row->to == 0 || year < row->to);
}

static bool
names_successor(const Division *row, const char *code)
{
	return strstr(division_string(row->successors), code) != NULL;
}

/* The one division of that year that became this one; -1 for none or several. */
static int
predecessor(const char *code, int year)
{
	int			found = -1;

	for (int i = 0; i < division_count(); i++)
	{
		const Division *row = division_at_index(i);

		if (!names_successor(row, code) || strcmp(row->code, code) == 0)
			continue;
		if (row->to > year && found >= 0)
			return -1;
		if (row->to > year)
			found = i;
	}
	return found;
}

/* What took over from a former division: its successor, or the smallest that holds all of them. */
static int
successor(const Division *row)
{
	const char *list = division_string(row->successors);
	int			found = -1;

	for (; strlen(list) >= 6; list += list[6] ? 7 : 6)
	{
		char		code[7];
		int			index;

		memcpy(code, list, 6);
		code[6] = '\0';
		index = division_index(code);
		if (found < 0)
			found = index;
		while (found >= 0 && index >= 0 && !division_within(index, found))
			found = division_at_index(found)->parent;
	}
	return found;
}

/*
 * The division that a code was in a year, by following its successions; -1
 * where none is known.
 */
static int
division_in_year(const char *code, int year)
{
	int			index = division_index(code);

	for (int step = 0; index >= 0 && step < MOST_SUCCESSIONS; step++)
	{
		const char *held = division_at_index(index)->code;
		const Division *last = division_at_index(index);
		int			next;

		for (int i = index; same_code(i, held); i++)
			if (in_force(division_at_index(i), year))
				return i;
		next = last->to != 0 && last->to <= year ? successor(last) : predecessor(held, year);
		if (next == index)
			return -1;
		index = next;
	}
	return -1;
}

/* division_at(code, date) - the code that held the place on that day, NULL where none is known */
Datum
division_at(PG_FUNCTION_ARGS)
{
	char	   *code = text_to_cstring(PG_GETARG_TEXT_PP(0));
	DateADT		date = PG_GETARG_DATEADT(1);
	int			year = 9999;
	int			month;
	int			day;
	int			index;

	if (DATE_IS_NOBEGIN(date))
		PG_RETURN_NULL();
	if (!DATE_IS_NOEND(date))
		day_to_ymd(date, &year, &month, &day);
	index = division_in_year(code, year);
	if (index < 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(division_at_index(index)->code));
}
