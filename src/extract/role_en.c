/*
 * role_en.c
 *		What an English quantity says where it stands: a level, a share, a
 *		change, the earlier level, or nothing of its own.
 */
#include "extract/english.h"

#define LONGEST_GAP 30			/* words between a verb of change and its second "by" */

/* Go left over "a total of", "an average of": what governs stands before. */
static int
skip_total(const Words *words, int of)
{
	static const char *const totals[] = {"total", "sum", "average", "record", "grand", "whopping", "maximum", "minimum",
	"equivalent", "high", "low", "peak", "new", "all-time", "historic", "historical", "accumulative", "accumulated", "combined", "aggregate", "cumulative", NULL};
	int			i = of - 1;

	if (!word_reads(words, of, "of") || !word_reads_any(words, i, totals))
		return of;
	i--;
	while (i >= 0 && (word_reads_any(words, i, totals) || word_is(words, i, WORD_DETERMINER)))
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
		if (word_reads(words, i, "that") && word_is(words, i - 1, WORD_VERB | WORD_ED | WORD_SAY))
			return -1;
		if (word_cue_before(words, i + 1, KIND_BIT(KIND_EN_BASIS), &before) != NULL)
			i = before - 1;
		else if (word_reads(words, i, "of") && (before = skip_total(words, i)) != i)
			i = before;
		else if (word_is(words, i, WORD_ADVERB | WORD_DETERMINER) && !word_is(words, i, WORD_CONJUNCTION))
			i--;
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
	/* the noun begins after the number's own words */
	while (site.noun < site.noun_end &&
		   (word_is(words, site.noun, WORD_NUMBER | WORD_NUMERAL | WORD_PREPOSITION) ||
			(word_is(words, site.noun, WORD_CONJUNCTION) && word_is(words, site.noun + 1, WORD_NUMERAL))) &&
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

static bool
is_ratio(const Site *site)
{
	UnitClass	class = site->ex->measures[site->measure].unit_class;

	return class == UNIT_CLASS_RATIO || class == UNIT_CLASS_POINT;
}

static Reading
change(int sign, int governor, bool noun)
{
	Reading		reading = {ROLE_CHANGE, sign == 0 ? 1 : sign, governor, noun, false, false};

	return reading;
}

static Reading
other(Role role, int governor)
{
	Reading		reading = {role, 0, governor, false, false, false};

	return reading;
}

/* The word of change at index or left of it beyond adverbs and comparators; -1 for none. */
static int
change_word_before(const Words *words, int index, uint32 classes)
{
	int			before;

	while (index >= 0 && !word_is(words, index, classes))
	{
		if (word_cue_before(words, index + 1, KIND_BIT(KIND_EN_BASIS), &before) != NULL)
			index = before - 1;
		else if (word_is(words, index, WORD_ADVERB))
			index--;
		else
			return -1;
	}
	return index;
}

/* increased by 5.6%: after "by" */
static bool
read_by(const Site *site, Reading *reading)
{
	int			verb;

	if (!word_reads(site->words, site->left, "by"))
		return false;
	/* rose by 5% in A and by 3% in B: the verb stands before the first of them */
	verb = change_word_before(site->words, site->left - 1, WORD_CHANGE_VERB | WORD_CHANGE_NOUN);
	/* reduced the time by 5 days; costs were cut by the reform by 5% */
	for (int i = site->left - 1; verb < 0 && i >= clause_start(site->words, site->left); i--)
	{
		if (word_is(site->words, i, WORD_CHANGE_VERB) && !word_is(site->words, i, WORD_ADVERB))
			verb = i;
		else if (word_is(site->words, i, WORD_AUXILIARY))
			break;
	}
	/* … by 6 percent in A, B and C and by 4 percent in D */
	if (verb < 0 && word_is(site->words, site->left - 1, WORD_CONJUNCTION | WORD_MARK))
		for (int i = site->left - 1; i >= 0 && i > site->left - LONGEST_GAP && word_mark(site->words, i) != ';'; i--)
			if (word_is(site->words, i, WORD_CHANGE_VERB) && word_reads(site->words, i + 1, "by"))
			{
				verb = i;
				break;
			}
	if (verb < 0)
		return false;
	*reading = change(site->words->words[verb].sign, verb, word_is(site->words, verb, WORD_CHANGE_NOUN) &&
					  !word_is(site->words, verb, WORD_CHANGE_VERB));
	return true;
}

/* grew 5%, up 7 percent; not cut 300 posts */
static bool
read_verb(const Site *site, Reading *reading)
{
	static const char *const intransitive[] = {"increase", "increased", "increasing", "increases", "rose", "risen",
	"rise", "rises", "rising", "grew", "grown", "grow", "grows", "growing", "fell", "fallen", "fall", "falls", "dropped",
	"drop", "declined", "decline", "decreased", "decrease", "decreasing", "climbed", "up", "down", NULL};

	if (!word_is(site->words, site->left, WORD_CHANGE_VERB))
		return false;
	if (site->counted && !is_ratio(site))
		return false;
	if (!is_ratio(site) && !word_reads_any(site->words, site->left, intransitive))
		return false;
	/* more than, less than are no verbs; up to is a limit */
	*reading = change(site->words->words[site->left].sign, site->left, false);
	return true;
}

/* an increase of 5.6%, a growth rate of 8% */
static bool
read_noun_of(const Site *site, Reading *reading)
{
	int			noun;

	if (!word_reads(site->words, site->left, "of"))
		return false;
	noun = site->left - 1;
	if (word_reads(site->words, noun, "rate") || word_reads(site->words, noun, "target") ||
		word_reads(site->words, noun, "rates"))
		noun--;
	if (!word_is(site->words, noun, WORD_CHANGE_NOUN))
		return false;
	*reading = change(site->words->words[noun].sign, noun, true);
	return true;
}

/* Does a number's comparison end with a time, so that it is a change? */
static bool
compares_with_time(const Words *words, int than)
{
	int			next;

	if (word_cue(words, than, KIND_BIT(KIND_EN_BASIS), &next) != NULL)
		return true;
	for (int i = than + 1; i < words->count && i < than + 6 && !word_is(words, i, WORD_MARK); i++)
		if (word_is(words, i, WORD_PERIOD))
			return true;
	return false;
}

/* 12.3% increase over last year; 300 billion yuan more than last year */
static bool
read_right(const Site *site, Reading *reading)
{
	const Words *words = site->words;
	int			next = site->last;
	int			beyond;

	if (site->counted && site->noun_end > site->noun)
		return false;
	if (word_cue(words, next, KIND_BIT(KIND_EN_BASIS), &beyond) != NULL)
	{
		/* 3.5% year-on-year, with nothing before it that changes; 5 over the same period */
		if (!word_is(words, beyond, WORD_CHANGE_NOUN))
		{
			if (!word_reads(words, next, "over") &&
				(!is_ratio(site) || word_is(words, site->left, WORD_VERB | WORD_CHANGE_VERB | WORD_BE | WORD_PREPOSITION)))
				return false;
			*reading = change(1, word_is(words, site->left, WORD_BE) ? site->left : -1, false);
			return true;
		}
		next = beyond;
	}
	while (word_is(words, next, WORD_DEGREE))
		next++;
	if (word_is(words, next, WORD_CHANGE_NOUN) && !word_is(words, next, WORD_PERIOD))
	{
		*reading = change(words->words[next].sign, next, true);
		return true;
	}
	if (word_is(words, next, WORD_CHANGE_VERB) && word_reads(words, next + 1, "than"))
	{
		*reading = compares_with_time(words, next + 1) ? change(words->words[next].sign, next, false) :
			other(ROLE_NONE, next);
		return true;
	}
	return false;
}

/* growth rate reached 5%, the increase was 5%: the verb's subject is a change */
static bool
read_subject(const Site *site, Reading *reading)
{
	const Words *words = site->words;
	int			verb = site->left;
	int			from;
	int			to;

	if (!is_ratio(site))
		return false;
	if (word_reads(words, verb, "at") || word_reads(words, verb, "to"))
		verb--;
	/* the increase in food prices fell to 10.6% */
	if (!word_is(words, verb, WORD_LIGHT | WORD_BE) &&
		!(verb < site->left && word_is(words, verb, WORD_CHANGE_VERB)))
		return false;
	if (!subject_before(words, verb_group_start(words, verb), &from, &to))
		return false;
	for (int i = from; i < to; i++)
	{
		int			next = i + 1;

		if (!word_is(words, i, WORD_CHANGE_NOUN))
			continue;
		if (word_reads(words, next, "rate") || word_reads(words, next, "rates") || word_reads(words, next, "target"))
			next++;
		/* the head of the phrase: growth, growth of …, growth rate of … */
		if (next == to || word_is(words, next, WORD_PREPOSITION | WORD_PERIOD))
		{
			*reading = change(words->words[i].sign, i, true);
			return true;
		}
		return false;
	}
	return false;
}

/* accounted for 45% of GDP, making up a third, a share of 60% */
static bool
read_share(const Site *site, Reading *reading)
{
	static const char *const account[] = {"account", "accounts", "accounted", "accounting", NULL};
	static const char *const make[] = {"make", "makes", "made", "making", NULL};
	static const char *const represent[] = {"represent", "represents", "represented", "representing", "comprise",
	"comprises", "comprised", "comprising", "constitute", "constitutes", "constituted", NULL};
	const Words *words = site->words;

	if (word_reads(words, site->left, "for") && word_reads_any(words, site->left - 1, account))
		*reading = other(ROLE_SHARE, site->left - 1);
	else if (word_reads(words, site->left, "up") && word_reads_any(words, site->left - 1, make))
		*reading = other(ROLE_SHARE, site->left - 1);
	else if (word_reads_any(words, site->left, represent) && (is_ratio(site) || site->ex->measures[site->measure].value.mantissa.exponent < 0))
		*reading = other(ROLE_SHARE, site->left);
	else
		return false;
	return true;
}

/* from 29 days to 25 days: the earlier level */
static bool
read_from(const Site *site, Reading *reading)
{
	const Words *words = site->words;
	int			to = site->last;

	if (!word_reads(words, site->left, "from") || word_is(words, site->left - 1, WORD_MEASURE))
		return false;
	/* from 3,000 in 2015 to 5,000 */
	while (to < words->count && to < site->last + 8 && !word_reads(words, to, "to") &&
		   !word_is(words, to, WORD_MEASURE) && word_mark(words, to) != ';')
		to++;
	if (!word_reads(words, to, "to"))
		return false;
	for (int i = to + 1; i < words->count && i < to + 5; i++)
		if (word_is(words, i, WORD_MEASURE))
		{
			*reading = other(ROLE_PREVIOUS, site->left);
			return true;
		}
	return false;
}

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

/* enterprises above 5 billion yuan, with sales of over 100 million yuan: part of what is counted */
static bool
is_threshold(const Site *site)
{
	static const char *const limits[] = {"above", "over", "below", "under", "exceeding", "within", NULL};
	const Words *words = site->words;
	const Measure *measure = site->ex->measures + site->measure;

	if (site->counted || measure->qualifier == QUALIFIER_EXACT || site->measure == 0)
		return false;
	if ((word_reads(words, site->left, "of") || word_reads(words, site->left, "with")) &&
		measure->unit_class == UNIT_CLASS_CURRENCY)
		return limits_what_is_counted(site);
	if (!word_reads_any(words, site->first, limits) && !word_reads_any(words, site->first - 1, limits))
		return false;
	/* right after what is counted */
	return word_is(words, site->left, WORD_MEASURE) &&
		words->words[site->left].mention == site->measure - 1 &&
		site->ex->measures[site->measure - 1].unit.count == 0 &&
		site->ex->measures[site->measure - 1].sentence == measure->sentence;
}

/* 5 times, 3-fold: what kind of change or level */
static void
settle_times(const Site *site, Reading *reading)
{
	const Measure *measure = site->ex->measures + site->measure;
	static const char *const compared[] = {"that", "the", "those", "as", "of", "what", "its", NULL};
	char	   *code;

	if (measure->unit_class != UNIT_CLASS_RATIO || measure->unit.count != 1)
		return;
	code = unit_expression_code(&measure->unit);
	if (strcmp(code, "%") == 0 || strcmp(code, "‰") == 0 || strcmp(code, "成") == 0)
		return;
	if (reading->role == ROLE_CHANGE)
		reading->times = true;
	else if (reading->role == ROLE_LEVEL && word_reads_any(site->words, site->last, compared) &&
			 compares_with_time(site->words, site->last))
	{
		reading->role = ROLE_CHANGE;
		reading->sign = 1;
		reading->multiple = true;
		reading->governor = word_is(site->words, site->left, WORD_BE | WORD_VERB) ? site->left : -1;
	}
}

/*
 * read_role - what a measure says where it stands
 */
Reading
read_role(const Site *site)
{
	Reading		reading = other(ROLE_LEVEL, -1);

	if (is_threshold(site))
		return other(ROLE_NONE, -1);
	if (!read_share(site, &reading) && !read_by(site, &reading) && !read_noun_of(site, &reading) &&
		!read_from(site, &reading) && !read_right(site, &reading) && !read_verb(site, &reading))
		(void) read_subject(site, &reading);
	settle_times(site, &reading);
	return reading;
}
