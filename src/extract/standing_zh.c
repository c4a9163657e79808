/*
 * standing_zh.c
 *		The rows of ranks in Chinese text: a rank goes to the level it speaks of, or
 *		makes a row of its own.
 */
#include "extract/clause_zh.h"

/* How many rows back a rank may name. */
#define RANKED_ROWS 16



/* 总量, 增幅, 总量和增幅: what a rank says of the level just named. */
static bool
is_generic_name(const SentenceZh *sentence, const NamePart *name)
{
	TextRange	parts[4];
	int			count = split_list_zh(sentence, name->parts[name->count - 1], parts, lengthof(parts));

	for (int i = 0; i < count; i++)
		if (noun_value_zh(sentence, parts[i]) != CUE_GENERIC)
			return false;
	return true;
}

static void
put_rank(const SentenceZh *sentence, Statement *statement, const Ordinal *ordinal)
{
	statement->rank = ordinal->rank;
	statement->ranking.start = ordinal->start;
	statement->ranking.end = ordinal->end;
	if (ordinal->scope.start >= 0)
		statement->rank_scope = folded_source(sentence->text, ordinal->scope.start, ordinal->scope.end);
}

/* 外资和现汇总量居…: the rows of this sentence that the listed names speak of. */
static bool
rank_named_rows(SentenceZh *sentence, const NamePart *name, const Ordinal *ordinal)
{
	TextRange	parts[8];
	int			count = split_list_zh(sentence, name->parts[name->count - 1], parts, lengthof(parts));
	bool		found = false;

	for (int i = 0; i < count; i++)
	{
		char	   *part = folded_source(sentence->text, parts[i].start, parts[i].end);
		size_t		bytes = strlen(part);

		/* 现汇总量 is 现汇's. */
		if (bytes > 6 && (strcmp(part + bytes - 6, "总量") == 0 || strcmp(part + bytes - 6, "增幅") == 0))
			part[bytes - 6] = '\0';
		for (int row = Max(sentence->reader->sentence_first, sentence->ex->statement_count - RANKED_ROWS);
			 row < sentence->ex->statement_count; row++)
		{
			Statement  *statement = sentence->ex->statements + row;

			if (statement->rank == 0 && strstr(statement->name, part) != NULL)
			{
				put_rank(sentence, statement, ordinal);
				found = true;
				break;
			}
		}
	}
	return found;
}

/* How far before a verb of rank the 在 of its scope may stand. */
#define SCOPE_LONGEST 30

/* Is the text the name of a place, or a word such as 全市? */
static bool
names_scope(const SentenceZh *sentence, int start, int end)
{
	const Item *item = item_starting(sentence, start);
	int			length;

	return (item != NULL && item->type == ITEM_PLACE && item->end == end) ||
		(lexicon_cue(sentence->text, start, end, KIND_BIT(KIND_ZH_SCOPE) | KIND_BIT(KIND_ZH_SUBJECT), &length) != NULL &&
		 length == end - start);
}

/*
 * 在全省13个市中排名第2位, 在全市列第三, 全市排名第3: the scope stands before the verb.
 * What is left of it may hold the name.
 */
static Stretch
take_scope_before(const ClauseZh *clause, Ordinal *ordinal, Stretch left)
{
	const SentenceZh *sentence = clause->sentence;
	int			end = ordinal->before;
	uint16		last = char_at(sentence, end - 1);
	bool		among = last == u'中' || last == u'里' || last == u'内';
	const Item *place = item_ending(sentence, end);

	if (ordinal->scope.start >= 0)
		return left;
	for (int at = end - 2; at >= clause->range.start && at > end - SCOPE_LONGEST; at--)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) == CHAR_COMMA || CHAR_CLASS(c) == CHAR_LIST_COMMA)
			break;
		if (c != u'在' || !(among || names_scope(sentence, at + 1, end)))
			continue;
		ordinal->scope.start = at + 1;
		ordinal->scope.end = among ? end - 1 : end;
		/* A number inside, as in 13个市中, does not part name and rank. */
		if (left.start > at)
			left.start = clause->range.start;
		left.end = at;
		return left;
	}
	if (item_cue(place, KIND_ZH_SCOPE) != NULL && place->start >= left.start)
	{
		ordinal->scope.start = place->start;
		ordinal->scope.end = place->end;
		left.end = place->start;
	}
	return left;
}

/* 连续三年居世界首位: how long is no part of the name. */
static Stretch
cut_repetition(const SentenceZh *sentence, Stretch left)
{
	for (int at = left.start; at + 1 < left.end; at++)
		if (char_at(sentence, at) == u'连' && char_at(sentence, at + 1) == u'续')
			left.end = at;
	return left;
}

/* 进出口、实际使用外资均居全市第一: a row for each thing listed. */
static bool
rank_each_listed(ClauseZh *clause, const NamePart *name, const Ordinal *ordinal)
{
	SentenceZh *sentence = clause->sentence;
	TextRange	own = {ordinal->start, ordinal->end};
	TextRange	parts[8];
	uint16		first = char_at(sentence, ordinal->before);
	int			count;

	if (first != u'均' && first != u'双' && char_at(sentence, ordinal->before - 1) != u'均' &&
		char_at(sentence, ordinal->before - 1) != u'都')
		return false;
	count = split_list_zh(sentence, name->parts[name->count - 1], parts, lengthof(parts));
	if (count < 2)
		return false;
	for (int i = 0; i < count; i++)
	{
		NamePart	one = *name;
		Statement  *statement;

		one.parts[0] = parts[i];
		one.count = 1;
		statement = add_row_zh(clause, own, &one);
		if (statement == NULL)
			continue;
		statement->quote = clause->range;
		put_rank(sentence, statement, ordinal);
	}
	return true;
}

static void
add_rank(ClauseZh *clause, Ordinal *ordinal, Stretch left)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	TextRange	own = {ordinal->start, ordinal->end};
	bool		has_last = sentence->last >= sentence->reader->sentence_first && sentence->last >= 0;
	NamePart	name;
	Statement  *statement;

	left.end = Max(left.start, ordinal->before);
	left = cut_repetition(sentence, take_scope_before(clause, ordinal, left));
	read_name_before(sentence, left, &name);
	if (name.count == 0 || is_generic_name(sentence, &name))
	{
		if (!has_last)
			return;
		statement = ex->statements + spoken_of_zh(sentence);
		if (statement->rank == 0)
		{
			put_rank(sentence, statement, ordinal);
			statement->quote.end = Max(statement->quote.end, clause->range.end);
			return;
		}
		/* 中国第一、全球第三: two rows of one measure. */
		{
			Statement	copy = *statement;

			statement = add_statement(sentence->reader, own);
			statement->name = copy.name;
			statement->subject = copy.subject;
			statement->region = copy.region;
			statement->period = copy.period;
			statement->why = copy.why;
		}
	}
	else
	{
		if (rank_named_rows(sentence, &name, ordinal))
			return;
		apply_subject_zh(clause, &name);
		if (rank_each_listed(clause, &name, ordinal))
			return;
		statement = add_row_zh(clause, own, &name);
		if (statement == NULL)
			return;
	}
	statement->quote = clause->range;
	put_rank(sentence, statement, ordinal);
}

/* 由全国第35位上升至第28位: does another rank follow that this one led to? */
static bool
is_rank_before(const SentenceZh *sentence, const Ordinal *ordinal)
{
	const Item *next = item_starting(sentence, ordinal->end);

	if (item_cue(next, KIND_ZH_CHANGE_TO) == NULL && item_cue(next, KIND_ZH_RANK_VERB) == NULL)
		return false;
	return char_at(sentence, next->end - 1) == u'至' || char_at(sentence, next->end - 1) == u'到' ||
		char_at(sentence, next->end - 1) == u'为';
}

/* Where 由 or 从 stands last before end, else end. */
static int
from_word(const SentenceZh *sentence, int start, int end)
{
	for (int at = end; at >= start; at--)
		if (char_at(sentence, at) == u'由' || char_at(sentence, at) == u'从')
			return at;
	return end;
}

void
read_ranks_zh(ClauseZh *clause)
{
	SentenceZh *sentence = clause->sentence;
	Ordinal		ordinal;
	int			from = clause->range.start;
	int			name_end = -1;
	TextRange	scope = {-1, -1};
	Stretch		left = {clause->name_from, clause->name_from};

	while (read_ordinal(sentence, clause->range, from, &ordinal))
	{
		from = ordinal.end;
		if (is_rank_before(sentence, &ordinal))
		{
			/* The name stands before 由, the scope is the same. */
			scope = ordinal.scope;
			if (scope.start < 0 && item_ending(sentence, ordinal.start) != NULL)
				scope = (TextRange) {item_ending(sentence, ordinal.start)->start, ordinal.start};
			name_end = ordinal.before;
			continue;
		}
		if (ordinal.scope.start < 0)
			ordinal.scope = scope;
		if (name_end >= 0)
			ordinal.before = from_word(sentence, left.start, name_end);
		if (ordinal.start >= left.start)
			add_rank(clause, &ordinal, left);
		left.start = ordinal.end;
		scope.start = name_end = -1;
	}
}

/*
 * read_leading_rank_zh - a rank before the clause's first number, where a mark
 * was lost and another time begins behind it: 位居世界第一每年新增3000万
 */
void
read_leading_rank_zh(ClauseZh *clause)
{
	const SentenceZh *sentence = clause->sentence;
	Stretch		head = {clause->range.start, sentence->ex->measures[clause->first].outer_start};
	Ordinal		ordinal;
	const Item *next;

	if (!read_ordinal(sentence, head, head.start, &ordinal))
		return;
	next = item_starting(sentence, ordinal.end);
	if (next == NULL || next->type != ITEM_PERIOD)
		return;
	add_rank(clause, &ordinal, head);
	clause->name_from = ordinal.end;
}
