/*
 * matcher.c
 *		Fuzz target: patterns (lines up to an empty one) against a text, beside
 *		a naive search.
 */
#include "fuzz.h"
#include "text/matcher.h"
#include "text/unicode.h"

#define MAX_PATTERNS 64

static bool
is_letter(uint16 c)
{
	return c >= 'a' && c <= 'z';
}

static int
naive_longest(const MatcherPattern *patterns, int count, const FoldedText *text, int at, uint64 kinds)
{
	int			longest = 0;

	for (int i = 0; i < count; i++)
	{
		const MatcherPattern *p = patterns + i;
		int			end = at + p->length;

		if ((kinds & KIND_BIT(p->entry.kind)) && p->length > longest && end <= text->length &&
			memcmp(p->chars, text->chars + at, p->length * sizeof(uint16)) == 0 &&
			!(end < text->length && is_letter(text->chars[end]) && is_letter(text->chars[end - 1])))
			longest = p->length;
	}
	return longest;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FoldedText *text = fold_text((const char *) data, (int) size);
	MatcherPattern patterns[MAX_PATTERNS];
	Matcher    *matcher;
	int			count = 0;
	int			start = 0;

	while (count < MAX_PATTERNS && start < text->length && text->chars[start] != '\n')
	{
		int			end = start;

		while (end < text->length && text->chars[end] != '\n')
			end++;
		patterns[count].chars = text->chars + start;
		patterns[count].length = end - start;
		patterns[count].entry.kind = (uint32) count % 3;
		patterns[count].entry.ref = (uint32) count;
		count++;
		start = Min(end + 1, text->length);
	}
	matcher = matcher_build(patterns, count);
	for (int at = start; at < Min(text->length, start + 300); at++)
		for (uint64 kinds = 1; kinds < 8; kinds += 2)
		{
			Match		match = matcher_longest(matcher, text->chars, text->length, at, kinds);

			CHECK(match.length == naive_longest(patterns, count, text, at, kinds));
			CHECK((match_entry(&match, kinds) != NULL) == (match.length > 0));
		}
	host_release();
	return 0;
}
