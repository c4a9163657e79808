/*
 * pattern.h
 *		Regular expressions over UTF-8 text: PCRE2 with JIT, compiled once,
 *		bounded in time and memory.
 */
#ifndef PGI_PATTERN_H
#define PGI_PATTERN_H

#include "host.h"

/* A compiled pattern: a handle outside of palloc's memory, so that the caller frees it. */
typedef struct Pattern Pattern;

typedef enum PatternProblem
{
	PATTERN_FINE,
	PATTERN_SYNTAX,				/* the pattern is wrong; offset says where */
	PATTERN_TOO_COMPLEX,		/* a limit was reached, compiling or matching */
	PATTERN_NO_MEMORY,
	PATTERN_BAD_TEXT			/* the text or a match's bounds make no sense */
} PatternProblem;

typedef struct PatternError
{
	PatternProblem problem;
	int			offset;			/* byte in the pattern */
	char		message[160];	/* PCRE2's own words */
} PatternError;

#define PATTERN_MAX_GROUPS 16

/* Byte ranges in the text; group 0 is all of it, -1 what took no part. */
typedef struct PatternMatch
{
	int			group_count;
	int			start[PATTERN_MAX_GROUPS];
	int			end[PATTERN_MAX_GROUPS];
} PatternMatch;

extern Pattern *pattern_compile(const char *source, int bytes, bool caseless, PatternError *error);
extern bool pattern_find(Pattern *pattern, const char *text, int bytes, int from,
						 PatternMatch *match, PatternError *error);
extern int	pattern_after(const PatternMatch *match, const char *text, int bytes);
extern const char *pattern_group(const Pattern *pattern, int index, int *group);
extern void pattern_free(Pattern *pattern);

#endif							/* PGI_PATTERN_H */
