/*
 * unit.c
 *		The registry of units, and unit expressions.
 *
 * Built-in units are a constant table made from data/units.tsv; a user's unit
 * takes a number of this process when it is first met.
 */
#include "unit.h"

#include <stdio.h>

#include "data/kinds.inc"
#include "data/units.inc"

static const UnitInfo *user_units[UNIT_MAX_USERS];
static int	user_unit_count = 0;

/* unit_info - everything about the unit of a term */
const UnitInfo *
unit_info(int unit)
{
	if (likely(unit < UNIT_FIRST_USER))
	{
		Assert(unit >= 0 && unit < (int) lengthof(unit_table));
		return unit_table + unit;
	}
	Assert(unit - UNIT_FIRST_USER < user_unit_count);
	return user_units[unit - UNIT_FIRST_USER];
}

/* unit_count - number of built-in units */
int
unit_count(void)
{
	return lengthof(unit_table);
}

/* unit_by_id - the built-in unit with this stable id, or -1 */
int
unit_by_id(int id)
{
	return id > 0 && id < (int) lengthof(unit_by_id_table) ? unit_by_id_table[id] - 1 : -1;
}

/* unit_name_count - number of names of built-in units */
int
unit_name_count(void)
{
	return lengthof(unit_names);
}

/* unit_name - a name, UTF-8, and its unit */
const char *
unit_name(int name, int *unit)
{
	*unit = unit_names[name].unit;
	return unit_text + unit_names[name].name;
}

/* unit_name_follows - may the name stand after a number, rather than before one or after per? */
bool
unit_name_follows(int name)
{
	return unit_names[name].follows;
}

/* unit_name_exact - is the name read in its own spelling only (mW, which is no MW)? */
bool
unit_name_exact(int name)
{
	return unit_names[name].exact;
}

/* unit_register - a number for a user's unit, or -1 when there are too many */
int
unit_register(const UnitInfo *info)
{
	if (user_unit_count >= UNIT_MAX_USERS)
		return -1;
	user_units[user_unit_count] = info;
	return UNIT_FIRST_USER + user_unit_count++;
}

/* unit_by_code - the unit with this code; "1" is the plain number */
bool
unit_by_code(const char *code, UnitExpression *unit)
{
	unit->count = 0;
	if (strcmp(code, "1") == 0)
		return true;
	for (int i = 0; i < (int) lengthof(unit_table); i++)
	{
		if (strcmp(unit_table[i].code, code) == 0)
		{
			unit->count = 1;
			unit->terms[0].unit = (uint16) i;
			unit->terms[0].exponent = 1;
			return true;
		}
	}
	return false;
}

/* unit_expression_class - what the expression measures, coarsely */
UnitClass
unit_expression_class(const UnitExpression *unit)
{
	if (unit->count == 0)
		return UNIT_CLASS_NONE;
	if (unit->count == 1 && unit->terms[0].exponent == 1)
		return unit_info(unit->terms[0].unit)->unit_class;
	return UNIT_CLASS_OTHER;
}

/* unit_expression_equal - the same units to the same powers, in any order */
bool
unit_expression_equal(const UnitExpression *a, const UnitExpression *b)
{
	if (a->count != b->count)
		return false;
	for (int i = 0; i < a->count; i++)
	{
		bool		found = false;

		for (int j = 0; j < b->count && !found; j++)
			found = a->terms[i].unit == b->terms[j].unit && a->terms[i].exponent == b->terms[j].exponent;
		if (!found)
			return false;
	}
	return true;
}

/* Multiply a term into an expression; false where there is no room for it. */
static bool
add_term(UnitExpression *unit, int which, int exponent)
{
	for (int i = 0; i < unit->count; i++)
	{
		UnitTerm   *term = unit->terms + i;

		if (term->unit != which)
			continue;
		exponent += term->exponent;
		if (exponent > UNIT_MAX_EXPONENT || exponent < -UNIT_MAX_EXPONENT)
			return false;
		term->exponent = (int16) exponent;
		if (exponent == 0)
			memmove(term, term + 1, (--unit->count - i) * sizeof(UnitTerm));
		return true;
	}
	if (unit->count >= UNIT_MAX_TERMS || exponent > UNIT_MAX_EXPONENT || exponent < -UNIT_MAX_EXPONENT)
		return false;
	unit->terms[unit->count].unit = (uint16) which;
	unit->terms[unit->count++].exponent = (int16) exponent;
	return true;
}

/*
 * A power whose code is another unit's (m squared prints as m2) becomes that
 * unit, so that what is printed reads back as what it was.
 */
static bool
gather_powers(UnitExpression *unit)
{
	for (int i = 0; i < unit->count; i++)
	{
		UnitTerm	term = unit->terms[i];
		int			power = term.exponent < 0 ? -term.exponent : term.exponent;
		char		code[64];
		UnitExpression named = {0};

		if (power == 1 || strlen(unit_info(term.unit)->code) > sizeof(code) - 4)
			continue;
		snprintf(code, sizeof(code), "%s%d", unit_info(term.unit)->code, power);
		if (!unit_by_code(code, &named))
			continue;
		memmove(unit->terms + i, unit->terms + i + 1, (unit->count - i - 1) * sizeof(UnitTerm));
		unit->count--;
		if (!add_term(unit, named.terms[0].unit, term.exponent < 0 ? -1 : 1))
			return false;
		i = -1;
	}
	return true;
}

/* Units in the numerator stand first, as they are printed. */
static void
numerators_first(UnitExpression *unit)
{
	UnitExpression ordered = {0};

	for (int i = 0; i < unit->count; i++)
		if (unit->terms[i].exponent > 0)
			ordered.terms[ordered.count++] = unit->terms[i];
	for (int i = 0; i < unit->count; i++)
		if (unit->terms[i].exponent < 0)
			ordered.terms[ordered.count++] = unit->terms[i];
	*unit = ordered;
}

static bool
combine(const UnitExpression *left, const UnitExpression *right, int sign, UnitExpression *result)
{
	UnitExpression made = *left;

	for (int i = 0; i < right->count; i++)
		if (!add_term(&made, right->terms[i].unit, sign * right->terms[i].exponent))
			return false;
	if (!gather_powers(&made))
		return false;
	numerators_first(&made);
	*result = made;
	return true;
}

/* unit_expression_divide - left/right */
bool
unit_expression_divide(const UnitExpression *left, const UnitExpression *right, UnitExpression *quotient)
{
	return combine(left, right, -1, quotient);
}

/* unit_expression_multiply - left*right */
bool
unit_expression_multiply(const UnitExpression *left, const UnitExpression *right, UnitExpression *product)
{
	return combine(left, right, 1, product);
}

/* unit_expression_code - the expression's code: CNY/m2, kg.m/s2, 1/km2, 1 */
char *
unit_expression_code(const UnitExpression *unit)
{
	size_t		size = 2;
	char	   *code;
	char	   *at;

	for (int i = 0; i < unit->count; i++)
		size += strlen(unit_info(unit->terms[i].unit)->code) + 5;
	code = at = palloc(size);
	*at = '\0';
	for (int i = 0; i < unit->count; i++)
	{
		int			exponent = unit->terms[i].exponent;
		int			power = exponent < 0 ? -exponent : exponent;

		if (i == 0 && exponent < 0)
			*at++ = '1';
		at += sprintf(at, "%s%s", exponent < 0 ? "/" : i > 0 ? "." : "", unit_info(unit->terms[i].unit)->code);
		if (power > 1)
			at += sprintf(at, power > 9 ? "^%d" : "%d", power);
	}
	if (unit->count == 0)
		strcpy(code, "1");
	return code;
}
