/*
 * period_en.c
 *		English time expressions with what a preposition makes of them: by the
 *		end of 2025, since 1982, from January to August.
 */
#include "extract/time_en.h"

#define LONGEST_SINCE 12		/* words between since and its year */

/*
 * By the end of the year, in an account of a year that is over: the year that
 * the paragraph spoke of last; 0 where it spoke of none.
 */
static int
past_year_spoken_of(const PeriodReader *reader)
{
	const Extraction *ex = reader->ex;
	int			paragraph = ex->segments->sentences[reader->sentence].paragraph;

	for (int i = ex->period_count - 1; i >= 0; i--)
	{
		const Period *period = ex->periods + i;

		if (ex->segments->sentences[period->sentence].paragraph != paragraph)
			break;
		if (period->year >= reader->year)
			break;
		if (period->form == PERIOD_YEAR)
			return period->year;
	}
	return 0;
}

/* The end of 2022, the end of May, the end of the 14th Five-Year Plan; mid-2022 is no end. */
static bool
read_end(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			at = skip_word(reader, index, "the");

	if (read_short_end(reader, at, time))
		;
	/* the year-end rate: of no year in particular */
	else if (word_reads(words, at, "year-end"))
	{
		if (is_nominal(words, at + 1))
			return false;
		*time = make_time(PERIOD_YEAR, year_or_unknown(reader->year), reader->year, at + 1);
		time->next = skip_word(reader, time->next, "of");
		if (time->next > at + 1)
			return read_year_time(reader, time->next, time);
	}
	else if (word_reads(words, at, "end"))
	{
		at = skip_word(reader, at + 1, "of");
		if (word_reads(words, at, "the") && word_reads(words, at + 1, "month") && reader->year > 0)
			*time = make_time(PERIOD_MONTH, month_range(reader->year, reader->month, reader->month),
							  reader->year, at + 2);
		else if (!read_plain(reader, at, time))
			return false;
	}
	else
		return false;
	/* 今年's end is the year's, not that of the days so far */
	if (time->form == PERIOD_THIS_YEAR)
		time->range = year_or_unknown(time->year);
	if (time->year == reader->year && reader->year > 0 && word_reads(words, time->next - 1, "year") &&
		word_reads(words, time->next - 2, "the"))
	{
		int			year = past_year_spoken_of(reader);

		if (year > 0)
			*time = make_time(PERIOD_YEAR, year_range(year), year, time->next);
	}
	if (time->form == PERIOD_SPAN && time->range.from != DAY_UNKNOWN)
	{
		int			month;
		int			day;

		day_to_ymd(time->range.to - 1, &time->year, &month, &day);
		time->range = year_range(time->year);
		time->form = PERIOD_YEAR;
	}
	return true;
}

/* As a moment in the past: the year up to it for a flow, its last day for a stock. */
static void
make_to_date(const PeriodReader *reader, Time *time)
{
	DayRange	range = time->range;
	int			year;
	int			month;
	int			day;

	time->form = PERIOD_TO_DATE;
	if (range.from == DAY_UNKNOWN)
		return;
	time->point = day_range(range.to - 1);
	day_to_ymd(range.from, &year, &month, &day);
	time->range.from = day_from_ymd(year, 1, 1);
	time->year = year;
}

/* Has the time not come yet when the article was published? */
static bool
is_future(const PeriodReader *reader, const Time *time)
{
	return time->range.from != DAY_UNKNOWN && reader->year > 0 && time->range.to - 1 > reader->ex->published;
}

/* By 2025, by the end of the year, as of September 28, until the end of May. */
static bool
read_limit(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			at;
	bool		by = word_reads(words, index, "by") || word_reads(words, index, "before");

	if (by || word_reads(words, index, "until") || word_reads(words, index, "till"))
		at = index + 1;
	else if (word_reads(words, index, "as") &&
			 (word_reads(words, index + 1, "of") || word_reads(words, index + 1, "at")))
		at = index + 2;
	else if (word_reads(words, index, "up") && word_reads(words, index + 1, "to"))
		at = index + 2;
	else if (word_reads(words, index, "at"))
	{
		if (!read_end(reader, index + 1, time))
			return false;
		if (is_future(reader, time))
			time->form = PERIOD_GOAL;
		else
			make_to_date(reader, time);
		return true;
	}
	else
		return false;
	/* as of 24:00 on July 25 */
	if (word_is(words, at, WORD_NUMBER) && !read_plain(reader, at, time))
	{
		int			scan = at;

		while (scan < words->count && scan < at + 5 && !word_reads(words, scan, "on"))
			scan++;
		if (word_reads(words, scan, "on") && scan < at + 5)
			at = scan + 1;
	}
	if (!read_end(reader, at, time) && !read_plain(reader, at, time))
	{
		if (!read_day_of_month(reader, at, time))
			return false;
	}
	if (time->form == PERIOD_SPAN)
		return true;
	if (time->form == PERIOD_THIS_YEAR)
		time->range = year_or_unknown(time->year);
	if (by && (is_future(reader, time) || (reader->year == 0 && time->form == PERIOD_YEAR)))
		time->form = PERIOD_GOAL;
	else
		make_to_date(reader, time);
	return true;
}

/* Since 1982, since the beginning of May, since the 18th Party Congress (no time). */
static bool
read_since(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			at = index + 1;

	if (!word_reads(words, index, "since"))
		return false;
	if (word_reads(words, skip_word(reader, at, "the"), "beginning") || word_reads(words, skip_word(reader, at, "the"), "start"))
		at = skip_word(reader, skip_word(reader, at, "the") + 1, "of");
	at = skip_word(reader, at, "early");
	if (!read_end(reader, at, time) && !read_plain(reader, at, time))
		return false;
	time->range = up_to_publication(reader, time->range.from);
	if (time->form == PERIOD_THIS_YEAR)
		time->form = PERIOD_TO_DATE;
	else
		time->form = PERIOD_SPAN;
	return true;
}

static bool
is_joiner(const PeriodReader *reader, int index, bool between)
{
	uint16		mark = word_mark(reader->words, index);

	if (between)
		return word_reads(reader->words, index, "and");
	return word_reads(reader->words, index, "to") || word_reads(reader->words, index, "through") ||
		word_reads(reader->words, index, "until") || mark == '-' || mark == 0x2013 || mark == 0x2014 || mark == '~';
}

/* From January to August 2019; 2023-2025; between 2015 and 2020. */
static bool
read_span(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	bool		between = word_reads(words, index, "between");
	int			at = between || word_reads(words, index, "from") ? index + 1 : index;
	bool		beginning = false;
	Time		from;
	Time		to;
	int			year;
	int			month;
	int			day;

	if (word_reads(words, at, "the") && word_reads(words, at + 1, "beginning") && word_reads(words, at + 2, "of"))
	{
		at += 3;
		beginning = true;
	}
	if (read_numeric_date(reader, at, &from))
		;
	else if (word_is(words, at, WORD_NUMBER) && !read_date_time(reader, at, &from))
	{
		/* 2023-2025: the first of them has no blank after it */
		if (!is_year_number(reader, at, &year))
			return false;
		from = make_time(PERIOD_YEAR, year_range(year), year, at + 1);
	}
	else if (!read_plain(reader, at, &from))
		return false;
	if (!is_joiner(reader, from.next, between))
		return false;
	at = skip_word(reader, skip_word(reader, skip_word(reader, from.next + 1, "the"), "end"), "of");
	if (!read_plain(reader, at, &to))
	{
		/* 2016-20 */
		if (from.form == PERIOD_YEAR && word_integer(words, at, &day) && day > from.year % 100 && day < 100 &&
			words->words[at].end - words->words[at].start == 2 && at == from.next + 1 &&
			words->words[at].start == words->words[from.next].end && words->words[from.next - 1].end == words->words[from.next].start)
		{
			*time = make_time(PERIOD_SPAN, from.range, 0, at + 1);
			time->range.to = day_from_ymd(from.year - from.year % 100 + day + 1, 1, 1);
			return true;
		}
		/* from July 25 to 31 */
		if (from.form != PERIOD_DAY || !read_day_number(reader, at, &day, &to.next))
			return false;
		if (from.range.from == DAY_UNKNOWN)
		{
			*time = make_time(PERIOD_SPAN, unknown_range(), 0, to.next);
			return true;
		}
		day_to_ymd(from.range.from, &year, &month, &at);
		if (!ymd_is_valid(year, month, day))
			return false;
		to = make_time(PERIOD_DAY, day_range(day_from_ymd(year, month, day)), year, to.next);
	}
	*time = make_time(PERIOD_SPAN, from.range, 0, to.next);
	if (from.range.from == DAY_UNKNOWN || to.range.from == DAY_UNKNOWN)
	{
		time->range = unknown_range();
		return true;
	}
	/* the first end takes the second one's year, the year before it in winter */
	if ((from.form == PERIOD_MONTH || from.form == PERIOD_DAY) && !beginning)
	{
		int			first_month;
		int			first_day;
		int			to_year;

		day_to_ymd(from.range.from, &year, &first_month, &first_day);
		day_to_ymd(to.range.from, &to_year, &month, &day);
		if (!is_year_number(reader, from.next - 1, &year))
			year = first_month > month ? to_year - 1 : to_year;
		if (ymd_is_valid(year, first_month, first_day))
			from.range.from = day_from_ymd(year, first_month, first_day);
		if (from.form == PERIOD_MONTH && to.form == PERIOD_MONTH && first_month == 1 && year == to_year)
		{
			time->form = PERIOD_PART;
			time->year = to_year;
		}
	}
	time->range.from = from.range.from;
	time->range.to = to.range.to;
	if (time->range.to <= time->range.from)
		time->range = unknown_range();
	return true;
}

/* Most words cannot begin a time, nor follow the article of one: a quick no. */
static bool
may_begin_time(const Words *words, int index)
{
	int			next;

	if (word_is(words, index, WORD_MARK))
		return false;
	if (word_reads(words, index, "the"))
	{
		if (word_cue(words, index, KIND_BIT(KIND_EN_TIME), &next) != NULL)
			return true;
		index++;
	}
	/* a mark may open a quoted plan: the "14th Five-Year Plan" */
	return word_is(words, index, WORD_NUMBER | WORD_SPELLED | WORD_ORDINAL | WORD_MONTH | WORD_MARK) ||
		may_be_short_time(words, index) || begins_ended_term(words, index) ||
		word_cue(words, index, KIND_BIT(KIND_EN_TIME), &next) != NULL;
}

/* The time that begins with a word; whatever is read here, may_begin_time knows its first word. */
static bool
read_time(const PeriodReader *reader, int index, Time *time)
{
	if (read_limit(reader, index, time) || read_since(reader, index, time))
		return true;
	if (read_span(reader, index, time) || read_ended_term(reader, index, time) || read_years_around(reader, index, time) ||
		read_phrase(reader, index, time))
		return true;
	if (read_end(reader, index, time))
	{
		if (is_future(reader, time))
			time->form = PERIOD_GOAL;
		else
			make_to_date(reader, time);
		return true;
	}
	return read_plain(reader, index, time) || read_day_of_month(reader, index, time);
}

/* Since the reform of 1998: does "since" hang over a year? */
static bool
since_before(const PeriodReader *reader, int index)
{
	for (int i = index - 1; i >= 0 && i > index - LONGEST_SINCE && !word_is(reader->words, i, WORD_MARK | WORD_PERIOD); i--)
		if (word_reads(reader->words, i, "since"))
			return true;
	return false;
}

/*
 * find_periods_en - every time expression of an English sentence
 *
 * Appends to ex->periods in text order.  Relative ones have an unknown range
 * where the day of publication is not known.
 */
void
find_periods_en(Extraction *ex, int sentence)
{
	static const char *const foresight[] = {"will", "next", "scheduled", "expected", "plans", "planned", "planning",
	"aims", "strives", "strive", "estimated", "shall", "might", "could", "likely", "forecast", "projected", "should", NULL};
	Words	   *words = words_of_sentence(ex, sentence);
	PeriodReader reader = {ex, words, sentence, 0, 0, 0, false, 0};
	int			i = 0;

	if (ex->published != DAY_UNKNOWN)
		day_to_ymd(ex->published, &reader.year, &reader.month, &reader.day);
	for (int j = 0; j < reader.words->count && !reader.future; j++)
		reader.future = word_reads_any(reader.words, j, foresight);
	while (i < reader.words->count)
	{
		Time		time;
		Period	   *period;

		if (!may_begin_time(words, i) || !read_time(&reader, i, &time) || time.next <= i)
		{
			i++;
			continue;
		}
		if (time.form == PERIOD_YEAR && since_before(&reader, i))
		{
			time.form = PERIOD_SPAN;
			time.range = up_to_publication(&reader, time.range.from);
		}
		period = add_period(ex, sentence, reader.words->words[i].start, reader.words->words[time.next - 1].end,
							time.form, time.range);
		period->point = time.point;
		period->year = time.year;
		if (time.form == PERIOD_YEAR && time.year > 0)
			reader.said_year = time.year;
		i = time.next;
	}
}
