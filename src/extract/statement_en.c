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
says_annual(const Site *site)
{
	for (int i = clause_start(site->words, site->first); i < site->first; i++)
		if (word_reads(site->words, i, "annual") || word_reads(site->words, i, "full-year"))
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
	if (own < 0 && statement->status != STATUS_ACTUAL && ex->published != DAY_UNKNOWN && says_annual(site) &&
		statement->period.from != DAY_UNKNOWN && statement->period.to - statement->period.from < 300)
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
	if (reading->role == ROLE_SHARE ||
		(is_part_ratio(site) && word_reads(site->words, site->last, "of") && !word_is(site->words, site->last + 1, WORD_PERIOD)))
		statement->indicator = share_code(site);
	if (sr->in_parts && sr->whole >= 0 && reading->role != ROLE_SHARE && !is_part_ratio(site))
		statement->part_of = sr->whole;
	statement->previous_measure = sr->previous;
	sr->previous = -1;
	statement->confidence = confidence_of(site, name);
	sr->kind = level_kind(site, sr->kind);
	settle_period(sr, site, statement, sr->kind);
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

/* …, reaching 300: the same, with a mark before it */
static bool
reaches(const Words *words, int index)
{
	return (word_reads(words, index, "reaching") || word_reads(words, index, "hitting") || word_reads(words, index, "totaling")) &&
		word_mark(words, index - 1) == ',';
}

/* rose 5% to 300: the level of the change just read */
static bool
completes_change(SentenceReader *sr, const Site *site)
{
	Statement  *row;
	int			before = site->left - 1;
	int			first;

	if (sr->last_row < 0 || !(word_reads(site->words, site->left, "to") || reaches(site->words, site->left)))
		return false;
	while (before > 0 && !word_is(site->words, before, WORD_MEASURE))
	{
		if (word_cue_before(site->words, before + 1, KIND_BIT(KIND_EN_BASIS), &first) != NULL)
			before = first - 1;
		else if (word_is(site->words, before, WORD_ADVERB | WORD_PERIOD | WORD_MARK) ||
				 (word_is(site->words, before, WORD_PREPOSITION) && word_is(site->words, before + 1, WORD_PERIOD)))
			before--;
		else
			return false;
	}
	row = sr->reader->ex->statements + sr->last_row;
	if (row->measure >= 0 || row->change_measure != site->measure - 1)
		return false;
	row->measure = site->measure;
	row->own = own_of(sr->reader->ex->measures + site->measure);
	return true;
}

/* …, compared with a profit of 3 million yuan a year earlier */
static bool
is_compared_level(const SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	const Measure *measure = site->ex->measures + site->measure;
	int			next;

	if (!word_reads(words, start, "compared") && !word_reads(words, start, "against") && !word_reads(words, start, "versus"))
		return false;
	if (site->measure == 0 || !unit_expression_equal(&measure->unit, &measure[-1].unit))
		return false;
	return word_is(words, site->last, WORD_PERIOD) || word_is(words, site->last + 1, WORD_PERIOD) ||
		word_cue(words, site->last, KIND_BIT(KIND_EN_BASIS), &next) != NULL;
}

/* rose to 66% in 2021 from 60% in 2015: the earlier level said last */
static bool
follows_level(const SentenceReader *sr, const Site *site, Role role)
{
	const Statement *row;

	if (role != ROLE_LEVEL || sr->last_row < 0)
		return false;
	row = sr->reader->ex->statements + sr->last_row;
	if (is_compared_level(sr, site))
		return row->measure >= 0 && row->measure == site->measure - 1;
	if (!word_reads(site->words, site->left, "from"))
		return false;
	/* 70 percent, up from 62 percent */
	if (word_is(site->words, site->left - 1, WORD_CHANGE_VERB))
		return row->measure >= 0 && row->measure == site->measure - 1;
	if (!word_reads(site->words, word_at(site->words, row->own.start) - 1, "to") &&
		!word_is(site->words, word_at(site->words, row->own.start) - 1, WORD_MEASURE))
		return false;
	return row->measure >= 0 && row->measure == site->measure - 1 &&
		unit_expression_equal(&site->ex->measures[site->measure].unit, &site->ex->measures[row->measure].unit) &&
		clause_start(site->words, site->first) <= word_at(site->words, row->own.start);
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

/* Does a hyphen tie a measure's unit to its number, and a noun follow: a three-year plan? */
static bool
is_attributive(const Words *words, const Measure *measure)
{
	for (int at = measure->start; at < measure->end; at++)
		if (words->text->chars[at] == '-')
			return is_nominal(words, word_at(words, measure->end));
	return false;
}

/* Is a measure none that a row is made of: a span in which something happens, an age, a name? */
static bool
makes_no_row(const Measure *measure, const Words *words)
{
	static const char *const during[] = {"for", "in", "over", "within", "every", "after", "before", "during", "past",
	"last", "next", "coming", "recent", "previous", "about", "than", "following", "until", "by", NULL};
	static const char *const after[] = {"old", "earlier", "ahead", "early", "ago", "later", "apart", "after", "before",
	"since", NULL};
	int			index = word_at(words, measure->start);
	int			outer = word_at(words, measure->outer_start);
	int			end = word_at(words, measure->end);

	/* 12 hours per 10,000 words */
	if (word_reads(words, outer - 1, "per"))
		return true;
	/* a three-year plan; the Report on Twenty Years of Growth */
	if (measure->unit_class == UNIT_CLASS_TIME &&
		(is_attributive(words, measure) || (end > index + 1 && word_is(words, end - 1, WORD_UPPER))))
		return true;
	/* held 16 times: how often; but service activities 20 times is a level */
	if (measure->unit_class == UNIT_CLASS_NONE && end == index + 2 && word_reads(words, end - 1, "times") &&
		(word_is(words, outer - 1, WORD_VERB | WORD_ED) || word_reads(words, outer - 1, "for")))
		return true;
	/* for only two weeks; the first two years */
	while (measure->unit_class == UNIT_CLASS_TIME && word_is(words, outer - 1, WORD_ADVERB | WORD_ORDINAL) &&
		   !word_is(words, outer - 1, WORD_PREPOSITION))
		outer--;
	if (measure->unit_class == UNIT_CLASS_TIME &&
		((word_reads(words, end, "in") && word_reads(words, end + 1, "advance")) ||
		 (word_reads(words, end, "a") && (word_reads(words, end + 1, "day") || word_reads(words, end + 1, "week")))))
		return true;
	if (measure->unit_class == UNIT_CLASS_TIME &&
		(word_is(words, index, WORD_PERIOD) || word_is(words, index + 1, WORD_PERIOD) ||
		 word_reads_any(words, outer - 1, during) || word_reads(words, outer, "within") ||
		 word_reads_any(words, end, after) || word_is(words, outer - 1, WORD_MEASURE | WORD_DETERMINER) ||
		 (word_reads(words, outer - 1, "the") && word_reads_any(words, outer - 2, during)) ||
		 (word_reads(words, outer - 1, "and") && word_is(words, outer - 2, WORD_MEASURE)) ||
		 word_reads(words, word_at(words, measure->end) - 1, "year-old")))
		return true;
	return measure->enumeration || (measure->in_name && measure->unit.count > 0);
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

	sr.whole = -1;
	mark_words(sr.words, ex, sentence);
	note_subjects(reader, sr.words, sentence);
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
		noted = at;
		if (makes_no_row(ex->measures + low, sr.words))
			low++;
		else
			low += read_site(&sr, low);
	}
	note_periods(reader, sr.words, noted, sr.words->count, true);
	read_ranks(reader, sr.words, sentence);
}
