/*
 * shared_zh.c
 *		What the items of a Chinese list share: 铁路、公路客运量 has one tail,
 *		快递业务量和业务收入 one head, and 三次产业 is a list in one word.
 */
#include "extract/clause_zh.h"

/* Characters that what is measured ends with. */
static bool
ends_as_measured(const SentenceZh *sentence, TextRange range)
{
	static const uint16 endings[] = u"数率量额值入口资款税润本度费重积价比速产者件能程";
	uint16		last = char_at(sentence, range.end - 1);

	/* 常住人口 is whose rate it is; 进口, 出口 are measured. */
	if (last == u'口' && char_at(sentence, range.end - 2) == u'人')
		return false;
	for (int i = 0; endings[i] != 0; i++)
		if (endings[i] == last)
			return true;
	return false;
}

/* Where the noun of a measure that a range ends with begins; -1 for none. */
static int
measure_start(const SentenceZh *sentence, TextRange range, CueValue *value)
{
	for (int at = range.start; at < range.end; at++)
	{
		int			length;
		const Cue  *noun = lexicon_cue(sentence->text, at, range.end, KIND_BIT(KIND_ZH_NOUN), &length);

		if (noun == NULL || at + length != range.end)
			continue;
		*value = noun->value;
		if (noun->value == CUE_MEASURE || noun->value == CUE_BARE || noun->value == CUE_PROJECT ||
			noun->value == CUE_GENERIC || noun->value == CUE_STOCK || noun->value == CUE_COMPOUND ||
			noun->value == CUE_COMPONENT)
			return at;
	}
	return -1;
}

/* 工业、服务业增加值: up to where the last item ends as the others do; -1. */
static int
parallel_end(const SentenceZh *sentence, const TextRange *parts, int count)
{
	TextRange	last = parts[count - 1];
	uint16		ending = char_at(sentence, parts[0].end - 1);

	for (int i = 1; i < count - 1; i++)
		if (char_at(sentence, parts[i].end - 1) != ending)
			return -1;
	for (int at = last.end - 2; at > last.start + 1; at--)
		if (char_at(sentence, at - 1) == ending)
			return at;
	return -1;
}

/* Do two stretches read the same? */
static bool
reads_same(const SentenceZh *sentence, TextRange a, TextRange b)
{
	if (a.end - a.start != b.end - b.start)
		return false;
	for (int i = 0; i < a.end - a.start; i++)
		if (char_at(sentence, a.start + i) != char_at(sentence, b.start + i))
			return false;
	return true;
}

/* 工业、制造业、工业技改投资: with 技改投资 for the tail two were the same, so that it is 投资. */
static int
distinguishing_tail(const SentenceZh *sentence, const TextRange *parts, int count, int start)
{
	TextRange	before = {parts[count - 1].start, start};
	int			end = parts[count - 1].end;

	for (int i = 0; i < count - 1; i++)
	{
		if (!reads_same(sentence, parts[i], before))
			continue;
		for (int at = start + 1; at < end - 1; at++)
		{
			int			length;

			if (lexicon_cue(sentence->text, at, end, KIND_BIT(KIND_ZH_NOUN), &length) != NULL && at + length == end)
				return at;
		}
	}
	return start;
}

/*
 * 食品、药品抽检合格率: the tail that the last item of a list has for all; its
 * start is -1 where each item stands for itself (进口、出口).
 */
static TextRange
shared_tail(const SentenceZh *sentence, const TextRange *parts, int count)
{
	TextRange	none = {-1, -1};
	TextRange	tail = parts[count - 1];
	int			length = parts[0].end - parts[0].start;
	int			start;
	CueValue	value;

	if (!ends_as_measured(sentence, tail))
		return none;
	/* 内、外贸吞吐量: of one character each */
	start = length > 1 ? parallel_end(sentence, parts, count) : -1;
	if (start < 0 && length > 1)
	{
		for (int i = 0; i < count - 1; i++)
			if (ends_as_measured(sentence, parts[i]))
				return none;
		start = measure_start(sentence, tail, &value);
	}
	if (start < 0)
	{
		for (int i = 0; i < count - 1; i++)
			if (parts[i].end - parts[i].start != length)
				return none;
		if (length > 4 || tail.end - tail.start < length + 2)
			return none;
		start = tail.start + length;
	}
	if (start == tail.start)
		return none;
	tail.start = distinguishing_tail(sentence, parts, count, start);
	return tail;
}

/* 生产安全事故起数和死亡人数: what the first item has before its measure; empty for none. */
static TextRange
shared_head(const SentenceZh *sentence, const TextRange *parts)
{
	TextRange	head = parts[0];
	CueValue	value;
	int			start = measure_start(sentence, head, &value);

	head.end = start < head.start + 2 ? head.start : start;
	return head;
}

static bool
is_bare_measure(const SentenceZh *sentence, TextRange part)
{
	CueValue	value;

	return measure_start(sentence, part, &value) == part.start && value == CUE_BARE;
}

/* 对拉美、非洲进出口: the first item's 对 is every item's. */
static bool
shares_partner(const SentenceZh *sentence, const TextRange *parts, int count)
{
	uint16		first = char_at(sentence, parts[0].start);

	if (first != u'对' && first != u'与' && first != u'自' && first != u'向')
		return false;
	/* 自来水、卫生户厕普及率 */
	if (first == u'自' && item_starting(sentence, parts[0].start + 1) == NULL)
		return false;
	for (int i = 1; i < count; i++)
		if (char_at(sentence, parts[i].start) == first)
			return false;
	return true;
}

/* The items of a list with what they share. */
static void
join_shared(const SentenceZh *sentence, const TextRange *parts, int count, char **names)
{
	TextRange	tail = shared_tail(sentence, parts, count);
	TextRange	head = shared_head(sentence, parts);
	TextRange	partner = {parts[0].start, parts[0].start + shares_partner(sentence, parts, count)};

	for (int i = 0; i < count; i++)
	{
		TextRange	joined[3] = {parts[i], parts[i]};
		int			used = 1;

		if (tail.start >= 0 && i < count - 1)
			joined[used++] = tail;
		else if (i > 0 && head.end > head.start && is_bare_measure(sentence, parts[i]))
		{
			joined[0] = head;
			used++;
		}
		if (i > 0 && partner.end > partner.start)
		{
			memmove(joined + 1, joined, used * sizeof(TextRange));
			joined[0] = partner;
			used++;
		}
		names[i] = join_source(sentence->text, joined, used, "");
	}
}

/* join_text_zh - two texts as one, in the current memory context */
char *
join_text_zh(const char *first, const char *second)
{
	size_t		length = strlen(first);
	char	   *joined = palloc(length + strlen(second) + 1);

	memcpy(joined, first, length);
	strcpy(joined + length, second);
	return joined;
}

static bool
has_list_mark(const SentenceZh *sentence, TextRange range)
{
	for (int at = range.start; at < range.end; at++)
		if (CHAR_CLASS(char_at(sentence, at)) == CHAR_LIST_COMMA)
			return true;
	return false;
}

/* 三次产业增加值: the components follow the compound in the lexicon. */
static bool
split_compound(const SentenceZh *sentence, TextRange whole, int wanted, char **names)
{
	for (int at = whole.start; at < whole.end; at++)
	{
		TextRange	before = {whole.start, at};
		TextRange	after = {at, whole.end};
		int			length;
		int			count = 0;
		const Cue  *cue = lexicon_cue(sentence->text, at, whole.end, KIND_BIT(KIND_ZH_NOUN), &length);

		if (cue == NULL || cue->value != CUE_COMPOUND)
			continue;
		while (cue->value == CUE_COMPOUND)
			cue++;
		while (cue[count].value == CUE_COMPONENT)
			count++;
		after.start = at + length;
		/* 城乡居民参保率、覆盖率: the list is another one */
		if (count != wanted || has_list_mark(sentence, before) || has_list_mark(sentence, after))
			return false;
		for (int i = 0; i < count; i++)
			names[i] = join_text_zh(join_text_zh(join_source(sentence->text, &before, 1, ""), cue[i].pattern),
									join_source(sentence->text, &after, 1, ""));
		return true;
	}
	return false;
}

/* 城镇化率、普及率: items that a word parts are one where only the marks make as many as the numbers. */
static int
join_at_words(const SentenceZh *sentence, TextRange *parts, int count)
{
	int			joined = 1;

	for (int i = 1; i < count; i++)
		if (CHAR_CLASS(char_at(sentence, parts[i - 1].end)) == CHAR_LIST_COMMA)
			parts[joined++] = parts[i];
		else
			parts[joined - 1].end = parts[i].end;
	return joined;
}

/* 电脑和手机等数字产品: the items are examples of one thing. */
static bool
holds_examples(const SentenceZh *sentence, TextRange last)
{
	for (int at = last.start + 1; at + 1 < last.end; at++)
		if (char_at(sentence, at) == u'等')
			return true;
	return false;
}

/*
 * list_names_zh - the names of a list's items in full
 *
 * wanted: how many numbers the list has, 1 where all share one.  names has
 * room for LIST_MOST_ZH; returns how many there are, 0 where they are not as
 * many as the numbers.
 */
int
list_names_zh(const SentenceZh *sentence, TextRange whole, int wanted, char **names)
{
	TextRange	parts[LIST_MOST_ZH];
	int			count;

	if (wanted > 1 && split_compound(sentence, whole, wanted, names))
		return wanted;
	count = split_list_zh(sentence, whole, parts, LIST_MOST_ZH);
	if (wanted > 1 && count > wanted)
		count = join_at_words(sentence, parts, count);
	if (count < 2 || (wanted > 1 && count != wanted) || (wanted == 1 && holds_examples(sentence, parts[count - 1])))
		return 0;
	join_shared(sentence, parts, count, names);
	return count;
}
