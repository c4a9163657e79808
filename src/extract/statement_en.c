/*
 * statement_en.c
 *		From the quantities of an English sentence to rows.
 */
#include "extract/english.h"

#define LONGEST_SERIES 12		/* values that "respectively" shares out */

typedef struct SentenceReader
{
	StatementReader *reader;
	Words	   *words;
	int			sentence;
	int			last_row;		/* the row before, in this sentence, -1 for none */
	int			previous;		/* a measure that waits for its later level, -1 for none */
	EnglishName		noun;			/* the last thing counted, for a bare number after it */
	bool		in_parts;		/* after including, of which */
	int			whole;			/* the row that the parts are parts of */
	LevelKind	kind;			/* of the list being read */
	Role		series_role;	/* of the measure before, for lists of values */
	int			series_sign;
	int			series_governor;
} SentenceReader;

static TextRange
own_of(const Measure *measure)
{
	TextRange	own = {measure->start, measure->end};

	return own;
}

static char *
name_text(const SentenceReader *sr, const EnglishName *name)
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

static bool
has_noun(const Site *site)
{
	/* the 13 million mark; more than 20 times */
	return site->noun < site->noun_end && !word_reads(site->words, site->noun, "mark") &&
		!word_reads(site->words, site->noun, "level") &&
		!(word_reads(site->words, site->noun, "times") && site->noun + 1 == site->noun_end);
}

static int
skip_adverbs(const Words *words, int index)
{
	while (word_is(words, index, WORD_ADVERB))
		index++;
	return index;
}

/*
 * How a level lies in time: it stands (has 711 enterprises, a total area of)
 * or adds up.  list_kind is that of the list that the measure goes on with.
 */
static LevelKind
level_kind(const Site *site, LevelKind list_kind)
{
	static const char *const have[] = {"has", "have", "is", "are", "there", "had", "owns", "boasts", "possesses", "with",
	"remain", "remains", "stands", "home", "currently", "still", NULL};
	const Words *words = site->words;
	UnitClass	class = site->ex->measures[site->measure].unit_class;

	if (class == UNIT_CLASS_CURRENCY || class == UNIT_CLASS_RATIO)
		return LEVEL_FLOW;
	if (!site->counted || !has_noun(site))
		return class == UNIT_CLASS_AREA ? LEVEL_STANDING : LEVEL_FLOW;
	/* has created two incubators */
	if (word_is(words, site->left, WORD_LIGHT) && word_is(words, verb_group_start(words, site->left), WORD_HAVE))
		return LEVEL_STANDING;
	if (word_reads(words, site->left - 1, "there"))
		return LEVEL_STANDING;
	if (site->left >= 0 && !word_is(words, site->left, WORD_MARK | WORD_MEASURE | WORD_CONJUNCTION | WORD_ING))
		return word_reads_any(words, site->left, have) ? LEVEL_STANDING : LEVEL_FLOW;
	/* 12 giants, 42 small ones: as the list began; 37 firms are, 20 schools have */
	return word_is(words, skip_adverbs(words, site->last), WORD_AUXILIARY | WORD_VERB | WORD_ED) ? LEVEL_FLOW : list_kind;
}

/* ------------------------------------------------------------------ parts */

/* The cue that says that parts follow, in [from, to); its own clause or this one's. */
static bool
says_parts(const Words *words, int from, int to, bool anywhere)
{
	for (int i = from; i < to; i++)
	{
		int			next;
		const Cue  *cue = word_cue(words, i, KIND_BIT(KIND_EN_LINK), &next);

		if (cue != NULL && cue->value == CUE_PART && (anywhere || i == from))
			return true;
	}
	return false;
}

/* Is the measure the whole that the rest of the sentence is part of (among the 4404 people, …)? */
static bool
is_whole(const Site *site)
{
	static const char *const among[] = {"among", "of", NULL};
	const Words *words = site->words;
	int			start = clause_start(words, site->first);

	return word_reads_any(words, start, among) && site->left <= start &&
		word_mark(words, clause_end(words, site->last)) == ',' &&
		(start == 0 || word_is(words, start - 1, WORD_MARK));
}

/* The row before that counts or measures the same kind of thing; else the last one. */
static int
whole_for(const SentenceReader *sr, const Site *site)
{
	const Extraction *ex = sr->reader->ex;
	const Measure *part = ex->measures + site->measure;

	for (int i = sr->last_row; i >= sr->reader->sentence_first; i--)
		if (ex->statements[i].measure >= 0 &&
			ex->measures[ex->statements[i].measure].unit_class == part->unit_class)
			return i;
	return sr->last_row;
}

/* Follow the list of parts: where it begins (including, of which, among them, a bracket) and ends. */
static void
note_parts(SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	int			before = start > 0 ? clause_start(words, start - 1) : 0;
	bool		bracket = start > 1 && word_mark(words, start - 1) == '(' &&
		word_is(words, start - 2, WORD_MEASURE) && site->counted;

	if (start > 0 && word_mark(words, start - 1) == ';')
		sr->in_parts = false;
	if (sr->in_parts || is_whole(site))
		return;
	if (says_parts(words, start, start + 1, false) || says_parts(words, start, site->first, true) || bracket)
	{
		sr->in_parts = true;
		sr->whole = sr->last_row >= 0 ? whole_for(sr, site) : sr->reader->last_level;
	}
	else if (start > 1 && sr->last_row < 0 && says_parts(words, before, before + 1, false))
	{
		sr->in_parts = true;
		sr->whole = sr->reader->last_level;
	}
}

/* ------------------------------------------------------------------- rows */

static Statement *
new_row(SentenceReader *sr, const Site *site, char *name)
{
	const Measure *measure = sr->reader->ex->measures + site->measure;
	Statement  *statement = add_statement(sr->reader, own_of(measure));

	statement->name = name;
	statement->quote = quote_of(site);
	statement->status = status_of_site(site);
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
static void
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

/* The name of the row before, where a measure says none of its own. */
static char *
inherited_name(const SentenceReader *sr)
{
	int			row = sr->last_row >= 0 ? sr->last_row : sr->reader->last_level;

	if (row < 0 || sr->reader->ex->statements[row].name == NULL)
		return NULL;
	return pstrdup(sr->reader->ex->statements[row].name);
}

/*
 * A name that leans on the row before: that of the secondary industry takes
 * over "value added", bringing the total to 86 the whole name.
 */
static char *
completed_name(const SentenceReader *sr, char *text)
{
	char	   *before = inherited_name(sr);
	char	   *of;
	char	   *joined;
	size_t		length;

	if (before == NULL)
		return text;
	if (strcmp(text, "total") == 0 || strcmp(text, "total number") == 0 || strcmp(text, "figure") == 0)
		return before;
	if (strncmp(text, "of ", 3) != 0)
		return text;
	of = strstr(before, " of ");
	length = of != NULL ? (size_t) (of - before) : strlen(before);
	joined = palloc(length + strlen(text) + 2);
	memcpy(joined, before, length);
	joined[length] = ' ';
	strcpy(joined + length + 1, text);
	return joined;
}

/* Two above 10 billion yuan, 4267 have found work: the noun is the one counted before. */
static char *
bare_count_name(SentenceReader *sr, const Site *site)
{
	EnglishName		rest;
	EnglishName		name;

	name_counted(site, &rest);
	if (sr->noun.count == 0 || rest.count == 0)
		return NULL;
	name = sr->noun;
	for (int i = 0; i < rest.count && name.count < NAME_MAX_PARTS; i++)
		name.parts[name.count++] = rest.parts[i];
	return name_text(sr, &name);
}

/* Exports increased, accounting for 40 percent …: the subject of the clause before */
static void
name_main_subject(const Site *site, EnglishName *name)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	int			verb = start > 0 ? clause_start(words, start - 1) : 0;
	int			from;
	int			to;

	if (start == 0 || !word_is(words, start, WORD_ING | WORD_RELATIVE))
		return;
	while (verb < start && !(word_is(words, verb, WORD_AUXILIARY | WORD_CHANGE_VERB | WORD_LIGHT) &&
							 word_is_verb(words, verb)))
		verb++;
	if (verb < start && subject_before(words, verb_group_start(words, verb), &from, &to))
		add_phrase(name, words, from, to);
}

/* a capacity of 1.3 million sheep: the capacity is what is measured */
static bool
measures_extent(const Site *site)
{
	return word_reads(site->words, site->left, "of") && word_is(site->words, site->left - 1, WORD_EXTENT);
}

/*
 * Sales reached 6.9 million units, rose to 500 households: the subject is
 * measured, and what is counted is no more than its unit.
 */
static bool
is_reached(const Site *site)
{
	static const char *const reach[] = {"reached", "reach", "reaches", "exceeded", "exceed", "exceeds", "totaled",
	"totalled", "hit", "topped", "surpassed", "surpass", "averaged", NULL};
	const Words *words = site->words;
	int			verb = site->left;
	int			from;
	int			to;

	if (word_reads(words, verb, "to") && word_is(words, verb - 1, WORD_CHANGE_VERB))
		verb--;
	else if (!word_reads_any(words, verb, reach))
		return false;
	return subject_before(words, verb_group_start(words, verb), &from, &to) && to > from;
}

/* What a level is a level of. */
static char *
level_name(SentenceReader *sr, const Site *site, const Reading *reading)
{
	EnglishName		name;
	char	   *text;

	if (site->counted && has_noun(site) && !measures_extent(site) && !is_reached(site))
	{
		name_counted(site, &name);
		sr->noun.count = 1;
		sr->noun.parts[0].start = site->words->words[site->noun].start;
		sr->noun.parts[0].end = site->words->words[site->noun_end - 1].end;
		if (name.count > 0)
			return name_text(sr, &name);
	}
	if (site->counted && reading->role == ROLE_LEVEL &&
		(site->left < 0 || word_is(site->words, site->left, WORD_MARK | WORD_CONJUNCTION | WORD_MEASURE)) &&
		(text = bare_count_name(sr, site)) != NULL)
		return text;
	name_measured(site, reading, &name);
	if (name.count == 0 && sr->last_row < 0)
		name_main_subject(site, &name);
	if (name.count > 0)
		return completed_name(sr, name_text(sr, &name));
	return inherited_name(sr);
}

static const char *
share_code(const Site *site)
{
	for (int i = site->last; i < site->words->count && i < site->last + 4; i++)
		if (word_reads(site->words, i, "gdp"))
			return "gdp_share";
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

static void
add_level(SentenceReader *sr, const Site *site, const Reading *reading)
{
	StatementReader *reader = sr->reader;
	char	   *name = level_name(sr, site, reading);
	Statement  *statement;
	const Measure *measure = reader->ex->measures + site->measure;

	if (name == NULL)
		return;
	statement = new_row(sr, site, name);
	statement->measure = site->measure;
	if (reading->role == ROLE_SHARE ||
		(is_part_ratio(site) && word_reads(site->words, site->last, "of") && !word_is(site->words, site->last + 1, WORD_PERIOD)))
		statement->indicator = share_code(site);
	if (sr->in_parts && sr->whole >= 0 && reading->role != ROLE_SHARE)
		statement->part_of = sr->whole;
	statement->previous_measure = sr->previous;
	sr->previous = -1;
	if (site->counted && !has_noun(site))
		statement->confidence = 0.7f;
	sr->kind = level_kind(site, sr->kind);
	settle_period(sr, site, statement, sr->kind);
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

static void
set_change(const SentenceReader *sr, const Site *site, const Reading *reading, Statement *statement)
{
	statement->change_measure = site->measure;
	statement->change_sign = reading->sign;
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
	text = name.count > 0 ? name_text(sr, &name) : inherited_name(sr);
	if (text == NULL)
		return;
	statement = new_row(sr, site, text);
	settle_period(sr, site, statement, LEVEL_FLOW);
	set_change(sr, site, reading, statement);
	sr->last_row = sr->reader->ex->statement_count - 1;
}

/* rose 5% to 300: the level of the change just read */
static bool
completes_change(SentenceReader *sr, const Site *site)
{
	Statement  *row;
	int			before = site->left - 1;
	int			first;

	if (sr->last_row < 0 || !word_reads(site->words, site->left, "to"))
		return false;
	while (before > 0 && !word_is(site->words, before, WORD_MEASURE))
	{
		if (word_cue_before(site->words, before + 1, KIND_BIT(KIND_EN_BASIS), &first) != NULL)
			before = first - 1;
		else if (word_is(site->words, before, WORD_ADVERB | WORD_PERIOD | WORD_MARK))
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

/* Is the measure one more value of a list (8.9 percent and 7.7 percent)? */
static bool
continues_series(const SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	const Measure *measure = site->ex->measures + site->measure;
	int			i = site->first - 1;

	if (site->measure == 0 || measure[-1].sentence != measure->sentence ||
		!unit_expression_equal(&measure->unit, &measure[-1].unit) || (site->counted && has_noun(site)))
		return false;
	if (word_reads(words, i, "and") || word_reads(words, i, "or"))
		i--;
	else if (word_mark(words, i) != ',')
		return false;
	if (word_mark(words, i) == ',')
		i--;
	return word_is(words, i, WORD_MEASURE) && words->words[i].mention == site->measure - 1;
}

/* The subject of a verb, NULL where it has none. */
static char *
subject_name(const SentenceReader *sr, int verb)
{
	EnglishName name = {{{0, 0}}, 0};
	int			from;
	int			to;

	if (verb >= 0 && subject_before(sr->words, verb_group_start(sr->words, verb), &from, &to))
		add_phrase(&name, sr->words, from, to);
	return name.count > 0 ? name_text(sr, &name) : NULL;
}

/* The items of a list of subjects: A, B and C; their number. */
static int
split_items(const Words *words, int from, int to, int *starts, int *ends)
{
	int			count = 0;
	int			start = from;

	for (int i = from; i <= to; i++)
	{
		if (i < to && word_mark(words, i) != ',' && !word_reads(words, i, "and"))
			continue;
		if (i > start && count < LONGEST_SERIES)
		{
			starts[count] = start;
			ends[count++] = i;
		}
		start = i + 1;
	}
	return count;
}

/*
 * The n-th of a list's values that "respectively" shares out among subjects:
 * the value added of A and B rose by 8.9 percent and 7.7 percent respectively.
 */
static char *
shared_name(const SentenceReader *sr, int governor, int index, int count)
{
	const Words *words = sr->words;
	int			starts[LONGEST_SERIES];
	int			ends[LONGEST_SERIES];
	int			from;
	int			to;
	int			head = -1;
	EnglishName		name = {{{0, 0}}, 0};

	if (governor < 0 || count > LONGEST_SERIES)
		return NULL;
	to = verb_group_start(words, governor);
	from = to;
	while (from > 0 && word_mark(words, from - 1) != ';' && word_mark(words, from - 1) != ':' &&
		   !word_is(words, from - 1, WORD_MEASURE | WORD_PERIOD))
		from--;
	if (from > 0 && word_is(words, from - 1, WORD_PERIOD) && word_mark(words, from) == ',')
		from++;
	if (split_items(words, from, to, starts, ends) != count)
		return NULL;
	/* value added of A and B: the head stands before "of" in the first item */
	for (int i = starts[0]; i < ends[0]; i++)
		if (word_reads(words, i, "of"))
			head = i;
	if (index > 0 && head >= 0)
	{
		add_phrase(&name, words, starts[0], head);
		if (name.count > 0)
			name.parts[name.count - 1].end = words->words[head].end;
	}
	add_phrase(&name, words, starts[index], ends[index]);
	return name.count > 0 ? name_text(sr, &name) : NULL;
}

/* Where "respectively" stands for a list of values that ends at index. */
static bool
respectively_near(const SentenceReader *sr, int from, int to)
{
	const Words *words = sr->words;
	int			end = to;

	while (end < words->count && end < to + LONGEST_SERIES && word_mark(words, end) != ';' &&
		   !word_is(words, end, WORD_MEASURE))
		end++;
	for (int i = Max(from - 3, 0); i < end; i++)
		if (word_reads(words, i, "respectively") || word_reads(words, i, "separately"))
			return true;
	return false;
}

/* How many measures from index on are values of one list. */
static int
series_length(const SentenceReader *sr, int index)
{
	const Extraction *ex = sr->reader->ex;
	int			count = 1;

	while (index + count < ex->measure_count && ex->measures[index + count].sentence == sr->sentence)
	{
		Site		site = find_site(ex, sr->words, index + count);

		if (!continues_series(sr, &site) || count >= LONGEST_SERIES)
			break;
		count++;
	}
	return count;
}

/*
 * The periods that a list of values is shared out among (in March, April and
 * May, … by 78%, 199% and 35%): the first of them as a word's index, -1
 * where there are not as many.
 */
static bool
series_periods(const SentenceReader *sr, const Site *first, int count, int *periods)
{
	const Words *words = sr->words;
	int			found = 0;

	for (int i = 0; i < first->first; i++)
	{
		if (!word_is(words, i, WORD_PERIOD) || word_is(words, i, WORD_MEASURE) ||
			(found > 0 && periods[found - 1] == words->words[i].mention))
			continue;
		if (found == count)
			return false;
		periods[found++] = words->words[i].mention;
	}
	return found == count;
}

/* The name of the n-th value of a list: its own subject, the row it tells of, or the subject of all. */
static char *
series_name(SentenceReader *sr, const Site *first, const Reading *reading, int index, int count, bool by_period)
{
	const Extraction *ex = sr->reader->ex;
	int			governor = reading->role == ROLE_CHANGE || reading->role == ROLE_SHARE ? reading->governor : first->left;
	int			rows = ex->statement_count - index - sr->reader->sentence_first;
	char	   *name;

	while (governor > 0 && word_is(sr->words, governor, WORD_PREPOSITION) &&
		   !word_is(sr->words, governor, WORD_CHANGE_VERB))
		governor--;
	if (!by_period && (name = shared_name(sr, governor, index, count)) != NULL)
		return name;
	/* two counts, accounting for 63% and 86% respectively */
	if (reading->role == ROLE_SHARE && rows >= count)
		return pstrdup(ex->statements[ex->statement_count - count].name);
	if (by_period)
		return index == 0 ? subject_name(sr, governor) : inherited_name(sr);
	return index > 0 ? inherited_name(sr) : NULL;
}

/* A list of values that belong to a list of subjects, one row each; their number, or 0. */
static int
read_series(SentenceReader *sr, const Site *first, const Reading *reading)
{
	const Extraction *ex = sr->reader->ex;
	int			count = series_length(sr, first->measure);
	int			periods[LONGEST_SERIES + 1];
	bool		by_period;
	Site		last = find_site(ex, sr->words, first->measure + count - 1);

	if (count < 2 || !respectively_near(sr, first->first, last.last))
		return 0;
	by_period = series_periods(sr, first, count, periods);
	for (int i = 0; i < count; i++)
	{
		Site		site = find_site(ex, sr->words, first->measure + i);
		char	   *name = series_name(sr, first, reading, i, count, by_period);
		Statement  *statement;

		if (name == NULL)
			return i;
		statement = new_row(sr, &site, name);
		if (by_period)
			set_period(sr->reader, statement, periods[i], LEVEL_FLOW);
		else
			settle_period(sr, first, statement, LEVEL_FLOW);
		if (reading->role == ROLE_CHANGE)
			set_change(sr, &site, reading, statement);
		else
			statement->measure = site.measure;
		if (reading->role == ROLE_SHARE)
			statement->indicator = share_code(&site);
		sr->last_row = sr->reader->ex->statement_count - 1;
	}
	return count;
}

/* rose to 66% in 2021 from 60% in 2015: the earlier level said last */
static bool
follows_level(const SentenceReader *sr, const Site *site, Role role)
{
	const Statement *row;

	if (role != ROLE_LEVEL || sr->last_row < 0 || !word_reads(site->words, site->left, "from"))
		return false;
	row = sr->reader->ex->statements + sr->last_row;
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

/* Is a measure none that a row is made of: a span in which something happens, an age, a name? */
static bool
makes_no_row(const Measure *measure, const Words *words)
{
	static const char *const during[] = {"for", "in", "over", "within", "every", "after", "before", "during", "past",
	"last", "next", "coming", "recent", "previous", "about", "than", "following", "until", "by", NULL};
	int			index = word_at(words, measure->start);
	int			outer = word_at(words, measure->outer_start);

	if (measure->unit_class == UNIT_CLASS_TIME &&
		(word_is(words, index, WORD_PERIOD) || word_is(words, index + 1, WORD_PERIOD) ||
		 word_reads_any(words, outer - 1, during) || word_is(words, outer - 1, WORD_MEASURE | WORD_DETERMINER) ||
		 (word_reads(words, outer - 1, "the") && word_reads_any(words, outer - 2, during)) ||
		 (word_reads(words, outer - 1, "and") && word_is(words, outer - 2, WORD_MEASURE)) ||
		 word_reads(words, word_at(words, measure->end), "ago") || word_reads(words, word_at(words, measure->end), "later") ||
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
	SentenceReader sr = {reader, read_words(ex, sentence), sentence, -1, -1};
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
