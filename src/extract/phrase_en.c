/*
 * phrase_en.c
 *		English noun phrases, told from verbs by their place in the clause.
 */
#include "extract/english.h"

#define LONGEST_CLAUSE 150		/* words that are searched for the ends of a clause */
#define LONGEST_PHRASE 30		/* words; what is longer is no noun phrase */
#define LONGEST_REMARK 12		/* words in brackets that interrupt a clause */
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

static bool
ends_clause(const Words *words, int index)
{
	static const uint16 marks[] = {',', ';', ':', '(', ')', '!', '?', '[', ']', '|', 0x2014, 0x2013, 0x3001};
	uint16		mark = word_mark(words, index);

	if (mark == 0)
		return false;
	/* a full stop inside of a sentence ends an abbreviation */
	if (mark == '.')
		return index + 1 == words->count;
	for (int i = 0; i < (int) lengthof(marks); i++)
		if (mark == marks[i])
			return true;
	return false;
}

/* The bracket that opens the short remark which ends right before index; index where there is none. */
static int
remark_start(const Words *words, int index)
{
	if (word_mark(words, index - 1) != ')')
		return index;
	for (int i = index - 2; i >= 0 && i > index - LONGEST_REMARK; i--)
		if (word_mark(words, i) == '(')
			return i;
	return index;
}

/*
 * clause_start - the first word after the mark before index, remarks in
 * brackets left aside; a text without marks is cut somewhere
 */
int
clause_start(const Words *words, int index)
{
	int			floor = Max(index - LONGEST_CLAUSE, 0);

	while (index > floor)
	{
		int			remark = remark_start(words, index);

		if (remark < index)
			index = remark;
		else if (ends_clause(words, index - 1))
			break;
		else
			index--;
	}
	return index;
}

/* clause_end - the index of the mark after index, or the number of words */
int
clause_end(const Words *words, int index)
{
	int			limit = Min(index + LONGEST_CLAUSE, words->count);

	while (index < limit && !ends_clause(words, index))
		index++;
	return index;
}

/* Is there a verb or a measure between from and to, so that "and" after it begins a new clause? */
static bool
has_predicate(const Words *words, int from, int to)
{
	for (int i = from; i < to; i++)
	{
		if (word_is(words, i, WORD_MEASURE | WORD_AUXILIARY))
			return true;
		/* rose, increased, reached; but not supply of, a planned road */
		if (word_is(words, i, WORD_CHANGE_VERB | WORD_LIGHT | WORD_ED) && word_is_verb(words, i) &&
			!word_is(words, i, WORD_PLURAL | WORD_CHANGE_NOUN | WORD_ING) && !is_nominal(words, i + 1) &&
			!word_reads(words, i + 1, "of"))
			return true;
	}
	return false;
}

/* Does "that" at index begin what was said, thought or found? */
static bool
is_clause_that(const Words *words, int index)
{
	return word_reads(words, index, "that") &&
		(word_is(words, index - 1, WORD_SAY | WORD_ED | WORD_VERB | WORD_ADVERB | WORD_BE | WORD_MARK) ||
		 word_is(words, index - 2, WORD_SAY));
}

/* Does a verb that is not the governing one stand at index, so that the subject begins after it? */
static bool
is_other_verb(const Words *words, int index)
{
	if (!word_is(words, index, WORD_VERB | WORD_ED | WORD_ING))
		return false;
	if (word_is(words, index, WORD_SAY) && !word_is(words, index - 1, WORD_DETERMINER | WORD_PREPOSITION))
		return true;
	/* has provided a subsidy totalling …; built a plant covering … */
	return word_is(words, index + 1, WORD_DETERMINER) || word_is(words, index - 1, WORD_BE | WORD_HAVE | WORD_MODAL);
}

/* Does the measure whose last word is last hang on to a noun: the fee for a course of 30 hours is …? */
static bool
hangs_on(const Words *words, int last)
{
	while (last > 0 && word_is(words, last - 1, WORD_MEASURE))
		last--;
	return last > 1 && (word_reads(words, last - 1, "for") || word_reads(words, last - 1, "of") ||
						word_reads(words, last - 1, "in") || word_reads(words, last - 1, "across") ||
						word_reads(words, last - 1, "per")) &&
		is_nominal(words, last - 2) && !word_is(words, last - 2, WORD_MEASURE);
}

/*
 * The price index, a gauge of inflation, rose: the mark that opens the
 * interruption which ends right before index, -1 where there is none
 */
static int
interruption_mark(const Words *words, int index)
{
	int			start = clause_start(words, index - 1);
	bool		relative = word_is(words, start, WORD_RELATIVE);

	if (index < 2 || word_mark(words, index - 1) != ',' || start < 2 || word_mark(words, start - 1) != ',')
		return -1;
	if (!relative && !word_is(words, start, WORD_DETERMINER | WORD_ED | WORD_ING) && !word_reads(words, start, "including"))
		return -1;
	for (int i = start; i < index - 1; i++)
		if (word_is(words, i, WORD_MEASURE) || (!relative && word_is(words, i, WORD_AUXILIARY)))
			return -1;
	return has_predicate(words, clause_start(words, start - 1), start - 1) ? -1 : start - 1;
}

/*
 * subject_before - the noun phrase that a verb group's statement is about
 *
 * Sets [from, to), empty for a pronoun or relative (it, which); false where
 * the verb group begins its clause.
 */
bool
subject_before(const Words *words, int verb_group, int *from, int *to)
{
	int			start = clause_start(words, verb_group);
	bool		participle = word_is(words, verb_group, WORD_ING);
	int			i = verb_group;

	*from = *to = verb_group;
	if (start == verb_group)
	{
		i = interruption_mark(words, verb_group);
		if (i < 0)
			return false;
		start = clause_start(words, i);
		*from = *to = verb_group = i;
	}
	while (i > start)
	{
		const Word *word = words->words + i - 1;

		if (word->is & WORD_MEASURE && i == verb_group && hangs_on(words, i - 1))
		{
			while (i > start && word_is(words, i - 1, WORD_MEASURE))
				i--;
			continue;
		}
		if (word->is & WORD_MEASURE || is_clause_that(words, i - 1))
			break;
		if (word->is & (WORD_RELATIVE | WORD_AUXILIARY))
			break;
		if (word->is & WORD_PRONOUN && !(word->is & WORD_DETERMINER))
			break;
		if (i < verb_group && is_other_verb(words, i - 1))
			break;
		if (word->is & WORD_CONJUNCTION && !participle &&
			(has_predicate(words, start, i - 1) ||
			 !(word_reads(words, i - 1, "and") || word_reads(words, i - 1, "or") || word_mark(words, i - 1) == '&')))
			break;
		i--;
	}
	/* with R&D investment accounting for 3.8% */
	if (i < verb_group && word_reads(words, i, "with"))
		i++;
	/* set up bases: what hangs on to the other verb */
	while (i < verb_group && i > start && (word_reads(words, i, "up") || word_reads(words, i, "out")))
		i++;
	*from = i;
	return true;
}
