/*
 * literal.h
 *		The reading of a quantity literal on its way.
 */
#ifndef PGI_LITERAL_H
#define PGI_LITERAL_H

#include "quantity/quantity.h"

/* What numeric can hold, less what scales and factors may add. */
#define MAX_INTEGER_DIGITS 131000
#define MAX_FRACTION_DIGITS 4000

/* Where a literal stopped making sense, the furthest of several readings. */
typedef struct Literal
{
	const FoldedText *text;
	int			number;			/* where the number should begin */
	bool		negative;
	bool		prefixed;
	UnitExpression prefix;
	bool		prefix_han;
	int			bad_unit;		/* folded index, -1 where the number is bad */
	bool		out_of_range;	/* more digits than a numeric can have */
	UnitNameReader reader;
} Literal;

static inline int
skip_blank(const FoldedText *text, int at)
{
	while (at < text->length && (text->chars[at] == ' ' || CHAR_CLASS(text->chars[at]) == CHAR_LINE_END))
		at++;
	return at;
}

/* quantity_literal.c */
extern bool literal_read(Literal *literal, Quantity *quantity);
extern bool literal_in_han(const FoldedText *text, int start, int end);
extern int	literal_scale(const Scale *scale);

#endif							/* PGI_LITERAL_H */
