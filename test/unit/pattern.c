/*
 * pattern.c
 *		Patterns: matches and their groups, errors, limits.
 */
#include "text/pattern.h"
#include "tap.h"

#include <time.h>

/* All matches, with their groups in brackets; or what went wrong. */
static const char *
matches(const char *source, bool caseless, const char *text)
{
	static char out[1000];
	PatternError error;
	PatternMatch match;
	Pattern    *pattern = pattern_compile(source, (int) strlen(source), caseless, &error);
	int			bytes = (int) strlen(text);

	out[0] = '\0';
	if (pattern == NULL)
	{
		sprintf(out, "problem %d at %d", error.problem, error.offset);
		return out;
	}
	for (int from = 0; pattern_find(pattern, text, bytes, from, &match, &error);
		 from = pattern_after(&match, text, bytes))
	{
		sprintf(out + strlen(out), "<%.*s", match.end[0] - match.start[0], text + match.start[0]);
		for (int i = 1; i < match.group_count; i++)
			if (match.start[i] < 0)
				strcat(out, " -");
			else
				sprintf(out + strlen(out), " %.*s", match.end[i] - match.start[i], text + match.start[i]);
		strcat(out, ">");
	}
	if (error.problem != PATTERN_FINE)
		sprintf(out + strlen(out), "problem %d", error.problem);
	pattern_free(pattern);
	return out;
}

static void
run_matches(void)
{
	is_string(matches("\\d+", false, "共17家、8项"), "<17><8>", "digits");
	is_string(matches("\\d+", false, "共１７家"), "<１７>", "digits of all scripts");
	is_string(matches("(\\d+)(亿|万)?元", false, "3亿元和5元"), "<3亿元 3 亿><5元 5 ->", "groups, also those that took no part");
	is_string(matches("gdp", true, "GDP, Gdp"), "<GDP><Gdp>", "caseless");
	is_string(matches("gdp", false, "GDP"), "", "and not");
	is_string(matches("^来源：(.*)$", false, "来源：江城日报"), "<来源：江城日报 江城日报>", "anchors");
	is_string(matches("x*", false, "汉x"), "<><x><>", "empty matches step by characters");
	is_string(matches("\\bno\\b", false, "no note"), "<no>", "words");
	is_string(matches("(?<=共)\\d", false, "共5"), "<5>", "look-behind");
	is_string(matches("", false, ""), "<>", "nothing in nothing");
	is_string(matches("a(?=b)|(?<!c)d", false, "abcdd"), "<a><d>", "look-around");
}

static void
run_errors(void)
{
	char		large[12000];

	is_string(matches("(", false, ""), "problem 1 at 1", "an open bracket");
	is_string(matches("a[b", false, ""), "problem 1 at 3", "an open class");

	/* PCRE2 points before it or after it, depending on its version. */
	ok(strncmp(matches("*", false, ""), "problem 1 at ", 13) == 0, "a quantifier of nothing");
	is_string(matches("\\C", false, ""), "problem 1 at 2", "half a character");
	is_string(matches("(?<x>a)(?<x>b)", false, ""), "problem 1 at 12", "a name twice");
	is_string(matches("\xFF", false, ""), "problem 1 at 0", "no UTF-8");
	memset(large, 'a', sizeof(large));
	large[sizeof(large) - 1] = '\0';
	is_string(matches(large, false, ""), "problem 2 at 0", "a pattern too long");
	memset(large, '(', 1000);
	memset(large + 1000, ')', 1000);
	large[2000] = '\0';
	ok(strncmp(matches(large, false, ""), "problem 2", 9) == 0, "brackets too deep");
	is_string(matches("(?|(a)|b)\\1(", false, ""), "problem 1 at 12", "the place of a late error");
}

static void
run_limits(void)
{
	PatternError error;
	PatternMatch match;
	Pattern    *pattern = pattern_compile("(a+)+[bc]", 9, false, &error);
	int			bytes = 2000000;
	char	   *text = memset(malloc(bytes), 'a', bytes);
	clock_t		begin = clock();

	ok(pattern != NULL, "a pattern that explodes compiles");
	ok(!pattern_find(pattern, text, bytes, 0, &match, &error), "and finds nothing");
	ok(error.problem == PATTERN_TOO_COMPLEX && error.message[0] != '\0', "but says that it gave up: %s", error.message);
	ok((double) (clock() - begin) / CLOCKS_PER_SEC < 5, "in time");
	pattern_free(pattern);

	pattern = pattern_compile("(?:a(?R)?b)", 11, false, &error);
	ok(pattern != NULL && !pattern_find(pattern, text, bytes, 0, &match, &error), "recursion is bounded");
	pattern_free(pattern);

	/* Matches on both sides of every stretch's end, and one that spans it. */
	memset(text, '.', bytes);
	for (int at = 250; at < 270; at++)
		text[at] = 'x';
	memcpy(text + bytes - 3, "end", 3);
	pattern = pattern_compile("x+|end$", 7, false, &error);
	ok(pattern_find(pattern, text, bytes, 0, &match, &error) && match.start[0] == 250 && match.end[0] == 270,
	   "a match across a stretch's end");
	ok(pattern_find(pattern, text, bytes, match.end[0], &match, &error) && match.start[0] == bytes - 3,
	   "one at the end of a long text");
	ok(!pattern_find(pattern, text, bytes, bytes, &match, &error) && error.problem == PATTERN_FINE, "and no more");
	pattern_free(pattern);

	/* One step may scan the rest of the text: that is bounded too, or many take the square of its length. */
	for (int at = 0; at < bytes; at++)
		text[at] = "甲"[at % 3];
	begin = clock();
	pattern = pattern_compile("甲(?=.*x)", (int) strlen("甲(?=.*x)"), false, &error);
	ok(!pattern_find(pattern, text, 300000, 0, &match, &error) && error.problem == PATTERN_FINE, "nothing found by many long looks");
	ok((double) (clock() - begin) / CLOCKS_PER_SEC < 20, "in linear time");
	text[3999] = 'x';
	ok(pattern_find(pattern, text, 4000, 0, &match, &error) && match.start[0] == 0 && match.end[0] == 3, "what is within sight is found");
	pattern_free(pattern);
	memset(text, 'a', bytes);
	text[4000] = 'x';
	pattern = pattern_compile("a+$", 3, false, &error);
	ok(pattern_find(pattern, text, 5000, 0, &match, &error) && match.start[0] == 4001, "the end of the line is the text's");
	ok(!pattern_find(pattern, text, bytes - 1, bytes - 100000, &match, &error) || match.end[0] == bytes - 1, "not that of the stretch looked at");
	pattern_free(pattern);
	pattern_free(NULL);
	free(text);
}

/* Named groups, in the order of their names. */
static void
run_groups(void)
{
	PatternError error;
	Pattern    *pattern = pattern_compile("(?<value>\\d+)( )?(?<name>\\w+)", 29, false, &error);
	int			group;

	is_string(pattern_group(pattern, 0, &group), "name", "the first named group by name");
	ok(group == 3, "which is the third");
	is_string(pattern_group(pattern, 1, &group), "value", "the second by name");
	ok(group == 1, "which is the first");
	ok(pattern_group(pattern, 2, &group) == NULL, "there is no other");
	pattern_free(pattern);
}

int
main(void)
{
	run_matches();
	run_groups();
	run_errors();
	run_limits();
	return done_testing();
}
