/*
 * pairs.c
 *		Brackets and quotation marks that belong together.
 *
 * Only pairs inside of one line count: a mark that is never closed, or was
 * never opened, is as good as not there.
 */
#include "segment_parts.h"

/* A longer quotation holds sentences of its own. */
#define SHORT_PAIR 200

/* A straight quotation mark says not whether it opens; none is open for long. */
#define STRAIGHT_QUOTE '"'
#define STRAIGHT_PAIR 300

typedef struct OpenMark
{
	int			at;
	uint16		closer;			/* what closes it */
} OpenMark;

typedef struct Stack
{
	OpenMark   *marks;
	int			count;
	int			capacity;
} Stack;

/* The mark that closes what c opens. */
static uint16
closer_of(uint16 c)
{
	switch (c)
	{
		case '(':
			return ')';
		case '[':
			return ']';
		case '{':
			return '}';
		case 0xAB:
			return 0xBB;
		case 0x2018:
		case 0x201B:
			return 0x2019;
		case 0x201A:
			return 0x2018;
		case 0x201C:
		case 0x201E:
		case 0x201F:
			return 0x201D;
		case 0x301D:
			return 0x301E;
		default:
			/* Brackets stand side by side in Unicode: 《》 【】 「」 */
			return c + 1;
	}
}

static void
push(Stack *stack, int at, uint16 closer)
{
	ENSURE_ROOM(stack->marks, stack->count, stack->capacity);
	stack->marks[stack->count].at = at;
	stack->marks[stack->count].closer = closer;
	stack->count++;
}

/* How far down a closing mark looks for what it closes. */
#define NESTING_REACH 8

/* Close the innermost mark that waits for this closer; those above it stay unclosed. */
static void
close_mark(Stack *stack, int at, uint16 closer, uint8 *marks, int start)
{
	for (int i = stack->count - 1; i >= 0 && i >= stack->count - NESTING_REACH; i--)
	{
		int			opened = stack->marks[i].at;
		uint8		mark = at - opened <= SHORT_PAIR ? PAIR_SHORT : 0;

		if (stack->marks[i].closer != closer)
			continue;
		marks[opened - start] = PAIR_OPEN | mark;
		marks[at - start] = PAIR_CLOSE | mark;
		stack->count = i;
		return;
	}
}

/* A straight quotation mark closes the last one that is open nearby, else it opens. */
static void
straight_quote(Stack *stack, int at, uint8 *marks, int start)
{
	int			before = stack->count;

	if (stack->count > 0 && at - stack->marks[stack->count - 1].at <= STRAIGHT_PAIR)
		close_mark(stack, at, STRAIGHT_QUOTE, marks, start);
	if (stack->count == before)
		push(stack, at, STRAIGHT_QUOTE);
}

/*
 * mark_pairs - find the pairs in the folded characters [start, end)
 *
 * marks has a zeroed byte for each of them, and gets PAIR_… bits.
 */
void
mark_pairs(const FoldedText *text, int start, int end, uint8 *marks)
{
	Stack		stack = {NULL, 0, 0};

	for (int i = start; i < end; i++)
	{
		uint16		c = text->chars[i];

		if (c == STRAIGHT_QUOTE)
			straight_quote(&stack, i, marks, start);
		else
			switch (CHAR_CLASS(c))
			{
				case CHAR_OPEN:
					push(&stack, i, closer_of(c));
					break;
				case CHAR_CLOSE:
					close_mark(&stack, i, c, marks, start);
					break;
				case CHAR_LINE_END:
					stack.count = 0;
					break;
				default:
					break;
			}
	}
	if (stack.marks != NULL)
		pfree(stack.marks);
}
