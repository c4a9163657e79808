/*
 * name_edge_zh.c
 *		What surrounds a name before its number and is none of it: 达到 and 为 on the
 *		right, 全区, 其中 and 2021年 on the left.
 */
#include "extract/name_zh.h"
#include "extract/voice.h"

/* --------------------------------------------------- from the right: 达到, 为 */

/* Words between a name and its number. */
#define LINKING_KINDS \
	(KIND_BIT(KIND_ZH_REACH) | KIND_BIT(KIND_ZH_LIGHT) | KIND_BIT(KIND_ZH_ADVERB) | KIND_BIT(KIND_ZH_PAIR) | \
	 KIND_BIT(KIND_ZH_STATUS) | KIND_BIT(KIND_ZH_CHANGE_TO) | KIND_BIT(KIND_ZH_CONNECTOR) | \
	 KIND_BIT(KIND_ZH_RANK_VERB) | KIND_BIT(KIND_ZH_EACH))

/* 支出五年预计: how long is no part of the name. */
static bool
is_duration(const SentenceZh *sentence, const Item *item)
{
	return item->type == ITEM_MEASURE && sentence->ex->measures[item->index].unit_class == UNIT_CLASS_TIME;
}

/* 固定资产投资（不含农户）: a note in brackets says how it was counted. */
static bool
cut_note(const SentenceZh *sentence, Stretch *name)
{
	int			open = name->end - 1;
	int			length;

	while (open > name->start && char_at(sentence, open) != '(')
		open--;
	if (open == name->start ||
		lexicon_cue(sentence->text, open + 1, name->end, KIND_BIT(KIND_ZH_NOUN), &length) == NULL ||
		lexicon_cue(sentence->text, open + 1, name->end, KIND_BIT(KIND_ZH_NOUN), &length)->value != CUE_NOTE)
		return false;
	name->end = open;
	return true;
}

/* How many characters 第四批 and its kin may have. */
#define BATCH_LONGEST 4

/* 下达第四批690亿元: which batch it is, is no part of the name. */
static bool
cut_batch(const SentenceZh *sentence, Stretch *name)
{
	for (int at = name->end - 2; at >= name->start && at >= name->end - BATCH_LONGEST; at--)
		if (char_at(sentence, at) == u'第')
		{
			name->end = at;
			return true;
		}
	return false;
}

/* 军方称, 他表示 */
static bool
says_so(const Item *item)
{
	const Cue  *adverb = item_cue(item, KIND_ZH_ADVERB);

	return adverb != NULL && adverb->number == 2;
}

Stretch
cut_linking_words_zh(const SentenceZh *sentence, Stretch name, int *period)
{
	for (;;)
	{
		const Item *item;
		uint16		last;

		name = trim_stretch(sentence->text, name);
		if (stretch_empty(name))
			return name;
		item = item_ending(sentence, name.end);
		if (item != NULL && item->start >= name.start &&
			(is_any_cue_zh(item, LINKING_KINDS) || item->type == ITEM_PERIOD || is_duration(sentence, item)))
		{
			const Cue  *light = item_cue(item, KIND_ZH_LIGHT);

			if (item->type == ITEM_PERIOD)
				*period = item->index;
			name.end = item->start;
			/* 暴雨造成3个乡镇受灾: a cause has no number; nor has who says so, 军方称. */
			if ((light != NULL && light->number == 4) || says_so(item))
				name.start = name.end;
			continue;
		}
		last = char_at(sentence, name.end - 1);
		/* 标准提高到每人820元: for what it is paid. */
		if (item == NULL && name.end - name.start > 2 && char_at(sentence, name.end - 2) == u'每')
		{
			name.end -= 2;
			continue;
		}
		/* 向1200家企业发放 */
		if (name.end - name.start == 1 && (last == u'向' || last == u'给' || last == u'对'))
		{
			name.end--;
			continue;
		}
		if (last == u'批' && cut_batch(sentence, &name))
			continue;
		if (last == ')' && cut_note(sentence, &name))
			continue;
		if ((last == u'了' || last == u'着' || last == u'的' || last == u'有' || last == u'由' || last == u'按' || last == u'从' ||
			 last == u'在' || last == u'至' || last == u'到') && item == NULL)
		{
			name.end--;
			continue;
		}
		return name;
	}
}

/* ----------------------------------------------------- from the left: 全区, 其中 */

#define LEADING_KINDS \
	(KIND_BIT(KIND_ZH_ADVERB) | KIND_BIT(KIND_ZH_CONNECTOR) | KIND_BIT(KIND_ZH_PART) | KIND_BIT(KIND_ZH_STATUS) | \
	 KIND_BIT(KIND_ZH_LIGHT) | KIND_BIT(KIND_ZH_BASIS) | KIND_BIT(KIND_ZH_PAIR))

/* 2.通过: the number of an item of a list. */
static bool
skip_item_number(const SentenceZh *sentence, Stretch *stretch)
{
	int			at = stretch->start;

	while (at < stretch->end && CHAR_CLASS(char_at(sentence, at)) == CHAR_DIGIT)
		at++;
	if (at - stretch->start > 2 || CHAR_CLASS(char_at(sentence, at)) != CHAR_PERIOD ||
		CHAR_CLASS(char_at(sentence, at + 1)) == CHAR_DIGIT)
		return false;
	stretch->start = at + 1;
	return true;
}

/* Is what opens at the start closed before the end?  A headline's 【…】 never is the name's. */
static bool
closes(const SentenceZh *sentence, Stretch stretch)
{
	if (char_at(sentence, stretch.start) == u'【')
		return false;
	for (int at = stretch.start + 1; at < stretch.end; at++)
		if (CHAR_CLASS(char_at(sentence, at)) == CHAR_CLOSE)
			return true;
	return false;
}

/* What stands behind the closing bracket of a headline: 【…】港股恒指. */
Stretch
cut_headline_zh(const SentenceZh *sentence, Stretch stretch)
{
	for (int at = stretch.end - 1; at >= stretch.start; at--)
		if (char_at(sentence, at) == u'】')
		{
			stretch.start = at + 1;
			break;
		}
	return stretch;
}

/* Where the bracket stands that is not closed yet: 确诊病例(滨海县3例, 就业人数(预估45万; -1 for none. */
int
open_bracket_zh(const SentenceZh *sentence, Stretch stretch)
{
	int			closed = 0;

	for (int at = stretch.end - 1; at >= stretch.start; at--)
	{
		uint16		c = char_at(sentence, at);

		if (c == ')')
			closed++;
		else if (c == '(' && --closed < 0)
			return at;
	}
	return -1;
}

/*
 * 宁波海川重工股份有限公司, 三一集团销售额: where the company ends that the
 * stretch begins with, and that something is said of; -1 for none.
 */
static int
leading_company(const SentenceZh *sentence, Stretch stretch)
{
	const Item *item = item_starting(sentence, stretch.start);
	const Cue  *country = item_cue(item, KIND_ZH_SUBJECT);
	int			end;

	if (item != NULL && item->type != ITEM_PLACE && item_cue(item, KIND_NOISE) == NULL &&
		(country == NULL || country->value != CUE_FOREIGN))
		return -1;
	end = company_end_zh(sentence, stretch);
	if (end < 0 || (item != NULL && item->type == ITEM_PLACE))
		return end;
	return end < stretch.end && is_company_zh(sentence, stretch.start, end) ? end : -1;
}

/* 全国 where the caller says that the article is about a part of the country. */
static bool
is_nationwide(const SentenceZh *sentence, const Item *item)
{
	const StatementReader *reader = sentence->reader;

	return reader->place_given && reader->article_subject.region != NULL &&
		sentence->ex->places[item->index].level == PLACE_COUNTRY && char_at(sentence, item->start) == u'全' &&
		CHAR_CLASS(char_at(sentence, item->end)) == CHAR_HAN && item_starting(sentence, item->end) == NULL &&
		lexicon_longest(sentence->text, item->end, sentence->end, KIND_BIT(KIND_INDICATOR)).length < 2;
}

/* 五年中央财政投入: for how long, and not 五年期国债. */
static bool
is_leading_time(const SentenceZh *sentence, const Item *item)
{
	const Measure *measure;

	if (item->type != ITEM_MEASURE)
		return false;
	measure = sentence->ex->measures + item->index;
	if (measure->unit_class != UNIT_CLASS_TIME || CHAR_CLASS(char_at(sentence, item->end)) != CHAR_HAN)
		return false;
	return !stands_in(char_at(sentence, item->end), u"期级以制的间前后来内");
}

/* enumerator_end_zh - 六是帮扶…, 十四是免费送戏: where the number of a thing listed ends; start for none */
int
enumerator_end_zh(const SentenceZh *sentence, Stretch stretch)
{
	int			at = stretch.start;

	while (at < stretch.end && at - stretch.start < 3 &&
		   (CHAR_CLASS(char_at(sentence, at)) == CHAR_HAN_NUMERAL || char_at(sentence, at) == u'十'))
		at++;
	if (at == stretch.start || at + 1 >= stretch.end || char_at(sentence, at) != u'是')
		return stretch.start;
	return at + 1;
}

/* A word that says whose, when or that it is so; false where the name begins. */
static bool
take_leading_item(const SentenceZh *sentence, const Item *item, NamePart *name)
{
	const Cue  *anaphor = item_cue(item, KIND_ZH_SUBJECT);
	const Cue  *adverb = item_cue(item, KIND_ZH_ADVERB);
	bool		said = name->place >= 0 || name->anaphor != NULL || name->subject.start >= 0;

	/* 创建全国示范性社区 in a province's report: which, not whose. */
	if (item->type == ITEM_PLACE && is_nationwide(sentence, item))
		return false;
	/* 日均客流量 is another thing than 客流量. */
	if (adverb != NULL && adverb->value == CUE_MEAN)
		return false;
	/* 我国与中东欧国家进出口额: whose with whom; 某公司重庆基地: whose where. */
	if (said && (char_at(sentence, item->start) == u'与' || (item->type == ITEM_PLACE && name->subject.start >= 0)))
		return false;
	if (anaphor != NULL)
		name->anaphor = anaphor;
	else if (item->type == ITEM_PERIOD)
		name->period = item->index;
	else if (item->type == ITEM_PLACE)
		name->place = item->index;
	else
		return is_leading_time(sentence, item) || is_any_cue_zh(item, LEADING_KINDS);
	return true;
}

Stretch
cut_leading_words_zh(const SentenceZh *sentence, Stretch stretch, NamePart *name)
{
	for (;;)
	{
		const Item *item;
		uint16		first;
		int			company;

		stretch = trim_stretch(sentence->text, stretch);
		if (stretch_empty(stretch))
			return stretch;
		company = leading_company(sentence, stretch);
		if (company > 0)
		{
			name->subject.start = stretch.start;
			name->subject.end = stretch.start = company;
			continue;
		}
		stretch.start = enumerator_end_zh(sentence, stretch);
		item = item_starting(sentence, stretch.start);
		if (item != NULL && item->end <= stretch.end)
		{
			if (!take_leading_item(sentence, item, name))
				return stretch;
			stretch.start = item->end;
			continue;
		}
		first = char_at(sentence, stretch.start);
		/* 以色列方面释放 */
		if (first == u'方' && char_at(sentence, stretch.start + 1) == u'面' && stretch.end - stretch.start > 2 &&
			(name->place >= 0 || name->anaphor != NULL))
		{
			stretch.start += 2;
			continue;
		}
		/* 自年初以来 */
		if (first == u'自' && item_starting(sentence, stretch.start + 1) != NULL &&
			item_starting(sentence, stretch.start + 1)->type == ITEM_PERIOD)
		{
			stretch.start++;
			continue;
		}
		if (CHAR_CLASS(first) == CHAR_DIGIT && skip_item_number(sentence, &stretch))
			continue;
		if (security_code_end(sentence->text, stretch.start, stretch.end) > stretch.start)
		{
			stretch.start = security_code_end(sentence->text, stretch.start, stretch.end);
			continue;
		}
		if ((CHAR_CLASS(first) == CHAR_OPEN && !closes(sentence, stretch)) || first == u'的' || first == u'在' ||
			first == u'于' || first == u'了' || first == u')' || first == u'”')
		{
			stretch.start++;
			continue;
		}
		return stretch;
	}
}
