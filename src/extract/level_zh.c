/*
 * level_zh.c
 *		The rows of levels in Chinese text: name, time and whole of a number that
 *		says how much.
 */
#include "extract/clause_zh.h"

/* How many rows back a name may be taken up again. */
#define EARLIER_ROWS 12

/* What the noun that a range is, or ends with, is to the rules, a stock above all; CUE_NONE. */
CueValue
noun_value_zh(const SentenceZh *sentence, TextRange range)
{
	CueValue	value = CUE_NONE;

	for (int at = range.start; at < range.end; at++)
	{
		int			length;
		const Cue  *noun = lexicon_cue(sentence->text, at, range.end, KIND_BIT(KIND_ZH_NOUN), &length);

		if (noun == NULL || at + length != range.end)
			continue;
		if (noun->value == CUE_STOCK)
			return CUE_STOCK;
		if (at == range.start)
			value = noun->value;
	}
	return value;
}

/* Does the level stand at a moment (拥有, 现有, 共有), or add up over time? */
static LevelKind
level_kind(const SentenceZh *sentence, Stretch left, const Statement *statement, const NamePart *name)
{
	const Measure *measure = sentence->ex->measures + statement->measure;

	for (int i = first_item(sentence, left.start); i < sentence->item_count && sentence->items[i].end <= left.end; i++)
	{
		const Cue  *light = item_cue(sentence->items + i, KIND_ZH_LIGHT);

		if (light != NULL && light->number == 3)
			return LEVEL_STANDING;
		/* 累计 adds up. */
		if (item_cue(sentence->items + i, KIND_ZH_REACH) != NULL &&
			char_at(sentence, sentence->items[i].start) == u'累')
			return LEVEL_FLOW;
	}
	if (name->count > 0 && noun_value_zh(sentence, name->parts[name->count - 1]) == CUE_STOCK)
		return LEVEL_STOCK;
	if (name->verb)
		return LEVEL_FLOW;
	return measure->unit_class == UNIT_CLASS_COUNT || measure->unit_class == UNIT_CLASS_AREA ||
		measure->unit_class == UNIT_CLASS_LENGTH || measure->unit_class == UNIT_CLASS_POWER ||
		measure->unit_class == UNIT_CLASS_RATIO ? LEVEL_STOCK : LEVEL_AMOUNT;
}

/*
 * add_row_zh - a row for the number at own with this name; NULL where the
 * name is empty
 *
 * Period and parent are those in force.  The pointer is good until the next call.
 */
Statement *
add_row_zh(ClauseZh *clause, TextRange own, const NamePart *name)
{
	SentenceZh *sentence = clause->sentence;
	char	   *text = name_text(sentence, name);
	Statement  *statement;

	if (text[0] == '\0')
		return NULL;
	statement = add_statement(sentence->reader, own);
	statement->name = text;
	statement->status = sentence->status;
	statement->part_of = sentence->parent;
	if (!clause->each)
		set_period(sentence->reader, statement, clause->period, LEVEL_FLOW);
	sentence->last = sentence->ex->statement_count - 1;
	/* What follows is of this row's thing. */
	sentence->topic.start = -1;
	return statement;
}

/* An earlier row of the article whose name begins alike, for 目前已收购2家. */
static const char *
name_of_earlier_row(const SentenceZh *sentence, const char *beginning, const UnitExpression *unit)
{
	const Extraction *ex = sentence->ex;
	size_t		length = strlen(beginning);
	int			first = ex->statement_count - EARLIER_ROWS;

	/* Nothing but the unit in common: of what the paragraph, or for counts the sentence, speaks. */
	if (length == 0 && unit_expression_class(unit) == UNIT_CLASS_COUNT)
		first = sentence->reader->sentence_first;
	else if (length == 0 && sentence->reader->last_level < 0)
		return NULL;
	for (int i = ex->statement_count - 1; i >= Max(first, 0); i--)
	{
		const Statement *earlier = ex->statements + i;

		if (earlier->measure >= 0 && strncmp(earlier->name, beginning, length) == 0 &&
			unit_expression_equal(&ex->measures[earlier->measure].unit, unit))
			return earlier->name;
	}
	return NULL;
}

/* 年计划投资, 年度计划 … */
static bool
is_yearly_plan(const SentenceZh *sentence, const NamePart *name)
{
	int			length;
	const Cue  *noun = name->count == 0 ? NULL :
		lexicon_cue(sentence->text, name->parts[0].start, sentence->end, KIND_BIT(KIND_ZH_NOUN), &length);

	return noun != NULL && noun->number == 12;
}

/* Times before this year are no plans, even where it is not known when the article appeared. */
#define LONG_PAST 2000

/*
 * What the name and the time say of each other: 年计划投资 is the whole year's;
 * a time that is over was no plan unless the sentence says so.
 */
static void
settle_period(const ClauseZh *clause, Statement *statement, const NamePart *name)
{
	const SentenceZh *sentence = clause->sentence;
	const Extraction *ex = sentence->ex;
	int			year;
	int			month;
	int			day;

	if (statement->period.from == DAY_UNKNOWN)
		return;
	if (is_yearly_plan(sentence, name) && statement->period.to - statement->period.from < 366)
	{
		day_to_ymd(statement->period.from, &year, &month, &day);
		statement->period = year_range(year);
	}
	if (statement->status == STATUS_TARGET && !sentence->status_said &&
		(clause->period >= 0 || sentence->reader->sentence_period >= 0) &&
		statement->period.to <= (ex->published != DAY_UNKNOWN ? ex->published + 1 : day_from_ymd(LONG_PAST, 1, 1)))
		statement->status = STATUS_ACTUAL;
}

/* The level of a goal whose thing was only said to grow: 目标是5%左右. */
static Statement *
add_goal_of_growth(ClauseZh *clause, int measure)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	const Measure *number = ex->measures + measure;
	TextRange	own = {number->start, number->end};
	Statement  *statement;
	int			last = sentence->last;

	if (last < sentence->reader->sentence_first || number->unit_class != UNIT_CLASS_RATIO ||
		ex->statements[last].measure >= 0 || ex->statements[last].change_measure < 0)
		return NULL;
	statement = add_statement(sentence->reader, own);
	statement->name = ex->statements[last].name;
	statement->subject = ex->statements[last].subject;
	statement->region = ex->statements[last].region;
	statement->why.subject = ex->statements[last].why.subject;
	statement->change_basis = ex->statements[last].change_basis;
	statement->status = sentence->status;
	statement->change_measure = measure;
	statement->change_sign = 1;
	statement->quote = clause->range;
	set_period(sentence->reader, statement, clause->period, false);
	sentence->last = ex->statement_count - 1;
	return statement;
}

/* Does a name begin with an amount, or a word that bounds one: 50亿元以上, 超10亿元? */
static bool
starts_with_number(const SentenceZh *sentence, TextRange name)
{
	const Item *item = item_starting(sentence, name.start);

	return item != NULL && item->type == ITEM_MEASURE;
}

/*
 * 开票销售10亿元以上企业22家, 50亿元以上企业5家: the list shares what its first
 * name has before the amount.
 */
static void
share_threshold_head(const SentenceZh *sentence, Statement *statement, const NamePart *name, int before)
{
	const Extraction *ex = sentence->ex;
	const char *earlier;
	size_t		head;
	char	   *joined;

	if (before < sentence->reader->sentence_first || name->count == 0 || name->verb ||
		!starts_with_number(sentence, name->parts[0]) || ex->statements[before].measure < 0 ||
		!unit_expression_equal(&ex->measures[ex->statements[before].measure].unit, &ex->measures[statement->measure].unit))
		return;
	earlier = ex->statements[before].name;
	head = strcspn(earlier, "0123456789");
	/* “三类500强”项目: no threshold, but a name of its own */
	if (strstr(earlier, "“") != NULL && strstr(earlier, "“") < earlier + head)
		return;
	if (earlier[head] == '\0' || head < 6)
		return;
	joined = palloc(head + strlen(statement->name) + 1);
	memcpy(joined, earlier, head);
	strcpy(joined + head, statement->name);
	statement->name = joined;
}

/* ends_as_thing_zh - does it end in a noun?  竣工投产11个 counts what is not said. */
bool
ends_as_thing_zh(const SentenceZh *sentence, TextRange range)
{
	const Item *last = item_ending(sentence, range.end);

	return last == NULL || item_cue(last, KIND_ZH_VERB) == NULL;
}

/* 科研机构聚焦人工智能、先进材料等领域开展合作: a clause, no thing. */
static bool
holds_list(const SentenceZh *sentence, TextRange thing)
{
	for (int at = thing.start; at < thing.end; at++)
		if (CHAR_CLASS(char_at(sentence, at)) == CHAR_LIST_COMMA)
			return true;
	return false;
}

/*
 * 开工省大中型项目29个, 总投资196亿元: the amount is the projects'.
 */
static void
name_amount_of_counted(const SentenceZh *sentence, Statement *statement, const NamePart *name)
{
	if (sentence->counted.start < 0 || name->count != 1 || name->place >= 0 || !ends_as_thing_zh(sentence, sentence->counted) ||
		(noun_value_zh(sentence, name->parts[0]) != CUE_PROJECT && !is_yearly_plan(sentence, name)))
		return;
	if (holds_list(sentence, sentence->counted))
		return;
	statement->subject = folded_source(sentence->text, sentence->counted.start, sentence->counted.end);
	statement->why.subject = (Reason) {ORIGIN_SENTENCE, sentence->counted};
}

/* May a change of one unit lead to a level of the other: growth to an amount, points to a rate? */
static bool
leads_to_unit(const Measure *change, const Measure *level)
{
	if (change->unit_class == UNIT_CLASS_POINT)
		return level->unit_class == UNIT_CLASS_RATIO;
	if (change->unit_class == UNIT_CLASS_RATIO)
		return level->unit_class != UNIT_CLASS_RATIO && level->unit_class != UNIT_CLASS_POINT;
	return unit_expression_equal(&change->unit, &level->unit);
}

/* Does a clause say its own time behind a row? */
static bool
is_of_new_time(const ClauseZh *clause, const Statement *row)
{
	const Extraction *ex = clause->sentence->ex;

	return clause->period >= 0 && ex->periods[clause->period].start >= row->own.end;
}

/*
 * 增加632美元, 至20167美元; 增长5%, 达到1200家: the level that the change just
 * stated led to.  年均增长6.4%, 去年达到3万亿元 tells of two times.
 */
static bool
complete_change(const ClauseZh *clause, int measure)
{
	const SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	const Measure *number = ex->measures + measure;
	Statement  *last;

	if (sentence->last < sentence->reader->sentence_first || sentence->last < 0)
		return false;
	last = ex->statements + sentence->last;
	if (last->measure >= 0 || last->change_measure < 0 ||
		!leads_to_unit(ex->measures + last->change_measure, number) || is_of_new_time(clause, last))
		return false;
	last->measure = measure;
	last->own.start = number->start;
	last->own.end = number->end;
	last->quote.end = Max(last->quote.end, number->end);
	return true;
}

/* What was just said to change, for a level of another time. */
static const char *
name_of_change(const ClauseZh *clause, const Measure *level)
{
	const SentenceZh *sentence = clause->sentence;
	const Extraction *ex = sentence->ex;
	const Statement *last;

	if (sentence->last < sentence->reader->sentence_first)
		return NULL;
	last = ex->statements + sentence->last;
	if (last->measure >= 0 || last->change_measure < 0 ||
		!leads_to_unit(ex->measures + last->change_measure, level) || !is_of_new_time(clause, last))
		return NULL;
	return last->name;
}

/* add_level_zh - A level, with what is known of its earlier one. */
Statement *
add_level_zh(ClauseZh *clause, int measure, NamePart *name, int previous)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	const Measure *number = ex->measures + measure;
	TextRange	own = {number->start, number->end};
	const char *earlier = NULL;
	int			before = sentence->last;
	Statement  *statement;

	if (name->count == 0 && complete_change(clause, measure))
		return NULL;
	if (name->count == 0)
		earlier = name_of_change(clause, number);
	if (earlier == NULL)
		earlier = name_of_counted_zh(sentence, name, number);
	if (earlier == NULL && (name->count == 0 || is_verb_alone_zh(sentence, name)))
		earlier = name_of_earlier_row(sentence, name_text(sentence, name), &number->unit);
	if (name->count == 0 && earlier == NULL)
		return add_goal_of_growth(clause, measure);
	if (name->count == 0)
	{
		statement = add_statement(sentence->reader, own);
		statement->status = sentence->status;
		statement->part_of = sentence->parent;
		sentence->last = ex->statement_count - 1;
	}
	else
		statement = add_row_zh(clause, own, name);
	if (statement == NULL)
		return NULL;
	if (earlier != NULL)
		statement->name = pstrdup(earlier);
	statement->measure = measure;
	share_threshold_head(sentence, statement, name, before);
	name_amount_of_counted(sentence, statement, name);
	statement->previous_measure = previous;
	statement->quote = clause->range;
	statement->part_of = whole_of_zh(sentence, number, before);
	if (!clause->each)
		set_period(sentence->reader, statement, clause->period, level_kind(sentence, left_of(clause, measure), statement, name));
	else
		statement->period = unknown_range();
	settle_period(clause, statement, name);
	sentence->reader->last_level = sentence->last;
	return statement;
}
