/*
 * segment.h
 *		Paragraphs, sentences and clauses of a folded text.
 *
 * A paragraph is a line.  A sentence ends at 。 ! ? or an English full stop,
 * at a line's end, and never inside of a number (3.5, 1,234), an abbreviation
 * (No. 2, U.S., Co., Ltd.) or a short pair of brackets or quotation marks (up
 * to 200 characters: a longer quotation holds sentences of its own); closing
 * marks right after its end belong to it.  Where a saved page lost the blank
 * after a full stop (started.1/4 of, GDP.The) the sentence still ends, and one
 * of more than 1500 characters ends with its clause or at 、, at 2000 anywhere.  A
 * clause ends at , ; : — and at their full-width forms outside of numbers, in
 * brackets too (depth tells), and at a blank that parts the halves of a Chinese headline; 、 joins the items of one clause, and a single —
 * the ends of a range or the parts of a name (3—5, 中国—东盟).
 */
#ifndef PGI_SEGMENT_H
#define PGI_SEGMENT_H

#include "unicode.h"

typedef struct Clause
{
	int			start;			/* without the blanks and the mark around it */
	int			end;
	int			sentence;		/* index */
	uint16		closer;			/* the mark that ends it; 0 at a line's end */
	int			depth;			/* how many brackets and quotations are open where it starts */
} Clause;

typedef struct Sentence
{
	int			start;
	int			end;
	int			paragraph;		/* index */
	int			first_clause;
	int			clause_count;
	bool		han;			/* more ideographs than Latin words */
} Sentence;

typedef struct Paragraph
{
	int			start;
	int			end;
	int			first_sentence;
	int			sentence_count;
} Paragraph;

typedef struct Segments
{
	Paragraph  *paragraphs;
	int			paragraph_count;
	Sentence   *sentences;
	int			sentence_count;
	Clause	   *clauses;
	int			clause_count;
} Segments;

/*
 * segment_text - the paragraphs, sentences and clauses of [start, end)
 *
 * Lines of nothing but blanks and marks give no paragraph; every paragraph has
 * a sentence, every sentence a clause.  Linear in the text's length.
 */
extern Segments *segment_text(const FoldedText *text, int start, int end);

#endif							/* PGI_SEGMENT_H */
