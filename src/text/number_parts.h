/*
 * number_parts.h
 *		What the readers of digits, Chinese numerals and English number words
 *		share; nobody else's business.
 */
#ifndef PGI_NUMBER_PARTS_H
#define PGI_NUMBER_PARTS_H

#include "number.h"

typedef enum WordRole
{
	WORD_NONE,
	WORD_ZERO,
	WORD_DIGIT,
	WORD_TEN,
	WORD_UNIT,
	WORD_FORMAL_DIGIT,
	WORD_FORMAL_TEN,
	WORD_FORMAL_UNIT,
	WORD_POINT,
	WORD_ONES,
	WORD_TENS,
	WORD_HUNDRED,
	WORD_DOZEN,
	WORD_MULTIPLIER,
	WORD_AND,
	WORD_ORDINAL
} WordRole;

typedef struct HanWord
{
	uint16		character;
	WordRole	role;
	int			value;
	const uint16 *not_before;	/* words closed by 0 each, the list by another */
} HanWord;

typedef struct LatinWord
{
	const char *word;
	WordRole	role;
	int			value;
} LatinWord;

extern const HanWord *han_word(uint16 character);
extern const LatinWord *latin_word(const FoldedText *text, int at, int limit, int *end);
extern const Scale *scale_by_power(int power, const char *language);
extern const Scale *read_scale_in(const FoldedText *text, int at, int limit, const char *language, bool money, int *end);
extern bool refused_before(const uint16 *words, const FoldedText *text, int at, int limit);

extern bool read_digits_number(const FoldedText *text, int at, int limit, bool money, Number *number);
extern int	digits_end(const FoldedText *text, int at, int limit);
extern bool read_han_number(const FoldedText *text, int at, int limit, Number *number);
extern bool read_word_number(const FoldedText *text, int at, int limit, Number *number);

/* The character at a place, 0 from limit on. */
static inline uint16
char_or_zero(const FoldedText *text, int at, int limit)
{
	return at < limit ? text->chars[at] : 0;
}

static inline bool
is_digit(uint16 c)
{
	return c >= '0' && c <= '9';
}

static inline bool
is_latin(uint16 c)
{
	return c >= 'a' && c <= 'z';
}

/*
 * A Chinese number in the making.  一亿二千三百万 grows by pieces: section is
 * what stands since the last 万 or 亿, total the sections before.  Units must
 * come in descending order, but 亿 after 万 multiplies all before it.
 */
typedef struct Sum
{
	Decimal		total;
	Decimal		section;
	int			last_small;		/* power of the section's last 十 百 千 */
	int			last_big;		/* power of the last 万 亿, 0 for none yet */
	int			top;			/* power of the unit that the number is shown in */
} Sum;

extern void sum_start(Sum *sum);
extern bool sum_add(Sum *sum, Decimal digits, int small);
extern bool sum_multiply(Sum *sum, int big);
extern bool sum_value(const Sum *sum, Decimal *value);

/* The part of a Chinese scale's power that is 万, 亿 or 万亿; the rest is 十, 百 or 千. */
static inline int
big_power(int power)
{
	return power >= 12 ? 12 : power >= 8 ? 8 : power >= 4 ? 4 : 0;
}

#endif							/* PGI_NUMBER_PARTS_H */
