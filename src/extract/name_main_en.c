/*
 * name_main_en.c
 *		What an English clause without a subject of its own leans on: the
 *		subject of the clause before it.
 */
#include "extract/name_en.h"
#include "extract/sentence_en.h"

/* Is the word at index the verb of a clause that ends at end, not a participle that tells which: heat drawn from rivers rose? */
static bool
is_predicate(const Words *words, int index, int end)
{
	if (word_is(words, index, WORD_ED) && word_is(words, index + 1, WORD_PREPOSITION) &&
		!word_is(words, index, WORD_CHANGE_VERB))
	{
		for (int i = index + 1; i < end; i++)
			if (word_is(words, i, WORD_AUXILIARY | WORD_CHANGE_VERB) && word_is_verb(words, i) && !word_is(words, i, WORD_PREPOSITION))
				return false;
		return true;
	}
	return word_is(words, index, WORD_AUXILIARY | WORD_CHANGE_VERB | WORD_LIGHT) && word_is_verb(words, index);
}

/* Exports increased, accounting for 40 percent …: the subject of the clause before */
void
name_main_subject(const Site *site, EnglishName *name)
{
	static const char *const leaning[] = {"with", "up", "down", "a", "an", "covering", "involving", NULL};
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	int			verb = start > 0 ? clause_start(words, start - 1) : 0;
	int			from;
	int			to;

	if (start == 0 || !(word_is(words, start, WORD_ING | WORD_RELATIVE) || word_reads_any(words, start, leaning)))
		return;
	while (verb < start && !is_predicate(words, verb, start))
		verb++;
	if (verb < start && subject_before(words, verb_group_start(words, verb), &from, &to))
	{
		if (!names_subject(words, from, to))
			add_phrase(name, words, from, to);
	}
	/* The plant, covering 200 mu, was opened: what it interrupts */
	else if (verb == start && word_mark(words, start - 1) == ',' && word_mark(words, clause_end(words, site->last)) == ',')
	{
		from = clause_start(words, start - 1);
		while (from < start && word_is(words, from, WORD_PREPOSITION | WORD_PERIOD | WORD_DETERMINER))
			from++;
		if (noun_phrase_end(words, from) == start - 1)
			add_phrase(name, words, from, start - 1);
	}
}
