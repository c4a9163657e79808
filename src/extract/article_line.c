/*
 * article_line.c
 *		What one line of a saved page is, by itself: prose, a short line,
 *		metadata or furniture.
 *
 * Looks at the whole of short lines and at the first words of long ones, so
 * that the work is linear in the text.
 */
#include "article.h"

/* No label, button or notice stands in a longer line; all are characters. */
#define FURNITURE_MAX 200
#define METADATA_MAX 160

#define FURNITURE_KINDS (KIND_BIT(KIND_FURNITURE) | KIND_BIT(KIND_PAGE_NOTICE))

/* A line without a full stop is prose from here on. */
#define PROSE_MIN_HAN 60
#define PROSE_MIN_LATIN 160

/* A title may end in ! or ?; a sentence that short may be one. */
#define EXCLAMATION_MAX_HAN 36
#define EXCLAMATION_MAX_LATIN 110

static inline bool
is_latin(uint16 c)
{
	return CHAR_CLASS(c) == CHAR_LATIN;
}

/* Is [at, at + length) no part of a longer Latin word? */
static bool
begins_word(const FoldedText *text, int line_start, int at)
{
	return at == line_start || !is_latin(text->chars[at]) || !is_latin(text->chars[at - 1]);
}

/*
 * Has the line a notice of the page anywhere, or, where it has no sentence,
 * another mark of furniture?
 */
static bool
line_has_notice(const FoldedText *text, int start, int end, bool sentence)
{
	for (int at = start; at < end; at++)
	{
		int			length;
		const Cue  *cue;

		if (!lexicon_may_begin(text, at, end, KIND_BIT(KIND_PAGE_NOTICE)) || !begins_word(text, start, at))
			continue;
		cue = lexicon_cue(text, at, end, KIND_BIT(KIND_PAGE_NOTICE), &length);
		if (cue != NULL && (cue->value == CUE_NOTICE || (cue->value == CUE_MARK && !sentence)))
			return true;
	}
	return false;
}

/*
 * line_has_only_words - is the line made of furniture words and labels alone?
 *
 * Separators and digits may stand between them; at least one word must.
 */
bool
line_has_only_words(const FoldedText *text, int start, int end)
{
	bool		found = false;

	for (int at = start; at < end;)
	{
		int			length;
		const Cue  *cue;

		if (is_separator(text->chars[at]) || CHAR_CLASS(text->chars[at]) == CHAR_DIGIT)
		{
			at++;
			continue;
		}
		cue = lexicon_cue(text, at, end, FURNITURE_KINDS | KIND_BIT(KIND_PAGE_LABEL), &length);
		if (cue == NULL || !begins_word(text, start, at))
			return false;
		found = true;
		at += length;
	}
	return found;
}

/* A rule of dashes, dots or other marks that separates parts of a page. */
static bool
is_rule(const FoldedText *text, int start, int end)
{
	for (int at = start; at < end; at++)
	{
		uint16		c = text->chars[at];

		if (!is_separator(c) || c == 0x3001 || c == ',' || c == ';')
			return false;
	}
	return true;
}

/*
 * ends_sentence - does the line end as a sentence does?
 *
 * Closing quotation marks and brackets may follow the full stop.
 */
bool
ends_sentence(const FoldedText *text, int start, int end)
{
	while (end > start && (CHAR_CLASS(text->chars[end - 1]) == CHAR_CLOSE || text->chars[end - 1] == '"' ||
						   text->chars[end - 1] == '\'' || text->chars[end - 1] == ' '))
		end--;
	if (end == start)
		return false;
	switch (CHAR_CLASS(text->chars[end - 1]))
	{
		case CHAR_STOP:
		case CHAR_SEMICOLON:
			return true;
		case CHAR_PERIOD:
			/* Not a number's (1.) nor an initial's. */
			return end - start > 20;
		default:
			return text->chars[end - 1] == 0x2026;
	}
}

/*
 * Has the line a sentence?  A full stop within it that does not end in the
 * exclamation of a headline, or more words than a headline has.
 */
static bool
has_sentence(const FoldedText *text, int start, int end)
{
	int			han = 0;
	int			commas = 0;
	bool		stop_inside = false;
	bool		exclaims = end > start && (text->chars[end - 1] == '!' || text->chars[end - 1] == '?');
	int			length = end - start;

	for (int at = start; at < end; at++)
	{
		uint16		c = text->chars[at];

		han += is_han(c);
		commas += CHAR_CLASS(c) == CHAR_COMMA;
		if (c == 0x3002 || (c == ';' && at + 1 < end))
			stop_inside = true;
		if (length > PROSE_MIN_LATIN && han >= PROSE_MIN_HAN)
			return true;
	}
	if (stop_inside || han >= PROSE_MIN_HAN || (han >= 30 && commas >= 2))
		return true;
	if (han * 2 < length && length >= PROSE_MIN_LATIN)
		return true;
	if (exclaims && length <= (han * 2 > length ? EXCLAMATION_MAX_HAN : EXCLAMATION_MAX_LATIN))
		return false;
	return ends_sentence(text, start, end);
}

/*
 * A menu: many short words parted by blanks or bars, no comma, no sentence; or
 * a path of pages parted by angles.  A row of a table looks alike but has
 * figures.
 */
static bool
is_link_list(const FoldedText *text, int start, int end)
{
	int			parts = 1;
	int			part_length = 0;
	int			longest = 0;
	int			bars = 0;
	int			angles = 0;
	bool		latin = false;

	for (int at = start; at < end; at++)
	{
		uint16		c = text->chars[at];

		if (CHAR_CLASS(c) == CHAR_DIGIT || CHAR_CLASS(c) == CHAR_COMMA || CHAR_CLASS(c) == CHAR_STOP ||
			c == 0x3001)
			return false;
		latin |= is_latin(c);
		bars += c == '|';
		angles += c == '>' || c == 0x203A || c == 0x00BB;
		if ((c == ' ' && !latin) || c == '|')
		{
			parts += part_length > 0;
			part_length = 0;
		}
		else
		{
			part_length++;
			longest = Max(longest, part_length);
		}
	}
	if (angles >= 2)
		return true;
	return longest <= (latin ? 24 : 12) && (bars >= 3 || (!latin && parts >= 6));
}

/* A caption: 新华社记者 … 摄, (图/文 …). */
static bool
is_caption(const FoldedText *text, int start, int end)
{
	if (end - start > 80 || end - start < 3)
		return false;
	while (end > start && CHAR_CLASS(text->chars[end - 1]) == CHAR_CLOSE)
		end--;
	/* 摄 after a blank or a name: 韩立 摄 */
	return end > start && text->chars[end - 1] == 0x6444;
}

/* How many characters may stand beside a date that makes a line metadata. */
#define MOST_WORDS_BESIDE 24
#define FEW_WORDS_BESIDE 4

/*
 * A date amid little else: 临江发布 2023-07-18 18:00, (Xinhua) 10:20, July 18,
 * 2023.  More words may stand beside a medium's name or a time of day.
 */
static bool
has_date_and_little(const FoldedText *text, int start, int end)
{
	int			words = 0;
	bool		dated = false;
	bool		sure = false;

	for (int at = start; at < end && words <= MOST_WORDS_BESIDE; at++)
	{
		WrittenDate date;
		int			after;
		int			length;

		if (!dated && read_written_date(text, at, end, &date))
		{
			dated = true;
			sure |= date.timed;
			at = date.end - 1;
			continue;
		}
		after = begins_word(text, start, at) ? skip_agency(text, at, end) : at;
		if (begins_word(text, start, at) && lexicon_cue(text, at, end, FURNITURE_KINDS | KIND_BIT(KIND_PAGE_LABEL), &length) != NULL)
			at += length - 1;
		else if (after > at)
		{
			sure = true;
			at = after - 1;
		}
		else if (text->chars[at] == ':' && at + 1 < end && CHAR_CLASS(text->chars[at + 1]) == CHAR_DIGIT)
			sure = true;
		else
			words += !is_separator(text->chars[at]) && CHAR_CLASS(text->chars[at]) != CHAR_DIGIT;
	}
	return dated && words <= (sure ? MOST_WORDS_BESIDE : FEW_WORDS_BESIDE);
}

/* Metadata: a date with nothing but labels, or labels with their values. */
static bool
is_metadata(const FoldedText *text, int start, int end)
{
	TextRange	author;
	WrittenDate date;
	int			value;
	int			first = start;
	bool		sentence = ends_sentence(text, start, end);

	if (end - start > METADATA_MAX)
		return false;
	while (first < end && is_separator(text->chars[first]))
		first++;
	if ((!sentence && begins_account_line(text, first, end)) || domain_value(text, start, end).start >= 0)
		return true;
	if (read_written_date(text, first, end, &date))
	{
		int			at = date.end;

		while (at < end && is_separator(text->chars[at]))
			at++;
		/* 2022年7月22日,全市… is a sentence, 2026年1月27日在… a subtitle. */
		if (at == end || line_has_only_words(text, at, end) ||
			(!sentence && (date.timed || (end - at <= 24 && text->chars[date.end] == ' '))))
			return true;
	}
	if (!sentence && end - start <= 80 && has_date_and_little(text, start, end))
		return true;
	for (int at = first; at < end; at++)
	{
		const Cue  *label = label_at(text, start, at, end, &value);

		/* What a name or a title is of, the lines around say. */
		if (label == NULL || label->value == CUE_DOCUMENT_TITLE)
			continue;
		/* …亿元。(来源:…) closes a paragraph. */
		if (at > first && CHAR_CLASS(text->chars[at - 1]) == CHAR_OPEN && ends_sentence(text, start, at - 1))
			return false;
		/* A sentence after its label (记者:…? of an interview) is the article's own. */
		if (at == first || label->value == CUE_SOURCE || label->value == CUE_AUTHOR ||
			label->value == CUE_DATE || label->value == CUE_DATE_UPDATED)
			return !sentence || (label->value == CUE_SOURCE && end - value <= 30);
	}
	return !sentence && read_byline(text, start, end, &author) != CUE_NONE;
}

/*
 * line_kind - what the line [start, end) is, taken alone
 *
 * The line is not empty and has no blanks at its ends.
 */
LineKind
line_kind(const FoldedText *text, int start, int end)
{
	int			first = start;
	int			length;
	const Cue  *cue;
	bool		sentence;

	if (is_rule(text, start, Min(end, start + FURNITURE_MAX)))
		return end - start <= FURNITURE_MAX ? LINE_FURNITURE : LINE_PROSE;
	while (first < end && is_separator(text->chars[first]) && first - start < FURNITURE_MAX)
		first++;
	cue = first < end ? lexicon_cue(text, first, end, FURNITURE_KINDS, &length) : NULL;
	if (cue != NULL && cue->value == CUE_START &&
		(end - start <= FURNITURE_MAX || (first + length < end && text->chars[first + length] == ':')))
		return LINE_FURNITURE;
	if (end - start > FURNITURE_MAX)
		return LINE_PROSE;
	if (is_metadata(text, start, end))
		return LINE_METADATA;
	if (cue != NULL && cue->value == CUE_RELATED && line_has_only_words(text, start, end))
		return LINE_RELATED;
	if (line_has_only_words(text, start, end))
		return LINE_FURNITURE;
	sentence = has_sentence(text, start, end);
	if (line_has_notice(text, start, end, sentence) || is_link_list(text, start, end) || is_caption(text, start, end))
		return LINE_FURNITURE;
	return sentence ? LINE_PROSE : LINE_SHORT;
}
