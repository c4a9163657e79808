/*
 * check_parts.c
 *		A total against its parts.
 */
#include "check.h"

#include <string.h>

/* The parts of an accounting identity, nearby and of one time and subject; false where one is missing. */
static bool
check_identity(const Extraction *ex, CheckList *list, int row)
{
	const Statement *total = ex->statements + row;
	const CheckSum *sum = check_sum_of(total->indicator);
	CheckTerm	stated = level_term(ex, row);
	CheckTerm	parts[lengthof(sum->parts)];
	Check	   *check;

	if (!sum || !stated.measure)
		return false;
	for (int p = 0; p < sum->part_count; p++)
	{
		parts[p].measure = NULL;
		for (int i = row + 1; i < Min(ex->statement_count, row + CHECK_REACH) && !parts[p].measure; i++)
		{
			const Statement *part = ex->statements + i;

			/* Another total begins: the parts that follow are its own. */
			if (check_same_text(part->indicator, total->indicator) && part->measure >= 0)
				break;
			if (check_same_text(part->indicator, sum->parts[p]) && check_same_text(part->subject, total->subject) &&
				check_same_period(part, total) && part->status == total->status)
				parts[p] = level_term(ex, i);
		}
		if (!parts[p].measure || !check_same_unit(parts[p].measure, stated.measure))
			return false;
	}
	check = add_check(list, CHECK_KIND_PARTS, FORMULA_SUM, stated, sum->part_count);
	memcpy(check->terms, parts, sum->part_count * sizeof(CheckTerm));
	check->term_count = sum->part_count;
	return true;
}

/* How many more brackets are open at one place than at one before it. */
static int
depth_between(const FoldedText *text, int from, int to)
{
	int			depth = 0;

	for (int at = from; at < to; at++)
		depth += (text->chars[at] == '(') - (text->chars[at] == ')');
	return depth;
}

/* 65名运动员和8名教练员，其中…: more than the last of them may be the total. */
static bool
is_one_of_several(const Extraction *ex, const Measure *total)
{
	const Measure *before = total - 1;

	return total > ex->measures && before->sentence == total->sentence && check_same_unit(before, total) &&
		total->start - before->end < 12;
}

/* Lengths and times are not shared out. */
static bool
can_be_shared_out(const Measure *measure)
{
	return measure->unit_class != UNIT_CLASS_LENGTH && measure->unit_class != UNIT_CLASS_TIME && !check_is_ratio(measure);
}

/* What is counted up so far, or besides, is no part; nor is it what grew from an earlier level. */
static bool
parts_have_ended(const Extraction *ex, int row, int from, int to)
{
	return check_word_within(ex->text, from, to, CHECK_PART_END) >= 0 || ex->statements[row].previous_measure >= 0;
}

/* 造林148万亩、其中荒山43万亩、草原517万亩: the list that the total stands in goes on after its one part. */
static bool
is_behind_listed_part(const Extraction *ex, const Measure *whole, const Measure *part)
{
	int			at = check_word_within(ex->text, whole->end, part->start, CHECK_PART);

	return at > 0 && CHAR_CLASS(ex->text->chars[at - 1]) == CHAR_LIST_COMMA &&
		part > ex->measures && part[-1].start > at;
}

/* A part that can be set against its total, in its bracket or so much deeper. */
static bool
is_part(const Extraction *ex, int row, int total, int depth)
{
	CheckTerm	part = level_term(ex, row);
	CheckTerm	whole = level_term(ex, total);

	return ex->statements[row].part_of == total && part.measure && whole.measure && part.measure > whole.measure &&
		part.measure->sentence == whole.measure->sentence && can_be_shared_out(part.measure) &&
		check_same_unit(part.measure, whole.measure) &&
		!parts_have_ended(ex, row, whole.measure->end, part.measure->start) &&
		!is_behind_listed_part(ex, whole.measure, part.measure) &&
		check_word_within(ex->text, whole.measure->end, part.measure->start, CHECK_PART) >= 0 &&
		depth_between(ex->text, whole.measure->end, part.measure->start) == depth && check_same_period(ex->statements + row, ex->statements + total) &&
		ex->statements[row].status == ex->statements[total].status;
}

static bool
has_part(const Extraction *ex, int row, int last, int depth)
{
	for (int i = row + 1; i < last; i++)
		if (is_part(ex, i, row, depth))
			return true;
	return false;
}

/*
 * find_part_checks - a total against its parts
 *
 * Parts after 其中: no part is more than the total, and where nothing in their
 * names says that they may overlap, all together are not.
 */
void
find_part_checks(const Extraction *ex, CheckList *list, int row)
{
	int			last = Min(ex->statement_count, row + CHECK_REACH);
	const Measure *total = level_term(ex, row).measure;
	const Measure *before = NULL;
	bool		disjoint = true;
	int			count = 0;
	int			depth = 0;

	if (check_identity(ex, list, row) || !total || is_one_of_several(ex, total))
		return;
	/* What stands in brackets behind a part is that part's own. */
	while (depth < 2 && !has_part(ex, row, last, depth))
		depth++;
	for (int i = row + 1; i < last; i++)
		if (is_part(ex, i, row, depth))
		{
			const Measure *part = level_term(ex, i).measure;

			/* Parts of a part may follow it. */
			disjoint = disjoint && !check_name_has(ex->statements[i].name, CHECK_OVERLAP) &&
				(!before || check_word_within(ex->text, before->end, part->start, CHECK_PART) < 0);
			before = part;
			count++;
		}
	if (count == 0)
		return;
	if (disjoint && count > 1)
	{
		Check	   *check = add_check(list, CHECK_KIND_PARTS, FORMULA_SUM, level_term(ex, row), count);

		check->at_most = true;
		for (int i = row + 1; i < last; i++)
			if (is_part(ex, i, row, depth))
				check->terms[check->term_count++] = level_term(ex, i);
		return;
	}
	for (int i = row + 1; i < last; i++)
		if (is_part(ex, i, row, depth))
		{
			Check	   *check = add_check(list, CHECK_KIND_PARTS, FORMULA_SUM, level_term(ex, row), 1);

			check->at_most = true;
			check->terms[check->term_count++] = level_term(ex, i);
		}
}
