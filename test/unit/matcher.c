/*
 * matcher.c
 *		The matcher against a naive search, on random patterns and texts.
 */
#include "text/matcher.h"
#include "text/unicode.h"
#include "tap.h"

static uint64 state = 88172645463325252u;

static uint32
random_below(uint32 limit)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (uint32) (state % limit);
}

/* A few characters of each sort, so that patterns share beginnings. */
static uint16
random_char(void)
{
	static const uint16 some[] = {'a', 'b', 'z', '1', '9', ' ', '-', 0x4E07, 0x4EBF, 0x5143, 0xFFFD, 0};

	return some[random_below(lengthof(some) - 1)];
}

static bool
is_letter(uint16 c)
{
	return c >= 'a' && c <= 'z';
}

/* The same promise as matcher_longest's, kept by trying every pattern. */
static int
naive_longest(const MatcherPattern *patterns, int count, const uint16 *chars, int length, int at, uint64 kinds)
{
	int			longest = 0;

	for (int i = 0; i < count; i++)
	{
		const MatcherPattern *p = patterns + i;
		int			end = at + p->length;

		if (!(kinds & KIND_BIT(p->entry.kind)) || p->length <= longest || end > length)
			continue;
		if (memcmp(p->chars, chars + at, p->length * sizeof(uint16)) != 0)
			continue;
		if (end < length && is_letter(chars[end]) && is_letter(chars[end - 1]))
			continue;
		longest = p->length;
	}
	return longest;
}

/* Are the match's entries exactly those of the patterns equal to it? */
static bool
has_all_entries(const Match *match, const MatcherPattern *patterns, int count, const uint16 *chars, int at)
{
	int			expected = 0;

	for (int i = 0; i < count; i++)
	{
		const MatcherPattern *p = patterns + i;
		bool		found = false;

		if (p->length != match->length || memcmp(p->chars, chars + at, p->length * sizeof(uint16)) != 0)
			continue;
		expected++;
		for (int j = 0; j < match->count; j++)
			found = found || (match->entries[j].kind == p->entry.kind && match->entries[j].ref == p->entry.ref);
		if (!found)
			return false;
	}
	return expected == match->count;
}

static void
run_random(int round)
{
	int			count = 1 + (int) random_below(120);
	int			length = 1 + (int) random_below(400);
	MatcherPattern *patterns = palloc0(count * sizeof(MatcherPattern));
	uint16	   *chars = palloc((length + 1) * sizeof(uint16));
	Matcher    *matcher;
	bool		same = true;
	bool		complete = true;

	for (int i = 0; i < count; i++)
	{
		uint16	   *pattern = palloc(8 * sizeof(uint16));

		patterns[i].length = (int) random_below(8);
		for (int j = 0; j < patterns[i].length; j++)
			pattern[j] = random_char();
		patterns[i].chars = pattern;
		patterns[i].entry.kind = random_below(64);
		patterns[i].entry.ref = (uint32) i;
	}
	for (int i = 0; i < length; i++)
		chars[i] = random_char();
	chars[length] = 0;
	matcher = matcher_build(patterns, count);
	for (int at = 0; at < length; at++)
	{
		uint64		kinds = random_below(3) == 0 ? ~UINT64CONST(0) : state;
		Match		match = matcher_longest(matcher, chars, length, at, kinds);
		const MatcherEntry *entry = match_entry(&match, kinds);

		same = same && match.length == naive_longest(patterns, count, chars, length, at, kinds) &&
			(entry != NULL) == (match.length > 0) && (entry == NULL || (kinds & KIND_BIT(entry->kind)));
		complete = complete && (match.length == 0 || has_all_entries(&match, patterns, count, chars, at));
	}
	ok(same, "round %d: the same as a naive search (%d patterns)", round, count);
	ok(complete, "round %d: with all entries", round);
	host_release();
}

static int
length_at(const Matcher *matcher, const char *source, int at, uint64 kinds)
{
	FoldedText *text = fold_text(source, (int) strlen(source));

	return matcher_longest(matcher, text->chars, text->length, at, kinds).length;
}

static void
run_words(void)
{
	static const char *const words[] = {"gold", "golden share", "亿", "亿元", "km2", "a.b", "5g"};
	MatcherPattern patterns[lengthof(words)];
	Matcher    *matcher;
	uint64		all = ~UINT64CONST(0);

	for (int i = 0; i < (int) lengthof(words); i++)
	{
		FoldedText *text = fold_text(words[i], (int) strlen(words[i]));

		patterns[i] = (MatcherPattern) {text->chars, text->length, {(uint32) i % 2, (uint32) i}};
	}
	matcher = matcher_build(patterns, lengthof(words));
	ok(length_at(matcher, "gold price", 0, all) == 4, "a word");
	ok(length_at(matcher, "GOLD.", 0, all) == 4, "in capitals, before a full stop");
	ok(length_at(matcher, "goldener", 0, all) == 0, "not inside of a longer one");
	ok(length_at(matcher, "golden share", 0, all) == 12, "the longest one");
	ok(length_at(matcher, "golden shares", 0, all) == 0, "or none");
	ok(length_at(matcher, "黄金亿元", 2, all) == 2, "ideographs need no word's end");
	ok(length_at(matcher, "亿元", 0, KIND_BIT(0)) == 1, "a shorter one of the kind that is asked for");
	ok(length_at(matcher, "亿元", 0, KIND_BIT(5)) == 0, "none of another kind");
	ok(length_at(matcher, "km2area", 0, all) == 3, "a digit ends a word");
	ok(length_at(matcher, "5g网络", 0, all) == 2, "a letter before an ideograph");
	ok(length_at(matcher, "亿", 0, all) == 1, "at the text's end");
	ok(matcher_longest(matcher, fold_text("亿", 3)->chars, 0, 0, all).length == 0, "but not at the limit");
}

static void
run_empty(void)
{
	Matcher    *matcher = matcher_build(NULL, 0);
	uint16		chars[] = {'a', 0};

	ok(matcher_longest(matcher, chars, 1, 0, ~UINT64CONST(0)).length == 0, "no patterns, no match");
}

int
main(void)
{
	run_empty();
	run_words();
	for (int round = 0; round < 60; round++)
		run_random(round);
	host_release();
	return done_testing();
}
