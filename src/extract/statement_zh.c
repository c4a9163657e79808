/*
 * statement_zh.c
 *		The rows of a Chinese sentence: for each number whether it is a level, a
 *		change, an earlier level or part of a name, and what it is said of.
 */
#include "extract/clause_zh.h"

#include "extract/place.h"

/* How far before a number the 由 or 从 that it belongs to may stand. */
#define FROM_NEAR 14

/* The longest name of a company, in characters. */
#define COMPANY_LONGEST 30

static bool is_inside_counted(const ClauseZh *clause, int measure);
static void take_topic(const SentenceZh *sentence, NamePart *name);

static inline uint16
char_at(const SentenceZh *sentence, int at)
{
	return at >= sentence->start && at < sentence->end ? sentence->text->chars[at] : 0;
}

/* ------------------------------------------------- the text around a number */

/* Where the text that belongs to the next number begins, between two numbers. */
static int
split_gap(const SentenceZh *sentence, int from, int to)
{
	uint16		first = char_at(sentence, from);

	if (first == u'、' || first == ',' || first == u'和' || first == u'及' || first == u'与' || first == '/')
		return from + 1;
	for (int at = from; at < to; at++)
	{
		uint16		c = char_at(sentence, at);

		if (c == u'、' || c == ',' || c == ';')
			return at + 1;
		/* 6大行动和22项: 和 right before the next number. */
		if ((c == u'和' || c == u'及' || c == u'与') && at + 1 == to)
			return at + 1;
		if (c == u'以' && char_at(sentence, at + 1) == u'及')
			return at + 2;
	}
	return from;
}

/* left_of - the text left of a number that may hold its name */
Stretch
left_of(const ClauseZh *clause, int measure)
{
	const Measure *measures = clause->sentence->ex->measures;
	Stretch		left = {clause->name_from, measures[measure].outer_start};

	if (left.end < left.start)
		left.start = left.end;
	return left;
}

/* right_of - the text right of a number up to what belongs to the next */
Stretch
right_of(const ClauseZh *clause, int measure)
{
	const Measure *measures = clause->sentence->ex->measures;
	Stretch		right = {measures[measure].outer_end, clause->range.end};

	/* 6个千亿级产业集群: a class in the name of what is counted. */
	if (measure + 1 < clause->last && char_at(clause->sentence, measures[measure + 1].outer_end) == u'级' &&
		measures[measure + 1].outer_start == right.start)
		return (Stretch) {right.start, right_of(clause, measure + 1).end};
	if (measure + 1 < clause->last && is_inside_counted(clause, measure + 1))
		return (Stretch) {right.start, right_of(clause, measure + 1).end};
	if (measure + 1 < clause->last)
	{
		int			split = split_gap(clause->sentence, right.start, measures[measure + 1].outer_start);

		right.end = split > right.start ? split : measures[measure + 1].outer_start;
	}
	if (right.end < right.start)
		right.end = right.start;
	return right;
}

/* --------------------------------------------------- what is said on the way */

/* 将, 拟, 要 and 计划 speak of the future only before what is to be done. */
static bool
speaks_of_future(const SentenceZh *sentence, const Item *item)
{
	const Item *next = item_starting(sentence, item->end);
	uint16		c = char_at(sentence, item->end);

	if (item->end - item->start > 1 && item_cue(item, KIND_ZH_STATUS) != NULL &&
		char_at(sentence, item->start) != u'计')
		return true;
	if (c == u'为' || c == u'在' || c == u'有' || c == u'会' || c == u'于' || c == u'由' || c == u'达' || c == u'把')
		return true;
	if (next != NULL && next->type == ITEM_PERIOD)
		return true;
	return next != NULL && next->type == ITEM_CUE &&
		match_entry(&next->match, KIND_BIT(KIND_ZH_VERB) | KIND_BIT(KIND_ZH_LIGHT) | KIND_BIT(KIND_ZH_REACH) |
					KIND_BIT(KIND_ZH_ADVERB) | KIND_BIT(KIND_ZH_CHANGE) | KIND_BIT(KIND_ZH_CHANGE_TO) |
					KIND_BIT(KIND_ZH_PULL) | KIND_BIT(KIND_ZH_STATUS)) != NULL;
}

static void
take_in_status(SentenceZh *sentence, const Item *item, const Cue *cue)
{
	switch (cue->value)
	{
		case CUE_ESTIMATE:
			if (sentence->status != STATUS_TARGET || !sentence->status_said)
				sentence->status = STATUS_ESTIMATE;
			break;
		case CUE_TARGET:
			if (!speaks_of_future(sentence, item))
				return;
			sentence->status = STATUS_TARGET;
			break;
		default:
			sentence->status = STATUS_ACTUAL;
			break;
	}
	sentence->status_said = true;
}

/* The last row with a level, in this sentence or the one before. */
static int
last_level(const SentenceZh *sentence)
{
	return sentence->last >= 0 ? sentence->last : sentence->reader->last_level;
}

/* 在一季度良好开局的基础上: what went before, not when it is true. */
static bool
is_background(const ClauseZh *clause, const Item *item)
{
	const SentenceZh *sentence = clause->sentence;

	if (char_at(sentence, item->start - 1) != u'在')
		return false;
	for (int at = item->end; at + 1 < clause->range.end; at++)
		if (char_at(sentence, at) == u'基' && char_at(sentence, at + 1) == u'础')
			return true;
	return false;
}

/* Periods, status and 其中 in a stretch come into force. */
static void
take_in(ClauseZh *clause, Stretch stretch)
{
	SentenceZh *sentence = clause->sentence;

	for (int i = first_item(sentence, stretch.start); i < sentence->item_count; i++)
	{
		const Item *item = sentence->items + i;
		const Cue  *cue;

		if (item->start >= stretch.end)
			break;
		if (item->type == ITEM_PERIOD)
		{
			const Period *period = sentence->ex->periods + item->index;

			if (period->form == PERIOD_EACH)
				clause->each = true;
			else if (period->form != PERIOD_SAME && !period->in_name && !is_background(clause, item))
			{
				clause->period = item->index;
				sentence->reader->sentence_period = item->index;
				if (period->form == PERIOD_GOAL)
					sentence->status_said = true;
			}
			continue;
		}
		cue = item_cue(item, KIND_ZH_STATUS);
		if (cue != NULL)
			take_in_status(sentence, item, cue);
		if (item_cue(item, KIND_ZH_PART) != NULL)
			sentence->parent = last_level(sentence);
	}
}

/* ----------------------------------------------------------------- subjects */

/* The place that 全市, 全省, 园区 stands for in this article. */
static void
resolve_anaphor(const SentenceZh *sentence, const Cue *anaphor, Subject *subject)
{
	const StatementReader *reader = sentence->reader;
	const char *home = reader->article_subject.region;
	char		code[7];

	*subject = reader->article_subject;
	if (anaphor->value == CUE_COUNTRY)
	{
		subject->name = pstrdup("中国");
		subject->region = NULL;
		return;
	}
	if (anaphor->value == CUE_ZONE && strstr(subject->name ? subject->name : "", "区") == NULL)
	{
		subject->name = pstrdup(anaphor->pattern);
		subject->region = NULL;
		return;
	}
	if (anaphor->value == CUE_COMPANY)
	{
		if (reader->paragraph_subject.name != NULL)
			*subject = reader->paragraph_subject;
		return;
	}
	if (home == NULL || strlen(home) != 6)
		return;
	memcpy(code, home, sizeof(code));
	if (anaphor->value == CUE_PREFECTURE && region_level(home) == PLACE_COUNTY)
		memcpy(code + 4, "00", 2);
	else if (anaphor->value == CUE_PROVINCE && region_level(home) != PLACE_PROVINCE)
		memcpy(code + 2, "0000", 4);
	else
		return;
	if (region_name(code) != NULL)
	{
		subject->name = pstrdup(region_name(code));
		subject->region = pstrdup(code);
	}
}

/* Words that a subject neither begins nor ends with: 从, 对, 不. */
static bool
may_be_subject(const SentenceZh *sentence, TextRange range)
{
	static const uint16 outside[] = u"不从对以将把按在为由其各该这那每通据中上下时后前也都且并使让被给与和及的集";
	uint16		first = char_at(sentence, range.start);
	uint16		last = char_at(sentence, range.end - 1);

	for (int i = 0; outside[i] != 0; i++)
		if (outside[i] == first || outside[i] == last)
			return false;
	for (int at = range.start; at < range.end; at++)
		if (CHAR_CLASS(char_at(sentence, at)) == CHAR_COMMA || char_at(sentence, at) == u'第')
			return false;
	return true;
}

/* apply_subject_zh - the subject that a name was said with comes into force */
void
apply_subject_zh(ClauseZh *clause, const NamePart *name)
{
	SentenceZh *sentence = clause->sentence;
	Subject		subject = {NULL, NULL};

	if (name->place >= 0)
	{
		const Place *place = sentence->ex->places + name->place;

		subject.name = place->name ? pstrdup(place->name) : folded_source(sentence->text, place->start, place->end);
		subject.region = place->region;
	}
	else if (name->anaphor != NULL)
		resolve_anaphor(sentence, name->anaphor, &subject);
	else if (name->subject.start >= 0 && may_be_subject(sentence, name->subject))
	{
		subject.name = folded_source(sentence->text, name->subject.start, name->subject.end);
		subject.region = region_of_text(sentence->ex, subject.name);
		if (subject.region == NULL)
			subject.region = sentence->reader->article_subject.region;
	}
	if (subject.name != NULL)
		sentence->reader->sentence_subject = subject;
}

/* --------------------------------------------------------------------- rows */

/* 存量, 余额, 保有量: names of what stands at a moment. */
static bool
names_stock(const char *name)
{
	static const char *const endings[] = {"存量", "余额", "保有量", "总数", "人口", "装机容量", "装机", "总量", "资产", "户数", "总里程", "里程"};
	size_t		length = strlen(name);

	for (size_t i = 0; i < lengthof(endings); i++)
		if (length >= strlen(endings[i]) && strcmp(name + length - strlen(endings[i]), endings[i]) == 0)
			return true;
	return false;
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
	if (names_stock(statement->name))
		return LEVEL_STOCK;
	if (name->verb)
		return LEVEL_FLOW;
	return measure->unit_class == UNIT_CLASS_COUNT || measure->unit_class == UNIT_CLASS_AREA ||
		measure->unit_class == UNIT_CLASS_LENGTH || measure->unit_class == UNIT_CLASS_POWER ? LEVEL_STOCK : LEVEL_FLOW;
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
	return statement;
}

/* An earlier row of the article whose name begins alike, for 目前已收购2家. */
static const char *
name_of_earlier_row(const Extraction *ex, const char *beginning, const UnitExpression *unit)
{
	size_t		length = strlen(beginning);

	for (int i = ex->statement_count - 1; i >= 0 && i >= ex->statement_count - 12; i--)
	{
		const Statement *earlier = ex->statements + i;

		if (earlier->measure >= 0 && strncmp(earlier->name, beginning, length) == 0 &&
			unit_expression_equal(&ex->measures[earlier->measure].unit, unit))
			return earlier->name;
	}
	return NULL;
}

/* Is the name nothing but its verb: 收购, 新增? */
static bool
is_verb_alone(const SentenceZh *sentence, const NamePart *name)
{
	const Item *verb;

	if (!name->verb || name->count != 1)
		return false;
	verb = item_starting(sentence, name->parts[0].start);
	return verb != NULL && verb->end >= name->parts[0].end;
}

/* The verb that the items of a list share: 新增A 3人、B 2人 are both 新增. */
static bool
share_verb(const ClauseZh *clause, int measure, NamePart *name, const NamePart *last)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *measures = sentence->ex->measures;
	const Item *verb;
	int			gap = measures[measure].outer_start;

	if (name->verb || name->count != 1 || !last->verb || measure == clause->first || last->count == 0 ||
		last->counted_after)
		return false;
	gap = measures[measure - 1].outer_end;
	if (char_at(sentence, gap) != u'、' && char_at(sentence, gap) != u'和' && char_at(sentence, gap) != u'及' &&
		char_at(sentence, gap) != u'以')
		return false;
	verb = item_starting(sentence, last->parts[0].start);
	if (verb == NULL || verb->end > last->parts[0].end)
		return false;
	name->parts[1] = name->parts[0];
	name->parts[0].start = verb->start;
	name->parts[0].end = verb->end;
	name->count = 2;
	name->verb = true;
	return true;
}

/* Which kinds of unit count things that may be named after them. */
static bool
counts_things(const Measure *measure)
{
	switch (measure->unit_class)
	{
		case UNIT_CLASS_COUNT:
		case UNIT_CLASS_NONE:
		case UNIT_CLASS_AREA:
		case UNIT_CLASS_LENGTH:
		case UNIT_CLASS_VOLUME:
		case UNIT_CLASS_MASS:
			return true;
		default:
			return false;
	}
}

/* The name of a level from both sides of its number. */
static void
read_name(const ClauseZh *clause, int measure, Stretch left, NamePart *name)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	Stretch		right = right_of(clause, measure);
	bool		linked = char_at(sentence, right.start) == u'的';

	read_name_before(sentence, left, name);
	if (name->given && name->count > 0)
	{
		NamePart	before = *name;

		name->count = 0;
		if (!add_name_after(sentence, right, name))
			*name = before;
	}
	else if (name->count == 0 || is_verb_alone(sentence, name))
		add_name_after(sentence, right, name);
	else if (counts_things(number) && !linked)
		add_name_after(sentence, right, name);
	else if (name->verb && linked && number->unit_class != UNIT_CLASS_RATIO)
		add_name_after(sentence, right, name);
}

/* 期限1年, 审批时间3天, 工期20个月 */
static bool
ends_as_duration(const SentenceZh *sentence, Stretch left)
{
	static const uint16 endings[] = u"期限间长时龄程";
	uint16		last = left.end > left.start ? char_at(sentence, left.end - 1) : 0;

	for (int i = 0; endings[i] != 0; i++)
		if (endings[i] == last)
			return true;
	return false;
}

/* Time spans say how long, not how much, unless they are what is measured. */
static bool
is_mere_duration(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	const Item *item;

	if (number->unit_class != UNIT_CLASS_TIME)
		return false;
	item = item_ending(sentence, left.end);
	if (CHAR_CLASS(char_at(sentence, number->outer_end)) == CHAR_HAN)
		return true;
	if (item_cue(item, KIND_ZH_REACH) != NULL || item_cue(item, KIND_ZH_CHANGE_TO) != NULL ||
		item_cue(item, KIND_ZH_CHANGE) != NULL)
		return false;
	return number->outer_end < clause->range.end || !ends_as_duration(sentence, left);
}

/* 4省, 两镇: places that were named. */
static bool
is_area_word(const SentenceZh *sentence, const Measure *measure)
{
	uint16		unit = char_at(sentence, measure->end - 1);

	return measure->unit_class == UNIT_CLASS_COUNT &&
		(unit == u'省' || unit == u'市' || unit == u'县' || unit == u'区' || unit == u'镇' || unit == u'国' || unit == u'届');
}

/* 三个方面, 两家, 十一个: small counts in Chinese numerals list what is named anyway. */
static bool
is_mere_enumeration(const SentenceZh *sentence, const Measure *measure, Stretch left)
{
	uint16		first = char_at(sentence, measure->start);
	NamePart	name;

	if (measure->enumeration || measure->in_name)
		return true;
	if (char_at(sentence, measure->outer_end) == u'级' || is_area_word(sentence, measure))
		return true;
	if (char_at(sentence, measure->outer_end) == u'方' && char_at(sentence, measure->outer_end + 1) == u'面')
		return true;
	if (measure->unit_class != UNIT_CLASS_COUNT || measure->value.scale != NULL || !measure->has_value ||
		(CHAR_CLASS(first) != CHAR_HAN_NUMERAL && first != u'十') || figure_value(measure->value).coefficient > 12)
		return false;
	read_name_before(sentence, left, &name);
	return !name.verb;
}

/* 2000万元以上项目19个, 开票销售超500亿元企业1家: the amount is part of a name. */
static bool
is_threshold(const ClauseZh *clause, int measure)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	const Measure *next = number + 1;

	if (measure + 1 < clause->last && char_at(sentence, number->outer_end) == u'级')
		return true;
	if (measure + 1 >= clause->last || (number->qualifier != QUALIFIER_AT_LEAST && number->qualifier != QUALIFIER_OVER &&
										number->qualifier != QUALIFIER_AT_MOST && number->qualifier != QUALIFIER_UNDER))
		return false;
	if (next->outer_start - number->outer_end < 1 || next->unit_class == UNIT_CLASS_RATIO)
		return false;
	if (next->unit_class != UNIT_CLASS_COUNT && number->outer_end == number->end)
		return false;
	for (int at = number->outer_end; at < next->outer_start; at++)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) == CHAR_COMMA || CHAR_CLASS(c) == CHAR_LIST_COMMA || CHAR_CLASS(c) == CHAR_SEMICOLON)
			return false;
	}
	return true;
}

/* 产值超过100亿元的企业有…: the amount says which, not how much. */
static bool
is_class_of_things(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	NamePart	name;

	if (char_at(sentence, number->outer_end) != u'的' || number->unit_class != UNIT_CLASS_CURRENCY ||
		number->qualifier == QUALIFIER_EXACT || number->qualifier == QUALIFIER_ABOUT ||
		(number->low.present && number->high.present))
		return false;
	read_name_before(sentence, left, &name);
	return name.count > 0 && !name.verb && !name.given;
}

/* 2个投资50亿元的项目: the amount stands inside of what is counted. */
static bool
is_inside_counted(const ClauseZh *clause, int measure)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *measures = sentence->ex->measures;
	const Measure *number = measures + measure;
	const Measure *counted = number - 1;
	uint16		first;

	if (measure == clause->first)
		return false;
	first = char_at(sentence, counted->outer_end);
	if (counted->unit_class != UNIT_CLASS_COUNT || !counted->has_value)
		return false;
	first = char_at(sentence, counted->outer_end);
	if (CHAR_CLASS(first) != CHAR_HAN && CHAR_CLASS(first) != CHAR_LATIN && number->outer_start > counted->outer_end)
		return false;
	for (int at = counted->outer_end; at < number->outer_start; at++)
		if (char_at(sentence, at) == u'、' || char_at(sentence, at) == ',')
			return false;
	return char_at(sentence, number->outer_end) == u'的' &&
		(number->unit_class == UNIT_CLASS_CURRENCY || number->qualifier == QUALIFIER_AT_LEAST) &&
		number->outer_end + 1 < clause->range.end;
}

/* Where 由 or 从 stands near the end of the text before a number; -1. */
static int
from_word(const SentenceZh *sentence, Stretch left)
{
	for (int at = left.end - 1; at >= left.start && at >= left.end - FROM_NEAR; at--)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) == CHAR_COMMA)
			return -1;
		if (c == u'由' || c == u'从')
			return at;
	}
	return -1;
}

/* 精减为, 提高到2025年的: does the text between two numbers lead from one to the other? */
static bool
leads_to_level(const SentenceZh *sentence, Stretch gap)
{
	for (;;)
	{
		const Item *item;

		while (gap.end > gap.start && (char_at(sentence, gap.end - 1) == u'的' || char_at(sentence, gap.end - 1) == u'了'))
			gap.end--;
		item = item_ending(sentence, gap.end);
		if (item == NULL || item->start < gap.start)
			return gap.end > gap.start && gap.end - gap.start <= 2 &&
				(char_at(sentence, gap.end - 1) == u'至' || char_at(sentence, gap.end - 1) == u'到');
		if (item_cue(item, KIND_ZH_CHANGE_TO) != NULL)
			return true;
		if (item->type != ITEM_PERIOD && item_cue(item, KIND_ZH_REACH) == NULL)
			return false;
		gap.end = item->start;
	}
}

/* 由29天精减为25天: is this number the earlier level of the next? */
static bool
is_previous(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	Stretch		gap;

	if (from_word(sentence, left) < 0 || measure + 1 >= sentence->ex->measure_count ||
		number[1].outer_start >= sentence->end ||
		(number->unit.count > 0 && !unit_expression_equal(&number->unit, &number[1].unit)))
		return false;
	gap.start = number->outer_end;
	gap.end = number[1].outer_start;
	return leads_to_level(sentence, gap);
}

/*
 * What the name and the time say of each other: 年计划投资 is the whole year's;
 * a time that is over was no plan unless the sentence says so.
 */
static void
settle_period(const ClauseZh *clause, Statement *statement)
{
	const SentenceZh *sentence = clause->sentence;
	const Extraction *ex = sentence->ex;
	static const char *const yearly[] = {"年计划", "年度计划"};
	int			year;
	int			month;
	int			day;

	if (statement->period.from == DAY_UNKNOWN)
		return;
	for (size_t i = 0; i < lengthof(yearly); i++)
		if (strncmp(statement->name, yearly[i], strlen(yearly[i])) == 0 &&
			statement->period.to - statement->period.from < 366)
		{
			day_to_ymd(statement->period.from, &year, &month, &day);
			statement->period = year_range(year);
		}
	if (statement->status == STATUS_TARGET && !sentence->status_said && clause->period >= 0 &&
		ex->published != DAY_UNKNOWN && statement->period.to <= ex->published)
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
	statement->change_basis = ex->statements[last].change_basis;
	statement->status = sentence->status;
	statement->change_measure = measure;
	statement->change_sign = 1;
	statement->quote = clause->range;
	set_period(sentence->reader, statement, clause->period, false);
	sentence->last = ex->statement_count - 1;
	return statement;
}

/* The row that 其中 speaks of: the last one before it with the part's unit, else the last. */
static int
whole_of(const SentenceZh *sentence, const UnitExpression *unit)
{
	const Extraction *ex = sentence->ex;
	int			first = Min(sentence->reader->sentence_first, sentence->parent);

	for (int row = sentence->parent; row >= first && row >= 0; row--)
		if (ex->statements[row].measure >= 0 && ex->statements[row].part_of < 0 &&
			unit_expression_equal(&ex->measures[ex->statements[row].measure].unit, unit))
			return row;
	return sentence->parent;
}

/* A level, with what is known of its earlier one. */
static Statement *
add_level(ClauseZh *clause, int measure, NamePart *name, int previous)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	const Measure *number = ex->measures + measure;
	TextRange	own = {number->start, number->end};
	const char *earlier = NULL;
	Statement  *statement;

	if (name->count == 0 || is_verb_alone(sentence, name))
		earlier = name_of_earlier_row(ex, name_text(sentence, name), &number->unit);
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
	statement->previous_measure = previous;
	statement->quote = clause->range;
	statement->part_of = whole_of(sentence, &number->unit);
	if (!clause->each)
		set_period(sentence->reader, statement, clause->period, level_kind(sentence, left_of(clause, measure), statement, name));
	else
		statement->period = unknown_range();
	settle_period(clause, statement);
	sentence->reader->last_level = sentence->last;
	return statement;
}

/* 占全市采购额的86%: the share is of what was just named. */
static void
name_share(const SentenceZh *sentence, Statement *statement, const NamePart *name, int last)
{
	const Item *share = name->count > 0 ? item_starting(sentence, name->parts[0].start) : NULL;
	const Statement *whole;
	char	   *joined;

	if (item_cue(share, KIND_ZH_SHARE) == NULL || last < 0)
		return;
	whole = sentence->ex->statements + last;
	joined = palloc(strlen(whole->name) + strlen(statement->name) + 1);
	strcpy(joined, whole->name);
	strcat(joined, statement->name);
	statement->name = joined;
	statement->subject = whole->subject;
	statement->region = whole->region;
}

/* ------------------------------------------------------------------ changes */

/* May this change go to the row just before? */
static bool
takes_change(const SentenceZh *sentence, int row, bool own_period, const NamePart *name)
{
	if (row < sentence->reader->sentence_first || own_period)
		return false;
	if (sentence->ex->statements[row].change_measure >= 0 || sentence->ex->statements[row].measure < 0)
		return false;
	return name->count == 0;
}

/* Is a period said between the row before and this change? */
static bool
has_own_period(const SentenceZh *sentence, Stretch thing)
{
	for (int i = first_item(sentence, thing.start); i < sentence->item_count && sentence->items[i].start < thing.end; i++)
		if (sentence->items[i].type == ITEM_PERIOD &&
			sentence->ex->periods[sentence->items[i].index].form != PERIOD_SAME)
			return true;
	return false;
}

static void
add_change(ClauseZh *clause, int measure, const ChangeZh *change)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	const Measure *number = ex->measures + measure;
	TextRange	own = {number->start, number->end};
	NamePart	name;
	Statement  *statement;

	read_name_before(sentence, change->thing, &name);
	take_topic(sentence, &name);
	if (takes_change(sentence, sentence->last, has_own_period(sentence, change->thing), &name))
	{
		statement = ex->statements + sentence->last;
		put_change_zh(clause, statement, measure, change);
		statement->quote.end = Max(statement->quote.end, clause->range.end);
		return;
	}
	apply_subject_zh(clause, &name);
	if (name.count == 0)
	{
		/* Growth of the thing just named, in other terms: a row of its own. */
		if (sentence->last < 0 && sentence->reader->last_level < 0)
			return;
		if (number->unit_class == UNIT_CLASS_POINT && sentence->last >= 0 && ex->statements[sentence->last].measure < 0)
			return;
		{
			char	   *same = ex->statements[last_level(sentence)].name;

			statement = add_statement(sentence->reader, own);
			statement->name = same;
			statement->status = sentence->status;
			if (!clause->each)
				set_period(sentence->reader, statement, clause->period, false);
			sentence->last = ex->statement_count - 1;
		}
	}
	else
		statement = add_row_zh(clause, own, &name);
	if (statement == NULL)
		return;
	put_change_zh(clause, statement, measure, change);
	statement->quote = clause->range;
}

/* 拉动工业投资增长8.7个百分点, 贡献: a value, not a change. */
static bool
is_contribution(const SentenceZh *sentence, Stretch left)
{
	return find_cue(sentence, left, KIND_ZH_PULL) != NULL;
}

/* 快于全国9.2个百分点: compared with another place. */
static bool
is_comparison(const SentenceZh *sentence, const Measure *measure, Stretch left)
{
	return (measure->unit_class == UNIT_CLASS_POINT || measure->unit_class == UNIT_CLASS_RATIO) &&
		find_cue(sentence, left, KIND_ZH_COMPARE) != NULL;
}

/* -------------------------------------------------------------------- ranks */

static bool
is_generic_name(const char *name)
{
	static const char *const generic[] = {"总量", "增幅", "增速", "规模", "总额", "总量和增幅", "总量和增速", "总量、增幅", "总量、增速",
		"增幅和总量", "排名", "位次", "总数", "增量", "均"};

	for (size_t i = 0; i < lengthof(generic); i++)
		if (strcmp(name, generic[i]) == 0)
			return true;
	return false;
}

static void
put_rank(const SentenceZh *sentence, Statement *statement, const Ordinal *ordinal)
{
	statement->rank = ordinal->rank;
	if (ordinal->scope.start >= 0)
		statement->rank_scope = folded_source(sentence->text, ordinal->scope.start, ordinal->scope.end);
}

/* 外资和现汇总量居…: the rows of this sentence that the listed names speak of. */
static bool
rank_named_rows(SentenceZh *sentence, const NamePart *name, const Ordinal *ordinal)
{
	TextRange	parts[8];
	int			count = split_list_zh(sentence, name->parts[name->count - 1], parts, lengthof(parts));
	bool		found = false;

	for (int i = 0; i < count; i++)
	{
		char	   *part = folded_source(sentence->text, parts[i].start, parts[i].end);
		size_t		bytes = strlen(part);

		/* 现汇总量 is 现汇's. */
		if (bytes > 6 && (strcmp(part + bytes - 6, "总量") == 0 || strcmp(part + bytes - 6, "增幅") == 0))
			part[bytes - 6] = '\0';
		for (int row = sentence->reader->sentence_first; row < sentence->ex->statement_count; row++)
		{
			Statement  *statement = sentence->ex->statements + row;

			if (statement->rank == 0 && strstr(statement->name, part) != NULL)
			{
				put_rank(sentence, statement, ordinal);
				found = true;
				break;
			}
		}
	}
	return found;
}

static void
add_rank(ClauseZh *clause, const Ordinal *ordinal, Stretch left)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	TextRange	own = {ordinal->start, ordinal->end};
	bool		has_last = sentence->last >= sentence->reader->sentence_first && sentence->last >= 0;
	NamePart	name;
	Statement  *statement;

	left.end = Max(left.start, ordinal->before);
	read_name_before(sentence, left, &name);
	if (name.count == 0 || is_generic_name(name_text(sentence, &name)))
	{
		if (!has_last)
			return;
		statement = ex->statements + sentence->last;
		if (statement->rank == 0)
		{
			put_rank(sentence, statement, ordinal);
			statement->quote.end = Max(statement->quote.end, clause->range.end);
			return;
		}
		/* 中国第一、全球第三: two rows of one measure. */
		{
			Statement	copy = *statement;

			statement = add_statement(sentence->reader, own);
			statement->name = copy.name;
			statement->subject = copy.subject;
			statement->region = copy.region;
			statement->period = copy.period;
		}
	}
	else
	{
		if (rank_named_rows(sentence, &name, ordinal))
			return;
		apply_subject_zh(clause, &name);
		statement = add_row_zh(clause, own, &name);
		if (statement == NULL)
			return;
	}
	statement->quote = clause->range;
	put_rank(sentence, statement, ordinal);
}

static void
read_ranks(ClauseZh *clause)
{
	SentenceZh *sentence = clause->sentence;
	Ordinal		ordinal;
	int			from = clause->range.start;
	Stretch		left = {clause->name_from, clause->name_from};

	while (read_ordinal(sentence, clause->range, from, &ordinal))
	{
		if (ordinal.start >= left.start)
			add_rank(clause, &ordinal, left);
		from = ordinal.end;
		left.start = ordinal.end;
	}
}

/* ------------------------------------------------------------------ clauses */

/* Characters that names of measures end with: 产量, 投资额, 比重, 收入. */
static bool
ends_as_measure(const SentenceZh *sentence, int end)
{
	static const uint16 endings[] = u"量额值率数入口模积润款度重价资税费速";
	uint16		last = char_at(sentence, end - 1);

	for (int i = 0; endings[i] != 0; i++)
		if (endings[i] == last)
			return true;
	return false;
}

/*
 * 粮食总产量在上年增长的基础上, 又增产…: a clause without a number may name
 * what the numbers after it are of.
 */
static void
note_topic(ClauseZh *clause)
{
	SentenceZh *sentence = clause->sentence;
	Stretch		opening = clause->range;
	NamePart	name;

	if (clause->first < clause->last)
	{
		sentence->topic.start = -1;
		return;
	}
	for (int at = opening.start + 1; at < opening.end; at++)
	{
		uint16		c = char_at(sentence, at);

		if (c == u'在' || c == u'比' || c == u'较')
			opening.end = at;
	}
	read_name_before(sentence, opening, &name);
	if (name.count == 1 && !name.verb && ends_as_measure(sentence, name.parts[0].end))
		sentence->topic = name.parts[0];
}

/* What the clause before was about, where a number's own name is missing. */
static void
take_topic(const SentenceZh *sentence, NamePart *name)
{
	if (name->count > 0 || sentence->topic.start < 0)
		return;
	name->parts[0] = sentence->topic;
	name->count = 1;
}

/* The rows of one number; returns the index of the next to read. */
static int
read_number_zh(ClauseZh *clause, int measure, NamePart *last_name)
{
	SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	Stretch		left = left_of(clause, measure);
	Stretch		right = right_of(clause, measure);
	int			last = last_level(sentence);
	int			previous = -1;
	ChangeZh	change;
	NamePart	name;
	Statement  *statement;

	take_in(clause, left);
	if (read_pairs_zh(clause, &measure, left))
		return measure;
	if (is_threshold(clause, measure))
	{
		/* Its text stays part of the next number's left. */
		clause->sentence->ex->measures[measure].in_name = true;
		return -(measure + 1);
	}
	if (is_inside_counted(clause, measure) || is_comparison(sentence, number, left) ||
		is_mere_enumeration(sentence, number, left) || is_class_of_things(clause, measure, left))
		return measure + 1;
	if (is_previous(clause, measure, left))
	{
		Stretch		between = {number->outer_end, number[1].outer_start};

		previous = measure++;
		number++;
		left.end = from_word(sentence, left);
		read_name_before(sentence, left, &name);
		take_in(clause, between);
		if (number->unit_class == UNIT_CLASS_COUNT)
		{
			Stretch		thing = {number[-1].outer_end, number->outer_start};
			const Item *verb = item_ending(sentence, thing.end);

			if (verb != NULL)
				thing.end = verb->start;
			add_name_after(sentence, thing, &name);
		}
	}
	else if (is_mere_duration(clause, measure, left))
		return measure + 1;
	else if (!is_contribution(sentence, left) && read_change_zh(clause, measure, left, right, &change))
	{
		add_change(clause, measure, &change);
		return measure + 1;
	}
	else
		read_name(clause, measure, left, &name);
	apply_subject_zh(clause, &name);
	take_topic(sentence, &name);
	if (find_cue(sentence, left, KIND_ZH_EACH) != NULL && read_each_zh(clause, measure, &name))
		return measure + 1;
	share_verb(clause, measure, &name, last_name);
	statement = add_level(clause, measure, &name, previous);
	if (statement != NULL && number->unit_class == UNIT_CLASS_RATIO && statement->measure >= 0)
		name_share(sentence, statement, &name, last);
	*last_name = name;
	return measure + 1;
}

static void
read_clause_zh(SentenceZh *sentence, const Clause *here, Stretch before)
{
	Extraction *ex = sentence->ex;
	ClauseZh	clause = {0};
	NamePart	last_name = {0};
	int			low = 0;
	int			high = ex->measure_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->measures[middle].start < here->start)
			low = middle + 1;
		else
			high = middle;
	}
	clause.sentence = sentence;
	clause.range.start = clause.name_from = here->start;
	clause.range.end = here->end;
	clause.before = before;
	clause.period = -1;
	while (low < ex->measure_count && ex->measures[low].start < sentence->read_to)
		low++;
	clause.first = clause.last = low;
	while (clause.last < ex->measure_count && ex->measures[clause.last].start < here->end)
		clause.last++;
	for (int measure = clause.first; measure < clause.last;)
	{
		int			next = read_number_zh(&clause, measure, &last_name);

		if (next < 0)
		{
			measure = -next;
			continue;
		}
		measure = next;
		sentence->read_to = ex->measures[measure - 1].end;
		clause.name_from = ex->measures[measure - 1].outer_end;
		if (measure < clause.last)
			clause.name_from = split_gap(sentence, clause.name_from, ex->measures[measure].outer_start);
	}
	{
		Stretch		rest = {clause.name_from, clause.range.end};

		take_in(&clause, rest);
		put_flat_zh(&clause, rest);
	}
	read_ranks(&clause);
	note_topic(&clause);
	/* A part's parent and an estimate hold up to a semicolon. */
	if (here->closer == ';')
	{
		sentence->parent = -1;
		if (sentence->status == STATUS_ESTIMATE)
			sentence->status = sentence->reader->paragraph_status;
	}
}

/* …有限公司, …集团 at the beginning of a clause. */
static void
take_in_company(SentenceZh *sentence, Stretch range)
{
	for (int i = first_item(sentence, range.start); i < sentence->item_count; i++)
	{
		const Item *item = sentence->items + i;

		if (item->start >= range.end || item->start - range.start > COMPANY_LONGEST || item->type == ITEM_MEASURE)
			return;
		if (item_cue(item, KIND_ZH_ORG) != NULL && item->start > range.start)
		{
			TextRange	company = {range.start, item->end};

			if (!may_be_subject(sentence, company))
				return;
			sentence->reader->sentence_subject.name = folded_source(sentence->text, company.start, company.end);
			sentence->reader->sentence_subject.region =
				region_of_text(sentence->ex, sentence->reader->sentence_subject.name);
			if (sentence->reader->sentence_subject.region == NULL)
				sentence->reader->sentence_subject.region = sentence->reader->article_subject.region;
			return;
		}
		if (item->type == ITEM_CUE && item_cue(item, KIND_NOISE) == NULL)
			return;
	}
}

/*
 * The place or company that a clause opens with, where the clause goes on with
 * a word that can follow a subject: 哈尔滨机场 speaks of no city.
 */
static void
take_in_opening_subject(SentenceZh *sentence, const Clause *clause)
{
	Stretch		range = {clause->start, clause->end};
	const Item *item;
	const Place *place = NULL;

	range = trim_stretch(sentence->text, range);
	item = item_starting(sentence, range.start);
	while (item != NULL && (item->type == ITEM_PERIOD || item_cue(item, KIND_ZH_ADVERB) != NULL))
	{
		range.start = item->end;
		range = trim_stretch(sentence->text, range);
		item = item_starting(sentence, range.start);
	}
	/* 江苏省扬州市邗江区: the smallest. */
	while (item != NULL && item->type == ITEM_PLACE)
	{
		place = sentence->ex->places + item->index;
		range.start = item->end;
		item = item_starting(sentence, range.start);
	}
	if (place == NULL)
	{
		take_in_company(sentence, range);
		return;
	}
	if (range.start < range.end && (item == NULL || item_cue(item, KIND_NOISE) != NULL))
		return;
	sentence->reader->sentence_subject.name = place->name ? pstrdup(place->name) :
		folded_source(sentence->text, place->start, place->end);
	sentence->reader->sentence_subject.region = place->region;
}

/*
 * read_sentence_zh - append the rows of a Chinese sentence
 */
void
read_sentence_zh(StatementReader *reader, int index)
{
	Extraction *ex = reader->ex;
	const Sentence *here = ex->segments->sentences + index;
	SentenceZh	sentence = {0};
	Stretch		before = {here->start, here->start};

	if (ex->segments->paragraphs[here->paragraph].first_sentence == index)
	{
		read_heading_zh(reader, here->paragraph);
		if (!reader->section_known || reader->section_status != STATUS_TARGET)
			reader->paragraph_status = paragraph_status_zh(ex, here->paragraph);
		if (reader->section_known)
			reader->paragraph_status = reader->section_status;
	}
	sentence.reader = reader;
	sentence.ex = ex;
	sentence.text = ex->text;
	sentence.sentence = index;
	sentence.start = here->start;
	sentence.end = here->end;
	sentence.status = reader->paragraph_status;
	sentence.parent = -1;
	sentence.topic.start = -1;
	sentence.last = -1;
	itemize_zh(&sentence);
	for (int i = 0; i < here->clause_count; i++)
	{
		const Clause *clause = ex->segments->clauses + here->first_clause + i;

		CHECK_FOR_INTERRUPTS();
		take_in_opening_subject(&sentence, clause);
		read_clause_zh(&sentence, clause, before);
		before.start = clause->start;
		before.end = clause->end;
	}
	if (sentence.items != NULL)
		pfree(sentence.items);
}
