/*
 * calendar_zh.c
 *		Times in Chinese text that the calendar names in other ways: dates in digits,
 *		decades, and days, weeks, months and quarters near the day of publication.
 */
#include "extract/period_zh.h"

static bool
is_digit(uint16 c)
{
	return c >= '0' && c <= '9';
}

/* One or two digits, no more; moves *at behind them. */
static bool
take_two_digits(const TimeReader *reader, int *at, int *value)
{
	int			start = *at;

	*value = 0;
	for (; is_digit(char_at(reader, *at)) && *at - start < 2; (*at)++)
		*value = *value * 10 + char_at(reader, *at) - '0';
	return *at > start && !is_digit(char_at(reader, *at));
}

/* read_digit_date_zh - 2022-07-22, 2022/7/22, 2022.7.22 */
bool
read_digit_date_zh(TimeReader *reader, int at, int *end)
{
	uint16		mark = char_at(reader, at + 4);
	int			next = at + 5;
	int			year = 0;
	int			month;
	int			day;

	if (mark != '-' && mark != '/' && mark != '.')
		return false;
	for (int i = 0; i < 4; i++)
	{
		if (!is_digit(char_at(reader, at + i)))
			return false;
		year = year * 10 + char_at(reader, at + i) - '0';
	}
	if (!take_two_digits(reader, &next, &month) || char_at(reader, next++) != mark ||
		!take_two_digits(reader, &next, &day) || char_at(reader, next) == mark || year < 1840 || year > 2200 ||
		!ymd_is_valid(year, month, day))
		return false;
	*end = next;
	add_period(reader->ex, reader->sentence, at, next, PERIOD_DAY, day_range(day_from_ymd(year, month, day)));
	reader->year = year;
	return true;
}

/* 20世纪, 二十世纪, 上世纪, 本世纪: its first year; 0 where none stands at at. */
static int
read_century(const TimeReader *reader, int at, int *end)
{
	int			century;
	int			length;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_TIME_WORD), &length);

	if (cue != NULL && (cue->value == CUE_LAST_CENTURY || cue->value == CUE_THIS_CENTURY))
	{
		*end = at + length;
		return cue->value == CUE_LAST_CENTURY ? 1900 : 2000;
	}
	if (!small_number_zh(reader, at, 21, &century, end) || !follows_zh(reader, *end, u"世纪"))
		return 0;
	*end += 2;
	return (century - 1) * 100;
}

/* read_decade_zh - 上世纪九十年代, 20世纪80年代, 80年代 */
bool
read_decade_zh(TimeReader *reader, int at, int *end)
{
	int			next = at;
	int			century = read_century(reader, at, &next);
	int			years;
	DayRange	range;

	if (century == 0)
		next = at;
	if (!small_number_zh(reader, next, 90, &years, &next) || years % 10 != 0 || !follows_zh(reader, next, u"年代"))
		return false;
	/* 20年代 may be of either century. */
	if (century == 0 && years < 30)
		return false;
	if (century == 0)
		century = 1900;
	*end = next + 2;
	range.from = day_from_ymd(century + years, 1, 1);
	range.to = day_from_ymd(century + years + 10, 1, 1);
	add_period(reader->ex, reader->sentence, at, *end, PERIOD_SPAN, range);
	return true;
}

/* How far from the day of publication, in what. */
typedef enum NearUnit
{
	NEAR_DAY,
	NEAR_WEEK,
	NEAR_MONTH,
	NEAR_QUARTER
} NearUnit;

static const struct
{
	CueValue	value;
	NearUnit	unit;
	int			offset;
}			near_words[] = {
	{CUE_TODAY, NEAR_DAY, 0}, {CUE_YESTERDAY, NEAR_DAY, -1}, {CUE_DAY_BEFORE_YESTERDAY, NEAR_DAY, -2},
	{CUE_TOMORROW, NEAR_DAY, 1}, {CUE_THIS_WEEK, NEAR_WEEK, 0}, {CUE_LAST_WEEK, NEAR_WEEK, -1},
	{CUE_NEXT_WEEK, NEAR_WEEK, 1}, {CUE_LAST_MONTH, NEAR_MONTH, -1}, {CUE_NEXT_MONTH, NEAR_MONTH, 1},
	{CUE_THIS_QUARTER, NEAR_QUARTER, 0}, {CUE_LAST_QUARTER, NEAR_QUARTER, -1}, {CUE_NEXT_QUARTER, NEAR_QUARTER, 1},
};

/* The months [first, first + count) of a count that goes on over the year's end. */
static DayRange
counted_months(int months, int count)
{
	DayRange	range = {
		day_from_ymd(months / 12, months % 12 + 1, 1), day_from_ymd((months + count) / 12, (months + count) % 12 + 1, 1)
	};

	return range;
}

static DayRange
near_range(const TimeReader *reader, NearUnit unit, int offset)
{
	Day			published = reader->ex->published;
	int			months = reader->published_year * 12 + reader->published_month - 1;
	DayRange	week;

	switch (unit)
	{
		case NEAR_DAY:
			return day_range(published + offset);
		case NEAR_WEEK:
			/* Day 2 of the count, 2000-01-03, was a Monday. */
			week.from = published - ((published - 2) % 7 + 7) % 7 + 7 * offset;
			week.to = week.from + 7;
			return week;
		case NEAR_MONTH:
			return counted_months(months + offset, 1);
		case NEAR_QUARTER:
			return counted_months(months - months % 3 + 3 * offset, 3);
	}
	return unknown_range();
}

/* Is a word of the stage before, as 上月, only what something compares with? */
static bool
is_compared_with(const TimeReader *reader, int at)
{
	static const uint16 comparing[] = u"比较与同和于跟";
	uint16		before = char_at(reader, at - 1);

	for (int i = 0; comparing[i] != 0; i++)
		if (comparing[i] == before)
			return true;
	return false;
}

/* read_near_zh - 昨日, 上周, 上个月, 本季度, 下月 */
bool
read_near_zh(TimeReader *reader, int at, int *end)
{
	int			length;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_TIME_WORD), &length);
	DayRange	range = unknown_range();
	Period	   *period;

	if (cue == NULL)
		return false;
	for (size_t i = 0; i < lengthof(near_words); i++)
	{
		NearUnit	unit = near_words[i].unit;
		bool		before = near_words[i].offset < 0 && unit != NEAR_DAY;

		if (near_words[i].value != cue->value)
			continue;
		if (reader->published_year > 0)
			range = near_range(reader, unit, near_words[i].offset);
		*end = at + length;
		if (before && is_compared_with(reader, at))
		{
			period = add_period(reader->ex, reader->sentence, at, *end, PERIOD_SAME, unknown_range());
			period->shown = range;
		}
		else
			period = add_period(reader->ex, reader->sentence, at, *end,
								unit == NEAR_MONTH ? PERIOD_MONTH : unit == NEAR_QUARTER ? PERIOD_PART : PERIOD_DAY, range);
		period->passing = unit == NEAR_DAY;
		return true;
	}
	return false;
}

/* The days [from, from + count months), or before from where count is negative. */
static DayRange
months_from(const TimeReader *reader, int count)
{
	int			months = reader->published_year * 12 + reader->published_month - 1 + count;
	int			day = Min(reader->published_day, days_of_month_zh(months / 12, months % 12 + 1));
	Day			other = day_from_ymd(months / 12, months % 12 + 1, day);
	DayRange	range = {Min(other, reader->ex->published), Max(other, reader->ex->published)};

	return range;
}

/* read_counted_months_zh - 未来6个月, 过去三个月, 近半年 */
bool
read_counted_months_zh(TimeReader *reader, int at, int *end)
{
	int			length;
	int			months;
	int			next;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_YEARS_WORD), &length);
	DayRange	range = unknown_range();
	bool		future;

	if (cue == NULL)
		return false;
	next = at + length;
	if (follows_zh(reader, next, u"半年"))
	{
		months = 6;
		next += 2;
	}
	else if (small_number_zh(reader, next, 36, &months, &next) && follows_zh(reader, next, u"个月"))
		next += 2;
	else
		return false;
	if (char_at(reader, next) == u'来' || char_at(reader, next) == u'内' || char_at(reader, next) == u'间')
		next++;
	future = cue->value == CUE_FUTURE;
	if (reader->published_year > 0)
		range = months_from(reader, future ? months : -months);
	*end = next;
	add_period(reader->ex, reader->sentence, at, next, future ? PERIOD_NEXT : PERIOD_SPAN, range);
	return true;
}

/* How many periods back a range may stand that 上年同期 goes by. */
#define SAME_PERIODS_BACK 6

/*
 * show_same_period_zh - the days of 上年同期 and 2020年同期: those of the time
 * said last, in the other year; year is 0 for the year before
 */
void
show_same_period_zh(const TimeReader *reader, Period *same, int year)
{
	const Extraction *ex = reader->ex;
	int			paragraph = ex->segments->sentences[reader->sentence].paragraph;
	int			first = (int) (same - ex->periods) - SAME_PERIODS_BACK;

	for (const Period *last = same - 1; last >= ex->periods + Max(first, 0); last--)
	{
		int			from[3];
		int			to[3];
		int			shift;

		if (ex->segments->sentences[last->sentence].paragraph != paragraph)
			return;
		if (last->form == PERIOD_SAME || last->form == PERIOD_EACH || last->form == PERIOD_GOAL ||
			last->range.from == DAY_UNKNOWN || last->range.to - last->range.from > 366)
			continue;
		day_to_ymd(last->range.from, from, from + 1, from + 2);
		day_to_ymd(last->range.to, to, to + 1, to + 2);
		shift = year > 0 ? year - from[0] : -1;
		same->shown.from = day_from_ymd(from[0] + shift, from[1], Min(from[2], days_of_month_zh(from[0] + shift, from[1])));
		same->shown.to = day_from_ymd(to[0] + shift, to[1], Min(to[2], days_of_month_zh(to[0] + shift, to[1])));
		return;
	}
}

static void
make_since(const TimeReader *reader, Period *period, int end)
{
	period->end = end;
	period->form = PERIOD_TO_DATE;
	if (period->range.from != DAY_UNKNOWN)
		period->range = until_published_zh(reader, period->range.from);
	period->shown = period->range;
	period->point = unknown_range();
}

/* read_since_zh - 3月以来, 去年四季度以来: up to the day of publication */
void
read_since_zh(TimeReader *reader, Period *period, int *end)
{
	if (!follows_zh(reader, *end, u"以来"))
		return;
	*end += 2;
	make_since(reader, period, *end);
}

/* How far behind its time the 以来 of 2018年设立以来 may stand, and behind 自. */
#define SINCE_NEAR 12
#define SINCE_FROM_NEAR 20

/* read_since_event_zh - 自2015年挂牌以来, 3月18日启动至今: a time that is named with what began then */
void
read_since_event_zh(TimeReader *reader, Period *period, int *end)
{
	uint16		before = char_at(reader, period->start - 1);
	bool		from = before == u'自' || before == u'从';
	int			longest = from ? SINCE_FROM_NEAR : SINCE_NEAR;

	if (period->form != PERIOD_YEAR && period->form != PERIOD_MONTH && period->form != PERIOD_DAY)
		return;
	for (int at = *end + 1; at <= *end + longest; at++)
	{
		CharClass	class = CHAR_CLASS(char_at(reader, at));

		/* 9月2日讯（记者 周大河）今年以来 is another time's. */
		if (class == CHAR_COMMA || class == CHAR_STOP || class == CHAR_DIGIT || class == CHAR_OPEN || class == CHAR_CLOSE ||
			char_at(reader, at) == u'年' || char_at(reader, at) == u'月' || char_at(reader, at) == u'日' || at >= reader->limit)
			return;
		if (!follows_zh(reader, at, u"以来") && !follows_zh(reader, at, u"至今"))
			continue;
		if (from)
			period->start--;
		*end = at + 2;
		make_since(reader, period, *end);
		return;
	}
}

/* is_superlative_since_zh - 2019年以来最高, 去年6月降息以来第八次: says since when nothing was like it */
bool
is_superlative_since_zh(const TimeReader *reader, const Period *period)
{
	static const uint16 superlatives[] = u"最第首";
	int			at = period->end;

	if (!follows_zh(reader, at - 2, u"以来"))
		return false;
	at += char_at(reader, at) == u'的';
	if (follows_zh(reader, at, u"新高") || follows_zh(reader, at, u"新低"))
		return true;
	for (int i = 0; superlatives[i] != 0; i++)
		if (superlatives[i] == char_at(reader, at))
			return true;
	return false;
}
