/*
 * quantity_format.c
 *		to_char: quantities formatted for a reader.
 */
#include "quantity/quantity.h"

#include "lib/stringinfo.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(quantity_to_char);

/* The scale to read a number by: the largest of the language that is not above it. */
static const Scale *
readable_scale(Numeric amount, const char *language)
{
	static const int zh[] = {12, 8, 4};
	static const int en[] = {12, 9, 6};
	const int  *powers = *language == 'z' ? zh : en;
	Numeric		size = DatumGetNumeric(DirectFunctionCall1(numeric_abs, NumericGetDatum(amount)));

	for (int i = 0; i < 3; i++)
	{
		if (!DatumGetBool(DirectFunctionCall2(numeric_ge, NumericGetDatum(size),
											  NumericGetDatum(numeric_power_of_ten(powers[i])))))
			continue;
		for (int id = 1; id < 64; id++)
		{
			const Scale *scale = scale_by_id(id);

			if (scale && scale->power == powers[i] && scale->language[0] == *language)
				return scale;
		}
	}
	return NULL;
}

/* An English name for so many: kilometer(s) is kilometer or kilometers. */
static void
append_english(StringInfo out, const UnitInfo *info, bool plural)
{
	const char *name = info->en ? info->en : info->code;
	const char *mark = strstr(name, "(");
	const char *end = mark ? strchr(mark, ')') : NULL;

	if (end == NULL)
	{
		appendStringInfoString(out, name);
		return;
	}
	appendBinaryStringInfo(out, name, (int) (mark - name));
	if (plural)
		appendBinaryStringInfo(out, mark + 1, (int) (end - mark) - 1);
	appendStringInfoString(out, end + 1);
}

static void
append_english_unit(StringInfo out, const UnitExpression *unit, int unit_power, bool plural)
{
	int			power = -unit_power;

	for (int i = 0; i < unit->count; i++)
	{
		int			exponent = unit->terms[i].exponent;

		if (exponent < 0)
		{
			appendStringInfoString(out, out->len && out->data[out->len - 1] != ' ' ? " per " : "per ");
			if (power > 0)
				appendStringInfo(out, "%s ", DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(numeric_power_of_ten(power)))));
			power = 0;
		}
		else if (i > 0)
			appendStringInfoChar(out, ' ');
		append_english(out, unit_info(unit->terms[i].unit), plural && exponent > 0);
		if (Abs(exponent) > 1)
			appendStringInfo(out, "^%d", Abs(exponent));
	}
}

/* 17.9亿元 */
static char *
format_zh(Quantity *quantity, Numeric amount)
{
	const Scale *scale;

	if (quantity->unit_power != 0)
		amount = numeric_shift(amount, -quantity->unit_power);
	scale = readable_scale(amount, "zh");
	quantity->scale = scale ? scale->id : 0;
	quantity->han = true;
	quantity_canonize(quantity);
	quantity_set_mantissa(quantity, numeric_trim(numeric_shift(amount, scale ? -scale->power : 0), 0));
	return quantity_print(quantity);
}

/* 1.79 billion yuan */
static char *
format_en(const Quantity *quantity, Numeric amount)
{
	StringInfoData out;
	const Scale *scale;
	Numeric		number;
	char	   *digits;
	bool		ratio_sign = quantity->unit.count == 1 &&
		unit_info(quantity->unit.terms[0].unit)->unit_class == UNIT_CLASS_RATIO &&
		!isalpha((unsigned char) unit_info(quantity->unit.terms[0].unit)->code[0]);

	if (quantity->unit_power != 0)
		amount = numeric_shift(amount, -quantity->unit_power);
	scale = readable_scale(amount, "en");
	number = numeric_trim(numeric_shift(amount, scale ? -scale->power : 0), 0);
	digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number)));
	initStringInfo(&out);
	appendStringInfoString(&out, digits);
	if (scale)
		appendStringInfo(&out, " %s", scale->word);
	if (ratio_sign)
		appendStringInfoString(&out, unit_info(quantity->unit.terms[0].unit)->code);
	else if (quantity->unit.count > 0)
	{
		appendStringInfoChar(&out, ' ');
		append_english_unit(&out, &quantity->unit, quantity->unit_power, scale != NULL || strcmp(digits, "1") != 0);
	}
	return out.data;
}

/* 1790000000 CNY */
static char *
format_plain(const Quantity *quantity, Numeric amount)
{
	char	   *digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(amount)));
	char	   *code = unit_expression_code(&quantity->unit);
	bool		sign = strcmp(code, "%") == 0 || strcmp(code, "‰") == 0;

	if (quantity->unit.count == 0)
		return digits;
	return psprintf(sign ? "%s%s" : "%s %s", digits, code);
}

/* to_char(quantity, text): zh, en or plain */
Datum
quantity_to_char(PG_FUNCTION_ARGS)
{
	Quantity	quantity;
	char	   *style = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Numeric		amount;
	char	   *text;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	amount = quantity_amount_of(&quantity);
	if (strcmp(style, "zh") == 0)
		text = format_zh(&quantity, amount);
	else if (strcmp(style, "en") == 0)
		text = format_en(&quantity, amount);
	else if (strcmp(style, "plain") == 0)
		text = format_plain(&quantity, amount);
	else
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown format \"%s\" of a quantity", style),
				 errhint("The formats are zh, en and plain.")));
	PG_RETURN_TEXT_P(cstring_to_text(text));
}
