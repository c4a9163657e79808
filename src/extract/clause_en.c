/*
 * clause_en.c
 *		English clauses: where they begin and end, and what their verb is about.
 */
#include "extract/english.h"

#define LONGEST_CLAUSE 150		/* words that are searched for the ends of a clause */
#define LONGEST_REMARK 12		/* words in brackets that interrupt a clause */

static bool
ends_clause(const Words *words, int index)
{
	static const uint16 marks[] = {',', ';', ':', '(', ')', '!', '?', '[', ']', '|', 0x2014, 0x2013, 0x3001};
	uint16		mark = word_mark(words, index);

	/* June 30, 2021 */
	if (mark == 0 || word_is(words, index, WORD_PERIOD))
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
		if (word_is(words, i, WORD_AUXILIARY) || (word_is(words, i, WORD_MEASURE) && !is_attributive(words, i)))
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

/* the cost of 30 hours of lessons is …: does the measure whose last word is last only say how much of what follows? */
static bool
is_amount_of(const Words *words, int last)
{
	while (last > 0 && word_is(words, last - 1, WORD_MEASURE))
		last--;
	return last > 1 && word_reads(words, last - 1, "of") && is_nominal(words, last - 2) && !word_is(words, last - 2, WORD_MEASURE);
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

		if (word->is & WORD_MEASURE &&
			((i == verb_group && hangs_on(words, i - 1)) || (word_reads(words, i, "of") && is_amount_of(words, i - 1))))
		{
			while (i > start && word_is(words, i - 1, WORD_MEASURE))
				i--;
			continue;
		}
		/* the fee for 30-hour courses is … */
		if ((word->is & WORD_MEASURE && !is_attributive(words, i - 1)) || is_clause_that(words, i - 1))
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
