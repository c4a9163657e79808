/*
 * name_en.c
 *		The words of an English noun phrase that belong to a name: no subject, no
 *		period, no light verb.
 */
#include "extract/name_en.h"

#define LONGEST_PHRASE 30		/* words */

/* Does the word at index begin so? (totalThe is two words that ran together) */
bool
word_begins(const Words *words, int index, const char *text)
{
	const Word *word = words->words + index;

	for (int i = 0; text[i] != '\0'; i++)
		if (word->start + i >= word->end || words->text->chars[word->start + i] != (uint16) text[i])
			return false;
	return true;
}

/* the district's, Xiaoshan's */
bool
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
		folded_is_upper(words->text, word->end - 1);
}

/* Do the words [from, to) name a place, or stand for the subject (the district)? */
bool
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

/* Does a quotation mark open [from, to) that none closes there? */
static bool
opens_quote_only(const Words *words, int from, int to)
{
	if (from >= to || (word_mark(words, from) != '"' && word_mark(words, from) != 0x201c))
		return false;
	for (int i = from + 1; i < to; i++)
		if (word_mark(words, i) == '"' || word_mark(words, i) == 0x201d)
			return false;
	return true;
}

/* Keep [from, to) as one more part of the name. */
void
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
	from += opens_quote_only(words, from, to);
	if (from >= to || name->count >= NAME_MAX_PARTS)
		return;
	name->parts[name->count].start = words->words[from].start;
	name->parts[name->count].end = words->words[to - 1].end;
	name->count++;
}

/* Keep [from, to) as it is. */
void
add_exactly(EnglishName *name, const Words *words, int from, int to)
{
	if (from >= to || name->count >= NAME_MAX_PARTS)
		return;
	name->parts[name->count].start = words->words[from].start;
	name->parts[name->count++].end = words->words[to - 1].end;
}

/* The index after the object of a preposition: in the manufacturing industry. */
int
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
int
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

		if (word_is(words, i, WORD_PERIOD) || (word_is(words, i, WORD_MEASURE) && !is_attributive(words, i)))
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

bool
is_main_verb(const Words *words, int index)
{
	return word_is(words, index, WORD_VERB | WORD_ED | WORD_CHANGE_VERB | WORD_ING) &&
		!word_is(words, index, WORD_FUNCTION | WORD_ADVERB | WORD_PERIOD);
}

/* Words of content in [from, to). */
int
content_words(const Words *words, int from, int to)
{
	int			count = 0;

	for (int i = from; i < to; i++)
		count += is_nominal(words, i);
	return count;
}

/* The noun before "for": free diagnostic services for 300 enterprises. */
int
noun_phrase_start(const Words *words, int end)
{
	int			i = end;

	while (i > 0 && i > end - LONGEST_PHRASE)
	{
		/* the district completed investment of: the verb begins the phrase */
		if (i < end && word_is(words, i, WORD_VERB) && word_is(words, i, WORD_ED) && !word_reads(words, i, "added") &&
			!word_reads(words, i, "listed") && is_nominal(words, i - 1) && !word_is(words, i - 1, WORD_CHANGE_NOUN))
			break;
		if ((is_nominal(words, i - 1) || (word_is(words, i - 1, WORD_ORDINAL) && i < end)) &&
			!word_is(words, i - 1, WORD_MEASURE | WORD_PERIOD) &&
			!(word_is(words, i - 1, WORD_VERB) && word_is(words, i - 1, WORD_LIGHT) &&
			  !(word_is(words, i - 1, WORD_ED) && word_is(words, i - 2, WORD_DETERMINER))))
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
