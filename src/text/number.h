/*
 * number.h
 *		Numbers as people write them, to exact decimals.
 */
#ifndef PGI_NUMBER_H
#define PGI_NUMBER_H

#include "unicode.h"

/*
 * coefficient * 10^exponent.  Trailing zeros stand for digits that were
 * written: 8.80 is {880, -2}.  18 digits are more than any figure in the news
 * has; the reader takes longer strings of digits for no number.
 */
typedef struct Decimal
{
	int64		coefficient;
	int			exponent;
} Decimal;

#define DECIMAL_MAX_DIGITS 18

/*
 * A scale word (data/scales.tsv): 万, 亿, million, bn.  Its id is part of
 * quantity's on-disk format and never changes; 0 is no scale.
 */
typedef struct Scale
{
	int			id;
	int			power;			/* of ten */
	const char *word;			/* as displayed, UTF-8 */
	const char *language;		/* zh, en */
} Scale;

extern const Scale *scale_by_id(int id);
extern const Scale *read_scale(const FoldedText *text, int at, int limit, int *end);

typedef enum NumberScript
{
	NUMBER_ARABIC,				/* 1,234.5; full-width too; 1亿2000万 */
	NUMBER_HAN,					/* 一千二百, 两百, 二〇二三, 壹拾 */
	NUMBER_WORDS				/* forty-five, two hundred and six */
} NumberScript;

/*
 * A number read from a folded text: [start, end) holds its digits and scale
 * words, value is all of it, mantissa the part before the scale word, so that
 * value = mantissa * 10^(scale's power).  1亿2000万 is mantissa 1.2, scale 亿.
 * last_place is the power of ten of the last digit that is not zero as a
 * place: 40 gives 1, 1030 gives 1, 2000万 gives 7, 17.9亿 gives 7, 5 gives 0:
 * 40余 means less than 40 + 10^1.
 */
typedef struct Number
{
	int			start;
	int			end;
	NumberScript script;
	Decimal		value;
	Decimal		mantissa;
	const Scale *scale;			/* NULL for none */
	int			last_place;
	bool		grouped;		/* thousands separators or blanks between groups */
} Number;

/*
 * read_number - the longest number that begins at at, before limit
 *
 * False where none begins there, where it has more digits than
 * DECIMAL_MAX_DIGITS, and where the digits are no number: dotted ones
 * (2022.7.22), 十四五, 三四 (see read_number_pair).  Never looks at what stands
 * before at, so the caller must not ask inside of a word or number.  A sign is
 * the caller's.  Stops before 几 余 多 来: the caller reads them, and then
 * asks read_scale.
 */
extern bool read_number(const FoldedText *text, int at, int limit, Number *number);

/* The same where a currency stands before the number: 300m and 20k have a scale. */
extern bool read_money_number(const FoldedText *text, int at, int limit, Number *number);

/* begins_like_number - can read_number find one at at, by the first character or word?  A quick no for most words. */
extern bool begins_like_number(const FoldedText *text, int at, int limit);

/*
 * read_bare_scale - a scale word that is a number by itself: 百亿(元), 万(人),
 * (a) hundred.  Its mantissa is 1.
 */
extern bool read_bare_scale(const FoldedText *text, int at, int limit, Number *number);

/*
 * read_number_pair - two Chinese digits that mean from one to the other: 三四,
 * 五六百, 七八千万, 三五, 十七八, 二十四五.  Both numbers span the whole.
 */
extern bool read_number_pair(const FoldedText *text, int at, int limit, Number *low, Number *high);

/*
 * skip_number_like - where a run of digits, numerals and the separators inside
 * of them ends, for going on where read_number said no
 */
extern int	skip_number_like(const FoldedText *text, int at, int limit);

/*
 * numerals_end - where the digits and numerals that stand at at end, looking
 * at no more of them than a number has that is read as one: a quick way to
 * what stands behind a number
 */
extern int	numerals_end(const FoldedText *text, int at, int limit);

extern int	decimal_compare(Decimal a, Decimal b);
extern Decimal decimal_normalize(Decimal value);
extern bool decimal_add(Decimal a, Decimal b, Decimal *sum);
extern bool decimal_multiply(Decimal a, Decimal b, Decimal *product);
extern Decimal decimal_shift(Decimal value, int power);
extern int	decimal_print(Decimal value, char *buffer, int size);

#endif							/* PGI_NUMBER_H */
