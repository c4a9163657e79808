/*
 * highlight_chart.c
 *		Small bar charts of what the article gives for several periods or
 *		places.
 *
 * Rows make a chart when they give the same indicator (else the same name) in
 * the same unit, for several periods of one length or for several subjects.
 */
#include "highlight.h"

#define CHARTS_MAX 4
#define BARS_MAX 12
#define BAR_STEP 40
#define CHART_WIDTH 320
#define LABEL_MAX_BYTES 60

typedef struct Bar
{
	const char *key;
	const Statement *statement;
	const Measure *measure;
	double		magnitude;
	int			row;
} Bar;

static const char *
subject_of(const Bar *bar)
{
	return bar->statement->subject ? bar->statement->subject : "";
}

/*
 * How long a period is: months where it is made of whole months, else days.
 * A half-year's output beside a year's would look like a fall.
 */
static int
period_length(DayRange range)
{
	int			from[3];
	int			to[3];

	if (range.from == DAY_UNKNOWN)
		return 0;
	day_to_ymd(range.from, from, from + 1, from + 2);
	day_to_ymd(range.to, to, to + 1, to + 2);
	if (from[2] == 1 && to[2] == 1)
		return (to[0] - from[0]) * 12 + to[1] - from[1];
	return -(range.to - range.from);
}

/* The same indicator in the same unit, over periods of one length. */
static int
compare_series(const Bar *a, const Bar *b)
{
	int			order = strcmp(a->key, b->key);

	CHECK_FOR_INTERRUPTS();
	if (order == 0)
		order = a->measure->unit.count - b->measure->unit.count;
	if (order == 0)
		order = memcmp(a->measure->unit.terms, b->measure->unit.terms, a->measure->unit.count * sizeof(UnitTerm));
	if (order == 0)
		order = period_length(a->statement->period) - period_length(b->statement->period);
	return order;
}

static int
compare_bars(const void *left, const void *right)
{
	const Bar  *a = left;
	const Bar  *b = right;
	int			order = compare_series(a, b);

	if (order == 0 && a->statement->period.from != b->statement->period.from)
		order = a->statement->period.from < b->statement->period.from ? -1 : 1;
	if (order == 0 && a->statement->period.to != b->statement->period.to)
		order = a->statement->period.to < b->statement->period.to ? -1 : 1;
	if (order == 0)
		order = strcmp(subject_of(a), subject_of(b));
	return order != 0 ? order : a->row - b->row;
}

static int
collect_bars(const Extraction *ex, Bar *bars)
{
	int			count = 0;

	for (int i = 0; i < ex->statement_count; i++)
	{
		const Statement *statement = ex->statements + i;
		const Measure *measure = statement->measure >= 0 ? ex->measures + statement->measure : NULL;
		const char *key = statement->indicator ? statement->indicator : statement->name;

		if (measure == NULL || !measure->has_value || key == NULL || key[0] == '\0' ||
			measure->value.mantissa.coefficient < 0)
			continue;
		bars[count].key = key;
		bars[count].statement = statement;
		bars[count].measure = measure;
		bars[count].magnitude = figure_magnitude(measure->value);
		bars[count].row = i;
		count++;
	}
	return count;
}

static bool
same_period(const Bar *a, const Bar *b)
{
	return a->statement->period.from == b->statement->period.from && a->statement->period.to == b->statement->period.to;
}

/*
 * Take one row of each period and subject out of [bars, bars + count), to the
 * front; gives their number.  What a subject has for a period twice would be
 * one bar too many.
 */
static int
distinct_bars(Bar *bars, int count)
{
	int			kept = 0;

	for (int i = 0; i < count; i++)
		if (kept == 0 || !same_period(bars + kept - 1, bars + i) ||
			strcmp(subject_of(bars + kept - 1), subject_of(bars + i)) != 0)
			bars[kept++] = bars[i];
	return kept;
}

/* Append a text that must not grow long, cut at a character's end. */
static void
add_short_text(View *view, const char *text)
{
	size_t		length = strlen(text);
	bool		cut = length > LABEL_MAX_BYTES;

	if (cut)
		for (length = LABEL_MAX_BYTES; length > 0 && (text[length] & 0xC0) == 0x80;)
			length--;
	buffer_add_html(view->out, text, length);
	if (cut)
		buffer_add(view->out, "\xE2\x80\xA6");
}

static void
add_attribute(View *view, const char *name, int value)
{
	buffer_add(view->out, " ");
	buffer_add(view->out, name);
	buffer_add(view->out, "=\"");
	buffer_add_int(view->out, value);
	buffer_add(view->out, "\"");
}

/* A bar's label, its value and the bar itself, as a link to its mark. */
static void
add_bar(View *view, const Bar *bar, int top, double most, bool subjects, bool periods)
{
	int			mark = view->marks.mark_of_row[bar->row];
	int			width = most > 0 ? (int) (bar->magnitude / most * CHART_WIDTH + 0.5) : 0;

	if (mark >= 0)
	{
		buffer_add(view->out, "<a href=\"#");
		buffer_add(view->out, view->prefix);
		buffer_add(view->out, "m");
		buffer_add_int(view->out, mark);
		buffer_add(view->out, "\">");
	}
	buffer_add(view->out, "<text");
	add_attribute(view, "y", top + 12);
	buffer_add(view->out, ">");
	if (subjects)
		add_short_text(view, subject_of(bar));
	if (subjects && periods && subject_of(bar)[0] != '\0')
		buffer_add(view->out, " \xC2\xB7 ");
	if (periods)
		add_day_range(view->out, bar->statement->period);
	buffer_add(view->out, "</text><text class=\"n\"");
	add_attribute(view, "x", CHART_WIDTH);
	add_attribute(view, "y", top + 12);
	buffer_add(view->out, ">");
	add_row_value(view, bar->statement);
	buffer_add(view->out, "</text><rect");
	if (bar->statement->status != STATUS_ACTUAL)
		buffer_add(view->out, " class=\"o\"");
	add_attribute(view, "y", top + 18);
	add_attribute(view, "width", Max(width, 2));
	buffer_add(view->out, " height=\"9\" rx=\"2\"/>");
	buffer_add(view->out, mark >= 0 ? "</a>" : "");
}

static void
add_chart(View *view, const Bar *bars, int count, bool subjects, bool periods)
{
	double		most = 0;

	for (int i = 0; i < count; i++)
		most = Max(most, bars[i].magnitude);
	buffer_add(view->out, "<figure><figcaption>");
	add_short_text(view, bars[0].statement->name ? bars[0].statement->name : bars[0].key);
	buffer_add(view->out, "</figcaption><svg role=\"img\" viewBox=\"0 0 ");
	buffer_add_int(view->out, CHART_WIDTH);
	buffer_add(view->out, " ");
	buffer_add_int(view->out, count * BAR_STEP - 8);
	buffer_add(view->out, "\" aria-label=\"");
	add_short_text(view, bars[0].statement->name ? bars[0].statement->name : bars[0].key);
	buffer_add(view->out, "\">");
	for (int i = 0; i < count; i++)
		add_bar(view, bars + i, i * BAR_STEP, most, subjects, periods);
	buffer_add(view->out, "</svg></figure>\n");
}

/* A chart of one series, where it has several periods or subjects. */
static bool
try_series(View *view, Bar *bars, int count, bool first)
{
	bool		subjects = false;
	bool		periods = false;

	count = distinct_bars(bars, count);
	count = Min(count, BARS_MAX);
	for (int i = 1; i < count; i++)
	{
		subjects |= strcmp(subject_of(bars), subject_of(bars + i)) != 0;
		periods |= !same_period(bars, bars + i);
	}
	if (count < 2 || (!subjects && !periods))
		return false;
	if (first)
	{
		buffer_add(view->out, "<section class=\"pgi-charts\"><h2>");
		buffer_add(view->out, view_label(view, LABEL_CHARTS));
		buffer_add(view->out, "</h2>\n");
	}
	add_chart(view, bars, count, subjects, periods);
	return true;
}

/* add_charts - the charts that the rows allow, or nothing */
void
add_charts(View *view)
{
	Bar		   *bars = palloc_huge(Max(view->extraction->statement_count, 1) * sizeof(Bar));
	int			count = collect_bars(view->extraction, bars);
	int			charts = 0;

	if (count > 1)
		qsort(bars, count, sizeof(Bar), compare_bars);
	for (int i = 0; i < count && charts < CHARTS_MAX;)
	{
		int			next = i + 1;

		while (next < count && compare_series(bars + i, bars + next) == 0)
			next++;
		charts += try_series(view, bars + i, next - i, charts == 0);
		i = next;
	}
	if (charts > 0)
		buffer_add(view->out, "</section>\n");
	pfree(bars);
}
