/*
 * basis_zh.c
 *		What a change compares with in Chinese text: 同比, 比上年, 较2020年, and what
 *		is named in words of its own, 比上年执行数, 较周二尾盘, 与前一天相比.
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

/* basis_of_period_zh - 较2020年, 比“十三五”: the year compared with, NULL where none is said */
const char *
basis_of_period_zh(const Extraction *ex, const Period *period)
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

/* Is the 比 or 较 at at a word of its own, and not 占比, 比重, 较快? */
static bool
compares(const SentenceZh *sentence, int at)
{
	const Item *item;
	int			index = first_item(sentence, at + 1) - 1;

	if (char_at(sentence, at) != u'比' && char_at(sentence, at) != u'较')
		return false;
	if (char_at(sentence, at) == u'较' && stands_in(char_at(sentence, at + 1), u"大小快慢高低多少好强重为"))
		return false;
	/* What stands behind it tells 比上届 from 阿拉比卡. */
	if (char_at(sentence, at) == u'比' && item_starting(sentence, at + 1) == NULL &&
		CHAR_CLASS(char_at(sentence, at + 1)) != CHAR_HAN_NUMERAL &&
		!stands_in(char_at(sentence, at + 1), u"上前原去往同预概计现此本该当年月周解建历开今昨其决执完第首规早旧两过之"))
		return false;
	if (stands_in(char_at(sentence, at - 1), u"占同环对相无可好价"))
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
			change->basis = basis_of_period_zh(sentence->ex, sentence->ex->periods + first->index);
		if (change->basis == NULL)
			change->basis = "previous";
		thing->end = at;
		return true;
	}
	return false;
}

/*
 * cut_basis_zh - cut what stands between thing and verb of change: 同比, 分别, 大幅, 比2020年
 *
 * Sets what is compared with, where it was not known, and whether 分别 is said.
 */
Stretch
cut_basis_zh(const SentenceZh *sentence, Stretch thing, ChangeZh *change)
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
					change->basis = basis_of_period_zh(sentence->ex, sentence->ex->periods + item->index);
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
