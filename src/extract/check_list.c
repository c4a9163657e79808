/*
 * check_list.c
 *		A count against the list of what was counted: 3个项目：甲、乙、丙; 甲、乙、丙等3家企业.
 */
#include "check.h"

#include <string.h>

#define COMMA_HAN 0x3001		/* 、 */
#define AND_HAN 0x548C			/* 和 */
/* A noun may stand between the count and its list. */
#define NOUN_REACH 24
#define LIST_REACH 400

/* Items between separators; those that 和 or “and” may part are counted both ways. */
typedef struct Items
{
	int			low;
	int			high;
	int			end;
	bool		open;			/* 等: there may be more */
} Items;

static bool
ends_list(uint16 mark)
{
	return mark == 0x3002 || mark == '.' || mark == ';' || mark == '!' || mark == '?' || mark == '\n';
}

static bool
is_opening(uint16 mark)
{
	return mark == '(' || mark == '[' || mark == 0x300A || mark == 0x201C || mark == 0x3010;
}

static bool
is_closing(uint16 mark)
{
	return mark == ')' || mark == ']' || mark == 0x300B || mark == 0x201D || mark == 0x3011;
}

/* Chinese items from from on; a comma ends the list. */
static Items
count_han(const FoldedText *text, int from, int limit)
{
	Items		items = {1, 1, from, false};
	int			depth = 0;
	int			ands = 0;
	int			at;

	for (at = from; at < limit; at++)
	{
		uint16		mark = text->chars[at];

		if (is_opening(mark))
			depth++;
		else if (is_closing(mark))
			depth = Max(depth - 1, 0);
		if (depth > 0)
			continue;
		if (ends_list(mark) || mark == ',')
			break;
		if (mark == COMMA_HAN)
		{
			items.low++;
			ands = 0;
		}
		else if (mark == AND_HAN)
			ands++;
		else if (check_word_at(text, at, limit, CHECK_OPEN) > 0)
		{
			items.open = true;
			break;
		}
	}
	items.high = items.low + ands;
	items.end = at;
	return items;
}

/* “Co., Ltd.”: a comma inside of a name */
static bool
is_company_form(const FoldedText *text, int at, int limit)
{
	return at + 4 <= limit && (memcmp(text->chars + at, (uint16[]) {' ', 'l', 't', 'd'}, 8) == 0 ||
							   memcmp(text->chars + at, (uint16[]) {' ', 'i', 'n', 'c'}, 8) == 0);
}

/* English items: commas and semicolons part them, “and” before the last, with a comma or without. */
static Items
count_latin(const FoldedText *text, int from, int limit)
{
	Items		items = {1, 1, from, false};
	int			ands = 0;
	int			at;

	for (at = from; at < limit; at++)
	{
		uint16		mark = text->chars[at];

		if (mark == ',' && is_company_form(text, at + 1, limit))
			continue;
		if (mark == '.' && at + 1 < limit && text->chars[at + 1] == ',')
			continue;
		if (mark == ',' || mark == ';')
		{
			items.low++;
			ands = 0;
			/* “, and” parts once */
			if (at + 5 < limit && memcmp(text->chars + at + 1, (uint16[]) {' ', 'a', 'n', 'd', ' '}, 10) == 0)
				at += 5;
		}
		else if (ends_list(mark))
			break;
		else if (mark == ' ' && at + 5 <= limit && memcmp(text->chars + at, (uint16[]) {' ', 'a', 'n', 'd', ' '}, 10) == 0)
			ands++;
		if (check_word_at(text, at, limit, CHECK_OPEN) > 0)
			items.open = true;
	}
	items.high = items.low + ands;
	items.end = at;
	return items;
}

/* Is a number written in the range?  Then it is no plain list of names. */
static bool
holds_measure(const Extraction *ex, const Measure *after, int from, int to)
{
	for (; after < ex->measures + ex->measure_count && after->start < to; after++)
		if (after->end > from)
			return true;
	return false;
}

static void
add_list(CheckList *list, CheckTerm count, Items items)
{
	Check	   *check = add_check(list, CHECK_KIND_LIST, FORMULA_ITEMS, count, 0);

	check->items_low = items.low;
	check->items_high = items.high;
	check->at_most = items.open;
}

/* 3家，分别是甲、乙、丙; three projects: a, b and c */
static void
check_following(const Extraction *ex, CheckList *list, CheckTerm count)
{
	const FoldedText *text = ex->text;
	const Sentence *sentence = ex->segments->sentences + count.measure->sentence;
	int			limit = Min(sentence->end, count.measure->end + LIST_REACH);
	int			nouns = Min(limit, count.measure->end + NOUN_REACH);
	bool		comma = false;
	Items		items;

	for (int at = count.measure->end; at < nouns; at++)
	{
		int			closed = check_word_at(text, at, limit, CHECK_LIST);
		int			length = closed > 0 ? closed : check_word_at(text, at, limit, CHECK_OPEN_LIST);

		/* Another number, or another clause before a list that need not be all: not this count's */
		if (ends_list(text->chars[at]) || CHAR_CLASS(text->chars[at]) == CHAR_HAN_NUMERAL ||
			(closed == 0 && length > 0 && comma))
			return;
		comma = comma || text->chars[at] == ',';
		if (length == 0)
			continue;
		at += length;
		while (at < limit && (text->chars[at] == ':' || text->chars[at] == ' '))
			at++;
		items = sentence->han ? count_han(text, at, limit) : count_latin(text, at, limit);
		items.open = items.open || closed == 0;
		if (items.low > 1 && items.end < count.measure->end + LIST_REACH && !holds_measure(ex, count.measure + 1, count.measure->end, items.end))
			add_list(list, count, items);
		return;
	}
}

/* Titles in the range: 《…》 */
static int
count_titles(const FoldedText *text, int from, int to)
{
	int			count = 0;

	for (int at = from; at < to; at++)
		count += text->chars[at] == 0x300A;
	return count;
}

/* 甲、乙、丙等3家企业: at least these */
static void
check_leading(const Extraction *ex, CheckList *list, CheckTerm count)
{
	const FoldedText *text = ex->text;
	const Sentence *sentence = ex->segments->sentences + count.measure->sentence;
	int			first = Max(sentence->start, count.measure->start - LIST_REACH);
	int			from = count.measure->start - 1;
	int			depth = 0;
	Items		items;

	if (!sentence->han || from < first || check_word_at(text, from, count.measure->start, CHECK_OPEN) == 0)
		return;
	while (from > first && (depth > 0 || !(ends_list(text->chars[from - 1]) || text->chars[from - 1] == ',' || text->chars[from - 1] == ':')))
	{
		from--;
		if (is_closing(text->chars[from]))
			depth++;
		else if (is_opening(text->chars[from]))
			depth = Max(depth - 1, 0);
	}
	items = count_han(text, from, count.measure->start);
	if (count_titles(text, from, items.end) > 0)
		items.low = items.high = count_titles(text, from, items.end);
	if (items.open && items.end == count.measure->start - 1 && items.low > 1 &&
		(count.measure == ex->measures || count.measure[-1].end <= from))
		add_list(list, count, items);
}

/* find_list_checks - counts of whole things, without a scale word */
void
find_list_checks(const Extraction *ex, CheckList *list)
{
	for (int row = 0; row < ex->statement_count; row++)
	{
		CheckTerm	count = level_term(ex, row);

		CHECK_FOR_INTERRUPTS();
		if (!count.measure || count.measure->value.scale || count.measure->value.mantissa.exponent < 0 ||
			(count.measure->unit_class != UNIT_CLASS_COUNT && count.measure->unit.count > 0 && count.measure->unit_class != UNIT_CLASS_NONE))
			continue;
		check_following(ex, list, count);
		check_leading(ex, list, count);
	}
}
