/*
 * role_zh.c
 *		What a number is to its Chinese clause: a level, part of a name (2000万元以上
 *		项目), the earlier level of the next, a mere duration or enumeration.
 */
#include "extract/clause_zh.h"

/* How far behind a count the 中 of 在13个市中 may stand. */
#define RANKED_NEAR 12

/* How far before a number the 由 or 从 that it belongs to may stand. */
#define FROM_NEAR 14

/* 期限1年, 审批时间3天, 工期20个月, 优良天数312天 */
static bool
ends_as_duration(const SentenceZh *sentence, Stretch left)
{
	static const uint16 endings[] = u"期限间长时龄程数";
	uint16		last = left.end > left.start ? char_at(sentence, left.end - 1) : 0;

	for (int i = 0; endings[i] != 0; i++)
		if (endings[i] == last)
			return true;
	return false;
}

/*
 * is_mere_duration_zh - time spans say how long, not how much, unless they are what is measured.
 */
bool
is_mere_duration_zh(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	const Item *item;

	if (number->unit_class != UNIT_CLASS_TIME)
		return false;
	item = item_ending(sentence, left.end);
	if (CHAR_CLASS(char_at(sentence, number->outer_end)) == CHAR_HAN)
		return true;
	if (item_cue(item, KIND_ZH_REACH) != NULL || item_cue(item, KIND_ZH_CHANGE_TO) != NULL ||
		item_cue(item, KIND_ZH_CHANGE) != NULL)
		return false;
	/* 停火从18日开始, 为期72小时 */
	if (left.end - left.start >= 2 && char_at(sentence, left.end - 1) == u'期' && char_at(sentence, left.end - 2) == u'为')
		return true;
	return number->outer_end < clause->range.end || !ends_as_duration(sentence, left);
}

/* 位次前移2位: how far a rank moved is none of the things counted. */
static bool
moves_rank(const SentenceZh *sentence, const Measure *measure, Stretch left)
{
	if (measure->unit_class != UNIT_CLASS_COUNT || char_at(sentence, measure->end - 1) != u'位')
		return false;
	/* 较上年提升12位; 人 is counted in 位 as well, but 增加. */
	if (item_cue(item_ending(sentence, measure->outer_start), KIND_ZH_CHANGE) != NULL &&
		char_at(sentence, measure->outer_start - 2) != u'增' && char_at(sentence, measure->outer_start - 2) != u'减')
		return true;
	for (int at = left.start; at + 1 < left.end; at++)
		if ((char_at(sentence, at) == u'位' && char_at(sentence, at + 1) == u'次') ||
			(char_at(sentence, at) == u'排' && char_at(sentence, at + 1) == u'名'))
			return true;
	return false;
}

/* 4省, 两镇: places that were named. */
static bool
is_area_word(const SentenceZh *sentence, const Measure *measure)
{
	uint16		unit = char_at(sentence, measure->end - 1);

	return measure->unit_class == UNIT_CLASS_COUNT &&
		(unit == u'省' || unit == u'市' || unit == u'县' || unit == u'区' || unit == u'镇' || unit == u'国' || unit == u'届');
}

/* 在全省13个市中排名第2位: among how many a rank is. */
static bool
counts_ranked(const SentenceZh *sentence, const Measure *measure)
{
	if (measure->unit_class != UNIT_CLASS_COUNT)
		return false;
	for (int at = measure->outer_end; at < measure->outer_end + RANKED_NEAR; at++)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) != CHAR_HAN)
			return false;
		if (c == u'中')
			return item_cue(item_starting(sentence, at + 1), KIND_ZH_RANK_VERB) != NULL;
	}
	return false;
}

/* 500千伏变电站 */
static bool
is_voltage_of_line(const SentenceZh *sentence, const Measure *measure)
{
	return char_at(sentence, measure->end - 1) == u'伏' && CHAR_CLASS(char_at(sentence, measure->outer_end)) == CHAR_HAN &&
		item_cue(item_starting(sentence, measure->outer_end), KIND_ZH_CHANGE_TO) == NULL;
}

/* 排名前1%的学科, 进入前千分之一: how high it ranks. */
static bool
is_front_rank(const SentenceZh *sentence, const Measure *measure)
{
	static const uint16 ranked[] = u"名入球国列居界";
	uint16		before = char_at(sentence, measure->outer_start - 2);

	if ((measure->unit_class != UNIT_CLASS_RATIO && measure->unit_class != UNIT_CLASS_NONE) ||
		char_at(sentence, measure->outer_start - 1) != u'前')
		return false;
	return stands_in(before, ranked) || CHAR_CLASS(before) == CHAR_LIST_COMMA;
}

/* 13岁的小将, 40多米高的火箭: what somebody or something is like. */
static bool
is_trait(const SentenceZh *sentence, const Measure *measure)
{
	static const uint16 dimensions[] = u"高长宽深厚";
	uint16		next = char_at(sentence, measure->outer_end);

	if (char_at(sentence, measure->end - 1) == u'岁' && measure->outer_end == measure->end)
		return next == u'的' || (CHAR_CLASS(next) == CHAR_HAN && item_starting(sentence, measure->outer_end) == NULL);
	if (measure->unit_class != UNIT_CLASS_LENGTH || char_at(sentence, measure->outer_end + 1) != u'的')
		return false;
	for (int i = 0; dimensions[i] != 0; i++)
		if (dimensions[i] == next)
			return true;
	return false;
}

/*
 * is_mere_enumeration_zh - 三个方面, 两家, 十一个: small counts in Chinese numerals list what is named anyway.
 */
bool
is_mere_enumeration_zh(const SentenceZh *sentence, const Measure *measure, Stretch left)
{
	uint16		first = char_at(sentence, measure->start);
	NamePart	name;

	if (measure->enumeration || measure->in_name || moves_rank(sentence, measure, left) ||
		counts_ranked(sentence, measure))
		return true;
	if (char_at(sentence, measure->outer_end) == u'级' || is_area_word(sentence, measure))
		return true;
	if (is_front_rank(sentence, measure))
		return true;
	if (is_voltage_of_line(sentence, measure) || is_trait(sentence, measure))
		return true;
	if (char_at(sentence, measure->outer_end) == u'方' && char_at(sentence, measure->outer_end + 1) == u'面')
		return true;
	if (measure->unit_class != UNIT_CLASS_COUNT || measure->value.scale != NULL || !measure->has_value ||
		(CHAR_CLASS(first) != CHAR_HAN_NUMERAL && first != u'十') || figure_value(measure->value).coefficient > 12)
		return false;
	read_name_before(sentence, left, &name);
	return !name.verb;
}

/* is_threshold_zh - 2000万元以上项目19个, 开票销售超500亿元企业1家: the amount is part of a name. */
bool
is_threshold_zh(const ClauseZh *clause, int measure)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	const Measure *next = number + 1;

	if (measure + 1 < clause->last && char_at(sentence, number->outer_end) == u'级')
		return true;
	if (measure + 1 >= clause->last ||
		(!is_voltage_of_line(sentence, number) &&
		 number->qualifier != QUALIFIER_AT_LEAST && number->qualifier != QUALIFIER_OVER &&
		 number->qualifier != QUALIFIER_AT_MOST && number->qualifier != QUALIFIER_UNDER))
		return false;
	if (next->outer_start - number->outer_end < 1 || next->unit_class == UNIT_CLASS_RATIO)
		return false;
	/* 1000多家展商带来7000余件展品: nothing is bounded by 多. */
	if (number->unit_class == UNIT_CLASS_COUNT && number->low.present && number->high.present)
		return false;
	if (next->unit_class != UNIT_CLASS_COUNT && number->outer_end == number->end)
		return false;
	for (int at = number->outer_end; at < next->outer_start; at++)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) == CHAR_COMMA || CHAR_CLASS(c) == CHAR_LIST_COMMA || CHAR_CLASS(c) == CHAR_SEMICOLON)
			return false;
	}
	return true;
}

/* is_quoted_name_zh - “15分钟生活圈”28个, “新三样”产品出口3亿元: a name in quotation marks before the next number's */
bool
is_quoted_name_zh(const ClauseZh *clause, int measure)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;

	for (int at = number->outer_end; at < number[1].outer_start; at++)
	{
		uint16		c = char_at(sentence, at);

		if (c == u'”')
			return true;
		if (CHAR_CLASS(c) == CHAR_COMMA || c == u'“')
			return false;
	}
	return false;
}

/* is_counted_step_zh - 跨越两个万亿元台阶, 迈上新的千亿元台阶: the size of a step is no level. */
bool
is_counted_step_zh(const ClauseZh *clause, int measure)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *step = sentence->ex->measures + measure;
	int			after = step->end + (char_at(sentence, step->end) == u'级' ? 1 : 0);
	uint16		first = char_at(sentence, after);
	uint16		second = char_at(sentence, after + 1);
	bool		counted = measure > 0 && step[-1].end == step->start;

	return ((first == u'台' && second == u'阶') || (first == u'大' && second == u'关') || (first == u'关' && second == u'口')) &&
		(counted || char_at(sentence, step->start - 1) == u'新' ||
		 (char_at(sentence, step->start - 1) == u'的' && char_at(sentence, step->start - 2) == u'新'));
}

/* is_where_zh - 在距离隧洞200米的地方, 距地面30米处: says where. */
bool
is_where_zh(const ClauseZh *clause, int measure)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	int			at = number->outer_end + (char_at(sentence, number->outer_end) == u'的' ? 1 : 0);
	uint16		next = char_at(sentence, at);

	return number->unit_class == UNIT_CLASS_LENGTH &&
		((next == u'地' && char_at(sentence, at + 1) == u'方') || (next == u'处' && char_at(sentence, at + 1) != u'理'));
}

/* is_class_of_things_zh - 产值超过100亿元的企业有…: the amount says which, not how much. */
bool
is_class_of_things_zh(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	NamePart	name;

	if (char_at(sentence, number->outer_end) != u'的' || number->unit_class != UNIT_CLASS_CURRENCY ||
		number->qualifier == QUALIFIER_EXACT || number->qualifier == QUALIFIER_ABOUT ||
		(number->low.present && number->high.present))
		return false;
	read_name_before(sentence, left, &name);
	return name.count > 0 && !name.verb && !name.given;
}

/* is_inside_counted_zh - 2个投资50亿元的项目: the amount stands inside of what is counted. */
bool
is_inside_counted_zh(const ClauseZh *clause, int measure)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *measures = sentence->ex->measures;
	const Measure *number = measures + measure;
	const Measure *counted = number - 1;
	uint16		first;

	if (measure == clause->first)
		return false;
	first = char_at(sentence, counted->outer_end);
	if (counted->unit_class != UNIT_CLASS_COUNT || !counted->has_value)
		return false;
	first = char_at(sentence, counted->outer_end);
	if (CHAR_CLASS(first) != CHAR_HAN && CHAR_CLASS(first) != CHAR_LATIN && number->outer_start > counted->outer_end)
		return false;
	for (int at = counted->outer_end; at < number->outer_start; at++)
		if (char_at(sentence, at) == u'、' || char_at(sentence, at) == ',')
			return false;
	return char_at(sentence, number->outer_end) == u'的' &&
		(number->unit_class == UNIT_CLASS_CURRENCY || number->qualifier == QUALIFIER_AT_LEAST) &&
		number->outer_end + 1 < clause->range.end;
}

/* from_word_zh - where 由 or 从 stands near the end of the text before a number; -1. */
int
from_word_zh(const SentenceZh *sentence, Stretch left)
{
	for (int at = left.end - 1; at >= left.start && at >= left.end - FROM_NEAR; at--)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) == CHAR_COMMA)
			return -1;
		if (c == u'由' || c == u'从')
			return at;
	}
	return -1;
}

/* How long the words between two numbers may be that lead from one to the other. */
#define LEADING_LONGEST 10

/* 精减为, 提高到2025年的, 增至高峰期的: does the text between two numbers lead from one to the other? */
static bool
leads_to_level(const SentenceZh *sentence, Stretch gap)
{
	if (gap.end - gap.start <= LEADING_LONGEST && char_at(sentence, gap.end - 1) == u'的' &&
		find_cue(sentence, gap, KIND_ZH_CHANGE_TO) != NULL)
		return true;
	for (;;)
	{
		const Item *item;

		while (gap.end > gap.start && (char_at(sentence, gap.end - 1) == u'的' || char_at(sentence, gap.end - 1) == u'了'))
			gap.end--;
		item = item_ending(sentence, gap.end);
		if (item == NULL || item->start < gap.start)
			return gap.end > gap.start && gap.end - gap.start <= 2 &&
				(char_at(sentence, gap.end - 1) == u'至' || char_at(sentence, gap.end - 1) == u'到');
		if (item_cue(item, KIND_ZH_CHANGE_TO) != NULL)
			return true;
		if (item->type != ITEM_PERIOD && item_cue(item, KIND_ZH_REACH) == NULL)
			return false;
		gap.end = item->start;
	}
}

/* is_turned_zh - 由下降3.1%转为增长4.8%: is this number the growth before the turn? */
bool
is_turned_zh(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	int			at = number->outer_end;

	return measure + 1 < clause->last && from_word_zh(sentence, left) >= 0 && char_at(sentence, at) == u'转' &&
		char_at(sentence, at + 1) == u'为' && number[1].outer_start - at <= FROM_NEAR;
}

/* is_previous_zh - 由29天精减为25天: is this number the earlier level of the next? */
bool
is_previous_zh(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	Stretch		gap;

	if (from_word_zh(sentence, left) < 0 || measure + 1 >= sentence->ex->measure_count ||
		number[1].outer_start >= sentence->end ||
		(number->unit.count > 0 && !unit_expression_equal(&number->unit, &number[1].unit)))
		return false;
	gap.start = number->outer_end;
	gap.end = number[1].outer_start;
	return leads_to_level(sentence, gap);
}

/*
 * is_compared_level_zh - 比上年同期的48亿元增长9%, 高于去年同期的57万吨: is this the
 * earlier level of the row just before?
 */
bool
is_compared_level_zh(const ClauseZh *clause, int measure, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	const Extraction *ex = sentence->ex;
	const Statement *last;
	const Item *time;

	if (sentence->last < 0 || sentence->last < sentence->reader->sentence_first)
		return false;
	last = ex->statements + sentence->last;
	if (last->measure < 0 || last->previous_measure >= 0 || from_word_zh(sentence, left) >= 0 || left.end <= left.start || char_at(sentence, left.end - 1) != u'的' ||
		!unit_expression_equal(&ex->measures[last->measure].unit, &ex->measures[measure].unit))
		return false;
	time = item_ending(sentence, left.end - 1);
	if (time == NULL || time->start < left.start)
		return false;
	if (item_cue(time, KIND_ZH_BASIS) != NULL)
		return true;
	if (time->type != ITEM_PERIOD)
		return false;
	if (ex->periods[time->index].form == PERIOD_SAME)
		return true;
	/* 高于2021年的, 同比2021年的 */
	left.end = time->start;
	return find_cue(sentence, left, KIND_ZH_BASIS) != NULL || find_cue(sentence, left, KIND_ZH_COMPARE) != NULL;
}

/* is_contribution_zh - 拉动工业投资增长8.7个百分点, 贡献: a value, not a change. */
bool
is_contribution_zh(const SentenceZh *sentence, Stretch left)
{
	return find_cue(sentence, left, KIND_ZH_PULL) != NULL;
}

/* 比全市平均水平高2.6个百分点: higher than somewhere; higher than last year is growth. */
static bool
is_higher_than(const SentenceZh *sentence, Stretch left)
{
	static const uint16 higher[] = u"高低快慢";
	uint16		last = left.end > left.start ? char_at(sentence, left.end - 1) : 0;

	/* 提高, 同比快 */
	if (item_ending(sentence, left.end) != NULL || find_cue(sentence, left, KIND_ZH_BASIS) != NULL)
		return false;
	for (int i = 0; higher[i] != 0; i++)
		if (higher[i] == last)
			for (int at = left.end - 2; at >= left.start; at--)
			{
				const Item *item = item_starting(sentence, at);

				if (item != NULL && item->type == ITEM_PERIOD)
					return false;
				if (char_at(sentence, at) == u'比' || char_at(sentence, at) == u'较')
					return true;
			}
	return false;
}

/* is_comparison_zh - 快于全国9.2个百分点: compared with another place. */
bool
is_comparison_zh(const SentenceZh *sentence, const Measure *measure, Stretch left)
{
	return (measure->unit_class == UNIT_CLASS_POINT || measure->unit_class == UNIT_CLASS_RATIO) &&
		(find_cue(sentence, left, KIND_ZH_COMPARE) != NULL || is_higher_than(sentence, left));
}
