/*
 * user_lexicon_table.c
 *		Users' own words out of the tables that define_indicator and its kin
 *		fill, kept until one of them changes.
 *
 * An extraction asks once, at its start, and nothing in it asks again: what it
 * holds is never replaced under it.  What a table has that cannot be read (it
 * was put there by other means than the functions) is left out, with a
 * warning.
 */
#include "compat.h"

#include "access/xact.h"
#include "common/hashfn.h"
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "access/htup_details.h"

#include "extract/user_lexicon_table.h"
#include "quantity/quantity.h"
#include "quantity/user_table.h"

/* In the order in which they are read: units before what is in them, names before their aliases. */
static UserTable tables[] = {
	{"quantity_user_units"}, {"extract_user_indicators"}, {"extract_user_places"}, {"extract_user_aliases"},
	{"extract_user_patterns"}
};

static MemoryContext lexicon_context = NULL;
static UserLexicon *lexicon = NULL; /* NULL where nothing is defined */
static uint64 lexicon_hash = 0;
static bool lexicon_complete = false;	/* no error came between the tables */

/* A lexicon in the making. */
typedef struct Loading
{
	UserLexicon *words;
	uint64		hash;			/* a sum over the rows, whose order is none */
	uint64		table;
} Loading;

/* ---------------------------------------------------------------------- rows */

/* A row was read: it counts for the hash, by its columns. */
static void
note_row(Loading *loading, const char *const *columns, int count)
{
	uint64		hash = loading->table + 1;

	for (int i = 0; i < count; i++)
		hash = columns[i] == NULL ? hash_combine64(hash, 1) :
			hash_combine64(hash, hash_bytes_extended((const unsigned char *) columns[i], (int) strlen(columns[i]), 0));
	loading->hash += hash;
}

static void
warn_of_entry(const char *kind, const char *name, const char *detail)
{
	ereport(WARNING,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("user's %s \"%s\" is left out", kind, name),
			 errdetail("%s", detail)));
}

/* user_indicator_unit - a unit as text, a scale before it or not (元, 亿元); false where it is none */
bool
user_indicator_unit(const char *text, UnitExpression *unit)
{
	FoldedText *folded = fold_text(text, (int) strlen(text));
	int			power;
	int			end;
	int			from = 0;

	if (read_unit_literal(folded, 0, folded->length, user_unit_named, unit, &power, &end) && end == folded->length)
		return true;
	return read_scale(folded, 0, folded->length, &from) != NULL &&
		read_unit_literal(folded, from, folded->length, user_unit_named, unit, &power, &end) && end == folded->length;
}

static void
take_unit(HeapTuple row, TupleDesc description, void *argument)
{
	Loading    *loading = argument;
	const char *columns[] = {user_table_text(row, description, 1), user_table_text(row, description, 2)};
	UnitInfo	info;
	SOFT_ERRORS(errors);

	note_row(loading, columns, 2);
	if (user_unit_define(columns[0], columns[1], &info, errors))
		user_lexicon_add_unit(loading->words, columns[0], user_unit_number(&info));
	else
		warn_of_entry("unit", columns[0], "Its definition cannot be read.");
}

/* UNIT_BITs of what an indicator in this unit can be measured in. */
static uint32
indicator_unit_classes(const UnitExpression *unit)
{
	UnitClass	unit_class = unit_expression_class(unit);

	/* In English things are counted without a word for it. */
	if (unit_class == UNIT_CLASS_COUNT || unit_class == UNIT_CLASS_NONE)
		return UNIT_BIT(UNIT_CLASS_COUNT) | UNIT_BIT(UNIT_CLASS_NONE);
	return UNIT_BIT(unit_class);
}

/* The strings of a text[], none of them null. */
static char **
array_strings(Datum value, int *count)
{
	Datum	   *elements;
	bool	   *nulls;
	char	  **strings;

	deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, count);
	strings = palloc(Max(*count, 1) * sizeof(char *));
	for (int i = 0; i < *count; i++)
		strings[i] = nulls[i] ? "" : TextDatumGetCString(elements[i]);
	return strings;
}

static void
take_indicator(HeapTuple row, TupleDesc description, void *argument)
{
	Loading    *loading = argument;
	const char *columns[] = {user_table_text(row, description, 1), NULL, user_table_text(row, description, 3)};
	UnitExpression unit = {0};
	uint32		classes = 0;
	bool		null;
	int			count;
	char	  **names = array_strings(heap_getattr(row, 2, description, &null), &count);

	if (columns[2] != NULL)
	{
		if (!user_indicator_unit(columns[2], &unit))
		{
			warn_of_entry("indicator", columns[0], "Its unit cannot be read.");
			return;
		}
		classes = indicator_unit_classes(&unit);
	}
	for (int i = 0; i < count; i++)
	{
		columns[1] = names[i];
		note_row(loading, columns, 3);
		user_lexicon_add_indicator(loading->words, names[i], columns[0], classes, &unit);
	}
}

/* user_place_level - the level with this name; false where there is none */
bool
user_place_level(const char *text, PlaceLevel *level)
{
	static const char *const names[] = {"country", "province", "prefecture", "county", "zone"};

	for (int i = PLACE_PROVINCE; i <= PLACE_ZONE; i++)
		if (strcmp(names[i], text) == 0)
		{
			*level = (PlaceLevel) i;
			return true;
		}
	return false;
}

static void
take_place(HeapTuple row, TupleDesc description, void *argument)
{
	Loading    *loading = argument;
	const char *columns[] = {user_table_text(row, description, 1), user_table_text(row, description, 2),
	user_table_text(row, description, 3)};
	UserPlace	place = {NULL, columns[0], columns[1]};

	note_row(loading, columns, 3);
	if (user_place_level(columns[2], &place.level))
		user_lexicon_add_place(loading->words, columns[0], &place);
	else
		warn_of_entry("place", columns[0], psprintf("Its level \"%s\" is none.", columns[2]));
}

static void
take_alias(HeapTuple row, TupleDesc description, void *argument)
{
	Loading    *loading = argument;
	const char *columns[] = {user_table_text(row, description, 1), user_table_text(row, description, 2)};

	note_row(loading, columns, 2);
	if (user_lexicon_add_alias(loading->words, columns[0], columns[1]) != ALIAS_FINE)
		warn_of_entry("alias", columns[0], psprintf("\"%s\" is no indicator or place that is known.", columns[1]));
}

static void
take_pattern(HeapTuple row, TupleDesc description, void *argument)
{
	Loading    *loading = argument;
	const char *columns[] = {user_table_text(row, description, 1), user_table_text(row, description, 2),
	user_table_text(row, description, 3)};
	PatternError error;
	Pattern    *pattern = pattern_compile(columns[1], (int) strlen(columns[1]), false, &error);
	char	   *problem;

	note_row(loading, columns, 3);
	if (pattern == NULL)
	{
		warn_of_entry("pattern", columns[0], error.message);
		return;
	}
	problem = user_pattern_problem(pattern);
	if (problem == NULL)
	{
		user_lexicon_add_pattern(loading->words, columns[0], columns[2], pattern);
		return;
	}
	pattern_free(pattern);
	warn_of_entry("pattern", columns[0], problem);
}

/* ------------------------------------------------------------------- loading */

/* The patterns are foreign handles: they go with the lexicon's context. */
static void
free_patterns(void *argument)
{
	UserLexicon *words = argument;

	for (int i = 0; i < words->pattern_count; i++)
		pattern_free(words->patterns[i].pattern);
}

static bool
is_current(void)
{
	if (!lexicon_complete)
		return !IsTransactionState();
	for (size_t i = 0; i < lengthof(tables); i++)
		if (!user_table_is_current(tables + i))
			return false;
	return true;
}

/* Read the tables into a new lexicon, in the current memory context. */
static UserLexicon *
load_lexicon(uint64 *hash)
{
	static const UserTableRow takers[] = {take_unit, take_indicator, take_place, take_alias, take_pattern};
	Loading		loading = {palloc0(sizeof(UserLexicon))};
	MemoryContextCallback *callback = palloc0(sizeof(MemoryContextCallback));

	StaticAssertStmt(lengthof(takers) == lengthof(tables), "a table has its reader");
	callback->func = free_patterns;
	callback->arg = loading.words;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, callback);
	for (size_t i = 0; i < lengthof(tables); i++)
	{
		loading.table = i;
		user_table_read(tables + i, takers[i], &loading);
	}
	*hash = loading.hash;
	if (loading.hash == 0)
		return NULL;
	user_lexicon_finish(loading.words);
	return loading.words;
}

/* current_user_lexicon - see user_lexicon_table.h */
const UserLexicon *
current_user_lexicon(void)
{
	MemoryContext made;
	MemoryContext caller;
	UserLexicon *words;
	uint64		hash;

	if (likely(is_current()))
		return lexicon;
	/* Until it is complete, the new one goes with the transaction's errors. */
	made = AllocSetContextCreate(CurrentMemoryContext, "users' words", ALLOCSET_DEFAULT_SIZES);
	caller = MemoryContextSwitchTo(made);
	lexicon_complete = false;
	words = load_lexicon(&hash);
	MemoryContextSwitchTo(caller);
	if (lexicon_context != NULL)
		MemoryContextDelete(lexicon_context);
	MemoryContextSetParent(made, CacheMemoryContext);
	lexicon_context = made;
	lexicon = words;
	lexicon_hash = hash;
	lexicon_complete = true;
	return lexicon;
}

/* user_words_hash - see user_lexicon_table.h */
uint64
user_words_hash(void)
{
	(void) current_user_lexicon();
	return lexicon_hash;
}
