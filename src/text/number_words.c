/*
 * number_words.c
 *		Numbers in English words: forty-five, two hundred and six, twenty-five
 *		thousand, two and a half million, one point five billion, a dozen.
 */
#include "number_parts.h"

typedef struct WordReader
{
	const FoldedText *text;
	int			at;				/* behind the last word taken */
	int			limit;
} WordReader;

/* The number word that follows after a blank or a hyphen (or at once, at the start). */
static const LatinWord *
next_word(const WordReader *reader, int at, int *end)
{
	uint16		c = char_or_zero(reader->text, at, reader->limit);

	if (c == ' ' || c == '-')
		at++;
	return latin_word(reader->text, at, reader->limit, end);
}

/* Take the next word if it has this role; NULL where it has not. */
static const LatinWord *
take_word(WordReader *reader, WordRole role)
{
	int			end;
	const LatinWord *word = next_word(reader, reader->at, &end);

	if (word == NULL || word->role != role)
		return NULL;
	reader->at = end;
	return word;
}

/* One to ninety-nine into *value.  twenty-first is none. */
static bool
take_below_hundred(WordReader *reader, int *value)
{
	const LatinWord *word = take_word(reader, WORD_ONES);
	WordReader	before;

	if (word != NULL)
	{
		*value = word->value;
		return true;
	}
	word = take_word(reader, WORD_TENS);
	if (word == NULL)
		return false;
	*value = word->value;
	before = *reader;
	word = take_word(reader, WORD_ONES);
	if (word != NULL && word->value >= 1 && word->value <= 9)
	{
		*value += word->value;
		return true;
	}
	*reader = before;
	return take_word(reader, WORD_ORDINAL) == NULL;
}

/* "and" is a part of the number only where a number below a hundred follows. */
static bool
take_and_below_hundred(WordReader *reader, int *value)
{
	WordReader	before = *reader;
	int			more;

	(void) take_word(reader, WORD_AND);
	if (take_below_hundred(reader, &more) && more > 0)
	{
		int			end;
		const LatinWord *next = next_word(reader, reader->at, &end);

		if (next == NULL || next->role != WORD_HUNDRED)
		{
			*value += more;
			return true;
		}
	}
	*reader = before;
	return false;
}

/* An article that stands for one: a hundred, a million, a dozen. */
static bool
take_article(WordReader *reader)
{
	const FoldedText *text = reader->text;
	int			at = reader->at;
	int			end;
	const LatinWord *word;

	if (char_or_zero(text, at++, reader->limit) != 'a' || char_or_zero(text, at++, reader->limit) != ' ')
		return false;
	word = latin_word(text, at, reader->limit, &end);
	if (word == NULL || (word->role != WORD_HUNDRED && word->role != WORD_MULTIPLIER && word->role != WORD_DOZEN))
		return false;
	reader->at = at - 1;
	return true;
}

/* One to nine hundred and ninety-nine; twelve hundred and two dozen too. */
static bool
take_group(WordReader *reader, int *value)
{
	if (!take_below_hundred(reader, value))
		return false;
	if (*value >= 1 && *value <= 99 && take_word(reader, WORD_DOZEN) != NULL)
	{
		*value *= 12;
		return true;
	}
	if (*value >= 1 && *value <= 99 && take_word(reader, WORD_HUNDRED) != NULL)
	{
		*value *= 100;
		(void) take_and_below_hundred(reader, value);
	}
	return true;
}

/* point five, and a half: behind a first group. */
static void
take_fraction(WordReader *reader, Decimal *value)
{
	static const char *const halves[] = {" and a half", "-and-a-half"};
	WordReader	before = *reader;

	for (int i = 0; i < (int) lengthof(halves); i++)
	{
		int			length = 0;

		while (halves[i][length] != '\0' &&
			   char_or_zero(reader->text, reader->at + length, reader->limit) == (uint16) halves[i][length])
			length++;
		if (halves[i][length] == '\0' &&
			CHAR_CLASS(char_or_zero(reader->text, reader->at + length, reader->limit)) != CHAR_LATIN)
		{
			value->coefficient = value->coefficient * 10 + 5;
			value->exponent = -1;
			reader->at += length;
			return;
		}
	}
	if (take_word(reader, WORD_POINT) == NULL)
		return;
	for (const LatinWord *word = take_word(reader, WORD_ONES); word != NULL; word = take_word(reader, WORD_ONES))
	{
		if (word->value > 9 || value->exponent < -9)
			break;
		value->coefficient = value->coefficient * 10 + word->value;
		value->exponent--;
		before = *reader;
	}
	*reader = before;
}

/* Later groups, each below the one before: two million three hundred thousand. */
static void
take_lower_groups(WordReader *reader, int power, Decimal *value, bool *composite)
{
	while (power > 0)
	{
		WordReader	before = *reader;
		const LatinWord *multiplier = NULL;
		int			group = 0;
		int			lower = 0;

		if (take_group(reader, &group))
		{
			multiplier = take_word(reader, WORD_MULTIPLIER);
			lower = multiplier ? multiplier->value : 0;
		}
		else
		{
			/* two thousand and six, but not "two million and three were" */
			*reader = before;
			if (power != 3 || !take_and_below_hundred(reader, &group))
				group = 0;
		}
		if (group == 0 || lower >= power || (lower == 0 && power > 3) ||
			!decimal_add(*value, (Decimal) {group, lower}, value))
		{
			*reader = before;
			return;
		}
		*composite = true;
		power = lower;
	}
}

/* read_word_number - see read_number; at stands at a Latin word's start */
bool
read_word_number(const FoldedText *text, int at, int limit, Number *number)
{
	WordReader	reader = {text, at, limit};
	const LatinWord *multiplier;
	int			group;
	int			end;
	bool		composite = false;

	if (take_article(&reader))
	{
		group = take_word(&reader, WORD_DOZEN) != NULL ? 12 : 1;
		if (group == 1 && take_word(&reader, WORD_HUNDRED) != NULL)
		{
			group = 100;
			(void) take_and_below_hundred(&reader, &group);
		}
	}
	else if (latin_word(text, at, limit, &end) == NULL || !take_group(&reader, &group))
		return false;
	number->script = NUMBER_WORDS;
	number->mantissa.coefficient = group;
	if (group < 100)
		take_fraction(&reader, &number->mantissa);
	number->value = number->mantissa;
	multiplier = take_word(&reader, WORD_MULTIPLIER);
	if (multiplier != NULL)
	{
		number->scale = scale_by_power(multiplier->value, "en");
		number->value = decimal_shift(number->mantissa, multiplier->value);
		if (number->mantissa.exponent == 0)
			take_lower_groups(&reader, multiplier->value, &number->value, &composite);
		if (composite)
			number->mantissa = decimal_normalize(decimal_shift(number->value, -multiplier->value));
	}
	number->end = reader.at;
	return true;
}
