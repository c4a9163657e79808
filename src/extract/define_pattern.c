/*
 * define_pattern.c
 *		define_pattern and drop_pattern: users' patterns are compiled before they
 *		go into their table.
 */
#include "compat.h"

#include "utils/builtins.h"

#include "extract/define.h"
#include "extract/user_lexicon_table.h"
#include "quantity/user_table.h"

PG_FUNCTION_INFO_V1(define_pattern);
PG_FUNCTION_INFO_V1(drop_pattern);

static void
check_pattern(const char *name, const char *source)
{
	PatternError error;
	Pattern    *pattern = pattern_compile(source, (int) strlen(source), false, &error);
	char	   *problem;

	if (pattern == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_REGULAR_EXPRESSION),
				 errmsg("invalid pattern \"%s\": %s", name, error.message),
				 error.offset < strlen(source) ? errdetail("It is wrong at \"%s\".", source + error.offset) :
				 errdetail("It is wrong at its end."),
				 errhint("The syntax is that of PCRE2.")));
	problem = user_pattern_problem(pattern);
	pattern_free(pattern);
	if (problem != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_REGULAR_EXPRESSION),
				 errmsg("invalid groups in pattern \"%s\"", name),
				 errdetail("%s", problem),
				 errhint("The group value must be there; name, subject, period, unit, change, previous and rank may.")));
}

/* Is it the code of an indicator, built in or a user's? */
static bool
indicator_exists(const char *code)
{
	const UserLexicon *words = current_user_lexicon();

	for (int i = 0; words != NULL && i < words->indicator_count; i++)
		if (strcmp(words->indicators[i].code, code) == 0)
			return true;
	return is_built_in(code);
}

/* define_pattern(name, pattern, indicator) - a phrase of a user's own that states a row */
Datum
define_pattern(PG_FUNCTION_ARGS)
{
	const char *name = required_text(fcinfo, 0, "name of a pattern");
	const char *source = required_text(fcinfo, 1, "pattern");
	const char *indicator = PG_ARGISNULL(2) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(2));

	check_name("name of a pattern", name);
	check_pattern(name, source);
	if (indicator != NULL && !indicator_exists(indicator))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("unknown indicator of pattern \"%s\": \"%s\"", name, indicator),
				 errhint("The view indicators lists them all; define_indicator adds one.")));
	run_once(psprintf("INSERT INTO %s AS p (name, pattern, indicator) VALUES ($1, $2, $3)"
					  " ON CONFLICT (name) DO UPDATE SET pattern = excluded.pattern, indicator = excluded.indicator",
					  extension_name("extract_user_patterns")), 3, (const char *const[]) {name, source, indicator});
	PG_RETURN_VOID();
}

/* drop_pattern(name) */
Datum
drop_pattern(PG_FUNCTION_ARGS)
{
	drop_word("pattern", "extract_user_patterns", "name", text_to_cstring(PG_GETARG_TEXT_PP(0)));
	PG_RETURN_VOID();
}
