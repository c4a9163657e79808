/*
 * name_changed_en.c
 *		What an English change is a change of.
 */
#include "extract/name_en.h"

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
	if (end <= from + 1 || word_is(words, from + 1, WORD_PERIOD | WORD_MEASURE) || word_reads(words, end - 1, "terms"))
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
		int			next;

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
			if (!word_is(words, after + 1, WORD_MEASURE) &&
				(word_reads(words, after, "of") || word_reads(words, after, "in")) &&
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
		/* but analysts expect growth of 5 percent */
		if (verb >= 0 && (word_is(words, verb, WORD_VERB | WORD_AUXILIARY)) &&
			word_cue(words, verb, KIND_BIT(KIND_EN_STATUS), &next) == NULL &&
			subject_before(words, verb_group_start(words, verb), &from, &to))
			add_phrase(name, words, from, to);
		/* aim for growth of 6 percent; expect growth; setting the growth rate at */
		verb = noun - 1;
		while (word_is(words, verb, WORD_DETERMINER))
			verb--;
		if (name->count == 0 && word_reads(words, governor, "growth") && verb >= 0 &&
			(word_cue(words, verb, KIND_BIT(KIND_EN_STATUS), &next) != NULL ||
			 (word_is(words, verb, WORD_PREPOSITION) && !word_reads(words, verb, "with") && !word_reads(words, verb, "to")) ||
			 (word_is(words, verb, WORD_VERB) && word_reads(words, site->left, "at"))))
			add_exactly(name, words, governor, governor + 1 + word_reads(words, governor + 1, "rate"));
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
	/* tourist trips increased by 16 percent and inbound trips by 17: its own subject, or the one of both */
	for (int i = governor + 1; i < site->left; i++)
		if (word_is(words, i, WORD_MEASURE))
		{
			if (is_nominal(words, site->left - 1) && name_before(site, name, site->left))
				return;
			break;
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
	{
		int			end = object_end(words, site->last);

		if (word_reads(words, end, "of") && object_end(words, end) > end + 1)
			end = object_end(words, end);
		add_part(name, words, object_start(words, site->last), end);
	}
}
