/*
 * compat.h
 *		Every difference between the PostgreSQL versions that this tree builds
 *		on, 15 to 18.
 */
#ifndef PGI_COMPAT_H
#define PGI_COMPAT_H

#include "postgres.h"
#include "fmgr.h"

#if PG_VERSION_NUM < 150000
#error "pg_indicators needs PostgreSQL 15 or later"
#endif

/* varlena macros moved out of postgres.h */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/* Soft errors came with 16; before, every error is thrown. */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
/* name is a context that keeps an error from being thrown */
#define SOFT_ERRORS(name) ErrorSaveContext name##_context = {T_ErrorSaveContext}; struct Node *name = (struct Node *) &name##_context
#else
#define ereturn(context, dummy_value, ...) \
	do { (void) (context); ereport(ERROR, __VA_ARGS__); return dummy_value; } while (0)
#define SOFT_ERRORS(name) struct Node *name = NULL
#define SOFT_ERROR_OCCURRED(context) ((void) (context), false)
#endif

/* An absolute value of any integer type was the server's own macro up to 16. */
#ifndef Abs
#define Abs(x) ((x) >= 0 ? (x) : -(x))
#endif

/* From 18 on this stands before the declaration. */
#ifndef pg_noreturn
#define pg_noreturn pg_attribute_noreturn()
#endif

/* The next of sorted datums, valid until the one after it. */
#if PG_VERSION_NUM >= 160000
#define tuplesort_next_datum(sort, value, null) tuplesort_getdatum(sort, true, false, value, null, NULL)
#else
#define tuplesort_next_datum(sort, value, null) tuplesort_getdatum(sort, true, value, null, NULL)
#endif

#endif							/* PGI_COMPAT_H */
