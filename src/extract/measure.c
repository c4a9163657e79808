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

/* bound_at - a bound at a figure */
Bound
bound_at(Figure figure, bool inclusive)
{
	Bound		bound = {true, inclusive, figure};

	return bound;
}

/* qualifier_of_cue - what an approximating word says of its number */
Qualifier
qualifier_of_cue(CueValue value)
{
	switch (value)
	{
		case CUE_ABOUT:
			return QUALIFIER_ABOUT;
		case CUE_OVER:
		case CUE_ODD:
			return QUALIFIER_OVER;
		case CUE_UNDER:
			return QUALIFIER_UNDER;
		case CUE_AT_LEAST:
			return QUALIFIER_AT_LEAST;
		case CUE_AT_MOST:
			return QUALIFIER_AT_MOST;
		default:
			return QUALIFIER_EXACT;
	}
}

void
find_measures(Extraction *ex, int sentence)
{
	if (ex->segments->sentences[sentence].han)
		find_measures_zh(ex, sentence);
	else
		find_measures_en(ex, sentence);
}
