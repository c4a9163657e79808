/*
 * article_source.c
 *		Which medium or account a page is from.
 */
#include "article.h"

#define SOURCE_MAX 60
#define WORD_MAX 16

static const TextRange no_range = {-1, -1};

/* source_value - the name of a source that begins at start: to the next blank (Chinese), label, bar, bracket or date */
TextRange
source_value(const FoldedText *text, int start, int end)
{
	TextRange	value = {start, start};
	bool		han = start < end && is_han(text->chars[start]);
	int			open = 0;

	for (int at = start; at < end && at - start < SOURCE_MAX; at++)
	{
		uint16		c = text->chars[at];
		WrittenDate date;
		int			value_start;

		if (c == '|' || (han && c == ' ' && open == 0) || label_at(text, start, at, end, &value_start) != NULL ||
			read_written_date(text, at, end, &date))
			break;
		if (CHAR_CLASS(c) == CHAR_OPEN)
			open++;
		else if (CHAR_CLASS(c) == CHAR_CLOSE && --open < 0)
			break;
		if (han && at > start && line_has_only_words(text, at, end) && open == 0 && !is_han(c))
			break;
		value.end = at + 1;
	}
	/* 《临江晚报》 */
	if (value.end - value.start > 2 && text->chars[value.start] == 0x300A && text->chars[value.end - 1] == 0x300B)
		return (TextRange) {value.start + 1, value.end - 1};
	return value.end > value.start ? value : no_range;
}

/* read_source_between_bars - China Daily's form: By A | Source | Updated: … */
void
read_source_between_bars(Metadata *metadata, const PageLine *line, int start)
{
	const FoldedText *text = metadata->page->text;
	TextRange	range;

	while (start < line->end && text->chars[start] != '|')
		start++;
	range.start = Min(start + 1, line->end);
	range.end = range.start;
	while (range.end < line->end && text->chars[range.end] != '|')
		range.end++;
	if (range.end < line->end)
		offer_range(text, &metadata->article->source, &metadata->source, range, WEIGHT_BARE);
}

/* One word of Chinese that is no button or menu: 龙虎网, 新浪财经-自媒体综合 */
static bool
is_one_word(const FoldedText *text, int start, int end)
{
	int			length;

	if (end - start < 2 || end - start > WORD_MAX || line_has_only_words(text, start, end) ||
		lexicon_cue(text, start, end, KIND_BIT(KIND_PAGE_LABEL), &length) != NULL)
		return false;
	for (int at = start; at < end; at++)
		if (!is_han(text->chars[at]) && text->chars[at] != '-')
			return false;
	return true;
}

/*
 * read_source_after_date - what follows an unlabelled date on its line: a
 * medium (2022-07-22 16:43 新华社), or one word behind a time of day
 */
void
read_source_after_date(Metadata *metadata, const PageLine *line, const WrittenDate *date)
{
	const FoldedText *text = metadata->page->text;
	int			start = date->end;
	int			value_start;

	while (start < line->end && is_separator(text->chars[start]))
		start++;
	if (start >= line->end || label_at(text, line->start, start, line->end, &value_start) != NULL ||
		(skip_agency(text, start, line->end) == start && !(date->timed && is_one_word(text, start, line->end))))
		return;
	offer_range(text, &metadata->article->source, &metadata->source, source_value(text, start, line->end), WEIGHT_BARE);
}

/*
 * domain_value - a site's address that is a line by itself, in brackets or
 * not: (riverside.gov.cn)
 *
 * start -1 where the line [start, end) is none.
 */
TextRange
domain_value(const FoldedText *text, int start, int end)
{
	TextRange	value;
	bool		dotted = false;

	while (start < end && (text->chars[start] == '(' || text->chars[start] == ' '))
		start++;
	while (end > start && (text->chars[end - 1] == ')' || text->chars[end - 1] == ' '))
		end--;
	value = (TextRange) {start, end};
	if (end - start < 4 || end - start > SOURCE_MAX || CHAR_CLASS(text->chars[end - 1]) != CHAR_LATIN)
		return no_range;
	for (int at = start; at < end; at++)
	{
		CharClass	class = CHAR_CLASS(text->chars[at]);

		if (text->chars[at] == '.' && at > start && text->chars[at - 1] != '.')
			dotted = true;
		else if (class != CHAR_LATIN && class != CHAR_DIGIT && text->chars[at] != '-')
			return no_range;
	}
	return dotted ? value : no_range;
}

/* The name of a paper in its marks that ends before at: 《临江晚报》(2022年… */
static TextRange
quoted_medium(const FoldedText *text, int start, int at)
{
	TextRange	name;

	while (at > start && is_separator(text->chars[at - 1]))
		at--;
	if (at == start || text->chars[at - 1] != 0x300B)
		return no_range;
	name.start = name.end = at - 1;
	while (name.start > start && text->chars[name.start - 1] != 0x300A)
		name.start--;
	return name.start > start && name.end - name.start <= 20 ? name : no_range;
}

/*
 * read_source_before_date - what stands before an unlabelled date: a medium,
 * or one word (临江发布 2023-07-18 18:00)
 */
void
read_source_before_date(Metadata *metadata, const PageLine *line, int date)
{
	const FoldedText *text = metadata->page->text;
	TextRange	source = quoted_medium(text, line->start, date);
	int			agency;

	if (source.start >= 0)
	{
		offer_range(text, &metadata->article->source, &metadata->source, source, WEIGHT_BARE);
		return;
	}
	source = (TextRange) {line->start, date};
	while (source.start < source.end && is_separator(text->chars[source.start]))
		source.start++;
	agency = skip_agency(text, source.start, source.end);
	if (agency > source.start)
		source.end = agency;
	else
		while (source.end > source.start && is_separator(text->chars[source.end - 1]))
		{
			/* 签约时间: a label that the lexicon doesn't know */
			if (text->chars[--source.end] == ':')
				return;
		}
	for (int at = source.start; at < source.end && agency == source.start; at++)
		if (!is_han(text->chars[at]))
			return;
	/* 香港,2022年8月26日 */
	if (source.end - source.start < 2 ||
		(agency == source.start &&
		 lexicon_longest(text, source.start, source.end, KIND_BIT(KIND_DIVISION)).length == source.end - source.start))
		return;
	metadata->page->account = source;
	offer_range(text, &metadata->article->source, &metadata->source, source, WEIGHT_BARE);
}
