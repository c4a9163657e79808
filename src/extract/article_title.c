/*
 * article_title.c
 *		Which of a page's short lines is the title.
 */
#include "article.h"

#define TITLE_MIN 4
#define TITLE_MAX 160

/* An office's name is no longer, and the line that is the title instead no shorter. */
#define OFFICE_MAX 24
#define BETTER_MIN 8

/* same_words - are two stretches the same, character for character? */
bool
same_words(const FoldedText *text, TextRange a, TextRange b)
{
	return a.end - a.start == b.end - b.start &&
		memcmp(text->chars + a.start, text->chars + b.start, (a.end - a.start) * sizeof(uint16)) == 0;
}

/* —— …, (…), 一、…, 第一章, a date: what stands under or between titles. */
static bool
is_subtitle(const FoldedText *text, const PageLine *line)
{
	uint16		first = text->chars[line->start];
	uint16		second = line->end - line->start > 1 ? text->chars[line->start + 1] : 0;

	if (first == 0x2014 || first == 0x2013 || first == '-' || first == '(' || first == '>' || first == '*')
		return true;
	if (text->chars[line->end - 1] == ':' || text->chars[line->end - 1] == ',')
		return true;
	if (CHAR_CLASS(first) == CHAR_DIGIT)
	{
		int			at = line->start;
		WrittenDate date;

		if (read_written_date(text, line->start, line->end, &date))
			return true;
		while (at < line->end && CHAR_CLASS(text->chars[at]) == CHAR_DIGIT)
			at++;
		return at < line->end && (text->chars[at] == '.' || text->chars[at] == 0x3001);
	}
	return (CHAR_CLASS(first) == CHAR_HAN_NUMERAL || CHAR_CLASS(first) == CHAR_HAN_SCALE) &&
		(second == 0x3001 || CHAR_CLASS(second) == CHAR_HAN_NUMERAL);
}

/* is_medium - is the line the name of a site or paper, as headers have it: 临江日报 数字报? */
bool
is_medium(const FoldedText *text, const PageLine *line)
{
	int			after = skip_agency(text, line->start, line->end);

	return after > line->start && (after == line->end || line_has_only_words(text, after, line->end));
}

static bool
may_be_title(const SavedPage *page, int index)
{
	const PageLine *line = page->lines + index;
	int			value;

	if (names_account(page, index) || is_medium(page->text, line))
		return false;
	/* 记者:…? is a speaker's. */
	if (label_at(page->text, line->start, line->start, line->end, &value) != NULL)
		return false;
	return line->kind == LINE_SHORT && line->end - line->start >= TITLE_MIN &&
		line->end - line->start <= TITLE_MAX && !is_subtitle(page->text, line);
}

/* The first and last lines of metadata above the body; false where there is none. */
static bool
metadata_in_header(const SavedPage *page, int *first, int *last)
{
	*first = *last = -1;
	for (int i = 0; i < page->first_prose; i++)
		if (page->lines[i].kind == LINE_METADATA)
		{
			*last = i;
			if (*first < 0)
				*first = i;
		}
	return *first >= 0;
}

/* 临江市人民政府办公室, 国家统计局临江调查队, 江川机电股份有限公司: who speaks, not what is said */
static bool
names_office(const FoldedText *text, const PageLine *line)
{
	/* 局 厅 院 队 网 室 (政)府 (公)司 */
	static const uint16 endings[] = {0x5C40, 0x5385, 0x9662, 0x961F, 0x7F51, 0x5BA4, 0x5E9C, 0x53F8};
	uint16		last = text->chars[line->end - 1];
	uint16		before = text->chars[line->end - 2];

	if (line->end - line->start > OFFICE_MAX)
		return false;
	for (int at = line->start; at < line->end; at++)
		if (!is_han(text->chars[at]))
			return false;
	for (size_t i = 0; i < lengthof(endings); i++)
		if (last == endings[i])
			return true;
	/* 委员会 管委会 */
	return last == 0x4F1A && (before == 0x5458 || before == 0x59D4);
}

/* 临江县人民政府县长 王小田: a speaker below a speech's title */
static bool
names_speaker(const FoldedText *text, const PageLine *line)
{
	/* 长 (主)任 (书)记 (主)席 (经)理 */
	static const uint16 endings[] = {0x957F, 0x4EFB, 0x8BB0, 0x5E2D, 0x7406};
	int			blank = line->end - 1;

	if (line->end - line->start > OFFICE_MAX)
		return false;
	while (blank > line->start && is_han(text->chars[blank]))
		blank--;
	if (text->chars[blank] != ' ' || line->end - blank < 3 || line->end - blank > 5)
		return false;
	while (blank > line->start && text->chars[blank - 1] == ' ')
		blank--;
	for (size_t i = 0; i < lengthof(endings); i++)
		if (text->chars[blank - 1] == endings[i])
			return true;
	return false;
}

/* Is the line a place's name and nothing else, as of a zone that has the page? */
static bool
names_place_only(const FoldedText *text, const PageLine *line)
{
	if (text->chars[line->end - 1] == 0x533A && line->end - line->start <= BETTER_MIN)	/* 区 */
		return true;
	return lexicon_longest(text, line->start, line->end, KIND_BIT(KIND_DIVISION) | KIND_BIT(KIND_ZONE)).length ==
		line->end - line->start;
}

/* Does the line say who speaks, not what is said? */
static bool
names_speaking(const FoldedText *text, const PageLine *line)
{
	return names_office(text, line) || names_speaker(text, line) || names_place_only(text, line);
}

/* has_figure - has the line a digit? */
bool
has_figure(const FoldedText *text, const PageLine *line)
{
	for (int at = line->start; at < line->end; at++)
		if (CHAR_CLASS(text->chars[at]) == CHAR_DIGIT)
			return true;
	return false;
}

/* Does the line say whose matter it is: 临江, 全市? */
static bool
names_subject(const FoldedText *text, const PageLine *line)
{
	for (int at = line->start; at < line->end; at++)
		if (is_han(text->chars[at]) &&
			lexicon_longest(text, at, line->end,
							KIND_BIT(KIND_DIVISION) | KIND_BIT(KIND_ZONE) | KIND_BIT(KIND_ZH_SUBJECT)).length > 1)
			return true;
	return false;
}

/*
 * Is the line above, or the line below an office's name, rather the title?
 * A subtitle right above the metadata names no subject; the title does, and
 * has its figures.
 */
static bool
is_better_title(const SavedPage *page, int other, int line)
{
	const FoldedText *text = page->text;
	const PageLine *better = page->lines + other;
	const PageLine *worse = page->lines + line;

	if (!may_be_title(page, other) || names_speaking(text, better) || better->end - better->start < BETTER_MIN)
		return false;
	if (names_speaking(text, worse))
		return true;
	return other < line && !names_subject(text, worse) && names_subject(text, better) && has_figure(text, better);
}

/* The nearest line above index, down to from, that may be the title. */
static int
title_above(const SavedPage *page, int index, int from)
{
	for (int i = index - 1; i >= from && index - i < 20; i--)
	{
		if (!may_be_title(page, i))
			continue;
		for (int above = i - 1; above >= Max(from, i - 2) && page->lines[above].kind == LINE_SHORT; above--)
			if (is_better_title(page, above, i))
				return above;
		return i;
	}
	return -1;
}

/* The first line of [from, to) that may be the title. */
static int
title_within(const SavedPage *page, int from, int to)
{
	for (int i = from; i < to; i++)
	{
		if (!may_be_title(page, i))
			continue;
		return i + 1 < to && names_speaking(page->text, page->lines + i) && is_better_title(page, i + 1, i) ? i + 1 : i;
	}
	return -1;
}

/* A title right above metadata in the midst of a page whose body came first. */
static int
title_amid(const SavedPage *page)
{
	for (int i = page->first_prose + 1; i + 1 < page->count; i++)
		if (page->lines[i].kind == LINE_METADATA && may_be_title(page, i - 1) && page->lines[i - 1].kind == LINE_SHORT)
			for (int j = i + 1; j < page->count; j++)
				if (page->lines[j].kind == LINE_PROSE)
					return i - 1;
	return -1;
}

/*
 * Where metadata stands in the header, the title is above it, or on a
 * newspaper's page between the date and the byline, or below it; else
 * it is the first line after the navigation.
 */
static int
title_line(const SavedPage *page)
{
	int			first;
	int			last;
	int			after_furniture = 0;
	int			title;

	if (metadata_in_header(page, &first, &last))
	{
		title = title_above(page, first, 0);
		if (title < 0)
			title = title_above(page, last, first);
		return title >= 0 ? title : title_within(page, last + 1, page->first_prose);
	}
	if (page->first_prose == page->count)
		return -1;
	for (int i = 0; i < page->first_prose; i++)
		if (page->lines[i].kind != LINE_SHORT)
			after_furniture = i + 1;
	title = title_within(page, after_furniture, page->first_prose);
	if (title < 0)
		title = title_amid(page);
	if (title < 0)
		title = title_above(page, after_furniture, 0);
	return title;
}

/* The earliest of the title's copies above it: some pages give it twice. */
static int
first_title(const SavedPage *page, int title)
{
	const PageLine *line = page->lines + title;

	for (int i = Max(title - 8, 0); i < title; i++)
	{
		const PageLine *above = page->lines + i;

		if (above->kind == LINE_SHORT &&
			same_words(page->text, (TextRange) {above->start, above->end}, (TextRange) {line->start, line->end}))
			return i;
	}
	return title;
}

/* find_title - the index of the title's line, or -1 */
int
find_title(const SavedPage *page)
{
	int			title = title_line(page);

	return title < 0 ? title : first_title(page, title);
}

/* line_of_title - the short line that gives a labelled title again, or -1 */
int
line_of_title(const SavedPage *page, TextRange title)
{
	for (int i = 0; i < page->count && i <= page->first_prose; i++)
		if (page->lines[i].kind == LINE_SHORT &&
			same_words(page->text, title, (TextRange) {page->lines[i].start, page->lines[i].end}))
			return i;
	return -1;
}

/*
 * trim_title - a title without the medium's name that page titles carry:
 * … _频道_红网, … - Xinhua net
 */
TextRange
trim_title(const FoldedText *text, const PageLine *line)
{
	TextRange	title = {line->start, line->end};

	for (int at = line->end - 1; at > line->start + TITLE_MIN; at--)
	{
		uint16		c = text->chars[at];
		int			after = at + 1;

		if (c != '_' && c != '|' && c != '-')
			continue;
		while (after < line->end && text->chars[after] == ' ')
			after++;
		if (c != '_' && skip_agency(text, after, line->end) == after)
			continue;
		/* Without blanks a hyphen joins: only a whole name may follow. */
		if (c == '-' && text->chars[at - 1] != ' ' && skip_agency(text, after, line->end) < line->end)
			continue;
		title.end = at;
		while (title.end > title.start && text->chars[title.end - 1] == ' ')
			title.end--;
	}
	return title;
}
