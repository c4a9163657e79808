/*
 * host.h
 *		What the ground floor and the extraction pipeline need from the
 *		program around them: memory that goes away together, a place to be
 *		interrupted, a few scalar types.
 *
 * In the server these are palloc in the current memory context and
 * CHECK_FOR_INTERRUPTS.  Built with -DPGI_STANDALONE (fuzzers, unit tests and
 * the table compiler) they are an arena of malloc'ed blocks that
 * host_release() frees, so that nothing below knows whether a server is there.
 */
#ifndef PGI_HOST_H
#define PGI_HOST_H

#ifdef PGI_STANDALONE

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef int16_t int16;
typedef int32_t int32;
typedef int64_t int64;
typedef __int128 int128;
typedef uint8_t uint8;
typedef uint16_t uint16;
typedef uint32_t uint32;
typedef uint64_t uint64;

#define Assert(condition) assert(condition)
#define Min(x, y) ((x) < (y) ? (x) : (y))
#define Max(x, y) ((x) > (y) ? (x) : (y))
#define lengthof(array) (sizeof(array) / sizeof((array)[0]))
#define UINT64CONST(x) UINT64_C(x)
#define likely(x) __builtin_expect((x) != 0, 1)
#define unlikely(x) __builtin_expect((x) != 0, 0)
#define pg_attribute_unused() __attribute__((unused))
#define CHECK_FOR_INTERRUPTS() ((void) 0)

extern void *palloc(size_t size);
extern void *palloc0(size_t size);
extern void *repalloc(void *pointer, size_t size);
extern void pfree(void *pointer);
extern char *pnstrdup(const char *string, size_t length);
extern char *pstrdup(const char *string);
extern void host_release(void);

/* No limit below that of the machine: the standalone build has no 1 GB rule. */
#define palloc_huge(size) palloc(size)
#define repalloc_huge_host(pointer, size) repalloc(pointer, size)

#else

#include "postgres.h"
#include "miscadmin.h"
#include "utils/memutils.h"

/* A 100 MB article folds to more than palloc's 1 GB limit would allow. */
#define palloc_huge(size) MemoryContextAllocHuge(CurrentMemoryContext, size)
#define repalloc_huge_host(pointer, size) repalloc_huge(pointer, size)

#endif

/*
 * Make room for one more element in a growing array: array, count and
 * capacity are lvalues; element type is taken from the array pointer.
 */
#define ENSURE_ROOM(array, count, capacity) \
	do { \
		if ((count) >= (capacity)) \
		{ \
			(capacity) = (capacity) ? (capacity) * 2 : 16; \
			(array) = (array) \
				? repalloc_huge_host((array), (size_t) (capacity) * sizeof(*(array))) \
				: palloc_huge((size_t) (capacity) * sizeof(*(array))); \
		} \
	} while (0)

#endif							/* PGI_HOST_H */
