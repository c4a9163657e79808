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

/* A label set apart to fill its column has no more characters, nor more blanks between two. */
#define SPACED_MAX 8
#define SPACED_GAP 6

/*
 * A label whose characters blanks part: 索 引 号, 名    称
 *
 * Sets *length to what it takes, blanks and all; NULL where there is none.
 */
static const Cue *
spaced_label(const FoldedText *text, int at, int end, int *length)
{
	uint16		letters[SPACED_MAX + 1] = {0};
	int			ends[SPACED_MAX];
	FoldedText	joined = {0, letters};
	const Cue  *cue;
	int			next = at;

	while (joined.length < SPACED_MAX && next < end && is_han(text->chars[next]) &&
		   (next + 1 >= end || !is_han(text->chars[next + 1])))
	{
		letters[joined.length] = text->chars[next++];
		ends[joined.length++] = next;
		for (int gap = 0; next < end && text->chars[next] == ' ' && gap < SPACED_GAP; gap++)
			next++;
	}
	if (joined.length < 2)
		return NULL;
	cue = lexicon_cue(&joined, 0, joined.length, KIND_BIT(KIND_PAGE_LABEL), length);
	if (cue != NULL)
		*length = ends[*length - 1] - at;
	return cue;
}

/*
 * May the value at at follow this label without a mark: a date (Posted on
 * July 21, 2023), or what a table says of a document (索引号 0143/2022-45)?
 * first says whether the label begins its line.
 */
static bool
needs_no_mark(const FoldedText *text, const Cue *label, bool first, bool spaced, int at, int end)
{
	WrittenDate date;

	if (label->value == CUE_DATE || label->value == CUE_DATE_UPDATED)
		return read_written_date(text, at, end, &date);
	if (!first || at >= end || text->chars[at - 1] != ' ')
		return false;
	return label->value == CUE_DOCUMENT || label->value == CUE_ISSUER ||
		(spaced && (label->value == CUE_TITLE || label->value == CUE_DOCUMENT_TITLE));
}

/* Is the mark the end of brackets around the label: 【发布日期】2022-03-01? */
static bool
closes_label(const FoldedText *text, const Cue *label, int line_start, int label_start, int mark)
{
	if (text->chars[mark] != 0x3011 || label_start == line_start || text->chars[label_start - 1] != 0x3010)
		return false;
	return label->value != CUE_OTHER;
}

/* read_label_at - label_at, where one may begin with the character at at */
const Cue *
read_label_at(const FoldedText *text, int line_start, int at, int end, int *value_start)
{
	const Cue  *cue;
	int			length;
	int			begin = at;
	bool		spaced;

	if (!at_label_position(text, line_start, at))
		return NULL;
	cue = lexicon_cue(text, at, end, KIND_BIT(KIND_PAGE_LABEL), &length);
	if (cue == NULL)
		cue = spaced_label(text, at, end, &length);
	if (cue == NULL)
		return NULL;
	spaced = text->chars[at + 1] == ' ';
	at += length;
	while (at < end && text->chars[at] == ' ')
		at++;
	if (at >= end || !(is_label_mark(text->chars[at]) || closes_label(text, cue, line_start, begin, at)))
	{
		*value_start = at;
		return needs_no_mark(text, cue, begin == line_start, spaced, at, end) ? cue : NULL;
	}
	at++;
	while (at < end && text->chars[at] == ' ')
		at++;
	*value_start = at;
	return cue;
}
