/*
 * measure.c
 *		Every quantity of a text: what the two languages' readers share.
 */
#include "extract/statement.h"

/* add_measure - a new, zeroed measure of a sentence; good until the next call */
Measure *
add_measure(Extraction *ex, int sentence)
{
	Measure    *measure;

	ENSURE_ROOM(ex->measures, ex->measure_count, ex->measure_capacity);
	measure = ex->measures + ex->measure_count++;
	memset(measure, 0, sizeof(*measure));
	measure->sentence = sentence;
	return measure;
}

void
find_measures(Extraction *ex, int sentence)
{
	if (ex->segments->sentences[sentence].han)
		find_measures_zh(ex, sentence);
	else
		find_measures_en(ex, sentence);
}
