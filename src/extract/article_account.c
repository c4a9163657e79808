/*
 * article_account.c
 *		Pages of public accounts: the line that says author, account and time.
 */
#include "article.h"

/* Names of authors and accounts are no longer. */
#define NAME_MAX 6

static const TextRange no_range = {-1, -1};

/* begins_account_line - 原创 李小满 临江发布 …: what an account's page says of itself */
bool
begins_account_line(const FoldedText *text, int start, int end)
{
	int			length;
	const Cue  *cue = lexicon_cue(text, start, end, KIND_BIT(KIND_PAGE_LABEL), &length);

	return cue != NULL && cue->value == CUE_ACCOUNT && end - start <= 60 && start + length < end &&
		text->chars[start + length] == ' ';
}

/* Does the word end as an account's name does: …发布, …融媒, or as a medium's? */
static bool
ends_as_account(const FoldedText *text, int start, int end)
{
	uint16		before = text->chars[end - 2];
	uint16		last = text->chars[end - 1];

	return (before == 0x53D1 && last == 0x5E03) ||	/* 发布 */
		(before == 0x878D && last == 0x5A92) || skip_agency(text, start, end) == end;
}

/* 李小满 临江发布, or the account alone */
static bool
is_author_and_account(const FoldedText *text, const PageLine *line)
{
	int			words = 0;
	int			word = line->start;

	if (line->end - line->start > 3 * NAME_MAX)
		return false;
	for (int at = line->start; at <= line->end; at++)
	{
		if (at < line->end && text->chars[at] != ' ')
		{
			if (!is_han(text->chars[at]))
				return false;
			continue;
		}
		if (at - word < 2 || at - word > NAME_MAX || ++words > 3)
			return false;
		if (at == line->end)
			return at - word >= 3 && ends_as_account(text, word, at);
		word = at + 1;
	}
	return false;
}

/*
 * know_account_lines - author and account on a line between title and time
 *
 * Without the word 原创 only a time of day below and a title above tell them.
 */
void
know_account_lines(SavedPage *page)
{
	for (int i = 1; i + 1 < page->count; i++)
	{
		const PageLine *above = page->lines + i - 1;
		const PageLine *below = page->lines + i + 1;
		PageLine   *line = page->lines + i;
		WrittenDate date;

		if (line->kind == LINE_SHORT && below->kind == LINE_METADATA && above->kind == LINE_SHORT &&
			above->end - above->start > line->end - line->start && is_author_and_account(page->text, line) &&
			read_written_date(page->text, below->start, below->end, &date) && date.timed)
		{
			line->kind = LINE_METADATA;
			line->account = true;
		}
	}
}

/* names_account - is the line nothing but the name of the account whose page it is? */
bool
names_account(const SavedPage *page, int index)
{
	return page->account.start >= 0 &&
		same_words(page->text, page->account, (TextRange) {page->lines[index].start, page->lines[index].end});
}

/*
 * read_account - 原创 李小满 临江发布 2022-07-18 18:00: the account, last
 * before the date, and the author where one stands before it
 */
void
read_account(Metadata *metadata, const PageLine *line)
{
	const FoldedText *text = metadata->page->text;
	TextRange	author = no_range;
	TextRange	account = no_range;
	WrittenDate date;
	int			at = line->start;

	if (begins_account_line(text, at, line->end))
		while (at < line->end && text->chars[at] != ' ')
			at++;
	while (at < line->end)
	{
		int			word;

		while (at < line->end && text->chars[at] == ' ')
			at++;
		if (read_written_date(text, at, line->end, &date))
			break;
		word = at;
		while (at < line->end && text->chars[at] != ' ')
			at++;
		author = account;
		account = (TextRange) {word, at};
	}
	if (account.start < 0 || account.start == account.end)
		return;
	metadata->page->account = account;
	offer_range(text, &metadata->article->source, &metadata->source, account, WEIGHT_BARE);
	if (author.start >= 0 && !same_words(text, author, account))
		offer_range(text, &metadata->article->author, &metadata->author, author, WEIGHT_BARE);
}
