/*
 * pair_zh.c
 *		Lists of names or subjects that come in the order of their numbers:
 *		A、B分别增长3%和5%; 龙口、牟平的规模分别为3亿元和2亿元; A、B均增长5%.
 */
#include "extract/clause_zh.h"

/* The longest list of subjects that a clause may end with, in characters. */
#define LIST_LONGEST 300

/* How far before its number 均 may stand. */
#define EACH_NEAR 8

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
			int			length = conjunction_length_zh(sentence, at);
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

/* 龙口、牟平的采购规模: the list before 的 are the subjects. */
static int
split_subjects(const SentenceZh *sentence, TextRange whole, TextRange *subjects, TextRange *thing)
{
	for (int at = whole.start; at < whole.end; at++)
		if (char_at(sentence, at) == u'的')
		{
			Stretch		list = {whole.start, at};
			int			count = split_list_zh(sentence, list, subjects, LIST_MOST_ZH);

			thing->start = at + 1;
			thing->end = whole.end;
			return count;
		}
	return 0;
}

/* Is an item a place of our own country, or another country? */
static bool
is_place_or_country(const Item *item)
{
	const Cue  *country = item_cue(item, KIND_ZH_SUBJECT);

	return item != NULL && (item->type == ITEM_PLACE || (country != NULL && country->value == CUE_FOREIGN));
}

/* 法国、英国、日本投资: the places that a stretch begins with, and what is left of it. */
static int
split_leading_places(const SentenceZh *sentence, Stretch left, TextRange *subjects, TextRange *thing)
{
	int			count = 0;
	int			at = left.start;
	const Item *item;

	while (count < LIST_MOST_ZH && is_place_or_country(item = item_starting(sentence, at)) && item->end < left.end)
	{
		subjects[count].start = item->start;
		subjects[count++].end = item->end;
		/* 我国与中东欧进出口 is no list. */
		if (char_at(sentence, item->end) == u'与')
			return 0;
		at = item->end + conjunction_length_zh(sentence, item->end);
		if (at == item->end)
			break;
	}
	thing->start = at;
	thing->end = left.end;
	return count;
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
	if (!is_place_or_country(item))
		return 0;
	if (split_subjects(sentence, left, subjects, thing) > 0)
		return split_subjects(sentence, left, subjects, thing);
	return split_leading_places(sentence, left, subjects, thing);
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
	return stretch_empty(list) ? 0 : split_list_zh(sentence, list, subjects, LIST_MOST_ZH);
}

/* The change of one number of a list: its own verb's sign, if it has one. */
static ChangeZh
change_of(const ClauseZh *clause, int measure, const ChangeZh *first)
{
	const SentenceZh *sentence = clause->sentence;
	const Item *item = item_ending(sentence, sentence->ex->measures[measure].outer_start);
	const Cue  *verb = item_cue(item, KIND_ZH_CHANGE);
	ChangeZh	change = *first;

	if (verb != NULL)
	{
		change.sign = verb->number;
		change.word = (TextRange) {item->start, item->end};
	}
	return change;
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

/* What the pairs of a list have in common. */
typedef struct Pairs
{
	int			first;			/* the first number */
	int			count;			/* how many numbers; 1 where all items share it */
	const ChangeZh *change;		/* NULL where the numbers are levels */
} Pairs;

/* One row of a list of pairs: its name, or the thing of one of several subjects. */
static Statement *
add_pair_row(ClauseZh *clause, const Pairs *pairs, int item, const NamePart *name)
{
	SentenceZh *sentence = clause->sentence;
	int			measure = pairs->first + (pairs->count > 1 ? item : 0);
	const Measure *number = sentence->ex->measures + measure;
	TextRange	own = {number->start, number->end};
	Statement  *statement = add_row_zh(clause, own, name);

	if (statement == NULL)
		return NULL;
	if (pairs->change != NULL)
	{
		ChangeZh	change = change_of(clause, measure, pairs->change);

		put_change_zh(clause, statement, measure, &change);
	}
	else
		statement->measure = measure;
	statement->quote = clause->range;
	return statement;
}

/* 龙口、牟平: one of the subjects of a list. */
static void
give_subject(const SentenceZh *sentence, Statement *statement, TextRange subject)
{
	statement->subject = folded_source(sentence->text, subject.start, subject.end);
	statement->why.subject = (Reason) {ORIGIN_OWN, subject};
	statement->region = NULL;
	for (int i = first_item(sentence, subject.start);
		 i < sentence->item_count && sentence->items[i].start < subject.end; i++)
		if (sentence->items[i].type == ITEM_PLACE && sentence->items[i].end <= subject.end)
		{
			statement->region = sentence->ex->places[sentence->items[i].index].region;
			break;
		}
}

static void
add_subject_rows(ClauseZh *clause, const Pairs *pairs, const TextRange *subjects, TextRange thing)
{
	NamePart	name = simple_name_zh(thing);

	for (int i = 0; i < pairs->count; i++)
	{
		Statement  *statement = add_pair_row(clause, pairs, i, &name);

		if (statement != NULL)
			give_subject(clause->sentence, statement, subjects[i]);
	}
}

/* Rows of names that go with the numbers; false where there are not as many. */
static bool
add_named_rows(ClauseZh *clause, const Pairs *pairs, const NamePart *name)
{
	const SentenceZh *sentence = clause->sentence;
	char	   *names[LIST_MOST_ZH];
	int			count = list_names_zh(sentence, name->parts[name->count - 1], pairs->count, names);
	char	   *before = join_source(sentence->text, name->parts, name->count - 1, "");

	for (int i = 0; i < count; i++)
	{
		Statement  *statement = add_pair_row(clause, pairs, i, name);

		if (statement != NULL)
			statement->name = join_text_zh(before, names[i]);
	}
	return count > 0;
}

/* 莱阳、栖霞的采购额, or the list of subjects that the clause before ends with. */
static bool
add_listed_subjects(ClauseZh *clause, const Pairs *pairs, const NamePart *name)
{
	TextRange	subjects[LIST_MOST_ZH];
	TextRange	thing = {-1, -1};

	if (split_subjects(clause->sentence, name->parts[0], subjects, &thing) != pairs->count)
	{
		if (list_before_clause(clause, subjects) != pairs->count)
			return false;
		thing = name->parts[name->count - 1];
	}
	add_subject_rows(clause, pairs, subjects, thing);
	return true;
}

/* A、B均增长5%: one number for each of a list. */
static bool
says_each(const SentenceZh *sentence, Stretch left)
{
	for (int i = first_item(sentence, left.start); i < sentence->item_count && sentence->items[i].end <= left.end; i++)
		if (sentence->items[i].end > left.end - EACH_NEAR &&
			item_cue(sentence->items + i, KIND_ZH_ADVERB) != NULL &&
			(char_at(sentence, sentence->items[i].start) == u'均' || char_at(sentence, sentence->items[i].start) == u'都'))
			return true;
	return false;
}

/* 分别达5.8万元、3.2万元, 增长5.2%、7.1%: growth of nothing else than the levels before it. */
static bool
follows_levels(const ClauseZh *clause, const Pairs *pairs)
{
	const Measure *numbers = clause->sentence->ex->measures + pairs->first;

	if (pairs->change == NULL || pairs->count < 2 || numbers->unit_class != UNIT_CLASS_RATIO)
		return false;
	for (int i = 1; i < pairs->count; i++)
		if (numbers[i].unit_class != UNIT_CLASS_RATIO)
			return false;
	return stretch_empty(trim_stretch(clause->sentence->text, pairs->change->thing));
}

/* 自来水、卫生户厕普及率超过98%、85%; 软件、芯片出口增长30%、20%: as many items as numbers, without 分别. */
static bool
lists_as_many(const ClauseZh *clause, const Pairs *pairs, Stretch left)
{
	const Measure *numbers = clause->sentence->ex->measures + pairs->first;
	TextRange	parts[LIST_MOST_ZH];
	NamePart	name;

	if (pairs->count > LIST_MOST_ZH || (pairs->change != NULL && pairs->change->after))
		return false;
	for (int i = 0; i < pairs->count; i++)
		if (pairs->change == NULL && numbers[i].unit_class != UNIT_CLASS_RATIO)
			return false;
	read_name_before(clause->sentence, pairs->change != NULL ? pairs->change->thing : left, &name);
	return name.count == 1 && !name.verb &&
		split_list_zh(clause->sentence, name.parts[0], parts, LIST_MOST_ZH) == pairs->count;
}

/* May the numbers go with a list? */
static bool
are_paired(const ClauseZh *clause, const Pairs *pairs, Stretch left, const Item *pair)
{
	bool		said = pair != NULL || (pairs->change != NULL && pairs->change->pair) || follows_levels(clause, pairs);

	if (pairs->count == 1)
		return pairs->first + 1 == clause->last && (said || says_each(clause->sentence, left));
	return pairs->count <= LIST_MOST_ZH && (said || lists_as_many(clause, pairs, left));
}

/*
 * read_pairs_zh - 分别: names, or subjects, and numbers in the same order; also
 * one number that several names share
 *
 * measure: the first number of the list; moved past the last where the rows
 * were made.
 */
bool
read_pairs_zh(ClauseZh *clause, int *measure, Stretch left)
{
	SentenceZh *sentence = clause->sentence;
	int			last = run_of_numbers(clause, *measure);
	Pairs		pairs = {*measure, last - *measure, NULL};
	ChangeZh	change;
	const Item *pair = find_cue(sentence, left, KIND_ZH_PAIR);
	NamePart	name;
	TextRange	parts[LIST_MOST_ZH];
	TextRange	thing = {-1, -1};

	if (read_change_zh(clause, *measure, left, right_of(clause, last - 1), &change))
		pairs.change = &change;
	if (!are_paired(clause, &pairs, left, pair))
		return false;
	/* 京东、百度均涨超5% */
	if (pairs.count == 1 && pairs.change != NULL && add_share_prices_zh(clause, *measure, pairs.change))
	{
		*measure = last;
		return true;
	}
	if (pairs.change != NULL)
		left = change.thing;
	else if (pair != NULL)
		left.end = pair->start;
	if (pairs.count > 1 && split_places(sentence, left, parts, &thing) == pairs.count)
		add_subject_rows(clause, &pairs, parts, thing);
	else
	{
		read_name_before(sentence, left, &name);
		if (name.count == 0 && (pairs.change == NULL || !put_changes_on_rows(clause, *measure, pairs.count, &change)))
			return false;
		if (name.count > 0)
		{
			apply_subject_zh(clause, &name);
			if (!add_named_rows(clause, &pairs, &name) &&
				(pairs.count == 1 || !add_listed_subjects(clause, &pairs, &name)))
				return false;
		}
	}
	*measure = last;
	return true;
}
