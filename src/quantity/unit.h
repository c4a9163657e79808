/*
 * unit.h
 *		Units, their dimensions and factors, and unit expressions.
 *
 * Server-free: the text side reads units in running text with the same code
 * and the same table as quantity's input function.
 */
#ifndef PGI_UNIT_H
#define PGI_UNIT_H

#include "text/unicode.h"

/*
 * What a unit measures, coarsely: what the extraction rules ask.  (Two units
 * convert only when their dimension vectors agree, not their classes.)
 */
typedef enum UnitClass
{
	UNIT_CLASS_NONE,			/* the plain number, code 1 */
	UNIT_CLASS_COUNT,			/* 家 个 台 人次: counting words */
	UNIT_CLASS_CURRENCY,
	UNIT_CLASS_RATIO,			/* % ‰ 成 倍 */
	UNIT_CLASS_POINT,			/* 百分点, basis point */
	UNIT_CLASS_TIME,
	UNIT_CLASS_AREA,
	UNIT_CLASS_LENGTH,
	UNIT_CLASS_MASS,
	UNIT_CLASS_VOLUME,
	UNIT_CLASS_ENERGY,
	UNIT_CLASS_POWER,
	UNIT_CLASS_OTHER			/* every other physical unit, and compound expressions */
} UnitClass;

/* A built-in unit; its number is its place in the table and not stable. */
typedef struct UnitTerm
{
	uint16		unit;
	int16		exponent;
} UnitTerm;

#define UNIT_MAX_TERMS 6

/*
 * A product of powers of units, as written: 万元/亩 is CNY^1 mu^-1 (its 万 is
 * the number's scale, not the unit's).  count 0 is the plain number.
 */
typedef struct UnitExpression
{
	int			count;
	UnitTerm	terms[UNIT_MAX_TERMS];
} UnitExpression;

/*
 * read_unit - the longest unit or unit expression that begins at at
 *
 * Reads what may stand after a number (and its scale word): 元, 人民币, 美元,
 * 元/平方米, 吨标准煤/万元 (a scale word inside of a denominator is divided
 * into *power*: 吨标准煤/万元 is tce CNY^-1 with power -4), kWh, square
 * meters, percent.  zh says whether counting words may be read.  Sets *end;
 * false where no unit begins there.
 */
extern bool read_unit(const FoldedText *text, int at, int limit, UnitExpression *unit, int *power, int *end);

/*
 * read_currency_prefix - a currency sign, code or name that may stand before a
 * number: ¥ $ US$ HK$ RMB CNY 人民币
 */
extern bool read_currency_prefix(const FoldedText *text, int at, int limit, UnitExpression *unit, int *end);

/* The unit with this code (CNY, mu, 家, %); false where there is none. */
extern bool unit_by_code(const char *code, UnitExpression *unit);

extern UnitClass unit_expression_class(const UnitExpression *unit);
extern bool unit_expression_equal(const UnitExpression *a, const UnitExpression *b);

/* left/right, for 万元/亩 said as 每亩…万元; false where exponents overflow or terms run out */
extern bool unit_expression_divide(const UnitExpression *left, const UnitExpression *right, UnitExpression *quotient);

/* unit_expression_code - its code (CNY/m2), in the current memory context */
extern char *unit_expression_code(const UnitExpression *unit);

#endif							/* PGI_UNIT_H */
