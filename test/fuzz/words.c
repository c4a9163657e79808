/*
 * words.c
 *		Fuzz target: an article (the third line and on) read with a user's name
 *		(the first) and a user's pattern (the second), if all is whole UTF-8.
 */
#include "extraction.h"
#include "extract/user_lexicon.h"

/* Does the library take it for valid?  A server gives no other text. */
static bool
is_utf8(const char *text, int bytes)
{
	PatternError error;
	Pattern    *pattern = pattern_compile(text, bytes, false, &error);
	bool		valid = pattern != NULL || strncmp(error.message, "UTF-8 error", 11) != 0;

	pattern_free(pattern);
	return valid;
}

/* The name as all that a name can be, and the pattern where it is one. */
static UserLexicon *
make_words(const char *name, Pattern *pattern)
{
	static const UnitInfo unit = {0, UNIT_CLASS_COUNT, "own", NULL, NULL, {1, 1, 0}, NULL, 0};
	static int	number = -1;
	UserLexicon *words = palloc0(sizeof(UserLexicon));
	UserPlace	place = {NULL, name, "320500", PLACE_ZONE};

	if (number < 0)
		number = unit_register(&unit);
	user_lexicon_add_unit(words, name, number);
	user_lexicon_add_place(words, name, &place);
	user_lexicon_add_indicator(words, name, "own", 0, NULL);
	if (pattern != NULL && user_pattern_problem(pattern) == NULL)
		user_lexicon_add_pattern(words, "own", NULL, pattern);
	user_lexicon_finish(words);
	return words;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *name = (const char *) data;
	const char *source = memchr(name, '\n', size);
	const char *text = source ? memchr(source + 1, '\n', name + size - source - 1) : NULL;
	PatternError error;
	Pattern    *pattern;

	if (text == NULL || source == name || size > 4000 || !is_utf8(name, (int) size))
		return 0;
	source++;
	pattern = pattern_compile(source, (int) (text - source), false, &error);
	text++;
	check_extraction(extract(text, (int) (name + size - text), DAY_UNKNOWN, NULL,
							 make_words(pnstrdup(name, source - 1 - name), pattern),
							 EXTRACT_MEASURES | EXTRACT_PERIODS | EXTRACT_PLACES | EXTRACT_STATEMENTS));
	pattern_free(pattern);
	host_release();
	return 0;
}
