/*
 * unicode.h
 *		Text folded for matching, with the way back to the text as written.
 *
 * Folding makes one form of what a reader takes for the same: full-width and
 * compatibility forms (NFKC), upper and lower case, traditional and
 * simplified characters; runs of blanks become one, invisible characters
 * (zero-width, controls, soft hyphens) go.  Line ends stay.
 */
#ifndef PGI_UNICODE_H
#define PGI_UNICODE_H

#include "host.h"

/*
 * Everything downstream works on indexes into chars; a half-open index range
 * [start, end) goes back to the source through folded_span.  Code points
 * beyond the BMP that do not fold into it are U+FFFD: no lexicon has them.
 */
typedef struct FoldedText
{
	int			length;			/* folded characters */
	uint16	   *chars;			/* chars[length] is 0 */
	int32	   *byte_at;		/* first source byte of each; [length] = source_bytes */
	int32	   *char_at;		/* source character of each; [length] = their number */
	const char *source;			/* UTF-8, not copied */
	int			source_bytes;
	const uint64 *begins;		/* what may begin at each, by matcher_mark; NULL where nobody marked it */
} FoldedText;

/* What a character is for the readers of numbers and sentences. */
typedef enum CharClass
{
	CHAR_OTHER,
	CHAR_BLANK,
	CHAR_LINE_END,
	CHAR_DIGIT,					/* 0 to 9 */
	CHAR_LATIN,					/* letters of alphabetic scripts */
	CHAR_HAN,					/* ideographs that are no numerals */
	CHAR_HAN_NUMERAL,			/* 零〇一二两三 … 九 */
	CHAR_HAN_SCALE,				/* 十百千万亿兆 */
	CHAR_STOP,					/* 。 ! ? */
	CHAR_SEMICOLON,
	CHAR_COMMA,					/* , in either width */
	CHAR_LIST_COMMA,			/* 、 */
	CHAR_COLON,
	CHAR_PERIOD,				/* . */
	CHAR_OPEN,					/* ( [ 【 《 “ and their like */
	CHAR_CLOSE
} CharClass;

extern const uint8 char_classes[65536];

#define CHAR_CLASS(c) ((CharClass) char_classes[(uint16) (c)])

extern FoldedText *fold_text(const char *source, int source_bytes);
extern void free_folded(FoldedText *text);

/* Where a folded range stands in the source, in characters and bytes. */
typedef struct SourceSpan
{
	int			char_start;
	int			char_end;
	int			byte_start;
	int			byte_end;
} SourceSpan;

extern SourceSpan folded_span(const FoldedText *text, int start, int end);
extern char *folded_source(const FoldedText *text, int start, int end);
extern bool folded_is_upper(const FoldedText *text, int at);

/* One code point through the table: how many characters came of it, 0 to 18. */
#define FOLD_MAX 18
extern int	fold_code_point(uint32 code_point, uint16 *folded);

#endif							/* PGI_UNICODE_H */
