/*
 * sentence_en.h
 *		A sentence on its way from quantities to rows: what the English reader of
 *		statements and its parts share.
 */
#ifndef PGI_SENTENCE_EN_H
#define PGI_SENTENCE_EN_H

#include "extract/english.h"

typedef struct SentenceReader
{
	StatementReader *reader;
	Words	   *words;
	int			sentence;
	int			last_row;		/* the row before, in this sentence, -1 for none */
	int			previous;		/* a measure that waits for its later level, -1 for none */
	EnglishName noun;			/* the last thing counted, for a bare number after it */
	bool		in_parts;		/* after including, of which */
	int			whole;			/* the row that the parts are parts of */
	LevelKind	kind;			/* of the list being read */
	Role		series_role;	/* of the measure before, for lists of values */
	int			series_sign;
	int			series_governor;
} SentenceReader;

/* level_en.c */
extern bool has_noun(const Site *site);
extern LevelKind level_kind(const Site *site, LevelKind list_kind);
extern char *inherited_name(const SentenceReader *sr);
extern char *level_name(SentenceReader *sr, const Site *site, const Reading *reading);

/* name_elided_en.c */
extern char *elided_name(const SentenceReader *sr, const Site *site);
extern char *later_noun_name(SentenceReader *sr, const Site *site);
extern bool gave_noun(const SentenceReader *sr, const Site *site);

/* name_main_en.c */
extern void name_main_subject(const Site *site, EnglishName *name);

/* part_en.c */
extern bool is_whole(const Site *site);
extern void note_parts(SentenceReader *sr, const Site *site);

/* follow_en.c */
extern bool completes_change(SentenceReader *sr, const Site *site);
extern bool follows_level(const SentenceReader *sr, const Site *site, Role role);

/* rowless_en.c */
extern bool makes_no_row(const Measure *measure, const Words *words);

/* series_en.c */
extern bool continues_series(const SentenceReader *sr, const Site *site);
extern int	read_series(SentenceReader *sr, const Site *first, const Reading *reading);

/* statement_en.c */
extern char *joined_name(const SentenceReader *sr, const EnglishName *name);
extern Statement *new_row(SentenceReader *sr, const Site *site, char *name);
extern void settle_period(SentenceReader *sr, const Site *site, Statement *statement, LevelKind kind);
extern const char *share_code(const Site *site);
extern void set_change(const SentenceReader *sr, const Site *site, const Reading *reading, Statement *statement);

#endif							/* PGI_SENTENCE_EN_H */
