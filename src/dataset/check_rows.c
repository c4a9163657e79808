/*
 * check_rows.c
 *		check_indicators: what statements come to, within the rounding of
 *		their figures, exactly.
 *
 * A written figure stands for all values that round to it: half a unit of its
 * last digit to each side; a count of whole things for itself.  Bounds are
 * quotients of two numerics that are never divided before they are compared.
 */
#include "dataset/dataset.h"

#include "catalog/pg_type.h"
#include "extract/call.h"
#include "extract/check.h"
#include "funcapi.h"
#include "quantity/quantity.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

PG_FUNCTION_INFO_V1(check_indicators);

/* above / below, below > 0 */
typedef struct Rational
{
	Numeric		above;
	Numeric		below;
} Rational;

typedef struct Span
{
	Rational	low;
	Rational	high;
} Span;

/* ------------------------------------------------------------------ rationals */

static Rational
rational(Numeric above, Numeric below)
{
	Rational	result = {above, below};

	if (numeric_sign_of(below) < 0)
	{
		Numeric		zero = int64_to_numeric(0);

		result.above = numeric_minus(zero, above);
		result.below = numeric_minus(zero, below);
	}
	return result;
}

static Rational
whole_number(int64 value)
{
	return rational(int64_to_numeric(value), int64_to_numeric(1));
}

static Rational
times(Rational a, Rational b)
{
	return rational(numeric_times(a.above, b.above), numeric_times(a.below, b.below));
}

/* b must not be zero. */
static Rational
over(Rational a, Rational b)
{
	return rational(numeric_times(a.above, b.below), numeric_times(a.below, b.above));
}

static Rational
plus(Rational a, Rational b)
{
	return rational(numeric_plus(numeric_times(a.above, b.below), numeric_times(b.above, a.below)),
					numeric_times(a.below, b.below));
}

static Rational
minus(Rational a, Rational b)
{
	return plus(a, times(b, whole_number(-1)));
}

static int
compare(Rational a, Rational b)
{
	return numeric_sign_of(minus(a, b).above);
}

/* ------------------------------------------------------------------ intervals */

static Span
interval(Rational a, Rational b)
{
	return compare(a, b) <= 0 ? (Span) {a, b} : (Span) {b, a};
}

static Span
add(Span a, Span b)
{
	return (Span) {plus(a.low, b.low), plus(a.high, b.high)};
}

static Span
subtract(Span a, Span b)
{
	return (Span) {minus(a.low, b.high), minus(a.high, b.low)};
}

/* False where the divisor may be zero or less: no figure here is. */
static bool
divide(Span a, Span b, Span *quotient)
{
	Span	low;
	Span	high;

	if (numeric_sign_of(b.low.above) <= 0)
		return false;
	low = interval(over(a.low, b.low), over(a.low, b.high));
	high = interval(over(a.high, b.low), over(a.high, b.high));
	*quotient = (Span) {low.low, high.high};
	return true;
}

/* The values that a figure stands for, in its unit's base; points count as per cent. */
static Span
measure_interval(const Measure *measure, int sign)
{
	Figure		figure = measure->value;
	int			power = (figure.scale ? figure.scale->power : 0) + measure->power;
	bool		whole = figure.scale == NULL && figure.mantissa.exponent >= 0 &&
		(measure->unit_class == UNIT_CLASS_COUNT || measure->unit_class == UNIT_CLASS_TIME || measure->unit_class == UNIT_CLASS_NONE);
	Numeric		value = numeric_shift(int64_to_numeric(figure.mantissa.coefficient * sign), figure.mantissa.exponent + power);
	Numeric		half = whole ? int64_to_numeric(0) :
		numeric_shift(int64_to_numeric(5), Min(figure.mantissa.exponent, 0) + power - 1);
	Rational	factor;

	if (measure->unit_class == UNIT_CLASS_POINT)
		factor = rational(int64_to_numeric(1), int64_to_numeric(100));
	else
		expression_numeric_factor(&measure->unit, &factor.above, &factor.below);
	return (Span) {times(rational(numeric_minus(value, half), int64_to_numeric(1)), factor),
			times(rational(numeric_plus(value, half), int64_to_numeric(1)), factor)};
}

static Span
exact_interval(Rational value)
{
	return (Span) {value, value};
}

/* A term without its rounding. */
static Span
term_value(const CheckTerm *term)
{
	Span	bounds = measure_interval(term->measure, term->sign);

	return exact_interval(over(plus(bounds.low, bounds.high), whole_number(2)));
}

/* What a check's terms come to, with their rounding or without; false where a divisor may be zero. */
static bool
reckon(const Check *check, bool rounded, Span *result)
{
	Span	terms[2];
	Span	sum = exact_interval(whole_number(0));

	for (int i = 0; i < check->term_count; i++)
	{
		Span	term = rounded ? measure_interval(check->terms[i].measure, check->terms[i].sign) : term_value(check->terms + i);

		if (i < 2)
			terms[i] = term;
		sum = add(sum, term);
	}
	switch (check->formula)
	{
		case FORMULA_RATIO:
			return divide(terms[0], terms[1], result);
		case FORMULA_GROWTH:
			if (!divide(terms[0], terms[1], result))
				return false;
			*result = subtract(*result, exact_interval(whole_number(1)));
			return true;
		case FORMULA_DIFFERENCE:
			*result = subtract(terms[0], terms[1]);
			return true;
		case FORMULA_GROWTH_BY:
			/* a / (b - a) rises with a and falls with b. */
			if (numeric_sign_of(minus(terms[1].low, terms[0].high).above) <= 0)
				return false;
			*result = interval(over(terms[0].low, minus(terms[1].high, terms[0].low)),
							   over(terms[0].high, minus(terms[1].low, terms[0].high)));
			return true;
		case FORMULA_SUM:
			*result = sum;
			return true;
		case FORMULA_ITEMS:
			*result = (Span) {whole_number(check->items_low), whole_number(check->items_high)};
			return true;
	}
	return false;
}

static Span
stated_interval(const Check *check)
{
	Span	stated = measure_interval(check->stated.measure, check->stated.sign);

	return check->stated_multiple ? subtract(stated, exact_interval(whole_number(1))) : stated;
}

static bool
agrees(const Check *check, Span computed)
{
	Span	stated = stated_interval(check);

	return compare(computed.low, stated.high) <= 0 && (check->at_most || compare(stated.low, computed.high) <= 0);
}

/* ----------------------------------------------------------------------- rows */

/* A value in base units, shown in the unit and scale of the stated figure. */
static Datum
shown_as(const Check *check, Rational value, int digits)
{
	const Measure *like = check->stated.measure;
	const Scale *scale = like->value.scale;
	int			power = (scale ? scale->power : 0) + like->power;
	Rational	factor;
	Numeric		number;
	Quantity	quantity;

	if (like->unit_class == UNIT_CLASS_POINT)
		factor = rational(int64_to_numeric(1), int64_to_numeric(100));
	else
		expression_numeric_factor(&like->unit, &factor.above, &factor.below);
	value = over(value, factor);
	value = over(value, rational(numeric_shift(int64_to_numeric(1), power), int64_to_numeric(1)));
	number = DatumGetNumeric(DirectFunctionCall2(numeric_round, NumericGetDatum(numeric_over(value.above, value.below)),
												 Int32GetDatum(digits)));
	/* A datum in the stated figure's unit, with this number */
	quantity_read(DatumGetQuantityP(quantity_build(like->value.mantissa, scale, &like->unit, like->power, like->han)), &quantity);
	quantity_set_mantissa(&quantity, numeric_trim(number, 0));
	quantity_canonize(&quantity);
	return quantity_make(&quantity);
}

static Datum
row_numbers(const Check *check)
{
	Datum	   *rows = palloc((check->term_count + 1) * sizeof(Datum));
	int			count = 0;

	rows[count++] = Int32GetDatum(check->stated.row + 1);
	for (int i = 0; i < check->term_count; i++)
		if (check->terms[i].row != check->stated.row && (i == 0 || check->terms[i].row != check->terms[i - 1].row))
			rows[count++] = Int32GetDatum(check->terms[i].row + 1);
	return PointerGetDatum(construct_array(rows, count, INT4OID, 4, true, TYPALIGN_INT));
}

static void
put_check(ReturnSetInfo *result, const Check *check, Span computed, bool agreed)
{
	int			digits = Max(-check->stated.measure->value.mantissa.exponent, 0) + 2;
	Span	middle = computed;
	Rational	stated = term_value(&check->stated).low;
	Datum		values[7];
	bool		nulls[7] = {0};
	Datum		low = shown_as(check, computed.low, digits);
	Datum		high = shown_as(check, computed.high, digits);

	if (check->formula != FORMULA_ITEMS)
		(void) reckon(check, false, &middle);
	else
		middle.low = middle.high;	/* 和 mostly parts two items */
	values[0] = CStringGetTextDatum(check_kind_name(check->kind));
	values[1] = row_numbers(check);
	values[2] = shown_as(check, check->stated_multiple ? minus(stated, whole_number(1)) : stated, digits);
	values[3] = shown_as(check, middle.low, digits);
	values[4] = quantity_range_build(&low, true, &high, true);
	values[5] = BoolGetDatum(check->at_most);
	values[6] = BoolGetDatum(agreed);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/* Parts that come to the total divide it; those that follow divide it otherwise: 9例，轻型5例、普通型4例；城东6例、城西3例. */
static void
keep_first_division(Check *check)
{
	Rational	sum = whole_number(0);

	if (check->formula != FORMULA_SUM || !check->at_most)
		return;
	for (int i = 0; i < check->term_count; i++)
	{
		sum = plus(sum, term_value(check->terms + i).low);
		if (compare(sum, term_value(&check->stated).low) == 0)
			check->term_count = i + 1;
	}
}

/* Of a group of readings, the first that agrees, else the first that can be reckoned. */
static void
put_groups(ReturnSetInfo *result, const CheckList *list)
{
	for (int first = 0, next; first < list->count; first = next)
	{
		int			chosen = -1;
		bool		agreed = false;
		Span	computed;
		Span	kept;

		CHECK_FOR_INTERRUPTS();
		for (next = first; next < list->count && list->checks[next].group == list->checks[first].group; next++)
		{
			keep_first_division(list->checks + next);
			if (agreed || !reckon(list->checks + next, true, &computed))
				continue;
			agreed = agrees(list->checks + next, computed);
			if (chosen < 0 || agreed)
			{
				chosen = next;
				kept = computed;
			}
		}
		if (chosen >= 0)
			put_check(result, list->checks + chosen, kept, agreed);
	}
}

/*
 * check_indicators(body text, published date, place text) - statements tested against each other: a row a test
 */
Datum
check_indicators(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	MemoryContext caller;
	Extraction *ex;
	CheckList	list;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	caller = begin_call();
	ex = read_article_call(fcinfo, EXTRACT_STATEMENTS);
	find_checks(ex, &list);
	put_groups(result, &list);
	end_call(caller);
	return (Datum) 0;
}
