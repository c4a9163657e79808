/*
 * highlight_marks.c
 *		Which stretches of the text are marked.
 *
 * Marks must not overlap.  Where mentions do, a row's own number goes before
 * what else belongs to a row, and that before periods and places.
 */
#include "highlight.h"

static void
add_mark(MarkList *list, int start, int end, MarkRole role, bool own, int first)
{
	Mark	   *mark;

	if (start < 0 || end <= start)
		return;
	ENSURE_ROOM(list->marks, list->count, list->capacity);
	mark = list->marks + list->count++;
	mark->start = start;
	mark->end = end;
	mark->role = role;
	mark->own = own;
	mark->first = first;
}

/* What a row's own number is. */
static MarkRole
own_role(const Statement *statement)
{
	if (statement->measure >= 0)
		return MARK_VALUE;
	if (statement->change_measure >= 0)
		return MARK_CHANGE;
	return statement->rank > 0 ? MARK_RANK : MARK_VALUE;
}

static void
add_row_marks(MarkList *list, const Extraction *ex, int row)
{
	const Statement *statement = ex->statements + row;

	add_mark(list, statement->own.start, statement->own.end, own_role(statement), true, row);
	if (statement->measure >= 0 && statement->change_measure >= 0)
		add_mark(list, ex->measures[statement->change_measure].start, ex->measures[statement->change_measure].end,
				 MARK_CHANGE, false, row);
	if (statement->previous_measure >= 0)
		add_mark(list, ex->measures[statement->previous_measure].start,
				 ex->measures[statement->previous_measure].end, MARK_VALUE, false, row);
	if (statement->rank > 0)
		add_mark(list, statement->ranking.start, statement->ranking.end, MARK_RANK, false, row);
}

static int
mark_priority(const Mark *mark)
{
	return mark->own ? 0 : mark->role <= MARK_RANK ? 1 : 2 + (mark->role == MARK_PLACE);
}

static int
compare_marks(const void *left, const void *right)
{
	const Mark *a = left;
	const Mark *b = right;

	CHECK_FOR_INTERRUPTS();
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (mark_priority(a) != mark_priority(b))
		return mark_priority(a) - mark_priority(b);
	if (a->end != b->end)
		return a->end > b->end ? -1 : 1;
	return a->first - b->first;
}

/* A mark within one line can be an element of its paragraph. */
static bool
within_line(const FoldedText *text, const Mark *mark)
{
	for (int at = mark->start; at < mark->end; at++)
		if (CHAR_CLASS(text->chars[at]) == CHAR_LINE_END)
			return false;
	return true;
}

/* Keep the marks that don't overlap a better one; they are sorted by their starts. */
static void
settle_overlaps(MarkList *list, const FoldedText *text)
{
	int			kept = 0;
	int			tail = -1;		/* the last row that the last mark serves */

	for (int i = 0; i < list->count; i++)
	{
		Mark		mark = list->marks[i];
		Mark	   *last = kept > 0 ? list->marks + kept - 1 : NULL;

		CHECK_FOR_INTERRUPTS();
		if (!within_line(text, &mark))
			continue;
		if (last != NULL && mark.start < last->end)
		{
			if (mark.own && last->own)
			{
				list->mark_of_row[mark.first] = kept - 1;
				tail = list->next_row[tail] = mark.first;
			}
			if (mark_priority(&mark) >= mark_priority(last))
				continue;
			*last = mark;
		}
		else
			list->marks[kept++] = mark;
		if (mark.own)
		{
			list->mark_of_row[mark.first] = kept - 1;
			tail = mark.first;
		}
	}
	list->count = kept;
}

/* collect_marks - fill the view's marks from its extraction */
void
collect_marks(View *view)
{
	const Extraction *ex = view->extraction;
	MarkList   *list = &view->marks;

	memset(list, 0, sizeof(MarkList));
	list->mark_of_row = palloc_huge(Max(ex->statement_count, 1) * sizeof(int));
	list->next_row = palloc_huge(Max(ex->statement_count, 1) * sizeof(int));
	for (int i = 0; i < ex->statement_count; i++)
	{
		list->mark_of_row[i] = list->next_row[i] = -1;
		add_row_marks(list, ex, i);
	}
	for (int i = 0; i < ex->period_count; i++)
		add_mark(list, ex->periods[i].start, ex->periods[i].end, MARK_PERIOD, false, i);
	for (int i = 0; i < ex->place_count; i++)
		add_mark(list, ex->places[i].start, ex->places[i].end, MARK_PLACE, false, i);
	if (list->count > 0)
		qsort(list->marks, list->count, sizeof(Mark), compare_marks);
	settle_overlaps(list, ex->text);
}
