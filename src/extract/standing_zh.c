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

static void
add_rank(ClauseZh *clause, const Ordinal *ordinal, Stretch left)
{
	SentenceZh *sentence = clause->sentence;
	Extraction *ex = sentence->ex;
	TextRange	own = {ordinal->start, ordinal->end};
	bool		has_last = sentence->last >= sentence->reader->sentence_first && sentence->last >= 0;
	NamePart	name;
	Statement  *statement;

	left.end = Max(left.start, ordinal->before);
	read_name_before(sentence, left, &name);
	if (name.count == 0 || is_generic_name(sentence, &name))
	{
		if (!has_last)
			return;
		statement = ex->statements + sentence->last;
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
		statement = add_row_zh(clause, own, &name);
		if (statement == NULL)
			return;
	}
	statement->quote = clause->range;
	put_rank(sentence, statement, ordinal);
}

void
read_ranks_zh(ClauseZh *clause)
{
	SentenceZh *sentence = clause->sentence;
	Ordinal		ordinal;
	int			from = clause->range.start;
	Stretch		left = {clause->name_from, clause->name_from};

	while (read_ordinal(sentence, clause->range, from, &ordinal))
	{
		if (ordinal.start >= left.start)
			add_rank(clause, &ordinal, left);
		from = ordinal.end;
		left.start = ordinal.end;
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
