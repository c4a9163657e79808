/*
 * check_words.c
 *		The words and sums of data/checks.tsv.
 */
#include "check.h"

#include <string.h>

typedef struct CheckWord
{
	CheckRole	role;
	const char *word;			/* UTF-8, folded */
} CheckWord;

#include "data/checks.inc"

/* Length of the word in characters where the text has it at at, else 0.  Words are of the basic plane. */
static int
word_at(const FoldedText *text, int at, int limit, const char *word)
{
	const uint8 *byte = (const uint8 *) word;
	int			start = at;

	while (*byte)
	{
		uint16		code = *byte;

		if (at >= limit)
			return 0;
		if (*byte < 0x80)
			byte++;
		else if (*byte < 0xE0)
		{
			code = (byte[0] & 0x1F) << 6 | (byte[1] & 0x3F);
			byte += 2;
		}
		else
		{
			code = (byte[0] & 0x0F) << 12 | (byte[1] & 0x3F) << 6 | (byte[2] & 0x3F);
			byte += 3;
		}
		if (text->chars[at++] != code)
			return 0;
	}
	return at - start;
}

/* check_word_at - length of the longest word of the role that begins at at, 0 for none */
int
check_word_at(const FoldedText *text, int at, int limit, CheckRole role)
{
	int			longest = 0;

	for (int i = 0; i < lengthof(check_words); i++)
		if (check_words[i].role == role)
			longest = Max(longest, word_at(text, at, limit, check_words[i].word));
	return longest;
}

/* check_word_within - where the first word of the role begins in [from, to), -1 for nowhere */
int
check_word_within(const FoldedText *text, int from, int to, CheckRole role)
{
	for (int at = Max(from, 0); at < to; at++)
		if (check_word_at(text, at, to, role) > 0)
			return at;
	return -1;
}

/* check_code_is - is an indicator of the role? */
bool
check_code_is(const char *code, CheckRole role)
{
	for (int i = 0; i < lengthof(check_words) && code; i++)
		if (check_words[i].role == role && strcmp(check_words[i].word, code) == 0)
			return true;
	return false;
}

/* check_sum_of - the parts that an indicator is the sum of, or NULL */
const CheckSum *
check_sum_of(const char *code)
{
	for (int i = 0; i < lengthof(check_sums) && code; i++)
		if (strcmp(check_sums[i].total, code) == 0)
			return check_sums + i;
	return NULL;
}
