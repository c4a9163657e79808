/*
 * change_zh.c
 *		Growth and fall in Chinese text: 同比增长8.8%, 增幅25%, 20%以上快速增长,
 *		是上年的3倍, 比去年增加300亿元.
 */
#include "extract/clause_zh.h"

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

static bool
is_yearly_average(const Item *item)
{
	const Cue  *basis = item_cue(item, KIND_ZH_BASIS);

	return basis != NULL && basis->value == CUE_ANNUAL_AVERAGE;
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
			change->thing = cut_basis_zh(sentence, rest, change);
			return true;
		}
		item = item_ending(sentence, rest.end);
		if (item == NULL || item->start < rest.start)
			return false;
		cue = item_cue(item, KIND_ZH_CHANGE);
		/* 户均增收3200元 is what was gained, 同比增收3亿元 a change. */
		if (cue != NULL && char_at(sentence, item->end - 1) == u'收' && !follows_basis(sentence, item))
			return false;
		/* 较上年净增1200元; 净增66家 alone counts what is new. */
		if (cue == NULL && !linked && char_at(sentence, item->start) == u'净' && follows_basis(sentence, item))
			cue = &net_growth;
		/* 增长目标为7%, 增长预期目标定为 */
		if (cue != NULL && (!linked || goal))
		{
			change->sign = cue->number;
			change->word = (TextRange) {item->start, item->end};
			rest.end = item->start;
			change->thing = cut_basis_zh(sentence, rest, change);
			return true;
		}
		cue = item_cue(item, KIND_ZH_CHANGE_NOUN);
		if (cue != NULL)
		{
			change->sign = cue->number;
			change->word = (TextRange) {item->start, item->end};
			change->noun = true;
			rest.end = item->start;
			change->thing = cut_basis_zh(sentence, rest, change);
			return true;
		}
		/* 增长均超过20% */
		if (item_cue(item, KIND_ZH_ADVERB) != NULL && item->end - item->start == 1 &&
			(char_at(sentence, item->start) == u'均' || char_at(sentence, item->start) == u'都'))
		{
			rest.end = item->start;
			continue;
		}
		/* 增速为8%, 增幅达到, 增长率分别为, 增速年均, 跌幅收窄至 */
		if (item_cue(item, KIND_ZH_REACH) == NULL && item_cue(item, KIND_ZH_PAIR) == NULL &&
			item_cue(item, KIND_ZH_STATUS) == NULL && !is_yearly_average(item) &&
			(item_cue(item, KIND_ZH_CHANGE_TO) == NULL ||
			 item_cue(item_ending(sentence, item->start), KIND_ZH_CHANGE_NOUN) == NULL))
			return false;
		change->pair |= item_cue(item, KIND_ZH_PAIR) != NULL;
		if (is_yearly_average(item))
			change->basis = "annual_average";
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
			change->thing = cut_basis_zh(sentence, left, change);
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
		change->basis = basis_of_period_zh(sentence->ex, &base);
	}
	left.end = item->start;
	change->thing = cut_basis_zh(sentence, left, change);
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
	change->thing = cut_basis_zh(sentence, left, change);
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
		change->thing = cut_basis_zh(sentence, left, change);
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
