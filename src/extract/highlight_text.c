/*
 * highlight_text.c
 *		The article's own text with its marks.
 */
#include "article.h"
#include "highlight.h"

/* A line without a full stop that is no longer than this is a heading. */
#define HEADING_MAX_HAN 40
#define HEADING_MAX_LATIN 110

static const char *const role_classes[] = {
	[MARK_VALUE] = "value",
	[MARK_CHANGE] = "change",
	[MARK_RANK] = "rank",
	[MARK_PERIOD] = "period",
	[MARK_PLACE] = "place",
};

/* Source bytes [from, to), escaped. */
static void
add_source(View *view, int from, int to)
{
	if (to > from)
		buffer_add_html(view->out, view->extraction->text->source + from, to - from);
}

/* The rows that a mark leads to: data-row="3 4", counted from 1. */
static void
add_row_numbers(View *view, const Mark *mark)
{
	if (mark->role > MARK_RANK)
		return;
	buffer_add(view->out, "\" data-row=\"");
	for (int row = mark->first; row >= 0; row = mark->own ? view->marks.next_row[row] : -1)
	{
		if (row != mark->first)
			buffer_add(view->out, " ");
		buffer_add_int(view->out, row + 1);
	}
}

static void
add_mark_element(View *view, int number)
{
	const Mark *mark = view->marks.marks + number;
	SourceSpan	span = folded_span(view->extraction->text, mark->start, mark->end);

	buffer_add(view->out, "<mark class=\"pgi-mark pgi-");
	buffer_add(view->out, role_classes[mark->role]);
	if (mark->role <= MARK_RANK && view->extraction->statements[mark->first].status != STATUS_ACTUAL)
		buffer_add(view->out, " pgi-open");
	add_row_numbers(view, mark);
	if (mark->own)
	{
		buffer_add(view->out, "\" id=\"");
		buffer_add(view->out, view->prefix);
		buffer_add(view->out, "m");
		buffer_add_int(view->out, number);
	}
	buffer_add(view->out, "\" tabindex=\"0\" aria-describedby=\"");
	buffer_add(view->out, view->prefix);
	buffer_add(view->out, "t");
	buffer_add_int(view->out, number);
	buffer_add(view->out, "\">");
	add_source(view, span.byte_start, span.byte_end);
	add_tooltip(view, mark, number);
	buffer_add(view->out, "</mark>");
}

/* The first mark that begins at or after a place. */
static int
first_mark(const MarkList *list, int at)
{
	int			low = 0;
	int			high = list->count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (list->marks[middle].start < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* add_marked_text - a stretch of the text within one line, escaped, with its marks */
void
add_marked_text(View *view, int start, int end)
{
	const FoldedText *text = view->extraction->text;
	SourceSpan	whole = folded_span(text, start, end);
	int			from = whole.byte_start;

	for (int i = first_mark(&view->marks, start); i < view->marks.count && view->marks.marks[i].end <= end; i++)
	{
		SourceSpan	span = folded_span(text, view->marks.marks[i].start, view->marks.marks[i].end);

		CHECK_FOR_INTERRUPTS();
		/* A ligature may fold into several characters: never show it twice. */
		if (span.byte_start < from)
			continue;
		add_source(view, from, span.byte_start);
		add_mark_element(view, i);
		from = span.byte_end;
	}
	add_source(view, from, whole.byte_end);
}

static bool
is_heading(const FoldedText *text, int start, int end)
{
	int			han = 0;

	if (end - start > HEADING_MAX_LATIN || ends_sentence(text, start, end))
		return false;
	for (int at = start; at < end; at++)
		han += CHAR_CLASS(text->chars[at]) == CHAR_HAN;
	return han * 2 < end - start || end - start <= HEADING_MAX_HAN;
}

static void
add_line(View *view, int start, int end)
{
	const FoldedText *text = view->extraction->text;
	bool		heading;

	while (start < end && text->chars[start] == ' ')
		start++;
	while (end > start && text->chars[end - 1] == ' ')
		end--;
	if (start == end)
		return;
	CHECK_FOR_INTERRUPTS();
	heading = is_heading(text, start, end);
	buffer_add(view->out, !heading ? "<p>" : view->page ? "<h2>" : "<h3>");
	add_marked_text(view, start, end);
	buffer_add(view->out, !heading ? "</p>\n" : view->page ? "</h2>\n" : "</h3>\n");
}

/* add_article - the article's title and its paragraphs */
void
add_article(View *view)
{
	const Article *article = &view->extraction->article;
	const FoldedText *text = view->extraction->text;

	if (article->title.start >= 0)
	{
		buffer_add(view->out, view->page ? "<h1>" : "<h2>");
		add_marked_text(view, article->title.start, article->title.end);
		buffer_add(view->out, view->page ? "</h1>\n" : "</h2>\n");
	}
	for (int i = 0; i < article->range_count; i++)
	{
		int			end = article->ranges[i].end;

		if (article->ranges[i].start == article->title.start)
			continue;
		for (int at = article->ranges[i].start; at < end;)
		{
			int			stop = at;

			while (stop < end && CHAR_CLASS(text->chars[stop]) != CHAR_LINE_END)
				stop++;
			add_line(view, at, stop);
			at = stop + 1;
		}
	}
}
