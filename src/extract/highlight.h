/*
 * highlight.h
 *		Rows back onto the text, as HTML.
 *
 * Everything that comes from the article or from the caller is escaped; the
 * result is UTF-8, appended to a buffer of the caller's.
 */
#ifndef PGI_HIGHLIGHT_H
#define PGI_HIGHLIGHT_H

#include "figure.h"

extern void highlight_fragment(const Extraction *extraction, TextBuffer *out);
extern void highlight_page(const Extraction *extraction, TextBuffer *out);

/* ------------------------------------------------- shared by its files */

typedef enum MarkRole
{
	MARK_VALUE,
	MARK_CHANGE,
	MARK_RANK,
	MARK_PERIOD,
	MARK_PLACE
} MarkRole;

/* A stretch of the text that is shown as one mark; marks never overlap. */
typedef struct Mark
{
	int			start;
	int			end;
	MarkRole	role;
	bool		own;			/* rows' own number, not only a part of one */
	int			first;			/* its (first) statement; or a period, a place */
} Mark;

/*
 * Marks in text order.  Rows whose own numbers stand at one place share a
 * mark: they are chained from mark.first by next_row.
 */
typedef struct MarkList
{
	Mark	   *marks;
	int			count;
	int			capacity;
	int		   *mark_of_row;	/* by statement; -1 where its number is not shown */
	int		   *next_row;		/* by statement; -1 at a chain's end */
} MarkList;

/* What the renderers hand on. */
typedef struct View
{
	const Extraction *extraction;
	MarkList	marks;
	TextBuffer *out;
	bool		han;			/* labels in Chinese */
	bool		page;			/* a page with its table, not a fragment */
	char		prefix[16];		/* of element ids, so that fragments can share a page */
} View;

/* The words of the interface, in both languages. */
typedef enum Label
{
	LABEL_VALUE,
	LABEL_CHANGE,
	LABEL_RANK,
	LABEL_PERIOD,
	LABEL_PLACE,
	LABEL_SUBJECT,
	LABEL_REGION,
	LABEL_INDICATOR,
	LABEL_PREVIOUS,
	LABEL_STATUS,
	LABEL_CONFIDENCE,
	LABEL_PART_OF,
	LABEL_ESTIMATE,
	LABEL_TARGET,
	LABEL_YOY,
	LABEL_MOM,
	LABEL_AGAINST_PREVIOUS,
	LABEL_ANNUAL_AVERAGE,
	LABEL_AGAINST_YEAR,
	LABEL_ROWS,
	LABEL_SOURCE,
	LABEL_AUTHOR,
	LABEL_PUBLISHED,
	LABEL_INDICATORS,
	LABEL_ARTICLE,
	LABEL_SHOW,
	LABEL_CHARTS,
	LABEL_COUNT
} Label;

extern const char *view_label(const View *view, Label label);

/* highlight_marks.c */
extern void collect_marks(View *view);

/* highlight_row.c */
extern void add_row_name(View *view, const Statement *statement);
extern void add_row_value(View *view, const Statement *statement);
extern void add_row_change(View *view, const Statement *statement);
extern void add_row_rank(View *view, const Statement *statement);
extern void add_row_subject(View *view, const Statement *statement);
extern void add_tooltip(View *view, const Mark *mark, int number);

/* highlight_text.c */
extern void add_article(View *view);
extern void add_marked_text(View *view, int start, int end);

/* highlight_chart.c */
extern void add_charts(View *view);

#endif							/* PGI_HIGHLIGHT_H */
