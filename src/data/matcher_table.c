/*
 * matcher_table.c
 *		Build-time program: reads patterns (pattern, kind number, ref number; a
 *		line each, parted by tabs) from standard input, folds them as text is
 *		folded, builds the trie with the library's own code, and prints
 *		a matcher as constant data, named as the first argument says.
 *
 * A pattern that folds to nothing or to one character too many for the trie
 * fails the build with its line.
 */
#include <stdio.h>

#include "text/matcher.h"
#include "text/unicode.h"

#define LINE_MAX_BYTES 1024

static MatcherPattern *patterns;
static int	pattern_count;
static int	pattern_capacity;

static void
read_pattern(char *line, int number)
{
	char	   *kind = strchr(line, '\t');
	char	   *ref = kind ? strchr(kind + 1, '\t') : NULL;
	FoldedText *folded;
	MatcherPattern *pattern;

	if (ref == NULL)
	{
		fprintf(stderr, "patterns:%d: three columns expected\n", number);
		exit(1);
	}
	*kind = *ref = '\0';
	folded = fold_text(line, (int) strlen(line));
	if (folded->length == 0)
	{
		fprintf(stderr, "patterns:%d: \"%s\" folds to nothing\n", number, line);
		exit(1);
	}
	ENSURE_ROOM(patterns, pattern_count, pattern_capacity);
	pattern = patterns + pattern_count++;
	pattern->chars = folded->chars;
	pattern->length = folded->length;
	pattern->entry.kind = (uint32) atoi(kind + 1);
	pattern->entry.ref = (uint32) atoi(ref + 1);
	if (pattern->entry.kind > 63)
	{
		fprintf(stderr, "patterns:%d: kind %u is beyond 63\n", number, pattern->entry.kind);
		exit(1);
	}
}

int
main(int argc, char **argv)
{
	const char *name = argc > 1 ? argv[1] : "lexicon";
	char	   *line = malloc(LINE_MAX_BYTES);
	Matcher    *matcher;

	for (int number = 1; fgets(line, LINE_MAX_BYTES, stdin); number++)
	{
		line[strcspn(line, "\n")] = '\0';
		read_pattern(pstrdup(line), number);
	}
	matcher = matcher_build(patterns, pattern_count);
	printf("/* Made by data/matcher_table.c; not to be edited. */\n\nstatic const uint16 %s_root[65536] = {\n", name);
	for (int i = 0; i < 65536; i++)
		if (matcher->root[i] != 0)
			printf("[%d] = %u,\n", i, matcher->root[i]);
	printf("};\n\nstatic const MatcherNode %s_nodes[%u] = {\n", name, matcher->node_count);
	for (uint32 i = 0; i < matcher->node_count; i++)
	{
		const MatcherNode *node = matcher->nodes + i;

		printf("{0x%llx, 0x%llx, 0x%llx, %u, %u, %u, %u},\n", (unsigned long long) node->kinds,
			   (unsigned long long) node->reach, (unsigned long long) node->next, node->entries, node->count, node->child, node->children);
	}
	printf("};\n\nstatic const uint16 %s_characters[%u] = {\n", name, matcher->node_count);
	for (uint32 i = 0; i < matcher->node_count; i++)
		printf("%u,\n", matcher->characters[i]);
	printf("};\n\nstatic const MatcherEntry %s_entries[%u] = {\n", name, Max(matcher->entry_count, 1));
	for (uint32 i = 0; i < matcher->entry_count; i++)
		printf("{%u, %u},\n", matcher->entries[i].kind, matcher->entries[i].ref);
	printf("};\n\nconst Matcher %s_matcher = {\n"
		   "\t%s_root, %s_nodes, %s_characters, %s_entries, %u, %u\n};\n",
		   name, name, name, name, name, matcher->node_count, matcher->entry_count);
	return 0;
}
