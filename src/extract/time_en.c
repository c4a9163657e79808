/*
 * time_en.c
 *		English times that say when by themselves: the first half of 2022, Q1,
 *		the 14th Five-Year Plan period, the past five years, at present.
 */
#include "extract/time_en.h"

/* The first half of 2022, the third quarter, the first five months of the year. */
static bool
read_part(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			at = skip_word(reader, index, "the");
	int			ordinal;
	int			many = 0;
	int			first;
	int			last;
	int			year;

	if (word_is(words, at, WORD_NUMBER | WORD_ORDINAL))
	{
		if (!read_en_ordinal(reader, at, &ordinal, &at))
			return false;
	}
	/* the last quarter of 2020, the latter half of the year */
	else if ((word_reads(words, at, "last") || word_reads(words, at, "final")) && word_reads(words, at + 1, "quarter") &&
			 word_reads(words, at + 2, "of"))
	{
		ordinal = 4;
		at++;
	}
	else if (word_reads(words, at, "latter") && word_reads(words, at + 1, "half"))
	{
		ordinal = 2;
		at++;
	}
	else if (words->count > at + 1 && word_reads(words, at, "q") && word_integer(words, at + 1, &ordinal))
		at++;
	else
		return false;
	if (read_small(reader, at, &many, &first))
		at = first;
	if (word_reads(words, at, "half") && many == 0 && ordinal <= 2)
	{
		first = ordinal == 1 ? 1 : 7;
		last = ordinal == 1 ? 6 : 12;
		if (word_reads(words, at + 1, "year"))
			at++;
	}
	else if (word_reads(words, at, "half-year") && ordinal <= 2)
	{
		first = ordinal == 1 ? 1 : 7;
		last = ordinal == 1 ? 6 : 12;
	}
	else if (word_reads(words, at, "quarter") && many == 0 && ordinal <= 4)
	{
		first = ordinal * 3 - 2;
		last = ordinal * 3;
	}
	else if (word_reads(words, at, "quarters") && ordinal == 1 && many >= 1 && many <= 4)
	{
		first = 1;
		last = many * 3;
	}
	else if (word_reads(words, at, "months") && ordinal == 1 && many >= 1 && many <= 12)
	{
		first = 1;
		last = many;
	}
	else
		return false;
	if (read_year_after(reader, at + 1, &year, &at))
		;
	else
	{
		at++;
		year = year_of_month(reader, last);
	}
	*time = make_time(PERIOD_PART, months_or_unknown(year, first, last), year, at);
	return true;
}

/* The first year of China's n-th five-year plan. */
static int
plan_year(int plan)
{
	return plan <= 2 ? 1953 + 5 * (plan - 1) : 1966 + 5 * (plan - 3);
}

/* The 14th Five-Year Plan period. */
static bool
read_plan(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			at = skip_word(reader, index, "the");
	int			plan;
	DayRange	range;

	if (word_mark(words, at) == '"' || word_mark(words, at) == 0x201c || word_mark(words, at) == '\'')
		at++;
	if (!read_en_ordinal(reader, at, &plan, &at) || plan > 20)
		return false;
	if (word_reads(words, at, "five-year"))
		at++;
	else if (word_reads(words, at, "five") && word_reads(words, at + 1, "year"))
		at += 2;
	else if (word_reads(words, at, "five") && word_mark(words, at + 1) == '-' && word_reads(words, at + 2, "year"))
		at += 3;
	else
		return false;
	if (!word_reads(words, at, "plan"))
		return false;
	at++;
	if (word_mark(words, at) == '"' || word_mark(words, at) == 0x201d || word_mark(words, at) == '\'')
		at++;
	at = skip_word(reader, at, "period");
	range.from = day_from_ymd(plan_year(plan), 1, 1);
	range.to = day_from_ymd(plan_year(plan) + 5, 1, 1);
	*time = make_time(PERIOD_SPAN, range, 0, at);
	return true;
}

static Day
add_months(int year, int month, int day, int months)
{
	int			count = year * 12 + month - 1 + months;

	year = count / 12;
	month = count % 12 + 1;
	while (!ymd_is_valid(year, month, day) && day > 1)
		day--;
	return day_from_ymd(year, month, day);
}

/* The past five years, the next two months. */
bool
read_years_around(const PeriodReader *reader, int index, Time *time)
{
	static const char *const before[] = {"past", "last", "recent", "previous", "preceding", NULL};
	static const char *const after[] = {"next", "coming", "following", "upcoming", NULL};
	const Words *words = reader->words;
	int			at = skip_word(reader, index, "the");
	int			sign;
	int			many;
	int			months;
	DayRange	range = unknown_range();

	if (word_reads_any(words, at, before))
		sign = -1;
	else if (word_reads_any(words, at, after))
		sign = 1;
	else
		return false;
	if (word_reads(words, at + 1, "decade"))
	{
		many = 1;
		at++;
	}
	else if (!read_small(reader, at + 1, &many, &at) || many > 100)
		return false;
	if (word_reads(words, at, "years"))
		months = many * 12;
	else if (word_reads(words, at, "decades") || word_reads(words, at, "decade"))
		months = many * 120;
	else if (word_reads(words, at, "months"))
		months = many;
	else
		return false;
	if (reader->year > 0 && sign > 0)
	{
		range.from = reader->ex->published;
		range.to = add_months(reader->year, reader->month, reader->day, months);
	}
	else if (reader->year > 0)
	{
		range.from = add_months(reader->year, reader->month, reader->day, -months) + 1;
		range.to = reader->ex->published + 1;
	}
	*time = make_time(sign > 0 ? PERIOD_NEXT : PERIOD_SPAN, range, 0, at + 1);
	return true;
}

/* begins_ended_term - whether a stretch said by its last day begins at index: the quarter ended */
bool
begins_ended_term(const Words *words, int index)
{
	static const char *const terms[] = {"year", "quarter", "half", "month", "half-year", NULL};

	if (word_reads(words, index, "fiscal") || word_reads(words, index, "financial"))
		index++;
	return word_reads_any(words, index, terms) &&
		(word_reads(words, index + 1, "ended") || word_reads(words, index + 1, "ending"));
}

/* The three months ended June 30, the fiscal year ending March 31, 2022: a stretch by its last day. */
bool
read_ended_term(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			at = skip_word(reader, index, "the");
	int			months = 0;
	int			year;
	int			month;
	int			day;
	Time		end;

	if (begins_ended_term(words, at))
	{
		at += word_reads(words, at, "fiscal") || word_reads(words, at, "financial");
		months = word_reads(words, at, "year") ? 12 : word_reads(words, at, "quarter") ? 3 : word_reads(words, at, "month") ? 1 : 6;
	}
	else if (!read_small(reader, at, &months, &at) || !word_reads(words, at, "months") || months < 1 || months > 60 ||
			 !(word_reads(words, at + 1, "ended") || word_reads(words, at + 1, "ending")))
		return false;
	at = skip_word(reader, at + 2, "on");
	if (!read_plain(reader, at, &end) || (end.form != PERIOD_DAY && end.form != PERIOD_MONTH))
		return false;
	*time = make_time(PERIOD_SPAN, end.range, 0, end.next);
	if (end.range.from == DAY_UNKNOWN)
		return true;
	day_to_ymd(end.range.to, &year, &month, &day);
	time->range.from = add_months(year, month, day, -months);
	return true;
}

/* Ten years ago, two months ago: the year of it, or nothing that is known */
static bool
read_ago(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			many;
	int			at;

	if (!read_small(reader, index, &many, &at) || many > 200 || !word_reads(words, at + 1, "ago"))
		return false;
	if (word_reads(words, at, "years") || word_reads(words, at, "year"))
		*time = make_time(PERIOD_YEAR, year_or_unknown(reader->year > 0 ? reader->year - many : 0),
						  reader->year > 0 ? reader->year - many : 0, at + 2);
	else if (word_reads(words, at, "months") || word_reads(words, at, "days") || word_reads(words, at, "hours") ||
			 word_reads(words, at, "weeks") || word_reads(words, at, "minutes") || word_reads(words, at, "hour"))
		*time = make_time(PERIOD_DAY, unknown_range(), 0, at + 2);
	else
		return false;
	return true;
}

/* On the 25th: a day of the month of publication, or of the one before. */
bool
read_day_of_month(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			day;
	int			next;
	int			month = reader->month;

	if (!word_reads(words, index, "the") || !word_is(words, index + 1, WORD_NUMBER) ||
		!(word_reads(words, index - 1, "on") || word_reads(words, index - 1, "of")) ||
		!read_en_ordinal(reader, index + 1, &day, &next) || day < 1 || day > 31)
		return false;
	/* the 25th anniversary is no date */
	if (next < words->count && !word_is(words, next, WORD_MARK | WORD_FUNCTION | WORD_VERB))
		return false;
	*time = make_time(PERIOD_DAY, unknown_range(), reader->year, next);
	if (reader->year == 0)
		return true;
	if (day > reader->day)
		month--;
	if (month < 1)
		time->year--;
	month = month < 1 ? 12 : month;
	if (ymd_is_valid(time->year, month, day))
		time->range = day_range(day_from_ymd(time->year, month, day));
	return true;
}

/* What a phrase of the lexicon says. */
bool
read_phrase(const PeriodReader *reader, int index, Time *time)
{
	int			next;
	int			year;
	const Cue  *cue = word_cue(reader->words, index, KIND_BIT(KIND_EN_TIME), &next);
	DayRange	today = reader->year > 0 ? day_range(reader->ex->published) : unknown_range();

	if (cue == NULL)
		return false;
	/* the monthly average, the China Daily: an adjective, a name */
	if (next == index + 1 && cue->value == CUE_EACH_YEAR &&
		(is_nominal(reader->words, next) || word_is(reader->words, index, WORD_UPPER)))
		return false;
	*time = make_time(PERIOD_POINT, unknown_range(), reader->year, next);
	switch (cue->value)
	{
		case CUE_TO_DATE:
			time->form = PERIOD_TO_DATE;
			if (reader->year > 0)
				time->range = up_to_publication(reader, day_from_ymd(reader->year, 1, 1));
			return true;
		case CUE_NOW:
			time->range = time->point = today;
			return true;
		case CUE_EACH_YEAR:
		case CUE_RECENT:
			time->form = PERIOD_EACH;
			return true;
		case CUE_SAME_PERIOD:
			time->form = PERIOD_SAME;
			if (read_year_after(reader, next, &year, &next))
				time->next = next;
			return true;
		case CUE_TODAY:
			time->form = PERIOD_DAY;
			time->range = today;
			return true;
		case CUE_YESTERDAY:
		case CUE_TOMORROW:
			time->form = PERIOD_DAY;
			if (reader->year > 0)
				time->range = day_range(reader->ex->published + (cue->value == CUE_TOMORROW ? 1 : -1));
			return true;
		case CUE_THIS_MONTH:
			time->form = PERIOD_MONTH;
			time->range = months_or_unknown(reader->year, Max(reader->month, 1), Max(reader->month, 1));
			return true;
		case CUE_LAST_MONTH:
			time->form = PERIOD_MONTH;
			if (reader->month == 1)
				time->year--;
			time->range = months_or_unknown(time->year, reader->month > 1 ? reader->month - 1 : 12,
											reader->month > 1 ? reader->month - 1 : 12);
			return true;
		case CUE_NEXT_MONTH:
			time->form = PERIOD_MONTH;
			if (reader->month == 12)
				time->year++;
			time->range = months_or_unknown(time->year, reader->month % 12 + 1, reader->month % 12 + 1);
			return true;
		case CUE_THIS_QUARTER:
		case CUE_LAST_QUARTER:
			{
				int			quarter = (Max(reader->month, 1) - 1) / 3 - (cue->value == CUE_LAST_QUARTER);

				time->form = PERIOD_PART;
				if (quarter < 0)
				{
					quarter = 3;
					time->year--;
				}
				time->range = months_or_unknown(reader->year > 0 ? time->year : 0, quarter * 3 + 1, quarter * 3 + 3);
				return true;
			}
		default:
			return false;
	}
}

/* A time that says when by itself, without what a preposition makes of it. */
bool
read_plain(const PeriodReader *reader, int index, Time *time)
{
	return read_ago(reader, index, time) || read_part(reader, index, time) || read_short_time(reader, index, time) ||
		read_plan(reader, index, time) || read_numeric_date(reader, index, time) || read_date_time(reader, index, time) ||
		read_month_time(reader, index, time) || read_year_time(reader, index, time);
}
