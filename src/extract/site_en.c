/*
 * site_en.c
 *		Where an English quantity stands among its sentence's words: what
 *		governs it, and the noun that it counts.
 */
#include "extract/english.h"

#define LONGEST_SEVERAL 4		/* words of a couple of hundred */

/* Go left over "a total of", "an average of": what governs stands before. */
static int
skip_total(const Words *words, int of)
{
	static const char *const totals[] = {"total", "level", "sum", "average", "record", "grand", "whopping", "maximum", "minimum",
	"equivalent", "high", "low", "peak", "new", "all-time", "historic", "historical", "accumulative", "accumulated", "combined", "aggregate", "cumulative", NULL};
	int			i = of - 1;

	if (!word_reads(words, of, "of") || !word_reads_any(words, i, totals))
		return of;
	i--;
	while (i >= 0 && (word_reads_any(words, i, totals) || word_is(words, i, WORD_DETERMINER | WORD_DEGREE)))
		i--;
	return i;
}

/* The word that governs a measure whose first word is first. */
static int
governor_of(const Words *words, int first, bool counted)
{
	int			i = first - 1;

	while (i >= 0)
	{
		int			before;

		if (word_is(words, i, WORD_CHANGE_VERB))
			break;
		/* It is estimated that 8 million yuan …: a clause of its own */
		/* on the day that 58 shops …: so too */
		if (word_reads(words, i, "that") && (word_is(words, i - 1, WORD_VERB | WORD_ED | WORD_SAY) || is_nominal(words, i - 1)))
			return -1;
		if (word_cue_before(words, i + 1, KIND_BIT(KIND_EN_BASIS), &before) != NULL)
			i = before - 1;
		else if (word_reads(words, i, "of") && (before = skip_total(words, i)) != i)
			i = before;
		else if (word_is(words, i, WORD_ADVERB | WORD_DETERMINER) && !word_is(words, i, WORD_CONJUNCTION))
			i--;
		/* a record 3 million tonnes */
		else if (word_is(words, i, WORD_DEGREE) && word_is(words, i - 1, WORD_DETERMINER))
			i -= 2;
		else if (counted && is_nominal(words, i) && word_is(words, i - 1, WORD_DETERMINER) &&
				 (!word_is(words, i, WORD_VERB | WORD_PLURAL) || word_is(words, i, WORD_ING)))
			i -= 2;
		else if (word_mark(words, i) == '"' || word_mark(words, i) == 0x201c)
			i--;
		else
			break;
	}
	return i;
}

/* The numeral that a number of several words has: a million, a couple of hundred; else its first word. */
static int
first_numeral(const Words *words, int from, int to)
{
	for (int i = from; i < to && i < from + LONGEST_SEVERAL; i++)
		if (word_is(words, i, WORD_NUMBER | WORD_NUMERAL))
			return i;
	return from;
}

/*
 * find_site - where a measure stands among its sentence's words
 */
Site
find_site(const Extraction *ex, const Words *words, int measure)
{
	const Measure *mention = ex->measures + measure;
	Site		site;

	site.ex = ex;
	site.words = words;
	site.measure = measure;
	site.first = word_at(words, mention->outer_start);
	site.last = word_at(words, mention->outer_end);
	/* a 24-meter-long bridge: the measure ends inside of a word */
	if (site.last < words->count && words->words[site.last].start < mention->outer_end)
		site.last++;
	site.counted = mention->unit.count == 0;
	site.left = governor_of(words, site.first, site.counted);
	site.noun_end = word_at(words, mention->end);
	site.noun = word_at(words, mention->start);
	/* the noun begins after the number's own words: a million, several hundred, 20 */
	site.noun = first_numeral(words, site.noun, site.noun_end);
	while (site.noun < site.noun_end &&
		   (word_is(words, site.noun, WORD_NUMBER | WORD_NUMERAL | WORD_PREPOSITION) ||
			(word_is(words, site.noun, WORD_CONJUNCTION) && word_is(words, site.noun + 1, WORD_NUMERAL | WORD_NUMBER))) &&
		   !(word_is(words, site.noun, WORD_NUMBER) && site.noun + 1 < site.noun_end &&
			 words->words[site.noun + 1].start == words->words[site.noun].end &&
			 !word_is(words, site.noun + 1, WORD_MARK)))
		site.noun++;
	while (site.noun < site.noun_end && word_is(words, site.noun, WORD_MARK) &&
		   word_mark(words, site.noun) != '"' && word_mark(words, site.noun) != 0x201c)
	{
		site.noun++;
		while (site.noun < site.noun_end && word_is(words, site.noun, WORD_NUMBER | WORD_NUMERAL | WORD_PREPOSITION))
			site.noun++;
	}
	/* half of the enterprises */
	if (!site.counted || (mention->has_value && mention->value.mantissa.exponent < 0 && mention->value.scale == NULL &&
						  !word_is(words, word_at(words, mention->start), WORD_NUMBER)))
		site.noun = site.noun_end;
	return site;
}
