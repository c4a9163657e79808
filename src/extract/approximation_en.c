/*
 * approximation_en.c
 *		About, more than, or so: the words around an English number that say how
 *		exact it is, and the bounds that they make of its value.
 */
#include "extract/amount_en.h"

/* set_qualifier - a measure's qualifier, and the bounds that it makes of its value */
void
set_qualifier(Measure *measure, Qualifier qualifier)
{
	Bound		none = {false};

	measure->qualifier = qualifier;
	measure->low = measure->high = bound_at(measure->value, true);
	switch (qualifier)
	{
		case QUALIFIER_ABOUT:
			measure->low = measure->high = none;
			break;
		case QUALIFIER_OVER:
		case QUALIFIER_AT_LEAST:
			measure->low.inclusive = qualifier == QUALIFIER_AT_LEAST;
			measure->high = none;
			break;
		case QUALIFIER_UNDER:
		case QUALIFIER_AT_MOST:
			measure->high.inclusive = qualifier == QUALIFIER_AT_MOST;
			measure->low = none;
			break;
		default:
			break;
	}
}

/*
 * read_approximation - what the words around a measure whose first word is
 * first and whose last is before next make of it
 *
 * The word right before the number decides (at
 * least more than 5 is over 5); a verb (exceeded) stays outside of the range.
 */
Qualifier
read_approximation(const MeasureReader *reader, int first, int next, CueValue between,
				   Measure *measure)
{
	const Words *words = reader->words;
	Qualifier	qualifier = qualifier_of_cue(between);
	int			before = first;
	int			after;
	const Cue  *cue;

	while ((cue = word_cue_before(words, before, KIND_BIT(KIND_EN_APPROX), &after)) != NULL)
	{
		if (cue->value == CUE_EXACT)
			break;
		if (qualifier == QUALIFIER_EXACT)
			qualifier = qualifier_of_cue(cue->value);
		if (word_is(words, after, WORD_VERB | WORD_HAVE))
			break;
		before = after;
		measure->outer_start = words->words[after].start;
		if (word_is(words, before - 1, WORD_CONJUNCTION | WORD_MARK))
			break;
	}
	cue = word_cue(words, next, KIND_BIT(KIND_EN_APPROX_AFTER), &after);
	/* 5 million yuan and more than 300 jobs */
	if (cue != NULL && !word_reads(words, after, "than"))
	{
		if (qualifier == QUALIFIER_EXACT)
			qualifier = qualifier_of_cue(cue->value);
		measure->outer_end = words->words[after - 1].end;
	}
	return qualifier;
}
