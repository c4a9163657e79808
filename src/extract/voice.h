/*
 * voice.h
 *		Who speaks in an article: a company, a place's own government, the
 *		authorities of the country.
 */
#ifndef PGI_VOICE_H
#define PGI_VOICE_H

#include "extract/extract.h"

typedef struct Voices
{
	int			company;		/* 公司, codes of securities, notices */
	int			local;			/* 全市, 我省, places named in full */
	int			nation;			/* the country's authorities; more in the title and the lead */
	int			foreign;		/* other countries */
	int			series;			/* what is counted for a whole country; likewise */
} Voices;

extern Voices hear_voices(const Extraction *extraction);

extern int	security_code_end(const FoldedText *text, int at, int limit);

/* is_security_code - (600000), (08211.HK), (BA.N): does a security's code stand at at? */
static inline bool
is_security_code(const FoldedText *text, int at, int limit)
{
	return at < limit && text->chars[at] == '(' && security_code_end(text, at, limit) > at;
}

#endif							/* PGI_VOICE_H */
