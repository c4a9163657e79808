/*
 * subject_en.h
 *		What the readers of English subjects share.
 */
#ifndef PGI_SUBJECT_EN_H
#define PGI_SUBJECT_EN_H

#include "extract/name_en.h"

/* A company, a park or another body by its name. */
typedef struct Body
{
	TextRange	name;
	int			first;			/* its words */
	int			next;
	CueValue	kind;			/* CUE_COMPANY, CUE_ZONE, CUE_BODY; CUE_NONE where its name does not say */
	bool		possessive;
} Body;

/* body_en.c */
extern bool find_body(const Words *words, Body *body);
extern bool body_at(const Words *words, int index, Body *body);
extern CueValue find_reference(const Words *words);

#endif							/* PGI_SUBJECT_EN_H */
