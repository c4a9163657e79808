/*
 * period.c
 *		Every time expression of a text: what the two languages' readers share.
 */
#include "extract/statement.h"

/* year_range - a calendar year */
DayRange
year_range(int year)
{
	return month_range(year, 1, 12);
}

/* month_range - from the first day of a month to the end of another */
DayRange
month_range(int year, int first_month, int last_month)
{
	DayRange	range;

	range.from = day_from_ymd(year, first_month, 1);
	range.to = last_month == 12 ? day_from_ymd(year + 1, 1, 1) : day_from_ymd(year, last_month + 1, 1);
	return range;
}

/* day_range - one day */
DayRange
day_range(Day day)
{
	DayRange	range = {day, day + 1};

	return range;
}

/* unknown_range - a time that cannot be known */
DayRange
unknown_range(void)
{
	DayRange	range = {DAY_UNKNOWN, DAY_UNKNOWN};

	return range;
}

/* add_period - a new period; range also serves as point until the caller sets one */
Period *
add_period(Extraction *ex, int sentence, int start, int end, PeriodForm form, DayRange range)
{
	Period	   *period;

	ENSURE_ROOM(ex->periods, ex->period_count, ex->period_capacity);
	period = ex->periods + ex->period_count++;
	period->start = start;
	period->end = end;
	period->sentence = sentence;
	period->form = form;
	period->range = range;
	period->point = unknown_range();
	period->shown = range;
	period->year = 0;
	period->in_name = period->stage = period->passing = false;
	if (range.from != DAY_UNKNOWN)
	{
		int			month;
		int			day;

		day_to_ymd(range.from, &period->year, &month, &day);
	}
	return period;
}

/* first_period_after - the index of the first period that ends after at */
int
first_period_after(const Extraction *ex, int at)
{
	int			low = 0;
	int			high = ex->period_count;

	/* Periods are in text order and do not overlap. */
	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->periods[middle].end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* period_covers - does a period of the text overlap [start, end)? */
bool
period_covers(const Extraction *ex, int start, int end)
{
	int			first = first_period_after(ex, start);

	return first < ex->period_count && ex->periods[first].start < end;
}

/* Could a sentence have a quantity at all? */
static bool
has_numeral(const FoldedText *text, const Sentence *sentence)
{
	for (int at = sentence->start; at < sentence->end; at++)
		if (may_begin_measure_zh(text->chars[at]))
			return true;
	return false;
}

/*
 * find_periods - see extract.h
 *
 * Without all, for measures alone, Chinese sentences without a numeral are
 * passed by: which words there are times makes no difference to a quantity.
 */
void
find_periods(Extraction *ex, int sentence, bool all)
{
	const Sentence *here = ex->segments->sentences + sentence;

	if (here->han && !all && !has_numeral(ex->text, here))
		return;
	if (here->han)
		find_periods_zh(ex, sentence);
	else
		find_periods_en(ex, sentence);
}
