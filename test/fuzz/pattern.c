/*
 * pattern.c
 *		Fuzz target: a pattern (first line) on a text (the rest), if both are
 *		whole UTF-8.
 */
#include "fuzz.h"
#include "text/pattern.h"
#include "text/unicode.h"

/* Does the library take it for valid?  Only such text is promised to match. */
static bool
is_utf8(const char *text, int bytes)
{
	PatternError error;
	Pattern    *pattern = pattern_compile(text, bytes, false, &error);
	bool		valid = pattern != NULL || strncmp(error.message, "UTF-8 error", 11) != 0;

	pattern_free(pattern);
	return valid;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *source = (const char *) data;
	const char *line = memchr(source, '\n', size);
	PatternError error;
	PatternMatch match;
	Pattern    *pattern;
	const char *text;
	int			bytes;

	if (line == NULL || size > 4000)
		return 0;
	text = line + 1;
	bytes = (int) (source + size - text);
	if (!is_utf8(text, bytes))
		return 0;
	pattern = pattern_compile(source, (int) (line - source), size & 1, &error);
	if (pattern == NULL)
	{
		CHECK(error.problem != PATTERN_FINE);
		return 0;
	}
	for (int from = 0, rounds = 0; rounds < 20 && pattern_find(pattern, text, bytes, from, &match, &error); rounds++)
	{
		CHECK(match.start[0] >= 0 && match.start[0] <= match.end[0] && match.end[0] <= bytes);
		CHECK(pattern_after(&match, text, bytes) > from || match.start[0] < from);
		from = Max(from, pattern_after(&match, text, bytes));
	}
	pattern_free(pattern);
	return 0;
}
