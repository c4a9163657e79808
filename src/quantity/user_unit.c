/*
 * user_unit.c
 *		Users' units as this process has met them, and their definitions as text.
 *
 * A datum carries its unit's definition: what is met once has a number as long
 * as the process lives.
 */
#include "quantity/quantity.h"

#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

/* Everything that this process has met; entries live as long as it. */
static const UnitInfo *interned[UNIT_MAX_USERS];
static int	interned_unit[UNIT_MAX_USERS];
static int	interned_count = 0;

static bool
same_definition(const UnitInfo *a, const UnitInfo *b)
{
	return strcmp(a->code, b->code) == 0 && a->factor.numerator == b->factor.numerator &&
		a->factor.denominator == b->factor.denominator && a->factor.power == b->factor.power &&
		dimension_compare(a->dimension, a->dimension_count, b->dimension, b->dimension_count) == 0;
}

/* Copy a definition for good and give it a number. */
static int
intern(const UnitInfo *definition, bool own_base)
{
	MemoryContext caller = MemoryContextSwitchTo(TopMemoryContext);
	UnitInfo   *info = palloc0(sizeof(UnitInfo));
	UnitTerm   *dimension = palloc0(Max(definition->dimension_count, 1) * sizeof(UnitTerm));
	int			unit;

	*info = *definition;
	info->code = pstrdup(definition->code);
	info->zh = info->en = NULL;
	if (definition->dimension_count > 0)
		memcpy(dimension, definition->dimension, definition->dimension_count * sizeof(UnitTerm));
	info->dimension = dimension;
	MemoryContextSwitchTo(caller);
	unit = unit_register(info);
	if (unit < 0)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("more than %d users' units in one session", UNIT_MAX_USERS)));
	if (own_base)
	{
		dimension[0].unit = (uint16) unit;
		dimension[0].exponent = 1;
		info->dimension_count = 1;
	}
	interned[interned_count] = info;
	interned_unit[interned_count++] = unit;
	return unit;
}

/* user_unit_intern - the number of a user's unit with this definition */
int
user_unit_intern(const UnitInfo *definition)
{
	for (int i = 0; i < interned_count; i++)
		if (same_definition(interned[i], definition))
			return interned_unit[i];
	return intern(definition, false);
}

/* user_unit_base - the number of a user's unit that is a base unit of its own */
int
user_unit_base(const char *name, int length)
{
	UnitInfo	info = {0, UNIT_CLASS_COUNT};

	info.code = pnstrdup(name, length);
	info.factor.numerator = info.factor.denominator = 1;
	for (int i = 0; i < interned_count; i++)
		if (strcmp(interned[i]->code, info.code) == 0 && interned[i]->dimension_count == 1 &&
			interned[i]->dimension[0].unit == interned_unit[i])
			return interned_unit[i];
	return intern(&info, true);
}

/* A positive decimal or fraction before a unit; 1 where there is none.  Gives where the unit begins. */
static bool
read_factor(const char *definition, Quantity *number, int64 *below, const char **end)
{
	const char *at = definition;
	char	   *digits;

	while (*at == ' ' || *at == '=')
		at++;
	definition = at;
	while ((*at >= '0' && *at <= '9') || *at == '.')
		at++;
	*below = 1;
	number->coefficient = 1;
	number->fraction = 0;
	number->big = NULL;
	if (at > definition)
	{
		digits = pnstrdup(definition, at - definition);
		if (strspn(digits, ".") > 0 || strchr(digits, '.') != strrchr(digits, '.'))
			return false;
		if (!numeric_to_integer(numeric_from_text(digits), &number->coefficient, &number->fraction))
			return false;
		if (*at == '/' && at[1] >= '1' && at[1] <= '9')
		{
			char	   *stop;

			*below = strtoll(at + 1, &stop, 10);
			if (stop - at > 18)
				return false;
			at = stop;
		}
	}
	while (*at == ' ')
		at++;
	*end = at;
	return number->coefficient > 0;
}

/*
 * user_unit_define - a unit from its name and definition ("2 TEU", "2/3 m2";
 * empty for a base unit of its own)
 *
 * Fills info, whose parts live in the current memory context; its dimension is
 * NULL for a base unit.  False, or an error without escontext, where the
 * definition cannot be read.
 */
bool
user_unit_define(const char *name, const char *definition, UnitInfo *info, struct Node *escontext)
{
	static const UnitFactor one = {1, 1, 0};
	Quantity	number = {0};
	Quantity	unit;
	const char *rest = "";
	int64		below;
	Dimension  *dimension = palloc(sizeof(Dimension));

	memset(info, 0, sizeof(*info));
	info->code = pstrdup(name);
	info->unit_class = UNIT_CLASS_OTHER;
	info->factor = one;
	if (definition[strspn(definition, " =")] == '\0')
		return true;
	if (!read_factor(definition, &number, &below, &rest) || !quantity_parse_unit(rest, &unit, escontext))
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid definition of unit \"%s\": \"%s\"", name, definition),
				 errhint("A definition is a number or fraction and a unit, such as \"2 TEU\" or \"2000/3 m2\".")));
	expression_dimension(&unit.unit, dimension);
	if (dimension->count > UNIT_MAX_TERMS || !expression_factor(&unit.unit, &info->factor) ||
		!unit_factor_multiply(&info->factor, number.coefficient, below,
							  quantity_scale_power(unit.scale) + unit.unit_power - number.fraction))
		ereturn(escontext, false,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("factor of unit \"%s\" is out of range", name),
				 errdetail("Numerator and denominator of a factor have at most 18 digits.")));
	info->dimension = dimension->terms;
	info->dimension_count = dimension->count;
	return true;
}

/* user_unit_number - the number of a unit that user_unit_define filled */
int
user_unit_number(const UnitInfo *info)
{
	if (info->dimension == NULL)
		return user_unit_base(info->code, (int) strlen(info->code));
	return user_unit_intern(info);
}

static void append_written(StringInfo out, const UnitInfo *info);

/* Factor and base units, as a definition is written. */
static void
append_definition(StringInfo out, const UnitInfo *info)
{
	const UnitFactor *factor = &info->factor;
	Numeric		number = numeric_shift(int64_to_numeric(factor->numerator), factor->power);

	appendStringInfoString(out, DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number))));
	if (factor->denominator != 1)
		appendStringInfo(out, "/" INT64_FORMAT, factor->denominator);
	appendStringInfoChar(out, ' ');
	for (int sign = 1; sign >= -1; sign -= 2)
	{
		for (int i = 0; i < info->dimension_count; i++)
		{
			int			exponent = info->dimension[i].exponent * sign;
			const UnitInfo *base = unit_info(info->dimension[i].unit);

			if (exponent < 0)
				continue;
			if (sign < 0)
				appendStringInfoChar(out, '/');
			else if (out->data[out->len - 1] != ' ')
				appendStringInfoChar(out, '.');
			if (base->id == 0)
				append_written(out, base);
			else
				appendStringInfoString(out, base->code);
			if (exponent > 1)
				appendStringInfo(out, exponent > 9 ? "^%d" : "%d", exponent);
		}
	}
}

static void
append_written(StringInfo out, const UnitInfo *info)
{
	appendStringInfo(out, "%s[=", info->code);
	if (!(info->dimension_count == 1 && unit_info(info->dimension[0].unit) == info))
		append_definition(out, info);
	appendStringInfoChar(out, ']');
}

/* user_unit_written - a user's unit with its definition: 标准箱车[=2 TEU], 桶[=] */
char *
user_unit_written(const UnitInfo *info)
{
	StringInfoData out;

	initStringInfo(&out);
	append_written(&out, info);
	return out.data;
}

/* May the character stand in a user's unit's name? */
static inline bool
in_name(uint16 c)
{
	CharClass	class = CHAR_CLASS(c);

	return class == CHAR_LATIN || class == CHAR_HAN || class == CHAR_HAN_NUMERAL || class == CHAR_HAN_SCALE ||
		class == CHAR_DIGIT || c == '_';
}

/* user_unit_valid_name - a name is letters, digits and _ that begin and end with no digit */
bool
user_unit_valid_name(const char *name)
{
	FoldedText *text = fold_text(name, (int) strlen(name));

	if (text->length == 0 || strlen(name) >= NAMEDATALEN || text->chars[0] == '_' ||
		CHAR_CLASS(text->chars[0]) == CHAR_DIGIT || CHAR_CLASS(text->chars[text->length - 1]) == CHAR_DIGIT)
		return false;
	for (int i = 0; i < text->length; i++)
		if (!in_name(text->chars[i]))
			return false;
	return true;
}

/* The bracket that closes the one at at, or -1. */
static int
closing_bracket(const FoldedText *text, int at, int limit)
{
	int			depth = 0;

	for (; at < limit; at++)
	{
		if (text->chars[at] == '[')
			depth++;
		else if (text->chars[at] == ']' && --depth == 0)
			return at;
	}
	return -1;
}

/* As user_unit_define, but no error where the server has soft ones. */
static bool
define_softly(const char *name, const char *definition, UnitInfo *info)
{
	SOFT_ERRORS(errors);

	return user_unit_define(name, definition, info, errors);
}

/* user_unit_inline - a unit written with its definition; see UnitNameReader */
int
user_unit_inline(const FoldedText *text, int at, int limit, int *end)
{
	int			open = at;
	int			close;
	UnitInfo	info;
	char	   *name;

	while (open < limit && in_name(text->chars[open]))
		open++;
	if (open == at || open + 1 >= limit || text->chars[open] != '[' || text->chars[open + 1] != '=')
		return -1;
	close = closing_bracket(text, open, limit);
	name = folded_source(text, at, open);
	if (close < 0 || !user_unit_valid_name(name))
		return -1;
	check_stack_depth();
	if (!define_softly(name, folded_source(text, open + 2, close), &info))
		return -1;
	*end = close + 1;
	return user_unit_number(&info);
}

/* user_unit_normal_definition - factor and base units, empty for a base unit */
char *
user_unit_normal_definition(const UnitInfo *info)
{
	StringInfoData out;

	initStringInfo(&out);
	if (info->dimension != NULL)
		append_definition(&out, info);
	return out.data;
}
