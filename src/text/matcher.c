/*
 * matcher.c
 *		Longest match of many patterns, and the building of the trie.
 */
#include "matcher.h"

#include "unicode.h"

/* The node that a character leads to from another, or 0: by bisection. */
static inline uint32
matcher_step(const Matcher *matcher, const MatcherNode *from, uint16 character)
{
	const uint16 *characters = matcher->characters;
	uint32		low = from->child;
	uint32		count = from->next & NEXT_BIT(character) ? from->children : 0;

	while (count > 1)
	{
		uint32		half = count / 2;

		low += characters[low + half] <= character ? half : 0;
		count -= half;
	}
	return count > 0 && characters[low] == character ? low : 0;
}

static inline bool
is_word_char(uint32 c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* matcher_walk - matcher_longest, where a pattern may begin with the character at at */
Match
matcher_walk(const Matcher *matcher, const uint16 *chars, int length, int at, uint64 kinds)
{
	Match		found = {0};
	uint32		node = matcher->root[chars[at]];

	for (int i = at + 1; node != 0; i++)
	{
		const MatcherNode *here = matcher->nodes + node;

		if (!(here->reach & kinds))
			break;
		if ((here->kinds & kinds) &&
			!(i < length && chars[i] >= 'a' && chars[i] <= 'z' && is_word_char(chars[i - 1]) && chars[i - 1] > '9'))
		{
			found.length = i - at;
			found.kinds = here->kinds;
			found.entries = matcher->entries + here->entries;
			found.count = (int) here->count;
		}
		if (i >= length)
			break;
		node = matcher_step(matcher, here, chars[i]);
	}
	return found;
}

/*
 * matcher_mark - what may begin at each character: KIND_BITs of the patterns
 * that its first two characters leave possible
 *
 * One look at each place spares those who look for this or that kind most of
 * theirs.
 */
void
matcher_mark(const Matcher *matcher, const uint16 *chars, int length, uint64 *begins)
{
	for (int i = 0; i < length; i++)
	{
		const MatcherNode *node = matcher->nodes + matcher->root[chars[i]];
		uint32		next = i + 1 < length ? matcher_step(matcher, node, chars[i + 1]) : 0;

		begins[i] = node->kinds | matcher->nodes[next].reach;
	}
}

static int
compare_patterns(const void *left, const void *right)
{
	const MatcherPattern *a = left;
	const MatcherPattern *b = right;

	for (int i = 0; i < a->length && i < b->length; i++)
		if (a->chars[i] != b->chars[i])
			return a->chars[i] < b->chars[i] ? -1 : 1;
	if (a->length != b->length)
		return a->length < b->length ? -1 : 1;
	if (a->entry.kind != b->entry.kind)
		return a->entry.kind < b->entry.kind ? -1 : 1;
	return a->entry.ref < b->entry.ref ? -1 : a->entry.ref > b->entry.ref;
}

/* The patterns [first, last) that go through a node, which is depth characters deep. */
typedef struct NodeRange
{
	int			first;
	int			last;
	int			depth;
} NodeRange;

/* A matcher in the making; ranges are those of its nodes. */
typedef struct Builder
{
	const MatcherPattern *patterns;
	MatcherNode *nodes;
	uint16	   *characters;
	NodeRange  *ranges;
	uint32		node_count;
} Builder;

/* Add the nodes that the patterns of a range lead to, one for each next character. */
static void
add_children(Builder *builder, NodeRange range)
{
	const MatcherPattern *patterns = builder->patterns;

	for (int first = range.first, last; first < range.last; first = last)
	{
		uint32		node = builder->node_count++;
		uint16		character = patterns[first].chars[range.depth];

		for (last = first; last < range.last && patterns[last].chars[range.depth] == character; last++)
			builder->nodes[node].reach |= KIND_BIT(patterns[last].entry.kind);
		builder->characters[node] = character;
		builder->ranges[node] = (NodeRange) {first, last, range.depth + 1};
	}
}

/* What ends at a node, and what is below it: shorter patterns stand first. */
static void
fill_node(Builder *builder, uint32 number)
{
	MatcherNode *node = builder->nodes + number;
	NodeRange	range = builder->ranges[number];

	node->entries = range.first;
	for (; range.first < range.last && builder->patterns[range.first].length == range.depth; range.first++)
		node->kinds |= KIND_BIT(builder->patterns[range.first].entry.kind);
	node->count = range.first - node->entries;
	node->child = builder->node_count;
	add_children(builder, range);
	node->children = builder->node_count - node->child;
	for (uint32 i = 0; i < node->children; i++)
		node->next |= NEXT_BIT(builder->characters[node->child + i]);
}

/* No node is shared by more, so that there are at most as many as characters. */
static size_t
count_characters(const MatcherPattern *patterns, int count)
{
	size_t		characters = 0;

	for (int i = 0; i < count; i++)
		characters += patterns[i].length;
	return characters;
}

/*
 * matcher_build - a matcher over the given patterns
 *
 * Sorts the array that it is given.  Empty patterns are left out.  The result
 * lives in the current memory context.
 */
Matcher *
matcher_build(MatcherPattern *patterns, int count)
{
	Matcher    *matcher = palloc0(sizeof(Matcher));
	size_t		most = count_characters(patterns, count) + 1;
	uint16	   *root = palloc0(65536 * sizeof(uint16));
	MatcherEntry *entries = palloc0((size_t) Max(count, 1) * sizeof(MatcherEntry));
	Builder		builder = {patterns};
	NodeRange	all = {0, count, 0};

	if (count > 0)
		qsort(patterns, count, sizeof(MatcherPattern), compare_patterns);
	while (all.first < count && patterns[all.first].length == 0)
		all.first++;
	builder.nodes = palloc0(most * sizeof(MatcherNode));
	builder.characters = palloc0(most * sizeof(uint16));
	builder.ranges = palloc(most * sizeof(NodeRange));
	builder.node_count = 1;
	add_children(&builder, all);
	for (uint32 i = 1; i < builder.node_count; i++)
	{
		if (builder.ranges[i].depth == 1)
			root[builder.characters[i]] = (uint16) i;
		fill_node(&builder, i);
	}
	pfree(builder.ranges);
	for (int i = 0; i < count; i++)
		entries[i] = patterns[i].entry;
	matcher->root = root;
	matcher->nodes = builder.nodes;
	matcher->characters = builder.characters;
	matcher->entries = entries;
	matcher->node_count = builder.node_count;
	matcher->entry_count = count;
	return matcher;
}
