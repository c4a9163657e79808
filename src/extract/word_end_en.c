/*
 * word_end_en.c
 *		Where an English word or number ends.
 */
#include "extract/english.h"

/* Letters and digits make words; so do these inside of one. */
static bool
joins_word(const FoldedText *text, int at, int limit)
{
	uint16		c = text->chars[at];
	CharClass	after = at + 1 < limit ? CHAR_CLASS(text->chars[at + 1]) : CHAR_OTHER;

	if (after != CHAR_LATIN && after != CHAR_DIGIT)
		return false;
	return c == '-' || c == '\'' || c == 0x2019 || c == '&' || c == 0x2010 || c == 0x2011;
}

/* Does a point inside of a name stand at at: PM2.5, U.S? */
static bool
is_point(const FoldedText *text, int start, int at, int limit)
{
	if (text->chars[at] != '.' || at + 1 >= limit || at < start + 1)
		return false;
	if (CHAR_CLASS(text->chars[at - 1]) == CHAR_DIGIT)
		return CHAR_CLASS(text->chars[at + 1]) == CHAR_DIGIT && at > start + 1 && folded_is_upper(text, at - 2);
	return folded_is_upper(text, at - 1) && folded_is_upper(text, at + 1) &&
		(at - 1 == start || text->chars[at - 2] == '.') &&
		(at + 2 >= limit || CHAR_CLASS(text->chars[at + 2]) != CHAR_LATIN);
}

/* Does a number's own point or comma stand at at? */
static bool
joins_number(const FoldedText *text, int at, int limit)
{
	uint16		c = text->chars[at];

	return (c == '.' || c == ',' || c == ':' || c == '/') && at + 1 < limit &&
		CHAR_CLASS(text->chars[at + 1]) == CHAR_DIGIT;
}

/* number_word_end - the end of the number that begins at at: digits with their marks, no letters */
int
number_word_end(const FoldedText *text, int at, int limit)
{
	while (at < limit && (CHAR_CLASS(text->chars[at]) == CHAR_DIGIT || joins_number(text, at, limit)))
		at++;
	return at;
}

/* Is a word's part up to at a currency that its number hangs on to: RMB1.2bn? */
static bool
is_currency(const FoldedText *text, int start, int at)
{
	UnitExpression unit;
	int			end;

	return read_currency_prefix(text, start, at, &unit, &end) && end == at;
}

/*
 * letter_word_end - the end of the word that begins at at
 *
 * A digit inside of a word belongs to
 * it (COVID-19, PM2.5), unless the word is a currency or a long one in small
 * letters that a page lost the blank after (vehicles1, goods7.4).
 */
int
letter_word_end(const FoldedText *text, int at, int limit)
{
	int			start = at;
	int			length;

	while (at < limit)
	{
		CharClass	class = CHAR_CLASS(text->chars[at]);

		if (class == CHAR_DIGIT && at - start >= 4 && !folded_is_upper(text, at - 1) &&
			CHAR_CLASS(text->chars[at - 1]) == CHAR_LATIN)
			break;
		if (class == CHAR_DIGIT && CHAR_CLASS(text->chars[at - 1]) == CHAR_LATIN && is_currency(text, start, at))
			break;
		if (class != CHAR_LATIN && class != CHAR_DIGIT && !joins_word(text, at, limit) && !is_point(text, start, at, limit))
			break;
		/* January-April */
		if (text->chars[at] == '-' && lexicon_cue(text, start, at, KIND_BIT(KIND_EN_MONTH), &length) != NULL &&
			length == at - start)
			break;
		at++;
	}
	return at;
}
