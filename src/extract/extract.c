/*
 * extract.c
 *		The pipeline: which step comes after which.
 */
#include "extract/extract.h"

#include "extract/statement.h"
#include "extract/user_pattern.h"

static const char *const qualifier_names[] = {
	[QUALIFIER_EXACT] = "exact",
	[QUALIFIER_ABOUT] = "about",
	[QUALIFIER_OVER] = "over",
	[QUALIFIER_UNDER] = "under",
	[QUALIFIER_AT_LEAST] = "at_least",
	[QUALIFIER_AT_MOST] = "at_most",
	[QUALIFIER_BETWEEN] = "between",
};

/* qualifier_name - as the column qualifier has it */
const char *
qualifier_name(Qualifier qualifier)
{
	return qualifier_names[qualifier];
}

/* status_name - as the column status has it */
const char *
status_name(Status status)
{
	static const char *const names[] = {
		[STATUS_ACTUAL] = "actual",
		[STATUS_ESTIMATE] = "estimate",
		[STATUS_TARGET] = "target",
	};

	return names[status];
}

/* The power of two that has room for so many: an array grows only where it changes. */
static size_t
room_for(int count)
{
	size_t		room = 16;

	while (room < (size_t) count)
		room *= 2;
	return room;
}

#define GROW(array, from, to) \
	do { \
		if ((from) == 0 || room_for(from) < room_for(to)) \
			(array) = (array) ? repalloc_huge_host((array), room_for(to) * sizeof(*(array))) \
				: palloc_huge(room_for(to) * sizeof(*(array))); \
	} while (0)

/* Append the segments of one range of the article to those of the ranges before. */
static void
append_segments(Segments *all, const Segments *more)
{
	int			paragraphs = all->paragraph_count + more->paragraph_count;
	int			sentences = all->sentence_count + more->sentence_count;
	int			clauses = all->clause_count + more->clause_count;

	GROW(all->paragraphs, all->paragraph_count, paragraphs);
	GROW(all->sentences, all->sentence_count, sentences);
	GROW(all->clauses, all->clause_count, clauses);
	for (int i = 0; i < more->paragraph_count; i++)
	{
		Paragraph  *paragraph = all->paragraphs + all->paragraph_count + i;

		*paragraph = more->paragraphs[i];
		paragraph->first_sentence += all->sentence_count;
	}
	for (int i = 0; i < more->sentence_count; i++)
	{
		Sentence   *sentence = all->sentences + all->sentence_count + i;

		*sentence = more->sentences[i];
		sentence->paragraph += all->paragraph_count;
		sentence->first_clause += all->clause_count;
	}
	for (int i = 0; i < more->clause_count; i++)
	{
		Clause	   *clause = all->clauses + all->clause_count + i;

		*clause = more->clauses[i];
		clause->sentence += all->sentence_count;
	}
	all->paragraph_count = paragraphs;
	all->sentence_count = sentences;
	all->clause_count = clauses;
}

static void
free_segments(Segments *segments)
{
	if (segments->paragraphs != NULL)
		pfree(segments->paragraphs);
	if (segments->sentences != NULL)
		pfree(segments->sentences);
	if (segments->clauses != NULL)
		pfree(segments->clauses);
	pfree(segments);
}

static Segments *
segment_article(const FoldedText *text, const Article *article)
{
	Segments   *all;

	if (article->range_count == 0)
		return segment_text(text, 0, 0);
	all = segment_text(text, article->ranges[0].start, article->ranges[0].end);
	for (int i = 1; i < article->range_count; i++)
	{
		Segments   *more = segment_text(text, article->ranges[i].start, article->ranges[i].end);

		append_segments(all, more);
		free_segments(more);
	}
	return all;
}

/* In a longer text the words of English sentences are given back and read again: they take as much memory as all the rest. */
#define WORDS_KEPT_LENGTH 1000000

/* The periods and measures of each sentence.  Periods come first: a measure must know which numbers are dates. */
static void
find_numbers(Extraction *ex, int steps)
{
	for (int i = 0; i < ex->segments->sentence_count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		find_periods(ex, i, (steps & EXTRACT_PERIODS) != 0);
		if (steps & EXTRACT_MEASURES)
			find_measures(ex, i);
		if (ex->text->length > WORDS_KEPT_LENGTH)
			free_words(ex, i);
	}
}

Extraction *
extract(const char *body, int bytes, Day published, const char *place, const struct UserLexicon *words, int steps)
{
	Extraction *ex = palloc0(sizeof(Extraction));

	ex->text = fold_text(body, bytes);
	/* Worth its pass where many kinds are looked for. */
	if (steps & (EXTRACT_PLACES | EXTRACT_STATEMENTS))
		lexicon_mark(ex->text);
	read_article(ex->text, &ex->article);
	ex->published = published != DAY_UNKNOWN ? published : ex->article.published;
	ex->place_given = place;
	ex->words = words;
	ex->segments = segment_article(ex->text, &ex->article);
	if (steps & EXTRACT_STATEMENTS)
		steps |= EXTRACT_MEASURES | EXTRACT_PERIODS;
	if (steps & (EXTRACT_PERIODS | EXTRACT_MEASURES))
		find_numbers(ex, steps);
	if ((steps & EXTRACT_STATEMENTS) && words != NULL)
		find_pattern_hits(ex);
	if ((steps & EXTRACT_STATEMENTS) && sentences_to_read(ex) == 0)
		steps &= ~EXTRACT_STATEMENTS;
	if (steps & (EXTRACT_PLACES | EXTRACT_STATEMENTS))
		find_places(ex);
	if (steps & EXTRACT_STATEMENTS)
		find_statements(ex);
	return ex;
}
