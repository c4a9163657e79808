/*
 * user_pattern_row.c
 *		The rows of users' patterns, among the rows that the rules read.
 */
#include "extract/place.h"
#include "extract/user_pattern.h"

/* ----------------------------------------------------------- rows of a sentence */

/* More in one sentence are no statements; this keeps the work linear in it. */
#define MOST_HITS 200

/* How far behind a match words of its change are looked for. */
#define REST_LONGEST 24

static TextRange
own_range(const Extraction *ex, int measure)
{
	return (TextRange) {ex->measures[measure].start, ex->measures[measure].end};
}

/* A row's index after one was put in at at (by 1) or taken out of there (by -1). */
static int
moved(int index, int at, int by)
{
	if (by < 0 && index == at)
		return -1;
	return index >= at ? index + by : index;
}

/* Rows from at on have moved: so does what speaks of them. */
static void
move_references(StatementReader *reader, int at, int by)
{
	Extraction *ex = reader->ex;

	for (int i = reader->sentence_first; i < ex->statement_count; i++)
		ex->statements[i].part_of = moved(ex->statements[i].part_of, at, by);
	reader->last_level = moved(reader->last_level, at, by);
	reader->parent = moved(reader->parent, at, by);
}

static void
remove_row(StatementReader *reader, int at)
{
	Extraction *ex = reader->ex;

	ex->statement_count--;
	memmove(ex->statements + at, ex->statements + at + 1, (ex->statement_count - at) * sizeof(Statement));
	move_references(reader, at, -1);
}

/* A new row for a number, where it belongs in text order; gives its index. */
static int
insert_row(StatementReader *reader, const PatternHit *hit, TextRange own)
{
	Extraction *ex = reader->ex;
	Statement	row = *add_statement(reader, own);
	int			at = ex->statement_count - 1;
	int			before = at;

	while (at > reader->sentence_first && ex->statements[at - 1].own.start > own.start)
		at--;
	memmove(ex->statements + at + 1, ex->statements + at, (before - at) * sizeof(Statement));
	move_references(reader, at, 1);
	row.name = pstrdup(hit->pattern->name);
	ex->statements[at] = row;
	set_period(reader, ex->statements + at, -1, LEVEL_AMOUNT);
	return at;
}

/* Take a measure out of the rows that the rules gave it to, all but one. */
static void
release_measure(StatementReader *reader, int measure, int except)
{
	Extraction *ex = reader->ex;

	for (int i = ex->statement_count - 1; i >= reader->sentence_first; i--)
	{
		Statement  *row = ex->statements + i;
		bool		had = row->measure == measure || row->change_measure == measure;

		if (i == except)
			continue;
		if (row->measure == measure)
		{
			row->measure = -1;
			if (row->change_measure >= 0)
				row->own = own_range(ex, row->change_measure);
		}
		if (row->previous_measure == measure)
			row->previous_measure = -1;
		if (row->change_measure == measure)
		{
			row->change_measure = -1;
			row->change_basis = NULL;
			row->why.change = (Reason) {ORIGIN_NONE};
			row->change_times = row->change_multiple = false;
		}
		if (had && row->measure < 0 && row->change_measure < 0 && !row->change_flat && row->rank == 0)
		{
			remove_row(reader, i);
			except -= except > i;
		}
	}
}

/* The row whose level this measure is, -1 for none. */
static int
row_of_level(const StatementReader *reader, int measure)
{
	for (int i = reader->sentence_first; i < reader->ex->statement_count; i++)
		if (reader->ex->statements[i].measure == measure)
			return i;
	return -1;
}

/* -------------------------------------------------------------------- columns */

static void
put_subject(StatementReader *reader, Statement *row, TextRange range)
{
	const Extraction *ex = reader->ex;
	const char *name = folded_source(ex->text, range.start, range.end);
	const Place *best = NULL;

	for (int i = first_place_after(ex, range.start); i < ex->place_count && ex->places[i].start < range.end; i++)
		best = ex->places + i;
	row->why.subject = (Reason) {ORIGIN_OWN, range};
	set_subject(reader, row, name, best ? best->region : region_of_text(ex, ex->words, name));
}

/* The first cue of these kinds in a range, or NULL. */
static const Cue *
cue_within(const FoldedText *text, TextRange range, uint64 kinds)
{
	for (int at = range.start; at < range.end; at++)
	{
		int			length;
		bool		inside = at > 0 && CHAR_CLASS(text->chars[at]) == CHAR_LATIN && CHAR_CLASS(text->chars[at - 1]) == CHAR_LATIN;
		const Cue  *cue = inside ? NULL : lexicon_cue(text, at, range.end, kinds, &length);

		if (cue != NULL)
			return cue;
	}
	return NULL;
}

/* Does the number stand in words of a fall: its group's, or those of the match before it? */
static int
sign_of(const Extraction *ex, const PatternHit *hit)
{
	TextRange	range = hit->groups[GROUP_CHANGE];
	const Cue  *cue = cue_within(ex->text, range, KIND_BIT(KIND_ZH_CHANGE) | KIND_BIT(KIND_EN_CHANGE_VERB));

	if (cue == NULL)
	{
		range.start = Max(hit->whole.start, range.start - 12);
		cue = cue_within(ex->text, range, KIND_BIT(KIND_ZH_CHANGE) | KIND_BIT(KIND_EN_CHANGE_VERB));
	}
	return cue != NULL && cue->number < 0 ? -1 : 1;
}

/* The match, and what follows it up to the next mark. */
static TextRange
with_rest(const Extraction *ex, TextRange range)
{
	int			limit = Min(ex->text->length, range.end + REST_LONGEST);

	while (range.end < limit && CHAR_CLASS(ex->text->chars[range.end]) != CHAR_COMMA &&
		   CHAR_CLASS(ex->text->chars[range.end]) != CHAR_STOP && CHAR_CLASS(ex->text->chars[range.end]) != CHAR_SEMICOLON)
		range.end++;
	return range;
}

static void
put_change(const Extraction *ex, const PatternHit *hit, Statement *row)
{
	const Cue  *basis = cue_within(ex->text, with_rest(ex, hit->whole), KIND_BIT(KIND_ZH_BASIS) | KIND_BIT(KIND_EN_BASIS));
	UnitExpression times;

	row->change_measure = hit->measures[GROUP_CHANGE];
	row->change_sign = sign_of(ex, hit);
	row->why.change = (Reason) {ORIGIN_OWN, hit->groups[GROUP_CHANGE]};
	row->change_times = unit_by_code("times", &times) &&
		unit_expression_equal(&ex->measures[row->change_measure].unit, &times);
	row->change_basis = basis == NULL ? "previous" : basis->value == CUE_MOM ? "mom" : basis->value == CUE_YOY ? "yoy" :
		basis->value == CUE_ANNUAL_AVERAGE ? "annual_average" : "previous";
}

static void
put_rank(const Extraction *ex, Statement *row, TextRange range)
{
	Number		number;

	for (int at = range.start; at < range.end; at++)
		if (read_number(ex->text, at, range.end, &number))
		{
			if (number.value.exponent != 0 || number.value.coefficient <= 0 || number.value.coefficient >= INT32_MAX)
				return;
			row->rank = (int) number.value.coefficient;
			row->ranking = range;
			return;
		}
}

/* What the groups say goes over what the row says. */
static void
put_groups(StatementReader *reader, const PatternHit *hit, Statement *row)
{
	Extraction *ex = reader->ex;
	const TextRange *groups = hit->groups;

	row->pattern = hit->pattern;
	row->indicator = hit->pattern->indicator;
	row->why.indicator = NULL;
	row->measure = hit->measures[GROUP_VALUE];
	row->own = own_range(ex, row->measure);
	row->quote.start = Min(row->quote.start, hit->whole.start);
	row->quote.end = Max(row->quote.end, hit->whole.end);
	if (groups[GROUP_NAME].start >= 0)
		row->name = folded_source(ex->text, groups[GROUP_NAME].start, groups[GROUP_NAME].end);
	if (groups[GROUP_SUBJECT].start >= 0)
		put_subject(reader, row, groups[GROUP_SUBJECT]);
	if (groups[GROUP_PERIOD].start >= 0 && period_covers(ex, groups[GROUP_PERIOD].start, groups[GROUP_PERIOD].end))
		set_period(reader, row, first_period_after(ex, groups[GROUP_PERIOD].start), LEVEL_AMOUNT);
	if (hit->measures[GROUP_CHANGE] >= 0)
		put_change(ex, hit, row);
	if (hit->measures[GROUP_PREVIOUS] >= 0)
		row->previous_measure = hit->measures[GROUP_PREVIOUS];
	if (groups[GROUP_RANK].start >= 0)
		put_rank(ex, row, groups[GROUP_RANK]);
}

static void
apply_hit(StatementReader *reader, const PatternHit *hit)
{
	const Extraction *ex = reader->ex;
	int			row = row_of_level(reader, hit->measures[GROUP_VALUE]);

	if (row < 0)
		row = insert_row(reader, hit, own_range(ex, hit->measures[GROUP_VALUE]));
	/* the row is the level's now: what took a number of it lets go */
	ex->statements[row].measure = hit->measures[GROUP_VALUE];
	for (int group = 0; group < NUMBER_GROUPS; group++)
		if (hit->measures[group] >= 0)
		{
			release_measure(reader, hit->measures[group], row);
			row = row_of_level(reader, hit->measures[GROUP_VALUE]);
		}
	put_groups(reader, hit, ex->statements + row);
}

/* The first hit whose value stands in this sentence or behind. */
static int
first_hit(const Extraction *ex, int sentence)
{
	int			low = 0;
	int			high = ex->hit_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->hits[middle].sentence < sentence)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* apply_pattern_hits - see user_pattern.h */
void
apply_pattern_hits(StatementReader *reader, int sentence)
{
	const Extraction *ex = reader->ex;

	int			first = first_hit(ex, sentence);

	for (int i = first; i < ex->hit_count && i < first + MOST_HITS && ex->hits[i].sentence == sentence; i++)
	{
		CHECK_FOR_INTERRUPTS();
		apply_hit(reader, ex->hits + i);
	}
}
