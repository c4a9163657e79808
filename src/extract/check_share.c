/*
 * check_share.c
 *		A share against part and whole.
 */
#include "check.h"

#include <string.h>

/* Does the text at at, in the limit, begin with a statement's name? */
static bool
names_at(const FoldedText *text, int at, int limit, const char *name)
{
	FoldedText *folded;
	bool		found;

	if (name == NULL)
		return false;
	folded = fold_text(name, (int) strlen(name));
	found = folded->length > 1 && at + folded->length <= limit &&
		memcmp(folded->chars, text->chars + at, folded->length * sizeof(uint16)) == 0;
	free_folded(folded);
	return found;
}

/* Where the whole is named that a share is of, -1 for nowhere: 占…的45%, 45% of …. */
static int
whole_named_at(const Extraction *ex, const Measure *share, int *limit)
{
	const FoldedText *text = ex->text;
	bool		han = ex->segments->sentences[share->sentence].han;
	int			at;
	int			length;

	if (han)
	{
		*limit = share->start;
		at = check_word_within(text, check_words_from(ex, share), share->start, CHECK_SHARE);
		if (at < 0)
			return -1;
		at += check_word_at(text, at, *limit, CHECK_SHARE);
	}
	else
	{
		*limit = check_words_to(ex, share);
		at = share->end + (share->end < *limit && text->chars[share->end] == ' ');
		length = check_word_at(text, at, *limit, CHECK_SHARE_EN);
		if (length == 0)
			return -1;
		at += length;
		at += at < *limit && text->chars[at] == ' ';
	}
	while ((length = check_word_at(text, at, *limit, CHECK_WHOLE_PREFIX)) > 0)
	{
		at += length;
		at += at < *limit && text->chars[at] == ' ';
	}
	return at;
}

/* 其中…300家，占比25%: a share that names no whole is that of the part before it in its total. */
static void
find_bare_share(const Extraction *ex, CheckList *list, int row, CheckTerm share)
{
	const FoldedText *text = ex->text;
	CheckTerm	part = level_term(ex, row - 1);
	CheckTerm	whole = row > 0 ? level_term(ex, ex->statements[row - 1].part_of) : part;
	int			at;

	if (!part.measure || !whole.measure || part.measure->sentence != share.measure->sentence)
		return;
	/* Nothing but a comma before it: in 清洁能源占比90%, something else has the share. */
	at = check_word_within(text, part.measure->end, share.measure->start, CHECK_BARE_SHARE);
	if (at < 0 || CHAR_CLASS(text->chars[at - 1 - (text->chars[at - 1] == ' ')]) != CHAR_COMMA)
		return;
	at += check_word_at(text, at, share.measure->start, CHECK_BARE_SHARE);
	at += at < share.measure->start && text->chars[at] == ' ';
	if (at != share.measure->start)
		return;
	/* Where the whole has a share as well, both are of something greater. */
	if (check_word_within(text, whole.measure->end, part.measure->start, CHECK_BARE_SHARE) < 0 &&
		!check_is_ratio(part.measure) && check_same_unit(part.measure, whole.measure) &&
		check_same_period(ex->statements + row - 1, ex->statements + whole.row))
		add_check_of_two(list, CHECK_KIND_SHARE, FORMULA_RATIO, share, part, whole);
}

/* May a row be the whole that is named there?  It may be said right after the share too. */
static bool
is_whole(const Extraction *ex, int row, int share, int at, int limit)
{
	return names_at(ex->text, at, limit, ex->statements[row].name) && check_same_period(ex->statements + row, ex->statements + share) &&
		check_same_text(ex->statements[row].subject, ex->statements[share].subject);
}

/*
 * find_share_checks - a share against the whole that it names, or that its part is of
 */
void
find_share_checks(const Extraction *ex, CheckList *list, int row)
{
	CheckTerm	share = level_term(ex, row);
	CheckTerm	whole = {0};
	int			limit;
	int			at;

	if (!share.measure || !check_is_ratio(share.measure))
		return;
	at = whole_named_at(ex, share.measure, &limit);
	for (int i = row - 1; at >= 0 && i >= Max(0, row - CHECK_REACH) && !whole.measure; i--)
		if (is_whole(ex, i, row, at, limit))
			whole = level_term(ex, i);
	for (int i = row + 1; at >= 0 && i < ex->statement_count && check_sentence(ex, i) == check_sentence(ex, row) && !whole.measure; i++)
		if (is_whole(ex, i, row, at, limit))
			whole = level_term(ex, i);
	if (!whole.measure)
	{
		find_bare_share(ex, list, row, share);
		return;
	}
	if (check_is_ratio(whole.measure))
		return;
	for (int i = row - 1; i > Max(whole.row < row ? whole.row : -1, row - CHECK_REACH) && check_sentence(ex, i) == check_sentence(ex, row); i--)
	{
		CheckTerm	part = level_term(ex, i);

		if (!part.measure || check_is_ratio(part.measure))
			continue;
		if (check_same_unit(part.measure, whole.measure) && check_same_period(ex->statements + i, ex->statements + row))
			add_check_of_two(list, CHECK_KIND_SHARE, FORMULA_RATIO, share, part, whole);
		return;
	}
}
