/*
 * phrase_en.c
 *		English noun phrases, told from verbs by their place in the clause.
 */
#include "extract/english.h"

#define LONGEST_PHRASE 30		/* words; what is longer is no noun phrase */
#define LONGEST_SERIES 4		/* conjuncts that are looked at for their head */
#define LONGEST_QUOTE 10		/* words of a quoted name inside of a noun phrase */

static bool
is_quote(uint16 mark)
{
	return mark == '"' || mark == 0x201c || mark == 0x201d || mark == 0xab || mark == 0xbb;
}

/* is_nominal - whether the word at index can be a noun or adjective */
bool
is_nominal(const Words *words, int index)
{
	return index >= 0 && index < words->count &&
		!(words->words[index].is & (WORD_MARK | WORD_FUNCTION | WORD_ADVERB | WORD_NUMBER | WORD_NUMERAL | WORD_PERIOD));
}

/* The index after a quoted name that opens at index, 0 where it is none. */
static int
quoted_name_end(const Words *words, int index)
{
	if (!is_quote(word_mark(words, index)) || word_mark(words, index) == 0x201d)
		return 0;
	for (int i = index + 1; i < words->count && i <= index + LONGEST_QUOTE; i++)
		if (is_quote(word_mark(words, i)))
			return i > index + 1 ? i + 1 : 0;
	return 0;
}

/* The index after a short remark in brackets, 0 where it is none: students (apprentices). */
static int
bracket_end(const Words *words, int index)
{
	if (word_mark(words, index) != '(')
		return 0;
	for (int i = index + 1; i < words->count && i <= index + 4; i++)
	{
		if (word_mark(words, i) == ')')
			return i > index + 1 ? i + 1 : 0;
		if (!is_nominal(words, i))
			return 0;
	}
	return 0;
}

/*
 * Does a participle or verb form at index stand inside of a noun phrase
 * (newly built roads, processing lines), not after it (16 projects started)?
 */
static bool
modifies(const Words *words, int index, bool after_plural)
{
	return !after_plural && is_nominal(words, index + 1) &&
		!(words->words[index + 1].is & WORD_MEASURE);
}

/* Is the mark at index the full stop of an abbreviation with points inside: U.S.? */
static bool
ends_abbreviation(const Words *words, int index)
{
	const Word *word = words->words + index - 1;

	return word_mark(words, index) == '.' && word->end == words->words[index].start && word->end - word->start > 2 &&
		words->text->chars[word->end - 2] == '.' && folded_is_upper(words->text, word->end - 1);
}

static int	phrase_end(const Words *words, int index, bool conjunctions);

/* Does what follows a conjunction at index go on with the noun phrase? */
static bool
conjunction_goes_on(const Words *words, int index, bool after_plural)
{
	int			end;

	if (!word_reads(words, index, "and") && !word_reads(words, index, "or") && word_mark(words, index) != '&')
		return false;
	if (!is_nominal(words, index + 1) && !word_reads(words, index + 1, "\""))
		return false;
	if (words->words[index + 1].is & (WORD_CHANGE_VERB | WORD_LIGHT) && !word_is(words, index + 1, WORD_ING) &&
		!is_nominal(words, index + 2))
		return false;
	/* a verb right after the conjunction begins another statement */
	if (words->words[index + 1].is & (WORD_VERB | WORD_ED) && !is_nominal(words, index + 2))
		return false;
	/* spans six buildings and presents six units */
	if (word_is(words, index + 1, WORD_PLURAL) && word_is(words, index + 2, WORD_NUMBER | WORD_NUMERAL))
		return false;
	/* workshops and new small and middle-sized mills */
	end = index;
	for (int i = 0; i < LONGEST_SERIES; i++)
	{
		int			start = end + 1;

		end = phrase_end(words, start, false);
		if (end <= start)
			return false;
		/* 300 cars and Green Steel sold: another subject */
		if (i == 0 && after_plural && word_is(words, start, WORD_UPPER) && !word_is(words, index - 1, WORD_UPPER) &&
			word_is(words, end, WORD_AUXILIARY | WORD_VERB | WORD_CHANGE_VERB))
			return false;
		if (word_is(words, end - 1, WORD_PLURAL) || word_mark(words, end - 1) == ')')
			return true;
		if (!word_reads(words, end, "and") && !word_reads(words, end, "or"))
			break;
	}
	/* spinning and weaving capacity: what is joined are no heads */
	return !after_plural && !word_is(words, end, WORD_AUXILIARY | WORD_VERB | WORD_CHANGE_VERB | WORD_ED);
}

/* The index after the head; conjunctions says whether to look beyond and, or. */
static int
phrase_end(const Words *words, int index, bool conjunctions)
{
	/* never a participle or noun: 300 took part */
	static const char *const past_only[] = {"took", "went", "came", "began", "became", "gave", "grew", "drew", "wrote", "spoke",
	"ran", "sank", "swam", "wore", "rode", "chose", "stole", "froze", "shook", "threw", "knew", "blew", "ate", "forgot", "sang",
	"flew", "drove", NULL};
	int			i = index;
	int			head = index;	/* after the last word that can be the head */
	bool		after_plural = false;

	while (i < words->count && i < index + LONGEST_PHRASE)
	{
		const Word *word = words->words + i;
		int			end;

		if (word->is & (WORD_PERIOD | WORD_MEASURE) && !(word->is & WORD_MARK))
			break;
		if (word->is & WORD_MARK)
		{
			if ((end = quoted_name_end(words, i)) != 0 || (head > index && (end = bracket_end(words, i)) != 0))
			{
				head = i = end;
				continue;
			}
			/* three U.S. carriers */
			if (i > index && ends_abbreviation(words, i) && is_nominal(words, i + 1))
			{
				i++;
				continue;
			}
			if (i > index && (word_mark(words, i) == '-' || word_mark(words, i) == '/') && is_nominal(words, i + 1) &&
				words->words[i].start == words->words[i - 1].end)
			{
				i++;
				continue;
			}
			break;
		}
		if (word->is & WORD_NUMBER)
		{
			/* 5A, 4G: part of a name when letters hang on to it */
			if (i + 1 < words->count && words->words[i + 1].start == word->end && !word_is(words, i + 1, WORD_MARK))
			{
				i += 2;
				continue;
			}
			/* Fortune 500 companies */
			if (i > index && is_nominal(words, i + 1) && word_cue_before(words, i, KIND_BIT(KIND_EN_LABEL), &end) != NULL)
			{
				i++;
				continue;
			}
			break;
		}
		if (word->is & WORD_CONJUNCTION)
		{
			if (i == index || !conjunctions || !conjunction_goes_on(words, i, after_plural))
				break;
			i++;
			after_plural = false;
			continue;
		}
		if (word->is & (WORD_FUNCTION | WORD_NUMERAL))
			break;
		if (word->is & WORD_ADVERB)
		{
			if (head > index || i > index + 1)
				break;
			i++;
			continue;
		}
		if (word->is & (WORD_VERB | WORD_CHANGE_VERB) && word_reads_any(words, i, past_only))
			break;
		if (word->is & (WORD_VERB | WORD_CHANGE_VERB | WORD_ED | WORD_ING))
		{
			bool		participle = (word->is & (WORD_ED | WORD_ING)) != 0;

			/* a known verb may be a noun too: test stations, production plants */
			if (!participle && head > index &&
				(word->is & WORD_LIGHT || after_plural ||
				 (word->is & WORD_CHANGE_VERB && !(word->is & WORD_CHANGE_NOUN))))
				break;
			if (participle && !modifies(words, i, after_plural))
			{
				/* spinning and weaving capacity, sheep farming; but not "started" */
				if (!(word->is & WORD_ING) || word->is & WORD_VERB || after_plural)
					break;
				head = ++i;
				continue;
			}
			if (participle)
			{
				i++;
				continue;
			}
		}
		i++;
		head = i;
		after_plural = (word->is & WORD_PLURAL) != 0 && !(word->is & WORD_VERB);
	}
	return head;
}

/*
 * noun_phrase_end - where the noun phrase that begins at index ends
 *
 * Gives the index after its head, without what a preposition hangs on to it;
 * index itself where no noun phrase begins there.
 */
int
noun_phrase_end(const Words *words, int index)
{
	return phrase_end(words, index, true);
}

/*
 * is_attributive - whether the measure that holds the word at index is tied to
 * the noun behind it by a hyphen: a three-year plan
 */
bool
is_attributive(const Words *words, int index)
{
	int			first = index;
	int			end = index;
	bool		tied = false;

	while (word_is(words, first - 1, WORD_MEASURE) && words->words[first - 1].mention == words->words[index].mention)
		first--;
	while (word_is(words, end, WORD_MEASURE) && words->words[end].mention == words->words[index].mention)
		end++;
	for (int at = words->words[first].start; at < words->words[end - 1].end && !tied; at++)
		tied = words->text->chars[at] == '-';
	return tied && is_nominal(words, end);
}

/*
 * word_is_verb - whether the word at index does the work of a verb where it
 * stands: an auxiliary, a known verb or a participle that no noun follows
 */
bool
word_is_verb(const Words *words, int index)
{
	const Word *word;

	if (index < 0 || index >= words->count)
		return false;
	word = words->words + index;
	if (word->is & WORD_AUXILIARY)
		return true;
	if (word->is & WORD_FUNCTION)
		return false;
	if (!(word->is & (WORD_VERB | WORD_CHANGE_VERB | WORD_ED)))
		return false;
	/* the growth, an increase; a planned investment, of listed companies */
	if (word_is(words, index - 1, WORD_DETERMINER | WORD_PREPOSITION) && !word_reads(words, index - 1, "to") &&
		!word_reads(words, index - 1, "that"))
		return false;
	if (word->is & (WORD_ED | WORD_VERB) && word_is(words, index - 1, WORD_NUMBER | WORD_MEASURE))
		return word->is & WORD_ED ? !is_nominal(words, index + 1) : false;
	return true;
}

/* verb_group_start - the first word of the verb group that ends with verb: has been greatly increased */
int
verb_group_start(const Words *words, int verb)
{
	int			i = verb;
	int			first;

	/* more than doubled */
	if (word_is(words, verb, WORD_CHANGE_VERB) &&
		word_cue_before(words, verb, KIND_BIT(KIND_EN_APPROX), &first) != NULL)
		i = first;
	while (i > 0)
	{
		if (word_is(words, i - 1, WORD_AUXILIARY) || (word_is(words, i - 1, WORD_ADVERB) &&
													   !word_is(words, i - 1, WORD_CHANGE_VERB)))
			i--;
		else if (word_reads(words, i - 1, "to") && i > 1 &&
				 word_is(words, i - 2, WORD_ED | WORD_VERB | WORD_BE | WORD_ADVERB) &&
				 !word_is(words, i - 2, WORD_CHANGE_VERB))
			i -= 2;
		else if (word_reads(words, i - 1, "went") || word_reads(words, i - 1, "gone") || word_reads(words, i - 1, "goes"))
			i--;
		else
			break;
	}
	/* an adverb at the front belongs to the verb only after a subject */
	while (i < verb && word_is(words, i, WORD_ADVERB) && (i == 0 || word_is(words, i - 1, WORD_MARK)))
		i++;
	return i;
}
