/*
 * highlight_row.c
 *		A row's fields, in the table and in the tooltip of its mark.
 */
#include "highlight.h"

static const char *const labels[LABEL_COUNT][2] = {
	[LABEL_VALUE] = {"Value", "数值"},
	[LABEL_CHANGE] = {"Change", "变化"},
	[LABEL_RANK] = {"Rank", "位次"},
	[LABEL_PERIOD] = {"Period", "时期"},
	[LABEL_PLACE] = {"Place", "地点"},
	[LABEL_SUBJECT] = {"Subject", "主体"},
	[LABEL_REGION] = {"Region", "区划代码"},
	[LABEL_INDICATOR] = {"Indicator", "指标"},
	[LABEL_PREVIOUS] = {"Before", "原值"},
	[LABEL_STATUS] = {"Status", "状态"},
	[LABEL_CONFIDENCE] = {"Confidence", "可信度"},
	[LABEL_PART_OF] = {"Part of row", "所属行"},
	[LABEL_ESTIMATE] = {"estimate", "预计"},
	[LABEL_TARGET] = {"target", "目标"},
	[LABEL_YOY] = {"on the year", "同比"},
	[LABEL_MOM] = {"on the month", "环比"},
	[LABEL_AGAINST_PREVIOUS] = {"on the period before", "较前期"},
	[LABEL_ANNUAL_AVERAGE] = {"a year on average", "年均"},
	[LABEL_AGAINST_YEAR] = {"against ", "较"},
	[LABEL_ROWS] = {"rows", "行"},
	[LABEL_SOURCE] = {"Source", "来源"},
	[LABEL_AUTHOR] = {"By", "作者"},
	[LABEL_PUBLISHED] = {"Published", "发布"},
	[LABEL_INDICATORS] = {"Indicators", "经济指标"},
	[LABEL_ARTICLE] = {"Article", "正文"},
	[LABEL_SHOW] = {"Show marks", "显示标记"},
	[LABEL_CHARTS] = {"Side by side", "对比"},
};

/* view_label - a word of the interface, in the article's language */
const char *
view_label(const View *view, Label label)
{
	return labels[label][view->han];
}

static void
add_text(View *view, const char *text)
{
	buffer_add_html(view->out, text, strlen(text));
}

/* add_row_name - the thing measured */
void
add_row_name(View *view, const Statement *statement)
{
	add_text(view, statement->name ? statement->name : statement->indicator ? statement->indicator : "");
}

/* add_row_value - its level, nothing where it has none */
void
add_row_value(View *view, const Statement *statement)
{
	TextBuffer		value;

	if (statement->measure < 0)
		return;
	buffer_init(&value);
	add_measure_value(&value, view->extraction->measures + statement->measure);
	buffer_add_html(view->out, value.data, value.length);
	pfree(value.data);
}

/* What a change compares with, in words. */
static void
add_basis(View *view, const char *basis)
{
	static const struct
	{
		const char *basis;
		Label		label;
	}			known[] = {
		{"yoy", LABEL_YOY},
		{"mom", LABEL_MOM},
		{"previous", LABEL_AGAINST_PREVIOUS},
		{"annual_average", LABEL_ANNUAL_AVERAGE},
	};

	for (size_t i = 0; i < lengthof(known); i++)
		if (strcmp(basis, known[i].basis) == 0)
		{
			buffer_add(view->out, view_label(view, known[i].label));
			return;
		}
	buffer_add(view->out, view_label(view, LABEL_AGAINST_YEAR));
	add_text(view, basis);
}

/* add_row_change - its change and what it compares with, nothing where it has none */
void
add_row_change(View *view, const Statement *statement)
{
	TextBuffer		change;

	if (statement->change_measure < 0)
		return;
	buffer_init(&change);
	add_change(&change, statement, view->extraction->measures + statement->change_measure);
	buffer_add_html(view->out, change.data, change.length);
	pfree(change.data);
	if (statement->change_basis == NULL)
		return;
	buffer_add(view->out, " <small>");
	add_basis(view, statement->change_basis);
	buffer_add(view->out, "</small>");
}

/* add_row_rank - its rank and among whom, nothing where it has none */
void
add_row_rank(View *view, const Statement *statement)
{
	if (statement->rank <= 0)
		return;
	buffer_add(view->out, view->han ? "第" : "no. ");
	buffer_add_int(view->out, statement->rank);
	if (statement->rank_scope == NULL)
		return;
	buffer_add(view->out, " <small>");
	add_text(view, statement->rank_scope);
	buffer_add(view->out, "</small>");
}

/* add_row_subject - whose it is, with the code of the division */
void
add_row_subject(View *view, const Statement *statement)
{
	if (statement->subject != NULL)
		add_text(view, statement->subject);
	if (statement->region == NULL)
		return;
	buffer_add(view->out, " <small>");
	add_text(view, statement->region);
	buffer_add(view->out, "</small>");
}

/* A line of a tooltip: its label; the value follows. */
static void
begin_field(View *view, Label label)
{
	buffer_add(view->out, "<span><b>");
	buffer_add(view->out, view_label(view, label));
	buffer_add(view->out, "</b> ");
}

static void
end_field(View *view)
{
	buffer_add(view->out, "</span>");
}

static void
add_period_field(View *view, DayRange range)
{
	if (range.from == DAY_UNKNOWN)
		return;
	begin_field(view, LABEL_PERIOD);
	add_day_range(view->out, range);
	end_field(view);
}

static void
add_confidence(View *view, float confidence)
{
	int			percent = (int) (confidence * 100 + 0.5f);

	begin_field(view, LABEL_CONFIDENCE);
	buffer_add(view->out, percent >= 100 ? "1." : "0.");
	buffer_add_int(view->out, percent / 10 % 10);
	buffer_add_int(view->out, percent % 10);
	end_field(view);
}

static void
add_previous_field(View *view, const Statement *statement)
{
	TextBuffer		previous;

	if (statement->previous_measure < 0)
		return;
	buffer_init(&previous);
	add_measure_value(&previous, view->extraction->measures + statement->previous_measure);
	begin_field(view, LABEL_PREVIOUS);
	buffer_add_html(view->out, previous.data, previous.length);
	end_field(view);
	pfree(previous.data);
}

/* The fields of a row that its line in the table has not room for. */
static void
add_lesser_fields(View *view, const Statement *statement)
{
	if (statement->status != STATUS_ACTUAL)
	{
		begin_field(view, LABEL_STATUS);
		buffer_add(view->out, view_label(view, statement->status == STATUS_TARGET ? LABEL_TARGET : LABEL_ESTIMATE));
		end_field(view);
	}
	if (statement->indicator != NULL)
	{
		begin_field(view, LABEL_INDICATOR);
		add_text(view, statement->indicator);
		end_field(view);
	}
	if (statement->part_of >= 0)
	{
		begin_field(view, LABEL_PART_OF);
		buffer_add_int(view->out, statement->part_of + 1);
		end_field(view);
	}
	add_confidence(view, statement->confidence);
}

static void
add_row_tooltip(View *view, const Statement *statement)
{
	static const struct
	{
		Label		label;
		void		(*add) (View *view, const Statement *statement);
	}			fields[] = {
		{LABEL_VALUE, add_row_value},
		{LABEL_CHANGE, add_row_change},
		{LABEL_RANK, add_row_rank},
		{LABEL_SUBJECT, add_row_subject},
	};

	buffer_add(view->out, "<span><em>");
	add_row_name(view, statement);
	buffer_add(view->out, "</em></span>");
	for (size_t i = 0; i < lengthof(fields); i++)
	{
		size_t		before = view->out->length;
		size_t		begun;

		begin_field(view, fields[i].label);
		begun = view->out->length;
		fields[i].add(view, statement);
		if (view->out->length == begun)
			view->out->length = before;	/* nothing to say */
		else
			end_field(view);
		view->out->data[view->out->length] = '\0';
	}
	add_previous_field(view, statement);
	add_period_field(view, statement->period);
	add_lesser_fields(view, statement);
}

/*
 * add_tooltip - what is known of a mark, as the element that its mark describes itself by
 *
 * number is the mark's place in the view's list.
 */
void
add_tooltip(View *view, const Mark *mark, int number)
{
	const Extraction *ex = view->extraction;

	buffer_add(view->out, "<span class=\"pgi-tip\" role=\"tooltip\" id=\"");
	buffer_add(view->out, view->prefix);
	buffer_add(view->out, "t");
	buffer_add_int(view->out, number);
	buffer_add(view->out, "\">");
	if (mark->role == MARK_PERIOD)
	{
		const Period *period = ex->periods + mark->first;

		if (period->range.from == DAY_UNKNOWN)
			begin_field(view, LABEL_PERIOD), end_field(view);
		add_period_field(view, period->range);
	}
	else if (mark->role == MARK_PLACE)
	{
		begin_field(view, LABEL_PLACE);
		add_text(view, ex->places[mark->first].name ? ex->places[mark->first].name : "");
		if (ex->places[mark->first].region != NULL)
		{
			buffer_add(view->out, " <small>");
			add_text(view, ex->places[mark->first].region);
			buffer_add(view->out, "</small>");
		}
		end_field(view);
	}
	else
		for (int row = mark->first; row >= 0; row = mark->own ? view->marks.next_row[row] : -1)
			add_row_tooltip(view, ex->statements + row);
	buffer_add(view->out, "</span>");
}
