/*
 * amount_en.h
 *		What the readers of English numbers and of whole quantities share.
 */
#ifndef PGI_AMOUNT_EN_H
#define PGI_AMOUNT_EN_H

#include "extract/english.h"

typedef struct MeasureReader
{
	Extraction *ex;
	Words	   *words;
	int			sentence;
} MeasureReader;

/* One number with its unit; a measure is one of them or a range of two. */
typedef struct Amount
{
	int			first;			/* index of its first word: the currency sign, the number */
	int			next;			/* index of the word after it */
	int			end;			/* folded position after number, scale and unit */
	int			number_end;
	Figure		figure;
	bool		has_unit;
	UnitExpression unit;
	CueValue	after;			/* 20+, 100 or so: what the word between number and noun says */
	bool		grouped;		/* 12,345 */
	bool		spelled;		/* six, not 6 */
	bool		attributive;	/* 5000-yuan */
	bool		age;			/* 53-year-old */
	bool		adjective;		/* 500-bed: counts what the noun after it has */
} Amount;

/* amount_en.c */
extern bool read_amount(const MeasureReader *reader, int index, Amount *amount);
extern bool read_amount_unit(const MeasureReader *reader, Amount *amount);

/* fraction_en.c */
extern bool read_fraction(const MeasureReader *reader, int index, Amount *amount);
extern bool read_indefinite(const MeasureReader *reader, int index, Amount *amount);

/* approximation_en.c */
extern void set_qualifier(Measure *measure, Qualifier qualifier);
extern Qualifier read_approximation(const MeasureReader *reader, int first, int next, CueValue between,
									Measure *measure);

/* shared_unit_en.c */
extern void share_units(const MeasureReader *reader, int first);
extern void share_qualifier(const MeasureReader *reader, int first);

/* count_en.c */
extern bool carries_letters(const MeasureReader *reader, const Amount *amount);
extern bool is_label(const MeasureReader *reader, const Amount *amount, bool counted);
extern bool from_follows_change(const MeasureReader *reader, int from);
extern bool bare_is_quantity(const MeasureReader *reader, const Amount *amount);
extern int	counted_noun_end(const MeasureReader *reader, const Amount *amount);
extern bool in_slogan(const MeasureReader *reader, int index);
extern bool in_short_quote(const MeasureReader *reader, int index);
extern bool one_is_counted(const MeasureReader *reader, const Amount *amount, int noun_end);
extern bool is_oclock(const MeasureReader *reader, int index);
extern bool is_plural_phrase(const MeasureReader *reader, const Amount *amount, int end);
extern bool is_reference(const MeasureReader *reader, const Amount *amount);
extern bool is_span_number(const MeasureReader *reader, int index);

#endif							/* PGI_AMOUNT_EN_H */
