/*
 * rank_en.c
 *		English ranks: ranked second in the province, ranks first nationally.
 */
#include "extract/english.h"

/* An ordinal or number that gives a rank at index; the word after it in *next. */
static bool
read_rank_number(const Words *words, int index, int *rank, int *next)
{
	static const char *const endings[] = {"st", "nd", "rd", "th", NULL};

	if (word_is(words, index, WORD_ORDINAL))
	{
		*rank = words->words[index].number;
		*next = index + 1;
		return true;
	}
	if (word_integer(words, index, rank) && *rank > 0 && *rank < 10000)
	{
		*next = index + 1;
		if (word_reads_any(words, *next, endings) && words->words[*next].start == words->words[index].end)
		{
			(*next)++;
			return true;
		}
		/* ranked 5th, ranked No. 5; ranked 5 alone is rare */
		return (word_mark(words, index - 1) == '.' && word_reads(words, index - 2, "no")) ||
			word_reads(words, index - 1, "number");
	}
	if (word_reads(words, index, "one") && word_reads(words, index - 1, "number"))
	{
		*rank = 1;
		*next = index + 1;
		return true;
	}
	return false;
}

/* the second highest, third-largest: the index after the superlative, if one stands at index */
static int
skip_superlative(const Words *words, int index)
{
	static const char *const superlatives[] = {"highest", "largest", "biggest", "lowest", "fastest", "longest", "best",
	"most", "greatest", "smallest", "busiest", NULL};

	return word_reads_any(words, index, superlatives) ? index + 1 : index;
}

/* second-highest */
static bool
is_hyphened(const Words *words, int index)
{
	for (int at = words->words[index].start; at < words->words[index].end; at++)
		if (words->text->chars[at] == '-')
			return word_is(words, index, WORD_ORDINAL);
	return false;
}

/* The verb before "the second highest": was, or the mark that it stands behind; -1 for none. */
static int
superlative_verb(const Words *words, int index)
{
	int			before = word_reads(words, index - 1, "the") ? index - 2 : -1;

	if (word_is(words, before, WORD_BE))
		return before;
	return word_mark(words, before) == ',' ? index : -1;
}

/* Is there a verb of ranking right before index (ranked, ranks the, ranked as No.)? */
static int
rank_verb_before(const Words *words, int index)
{
	int			i = index - 1;

	while (i >= 0 && (word_reads(words, i, "the") || word_reads(words, i, "no") || word_reads(words, i, "number") ||
					  word_mark(words, i) == '.' || word_reads(words, i, "at") || word_reads(words, i, "in") ||
					  word_reads(words, i, "as") || word_reads(words, i, "to") || word_reads(words, i, "also")))
		i--;
	if (i < 0)
		return -1;
	for (int from = Max(i - 2, 0); from <= i; from++)
	{
		int			next;
		const Cue  *cue = word_cue(words, from, KIND_BIT(KIND_EN_LINK), &next);

		if (cue != NULL && cue->value == CUE_RANK && next >= i + 1 && next <= index)
			return from;
	}
	return -1;
}

/* Among whom: in the city, among 31 provinces, nationwide. */
static TextRange
read_scope(const Words *words, int index)
{
	TextRange	scope = {-1, -1};
	int			i = index;
	int			end;

	while (word_reads(words, i, "place") || word_reads(words, i, "position"))
		i++;
	if (word_is(words, i, WORD_ADVERB) || word_reads(words, i, "nationwide") || word_reads(words, i, "nationally"))
	{
		scope.start = words->words[i].start;
		scope.end = words->words[i].end;
		return scope;
	}
	if (!word_reads(words, i, "in") && !word_reads(words, i, "among") && !word_reads(words, i, "of") &&
		!word_reads(words, i, "across") && !word_reads(words, i, "within"))
		return scope;
	end = i + 1;
	while (word_is(words, end, WORD_DETERMINER))
		end++;
	end = noun_phrase_end(words, end);
	if (end <= i + 1)
		return scope;
	scope.start = words->words[i + 1].start;
	scope.end = words->words[end - 1].end;
	return scope;
}

/* The last row of the sentence that stands before a position, -1 for none; rows are in text order. */
static int
row_before(const StatementReader *reader, int position)
{
	int			low = reader->sentence_first;
	int			high = reader->ex->statement_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (reader->ex->statements[middle].own.start < position)
			low = middle + 1;
		else
			high = middle;
	}
	return low > reader->sentence_first ? low - 1 : -1;
}

/* The row that a rank belongs to: the last of its sentence, or of the one before where it opens the sentence. */
static int
row_of_rank(const StatementReader *reader, const Words *words, int verb)
{
	int			row = row_before(reader, words->words[verb].start);

	if (row >= 0)
		return row;
	return verb <= 1 ? reader->sentence_first - 1 : -1;
}

/* Is the subject no more than whose it is? */
static bool
names_nothing(const Words *words, int from, int to)
{
	for (int i = from; i < to; i++)
		if (!word_is(words, i, WORD_DETERMINER | WORD_SUBJECT | WORD_PLACE | WORD_UPPER | WORD_PRONOUN))
			return false;
	return true;
}

static void
put_rank(StatementReader *reader, Statement *statement, TextRange ranking, int rank, TextRange scope)
{
	statement->rank = rank;
	statement->ranking = ranking;
	if (scope.start >= 0)
		statement->rank_scope = folded_source(reader->ex->text, scope.start, scope.end);
}

/* ranked first with exports of 3 billion: the row behind "with" in the same clause, -1 for none */
static int
row_behind(const StatementReader *reader, const Words *words, int position)
{
	int			with = word_at(words, position);
	int			end = clause_end(words, with);

	while (with < end && !word_reads(words, with, "with"))
		with++;
	if (with == end)
		return -1;
	for (int i = reader->sentence_first; i < reader->ex->statement_count; i++)
		if (reader->ex->statements[i].own.start > words->words[with].start)
			return reader->ex->statements[i].own.end <= words->words[end - 1].end &&
				reader->ex->statements[i].rank == 0 ? i : -1;
	return -1;
}

/* A rank with a subject of its own and no level makes a row. */
static void
add_rank_row(StatementReader *reader, const Words *words, int sentence, int verb, TextRange own, int rank,
			 TextRange scope)
{
	int			from;
	int			to;
	EnglishName		name = {{{0, 0}}, 0};
	Statement  *statement;
	int			row = row_before(reader, words->words[verb].start);

	/* both total and growth rate rank first: that of the level just said */
	if (subject_before(words, verb_group_start(words, verb), &from, &to) &&
		!(row >= 0 && (word_reads(words, to - 1, "rate") || word_is(words, to - 1, WORD_CHANGE_NOUN | WORD_DEGREE))))
		add_phrase(&name, words, from, to);
	/* the district ranks 28th: of what is not said, or what is said next (with exports of 3 billion) */
	if (name.count == 1 && row < 0 && names_nothing(words, from, to))
	{
		row = row_behind(reader, words, own.end);
		if (row >= 0)
			put_rank(reader, reader->ex->statements + row, own, rank, scope);
		return;
	}
	if (row >= 0 && (name.count == 0 || reader->ex->statements[row].own.start >= words->words[clause_start(words, verb)].start))
	{
		/* a second rank of one measure is a row of its own */
		if (reader->ex->statements[row].rank == 0)
		{
			put_rank(reader, reader->ex->statements + row, own, rank, scope);
			return;
		}
		name.count = 0;
	}
	if (name.count == 0 && row < 0)
	{
		row = row_of_rank(reader, words, verb);
		if (row >= 0 && reader->ex->statements[row].rank == 0)
			put_rank(reader, reader->ex->statements + row, own, rank, scope);
		return;
	}
	statement = add_statement(reader, own);
	statement->name = name.count > 0 ? join_source(reader->ex->text, name.parts, name.count, " ") :
		pstrdup(reader->ex->statements[row].name);
	put_rank(reader, statement, own, rank, scope);
	statement->confidence = 0.7f;
	set_period(reader, statement, -1, LEVEL_FLOW);
}

/*
 * read_ranks - the ranks of a sentence, given to their rows
 */
void
read_ranks(StatementReader *reader, const Words *words, int sentence)
{
	for (int i = 0; i < words->count; i++)
	{
		int			rank;
		int			next;
		int			verb;
		TextRange	own;
		TextRange	scope;

		if (!word_is(words, i, WORD_ORDINAL | WORD_NUMBER | WORD_NUMERAL) || word_is(words, i, WORD_PERIOD | WORD_MEASURE) ||
			!read_rank_number(words, i, &rank, &next))
			continue;
		verb = rank_verb_before(words, i);
		if (skip_superlative(words, next) > next || is_hyphened(words, i))
		{
			next = skip_superlative(words, next);
			if (verb < 0 && read_scope(words, next).start >= 0)
				verb = superlative_verb(words, i);
		}
		scope = read_scope(words, next);
		if (verb < 0)
		{
			/* …, third in the city */
			if (scope.start < 0 || !(i == 0 || word_mark(words, i - 1) == ',') || word_is(words, next, WORD_ADVERB))
				continue;
			verb = i;
		}
		else if (scope.start < 0 && !word_is(words, next, WORD_MARK) && next < words->count &&
				 is_nominal(words, next))
			continue;
		own.start = words->words[i].start;
		own.end = words->words[next - 1].end;
		add_rank_row(reader, words, sentence, verb, own, rank, scope);
	}
}
