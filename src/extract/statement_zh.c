/*
 * statement_zh.c
 *		The rows of a Chinese sentence: its clauses, and in each clause its numbers
 *		in order, handed to the rule for what they are.
 */
#include "extract/clause_zh.h"

/* Where the text that belongs to the next number begins, between two numbers. */
static int
split_gap(const SentenceZh *sentence, int from, int to)
{
	uint16		first = char_at(sentence, from);

	if (first == u'、' || first == ',' || first == u'和' || first == u'及' || first == u'与' || first == '/')
		return from + 1;
	/* 43所高校、职业院校和538所中小学: the whole list is the first number's. */
	if (to - 1 > from && (char_at(sentence, to - 1) == u'和' || char_at(sentence, to - 1) == u'及' || char_at(sentence, to - 1) == u'与'))
		return to;
	for (int at = from; at < to; at++)
	{
		uint16		c = char_at(sentence, at);

		if (c == u'、' || c == ',' || c == ';')
			return at + 1;
		/* 6大行动和22项: 和 right before the next number. */
		if ((c == u'和' || c == u'及' || c == u'与') && at + 1 == to)
			return at + 1;
		if (c == u'以' && char_at(sentence, at + 1) == u'及')
			return at + 2;
	}
	return from;
}

/* 为1.2万名群众发放救助金2860万元: whom it is for ends where what is done begins; end for none. */
static int
end_of_beneficiary(const SentenceZh *sentence, const Measure *number, int end)
{
	uint16		before = char_at(sentence, number->outer_start - 1);

	if ((before != u'为' && before != u'给' && before != u'向') || number->unit_class != UNIT_CLASS_COUNT)
		return end;
	for (int i = first_item(sentence, number->outer_end + 1); i < sentence->item_count && sentence->items[i].end < end; i++)
		if (item_cue(sentence->items + i, KIND_ZH_VERB) != NULL)
			return sentence->items[i].start;
	return end;
}

/* Where the text between a number and the next begins to be the next one's. */
static int
split_after(const SentenceZh *sentence, int measure)
{
	const Measure *number = sentence->ex->measures + measure;
	int			from = number->outer_end;
	int			to = number[1].outer_start;
	int			split = split_gap(sentence, from, to);
	int			end = split == from ? end_of_beneficiary(sentence, number, to) : to;

	return end < to ? end : split;
}

/* left_of - the text left of a number that may hold its name */
Stretch
left_of(const ClauseZh *clause, int measure)
{
	const Measure *measures = clause->sentence->ex->measures;
	Stretch		left = {clause->name_from, measures[measure].outer_start};

	if (left.end < left.start)
		left.start = left.end;
	return left;
}

/* The text right of a number up to its neighbour's. */
static Stretch
plain_right_of(const ClauseZh *clause, int measure)
{
	const Measure *measures = clause->sentence->ex->measures;
	Stretch		right = {measures[measure].outer_end, clause->range.end};

	if (measure + 1 < clause->last)
	{
		int			split = split_after(clause->sentence, measure);

		right.end = split > right.start ? split : measures[measure + 1].outer_start;
	}
	if (right.end < right.start)
		right.end = right.start;
	return right;
}

/* right_of - the text right of a number up to what belongs to the next */
Stretch
right_of(const ClauseZh *clause, int measure)
{
	const Measure *measures = clause->sentence->ex->measures;
	Stretch		right = plain_right_of(clause, measure);

	if (measure + 1 >= clause->last)
		return right;
	/* 6个千亿级产业集群, 2个投资50亿元的项目: an amount in the name of what is counted. */
	if ((char_at(clause->sentence, measures[measure + 1].outer_end) == u'级' &&
		 measures[measure + 1].outer_start == right.start) ||
		is_inside_counted_zh(clause, measure + 1))
		right.end = plain_right_of(clause, measure + 1).end;
	return right;
}

/* The rows of one number; returns the index of the next to read. */
static int
read_number_zh(ClauseZh *clause, int measure, NamePart *last_name)
{
	SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	Stretch		left = left_of(clause, measure);
	Stretch		right = right_of(clause, measure);
	int			last = last_level_zh(sentence);
	int			previous = -1;
	ChangeZh	change;
	NamePart	name;
	Statement  *statement;

	take_in_zh(clause, left);
	if (read_pairs_zh(clause, &measure, left))
		return measure;
	if (is_threshold_zh(clause, measure) && !is_previous_zh(clause, measure, left))
	{
		/* Its text stays part of the next number's left. */
		clause->sentence->ex->measures[measure].in_name = true;
		return -(measure + 1);
	}
	/* “15分钟生活圈”28个: the number is part of a name that goes on. */
	if (number->in_name && measure + 1 < clause->last &&
		is_quoted_name_zh(clause, measure))
		return -(measure + 1);
	if (is_inside_counted_zh(clause, measure) || is_comparison_zh(sentence, number, left) ||
		is_mere_enumeration_zh(sentence, number, left) || is_class_of_things_zh(clause, measure, left) ||
		is_counted_step_zh(clause, measure) || is_where_zh(clause, measure))
		return measure + 1;
	/* 由下降3.1%转为增长4.8%: the first growth was another time's. */
	if (is_turned_zh(clause, measure, left))
	{
		clause->turned.start = left.start;
		clause->turned.end = from_word_zh(sentence, left);
		return measure + 1;
	}
	if (is_compared_level_zh(clause, measure, left))
	{
		sentence->ex->statements[sentence->last].previous_measure = measure;
		return measure + 1;
	}
	if (is_previous_zh(clause, measure, left))
	{
		Stretch		between = {number->outer_end, number[1].outer_start};

		previous = measure++;
		number++;
		left.end = from_word_zh(sentence, left);
		read_name_before(sentence, left, &name);
		take_in_zh(clause, between);
		if (number->unit_class == UNIT_CLASS_COUNT)
		{
			Stretch		thing = {number[-1].outer_end, number->outer_start};
			const Item *verb = find_cue(sentence, thing, KIND_ZH_CHANGE_TO);

			if (verb == NULL)
				verb = item_ending(sentence, thing.end);
			if (verb != NULL)
				thing.end = verb->start;
			add_name_after(sentence, thing, &name);
		}
	}
	/* 支出五年预计超过136万亿元: the next number is of what stood before. */
	else if (is_mere_duration_zh(clause, measure, left))
		return -(measure + 1);
	else if (!is_contribution_zh(sentence, left) && read_change_zh(clause, measure, left, right, &change))
	{
		if (clause->turned.end > clause->turned.start)
			change.thing = clause->turned;
		clause->turned.start = clause->turned.end = 0;
		add_change_zh(clause, measure, &change);
		return measure + 1;
	}
	else
		read_name_zh(clause, measure, left, &name);
	if (name.counted_after)
		take_in_thing_zh(clause, (Stretch) {number->outer_end, name.parts[name.count - 1].end});
	apply_subject_zh(clause, &name);
	if (number->unit_class == UNIT_CLASS_RATIO)
		keep_completion_zh(sentence, &name);
	take_topic_zh(sentence, &name);
	if (find_cue(sentence, left, KIND_ZH_EACH) != NULL && read_each_zh(clause, measure, &name))
		return measure + 1;
	share_verb_zh(clause, measure, &name, last_name);
	statement = add_level_zh(clause, measure, &name, previous);
	if (statement != NULL && number->unit_class == UNIT_CLASS_RATIO && statement->measure >= 0)
		name_share_zh(sentence, statement, &name, last);
	*last_name = name;
	note_counted_zh(sentence, number, &name);
	return measure + 1;
}

static void
read_clause_zh(SentenceZh *sentence, const Clause *here, Stretch before)
{
	Extraction *ex = sentence->ex;
	ClauseZh	clause = {0};
	NamePart	last_name = {0};
	int			low = 0;
	int			high = ex->measure_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->measures[middle].start < here->start)
			low = middle + 1;
		else
			high = middle;
	}
	clause.sentence = sentence;
	clause.range.start = clause.name_from = here->start;
	clause.range.end = here->end;
	clause.before = before;
	clause.period = -1;
	/* 一是…；二是…: nothing of the item before is meant. */
	if (enumerator_end_zh(sentence, (Stretch) {here->start, here->end}) > here->start)
		sentence->topic.start = sentence->counted.start = sentence->parent = -1;
	while (low < ex->measure_count && ex->measures[low].start < sentence->read_to)
		low++;
	clause.first = clause.last = low;
	while (clause.last < ex->measure_count && ex->measures[clause.last].start < here->end)
		clause.last++;
	if (clause.first < clause.last)
		read_leading_rank_zh(&clause);
	for (int measure = clause.first; measure < clause.last;)
	{
		int			next = read_number_zh(&clause, measure, &last_name);

		if (next < 0)
		{
			measure = -next;
			continue;
		}
		measure = next;
		sentence->read_to = ex->measures[measure - 1].end;
		clause.name_from = ex->measures[measure - 1].outer_end;
		if (measure < clause.last)
			clause.name_from = split_after(sentence, measure - 1);
	}
	{
		Stretch		rest = {clause.name_from, clause.range.end};

		take_in_zh(&clause, rest);
		put_flat_zh(&clause, rest);
	}
	read_ranks_zh(&clause);
	note_topic_zh(&clause);
	/* 造林148万亩、其中南北山43万亩, 治理草原517万亩 */
	if (clause.part_inside)
		sentence->parent = -1;
	/* A part's parent and an estimate hold up to a semicolon, but 其中 at the sentence's start speaks for all of it. */
	if (here->closer == ';')
	{
		if (item_cue(item_starting(sentence, sentence->start), KIND_ZH_PART) == NULL)
			sentence->parent = -1;
		if (sentence->status == STATUS_ESTIMATE)
		{
			sentence->status = sentence->reader->paragraph_status;
			sentence->reader->status_reason = (Reason) {ORIGIN_NONE};
		}
	}
}

/*
 * read_sentence_zh - append the rows of a Chinese sentence
 */
void
read_sentence_zh(StatementReader *reader, int index)
{
	Extraction *ex = reader->ex;
	const Sentence *here = ex->segments->sentences + index;
	SentenceZh	sentence = {0};
	Stretch		before = {here->start, here->start};

	if (ex->segments->paragraphs[here->paragraph].first_sentence == index)
	{
		read_heading_zh(reader, here->paragraph);
		if (!reader->section_known || reader->section_status != STATUS_TARGET)
			reader->paragraph_status = paragraph_status_zh(ex, here->paragraph);
		if (reader->section_known)
			reader->paragraph_status = reader->section_status;
		if (reader->paragraph_status != STATUS_ACTUAL)
			reader->status_reason.origin = reader->section_known ? ORIGIN_SECTION : ORIGIN_PARAGRAPH;
	}
	sentence.reader = reader;
	sentence.ex = ex;
	sentence.text = ex->text;
	sentence.sentence = index;
	sentence.start = here->start;
	sentence.end = here->end;
	sentence.status = reader->paragraph_status;
	sentence.parent = -1;
	sentence.topic.start = sentence.counted.start = -1;
	sentence.last = -1;
	itemize_zh(&sentence);
	for (int i = 0; i < here->clause_count; i++)
	{
		const Clause *clause = ex->segments->clauses + here->first_clause + i;

		CHECK_FOR_INTERRUPTS();
		take_in_opening_subject_zh(&sentence, clause);
		read_clause_zh(&sentence, clause, before);
		before.start = clause->start;
		before.end = clause->end;
	}
	if (sentence.items != NULL)
		pfree(sentence.items);
	pfree(sentence.item_from);
}
