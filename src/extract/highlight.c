/*
 * highlight.c
 *		An extraction as an HTML fragment, and as a page that needs nothing
 *		else.
 */
#include "highlight.h"

#include "data/page.inc"

/* Is more of the text Chinese than Latin words would explain? */
static bool
reads_chinese(const FoldedText *text)
{
	int			han = 0;
	int			latin = 0;

	for (int at = 0; at < text->length; at++)
	{
		han += CHAR_CLASS(text->chars[at]) == CHAR_HAN;
		latin += CHAR_CLASS(text->chars[at]) == CHAR_LATIN;
	}
	return han * 3 > latin;
}

/* Ids begin with a hash of the text, so that fragments can stand on one page. */
static void
set_prefix(View *view)
{
	static const char digits[] = "0123456789abcdef";
	const FoldedText *text = view->extraction->text;
	uint32		hash = 2166136261u;

	for (int i = 0; i < text->source_bytes; i++)
		hash = (hash ^ (unsigned char) text->source[i]) * 16777619u;
	memcpy(view->prefix, "pgi-", 4);
	for (int i = 0; i < 6; i++, hash >>= 4)
		view->prefix[4 + i] = digits[hash & 15];
	view->prefix[10] = '-';
	view->prefix[11] = '\0';
}

static void
begin_view(View *view, const Extraction *extraction, TextBuffer *out, bool page)
{
	memset(view, 0, sizeof(View));
	view->extraction = extraction;
	view->out = out;
	view->han = reads_chinese(extraction->text);
	view->page = page;
	set_prefix(view);
	collect_marks(view);
}

static void
add_language(View *view)
{
	buffer_add(view->out, view->han ? " lang=\"zh-CN\"" : " lang=\"en\"");
}

/*
 * highlight_fragment - the article with its marks, to be put into a page
 *
 * One div with its own style element; works without scripts.
 */
void
highlight_fragment(const Extraction *extraction, TextBuffer *out)
{
	View		view;

	begin_view(&view, extraction, out, false);
	buffer_add(out, "<div class=\"pgi\"");
	add_language(&view);
	buffer_add(out, "><style>");
	buffer_add(out, fragment_css);
	buffer_add(out, "</style>\n<article>\n");
	add_article(&view);
	buffer_add(out, "</article></div>\n");
}

static void
add_range_text(View *view, TextRange range)
{
	SourceSpan	span = folded_span(view->extraction->text, range.start, range.end);

	buffer_add_html(view->out, view->extraction->text->source + span.byte_start, span.byte_end - span.byte_start);
}

static void
add_fact(View *view, Label label, TextRange range)
{
	if (range.start < 0)
		return;
	buffer_add(view->out, "<span><b>");
	buffer_add(view->out, view_label(view, label));
	buffer_add(view->out, "</b> ");
	add_range_text(view, range);
	buffer_add(view->out, "</span>");
}

/* Published, source, author, place and the number of rows. */
static void
add_facts(View *view)
{
	const Extraction *ex = view->extraction;

	buffer_add(view->out, "<p class=\"facts\">");
	if (ex->published != DAY_UNKNOWN)
	{
		DayRange	day = {ex->published, ex->published + 1};

		buffer_add(view->out, "<span><b>");
		buffer_add(view->out, view_label(view, LABEL_PUBLISHED));
		buffer_add(view->out, "</b> ");
		add_day_range(view->out, day);
		buffer_add(view->out, "</span>");
	}
	add_fact(view, LABEL_SOURCE, ex->article.source);
	add_fact(view, LABEL_AUTHOR, ex->article.author);
	if (ex->place_given != NULL)
	{
		buffer_add(view->out, "<span><b>");
		buffer_add(view->out, view_label(view, LABEL_PLACE));
		buffer_add(view->out, "</b> ");
		buffer_add_html(view->out, ex->place_given, strlen(ex->place_given));
		buffer_add(view->out, "</span>");
	}
	else
		add_fact(view, LABEL_PLACE, ex->article.place);
	buffer_add(view->out, "</p>\n");
}

/* A legend whose entries switch a role's marks off and on. */
static void
add_legend(View *view)
{
	static const struct
	{
		const char *role;
		Label		label;
	}			roles[] = {
		{"value", LABEL_VALUE},
		{"change", LABEL_CHANGE},
		{"rank", LABEL_RANK},
		{"period", LABEL_PERIOD},
		{"place", LABEL_PLACE},
	};

	buffer_add(view->out, "<div class=\"legend\" role=\"group\" aria-label=\"");
	buffer_add(view->out, view_label(view, LABEL_SHOW));
	buffer_add(view->out, "\">");
	for (size_t i = 0; i < lengthof(roles); i++)
	{
		buffer_add(view->out, "<button type=\"button\" aria-pressed=\"true\" data-role=\"");
		buffer_add(view->out, roles[i].role);
		buffer_add(view->out, "\"><i class=\"pgi-mark pgi-");
		buffer_add(view->out, roles[i].role);
		buffer_add(view->out, "\">");
		buffer_add(view->out, view_label(view, roles[i].label));
		buffer_add(view->out, "</i></button>");
	}
	buffer_add(view->out, "</div>\n");
}

/* The row's number, as a link to its mark. */
static void
add_row_link(View *view, int row)
{
	int			mark = view->marks.mark_of_row[row];

	buffer_add(view->out, "<tr id=\"");
	buffer_add(view->out, view->prefix);
	buffer_add(view->out, "r");
	buffer_add_int(view->out, row + 1);
	buffer_add(view->out, "\"><td>");
	if (mark >= 0)
	{
		buffer_add(view->out, "<a href=\"#");
		buffer_add(view->out, view->prefix);
		buffer_add(view->out, "m");
		buffer_add_int(view->out, mark);
		buffer_add(view->out, "\">");
	}
	buffer_add_int(view->out, row + 1);
	buffer_add(view->out, mark >= 0 ? "</a>" : "");
}

/* An indicator's code, with places where its line may break. */
static void
add_code(View *view, const char *code)
{
	for (const char *part = code; *part != '\0';)
	{
		size_t		length = strcspn(part, "_");

		length += part[length] == '_';
		buffer_add_html(view->out, part, length);
		part += length;
		if (*part != '\0')
			buffer_add(view->out, "<wbr>");
	}
}

static void
add_row(View *view, int row)
{
	const Statement *statement = view->extraction->statements + row;

	add_row_link(view, row);
	buffer_add(view->out, statement->part_of >= 0 ? "<td class=\"part\">" : "<td>");
	add_row_name(view, statement);
	if (statement->status != STATUS_ACTUAL)
	{
		buffer_add(view->out, " <em>");
		buffer_add(view->out, view_label(view, statement->status == STATUS_TARGET ? LABEL_TARGET : LABEL_ESTIMATE));
		buffer_add(view->out, "</em>");
	}
	if (statement->indicator != NULL)
	{
		buffer_add(view->out, " <small>");
		add_code(view, statement->indicator);
		buffer_add(view->out, "</small>");
	}
	buffer_add(view->out, "<td>");
	add_row_subject(view, statement);
	buffer_add(view->out, "<td class=\"when\">");
	add_day_range(view->out, statement->period);
	buffer_add(view->out, "<td class=\"n\">");
	add_row_value(view, statement);
	buffer_add(view->out, "<td class=\"n\">");
	add_row_change(view, statement);
	buffer_add(view->out, "<td class=\"n\">");
	add_row_rank(view, statement);
	buffer_add(view->out, "</td>\n");	/* else the line's end would be in the cell, which is to be empty where it is */
}

static void
add_table(View *view)
{
	static const Label columns[] = {
		LABEL_INDICATOR, LABEL_SUBJECT, LABEL_PERIOD, LABEL_VALUE, LABEL_CHANGE, LABEL_RANK
	};

	buffer_add(view->out, "<section class=\"rows\"><h2>");
	buffer_add(view->out, view_label(view, LABEL_INDICATORS));
	buffer_add(view->out, " <small>");
	buffer_add_int(view->out, view->extraction->statement_count);
	buffer_add(view->out, " ");
	buffer_add(view->out, view_label(view, LABEL_ROWS));
	buffer_add(view->out, "</small></h2>\n<div class=\"scroll\"><table><thead><tr><th>#");
	for (size_t i = 0; i < lengthof(columns); i++)
	{
		buffer_add(view->out, i >= 3 ? "<th class=\"n\">" : "<th>");
		buffer_add(view->out, view_label(view, columns[i]));
	}
	buffer_add(view->out, "</thead><tbody>\n");
	for (int i = 0; i < view->extraction->statement_count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		add_row(view, i);
	}
	buffer_add(view->out, "</tbody></table></div></section>\n");
}

static void
add_head(View *view)
{
	buffer_add(view->out, "<!DOCTYPE html>\n<html");
	add_language(view);
	buffer_add(view->out, ">\n<head>\n<meta charset=\"utf-8\">\n"
			   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
			   "<meta name=\"color-scheme\" content=\"light dark\">\n"
			   "<link rel=\"icon\" href=\"data:,\">\n<title>");
	if (view->extraction->article.title.start >= 0)
		add_range_text(view, view->extraction->article.title);
	else
		buffer_add(view->out, view_label(view, LABEL_INDICATORS));
	buffer_add(view->out, "</title>\n<style>");
	buffer_add(view->out, fragment_css);
	buffer_add(view->out, page_css);
	buffer_add(view->out, "</style>\n</head>\n");
}

/*
 * highlight_page - a whole page: the article, its rows, charts where they say something
 *
 * Self-contained; without scripts the links between rows and marks still work.
 */
void
highlight_page(const Extraction *extraction, TextBuffer *out)
{
	View		view;

	begin_view(&view, extraction, out, true);
	add_head(&view);
	buffer_add(out, "<body class=\"pgi\">\n<main>\n<div class=\"text\">\n");
	add_facts(&view);
	add_legend(&view);
	buffer_add(out, "<article>\n");
	add_article(&view);
	buffer_add(out, "</article>\n</div>\n<aside>\n");
	add_charts(&view);
	add_table(&view);
	buffer_add(out, "</aside>\n</main>\n<script>");
	buffer_add(out, page_js);
	buffer_add(out, "</script>\n</body>\n</html>\n");
}
