/*
 * article_date.c
 *		Whole dates (year, month, day) as pages write them.
 *
 * Only for what a page says of itself: time expressions of the running text
 * are period.c's.
 */
#include "article.h"

/* Skip one blank. */
static inline int
skip_blank(const FoldedText *text, int at, int limit)
{
	return at < limit && text->chars[at] == ' ' ? at + 1 : at;
}

/* Digits, at most most of them; -1 where there is none or more follow. */
static int
read_digits(const FoldedText *text, int *at, int limit, int most)
{
	int			value = 0;
	int			begin = *at;

	while (*at < limit && CHAR_CLASS(text->chars[*at]) == CHAR_DIGIT)
	{
		if (*at - begin >= most)
			return -1;
		value = value * 10 + text->chars[*at] - '0';
		(*at)++;
	}
	return *at > begin ? value : -1;
}

/* The value of 零 to 十, -1 for any other character. */
static int
han_digit(uint16 c)
{
	static const uint16 digits[] = {
		0x96F6, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341
	};

	if (c == 0x3007 || c == 0x25CB)
		return 0;
	for (int i = 0; i < (int) lengthof(digits); i++)
		if (digits[i] == c)
			return i;
	return -1;
}

/* 二〇二三 */
static int
read_han_year(const FoldedText *text, int *at, int limit)
{
	int			value = 0;
	int			begin = *at;

	while (*at < limit && *at - begin < 4)
	{
		int			digit = han_digit(text->chars[*at]);

		if (digit < 0 || digit > 9)
			return -1;
		value = value * 10 + digit;
		(*at)++;
	}
	return *at - begin == 4 ? value : -1;
}

/* 一 to 九十九, as months and days are written */
static int
read_han_count(const FoldedText *text, int *at, int limit)
{
	int			value = 0;
	int			pending = 0;
	int			begin = *at;

	while (*at < limit && *at - begin < 3)
	{
		int			digit = han_digit(text->chars[*at]);

		if (digit < 0)
			break;
		if (digit == 10)
		{
			value = (pending ? pending : 1) * 10;
			pending = 0;
		}
		else
			pending = digit;
		(*at)++;
	}
	return *at > begin ? value + pending : -1;
}

static bool
set_date(WrittenDate *date, int year, int month, int day, int end)
{
	if (year < 1900 || year > 2200 || !ymd_is_valid(year, month, day))
		return false;
	date->day = day_from_ymd(year, month, day);
	date->end = end;
	date->timed = false;
	return true;
}

/* 2022-07-22, 2022/7/22, 2022.7.22, 2022年7月22日, with blanks or without */
static bool
read_numeric_date(const FoldedText *text, int at, int limit, WrittenDate *date)
{
	int			year = read_digits(text, &at, limit, 4);
	int			month;
	int			day;
	uint16		mark;

	if (year < 0)
		return false;
	at = skip_blank(text, at, limit);
	mark = at < limit ? text->chars[at++] : 0;
	if (mark != '-' && mark != '/' && mark != '.' && mark != 0x5E74)
		return false;
	at = skip_blank(text, at, limit);
	month = read_digits(text, &at, limit, 2);
	at = skip_blank(text, at, limit);
	if (month < 0 || at >= limit || text->chars[at] != (mark == 0x5E74 ? 0x6708 : mark))
		return false;
	at = skip_blank(text, at + 1, limit);
	day = read_digits(text, &at, limit, 2);
	if (day < 0)
		return false;
	if (mark == 0x5E74)
	{
		int			after = skip_blank(text, at, limit);

		if (after >= limit || (text->chars[after] != 0x65E5 && text->chars[after] != 0x53F7))
			return false;
		at = after + 1;
	}
	return set_date(date, year, month, day, at);
}

/* 2023 07/21 08:30:15, as one agency's pages have it */
static bool
read_parted_date(const FoldedText *text, int at, int limit, WrittenDate *date)
{
	int			year = read_digits(text, &at, limit, 4);
	int			month;
	int			day;

	if (year < 0 || at >= limit || text->chars[at] != ' ')
		return false;
	at++;
	month = read_digits(text, &at, limit, 2);
	if (month < 0 || at >= limit || text->chars[at] != '/')
		return false;
	at = skip_blank(text, at + 1, limit);
	day = read_digits(text, &at, limit, 2);
	return day >= 0 && set_date(date, year, month, day, at);
}

/* 21/07/2023 or 07/21/2023, where only one reading is a date */
static bool
read_year_last(const FoldedText *text, int at, int limit, WrittenDate *date)
{
	int			first = read_digits(text, &at, limit, 2);
	int			second;
	int			year;

	if (first < 0 || at >= limit || text->chars[at++] != '/')
		return false;
	second = read_digits(text, &at, limit, 2);
	if (second < 0 || at >= limit || text->chars[at++] != '/')
		return false;
	year = read_digits(text, &at, limit, 4);
	if (year < 0 || (first <= 12 && second <= 12 && first != second))
		return false;
	return first > 12 ? set_date(date, year, second, first, at) : set_date(date, year, first, second, at);
}

/* 二〇二三年八月八日 */
static bool
read_han_date(const FoldedText *text, int at, int limit, WrittenDate *date)
{
	int			year = read_han_year(text, &at, limit);
	int			month;
	int			day;

	if (year < 0 || at >= limit || text->chars[at++] != 0x5E74)
		return false;
	month = read_han_count(text, &at, limit);
	if (month < 0 || at >= limit || text->chars[at++] != 0x6708)
		return false;
	day = read_han_count(text, &at, limit);
	if (day < 0 || at >= limit || text->chars[at++] != 0x65E5)
		return false;
	return set_date(date, year, month, day, at);
}

/* An English month's name with its full stop, and the blank after it. */
static int
read_month_name(const FoldedText *text, int *at, int limit)
{
	int			length;
	const Cue  *cue = lexicon_cue(text, *at, limit, KIND_BIT(KIND_EN_MONTH), &length);

	if (cue == NULL)
		return -1;
	*at += length;
	if (*at < limit && text->chars[*at] == '.')
		(*at)++;
	*at = skip_blank(text, *at, limit);
	if (*at < limit && text->chars[*at] == ',')
		*at = skip_blank(text, *at + 1, limit);
	return cue->number;
}

/* A day of the month with its ordinal ending. */
static int
read_english_day(const FoldedText *text, int *at, int limit)
{
	int			day = read_digits(text, at, limit, 2);

	if (day > 0 && *at + 1 < limit && CHAR_CLASS(text->chars[*at]) == CHAR_LATIN)
	{
		uint16		first = text->chars[*at];
		uint16		second = text->chars[*at + 1];

		if ((first == 's' && second == 't') || (first == 'n' && second == 'd') ||
			(first == 'r' && second == 'd') || (first == 't' && second == 'h'))
			*at += 2;
	}
	return day;
}

/* August 8, 2023; Aug. 8th 2023; 8 Aug 2023; 26 Jul, 2020 */
static bool
read_english_date(const FoldedText *text, int at, int limit, WrittenDate *date)
{
	bool		month_first = CHAR_CLASS(text->chars[at]) == CHAR_LATIN;
	int			month = month_first ? read_month_name(text, &at, limit) : 0;
	int			day;
	int			year;

	if (month < 0)
		return false;
	day = read_english_day(text, &at, limit);
	if (day < 0)
		return false;
	if (at < limit && text->chars[at] == ',')
		at++;
	at = skip_blank(text, at, limit);
	if (!month_first)
		month = read_month_name(text, &at, limit);
	if (month < 0)
		return false;
	year = read_digits(text, &at, limit, 4);
	return year >= 0 && set_date(date, year, month, day, at);
}

/* 16:43, 16:43:29, T16:43Z, 07时41分; the date stands before at */
static void
read_time_of_day(const FoldedText *text, int limit, WrittenDate *date)
{
	int			at = skip_blank(text, date->end, limit);
	int			part;

	if (at < limit && (text->chars[at] == 't' || text->chars[at] == ','))
		at = skip_blank(text, at + 1, limit);
	part = read_digits(text, &at, limit, 2);
	if (part < 0 || part > 24 || at >= limit || (text->chars[at] != ':' && text->chars[at] != 0x65F6))
		return;
	at++;
	if (read_digits(text, &at, limit, 2) < 0)
		return;
	if (at < limit && text->chars[at] == 0x5206)
		at++;
	if (at + 2 < limit && text->chars[at] == ':')
	{
		at++;
		if (read_digits(text, &at, limit, 2) < 0)
			return;
	}
	date->timed = true;
	date->end = at;
}

/* read_date_at - read_written_date, where one may begin with the character at at */
bool
read_date_at(const FoldedText *text, int at, int limit, WrittenDate *date)
{
	CharClass	class = at < limit ? CHAR_CLASS(text->chars[at]) : CHAR_OTHER;

	if (at > 0 && CHAR_CLASS(text->chars[at - 1]) == class && (class == CHAR_DIGIT || class == CHAR_LATIN))
		return false;
	if (class == CHAR_DIGIT)
	{
		if (!read_numeric_date(text, at, limit, date) && !read_english_date(text, at, limit, date) &&
			!read_parted_date(text, at, limit, date) && !read_year_last(text, at, limit, date))
			return false;
	}
	else if (class == CHAR_LATIN)
	{
		if (!read_english_date(text, at, limit, date))
			return false;
	}
	else if (han_digit(at < limit ? text->chars[at] : 0) < 0 || !read_han_date(text, at, limit, date))
		return false;
	read_time_of_day(text, limit, date);
	return true;
}

/*
 * read_month_and_day - a date without its year: 7月22日, July 25
 *
 * Sets *end behind it; false where none begins there.
 */
bool
read_month_and_day(const FoldedText *text, int at, int limit, int *month, int *day, int *end)
{
	if (at < limit && CHAR_CLASS(text->chars[at]) == CHAR_LATIN)
	{
		*month = read_month_name(text, &at, limit);
		*end = at;
		*day = *month > 0 ? read_english_day(text, end, limit) : 0;
		return *day > 0;
	}
	*month = read_digits(text, &at, limit, 2);
	if (*month < 1 || *month > 12 || at >= limit || text->chars[at] != 0x6708)
		return false;
	at++;
	*day = read_digits(text, &at, limit, 2);
	if (*day < 1 || at >= limit || text->chars[at] != 0x65E5)
		return false;
	*end = at + 1;
	return true;
}
