/*
 * setting_zh.c
 *		What a Chinese clause says on the way to its numbers: periods, status, 其中.
 */
#include "extract/clause_zh.h"

/* How far behind 将 the 的 of 即将收获的 may stand. */
#define ATTRIBUTE_NEAR 5

/* How far behind a time 基础上 may stand. */
#define BACKGROUND_NEAR 40

/* 将2022年增速预期下调至4.3%: 将 brings what is changed to the front. */
static bool
fronts_object(const SentenceZh *sentence, const Item *item)
{
	for (const Item *next = item + 1; next < sentence->items + sentence->item_count; next++)
	{
		if (next->type == ITEM_MEASURE || CHAR_CLASS(char_at(sentence, next->start - 1)) == CHAR_COMMA)
			return false;
		if (item_cue(next, KIND_ZH_CHANGE_TO) != NULL)
			return true;
	}
	return false;
}

/* 将, 拟, 要 and 计划 speak of the future only before what is to be done. */
static bool
speaks_of_future(const SentenceZh *sentence, const Item *item)
{
	const Item *next = item_starting(sentence, item->end);
	uint16		c = char_at(sentence, item->end);
	int			length;

	/* 完成年度目标 looks back, and 低于控制目标 compares. */
	if (char_at(sentence, item->start) == u'目')
	{
		for (int at = Max(sentence->start, item->start - 8); at < item->start; at++)
			if ((char_at(sentence, at) == u'完' && char_at(sentence, at + 1) == u'成') ||
				item_cue(item_starting(sentence, at), KIND_ZH_COMPARE) != NULL)
				return false;
	}
	/* 计划书, 争取中央资金: a verb must show that something is yet to be done; 计划完成 has it. */
	if (char_at(sentence, item->start) == u'拟' || item->end - item->start > 2 ||
		(item->end - item->start > 1 && char_at(sentence, item->start) != u'计' && char_at(sentence, item->start) != u'争'))
		return true;
	if ((c == u'投' && char_at(sentence, item->end + 1) == u'资') ||
		(lexicon_cue(sentence->text, item->end, sentence->end, KIND_BIT(KIND_ZH_PLAN), &length) != NULL &&
		 !fronts_object(sentence, item)))
		return true;
	if (c == u'为' || c == u'在' || c == u'有' || c == u'会' || c == u'于' || c == u'由' || c == u'达' || c == u'把' || c == u'比')
		return true;
	if (next != NULL && next->type == ITEM_PERIOD)
		return char_at(sentence, item->start) != u'将' || !fronts_object(sentence, item);
	return next != NULL && next->type == ITEM_CUE &&
		match_entry(&next->match, KIND_BIT(KIND_ZH_VERB) | KIND_BIT(KIND_ZH_LIGHT) | KIND_BIT(KIND_ZH_REACH) |
					KIND_BIT(KIND_ZH_ADVERB) | KIND_BIT(KIND_ZH_CHANGE) | KIND_BIT(KIND_ZH_CHANGE_TO) |
					KIND_BIT(KIND_ZH_PULL) | KIND_BIT(KIND_ZH_STATUS)) != NULL;
}

static bool
is_mark(uint16 c)
{
	return CHAR_CLASS(c) == CHAR_COMMA || CHAR_CLASS(c) == CHAR_LIST_COMMA || CHAR_CLASS(c) == CHAR_STOP ||
		CHAR_CLASS(c) == CHAR_SEMICOLON || CHAR_CLASS(c) == CHAR_CLOSE;
}

static void
take_in_status(SentenceZh *sentence, const Item *item, const Cue *cue)
{
	switch (cue->value)
	{
		case CUE_ESTIMATE:
			/* 稳预期, 好于预期: expectations, and nothing that is expected. */
			if (char_at(sentence, item->end - 1) == u'期' && is_mark(char_at(sentence, item->end)))
				return;
			if (sentence->status != STATUS_TARGET || !sentence->status_said)
				sentence->status = STATUS_ESTIMATE;
			break;
		case CUE_TARGET:
			/* 预计2030年产量将达到…: 将 only says when. */
			if (!speaks_of_future(sentence, item) ||
				(sentence->status == STATUS_ESTIMATE && sentence->status_said && char_at(sentence, item->start) == u'将'))
				return;
			sentence->status = STATUS_TARGET;
			break;
		default:
			sentence->status = STATUS_ACTUAL;
			break;
	}
	sentence->status_said = true;
	sentence->reader->status_reason = (Reason) {ORIGIN_SENTENCE, {item->start, item->end}};
}

/* last_level_zh - the last row with a level, in this sentence or the one before. */
int
last_level_zh(const SentenceZh *sentence)
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
	for (int at = item->end; at + 1 < clause->range.end && at < item->end + BACKGROUND_NEAR; at++)
		if (char_at(sentence, at) == u'基' && char_at(sentence, at + 1) == u'础')
			return true;
	return false;
}

/* 2020年同期为6亿元, 上年同期亏损3100万元: the time compared with is its own clause's. */
static bool
has_level_of_its_own(const SentenceZh *sentence, const Item *item)
{
	uint16		c = char_at(sentence, item->end);

	return sentence->ex->periods[item->index].shown.from != DAY_UNKNOWN &&
		(c == u'为' || c == u'是' || c == u'仅' || c == u'亏' || c == u'盈');
}

/* 是2015年的2.2倍: the time is the one compared with. */
static bool
is_base_of_multiple(const SentenceZh *sentence, const Item *item)
{
	const Item *number = item_starting(sentence, item->end + 1);

	return char_at(sentence, item->end) == u'的' && number != NULL && number->type == ITEM_MEASURE &&
		char_at(sentence, sentence->ex->measures[number->index].end - 1) == u'倍';
}

/* take_in_zh - periods, status and 其中 in a stretch come into force. */
void
take_in_zh(ClauseZh *clause, Stretch stretch)
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
			else if (period->form == PERIOD_SAME && has_level_of_its_own(sentence, item))
				clause->period = item->index;
			else if (period->form != PERIOD_SAME && !period->in_name && !is_background(clause, item) &&
					 !is_base_of_multiple(sentence, item))
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
		{
			sentence->parent = last_level_zh(sentence) >= 0 ? last_level_zh(sentence) : sentence->reader->earlier_level;
			clause->part_inside = item->start > clause->range.start && sentence->last >= 0;
		}
	}
}

/* 青少年将参加 plans; 将中文纳入, 将5028个村落 and 即将收获的 do not. */
static bool
plans_act(const SentenceZh *sentence, const Item *item, Stretch thing)
{
	const Item *next = item_starting(sentence, item->end);

	if (char_at(sentence, item->start) != u'将' || item->start == thing.start || fronts_object(sentence, item) ||
		(next != NULL && next->type == ITEM_MEASURE) || item->end >= thing.end)
		return false;
	for (int at = item->end; at < thing.end; at++)
	{
		uint16		c = char_at(sentence, at);

		if ((c == u'的' && at - item->end < ATTRIBUTE_NEAR) ||
			(char_at(sentence, at + 1) == u'入' && (c == u'纳' || c == u'列' || c == u'融')))
			return false;
	}
	return true;
}

/*
 * take_in_thing_zh - time and plan that stand behind a number, with what its
 * thing did: 9个项目昨天全部开工, 2000名青少年将参加.
 */
void
take_in_thing_zh(ClauseZh *clause, Stretch thing)
{
	SentenceZh *sentence = clause->sentence;

	for (int i = first_item(sentence, thing.start); i < sentence->item_count && sentence->items[i].end <= thing.end; i++)
	{
		const Item *item = sentence->items + i;
		const Cue  *status = item_cue(item, KIND_ZH_STATUS);

		if (says_when_zh(sentence, item))
			clause->period = sentence->reader->sentence_period = item->index;
		else if (status != NULL && status->value == CUE_TARGET && plans_act(sentence, item, thing))
		{
			sentence->status = STATUS_TARGET;
			sentence->status_said = true;
			sentence->reader->status_reason = (Reason) {ORIGIN_SENTENCE, {item->start, item->end}};
		}
	}
}
