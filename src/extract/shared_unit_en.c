/*
 * shared_unit_en.c
 *		Units and limits that several English amounts share: 6.4 and 9.1
 *		percent; no less than 10%, 12% and 15% respectively.
 */
#include "extract/amount_en.h"

#define LONGEST_LIST 40			/* words in which respectively is looked for */

/* Does a measure end in a noun, not in its number or scale? */
static bool
counts_noun(const MeasureReader *reader, const Measure *measure)
{
	int			end;
	int			last = word_at(reader->words, measure->end) - 1;

	return read_scale(reader->words->text, reader->words->words[last].start, reader->words->limit, &end) == NULL;
}

/* from 3 billion to 5 billion yuan, from 40 days to 18: does the word behind a measure lead to the later level? */
static bool
leads_to(const MeasureReader *reader, const Measure *measure, int word)
{
	return word_reads(reader->words, word, "to") &&
		word_reads(reader->words, word_at(reader->words, measure->outer_start) - 1, "from");
}

/*
 * share_units - amounts that share the unit of the one after them (6.4 and 9.1 percent) or
 * before them (7.35 billion yuan and 3.2 billion).
 */
void
share_units(const MeasureReader *reader, int first)
{
	Extraction *ex = reader->ex;

	for (int i = ex->measure_count - 2; i >= first; i--)
	{
		Measure    *measure = ex->measures + i;
		const Measure *after = measure + 1;
		int			word = word_at(reader->words, measure->outer_end);

		/* 400 kg and 600 kg per mu */
		if (measure->unit.count == 1 && after->unit.count > 1 && measure->unit.terms[0].unit == after->unit.terms[0].unit &&
			word_reads(reader->words, word, "and") && word + 1 == word_at(reader->words, after->outer_start))
		{
			measure->unit = after->unit;
			measure->unit_class = after->unit_class;
			continue;
		}
		if (measure->unit.count > 0 || after->unit.count == 0 || measure->end != measure->outer_end ||
			!measure->has_value || !after->has_value)
			continue;
		/* 3 and 5 percent; 3 million and 2 million yuan */
		if (CHAR_CLASS(ex->text->chars[measure->end - 1]) != CHAR_DIGIT &&
			!(measure->value.scale != NULL && !counts_noun(reader, measure)))
			continue;
		if (!word_reads(reader->words, word, "and") && !word_reads(reader->words, word, "or") &&
			word_mark(reader->words, word) != ',' && !leads_to(reader, measure, word))
			continue;
		if (word_mark(reader->words, word) == ',' && word_reads(reader->words, word + 1, "and"))
			word++;
		if (word + 1 != word_at(reader->words, after->outer_start))
			continue;
		measure->unit = after->unit;
		measure->unit_class = after->unit_class;
		if (measure->value.scale == NULL && CHAR_CLASS(ex->text->chars[measure->end - 1]) == CHAR_DIGIT)
			measure->value.scale = after->value.scale;
		set_qualifier(measure, measure->qualifier);
	}
	for (int i = first + 1; i < ex->measure_count; i++)
	{
		Measure    *measure = ex->measures + i;
		const Measure *before = measure - 1;
		int			word = word_at(reader->words, before->outer_end);

		/* from 40 days to 18 */
		if (measure->unit.count == 0 && before->unit.count > 0 && leads_to(reader, before, word) &&
			word + 1 == word_at(reader->words, measure->outer_start) && measure->value.scale == NULL &&
			CHAR_CLASS(ex->text->chars[measure->end - 1]) == CHAR_DIGIT)
		{
			measure->unit = before->unit;
			measure->unit_class = before->unit_class;
			continue;
		}
		if (measure->unit.count > 0 || before->unit_class != UNIT_CLASS_CURRENCY || measure->value.scale == NULL)
			continue;
		if (word_mark(reader->words, word) == ',')
			word++;
		if (word_reads(reader->words, word, "and") || word_reads(reader->words, word, "or"))
			word++;
		if (word == word_at(reader->words, measure->outer_start))
		{
			measure->unit = before->unit;
			measure->unit_class = before->unit_class;
		}
	}
}

/* share_qualifier - not less than 30%, 70% and 120% respectively: the limit holds for all of them */
void
share_qualifier(const MeasureReader *reader, int first)
{
	Extraction *ex = reader->ex;

	for (int i = first + 1; i < ex->measure_count; i++)
	{
		Measure    *measure = ex->measures + i;
		const Measure *before = measure - 1;
		int			word = word_at(reader->words, before->outer_end);
		bool		comma = word_mark(reader->words, word) == ',';

		if (measure->qualifier != QUALIFIER_EXACT || before->qualifier == QUALIFIER_BETWEEN ||
			!unit_expression_equal(&measure->unit, &before->unit) || measure->unit.count == 0)
			continue;
		if (comma)
			word++;
		if (word_reads(reader->words, word, "and"))
			word++;
		else if (!comma)
			continue;
		if (word != word_at(reader->words, measure->outer_start))
			continue;
		for (int j = word; j < reader->words->count && j < word + LONGEST_LIST && word_mark(reader->words, j) != ';'; j++)
			if (word_reads(reader->words, j, "respectively"))
			{
				set_qualifier(measure, before->qualifier);
				break;
			}
	}
}
