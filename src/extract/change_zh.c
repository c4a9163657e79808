/*
 * change_zh.c
 *		Growth and fall in Chinese text: 同比增长8.8%, 增幅25%, 20%以上快速增长,
 *		是上年的3倍, 比去年增加300亿元.
 */
#include <stdio.h>

#include "extract/clause_zh.h"

static const char *
basis_name(CueValue value)
{
	switch (value)
	{
		case CUE_YOY:
			return "yoy";
		case CUE_MOM:
			return "mom";
		case CUE_ANNUAL_AVERAGE:
			return "annual_average";
		case CUE_PREVIOUS:
			return "previous";
		default:
			return NULL;
	}
}

/* 较2020年, 比“十三五”: the year compared with, if one is said. */
static const char *
basis_of_period(const Extraction *ex, const Period *period)
{
	char		year[16];

	if (period->form != PERIOD_SAME)
		return NULL;
	/* 比一季度, 较5月: the stage before. */
	if (period->form == PERIOD_SAME && period->stage)
		return "previous";
	if (period->year == 0)
		return period->range.from == DAY_UNKNOWN ? "yoy" : "previous";
	if (period->range.from != DAY_UNKNOWN && period->range.to - period->range.from > 366)
		return "previous";
	if (ex->published != DAY_UNKNOWN)
	{
		int			published_year;
		int			month;
		int			day;

		day_to_ymd(ex->published, &published_year, &month, &day);
		/* An early report compares the year before with the one before that. */
		if (period->year == published_year - 1 || (month <= 3 && period->year == published_year - 2))
			return "yoy";
	}
	snprintf(year, sizeof(year), "%d", period->year);
	return pstrdup(year);
}

/* How long what a change is compared with may be. */
#define COMPARED_LONGEST 14

static bool
is_one_of(uint16 c, const uint16 *list)
{
	while (*list != 0 && *list != c)
		list++;
	return *list != 0;
}

/* Is the 比 or 较 at at a word of its own, and not 占比, 比重, 较快? */
static bool
compares(const SentenceZh *sentence, int at)
{
	const Item *item;
	int			index = first_item(sentence, at + 1) - 1;

	if (char_at(sentence, at) != u'比' && char_at(sentence, at) != u'较')
		return false;
	if (char_at(sentence, at) == u'较' && is_one_of(char_at(sentence, at + 1), u"大小快慢高低多少好强重为"))
		return false;
	/* What stands behind it tells 比上届 from 阿拉比卡. */
	if (char_at(sentence, at) == u'比' && item_starting(sentence, at + 1) == NULL &&
		CHAR_CLASS(char_at(sentence, at + 1)) != CHAR_HAN_NUMERAL &&
		!is_one_of(char_at(sentence, at + 1), u"上前原去往同预概计现此本该当年月周解建历开今昨其决执完第首规早旧两过"))
		return false;
	if (is_one_of(char_at(sentence, at - 1), u"占同环对相无可好价"))
		return false;
	item = index >= 0 ? sentence->items + index : NULL;
	return item == NULL || item->end <= at || (item->start == at && item_cue(item, KIND_ZH_BASIS) != NULL);
}

/*
 * 比上年执行数, 较周二尾盘, 与前一天相比: what it is compared with ends in a word that the
 * lexicon does not have.  A place there makes it no change of this thing's.
 */
static bool
cut_compared(const SentenceZh *sentence, Stretch *thing, ChangeZh *change)
{
	const Item *first;
	bool		with = thing->end - thing->start > 3 && char_at(sentence, thing->end - 1) == u'比' &&
		(char_at(sentence, thing->end - 2) == u'相' || char_at(sentence, thing->end - 2) == u'对');

	for (int at = thing->end - 1; at >= thing->start && at >= thing->end - COMPARED_LONGEST; at--)
	{
		CharClass	class = CHAR_CLASS(char_at(sentence, at));
		const Item *item = item_starting(sentence, at);

		if (class == CHAR_COMMA || class == CHAR_STOP || (item != NULL && (item->type == ITEM_PLACE || item_cue(item, KIND_ZH_SCOPE) != NULL)))
			return false;
		if (with ? char_at(sentence, at) != u'与' && char_at(sentence, at) != u'同' && char_at(sentence, at) != u'和' &&
			char_at(sentence, at) != u'跟' : !compares(sentence, at))
			continue;
		first = item_starting(sentence, at + 1);
		if (change->basis == NULL && item_cue(item, KIND_ZH_BASIS) != NULL)
			change->basis = basis_name(item_cue(item, KIND_ZH_BASIS)->value);
		else if (change->basis == NULL && first != NULL && first->type == ITEM_PERIOD)
			change->basis = basis_of_period(sentence->ex, sentence->ex->periods + first->index);
		if (change->basis == NULL)
			change->basis = "previous";
		thing->end = at;
		return true;
	}
	return false;
}

/* Cut what stands between thing and verb of change: 同比, 分别, 大幅, 比2020年. */
static Stretch
cut_basis(const SentenceZh *sentence, Stretch thing, ChangeZh *change)
{
	for (;;)
	{
		const Item *item;
		const Cue  *basis;
		uint16		last;

		thing = trim_stretch(sentence->text, thing);
		if (stretch_empty(thing))
			return thing;
		item = item_ending(sentence, thing.end);
		last = char_at(sentence, thing.end - 1);
		if (item != NULL && item->start >= thing.start)
		{
			basis = item_cue(item, KIND_ZH_BASIS);
			if (basis != NULL)
			{
				if (change->basis == NULL)
					change->basis = basis_name(basis->value);
				/* 分别同比 is both. */
				for (int at = item->start; at + 1 < item->end; at++)
					change->pair |= char_at(sentence, at) == u'分' && char_at(sentence, at + 1) == u'别';
			}
			else if (item_cue(item, KIND_ZH_PAIR) != NULL)
				change->pair = true;
			else if (item->type == ITEM_PERIOD && item_cue(item_ending(sentence, item->start), KIND_ZH_BASIS) != NULL)
				/* 比上年全年 */ ;
			else if (item->type == ITEM_PERIOD && sentence->ex->periods[item->index].form == PERIOD_SAME)
			{
				if (change->basis == NULL)
					change->basis = basis_of_period(sentence->ex, sentence->ex->periods + item->index);
			}
			else if (item_cue(item, KIND_ZH_ADVERB) == NULL && item_cue(item, KIND_ZH_STATUS) == NULL &&
					 item_cue(item, KIND_ZH_REACH) == NULL && item_cue(item, KIND_ZH_CONNECTOR) == NULL)
			{
				if (cut_compared(sentence, &thing, change))
					continue;
				return thing;
			}
			thing.end = item->start;
			continue;
		}
		if (last == u'比' && cut_compared(sentence, &thing, change))
			continue;
		if (last == u'比' || last == u'较' || last == u'再' || last == u'了' ||
			(last == u'约' && char_at(sentence, thing.end - 2) != u'合'))
		{
			thing.end--;
			continue;
		}
		if (!cut_compared(sentence, &thing, change))
			return thing;
	}
}

static const Cue net_growth = {"净增", CUE_NONE, 1};

/* Does a word of comparison stand right before the item? */
static bool
follows_basis(const SentenceZh *sentence, const Item *item)
{
	const Item *before = item_ending(sentence, item->start);
	const Cue  *basis = item_cue(before, KIND_ZH_BASIS);

	return (basis != NULL && basis->value != CUE_ANNUAL_AVERAGE) ||
		(before != NULL && before->type == ITEM_PERIOD && sentence->ex->periods[before->index].form == PERIOD_SAME);
}

/* 增长, 下降 or 增速, 降幅 right before the number. */
static bool
read_change_before(const SentenceZh *sentence, Stretch left, ChangeZh *change)
{
	Stretch		rest = left;
	bool		linked = false;
	bool		goal = false;

	for (;;)
	{
		const Item *item;
		const Cue  *cue;

		while (rest.end > rest.start && (char_at(sentence, rest.end - 1) == ' ' ||
										 (char_at(sentence, rest.end - 1) == u'了' && item_ending(sentence, rest.end) == NULL)))
			rest.end--;
		/* 同比多5088亿元 */
		if (!linked && rest.end > rest.start && (char_at(sentence, rest.end - 1) == u'多' || char_at(sentence, rest.end - 1) == u'少') &&
			item_cue(item_ending(sentence, rest.end - 1), KIND_ZH_BASIS) != NULL)
		{
			change->sign = char_at(sentence, rest.end - 1) == u'多' ? 1 : -1;
			rest.end--;
			change->thing = cut_basis(sentence, rest, change);
			return true;
		}
		item = item_ending(sentence, rest.end);
		if (item == NULL || item->start < rest.start)
			return false;
		cue = item_cue(item, KIND_ZH_CHANGE);
		/* 较上年净增1200元; 净增66家 alone counts what is new. */
		if (cue == NULL && !linked && char_at(sentence, item->start) == u'净' && follows_basis(sentence, item))
			cue = &net_growth;
		/* 增长目标为7%, 增长预期目标定为 */
		if (cue != NULL && (!linked || goal))
		{
			change->sign = cue->number;
			change->word = (TextRange) {item->start, item->end};
			rest.end = item->start;
			change->thing = cut_basis(sentence, rest, change);
			return true;
		}
		cue = item_cue(item, KIND_ZH_CHANGE_NOUN);
		if (cue != NULL)
		{
			change->sign = cue->number;
			change->word = (TextRange) {item->start, item->end};
			change->noun = true;
			rest.end = item->start;
			change->thing = cut_basis(sentence, rest, change);
			return true;
		}
		/* 增长均超过20% */
		if (item_cue(item, KIND_ZH_ADVERB) != NULL && item->end - item->start == 1 &&
			(char_at(sentence, item->start) == u'均' || char_at(sentence, item->start) == u'都'))
		{
			rest.end = item->start;
			continue;
		}
		/* 增速为8%, 增幅达到, 增长率分别为, 跌幅收窄至 */
		if (item_cue(item, KIND_ZH_REACH) == NULL && item_cue(item, KIND_ZH_PAIR) == NULL &&
			item_cue(item, KIND_ZH_STATUS) == NULL &&
			(item_cue(item, KIND_ZH_CHANGE_TO) == NULL ||
			 item_cue(item_ending(sentence, item->start), KIND_ZH_CHANGE_NOUN) == NULL))
			return false;
		change->pair |= item_cue(item, KIND_ZH_PAIR) != NULL;
		goal |= item_cue(item, KIND_ZH_STATUS) != NULL && char_at(sentence, item->end - 1) == u'标';
		rest.end = item->start;
		linked = true;
	}
}

/* 20%以上快速增长, 超过20%的增速, 8%的增长 */
static bool
read_change_after(const SentenceZh *sentence, Stretch left, Stretch right, ChangeZh *change)
{
	int			at = right.start;

	for (int words = 0; words < 3; words++)
	{
		const Item *item;
		const Cue  *cue;

		if (char_at(sentence, at) == u'的')
			at++;
		item = item_starting(sentence, at);
		cue = item_cue(item, KIND_ZH_CHANGE_NOUN);
		if (cue == NULL)
		{
			cue = item_cue(item, KIND_ZH_CHANGE);
			/* 5%增长到8% is a level's story, and 增 alone begins other words. */
			if (cue != NULL && item->end - item->start < 2)
				cue = NULL;
		}
		if (cue != NULL)
		{
			const Item *next = item_starting(sentence, item->end);

			if (next != NULL && next->type == ITEM_MEASURE)
				return false;
			change->sign = cue->number;
			change->word = (TextRange) {item->start, item->end};
			change->after = true;
			change->thing = cut_basis(sentence, left, change);
			return true;
		}
		if (item_cue(item, KIND_ZH_ADVERB) == NULL)
			return false;
		at = item->end;
	}
	return false;
}

/* 是上年的3倍, 为2020年的2.1倍 */
static bool
read_multiple(const SentenceZh *sentence, Stretch left, ChangeZh *change)
{
	int			end = left.end;
	const Item *item;

	while (end > left.start && (char_at(sentence, end - 1) == u'的' || char_at(sentence, end - 1) == ' '))
		end--;
	if (end == left.end)
		return false;
	item = item_ending(sentence, end);
	if (item == NULL || item->type != ITEM_PERIOD)
		return false;
	change->multiple = true;
	change->sign = 1;
	{
		Period		base = sentence->ex->periods[item->index];

		base.form = PERIOD_SAME;
		change->basis = basis_of_period(sentence->ex, &base);
	}
	left.end = item->start;
	change->thing = cut_basis(sentence, left, change);
	return true;
}

/* 同比+15.6%, （+2.3pct）: a sign instead of a verb. */
static bool
read_signed_change(const SentenceZh *sentence, const Measure *number, Stretch left, ChangeZh *change)
{
	uint16		sign = char_at(sentence, number->start);

	if ((sign != '+' && sign != '-') ||
		(number->unit_class != UNIT_CLASS_RATIO && number->unit_class != UNIT_CLASS_POINT))
		return false;
	change->sign = 1;
	change->thing = cut_basis(sentence, left, change);
	if (change->basis != NULL)
		return true;
	/* Right behind the opening bracket, after its level. */
	if (left.end > left.start && CHAR_CLASS(char_at(sentence, left.end - 1)) == CHAR_OPEN && left.end - left.start == 1)
	{
		change->thing.end = change->thing.start;
		return true;
	}
	return false;
}

/* Is the measure's unit one that times can have? */
static bool
is_times(const Measure *measure)
{
	static UnitExpression times;

	if (times.count == 0)
		unit_by_code("times", &times);
	return unit_expression_equal(&measure->unit, &times);
}

/*
 * read_change_zh - is this number a change?
 *
 * left, right: the text around it up to its neighbours.  Fills change.
 */
bool
read_change_zh(const ClauseZh *clause, int measure, Stretch left, Stretch right, ChangeZh *change)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;

	memset(change, 0, sizeof(*change));
	if (char_at(sentence, number->start) == u'翻')
	{
		change->sign = 1;
		change->thing = cut_basis(sentence, left, change);
		return true;
	}
	if (is_times(number) && read_multiple(sentence, left, change))
		return true;
	if (read_signed_change(sentence, number, left, change))
		return true;
	/* 提升20个县…网络: with its object behind it the verb is no growth. */
	if (number->unit_class == UNIT_CLASS_COUNT && CHAR_CLASS(char_at(sentence, number->outer_end)) == CHAR_HAN &&
		find_cue(sentence, left, KIND_ZH_BASIS) == NULL)
		return false;
	if (read_change_before(sentence, left, change))
		return true;
	return (number->unit_class == UNIT_CLASS_RATIO || number->unit_class == UNIT_CLASS_POINT) &&
		read_change_after(sentence, left, right, change);
}

/*
 * put_flat_zh - 与上年持平, 同比持平: no change, on the row just before
 */
void
put_flat_zh(const ClauseZh *clause, Stretch stretch)
{
	const SentenceZh *sentence = clause->sentence;
	Statement  *statement;

	if (sentence->last < sentence->reader->sentence_first || sentence->last < 0)
		return;
	statement = sentence->ex->statements + sentence->last;
	if (statement->measure < 0 || statement->change_measure >= 0)
		return;
	for (int at = stretch.start; at + 1 < stretch.end; at++)
	{
		if (char_at(sentence, at) != u'持' || char_at(sentence, at + 1) != u'平')
			continue;
		statement->change_flat = true;
		statement->why.change = (Reason) {ORIGIN_OWN, {at, at + 2}};
		statement->change_basis = find_cue(sentence, stretch, KIND_ZH_BASIS) != NULL ? "yoy" : default_basis_zh(clause, statement);
		for (int i = first_item(sentence, stretch.start); i < sentence->item_count && sentence->items[i].end <= at; i++)
			if (sentence->items[i].type == ITEM_PERIOD)
				statement->change_basis = "yoy";
		statement->quote.end = Max(statement->quote.end, clause->range.end);
		return;
	}
}

/* put_change_zh - the change into its row */
void
put_change_zh(const ClauseZh *clause, Statement *statement, int measure, const ChangeZh *change)
{
	const Measure *number = clause->sentence->ex->measures + measure;

	statement->change_measure = measure;
	statement->change_sign = change->sign;
	statement->why.change = (Reason) {ORIGIN_OWN, change->word};
	statement->change_times = is_times(number);
	statement->change_multiple = change->multiple;
	statement->change_basis = change->basis ? change->basis : default_basis_zh(clause, statement);
}

/*
 * default_basis_zh - what a growth without a comparator compares with
 *
 * The year before, where the row's period is a year or where the sentence says
 * 同比 elsewhere; the stage before otherwise.
 */
const char *
default_basis_zh(const ClauseZh *clause, const Statement *statement)
{
	const SentenceZh *sentence = clause->sentence;
	Day			days = statement->period.to - statement->period.from;

	if (sentence->says_yoy)
		return "yoy";
	if (statement->period.from != DAY_UNKNOWN && days >= 28 && days <= 366)
		return "yoy";
	return "previous";
}
