/*
 * name_measured_en.c
 *		What an English amount with a unit measures: the subject of its verb, the
 *		phrase before or after "of", the noun that it stands before.
 */
#include "extract/name_en.h"

#define LONGEST_PREDICATE 14	/* words after what is counted that tell what it does */

/* 2 billion yuan (RMB, the same below) was granted: the index after the remark */
static int
skip_remark(const Words *words, int index)
{
	if (word_mark(words, index) != '(')
		return index;
	for (int i = index + 1; i < words->count && i < index + LONGEST_PREDICATE; i++)
		if (word_mark(words, i) == ')')
			return i + 1;
	return index;
}

/* Is the measure a part of one, said without a unit: half, two-thirds? */
static bool
is_fraction(const Site *site)
{
	const Measure *measure = site->ex->measures + site->measure;

	return measure->unit.count == 0 && measure->has_value && measure->value.mantissa.exponent < 0 &&
		measure->value.scale == NULL && site->noun >= site->noun_end;
}

/* of NP: the thing after the measure, with what happens to it */
static bool
name_after_of(const Site *site, EnglishName *name)
{
	const Words *words = site->words;
	int			start;
	int			end;

	if (!word_reads(words, site->last, "of"))
		return false;
	start = object_start(words, site->last);
	end = object_end(words, site->last);
	if (end <= start)
		return false;
	/* a quarter of the city's total: of what was named */
	if (word_begins(words, end - 1, "total"))
		return false;
	if (site->left >= 0 && is_main_verb(words, site->left) &&
		!word_is(words, site->left, WORD_LIGHT | WORD_SAY | WORD_CHANGE_VERB))
		add_part(name, words, site->left, site->left + 1);
	add_phrase(name, words, start, end);
	end = add_modifiers(name, site, end);
	/* 90 percent of the villages have access to roads */
	if (word_is(words, end, WORD_HAVE) && is_nominal(words, end + 1) && !word_is(words, end + 1, WORD_ED | WORD_VERB))
	{
		int			object = noun_phrase_end(words, end + 1);

		if (word_reads(words, object, "to") && object_end(words, object) > object + 1)
			object = object_end(words, object);
		add_exactly(name, words, end, object);
	}
	else
		add_predicate(name, words, end);
	return name->count > 0;
}

/* The subject of the verb that governs: the added value of industry reached … */
static bool
name_subject(const Site *site, EnglishName *name, int verb)
{
	int			from;
	int			to;

	if (!subject_before(site->words, verb_group_start(site->words, verb), &from, &to))
		return false;
	add_phrase(name, site->words, from, to);
	return name->count > 0;
}

/* a 5000-yuan subsidy, 2 billion yuan funds: the noun right after the measure */
static bool
name_attributive(const Site *site, EnglishName *name)
{
	static const char *const dimensions[] = {"long", "wide", "high", "tall", "deep", "thick", "away", NULL};
	const Words *words = site->words;
	int			next;
	int			end;

	/* the bridge is 24 meters wide */
	if (word_reads_any(words, site->last, dimensions))
	{
		if (word_is(words, site->left, WORD_BE | WORD_LIGHT))
			(void) name_subject(site, name, site->left);
		else if (word_mark(words, site->left) == ',' && !word_reads_any(words, site->left - 1, dimensions))
			add_phrase(name, words, noun_phrase_start(words, site->left), site->left);
		/* a 24-meter long bridge */
		else if (is_nominal(words, site->last + 1) && !word_is(words, site->last + 1, WORD_MEASURE | WORD_VERB))
			add_phrase(name, words, site->last + 1, noun_phrase_end(words, site->last + 1));
		add_exactly(name, words, site->last, site->last + 1);
		return true;
	}

	/* 300 yuan per person year */
	if (word_reads(words, site->last, "year"))
		return false;
	/* it was 30 yuan last week */
	if ((word_reads(words, site->last, "last") || word_reads(words, site->last, "next")) &&
		(word_reads(words, site->last + 1, "week") || word_reads(words, site->last + 1, "time")))
		return false;
	/* 30 cm x 20 cm */
	if (word_reads(words, site->last, "x") && word_is(words, site->last + 1, WORD_MEASURE))
		return false;
	if (!is_nominal(words, site->last) || word_is(words, site->last, WORD_CHANGE_NOUN | WORD_CHANGE_VERB) ||
		(word_is(words, site->last, WORD_ED) &&
		 !(site->ex->measures[site->measure].unit_class == UNIT_CLASS_RATIO && is_nominal(words, site->last + 1))) ||
		word_cue(words, site->last, KIND_BIT(KIND_EN_BASIS), &next) != NULL)
		return false;
	if (word_is(words, site->last, WORD_VERB) && !is_nominal(words, site->last + 1))
		return false;
	end = noun_phrase_end(words, site->last);
	if (end <= site->last)
		return false;
	add_phrase(name, words, site->last, end);
	return name->count > 0;
}

/* NP of the measure: investment of 7.35 billion yuan */
bool
name_before(const Site *site, EnglishName *name, int end)
{
	const Words *words = site->words;
	static const char *const bringing[] = {"generating", "bringing", "yielding", "earning", "creating", NULL};
	int			start = noun_phrase_start(words, end);

	/* sales revenue of seedlings of 5 million yuan */
	while (start > 1 && start < end && word_reads(words, start - 1, "of") && is_nominal(words, start - 2) &&
		   !word_is(words, start - 2, WORD_MEASURE))
		start = noun_phrase_start(words, start - 1);
	if (start > 2 && start < end && word_is(words, start - 1, WORD_DETERMINER) && word_reads(words, start - 2, "of") &&
		is_nominal(words, start - 3))
		start = noun_phrase_start(words, start - 2);
	/* reported revenue of 3 million */
	if (start + 1 < end && word_is(words, start, WORD_SAY) && word_is(words, start, WORD_ED))
		start++;
	/* …, generating revenue of 3 million */
	if (start + 1 < end && word_reads_any(words, start, bringing) && word_mark(words, start - 1) == ',')
		start++;
	add_phrase(name, words, start, end);
	return name->count > 0;
}

/* invested 5 billion yuan in infrastructure: the act and its object */
static bool
name_act(const Site *site, EnglishName *name, int verb)
{
	const Words *words = site->words;
	int			from;
	int			to;
	int			end;

	/* investment completed 3.2 billion yuan */
	if (subject_before(words, verb_group_start(words, verb), &from, &to) && word_is(words, to - 1, WORD_EXTENT))
		add_phrase(name, words, from, to);
	add_part(name, words, verb, verb + 1);
	if (word_reads(words, verb + 1, "aside"))
		name->parts[name->count - 1].end = words->words[verb + 1].end;
	if (word_reads(words, site->last, "in") || word_reads(words, site->last, "on") || word_reads(words, site->last, "for") ||
		word_reads(words, site->last, "from") ||
		(word_reads(words, site->last, "to") && (word_reads(words, verb, "add") || word_reads(words, verb, "added"))))
	{
		end = object_end(words, site->last);
		/* invest 45 billion yuan in 120 projects: in projects */
		if (word_reads(words, site->last, "in") && word_is(words, site->last + 1, WORD_MEASURE))
		{
			Site		object = find_site(site->ex, words, words->words[site->last + 1].mention);

			if (object.counted && object.noun < object.noun_end)
			{
				add_exactly(name, words, site->last, site->last + 1);
				add_exactly(name, words, object.noun, object.noun_end);
			}
			return name->count > 0;
		}
		if (end > site->last + 1 && !word_is(words, site->last + 1, WORD_PERIOD) &&
			content_words(words, site->last, end) <= 5)
			add_part(name, words, site->last, end);
	}
	return name->count > 0;
}

/* received 3 million yuan in subsidies: does what the money is stand behind "in", and tell more than its verb? */
static bool
is_paid_in_kind(const Site *site)
{
	static const char *const earned[] = {"earned", "earn", "earns", "earning", "generated", "generate", "generates",
	"generating", "raised", "raising", "raise", "made", "saw", NULL};
	const Words *words = site->words;

	return site->ex->measures[site->measure].unit_class == UNIT_CLASS_CURRENCY && word_reads(words, site->last, "in") &&
		is_nominal(words, site->last + 1) && !word_is(words, site->last + 1, WORD_PLACE | WORD_PERIOD | WORD_MEASURE | WORD_UPPER) &&
		(word_is(words, site->left, WORD_LIGHT | WORD_HAVE) || word_reads_any(words, site->left, earned));
}

/* raised the rate to 5%, increased to 5%: object or subject of a verb of change */
static bool
name_reached(const Site *site, EnglishName *name)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->left);
	int			verb = -1;
	int			next;

	/* raising funds equivalent to 40 million yuan: nothing rises to it */
	if (word_reads(words, site->left - 1, "equivalent"))
		return name_before(site, name, site->left - 1);
	/* increases in grain output to 7 million tonnes and in energy output to 5 million */
	for (int i = site->left - 1;
		 i > start && (is_nominal(words, i) || word_is(words, i, WORD_ADVERB | WORD_DEGREE) || word_reads(words, i, "in")); i--)
		if (word_reads(words, i, "in") && word_reads(words, i - 1, "and"))
		{
			add_phrase(name, words, i + 1, site->left);
			return name->count > 0;
		}
	for (int i = site->left - 1; i >= start; i--)
	{
		if (word_is(words, i, WORD_CHANGE_NOUN) && word_reads(words, i + 1, "in") && verb < 0 &&
			object_end(words, i + 1) > i + 2)
		{
			/* increases in the yield of wheat to 40 million tons */
			add_phrase(name, words, i + 2, object_end(words, i + 1));
			return name->count > 0;
		}
		if (word_is(words, i, WORD_CHANGE_VERB | WORD_LIGHT) && !word_is(words, i, WORD_PREPOSITION) &&
			!word_is(words, i - 1, WORD_DETERMINER))
		{
			verb = i;
			break;
		}
		if (word_is(words, i, WORD_AUXILIARY | WORD_RELATIVE))
			break;
	}
	if (verb < 0)
		return name_before(site, name, site->left);
	if (noun_phrase_end(words, object_start(words, verb)) > object_start(words, verb) &&
		!word_is(words, verb + 1, WORD_PREPOSITION | WORD_MEASURE) && verb + 1 < site->left &&
		word_cue(words, verb + 1, KIND_BIT(KIND_EN_BASIS), &next) == NULL)
	{
		/* with all that hangs on to it: the share of seats in the back rows */
		add_phrase(name, words, verb + 1, site->left);
		if (name->count > 0)
			return true;
	}
	return name_subject(site, name, verb);
}

/* one in ten homes, half the pupils: those that the fraction is of, and what they do */
static bool
name_of_fraction(const Site *site, EnglishName *name)
{
	const Words *words = site->words;
	int			start = site->last;
	int			end;

	if (!is_fraction(site) || (site->left >= 0 && !word_is(words, site->left, WORD_MARK | WORD_CONJUNCTION)))
		return false;
	while (word_is(words, start, WORD_DETERMINER))
		start++;
	end = noun_phrase_end(words, start);
	if (end <= start || word_is(words, start, WORD_MEASURE | WORD_PERIOD))
		return false;
	add_phrase(name, words, start, end);
	add_predicate(name, words, add_modifiers(name, site, end));
	return name->count > 0;
}

/*
 * name_measured - what an amount with a unit, or a bare number, measures
 */
void
name_measured(const Site *site, const Reading *reading, EnglishName *name)
{
	static const char *const lasting[] = {"takes", "take", "took", "lasts", "lasted", "last", NULL};
	const Words *words = site->words;
	int			left = site->left;

	name->count = 0;
	if (reading->role == ROLE_SHARE)
	{
		(void) name_subject(site, name, reading->governor);
		return;
	}
	if (left >= 0 && word_is(words, left, WORD_LIGHT) && word_is(words, left, WORD_ING) &&
		clause_start(words, left) == left)
		return;
	if (word_reads(words, left, "x") && word_is(words, left - 1, WORD_MEASURE))
		return;
	if (left >= 0 && word_reads(words, left, "to") && name_reached(site, name))
		return;
	/* exceeded 10 percent of GDP, is two-thirds of GDP: the subject has the share */
	if (word_is(words, left, WORD_LIGHT | WORD_BE) && !word_reads(words, left - 1, "there") &&
		(site->ex->measures[site->measure].unit_class == UNIT_CLASS_RATIO ||
		 (is_fraction(site) && word_reads(words, site->last, "of"))) &&
		name_subject(site, name, left))
	{
		/* the pack is 100% biodegradable */
		if (word_is(words, left, WORD_BE) && is_nominal(words, site->last) && !is_nominal(words, site->last + 1) &&
			!word_is(words, site->last, WORD_CHANGE_NOUN | WORD_CHANGE_VERB))
			add_exactly(name, words, site->last, site->last + 1);
		return;
	}
	/* received 3 million yuan in subsidies: what the money is */
	if (is_paid_in_kind(site))
	{
		add_phrase(name, words, site->last + 1, object_end(words, site->last));
		if (name->count > 0)
			return;
	}
	/* an annual output of 3,000 tons of glass */
	if (word_reads(words, left, "of") && word_is(words, left - 1, WORD_EXTENT) && word_reads(words, site->last, "of") &&
		name_before(site, name, left))
	{
		add_exactly(name, words, site->last, object_end(words, site->last));
		return;
	}
	/* the ratio does not exceed 5% of the plan */
	if (word_reads(words, site->first, "not") && word_is(words, left, WORD_AUXILIARY) &&
		site->ex->measures[site->measure].unit_class == UNIT_CLASS_RATIO && name_subject(site, name, left))
		return;
	if (name_after_of(site, name) || name_of_fraction(site, name) || (!site->counted && name_attributive(site, name)))
		return;
	if (left < 0 || word_mark(words, left) == ',' || word_mark(words, left) == ';' ||
		word_is(words, left, WORD_CONJUNCTION | WORD_RELATIVE))
	{
		add_predicate(name, words, skip_remark(words, site->last));
		return;
	}
	if (word_reads(words, left, "of") && name_before(site, name, left))
		return;
	if (word_reads(words, left, "at") && !word_is(words, left - 1, WORD_VERB) && name_before(site, name, left))
		return;
	if (word_reads(words, left, "at") || word_reads(words, left, "to") || word_reads(words, left, "from") ||
		(word_reads(words, left, "aside") && word_is(words, left - 1, WORD_VERB)))
		left--;
	/* came in at, came out at */
	if (left < site->left && (word_reads(words, left, "in") || word_reads(words, left, "out")) &&
		word_is(words, left - 1, WORD_LIGHT))
		left--;
	/* fined him 200 yuan, took in 3 million yuan */
	if (left > 0 && is_main_verb(words, left - 1) && !word_is(words, left - 2, WORD_BE) &&
		site->ex->measures[site->measure].unit_class == UNIT_CLASS_CURRENCY &&
		((word_is(words, left, WORD_PRONOUN) && !word_is(words, left, WORD_DETERMINER)) || word_reads(words, left, "in") || word_reads(words, left, "them")))
		left--;
	if (word_mark(words, left) == ':')
		left--;
	/* shelf life (year) 4 years */
	if (word_mark(words, left) == ')')
	{
		while (left > 0 && word_mark(words, left) != '(')
			left--;
		left--;
	}
	/* the ratio is set at 4 percent */
	if (left < site->left && is_main_verb(words, left) && word_is(words, left - 1, WORD_BE) &&
		name_subject(site, name, left))
		return;
	/* loans totaling 20 billion yuan will be made */
	if (word_is(words, left, WORD_ING) && word_is(words, left, WORD_LIGHT | WORD_VERB) && name_before(site, name, left))
	{
		if (word_is(words, site->last, WORD_AUXILIARY))
			add_predicate(name, words, site->last);
		return;
	}
	/* delivery takes 3 days */
	if (site->ex->measures[site->measure].unit_class == UNIT_CLASS_TIME && word_reads_any(words, left, lasting) &&
		name_subject(site, name, left))
		return;
	if (word_is(words, left, WORD_LIGHT | WORD_AUXILIARY))
	{
		(void) name_subject(site, name, left);
		return;
	}
	/* lost 40 million yuan: a verb of change that money is the object of */
	if (is_main_verb(words, left) && !word_is(words, left, WORD_CHANGE_NOUN) &&
		(!word_is(words, left, WORD_CHANGE_VERB) || word_is(words, left, WORD_VERB)))
	{
		(void) name_act(site, name, left);
		return;
	}
	if (word_is(words, left, WORD_PREPOSITION))
	{
		(void) name_before(site, name, left);
		return;
	}
	/* the fee per mu must not exceed 5 yuan: the limit begins with a verb */
	if (word_is(words, site->first, WORD_AUXILIARY) && name_subject(site, name, site->first))
		return;
	(void) name_before(site, name, left + 1);
}
