/*
 * name_inside_zh.c
 *		What stands inside of the text before a number: whose it is, before the
 *		predicate; notes in brackets; examples; the project that an amount is of.
 */
#include "extract/name_zh.h"

#define SUBJECT_LONGEST 30

/* 签署行政令对进口自多国的产品征收25%的关税: more than this before a verb at the end is no name. */
#define OBJECT_LONGEST 12

void
set_subject_text_zh(NamePart *name, Stretch subject)
{
	if (!stretch_empty(subject) && subject.end - subject.start <= SUBJECT_LONGEST && subject.end - subject.start >= 2)
		name->subject = subject;
}

/* 覆盖率, 比重, 比例 */
static bool
ends_as_rate(const SentenceZh *sentence, Stretch stretch)
{
	uint16		last = stretch_empty(stretch) ? 0 : char_at(sentence, stretch.end - 1);
	uint16		before = char_at(sentence, stretch.end - 2);

	return last == u'率' || (before == u'比' && (last == u'重' || last == u'例'));
}

/* 财政部紧急拨付: the adverb is none of the authority's name. */
static int
end_of_authority(const SentenceZh *sentence, int from, int verb)
{
	const Item *adverb = item_ending(sentence, verb);
	int			length;

	if (item_cue(adverb, KIND_ZH_ADVERB) == NULL ||
		lexicon_cue(sentence->text, from, sentence->end, KIND_BIT(KIND_ZH_VOICE), &length) == NULL ||
		from + length != adverb->start)
		return verb;
	return adverb->start;
}

/*
 * What stands before the last period, light verb or strong adverb inside is
 * whose the thing is: 格力电器2010年实现营业收入, 该区已打造…中心.
 */
Stretch
cut_at_predicate_zh(const SentenceZh *sentence, Stretch stretch, bool thing_follows, NamePart *name)
{
	int			cut = -1;
	int			subject_end = stretch.end;
	/* 数字化改造覆盖率, 占新增装机: inside of a rate's name a verb is a noun. */
	bool		rate = ends_as_rate(sentence, stretch) ||
		item_cue(item_starting(sentence, stretch.start), KIND_ZH_SHARE) != NULL;

	for (int i = first_item(sentence, stretch.start); i < sentence->item_count; i++)
	{
		const Item *item = sentence->items + i;
		const Cue  *adverb = item_cue(item, KIND_ZH_ADVERB);

		if (item->end > stretch.end)
			break;
		if (item->type == ITEM_PERIOD)
			name->period = item->index;
		else if (item_cue(item, KIND_ZH_VERB) != NULL && item_cue(item, KIND_ZH_LIGHT) == NULL)
		{
			if (rate)
				continue;
			/* 各部门上报招商信息: the verb begins the name. */
			if (item->start == stretch.start)
				break;
			if (char_at(sentence, item->start - 1) == u'的' || char_at(sentence, item->end) == u'的')
				continue;
			/* 中晚稻收购7000万吨: nothing follows the number, the verb ends the name. */
			if ((cut >= 0 && item->start > cut && !(item->end == stretch.end && item->start - cut > OBJECT_LONGEST)) ||
				(item->end == stretch.end && !thing_follows))
				break;
			cut = item->start;
			/* 新入库, 拟引进 */
			if (char_at(sentence, cut - 1) == u'新' && cut - 1 >= stretch.start)
				cut--;
			subject_end = Min(subject_end, end_of_authority(sentence, stretch.start, cut));
			break;
		}
		/* 纳斯达克, 致远新能: verbs only before their number */
		else if (item->end - item->start == 1 &&
				 (char_at(sentence, item->start) == u'达' || char_at(sentence, item->start) == u'致'))
			continue;
		else if (item_cue(item, KIND_ZH_LIGHT) == NULL && !(adverb != NULL && adverb->number >= 1) &&
				 item_cue(item, KIND_ZH_STATUS) == NULL)
			continue;
		/* 暴雨造成3人死亡, 军方称: the cause has nothing, nor has who says so. */
		if ((item_cue(item, KIND_ZH_LIGHT) != NULL && item_cue(item, KIND_ZH_LIGHT)->number == 4) ||
			(adverb != NULL && adverb->number == 2))
			subject_end = stretch.start;
		if (item->start > stretch.start)
			subject_end = Min(subject_end, item->start);
		cut = item->end;
	}
	if (cut < 0)
		return stretch;
	if (subject_end < stretch.end && subject_end > stretch.start)
	{
		Stretch		subject = {stretch.start, subject_end};

		set_subject_text_zh(name, trim_stretch(sentence->text, subject));
	}
	stretch.start = cut;
	return stretch;
}

/* Does a thing counted stand right behind the number that begins at at? */
bool
thing_follows_zh(const SentenceZh *sentence, int at)
{
	const Item *number = item_starting(sentence, at);

	if (number == NULL || number->type != ITEM_MEASURE)
		return false;
	return CHAR_CLASS(char_at(sentence, number->end)) == CHAR_HAN || CHAR_CLASS(char_at(sentence, number->end)) == CHAR_LATIN ||
		char_at(sentence, number->end) == u'“';
}

/* 在…方面: what comes before is the field, not the thing. */
Stretch
cut_field_zh(const SentenceZh *sentence, Stretch stretch)
{
	for (int at = stretch.end - 3; at > stretch.start; at--)
		if (char_at(sentence, at) == u'方' && char_at(sentence, at + 1) == u'面')
		{
			stretch.start = at + 2;
			break;
		}
	return stretch;
}

/* Does the text right before end say this? */
static bool
ends_with(const SentenceZh *sentence, Stretch stretch, const uint16 *word, int length)
{
	if (stretch.end - stretch.start < length)
		return false;
	for (int i = 0; i < length; i++)
		if (char_at(sentence, stretch.end - length + i) != word[i])
			return false;
	return true;
}

/*
 * cut_modifier_zh - 包括两名记者在内的12人受伤, 来自各地的3000名选手: what the thing
 * behind the number takes in, or where it is from, is none of its name
 */
Stretch
cut_modifier_zh(const SentenceZh *sentence, Stretch stretch)
{
	for (Stretch upto = stretch; upto.end > upto.start; upto.end--)
		if (ends_with(sentence, upto, u"在内的", 3))
		{
			stretch.start = upto.end;
			break;
		}
	if (ends_with(sentence, stretch, u"的", 1))
		for (Stretch upto = stretch; upto.end > upto.start; upto.end--)
			if (ends_with(sentence, upto, u"来自", 2))
			{
				stretch.end = upto.end - 2;
				break;
			}
	return stretch;
}

/* verbs_end_zh - where the verbs that a stretch begins with end: 引进, 新获批, 获批建设 */
int
verbs_end_zh(const SentenceZh *sentence, Stretch stretch)
{
	int			end = stretch.start;
	const Item *verb;

	/* 新获批 */
	if (char_at(sentence, end) == u'新' && item_cue(item_starting(sentence, end + 1), KIND_ZH_VERB) != NULL)
		end++;

	while (end < stretch.end && (verb = item_starting(sentence, end)) != NULL && verb->end <= stretch.end &&
		   item_cue(verb, KIND_ZH_VERB) != NULL)
		end = verb->end;
	return end;
}

void
add_name_part_zh(NamePart *name, int start, int end)
{
	if (start < end && name->count < (int) lengthof(name->parts))
	{
		name->parts[name->count].start = start;
		name->parts[name->count++].end = end;
	}
}

/* 研究与试验发展（R&D）经费: what a bracket repeats in letters or narrows. */
static bool
is_note(const SentenceZh *sentence, int open, int close)
{
	int			length;
	const Cue  *noun = lexicon_cue(sentence->text, open + 1, close, KIND_BIT(KIND_ZH_NOUN), &length);

	if (noun != NULL && (noun->value == CUE_NOTE || noun->value == CUE_CLASS))
		return true;
	for (int at = open + 1; at < close; at++)
		if (CHAR_CLASS(char_at(sentence, at)) != CHAR_LATIN && char_at(sentence, at) != '&')
			return false;
	return close > open + 1;
}

/* A part of the name, without a note in brackets inside of it. */
static void
add_without_notes(const SentenceZh *sentence, NamePart *name, int start, int end)
{
	for (int open = start + 1; open < end; open++)
		if (char_at(sentence, open) == '(')
			for (int close = open + 1; close < end; close++)
				if (char_at(sentence, close) == ')')
				{
					if (is_note(sentence, open, close))
					{
						add_name_part_zh(name, start, open);
						start = close + 1;
					}
					open = close;
					break;
				}
	add_name_part_zh(name, start, end);
}

/*
 * 引进A、B、C等优强项目: the examples go, verb and head stay; 梳理全区企业:
 * whose they are goes.
 */
void
split_examples_zh(const SentenceZh *sentence, Stretch stretch, NamePart *name)
{
	int			verb_end = verbs_end_zh(sentence, stretch);
	int			head = verb_end;
	bool		listed = false;
	const Item *next = item_starting(sentence, verb_end);

	if (verb_end > stretch.start && next != NULL && item_cue(next, KIND_ZH_SUBJECT) != NULL && next->end <= stretch.end)
	{
		head = next->end;
		name->anaphor = item_cue(next, KIND_ZH_SUBJECT);
	}
	for (int at = head; at < stretch.end; at++)
	{
		uint16		c = char_at(sentence, at);

		if (c == u'、')
			listed = true;
		if (c == u'等' && listed && char_at(sentence, at + 1) != u'级')
			head = at + 1;
		/* 佐治亚州等地发生 */
		if (head == at && c == u'地' && char_at(sentence, at - 1) == u'等' && char_at(sentence, at + 1) != u'区' &&
			char_at(sentence, at + 1) != u'方')
			head++;
	}
	if (head == verb_end)
		head = verb_end = stretch.start;
	add_name_part_zh(name, stretch.start, verb_end);
	add_without_notes(sentence, name, head, stretch.end);
}

/* 规模以上, 限上: a class of enterprises that statistics keep; 净利润: what a company earns. */
bool
begins_with_noun_zh(const SentenceZh *sentence, TextRange range, CueValue value)
{
	int			length;
	const Cue  *noun = lexicon_cue(sentence->text, range.start, range.end, KIND_BIT(KIND_ZH_NOUN), &length);

	return noun != NULL && noun->value == value;
}

/* 天合智能装备项目总投资, 西南产业基地占地面积: the project is whose, the amount what. */
int
cut_project_zh(const SentenceZh *sentence, Stretch stretch, NamePart *name)
{
	for (int at = stretch.start + 2; at + 1 < stretch.end; at++)
	{
		TextRange	whose = {stretch.start, at};
		TextRange	amount = {at, stretch.end};

		/* 工业企业占地面积 is a measure of a class. */
		if (noun_value_zh(sentence, amount) != CUE_PROJECT || !names_entity_zh(sentence, whose) ||
			char_at(sentence, at - 1) == u'业')
			continue;
		if (at - stretch.start > 3)
			name->subject = whose;
		else
			name->same_entity = true;
		return at;
	}
	return stretch.start;
}
