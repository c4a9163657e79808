/*
 * pattern.c
 *		PCRE2 behind a small door that no pattern can break down.
 *
 * Every start of a match has a bounded number of steps and sees a bounded
 * stretch of the text, which one step could else read to its end, and a long
 * text is searched in stretches with CHECK_FOR_INTERRUPTS between them: the
 * worst pattern takes time linear in the text and can be cancelled.
 */
#include "pattern.h"

#include <limits.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#define PATTERN_MAX_BYTES 10000
#define STEP_LIMIT 100000		/* of each start */
#define HEAP_LIMIT 16384		/* kB */
#define DEPTH_LIMIT 10000
#define STRETCH 256				/* bytes of starts between two interrupt checks */
#define LOOK_AHEAD 4096			/* bytes that a match may look at behind its stretch */
#define JIT_STACK_FIRST (32 * 1024)
#define JIT_STACK_MAX (1024 * 1024)

struct Pattern
{
	pcre2_code *code;
	pcre2_match_data *data;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
};

static void
set_error(PatternError *error, PatternProblem problem, int code, size_t offset)
{
	error->problem = problem;
	error->offset = offset > INT_MAX ? INT_MAX : (int) offset;
	error->message[0] = '\0';
	if (code != 0)
		pcre2_get_error_message(code, (PCRE2_UCHAR *) error->message, sizeof(error->message));
}

/* pattern_free - give everything back; NULL is nothing */
void
pattern_free(Pattern *pattern)
{
	if (pattern == NULL)
		return;
	pcre2_jit_stack_free(pattern->stack);
	pcre2_match_context_free(pattern->context);
	pcre2_match_data_free(pattern->data);
	pcre2_code_free(pattern->code);
	free(pattern);
}

static PatternProblem
compile_problem(int code)
{
	switch (code)
	{
		case PCRE2_ERROR_HEAP_FAILED:
			return PATTERN_NO_MEMORY;
		case PCRE2_ERROR_PATTERN_TOO_LARGE:
		case PCRE2_ERROR_PATTERN_STRING_TOO_LONG:
		case PCRE2_ERROR_PARENTHESES_NEST_TOO_DEEP:
		case PCRE2_ERROR_PATTERN_TOO_COMPLICATED:
			return PATTERN_TOO_COMPLEX;
		default:
			return PATTERN_SYNTAX;
	}
}

static pcre2_code *
compile_code(const char *source, int bytes, bool caseless, PatternError *error)
{
	uint32_t	options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_USE_OFFSET_LIMIT;
	pcre2_compile_context *context = pcre2_compile_context_create(NULL);
	pcre2_code *code;
	int			result = 0;
	PCRE2_SIZE	offset = 0;

	if (context == NULL)
	{
		set_error(error, PATTERN_NO_MEMORY, 0, 0);
		return NULL;
	}
	pcre2_set_max_pattern_length(context, PATTERN_MAX_BYTES);
	code = pcre2_compile((PCRE2_SPTR) source, bytes, options | (caseless ? PCRE2_CASELESS : 0),
						 &result, &offset, context);
	pcre2_compile_context_free(context);
	if (code == NULL)
		set_error(error, compile_problem(result), result, offset);
	return code;
}

/*
 * pattern_compile - compile a pattern
 *
 * source: UTF-8, bytes long, in PCRE2's syntax; \d, \w and \b know all
 * scripts.  NULL with *error set where it is wrong or too large.  The result
 * belongs to the caller, who calls pattern_free.
 */
Pattern *
pattern_compile(const char *source, int bytes, bool caseless, PatternError *error)
{
	Pattern    *pattern;
	pcre2_code *code = compile_code(source, bytes, caseless, error);

	if (code == NULL)
		return NULL;
	pattern = calloc(1, sizeof(Pattern));
	if (pattern == NULL)
	{
		pcre2_code_free(code);
		set_error(error, PATTERN_NO_MEMORY, 0, 0);
		return NULL;
	}
	pattern->code = code;
	pattern->data = pcre2_match_data_create_from_pattern(code, NULL);
	pattern->context = pcre2_match_context_create(NULL);
	pattern->stack = pcre2_jit_stack_create(JIT_STACK_FIRST, JIT_STACK_MAX, NULL);
	if (pattern->data == NULL || pattern->context == NULL || pattern->stack == NULL)
	{
		pattern_free(pattern);
		set_error(error, PATTERN_NO_MEMORY, 0, 0);
		return NULL;
	}
	pcre2_set_match_limit(pattern->context, STEP_LIMIT);
	pcre2_set_depth_limit(pattern->context, DEPTH_LIMIT);
	pcre2_set_heap_limit(pattern->context, HEAP_LIMIT);
	pcre2_jit_stack_assign(pattern->context, NULL, pattern->stack);

	/* Where no JIT can be had (a hardened kernel, another processor) the interpreter does it. */
#ifndef USE_VALGRIND			/* whose view of memory JIT code breaks by reading whole vectors */
	(void) pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
#endif
	error->problem = PATTERN_FINE;
	return pattern;
}

/*
 * pattern_group - the index'th named group, by its name, and which group it is
 *
 * NULL where there are no more.  The name lives as long as the pattern.
 */
const char *
pattern_group(const Pattern *pattern, int index, int *group)
{
	uint32_t	count = 0;
	uint32_t	size = 0;
	PCRE2_SPTR	names = NULL;

	(void) pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMECOUNT, &count);
	(void) pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMEENTRYSIZE, &size);
	(void) pcre2_pattern_info(pattern->code, PCRE2_INFO_NAMETABLE, &names);
	if (index >= (int) count)
		return NULL;
	names += (size_t) index * size;
	*group = names[0] << 8 | names[1];
	return (const char *) names + 2;
}

/* The first byte of a character at or behind at. */
static int
character_at(const char *text, int bytes, int at)
{
	while (at < bytes && (text[at] & 0xC0) == 0x80)
		at++;
	return at;
}

/* One search from from, for matches that begin before limit; PCRE2's result. */
static int
search(Pattern *pattern, const char *text, int bytes, int from, int limit)
{
	int			seen = bytes - limit > LOOK_AHEAD ? character_at(text, bytes, limit + LOOK_AHEAD) : bytes;
	uint32_t	options = PCRE2_NO_UTF_CHECK | (seen < bytes ? PCRE2_NOTEOL : 0);
	int			result;

	pcre2_set_offset_limit(pattern->context, limit);
	result = pcre2_match(pattern->code, (PCRE2_SPTR) text, seen, from, options, pattern->data, pattern->context);
	if (result == PCRE2_ERROR_JIT_STACKLIMIT)
		result = pcre2_match(pattern->code, (PCRE2_SPTR) text, seen, from, options | PCRE2_NO_JIT,
							 pattern->data, pattern->context);
	return result;
}

/* Copy the groups; false where \K put the start behind the end. */
static bool
take_groups(const Pattern *pattern, PatternMatch *match)
{
	const PCRE2_SIZE *vector = pcre2_get_ovector_pointer(pattern->data);
	uint32_t	count = pcre2_get_ovector_count(pattern->data);

	match->group_count = (int) Min(count, PATTERN_MAX_GROUPS);
	for (int i = 0; i < match->group_count; i++)
	{
		bool		unset = vector[2 * i] == PCRE2_UNSET;

		match->start[i] = unset ? -1 : (int) vector[2 * i];
		match->end[i] = unset ? -1 : (int) vector[2 * i + 1];
	}
	return match->start[0] <= match->end[0];
}

static PatternProblem
match_problem(int result)
{
	switch (result)
	{
		case PCRE2_ERROR_NOMEMORY:
			return PATTERN_NO_MEMORY;
		case PCRE2_ERROR_MATCHLIMIT:
		case PCRE2_ERROR_DEPTHLIMIT:
		case PCRE2_ERROR_HEAPLIMIT:
		case PCRE2_ERROR_JIT_STACKLIMIT:
		case PCRE2_ERROR_RECURSELOOP:
			return PATTERN_TOO_COMPLEX;
		default:
			return PATTERN_BAD_TEXT;
	}
}

/*
 * pattern_find - the first match that begins at byte from or behind
 *
 * text: valid UTF-8, bytes long (not checked here: the server's text is);
 * from: a character's first byte, or bytes.  False where there is none
 * (error->problem is PATTERN_FINE), or where matching failed.
 */
bool
pattern_find(Pattern *pattern, const char *text, int bytes, int from, PatternMatch *match, PatternError *error)
{
	error->problem = PATTERN_FINE;
	while (from <= bytes)
	{
		int			limit = bytes - from > STRETCH ? character_at(text, bytes, from + STRETCH) : bytes;
		int			result;

		CHECK_FOR_INTERRUPTS();
		result = search(pattern, text, bytes, from, limit);
		if (result >= 0)
		{
			if (take_groups(pattern, match))
				return true;
			result = PCRE2_ERROR_BADOFFSET;
		}
		if (result != PCRE2_ERROR_NOMATCH)
		{
			set_error(error, match_problem(result), result, 0);
			return false;
		}
		if (limit == bytes)
			break;
		from = limit;
	}
	return false;
}

/* pattern_after - where to look for the next match: behind this one, one character on at least */
int
pattern_after(const PatternMatch *match, const char *text, int bytes)
{
	int			at = match->end[0];

	if (match->start[0] < at)
		return at;
	return character_at(text, bytes, at + 1);
}
