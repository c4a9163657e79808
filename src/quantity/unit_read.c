/*
 * unit_read.c
 *		Units as they are written after, or before, a number.
 */
#include "unit.h"

#include "text/matcher.h"
#include "text/number.h"

#include "data/kinds.inc"
/* What it defines is for this file alone. */
extern const Matcher units_matcher;

#include "data/units_matcher.inc"

/* What is being read, and how freely. */
typedef struct UnitReading
{
	const FoldedText *text;
	int			limit;
	bool		literal;
	UnitNameReader reader;		/* users' names in a literal, or NULL */
	const Matcher *users;		/* users' names in running text, or NULL */
} UnitReading;

static inline bool
is_latin(uint16 c)
{
	return c >= 'a' && c <= 'z';
}

/* Is the source text of [start, end) the name, letter for letter? */
static bool
spelled_as(const FoldedText *text, int start, int end, const char *name)
{
	SourceSpan	span = folded_span(text, start, end);
	int			length = span.byte_end - span.byte_start;

	return (int) strlen(name) == length && memcmp(text->source + span.byte_start, name, length) == 0;
}

/*
 * The unit that a match stands for, or -1.  Where names differ only in case
 * (kn, kN; mW, MW), and for a single Latin letter (m is a metre, M is none), the
 * spelling must be the name's.
 */
static int
matched_unit(const FoldedText *text, int at, const Match *match, uint64 kinds)
{
	int			candidates = 0;
	int			only = -1;
	int			unit;

	for (int i = 0; i < match->count; i++)
	{
		if (!(kinds & KIND_BIT(match->entries[i].kind)))
			continue;
		if (match->entries[i].kind == KIND_NOISE)
			return -1;
		if (spelled_as(text, at, at + match->length, unit_name((int) match->entries[i].ref, &unit)))
			return unit;
		if (!unit_name_exact((int) match->entries[i].ref))
			unit_name((int) match->entries[i].ref, &only);
		candidates++;
	}
	if (candidates != 1 || (match->length == 1 && is_latin(text->chars[at])))
		return -1;
	return only;
}

/* The longest name of one of these kinds at a place, or -1. */
static int
read_name(const UnitReading *reading, int at, uint64 kinds, int *end)
{
	Match		match;
	int			unit;
	int			user_end;

	if (at >= reading->limit)
		return -1;
	if (reading->literal)
		kinds |= KIND_BIT(KIND_UNIT_LITERAL);
	else
		kinds |= KIND_BIT(KIND_NOISE);
	match = matcher_longest(&units_matcher, reading->text->chars, reading->limit, at, kinds);
	unit = match.length > 0 ? matched_unit(reading->text, at, &match, kinds) : -1;
	*end = at + match.length;
	if (reading->users)
	{
		Match		user = matcher_longest(reading->users, reading->text->chars, reading->limit, at, KIND_BIT(KIND_UNIT));

		if (user.length > 0 && user.length >= match.length)
		{
			*end = at + user.length;
			return (int) match_entry(&user, KIND_BIT(KIND_UNIT))->ref;
		}
	}
	if (reading->reader)
	{
		int			user = reading->reader(reading->text, at, reading->limit, &user_end);

		if (user >= 0 && (unit < 0 || user_end > *end))
		{
			*end = user_end;
			return user;
		}
	}
	return unit;
}

/*
 * An exponent in a literal: ^12, ^-1, and 2 to 9 without the sign (m/s2, s-1).
 * Sets *end past it; 1 where there is none.
 */
static int
read_exponent(const UnitReading *reading, int *end)
{
	const uint16 *chars = reading->text->chars;
	int			at = *end;
	int			value = 0;
	bool		marked;
	bool		negative;
	int			digits = 0;

	if (!reading->literal)
		return 1;
	marked = at < reading->limit && chars[at] == '^';
	at += marked;
	negative = at < reading->limit && chars[at] == '-';
	at += negative;
	for (; at < reading->limit && chars[at] >= '0' && chars[at] <= '9' && digits < 3; at++, digits++)
		value = value * 10 + (chars[at] - '0');
	if (value == 0 || value > (marked ? UNIT_MAX_EXPONENT : 9) || (!marked && (digits > 1 || (value == 1 && !negative))))
		return 1;
	*end = at;
	return negative ? -value : value;
}

/*
 * What parts a denominator from what stands before: / 每 per.  Sets *end to
 * where the denominator begins; false where there is none.
 */
static bool
read_division(const UnitReading *reading, int at, int *end)
{
	const uint16 *chars = reading->text->chars;
	int			limit = reading->limit;

	if (at < limit && chars[at] == ' ')
		at++;
	if (at < limit && (chars[at] == '/' || chars[at] == 0x6BCF))
		at++;
	else if (at + 4 < limit && chars[at] == 'p' && chars[at + 1] == 'e' && chars[at + 2] == 'r' &&
			 (chars[at + 3] == ' ' || chars[at + 3] == '-') && is_latin(chars[at + 4]))
		at += 3;
	else
		return false;
	if (at < limit && (chars[at] == ' ' || chars[at] == '-'))
		at++;
	*end = at;
	return true;
}

/*
 * A power of ten before the unit of a denominator: 万, 10万, in a literal also
 * 100 and 10000.  Gives the power; sets *end past it.
 */
static int
read_power(const UnitReading *reading, int at, int *end)
{
	const uint16 *chars = reading->text->chars;
	const Scale *scale;
	int			power = 0;
	int			scale_end;

	*end = at;
	if (at < reading->limit && chars[at] == '1')
	{
		int			zeros = 0;

		while (at + 1 + zeros < reading->limit && chars[at + 1 + zeros] == '0' && zeros < 30)
			zeros++;
		if (zeros == 0)
			return 0;
		at += 1 + zeros;
		power = zeros;
		if (reading->literal)
		{
			*end = at;
			if (at < reading->limit && chars[at] == ' ')
				*end = ++at;
		}
	}
	if (at < reading->limit && !is_latin(chars[at]) && (scale = read_scale(reading->text, at, reading->limit, &scale_end)) != NULL)
	{
		*end = scale_end;
		return power + scale->power;
	}
	return reading->literal ? power : 0;
}

/* A sign of multiplication between two units. */
static inline bool
is_product(uint16 c)
{
	return c == 0x00B7 || c == 0x22C5 || c == 0x30FB || c == '.' || c == '*' || c == 0x00D7;
}

/* Multiply a named unit to a power into the expression. */
static bool
add_named(UnitExpression *unit, int named, int exponent)
{
	UnitExpression term = {1, {{(uint16) named, (int16) exponent}}};

	if (exponent < 0)
	{
		term.terms[0].exponent = (int16) -exponent;
		return unit_expression_divide(unit, &term, unit);
	}
	return unit_expression_multiply(unit, &term, unit);
}

/* How names below the line are read. */
#define BELOW_KINDS (KIND_BIT(KIND_UNIT) | KIND_BIT(KIND_UNIT_LITERAL) | KIND_BIT(KIND_UNIT_DIVISOR))

/* What stands in brackets below the line, kWh/(m2.a), after the opening one; as a whole or not at all. */
static bool
read_bracketed(const UnitReading *reading, int at, UnitExpression *unit, int *power, int *end)
{
	const uint16 *chars = reading->text->chars;
	UnitExpression made = *unit;
	int			made_power = *power;

	for (;; at++)
	{
		int			named;
		int			exponent;

		made_power -= read_power(reading, at, &at);
		named = read_name(reading, at, BELOW_KINDS, &at);
		if (named < 0)
			return false;
		exponent = read_exponent(reading, &at);
		if (!add_named(&made, named, -exponent) || at >= reading->limit)
			return false;
		if (chars[at] == ')')
			break;
		if (!is_product(chars[at]))
			return false;
	}
	*unit = made;
	*power = made_power;
	*end = at + 1;
	return true;
}

/* The units after the first; each is read as a whole or not at all. */
static void
read_further_terms(const UnitReading *reading, UnitExpression *unit, int *power, int *end)
{
	const uint16 *chars = reading->text->chars;
	bool		below = false;

	for (;;)
	{
		int			at;
		int			term_end;
		int			term_power = 0;
		int			named;
		int			exponent;

		if (read_division(reading, *end, &at))
		{
			if (reading->literal && at < reading->limit && chars[at] == '(')
			{
				if (!read_bracketed(reading, at + 1, unit, power, end))
					return;
				below = false;
				continue;
			}
			below = true;
			term_power = read_power(reading, at, &at);
		}
		else if (*end < reading->limit && is_product(chars[*end]) && (reading->literal || below))
			at = *end + 1;
		else
			return;
		named = read_name(reading, at, below ? BELOW_KINDS : KIND_BIT(KIND_UNIT), &term_end);
		if (named < 0)
			return;
		exponent = read_exponent(reading, &term_end);
		if (!add_named(unit, named, below ? -exponent : exponent))
			return;
		*power -= term_power;
		*end = term_end;
	}
}

static bool
read_expression(const UnitReading *reading, int at, UnitExpression *unit, int *power, int *end)
{
	const uint16 *chars = reading->text->chars;
	int			named;
	int			exponent;

	unit->count = 0;
	*power = 0;
	if (at < reading->limit && (chars[at] == ' ' || (chars[at] == '-' && at + 1 < reading->limit && is_latin(chars[at + 1]))))
		at++;
	*end = at;
	if (reading->literal && at < reading->limit && chars[at] == '/')
	{
		read_further_terms(reading, unit, power, end);
		return unit->count > 0;
	}
	if (reading->literal && at + 1 < reading->limit && chars[at] == '1' && chars[at + 1] == '/')
	{
		*end = at + 1;
		read_further_terms(reading, unit, power, end);
		return unit->count > 0;
	}
	named = read_name(reading, at, KIND_BIT(KIND_UNIT), end);
	if (named < 0)
		return false;
	exponent = read_exponent(reading, end);
	if (!add_named(unit, named, exponent))
		return false;
	read_further_terms(reading, unit, power, end);
	return true;
}

/* read_unit - the longest unit expression at a place in running text; see unit.h */
bool
read_unit(const FoldedText *text, int at, int limit, const Matcher *users, UnitExpression *unit, int *power, int *end)
{
	UnitReading reading = {text, limit, false, NULL, users};

	return read_expression(&reading, at, unit, power, end);
}

/* read_unit_literal - the longest unit expression at a place in a literal; see unit.h */
bool
read_unit_literal(const FoldedText *text, int at, int limit, UnitNameReader reader,
				  UnitExpression *unit, int *power, int *end)
{
	UnitReading reading = {text, limit, true, reader};

	return read_expression(&reading, at, unit, power, end);
}

static bool
read_prefix(const FoldedText *text, int at, int limit, uint64 kinds, UnitExpression *unit, int *end)
{
	Match		match;
	int			named;

	if (at >= limit)
		return false;
	match = matcher_longest(&units_matcher, text->chars, limit, at, kinds);
	named = match.length > 0 ? matched_unit(text, at, &match, kinds) : -1;
	if (named < 0)
		return false;
	unit->count = 0;
	add_named(unit, named, 1);
	*end = at + match.length;
	return true;
}

/* read_currency_prefix - a currency before its number in running text */
bool
read_currency_prefix(const FoldedText *text, int at, int limit, UnitExpression *unit, int *end)
{
	return read_prefix(text, at, limit, KIND_BIT(KIND_CURRENCY_PREFIX), unit, end);
}

/* read_currency_prefix_literal - the same in a literal, with every code */
bool
read_currency_prefix_literal(const FoldedText *text, int at, int limit, UnitExpression *unit, int *end)
{
	return read_prefix(text, at, limit, KIND_BIT(KIND_CURRENCY_PREFIX) | KIND_BIT(KIND_CURRENCY_PREFIX_LITERAL), unit, end);
}
