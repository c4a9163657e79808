/*
 * article.c
 *		Which lines of a saved page are the article's own.
 *
 * The first pass says what each line is by itself; the second looks at where
 * it stands: before the body (title, navigation), in it, or behind it (notes,
 * related headlines, notices).  A line with a sentence is always the
 * article's own unless it is a notice or repeats an earlier one; a text
 * without any furniture is the article's as a whole.
 */
#include "article.h"

#define HEADLINE_MIN 8
#define HEADLINE_MAX 100

static void
add_line(SavedPage *page, int start, int end)
{
	PageLine	   *line;

	while (start < end && page->text->chars[start] == ' ')
		start++;
	while (end > start && page->text->chars[end - 1] == ' ')
		end--;
	if (start == end)
		return;
	ENSURE_ROOM(page->lines, page->count, page->capacity);
	line = page->lines + page->count++;
	memset(line, 0, sizeof(PageLine));
	line->start = start;
	line->end = end;
	line->kind = line_kind(page->text, start, end);
	if ((page->count & 0x3FF) == 0)
		CHECK_FOR_INTERRUPTS();
}

static void
split_lines(SavedPage *page)
{
	int			start = 0;

	for (int at = 0; at < page->text->length; at++)
	{
		if (CHAR_CLASS(page->text->chars[at]) != CHAR_LINE_END)
			continue;
		add_line(page, start, at);
		start = at + 1;
	}
	add_line(page, start, page->text->length);
}

/*
 * Headlines may be as long as sentences: those among related ones, and one
 * right above the first metadata, count as short lines.
 */
static void
know_long_headlines(SavedPage *page)
{
	bool		related = false;
	bool		begun = false;

	for (int i = 0; i < page->count; i++)
	{
		PageLine   *line = page->lines + i;

		if (line->kind == LINE_RELATED)
			related = true;
		if (line->kind != LINE_PROSE)
			continue;
		if (line->end - line->start <= HEADLINE_MAX && !ends_sentence(page->text, line->start, line->end) &&
			(related || (!begun && i + 1 < page->count && page->lines[i + 1].kind == LINE_METADATA)))
		{
			line->kind = LINE_SHORT;
			continue;
		}
		related = false;
		begun = true;
	}
}

static void
find_body(SavedPage *page)
{
	page->first_prose = page->count;
	page->last_prose = -1;
	for (int i = 0; i < page->count; i++)
	{
		const PageLine *line = page->lines + i;

		if (line->kind != LINE_PROSE && line->kind != LINE_SHORT)
			page->furnished = true;
		if (line->kind != LINE_PROSE || line->copy)
			continue;
		if (page->last_prose < 0)
			page->first_prose = i;
		page->last_prose = i;
	}
}

/* Does a line above the title give it with the site's name behind? */
static bool
repeats_title(const SavedPage *page, int index)
{
	const PageLine *line = page->lines + index;
	TextRange	title;

	if (page->title < 0 || index >= page->title)
		return false;
	title = trim_title(page->text, page->lines + page->title);
	return line->end - line->start >= title.end - title.start &&
		memcmp(page->text->chars + line->start, page->text->chars + title.start,
			   (title.end - title.start) * sizeof(uint16)) == 0;
}

/* A line with figures right above the title, or one line off, is a headline too. */
static bool
is_second_headline(const SavedPage *page, int index)
{
	const PageLine *line = page->lines + index;

	return index < page->title && page->title - index <= 2 && line->end - line->start >= HEADLINE_MIN &&
		page->lines[page->title - 1].kind == LINE_SHORT && !repeats_title(page, index) && has_figure(page->text, line);
}

/* Short lines before the body: what stands above title or navigation is none of it. */
static void
leave_out_header(SavedPage *page)
{
	int			last_furniture = -1;

	for (int i = 0; i < page->first_prose && i < page->count; i++)
		if (page->lines[i].kind == LINE_FURNITURE || page->lines[i].kind == LINE_RELATED)
			last_furniture = i;
	for (int i = Max(page->title - 20, 0); i < page->title; i++)
		if (page->lines[i].kind == LINE_SHORT && (repeats_title(page, i) || names_account(page, i)))
			page->lines[i].left_out = true;
	if (last_furniture < 0 || page->last_prose < 0)
		return;
	for (int i = 0; i < page->first_prose; i++)
		if (page->lines[i].kind == LINE_SHORT && i != page->title && !is_second_headline(page, i) &&
			(page->title >= 0 && page->title < page->first_prose ? i < page->title : i < last_furniture))
			page->lines[i].left_out = true;
}

/* Short lines in and behind the body: related headlines, notes after the end. */
static void
leave_out_links(SavedPage *page)
{
	bool		related = false;
	bool		ended = false;

	for (int i = page->first_prose; i < page->count; i++)
	{
		PageLine	   *line = page->lines + i;

		if (line->kind == LINE_PROSE)
			related = false;
		else if (line->kind == LINE_RELATED)
			related = true;
		if (i > page->last_prose && line->kind != LINE_PROSE && line->kind != LINE_SHORT)
			ended = true;
		if (line->kind == LINE_SHORT && (related || ended) && i != page->title)
			line->left_out = true;
	}
}

static void
leave_out_lines(SavedPage *page)
{
	/* A text of one line is somebody's sentence, not a page. */
	if (page->count == 1)
		return;
	for (int i = 0; i < page->count; i++)
	{
		PageLine	   *line = page->lines + i;

		line->left_out = line->copy || (line->kind != LINE_PROSE && line->kind != LINE_SHORT);
	}
	leave_out_header(page);
	leave_out_links(page);
}

typedef struct RangeList
{
	BodyRange  *ranges;
	int			count;
	int			capacity;
} RangeList;

/* Add a stretch; join it to the last one where only blank lines are between. */
static void
add_range(RangeList *list, int start, int end, bool join)
{
	if (join && list->count > 0)
	{
		list->ranges[list->count - 1].end = end;
		return;
	}
	ENSURE_ROOM(list->ranges, list->count, list->capacity);
	list->ranges[list->count].start = start;
	list->ranges[list->count].end = end;
	list->count++;
}

/*
 * What a left-out line of metadata still gives: a sentence before its first
 * label, and a title that a label names (原标题:…).
 */
static bool
add_metadata_parts(RangeList *list, const SavedPage *page, const Article *article, const PageLine *line)
{
	bool		added = false;
	int			value;

	for (int at = line->start; at < line->end; at++)
	{
		if (label_at(page->text, line->start, at, line->end, &value) == NULL)
			continue;
		if (at > line->start && ends_sentence(page->text, line->start, at))
		{
			add_range(list, line->start, at, false);
			added = true;
		}
		break;
	}
	if (article->title.start >= line->start && article->title.end <= line->end)
	{
		add_range(list, article->title.start, article->title.end, false);
		added = true;
	}
	return added;
}

static void
collect_ranges(const SavedPage *page, Article *article)
{
	RangeList	list = {NULL, 0, 0};
	bool		join = false;

	for (int i = 0; i < page->count; i++)
	{
		const PageLine *line = page->lines + i;

		if (!line->left_out)
		{
			add_range(&list, line->start, line->end, join && i != page->title);
			join = i != page->title;
		}
		else
		{
			if (line->kind == LINE_METADATA)
				add_metadata_parts(&list, page, article, line);
			join = false;
		}
	}
	article->ranges = list.ranges;
	article->range_count = list.count;
}

/*
 * read_article - tell the article from the page around it
 *
 * Any text gives a result; a range's ends are no blanks, ranges are in text
 * order and don't overlap.  Work is linear in the text's length.
 */
void
read_article(const FoldedText *text, Article *article)
{
	SavedPage		page = {text};
	TextRange	none = {-1, -1};

	memset(article, 0, sizeof(Article));
	article->title = article->source = article->author = article->place = none;
	article->published = DAY_UNKNOWN;
	page.title = -1;
	page.account = none;
	split_lines(&page);
	know_document_titles(&page);
	know_account_lines(&page);
	join_labels_and_values(&page);
	know_long_headlines(&page);
	mark_copies(&page);
	find_body(&page);
	read_metadata(&page, article);
	page.title = article->title.start < 0 ? find_title(&page) : line_of_title(&page, article->title);
	if (page.title >= 0)
		article->title = trim_title(text, page.lines + page.title);
	if (article->place.start < 0)
		read_title_place(text, article->title, &article->place);
	mark_short_copies(&page);
	leave_out_lines(&page);
	collect_ranges(&page, article);
	if (page.lines != NULL)
		pfree(page.lines);
}

/*
 * article_body_text - the article's own text as written, its lines parted by newlines
 *
 * Blank lines and the blanks around lines are left out.  UTF-8, in the current
 * memory context.
 */
char *
article_body_text(const FoldedText *text, const Article *article)
{
	char	   *body = palloc_huge((size_t) text->source_bytes + article->range_count + 1);
	size_t		length = 0;

	for (int i = 0; i < article->range_count; i++)
	{
		int			end = article->ranges[i].end;

		for (int at = article->ranges[i].start; at < end;)
		{
			int			stop = at;
			int			first = at;
			SourceSpan	span;

			while (stop < end && CHAR_CLASS(text->chars[stop]) != CHAR_LINE_END)
				stop++;
			at = stop + 1;
			while (first < stop && text->chars[first] == ' ')
				first++;
			while (stop > first && text->chars[stop - 1] == ' ')
				stop--;
			if (first == stop)
				continue;
			span = folded_span(text, first, stop);
			if (length > 0)
				body[length++] = '\n';
			memcpy(body + length, text->source + span.byte_start, span.byte_end - span.byte_start);
			length += span.byte_end - span.byte_start;
		}
	}
	body[length] = '\0';
	return body;
}
