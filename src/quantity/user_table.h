/*
 * user_table.h
 *		Tables of the extension that users fill: every session keeps its own
 *		copy of their rows until they change.
 *
 * Every change of such a table ends in a relcache invalidation (its trigger
 * sees to it), which reaches every session.
 */
#ifndef PGI_USER_TABLE_H
#define PGI_USER_TABLE_H

#include "compat.h"

#include "access/htup.h"
#include "access/tupdesc.h"

typedef struct UserTable
{
	const char *name;			/* without the extension's schema */
	Oid			relation;
	bool		valid;			/* is the copy what the table holds? */
	bool		reading;
	bool		watched;
	struct UserTable *next;
} UserTable;

#define RUN_MOST_TEXTS 4

typedef void (*UserTableRow) (HeapTuple row, TupleDesc description, void *argument);

extern bool user_table_is_current(const UserTable *table);
extern void user_table_read(UserTable *table, UserTableRow take, void *argument);
extern char *extension_name(const char *name);
extern uint64 run_with_texts(const char *query, int count, const char *const *texts);
extern char *user_table_text(HeapTuple row, TupleDesc description, int column);

#endif							/* PGI_USER_TABLE_H */
