/*
 * tap.h
 *		Test Anything Protocol for the standalone unit tests: one line a check,
 *		the plan at the end, and an exit status that says whether all passed.
 */
#ifndef TAP_H
#define TAP_H

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int	tap_run;
static int	tap_failed;

static inline int __attribute__((format(printf, 2, 3)))
ok(int passed, const char *format,...)
{
	va_list		arguments;

	tap_run++;
	tap_failed += !passed;
	printf("%sok %d - ", passed ? "" : "not ", tap_run);
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	putchar('\n');
	return passed;
}

static inline int
is_string(const char *got, const char *expected, const char *name)
{
	int			same = strcmp(got, expected) == 0;

	ok(same, "%s", name);
	if (!same)
		printf("#   got:      %s\n#   expected: %s\n", got, expected);
	return same;
}

static inline int
done_testing(void)
{
	printf("1..%d\n", tap_run);
	return tap_failed != 0;
}

#endif							/* TAP_H */
