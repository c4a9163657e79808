/*
 * span_zh.c
 *		Times in Chinese text that are said without a calendar: “十四五”期间, 五年来,
 *		未来三年, 目前, 今年以来, 15日.
 */
#include "extract/period_zh.h"

/* read_plan_zh - “十四五”期间, “十三五”末, “十五五”时期 */
bool
read_plan_zh(TimeReader *reader, int at, int *end)
{
	int			start = at;
	bool		quoted = char_at(reader, at) == u'“';
	int			next = quoted ? at + 1 : at;
	int			tens_end;
	int			plan;
	int			first_year;
	DayRange	range;
	PeriodForm	form = PERIOD_SPAN;

	/* 十四五 reads as plan fourteen: the last 五 is the plan's own word. */
	if (char_at(reader, next) != u'十')
		return false;
	for (tens_end = next; tens_end - next <= 3 && (CHAR_CLASS(char_at(reader, tens_end)) == CHAR_HAN_NUMERAL || char_at(reader, tens_end) == u'十');)
		tens_end++;
	if (tens_end - next < 2 || tens_end - next > 3 || char_at(reader, tens_end - 1) != u'五')
		return false;
	if (tens_end - next == 2)
		plan = 10;
	else if (!small_number_zh(reader, next, 19, &plan, end))
		plan = 0;
	if (tens_end - next == 3)
	{
		static const uint16 digits[] = u"一二三四五六七八九";

		plan = 0;
		for (int i = 0; digits[i] != 0; i++)
			if (digits[i] == char_at(reader, next + 1))
				plan = 11 + i;
		if (plan == 0)
			return false;
	}
	next = tens_end;
	if (quoted)
	{
		if (char_at(reader, next) != u'”')
			return false;
		next++;
	}
	first_year = 2021 + 5 * (plan - 14);
	range.from = day_from_ymd(first_year, 1, 1);
	range.to = day_from_ymd(first_year + 5, 1, 1);
	if (follows_zh(reader, next, u"期间") || follows_zh(reader, next, u"时期"))
		next += 2;
	else if (follows_zh(reader, next, u"末") || follows_zh(reader, next, u"期末"))
	{
		next += char_at(reader, next) == u'末' ? 1 : 2;
		range.from = day_from_ymd(first_year + 4, 1, 1);
		form = PERIOD_GOAL;
	}
	else if (follows_zh(reader, next, u"以来"))
	{
		next += 2;
		range = until_published_zh(reader, range.from);
	}
	else if (!quoted || follows_zh(reader, next, u"规划") || follows_zh(reader, next, u"计划") || follows_zh(reader, next, u"纲要"))
		return false;
	add_period(reader->ex, reader->sentence, start, next, form, range);
	*end = next;
	return true;
}

/*
 * Years that are counted: 过去五年, 五年来, 未来5年, 今后三年.  A report of
 * the first months of a year speaks of the calendar years before it.
 */
static void
add_counted_years(TimeReader *reader, int start, int end, int years, bool future)
{
	DayRange	range = unknown_range();
	PeriodForm	form = future ? PERIOD_NEXT : PERIOD_SPAN;
	int			year = reader->published_year;

	if (year > 0 && future)
	{
		range.from = reader->ex->published;
		range.to = day_from_ymd(year + years, reader->published_month,
								Min(reader->published_day, days_of_month_zh(year + years, reader->published_month)));
	}
	else if (year > 0 && reader->published_month <= 3 && years <= 10)
	{
		range.from = day_from_ymd(year - years, 1, 1);
		range.to = day_from_ymd(year, 1, 1);
	}
	add_period(reader->ex, reader->sentence, start, end, form, range);
}

/* read_counted_years_zh */
bool
read_counted_years_zh(TimeReader *reader, int at, int *end)
{
	int			length;
	int			years;
	int			next = at;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_YEARS_WORD), &length);

	if (cue != NULL)
		next += length;
	if (!small_number_zh(reader, next, 100, &years, &next) || char_at(reader, next) != u'年')
		return false;
	next++;
	if (cue == NULL)
	{
		/* 五年来, 75年来 */
		if (char_at(reader, next) != u'来' && !follows_zh(reader, next, u"以来"))
			return false;
		next += char_at(reader, next) == u'来' ? 1 : 2;
	}
	else if (char_at(reader, next) == u'来' || char_at(reader, next) == u'间' || char_at(reader, next) == u'内')
		next++;
	add_counted_years(reader, at, next, years, cue != NULL && cue->value == CUE_FUTURE);
	*end = next;
	return true;
}

/* read_moment_zh - 目前, 截至目前, 每年, 本月, 同期, 今年以来 */
bool
read_moment_zh(TimeReader *reader, int at, int *end)
{
	int			length;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_TIME_WORD), &length);
	DayRange	range = unknown_range();
	bool		known = reader->published_year > 0;
	PeriodForm	form = PERIOD_POINT;
	Period	   *period;

	if (cue == NULL)
		return false;
	*end = at + length;
	switch (cue->value)
	{
		case CUE_NOW:
			if (known)
				range = day_range(reader->ex->published);
			break;
		case CUE_YEAR_TO_DATE:
			form = PERIOD_TO_DATE;
			if (known)
				range = until_published_zh(reader, day_from_ymd(reader->published_year, 1, 1));
			break;
		case CUE_EACH_YEAR:
			form = PERIOD_EACH;
			break;
		case CUE_SAME_PERIOD:
			form = PERIOD_SAME;
			break;
		case CUE_PAST_YEAR:
			form = PERIOD_YEAR;
			if (known)
				range = year_range(reader->published_year - 1);
			break;
		case CUE_THIS_MONTH:
			form = PERIOD_MONTH;
			for (int i = reader->ex->period_count - 1; i >= 0 && reader->ex->periods[i].sentence == reader->sentence; i--)
				if (reader->ex->periods[i].form == PERIOD_MONTH)
				{
					range = reader->ex->periods[i].range;
					break;
				}
			break;
		default:
			return false;
	}
	period = add_period(reader->ex, reader->sentence, at, *end, form, range);
	if (cue->value == CUE_YEAR_TO_DATE || cue->value == CUE_PAST_YEAR)
		period->year = known ? reader->published_year - (cue->value == CUE_PAST_YEAR) : 0;
	return true;
}

/* read_bare_day_zh - 15日, 21—22日: days of the month of publication, or of the one before. */
bool
read_bare_day_zh(TimeReader *reader, int at, int *end)
{
	int			first;
	int			last;
	int			next;
	int			after;
	DayRange	range = unknown_range();

	/* The day of an invalid date is none of its own. */
	if (CHAR_CLASS(char_at(reader, at)) != CHAR_DIGIT || char_at(reader, at - 1) == u'月' || !small_number_zh(reader, at, 31, &first, &next))
		return false;
	last = first;
	if ((char_at(reader, next) == '-' || char_at(reader, next) == u'—' || char_at(reader, next) == u'至') &&
		small_number_zh(reader, next + 1, 31, &last, &after) && last > first)
		next = after;
	if (char_at(reader, next) != u'日' || char_at(reader, next + 1) == u'元' || char_at(reader, next + 1) == u'均' ||
		char_at(reader, next + 1) == u'内' || char_at(reader, next + 1) == u'游')
		return false;
	*end = next + 1;
	if (reader->published_year > 0)
	{
		int			year = reader->published_year;
		int			month = reader->published_month;

		/* A day yet to come is one of the month before. */
		if (first > reader->published_day && --month == 0)
		{
			month = 12;
			year--;
		}
		if (last <= days_of_month_zh(year, month))
		{
			range.from = day_from_ymd(year, month, first);
			range.to = day_from_ymd(year, month, last) + 1;
		}
	}
	add_period(reader->ex, reader->sentence, at, *end, PERIOD_DAY, range);
	return true;
}
