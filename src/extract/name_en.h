/*
 * name_en.h
 *		The pieces that English names are put together from.
 */
#ifndef PGI_NAME_EN_H
#define PGI_NAME_EN_H

#include "extract/english.h"

/* name_counted_en.c */
extern void add_predicate(EnglishName *name, const Words *words, int index);
extern int	add_modifiers(EnglishName *name, const Site *site, int index);

/* name_en.c */
extern bool word_begins(const Words *words, int index, const char *text);
extern bool is_possessive(const Words *words, int index);
extern bool names_subject(const Words *words, int from, int to);
extern void add_part(EnglishName *name, const Words *words, int from, int to);
extern void add_exactly(EnglishName *name, const Words *words, int from, int to);
extern int	object_end(const Words *words, int preposition);
extern int	object_start(const Words *words, int preposition);
extern bool is_main_verb(const Words *words, int index);
extern int	content_words(const Words *words, int from, int to);
extern int	noun_phrase_start(const Words *words, int end);

/* name_measured_en.c */
extern bool name_before(const Site *site, EnglishName *name, int end);

#endif							/* PGI_NAME_EN_H */
