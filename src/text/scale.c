/*
 * scale.c
 *		The words that numbers are made of, and scale words: look-ups in the
 *		tables of data/scales.tsv and data/number_words.tsv.
 */
#include "number_parts.h"

#define LATIN_WORD_MAX 12
#define SCALE_WORD_MAX 16

/* One way to write a scale word. */
typedef struct ScaleSpelling
{
	uint16		chars[SCALE_WORD_MAX];
	int			length;
	int			index;			/* into scale_table */
	bool		money;			/* a scale only after a currency: k, m */
	const uint16 *not_before;
} ScaleSpelling;

#include "data/scales.inc"

/* scale_by_id - the scale with this on-disk id, or NULL */
const Scale *
scale_by_id(int id)
{
	for (int i = 0; i < (int) lengthof(scale_table); i++)
		if (scale_table[i].id == id)
			return scale_table + i;
	return NULL;
}

/* scale_by_power - the first scale of a language with this power of ten, or NULL */
const Scale *
scale_by_power(int power, const char *language)
{
	for (int i = 0; i < (int) lengthof(scale_table); i++)
		if (scale_table[i].power == power && strcmp(scale_table[i].language, language) == 0)
			return scale_table + i;
	return NULL;
}

/* refused_before - does one of these words (see HanWord) begin at at? */
bool
refused_before(const uint16 *words, const FoldedText *text, int at, int limit)
{
	while (*words != 0)
	{
		int			i = 0;

		while (words[i] != 0 && words[i] == char_or_zero(text, at + i, limit))
			i++;
		if (words[i] == 0)
			return true;
		while (*words != 0)
			words++;
		words++;
	}
	return false;
}

/* Does this spelling stand at at, as a word of its own? */
static bool
spelling_matches(const ScaleSpelling *spelling, const FoldedText *text, int at, int limit)
{
	int			end = at + spelling->length;

	if (end > limit || text->chars[at] != spelling->chars[0])
		return false;
	for (int i = 1; i < spelling->length; i++)
		if (text->chars[at + i] != spelling->chars[i])
			return false;
	if (is_latin(text->chars[at]) && CHAR_CLASS(char_or_zero(text, end, limit)) == CHAR_LATIN)
		return false;
	return !refused_before(spelling->not_before, text, end, limit);
}

/*
 * read_scale_in - the longest scale word that begins at at
 *
 * language is zh, en, or NULL for both; money says that a currency stands
 * before the number, so that k and m may be scales.  Sets *end behind the
 * word; NULL, and *end left alone, where there is none.
 */
const Scale *
read_scale_in(const FoldedText *text, int at, int limit, const char *language, bool money, int *end)
{
	if (at >= limit || (CHAR_CLASS(text->chars[at]) != CHAR_HAN_SCALE && !is_latin(text->chars[at])))
		return NULL;
	for (int i = 0; i < (int) lengthof(scale_spellings); i++)
	{
		const ScaleSpelling *spelling = scale_spellings + i;
		const Scale *scale = scale_table + spelling->index;

		if ((spelling->money && !money) || !spelling_matches(spelling, text, at, limit))
			continue;
		if (language != NULL && strcmp(scale->language, language) != 0)
			continue;
		*end = at + spelling->length;
		return scale;
	}
	return NULL;
}

/*
 * read_scale - the longest scale word that begins at at, before limit
 *
 * k and m are none here: see read_money_number.  Sets *end behind the word;
 * NULL where there is none.
 */
const Scale *
read_scale(const FoldedText *text, int at, int limit, int *end)
{
	return read_scale_in(text, at, limit, NULL, false, end);
}

/* han_word - what a character means in a Chinese number, or NULL */
const HanWord *
han_word(uint16 character)
{
	int			low = 0;
	int			high = (int) lengthof(han_words) - 1;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (han_words[middle].character < character)
			low = middle + 1;
		else
			high = middle;
	}
	return han_words[low].character == character ? han_words + low : NULL;
}

/*
 * latin_word - what the Latin word at at means in a number, or NULL
 *
 * Sets *end behind the word where it means something.
 */
const LatinWord *
latin_word(const FoldedText *text, int at, int limit, int *end)
{
	char		word[LATIN_WORD_MAX + 1];
	int			length = 0;
	int			low = 0;
	int			high = (int) lengthof(latin_words) - 1;

	/* Most words are none of these, as their first two letters say. */
	if (!is_latin(char_or_zero(text, at, limit)) || !is_latin(char_or_zero(text, at + 1, limit)) ||
		!(latin_word_starts[text->chars[at] - 'a'] >> (text->chars[at + 1] - 'a') & 1))
		return NULL;
	while (is_latin(char_or_zero(text, at + length, limit)))
	{
		if (length == LATIN_WORD_MAX)
			return NULL;
		word[length] = (char) text->chars[at + length];
		length++;
	}
	if (CHAR_CLASS(char_or_zero(text, at + length, limit)) == CHAR_LATIN)
		return NULL;
	word[length] = '\0';
	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (strcmp(latin_words[middle].word, word) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (strcmp(latin_words[low].word, word) != 0)
		return NULL;
	*end = at + length;
	return latin_words + low;
}
