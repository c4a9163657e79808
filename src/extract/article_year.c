/*
 * article_year.c
 *		The year of a dateline that leaves it out: 新华社北京7月25日电.
 *
 * A report speaks of what has just been: of the times that the page gives
 * with their year, the one nearest before the date tells the year.  A time
 * long before or after it tells nothing, nor does a bare year, which may be a
 * plan's.
 */
#include "article.h"

/* How many days a time may end before the date, or after it where it is still running. */
#define BEFORE_MAX 92
#define AFTER_MAX 31

/* The last day of a month. */
static Day
month_end(int year, int month)
{
	return day_from_ymd(year, month + 1, 1) - 1;
}

/* 前5个月 1至5月 1-5月 5月: the last month, 0 where none stands at at */
static int
last_month(const FoldedText *text, int at, int limit)
{
	int			month = 0;

	if (at < limit && text->chars[at] == 0x524D)	/* 前 */
		at++;
	for (; at < limit; at++)
	{
		uint16		c = text->chars[at];

		if (CHAR_CLASS(c) == CHAR_DIGIT && month < 100)
			month = month * 10 + c - '0';
		else if (c == 0x6708)	/* 月 */
			return month >= 1 && month <= 12 ? month : 0;
		else if (month > 0 && (c == '-' || c == 0x2014 || c == 0x81F3 || c == 0x5230))	/* 至 到 */
			month = 0;
		else if (c != 0x4E2A)	/* 个 */
			return 0;
	}
	return 0;
}

/* Does the English word stand at at, with a blank behind it?  Sets *after behind the blank. */
static bool
word_at(const FoldedText *text, int at, int limit, const char *word, int *after)
{
	for (; *word != '\0'; word++, at++)
		if (at >= limit || text->chars[at] != (uint16) *word)
			return false;
	*after = at + 1;
	return at < limit && text->chars[at] == ' ';
}

/* first half of 2022, third quarter of 2022: its last month, and the year's beginning; 0 for none */
static int
english_part(const FoldedText *text, int at, int limit, int *year_at)
{
	int			length;
	const Cue  *ordinal = lexicon_cue(text, at, limit, KIND_BIT(KIND_EN_ORDINAL), &length);
	int			months;

	if (ordinal == NULL || at + length >= limit || text->chars[at + length] != ' ')
		return 0;
	at += length + 1;
	if (word_at(text, at, limit, "half", &at))
		months = 6;
	else if (word_at(text, at, limit, "quarter", &at))
		months = 3;
	else
		return 0;
	if (!word_at(text, at, limit, "of", year_at) || ordinal->number < 1 || ordinal->number * months > 12)
		return 0;
	return ordinal->number * months;
}

/* Four digits and no more, as a year; 0 for none.  Sets *at behind them. */
static int
read_year(const FoldedText *text, int *at, int limit)
{
	int			year = 0;
	int			length = 0;

	for (; length < 4 && *at < limit && CHAR_CLASS(text->chars[*at]) == CHAR_DIGIT; length++)
		year = year * 10 + text->chars[(*at)++] - '0';
	if (length < 4 || (*at < limit && CHAR_CLASS(text->chars[*at]) == CHAR_DIGIT))
		return 0;
	return year >= 1900 && year <= 2200 ? year : 0;
}

/* The end of the time at at, with its year: 2022年7月22日, 2022年上半年, 2022年1至5月, first half of 2022 */
static bool
read_dated_time(const FoldedText *text, int at, int limit, Day *end)
{
	WrittenDate date;
	const Cue  *part;
	int			year;
	int			month = 0;
	int			length;

	if (read_written_date(text, at, limit, &date))
	{
		*end = date.day;
		return true;
	}
	if (CHAR_CLASS(text->chars[at]) == CHAR_LATIN)
	{
		month = english_part(text, at, limit, &at);
		year = month > 0 ? read_year(text, &at, limit) : 0;
	}
	else
	{
		year = read_year(text, &at, limit);
		if (year == 0 || at >= limit || text->chars[at++] != 0x5E74)
			return false;
		part = lexicon_cue(text, at, limit, KIND_BIT(KIND_PART_WORD), &length);
		month = part != NULL ? part->number % 100 : last_month(text, at, limit);
	}
	if (year == 0 || month == 0)
		return false;
	*end = month_end(year, month);
	return true;
}

/* Take the day of this month with the year that lies nearest to a time, if near enough. */
static void
offer_year(Day time, int month, int day_of_month, Day *best, int *best_distance)
{
	int			year;
	int			ignored;

	day_to_ymd(time, &year, &ignored, &ignored);
	for (int offset = -1; offset <= 1; offset++)
	{
		Day			day;
		int			distance;

		if (!ymd_is_valid(year + offset, month, day_of_month))
			continue;
		day = day_from_ymd(year + offset, month, day_of_month);
		distance = day - time;
		if (distance > BEFORE_MAX || distance < -AFTER_MAX || abs(distance) >= *best_distance)
			continue;
		*best = day;
		*best_distance = abs(distance);
	}
}

/*
 * date_without_year - the day that a month and a day of it mean on this page
 *
 * False where no time with a year lies near.  Linear in the text.
 */
bool
date_without_year(const SavedPage *page, int month, int day_of_month, Day *day)
{
	const FoldedText *text = page->text;
	int			distance = BEFORE_MAX + 1;

	for (int i = 0; i < page->count; i++)
	{
		const PageLine *line = page->lines + i;

		if (line->kind != LINE_PROSE && line->kind != LINE_SHORT && line->kind != LINE_METADATA)
			continue;
		for (int at = line->start; at < line->end; at++)
		{
			CharClass	class = CHAR_CLASS(text->chars[at]);
			Day			time;

			if ((at > line->start && CHAR_CLASS(text->chars[at - 1]) == class) ||
				(class != CHAR_DIGIT && class != CHAR_LATIN) || !read_dated_time(text, at, line->end, &time))
				continue;
			offer_year(time, month, day_of_month, day, &distance);
		}
		if ((i & 0xFF) == 0)
			CHECK_FOR_INTERRUPTS();
	}
	return distance <= BEFORE_MAX;
}
