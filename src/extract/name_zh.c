/*
 * name_zh.c
 *		The noun phrase measured, from the text before and after its number.
 *
 * Chinese news puts the thing before its number (财政总收入17.9亿元) or, for
 * what is counted, after it (24个项目集中签约).  What comes before also says
 * whose it is, when, and that it was reached; all of that is cut away here and
 * kept apart.
 */
#include "extract/clause_zh.h"

#define NAME_AFTER_LONGEST 40
#define SUBJECT_LONGEST 30
#define NAME_LONGEST 160

static bool
any_cue(const Item *item, uint64 kinds)
{
	return item != NULL && item->type == ITEM_CUE && match_entry(&item->match, kinds) != NULL;
}

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

static Stretch
cut_linking_words(const SentenceZh *sentence, Stretch name, int *period)
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
			(any_cue(item, LINKING_KINDS) || item->type == ITEM_PERIOD || is_duration(sentence, item)))
		{
			if (item->type == ITEM_PERIOD)
				*period = item->index;
			name.end = item->start;
			continue;
		}
		last = char_at(sentence, name.end - 1);
		if (last == ')' && cut_note(sentence, &name))
			continue;
		if ((last == u'了' || last == u'着' || last == u'的' || last == u'有' || last == u'由' || last == u'从' ||
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
static Stretch
cut_headline(const SentenceZh *sentence, Stretch stretch)
{
	for (int at = stretch.end - 1; at >= stretch.start; at--)
		if (char_at(sentence, at) == u'】')
		{
			stretch.start = at + 1;
			break;
		}
	return stretch;
}

static Stretch
cut_leading_words(const SentenceZh *sentence, Stretch stretch, NamePart *name)
{
	for (;;)
	{
		const Item *item;
		const Cue  *anaphor;
		uint16		first;

		stretch = trim_stretch(sentence->text, stretch);
		if (stretch_empty(stretch))
			return stretch;
		item = item_starting(sentence, stretch.start);
		if (item != NULL && item->end <= stretch.end)
		{
			int			company = item->type == ITEM_PLACE ? company_end_zh(sentence, stretch) : -1;

			/* 宁波海川重工股份有限公司: the place is the company's. */
			if (company > 0)
			{
				name->subject.start = stretch.start;
				name->subject.end = stretch.start = company;
				continue;
			}
			anaphor = item_cue(item, KIND_ZH_SUBJECT);
			if (anaphor != NULL)
				name->anaphor = anaphor;
			else if (item->type == ITEM_PERIOD)
				name->period = item->index;
			else if (item->type == ITEM_PLACE)
				name->place = item->index;
			else if (!any_cue(item, LEADING_KINDS))
				return stretch;
			stretch.start = item->end;
			continue;
		}
		first = char_at(sentence, stretch.start);
		if (CHAR_CLASS(first) == CHAR_DIGIT && skip_item_number(sentence, &stretch))
			continue;
		if (CHAR_CLASS(first) == CHAR_OPEN && !closes(sentence, stretch))
		{
			stretch.start++;
			continue;
		}
		if (first == u'的' || first == u'在' || first == u'于' || first == u'了' ||
			first == u')' || first == u'”')
		{
			stretch.start++;
			continue;
		}
		return stretch;
	}
}

/* ------------------------------------------------------------- from inside */

static void
set_subject_text(NamePart *name, Stretch subject)
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

/*
 * What stands before the last period, light verb or strong adverb inside is
 * whose the thing is: 格力电器2010年实现营业收入, 该区已打造…中心.
 */
static Stretch
cut_at_predicate(const SentenceZh *sentence, Stretch stretch, bool thing_follows, NamePart *name)
{
	int			cut = -1;
	int			subject_end = stretch.end;
	bool		rate = ends_as_rate(sentence, stretch);

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
			/* 数字化改造覆盖率: inside of a rate's name a verb is a noun. */
			if (rate)
				continue;
			/* 各部门上报招商信息: the verb begins the name. */
			if (item->start == stretch.start)
				break;
			if (char_at(sentence, item->start - 1) == u'的' || char_at(sentence, item->end) == u'的')
				continue;
			/* 中晚稻收购7000万吨: nothing follows the number, the verb ends the name. */
			if ((cut >= 0 && item->start > cut) || (item->end == stretch.end && !thing_follows))
				break;
			cut = item->start;
			/* 新入库, 拟引进 */
			if (char_at(sentence, cut - 1) == u'新' && cut - 1 >= stretch.start)
				cut--;
			subject_end = Min(subject_end, cut);
			break;
		}
		else if (item_cue(item, KIND_ZH_LIGHT) == NULL && !(adverb != NULL && adverb->number == 1) &&
				 item_cue(item, KIND_ZH_STATUS) == NULL)
			continue;
		if (item->start > stretch.start)
			subject_end = Min(subject_end, item->start);
		cut = item->end;
	}
	if (cut < 0)
		return stretch;
	if (subject_end < stretch.end && subject_end > stretch.start)
	{
		Stretch		subject = {stretch.start, subject_end};

		set_subject_text(name, trim_stretch(sentence->text, subject));
	}
	stretch.start = cut;
	return stretch;
}

/* Does a thing counted stand right behind the number that begins at at? */
static bool
thing_follows(const SentenceZh *sentence, int at)
{
	const Item *number = item_starting(sentence, at);

	if (number == NULL || number->type != ITEM_MEASURE)
		return false;
	return CHAR_CLASS(char_at(sentence, number->end)) == CHAR_HAN || CHAR_CLASS(char_at(sentence, number->end)) == CHAR_LATIN ||
		char_at(sentence, number->end) == u'“';
}

/* 在…方面: what comes before is the field, not the thing. */
static Stretch
cut_field(const SentenceZh *sentence, Stretch stretch)
{
	for (int at = stretch.end - 3; at > stretch.start; at--)
		if (char_at(sentence, at) == u'方' && char_at(sentence, at + 1) == u'面')
		{
			stretch.start = at + 2;
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

static void
add_part(NamePart *name, int start, int end)
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
						add_part(name, start, open);
						start = close + 1;
					}
					open = close;
					break;
				}
	add_part(name, start, end);
}

/*
 * 引进A、B、C等优强项目: the examples go, verb and head stay; 梳理全区企业:
 * whose they are goes.
 */
static void
split_examples(const SentenceZh *sentence, Stretch stretch, NamePart *name)
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
	}
	if (head == verb_end)
		head = verb_end = stretch.start;
	add_part(name, stretch.start, verb_end);
	add_without_notes(sentence, name, head, stretch.end);
}

/* 规模以上, 限上: a class of enterprises that statistics keep. */
static bool
begins_with_class(const SentenceZh *sentence, TextRange range)
{
	int			length;
	const Cue  *noun = lexicon_cue(sentence->text, range.start, range.end, KIND_BIT(KIND_ZH_NOUN), &length);

	return noun != NULL && noun->value == CUE_CLASS;
}

/* 天合智能装备项目总投资: the project is whose, the amount what. */
static int
cut_project(const SentenceZh *sentence, Stretch stretch, NamePart *name)
{
	for (int at = stretch.start + 2; at + 2 < stretch.end; at++)
	{
		int			length;
		const Cue  *noun;

		if (char_at(sentence, at) != u'项' || char_at(sentence, at + 1) != u'目')
			continue;
		noun = lexicon_cue(sentence->text, at + 2, stretch.end, KIND_BIT(KIND_ZH_NOUN), &length);
		if (noun == NULL || noun->value != CUE_PROJECT || at + 2 + length != stretch.end)
			continue;
		name->subject.start = stretch.start;
		name->subject.end = at + 2;
		return at + 2;
	}
	return stretch.start;
}

/* Does the text end in a conjunction, so that the thing counted is named after? */
static bool
ends_coordinated(const SentenceZh *sentence, Stretch left)
{
	uint16		last;

	while (left.end > left.start && char_at(sentence, left.end - 1) == ' ')
		left.end--;
	last = char_at(sentence, left.end - 1);
	return left.end > left.start && (last == u'、' || last == u'和' || last == u'及' || last == u'与');
}

/*
 * read_name_before - the name in the text left of a number
 *
 * left: from where the number before it ended (or its clause began) to where
 * the number, with its approximating words, begins.  Leaves count 0 where no
 * name is there.
 */
void
read_name_before(const SentenceZh *sentence, Stretch left, NamePart *name)
{
	Stretch		stretch;
	const Item *first;
	const Item *giving = item_ending(sentence, left.end);

	memset(name, 0, sizeof(*name));
	name->subject.start = -1;
	name->place = -1;
	name->period = -1;
	/* No name is longer: bounds the work where no mark ever comes. */
	left.start = Max(left.start, left.end - NAME_LONGEST);
	name->coordinated = ends_coordinated(sentence, left);
	name->given = item_cue(giving, KIND_ZH_LIGHT) != NULL && item_cue(giving, KIND_ZH_LIGHT)->number == 2;
	stretch = cut_linking_words(sentence, cut_headline(sentence, left), &name->period);
	stretch = cut_leading_words(sentence, stretch, name);
	stretch = cut_at_predicate(sentence, stretch, thing_follows(sentence, left.end), name);
	stretch = cut_field(sentence, stretch);
	stretch = cut_leading_words(sentence, stretch, name);
	if (stretch_empty(stretch))
		return;
	/* 以9.6%的市场占有率: the thing stands after. */
	if (char_at(sentence, stretch.end - 1) == u'以')
	{
		stretch.end--;
		set_subject_text(name, trim_stretch(sentence->text, stretch));
		return;
	}
	first = item_starting(sentence, stretch.start);
	name->verb = item_cue(first, KIND_ZH_VERB) != NULL || verbs_end_zh(sentence, stretch) > stretch.start + 1;
	if (name->coordinated)
	{
		/* 获批建设A和12个B: only the verb is shared. */
		add_part(name, stretch.start, verbs_end_zh(sentence, stretch));
		return;
	}
	/* 规模以上工业企业实现增加值: the class belongs to what is measured. */
	if (name->subject.start >= 0 && begins_with_class(sentence, name->subject))
	{
		add_part(name, name->subject.start, name->subject.end);
		name->subject.start = -1;
	}
	if (name->given)
		set_subject_text(name, stretch);
	stretch.start = cut_project(sentence, stretch, name);
	split_examples(sentence, stretch, name);
}

/* ---------------------------------------------------------- after the number */

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
		if (any_cue(item, KIND_BIT(KIND_ZH_VERB) | KIND_BIT(KIND_ZH_LIGHT) | KIND_BIT(KIND_ZH_REACH)))
			return right.end;
		if (listed && ((char_at(sentence, at - 1) == u'项' && c == u'目') || (char_at(sentence, at - 1) == u'企' && c == u'业')))
			return at + 1;
	}
	return right.end;
}

/* Where the thing counted ends: at a mark, or where another statement begins. */
static Stretch
thing_after(const SentenceZh *sentence, Stretch right)
{
	int			depth = 0;

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
	return trim_stretch(sentence->text, right);
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

	if (right.start >= right.end || CHAR_CLASS(first) == CHAR_COMMA || CHAR_CLASS(first) == CHAR_LIST_COMMA ||
		CHAR_CLASS(first) == CHAR_CLOSE)
		return false;
	if (first == u'的')
		right.start++;
	right = thing_after(sentence, right);
	if (stretch_empty(right))
		return false;
	item = item_starting(sentence, right.start);
	if (any_cue(item, KIND_BIT(KIND_ZH_CHANGE) | KIND_BIT(KIND_ZH_CONNECTOR) | KIND_BIT(KIND_ZH_BASIS) |
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

/*
 * name_text - the name as displayed: its parts as written, without 了
 *
 * Lives in the current memory context; empty where the name has no part.
 */
char *
name_text(const SentenceZh *sentence, const NamePart *name)
{
	char	   *joined = join_source(sentence->text, name->parts, name->count, "");
	char	   *to = joined;

	for (const char *from = joined; *from != '\0';)
	{
		/* 了 marks that it happened; 了解 and 为了 are whole words. */
		if (strncmp(from, "了", 3) == 0 && strncmp(from, "了解", 6) != 0 &&
			!(from - joined >= 3 && strncmp(from - 3, "为", 3) == 0))
			from += 3;
		else
			*to++ = *from++;
	}
	*to = '\0';
	return joined;
}
