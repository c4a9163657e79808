/*
 * functions.c
 *		The extraction in SQL: the only place that turns mentions and statements
 *		into tuples.
 *
 * Each call reads its text in a memory context of its own, which goes away
 * when the rows are in the tuplestore, so that a query over many articles
 * holds one of them at a time.
 */
#include "compat.h"

#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/tuplestore.h"

#include "extract/article.h"
#include "extract/call.h"
#include "extract/highlight.h"
#include "quantity/quantity.h"

PG_FUNCTION_INFO_V1(extract_quantities);
PG_FUNCTION_INFO_V1(extract_periods);
PG_FUNCTION_INFO_V1(extract_places);
PG_FUNCTION_INFO_V1(extract_indicators);
PG_FUNCTION_INFO_V1(article_metadata);
PG_FUNCTION_INFO_V1(article_text);
PG_FUNCTION_INFO_V1(highlight_indicators);
PG_FUNCTION_INFO_V1(indicators_page);

/* figure_datum - a number of the text as a quantity */
Datum
figure_datum(const Measure *measure, Figure figure)
{
	return quantity_build(figure.mantissa, figure.scale, &measure->unit, measure->power, measure->han);
}

static void
put_value(RowSink *sink, const Measure *measure)
{
	if (measure == NULL || !measure->has_value)
		put_null(sink);
	else
		put(sink, figure_datum(measure, measure->value));
}

/* The figure of a bound as a datum: plain, or as a change. */
typedef Datum (*FigureDatum) (const Statement *statement, const Measure *measure, Figure figure);

/*
 * A range of two bounds; NULL where neither is known.  What a text writes the
 * wrong way round (30%-20%) is put right: bounds are a set of values.
 */
static void
put_range(RowSink *sink, const Statement *statement, const Measure *measure, const Bound *low, const Bound *high,
		  FigureDatum to_datum)
{
	Datum		lower = (Datum) 0;
	Datum		upper = (Datum) 0;

	if (!low->present && !high->present)
	{
		put_null(sink);
		return;
	}
	if (low->present)
		lower = to_datum(statement, measure, low->figure);
	if (high->present)
		upper = to_datum(statement, measure, high->figure);
	if (low->present && high->present &&
		quantity_compare(DatumGetQuantityP(lower), DatumGetQuantityP(upper)) > 0)
		put(sink, quantity_range_build(&upper, high->inclusive, &lower, low->inclusive));
	else
		put(sink, quantity_range_build(low->present ? &lower : NULL, low->inclusive, high->present ? &upper : NULL,
									   high->inclusive));
}

static Datum
level_datum(const Statement *statement, const Measure *measure, Figure figure)
{
	return figure_datum(measure, figure);
}

static void
put_bounds(RowSink *sink, const Measure *measure)
{
	if (measure == NULL)
		put_null(sink);
	else
		put_range(sink, NULL, measure, &measure->low, &measure->high, level_datum);
}

/* ------------------------------------------------------------------- change */

/*
 * change_datum - the change as its column has it: signed; 倍 as per cent (5倍 more is 500 %,
 * five times the earlier level is 400 %).
 */
Datum
change_datum(const Statement *statement, const Measure *measure, Figure figure)
{
	UnitExpression percent;

	if (statement->change_sign < 0)
		figure.mantissa.coefficient = -figure.mantissa.coefficient;
	if (!statement->change_times && !statement->change_multiple)
		return figure_datum(measure, figure);
	figure.mantissa = figure_value(figure);
	figure.scale = NULL;
	if (statement->change_multiple)
		(void) decimal_add(figure.mantissa, (Decimal) {-1, 0}, &figure.mantissa);
	figure.mantissa = decimal_shift(figure.mantissa, 2);
	unit_by_code("%", &percent);
	return quantity_build(figure.mantissa, NULL, &percent, 0, measure->han);
}

static void
put_change(RowSink *sink, const Extraction *ex, const Statement *statement)
{
	const Measure *measure;
	const Bound *low;
	const Bound *high;

	if (statement->change_measure < 0 && statement->change_flat)
	{
		UnitExpression percent;

		unit_by_code("%", &percent);
		put(sink, quantity_build((Decimal) {0, 0}, NULL, &percent, 0, true));
		put_null(sink);
		put_text(sink, statement->change_basis);
		return;
	}
	if (statement->change_measure < 0)
	{
		put_null(sink);
		put_null(sink);
		put_null(sink);
		return;
	}
	measure = ex->measures + statement->change_measure;
	if (measure->has_value)
		put(sink, change_datum(statement, measure, measure->value));
	else
		put_null(sink);
	/* A fall turns its bounds round. */
	low = statement->change_sign < 0 ? &measure->high : &measure->low;
	high = statement->change_sign < 0 ? &measure->low : &measure->high;
	put_range(sink, statement, measure, low, high, change_datum);
	put_text(sink, statement->change_basis);
}

/* ---------------------------------------------------------------- functions */

/*
 * extract_quantities(body text) - every quantity written in the text
 */
Datum
extract_quantities(PG_FUNCTION_ARGS)
{
	RowSink		sink;
	MemoryContext caller;
	Extraction *ex;

	begin_rows(&sink, fcinfo);
	caller = begin_call();
	ex = read_body(fcinfo, DAY_UNKNOWN, NULL, EXTRACT_MEASURES);
	for (int i = 0; i < ex->measure_count; i++)
	{
		const Measure *measure = ex->measures + i;
		TextRange	mention = {measure->start, measure->end};

		begin_row(&sink);
		put(&sink, Int32GetDatum(i + 1));
		put_value(&sink, measure);
		put_bounds(&sink, measure);
		put_text(&sink, qualifier_name(measure->qualifier));
		put_source(&sink, ex->text, mention);
		put_span(&sink, ex->text, mention);
		end_row(&sink);
	}
	end_call(caller);
	return (Datum) 0;
}

/*
 * extract_periods(body text, published date) - every time expression
 */
Datum
extract_periods(PG_FUNCTION_ARGS)
{
	RowSink		sink;
	MemoryContext caller;
	Extraction *ex;

	begin_rows(&sink, fcinfo);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	caller = begin_call();
	ex = read_body(fcinfo, published_argument(fcinfo, 1), NULL, EXTRACT_PERIODS);
	for (int i = 0; i < ex->period_count; i++)
	{
		const Period *period = ex->periods + i;
		TextRange	mention = {period->start, period->end};

		begin_row(&sink);
		put(&sink, Int32GetDatum(i + 1));
		put_period(&sink, period->shown);
		put_source(&sink, ex->text, mention);
		put_span(&sink, ex->text, mention);
		end_row(&sink);
	}
	end_call(caller);
	return (Datum) 0;
}

/*
 * extract_places(body text) - every division or development zone named
 */
Datum
extract_places(PG_FUNCTION_ARGS)
{
	RowSink		sink;
	MemoryContext caller;
	Extraction *ex;

	begin_rows(&sink, fcinfo);
	caller = begin_call();
	ex = read_body(fcinfo, DAY_UNKNOWN, NULL, EXTRACT_PLACES);
	for (int i = 0; i < ex->place_count; i++)
	{
		const Place *place = ex->places + i;
		TextRange	mention = {place->start, place->end};

		begin_row(&sink);
		put(&sink, Int32GetDatum(i + 1));
		put_text(&sink, place->region);
		put_text(&sink, place->name);
		put_source(&sink, ex->text, mention);
		put_span(&sink, ex->text, mention);
		end_row(&sink);
	}
	end_call(caller);
	return (Datum) 0;
}

/* The row's own words of approximation: the level's, or the change's where it is all there is. */
static const char *
statement_qualifier(const Extraction *ex, const Statement *statement)
{
	if (statement->measure >= 0)
		return qualifier_name(ex->measures[statement->measure].qualifier);
	if (statement->change_measure >= 0)
		return qualifier_name(ex->measures[statement->change_measure].qualifier);
	return NULL;
}

static void
put_statement(RowSink *sink, const Extraction *ex, int index)
{
	const Statement *statement = ex->statements + index;
	const Measure *level = statement->measure >= 0 ? ex->measures + statement->measure : NULL;

	begin_row(sink);
	put(sink, Int32GetDatum(index + 1));
	put_text(sink, statement->indicator);
	put_text(sink, statement->name);
	put_text(sink, statement->subject);
	put_text(sink, statement->region);
	put_period(sink, statement->period);
	put_value(sink, level);
	put_bounds(sink, level);
	put_text(sink, statement_qualifier(ex, statement));
	put_change(sink, ex, statement);
	put_value(sink, statement->previous_measure >= 0 ? ex->measures + statement->previous_measure : NULL);
	if (statement->rank > 0)
		put(sink, Int32GetDatum(statement->rank));
	else
		put_null(sink);
	put_text(sink, statement->rank_scope);
	put_text(sink, status_name(statement->status));
	if (statement->part_of >= 0)
		put(sink, Int32GetDatum(statement->part_of + 1));
	else
		put_null(sink);
	put_source(sink, ex->text, statement->quote);
	put_span(sink, ex->text, statement->own);
	put(sink, Float4GetDatum(statement->confidence));
	end_row(sink);
}

/*
 * extract_indicators(body text, published date, place text) - the statements
 */
Datum
extract_indicators(PG_FUNCTION_ARGS)
{
	RowSink		sink;
	MemoryContext caller;
	Extraction *ex;

	begin_rows(&sink, fcinfo);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	caller = begin_call();
	ex = read_article_call(fcinfo, EXTRACT_STATEMENTS);
	for (int i = 0; i < ex->statement_count; i++)
		put_statement(&sink, ex, i);
	end_call(caller);
	return (Datum) 0;
}

/*
 * article_metadata(body text) - what the page says of itself: one row
 */
Datum
article_metadata(PG_FUNCTION_ARGS)
{
	MemoryContext caller;
	Extraction *ex;
	TupleDesc	descriptor;
	RowSink		row;
	Datum		result;

	if (get_call_result_type(fcinfo, NULL, &descriptor) != TYPEFUNC_COMPOSITE)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("function returning record called in context that cannot accept type record")));
	memset(&row, 0, sizeof(row));
	caller = begin_call();
	ex = read_body(fcinfo, DAY_UNKNOWN, NULL, 0);
	put_source(&row, ex->text, ex->article.title);
	if (ex->article.published == DAY_UNKNOWN)
		put_null(&row);
	else
		put(&row, DateADTGetDatum(ex->article.published));
	put_source(&row, ex->text, ex->article.source);
	put_source(&row, ex->text, ex->article.author);
	put_source(&row, ex->text, ex->article.place);
	{
		MemoryContext work = MemoryContextSwitchTo(caller);

		result = HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(descriptor), row.values, row.nulls));
		MemoryContextSwitchTo(work);
	}
	end_call(caller);
	return result;
}

/*
 * article_text(body text) - the article without the page around it
 */
Datum
article_text(PG_FUNCTION_ARGS)
{
	MemoryContext caller = begin_call();
	Extraction *ex = read_body(fcinfo, DAY_UNKNOWN, NULL, 0);
	char	   *article = article_body_text(ex->text, &ex->article);
	MemoryContext work = MemoryContextSwitchTo(caller);
	Datum		result = CStringGetTextDatum(article);

	MemoryContextSwitchTo(work);
	end_call(caller);
	return result;
}

/*
 * An article's statements, rendered: arguments as extract_indicators has them.
 * The result is built where it is to be, behind room for its header: a page can
 * take hundreds of megabytes, which no interrupt ends the copying of.
 */
static Datum
render(FunctionCallInfo fcinfo, void (*renderer) (const Extraction *extraction, TextBuffer *out))
{
	MemoryContext caller;
	TextBuffer	html;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	buffer_init(&html);
	buffer_add_bytes(&html, (char[VARHDRSZ]) {0}, VARHDRSZ);
	caller = begin_call();
	renderer(read_article_call(fcinfo, EXTRACT_STATEMENTS | EXTRACT_PLACES), &html);
	if (html.length >= MaxAllocSize)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("the rendered article is too long"),
				 errdetail("It has %zu bytes; a text has at most %zu.", html.length - VARHDRSZ, (size_t) MaxAllocSize - VARHDRSZ - 1),
				 errhint("Render a part of the article.")));
	end_call(caller);
	SET_VARSIZE(html.data, html.length);
	return PointerGetDatum(html.data);
}

/*
 * highlight_indicators(body text, published date, place text) - the article as an HTML fragment with its mentions marked
 */
Datum
highlight_indicators(PG_FUNCTION_ARGS)
{
	return render(fcinfo, highlight_fragment);
}

/*
 * indicators_page(body text, published date, place text) - a whole HTML page: the article, its rows, charts
 */
Datum
indicators_page(PG_FUNCTION_ARGS)
{
	return render(fcinfo, highlight_page);
}
