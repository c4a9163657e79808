/*
 * rank_zh.c
 *		Ranks in Chinese text: 居全市第一位, 位列全国第三, 全球第一, 首位.
 */
#include "extract/sentence_zh.h"

/* How far before its ordinal a verb of rank may stand. */
#define VERB_NEAR 40

/*
 * What may follow 第一 when it is a rank: its own 位, 名, or an end.  第一季度,
 * 第二产业, 第三批, 第一方阵 count or name something else.
 */
static bool
ends_as_rank(const SentenceZh *sentence, int at, int *end)
{
	uint16		c = char_at(sentence, at);

	if (c == u'位' || c == u'名')
	{
		*end = at + 1;
		return true;
	}
	*end = at;
	if (c == u'品' && char_at(sentence, at + 1) == u'牌')
		return true;
	/* A mark may be lost where a page was saved: 世界第一每年新增. */
	if (item_starting(sentence, at) != NULL && item_starting(sentence, at)->type == ITEM_PERIOD)
		return true;
	return c == 0 || CHAR_CLASS(c) == CHAR_COMMA || CHAR_CLASS(c) == CHAR_LIST_COMMA ||
		CHAR_CLASS(c) == CHAR_STOP || CHAR_CLASS(c) == CHAR_SEMICOLON || c == ')' ||
		CHAR_CLASS(c) == CHAR_BLANK || c == '(';
}

/* 第一位, 第3, 首位 at at. */
static bool
read_ordinal_at(const SentenceZh *sentence, int at, Ordinal *ordinal)
{
	Number		number;
	const Item *item;
	const Cue  *first;

	if (char_at(sentence, at) == u'第')
	{
		if (!read_number(sentence->text, at + 1, sentence->end, &number) || number.value.exponent != 0 ||
			number.value.coefficient < 1 || number.value.coefficient > 10000)
			return false;
		if (!ends_as_rank(sentence, number.end, &ordinal->end))
			return false;
		ordinal->start = at;
		ordinal->rank = (int) number.value.coefficient;
		return true;
	}
	item = item_starting(sentence, at);
	first = item_cue(item, KIND_ZH_FIRST);
	if (first == NULL)
		return false;
	ordinal->start = at;
	ordinal->end = item->end;
	ordinal->rank = first->number;
	return true;
}

/* 居 … 第一: the nearest verb of rank before it in the clause. */
static const Item *
rank_verb_before(const SentenceZh *sentence, Stretch clause, int at)
{
	for (int i = first_item(sentence, at) - 1; i >= 0; i--)
	{
		const Item *item = sentence->items + i;

		if (item->start < clause.start || at - item->start > VERB_NEAR)
			break;
		if (item_cue(item, KIND_ZH_RANK_VERB) != NULL)
			return item;
		if (item->type == ITEM_MEASURE)
			break;
	}
	return NULL;
}

/* The word of scope right before the ordinal: 全球第三. */
static const Item *
scope_before(const SentenceZh *sentence, int at)
{
	const Item *item = item_ending(sentence, at);

	if (item != NULL && (item->type == ITEM_PLACE || item_cue(item, KIND_ZH_SCOPE) != NULL ||
						 item_cue(item, KIND_ZH_SUBJECT) != NULL))
		return item;
	return NULL;
}

/*
 * read_ordinal - the first rank at or after from in the clause
 *
 * Without a verb of rank only an ordinal right after its scope counts (全球第三).
 */
bool
read_ordinal(const SentenceZh *sentence, Stretch clause, int from, Ordinal *ordinal)
{
	for (int at = from; at < clause.end; at++)
	{
		const Item *verb;
		const Item *scope;

		if (char_at(sentence, at) != u'第' && char_at(sentence, at) != u'首' && char_at(sentence, at) != u'榜' &&
			char_at(sentence, at) != u'之' && char_at(sentence, at) != u'魁')
			continue;
		if (!read_ordinal_at(sentence, at, ordinal))
			continue;
		verb = rank_verb_before(sentence, clause, at);
		scope = scope_before(sentence, at);
		if (verb == NULL && scope == NULL)
			continue;
		ordinal->scope.start = -1;
		ordinal->before = at;
		if (verb != NULL && at - verb->end <= 16)
		{
			Stretch		stretch = {verb->end, at};
			int			depth = 0;

			ordinal->before = verb->start;
			/* After an earlier rank of the same verb: 中国第一、全球第三; not 县（市、区）. */
			for (int i = verb->end; i < at; i++)
			{
				depth += char_at(sentence, i) == '(' ? 1 : char_at(sentence, i) == ')' ? -1 : 0;
				if (char_at(sentence, i) == u'、' && depth == 0)
					stretch.start = i + 1;
			}
			stretch = trim_stretch(sentence->text, stretch);
			if (!stretch_empty(stretch))
				ordinal->scope = stretch;
		}
		else if (scope != NULL)
			ordinal->before = scope->start;
		else
			continue;
		if (ordinal->scope.start < 0 && scope != NULL)
		{
			ordinal->scope.start = scope->start;
			ordinal->scope.end = scope->end;
		}
		return true;
	}
	return false;
}
