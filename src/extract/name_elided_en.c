/*
 * name_elided_en.c
 *		English counts that lack the noun which another number of the sentence
 *		has.
 */
#include "extract/name_en.h"
#include "extract/sentence_en.h"

/* elided_name - they bought 300 cars and sold 40; …, and Hunan has 40: the thing counted before */
char *
elided_name(const SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	EnglishName name = {{{0, 0}}, 0};
	int			from;
	int			to;

	if (!site->counted || has_noun(site) || sr->noun.count == 0 || sr->last_row < 0 ||
		clause_end(words, site->last) > site->last || site->ex->measures[site->measure].value.scale != NULL)
		return NULL;
	if (is_main_verb(words, site->left) && !word_is(words, site->left, WORD_LIGHT | WORD_SAY | WORD_CHANGE_VERB))
		add_part(&name, words, site->left, site->left + 1);
	else if (!word_is(words, site->left, WORD_HAVE) ||
			 !subject_before(words, verb_group_start(words, site->left), &from, &to) || !names_subject(words, from, to))
		return NULL;
	name.parts[name.count++] = sr->noun.parts[0];
	return joined_name(sr, &name);
}

/* later_noun_name - built 30 and 40 schools: the first number lacks the noun that the second has */
char *
later_noun_name(SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			next = site->last;
	EnglishName name;
	Site		later;

	if (word_mark(words, next) == ',')
		next++;
	if (word_reads(words, next, "and") || word_reads(words, next, "or"))
		next++;
	if (!site->counted || has_noun(site) || next == site->last || !word_is(words, next, WORD_MEASURE) ||
		words->words[next].mention != site->measure + 1 || !is_main_verb(words, site->left) ||
		word_is(words, site->left, WORD_LIGHT))
		return NULL;
	later = find_site(site->ex, words, site->measure + 1);
	if (!later.counted || !has_noun(&later))
		return NULL;
	later.left = site->left;
	name_counted(&later, &name);
	return name.count > 0 ? joined_name(sr, &name) : NULL;
}

/* gave_noun - built 30 and 40 schools: did the number before take over this one's noun? */
bool
gave_noun(const SentenceReader *sr, const Site *site)
{
	const Statement *row;
	Site		before;

	if (sr->last_row < 0)
		return false;
	row = sr->reader->ex->statements + sr->last_row;
	if (row->measure != site->measure - 1 || !word_is(site->words, site->left, WORD_CONJUNCTION | WORD_MARK) ||
		!word_is(site->words, site->left - 1, WORD_MEASURE))
		return false;
	before = find_site(site->ex, site->words, row->measure);
	return before.counted && !has_noun(&before) && is_main_verb(site->words, before.left) &&
		!word_is(site->words, before.left, WORD_LIGHT) &&
		row->name != NULL && site->ex->measures[row->measure].value.scale == NULL;
}
