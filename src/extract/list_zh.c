/*
 * list_zh.c
 *		Lists whose items share a number or come in the order of their numbers:
 *		A、B及C各1家; A、B分别增长3%和5%; 龙口、牟平的规模分别为3亿元和2亿元.
 */
#include "extract/clause_zh.h"

#define LIST_MOST 24

/* The longest list of subjects that a clause may end with, in characters. */
#define LIST_LONGEST 300

/* How many characters of a conjunction stand at at: 、 和 及 与 以及. */
static int
conjunction_length(const SentenceZh *sentence, int at)
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
		int			length = depth == 0 ? conjunction_length(sentence, at) : 0;

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

/* The numbers [from, to) that follow each other with nothing but conjunctions between. */
static int
run_of_numbers(const ClauseZh *clause, int from)
{
	const SentenceZh *sentence = clause->sentence;
	const Measure *measures = sentence->ex->measures;
	int			to = from + 1;

	while (to < clause->last)
	{
		int			at = measures[to - 1].outer_end;

		while (at < measures[to].outer_start)
		{
			int			length = conjunction_length(sentence, at);
			const Item *verb = item_starting(sentence, at);

			/* 分别增长12.4%、下降3.6% */
			if (item_cue(verb, KIND_ZH_CHANGE) != NULL && verb->end == measures[to].outer_start)
				length = verb->end - at;
			if (length == 0 && char_at(sentence, at) != ',' && char_at(sentence, at) != '/' && char_at(sentence, at) != ' ')
				return to;
			at += Max(length, 1);
		}
		to++;
	}
	return to;
}

/* Characters that what is measured ends with; a list's item without one lacks its tail. */
static bool
ends_as_measured(const SentenceZh *sentence, TextRange range)
{
	static const uint16 endings[] = u"数率量额值入口资款税润本度费重积价比速产者";
	uint16		last = char_at(sentence, range.end - 1);

	for (int i = 0; endings[i] != 0; i++)
		if (endings[i] == last)
			return true;
	return false;
}

/*
 * 食品、药品抽检合格率: the tail that the last item of a list has for all; its
 * start is -1 where each item stands for itself (进口、出口).
 */
static TextRange
shared_tail(const SentenceZh *sentence, const TextRange *parts, int count)
{
	TextRange	tail = {-1, -1};
	int			length = parts[0].end - parts[0].start;
	TextRange	last = parts[count - 1];

	for (int i = 0; i < count - 1; i++)
		if (parts[i].end - parts[i].start != length || ends_as_measured(sentence, parts[i]))
			return tail;
	if (length > 4 || last.end - last.start < length + 2 || !ends_as_measured(sentence, last))
		return tail;
	tail.start = last.start + length;
	tail.end = last.end;
	return tail;
}

/* The text of a name that is one range. */
static NamePart
simple_name(TextRange range)
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

/* 龙口、牟平的采购规模: the list before 的 are the subjects. */
static int
split_subjects(const SentenceZh *sentence, TextRange whole, TextRange *subjects, TextRange *thing)
{
	for (int at = whole.start; at < whole.end; at++)
		if (char_at(sentence, at) == u'的')
		{
			Stretch		list = {whole.start, at};
			int			count = split_list_zh(sentence, list, subjects, LIST_MOST);

			thing->start = at + 1;
			thing->end = whole.end;
			return count;
		}
	return 0;
}

/* The same where the list is one of places, which a name would lose. */
static int
split_places(const SentenceZh *sentence, Stretch left, TextRange *subjects, TextRange *thing)
{
	const Item *item;

	left = trim_stretch(sentence->text, left);
	item = item_starting(sentence, left.start);
	while (item != NULL && item->type == ITEM_PERIOD)
	{
		left.start = item->end;
		left = trim_stretch(sentence->text, left);
		item = item_starting(sentence, left.start);
	}
	if (item == NULL || item->type != ITEM_PLACE)
		return 0;
	return split_subjects(sentence, left, subjects, thing);
}

/* …的县市区有莱阳、栖霞、蓬莱, 采购额分别为: the list that ends the clause before. */
static int
list_before_clause(const ClauseZh *clause, TextRange *subjects)
{
	const SentenceZh *sentence = clause->sentence;
	Stretch		list = clause->before;

	list.start = Max(list.start, list.end - LIST_LONGEST);

	for (int at = list.start; at < list.end; at++)
		if (char_at(sentence, at) == u'有' || char_at(sentence, at) == u'为' || char_at(sentence, at) == u'是')
			list.start = at + 1;
	return stretch_empty(list) ? 0 : split_list_zh(sentence, list, subjects, LIST_MOST);
}

/* The change of one number of a list: its own verb's sign, if it has one. */
static ChangeZh
change_of(const ClauseZh *clause, int measure, const ChangeZh *first)
{
	const SentenceZh *sentence = clause->sentence;
	const Cue  *verb = item_cue(item_ending(sentence, sentence->ex->measures[measure].outer_start), KIND_ZH_CHANGE);
	ChangeZh	change = *first;

	if (verb != NULL)
		change.sign = verb->number;
	return change;
}

/* One row of a list of pairs. */
static void
add_pair_row(ClauseZh *clause, int measure, const NamePart *name, const TextRange *subject, const ChangeZh *change)
{
	SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	TextRange	own = {number->start, number->end};
	Statement  *statement = add_row_zh(clause, own, name);

	if (statement == NULL)
		return;
	if (subject != NULL)
	{
		statement->subject = folded_source(sentence->text, subject->start, subject->end);
		statement->region = NULL;
		for (int i = first_item(sentence, subject->start);
			 i < sentence->item_count && sentence->items[i].start < subject->end; i++)
			if (sentence->items[i].type == ITEM_PLACE && sentence->items[i].end <= subject->end)
			{
				statement->region = sentence->ex->places[sentence->items[i].index].region;
				break;
			}
	}
	if (change != NULL)
	{
		ChangeZh	own = change_of(clause, measure, change);

		put_change_zh(clause, statement, measure, &own);
	}
	else
		statement->measure = measure;
	statement->quote = clause->range;
}

/* 分别 after rows that stand already: each takes its change, in order. */
static bool
put_changes_on_rows(ClauseZh *clause, int from, int count, const ChangeZh *change)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	int			first = ex->statement_count - count;

	if (first < sentence->reader->sentence_first)
		return false;
	for (int i = 0; i < count; i++)
		if (ex->statements[first + i].change_measure >= 0)
			return false;
	for (int i = 0; i < count; i++)
	{
		ChangeZh	own = change_of(clause, from + i, change);

		put_change_zh(clause, ex->statements + first + i, from + i, &own);
	}
	return true;
}

/*
 * read_pairs_zh - 分别: names, or subjects, and numbers in the same order
 *
 * measure: the first number of the list; moved past the last where the rows
 * were made.
 */
bool
read_pairs_zh(ClauseZh *clause, int *measure, Stretch left)
{
	SentenceZh *sentence = clause->sentence;
	int			last = run_of_numbers(clause, *measure);
	int			count = last - *measure;
	Stretch		right = right_of(clause, last - 1);
	ChangeZh	change;
	bool		changes;
	const Item *pair = find_cue(sentence, left, KIND_ZH_PAIR);
	NamePart	name;
	TextRange	parts[LIST_MOST];
	TextRange	thing = {-1, -1};
	int			names;

	changes = read_change_zh(clause, *measure, left, right, &change);
	if (!(pair != NULL || (changes && change.pair)) || count < 2 || count > LIST_MOST)
		return false;
	if (!changes)
		left.end = pair->start;
	else
		left = change.thing;
	names = split_places(sentence, left, parts, &thing);
	if (names == count)
	{
		for (int i = 0; i < count; i++)
		{
			NamePart	own = simple_name(thing);

			add_pair_row(clause, *measure + i, &own, parts + i, changes ? &change : NULL);
		}
		*measure = last;
		return true;
	}
	read_name_before(sentence, left, &name);
	apply_subject_zh(clause, &name);
	if (name.count == 0)
	{
		if (!changes || !put_changes_on_rows(clause, *measure, count, &change))
			return false;
		*measure = last;
		return true;
	}
	names = split_list_zh(sentence, name.parts[name.count - 1], parts, LIST_MOST);
	if (names == count)
	{
		TextRange	tail = shared_tail(sentence, parts, count);

		for (int i = 0; i < count; i++)
		{
			NamePart	own = simple_name(parts[i]);

			if (tail.start >= 0 && i < count - 1)
				own.parts[own.count++] = tail;

			add_pair_row(clause, *measure + i, &own, NULL, changes ? &change : NULL);
		}
	}
	else
	{
		int			subjects = split_subjects(sentence, name.parts[0], parts, &thing);

		if (subjects != count)
		{
			subjects = list_before_clause(clause, parts);
			thing = name.parts[name.count - 1];
		}
		if (subjects != count)
			return false;
		for (int i = 0; i < count; i++)
		{
			NamePart	own = simple_name(thing);

			add_pair_row(clause, *measure + i, &own, parts + i, changes ? &change : NULL);
		}
	}
	*measure = last;
	return true;
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
	TextRange	parts[LIST_MOST];
	TextRange	shared = {-1, -1};
	int			count;

	if (name->count == 0)
		return false;
	count = split_list_zh(sentence, name->parts[name->count - 1], parts, LIST_MOST);
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
		NamePart	item = simple_name(parts[i]);
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
