/*
 * tap.h
 *		The little that a test in plain C needs to print TAP.
 */
#ifndef PGI_TAP_H
#define PGI_TAP_H

#include <stdio.h>
#include <string.h>

static int	tap_count;
static int	tap_failures;

/* One test: ok or not, with its name. */
static inline int
tap_ok(int passed, const char *name)
{
	tap_count++;
	tap_failures += !passed;
	printf("%sok %d - %s\n", passed ? "" : "not ", tap_count, name);
	return passed;
}

/* Two strings agree; on failure both are shown. */
static inline int
tap_is(const char *got, const char *expected, const char *name)
{
	int			passed = strcmp(got, expected) == 0;

	tap_ok(passed, name);
	if (!passed)
		printf("#   got:      %s\n#   expected: %s\n", got, expected);
	return passed;
}

/* The plan; gives main's result. */
static inline int
tap_done(void)
{
	printf("1..%d\n", tap_count);
	return tap_failures > 0;
}

#endif							/* PGI_TAP_H */
