/*
 * matcher.h
 *		Many patterns at once: the longest one that begins at a place, in time
 *		that does not grow with their number.
 *
 * A matcher is a trie over folded characters.  Its edges lie in one hash table
 * keyed by (node, character), its root in a plain array, so that a place
 * where nothing can begin is left after one look.  The built-in lexicon's
 * matcher is compiled into the library as constant data; users' entries are
 * built into one at run time.
 */
#ifndef PGI_MATCHER_H
#define PGI_MATCHER_H

#include "host.h"

/* What a pattern stands for: an entry of the table that its kind names. */
typedef struct MatcherEntry
{
	uint32		kind;			/* 0 to 63 */
	uint32		ref;
} MatcherEntry;

typedef struct MatcherEdge
{
	uint32		node;			/* where it leaves; 0 marks a free slot */
	uint32		target;
	uint32		character;
} MatcherEdge;

typedef struct MatcherNode
{
	uint32		entries;		/* index of the first entry of the pattern that ends here */
	uint32		count;			/* their number; 0 where none ends */
	uint64		kinds;			/* KIND_BITs of these entries */
	uint64		reach;			/* of all entries here and below */
} MatcherNode;

/* Node 0 is no node, node 1 the root. */
typedef struct Matcher
{
	const uint32 *root;			/* 65536 targets, 0 for none */
	const MatcherEdge *edges;
	uint32		edge_mask;		/* slots - 1, a power of two */
	const MatcherNode *nodes;
	const MatcherEntry *entries;
	uint32		node_count;
	uint32		entry_count;
} Matcher;

typedef struct Match
{
	int			length;			/* characters; 0 where nothing matched */
	const MatcherEntry *entries;
	int			count;
} Match;

#define KIND_BIT(kind) (UINT64CONST(1) << (kind))

extern Match matcher_longest(const Matcher *matcher, const uint16 *chars, int length, int at, uint64 kinds);
extern const MatcherEntry *match_entry(const Match *match, uint64 kinds);

/* Building: patterns of one matcher may come in any order, also twice. */
typedef struct MatcherPattern
{
	const uint16 *chars;
	int			length;
	MatcherEntry entry;
} MatcherPattern;

extern Matcher *matcher_build(MatcherPattern *patterns, int count);

#endif							/* PGI_MATCHER_H */
