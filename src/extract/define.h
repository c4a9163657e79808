/*
 * define.h
 *		What the functions that define users' words share.
 */
#ifndef PGI_DEFINE_H
#define PGI_DEFINE_H

#include "compat.h"

extern char *required_text(FunctionCallInfo fcinfo, int argument, const char *what);
extern uint64 run_once(const char *query, int count, const char *const *texts);
extern void check_name(const char *what, const char *name);
extern bool is_built_in(const char *code);
extern void drop_word(const char *what, const char *table, const char *key, const char *name);

#endif							/* PGI_DEFINE_H */
