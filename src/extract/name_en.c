/*
 * name_en.c
 *		The noun phrase that an English quantity measures, out of the words
 *		around it: without subject, period and light verb.
 */
#include "extract/english.h"

#define LONGEST_REMARK 3		/* content words of a phrase with "in" that is kept */
#define LONGEST_PREDICATE 14	/* words after what is counted that tell what it does */

/* Does the word at index begin so? (totalThe is two words that ran together) */
static bool
word_begins(const Words *words, int index, const char *text)
{
	const Word *word = words->words + index;

	for (int i = 0; text[i] != '\0'; i++)
		if (word->start + i >= word->end || words->text->chars[word->start + i] != (uint16) text[i])
			return false;
	return true;
}

static bool
is_possessive(const Words *words, int index)
{
	const Word *word = words->words + index;
	uint16		before = word->end - word->start > 2 ? words->text->chars[word->end - 2] : 0;

	return !(word->is & WORD_MARK) && words->text->chars[word->end - 1] == 's' && (before == '\'' || before == 0x2019);
}

/* All letters of a short word are capitals: GDP, R&D. */
static bool
is_acronym(const Words *words, int index)
{
	const Word *word = words->words + index;

	return word->end - word->start > 1 && word->end - word->start <= 6 && word->is & WORD_UPPER &&
		folded_is_upper(words->text, word->start + 1);
}

/* Do the words [from, to) name a place, or stand for the subject (the district)? */
static bool
names_subject(const Words *words, int from, int to)
{
	bool		upper = true;
	bool		determined = from > 0 && (word_is(words, from - 1, WORD_DETERMINER) || word_is(words, from, WORD_DETERMINER));

	if (from >= to)
		return false;
	for (int i = from; i < to; i++)
	{
		if (word_is(words, i, WORD_PLACE))
			return true;
		if (is_acronym(words, i) || !word_is(words, i, WORD_UPPER))
			upper = false;
	}
	if (upper)
		return true;
	return determined && word_is(words, to - 1, WORD_SUBJECT) && (to - from <= 3 || word_is(words, from, WORD_UPPER));
}

static bool
is_leading_junk(const Words *words, int index)
{
	if (word_is(words, index, WORD_MARK))
		return word_mark(words, index) != '"' && word_mark(words, index) != 0x201c;
	return word_is(words, index, WORD_CONJUNCTION | WORD_DETERMINER | WORD_PERIOD | WORD_AUXILIARY | WORD_RELATIVE |
				   WORD_PRONOUN) ||
		(word_is(words, index, WORD_ADVERB) && !word_is(words, index + 1, WORD_ED) &&
		 !word_is(words, index, WORD_CHANGE_NOUN)) ||
		(word_is(words, index, WORD_PREPOSITION) &&
		 word_is(words, index + 1, WORD_PERIOD | WORD_CONJUNCTION | WORD_MARK));
}

/* Keep [from, to) as one more part of the name. */
static void
add_part(EnglishName *name, const Words *words, int from, int to)
{
	while (from < to && is_leading_junk(words, from))
		from++;
	while (from < to && word_is(words, to - 1, WORD_PREPOSITION | WORD_CONJUNCTION | WORD_DETERMINER | WORD_AUXILIARY) &&
		   !word_is(words, to - 1, WORD_CHANGE_NOUN))
		to--;
	while (from < to && word_is(words, to - 1, WORD_MARK) && word_mark(words, to - 1) != ')' &&
		   word_mark(words, to - 1) != '"' && word_mark(words, to - 1) != 0x201d)
		to--;
	if (from >= to || name->count >= NAME_MAX_PARTS)
		return;
	name->parts[name->count].start = words->words[from].start;
	name->parts[name->count].end = words->words[to - 1].end;
	name->count++;
}

/* Keep [from, to) as it is. */
static void
add_exactly(EnglishName *name, const Words *words, int from, int to)
{
	if (from >= to || name->count >= NAME_MAX_PARTS)
		return;
	name->parts[name->count].start = words->words[from].start;
	name->parts[name->count++].end = words->words[to - 1].end;
}

/* The index after the object of a preposition: in the manufacturing industry. */
static int
object_end(const Words *words, int preposition)
{
	int			i = preposition + 1;
	int			end;

	while (word_is(words, i, WORD_DETERMINER) || word_reads(words, i, "both"))
		i++;
	end = noun_phrase_end(words, i);
	return end > i ? end : preposition + 1;
}

/* The first word of the object of a preposition, after its determiners. */
static int
object_start(const Words *words, int preposition)
{
	int			i = preposition + 1;

	while (word_is(words, i, WORD_DETERMINER))
		i++;
	return i;
}

/*
 * add_phrase - the words of a noun phrase that belong to a name
 *
 * Leaves out periods, places and possessors, and what stands for the subject
 * (in the region, of the city).
 */
void
add_phrase(EnglishName *name, const Words *words, int from, int to)
{
	int			kept;			/* the part that is being kept begins here */
	int			phrase;			/* the noun phrase that is being read begins here */
	int			i;

	while (from < to && is_leading_junk(words, from))
		from++;
	/* the number of */
	if (word_reads(words, from, "number") && word_reads(words, from + 1, "of"))
		from += 2;
	else if (word_reads(words, from, "total") && word_reads(words, from + 1, "number") && word_reads(words, from + 2, "of"))
		from += 3;
	kept = phrase = i = from;
	/* Xinjiang mechanized harvesting area; Yunnan Province */
	while (i < to && word_is(words, i, WORD_PLACE) && !is_possessive(words, i))
		i++;
	if (i < to && i > from && !word_is(words, i, WORD_PREPOSITION))
	{
		if (is_possessive(words, i) || word_is(words, i, WORD_SUBJECT))
			i++;
		kept = phrase = i;
	}
	i = kept;
	while (i < to)
	{
		int			end;

		if (word_is(words, i, WORD_PERIOD) || word_is(words, i, WORD_MEASURE))
		{
			add_part(name, words, kept, i);
			while (i < to && word_is(words, i, WORD_PERIOD | WORD_MEASURE))
				i++;
			kept = phrase = i;
			continue;
		}
		if (word_mark(words, i) == '(')
		{
			end = i + 1;
			while (end < to && word_mark(words, end) != ')')
				end++;
			add_part(name, words, kept, i);
			kept = phrase = i = Min(end + 1, to);
			continue;
		}
		if (is_possessive(words, i) && (word_is(words, i, WORD_PLACE | WORD_UPPER) || i == from + 1 || i == from ||
										 word_is(words, phrase, WORD_DETERMINER)))
		{
			add_part(name, words, kept, phrase);
			kept = phrase = i = i + 1;
			continue;
		}
		if (word_reads(words, i, "its") || word_reads(words, i, "their") || word_reads(words, i, "our") ||
			word_reads(words, i, "whose"))
		{
			add_part(name, words, kept, i);
			kept = phrase = i = i + 1;
			continue;
		}
		if (word_is(words, i, WORD_PREPOSITION) && !word_is(words, i, WORD_CHANGE_NOUN))
		{
			end = object_end(words, i);
			if (!word_reads(words, i, "from") && !word_reads(words, i, "to") && end <= to && end > i + 1 && names_subject(words, object_start(words, i), end))
			{
				add_part(name, words, kept, i);
				kept = phrase = i = end;
				continue;
			}
			phrase = i + 1;
		}
		i++;
	}
	add_part(name, words, kept, to);
}

/* ------------------------------------------------------------- predicates */

static bool
is_main_verb(const Words *words, int index)
{
	return word_is(words, index, WORD_VERB | WORD_ED | WORD_CHANGE_VERB | WORD_ING) &&
		!word_is(words, index, WORD_FUNCTION | WORD_ADVERB | WORD_PERIOD);
}

/* Words of content in [from, to). */
static int
content_words(const Words *words, int from, int to)
{
	int			count = 0;

	for (int i = from; i < to; i++)
		count += is_nominal(words, i);
	return count;
}

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
		if (word_is(words, i, WORD_MEASURE))
			return true;
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
static void
add_predicate(EnglishName *name, const Words *words, int index)
{
	int			verb = skip_auxiliaries(words, index);
	int			end;

	if (!is_main_verb(words, verb) || measure_follows(words, verb + 1))
		return;
	if (word_is(words, verb, WORD_SAY))
		return;
	end = verb + 1;
	if (word_reads(words, end, "into") || word_reads(words, end, "as") || word_reads(words, end, "to"))
	{
		if (object_end(words, end) > end + 1 && content_words(words, end, object_end(words, end)) <= LONGEST_REMARK)
			end = object_end(words, end);
	}
	else
	{
		int			object = end;

		while (word_is(words, object, WORD_DETERMINER | WORD_ADVERB))
			object++;
		object = noun_phrase_end(words, object);
		if (object > end && object - end <= LONGEST_PREDICATE)
			end = object;
	}
	if (end == verb + 1 && word_is(words, verb, WORD_LIGHT))
		return;
	/* light verbs give way to their object: achieved employment keeps both */
	add_part(name, words, verb, end);
}

/* ------------------------------------------------------------ things counted */

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
	return i > index + 1 && word_is(words, index, WORD_MEASURE) ? i : index;
}

/*
 * What hangs on to the thing counted: with …, for …, of …, under construction,
 * a short in …; not a place, not a period, not another measure.  Gives the
 * index after it.
 */
static int
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
			(word_reads(words, i, "in") && content_words(words, i + 1, end) < LONGEST_REMARK);
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

/* The noun before "for": free diagnostic services for 300 enterprises. */
static int
noun_phrase_start(const Words *words, int end)
{
	int			i = end;

	while (i > 0)
	{
		/* the district completed investment of: the verb begins the phrase */
		if (i < end && word_is(words, i, WORD_VERB) && word_is(words, i, WORD_ED) && !word_reads(words, i, "added") &&
			!word_reads(words, i, "listed") && is_nominal(words, i - 1) && !word_is(words, i - 1, WORD_CHANGE_NOUN))
			break;
		if ((is_nominal(words, i - 1) || (word_is(words, i - 1, WORD_ORDINAL) && i < end)) &&
			!word_is(words, i - 1, WORD_MEASURE | WORD_PERIOD) &&
			!(word_is(words, i - 1, WORD_VERB) && word_is(words, i - 1, WORD_LIGHT)))
			i--;
		else if ((word_reads(words, i - 1, "and") || word_reads(words, i - 1, "or")) && i > 1 && is_nominal(words, i - 2))
			i--;
		else if ((word_mark(words, i - 1) == '-' || word_mark(words, i - 1) == '/' || word_mark(words, i - 1) == '"' ||
				  word_mark(words, i - 1) == 0x201d || word_mark(words, i - 1) == 0x201c) &&
				 i > 1 && i < end + 1)
			i--;
		else
			break;
	}
	/* an active verb at the front is none of it, a participle may be */
	while (i < end - 1 && word_is(words, i, WORD_VERB) && !word_is(words, i, WORD_ED | WORD_ING) &&
		   !word_is(words, i, WORD_CHANGE_NOUN))
		i++;
	return i;
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
	else if (word_reads(words, left, "by") && is_main_verb(words, left - 1) && !word_is(words, left - 1, WORD_CHANGE_VERB))
		add_exactly(name, words, left - 1, left + 1);
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
	/* the remaining four plants; not a total of 12 million jobs */
	if (word_is(words, site->left + 1, WORD_DETERMINER) && site->left + 2 < site->first &&
		!word_reads(words, site->first - 1, "of"))
		add_part(name, words, site->left + 2, site->first);
	add_part(name, words, site->noun, site->noun_end);
	add_elided_head(name, site);
	next = add_modifiers(name, site, Max(site->last, site->noun_end));
	add_predicate(name, words, add_relative(name, words, next));
}

/* ------------------------------------------------------------ things measured */

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
		add_exactly(name, words, site->last, site->last + 1);
		return true;
	}

	if (!is_nominal(words, site->last) || word_is(words, site->last, WORD_ED | WORD_CHANGE_NOUN | WORD_CHANGE_VERB) ||
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

/* NP of the measure: investment of 9.78 billion yuan */
static bool
name_before(const Site *site, EnglishName *name, int end)
{
	const Words *words = site->words;
	int			start = noun_phrase_start(words, end);

	/* sales revenue of seedlings of 5 million yuan */
	while (start > 1 && start < end && word_reads(words, start - 1, "of") && is_nominal(words, start - 2) &&
		   !word_is(words, start - 2, WORD_MEASURE))
		start = noun_phrase_start(words, start - 1);
	if (start > 2 && start < end && word_is(words, start - 1, WORD_DETERMINER) && word_reads(words, start - 2, "of") &&
		is_nominal(words, start - 3))
		start = noun_phrase_start(words, start - 2);
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
		word_reads(words, site->last, "from"))
	{
		end = object_end(words, site->last);
		if (end > site->last + 1 && !word_is(words, site->last + 1, WORD_PERIOD) &&
			content_words(words, site->last, end) <= 5)
			add_part(name, words, site->last, end);
	}
	return name->count > 0;
}

/* raised the rate to 5%, increased to 5%: object or subject of a verb of change */
static bool
name_reached(const Site *site, EnglishName *name)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->left);
	int			verb = -1;

	for (int i = site->left - 1; i >= start; i--)
	{
		if (word_is(words, i, WORD_CHANGE_NOUN) && word_reads(words, i + 1, "in") && verb < 0 &&
			object_end(words, i + 1) > i + 2)
		{
			/* increases in overall grain production capacity to 725 million tons */
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
		!word_is(words, verb + 1, WORD_PREPOSITION | WORD_MEASURE) && verb + 1 < site->left)
	{
		add_phrase(name, words, verb + 1, object_end(words, verb));
		if (name->count > 0)
			return true;
	}
	return name_subject(site, name, verb);
}

/*
 * name_measured - what an amount with a unit, or a bare number, measures
 */
void
name_measured(const Site *site, const Reading *reading, EnglishName *name)
{
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
	if (left >= 0 && word_reads(words, left, "to") && name_reached(site, name))
		return;
	/* exceeded 10 percent of GDP: the subject has the share */
	if (word_is(words, left, WORD_LIGHT | WORD_BE) && site->ex->measures[site->measure].unit_class == UNIT_CLASS_RATIO &&
		name_subject(site, name, left))
		return;
	if (name_after_of(site, name) || (!site->counted && name_attributive(site, name)))
		return;
	if (left < 0 || word_mark(words, left) == ',' || word_mark(words, left) == ';')
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
	if (word_mark(words, left) == ':')
		left--;
	/* shelf life (year) 4 years */
	if (word_mark(words, left) == ')')
	{
		while (left > 0 && word_mark(words, left) != '(')
			left--;
		left--;
	}
	if (word_is(words, left, WORD_LIGHT | WORD_AUXILIARY))
	{
		(void) name_subject(site, name, left);
		return;
	}
	if (is_main_verb(words, left) && !word_is(words, left, WORD_CHANGE_VERB | WORD_CHANGE_NOUN))
	{
		(void) name_act(site, name, left);
		return;
	}
	if (word_is(words, left, WORD_PREPOSITION))
	{
		(void) name_before(site, name, left);
		return;
	}
	(void) name_before(site, name, left + 1);
}

/* Adjectives of degree are no name: an average annual increase. */
static int
skip_degrees_left(const Words *words, int index)
{
	while (index > 0)
	{
		int			first;

		if (word_cue_before(words, index, KIND_BIT(KIND_EN_BASIS), &first) != NULL)
			index = first;
		else if (word_is(words, index - 1, WORD_ADVERB | WORD_DEGREE))
			index--;
		else
			break;
	}
	return index;
}

/* an increase of 5.6% in exports; the growth of the revenue: what grows comes after */
static bool
name_after_noun(const Site *site, EnglishName *name, int from)
{
	const Words *words = site->words;
	int			end;

	if (!word_reads(words, from, "in") && !word_reads(words, from, "of"))
		return false;
	end = object_end(words, from);
	if (end <= from + 1 || word_is(words, from + 1, WORD_PERIOD | WORD_MEASURE))
		return false;
	while ((word_reads(words, end, "of") || word_reads(words, end, "per")) && object_end(words, end) > end + 1 &&
		   !word_is(words, end + 1, WORD_MEASURE))
		end = object_end(words, end);
	add_phrase(name, words, from + 1, end);
	return name->count > 0;
}

/*
 * name_changed - what a change is a change of; empty where the sentence does
 * not say it again (…, an increase of 5%)
 */
void
name_changed(const Site *site, const Reading *reading, EnglishName *name)
{
	const Words *words = site->words;
	int			governor = reading->governor;
	int			from;
	int			to;

	name->count = 0;
	if (governor < 0)
		return;
	if (reading->noun)
	{
		int			noun = skip_degrees_left(words, governor);
		int			start = noun;
		int			verb;

		/* GDP growth of 5% */
		if (is_nominal(words, noun - 1) && !word_is(words, noun - 1, WORD_MEASURE | WORD_VERB))
		{
			start = noun_phrase_start(words, noun);
			add_phrase(name, words, start, noun);
			if (name->count > 0)
				return;
		}
		if (governor < site->first)
		{
			int			after = governor + 1;

			while (word_reads(words, after, "rate") || word_reads(words, after, "rates") || word_reads(words, after, "target"))
				after++;
			if (!word_is(words, after + 1, WORD_MEASURE) && word_reads(words, after, "of") &&
				name_after_noun(site, name, after))
				return;
		}
		if (name_after_noun(site, name, Max(site->last, governor + 1)))
			return;
		/* exports saw an increase of 5% */
		verb = noun;
		while (word_is(words, verb - 1, WORD_DETERMINER))
			verb--;
		verb--;
		if (governor > site->first)
			verb = site->left;
		if (verb >= 0 && (word_is(words, verb, WORD_VERB | WORD_AUXILIARY)) &&
			subject_before(words, verb_group_start(words, verb), &from, &to))
			add_phrase(name, words, from, to);
		return;
	}
	/* 300 billion yuan more than last year: no name of its own */
	if (governor >= site->last)
	{
		if (word_is(words, site->left, WORD_BE | WORD_VERB) &&
			subject_before(words, verb_group_start(words, site->left), &from, &to))
			add_phrase(name, words, from, to);
		return;
	}
	/* reduced costs by 5%: the object */
	if (governor + 1 < site->left && !word_is(words, governor + 1, WORD_PREPOSITION) &&
		word_reads(words, site->left, "by"))
	{
		add_phrase(name, words, governor + 1, Min(object_end(words, governor), site->left));
		if (name->count > 0)
			return;
	}
	if (subject_before(words, verb_group_start(words, governor), &from, &to))
		add_phrase(name, words, from, to);
	/* increased by 10 percent in the service sector */
	if (name->count > 0 && word_reads(words, site->last, "in") && object_end(words, site->last) > site->last + 1 &&
		!names_subject(words, object_start(words, site->last), object_end(words, site->last)))
		add_part(name, words, object_start(words, site->last), object_end(words, site->last));
}
