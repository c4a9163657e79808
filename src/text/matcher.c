/*
 * matcher.c
 *		Longest match of many patterns, and the building of the trie.
 */
#include "matcher.h"

#include "unicode.h"

static inline uint32
edge_hash(uint32 node, uint32 character)
{
	uint32		hash = (node * 0x9E3779B1u) ^ (character * 0x85EBCA6Bu);

	return hash ^ (hash >> 15);
}

static inline uint32
matcher_step(const Matcher *matcher, uint32 node, uint32 character)
{
	uint32		slot = edge_hash(node, character) & matcher->edge_mask;

	for (;;)
	{
		const MatcherEdge *edge = matcher->edges + slot;

		if (edge->node == 0)
			return 0;
		if (edge->node == node && edge->character == character)
			return edge->target;
		slot = (slot + 1) & matcher->edge_mask;
	}
}

static inline bool
is_word_char(uint32 c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/*
 * matcher_longest - the longest pattern of the given kinds that begins at at
 *
 * A pattern that ends in a Latin letter ends at a word's end only (gold is not
 * found in golden); where it begins is the caller's to know.  Nothing begins
 * at length or behind, and no character there is looked at.  A match may
 * carry entries of other kinds too: match_entry picks.
 */
Match
matcher_longest(const Matcher *matcher, const uint16 *chars, int length, int at, uint64 kinds)
{
	Match		found = {0, NULL, 0};
	uint32		node = at < length ? matcher->root[chars[at]] : 0;

	for (int i = at + 1; node != 0; i++)
	{
		const MatcherNode *here = matcher->nodes + node;

		if (!(here->reach & kinds))
			break;
		if ((here->kinds & kinds) &&
			!(i < length && chars[i] >= 'a' && chars[i] <= 'z' && is_word_char(chars[i - 1]) && chars[i - 1] > '9'))
		{
			found.length = i - at;
			found.entries = matcher->entries + here->entries;
			found.count = (int) here->count;
		}
		if (i >= length)
			break;
		node = matcher_step(matcher, node, chars[i]);
	}
	return found;
}

/* match_entry - the first entry of one of these kinds, or NULL */
const MatcherEntry *
match_entry(const Match *match, uint64 kinds)
{
	for (int i = 0; i < match->count; i++)
		if (kinds & KIND_BIT(match->entries[i].kind))
			return match->entries + i;
	return NULL;
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

/* How many characters two patterns begin with alike: they share those nodes. */
static int
common_prefix(const MatcherPattern *a, const MatcherPattern *b)
{
	int			length = 0;

	while (length < a->length && length < b->length && a->chars[length] == b->chars[length])
		length++;
	return length;
}

/* Follow an edge, or make it. */
static uint32
add_edge(MatcherEdge *edges, uint32 mask, uint32 node, uint32 character, uint32 *node_count)
{
	uint32		slot = edge_hash(node, character) & mask;

	while (edges[slot].node != 0)
	{
		if (edges[slot].node == node && edges[slot].character == character)
			return edges[slot].target;
		slot = (slot + 1) & mask;
	}
	edges[slot].node = node;
	edges[slot].character = character;
	edges[slot].target = (*node_count)++;
	return edges[slot].target;
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
	uint32		characters = 0;
	uint32		slots = 16;
	uint32	   *root = palloc0(65536 * sizeof(uint32));
	MatcherEdge *edges;
	MatcherNode *nodes;
	MatcherEntry *entries = palloc0((size_t) Max(count, 1) * sizeof(MatcherEntry));
	uint32		node_count = 2;
	uint32		entry_count = 0;

	if (count > 0)
		qsort(patterns, count, sizeof(MatcherPattern), compare_patterns);
	for (int i = 0; i < count; i++)
		characters += patterns[i].length - (i > 0 ? common_prefix(patterns + i - 1, patterns + i) : 0);
	while (slots < characters + characters / 2)
		slots *= 2;
	edges = palloc0((size_t) slots * sizeof(MatcherEdge));
	nodes = palloc0((size_t) (characters + 2) * sizeof(MatcherNode));
	for (int i = 0; i < count; i++)
	{
		uint32		node;
		uint64		kind = KIND_BIT(patterns[i].entry.kind);

		if (patterns[i].length == 0)
			continue;
		if (root[patterns[i].chars[0]] == 0)
			root[patterns[i].chars[0]] = node_count++;
		node = root[patterns[i].chars[0]];
		nodes[node].reach |= kind;
		for (int j = 1; j < patterns[i].length; j++)
		{
			node = add_edge(edges, slots - 1, node, patterns[i].chars[j], &node_count);
			nodes[node].reach |= kind;
		}
		nodes[node].kinds |= kind;
		if (nodes[node].count == 0)
			nodes[node].entries = entry_count;
		nodes[node].count++;
		entries[entry_count++] = patterns[i].entry;
	}
	matcher->root = root;
	matcher->edges = edges;
	matcher->edge_mask = slots - 1;
	matcher->nodes = nodes;
	matcher->entries = entries;
	matcher->node_count = node_count;
	matcher->entry_count = entry_count;
	return matcher;
}
