/*
 * role_en.c
 *		What an English quantity says where it stands: a level, a share, a
 *		change, the earlier level, or nothing of its own.
 */
#include "extract/english.h"

#define LONGEST_REMARK 6		/* words in brackets */
#define LONGEST_THING 10		/* words of what changes, between a noun of change and its number */
#define LONGEST_GAP 30			/* words between a verb of change and its second "by" */

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

/* setting the growth rate at around 5 percent */
static bool
read_rate_at(const Site *site, Reading *reading)
{
	const Words *words = site->words;
	int			noun = site->left - 1;

	if (!is_ratio(site) || !word_reads(words, site->left, "at"))
		return false;
	if (word_reads(words, noun, "rate") || word_reads(words, noun, "target"))
		noun--;
	if (!word_is(words, noun, WORD_CHANGE_NOUN) || noun == site->left - 1)
		return false;
	*reading = change(words->words[noun].sign, noun, true);
	return true;
}

/* grew at an average annual rate of 9 percent */
static bool
read_pace(const Site *site, Reading *reading)
{
	static const char *const paces[] = {"rate", "pace", "speed", "clip", "average", NULL};
	const Words *words = site->words;
	int			i = site->left - 1;

	if (!is_ratio(site) || !word_reads_any(words, i, paces))
		return false;
	i--;
	while (word_is(words, i, WORD_DEGREE | WORD_DETERMINER | WORD_ADVERB))
		i--;
	if (!word_reads(words, i, "at"))
		return false;
	i = change_word_before(words, i - 1, WORD_CHANGE_VERB);
	if (i < 0)
		return false;
	*reading = change(words->words[i].sign, i, false);
	return true;
}

/* an increase in the price index (CPI) of 3 percent: the noun of change before what changes; -1 for none */
static int
change_of_thing(const Words *words, int of)
{
	int			i = of - 1;

	if (word_mark(words, i) == ')')
		while (i > 0 && i > of - LONGEST_REMARK && word_mark(words, i) != '(')
			i--;
	for (; i > 0 && i > of - LONGEST_THING; i--)
	{
		if (word_reads(words, i, "in") && word_is(words, i - 1, WORD_CHANGE_NOUN))
			return i - 1;
		if (!is_nominal(words, i) && !word_is(words, i, WORD_DETERMINER) && word_mark(words, i) != '(' && !word_reads(words, i, "of"))
			return -1;
	}
	return -1;
}

/* an increase of 5.6%, a growth rate of 8% */
static bool
read_noun_of(const Site *site, Reading *reading)
{
	static const char *const grades[] = {"rate", "rates", "target", "momentum", "trend", "pace", NULL};
	int			noun;

	if (!word_reads(site->words, site->left, "of"))
		return false;
	noun = site->left - 1;
	if (word_reads_any(site->words, noun, grades))
		noun--;
	if (!word_is(site->words, noun, WORD_CHANGE_NOUN))
		noun = change_of_thing(site->words, site->left);
	if (noun < 0)
		return read_pace(site, reading);
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
			/* grew 3 percent over last year: the verb tells */
			if (word_is(words, site->left, WORD_CHANGE_VERB))
				return false;
			if (!word_reads(words, next, "over") &&
				(!is_ratio(site) || word_is(words, site->left, WORD_VERB | WORD_CHANGE_VERB | WORD_BE | WORD_PREPOSITION)))
				return false;
			*reading = change(1, word_is(words, site->left, WORD_BE) ? site->left : -1, false);
			return true;
		}
		next = beyond;
	}
	/* eight times more efficient than drones */
	if ((word_reads(words, next, "more") || word_reads(words, next, "less")) && is_nominal(words, next + 1) &&
		word_reads(words, next + 2, "than") && !compares_with_time(words, next + 2))
	{
		*reading = other(ROLE_NONE, next);
		return true;
	}
	while (word_is(words, next, WORD_DEGREE))
		next++;
	if (word_is(words, next, WORD_CHANGE_NOUN) && !word_is(words, next, WORD_PERIOD))
	{
		*reading = change(words->words[next].sign, next, true);
		return true;
	}
	/* closed 3.4 percent higher */
	if (is_ratio(site) && (word_reads(words, next, "higher") || word_reads(words, next, "lower")) &&
		!word_reads(words, next + 1, "than") && !is_nominal(words, next + 1) && word_is(words, site->left, WORD_VERB))
	{
		*reading = change(words->words[next].sign, next, false);
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

	if (is_bystander(site))
		return other(ROLE_NONE, -1);
	if (!read_share(site, &reading) && !read_by(site, &reading) && !read_rate_at(site, &reading) && !read_noun_of(site, &reading) &&
		!read_from(site, &reading) && !read_right(site, &reading) && !read_verb(site, &reading))
		(void) read_subject(site, &reading);
	settle_times(site, &reading);
	return reading;
}
