/*
 * span_zh.c
 *		Times in Chinese text that are said without a calendar: “十四五”期间, 五年来,
 *		未来三年, 目前, 今年以来, 15日.
 */
#include "extract/period_zh.h"

/*
 * The number of a five-year plan: 十四五 is fourteen, for its last 五 is the
 * plan's own word; 七五 is seven, and 0 is none.
 */
static int
read_plan_number(const TimeReader *reader, int at, bool quoted, int *end)
{
	static const uint16 digits[] = u"一二三四五六七八九";
	bool		tens = char_at(reader, at) == u'十';
	int			next = at + tens;
	int			ones = 0;

	for (int i = 0; digits[i] != 0; i++)
		if (digits[i] == char_at(reader, next) && char_at(reader, next + 1) == u'五')
			ones = i + 1;
	next += ones > 0;
	if (char_at(reader, next) != u'五' || (!tens && (!quoted || ones == 0)))
		return 0;
	*end = next + 1;
	return 10 * tens + ones;
}

/* The plans before the sixth did not follow each other. */
static int
first_year_of_plan(int plan)
{
	static const int early[] = {1953, 1958, 1966, 1971, 1976};

	return plan <= (int) lengthof(early) ? early[plan - 1] : 1981 + 5 * (plan - 6);
}

/* “十四五”前三年, 开局之年, 收官之年: some of a plan's years. */
static bool
read_years_of_plan(const TimeReader *reader, int at, int first_year, DayRange *range, int *end)
{
	int			years;
	int			next;

	if (follows_zh(reader, at, u"开局之年") || follows_zh(reader, at, u"收官之年"))
	{
		*range = year_range(first_year + (char_at(reader, at) == u'开' ? 0 : 4));
		*end = at + 4;
		return true;
	}
	if ((char_at(reader, at) != u'前' && char_at(reader, at) != u'后') ||
		!small_number_zh(reader, at + 1, 4, &years, &next) || char_at(reader, next) != u'年')
		return false;
	if (char_at(reader, at) == u'前')
		range->to = day_from_ymd(first_year + years, 1, 1);
	else
		range->from = day_from_ymd(first_year + 5 - years, 1, 1);
	*end = next + 1;
	return true;
}

/* How far a document's name goes on behind “十四五”. */
#define DOCUMENT_NAME_LONGEST 20

/* “十四五”规划, “十二五”节能减排综合性工作方案: the plan is named in a document's title. */
static bool
names_document(const TimeReader *reader, int at)
{
	for (int end = at + DOCUMENT_NAME_LONGEST; at < end; at++)
	{
		if (follows_zh(reader, at, u"规划") || follows_zh(reader, at, u"计划") || follows_zh(reader, at, u"纲要") ||
			follows_zh(reader, at, u"方案"))
			return true;
		if (CHAR_CLASS(char_at(reader, at)) != CHAR_HAN && CHAR_CLASS(char_at(reader, at)) != CHAR_LIST_COMMA)
			return false;
	}
	return false;
}

/* read_plan_zh - “十四五”期间, “十三五”末, “十五五”时期, “七五”期间 */
bool
read_plan_zh(TimeReader *reader, int at, int *end)
{
	int			start = at;
	bool		quoted = char_at(reader, at) == u'“' || char_at(reader, at) == '"';
	int			next = quoted ? at + 1 : at;
	int			plan = read_plan_number(reader, next, quoted, &next);
	int			first_year;
	DayRange	range;
	PeriodForm	form = PERIOD_SPAN;

	if (plan == 0 || (quoted && char_at(reader, next) != (char_at(reader, at) == '"' ? '"' : u'”')))
		return false;
	if (quoted)
		next++;
	first_year = first_year_of_plan(plan);
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
	else if (!read_years_of_plan(reader, next, first_year, &range, &next) &&
			 (!quoted || plan < 10 || names_document(reader, next)))
		return false;
	add_period(reader->ex, reader->sentence, start, next, form, range);
	*end = next;
	return true;
}

/* The most years that are counted back from the day of publication. */
#define ROLLING_MOST 15

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
	/* 建国70年来 begins with what was founded. */
	else if (year > 0 && years <= ROLLING_MOST)
	{
		range.from = day_from_ymd(year - years, reader->published_month,
								  Min(reader->published_day, days_of_month_zh(year - years, reader->published_month)));
		range.to = reader->ex->published;
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
		/* 五年来, 75年来, 十年间; 1971年到1980年的十年间 said when already. */
		if (char_at(reader, at - 1) == u'的' && char_at(reader, next) == u'间')
			return false;
		if (char_at(reader, next) != u'来' && char_at(reader, next) != u'间' && !follows_zh(reader, next, u"以来"))
			return false;
		next += char_at(reader, next) == u'以' ? 2 : 1;
	}
	else if (char_at(reader, next) == u'来' || char_at(reader, next) == u'间' || char_at(reader, next) == u'内')
		next++;
	add_counted_years(reader, at, next, years, cue != NULL && cue->value == CUE_FUTURE);
	*end = next;
	return true;
}

/* How many periods back the month that 当月 means may stand. */
#define MONTHS_BACK 8

/* The month said last, or the last of the months said last: 1至5月 … 当月. */
static DayRange
month_spoken_of(const TimeReader *reader)
{
	const Extraction *ex = reader->ex;
	int			year;
	int			month;
	int			day;

	for (int i = ex->period_count - 1; i >= Max(ex->period_count - MONTHS_BACK, 0); i--)
	{
		const Period *period = ex->periods + i;

		if (period->range.from == DAY_UNKNOWN || (period->form != PERIOD_MONTH && period->form != PERIOD_PART))
			continue;
		day_to_ymd(period->range.to - 1, &year, &month, &day);
		return month_range(year, month, month);
	}
	return unknown_range();
}

/* The year whose end 年底 is: the one spoken of; an early report's 年末 is the past year's, 到年底 is not. */
static int
year_at_end(const TimeReader *reader, int at, int end)
{
	uint16		before = char_at(reader, at - 1);

	if (reader->year > 0)
		return reader->year;
	if (reader->published_year > 0 && reader->published_month <= 3 && before != u'到' && before != u'至' &&
		char_at(reader, end) != u'前')
		return reader->published_year - 1;
	return reader->published_year;
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
		case CUE_RECENT:
			break;
		case CUE_SAME_PERIOD:
			form = PERIOD_SAME;
			break;
		case CUE_YEAR_END:
			/* A flow adds up to it, as to 今年底. */
			form = PERIOD_TO_DATE;
			if (year_at_end(reader, at, *end) > 0)
				range = year_range(year_at_end(reader, at, *end));
			break;
		case CUE_PAST_YEAR:
			form = PERIOD_YEAR;
			if (known)
				range = year_range(reader->published_year - 1);
			break;
		case CUE_THIS_MONTH:
			form = PERIOD_MONTH;
			range = month_spoken_of(reader);
			if (range.from == DAY_UNKNOWN && known && char_at(reader, at) == u'本')
				range = month_range(reader->published_year, reader->published_month, reader->published_month);
			break;
		case CUE_THIS_YEAR:
			form = PERIOD_THIS_YEAR;
			if (known)
				range = until_published_zh(reader, day_from_ymd(reader->published_year, 1, 1));
			break;
		default:
			return false;
	}
	period = add_period(reader->ex, reader->sentence, at, *end, form, range);
	/* 近日 tells no time to go by. */
	period->in_name = cue->value == CUE_RECENT;
	if (cue->value == CUE_YEAR_END && range.from != DAY_UNKNOWN)
		period->shown = period->point = day_range(range.to - 1);
	if (cue->value == CUE_SAME_PERIOD && length >= 4 && char_at(reader, *end - 1) == u'期')
		show_same_period_zh(reader, period, 0);
	if (cue->value == CUE_YEAR_TO_DATE || cue->value == CUE_PAST_YEAR)
		period->year = known ? reader->published_year - (cue->value == CUE_PAST_YEAR) : 0;
	return true;
}

/* 15日, 21—22日, 19日至21日: the first and the last day of the month. */
static bool
read_days(const TimeReader *reader, int at, int *first, int *last, int *end)
{
	int			next;
	int			after;

	if (CHAR_CLASS(char_at(reader, at)) != CHAR_DIGIT || !small_number_zh(reader, at, 31, first, &next))
		return false;
	if (char_at(reader, next) == u'日' && (char_at(reader, next + 1) == u'至' || char_at(reader, next + 1) == u'到'))
		next++;
	if ((char_at(reader, next) == '-' || char_at(reader, next) == u'—' || char_at(reader, next) == u'至' ||
		 char_at(reader, next) == u'到') &&
		small_number_zh(reader, next + 1, 31, last, &after) && *last > *first && char_at(reader, after) == u'日')
		next = after;
	else
		*last = *first;
	if (char_at(reader, next) != u'日' && char_at(reader, next - 1) == u'日')
		next--;
	if (char_at(reader, next) != u'日' || char_at(reader, next + 1) == u'元' || char_at(reader, next + 1) == u'均' ||
		char_at(reader, next + 1) == u'内' || char_at(reader, next + 1) == u'游')
		return false;
	*end = next + 1;
	return true;
}

/* The days of the month that is so many after that of publication. */
static DayRange
days_of_near_month(const TimeReader *reader, int offset, int first, int last)
{
	int			months = reader->published_year * 12 + reader->published_month - 1 + offset;
	DayRange	range = unknown_range();

	if (reader->published_year == 0 || last > days_of_month_zh(months / 12, months % 12 + 1))
		return range;
	range.from = day_from_ymd(months / 12, months % 12 + 1, first);
	range.to = day_from_ymd(months / 12, months % 12 + 1, last) + 1;
	return range;
}

/* read_bare_day_zh - 15日, 21—22日: days of the month of publication, or of the one before. */
bool
read_bare_day_zh(TimeReader *reader, int at, int *end)
{
	int			first;
	int			last;

	/* The day of an invalid date is none of its own. */
	if (char_at(reader, at - 1) == u'月' || !read_days(reader, at, &first, &last, end))
		return false;
	/* A day yet to come is one of the month before. */
	add_period(reader->ex, reader->sentence, at, *end, PERIOD_DAY,
			   days_of_near_month(reader, first > reader->published_day ? -1 : 0, first, last));
	return true;
}

/* read_day_of_near_month_zh - 本月5日, 上月18日至22日 */
bool
read_day_of_near_month_zh(TimeReader *reader, int at, int *end)
{
	int			length;
	int			first;
	int			last;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_TIME_WORD), &length);
	int			offset;

	if (cue == NULL || (cue->value != CUE_THIS_MONTH && cue->value != CUE_LAST_MONTH && cue->value != CUE_NEXT_MONTH) ||
		char_at(reader, at) == u'当' || !read_days(reader, at + length, &first, &last, end))
		return false;
	offset = cue->value == CUE_THIS_MONTH ? 0 : cue->value == CUE_LAST_MONTH ? -1 : 1;
	add_period(reader->ex, reader->sentence, at, *end, PERIOD_DAY, days_of_near_month(reader, offset, first, last));
	return true;
}
