/*
 * matcher.h
 *		Many patterns at once: the longest one that begins at a place, in time
 *		that does not grow with their number.
 *
 * A matcher is a trie over folded characters.  Its nodes stand level by level,
 * so that those below one node lie side by side in the order of their
 * characters: what is asked most, the first and second character of all
 * patterns, is small and stays in the processor's caches.  The built-in
 * lexicon's matcher is compiled into the library as constant data; users'
 * entries are built into one at run time.
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

typedef struct MatcherNode
{
	uint64		kinds;			/* KIND_BITs of the entries of the pattern that ends here */
	uint64		reach;			/* of all entries here and below */
	uint64		next;			/* NEXT_BITs of the characters that lead further */
	uint32		entries;		/* index of the first entry */
	uint32		count;			/* their number; 0 where no pattern ends */
	uint32		child;			/* index of the first node below */
	uint32		children;		/* their number */
} MatcherNode;

/* Most characters that lead nowhere are told by a bit. */
#define NEXT_BIT(character) (UINT64CONST(1) << ((character) & 63))

/* Node 0 is none: nothing is in reach of it. */
typedef struct Matcher
{
	const uint16 *root;			/* 65536 nodes by first character, 0 for none */
	const MatcherNode *nodes;
	const uint16 *characters;	/* of each node: the one that leads to it */
	const MatcherEntry *entries;
	uint32		node_count;
	uint32		entry_count;
} Matcher;

typedef struct Match
{
	uint64		kinds;			/* KIND_BITs of its entries */
	const MatcherEntry *entries;
	int			count;
	int			length;			/* characters; 0 where nothing matched */
} Match;

#define KIND_BIT(kind) (UINT64CONST(1) << (kind))

extern Match matcher_walk(const Matcher *matcher, const uint16 *chars, int length, int at, uint64 kinds);

/*
 * matcher_longest - the longest pattern of the given kinds that begins at at
 *
 * A pattern that ends in a Latin letter ends at a word's end only (gold is not
 * found in golden); where it begins is the caller's to know.  Nothing begins
 * at length or behind, and no character there is looked at.  A match may
 * carry entries of other kinds too: match_entry picks.
 */
static inline Match
matcher_longest(const Matcher *matcher, const uint16 *chars, int length, int at, uint64 kinds)
{
	Match		none = {0};

	if (at >= length || !(matcher->nodes[matcher->root[chars[at]]].reach & kinds))
		return none;
	return matcher_walk(matcher, chars, length, at, kinds);
}

extern void matcher_mark(const Matcher *matcher, const uint16 *chars, int length, uint64 *begins);

/* match_entry - the first entry of one of these kinds, or NULL */
static inline const MatcherEntry *
match_entry(const Match *match, uint64 kinds)
{
	const MatcherEntry *entry = match->entries;

	if (!(match->kinds & kinds))
		return NULL;
	while (!(KIND_BIT(entry->kind) & kinds))
		entry++;
	return entry;
}

/* Building: patterns of one matcher may come in any order, also twice. */
typedef struct MatcherPattern
{
	const uint16 *chars;
	int			length;
	MatcherEntry entry;
} MatcherPattern;

extern Matcher *matcher_build(MatcherPattern *patterns, int count);

#endif							/* PGI_MATCHER_H */
