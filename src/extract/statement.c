/*
 * statement.c
 *		From mentions to rows: what is in force from sentence to sentence, and
 *		what both languages' readers ask for when they make a row.
 */
#include "extract/statement.h"

#include "extract/indicator.h"
#include "extract/place.h"
#include "extract/user_pattern.h"

/* The period that speaks for a clause without one: the innermost in force. */
static int
period_in_force(const StatementReader *reader, Origin *origin)
{
	*origin = ORIGIN_SENTENCE;
	if (reader->sentence_period >= 0)
		return reader->sentence_period;
	*origin = ORIGIN_PARAGRAPH;
	if (reader->paragraph_period >= 0)
		return reader->paragraph_period;
	*origin = reader->section_period >= 0 ? ORIGIN_SECTION : ORIGIN_ARTICLE;
	return reader->section_period >= 0 ? reader->section_period : reader->article_period;
}

/* The subject in force. */
static Subject
subject_in_force(const StatementReader *reader, Origin *origin)
{
	*origin = ORIGIN_SENTENCE;
	if (reader->sentence_subject.name != NULL)
		return reader->sentence_subject;
	*origin = ORIGIN_PARAGRAPH;
	if (reader->paragraph_subject.name != NULL)
		return reader->paragraph_subject;
	*origin = ORIGIN_ARTICLE;
	return reader->article_subject;
}

Statement *
add_statement(StatementReader *reader, TextRange own)
{
	Extraction *ex = reader->ex;
	Origin		origin;
	Subject		subject = subject_in_force(reader, &origin);
	Statement  *statement;

	ENSURE_ROOM(ex->statements, ex->statement_count, ex->statement_capacity);
	statement = ex->statements + ex->statement_count++;
	memset(statement, 0, sizeof(*statement));
	statement->own = own;
	statement->measure = -1;
	statement->change_measure = -1;
	statement->previous_measure = -1;
	statement->part_of = -1;
	statement->subject = subject.name;
	statement->region = subject.region;
	statement->period = unknown_range();
	statement->status = reader->paragraph_status;
	statement->quote = own;
	statement->confidence = 1.0f;
	statement->why.subject = (Reason) {origin, subject.words};
	statement->why.status = reader->status_reason;
	return statement;
}

/* A stock with nothing in force stands at the day of publication. */
static DayRange
default_range(const StatementReader *reader, bool stock)
{
	if (stock && reader->ex->published != DAY_UNKNOWN)
		return day_range(reader->ex->published);
	return unknown_range();
}

/* A time that lies ahead makes a target of its row. */
static void
set_target(Statement *statement)
{
	if (statement->status != STATUS_TARGET)
		statement->why.status = statement->why.period;
	statement->status = STATUS_TARGET;
}

void
set_period(StatementReader *reader, Statement *statement, int period, LevelKind stock)
{
	const Extraction *ex = reader->ex;
	const Period *in_force;
	Origin		origin = ORIGIN_OWN;

	if (period < 0)
		period = period_in_force(reader, &origin);
	if (period < 0)
	{
		statement->period = default_range(reader, stock == LEVEL_STANDING && statement->status == STATUS_ACTUAL);
		statement->why.period = (Reason) {statement->period.from == DAY_UNKNOWN ? ORIGIN_NONE : ORIGIN_PUBLICATION};
		return;
	}
	in_force = ex->periods + period;
	statement->why.period = (Reason) {origin, {in_force->start, in_force->end}};
	statement->period = in_force->range;
	switch (in_force->form)
	{
		case PERIOD_GOAL:
			if (ex->published == DAY_UNKNOWN || in_force->range.to > ex->published)
				set_target(statement);
			break;
		case PERIOD_NEXT:
			set_target(statement);
			break;
		case PERIOD_THIS_YEAR:
			if (statement->status != STATUS_ACTUAL && in_force->year > 0)
				statement->period = year_range(in_force->year);
			break;
		case PERIOD_TO_DATE:
			/* Behind 年末 an amount stands then; in the sentences that follow it adds up again. */
			if (in_force->point.from != DAY_UNKNOWN &&
				(stock == LEVEL_AMOUNT ? in_force->shown.from == in_force->point.from && origin <= ORIGIN_SENTENCE :
				 stock != LEVEL_FLOW))
				statement->period = in_force->point;
			break;
		case PERIOD_SAME:
			statement->period = in_force->shown;
			break;
		default:
			break;
	}
}

void
set_subject(StatementReader *reader, Statement *statement, const char *name, const char *region)
{
	statement->subject = pstrdup(name);
	statement->region = region;
}

char *
join_source(const FoldedText *text, const TextRange *parts, int count, const char *separator)
{
	size_t		size = 1;
	char	   *joined;
	char	   *at;

	for (int i = 0; i < count; i++)
	{
		SourceSpan	span = folded_span(text, parts[i].start, parts[i].end);

		size += span.byte_end - span.byte_start + strlen(separator);
	}
	at = joined = palloc(size);
	for (int i = 0; i < count; i++)
	{
		SourceSpan	span = folded_span(text, parts[i].start, parts[i].end);
		int			bytes = span.byte_end - span.byte_start;

		if (at != joined && bytes > 0)
		{
			memcpy(at, separator, strlen(separator));
			at += strlen(separator);
		}
		memcpy(at, text->source + span.byte_start, bytes);
		at += bytes;
	}
	*at = '\0';
	return joined;
}

/* The status that a sentence begins with, and what it comes from. */
static void
begin_status(StatementReader *reader)
{
	reader->status_reason = (Reason) {reader->section_known ? ORIGIN_SECTION :
		reader->paragraph_status != STATUS_ACTUAL ? ORIGIN_PARAGRAPH : ORIGIN_NONE};
}

/* A paragraph begins: what the last one said is no longer in force. */
static void
begin_paragraph(StatementReader *reader)
{
	Subject		none = {0};

	reader->paragraph_period = -1;
	reader->paragraph_subject = reader->entity = none;
	reader->paragraph_status = reader->section_known ? reader->section_status : STATUS_ACTUAL;
	reader->earlier_level = reader->last_level;
	reader->last_level = -1;
	reader->parent = -1;
}

/*
 * A period of the lead that the whole article is about, until another is said.
 * A line that is no sentence (a title, a dateline) says none; a year must come
 * with a statement, for it may be anything's.
 */
static bool
speaks_for_article(const StatementReader *reader, int sentence, const Period *period)
{
	const Sentence *here = reader->ex->segments->sentences + sentence;

	if (period->range.from == DAY_UNKNOWN || here->end <= here->start)
		return false;
	if (CHAR_CLASS(reader->ex->text->chars[here->end - 1]) != CHAR_STOP &&
		CHAR_CLASS(reader->ex->text->chars[here->end - 1]) != CHAR_PERIOD)
		return false;
	/* in English it stands at the front: In 2022, … */
	if (!here->han && period->form != PERIOD_TO_DATE && period->start > here->start + 12)
		return false;
	if ((period->form == PERIOD_YEAR || period->form == PERIOD_SPAN) &&
		reader->ex->statement_count == reader->sentence_first)
		return false;
	return period->form != PERIOD_GOAL && period->form != PERIOD_NEXT && period->form != PERIOD_POINT &&
		period->form != PERIOD_EACH && period->form != PERIOD_SAME;
}

/*
 * A part of the place that the article is about, or a body in it, is a
 * sentence's subject, not a paragraph's: a province's report names its cities,
 * and other countries, in passing.
 */
static bool
speaks_for_paragraph(const StatementReader *reader)
{
	const char *home = reader->article_subject.region;
	const char *here = reader->sentence_subject.region;

	if (reader->sentence_subject.foreign || reader->sentence_subject.passing)
		return !reader->place_given && !reader->sentence_subject.passing;
	if (reader->sentence_subject.body)
		return home == NULL;
	/* 全国 in a province's report */
	if (reader->place_given && home != NULL && here == NULL && strcmp(reader->sentence_subject.name, "中国") == 0)
		return false;
	return home == NULL || here == NULL || strcmp(home, here) == 0 || !region_contains(home, here);
}

/* A sentence ends: its period speaks for the rest of the paragraph. */
static void
end_sentence(StatementReader *reader, int sentence)
{
	if (reader->sentence_period >= 0 && !reader->ex->periods[reader->sentence_period].passing)
	{
		reader->paragraph_period = reader->sentence_period;
		if (reader->article_period < 0 && speaks_for_article(reader, sentence, reader->ex->periods + reader->sentence_period))
			reader->article_period = reader->sentence_period;
	}
	if (reader->sentence_subject.name != NULL && speaks_for_paragraph(reader))
		reader->paragraph_subject = reader->sentence_subject;
}

/* Characters of a UTF-8 string. */
static int
characters(const char *string)
{
	int			count = 0;

	for (; *string != '\0'; string++)
		count += (*string & 0xC0) != 0x80;
	return count;
}

/*
 * How sure we are of a row: about how often rows like it are right in every
 * field, counted over texts that were read by hand.  A name that is a known
 * indicator's is seldom cut wrongly; without a subject, in plans, with an
 * approximation, and where the name is very short or long, rows are more often
 * wrong; whether a time is known says nothing.
 */
static float
confidence_of(const Extraction *ex, const Statement *statement, bool han)
{
	float		confidence = statement->indicator != NULL ? 0.95f : 0.91f;
	int			length = statement->name ? characters(statement->name) : 0;
	int			usual = han ? 12 : 50;

	if (length < 2 || length > 2 * usual)
		confidence -= 0.35f;
	else if (length > usual || (statement->indicator == NULL && length < (han ? 3 : 12)))
		confidence -= 0.07f;
	if (statement->subject == NULL)
		confidence -= 0.12f;
	if (statement->status != STATUS_ACTUAL)
		confidence -= 0.06f;
	if (statement->measure >= 0 && ex->measures[statement->measure].qualifier != QUALIFIER_EXACT)
		confidence -= 0.05f;
	return Max(confidence, 0.1f);
}

/* The code for what is measured, once name and unit are known. */
static void
name_indicators(Extraction *ex, int first, bool han)
{
	static const UnitExpression plain = {0};

	for (int i = first; i < ex->statement_count; i++)
	{
		IndicatorReason reason;
		Statement  *statement = ex->statements + i;
		int			measure = statement->measure >= 0 ? statement->measure : statement->change_measure;
		const UnitExpression *unit = measure >= 0 ? &ex->measures[measure].unit : &plain;

		if (statement->indicator == NULL && statement->name != NULL)
		{
			statement->indicator = indicator_code(statement->name, unit_expression_class(unit), unit,
												  statement->measure < 0, ex->words, &reason);
			statement->why.indicator = reason.entry;
			statement->why.indicator_users = reason.users;
		}
		/* The parts of what was signed were signed. */
		if (statement->part_of >= 0 && statement->indicator != NULL && strcmp(statement->indicator, "projects") == 0 &&
			ex->statements[statement->part_of].indicator != NULL &&
			strncmp(ex->statements[statement->part_of].indicator, "projects", 8) == 0)
			statement->indicator = ex->statements[statement->part_of].indicator;
		statement->confidence = Min(statement->confidence, confidence_of(ex, statement, han));
	}
}

/* Does a rank stand in a Chinese sentence: 第一, 首位?  It is a row without any measure. */
static bool
names_rank(const FoldedText *text, const Sentence *sentence)
{
	for (int at = sentence->start; at < sentence->end; at++)
		if (text->chars[at] == u'第' ||
			lexicon_longest(text, at, sentence->end, KIND_BIT(KIND_ZH_FIRST)).length > 0)
			return true;
	return false;
}

int
sentences_to_read(const Extraction *ex)
{
	const Segments *segments = ex->segments;
	int			measured = ex->measure_count > 0 ? ex->measures[ex->measure_count - 1].sentence + 1 : 0;
	int			count = segments->sentence_count;

	while (count > measured && segments->sentences[count - 1].han &&
		   !names_rank(ex->text, segments->sentences + count - 1))
		count--;
	return count;
}

void
find_statements(Extraction *ex)
{
	StatementReader reader;
	Place	   *place = main_place(ex);
	int			sentences = sentences_to_read(ex);
	int			paragraph = -1;

	memset(&reader, 0, sizeof(reader));
	reader.ex = ex;
	reader.article_period = reader.section_period = reader.last_level = reader.main_company.start = -1;
	if (place != NULL)
	{
		/* A zone keeps the name that the article gives it. */
		reader.article_subject.name = place->level == PLACE_ZONE && place->start >= 0 ?
			folded_source(ex->text, place->start, place->end) : pstrdup(place->name);
		reader.article_subject.region = place->region;
		if (place->start >= 0)
			reader.article_subject.words = (TextRange) {place->start, place->end};
	}
	else if (ex->place_given != NULL && ex->place_given[0] != '\0')
		reader.article_subject.name = pstrdup(ex->place_given);	/* whose it is, if not where */
	reader.place_given = ex->place_given != NULL || ex->article.place.start >= 0;
	find_companies_zh(&reader);
	for (int i = 0; i < sentences; i++)
	{
		const Sentence *sentence = ex->segments->sentences + i;
		Subject		none = {0};

		CHECK_FOR_INTERRUPTS();
		if (sentence->paragraph != paragraph)
		{
			paragraph = sentence->paragraph;
			begin_paragraph(&reader);
		}
		reader.sentence_period = -1;
		reader.sentence_subject = none;
		reader.sentence_first = ex->statement_count;
		begin_status(&reader);
		if (sentence->han)
			read_sentence_zh(&reader, i);
		else
			read_sentence_en(&reader, i);
		if (ex->hit_count > 0)
			apply_pattern_hits(&reader, i);
		name_indicators(ex, reader.sentence_first, sentence->han);
		end_sentence(&reader, i);
	}
}
