/*
 * bystander_en.c
 *		English quantities that only say which things another one counts, or
 *		among how many: thresholds, the whole of a count, the field of a rank.
 */
#include "extract/english.h"

/* projects with an investment of more than 1 billion yuan; but with a total investment of … is a level */
static bool
limits_what_is_counted(const Site *site)
{
	const Words *words = site->words;
	int			i = site->left - 1;

	while (is_nominal(words, i) && !word_is(words, i, WORD_DEGREE | WORD_MEASURE))
		i--;
	while (word_is(words, i, WORD_DETERMINER))
		i--;
	/* projects of more than 100 million yuan */
	if (i == site->left - 1 && word_is(words, i, WORD_MEASURE))
		i = site->left;
	else if (!word_reads(words, i, "with"))
		return false;
	return word_is(words, i - 1, WORD_MEASURE) &&
		words->words[i - 1].mention == site->measure - 1 &&
		site->ex->measures[site->measure - 1].unit.count == 0;
}

/* Does the measure stand right after what is counted? */
static bool
follows_count(const Site *site)
{
	const Measure *measure = site->ex->measures + site->measure;
	int			before = site->left - (word_reads(site->words, site->left, "exceeding") || word_reads(site->words, site->left, "topping"));

	return word_is(site->words, before, WORD_MEASURE) && site->words->words[before].mention == site->measure - 1 &&
		measure[-1].unit.count == 0 && measure[-1].sentence == measure->sentence;
}

/* enterprises above 5 billion yuan, with sales of over 100 million yuan: part of what is counted */
static bool
is_threshold(const Site *site)
{
	static const char *const limits[] = {"above", "over", "below", "under", "exceeding", "within", NULL};
	const Words *words = site->words;
	const Measure *measure = site->ex->measures + site->measure;

	if (site->counted || measure->qualifier == QUALIFIER_EXACT || site->measure == 0)
		return false;
	/* homes of less than 60 square meters; but barns with more than 5 million sheep */
	if ((word_reads(words, site->left, "of") || word_reads(words, site->left, "with")) &&
		(measure->unit_class == UNIT_CLASS_CURRENCY || word_is(words, site->left - 1, WORD_MEASURE)))
		return limits_what_is_counted(site);
	/* bridges longer than 1 km */
	if (follows_count(site))
		return true;
	/* clients with deposits above 1 million yuan */
	if (word_reads_any(words, site->first, limits) && is_nominal(words, site->left) && limits_what_is_counted(site))
		return true;
	if (!word_reads_any(words, site->first, limits) && !word_reads_any(words, site->first - 1, limits))
		return false;
	/* of which 12 were over 1 billion yuan */
	return word_is(words, site->left, WORD_BE) && word_is(words, site->left - 1, WORD_MEASURE) &&
		words->words[site->left - 1].mention == site->measure - 1 && site->ex->measures[site->measure - 1].unit.count == 0 &&
		measure->unit_class == UNIT_CLASS_CURRENCY;
}

/* up five places: a step from one rank to another */
static bool
is_step_of_rank(const Site *site)
{
	static const char *const steps[] = {"place", "places", "spots", "positions", "rungs", "notches", NULL};

	return site->counted && site->noun + 1 == site->noun_end && word_reads_any(site->words, site->noun, steps) &&
		word_is(site->words, site->left, WORD_CHANGE_VERB | WORD_PREPOSITION);
}

/* the highest, the largest */
static bool
is_superlative(const Words *words, int index)
{
	const Word *word = words->words + index;

	return is_nominal(words, index) && word_reads(words, index - 1, "the") && word->end - word->start > 4 &&
		words->text->chars[word->end - 3] == 'e' && words->text->chars[word->end - 2] == 's' &&
		words->text->chars[word->end - 1] == 't';
}

/* ranked third among 12 districts, the highest among six: among whom, not how many there are */
static bool
is_field_of_rank(const Site *site)
{
	return site->counted && (word_reads(site->words, site->left, "among") || word_reads(site->words, site->left, "of")) &&
		(word_is(site->words, site->left - 1, WORD_ORDINAL) || word_reads(site->words, site->left - 1, "th") || is_superlative(site->words, site->left - 1));
}

/* the price of homes in 70 cities slipped: part of what the next number tells of */
static bool
is_in_subject(const Site *site)
{
	const Words *words = site->words;
	int			verb = site->last;

	if (!site->counted || !(word_reads(words, site->left, "in") || word_reads(words, site->left, "across")) ||
		!is_nominal(words, site->left - 1) || word_is(words, site->left - 1, WORD_VERB | WORD_ED | WORD_MEASURE))
		return false;
	while (word_is(words, verb, WORD_ADVERB) && !word_is(words, verb, WORD_CHANGE_VERB))
		verb++;
	if (word_is(words, verb, WORD_BE | WORD_HAVE))
		verb++;
	if (!word_is(words, verb, WORD_CHANGE_VERB | WORD_LIGHT) && verb == site->last)
		return false;
	for (int i = verb; i < words->count && i < verb + 4; i++)
		if (word_is(words, i, WORD_MEASURE))
			return true;
	return false;
}

/* three of the 12 plants are closed: the statement is about the three */
static bool
is_whole_of_count(const Site *site)
{
	return site->counted && site->noun < site->noun_end && word_reads(site->words, site->left, "of") &&
		word_is(site->words, site->left - 1, WORD_MEASURE) &&
		site->words->words[site->left - 1].mention == site->measure - 1 &&
		site->words->words[site->left - 1].is & (WORD_NUMBER | WORD_NUMERAL) && site->measure > 0 &&
		site->ex->measures[site->measure - 1].unit.count == 0 &&
		site->ex->measures[site->measure - 1].value.mantissa.exponent >= 0;
}

/* the cost of 30 hours of lessons: how much is paid for, not how much there is */
static bool
is_priced(const Site *site)
{
	static const char *const prices[] = {"cost", "costs", "price", "prices", "fee", "fees", "charge", "value", NULL};

	return word_reads(site->words, site->left, "of") && word_reads_any(site->words, site->left - 1, prices) &&
		word_reads(site->words, site->last, "of") &&
		site->ex->measures[site->measure].unit.count > 0 && site->ex->measures[site->measure].unit_class != UNIT_CLASS_CURRENCY;
}

/* 4,500 athletes from 60 countries took part: where the athletes come from */
static bool
is_origin(const Site *site)
{
	const Words *words = site->words;

	return site->counted && site->noun < site->noun_end && word_reads(words, site->left, "from") && site->measure > 0 &&
		word_is(words, site->left - 1, WORD_MEASURE) && words->words[site->left - 1].mention == site->measure - 1 &&
		site->ex->measures[site->measure - 1].unit.count == 0 && !word_is(words, site->left - 1, WORD_NUMBER | WORD_NUMERAL);
}

/*
 * is_bystander - is a measure a mention, but no statement of its own?
 */
bool
is_bystander(const Site *site)
{
	return is_threshold(site) || is_step_of_rank(site) || is_field_of_rank(site) || is_whole_of_count(site) ||
		is_in_subject(site) || is_origin(site) || is_priced(site);
}
