/*
 * period_words_zh.c
 *		What the words before a time make of it in Chinese text: 截至, 到, 比, 较.
 */
#include "extract/period_zh.h"

static bool
precedes(const TimeReader *reader, int at, const uint16 *word)
{
	int			length = 0;

	while (word[length] != 0)
		length++;
	return at >= length && follows_zh(reader, at - length, word);
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

/* read_words_before_zh - what the words before make of the period just added */
void
read_words_before_zh(TimeReader *reader, Period *period, int *end)
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
