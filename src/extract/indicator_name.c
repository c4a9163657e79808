/*
 * indicator_name.c
 *		The name whose indicator is looked for: without brackets and quotation marks,
 *		and where its English head ends.
 */
#include "extract/indicator_name.h"

#define NAME_MAX_CHARS 200

static inline bool
is_quote(uint16 c)
{
	return c == '"' || c == 0x201C || c == 0x201D || c == 0x2018 || c == 0x300C || c == 0x300D || c == 0x300A ||
		c == 0x300B;
}

/* Write a character of the basic plane; the place behind it. */
static char *
append_utf8(char *out, uint16 c)
{
	if (c < 0x80)
		*out++ = (char) c;
	else
	{
		if (c < 0x800)
			*out++ = (char) (0xC0 | c >> 6);
		else
		{
			*out++ = (char) (0xE0 | c >> 12);
			*out++ = (char) (0x80 | ((c >> 6) & 0x3F));
		}
		*out++ = (char) (0x80 | (c & 0x3F));
	}
	return out;
}

/* folded_utf8 - a part of a name as it is matched, palloc'd */
char *
folded_utf8(const FoldedText *name, TextRange part)
{
	char	   *text = palloc((part.end - part.start) * 3 + 1);
	char	   *out = text;

	for (int i = part.start; i < part.end; i++)
		out = append_utf8(out, name->chars[i]);
	*out = '\0';
	return text;
}

/* Where the name starts after an introduction (主要预期目标是:地区生产总值). */
static int
after_colon(const FoldedText *folded)
{
	for (int i = folded->length - 3; i > 0; i--)
		if (folded->chars[i] == ':')
			return i + 1;
	return 0;
}

/*
 * read_indicator_name - fold a name, without quotation marks and what stands in brackets
 *
 * text gets chars and length only.  utf8 is the same for searches of words.
 * False where nothing is left or the name is too long to be one.
 */
bool
read_indicator_name(const char *name, FoldedText *text, char **utf8)
{
	FoldedText *folded = fold_text(name, (int) strlen(name));
	uint16	   *chars;
	char	   *out;
	int			length = 0;
	int			depth = 0;
	int			first;

	if (folded->length == 0 || folded->length > NAME_MAX_CHARS)
	{
		free_folded(folded);
		return false;
	}
	chars = palloc(sizeof(uint16) * (folded->length + 1));
	*utf8 = out = palloc(folded->length * 3 + 1);
	first = after_colon(folded);
	for (int i = first; i < folded->length; i++)
	{
		uint16		c = folded->chars[i] == 0x2019 ? '\'' : folded->chars[i];

		if (c == '(' && i > first)
			depth++;
		else if (c == ')' && depth > 0)
			depth--;
		else if (depth == 0 && !is_quote(c) && !(c == ' ' && (length == 0 || chars[length - 1] == ' ')))
		{
			chars[length++] = c;
			out = append_utf8(out, c);
		}
	}
	while (length > 0 && chars[length - 1] == ' ')
		length--;
	chars[length] = 0;
	*out = '\0';
	free_folded(folded);
	text->chars = chars;
	text->length = length;
	return length > 0;
}

/* Does an English preposition, or a word that begins a clause, stand here? */
static bool
is_preposition(const FoldedText *name, int at)
{
	static const char *const prepositions[] = {
		"of", "in", "for", "at", "by", "from", "to", "with", "above", "on", "under", "among", "per", "between", "that",
		"which", "who", "within", "across", "into", "as", "through", "during",
	};
	int			length = 0;

	while (is_word_char(name->chars[at + length]))
		length++;
	for (size_t i = 0; i < lengthof(prepositions); i++)
	{
		size_t		j = 0;

		while (prepositions[i][j] && prepositions[i][j] == (char) name->chars[at + j])
			j++;
		if (prepositions[i][j] == '\0' && (int) j == length)
			return true;
	}
	return false;
}

/* next_preposition - the blank before the first preposition from at on; the name's length where there is none */
int
next_preposition(const FoldedText *name, int at)
{
	for (; at < name->length; at++)
		if (name->chars[at] == ' ' && is_word_char(name->chars[at + 1]) && is_preposition(name, at + 1))
			return at;
	return name->length;
}

/* head_is_plural - does an English name's head end like a plural: things that can be counted? */
bool
head_is_plural(const FoldedText *name)
{
	int			end = next_preposition(name, 1);
	const uint16 *chars = name->chars;

	return end > 2 && chars[end - 1] == 's' && chars[end - 2] != 's' && is_word_char(chars[end - 2]);
}
