/*
 * level_name_zh.c
 *		The name of a level from both sides of its number, and what it shares with
 *		its neighbours: 新增A 3人、B 2人; 新建450万亩和改造350万亩高标准农田.
 */
#include "extract/name_zh.h"

/* The longest run of verbs between two numbers of one thing. */
#define VERBS_LONGEST 4

/* is_verb_alone_zh - is the name nothing but its verb: 收购, 新增? */
bool
is_verb_alone_zh(const SentenceZh *sentence, const NamePart *name)
{
	const Item *verb;

	if (!name->verb || name->count == 0 || (name->count > 1 && name->counted_after))
		return false;
	verb = item_starting(sentence, name->parts[name->count - 1].start);
	return item_cue(verb, KIND_ZH_VERB) != NULL && verb->end >= name->parts[name->count - 1].end;
}

/* share_verb_zh - the verb that the items of a list share: 新增A 3人、B 2人 are both 新增. */
bool
share_verb_zh(const ClauseZh *clause, int measure, NamePart *name, const NamePart *last)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *measures = sentence->ex->measures;
	const Item *verb;
	int			gap = measures[measure].outer_start;

	if (name->verb || name->count != 1 || !last->verb || measure == clause->first || last->count == 0 ||
		last->counted_after)
		return false;
	/* 接待游客3亿人次、总花费4500亿元: a total is a thing of its own. */
	if (char_at(sentence, name->parts[0].start) == u'总')
		return false;
	gap = measures[measure - 1].outer_end;
	/* 造林148万亩、其中南北山绿化43万亩 */
	if (find_cue(sentence, (Stretch) {gap, name->parts[0].start}, KIND_ZH_PART) != NULL)
		return false;
	if (char_at(sentence, gap) != u'、' && char_at(sentence, gap) != u'和' && char_at(sentence, gap) != u'及' &&
		char_at(sentence, gap) != u'以')
		return false;
	verb = item_starting(sentence, last->parts[0].start);
	if (verb == NULL || verb->end > last->parts[0].end)
		return false;
	name->parts[1] = name->parts[0];
	name->parts[0].start = verb->start;
	name->parts[0].end = verb->end;
	name->count = 2;
	name->verb = true;
	return true;
}

/* Which kinds of unit count things that may be named after them. */
static bool
counts_things(const Measure *measure)
{
	switch (measure->unit_class)
	{
		case UNIT_CLASS_COUNT:
		case UNIT_CLASS_NONE:
		case UNIT_CLASS_AREA:
		case UNIT_CLASS_LENGTH:
		case UNIT_CLASS_VOLUME:
		case UNIT_CLASS_MASS:
			return true;
		default:
			return false;
	}
}

/* 新建450万亩和改造350万亩高标准农田: the thing stands behind the second number. */
static bool
add_thing_of_next(const ClauseZh *clause, int measure, NamePart *name)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	Stretch		gap = {number->outer_end, 0};
	int			length = conjunction_length_zh(sentence, gap.start);

	if (length == 0 || measure + 1 >= clause->last || !unit_expression_equal(&number->unit, &number[1].unit))
		return false;
	gap.start += length;
	gap.end = number[1].outer_start;
	return gap.end - gap.start <= VERBS_LONGEST && !stretch_empty(gap) &&
		lexicon_cue(sentence->text, gap.start, gap.end, KIND_BIT(KIND_ZH_PLAN) | KIND_BIT(KIND_ZH_VERB), &length) != NULL &&
		add_name_after(sentence, right_of(clause, measure + 1), name);
}

/* 来自9个国家的62支队伍: between two numbers stands what the first counts. */
static bool
is_thing_of_last(const ClauseZh *clause, int measure, Stretch left)
{
	const Measure *number = clause->sentence->ex->measures + measure;
	const Measure *last = number - 1;

	return measure > clause->first && (number->unit_class == UNIT_CLASS_COUNT || number->unit_class == UNIT_CLASS_NONE) &&
		thing_follows_zh(clause->sentence, left.end) && last->unit_class == UNIT_CLASS_COUNT && left.start == last->outer_end &&
		left.end > left.start && char_at(clause->sentence, left.end - 1) == u'的';
}

/* 38家医院中25家停业: what the first counts, without 中. */
static int
end_before_among(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *last = sentence->ex->measures + measure - 1;
	uint16		before = char_at(sentence, left.end - 2);

	return measure > clause->first && last->unit_class == UNIT_CLASS_COUNT && left.start == last->outer_end &&
		left.end - left.start > 2 && char_at(sentence, left.end - 1) == u'中' && before != u'高' && before != u'初' &&
		item_ending(sentence, left.end) == NULL ? left.end - 1 : left.end;
}

/* 41个行业中36个行业增长: the thing is named again. */
static bool
repeats_thing(const SentenceZh *sentence, Stretch left, Stretch right)
{
	int			length = left.end - left.start;

	if (length < 2 || right.end - right.start < length)
		return false;
	for (int i = 0; i < length; i++)
		if (char_at(sentence, left.start + i) != char_at(sentence, right.start + i))
			return false;
	return true;
}

/* 50场为测试赛事: behind its number stands what the part is. */
static bool
add_kind_of_part(const ClauseZh *clause, const Measure *number, Stretch right, NamePart *name)
{
	uint16		link = char_at(clause->sentence, right.start);

	if ((number->unit_class != UNIT_CLASS_COUNT && number->unit_class != UNIT_CLASS_RATIO) || (link != u'为' && link != u'是'))
		return false;
	right.start++;
	return add_name_after(clause->sentence, right, name);
}

/* 收购乙公司35%的股权, 转让其60%股份: what it is a share of stands behind. */
static bool
add_stake(const ClauseZh *clause, const Measure *number, Stretch right, NamePart *name)
{
	const SentenceZh *sentence = clause->sentence;
	int			at = right.start + (char_at(sentence, right.start) == u'的');
	TextRange  *last = name->parts + name->count - 1;

	if (number->unit_class != UNIT_CLASS_RATIO || name->count == 0 || at + 2 > right.end || char_at(sentence, at) != u'股' ||
		(char_at(sentence, at + 1) != u'权' && char_at(sentence, at + 1) != u'份'))
		return false;
	if (last->end - last->start > 1 && char_at(sentence, last->end - 1) == u'其')
		last->end--;
	return add_name_after(sentence, (Stretch) {at, at + 2}, name);
}

/* read_name_zh - the name of a level from both sides of its number. */
void
read_name_zh(const ClauseZh *clause, int measure, Stretch left, NamePart *name)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	Stretch		right = right_of(clause, measure);
	bool		linked = char_at(sentence, right.start) == u'的';

	if (is_thing_of_last(clause, measure, left))
		left.start = left.end;
	left.end = end_before_among(clause, measure, left);
	if (repeats_thing(sentence, left, right))
		left.start = left.end;
	read_name_before(sentence, left, name);
	if (name->count == 0 && add_kind_of_part(clause, number, right, name))
		return;
	/* 价值9.9亿美元的设备: what is worth that much is named behind it. */
	if (linked && number->unit_class == UNIT_CLASS_CURRENCY && name->count == 1 &&
		noun_value_zh(sentence, name->parts[0]) == CUE_GENERIC)
	{
		name->count = 0;
		add_name_after(sentence, right, name);
		return;
	}
	if (name->given && name->count > 0)
	{
		NamePart	before = *name;

		name->count = 0;
		if (!add_name_after(sentence, right, name))
			*name = before;
	}
	else if (add_stake(clause, number, right, name))
		return;
	else if (is_verb_alone_zh(sentence, name) && add_thing_of_next(clause, measure, name))
		return;
	else if (name->count == 0 || is_verb_alone_zh(sentence, name))
		add_name_after(sentence, right, name);
	else if (counts_things(number) && !linked)
		add_name_after(sentence, right, name);
	else if (name->verb && linked && number->unit_class != UNIT_CLASS_RATIO)
		add_name_after(sentence, right, name);
}
