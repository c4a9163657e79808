/*
 * quantity_print.c
 *		A quantity as text, as it was written.
 */
#include "quantity/quantity.h"

#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/float.h"

/* coefficient * 10^-fraction in digits; returns the end. */
static char *
print_decimal(char *at, int64 coefficient, int fraction)
{
	char		digits[24];
	int			count = 0;
	uint64		rest = coefficient < 0 ? -(uint64) coefficient : (uint64) coefficient;

	if (coefficient < 0)
		*at++ = '-';
	while (rest != 0)
	{
		digits[count++] = (char) ('0' + rest % 10);
		rest /= 10;
	}
	if (count <= fraction)
	{
		*at++ = '0';
		if (fraction > 0)
			*at++ = '.';
		memset(at, '0', fraction - count);
		at += fraction - count;
		fraction = 0;
		if (count == 0)
			return at;
	}
	while (count > 0)
	{
		if (count == fraction)
			*at++ = '.';
		*at++ = digits[--count];
	}
	return at;
}

/* The power of ten that a denominator holds, before its unit. */
static void
append_power(StringInfo out, int power, bool han)
{
	static const char *const words[] = {"", "10", "100", "1000", "万", "10万", "百万", "千万", "亿"};
	int			zeros = power;

	if (power <= 0)
		return;
	if (han && power < (int) lengthof(words))
	{
		appendStringInfoString(out, words[power]);
		return;
	}
	if (han)
		zeros -= 8;
	appendStringInfoChar(out, '1');
	for (int i = 0; i < zeros; i++)
		appendStringInfoChar(out, '0');
	appendStringInfoString(out, han ? "亿" : " ");
}

/*
 * unit_display - a unit expression for display: 元/平方米, CNY/m2, /km2
 *
 * A user's unit is written with its definition where it is not defined so in
 * this database, and where values must survive the way to another one:
 * extra_float_digits of 3 is how pg_dump and postgres_fdw say so.
 */
char *
unit_display(const UnitExpression *unit, int unit_power, bool han)
{
	StringInfoData out;
	int			power = -unit_power;

	initStringInfo(&out);
	for (int i = 0; i < unit->count; i++)
	{
		const UnitInfo *info = unit_info(unit->terms[i].unit);
		int			exponent = unit->terms[i].exponent;

		if (exponent < 0)
		{
			appendStringInfoChar(&out, '/');
			append_power(&out, power, han);
			power = 0;
		}
		else if (i > 0)
			appendStringInfoString(&out, han ? "·" : ".");
		if (info->id == 0 && (extra_float_digits >= 3 || !user_unit_is_named(unit->terms[i].unit)))
			appendStringInfoString(&out, user_unit_written(info));
		else
			appendStringInfoString(&out, han && info->zh ? info->zh : info->code);
		if (Abs(exponent) > 1)
			appendStringInfo(&out, Abs(exponent) > 9 ? "^%d" : "%d", Abs(exponent));
	}
	return out.data;
}

/* A blank parts Latin letters from a number. */
static inline bool
begins_latin(const char *name)
{
	return (*name >= 'a' && *name <= 'z') || (*name >= 'A' && *name <= 'Z');
}

/* The displayed name of the unit; that of a single one is a constant. */
static const char *
display_name(const Quantity *quantity)
{
	const UnitInfo *info;

	if (quantity->unit.count == 0)
		return "";
	info = unit_info(quantity->unit.terms[0].unit);
	if (quantity->unit.count > 1 || quantity->unit.terms[0].exponent != 1 || info->id == 0)
		return unit_display(&quantity->unit, quantity->unit_power, quantity->han);
	return quantity->han && info->zh ? info->zh : info->code;
}

/*
 * quantity_print - the text of a quantity, in the current memory context
 *
 * A bound, which only EXPLAIN can show, is an infinity.
 */
char *
quantity_print(const Quantity *quantity)
{
	const char *name = display_name(quantity);
	const Scale *scale = quantity->scale ? scale_by_id(quantity->scale) : NULL;
	bool		english = scale && scale->language[0] == 'e';
	char	   *digits = NULL;
	size_t		size = strlen(name) + 32 + (quantity->big ? 0 : quantity->fraction);
	char	   *text;
	char	   *at;

	if (quantity->big)
	{
		digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(quantity->big)));
		size += strlen(digits);
	}
	if (scale)
		size += strlen(scale->word);
	text = at = palloc(size);
	if (quantity->bound)
		at += sprintf(at, "%s∞", quantity->bound == QUANTITY_FLOOR ? "-" : "");
	else if (digits)
		at = stpcpy(at, digits);
	else
		at = print_decimal(at, quantity->coefficient, quantity->fraction);
	if (scale)
	{
		if (english)
			*at++ = ' ';
		at = stpcpy(at, scale->word);
	}
	if (*name != '\0' && (english || (scale == NULL && (begins_latin(name) || *name == '/'))))
		*at++ = ' ';
	at = stpcpy(at, name);
	*at = '\0';
	return text;
}
