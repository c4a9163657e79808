/*
 * rowless_en.c
 *		English quantities that no row is made of: spans in which something
 *		happens, ages, how often it happened, numbers in names.
 */
#include "extract/sentence_en.h"

/* makes_no_row - is a measure none that a row is made of: a span in which something happens, an age, a name? */
bool
makes_no_row(const Measure *measure, const Words *words)
{
	static const char *const during[] = {"for", "in", "over", "within", "every", "after", "before", "during", "past",
	"last", "next", "coming", "recent", "previous", "about", "than", "following", "until", "by", NULL};
	static const char *const after[] = {"old", "earlier", "ahead", "early", "ago", "later", "apart", "after", "before",
	"since", NULL};
	static const char *const beyond[] = {"exceeded", "exceed", "exceeding", "surpassed", "topped", NULL};
	static const char *const lapses[] = {"lapse", "interval", "gap", "absence", "hiatus", "span", NULL};
	int			index = word_at(words, measure->start);
	int			outer = word_at(words, measure->outer_start);
	int			end = word_at(words, measure->end);

	/* of which 15 exceeded 1 billion yuan */
	if (measure->unit_class == UNIT_CLASS_CURRENCY && word_reads_any(words, outer - 1, beyond) &&
		word_is(words, outer - 2, WORD_MEASURE) && word_is(words, outer - 2, WORD_NUMBER | WORD_SPELLED))
		return true;
	/* 60 projects worth over 500 million yuan each: a threshold */
	if (word_reads(words, outer - 1, "worth") && (word_reads(words, word_at(words, measure->outer_end), "each") ||
												   word_reads(words, word_at(words, measure->outer_end), "apiece")))
		return true;
	/* 12 hours per 10,000 words, for every 10,000 words */
	if (word_reads(words, outer - 1, "per") || (word_reads(words, outer - 1, "every") && word_reads(words, outer - 2, "for")))
		return true;
	/* a three-year plan; the Report on Twenty Years of Growth */
	if (measure->unit_class == UNIT_CLASS_TIME &&
		(is_attributive(words, index) || (end > index + 1 && word_is(words, end - 1, WORD_UPPER))))
		return true;
	/* held 16 times: how often; but service activities 20 times is a level */
	if (measure->unit_class == UNIT_CLASS_NONE && end == index + 2 && word_reads(words, end - 1, "times") &&
		(word_is(words, outer - 1, WORD_VERB | WORD_ED) || word_reads(words, outer - 1, "for")))
		return true;
	/* after a lapse of 31 years */
	if (measure->unit_class == UNIT_CLASS_TIME && word_reads(words, outer - 1, "of") && word_reads_any(words, outer - 2, lapses))
		return true;
	/* rose by one year */
	if (measure->unit_class == UNIT_CLASS_TIME && word_reads(words, outer - 1, "by") && word_is(words, outer - 2, WORD_CHANGE_VERB))
		return false;
	/* for only two weeks; the first two years */
	while (measure->unit_class == UNIT_CLASS_TIME && word_is(words, outer - 1, WORD_ADVERB | WORD_ORDINAL) &&
		   !word_is(words, outer - 1, WORD_PREPOSITION))
		outer--;
	if (measure->unit_class == UNIT_CLASS_TIME &&
		((word_reads(words, end, "in") && word_reads(words, end + 1, "advance")) ||
		 (word_reads(words, end, "a") && (word_reads(words, end + 1, "day") || word_reads(words, end + 1, "week")))))
		return true;
	if (measure->unit_class == UNIT_CLASS_TIME &&
		(word_is(words, index, WORD_PERIOD) || word_is(words, index + 1, WORD_PERIOD) ||
		 word_reads_any(words, outer - 1, during) || word_reads(words, outer, "within") ||
		 word_reads_any(words, end, after) || word_is(words, outer - 1, WORD_MEASURE | WORD_DETERMINER) ||
		 (word_reads(words, outer - 1, "the") && word_reads_any(words, outer - 2, during)) ||
		 (word_reads(words, outer - 1, "and") && word_is(words, outer - 2, WORD_MEASURE)) ||
		 word_reads(words, word_at(words, measure->end) - 1, "year-old")))
		return true;
	return measure->enumeration || (measure->in_name && measure->unit.count > 0);
}
