/*
 * period_en.c
 *		English time expressions: in the first half of this year, from January
 *		to August 2019, by the end of 2025, since 1982, over the past five years.
 */
#include "extract/english.h"

#define LONGEST_SINCE 12		/* words between since and its year */
#define LONGEST_YEAR 2100
#define FIRST_YEAR 1900
#define COMMON_YEAR 1950		/* earlier years need a preposition to be one */

typedef struct PeriodReader
{
	Extraction *ex;
	const Words *words;
	int			sentence;
	int			year;			/* of publication, 0 where unknown */
	int			month;
	int			day;
	bool		future;			/* the sentence speaks of what will be */
	int			said_year;		/* the last year that the sentence said, 0 for none */
} PeriodReader;

/* What was read: a time, and the index of the word after it. */
typedef struct Time
{
	PeriodForm	form;
	DayRange	range;
	DayRange	point;
	int			year;
	int			next;
} Time;

static int
skip(const PeriodReader *reader, int index, const char *text)
{
	return word_reads(reader->words, index, text) ? index + 1 : index;
}

static Time
make_time(PeriodForm form, DayRange range, int year, int next)
{
	Time		time;

	time.form = form;
	time.range = range;
	time.point = unknown_range();
	time.year = year;
	time.next = next;
	return time;
}

static DayRange
year_or_unknown(int year)
{
	return year > 0 ? year_range(year) : unknown_range();
}

static DayRange
months_or_unknown(int year, int first, int last)
{
	return year > 0 ? month_range(year, first, last) : unknown_range();
}

/* From a day to the day of publication, which counts. */
static DayRange
up_to_publication(const PeriodReader *reader, Day from)
{
	DayRange	range = {from, reader->ex->published + 1};

	if (reader->year == 0 || from == DAY_UNKNOWN || from > reader->ex->published)
		return unknown_range();
	return range;
}

/* The year that a month without one belongs to: the last that had begun. */
static int
year_of_month(const PeriodReader *reader, int month)
{
	if (reader->year == 0)
		return reader->said_year;
	return month > reader->month && !(reader->future && month <= reader->month + 6) ? reader->year - 1 : reader->year;
}

/* A small number in digits or words. */
static bool
read_small(const PeriodReader *reader, int index, int *value, int *next)
{
	const Words *words = reader->words;
	Number		number;

	if (index >= words->count || word_is(words, index, WORD_MARK))
		return false;
	if (!read_number(words->text, words->words[index].start, words->limit, &number) ||
		number.scale != NULL || number.value.exponent != 0 || number.value.coefficient > 9999)
		return false;
	*value = (int) number.value.coefficient;
	*next = word_at(words, number.end);
	return *next > index;
}

/* An ordinal: first, 14th. */
static bool
read_ordinal(const PeriodReader *reader, int index, int *value, int *next)
{
	const Words *words = reader->words;
	static const char *const endings[] = {"st", "nd", "rd", "th", NULL};

	if (word_is(words, index, WORD_ORDINAL))
	{
		*value = words->words[index].number;
		*next = index + 1;
		return true;
	}
	if (!word_integer(words, index, value) || !word_reads_any(words, index + 1, endings) ||
		words->words[index + 1].start != words->words[index].end)
		return false;
	*next = index + 2;
	return true;
}

static bool
is_year_number(const PeriodReader *reader, int index, int *year)
{
	return word_integer(reader->words, index, year) &&
		reader->words->words[index].end - reader->words->words[index].start == 4 &&
		*year >= FIRST_YEAR && *year <= LONGEST_YEAR;
}

/* Does the number at index count or measure what follows it? */
static bool
year_is_quantity(const PeriodReader *reader, int index)
{
	const Words *words = reader->words;
	static const char *const prefixes[] = {"rmb", "$", "cny", "usd", "hk$", "us$", "yen", NULL};
	UnitExpression unit;
	int			power;
	int			end;
	int			first;

	if (index > 0 && (word_cue_before(words, index, KIND_BIT(KIND_EN_APPROX), &first) != NULL ||
					  word_reads_any(words, index - 1, prefixes)))
		return !word_is(words, index - 1, WORD_PREPOSITION) ||
			(is_nominal(words, index + 1) && !word_reads(words, index - 1, "within"));
	if (index + 1 >= words->count)
		return false;
	if (read_unit(words->text, words->words[index + 1].start, words->limit, &unit, &power, &end) &&
		word_at(words, end) > index + 1 && !word_is(words, index + 1, WORD_FUNCTION))
		return true;
	if (read_scale(words->text, words->words[index + 1].start, words->limit, &end) != NULL)
		return true;
	return word_is(words, index + 1, WORD_PLURAL) && !word_is(words, index + 1, WORD_UPPER) &&
		!word_is(words, index - 1, WORD_DETERMINER | WORD_PREPOSITION);
}

/* A year in digits that stands where a year can. */
static bool
read_year_number(const PeriodReader *reader, int index, int *year, int *next)
{
	const Words *words = reader->words;

	if (!is_year_number(reader, index, year) || year_is_quantity(reader, index))
		return false;
	if (*year < COMMON_YEAR && !word_is(words, index - 1, WORD_PREPOSITION | WORD_MONTH))
		return false;
	*next = index + 1;
	return true;
}

/* The year that a phrase such as last year names; 0 where it cannot be known. */
static bool
relative_year(const PeriodReader *reader, const Cue *cue, int *year)
{
	int			shift;

	switch (cue->value)
	{
		case CUE_THIS_YEAR:
		case CUE_THE_YEAR:
			shift = 0;
			break;
		case CUE_LAST_YEAR:
			shift = -1;
			break;
		case CUE_YEAR_BEFORE_LAST:
			shift = -2;
			break;
		case CUE_NEXT_YEAR:
			shift = 1;
			break;
		default:
			return false;
	}
	*year = reader->year > 0 ? reader->year + shift : 0;
	if (cue->value == CUE_THE_YEAR && reader->said_year > 0)
		*year = reader->said_year;
	return true;
}

/* A year in digits or in words: 2022, last year, the year 2022. */
static bool
read_year(const PeriodReader *reader, int index, int *year, int *next)
{
	const Cue  *cue;

	if (read_year_number(reader, index, year, next))
		return true;
	cue = word_cue(reader->words, index, KIND_BIT(KIND_EN_TIME), next);
	if (cue == NULL || !relative_year(reader, cue, year))
		return false;
	if (cue->value == CUE_THE_YEAR && is_year_number(reader, *next, year))
		(*next)++;
	return true;
}

/* A year after a part of one: of 2022, in last year, "," 2022, this year. */
static bool
read_year_after(const PeriodReader *reader, int index, int *year, int *next)
{
	int			at = index;

	if (word_reads(reader->words, at, "of") || word_reads(reader->words, at, "in"))
		at++;
	else if (word_mark(reader->words, at) == ',')
	{
		/* May 5, 2022; but in May, last year's figure … */
		if (!is_year_number(reader, at + 1, year))
			return false;
		at++;
	}
	return read_year(reader, at, year, next);
}

/* A month, with its year where it has one. */
static bool
read_month(const PeriodReader *reader, int index, int *month, int *year, int *next)
{
	const Words *words = reader->words;
	int			following;

	if (!word_is(words, index, WORD_MONTH))
		return false;
	/* may is a modal, march a verb, unless they are written as names */
	if (!word_is(words, index, WORD_UPPER))
		return false;
	if (word_reads(words, index, "may") && index + 1 < words->count &&
		words->words[index + 1].is & (WORD_BE | WORD_HAVE | WORD_VERB | WORD_PRONOUN))
		return false;
	*month = words->words[index].number;
	*next = index + 1;
	if (word_mark(words, *next) == '.' && words->words[index].end - words->words[index].start <= 4 &&
		words->words[*next].start == words->words[index].end)
		(*next)++;
	*year = 0;
	if (read_year_after(reader, *next, year, &following))
		*next = following;
	return true;
}

/* The day of a month: 25, 25th, the 25th. */
static bool
read_day_number(const PeriodReader *reader, int index, int *day, int *next)
{
	if (read_ordinal(reader, index, day, next))
		return *day >= 1 && *day <= 31 && word_is(reader->words, index, WORD_NUMBER);
	*next = index + 1;
	return word_integer(reader->words, index, day) && *day >= 1 && *day <= 31 &&
		reader->words->words[index].end - reader->words->words[index].start <= 2;
}

/* July 25, 2020; July 25th; 25 July; 25th of July this year. */
static bool
read_date(const PeriodReader *reader, int index, int *year, int *month, int *day, int *next)
{
	const Words *words = reader->words;
	int			at;

	if (word_is(words, index, WORD_MONTH) && word_is(words, index, WORD_UPPER))
	{
		*month = words->words[index].number;
		at = word_mark(words, index + 1) == '.' ? index + 2 : index + 1;
		if (!read_day_number(reader, at, day, next) ||
			(read_scale(words->text, words->words[*next - 1].end, words->limit, &at) != NULL))
			return false;
	}
	else if (read_day_number(reader, index, day, &at))
	{
		at = skip(reader, at, "of");
		if (!word_is(words, at, WORD_MONTH) || !word_is(words, at, WORD_UPPER))
			return false;
		*month = words->words[at].number;
		*next = at + 1;
	}
	else
		return false;
	if (!read_year_after(reader, *next, year, &at) || *year == 0)
		*year = year_of_month(reader, *month);
	else
		*next = at;
	return true;
}

/* 2020-07-26, 2020/07/26 */
static bool
read_numeric_date(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	const FoldedText *text = words->text;
	int			parts[3] = {0, 0, 0};
	int			part = 0;
	int			at;

	if (!word_is(words, index, WORD_NUMBER))
		return false;
	at = words->words[index].start;
	for (; at < words->limit && part < 3; at++)
	{
		uint16		c = text->chars[at];

		if (CHAR_CLASS(c) == CHAR_DIGIT && parts[part] < 10000)
			parts[part] = parts[part] * 10 + (c - '0');
		else if ((c == '-' || c == '/') && part < 2 && at > words->words[index].start + 3)
			part++;
		else
			break;
	}
	if (part != 2 || parts[0] < FIRST_YEAR || parts[0] > LONGEST_YEAR || !ymd_is_valid(parts[0], parts[1], parts[2]))
		return false;
	*time = make_time(PERIOD_DAY, day_range(day_from_ymd(parts[0], parts[1], parts[2])), parts[0], word_at(words, at));
	return true;
}

static bool
read_date_time(const PeriodReader *reader, int index, Time *time)
{
	int			year;
	int			month;
	int			day;
	int			next;

	if (!read_date(reader, index, &year, &month, &day, &next))
		return false;
	*time = make_time(PERIOD_DAY, year > 0 && ymd_is_valid(year, month, day) ?
					  day_range(day_from_ymd(year, month, day)) : unknown_range(), year, next);
	return true;
}

static bool
read_month_time(const PeriodReader *reader, int index, Time *time)
{
	int			year;
	int			month;
	int			next;

	if (!read_month(reader, index, &month, &year, &next))
		return false;
	if (year == 0)
		year = year_of_month(reader, month);
	*time = make_time(PERIOD_MONTH, months_or_unknown(year, month, month), year, next);
	return true;
}

static bool
read_year_time(const PeriodReader *reader, int index, Time *time)
{
	int			year;
	int			next;
	const Cue  *cue;

	if (!read_year(reader, index, &year, &next))
		return false;
	*time = make_time(PERIOD_YEAR, year_or_unknown(year), year, next);
	/* the 1980s */
	if (year > 0 && year % 10 == 0 && word_reads(reader->words, next, "s") &&
		reader->words->words[next].start == reader->words->words[next - 1].end)
	{
		time->form = PERIOD_SPAN;
		time->range.to = day_from_ymd(year + 10, 1, 1);
		time->next++;
		return true;
	}
	cue = word_cue(reader->words, index, KIND_BIT(KIND_EN_TIME), &next);
	if (cue != NULL && cue->value == CUE_THIS_YEAR && reader->year > 0)
	{
		time->form = PERIOD_THIS_YEAR;
		time->range = up_to_publication(reader, day_from_ymd(reader->year, 1, 1));
	}
	return true;
}

/* The first half of 2022, the third quarter, the first five months of the year. */
static bool
read_part(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			at = skip(reader, index, "the");
	int			ordinal;
	int			many = 0;
	int			first;
	int			last;
	int			year;

	if (word_is(words, at, WORD_NUMBER | WORD_ORDINAL))
	{
		if (!read_ordinal(reader, at, &ordinal, &at))
			return false;
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

/* Q1 2022, which the word reader keeps as one word. */
static bool
read_quarter_name(const PeriodReader *reader, int index, Time *time)
{
	static const char *const names[] = {"q1", "q2", "q3", "q4"};
	int			year;
	int			next;

	for (int i = 0; i < 4; i++)
		if (word_reads(reader->words, index, names[i]))
		{
			if (!read_year_after(reader, index + 1, &year, &next))
			{
				next = index + 1;
				year = year_of_month(reader, i * 3 + 1);
			}
			*time = make_time(PERIOD_PART, months_or_unknown(year, i * 3 + 1, i * 3 + 3), year, next);
			return true;
		}
	return false;
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
	int			at = skip(reader, index, "the");
	int			plan;
	DayRange	range;

	if (word_mark(words, at) == '"' || word_mark(words, at) == 0x201c || word_mark(words, at) == '\'')
		at++;
	if (!read_ordinal(reader, at, &plan, &at) || plan > 20)
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
	at = skip(reader, at, "period");
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
static bool
read_years_around(const PeriodReader *reader, int index, Time *time)
{
	static const char *const before[] = {"past", "last", "recent", "previous", "preceding", NULL};
	static const char *const after[] = {"next", "coming", "following", "upcoming", NULL};
	const Words *words = reader->words;
	int			at = skip(reader, index, "the");
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
	if (!read_small(reader, at + 1, &many, &at) || many > 100)
		return false;
	if (word_reads(words, at, "years"))
		months = many * 12;
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

/* On the 25th: a day of the month of publication, or of the one before. */
static bool
read_day_of_month(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			day;
	int			next;
	int			month = reader->month;

	if (!word_reads(words, index, "the") || !word_is(words, index + 1, WORD_NUMBER) ||
		!(word_reads(words, index - 1, "on") || word_reads(words, index - 1, "of")) ||
		!read_ordinal(reader, index + 1, &day, &next) || day < 1 || day > 31)
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
static bool
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
			time->point = today;
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
static bool
read_plain(const PeriodReader *reader, int index, Time *time)
{
	return read_part(reader, index, time) || read_quarter_name(reader, index, time) ||
		read_plan(reader, index, time) || read_numeric_date(reader, index, time) || read_date_time(reader, index, time) ||
		read_month_time(reader, index, time) || read_year_time(reader, index, time);
}

/* The end of 2022, the end of May, the end of the 14th Five-Year Plan; mid-2022 is no end. */
static bool
read_end(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	int			at = skip(reader, index, "the");

	if (word_reads(words, at, "year-end"))
	{
		*time = make_time(PERIOD_YEAR, year_or_unknown(reader->year), reader->year, at + 1);
		time->next = skip(reader, time->next, "of");
		if (time->next > at + 1)
			return read_year_time(reader, time->next, time);
	}
	else if (word_reads(words, at, "end"))
	{
		at = skip(reader, at + 1, "of");
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
	if (word_reads(words, skip(reader, at, "the"), "beginning") || word_reads(words, skip(reader, at, "the"), "start"))
		at = skip(reader, skip(reader, at, "the") + 1, "of");
	at = skip(reader, at, "early");
	if (!read_end(reader, at, time) && !read_plain(reader, at, time))
		return false;
	time->range = up_to_publication(reader, time->range.from);
	if (time->form == PERIOD_THIS_YEAR)
	{
		time->form = PERIOD_TO_DATE;
		time->point = day_range(reader->ex->published);
	}
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
	at = skip(reader, skip(reader, skip(reader, from.next + 1, "the"), "end"), "of");
	if (!read_plain(reader, at, &to))
	{
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

static bool
read_time(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;

	if (word_is(words, index, WORD_MARK))
		return false;
	if (read_limit(reader, index, time) || read_since(reader, index, time))
		return true;
	if (read_span(reader, index, time) || read_years_around(reader, index, time) ||
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

/* Since the introduction of film in 1982: does "since" hang over a year? */
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
	PeriodReader reader = {ex, read_words(ex, sentence), sentence, 0, 0, 0, false, 0};
	int			i = 0;

	if (ex->published != DAY_UNKNOWN)
		day_to_ymd(ex->published, &reader.year, &reader.month, &reader.day);
	for (int j = 0; j < reader.words->count && !reader.future; j++)
		reader.future = word_reads(reader.words, j, "will") || word_reads(reader.words, j, "next") ||
			word_reads(reader.words, j, "scheduled");
	while (i < reader.words->count)
	{
		Time		time;
		Period	   *period;

		if (!read_time(&reader, i, &time) || time.next <= i)
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
