/*
 * segment.c
 *		Fuzz target: segments of any part of any text nest and follow in order.
 */
#include "fuzz.h"
#include "text/segment.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FoldedText *text;
	Segments   *s;
	int			start;
	int			last;

	if (size < 1)
		return 0;
	text = fold_text((const char *) data + 1, (int) size - 1);
	start = Min(text->length, (int) data[0] & 7);
	last = start;
	s = segment_text(text, start, text->length);
	for (int i = 0; i < s->clause_count; i++)
	{
		const Clause *clause = s->clauses + i;
		const Sentence *sentence = s->sentences + clause->sentence;

		CHECK(clause->sentence < s->sentence_count && clause->depth >= 0);
		CHECK(clause->start >= last && clause->end > clause->start && clause->end <= text->length);
		CHECK(clause->start >= sentence->start && clause->end <= sentence->end);
		CHECK(i >= sentence->first_clause && i < sentence->first_clause + sentence->clause_count);
		last = clause->end;
	}
	for (int i = 0; i < s->sentence_count; i++)
	{
		const Paragraph *paragraph = s->paragraphs + s->sentences[i].paragraph;

		CHECK(s->sentences[i].paragraph < s->paragraph_count && s->sentences[i].clause_count > 0);
		CHECK(i >= paragraph->first_sentence && i < paragraph->first_sentence + paragraph->sentence_count);
		CHECK(s->sentences[i].start >= paragraph->start && s->sentences[i].end <= paragraph->end);
		CHECK(i == 0 || s->sentences[i].start >= s->sentences[i - 1].end);
	}
	host_release();
	return 0;
}
