/*
 * extraction.h
 *		What holds of every extraction, whatever the text.
 */
#ifndef FUZZ_EXTRACTION_H
#define FUZZ_EXTRACTION_H

#include "fuzz.h"
#include "extract/extract.h"

static inline void
check_extraction(const Extraction *all)
{
	for (int i = 0; i < all->measure_count; i++)
	{
		const Measure *measure = all->measures + i;

		CHECK(measure->start >= 0 && measure->start < measure->end && measure->end <= all->text->length);
		CHECK(measure->outer_start <= measure->start && measure->outer_end >= measure->end);
	}
	for (int i = 0; i < all->period_count; i++)
		CHECK(all->periods[i].start < all->periods[i].end && all->periods[i].end <= all->text->length);
	for (int i = 0; i < all->place_count; i++)
		CHECK(all->places[i].start < all->places[i].end && all->places[i].end <= all->text->length);
	for (int i = 0; i < all->statement_count; i++)
	{
		const Statement *statement = all->statements + i;

		CHECK(statement->measure < all->measure_count && statement->change_measure < all->measure_count);
		CHECK(statement->previous_measure < all->measure_count && statement->part_of < all->statement_count);
		CHECK(statement->own.start >= 0 && statement->own.end <= all->text->length);
		CHECK(statement->quote.start <= statement->quote.end && statement->quote.end <= all->text->length);
		CHECK(statement->name != NULL && statement->confidence >= 0 && statement->confidence <= 1);
	}
}

#endif							/* FUZZ_EXTRACTION_H */
