/*
 * explain.c
 *		explain_indicators: which rule, which entry and which words made each
 *		field of a row what it is.
 */
#include "compat.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"

#include "extract/call.h"
#include "extract/place.h"
#include "quantity/quantity.h"

PG_FUNCTION_INFO_V1(explain_indicators);

/* An entry of the lexicon that a field comes from. */
typedef struct Entry
{
	const char *name;			/* NULL for none */
	bool		users;
} Entry;

/* How far from its number a name is looked for. */
#define NAME_REACH 300

static const Entry no_entry = {NULL, false};
static const TextRange no_words = {0, 0};

static const char *const origin_names[] = {
	[ORIGIN_NONE] = "default", [ORIGIN_OWN] = "own", [ORIGIN_SENTENCE] = "sentence", [ORIGIN_PARAGRAPH] = "paragraph",
	[ORIGIN_SECTION] = "section", [ORIGIN_ARTICLE] = "article", [ORIGIN_PUBLICATION] = "publication"
};

static void
explain(RowSink *sink, const Extraction *ex, int seq, const char *field, const char *value, const char *rule, Entry entry,
		TextRange words)
{
	begin_row(sink);
	put(sink, Int32GetDatum(seq));
	put_text(sink, field);
	put_text(sink, value);
	put_text(sink, rule);
	put_text(sink, entry.name);
	if (entry.name == NULL)
		put_null(sink);
	else
		put(sink, BoolGetDatum(!entry.users));
	if (words.start < words.end)
	{
		put_source(sink, ex->text, words);
		put_span(sink, ex->text, words);
	}
	else
	{
		put_null(sink);
		put_null(sink);
	}
	end_row(sink);
}

static char *
quantity_text(Datum datum)
{
	Quantity	quantity;

	quantity_read(DatumGetQuantityP(datum), &quantity);
	return quantity_print(&quantity);
}

/* Where a word stands in a part of the text, as one piece. */
static TextRange
words_within(const Extraction *ex, const char *word, TextRange range)
{
	FoldedText *folded = fold_text(word, (int) strlen(word));

	for (int at = range.start; folded->length > 0 && at + folded->length <= range.end; at++)
		if (memcmp(ex->text->chars + at, folded->chars, folded->length * sizeof(uint16)) == 0)
			return (TextRange) {at, at + folded->length};
	return no_words;
}

/* The row's clause, or what of a long one is near its number. */
static TextRange
near_number(const Statement *statement)
{
	return (TextRange) {Max(statement->quote.start, statement->own.start - NAME_REACH),
		Min(statement->quote.end, statement->own.end + NAME_REACH)};
}

/* The row itself: what it states, or the pattern that it comes from. */
static void
explain_row(RowSink *sink, const Extraction *ex, int seq, const Statement *statement)
{
	Entry		pattern = {statement->pattern ? statement->pattern->name : NULL, true};
	TextRange	name = words_within(ex, statement->name, near_number(statement));

	explain(sink, ex, seq, "row", NULL, statement->pattern ? "pattern" : statement->measure >= 0 ? "level" :
			statement->change_measure >= 0 || statement->change_flat ? "change" : "rank", pattern, statement->quote);
	explain(sink, ex, seq, "name", statement->name, NULL, no_entry, name);
	if (statement->indicator != NULL)
	{
		Entry		entry = {statement->why.indicator, statement->why.indicator_users};

		if (statement->pattern != NULL && entry.name == NULL)
			explain(sink, ex, seq, "indicator", statement->indicator, "pattern", pattern, no_words);
		else
			explain(sink, ex, seq, "indicator", statement->indicator, entry.name ? "name" : "rule", entry,
					entry.name ? words_within(ex, entry.name, name) : no_words);
	}
}

/* The unit of a measure as an entry. */
static Entry
unit_entry(const Measure *measure)
{
	Entry		entry = {unit_expression_code(&measure->unit), false};

	for (int i = 0; i < measure->unit.count; i++)
		entry.users |= measure->unit.terms[i].unit >= UNIT_FIRST_USER;
	return entry;
}

static void
explain_numbers(RowSink *sink, const Extraction *ex, int seq, const Statement *statement)
{
	if (statement->measure >= 0)
	{
		const Measure *measure = ex->measures + statement->measure;

		explain(sink, ex, seq, "value", measure->has_value ? quantity_text(figure_datum(measure, measure->value)) : NULL,
				qualifier_name(measure->qualifier), unit_entry(measure),
				(TextRange) {measure->outer_start, measure->outer_end});
	}
	if (statement->change_measure >= 0 || statement->change_flat)
	{
		const Measure *measure = statement->change_measure >= 0 ? ex->measures + statement->change_measure : NULL;

		explain(sink, ex, seq, "change", measure == NULL ? "0%" :
				measure->has_value ? quantity_text(change_datum(statement, measure, measure->value)) : NULL,
				statement->change_basis, no_entry, statement->why.change.words);
	}
	if (statement->rank > 0)
		explain(sink, ex, seq, "rank", psprintf("%d", statement->rank), statement->rank_scope, no_entry, statement->ranking);
}

static void
explain_period(RowSink *sink, const Extraction *ex, int seq, const Statement *statement)
{
	const Reason *why = &statement->why.period;
	char	   *value = NULL;

	if (statement->period.from != DAY_UNKNOWN)
		value = psprintf("[%s,%s)",
						 DatumGetCString(DirectFunctionCall1(date_out, DateADTGetDatum(statement->period.from))),
						 DatumGetCString(DirectFunctionCall1(date_out, DateADTGetDatum(statement->period.to))));
	explain(sink, ex, seq, "period", value, why->origin == ORIGIN_NONE ? NULL : origin_names[why->origin], no_entry, why->words);
}

/* The first place that the words of a subject name; NULL where they name none. */
static const Place *
place_in(const Extraction *ex, TextRange words)
{
	int			first = first_place_after(ex, words.start);

	return first < ex->place_count && ex->places[first].start < words.end ? ex->places + first : NULL;
}

static void
explain_subject(RowSink *sink, const Extraction *ex, int seq, const Statement *statement)
{
	const Reason *why = &statement->why.subject;
	const Place *place = place_in(ex, why->words);
	Entry		entry = {place ? place->name : NULL, place && place->users};
	Entry		division = {region_name(statement->region), false};
	bool		given = why->origin == ORIGIN_ARTICLE && why->words.start == why->words.end && ex->place_given != NULL;

	if (statement->subject != NULL)
		explain(sink, ex, seq, "subject", statement->subject, given ? "given" : origin_names[why->origin], entry, why->words);
	if (statement->region != NULL)
		explain(sink, ex, seq, "region", statement->region, given ? "given" :
				place && place->region && strcmp(place->region, statement->region) == 0 ? "place" : "holder", division,
				place ? (TextRange) {place->start, place->end} : no_words);
}

static void
explain_status(RowSink *sink, const Extraction *ex, int seq, const Statement *statement)
{
	const Reason *why = &statement->why.status;

	explain(sink, ex, seq, "status", status_name(statement->status), origin_names[why->origin], no_entry, why->words);
}

/*
 * explain_indicators(body text, published date, place text) - why each row came out as it did
 */
Datum
explain_indicators(PG_FUNCTION_ARGS)
{
	RowSink		sink;
	MemoryContext caller;
	MemoryContext work;
	Extraction *ex;

	begin_rows(&sink, fcinfo);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	caller = begin_call();
	ex = read_article_call(fcinfo, EXTRACT_STATEMENTS);
	/* what is said of a statement goes with it; the row's context is none of its children */
	work = AllocSetContextCreate(CurrentMemoryContext, "statement", ALLOCSET_DEFAULT_SIZES);
	sink.row = AllocSetContextCreate(CurrentMemoryContext, "row", ALLOCSET_DEFAULT_SIZES);
	for (int i = 0; i < ex->statement_count; i++)
	{
		const Statement *statement = ex->statements + i;
		MemoryContext article = MemoryContextSwitchTo(work);

		explain_row(&sink, ex, i + 1, statement);
		explain_numbers(&sink, ex, i + 1, statement);
		explain_period(&sink, ex, i + 1, statement);
		explain_subject(&sink, ex, i + 1, statement);
		explain_status(&sink, ex, i + 1, statement);
		MemoryContextSwitchTo(article);
		MemoryContextReset(work);
	}
	end_call(caller);
	return (Datum) 0;
}
