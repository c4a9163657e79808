/*
 * article_copy.c
 *		Which lines repeat an earlier one.
 *
 * Saved pages often hold their body twice.  A paragraph is a copy when its
 * letters and figures are those of an earlier one, or when it differs from an
 * earlier one in a short stretch without figures (a byline that one copy has
 * and the other lacks).  Each paragraph is compared with one earlier one at
 * most, found by a hash of its beginning or of its end, so that the work is
 * linear in the text.
 */
#include "article.h"

/* Shorter lines are compared only with the title and between copies. */
#define COPY_MIN 16
#define NEAR_COPY_MIN 60

/* How many characters at an end are hashed to find what to compare with. */
#define END_KEY 12

typedef struct CopySlot
{
	uint32		hash;
	int32		line;			/* index + 1; 0 for free */
} CopySlot;

typedef struct CopyTable
{
	CopySlot   *slots;
	uint32		mask;
} CopyTable;

static inline bool
counts(uint16 c)
{
	CharClass	class = CHAR_CLASS(c);

	return class == CHAR_LATIN || class == CHAR_DIGIT || class == CHAR_HAN || class == CHAR_HAN_NUMERAL ||
		class == CHAR_HAN_SCALE;
}

/* Hash of the first or last (step -1) most letters and digits of a line. */
static uint64
hash_letters(const FoldedText *text, const PageLine *line, int step, int most)
{
	uint64		hash = UINT64CONST(0xCBF29CE484222325);
	int			at = step > 0 ? line->start : line->end - 1;

	for (int seen = 0; seen < most && at >= line->start && at < line->end; at += step)
	{
		if (!counts(text->chars[at]))
			continue;
		hash = (hash ^ text->chars[at]) * UINT64CONST(0x100000001B3);
		seen++;
	}
	return hash ^ (hash >> 29);
}

/* How many characters agree from one end, marks and blanks passed over. */
static void
match_letters(const FoldedText *text, const PageLine *a, const PageLine *b, int step, int *end_a, int *end_b)
{
	int			i = step > 0 ? a->start : a->end - 1;
	int			j = step > 0 ? b->start : b->end - 1;

	for (;;)
	{
		while (i >= a->start && i < a->end && !counts(text->chars[i]))
			i += step;
		while (j >= b->start && j < b->end && !counts(text->chars[j]))
			j += step;
		if (i < a->start || i >= a->end || j < b->start || j >= b->end || text->chars[i] != text->chars[j])
			break;
		i += step;
		j += step;
	}
	*end_a = i;
	*end_b = j;
}

static bool
has_digit(const FoldedText *text, int start, int end)
{
	for (int at = start; at < end; at++)
	{
		CharClass	class = CHAR_CLASS(text->chars[at]);

		if (class == CHAR_DIGIT || class == CHAR_HAN_NUMERAL || class == CHAR_HAN_SCALE)
			return true;
	}
	return false;
}

/* Do two lines say the same, but for a short stretch without figures? */
static bool
same_letters(const FoldedText *text, const PageLine *a, const PageLine *b)
{
	int			head_a;
	int			head_b;
	int			tail_a;
	int			tail_b;
	int			length = Max(a->end - a->start, b->end - b->start);

	/* A comparison must cost no more than the shorter line is worth. */
	if (length > Min(a->end - a->start, b->end - b->start) * 2 + 32)
		return false;
	match_letters(text, a, b, 1, &head_a, &head_b);
	if (head_a == a->end && head_b == b->end)
		return true;
	if (Min(a->end - a->start, b->end - b->start) < NEAR_COPY_MIN)
		return false;
	match_letters(text, a, b, -1, &tail_a, &tail_b);
	tail_a = Max(tail_a + 1, head_a);
	tail_b = Max(tail_b + 1, head_b);
	return Max(tail_a - head_a, tail_b - head_b) * 5 <= length &&
		!has_digit(text, head_a, tail_a) && !has_digit(text, head_b, tail_b);
}

static CopyTable
make_table(int count)
{
	CopyTable	table;
	uint32		slots = 16;

	while (slots < (uint32) count * 2)
		slots *= 2;
	table.slots = palloc_huge(slots * sizeof(CopySlot));
	memset(table.slots, 0, slots * sizeof(CopySlot));
	table.mask = slots - 1;
	return table;
}

/* The first line with this hash, or NULL after remembering this one as it. */
static const PageLine *
earlier_line(CopyTable *table, const SavedPage *page, uint64 hash, int index)
{
	uint32		slot = (uint32) hash & table->mask;

	while (table->slots[slot].line != 0)
	{
		if (table->slots[slot].hash == (uint32) hash)
			return page->lines + table->slots[slot].line - 1;
		slot = (slot + 1) & table->mask;
	}
	table->slots[slot].hash = (uint32) hash;
	table->slots[slot].line = index + 1;
	return NULL;
}

/* May a line of this kind and length be a copy by itself? */
static bool
may_be_copy(const PageLine *line)
{
	return line->kind == LINE_PROSE && line->end - line->start >= COPY_MIN;
}

static bool
line_is_copy(const SavedPage *page, int index, CopyTable *whole, CopyTable *heads, CopyTable *tails)
{
	const PageLine *line = page->lines + index;
	const PageLine *earlier;
	bool		copy = false;

	earlier = earlier_line(whole, page, hash_letters(page->text, line, 1, line->end - line->start), index);
	if (earlier != NULL && same_letters(page->text, earlier, line))
		return true;
	if (line->end - line->start < NEAR_COPY_MIN)
		return false;
	earlier = earlier_line(heads, page, hash_letters(page->text, line, 1, END_KEY), index);
	if (earlier != NULL && same_letters(page->text, earlier, line))
		copy = true;
	earlier = earlier_line(tails, page, hash_letters(page->text, line, -1, END_KEY), index);
	if (earlier != NULL && !copy && same_letters(page->text, earlier, line))
		copy = true;
	return copy;
}

/*
 * mark_copies - set copy on the paragraphs that repeat an earlier one
 *
 * Linear in the text.
 */
void
mark_copies(SavedPage *page)
{
	CopyTable	whole;
	CopyTable	heads;
	CopyTable	tails;
	int			candidates = 0;

	for (int i = 0; i < page->count; i++)
		candidates += may_be_copy(page->lines + i);
	if (candidates < 2)
		return;
	whole = make_table(candidates);
	heads = make_table(candidates);
	tails = make_table(candidates);
	for (int i = 0; i < page->count; i++)
		if (may_be_copy(page->lines + i))
			page->lines[i].copy = line_is_copy(page, i, &whole, &heads, &tails);
	pfree(whole.slots);
	pfree(heads.slots);
	pfree(tails.slots);
}

/*
 * mark_short_copies - set copy on short lines that repeat another word for word
 *
 * They must stand beside a copied paragraph or right below the title: a
 * heading or a cell of a table may well stand twice.  Needs mark_copies and
 * the title.
 */
void
mark_short_copies(SavedPage *page)
{
	CopyTable	table = make_table(page->count);
	bool		after_copy = false;

	for (int i = 0; i < page->count; i++)
	{
		PageLine	   *line = page->lines + i;
		const PageLine *earlier;

		if (line->kind == LINE_PROSE)
		{
			after_copy = line->copy;
			continue;
		}
		if (line->kind != LINE_SHORT)
			continue;
		earlier = earlier_line(&table, page, hash_letters(page->text, line, 1, line->end - line->start), i);
		if (earlier == NULL || !same_letters(page->text, earlier, line))
			continue;
		line->copy = after_copy || (i + 1 < page->count && page->lines[i + 1].copy) ||
			(i == page->title + 1 && page->title >= 0);
	}
	pfree(table.slots);
}
