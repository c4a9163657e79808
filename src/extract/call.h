/*
 * call.h
 *		A call of an extraction function: the article that it reads, and the rows
 *		that it gives.
 */
#ifndef PGI_CALL_H
#define PGI_CALL_H

#include "compat.h"

#include "funcapi.h"
#include "utils/typcache.h"

#include "extract/extract.h"

#define MOST_COLUMNS 24

/* A call on its way to rows. */
typedef struct RowSink
{
	ReturnSetInfo *result;
	FunctionCallInfo fcinfo;
	TypeCacheEntry *date_range;
	TypeCacheEntry *integer_range;
	MemoryContext row;			/* what the columns of one row are built in */
	MemoryContext article;
	Datum		values[MOST_COLUMNS];
	bool		nulls[MOST_COLUMNS];
	int			column;
} RowSink;

extern MemoryContext begin_call(void);
extern void end_call(MemoryContext caller);
extern Extraction *read_body(FunctionCallInfo fcinfo, Day published, const char *place, int steps);
extern Day	published_argument(FunctionCallInfo fcinfo, int argument);
extern Extraction *read_article_call(FunctionCallInfo fcinfo, int steps);

extern void begin_rows(RowSink *sink, FunctionCallInfo fcinfo);
extern void begin_row(RowSink *sink);
extern void end_row(RowSink *sink);
extern void put(RowSink *sink, Datum value);
extern void put_null(RowSink *sink);
extern void put_text(RowSink *sink, const char *string);
extern void put_source(RowSink *sink, const FoldedText *text, TextRange range);
extern void put_span(RowSink *sink, const FoldedText *text, TextRange range);
extern void put_period(RowSink *sink, DayRange range);

/* functions.c */
extern Datum figure_datum(const Measure *measure, Figure figure);
extern Datum change_datum(const Statement *statement, const Measure *measure, Figure figure);

#endif							/* PGI_CALL_H */
