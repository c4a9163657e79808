/*
 * series_en.c
 *		English lists of values that "respectively" shares out among subjects or
 *		periods.
 */
#include "extract/sentence_en.h"

#define LONGEST_CLAUSE 150		/* words that are searched for what is shared out */
#define LONGEST_SHARED 36		/* words between a list of values and "respectively" */
#define NEAR_BEFORE 6			/* words before a list in which a "respectively" closed the list before it */
#define LONGEST_SERIES 12		/* values that "respectively" shares out */

/* Is the measure one more value of a list (6 percent and 4 percent)? */
bool
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
	return name.count > 0 ? joined_name(sr, &name) : NULL;
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

/* Is [from, to) one word that is no name of a measure by itself: tea, urban; but not exports, GDP? */
static bool
lacks_head(const Words *words, int from, int to)
{
	return to == from + 1 && !word_is(words, from, WORD_PLURAL | WORD_EXTENT | WORD_PLACE | WORD_CHANGE_NOUN) &&
		!folded_is_upper(words->text, words->words[from].end - 1);
}

/*
 * The n-th of a list's values that "respectively" shares out among subjects:
 * the output of A and B rose by 6 percent and 4 percent respectively.
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
	while (from > 0 && from > to - LONGEST_CLAUSE && word_mark(words, from - 1) != ';' && word_mark(words, from - 1) != ':' &&
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
	/* the income of urban and rural residents: the first lacks the noun */
	if (index + 1 < count && head >= 0 && ends[index] == Max(head + 1, starts[index]) + 1 &&
		ends[count - 1] - starts[count - 1] > 1 && name.count > 0)
		add_phrase(&name, words, starts[count - 1] + 1, ends[count - 1]);
	/* tea and rice output, urban and rural incomes: so too without "of" */
	else if (index + 1 < count && head < 0 && lacks_head(words, starts[index], ends[index]) &&
			 lacks_head(words, starts[count - 1], ends[count - 1] - 1) && name.count > 0)
		add_phrase(&name, words, starts[count - 1] + 1, ends[count - 1]);
	return name.count > 0 ? joined_name(sr, &name) : NULL;
}

/* Where "respectively" stands for a list of values that ends at index. */
static bool
respectively_near(const SentenceReader *sr, int from, int to)
{
	const Words *words = sr->words;
	int			end = to;

	/* one "respectively" may close several lists */
	while (end < words->count && end < to + LONGEST_SHARED && word_mark(words, end) != ';')
		end++;
	for (int i = Max(from - NEAR_BEFORE, 0); i < end; i++)
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

	for (int i = Max(first->first - LONGEST_CLAUSE, 0); i < first->first; i++)
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

/* Two levels, up 12.5% and 15.8% respectively: the changes are those of the last rows. */
static bool
changes_last_rows(SentenceReader *sr, const Site *first, const Reading *reading, int count)
{
	Extraction *ex = sr->reader->ex;
	int			row = ex->statement_count - count;
	char	   *name = reading->noun ? NULL : subject_name(sr, reading->governor);

	if (name != NULL || row < sr->reader->sentence_first)
		return false;
	for (int i = 0; i < count; i++)
		if (ex->statements[row + i].measure < 0 || ex->statements[row + i].change_measure >= 0)
			return false;
	for (int i = 0; i < count; i++)
	{
		Site		site = find_site(ex, sr->words, first->measure + i);

		set_change(sr, &site, reading, ex->statements + row + i);
	}
	return true;
}

/* A list of values that belong to a list of subjects, one row each; their number, or 0. */
int
read_series(SentenceReader *sr, const Site *first, const Reading *reading)
{
	const Extraction *ex = sr->reader->ex;
	int			count = series_length(sr, first->measure);
	int			periods[LONGEST_SERIES + 1];
	bool		by_period;
	Site		last = find_site(ex, sr->words, first->measure + count - 1);

	if (count < 2 || !respectively_near(sr, first->first, last.last))
		return 0;
	if (reading->role == ROLE_CHANGE && changes_last_rows(sr, first, reading, count))
		return count;
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
		{
			set_change(sr, &site, reading, statement);
			statement->change_basis = basis_of_change(sr->reader, &last, statement);
		}
		else
			statement->measure = site.measure;
		if (reading->role == ROLE_SHARE)
			statement->indicator = share_code(&site);
		sr->last_row = sr->reader->ex->statement_count - 1;
	}
	return count;
}
