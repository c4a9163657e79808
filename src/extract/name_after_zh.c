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

/* 120场赛事与30场活动, 救灾资金支持5省: the thing ends before what joins the next, or what money is for. */
static int
end_before_joiner(const SentenceZh *sentence, Stretch right)
{
	const Item *next = item_starting(sentence, right.end);
	uint16		last = char_at(sentence, right.end - 1);
	uint16		before = char_at(sentence, right.end - 2);

	for (int at = right.start + 1; at + 2 < right.end; at++)
		if ((char_at(sentence, at - 1) == u'金' || char_at(sentence, at - 1) == u'债') && char_at(sentence, at) == u'支' && char_at(sentence, at + 1) == u'持')
			return at;
	if (right.end - right.start > 2 && next != NULL && next->type == ITEM_MEASURE &&
		(last == u'与' || last == u'和' || last == u'及') && before != u'参' && before != u'以')
		return right.end - 1;
	return right.end;
}

/* Where the thing counted ends: at a mark, or where another statement begins. */
static Stretch
thing_after(const SentenceZh *sentence, Stretch right)
{
	int			depth = 0;
	Ordinal		ordinal;

	/* 以12%的份额排名第三 */
	if (read_ordinal(sentence, (TextRange) {right.start, right.end}, right.start, &ordinal) && ordinal.before > right.start)
		right.end = ordinal.before;
	right = before_predicate(sentence, right);
	/* 下调到4%至5%之间 */
	if (char_at(sentence, right.start) == u'之' && char_at(sentence, right.start + 1) == u'间')
		right.start = Min(right.start + 2, right.end);
	right.end = end_before_joiner(sentence, right);
	/* 包括3名游客在内的12人: what is taken in ends here. */
	for (int at = right.start + 1; at + 1 < right.end; at++)
		if (char_at(sentence, at) == u'在' && char_at(sentence, at + 1) == u'内')
			right.end = at;
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

/* 昨天（3月11日）: the date in brackets right behind a time says it again. */
static int
end_of_time(const SentenceZh *sentence, const Item *time)
{
	const Item *again = item_starting(sentence, time->end + 1);

	if (char_at(sentence, time->end) == '(' && again != NULL && again->type == ITEM_PERIOD &&
		char_at(sentence, again->end) == ')')
		return again->end + 1;
	return time->end;
}

/*
 * says_when_zh - is an item behind a number when its thing did what it did?
 *
 * 项目昨天全部开工, 工人3日举行罢工; not 自今年4月起增产, 较8月份加快, 每日.
 */
bool
says_when_zh(const SentenceZh *sentence, const Item *item)
{
	const Period *period;
	uint16		before = char_at(sentence, item->start - 1);
	uint16		after = char_at(sentence, item->end);
	uint16		first = char_at(sentence, item->start);

	if (item->type != ITEM_PERIOD)
		return false;
	period = sentence->ex->periods + item->index;
	/* 当前关税政策, 未来三年市场, 2022年度奖项 */
	if (period->form == PERIOD_NEXT || period->form == PERIOD_SPAN || first == u'当' || first == u'现' || first == u'眼' ||
		char_at(sentence, item->end - 1) == u'度')
		return false;
	return !period->in_name && period->form != PERIOD_EACH && period->form != PERIOD_SAME &&
		period->range.from != DAY_UNKNOWN && before != u'和' && after != u'和' && after != u'之' && before != u'自' && before != u'从' && before != u'到' && before != u'较' && before != u'比' &&
		before != u'由' && after != u'起' && after != u'的' && after != u'至' && after != u'前' && after != u'后';
}

/* The thing and what it did are the name, without when. */
static void
add_without_times(const SentenceZh *sentence, Stretch right, NamePart *name)
{
	for (int i = first_item(sentence, right.start); i < sentence->item_count && sentence->items[i].end <= right.end; i++)
	{
		const Item *item = sentence->items + i;
		int			end = item->start;

		if (item->start < right.start || !says_when_zh(sentence, item) || name->count + 1 >= (int) lengthof(name->parts))
			continue;
		/* 于7月21日, 在5月 */
		if (end > right.start && (char_at(sentence, end - 1) == u'于' || char_at(sentence, end - 1) == u'在'))
			end--;
		add_name_part_zh(name, right.start, end);
		right.start = end_of_time(sentence, item);
	}
	add_name_part_zh(name, right.start, right.end);
}

/* 38家诊所中25家, 3641个断面中,: the 中 behind what more is counted of; not 高中, 之中. */
static bool
ends_among(const SentenceZh *sentence, Stretch thing)
{
	const Item *next = item_starting(sentence, thing.end);
	uint16		before = char_at(sentence, thing.end - 2);

	return thing.end - thing.start > 2 && char_at(sentence, thing.end - 1) == u'中' && before != u'高' && before != u'初' &&
		before != u'之' && ((next != NULL && next->type == ITEM_MEASURE) ||
							CHAR_CLASS(char_at(sentence, thing.end)) == CHAR_COMMA);
}

/* 12%增长; not 21项减轻负担举措. */
static bool
is_growth(const SentenceZh *sentence, const Item *item)
{
	return item_cue(item, KIND_ZH_CHANGE) != NULL &&
		(item->end - item->start > 1 || CHAR_CLASS(char_at(sentence, item->end)) != CHAR_HAN);
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

	/* 3.1万套(户)危旧房: the unit in other words. */
	for (int length = 3; length <= 4; length++)
		if (first == '(' && right.end - right.start > length && char_at(sentence, right.start + length - 1) == ')')
		{
			right.start += length;
			first = char_at(sentence, right.start);
		}
	if (right.start >= right.end || first == '(' || first == '/' || CHAR_CLASS(first) == CHAR_COMMA || CHAR_CLASS(first) == CHAR_LIST_COMMA ||
		CHAR_CLASS(first) == CHAR_CLOSE)
		return false;
	if (first == u'的')
		right.start++;
	right = thing_after(sentence, right);
	if (stretch_empty(right))
		return false;
	item = item_starting(sentence, right.start);
	if (is_growth(sentence, item) || is_any_cue_zh(item, KIND_BIT(KIND_ZH_CONNECTOR) | KIND_BIT(KIND_ZH_BASIS) |
				KIND_BIT(KIND_ZH_REACH) | KIND_BIT(KIND_ZH_RANK_VERB) | KIND_BIT(KIND_ZH_COMPARE)) ||
		(item != NULL && item->type == ITEM_PERIOD))
		return false;
	if (right.end - right.start > NAME_AFTER_LONGEST)
		right.end = right.start + NAME_AFTER_LONGEST;
	while (right.end > right.start && (char_at(sentence, right.end - 1) == u'等' || char_at(sentence, right.end - 1) == u'的' ||
									   char_at(sentence, right.end - 1) == u'和' || char_at(sentence, right.end - 1) == u'及'))
		right.end--;
	right.end -= ends_among(sentence, right);
	if (stretch_empty(right) || name->count >= (int) lengthof(name->parts))
		return false;
	add_without_times(sentence, right, name);
	name->counted_after = true;
	return true;
}
