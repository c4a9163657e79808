/*
 * user_lexicon_table.h
 *		Users' own words as the database has them.
 */
#ifndef PGI_USER_LEXICON_TABLE_H
#define PGI_USER_LEXICON_TABLE_H

#include "extract/user_lexicon.h"

/* current_user_lexicon - what is defined now; NULL where nothing is.  Good until the next call. */
extern const UserLexicon *current_user_lexicon(void);

/* user_words_hash - changes with every definition; 0 where there is none */
extern uint64 user_words_hash(void);

extern bool user_indicator_unit(const char *text, UnitExpression *unit);
extern bool user_place_level(const char *text, PlaceLevel *level);

#endif							/* PGI_USER_LEXICON_TABLE_H */
