/*
 * topic_zh.c
 *		What a Chinese sentence is about, for numbers that are said without a name.
 */
#include "extract/clause_zh.h"

/* The longest name of an indicator that is looked for, in characters. */
#define INDICATOR_LONGEST 12

/* Characters that names of measures end with: 产量, 投资额, 比重, 收入. */
static bool
ends_as_measure(const SentenceZh *sentence, int end)
{
	switch (char_at(sentence, end - 1))
	{
		case u'量': case u'额': case u'值': case u'率': case u'数': case u'入': case u'口': case u'模': case u'积':
		case u'润': case u'款': case u'度': case u'重': case u'价': case u'资': case u'税': case u'费': case u'速':
			return true;
		case u'间':				/* 通行时间; not 在此期间 */
			return char_at(sentence, end - 2) == u'时';
		default:
			return false;
	}
}

/* How much of a clause may stand behind the name that it ends with. */
#define LONGEST_TAIL 8

/* Most clauses have no such character near their end, and name no measure. */
static bool
has_measure_ending(const SentenceZh *sentence, Stretch range)
{
	for (int at = Max(range.start, range.end - LONGEST_TAIL); at < range.end; at++)
		if (ends_as_measure(sentence, at + 1))
			return true;
	return false;
}

/* Is the stretch's end the name of a known indicator: 工业开票销售? */
static bool
ends_as_indicator(const SentenceZh *sentence, TextRange name)
{
	for (int at = Max(name.start, name.end - INDICATOR_LONGEST); at + 1 < name.end; at++)
		if (lexicon_longest(sentence->text, at, name.end, KIND_BIT(KIND_INDICATOR)).length == name.end - at)
			return true;
	return false;
}

/* 创历史新高, 创2019年以来新高; not 创新指数, 创业投资. */
static bool
sets_record(const SentenceZh *sentence, int at)
{
	static const uint16 nouns[] = u"新业意客投办建";

	if (char_at(sentence, at) != u'创')
		return false;
	for (int i = 0; nouns[i] != 0; i++)
		if (nouns[i] == char_at(sentence, at + 1))
			return false;
	return true;
}

/* 在, 比, 较: a word that what is said of a topic may begin with. */
static bool
opens_predicate(uint16 c)
{
	switch (c)
	{
		case u'在': case u'比': case u'较': case u'按': case u'与': case u'呈': case u'增': case u'势':
			return true;
		default:
			return false;
	}
}

/* Where what is said of the topic begins: 工业生产保持平稳, 增加值按可比价格计算, 出口与上年持平. */
static int
predicate_start(const SentenceZh *sentence, Stretch clause)
{
	const Item *item = NULL;
	const Item *end = NULL;

	if (sentence->item_count > 0)
	{
		item = sentence->items + first_item(sentence, clause.start);
		end = sentence->items + sentence->item_count;
	}
	for (int at = clause.start + 1; at < clause.end; at++)
	{
		for (; item < end && item->start < at; item++)
			at = Max(at, item->end);
		if (at >= clause.end)
			break;
		if (item < end && item->start == at)
		{
			if (item_cue(item, KIND_ZH_ADVERB) != NULL || item_cue(item, KIND_ZH_CHANGE) != NULL ||
				item_cue(item, KIND_ZH_REACH) != NULL || item_cue(item, KIND_ZH_BASIS) != NULL)
				return at;
			continue;
		}
		if (opens_predicate(char_at(sentence, at)) || sets_record(sentence, at))
			return at;
	}
	return clause.end;
}

/*
 * note_topic_zh - 粮食总产量在上年增长的基础上, 又增产…: a clause without a number may name
 * what the numbers after it are of.
 */
void
note_topic_zh(ClauseZh *clause)
{
	SentenceZh *sentence = clause->sentence;
	Stretch		opening = clause->range;
	NamePart	name;

	if (clause->first < clause->last)
	{
		sentence->topic.start = -1;
		return;
	}
	opening.end = predicate_start(sentence, opening);
	if (opening.end == clause->range.end && !has_measure_ending(sentence, opening))
		return;
	read_name_before(sentence, opening, &name);
	/* 进出口38亿元, 规模创新高, 同比增长6%: of what was just said. */
	if (name.count == 1 && sentence->last >= 0 && noun_value_zh(sentence, name.parts[0]) == CUE_GENERIC)
		return;
	if (name.count == 1 && !name.verb &&
		(ends_as_measure(sentence, name.parts[0].end) || ends_as_indicator(sentence, name.parts[0])))
		sentence->topic = name.parts[0];
}

/* take_topic_zh - what the clause before was about, where a number's own name is missing. */
void
take_topic_zh(const SentenceZh *sentence, NamePart *name)
{
	if (name->count > 0 || sentence->topic.start < 0)
		return;
	name->parts[0] = sentence->topic;
	name->count = 1;
}

/* How long 国家级 and 省级 may be. */
#define GRADE_LONGEST 4

/* The characters of 国家级 or 省级 that a range begins with; 0 for none. */
static int
grade_length(const SentenceZh *sentence, TextRange range)
{
	for (int at = range.start + 1; at < Min(range.end, range.start + GRADE_LONGEST); at++)
		if (char_at(sentence, at) == u'级')
			return at + 1 - range.start;
	return 0;
}

/* note_counted_zh - what was counted, for the amounts that follow it. */
void
note_counted_zh(SentenceZh *sentence, const Measure *number, const NamePart *name)
{
	TextRange	thing;
	const Item *verb;

	if (number->unit_class != UNIT_CLASS_COUNT || name->count == 0)
		return;
	thing = name->parts[name->count - 1];
	/* 其中国家级6家: the thing is the one before. */
	if (grade_length(sentence, thing) == thing.end - thing.start)
		return;
	while ((verb = item_starting(sentence, thing.start)) != NULL && verb->end < thing.end &&
		   item_cue(verb, KIND_ZH_VERB) != NULL)
		thing.start = verb->end;
	/* 集中签约项目: a bare head keeps its verb. */
	if (thing.end - thing.start <= 2)
		thing = name->parts[name->count - 1];
	sentence->counted = thing;
}

/* The text counted last, if the row just before ends in it and counts in the same unit; NULL. */
static const char *
counted_just_before(const SentenceZh *sentence, const Measure *number)
{
	const Statement *last;
	const char *counted;
	size_t		length;
	int			verb;

	if (sentence->last < sentence->reader->sentence_first || sentence->last < 0 || sentence->counted.start < 0)
		return NULL;
	last = sentence->ex->statements + sentence->last;
	if (number->unit_class != UNIT_CLASS_COUNT || last->measure < 0 ||
		!unit_expression_equal(&sentence->ex->measures[last->measure].unit, &number->unit) ||
		!ends_as_thing_zh(sentence, sentence->counted) ||
		lexicon_cue(sentence->text, sentence->counted.start, sentence->counted.end,
					KIND_BIT(KIND_ZH_PLAN) | KIND_BIT(KIND_ZH_VERB), &verb) != NULL)
		return NULL;
	counted = folded_source(sentence->text, sentence->counted.start, sentence->counted.end);
	length = strlen(last->name);
	if (length < strlen(counted) || strcmp(last->name + length - strlen(counted), counted) != 0)
		return NULL;
	return counted;
}

/*
 * name_of_counted_zh - the name of a count that leaves out what was counted
 * just before: 新增46家, 总数612家, 省级6个; NULL where it names its own
 */
const char *
name_of_counted_zh(const SentenceZh *sentence, const NamePart *name, const Measure *number)
{
	const char *counted = counted_just_before(sentence, number);
	TextRange	own;

	if (counted == NULL || name->count == 0)
		return NULL;
	if (is_verb_alone_zh(sentence, name))
		return join_text_zh(name_text(sentence, name), counted);
	own = name->parts[name->count - 1];
	if (grade_length(sentence, own) == own.end - own.start)
	{
		TextRange	thing = sentence->counted;

		thing.start += grade_length(sentence, thing);
		return join_text_zh(name_text(sentence, name), folded_source(sentence->text, thing.start, thing.end));
	}
	if (name->count == 1 && noun_value_zh(sentence, own) == CUE_GENERIC)
		return join_text_zh(counted, name_text(sentence, name));
	return NULL;
}
