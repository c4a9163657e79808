/*
 * name_counted_en.c
 *		What an English count counts: the noun, what hangs on to it, and what it
 *		does or is done with it.
 */
#include "extract/name_en.h"

#define LONGEST_REMARK 3		/* content words of a phrase with "in" that is kept */
#define LONGEST_TOPIC 5			/* content words of what something centers on */
#define LONGEST_GOVERNED 40		/* words of a list between its verb and an item */
#define LONGEST_LIST 12			/* things that share a predicate */
#define LONGEST_RELATIVE 8		/* words of a participle's phrase */
#define LONGEST_PREDICATE 14	/* words after what is counted that tell what it does */

/* The index after the auxiliaries and adverbs at index. */
static int
skip_auxiliaries(const Words *words, int index)
{
	static const char *const foreseen[] = {"expected", "estimated", "projected", "scheduled", "planned", "forecast",
	"likely", "predicted", "set", NULL};

	for (;;)
	{
		if (word_is(words, index, WORD_AUXILIARY | WORD_ADVERB) && !word_is(words, index, WORD_CONJUNCTION))
			index++;
		else if (word_reads(words, index, "to") && is_main_verb(words, index - 1) && is_main_verb(words, index + 1))
			index++;
		else if (word_reads_any(words, index, foreseen) && word_reads(words, index + 1, "to"))
			index++;
		else
			return index;
	}
}

/* Is there a measure among the next few words of the clause? */
static bool
measure_follows(const Words *words, int index)
{
	for (int i = index; i < words->count && i < index + 6; i++)
	{
		/* signed a three-year pact: a measure that only describes what follows it */
		if (word_is(words, i, WORD_MEASURE))
			return !is_attributive(words, i);
		if (word_is(words, i, WORD_MARK | WORD_CONJUNCTION))
			return false;
	}
	return false;
}

/*
 * What is done with, or by, the thing counted: … were put into operation, …
 * are receiving steadily increasing income.  A verb that takes another
 * measure tells of that one.
 */
void
add_predicate(EnglishName *name, const Words *words, int index)
{
	int			verb = skip_auxiliaries(words, index);
	int			end;

	if (!is_main_verb(words, verb) || measure_follows(words, verb + 1))
		return;
	if (word_is(words, verb, WORD_SAY))
		return;
	end = verb + 1;
	/* families moved out of the valley got homes: the participle tells which */
	if (verb == index && word_is(words, verb, WORD_ED))
	{
		int			after = end;

		while (word_is(words, after, WORD_PREPOSITION | WORD_ADVERB) && !word_is(words, after, WORD_MEASURE))
			after++;
		after = after > end ? noun_phrase_end(words, after) : end;
		if (after > end + 1 && after < end + LONGEST_RELATIVE && word_is(words, after, WORD_VERB | WORD_AUXILIARY))
		{
			add_exactly(name, words, verb, after);
			verb = skip_auxiliaries(words, after);
			end = verb + 1;
			if (!is_main_verb(words, verb) || measure_follows(words, end))
				return;
		}
	}
	/* projects centered on food and energy security */
	if (word_reads(words, end, "on") && word_is(words, verb, WORD_ED) && verb > index)
	{
		int			object = object_end(words, end);

		if (object > end + 1 && !word_is(words, end + 1, WORD_PERIOD) && content_words(words, end, object) <= LONGEST_TOPIC)
			end = object;
	}
	else if (word_reads(words, end, "into") || word_reads(words, end, "as") ||
		(word_reads(words, end, "to") && !word_is(words, end + 1, WORD_VERB)))
	{
		if (object_end(words, end) > end + 1 && content_words(words, end, object_end(words, end)) <= LONGEST_REMARK)
			end = object_end(words, end);
	}
	else
	{
		int			object = end;

		/* carried out a reform */
		if (word_reads(words, object, "out") || word_reads(words, object, "up") || word_reads(words, object, "off"))
			end = ++object;
		/* taken out of service */
		if (object == end && end > verb + 1 && word_reads(words, end, "of") && object_end(words, end) > end + 1)
			object = end + 1;
		while (word_is(words, object, WORD_DETERMINER | WORD_ADVERB) ||
			   (word_is(words, object, WORD_MEASURE) && is_attributive(words, object)))
			object++;
		object = noun_phrase_end(words, object);
		if (object > end && object - end <= LONGEST_PREDICATE)
			end = object;
	}
	if (end == verb + 1 && word_is(words, verb, WORD_LIGHT))
		return;
	/* light verbs give way to their object: achieved employment keeps both */
	add_exactly(name, words, verb, end);
}

/* Is the measure of a word a limit on what was just counted (above 5 billion yuan)? */
static int
limit_end(const Words *words, int index)
{
	int			i = index;

	if (!word_reads(words, i, "above") && !word_reads(words, i, "over") && !word_reads(words, i, "below") &&
		!word_reads(words, i, "exceeding"))
		return index;
	i++;
	while (word_is(words, i, WORD_MEASURE))
		i++;
	return i > index + 1 && (word_is(words, index, WORD_MEASURE) || word_reads(words, index, "exceeding")) ? i : index;
}

/*
 * What hangs on to the thing counted: with …, for …, of …, under construction,
 * a short in …; not a place, not a period, not another measure.  Gives the
 * index after it.
 */
int
add_modifiers(EnglishName *name, const Site *site, int index)
{
	const Words *words = site->words;
	static const char *const kept[] = {"of", "with", "for", "under", "above", "below", "on", "without", NULL};
	int			i = index;

	for (;;)
	{
		int			end = limit_end(words, i);
		bool		keep;

		if (end > i)
		{
			add_part(name, words, i, end);
			i = end;
			continue;
		}
		/* projects of more than 100 million yuan, with over 100 million yuan */
		if ((word_reads(words, i, "of") || word_reads(words, i, "with")) && word_is(words, i + 1, WORD_MEASURE))
		{
			Site		limit = find_site(site->ex, words, words->words[i + 1].mention);

			if (read_role(&limit).role != ROLE_NONE)
				return i;
			add_exactly(name, words, i, limit.last);
			i = limit.last;
			continue;
		}
		if (!word_is(words, i, WORD_PREPOSITION) || word_is(words, i, WORD_MEASURE))
			return i;
		end = object_end(words, i);
		if (end == i + 1)
			return i;
		if (names_subject(words, object_start(words, i), end))
		{
			/* proposals to the Committee of the Congress for debate: beyond it, all is the receiver's */
			if (word_reads(words, i, "to"))
				return end;
			i = end;
			continue;
		}
		/* with a capacity of 1.3 million: the next measure's, unless it is a threshold */
		if (word_reads(words, end, "of") && word_is(words, end + 1, WORD_MEASURE))
		{
			Site		limit = find_site(site->ex, words, words->words[end + 1].mention);

			if (read_role(&limit).role != ROLE_NONE)
				return i;
			add_exactly(name, words, i, limit.last);
			i = limit.last;
			continue;
		}
		keep = word_reads_any(words, i, kept) ||
			(word_reads(words, i, "in") && content_words(words, i + 1, end) < LONGEST_REMARK &&
			 !(word_is(words, end, WORD_CONJUNCTION) && is_nominal(words, end + 1)));
		if (!keep || word_is(words, end, WORD_MEASURE))
			return i;
		add_part(name, words, i, end);
		i = end;
	}
}

/* who have been retired: the relative clause that tells which */
static int
add_relative(EnglishName *name, const Words *words, int index)
{
	int			end = index;

	if (!word_reads(words, index, "who") && !word_reads(words, index, "that") && !word_reads(words, index, "which"))
		return index;
	while (end < words->count && end < index + LONGEST_PREDICATE && !word_is(words, end, WORD_MARK | WORD_MEASURE | WORD_PERIOD))
	{
		/* that have been blamed have not answered: another auxiliary is the main clause's */
		if (end > index + 2 && word_is(words, end, WORD_AUXILIARY) && !word_is(words, end - 1, WORD_AUXILIARY | WORD_ADVERB | WORD_RELATIVE) &&
			!word_reads(words, end - 1, "to"))
			break;
		/* a second verb after the first one's object is the main clause's */
		if (end > index + 3 && word_is(words, end, WORD_VERB) && !word_is(words, end, WORD_ED | WORD_ING) &&
			!word_is(words, end - 1, WORD_AUXILIARY | WORD_ADVERB | WORD_PREPOSITION))
			break;
		end++;
	}
	if (end > index + 1)
		add_exactly(name, words, index, end);
	return end;
}

/* the faults of these 58 apps: they are known already, and the statement is about the faults */
static bool
is_known_object(const Site *site)
{
	const Words *words = site->words;

	/* 90 percent of the 1,200 guests have left: what the 90 percent do */
	if (word_reads(words, site->left, "of") && word_is(words, site->left - 1, WORD_MEASURE) && site->measure > 0 &&
		words->words[site->left - 1].mention == site->measure - 1 && site->ex->measures[site->measure - 1].unit_class == UNIT_CLASS_RATIO)
		return true;
	return word_reads(site->words, site->left, "of") &&
		(word_reads(site->words, site->left + 1, "these") || word_reads(site->words, site->left + 1, "those"));
}

/* The verb whose object the thing counted is: signed six projects. */
static void
add_verb_before(EnglishName *name, const Site *site)
{
	const Words *words = site->words;
	int			left = site->left;

	if (left < 0)
		return;
	if (word_reads(words, left, "covering") || word_reads(words, left, "involving"))
		add_exactly(name, words, left, left + 1);
	else if (word_reads(words, left, "in") && word_is(words, left - 1, WORD_VERB) && word_is(words, left - 1, WORD_ED) &&
			 !word_is(words, left - 1, WORD_LIGHT | WORD_SAY | WORD_CHANGE_VERB) && !word_is(words, left - 2, WORD_BE))
		add_exactly(name, words, left - 1, left + 1);
	else if (word_reads(words, left, "by") && is_main_verb(words, left - 1) && !word_is(words, left - 1, WORD_CHANGE_VERB))
		add_exactly(name, words, left - 1, left + 1);
	else if (is_known_object(site))
		return;
	/* in front of 300 guests, a figure of 300 guests */
	else if (word_reads(words, left, "of") &&
			 (word_reads(words, left - 1, "front") || word_reads(words, left - 1, "figure") || word_reads(words, left - 1, "figures")))
		return;
	else if ((word_reads(words, left, "for") || word_reads(words, left, "of")) && is_nominal(words, left - 1) &&
			 !word_is(words, left - 1, WORD_MEASURE) &&
			 (!word_is(words, left - 1, WORD_VERB) || word_is(words, left - 1, WORD_ING)))
		add_exactly(name, words, noun_phrase_start(words, left), left + 1);
	else if (is_main_verb(words, left) && !word_is(words, left, WORD_LIGHT | WORD_SAY | WORD_PERIOD | WORD_MEASURE) &&
			 !word_is(words, left - 1, WORD_DETERMINER))
		add_part(name, words, left, left + 1);
}

/* 10 AC and 11 DC UHV projects: the first takes over the second one's head */
static void
add_elided_head(EnglishName *name, const Site *site)
{
	const Words *words = site->words;
	const Measure *measure = site->ex->measures + site->measure;
	Site		next;

	if (site->noun + 1 != site->noun_end || word_is(words, site->noun_end - 1, WORD_PLURAL) ||
		!word_reads(words, site->last, "and") || site->measure + 1 >= site->ex->measure_count ||
		measure[1].sentence != measure->sentence)
		return;
	next = find_site(site->ex, words, site->measure + 1);
	if (next.first != site->last + 1 || !next.counted || next.noun_end - next.noun < 2)
		return;
	add_part(name, words, next.noun + 1, next.noun_end);
	(void) add_modifiers(name, site, next.last);
}

/* Does a verb before the list govern it: the city has 12 …, 42 …? */
static bool
is_governed(const Site *site)
{
	const Words *words = site->words;

	for (int i = site->first - 1; i >= 0 && i > site->first - LONGEST_GOVERNED && word_mark(words, i) != ';'; i--)
		if (word_is(words, i, WORD_AUXILIARY) || (word_is(words, i, WORD_VERB) && word_is_verb(words, i)))
			return true;
	return false;
}

/* The index after a list of counted things that goes on at index. */
static int
list_end(const Site *site, int index)
{
	const Words *words = site->words;

	for (int items = 0; items < LONGEST_LIST; items++)
	{
		int			i = index;

		if (word_mark(words, i) == ',')
			i++;
		else if (word_reads(words, i, "and"))
			i++;
		if (i == index || !word_is(words, i, WORD_MEASURE) || site->ex->measures[words->words[i].mention].unit.count > 0)
			return index;
		while (word_is(words, i, WORD_MEASURE))
			i++;
		index = i;
	}
	return index;
}

/* 12 projects such as A and B have been completed; 60 experts, including 3 foreign ones, came: behind the examples */
static int
skip_examples(const Words *words, int index)
{
	int			end = index;

	if (word_reads(words, index, "such") && word_reads(words, index + 1, "as"))
	{
		while (end < words->count && end < index + LONGEST_GOVERNED && !word_is(words, end, WORD_AUXILIARY | WORD_MEASURE))
			end++;
		return word_is(words, end, WORD_AUXILIARY) ? end : index;
	}
	if (word_mark(words, index) == ',' && word_reads(words, index + 1, "including"))
	{
		end = clause_end(words, index + 1);
		if (word_mark(words, end) == ',' && word_is_verb(words, end + 1) && !word_is(words, end + 1, WORD_ING))
			return end + 1;
	}
	return index;
}

/*
 * name_counted - the thing counted, and what it does or is done with it
 */
void
name_counted(const Site *site, EnglishName *name)
{
	const Words *words = site->words;
	int			next;

	name->count = 0;
	add_verb_before(name, site);
	/* the remaining four plants; not a total of 12 million jobs, the office asks that 58 firms */
	if (word_is(words, site->left + 1, WORD_DETERMINER) && site->left + 2 < site->first &&
		!word_reads(words, site->first - 1, "of") && !word_reads(words, site->first - 1, "that") &&
		!is_possessive(words, site->first - 1))
		add_part(name, words, site->left + 2, site->first);
	add_part(name, words, site->noun, site->noun_end);
	add_elided_head(name, site);
	next = add_modifiers(name, site, Max(site->last, site->noun_end));
	next = add_relative(name, words, next);
	/* from 60 countries */
	if (word_reads(words, next, "from") && word_is(words, next + 1, WORD_MEASURE) &&
		site->ex->measures[words->words[next + 1].mention].unit.count == 0)
	{
		int			end = find_site(site->ex, words, words->words[next + 1].mention).last;

		add_exactly(name, words, next, end);
		next = end;
	}
	/* six large plants and forty small ones were started: the predicate is that of all */
	if ((site->left < 0 || word_is(words, site->left, WORD_MARK)) && !is_governed(site) &&
		word_is(words, list_end(site, next), WORD_AUXILIARY))
		next = list_end(site, next);
	/* the faults of these 58 apps include theft: what the faults do */
	if (!is_known_object(site))
		add_predicate(name, words, skip_examples(words, next));
}
