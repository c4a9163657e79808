/*
 * call.c
 *		What the functions that read articles share: the working memory of a
 *		call, its arguments, and its rows.
 */
#include "compat.h"

#include "extract/call.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/rangetypes.h"
#include "utils/tuplestore.h"

#include "extract/user_lexicon_table.h"

/*
 * Positions are counted in characters of the text as passed in, and the tables
 * are of Unicode characters: another server encoding would give wrong ones.
 */
static void
require_utf8(void)
{
	if (GetDatabaseEncoding() != PG_UTF8)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("pg_indicators reads text in databases of encoding UTF8 only"),
				 errdetail("The encoding of this database is %s.", GetDatabaseEncodingName()),
				 errhint("Create a database with ENCODING 'UTF8' and read the articles there.")));
}

/* begin_call - switch to the context that a call's working memory lives in; gives the caller's */
MemoryContext
begin_call(void)
{
	require_utf8();
	return MemoryContextSwitchTo(AllocSetContextCreate(CurrentMemoryContext, "article",
													   ALLOCSET_DEFAULT_SIZES));
}

/* end_call - back to the caller's context, without the call's */
void
end_call(MemoryContext caller)
{
	MemoryContext work = MemoryContextSwitchTo(caller);

	MemoryContextDelete(work);
}

/* A user's pattern that reached a limit is read no further: that is the user's to know. */
static void
warn_of_failures(const Extraction *ex)
{
	for (int i = 0; i < ex->failure_count; i++)
		ereport(WARNING,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("pattern \"%s\" is too complex for this text and was skipped", ex->failures[i]),
				 errhint("Nested repetitions take the most steps; define_pattern replaces it.")));
}

/* read_body - the call's first argument, read as far as the steps go */
Extraction *
read_body(FunctionCallInfo fcinfo, Day published, const char *place, int steps)
{
	text	   *body = PG_GETARG_TEXT_PP(0);
	Extraction *ex;

	ex = extract(VARDATA_ANY(body), (int) VARSIZE_ANY_EXHDR(body), published, place,
				 steps & (EXTRACT_MEASURES | EXTRACT_PLACES | EXTRACT_STATEMENTS) ? current_user_lexicon() : NULL, steps);
	warn_of_failures(ex);
	return ex;
}

/*
 * published_argument - the day of publication, where the caller gave one on
 * which news can have appeared: infinite days and those of other ages say nothing
 */
Day
published_argument(FunctionCallInfo fcinfo, int argument)
{
	Day			published;
	int			year;
	int			month;
	int			day;

	if (PG_ARGISNULL(argument) || DATE_NOT_FINITE(PG_GETARG_DATEADT(argument)))
		return DAY_UNKNOWN;
	published = PG_GETARG_DATEADT(argument);
	day_to_ymd(published, &year, &month, &day);
	return year >= 1000 && year <= 9999 ? published : DAY_UNKNOWN;
}

/* read_article_call - the same for the arguments that extract_indicators has: body, published, place */
Extraction *
read_article_call(FunctionCallInfo fcinfo, int steps)
{
	return read_body(fcinfo, published_argument(fcinfo, 1),
					 PG_ARGISNULL(2) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(2)), steps);
}

/* ---------------------------------------------------------------------- rows */

/* begin_rows - the call gives rows from now on */
void
begin_rows(RowSink *sink, FunctionCallInfo fcinfo)
{
	memset(sink, 0, sizeof(*sink));
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	sink->fcinfo = fcinfo;
	sink->result = (ReturnSetInfo *) fcinfo->resultinfo;
	sink->date_range = lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO);
	sink->integer_range = lookup_type_cache(INT4RANGEOID, TYPECACHE_RANGE_INFO);
}

/* begin_row - what it is built from goes away with it: a long text has a million of them */
void
begin_row(RowSink *sink)
{
	CHECK_FOR_INTERRUPTS();
	if (sink->row == NULL)
		sink->row = AllocSetContextCreate(CurrentMemoryContext, "row", ALLOCSET_DEFAULT_SIZES);
	sink->article = MemoryContextSwitchTo(sink->row);
	sink->column = 0;
}

/* end_row - the row is complete */
void
end_row(RowSink *sink)
{
	tuplestore_putvalues(sink->result->setResult, sink->result->setDesc, sink->values, sink->nulls);
	MemoryContextReset(sink->row);
	MemoryContextSwitchTo(sink->article);
}

/* put - the next column */
void
put(RowSink *sink, Datum value)
{
	sink->values[sink->column] = value;
	sink->nulls[sink->column++] = false;
}

/* put_null - the next column is null */
void
put_null(RowSink *sink)
{
	sink->values[sink->column] = (Datum) 0;
	sink->nulls[sink->column++] = true;
}

/* put_text - a string, or NULL */
void
put_text(RowSink *sink, const char *string)
{
	if (string == NULL)
		put_null(sink);
	else
		put(sink, CStringGetTextDatum(string));
}

/* put_source - the text of a folded range, as written */
void
put_source(RowSink *sink, const FoldedText *text, TextRange range)
{
	if (range.start < 0)
		put_null(sink);
	else
		put_text(sink, folded_source(text, range.start, range.end));
}

static Datum
make_half_open(TypeCacheEntry *type, Datum from, Datum to)
{
	RangeBound	lower = {from, false, true, true};
	RangeBound	upper = {to, false, false, false};

#if PG_VERSION_NUM >= 160000
	return RangeTypePGetDatum(make_range(type, &lower, &upper, false, NULL));
#else
	return RangeTypePGetDatum(make_range(type, &lower, &upper, false));
#endif
}

/* put_span - a folded range, as characters of the source */
void
put_span(RowSink *sink, const FoldedText *text, TextRange range)
{
	SourceSpan	span = folded_span(text, range.start, range.end);

	put(sink, make_half_open(sink->integer_range, Int32GetDatum(span.char_start), Int32GetDatum(span.char_end)));
}

/* put_period - days, or NULL */
void
put_period(RowSink *sink, DayRange range)
{
	if (range.from == DAY_UNKNOWN)
		put_null(sink);
	else
		put(sink, make_half_open(sink->date_range, DateADTGetDatum(range.from), DateADTGetDatum(range.to)));
}
