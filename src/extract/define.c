/*
 * define.c
 *		define_indicator, define_place, define_alias and what drops them: users'
 *		own words are looked at before they go into their tables.
 *
 * All of it runs with the caller's rights: who may write to the tables may
 * define words.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"

#include "extract/define.h"
#include "extract/gazetteer.h"
#include "extract/indicator.h"
#include "extract/user_lexicon_table.h"
#include "quantity/quantity.h"
#include "quantity/user_table.h"

PG_FUNCTION_INFO_V1(define_indicator);
PG_FUNCTION_INFO_V1(drop_indicator);
PG_FUNCTION_INFO_V1(define_place);
PG_FUNCTION_INFO_V1(drop_place);
PG_FUNCTION_INFO_V1(define_alias);
PG_FUNCTION_INFO_V1(drop_alias);

#define NAME_MOST_CHARS 100

/* An argument must be there. */
static void
require(FunctionCallInfo fcinfo, int argument, const char *what)
{
	if (PG_ARGISNULL(argument))
		ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg("%s must not be null", what)));
}

/* required_text - an argument as a string; an error where it is null */
char *
required_text(FunctionCallInfo fcinfo, int argument, const char *what)
{
	require(fcinfo, argument, what);
	return text_to_cstring(PG_GETARG_TEXT_PP(argument));
}

/* run_once - one statement with texts as its parameters; gives the number of rows */
uint64
run_once(const char *query, int count, const char *const *texts)
{
	uint64		rows;

	SPI_connect();
	rows = run_with_texts(query, count, texts);
	SPI_finish();
	return rows;
}

/* ---------------------------------------------------------------------- names */

/* check_name - refuse what no article would have as a name, or what would be found everywhere */
void
check_name(const char *what, const char *name)
{
	FoldedText *text = fold_text(name, (int) strlen(name));
	bool		letters = false;
	bool		lines = false;

	for (int i = 0; i < text->length; i++)
	{
		CharClass	class = CHAR_CLASS(text->chars[i]);

		letters |= class == CHAR_LATIN || class == CHAR_HAN;
		lines |= class == CHAR_LINE_END;
	}
	if (text->length < 2 || text->length > NAME_MOST_CHARS || !letters || lines ||
		CHAR_CLASS(text->chars[0]) == CHAR_BLANK || CHAR_CLASS(text->chars[text->length - 1]) == CHAR_BLANK)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_NAME),
				 errmsg("invalid %s: \"%s\"", what, name),
				 errdetail("It has 2 to %d characters on one line, a letter among them, and neither begins nor ends with a blank.",
						   NAME_MOST_CHARS)));
}

/* What a name means already, among users' words of a kind; NULL where it is free. */
static const char *
meaning_of(const char *name, LexiconKind kind)
{
	const UserLexicon *words = current_user_lexicon();
	FoldedText *text = fold_text(name, (int) strlen(name));
	Match		match = user_longest(words, text, 0, text->length, KIND_BIT(kind));
	const MatcherEntry *entry = match_entry(&match, KIND_BIT(kind));

	if (entry == NULL || match.length != text->length)
		return NULL;
	return kind == KIND_INDICATOR ? words->indicators[entry->ref].code : words->places[entry->ref].name;
}

/* Refuse a name that is another word's already. */
static void
check_free(const char *name, const char *owner)
{
	static const LexiconKind kinds[] = {KIND_INDICATOR, KIND_DIVISION};

	for (size_t i = 0; i < lengthof(kinds); i++)
	{
		const char *meaning = meaning_of(name, kinds[i]);

		if (meaning != NULL && strcmp(meaning, owner) != 0)
			ereport(ERROR,
					(errcode(ERRCODE_DUPLICATE_OBJECT),
					 errmsg("name \"%s\" is taken", name),
					 errdetail("It means the %s \"%s\" already.", i == 0 ? "indicator" : "place", meaning),
					 errhint("Drop or replace that word first.")));
	}
}

/* The users' names of a word must be free and sensible. */
static void
check_names(const char *what, ArrayType *names, const char *owner)
{
	Datum	   *elements;
	bool	   *nulls;
	int			count;

	deconstruct_array(names, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
	if (count == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s \"%s\" has no names", what, owner),
				 errhint("Give all the names by which articles call it.")));
	for (int i = 0; i < count; i++)
	{
		if (nulls[i])
			ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg("name of %s \"%s\" must not be null", what, owner)));
		check_name(psprintf("name of %s \"%s\"", what, owner), TextDatumGetCString(elements[i]));
		check_free(TextDatumGetCString(elements[i]), owner);
	}
}

/* ----------------------------------------------------------------- indicators */

/* is_built_in - is it the code of a built-in indicator? */
bool
is_built_in(const char *code)
{
	for (int i = 0; i < indicator_count(); i++)
		if (strcmp(indicator_at_index(i)->code, code) == 0)
			return true;
	return false;
}

static void
check_code(const char *code)
{
	size_t		length = strlen(code);

	if (length == 0 || length >= NAMEDATALEN || code[0] < 'a' || code[0] > 'z' ||
		strspn(code, "abcdefghijklmnopqrstuvwxyz0123456789_") != length)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_NAME),
				 errmsg("invalid code of an indicator: \"%s\"", code),
				 errdetail("A code is at most %d of a-z, 0-9 and _, and begins with a letter.", NAMEDATALEN - 1)));
	if (is_built_in(code))
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_OBJECT),
				 errmsg("indicator \"%s\" is built in", code),
				 errhint("define_alias gives it another name.")));
}

/* define_indicator(code, names, unit) - an indicator of a user's own, or other names for one that is there */
Datum
define_indicator(PG_FUNCTION_ARGS)
{
	const char *code = required_text(fcinfo, 0, "code of an indicator");
	const char *unit = PG_ARGISNULL(2) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(2));
	UnitExpression expression;
	const char *texts[3] = {code, NULL, unit};

	check_code(code);
	require(fcinfo, 1, "names of an indicator");
	check_names("indicator", PG_GETARG_ARRAYTYPE_P(1), code);
	if (unit != NULL && !user_indicator_unit(unit, &expression))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown unit of indicator \"%s\": \"%s\"", code, unit),
				 errhint("The view quantity_units lists the units; define_unit adds one.")));
	texts[1] = OidOutputFunctionCall(F_ARRAY_OUT, PG_GETARG_DATUM(1));
	run_once(psprintf("INSERT INTO %s AS u (code, names, unit) VALUES ($1, $2::pg_catalog.text[], $3)"
					  " ON CONFLICT (code) DO UPDATE SET names = excluded.names, unit = excluded.unit",
					  extension_name("extract_user_indicators")), 3, texts);
	PG_RETURN_VOID();
}

/* Refuse to drop what another word means: what is in column says it, key is that word's name. */
static void
check_not_meant(const char *what, const char *name, const char *by, const char *table, const char *key, const char *column)
{
	char	   *user = NULL;
	MemoryContext caller = CurrentMemoryContext;

	SPI_connect();
	if (run_with_texts(psprintf("SELECT %s FROM %s WHERE %s OPERATOR(pg_catalog.=) $1 ORDER BY 1 LIMIT 1",
								key, extension_name(table), column), 1, &name) > 0)
		user = MemoryContextStrdup(caller, SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1));
	SPI_finish();
	if (user != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DEPENDENT_OBJECTS_STILL_EXIST),
				 errmsg("%s \"%s\" is in use", what, name),
				 errdetail("The %s \"%s\" means it.", by, user),
				 errhint("Drop that first.")));
}

/* drop_word - delete a word by its key; an error where there is none */
void
drop_word(const char *what, const char *table, const char *key, const char *name)
{
	if (run_once(psprintf("DELETE FROM %s WHERE %s OPERATOR(pg_catalog.=) $1", extension_name(table), key), 1, &name) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("there is no user's %s \"%s\"", what, name)));
}

/* drop_indicator(code) */
Datum
drop_indicator(PG_FUNCTION_ARGS)
{
	const char *code = text_to_cstring(PG_GETARG_TEXT_PP(0));

	drop_word("indicator", "extract_user_indicators", "code", code);
	check_not_meant("indicator", code, "alias", "extract_user_aliases", "alias", "means");
	check_not_meant("indicator", code, "pattern", "extract_user_patterns", "name", "indicator");
	PG_RETURN_VOID();
}

/* --------------------------------------------------------------------- places */

/* define_place(name, region, level) - a place of a user's own */
Datum
define_place(PG_FUNCTION_ARGS)
{
	const char *name = required_text(fcinfo, 0, "name of a place");
	const char *region = PG_ARGISNULL(1) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(1));
	const char *level = required_text(fcinfo, 2, "level of a place");
	PlaceLevel	known_level;

	check_name("name of a place", name);
	check_free(name, name);
	if (region != NULL && division_index(region) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown region of place \"%s\": \"%s\"", name, region),
				 errdetail("A region is the six-digit code of the division that holds the place."),
				 errhint("The view divisions lists them all.")));
	if (!user_place_level(level, &known_level))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown level of place \"%s\": \"%s\"", name, level),
				 errhint("A level is province, prefecture, county or zone.")));
	run_once(psprintf("INSERT INTO %s AS p (name, region, level) VALUES ($1, $2, $3)"
					  " ON CONFLICT (name) DO UPDATE SET region = excluded.region, level = excluded.level",
					  extension_name("extract_user_places")), 3, (const char *const[]) {name, region, level});
	PG_RETURN_VOID();
}

/* drop_place(name) */
Datum
drop_place(PG_FUNCTION_ARGS)
{
	const char *name = text_to_cstring(PG_GETARG_TEXT_PP(0));

	drop_word("place", "extract_user_places", "name", name);
	check_not_meant("place", name, "alias", "extract_user_aliases", "alias", "means");
	PG_RETURN_VOID();
}

/* -------------------------------------------------------------------- aliases */

/* What an alias would mean, added to a copy of what is defined: the name that meaning_of gives. */
static const char *
alias_meaning(const char *alias, const char *means, AliasProblem *problem)
{
	const UserLexicon *words = current_user_lexicon();
	UserLexicon scratch = {0};

	for (int i = 0; words != NULL && i < words->indicator_count; i++)
		user_lexicon_add_indicator(&scratch, words->indicators[i].written, words->indicators[i].code, 0, NULL);
	for (int i = 0; words != NULL && i < words->place_count; i++)
		user_lexicon_add_place(&scratch, words->places[i].written, words->places + i);
	*problem = user_lexicon_add_alias(&scratch, alias, means);
	if (*problem != ALIAS_FINE)
		return NULL;
	return scratch.names[scratch.name_count - 1].entry.kind == KIND_INDICATOR ?
		scratch.indicators[scratch.indicator_count - 1].code : scratch.places[scratch.place_count - 1].name;
}

/* Is it an alias now, which another definition replaces? */
static bool
is_alias(const char *alias)
{
	return run_once(psprintf("SELECT 1 FROM %s WHERE alias OPERATOR(pg_catalog.=) $1",
							 extension_name("extract_user_aliases")), 1, &alias) > 0;
}

/* define_alias(alias, means) - another name of an indicator or a place */
Datum
define_alias(PG_FUNCTION_ARGS)
{
	const char *alias = required_text(fcinfo, 0, "alias");
	const char *means = required_text(fcinfo, 1, "meaning of an alias");
	const char *meaning;
	AliasProblem problem;

	check_name("alias", alias);
	meaning = alias_meaning(alias, means, &problem);
	if (problem == ALIAS_AMBIGUOUS)
		ereport(ERROR,
				(errcode(ERRCODE_AMBIGUOUS_ALIAS),
				 errmsg("meaning of alias \"%s\" is ambiguous: \"%s\"", alias, means),
				 errdetail("Several divisions bear that name."),
				 errhint("Give the division's six-digit code; the view divisions lists them all.")));
	if (problem != ALIAS_FINE)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("unknown meaning of alias \"%s\": \"%s\"", alias, means),
				 errdetail("It is no code of an indicator, no code or name of a division, and no name of a zone or a user's place."),
				 errhint("The views indicators, divisions and zones list them all.")));
	if (!is_alias(alias))
		check_free(alias, meaning);
	run_once(psprintf("INSERT INTO %s AS a (alias, means) VALUES ($1, $2)"
					  " ON CONFLICT (alias) DO UPDATE SET means = excluded.means",
					  extension_name("extract_user_aliases")), 2, (const char *const[]) {alias, means});
	PG_RETURN_VOID();
}

/* drop_alias(alias) */
Datum
drop_alias(PG_FUNCTION_ARGS)
{
	drop_word("alias", "extract_user_aliases", "alias", text_to_cstring(PG_GETARG_TEXT_PP(0)));
	PG_RETURN_VOID();
}
