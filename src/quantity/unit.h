/*
 * unit.h
 *		Units, their dimensions and factors, and unit expressions.
 *
 * Server-free: the text side reads units in running text with the same code
 * and the same table as quantity's input function.
 */
#ifndef PGI_UNIT_H
#define PGI_UNIT_H

#include "text/matcher.h"
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

/* A set of classes is made of these. */
#define UNIT_BIT(unit_class) (1u << (unit_class))

/*
 * One unit of an expression.  unit is the place of a built-in unit in the
 * table, which is not stable, or UNIT_FIRST_USER and up for a user's unit that
 * this process has met.
 */
typedef struct UnitTerm
{
	uint16		unit;
	int16		exponent;		/* -UNIT_MAX_EXPONENT to UNIT_MAX_EXPONENT, not 0 */
} UnitTerm;

#define UNIT_MAX_TERMS 6
#define UNIT_MAX_EXPONENT 99
#define UNIT_FIRST_USER 0x8000

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
 * numerator/denominator * 10^power, both positive, in lowest terms, with a
 * denominator coprime to ten and a numerator that ten does not divide: equal
 * factors are equal field by field.
 */
typedef struct UnitFactor
{
	int64		numerator;
	int64		denominator;
	int			power;
} UnitFactor;

/*
 * What is known of a unit.  Its dimension is a product of powers of base
 * units (in order of their ids; none for ratios), and it is factor times that.
 */
typedef struct UnitInfo
{
	uint16		id;				/* of units.tsv, on disk; 0 for a user's unit */
	UnitClass	unit_class;
	const char *code;
	const char *zh;				/* displayed Chinese name, or NULL */
	const char *en;				/* English name, (s) where plural differs, or NULL */
	UnitFactor	factor;
	const UnitTerm *dimension;
	int			dimension_count;
} UnitInfo;

/* Everything about the unit of a term; valid as long as the process. */
extern const UnitInfo *unit_info(int unit);
extern int	unit_count(void);	/* built-in units are 0 to unit_count() - 1 */
extern int	unit_by_id(int id);	/* the unit with a stable id, or -1 */
extern int	unit_name_count(void);
extern const char *unit_name(int name, int *unit);	/* every name of the table */
extern bool unit_name_follows(int name);	/* stands it after a number? */
extern bool unit_name_exact(int name);	/* is it read in that spelling only? */

/*
 * unit_register - make a user's unit known to this process
 *
 * Gives the number for its terms, or -1 when there are too many.  info and
 * what it points to must live as long as the process.
 */
extern int	unit_register(const UnitInfo *info);
#define UNIT_MAX_USERS 4096

/*
 * read_unit - the longest unit or unit expression that begins at at
 *
 * For running text: reads what may stand after a number (and its scale word):
 * 元, 人民币, 美元, 元/平方米, 吨标准煤/万元 (a scale word inside of a
 * denominator is divided into *power*: 吨标准煤/万元 is tce CNY^-1 with power
 * -4), kWh, square meters, yuan per mu, percent.  One blank, or before a Latin
 * letter one hyphen (100-yuan), may stand before the unit.  Names that are
 * ambiguous in running text (分 里 平 方 角 a d) are not read, nor a unit that
 * begins a longer word (年度, 家族).  Sets *end; false where no unit begins.
 * users has users' units, as entries of the kind unit whose ref is the unit's
 * number, or is NULL.
 */
extern bool read_unit(const FoldedText *text, int at, int limit, const Matcher *users, UnitExpression *unit, int *power,
					  int *end);

/*
 * A reader of further names, for users' units: the number of the unit whose
 * name begins at at, longest first, with its end; or -1.
 */
typedef int (*UnitNameReader) (const FoldedText *text, int at, int limit, int *end);

/*
 * read_unit_literal - the same, in a quantity literal
 *
 * Reads every name and code, exponents (m/s2, s^-1) and products (kg·m).
 * reader may be NULL.
 */
extern bool read_unit_literal(const FoldedText *text, int at, int limit, UnitNameReader reader,
							  UnitExpression *unit, int *power, int *end);

/*
 * read_currency_prefix - a currency sign, code or name that may stand before a
 * number: ¥ $ US$ HK$ RMB CNY 人民币; the second reads every ISO 4217 code,
 * which running text may not (TOP 10, ALL 50)
 */
extern bool read_currency_prefix(const FoldedText *text, int at, int limit, UnitExpression *unit, int *end);
extern bool read_currency_prefix_literal(const FoldedText *text, int at, int limit, UnitExpression *unit, int *end);

/* The unit with this code (CNY, mu, 家, %); false where there is none. */
extern bool unit_by_code(const char *code, UnitExpression *unit);

extern UnitClass unit_expression_class(const UnitExpression *unit);
extern bool unit_expression_equal(const UnitExpression *a, const UnitExpression *b);

/*
 * left/right, for 万元/亩 said as 每亩…万元, and left*right.  Equal units gather
 * into one term or cancel, and what has a unit of its own becomes that (m·m is
 * m2).  False where exponents overflow or terms run out.
 */
extern bool unit_expression_divide(const UnitExpression *left, const UnitExpression *right, UnitExpression *quotient);
extern bool unit_expression_multiply(const UnitExpression *left, const UnitExpression *right, UnitExpression *product);

/* unit_expression_code - its code (CNY/m2), in the current memory context */
extern char *unit_expression_code(const UnitExpression *unit);

#endif							/* PGI_UNIT_H */
