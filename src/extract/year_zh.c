/*
 * year_zh.c
 *		Years of a Chinese text and their parts: 2021年, 今年上半年, 22年1-6月, 1至5月.
 */
#include "extract/period_zh.h"

/* Make the period of a part in a year; year 0 gives an unknown range. */
static Period *
add_part(TimeReader *reader, int start, int end, int year, const Part *part)
{
	DayRange	range = unknown_range();
	DayRange	point = unknown_range();
	Period	   *period;

	if (year > 0)
	{
		range = month_range(year, part->first_month, part->last_month);
		point = day_range(range.to - 1);
		if (part->first_day > 0)
		{
			range.from = day_from_ymd(year, part->first_month, Min(part->first_day, days_of_month_zh(year, part->first_month)));
			range.to = day_from_ymd(year, part->last_month, Min(part->last_day, days_of_month_zh(year, part->last_month))) + 1;
			point = day_range(range.to - 1);
		}
	}
	period = add_period(reader->ex, reader->sentence, start, end, part->form, range);
	period->year = year;
	if (part->form == PERIOD_POINT)
	{
		/* 5月末: a flow adds up from the year's start. */
		period->form = PERIOD_TO_DATE;
		period->shown = point;
		if (year > 0)
			period->range.from = day_from_ymd(year, 1, 1);
	}
	period->point = point;
	return period;
}

/* The year that a year range ends with: -2025年, 至2020年, 、2025年. */
static bool
read_second_year(const TimeReader *reader, int at, int first, int *last, int *end)
{
	uint16		mark = char_at(reader, at);
	int			next = at + 1;

	if (mark == u'—' && char_at(reader, next) == u'—')
		next++;
	if (mark != '-' && mark != u'—' && mark != u'至' && mark != u'到' && mark != '~' && mark != u'、' && mark != u'和')
		return false;
	if (!read_plain_year_zh(reader, next, last, end) || char_at(reader, *end) != u'年' || *last <= first)
		return false;
	if ((mark == u'、' || mark == u'和') && *last != first + 1)
		return false;
	(*end)++;
	return true;
}

/* What stands after a year and belongs to it: 度, 底, 末, 初, 以来, 期间. */
static void
finish_year(TimeReader *reader, int start, int end, int year, PeriodForm form)
{
	Period	   *period;
	DayRange	range = year > 0 ? year_range(year) : unknown_range();

	if (char_at(reader, end) == u'度')
		end++;
	if (form == PERIOD_THIS_YEAR && year > 0)
		range = until_published_zh(reader, range.from);
	if (follows_zh(reader, end, u"以来") || follows_zh(reader, end, u"起"))
	{
		end += char_at(reader, end) == u'起' ? 1 : 2;
		period = add_period(reader->ex, reader->sentence, start, end, PERIOD_TO_DATE,
							year > 0 ? until_published_zh(reader, day_from_ymd(year, 1, 1)) : unknown_range());
	}
	else if (follows_zh(reader, end, u"底") || follows_zh(reader, end, u"末") || follows_zh(reader, end, u"年底") ||
			 follows_zh(reader, end, u"年末"))
	{
		end += char_at(reader, end) == u'年' ? 2 : 1;
		if (year > 0)
			range = year_range(year);
		period = add_period(reader->ex, reader->sentence, start, end, PERIOD_TO_DATE, range);
		if (year > 0)
			period->shown = period->point = day_range(range.to - 1);
	}
	else
		period = add_period(reader->ex, reader->sentence, start, end, form, range);
	period->year = year;
}

/* 22年1-6月, 24Q1: two digits are a year where a part of it follows. */
static bool
read_short_year(const TimeReader *reader, int at, int *year, int *end)
{
	uint16		tens = char_at(reader, at);
	uint16		ones = char_at(reader, at + 1);
	int			next = at + 2;
	int			after;
	Part		part;

	if (tens < '0' || tens > '3' || ones < '0' || ones > '9')
		return false;
	if (char_at(reader, next) == u'年')
	{
		next++;
		if (!read_part_zh(reader, next, &part, &after) && !read_letter_part_zh(reader, next, &part, &after))
			return false;
	}
	else if (!read_letter_part_zh(reader, next, &part, &after))
		return false;
	*year = 2000 + (tens - '0') * 10 + (ones - '0');
	*end = next;
	return true;
}

/* read_year_zh - a year and, it may be, a part of it: 2021年, 今年上半年, 去年全年, 2022年1至5月 */
bool
read_year_zh(TimeReader *reader, int at, int *end)
{
	int			start = at;
	int			year;
	int			last;
	int			next;
	PeriodForm	form = PERIOD_YEAR;
	CueValue	word = CUE_NONE;
	Part		part;

	if (read_short_year(reader, at, &year, &next))
		 /* its part follows */ ;
	else if (read_plain_year_zh(reader, at, &year, &next))
	{
		if (read_second_year(reader, next, year, &last, end) ||
			(char_at(reader, next) == u'年' && read_second_year(reader, next + 1, year, &last, end)))
		{
			DayRange	range = {day_from_ymd(year, 1, 1), day_from_ymd(last + 1, 1, 1)};

			add_period(reader->ex, reader->sentence, start, *end, PERIOD_SPAN, range);
			reader->year = last;
			return true;
		}
		if (char_at(reader, next) == u'年')
			next++;
		else if (follows_zh(reader, next, u"财年"))
			next += 2;
		else if (!read_part_word_zh(reader, next, &part, end) && !read_letter_part_zh(reader, next, &part, end))
			return false;
	}
	else if (!read_year_word_zh(reader, at, &year, &word, &next))
		return false;
	if (word == CUE_THIS_YEAR || (word == CUE_NEXT_YEAR))
		form = word == CUE_THIS_YEAR ? PERIOD_THIS_YEAR : PERIOD_YEAR;
	reader->year = year;
	if (read_part_zh(reader, next, &part, end) || read_letter_part_zh(reader, next, &part, end))
	{
		read_since_zh(reader, add_part(reader, start, *end, year, &part), end);
		return true;
	}
	finish_year(reader, start, next, year, form);
	*end = reader->ex->periods[reader->ex->period_count - 1].end;
	return true;
}

/* The year of 将于9月16日, which is to come; 0 where the words before it do not say so. */
static int
year_to_come(const TimeReader *reader, int at, int month)
{
	uint16		last = char_at(reader, at - 1);
	uint16		before = char_at(reader, at - 2);

	if (reader->year > 0 || reader->published_year == 0 || (last != u'于' && last != u'从' && last != u'自' && last != u'在') ||
		(before != u'将' && before != u'定' && before != u'拟'))
		return 0;
	return reader->published_year + (month < reader->published_month ? 1 : 0);
}

/* read_bare_part_zh - a part of a year said without the year: 上半年, 1至5月, 9月14日 */
bool
read_bare_part_zh(TimeReader *reader, int at, int *end)
{
	Part		part;
	int			year;

	if (!read_part_zh(reader, at, &part, end))
		return false;
	if (part.form == PERIOD_YEAR)
	{
		/* 全年: of the sentence's year; early in a year, of the one just over. */
		year = reader->year > 0 ? reader->year :
			reader->published_year > 0 && reader->published_month <= 3 ? reader->published_year - 1 :
			reader->published_year;
	}
	else if ((year = year_to_come(reader, at, part.first_month)) == 0)
		year = year_of_part_zh(reader, part.first_month, part.last_month);
	{
		Period	   *period = add_part(reader, at, *end, year, &part);

		period->stage = part.form != PERIOD_YEAR;
		read_since_zh(reader, period, end);
	}
	return true;
}
