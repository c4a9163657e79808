/*
 * list_zh.c
 *		The items of a Chinese list, and lists whose items share a counted number:
 *		A、B及C各1家.
 */
#include "extract/clause_zh.h"

/* conjunction_length_zh - how many characters of a conjunction stand at at: 、 和 及 与 以及. */
int
conjunction_length_zh(const SentenceZh *sentence, int at)
{
	uint16		c = char_at(sentence, at);

	if (c == u'以' && char_at(sentence, at + 1) == u'及')
		return 2;
	if (c == u'、' || c == u'和' || c == u'与')
		return 1;
	if (c == u'及' && char_at(sentence, at + 1) == u'其')
		return 2;
	return c == u'及';
}

/*
 * split_list_zh - the items of a list; at most most, 1 where it is none
 *
 * Items are parted by 、 and conjunctions outside of brackets, and between two
 * quotations that follow each other.
 */
int
split_list_zh(const SentenceZh *sentence, Stretch stretch, TextRange *parts, int most)
{
	int			count = 0;
	int			depth = 0;
	int			start = stretch.start;

	for (int at = stretch.start; at < stretch.end; at++)
	{
		uint16		c = char_at(sentence, at);
		int			length = depth == 0 ? conjunction_length_zh(sentence, at) : 0;

		if (c == u'”' && char_at(sentence, at + 1) == u'“')
		{
			depth = Max(depth - 1, 0);
			if (count < most - 1 && depth == 0)
			{
				parts[count].start = start;
				parts[count++].end = at + 1;
				start = at + 1;
			}
			continue;
		}
		if (CHAR_CLASS(c) == CHAR_OPEN)
			depth++;
		else if (CHAR_CLASS(c) == CHAR_CLOSE && depth > 0)
			depth--;
		if (length == 0 || at == start || count >= most - 1)
			continue;
		parts[count].start = start;
		parts[count++].end = at;
		at += length - 1;
		start = at + 1;
	}
	parts[count].start = start;
	parts[count].end = stretch.end;
	if (start < stretch.end)
		count++;
	return count;
}

/* simple_name_zh - the name that is one range */
NamePart
simple_name_zh(TextRange range)
{
	NamePart	name;

	memset(&name, 0, sizeof(name));
	name.parts[0] = range;
	name.count = 1;
	name.subject.start = -1;
	name.place = -1;
	name.period = -1;
	return name;
}

/*
 * read_each_zh - 各1家: a row for each thing listed
 *
 * The first thing's attribute before a quotation is shared: 国家级“众创空间”“星创天地”.
 */
bool
read_each_zh(ClauseZh *clause, int measure, const NamePart *name)
{
	SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	TextRange	own = {number->start, number->end};
	TextRange	parts[LIST_MOST_ZH];
	TextRange	shared = {-1, -1};
	int			count;

	if (name->count == 0)
		return false;
	count = split_list_zh(sentence, name->parts[name->count - 1], parts, LIST_MOST_ZH);
	if (count < 2)
		return false;
	for (int at = parts[0].start + 1; at < parts[0].end; at++)
		if (char_at(sentence, at) == u'“')
		{
			shared.start = parts[0].start;
			shared.end = at;
			break;
		}
	for (int i = 0; i < count; i++)
	{
		NamePart	item = simple_name_zh(parts[i]);
		Statement  *statement;

		/* 新获批A、B各3家: both are 新获批. */
		if (i > 0 && name->verb)
		{
			int			verb_end = verbs_end_zh(sentence, name->parts[0]);

			if (verb_end > name->parts[0].start && verb_end < parts[0].end)
			{
				item.parts[1] = item.parts[0];
				item.parts[0].start = name->parts[0].start;
				item.parts[0].end = verb_end;
				item.count = 2;
			}
		}
		else if (i > 0 && shared.start >= 0 && char_at(sentence, parts[i].start) == u'“')
		{
			item.parts[1] = item.parts[0];
			item.parts[0] = shared;
			item.count = 2;
		}
		statement = add_row_zh(clause, own, &item);
		if (statement != NULL)
		{
			statement->measure = measure;
			statement->quote = clause->range;
		}
	}
	return true;
}
