/*
 * article_table.c
 *		Lines of metadata that are told by the lines around them: the rows of a
 *		document's table, and values below their labels.
 */
#include "article.h"

/* A value that stands on the line below its label. */
#define VALUE_MAX 40

/* How far apart the first and last lines of a document's table may stand. */
#define TABLE_LINES 24

/* The label without a value that the line ends in (来源:), NULL for none. */
static const Cue *
last_label(const FoldedText *text, const PageLine *line)
{
	if (text->chars[line->end - 1] != ':')
		return NULL;
	for (int at = line->start; at < line->end; at++)
	{
		int			value;
		const Cue  *label = label_at(text, line->start, at, line->end, &value);

		if (label != NULL && value == line->end)
			return label;
	}
	return NULL;
}

/* What the label that begins the line labels, CUE_NONE where none does. */
static CueValue
first_label(const FoldedText *text, const PageLine *line)
{
	int			value;
	int			at = line->start;
	const Cue  *label;

	while (at < line->end - 1 && is_separator(text->chars[at]))
		at++;
	label = label_at(text, line->start, at, line->end, &value);
	return label != NULL ? label->value : CUE_NONE;
}

/* Does a line of a document's table stand within a few lines of this one? */
static bool
in_document_table(const SavedPage *page, int index)
{
	for (int i = Max(index - TABLE_LINES, 0); i < page->count && i <= index + TABLE_LINES; i++)
		if (page->lines[i].kind == LINE_METADATA && first_label(page->text, page->lines + i) == CUE_DOCUMENT)
			return true;
	return false;
}

/*
 * know_document_titles - 名称:… is metadata in the table that opens a document
 *
 * Elsewhere it is the text's own.
 */
void
know_document_titles(SavedPage *page)
{
	for (int i = 0; i < page->count; i++)
		if (page->lines[i].kind == LINE_SHORT &&
			first_label(page->text, page->lines + i) == CUE_DOCUMENT_TITLE && in_document_table(page, i))
			page->lines[i].kind = LINE_METADATA;
}

/*
 * Is the value of this label the line below?  In a document's table a label
 * may have no value at all: only what another label follows is one.
 */
static bool
has_value_below(const SavedPage *page, int index, const Cue *label)
{
	const PageLine *below = page->lines + index + 1;

	if ((below->kind != LINE_SHORT && below->kind != LINE_METADATA) || below->end - below->start > VALUE_MAX ||
		last_label(page->text, below) != NULL || first_label(page->text, below) != CUE_NONE)
		return false;
	switch (label->value)
	{
		case CUE_SOURCE:
		case CUE_DATE:
		case CUE_DATE_UPDATED:
		case CUE_AUTHOR:
			return true;
		case CUE_DOCUMENT:
		case CUE_DOCUMENT_TITLE:
		case CUE_ISSUER:
			return index + 2 < page->count && first_label(page->text, below + 1) != CUE_NONE;
		default:
			return false;
	}
}

/* join_labels_and_values - 来源: on one line, 四川日报 on the next */
void
join_labels_and_values(SavedPage *page)
{
	for (int i = 0; i + 1 < page->count; i++)
	{
		PageLine	   *line = page->lines + i;
		PageLine	   *below = line + 1;
		const Cue  *label = line->kind == LINE_METADATA ? last_label(page->text, line) : NULL;

		if (label == NULL || !has_value_below(page, i, label))
			continue;
		below->kind = LINE_METADATA;
		line->value_below = true;
	}
}
