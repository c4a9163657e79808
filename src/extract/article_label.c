/*
 * article_label.c
 *		Labels before what a page says of itself: 来源:…, 作者 | …, Posted on …
 */
#include "article.h"

/* is_separating_mark - is_separator, for what is no letter, ideograph or digit */
bool
is_separating_mark(uint16 c)
{
	switch (c)
	{
		case ' ':
		case '|':
		case '>':
		case '<':
		case '/':
		case '\\':
		case '-':
		case '+':
		case '=':
		case '*':
		case '#':
		case '_':
		case '~':
		case '^':
		case '.':
		case ':':
		case ',':
		case ';':
		case '(':
		case ')':
		case '[':
		case ']':
		case '{':
		case '}':
		case '"':
		case '\'':
		case '!':
		case '@':
		case 0x00B7:			/* middle dot */
		case 0x2022:			/* bullet */
		case 0x2013:			/* dashes */
		case 0x2014:
		case 0x2500:
		case 0x203A:			/* single and double angle quotation marks */
		case 0x2039:
		case 0x00BB:
		case 0x00AB:
		case 0x3001:			/* ideographic comma */
		case 0x3010:			/* lenticular brackets */
		case 0x3011:
		case 0x25B2:			/* triangles, squares and stars as bullets */
		case 0x25B6:
		case 0x25BC:
		case 0x25CF:
		case 0x25A0:
		case 0x25A1:
		case 0x2605:
		case 0x2190:
		case 0x2191:
		case 0x2192:
		case 0xFFFD:
			return true;
		default:
			return false;
	}
}

/* at_label_position - may a label begin here: at the line's start or after a separator or a digit? */
bool
at_label_position(const FoldedText *text, int line_start, int at)
{
	uint16		before;

	if (at == line_start)
		return true;
	before = text->chars[at - 1];
	return is_separator(before) || CHAR_CLASS(before) == CHAR_DIGIT || CHAR_CLASS(before) == CHAR_STOP;
}

/* What may stand between a label and its value: a colon or, as some pages have it, a bar. */
static inline bool
is_label_mark(uint16 c)
{
	return c == ':' || c == '|' || c == 0x4E28;
}

/* read_label_at - label_at, where one may begin with the character at at */
const Cue *
read_label_at(const FoldedText *text, int line_start, int at, int end, int *value_start)
{
	const Cue  *cue;
	int			length;

	if (!at_label_position(text, line_start, at))
		return NULL;
	cue = lexicon_cue(text, at, end, KIND_BIT(KIND_PAGE_LABEL), &length);
	if (cue == NULL)
		return NULL;
	at += length;
	while (at < end && text->chars[at] == ' ')
		at++;
	if (at >= end || !is_label_mark(text->chars[at]))
	{
		WrittenDate date;

		*value_start = at;
		if (cue->value != CUE_DATE && cue->value != CUE_DATE_UPDATED)
			return NULL;
		return read_written_date(text, at, end, &date) ? cue : NULL;
	}
	at++;
	while (at < end && text->chars[at] == ' ')
		at++;
	*value_start = at;
	return cue;
}
