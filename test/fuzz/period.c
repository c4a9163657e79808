/*
 * period.c
 *		Fuzz target: the time expressions of any text, whatever the day of
 *		publication (first two bytes).
 */
#include "fuzz.h"
#include "extract/statement.h"

static void
check_range(DayRange range)
{
	if (range.from == DAY_UNKNOWN)
		CHECK(range.to == DAY_UNKNOWN);
	else
		CHECK(range.from < range.to);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Extraction	ex = {0};

	if (size < 2)
		return 0;
	ex.text = fold_text((const char *) data + 2, (int) size - 2);
	ex.published = data[0] == 0 ? DAY_UNKNOWN : day_from_ymd(1000 + data[0] * 35, 1 + data[1] % 12, 1 + data[1] % 28);
	ex.segments = segment_text(ex.text, 0, ex.text->length);
	for (int i = 0; i < ex.segments->sentence_count; i++)
		find_periods(&ex, i, true);
	for (int i = 0; i < ex.period_count; i++)
	{
		const Period *period = ex.periods + i;
		const Sentence *sentence = ex.segments->sentences + period->sentence;

		CHECK(period->sentence >= 0 && period->sentence < ex.segments->sentence_count);
		CHECK(period->start >= sentence->start && period->start < period->end && period->end <= sentence->end);
		CHECK(i == 0 || period->start >= ex.periods[i - 1].end);
		check_range(period->range);
		check_range(period->point);
		check_range(period->shown);
	}
	host_release();
	return 0;
}
