/*
 * period_zh.c
 *		Time expressions in Chinese text.
 */
#include "extract/statement.h"

/* What a time expression is put together from. */
typedef struct TimeReader
{
	Extraction *ex;
	const FoldedText *text;
	int			sentence;
	int			limit;
	int			year;			/* said last in this sentence, 0 for none */
	int			published_year; /* 0 where not known */
	int			published_month;
	int			published_day;
} TimeReader;

static inline uint16
char_at(const TimeReader *reader, int at)
{
	return at >= 0 && at < reader->limit ? reader->text->chars[at] : 0;
}

static bool
follows(const TimeReader *reader, int at, const uint16 *word)
{
	for (int i = 0; word[i] != 0; i++)
		if (char_at(reader, at + i) != word[i])
			return false;
	return true;
}

static bool
precedes(const TimeReader *reader, int at, const uint16 *word)
{
	int			length = 0;

	while (word[length] != 0)
		length++;
	return at >= length && follows(reader, at - length, word);
}

/* A small whole number at at: 5, 12, 五, 十二. */
static bool
small_number(const TimeReader *reader, int at, int highest, int *value, int *end)
{
	Number		number;

	if (!read_number(reader->text, at, reader->limit, &number) || number.value.exponent != 0 ||
		number.scale != NULL || number.value.coefficient < 1 || number.value.coefficient > highest)
		return false;
	*value = (int) number.value.coefficient;
	*end = number.end;
	return true;
}

static DayRange
until_published(const TimeReader *reader, Day from)
{
	DayRange	range = {from, reader->ex->published + 1};

	if (reader->published_year == 0 || range.to <= from)
		return unknown_range();
	return range;
}

/* ------------------------------------------------------------------ years */

/* 2021年, 二〇二一年, and 2021 right before a word that only a year can have. */
static bool
read_plain_year(const TimeReader *reader, int at, int *year, int *end)
{
	int			value;
	int			after;

	if (!small_number(reader, at, 2200, &value, &after) || value < 1840 || after - at != 4)
		return false;
	*year = value;
	*end = after;
	return true;
}

typedef struct YearWord
{
	CueValue	value;
	int			offset;			/* from the year of publication */
} YearWord;

static const YearWord year_words[] = {
	{CUE_THIS_YEAR, 0}, {CUE_LAST_YEAR, -1}, {CUE_YEAR_BEFORE_LAST, -2}, {CUE_NEXT_YEAR, 1},
};

/* 今年, 去年, 上年, 明年: its year is 0 where publication is not known. */
static bool
read_year_word(const TimeReader *reader, int at, int *year, CueValue *word, int *end)
{
	int			length;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_YEAR_WORD), &length);

	if (cue == NULL)
		return false;
	for (size_t i = 0; i < lengthof(year_words); i++)
		if (year_words[i].value == cue->value)
		{
			*year = reader->published_year ? reader->published_year + year_words[i].offset : 0;
			*word = cue->value;
			*end = at + length;
			return true;
		}
	return false;
}

/*
 * The year of a part of a year that is said without one (上半年, 1至5月): the
 * sentence's, else the latest in which that part was over when the article
 * appeared; a part that had begun counts as this year's.
 */
static int
year_of_part(const TimeReader *reader, int first_month, int last_month)
{
	if (reader->year > 0)
		return reader->year;
	if (reader->published_year == 0)
		return 0;
	if (last_month <= reader->published_month || (first_month <= reader->published_month && first_month > 1))
		return reader->published_year;
	return first_month <= reader->published_month && last_month - reader->published_month <= 6 ?
		reader->published_year : reader->published_year - 1;
}

static int
days_of_month(int year, int month)
{
	DayRange	range = month_range(year, month, month);

	return range.to - range.from;
}

/* ---------------------------------------------------------- parts of years */

/* A stretch of months: 上半年, 一季度, 前三季度, 1至5月, 前5个月, 5月. */
typedef struct Part
{
	int			first_month;
	int			last_month;
	int			first_day;		/* 5月31日, 7月上旬; 0 for whole months */
	int			last_day;		/* 31 also where the month is shorter */
	PeriodForm	form;
} Part;

static bool
read_part_word(const TimeReader *reader, int at, Part *part, int *end)
{
	int			length;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_PART_WORD), &length);

	if (cue == NULL)
		return false;
	/* The number says first and last month: 103 is January to March. */
	part->first_month = cue->number / 100;
	part->last_month = cue->number % 100;
	part->first_day = part->last_day = 0;
	part->form = part->first_month == 1 && part->last_month == 12 ? PERIOD_YEAR : PERIOD_PART;
	*end = at + length;
	return true;
}

static bool
is_month_mark(const TimeReader *reader, int at, int *end)
{
	if (char_at(reader, at) != u'月')
		return false;
	*end = at + 1;
	if (char_at(reader, *end) == u'份')
		(*end)++;
	return true;
}

/* 1至5月, 1-5月份, 1月至5月, 1~5月 */
static bool
read_month_range(const TimeReader *reader, int at, Part *part, int *end)
{
	int			first;
	int			last;
	int			next;
	int			after;

	if (!small_number(reader, at, 12, &first, &next))
		return false;
	is_month_mark(reader, next, &next);
	after = next + 1;
	switch (char_at(reader, next))
	{
		case u'至':
		case u'到':
		case '-':
		case '~':
			break;
		case u'—':
			if (char_at(reader, after) == u'—')
				after++;
			break;
		default:
			return false;
	}
	if (!small_number(reader, after, 12, &last, &next) || last <= first || !is_month_mark(reader, next, end))
		return false;
	part->first_month = first;
	part->last_month = last;
	part->first_day = part->last_day = 0;
	part->form = PERIOD_PART;
	return true;
}

/* 前5个月, 头两个月 */
static bool
read_first_months(const TimeReader *reader, int at, Part *part, int *end)
{
	int			months;
	int			next;

	if (char_at(reader, at) != u'前' && char_at(reader, at) != u'头')
		return false;
	if (!small_number(reader, at + 1, 12, &months, &next))
		return false;
	if (char_at(reader, next) == u'个')
		next++;
	if (!is_month_mark(reader, next, end))
		return false;
	part->first_month = 1;
	part->last_month = months;
	part->first_day = part->last_day = 0;
	part->form = PERIOD_PART;
	return true;
}

/* 7月18日至20日, 7月30日—8月2日: the last day. */
static void
read_last_day(const TimeReader *reader, Part *part, int *end)
{
	int			next = *end;
	int			month = part->last_month;
	int			day;
	int			after;

	switch (char_at(reader, next))
	{
		case u'至':
		case u'到':
		case '-':
		case '~':
		case u'—':
			break;
		default:
			return;
	}
	next++;
	if (small_number(reader, next, 12, &month, &after) && char_at(reader, after) == u'月')
		next = after + 1;
	else
		month = part->last_month;
	if (!small_number(reader, next, 31, &day, &after) || char_at(reader, after) != u'日' || month < part->first_month ||
		(month == part->first_month && day <= part->first_day))
		return;
	part->last_month = month;
	part->last_day = day;
	*end = after + 1;
}

/* 7月上旬, 中旬, 下旬 */
static void
read_third_of_month(const TimeReader *reader, Part *part, int *end)
{
	static const uint16 thirds[] = u"上中下";

	for (int i = 0; thirds[i] != 0; i++)
		if (char_at(reader, *end) == thirds[i] && char_at(reader, *end + 1) == u'旬')
		{
			part->first_day = 10 * i + 1;
			part->last_day = i == 2 ? 31 : 10 * i + 10;
			part->form = PERIOD_DAY;
			*end += 2;
			return;
		}
}

/* 5月, 5月31日, 7月上旬 */
static bool
read_month(const TimeReader *reader, int at, Part *part, int *end)
{
	int			month;
	int			day;
	int			next;
	int			after;

	if (!small_number(reader, at, 12, &month, &next) || !is_month_mark(reader, next, &next))
		return false;
	part->first_month = part->last_month = month;
	part->first_day = part->last_day = 0;
	part->form = PERIOD_MONTH;
	*end = next;
	if (small_number(reader, next, 31, &day, &after) &&
		(char_at(reader, after) == u'日' || char_at(reader, after) == u'号' || char_at(reader, after) == u'止'))
	{
		/* 2月30日 is no day, and no month either. */
		if (day > (month == 2 ? 29 : days_of_month(2000, month)))
			return false;
		part->first_day = part->last_day = day;
		part->form = PERIOD_DAY;
		*end = char_at(reader, after) == u'止' ? after : after + 1;
		read_last_day(reader, part, end);
	}
	else if (follows(reader, next, u"初"))
		*end = next + 1;
	else
		read_third_of_month(reader, part, end);
	return true;
}

static bool
read_part(const TimeReader *reader, int at, Part *part, int *end)
{
	if (!(read_part_word(reader, at, part, end) || read_month_range(reader, at, part, end) ||
		  read_first_months(reader, at, part, end) || read_month(reader, at, part, end)))
		return false;
	/* 5月底, 二季度末: its last day. */
	if ((part->form == PERIOD_PART || part->form == PERIOD_MONTH) &&
		(char_at(reader, *end) == u'底' || char_at(reader, *end) == u'末'))
	{
		part->form = PERIOD_POINT;
		(*end)++;
	}
	return true;
}

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
			range.from = day_from_ymd(year, part->first_month, Min(part->first_day, days_of_month(year, part->first_month)));
			range.to = day_from_ymd(year, part->last_month, Min(part->last_day, days_of_month(year, part->last_month))) + 1;
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

/* 3月以来, 去年四季度以来: up to the day of publication. */
static void
read_since(TimeReader *reader, Period *period, int *end)
{
	if (!follows(reader, *end, u"以来"))
		return;
	*end += 2;
	period->end = *end;
	period->form = PERIOD_TO_DATE;
	if (period->range.from != DAY_UNKNOWN)
		period->range = until_published(reader, period->range.from);
	period->shown = period->range;
	period->point = unknown_range();
}

/* --------------------------------------------------------- whole expressions */

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
	if (!read_plain_year(reader, next, last, end) || char_at(reader, *end) != u'年' || *last <= first)
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
		range = until_published(reader, range.from);
	if (follows(reader, end, u"以来") || follows(reader, end, u"起"))
	{
		end += char_at(reader, end) == u'起' ? 1 : 2;
		period = add_period(reader->ex, reader->sentence, start, end, PERIOD_TO_DATE,
							year > 0 ? until_published(reader, day_from_ymd(year, 1, 1)) : unknown_range());
	}
	else if (follows(reader, end, u"底") || follows(reader, end, u"末") || follows(reader, end, u"年底") ||
			 follows(reader, end, u"年末"))
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

/* A year and, it may be, a part of it: 2021年, 今年上半年, 去年全年, 2022年1至5月. */
static bool
read_year(TimeReader *reader, int at, int *end)
{
	int			start = at;
	int			year;
	int			last;
	int			next;
	PeriodForm	form = PERIOD_YEAR;
	CueValue	word = CUE_NONE;
	Part		part;

	if (read_plain_year(reader, at, &year, &next))
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
		else if (!read_part_word(reader, next, &part, end))
			return false;
	}
	else if (!read_year_word(reader, at, &year, &word, &next))
		return false;
	if (word == CUE_THIS_YEAR || (word == CUE_NEXT_YEAR))
		form = word == CUE_THIS_YEAR ? PERIOD_THIS_YEAR : PERIOD_YEAR;
	reader->year = year;
	if (read_part(reader, next, &part, end))
	{
		read_since(reader, add_part(reader, start, *end, year, &part), end);
		return true;
	}
	finish_year(reader, start, next, year, form);
	*end = reader->ex->periods[reader->ex->period_count - 1].end;
	return true;
}

/* A part of a year said without the year: 上半年, 1至5月, 9月14日. */
static bool
read_bare_part(TimeReader *reader, int at, int *end)
{
	Part		part;
	int			year;

	if (!read_part(reader, at, &part, end))
		return false;
	if (part.form == PERIOD_YEAR)
	{
		/* 全年: of the sentence's year; early in a year, of the one just over. */
		year = reader->year > 0 ? reader->year :
			reader->published_year > 0 && reader->published_month <= 3 ? reader->published_year - 1 :
			reader->published_year;
	}
	else
		year = year_of_part(reader, part.first_month, part.last_month);
	read_since(reader, add_part(reader, at, *end, year, &part), end);
	return true;
}

/* “十四五”期间, “十三五”末, “十五五”时期 */
static bool
read_plan(TimeReader *reader, int at, int *end)
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
	for (tens_end = next; CHAR_CLASS(char_at(reader, tens_end)) == CHAR_HAN_NUMERAL || char_at(reader, tens_end) == u'十';)
		tens_end++;
	if (tens_end - next < 2 || tens_end - next > 3 || char_at(reader, tens_end - 1) != u'五')
		return false;
	if (tens_end - next == 2)
		plan = 10;
	else if (!small_number(reader, next, 19, &plan, end))
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
	if (follows(reader, next, u"期间") || follows(reader, next, u"时期"))
		next += 2;
	else if (follows(reader, next, u"末") || follows(reader, next, u"期末"))
	{
		next += char_at(reader, next) == u'末' ? 1 : 2;
		range.from = day_from_ymd(first_year + 4, 1, 1);
		form = PERIOD_GOAL;
	}
	else if (follows(reader, next, u"以来"))
	{
		next += 2;
		range = until_published(reader, range.from);
	}
	else if (!quoted || follows(reader, next, u"规划") || follows(reader, next, u"计划") || follows(reader, next, u"纲要"))
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
								Min(reader->published_day, days_of_month(year + years, reader->published_month)));
	}
	else if (year > 0 && reader->published_month <= 3 && years <= 10)
	{
		range.from = day_from_ymd(year - years, 1, 1);
		range.to = day_from_ymd(year, 1, 1);
	}
	add_period(reader->ex, reader->sentence, start, end, form, range);
}

static bool
read_counted_years(TimeReader *reader, int at, int *end)
{
	int			length;
	int			years;
	int			next = at;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_YEARS_WORD), &length);

	if (cue != NULL)
		next += length;
	if (!small_number(reader, next, 100, &years, &next) || char_at(reader, next) != u'年')
		return false;
	next++;
	if (cue == NULL)
	{
		/* 五年来, 75年来 */
		if (char_at(reader, next) != u'来' && !follows(reader, next, u"以来"))
			return false;
		next += char_at(reader, next) == u'来' ? 1 : 2;
	}
	else if (char_at(reader, next) == u'来' || char_at(reader, next) == u'间' || char_at(reader, next) == u'内')
		next++;
	add_counted_years(reader, at, next, years, cue != NULL && cue->value == CUE_FUTURE);
	*end = next;
	return true;
}

/* 目前, 截至目前, 每年, 本月, 同期, 今年以来 */
static bool
read_moment(TimeReader *reader, int at, int *end)
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
				range = until_published(reader, day_from_ymd(reader->published_year, 1, 1));
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

/* ----------------------------------------------- what stands around a period */

/* 止九个月 after a date: the months that end with it. */
static void
read_months_ended(TimeReader *reader, Period *period, int *end)
{
	int			next = *end;
	int			months;
	int			year;
	int			month;
	int			day;

	if (char_at(reader, next) == u'日')
		next++;
	if (char_at(reader, next) != u'止')
		return;
	next++;
	if (!small_number(reader, next, 12, &months, &next))
		return;
	if (char_at(reader, next) == u'个')
		next++;
	if (char_at(reader, next) != u'月')
		return;
	*end = period->end = next + 1;
	period->form = PERIOD_PART;
	if (period->range.from == DAY_UNKNOWN)
		return;
	day_to_ymd(period->range.to - 1, &year, &month, &day);
	month -= months - 1;
	if (month < 1)
	{
		month += 12;
		year--;
	}
	period->range.from = day_from_ymd(year, month, 1);
}

/* 截至X: a flow adds up to it, a stock stands at its end. */
static void
make_to_date(TimeReader *reader, Period *period)
{
	if (period->form == PERIOD_POINT)
	{
		/* 截至目前 */
		period->point = period->range;
		return;
	}
	period->form = PERIOD_TO_DATE;
	if (period->range.from == DAY_UNKNOWN)
		return;
	period->point = day_range(period->range.to - 1);
	period->range.from = day_from_ymd(period->year, 1, 1);
	period->shown = period->range;
}

/* 增长到2025年, 达到2025年: 到 belongs to the verb. */
static bool
ends_verb(const TimeReader *reader, int at)
{
	for (int length = 2; length <= 4; length++)
	{
		int			matched;

		if (at >= length &&
			lexicon_cue(reader->text, at - length, at, KIND_BIT(KIND_ZH_CHANGE_TO) | KIND_BIT(KIND_ZH_REACH), &matched) &&
			matched == length)
			return true;
	}
	return false;
}

/* What the words before make of the period just added. */
static void
read_words_before(TimeReader *reader, Period *period, int *end)
{
	int			at = period->start;

	if (precedes(reader, at, u"截至") || precedes(reader, at, u"截止") || precedes(reader, at, u"截止到") ||
		precedes(reader, at, u"截至到"))
	{
		make_to_date(reader, period);
		period->start = at - (char_at(reader, at - 1) == u'到' ? 3 : 2);
		read_months_ended(reader, period, end);
	}
	else if (period->form == PERIOD_SAME)
		return;
	else if (precedes(reader, at, u"比") || precedes(reader, at, u"较") ||
			 ((precedes(reader, at, u"由") || precedes(reader, at, u"从")) &&
			  (char_at(reader, period->end) == u'的' || follows(reader, period->end, u"同期"))))
		period->form = PERIOD_SAME;
	else if ((precedes(reader, at, u"到") || precedes(reader, at, u"至")) && !ends_verb(reader, at) &&
			 (period->form == PERIOD_YEAR || (period->form == PERIOD_TO_DATE && period->point.from != DAY_UNKNOWN)))
	{
		period->form = PERIOD_GOAL;
		period->start--;
	}
	/* 2018年同期 */
	if (follows(reader, *end, u"同期"))
	{
		period->form = PERIOD_SAME;
		period->end = *end += 2;
	}
}

/* Two in a row are one: 今年截至目前, 2021年截至5月底. */
static void
join_with_last(TimeReader *reader)
{
	Extraction *ex = reader->ex;
	Period	   *last = ex->periods + ex->period_count - 1;
	Period	   *before = last - 1;

	if (ex->period_count < 2 || before->sentence != last->sentence || before->end != last->start ||
		before->form == PERIOD_SAME || last->form == PERIOD_SAME || last->form == PERIOD_EACH)
		return;
	if (before->form == PERIOD_THIS_YEAR && last->range.from != DAY_UNKNOWN)
	{
		before->end = last->end;
		before->form = PERIOD_TO_DATE;
		before->range = until_published(reader, day_from_ymd(reader->published_year, 1, 1));
		before->point = last->range;
		if (last->form == PERIOD_TO_DATE)
			before->range = last->range;
		ex->period_count--;
	}
}

/* 15日, 21—22日: days of the month of publication, or of the one before. */
static bool
read_bare_day(TimeReader *reader, int at, int *end)
{
	int			first;
	int			last;
	int			next;
	int			after;
	DayRange	range = unknown_range();

	if (CHAR_CLASS(char_at(reader, at)) != CHAR_DIGIT || !small_number(reader, at, 31, &first, &next))
		return false;
	last = first;
	if ((char_at(reader, next) == '-' || char_at(reader, next) == u'—' || char_at(reader, next) == u'至') &&
		small_number(reader, next + 1, 31, &last, &after) && last > first)
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
		if (last <= days_of_month(year, month))
		{
			range.from = day_from_ymd(year, month, first);
			range.to = day_from_ymd(year, month, last) + 1;
		}
	}
	add_period(reader->ex, reader->sentence, at, *end, PERIOD_DAY, range);
	return true;
}

#define TIME_KINDS \
	(KIND_BIT(KIND_YEAR_WORD) | KIND_BIT(KIND_PART_WORD) | KIND_BIT(KIND_YEARS_WORD) | KIND_BIT(KIND_TIME_WORD))

static bool
has_time_word(const TimeReader *reader, int at)
{
	return lexicon_longest(reader->text, at, reader->limit, TIME_KINDS).length > 0;
}

#define DIGITS_OF_TIME 6

/* Does what stands behind the numerals at at make a time of them: 2021年, 5月, 1至5月? */
static bool
are_numerals_of_time(const TimeReader *reader, int at)
{
	int			end = at;
	uint16		after;

	while (end - at < DIGITS_OF_TIME && CHAR_CLASS(char_at(reader, end)) == CHAR_DIGIT)
		end++;
	after = char_at(reader, end > at ? end : numerals_end(reader->text, at, reader->limit));
	switch (after)
	{
		case u'年':
		case u'月':
		case u'日':
		case u'至':
		case u'到':
		case u'和':
		case u'、':
		case u'—':
		case '-':
		case '~':
		case ' ':				/* of digits set apart */
			return true;
		default:
			return lexicon_may_begin(after, KIND_BIT(KIND_PART_WORD));
	}
}

/* Could a time begin here?  Most characters say no by themselves. */
static bool
may_begin_period(const TimeReader *reader, int at)
{
	uint16		c = char_at(reader, at);
	uint16		before = char_at(reader, at - 1);

	switch (CHAR_CLASS(c))
	{
		case CHAR_DIGIT:
			/* Not in the middle of a number, nor behind a letter or a decimal point. */
			if (CHAR_CLASS(before) == CHAR_DIGIT || before == '.' || CHAR_CLASS(before) == CHAR_LATIN || before == u'第')
				return false;
			return are_numerals_of_time(reader, at) || has_time_word(reader, at);
		case CHAR_HAN_NUMERAL:
		case CHAR_HAN_SCALE:
			return c == u'十' || are_numerals_of_time(reader, at) || has_time_word(reader, at);
		case CHAR_HAN:
			return c == u'前' || c == u'头' || has_time_word(reader, at);
		default:
			return c == u'“';
	}
}

static bool
read_period(TimeReader *reader, int at, int *end)
{
	int			count = reader->ex->period_count;

	if (!may_begin_period(reader, at))
		return false;
	if (!(read_plan(reader, at, end) || read_moment(reader, at, end) || read_counted_years(reader, at, end) ||
		  read_year(reader, at, end) || read_bare_part(reader, at, end) || read_bare_day(reader, at, end)))
		return false;
	Assert(reader->ex->period_count == count + 1);
	read_words_before(reader, reader->ex->periods + count, end);
	join_with_last(reader);
	return true;
}

/*
 * find_periods_zh - append the time expressions of a Chinese sentence
 */
void
find_periods_zh(Extraction *ex, int sentence)
{
	TimeReader	reader = {0};
	int			title = 0;

	reader.ex = ex;
	reader.text = ex->text;
	reader.sentence = sentence;
	reader.limit = ex->segments->sentences[sentence].end;
	if (ex->published != DAY_UNKNOWN)
		day_to_ymd(ex->published, &reader.published_year, &reader.published_month, &reader.published_day);
	for (int at = ex->segments->sentences[sentence].start; at < reader.limit;)
	{
		int			end;

		if (reader.text->chars[at] == u'《')
			title++;
		else if (reader.text->chars[at] == u'》')
			title = 0;
		if (!read_period(&reader, at, &end))
		{
			at++;
			continue;
		}
		ex->periods[ex->period_count - 1].in_name = title > 0;
		at = end;
	}
}
