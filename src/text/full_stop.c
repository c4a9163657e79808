/*
 * full_stop.c
 *		Which full stops end a sentence.
 */
#include "segment_parts.h"

#include "number_parts.h"

typedef enum AbbreviationRole
{
	ABBREVIATION_NONE,
	ABBREVIATION_ALWAYS,
	ABBREVIATION_DIGIT,
	ABBREVIATION_CAPITAL,
	ABBREVIATION_STARTER,
	ABBREVIATION_DOMAIN
} AbbreviationRole;

#define ABBREVIATION_MAX 12

typedef struct Abbreviation
{
	char		word[ABBREVIATION_MAX + 1];
	AbbreviationRole role;
} Abbreviation;

#include "data/abbreviations.inc"

/* What the word [start, end) means before or after a full stop. */
static AbbreviationRole
role_of(const FoldedText *text, int start, int end)
{
	char		word[ABBREVIATION_MAX + 1];
	int			low = 0;
	int			high = (int) lengthof(abbreviations) - 1;

	if (end - start > ABBREVIATION_MAX)
		return ABBREVIATION_NONE;
	for (int i = start; i < end; i++)
		word[i - start] = (char) text->chars[i];
	word[end - start] = '\0';
	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (strcmp(abbreviations[middle].word, word) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return strcmp(abbreviations[low].word, word) == 0 ? abbreviations[low].role : ABBREVIATION_NONE;
}

/* Where the Latin word that ends before at begins; looks back no further than a word may be long. */
static int
word_start(const FoldedText *text, int at, int start)
{
	int			begin = at;

	while (begin > start && at - begin <= ABBREVIATION_MAX && is_latin(text->chars[begin - 1]))
		begin--;
	return begin;
}

static bool
is_han(uint16 c)
{
	CharClass	class = CHAR_CLASS(c);

	return class == CHAR_HAN || class == CHAR_HAN_NUMERAL || class == CHAR_HAN_SCALE;
}

/* How far back the beginning of an address is looked for. */
#define ADDRESS_REACH 64

/* Is the mark at at inside of a web or mail address? */
static bool
in_address(const FoldedText *text, int at, int start)
{
	for (int i = at - 1; i >= start && i >= at - ADDRESS_REACH; i--)
	{
		uint16		c = text->chars[i];

		if (c == ' ' || c >= 0x80)
			return false;
		if (c == '@' || (c == '/' && i > start && text->chars[i - 1] == '/'))
			return true;
		if (c == 'w' && i - start >= 2 && text->chars[i - 1] == 'w' && text->chars[i - 2] == 'w')
			return true;
	}
	return false;
}

/* Where the Latin word at at ends; looks no further than a word may be long. */
static int
word_end(const FoldedText *text, int at, int end)
{
	int			stop = at;

	while (stop < end && stop - at <= ABBREVIATION_MAX && is_latin(text->chars[stop]))
		stop++;
	return stop;
}

/*
 * Sentences run together before a small letter: parks.try hard.  A name has a
 * short part before the full stop, or what ends addresses and files behind it.
 */
static bool
is_lost_blank(const FoldedText *text, int begin, int at, int next, int end)
{
	int			stop = word_end(text, next, end);
	uint16		c = char_or_zero(text, stop, end);

	return at - begin > 2 && stop - next > 1 && role_of(text, next, stop) != ABBREVIATION_DOMAIN &&
		(c == ' ' || CHAR_CLASS(c) == CHAR_COMMA) && !folded_is_upper(text, begin);
}

/* Does a capitalised word that opens sentences stand at at? */
static bool
starts_sentence(const FoldedText *text, int at, int end)
{
	return folded_is_upper(text, at) && role_of(text, at, word_end(text, at, end)) == ABBREVIATION_STARTER;
}

/* i. ii. iv. at a sentence's start number it. */
static bool
is_roman_number(const FoldedText *text, int start, int end)
{
	for (int i = start; i < end; i++)
		if (text->chars[i] != 'i' && text->chars[i] != 'v' && text->chars[i] != 'x')
			return false;
	return true;
}

/* A full stop after a Latin word; next is the first character behind it, its closing marks and its blank. */
static bool
ends_after_word(const FoldedText *text, int at, int next, int sentence_start, int end)
{
	int			begin = word_start(text, at, sentence_start);
	uint16		c = char_or_zero(text, next, end);
	bool		apart = next > at + 1;

	if (!apart && !is_digit(c) && !is_han(c) && !folded_is_upper(text, next) &&
		!is_lost_blank(text, begin, at, next, end))
		return false;
	if (!apart && in_address(text, at, sentence_start))
		return false;
	if (begin == sentence_start && is_roman_number(text, begin, at))
		return false;
	if (at - begin == 1)
		return is_han(c) || (apart && starts_sentence(text, next, end));
	switch (role_of(text, begin, at))
	{
		case ABBREVIATION_ALWAYS:
			return false;
		case ABBREVIATION_DIGIT:
			return !is_digit(c);
		case ABBREVIATION_CAPITAL:
			return is_digit(c) || is_han(c) || folded_is_upper(text, next);
		default:
			return true;
	}
}

/* A full stop after a figure: 5. The, in 2022.Ranked, but not 3.5, 1. Growth, 3. 5. */
static bool
ends_after_digit(const FoldedText *text, int at, int next, int sentence_start, int end)
{
	uint16		c = char_or_zero(text, next, end);
	int			digits = 0;

	if (next == at + 1 && (is_digit(c) || (is_latin(c) && !folded_is_upper(text, next))))
		return false;
	while (digits < 5 && at - digits > sentence_start && is_digit(text->chars[at - digits - 1]))
		digits++;
	if (at - digits == sentence_start && digits <= 3)
		return false;
	return is_digit(c) ? digits == 4 : is_han(c) || !is_latin(c) || folded_is_upper(text, next);
}

/* NTES.O), 01798.HK): the exchange of a security's code, which closes a bracket. */
static bool
is_exchange(const FoldedText *text, int at, int end)
{
	int			next = at;

	while (next < end && next < at + 2 && is_latin(text->chars[next]) && folded_is_upper(text, next))
		next++;
	return next > at && char_or_zero(text, next, end) == ')';
}

/*
 * is_full_stop - does the . at at end the sentence that began at sentence_start?
 *
 * end is the line's.  Looks at a bounded stretch around the mark.
 */
bool
is_full_stop(const FoldedText *text, int at, int sentence_start, int end)
{
	int			next = at + 1;
	uint16		before = at > sentence_start ? text->chars[at - 1] : 0;
	uint16		c;

	if (before == 0)
		return false;
	while (next < end && next < at + 4 && (CHAR_CLASS(text->chars[next]) == CHAR_CLOSE || text->chars[next] == '"'))
		next++;
	if (char_or_zero(text, next, end) == ' ')
		next++;
	if (next >= end)
		return true;
	if (before == '.')
		return next > at + 1 && folded_is_upper(text, next);
	c = text->chars[next];
	if (c == '.' || CHAR_CLASS(c) == CHAR_COMMA || CHAR_CLASS(c) == CHAR_SEMICOLON)
		return false;
	if (next == at + 1 && is_exchange(text, next, end))
		return false;
	if (is_latin(before))
		return ends_after_word(text, at, next, sentence_start, end);
	if (is_digit(before))
		return ends_after_digit(text, at, next, sentence_start, end);
	if (before == ' ')
		return next > at + 1;
	return next > at + 1 || is_han(before) || is_digit(c) || is_han(c) || folded_is_upper(text, next);
}
