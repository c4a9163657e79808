/*
 * quantity_typmod.c
 *		quantity(亿元): columns of one dimension, shown in one unit and scale;
 *		and the casts.
 */
#include "quantity/quantity.h"

#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/jsonb.h"

PG_FUNCTION_INFO_V1(quantity_typmod_in);
PG_FUNCTION_INFO_V1(quantity_typmod_out);
PG_FUNCTION_INFO_V1(quantity_to_typmod);
PG_FUNCTION_INFO_V1(quantity_from_numeric);
PG_FUNCTION_INFO_V1(quantity_from_int8);
PG_FUNCTION_INFO_V1(quantity_from_int4);
PG_FUNCTION_INFO_V1(quantity_from_int2);
PG_FUNCTION_INFO_V1(quantity_from_number_and_unit);
PG_FUNCTION_INFO_V1(quantity_to_numeric);
PG_FUNCTION_INFO_V1(quantity_to_float8);
PG_FUNCTION_INFO_V1(quantity_to_jsonb);

/*
 * The modifier, part of the catalogs' contents, holds stable ids only.  A
 * user's unit has none, and its definition no room: a dump may bring rows
 * before the unit is defined, so that nothing could say what they must be.
 *	bits 0-11	id of the unit, 0 for the plain number
 *	bits 12-23	id of the unit that it is divided by, or 0
 *	bits 24-29	id of the scale, or DIVIDED_SCALE and the power of ten of the
 *				denominator (吨标准煤/万元), or 0
 *	bit 30		the unit is shown by its Chinese name
 */
#define TYPMOD_ID_BITS 12
#define TYPMOD_ID_MASK 0xFFF
#define TYPMOD_SCALE_SHIFT 24
#define TYPMOD_SCALE_MASK 0x3F
#define TYPMOD_HAN (1 << 30)
#define DIVIDED_SCALE 50

/* The id of a unit to the given power at a place of an expression, or -1. */
static int
simple_term(const UnitExpression *unit, int place, int exponent)
{
	if (place >= unit->count)
		return 0;
	if (unit->terms[place].exponent != exponent || unit->terms[place].unit >= UNIT_FIRST_USER)
		return -1;
	return unit_info(unit->terms[place].unit)->id;
}

static bool
has_user_unit(const UnitExpression *unit)
{
	for (int i = 0; i < unit->count; i++)
		if (unit->terms[i].unit >= UNIT_FIRST_USER)
			return true;
	return false;
}

static int32
encode_typmod(const Quantity *target, const char *text)
{
	int			unit = simple_term(&target->unit, 0, 1);
	int			divisor = simple_term(&target->unit, 1, -1);
	int			scale = target->scale;

	if (target->unit_power != 0)
		scale = target->scale == 0 ? DIVIDED_SCALE - target->unit_power : -1;
	if (unit < 0 || divisor < 0 || target->unit.count > 2 || scale < 0 || scale > TYPMOD_SCALE_MASK ||
		(target->unit_power == 0 && scale >= DIVIDED_SCALE))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("unit \"%s\" cannot be a type modifier", text),
				 has_user_unit(&target->unit) ?
				 errdetail("A type modifier is a number, which has no room for the definition of a user's unit.") :
				 errdetail("A type modifier is a built-in unit or one divided by another, with a scale word."),
				 errhint("Use a domain with CHECK (unit(VALUE) = '%s').", unit_expression_code(&target->unit))));
	return unit | divisor << TYPMOD_ID_BITS | scale << TYPMOD_SCALE_SHIFT | (target->han ? TYPMOD_HAN : 0);
}

/* The unit and scale that a modifier names, as a quantity of one. */
static void
decode_typmod(int32 typmod, Quantity *target)
{
	int			ids[2] = {typmod & TYPMOD_ID_MASK, typmod >> TYPMOD_ID_BITS & TYPMOD_ID_MASK};

	memset(target, 0, sizeof(*target));
	target->coefficient = 1;
	target->han = (typmod & TYPMOD_HAN) != 0;
	target->scale = typmod >> TYPMOD_SCALE_SHIFT & TYPMOD_SCALE_MASK;
	if (target->scale > DIVIDED_SCALE)
	{
		target->unit_power = DIVIDED_SCALE - target->scale;
		target->scale = 0;
	}
	for (int i = 0; i < 2; i++)
	{
		int			unit = unit_by_id(ids[i]);

		if (ids[i] == 0)
			continue;
		if (unit < 0)
			ereport(ERROR,
					(errcode(ERRCODE_DATA_CORRUPTED),
					 errmsg("type modifier of quantity names the unit %d, which this version does not know", ids[i])));
		target->unit.terms[target->unit.count].unit = (uint16) unit;
		target->unit.terms[target->unit.count++].exponent = i == 0 ? 1 : -1;
	}
}

/* quantity_typmod_in(cstring[]): quantity(亿元) */
Datum
quantity_typmod_in(PG_FUNCTION_ARGS)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	Datum	   *elements;
	int			count;
	Quantity	target;
	char	   *text;

	deconstruct_array(array, CSTRINGOID, -2, false, TYPALIGN_CHAR, &elements, NULL, &count);
	if (count != 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("quantity takes one type modifier, its unit"),
				 errhint("Write quantity(亿元) or quantity('kWh').")));
	text = DatumGetCString(elements[0]);
	quantity_parse_unit(text, &target, NULL);
	PG_RETURN_INT32(encode_typmod(&target, text));
}

/* What a modifier names: 亿元, kWh/m2, 1 */
static char *
typmod_text(int32 typmod)
{
	Quantity	target;
	StringInfoData out;
	const Scale *scale;
	char	   *name;

	decode_typmod(typmod, &target);
	initStringInfo(&out);
	scale = target.scale ? scale_by_id(target.scale) : NULL;
	name = unit_display(&target.unit, target.unit_power, target.han);
	if (scale)
		appendStringInfo(&out, "%s%s", scale->word, scale->language[0] == 'e' && *name ? " " : "");
	appendStringInfoString(&out, name);
	return out.len > 0 ? out.data : "1";
}

/* quantity_typmod_out(integer): in a form that typmod_in reads */
Datum
quantity_typmod_out(PG_FUNCTION_ARGS)
{
	char	   *text = typmod_text(PG_GETARG_INT32(0));
	bool		plain = true;

	for (const char *at = text; *at; at++)
		plain = plain && IS_HIGHBIT_SET(*at);
	PG_RETURN_CSTRING(psprintf(plain ? "(%s)" : "('%s')", text));
}

/*
 * quantity_apply_typmod - show a value in a column's unit
 *
 * A wrong dimension is an error, or false where escontext takes it.  A value
 * that the unit cannot show exactly keeps its own.
 */
bool
quantity_apply_typmod(Quantity *quantity, int32 typmod, struct Node *escontext)
{
	Quantity	target;
	Quantity	shown;

	decode_typmod(typmod, &target);
	if (!same_dimension(&quantity->unit, &target.unit))
		ereturn(escontext, false,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("quantity \"%s\" does not fit type quantity(%s)", quantity_print(quantity), typmod_text(typmod)),
				 errdetail("Its unit is %s.", unit_expression_code(&quantity->unit))));
	if (quantity_express(quantity, &target, true, &shown))
		*quantity = shown;
	return true;
}

/* quantity(quantity, integer, boolean): the cast that applies a type modifier */
Datum
quantity_to_typmod(PG_FUNCTION_ARGS)
{
	Quantity	quantity;
	int32		typmod = PG_GETARG_INT32(1);

	if (typmod < 0)
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	quantity_apply_typmod(&quantity, typmod, NULL);
	return quantity_make(&quantity);
}

static Datum
plain_number(Numeric value)
{
	Quantity	quantity = {0};

	quantity_set_mantissa(&quantity, value);
	return quantity_make(&quantity);
}

/* quantity(numeric): a plain number */
Datum
quantity_from_numeric(PG_FUNCTION_ARGS)
{
	return plain_number(PG_GETARG_NUMERIC(0));
}

/* quantity(bigint) */
Datum
quantity_from_int8(PG_FUNCTION_ARGS)
{
	return plain_number(int64_to_numeric(PG_GETARG_INT64(0)));
}

/* quantity(integer) */
Datum
quantity_from_int4(PG_FUNCTION_ARGS)
{
	return plain_number(int64_to_numeric(PG_GETARG_INT32(0)));
}

/* quantity(smallint) */
Datum
quantity_from_int2(PG_FUNCTION_ARGS)
{
	return plain_number(int64_to_numeric(PG_GETARG_INT16(0)));
}

/* quantity(numeric, text): so many of a unit */
Datum
quantity_from_number_and_unit(PG_FUNCTION_ARGS)
{
	Quantity	quantity;

	quantity_parse_unit(text_to_cstring(PG_GETARG_TEXT_PP(1)), &quantity, NULL);
	quantity_set_mantissa(&quantity, PG_GETARG_NUMERIC(0));
	return quantity_make(&quantity);
}

/* The number that a plain ratio is. */
static Numeric
ratio_value(struct varlena *datum)
{
	Quantity	quantity;
	Quantity	plain = {0};
	Quantity	number;

	quantity_read(datum, &quantity);
	if (!is_plain_ratio(&quantity.unit))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("quantity \"%s\" is no plain number", quantity_print(&quantity)),
				 errdetail("Its unit is %s.", unit_expression_code(&quantity.unit)),
				 errhint("amount(value) gives the number, amount(value, unit) that in another unit.")));
	quantity_express(&quantity, &plain, false, &number);
	return quantity_mantissa(&number);
}

/* numeric(quantity): of a plain ratio only */
Datum
quantity_to_numeric(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(ratio_value(PG_GETARG_QUANTITY(0)));
}

/* float8(quantity): of a plain ratio only */
Datum
quantity_to_float8(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(numeric_float8, NumericGetDatum(ratio_value(PG_GETARG_QUANTITY(0))));
}

/* jsonb(quantity): {"amount": 1790000000, "unit": "CNY", "text": "17.9亿元"} */
Datum
quantity_to_jsonb(PG_FUNCTION_ARGS)
{
	Quantity	quantity;
	StringInfoData out;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	initStringInfo(&out);
	appendStringInfo(&out, "{\"amount\": %s, \"unit\": ",
					 DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(quantity_amount_of(&quantity)))));
	escape_json(&out, unit_expression_code(&quantity.unit));
	appendStringInfoString(&out, ", \"text\": ");
	escape_json(&out, quantity_print(&quantity));
	appendStringInfoChar(&out, '}');
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(out.data));
}
