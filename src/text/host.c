/*
 * host.c
 *		The standalone host: an arena behind palloc, for programs without a
 *		server.  Empty in the server's build.
 */
#ifdef PGI_STANDALONE

#include "host.h"

/* Every block is chained, so that host_release() finds it; 16 bytes keep
 * int128 aligned. */
typedef struct Block
{
	struct Block *next;
	struct Block *previous;
	size_t		size;
	size_t		unused;
} Block;

static Block head = {&head, &head, 0, 0};

void *
palloc(size_t size)
{
	Block	   *block = malloc(sizeof(Block) + size);

	if (block == NULL)
		abort();
	block->size = size;
	block->next = head.next;
	block->previous = &head;
	head.next->previous = block;
	head.next = block;
	return block + 1;
}

void *
palloc0(size_t size)
{
	return memset(palloc(size), 0, size);
}

void
pfree(void *pointer)
{
	Block	   *block = (Block *) pointer - 1;

	block->previous->next = block->next;
	block->next->previous = block->previous;
	free(block);
}

void *
repalloc(void *pointer, size_t size)
{
	void	   *copy = palloc(size);
	size_t		old = ((Block *) pointer - 1)->size;

	memcpy(copy, pointer, Min(old, size));
	pfree(pointer);
	return copy;
}

char *
pnstrdup(const char *string, size_t length)
{
	char	   *copy = palloc(length + 1);

	memcpy(copy, string, length);
	copy[length] = '\0';
	return copy;
}

char *
pstrdup(const char *string)
{
	return pnstrdup(string, strlen(string));
}

/* Free everything that was allocated and not freed. */
void
host_release(void)
{
	while (head.next != &head)
		pfree(head.next + 1);
}

#else

/* ISO C wants something in every translation unit. */
typedef int host_is_the_server;

#endif
