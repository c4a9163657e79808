/*
 * indicator_name.h
 *		The name whose indicator is looked for.
 */
#ifndef PGI_INDICATOR_NAME_H
#define PGI_INDICATOR_NAME_H

#include "extract/extract.h"

/* A letter or digit of an English word, folded. */
static inline bool
is_word_char(uint16 c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* The text is folded; chars[length] is 0. */
extern bool read_indicator_name(const char *name, FoldedText *text, char **utf8);
extern char *folded_utf8(const FoldedText *name, TextRange part);
extern int	next_preposition(const FoldedText *name, int at);
extern bool head_is_plural(const FoldedText *name);

#endif							/* PGI_INDICATOR_NAME_H */
