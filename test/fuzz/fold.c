/*
 * fold.c
 *		Fuzz target: folding of any bytes, and the way back.
 */
#include "fuzz.h"
#include "text/unicode.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FoldedText *text = fold_text((const char *) data, (int) size);

	CHECK(text->chars[text->length] == 0);
	CHECK(text->byte_at[text->length] == (int) size);
	for (int i = 0; i < text->length; i++)
	{
		SourceSpan	span = folded_span(text, i, i + 1);

		CHECK(text->byte_at[i] <= text->byte_at[i + 1] && text->char_at[i] <= text->char_at[i + 1]);
		CHECK(span.byte_start < span.byte_end && span.byte_end <= (int) size);
		CHECK(span.char_start < span.char_end && span.char_end <= text->char_at[text->length]);
		CHECK(!(text->chars[i] == ' ' && text->chars[i + 1] == ' '));
		(void) folded_is_upper(text, i);
	}
	host_release();
	return 0;
}
