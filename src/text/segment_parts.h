/*
 * segment_parts.h
 *		What the files of the segmenter share; nobody else's business.
 */
#ifndef PGI_SEGMENT_PARTS_H
#define PGI_SEGMENT_PARTS_H

#include "segment.h"

/* What mark_pairs knows of a character. */
#define PAIR_OPEN		1		/* opens a pair that closes in the same line */
#define PAIR_CLOSE		2		/* closes one */
#define PAIR_SHORT		4		/* and the pair is short: no sentence ends inside */

extern void mark_pairs(const FoldedText *text, int start, int end, uint8 *marks);

extern bool is_full_stop(const FoldedText *text, int at, int sentence_start, int end);

#endif							/* PGI_SEGMENT_PARTS_H */
