/*
 * name_after_zh.c
 *		The thing counted, where it stands after its number: 24个项目集中签约.
 */
#include "extract/name_zh.h"

#define NAME_AFTER_LONGEST 40

/* A bracket with more in it than 改, 金, R&D is a note. */
#define NOTE_SHORTEST 6

/*
 * 项目A、B和C after a count are the projects' own names: the thing ends with
 * its head.
 */
static int
end_before_apposition(const SentenceZh *sentence, Stretch right)
{
	bool		listed = false;

	for (int at = right.end - 1; at > right.start + 1; at--)
	{
		uint16		c = char_at(sentence, at);
		const Item *item = item_starting(sentence, at);

		listed |= c == u'、' || c == u'和';
		if (is_any_cue_zh(item, KIND_BIT(KIND_ZH_VERB) | KIND_BIT(KIND_ZH_LIGHT) | KIND_BIT(KIND_ZH_REACH)))
			return right.end;
		if (listed && ((char_at(sentence, at - 1) == u'项' && c == u'目') || (char_at(sentence, at - 1) == u'企' && c == u'业')))
			return at + 1;
	}
	return right.end;
}

/* 病例（均在集中隔离点发现）, 病例（其中: a note longer than a word is none of the thing's. */
static Stretch
without_note(const SentenceZh *sentence, Stretch right)
{
	int			close = right.end;
	int			depth = 0;

	for (int at = right.end - 1; at > right.start; at--)
	{
		CharClass	class = CHAR_CLASS(char_at(sentence, at));

		if (class == CHAR_CLOSE)
			depth++;
		else if (class == CHAR_OPEN && --depth < 0)
			right.end = close = at;
		else if (class == CHAR_OPEN && depth == 0 && close == right.end &&
				 char_at(sentence, right.end - 1) == ')' && right.end - at > NOTE_SHORTEST)
			right.end = close = at;
		depth = Max(depth, 0);
	}
	return right;
}

/*
 * 80个重点项目完成投资398亿元: the thing ends where the next number's predicate
 * begins.
 */
static Stretch
before_predicate(const SentenceZh *sentence, Stretch right)
{
	const Item *next = item_starting(sentence, right.end);

	if (next == NULL || next->type != ITEM_MEASURE)
		return right;
	/* 11个重点项目投资2000亿元 */
	for (int at = right.start + 2; at < right.end; at++)
	{
		TextRange	amount = {at, right.end};

		if (char_at(sentence, at - 1) == u'目' && char_at(sentence, at - 2) == u'项' &&
			noun_value_zh(sentence, amount) == CUE_PROJECT)
			right.end = at;
	}
	for (int i = first_item(sentence, right.start + 2); i < sentence->item_count && sentence->items[i].end <= right.end; i++)
	{
		const Item *item = sentence->items + i;
		const Cue  *light = item_cue(item, KIND_ZH_LIGHT);

		if ((light != NULL && light->number == 0 && item->end - item->start > 1) ||
			(item_cue(item, KIND_ZH_VERB) != NULL && item->end == right.end))
		{
			right.end = item->start;
			break;
		}
	}
	return right;
}

/* Where the thing counted ends: at a mark, or where another statement begins. */
static Stretch
thing_after(const SentenceZh *sentence, Stretch right)
{
	int			depth = 0;

	right = before_predicate(sentence, right);
	for (int at = right.start; at < right.end; at++)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) == CHAR_OPEN)
			depth++;
		else if (CHAR_CLASS(c) == CHAR_CLOSE && depth > 0)
			depth--;
		else if (depth == 0 && CHAR_CLASS(c) == CHAR_CLOSE)
		{
			right.end = at;
			break;
		}
	}
	right.end = end_before_apposition(sentence, right);
	return trim_stretch(sentence->text, without_note(sentence, trim_stretch(sentence->text, right)));
}

/*
 * add_name_after - the thing counted, where it stands after its number
 *
 * right: the text up to the next number or the clause's end.  Adds its part to
 * the name and is true, or leaves the name alone and is false where something
 * else stands there.
 */
bool
add_name_after(const SentenceZh *sentence, Stretch right, NamePart *name)
{
	uint16		first = char_at(sentence, right.start);
	const Item *item;

	if (right.start >= right.end || first == '(' || CHAR_CLASS(first) == CHAR_COMMA || CHAR_CLASS(first) == CHAR_LIST_COMMA ||
		CHAR_CLASS(first) == CHAR_CLOSE)
		return false;
	if (first == u'的')
		right.start++;
	right = thing_after(sentence, right);
	if (stretch_empty(right))
		return false;
	item = item_starting(sentence, right.start);
	if (is_any_cue_zh(item, KIND_BIT(KIND_ZH_CHANGE) | KIND_BIT(KIND_ZH_CONNECTOR) | KIND_BIT(KIND_ZH_BASIS) |
				KIND_BIT(KIND_ZH_REACH) | KIND_BIT(KIND_ZH_RANK_VERB) | KIND_BIT(KIND_ZH_COMPARE)) ||
		(item != NULL && item->type == ITEM_PERIOD))
		return false;
	if (right.end - right.start > NAME_AFTER_LONGEST)
		right.end = right.start + NAME_AFTER_LONGEST;
	while (right.end > right.start && (char_at(sentence, right.end - 1) == u'等' || char_at(sentence, right.end - 1) == u'的' ||
									   char_at(sentence, right.end - 1) == u'和' || char_at(sentence, right.end - 1) == u'及'))
		right.end--;
	if (stretch_empty(right) || name->count >= (int) lengthof(name->parts))
		return false;
	name->parts[name->count++] = right;
	name->counted_after = true;
	return true;
}
