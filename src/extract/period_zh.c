/*
 * period_zh.c
 *		Time expressions in Chinese text: a year or its part with what stands before
 *		and after it (截至, 到, 比; 底, 以来, 同期).
 */
#include "extract/period_zh.h"

/* follows_zh */
bool
follows_zh(const TimeReader *reader, int at, const uint16 *word)
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
	return at >= length && follows_zh(reader, at - length, word);
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

/* A part of a year said without the year: 上半年, 1至5月, 9月14日. */
static bool
read_bare_part(TimeReader *reader, int at, int *end)
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
	if (!small_number_zh(reader, next, 12, &months, &next))
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
	else if (precedes(reader, at, u"比") || precedes(reader, at, u"较") || precedes(reader, at, u"高于") ||
			 precedes(reader, at, u"低于") || precedes(reader, at, u"超") || precedes(reader, at, u"超过") ||
			 ((precedes(reader, at, u"与") || precedes(reader, at, u"同") || precedes(reader, at, u"和")) &&
			  follows_zh(reader, period->end, u"相比")) ||
			 ((precedes(reader, at, u"由") || precedes(reader, at, u"从")) &&
			  (char_at(reader, period->end) == u'的' || follows_zh(reader, period->end, u"同期"))))
		period->form = PERIOD_SAME;
	else if ((precedes(reader, at, u"到") || precedes(reader, at, u"至")) && !ends_verb(reader, at) &&
			 !follows_zh(reader, *end, u"同期") &&
			 (period->form == PERIOD_YEAR || (period->form == PERIOD_TO_DATE && period->point.from != DAY_UNKNOWN)))
	{
		period->form = PERIOD_GOAL;
		period->start--;
	}
	else
		read_since_event_zh(reader, period, end);
	/* 2018年同期 */
	if (follows_zh(reader, *end, u"同期"))
	{
		period->form = PERIOD_SAME;
		period->end = *end += 2;
		show_same_period_zh(reader, period, period->year);
	}
}

/* 2021年7月至2022年6月, 2021年12月30日至2022年1月3日: a stretch over the year's end. */
static void
join_with_next_year(TimeReader *reader, int first, int *end)
{
	Extraction *ex = reader->ex;
	uint16		mark = char_at(reader, *end);
	PeriodForm	form = ex->periods[first].form;
	int			year = reader->year;
	int			next;

	if ((form != PERIOD_MONTH && form != PERIOD_DAY) || ex->periods[first].year == 0 ||
		(mark != u'至' && mark != u'到' && mark != '-' && mark != u'—' && mark != '~'))
		return;
	if (read_year(reader, *end + 1, &next))
	{
		const Period *last = ex->periods + first + 1;

		if (last->form == form && last->range.from > ex->periods[first].range.from)
		{
			ex->periods[first].range.to = last->range.to;
			ex->periods[first].shown = ex->periods[first].range;
			ex->periods[first].form = PERIOD_SPAN;
			ex->periods[first].end = *end = next;
			year = reader->year;
		}
	}
	ex->period_count = first + 1;
	reader->year = year;
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
		before->range = until_published_zh(reader, day_from_ymd(reader->published_year, 1, 1));
		before->point = last->range;
		if (last->form == PERIOD_TO_DATE)
			before->range = last->range;
		ex->period_count--;
	}
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
	int			behind;

	while (end - at < DIGITS_OF_TIME && CHAR_CLASS(char_at(reader, end)) == CHAR_DIGIT)
		end++;
	behind = end > at ? end : numerals_end(reader->text, at, reader->limit);
	switch (char_at(reader, behind))
	{
		case u'年':
		case u'月':
		case u'日':
		case u'世':
		case u'财':
		case 'q':
		case 'h':
		case u'至':
		case u'到':
		case u'和':
		case u'、':
		case u'—':
		case '-':
		case '~':
		case ' ':				/* of digits set apart */
			return true;
		case '/':
		case '.':
			return end - at == 4;
		default:
			return lexicon_may_begin(reader->text, behind, reader->limit, KIND_BIT(KIND_PART_WORD));
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
			return c == u'前' || c == u'头' || c == u'首' || has_time_word(reader, at);
		default:
			return c == u'“' || c == '"';
	}
}

static bool
read_period(TimeReader *reader, int at, int *end)
{
	int			count = reader->ex->period_count;
	int			year = reader->year;

	if (!may_begin_period(reader, at))
		return false;
	if (!(read_plan_zh(reader, at, end) || read_day_of_near_month_zh(reader, at, end) || read_near_zh(reader, at, end) || read_moment_zh(reader, at, end) ||
		  read_counted_years_zh(reader, at, end) || read_counted_months_zh(reader, at, end) ||
		  read_digit_date_zh(reader, at, end) || read_decade_zh(reader, at, end) ||
		  read_year(reader, at, end) || read_bare_part(reader, at, end) || read_bare_day_zh(reader, at, end)))
		return false;
	Assert(reader->ex->period_count == count + 1);
	join_with_next_year(reader, count, end);
	read_words_before(reader, reader->ex->periods + count, end);
	/* The year compared with is not the one spoken of. */
	if (reader->ex->periods[count].form == PERIOD_SAME)
		reader->year = year;
	join_with_last(reader);
	return true;
}

/* 1月3日(周一): the day of the week belongs to the date. */
static void
take_weekday(TimeReader *reader, Period *period, int *end)
{
	int			at = *end + 1;

	if (period->form != PERIOD_DAY || char_at(reader, *end) != '(')
		return;
	if (follows_zh(reader, at, u"星期"))
		at += 2;
	else if (char_at(reader, at) == u'周')
		at++;
	else
		return;
	if (char_at(reader, at + 1) == ')')
		period->end = *end = at + 2;
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
		take_weekday(&reader, ex->periods + ex->period_count - 1, &end);
		ex->periods[ex->period_count - 1].in_name |= title > 0 ||
			is_superlative_since_zh(&reader, ex->periods + ex->period_count - 1);
		at = end;
	}
}
