/*
 * quantity.h
 *		The type quantity: its datum, and what the files of this floor and the
 *		one above call of each other.
 */
#ifndef PGI_QUANTITY_H
#define PGI_QUANTITY_H

#include "compat.h"

#include "utils/numeric.h"

#include "quantity/unit.h"
#include "text/number.h"

/*
 * The datum, layout version 0
 *
 * A varlena; after its header (of one byte where the value is short) come, all
 * numbers in little-endian order:
 *
 *	byte 0		bit 0	general form (else compact)
 *				bit 1	the mantissa is a numeric (else an integer)
 *				bit 2	the unit is displayed by its Chinese name (else by its code)
 *				bit 3,4	1: below, 2: above every value of its dimension; these two
 *						exist inside index conditions only
 *				bit 6,7	version of the layout, 0
 *	byte 1		id of the scale word (data/scales.tsv), 0 for none
 *	byte 2		digits after the decimal point, 0 where bit 1 is set
 *
 * compact form: a mantissa of at most 18 digits and no unit, or one built-in
 * unit to the power of one:
 *	byte 3-4	id of the unit (data/units.tsv), 0 for the plain number
 *	byte 5-		the mantissa without its decimal point, two's complement in as
 *				few bytes as hold it, 1 to 8
 *
 * general form:
 *	byte 3		power of ten that the denominator holds, negated (-4 for
 *				吨标准煤/万元), a signed byte
 *	byte 4		number of terms; each is
 *				2 bytes id of the unit, 1 signed byte exponent, and where the id is
 *				0xFFFF, a user's unit: 1 byte length of its name, the name (UTF-8),
 *				1 byte number of base units, or 0xFF for a base unit of its own; then
 *				8 bytes numerator, 8 denominator, 2 power of ten of its factor, and
 *				its base units: each 2 bytes id, 1 exponent, and where the id is
 *				0xFFFF, 1 byte length and the name
 *	then		the mantissa as above, or, where bit 1 is set, what a numeric
 *				holds after its varlena header
 *
 * The value is mantissa * 10^(scale's power + denominator's power) units.
 * Ids never change and are never used again, users' units carry their
 * definition: a datum means the same in every database.  A value is always
 * stored in its shortest form, so what looks alike is alike byte for byte.
 */
#define QUANTITY_GENERAL 0x01
#define QUANTITY_BIG 0x02
#define QUANTITY_HAN 0x04
#define QUANTITY_FLOOR 0x08
#define QUANTITY_CEILING 0x10
#define QUANTITY_BOUND (QUANTITY_FLOOR | QUANTITY_CEILING)
#define QUANTITY_VERSION_MASK 0xC0

#define QUANTITY_HEADER 5
#define QUANTITY_USER_UNIT 0xFFFF
#define QUANTITY_OWN_BASE 0xFF
#define UNIT_MAX_POWER 1000		/* of ten, in a user's unit's factor */
#define QUANTITY_MAX_COEFFICIENT INT64CONST(999999999999999999)
#define QUANTITY_MAX_FRACTION 255	/* of an integer mantissa */

/*
 * A quantity unpacked.  mantissa is big where that is set, else
 * coefficient * 10^-fraction.
 */
typedef struct Quantity
{
	int			scale;			/* id, 0 for none */
	int			fraction;		/* displayed digits after the point */
	int			unit_power;		/* of ten, of the denominator */
	int			bound;			/* QUANTITY_FLOOR, QUANTITY_CEILING or 0 */
	bool		han;
	Numeric		big;
	int64		coefficient;
	UnitExpression unit;
} Quantity;

#define DatumGetQuantityP(datum) PG_DETOAST_DATUM_PACKED(datum)
#define PG_GETARG_QUANTITY(n) DatumGetQuantityP(PG_GETARG_DATUM(n))

/* quantity.c, quantity_read.c: the datum */
extern void quantity_read(struct varlena *datum, Quantity *quantity);
extern Datum quantity_make(const Quantity *quantity);
extern Numeric quantity_mantissa(const Quantity *quantity);
extern void quantity_set_mantissa(Quantity *quantity, Numeric mantissa);
extern void quantity_canonize(Quantity *quantity);
extern int	quantity_scale_power(int scale);
extern int64 quantity_coefficient(const unsigned char *bytes, int length);

/*
 * What the extraction builds its columns with.
 *
 * quantity_build: mantissa * 10^(scale's power + power) of the unit, shown as
 * written; scale may be NULL; power is what read_unit gave.  The datum lives in
 * the current memory context.
 *
 * quantity_range_build: a quantity_range; a NULL lower or upper is an open end.
 * Both bounds must have one dimension.
 */
extern Datum quantity_build(Decimal mantissa, const Scale *scale, const UnitExpression *unit, int power, bool han);
extern Datum quantity_range_build(const Datum *lower, bool lower_inclusive, const Datum *upper, bool upper_inclusive);

/* numerics.c: what numeric.c keeps to itself */
extern Numeric numeric_from_text(const char *digits);
extern Numeric numeric_power_of_ten(int power);
extern Numeric numeric_shift(Numeric value, int power);
extern Numeric numeric_trim(Numeric value, int fraction);
extern Numeric numeric_times(Numeric left, Numeric right);
extern Numeric numeric_over(Numeric left, Numeric right);
extern bool numeric_quotient(Numeric above, Numeric below, Numeric *quotient);
extern Numeric numeric_plus(Numeric left, Numeric right);
extern Numeric numeric_minus(Numeric left, Numeric right);
extern Numeric numeric_from_int128(int128 value);
extern int	numeric_sign_of(Numeric value);
extern int	numeric_fraction(Numeric value);
extern bool numeric_to_integer(Numeric value, int64 *coefficient, int *fraction);

/* magnitude.c: exact values across units */

/* A product of powers of base units, in order of their ids. */
#define DIMENSION_MAX 32
typedef struct Dimension
{
	int			count;
	UnitTerm	terms[DIMENSION_MAX];
} Dimension;

/*
 * An exact value in base units: numerator/denominator * 10^power, the
 * denominator coprime to ten.  Where integers do not hold it, exact is set and
 * the value is the quotient of two numerics.
 */
typedef struct Magnitude
{
	int128		numerator;
	int64		denominator;
	int			power;
	bool		exact;
	Numeric		above;
	Numeric		below;
} Magnitude;

extern void dimension_multiply(Dimension *dimension, int base, int exponent);
extern void expression_dimension(const UnitExpression *unit, Dimension *dimension);
extern int	dimension_compare(const UnitTerm *left, int left_count, const UnitTerm *right, int right_count);
extern bool unit_factor_multiply(UnitFactor *factor, int64 numerator, int64 denominator, int power);
extern bool expression_factor(const UnitExpression *unit, UnitFactor *factor);
extern void expression_numeric_factor(const UnitExpression *unit, Numeric *above, Numeric *below);
extern bool same_dimension(const UnitExpression *left, const UnitExpression *right);
extern bool is_plain_ratio(const UnitExpression *unit);
extern void quantity_magnitude(const Quantity *quantity, Magnitude *magnitude);
extern void magnitude_widen(Magnitude *magnitude);
extern int	magnitude_compare(Magnitude *left, Magnitude *right);
extern uint64 greatest_common_divisor(uint64 a, uint64 b);
#define MAX_SHIFT 18			/* powers of ten that keep an int64 in an int128 */
extern const int64 powers_of_ten[MAX_SHIFT + 1];

/* quantity_order.c, quantity_hash.c, quantity_abbreviate.c */
extern int	quantity_compare(struct varlena *left, struct varlena *right);
extern bool quantity_same_dimension(struct varlena *left, struct varlena *right);
extern uint64 quantity_hash_value(struct varlena *datum, uint64 seed);
extern uint64 quantity_abbreviate(struct varlena *datum);

/* quantity_index.c */
extern PGDLLEXPORT Datum quantity_floor(PG_FUNCTION_ARGS);
extern PGDLLEXPORT Datum quantity_ceiling(PG_FUNCTION_ARGS);

/* quantity_print.c */
extern char *quantity_print(const Quantity *quantity);
extern char *unit_display(const UnitExpression *unit, int unit_power, bool han);

/* quantity_parse.c */
extern bool quantity_parse(const char *string, Quantity *quantity, struct Node *escontext);
extern bool quantity_parse_unit(const char *string, Quantity *quantity, struct Node *escontext);

/* quantity_suggest.c */
extern char *quantity_suggest_unit(const char *written);

/* quantity_convert.c */
extern bool quantity_express(const Quantity *value, const Quantity *target, bool exact, Quantity *result);
pg_noreturn extern void quantity_dimension_error(const UnitExpression *left, const UnitExpression *right);

/* quantity_typmod.c */
extern bool quantity_apply_typmod(Quantity *quantity, int32 typmod, struct Node *escontext);

/* quantity_ops.c */
extern Datum quantity_sum_of(const Quantity *left, const Quantity *right, int sign);
extern Numeric quantity_amount_of(const Quantity *quantity);
extern Datum quantity_scaled_by(const Quantity *quantity, Numeric factor, bool divide);
pg_noreturn extern void quantity_division_by_zero(void);

/* quantity_product.c */
extern void quantity_product(const Quantity *left, const Quantity *right, bool divide, Quantity *result);

/* user_unit.c: users' units that this process has met; user_unit_table.c: those of the table */
extern int	user_unit_number(const UnitInfo *info);
extern int	user_unit_intern(const UnitInfo *definition);
extern int	user_unit_base(const char *name, int length);
extern Oid	quantity_namespace(void);
extern bool user_unit_define(const char *name, const char *definition, UnitInfo *info, struct Node *escontext);
extern int	user_unit_named(const FoldedText *text, int at, int limit, int *end);
extern int	user_unit_inline(const FoldedText *text, int at, int limit, int *end);
extern bool user_unit_is_named(int unit);
extern int	user_unit_all(int **units);
extern char *user_unit_definition(const char *name);
extern char *user_unit_normal_definition(const UnitInfo *info);
extern void user_unit_check_prefixed(const FoldedText *text, int start);
extern bool user_unit_valid_name(const char *name);
extern char *user_unit_written(const UnitInfo *info);

#endif							/* PGI_QUANTITY_H */
