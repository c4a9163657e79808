/*
 * date_en.c
 *		English years, months and days: 2022, last year, May 2019, July 25th.
 */
#include "extract/time_en.h"

#define LONGEST_YEAR 2100
#define FIRST_YEAR 1900
#define COMMON_YEAR 1950		/* earlier years need a preposition to be one */

int
skip_word(const PeriodReader *reader, int index, const char *text)
{
	return word_reads(reader->words, index, text) ? index + 1 : index;
}

Time
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

DayRange
year_or_unknown(int year)
{
	return year > 0 ? year_range(year) : unknown_range();
}

DayRange
months_or_unknown(int year, int first, int last)
{
	return year > 0 ? month_range(year, first, last) : unknown_range();
}

/* From a day to the day of publication, which counts. */
DayRange
up_to_publication(const PeriodReader *reader, Day from)
{
	DayRange	range = {from, reader->ex->published + 1};

	if (reader->year == 0 || from == DAY_UNKNOWN || from > reader->ex->published)
		return unknown_range();
	return range;
}

/* The year that a month without one belongs to: the last that had begun. */
int
year_of_month(const PeriodReader *reader, int month)
{
	if (reader->year == 0)
		return reader->said_year;
	return month > reader->month && !(reader->future && month <= reader->month + 6) ? reader->year - 1 : reader->year;
}

/* A small number in digits or words. */
bool
read_small(const PeriodReader *reader, int index, int *value, int *next)
{
	const Words *words = reader->words;
	Number		number;

	if (!word_is(words, index, WORD_NUMBER | WORD_SPELLED) ||
		!read_number(words->text, words->words[index].start, words->limit, &number) ||
		number.scale != NULL || number.value.exponent != 0 || number.value.coefficient > 9999)
		return false;
	*value = (int) number.value.coefficient;
	*next = word_at(words, number.end);
	return *next > index;
}

/* An ordinal: first, 14th. */
bool
read_en_ordinal(const PeriodReader *reader, int index, int *value, int *next)
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

/* is_year_number - whether the word at index is a year in four digits; *year is left alone where it is none */
bool
is_year_number(const PeriodReader *reader, int index, int *year)
{
	int			number;

	if (!word_integer(reader->words, index, &number) ||
		reader->words->words[index].end - reader->words->words[index].start != 4 ||
		number < FIRST_YEAR || number > LONGEST_YEAR)
		return false;
	*year = number;
	return true;
}

/* Does a month or a part of a year stand right before index, so that its year follows? */
static bool
follows_part(const Words *words, int index)
{
	static const char *const parts[] = {"q1", "q2", "q3", "q4", "h1", "h2", "h", "q", "quarter", "half", "fiscal", NULL};

	return word_is(words, index - 1, WORD_MONTH) || word_reads_any(words, index - 1, parts);
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
	/* a total of 1963 cases */
	if (word_reads(words, index - 1, "of") && word_reads(words, index - 2, "total"))
		return true;
	if (index + 1 >= words->count)
		return false;
	if (read_unit(words->text, words->words[index + 1].start, words->limit, NULL, &unit, &power, &end) &&
		word_at(words, end) > index + 1 && !word_is(words, index + 1, WORD_FUNCTION))
		return true;
	if (read_scale(words->text, words->words[index + 1].start, words->limit, &end) != NULL)
		return true;
	/* sold by 2000 people; but Q3 2021 sales */
	return !follows_part(words, index) && word_is(words, index + 1, WORD_PLURAL) && !word_is(words, index + 1, WORD_UPPER) &&
		(!word_is(words, index - 1, WORD_DETERMINER | WORD_PREPOSITION) || word_reads(words, index - 1, "by"));
}

/* A year in digits that stands where a year can. */
static bool
read_year_number(const PeriodReader *reader, int index, int *year, int *next)
{
	const Words *words = reader->words;
	int			number;

	if (!is_year_number(reader, index, &number) || year_is_quantity(reader, index))
		return false;
	if (number < COMMON_YEAR && !word_is(words, index - 1, WORD_PREPOSITION | WORD_MONTH) &&
		!(word_mark(words, index - 1) == ',' && word_is(words, index - 2, WORD_NUMBER) &&
		  word_is(words, index - 3, WORD_MONTH)))
		return false;
	*year = number;
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
	int			following;

	if (read_year_number(reader, index, year, next))
		return true;
	cue = word_cue(reader->words, index, KIND_BIT(KIND_EN_TIME), &following);
	if (cue == NULL || !relative_year(reader, cue, year))
		return false;
	*next = following;
	if (cue->value == CUE_THE_YEAR && is_year_number(reader, *next, year))
		(*next)++;
	return true;
}

/* A year after a part of one: of 2022, in last year, "," 2022, this year. */
bool
read_year_after(const PeriodReader *reader, int index, int *year, int *next)
{
	int			at = index;

	if (word_reads(reader->words, at, "of") || word_reads(reader->words, at, "in"))
		at++;
	else if (word_mark(reader->words, at) == ',')
	{
		/* May 5, 2022; but in May, last year's figure … */
		int			number;

		if (!is_year_number(reader, at + 1, &number))
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
	if (word_reads(words, index, "may") && index + 1 < words->count && !word_is(words, index - 1, WORD_PREPOSITION) &&
		words->words[index + 1].is & (WORD_BE | WORD_HAVE | WORD_VERB | WORD_PRONOUN))
		return false;
	*month = words->words[index].number;
	*next = index + 1;
	if (word_mark(words, *next) == '.' && *next + 1 < words->count && !word_reads(words, index, "may") &&
		words->words[index].end - words->words[index].start <= 4 &&
		words->words[*next].start == words->words[index].end)
		(*next)++;
	*year = 0;
	if (read_year_after(reader, *next, year, &following))
		*next = following;
	return true;
}

/* The day of a month: 25, 25th, the 25th. */
bool
read_day_number(const PeriodReader *reader, int index, int *day, int *next)
{
	if (read_en_ordinal(reader, index, day, next))
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
	else if (read_day_number(reader, skip_word(reader, index, "the"), day, &at))
	{
		at = skip_word(reader, at, "of");
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
bool
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

bool
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

bool
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

bool
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
