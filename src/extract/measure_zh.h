/*
 * measure_zh.h
 *		A number of a Chinese text on its way to a measure.
 */
#ifndef PGI_MEASURE_ZH_H
#define PGI_MEASURE_ZH_H

#include "extract/statement.h"
#include "extract/user_lexicon.h"

/* A number on its way to a measure. */
typedef struct Reading
{
	const FoldedText *text;
	int			limit;			/* the sentence's end */
	const Matcher *users;		/* users' units, or NULL */
	int			start;			/* of the number itself, or of its currency sign */
	int			end;			/* after what has been read */
	bool		bare;			/* a scale word without a number: 百亿元, 上百家 */
	bool		han;			/* in Chinese numerals */
	bool		several;		/* 数十, 几百: from two to ten times the scale */
	bool		inner;			/* 余, 多, 来, 几 stood inside */
	bool		pair;			/* 三四百: figure is the lower end, upper the other */
	Figure		upper;
	bool		counted;		/* 个 stands before its scale: 十五个亿 */
	bool		tenths;			/* its unit was 成 */
	int			step;			/* place of the last digit, as a power of ten of the mantissa */
	Figure		figure;
	bool		has_unit;
	UnitExpression unit;
	int			power;			/* of ten, from scale words inside the unit's denominator */
} Reading;

static inline uint16
char_at(const FoldedText *text, int at)
{
	return at >= 0 && at < text->length ? text->chars[at] : 0;
}

static inline bool
is_latin(uint16 c)
{
	return CHAR_CLASS(c) == CHAR_LATIN && c < 0x250;
}

static inline bool
is_inner_approximator(uint16 c)
{
	return c == u'余' || c == u'多' || c == u'来' || c == u'几';
}

static inline int
skip_blank(const FoldedText *text, int at, int limit)
{
	return at < limit && text->chars[at] == ' ' ? at + 1 : at;
}

/* number_zh.c */
extern bool read_plain_number_zh(Reading *reading, int at);
extern bool read_fraction_zh(Reading *reading, int at);
extern bool read_figure_zh(Reading *reading, int at);

/* unit_parts_zh.c */
extern bool read_small_money_zh(Reading *reading);
extern void read_unit_parts_zh(Reading *reading);

/* unit_zh.c */
extern void read_unit_after_zh(Reading *reading);
extern bool read_each_before_zh(Reading *reading, int with, int *start);
extern void read_currency_before_zh(Reading *reading);
extern void read_unit_in_brackets_zh(Reading *reading);

/* range_zh.c */
extern bool read_range_end_zh(const Reading *low, Reading *high);
extern void inherit_from_end_zh(Reading *low, const Reading *high);
extern void read_sign_zh(Reading *reading);

/* bound_zh.c */
extern void bound_measure_zh(Measure *measure, const Reading *reading);
extern void read_approximations_zh(Measure *measure, const Reading *reading, int from);

#endif							/* PGI_MEASURE_ZH_H */
