/*
 * statement_en.c
 *		From the quantities of an English sentence to rows.
 */
#include "extract/sentence_en.h"

#define NEAR 12					/* words around a measure that its name is made of */

static TextRange
own_of(const Measure *measure)
{
	TextRange	own = {measure->start, measure->end};

	return own;
}

char *
joined_name(const SentenceReader *sr, const EnglishName *name)
{
	return join_source(sr->reader->ex->text, name->parts, name->count, " ");
}

/* The clause or clauses that say it: from the mark before to the mark after. */
static TextRange
quote_of(const Site *site)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	int			end = clause_end(words, site->last);
	TextRange	quote = {words->words[start].start, words->words[Max(end, start + 1) - 1].end};

	return quote;
}

Statement *
new_row(SentenceReader *sr, const Site *site, char *name)
{
	const Measure *measure = sr->reader->ex->measures + site->measure;
	Statement  *statement = add_statement(sr->reader, own_of(measure));

	statement->name = name;
	statement->quote = quote_of(site);
	statement->status = status_of_site(site, &statement->why.status);
	return statement;
}

static bool
says_annual(const Site *site, const Statement *statement)
{
	/* an annual output without a time is that of any year */
	for (int i = clause_start(site->words, site->first); i < site->first; i++)
		if (word_reads(site->words, i, "full-year") ||
			(word_reads(site->words, i, "annual") && statement->period.from != DAY_UNKNOWN))
			return true;
	return false;
}

/* A past year with will is a fact all the same. */
void
settle_period(SentenceReader *sr, const Site *site, Statement *statement, LevelKind kind)
{
	const Extraction *ex = sr->reader->ex;
	int			own = period_of_site(sr->reader, site);

	set_period(sr->reader, statement, own, kind);
	/* the annual sales that are expected are those of the year */
	if (own < 0 && statement->status != STATUS_ACTUAL && ex->published != DAY_UNKNOWN && says_annual(site, statement) &&
		(statement->period.from == DAY_UNKNOWN || statement->period.to - statement->period.from < 300))
	{
		int			year;
		int			month;
		int			day;

		day_to_ymd(ex->published, &year, &month, &day);
		statement->period = year_range(year);
	}
	if (statement->status == STATUS_TARGET && statement->period.from != DAY_UNKNOWN && ex->published != DAY_UNKNOWN &&
		statement->period.to <= ex->published && statement->period.to - statement->period.from > 300)
		statement->status = STATUS_ACTUAL;
}

const char *
share_code(const Site *site)
{
	for (int i = site->last; i < site->words->count && i < site->last + 5; i++)
	{
		if (word_reads(site->words, i, "gdp"))
			return "gdp_share";
		/* completing 51.3% of the annual target */
		if ((word_reads(site->words, i, "target") || word_reads(site->words, i, "plan") || word_reads(site->words, i, "task")) &&
			(word_reads(site->words, site->left, "completing") || word_reads(site->words, site->left, "completed") ||
			 word_reads(site->words, site->left, "for")))
			return "plan_completion_rate";
	}
	return "share";
}

/* Is the measure a plain ratio (a percentage or fraction), not a count? */
static bool
is_part_ratio(const Site *site)
{
	const Measure *measure = site->ex->measures + site->measure;

	return measure->unit_class == UNIT_CLASS_RATIO ||
		(measure->unit.count == 0 && measure->has_value && measure->value.mantissa.exponent < 0 &&
		 measure->value.scale == NULL && site->noun >= site->noun_end);
}

/*
 * How sure a level's row is, by how the sentence says it: a verb that only
 * states the value or "of" leaves little doubt; a bare number, a name of many
 * words and a number in no sentence leave more.
 */
static float
confidence_of(const Site *site, const char *name)
{
	const Words *words = site->words;
	int			blanks = 0;

	for (const char *at = name; *at != '\0'; at++)
		blanks += *at == ' ';
	if (blanks > 9)
		return 0.6f;
	if (site->counted && !has_noun(site))
		return 0.7f;
	if (words->count == 0 || word_mark(words, words->count - 1) == 0)
		return 0.75f;
	if (word_is(words, site->left, WORD_LIGHT | WORD_AUXILIARY) || word_reads(words, site->left, "of") ||
		(site->counted && word_is(words, site->left, WORD_VERB)))
		return 0.95f;
	return 0.85f;
}

/* …, unchanged from 2020; …, the same as last year: a change of nothing */
static void
read_flat(const SentenceReader *sr, const Site *site, Statement *statement)
{
	int			at = site->last;
	int			next;
	const Cue  *cue;

	if (word_mark(site->words, at) == ',')
		at++;
	cue = word_cue(site->words, at, KIND_BIT(KIND_EN_LINK), &next);
	if (cue == NULL || cue->value != CUE_FLAT)
		return;
	statement->change_flat = true;
	statement->change_basis = basis_of_change(sr->reader, site, statement);
}

/* Is a name no more than that of a place: the river runs through Ningxia for 397 kilometers? */
static bool
names_place(const SentenceReader *sr, const Site *site, const char *name)
{
	const Extraction *ex = sr->reader->ex;

	for (int i = Max(site->first - NEAR, 0); i < sr->words->count && i < site->last + NEAR; i++)
	{
		int			end = i;

		if (!word_is(sr->words, i, WORD_PLACE))
			continue;
		while (word_is(sr->words, end, WORD_PLACE))
			end++;
		if (strcmp(folded_source(ex->text, sr->words->words[i].start, sr->words->words[end - 1].end), name) == 0)
			return true;
		i = end;
	}
	return false;
}

static void
add_level(SentenceReader *sr, const Site *site, const Reading *reading)
{
	StatementReader *reader = sr->reader;
	char	   *name = level_name(sr, site, reading);
	Statement  *statement;
	const Measure *measure = reader->ex->measures + site->measure;

	if (name == NULL || names_place(sr, site, name))
		return;
	statement = new_row(sr, site, name);
	statement->measure = site->measure;
	if ((reading->role == ROLE_SHARE && measure->unit_class != UNIT_CLASS_CURRENCY && measure->unit_class != UNIT_CLASS_MASS) ||
		(is_part_ratio(site) && word_reads(site->words, site->last, "of") && !word_is(site->words, site->last + 1, WORD_PERIOD)))
		statement->indicator = share_code(site);
	if (sr->in_parts && sr->whole >= 0 && reading->role != ROLE_SHARE && !is_part_ratio(site))
		statement->part_of = sr->whole;
	statement->previous_measure = sr->previous;
	sr->previous = -1;
	statement->confidence = confidence_of(site, name);
	sr->kind = level_kind(site, sr->kind);
	settle_period(sr, site, statement, sr->kind);
	/* …, accounting for 31% of the total: when the level was */
	if (reading->role == ROLE_SHARE && sr->last_row >= 0 && period_of_site(reader, site) < 0)
		statement->period = reader->ex->statements[sr->last_row].period;
	read_flat(sr, site, statement);
	sr->last_row = reader->ex->statement_count - 1;
	if (is_whole(site))
	{
		sr->in_parts = true;
		sr->whole = sr->last_row;
	}
	if (!sr->in_parts && measure->unit_class != UNIT_CLASS_RATIO)
		reader->last_level = sr->last_row;
}

/* The row whose level a change belongs to, where it names nothing of its own; -1 for none. */
static int
level_of_change(const SentenceReader *sr, const Site *site)
{
	const Statement *row;

	if (sr->last_row < 0)
		return -1;
	row = sr->reader->ex->statements + sr->last_row;
	if (row->change_measure >= 0 || row->measure < 0)
		return -1;
	return sr->last_row;
}

void
set_change(const SentenceReader *sr, const Site *site, const Reading *reading, Statement *statement)
{
	statement->change_measure = site->measure;
	statement->change_sign = reading->sign;
	if (reading->governor >= 0)
		statement->why.change = (Reason) {ORIGIN_OWN, {site->words->words[reading->governor].start,
			site->words->words[reading->governor].end}};
	statement->change_times = reading->times;
	statement->change_multiple = reading->multiple;
	statement->change_basis = basis_of_change(sr->reader, site, statement);
}

static void
add_change(SentenceReader *sr, const Site *site, const Reading *reading)
{
	EnglishName		name;
	Statement  *statement;
	char	   *text;
	int			row;

	name_changed(site, reading, &name);
	if (name.count == 0 && (row = level_of_change(sr, site)) >= 0)
	{
		set_change(sr, site, reading, sr->reader->ex->statements + row);
		return;
	}
	/* prices vary, with an average increase of 3.4% */
	if (name.count == 0 && sr->last_row < 0)
		name_main_subject(site, &name);
	text = name.count > 0 ? joined_name(sr, &name) : inherited_name(sr);
	if (text == NULL)
		return;
	statement = new_row(sr, site, text);
	if (sr->in_parts && sr->whole >= 0)
		statement->part_of = sr->whole;
	settle_period(sr, site, statement, LEVEL_FLOW);
	set_change(sr, site, reading, statement);
	sr->last_row = sr->reader->ex->statement_count - 1;
}

/* Take a measure's place in the sentence; gives how many measures that read. */
static int
read_site(SentenceReader *sr, int measure)
{
	Site		site = find_site(sr->reader->ex, sr->words, measure);
	Reading		reading = read_role(&site);
	int			count;

	if (continues_series(sr, &site) && (reading.role == ROLE_LEVEL || reading.role == ROLE_NONE) &&
		sr->series_role == ROLE_CHANGE)
	{
		reading.role = ROLE_CHANGE;
		reading.sign = sr->series_sign;
		reading.governor = -1;
	}
	note_parts(sr, &site);
	if (reading.role != ROLE_NONE && reading.role != ROLE_PREVIOUS && (count = read_series(sr, &site, &reading)) > 0)
		return count;
	if (follows_level(sr, &site, reading.role))
	{
		sr->reader->ex->statements[sr->last_row].previous_measure = measure;
		return 1;
	}
	sr->series_role = reading.role;
	sr->series_sign = reading.sign;
	switch (reading.role)
	{
		case ROLE_LEVEL:
			if (completes_change(sr, &site))
				break;
			/* fall through */
		case ROLE_SHARE:
			add_level(sr, &site, &reading);
			break;
		case ROLE_CHANGE:
			add_change(sr, &site, &reading);
			break;
		case ROLE_PREVIOUS:
			sr->previous = measure;
			break;
		case ROLE_NONE:
			break;
	}
	return 1;
}

/*
 * read_sentence_en - the rows of an English sentence
 */
void
read_sentence_en(StatementReader *reader, int sentence)
{
	Extraction *ex = reader->ex;
	SentenceReader sr = {reader, words_of_sentence(ex, sentence), sentence, -1, -1};
	int			low = 0;
	int			high = ex->measure_count;
	int			noted = 0;
	int			first = ex->statement_count;
	Subject		subject;		/* of the first clause, which speaks for the paragraph */

	sr.whole = -1;
	mark_words(sr.words, ex, sentence);
	note_subjects(reader, sr.words, sentence);
	subject = reader->sentence_subject;
	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->measures[middle].sentence < sentence)
			low = middle + 1;
		else
			high = middle;
	}
	while (low < ex->measure_count && ex->measures[low].sentence == sentence)
	{
		int			at = word_at(sr.words, ex->measures[low].start);

		CHECK_FOR_INTERRUPTS();
		note_periods(reader, sr.words, noted, at, false);
		if (noted > 0)
			note_clause_subjects(reader, sr.words, sentence, noted, at);
		noted = at;
		if (makes_no_row(ex->measures + low, sr.words))
			low++;
		else
			low += read_site(&sr, low);
	}
	note_periods(reader, sr.words, noted, sr.words->count, true);
	read_ranks(reader, sr.words, sentence);
	if (ex->statement_count > first)
		note_last_period(reader, sr.words);
	reader->sentence_subject = subject;
	free_words(ex, sentence);
}
