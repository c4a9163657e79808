/*
 * setting_en.c
 *		When an English statement is true, and what a change is compared with.
 */
#include "extract/english.h"

#include <stdio.h>

#define LONGEST_OPENING 12		/* words of a time and what stands before it at a clause's front */
#define LONGEST_SENTENCE 150	/* words in which what holds for a whole sentence is looked for */
#define LONGEST_COMPARISON 14	/* words after a change in which its comparator stands */

/* ---------------------------------------------------------------- periods */

/* Can a period be a row's own? */
static bool
is_own_period(const Period *period)
{
	return period->form != PERIOD_SAME;
}

/* the past five years, the last three months: a stretch up to now */
static bool
spans_years(const Words *words, int index)
{
	static const char *const stretches[] = {"years", "months", "decades", "quarters", "weeks", "days", "decade", NULL};

	for (int i = index; i < index + 5 && word_is(words, i, WORD_PERIOD | WORD_MEASURE); i++)
		if (word_reads_any(words, i, stretches))
			return true;
	return false;
}

/* Does a period tell what a change is compared with (over 2019, than last year)? */
static bool
is_comparator(const Words *words, int index)
{
	static const char *const before[] = {"than", "over", "from", "versus", "against", "with", "to", "that", "those", NULL};
	int			i;
	int			first;

	/* its first word tells */
	while (word_is(words, index, WORD_PERIOD) && word_is(words, index - 1, WORD_PERIOD) &&
		   words->words[index - 1].mention == words->words[index].mention)
		index--;
	i = index - 1;
	if (word_cue_before(words, index + 1, KIND_BIT(KIND_EN_BASIS), &first) != NULL)
		return true;
	/* compared with the first years of the ban in 2002 */
	for (int j = index - 1; j > 0 && j > index - LONGEST_COMPARISON && !word_is(words, j, WORD_MARK | WORD_MEASURE | WORD_PERIOD); j--)
		if ((word_reads(words, j, "with") || word_reads(words, j, "to")) && word_reads(words, j - 1, "compared"))
			return true;
	/* twice as high as in 2010 */
	if (word_reads(words, i, "in") && word_reads(words, i - 1, "as") && !word_is(words, i - 1, WORD_PERIOD))
		return true;
	while (word_is(words, i, WORD_DETERMINER) || word_reads(words, i, "in") || word_reads(words, i, "of"))
	{
		if ((word_reads(words, i, "that") || word_reads(words, i, "those")) && i < index - 1)
			return true;
		i--;
	}
	/* paved over the past five years */
	if (word_reads(words, i, "over") && word_is(words, index, WORD_PERIOD) && spans_years(words, index))
		return false;
	return word_reads_any(words, i, before) && !word_reads(words, i - 1, "up");
}

/* As of July 25, … there are currently: the day that the sentence said, not now */
static bool
is_superseded(const StatementReader *reader, const Period *period)
{
	const Period *said = reader->sentence_period >= 0 ? reader->ex->periods + reader->sentence_period : NULL;

	return period->form == PERIOD_POINT && said != NULL && said->form == PERIOD_TO_DATE && said->sentence == period->sentence &&
		said->start < period->start;
}

/* The period that holds a word, as an index into the extraction's; -1 for none. */
static int
period_at(const Words *words, int index)
{
	return word_is(words, index, WORD_PERIOD) && !word_is(words, index, WORD_MEASURE) ?
		words->words[index].mention : -1;
}

/* A number, or what stands between two of them, of a time of day: 0-24, 24 hours, 5 o'clock. */
static bool
is_clock(const Words *words, int index)
{
	if (word_is(words, index, WORD_MEASURE) && !word_is(words, index, WORD_NUMBER))
		return false;
	return word_is(words, index, WORD_NUMBER) || word_reads(words, index, "hours") || word_reads(words, index, "o'clock") ||
		(word_mark(words, index) == '-' && word_is(words, index - 1, WORD_NUMBER));
}

/* Does a period open its clause (…; in 2022, …), so that it speaks for what follows? */
static bool
opens_clause(const Words *words, int index)
{
	int			i = index - 1;

	/* from 0-24 on July 25 */
	while (i >= 0 && i > index - LONGEST_OPENING &&
		   (word_is(words, i, WORD_PREPOSITION | WORD_DETERMINER | WORD_PERIOD) || is_clock(words, i)) &&
		   !word_reads(words, i, "that"))
		i--;
	if (word_reads(words, i, "that"))
		return true;
	/* the 1992 Consensus is no time */
	if (word_is(words, index, WORD_NUMBER) && word_is(words, index - 1, WORD_DETERMINER) && is_nominal(words, index + 1))
		return false;
	return i < 0 || word_is(words, i, WORD_MARK | WORD_CONJUNCTION);
}

/* Does a day only tell when something was reported: July 26 (Xinhua), announced on the 26th that? */
static bool
is_report_day(const Words *words, int index, const Period *period)
{
	int			next = word_at(words, period->end);

	if (period->form != PERIOD_DAY)
		return false;
	if (word_mark(words, next) == '(' || word_mark(words, next) == '-' || word_mark(words, next) == 0x2014 ||
		word_reads(words, next, "that") || word_reads(words, next, "xinhua"))
		return true;
	while (word_is(words, index - 1, WORD_PREPOSITION | WORD_DETERMINER))
		index--;
	return word_is(words, index - 1, WORD_SAY);
}

/* The firm, founded in 1999, employs 300; the rules (revised in 2015): does a time only tell of what interrupts the sentence? */
static bool
is_aside(const Words *words, int index)
{
	int			start = clause_start(words, index);

	if (start > 0 && word_mark(words, start - 1) == '(' && word_is(words, start, WORD_ED) &&
		word_mark(words, clause_end(words, index)) == ')')
		return true;
	return start > 1 && word_is(words, start, WORD_ED) && !word_is(words, start, WORD_PERIOD) &&
		word_mark(words, start - 1) == ',' && word_mark(words, clause_end(words, index)) == ',' &&
		is_nominal(words, start - 2);
}

/*
 * note_periods - the periods in [from, to) are in force for what follows
 *
 * opening: only those that open their clause.
 */
void
note_periods(StatementReader *reader, const Words *words, int from, int to, bool opening)
{
	for (int i = from; i < to; i++)
	{
		int			period = period_at(words, i);

		if (period < 0 || period == reader->sentence_period || is_aside(words, i))
			continue;
		if (is_own_period(reader->ex->periods + period) && reader->ex->periods[period].form != PERIOD_EACH &&
			!is_superseded(reader, reader->ex->periods + period) &&
			!is_comparator(words, i) && !is_report_day(words, i, reader->ex->periods + period) &&
			((reader->sentence_period < 0 && !opening) || opens_clause(words, i)))
			reader->sentence_period = period;
	}
}

/* A stretch that an account can be of: not a day, a plan, or a moment. */
static bool
is_stretch(const Period *period)
{
	return period->form == PERIOD_YEAR || period->form == PERIOD_PART || period->form == PERIOD_MONTH ||
		period->form == PERIOD_TO_DATE || period->form == PERIOD_THIS_YEAR;
}

/*
 * note_last_period - output expanded 4.6 percent in 2023. Sales reached …: where
 * nothing else is in force, the time said last speaks for the next sentence
 */
void
note_last_period(StatementReader *reader, const Words *words)
{
	if (reader->sentence_period >= 0 || reader->paragraph_period >= 0)
		return;
	for (int i = words->count - 1; i >= 0; i--)
	{
		int			period = period_at(words, i);

		if (period < 0 || !is_stretch(reader->ex->periods + period) || is_comparator(words, i) ||
			is_report_day(words, i, reader->ex->periods + period))
			continue;
		reader->sentence_period = period;
		return;
	}
}

/* fell to 30 million yuan from 42 million yuan a year ago: what follows is the earlier level's */
static bool
compares_level(const Words *words, int index)
{
	return (word_reads(words, index, "from") || word_reads(words, index, "against") || word_reads(words, index, "versus")) &&
		word_is(words, index + 1, WORD_MEASURE) && word_is(words, index - 1, WORD_MEASURE);
}

/*
 * period_of_site - the period said in the measure's own clause, -1 for none
 *
 * One after the measure counts before the next measure or mark.
 */
int
period_of_site(StatementReader *reader, const Site *site)
{
	const Words *words = site->words;
	int			end = clause_end(words, site->last);
	int			start = clause_start(words, site->first);

	for (int i = site->last; i < end && !word_is(words, i, WORD_MEASURE); i++)
	{
		int			period = period_at(words, i);

		if (period >= 0 && is_own_period(reader->ex->periods + period) && !is_comparator(words, i) &&
			!is_superseded(reader, reader->ex->periods + period))
			return period;
	}
	for (int i = site->first - 1; i >= start; i--)
	{
		int			period = period_at(words, i);

		if (period >= 0 && is_own_period(reader->ex->periods + period) && !is_comparator(words, i) &&
			!is_superseded(reader, reader->ex->periods + period))
			return period;
	}
	/* to invest 3.6 billion yuan in 42 projects this year */
	if (reader->sentence_period < 0)
		for (int i = site->last; i < end && !compares_level(words, i); i++)
		{
			int			period = period_at(words, i);

			if (period >= 0 && is_own_period(reader->ex->periods + period) && !is_comparator(words, i) &&
				reader->ex->periods[period].form != PERIOD_NEXT)
				return period;
		}
	return -1;
}

/* ------------------------------------------------------------------ basis */

/* The year that a change is compared with, where one is said: from that in 2008. */
static const char *
base_year(const Site *site)
{
	const Words *words = site->words;
	char	   *text;

	for (int i = site->last; i < words->count && i < site->last + LONGEST_COMPARISON; i++)
	{
		int			period = period_at(words, i);

		if (word_is(words, i, WORD_MEASURE) || word_mark(words, i) == ';')
			break;
		if (period < 0 || !is_comparator(words, i))
			continue;
		if (site->ex->periods[period].form != PERIOD_YEAR || site->ex->periods[period].year <= 0 ||
			!word_is(words, i, WORD_NUMBER))
			return NULL;
		text = palloc(12);
		snprintf(text, 12, "%d", site->ex->periods[period].year);
		return text;
	}
	return NULL;
}

/* an annual average of 5 percent, by an average of 5 percent a year; not an average of 30 yuan per pupil */
static bool
is_each_year(const Words *words, int from, int to)
{
	static const char *const yearly[] = {"year", "annually", "annum", "yearly", NULL};

	for (int i = from; i < to; i++)
		if (!word_reads(words, i, "an") && !word_reads(words, i, "average") && !word_reads(words, i, "of"))
			return true;
	for (int i = to; i < words->count && i < to + LONGEST_COMPARISON; i++)
		if (word_reads_any(words, i, yearly) &&
			(word_reads(words, i - 1, "a") || word_reads(words, i - 1, "per") || word_reads(words, i - 1, "each") ||
			 word_reads(words, i - 1, "every") || !word_reads(words, i, "year")))
			return true;
	return false;
}

/* The comparator in [from, to): year-on-year, than last month. */
static const char *
basis_between(const Words *words, int from, int to)
{
	for (int i = Max(from, 0); i < to && i < words->count; i++)
	{
		int			next;
		const Cue  *cue = word_cue(words, i, KIND_BIT(KIND_EN_BASIS), &next);

		if (cue != NULL && next <= to && (cue->value == CUE_MOM || cue->value == CUE_YOY || is_each_year(words, i, next)))
			return cue->value == CUE_MOM ? "mom" : cue->value == CUE_YOY ? "yoy" : "annual_average";
	}
	return NULL;
}

/* Is a time one that a growth is compared with the year before for? */
static bool
is_yearly(const DayRange *range)
{
	int			year;
	int			month;
	int			day;

	if (range->from == DAY_UNKNOWN)
		return false;
	day_to_ymd(range->from, &year, &month, &day);
	return month == 1 && day == 1 && range->to - range->from > 27;
}

/*
 * basis_of_change - what a change is compared with
 *
 * statement: its row, whose period is set.
 */
const char *
basis_of_change(const StatementReader *reader, const Site *site, const Statement *statement)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	int			end = site->last;
	const char *basis;

	/* what is said after the number, also beyond a comma, before the next number */
	while (end < words->count && end < site->last + LONGEST_COMPARISON && !word_is(words, end, WORD_MEASURE) &&
		   word_mark(words, end) != ';' && word_mark(words, end) != '.')
		end++;
	if ((basis = basis_between(words, site->last, end)) != NULL)
		return basis;
	if ((basis = basis_between(words, start, site->first)) != NULL)
		return basis;
	if ((basis = base_year(site)) != NULL)
		return basis;
	for (int i = site->last; i < end; i++)
	{
		int			period = period_at(words, i);

		if (period >= 0 && reader->ex->periods[period].form == PERIOD_SAME)
			return "yoy";
	}
	/* neighbours in the sentence that say year-on-year speak for it */
	basis = basis_between(words, site->first - LONGEST_SENTENCE, site->last + LONGEST_SENTENCE);
	if (basis != NULL && strcmp(basis, "yoy") == 0)
		return "yoy";
	return is_yearly(&statement->period) ? "yoy" : "previous";
}
