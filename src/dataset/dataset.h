/*
 * dataset.h
 *		From a table of articles to a dataset: a store of observations beside
 *		a user's table, and what keeps it up to date.
 *
 * A store is two plain tables in the article table's schema, owned by its owner:
 *
 *	<table>_observation			the rows of extract_indicators, with the
 *								article's key in front
 *	<table>_observation_state	a row an article: is it to be read (pending),
 *								the fingerprint of what was read, the error
 *								where that failed
 *
 * observation_stores, a table of the extension, says which tables these are and
 * which columns of the article table to read.  Work goes through the state: who
 * has marked what is new and changed takes a batch of pending articles by row
 * locks that others skip, and replaces their rows and their state in one
 * transaction, so that a kill leaves a batch done or not begun.
 */
#ifndef PGI_DATASET_H
#define PGI_DATASET_H

#include "compat.h"

#include "datatype/timestamp.h"
#include "executor/spi.h"
#include "quantity/user_table.h"
#include "utils/rel.h"

/* A store, with the pieces of SQL that its statements are made of. */
typedef struct Store
{
	Oid			article;
	Oid			observation;
	Oid			state;
	Oid			owner;			/* of the article table */
	char	   *article_table;	/* qualified and quoted, as the two below */
	char	   *observation_table;
	char	   *state_table;
	Oid			key_type;
	Oid			key_array;
	char	   *key;			/* quoted column; the rest are expressions over a row called a */
	char	   *inputs;			/* the columns that a change of counts, comma separated */
	char	   *reading;		/* extract_indicators over the row */
	char	   *fingerprint;	/* of the row's content, and of what reads it */
	char	   *equals;			/* the key's operators */
	char	   *after;
} Store;

/* Some of the store's articles. */
typedef struct Batch
{
	Datum		keys;			/* an array of the key's type */
	Datum		last;
	int			count;
	bool		known;			/* some were read before */
} Batch;

/* The statements that a run repeats, prepared once. */
typedef struct BatchPlans
{
	SPIPlanPtr	clear;
	SPIPlanPtr	fill;
	SPIPlanPtr	settle;
	SPIPlanPtr	vanish;
	SPIPlanPtr	fail;
} BatchPlans;

/* What a run has done so far. */
typedef struct Tally
{
	int64		articles;
	int64		observations;
	int64		failed;
	int64		removed;
} Tally;

#define STORE_COLUMNS 5			/* key, body, published, place, title */

/* store.c */
extern Oid	owner_of(Oid relation);
extern char *table_name(Oid relation);
extern Oid	catalog_owner(void);
extern Oid	column_type(Oid relation, const char *column);
extern void store_compose(Store *store, char *columns[STORE_COLUMNS]);
extern Store *store_open(Oid article);
extern uint64 run_query(const char *query, int count, Oid *types, Datum *values);
extern uint64 run_as_owner(Oid owner, const char *query, int count, Oid *types, Datum *values);
extern void require_owner(Oid relation);
extern Oid	stored_relation(Oid article);

/* batch.c */
extern void batch_prepare(const Store *store, BatchPlans *plans);
extern void batch_release(BatchPlans *plans);
extern void batch_replace(const Store *store, const BatchPlans *plans, const Batch *batch, Tally *tally);
extern void batch_fail(const BatchPlans *plans, const Batch *batch, const ErrorData *error, Tally *tally);
extern bool error_is_of_the_row(const ErrorData *error);
extern Datum single_key(const Store *store, Datum key);

/* trigger.c */
extern void drop_triggers(Oid article, const char *table);

/* progress.c */
extern LockRelId progress_lock(const Store *store);
extern void progress_begin(const Store *store, int64 pending);
extern void progress_marked(const Store *store, TimestampTz marked);
extern bool progress_marked_since(const Store *store, TimestampTz since);
extern void progress_advance(const Store *store, const Tally *tally, int64 pending);
extern void progress_end(const Store *store);

#endif							/* PGI_DATASET_H */
