/*
 * article_byline.c
 *		Who wrote it: 记者 …, 通讯员 …, By …, and names after a label.
 */
#include "article.h"

#define BYLINE_MAX 120

static const TextRange no_range = {-1, -1};

/* An author's label without its colon: 记者, 通讯员, By. */
static const Cue *
author_cue(const FoldedText *text, int at, int end, int *length)
{
	const Cue  *cue = lexicon_cue(text, at, end, KIND_BIT(KIND_PAGE_LABEL), length);

	if (cue != NULL && cue->value != CUE_AUTHOR && cue->value != CUE_CORRESPONDENT)
		cue = NULL;
	if (cue == NULL)
		*length = 0;
	return cue;
}

static int
author_label(const FoldedText *text, int at, int end)
{
	int			length;

	author_cue(text, at, end, &length);
	return length;
}

/*
 * skip_agency - behind the name of a medium that begins at at, or at itself
 *
 * Knows the lexicon's, and what ends as media do: …日报, …晚报, …网.
 */
int
skip_agency(const FoldedText *text, int at, int end)
{
	int			length;

	if (lexicon_cue(text, at, end, KIND_BIT(KIND_NEWS_AGENCY), &length) != NULL)
		return at + length;
	for (int i = at; i < end && i - at < 10 && is_han(text->chars[i]); i++)
	{
		uint16		c = text->chars[i];
		uint16		before = i > at ? text->chars[i - 1] : 0;

		/* 日报 晚报 早报 商报 晨报 时报 */
		if (c == 0x62A5 && i - at >= 3 &&
			(before == 0x65E5 || before == 0x665A || before == 0x65E9 || before == 0x5546 ||
			 before == 0x6668 || before == 0x65F6))
			return i + 1;
		/* 新闻网, 在线网 */
		if (c == 0x7F51 && i - at >= 2 && before == 0x95FB)
			return i + 1;
	}
	return at;
}

/* Does a part of a byline say something else than a name: 长沙报道, 摄, 文? */
static bool
is_no_name(const FoldedText *text, int start, int end)
{
	uint16		last = text->chars[end - 1];
	uint16		before = end - 1 > start ? text->chars[end - 2] : 0;

	return (before == 0x62A5 && last == 0x9053) ||	/* 报道 */
		last == 0x6444 || last == 0x8BAF || last == 0x7535 || (last == 0x6587 && end - start <= 2);
}

/* and, & between names */
static bool
is_and(const FoldedText *text, int start, int end)
{
	return (end - start == 1 && text->chars[start] == '&') ||
		(end - start == 3 && text->chars[start] == 'a' && text->chars[start + 1] == 'n' &&
		 text->chars[start + 2] == 'd');
}

/*
 * author_value - the names that begin at start
 *
 * They end at the next label, bar, bracket, figure or sentence, and before
 * words that are no names.  An empty range (start -1) where there are none.
 */
TextRange
author_value(const FoldedText *text, int start, int end)
{
	TextRange	value = no_range;
	int			at = start;

	while (at < end)
	{
		int			token = at;
		int			value_start;
		uint16		c;

		while (at < end && (text->chars[at] == ' ' || text->chars[at] == 0x3001 || text->chars[at] == ','))
			at++;
		if (at > start && label_at(text, start, at, end, &value_start) != NULL)
			break;
		token = at;
		while (at < end && text->chars[at] != ' ' && text->chars[at] != 0x3001 && text->chars[at] != ',' &&
			   text->chars[at] != '|' && text->chars[at] != ';' && CHAR_CLASS(text->chars[at]) != CHAR_OPEN &&
			   CHAR_CLASS(text->chars[at]) != CHAR_CLOSE && CHAR_CLASS(text->chars[at]) != CHAR_DIGIT &&
			   CHAR_CLASS(text->chars[at]) != CHAR_STOP && text->chars[at] != '/')
			at++;
		c = at < end ? text->chars[at] : 0;
		if (at == token || is_no_name(text, token, at))
			break;
		if (is_han(text->chars[token]) && (author_label(text, token, at) == at - token || line_has_only_words(text, token, at)))
			break;
		/* Names are short, and capitalised where there are capitals. */
		if (is_han(text->chars[token]) ? at - token > 9 : !folded_is_upper(text, token) && !is_and(text, token, at))
			break;
		if (value.start < 0)
			value.start = token;
		value.end = at;
		if (c != ' ' && c != 0x3001 && c != ',')
			break;
	}
	return value;
}

/* Chinese names after 记者: each of two to four characters, or with a dot. */
static bool
are_han_names(const FoldedText *text, TextRange names)
{
	int			length = 0;

	for (int at = names.start; at <= names.end; at++)
	{
		uint16		c = at < names.end ? text->chars[at] : ' ';

		if (is_han(c) || c == 0x00B7)
			length++;
		else if (length == 1 && at + 2 < names.end)
			length++;			/* 龚 正: a name of two, spaced */
		else
		{
			if (length < 2 || length > 9 || (length > 4 && c != ' ' && c != 0x3001))
				return false;
			length = 0;
		}
	}
	return true;
}

/* By and capitalised words, two at least. */
static bool
are_english_names(const FoldedText *text, TextRange names)
{
	int			words = 0;

	for (int at = names.start; at < names.end; at++)
	{
		if (at > names.start && text->chars[at - 1] != ' ')
			continue;
		if (folded_is_upper(text, at))
			words++;
		else if (text->chars[at] != 'a' && text->chars[at] != 'i')
			return false;		/* and, in */
	}
	return words >= 2;
}

/*
 * read_byline - the author of a line that is nothing but a byline
 *
 * A medium's name may stand before 记者 or 通讯员.  Gives whose byline it is,
 * CUE_AUTHOR or CUE_CORRESPONDENT; CUE_NONE where the line is no byline.
 */
CueValue
read_byline(const FoldedText *text, int start, int end, TextRange *author)
{
	const Cue  *cue;
	int			length;
	int			at = start;
	int			medium;

	*author = no_range;
	if (end - start > BYLINE_MAX)
		return CUE_NONE;
	while (at < end && (is_separator(text->chars[at]) || CHAR_CLASS(text->chars[at]) == CHAR_OPEN))
		at++;
	/* 文/记者 …, 图/文 记者 … */
	while (at + 1 < end && (text->chars[at] == 0x6587 || text->chars[at] == 0x56FE) &&
		   (text->chars[at + 1] == '/' || text->chars[at + 1] == ' '))
		at += 2;
	medium = at;
	at = skip_agency(text, at, end);
	while (at < end && text->chars[at] == ' ')
		at++;
	cue = author_cue(text, at, end, &length);
	/* 新华社记者古一平: behind a medium the name needs no blank */
	if (cue == NULL || at + length >= end || (text->chars[at + length] != ' ' && at == medium))
		return CUE_NONE;
	at += length;
	*author = author_value(text, text->chars[at] == ' ' ? at + 1 : at, end);
	if (author->start < 0 ||
		!(is_han(text->chars[author->start]) ? are_han_names(text, *author) : are_english_names(text, *author)))
		return CUE_NONE;
	return cue->value;
}

/*
 * read_wire_author - (张燕) right behind the 电 of a wire report: a name alone
 *
 * start is the opening bracket.
 */
bool
read_wire_author(const FoldedText *text, int line_start, int start, int end, TextRange *author)
{
	int			before = start;

	while (before > line_start && text->chars[before - 1] == ' ')
		before--;
	if (before == line_start || text->chars[before - 1] != 0x7535)
		return false;
	*author = author_value(text, start + 1, end);
	return author->start == start + 1 && author->end < end && CHAR_CLASS(text->chars[author->end]) == CHAR_CLOSE &&
		are_han_names(text, *author);
}

/*
 * read_bracketed_byline - (记者 …) or (韩…、记者 …) that begins at start
 *
 * start is the opening bracket.
 */
bool
read_bracketed_byline(const FoldedText *text, int start, int end, TextRange *author)
{
	int			close = start + 1;
	int			label = -1;
	int			agency = skip_agency(text, start + 1, end);

	/* (经济日报记者 …) */
	if (agency > start + 1 && author_label(text, agency, end) > 0)
		close = label = agency;
	while (close < end && close - start < BYLINE_MAX && CHAR_CLASS(text->chars[close]) != CHAR_CLOSE)
	{
		if (label < 0 && at_label_position(text, start + 1, close) && author_label(text, close, end) > 0)
			label = close;
		close++;
	}
	if (label < 0 || close >= end || CHAR_CLASS(text->chars[close]) != CHAR_CLOSE)
		return false;
	label += author_label(text, label, close);
	while (label < close && is_separator(text->chars[label]))
		label++;
	*author = author_value(text, label, close);
	return author->start >= 0;
}
