/*
 * growth_zh.c
 *		The rows of changes in Chinese text: growth goes to the level just before it,
 *		or makes a row of its own.
 */
#include "extract/clause_zh.h"

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

/* 占外贸的60%, 完成预算的98%, 占比60%: a ratio that says more of the level before it. */
static bool
is_share_of_level(const SentenceZh *sentence, const Statement *share)
{
	const Measure *measure = sentence->ex->measures + share->measure;
	int			at = measure->outer_start;

	return measure->unit_class == UNIT_CLASS_RATIO &&
		(char_at(sentence, at - 1) == u'的' || char_at(sentence, at - 1) == u'占' ||
		 (char_at(sentence, at - 2) == u'占' && char_at(sentence, at - 1) == u'比'));
}

/*
 * spoken_of_zh - the row that what follows is said of: the last, but the level
 * before it where the last only gives its share or how far a plan is done
 *
 * -1 for none.
 */
int
spoken_of_zh(const SentenceZh *sentence)
{
	const Statement *statements = sentence->ex->statements;
	int			row = sentence->last;

	if (row > sentence->reader->sentence_first && statements[row].measure >= 0 &&
		is_share_of_level(sentence, statements + row) && statements[row - 1].measure >= 0 &&
		sentence->ex->measures[statements[row - 1].measure].unit_class != UNIT_CLASS_RATIO)
		return row - 1;
	return row;
}

/*
 * The row that a growth without a name of its own is said of: in 出口50亿元，占外贸的60%，增长8%
 * the exports, not their share; points are the share's.
 */
static int
grown_row(const SentenceZh *sentence, const Measure *growth)
{
	int			row = spoken_of_zh(sentence);

	if (row < 0 || sentence->ex->statements[row].measure < 0 || growth->unit_class == UNIT_CLASS_RATIO ||
		unit_expression_equal(&growth->unit, &sentence->ex->measures[sentence->ex->statements[row].measure].unit))
		return row;
	return sentence->last;
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

void
add_change_zh(ClauseZh *clause, int measure, const ChangeZh *change)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	const Measure *number = ex->measures + measure;
	TextRange	own = {number->start, number->end};
	NamePart	name;
	Statement  *statement;
	int			row = grown_row(sentence, number);

	if (add_share_prices_zh(clause, measure, change))
		return;
	read_name_before(sentence, change->thing, &name);
	take_topic_zh(sentence, &name);
	if (takes_change(sentence, row, has_own_period(sentence, change->thing), &name))
	{
		statement = ex->statements + row;
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
			char	   *same = ex->statements[row >= 0 && row != sentence->last ? row : last_level_zh(sentence)].name;

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
	disown_market_zh(sentence, statement, &name);
	put_change_zh(clause, statement, measure, change);
	statement->quote = clause->range;
}
