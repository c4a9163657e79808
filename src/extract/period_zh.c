/*
 * period_zh.c
 *		Finds the time expressions of a Chinese sentence and joins those that are one.
 */
#include "extract/period_zh.h"

/* follows_zh - does the word stand at at? */
bool
follows_zh(const TimeReader *reader, int at, const uint16 *word)
{
	for (int i = 0; word[i] != 0; i++)
		if (char_at(reader, at + i) != word[i])
			return false;
	return true;
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
	if (read_year_zh(reader, *end + 1, &next))
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
		  read_year_zh(reader, at, end) || read_bare_part_zh(reader, at, end) || read_bare_day_zh(reader, at, end)))
		return false;
	Assert(reader->ex->period_count == count + 1);
	join_with_next_year(reader, count, end);
	read_words_before_zh(reader, reader->ex->periods + count, end);
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
