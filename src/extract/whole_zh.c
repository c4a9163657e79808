/*
 * whole_zh.c
 *		Parts and shares in Chinese text: the row that a number is a part of, and
 *		the name of a share of it.
 */
#include "extract/clause_zh.h"

/* How many rows back the whole of a part may stand, and where only the sentence before may hold it. */
#define EARLIER_ROWS 12
#define EARLIER_SENTENCE 2

/* The longest name, in bytes, that the name of a share takes up. */
#define WHOLE_LONGEST 150

/* Can a value in one unit be a part of one in another: not an amount of money of a number of projects. */
static bool
can_be_part(const Measure *part, const Measure *whole)
{
	return part->unit_class == whole->unit_class || part->unit_class == UNIT_CLASS_RATIO || whole->unit_class == UNIT_CLASS_RATIO;
}

/* 企业68家, 其中国家级2家, 带动农户5.6万户: what is counted in another unit after the parts is none. */
static bool
ends_parts(const SentenceZh *sentence, const Measure *number, int before)
{
	const Extraction *ex = sentence->ex;
	const Statement *last;
	const Measure *part;

	if (sentence->parent < 0 || before <= sentence->parent)
		return false;
	last = ex->statements + before;
	if (last->part_of != sentence->parent || last->measure < 0 || ex->statements[sentence->parent].measure < 0)
		return false;
	part = ex->measures + last->measure;
	return number->unit_class == UNIT_CLASS_COUNT && part->unit_class == UNIT_CLASS_COUNT &&
		unit_expression_equal(&part->unit, &ex->measures[ex->statements[sentence->parent].measure].unit) &&
		!unit_expression_equal(&part->unit, &number->unit);
}

/*
 * whole_of_zh - the row that 其中 speaks of: the last one before it with the
 * part's unit, else the last, -1 where it is of another kind of unit; before is
 * the row just before
 */
int
whole_of_zh(const SentenceZh *sentence, const Measure *part, int before)
{
	const Extraction *ex = sentence->ex;
	int			first = sentence->parent - EARLIER_ROWS;

	/* 其中 of a sentence looks no further back than its own rows, at its start than those of the one before. */
	if (sentence->parent >= sentence->reader->sentence_first)
		first = Max(first, sentence->reader->sentence_first);
	else
		first = sentence->parent - EARLIER_SENTENCE;

	for (int row = sentence->parent; row >= first && row >= 0; row--)
		if (ex->statements[row].measure >= 0 && ex->statements[row].part_of < 0 &&
			unit_expression_equal(&ex->measures[ex->statements[row].measure].unit, &part->unit))
			return row;
	if (ends_parts(sentence, part, before))
		return -1;
	if (sentence->parent >= 0 && ex->statements[sentence->parent].measure >= 0 &&
		!can_be_part(part, ex->measures + ex->statements[sentence->parent].measure))
		return -1;
	return sentence->parent;
}

/* keep_completion_zh - 完成年度计划的103.5%: here the verb is what is measured */
void
keep_completion_zh(const SentenceZh *sentence, NamePart *name)
{
	int			start;

	if (name->count != 1)
		return;
	start = name->parts[0].start;
	if (char_at(sentence, start - 1) == u'成' && char_at(sentence, start - 2) == u'完' &&
		noun_value_zh(sentence, name->parts[0]) == CUE_PLAN)
		name->parts[0].start = start - 2;
}

/* name_share_zh - 占全市采购额的86%: the share is of what was just named */
void
name_share_zh(const SentenceZh *sentence, Statement *statement, const NamePart *name, int last)
{
	const Item *share = name->count > 0 ? item_starting(sentence, name->parts[0].start) : NULL;
	const Statement *whole;
	char	   *joined;

	if (item_cue(share, KIND_ZH_SHARE) == NULL || last < 0)
		return;
	whole = sentence->ex->statements + last;
	/* A share of a share of … is no name any more. */
	if (strlen(whole->name) > WHOLE_LONGEST)
		return;
	joined = palloc(strlen(whole->name) + strlen(statement->name) + 1);
	strcpy(joined, whole->name);
	strcat(joined, statement->name);
	statement->name = joined;
	statement->subject = whole->subject;
	statement->region = whole->region;
	statement->why.subject = whole->why.subject;
}
