/*
 * quantity.c
 *		The datum of quantity: packing, and what is packed alike.  Its layout
 *		stands in quantity.h; quantity_read.c unpacks it.
 */
#include "quantity/quantity.h"

#include "lib/stringinfo.h"

/* quantity_scale_power - the power of ten of a scale word, 0 for none */
int
quantity_scale_power(int scale)
{
	static int8 powers[256];
	static bool known[256];

	if (scale == 0)
		return 0;
	if (unlikely(!known[scale]))
	{
		const Scale *found = scale_by_id(scale);

		if (found == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_DATA_CORRUPTED),
					 errmsg("quantity has the scale %d, which this version does not know", scale),
					 errhint("It was written by a later version of the extension.")));
		powers[scale] = (int8) found->power;
		known[scale] = true;
	}
	return powers[scale];
}

/* How many bytes a mantissa takes. */
static int
coefficient_length(int64 value)
{
	uint64		bits = (uint64) (value < 0 ? ~value : value);

	return bits == 0 ? 1 : (63 - __builtin_clzll(bits) + 1) / 8 + 1;
}

static void
append_bytes(StringInfo out, uint64 value, int count)
{
	for (int i = 0; i < count; i++)
		appendStringInfoCharMacro(out, (char) (value >> (8 * i) & 0xFF));
}

static void
append_name(StringInfo out, const char *name)
{
	append_bytes(out, strlen(name), 1);
	appendStringInfoString(out, name);
}

/* A user's unit with its definition, as the layout says. */
static void
append_user_unit(StringInfo out, const UnitInfo *info)
{
	append_name(out, info->code);
	if (info->dimension_count == 1 && unit_info(info->dimension[0].unit) == info)
	{
		append_bytes(out, QUANTITY_OWN_BASE, 1);
		return;
	}
	append_bytes(out, info->dimension_count, 1);
	append_bytes(out, (uint64) info->factor.numerator, 8);
	append_bytes(out, (uint64) info->factor.denominator, 8);
	append_bytes(out, (uint64) info->factor.power, 2);
	for (int i = 0; i < info->dimension_count; i++)
	{
		const UnitInfo *base = unit_info(info->dimension[i].unit);

		append_bytes(out, base->id ? base->id : QUANTITY_USER_UNIT, 2);
		append_bytes(out, (uint64) info->dimension[i].exponent, 1);
		if (base->id == 0)
			append_name(out, base->code);
	}
}

static void
append_general(StringInfo out, const Quantity *quantity)
{
	append_bytes(out, (uint64) quantity->unit_power, 1);
	append_bytes(out, quantity->unit.count, 1);
	for (int i = 0; i < quantity->unit.count; i++)
	{
		const UnitInfo *info = unit_info(quantity->unit.terms[i].unit);

		append_bytes(out, info->id ? info->id : QUANTITY_USER_UNIT, 2);
		append_bytes(out, (uint64) quantity->unit.terms[i].exponent, 1);
		if (info->id == 0)
			append_user_unit(out, info);
	}
}

/* Does the value go into the compact form? */
static bool
is_compact(const Quantity *quantity)
{
	if (quantity->big != NULL || quantity->unit_power != 0)
		return false;
	if (quantity->unit.count == 0)
		return true;
	return quantity->unit.count == 1 && quantity->unit.terms[0].exponent == 1 &&
		quantity->unit.terms[0].unit < UNIT_FIRST_USER;
}

static Datum
make_general(const Quantity *quantity, int flags)
{
	StringInfoData out;
	struct varlena *datum;

	initStringInfo(&out);
	append_bytes(&out, 0, VARHDRSZ);
	append_bytes(&out, flags | QUANTITY_GENERAL | (quantity->big ? QUANTITY_BIG : 0), 1);
	append_bytes(&out, quantity->scale, 1);
	append_bytes(&out, quantity->big ? 0 : quantity->fraction, 1);
	append_general(&out, quantity);
	if (quantity->big)
		appendBinaryStringInfo(&out, VARDATA_ANY(quantity->big), VARSIZE_ANY_EXHDR(quantity->big));
	else
		append_bytes(&out, (uint64) quantity->coefficient, coefficient_length(quantity->coefficient));
	datum = (struct varlena *) out.data;
	SET_VARSIZE(datum, out.len);
	return PointerGetDatum(datum);
}

/*
 * quantity_make - pack a quantity, in its shortest form
 *
 * The mantissa must be canonical: quantity_set_mantissa's, or a coefficient of
 * at most 18 digits.  The datum lives in the current memory context.
 */
Datum
quantity_make(const Quantity *quantity)
{
	int			flags = (quantity->han ? QUANTITY_HAN : 0) | quantity->bound;
	int			length;
	int			id;
	struct varlena *datum;
	unsigned char *bytes;

	Assert(quantity->big || Abs(quantity->coefficient) <= QUANTITY_MAX_COEFFICIENT);
	if (!is_compact(quantity))
		return make_general(quantity, flags);
	length = coefficient_length(quantity->coefficient);
	id = quantity->unit.count ? unit_info(quantity->unit.terms[0].unit)->id : 0;
	datum = palloc(VARHDRSZ + QUANTITY_HEADER + 8);
	SET_VARSIZE(datum, VARHDRSZ + QUANTITY_HEADER + length);
	bytes = (unsigned char *) VARDATA(datum);
	bytes[0] = (unsigned char) flags;
	bytes[1] = (unsigned char) quantity->scale;
	bytes[2] = (unsigned char) quantity->fraction;
	bytes[3] = (unsigned char) (id & 0xFF);
	bytes[4] = (unsigned char) (id >> 8);
	for (int i = 0; i < length; i++)
		bytes[QUANTITY_HEADER + i] = (unsigned char) (quantity->coefficient >> (8 * i) & 0xFF);
	return PointerGetDatum(datum);
}

/* quantity_mantissa - the mantissa as a numeric */
Numeric
quantity_mantissa(const Quantity *quantity)
{
	if (quantity->big)
		return quantity->big;
	return int64_div_fast_to_numeric(quantity->coefficient, quantity->fraction);
}

/*
 * quantity_set_mantissa - give a quantity a mantissa, as an integer where it fits
 *
 * Digits after the point are kept as they are.  What is no number, or beyond
 * what other operations can hold exactly, is out of range.
 */
void
quantity_set_mantissa(Quantity *quantity, Numeric mantissa)
{
	if (numeric_is_nan(mantissa) || numeric_is_inf(mantissa))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("quantity out of range"),
				 errdetail("A quantity is a finite number.")));
	if (numeric_to_integer(mantissa, &quantity->coefficient, &quantity->fraction))
		quantity->big = NULL;
	else
	{
		quantity->big = mantissa;
		quantity->fraction = numeric_fraction(mantissa);
	}
}

/* Is there a unit below the line? */
static bool
has_denominator(const UnitExpression *unit)
{
	for (int i = 0; i < unit->count; i++)
		if (unit->terms[i].exponent < 0)
			return true;
	return false;
}

/*
 * Would scale word and unit read as another unit (千 and 米 as 千米), or as
 * another scale?  Only 百 and 千 begin names of units.
 */
static bool
scale_runs_into_unit(const Quantity *quantity)
{
	const Scale *scale = quantity->scale ? scale_by_id(quantity->scale) : NULL;
	char	   *text;
	FoldedText *folded;
	int			end;
	const Scale *read;

	if (scale == NULL || scale->power > 3 || scale->language[0] != 'z' || quantity->unit.count == 0)
		return false;
	text = psprintf("%s%s", scale->word, unit_display(&quantity->unit, quantity->unit_power, quantity->han));
	folded = fold_text(text, (int) strlen(text));
	read = read_scale(folded, 0, folded->length, &end);
	return read == NULL || read->id != scale->id;
}

/* Multiply a power of ten into the mantissa. */
static void
shift_mantissa(Quantity *quantity, int power)
{
	quantity_set_mantissa(quantity, numeric_trim(numeric_shift(quantity_mantissa(quantity), power), 0));
}

/*
 * quantity_canonize - settle what is displayed alike
 *
 * A power of ten whose denominator cancelled (人/万人) goes into the mantissa,
 * and so does a scale word that would run into the unit.
 * The script is that of the first unit: a counting word is Chinese, % and what
 * has no Chinese name is not.
 */
void
quantity_canonize(Quantity *quantity)
{
	const UnitInfo *first;

	if (quantity->unit_power != 0 &&
		(!has_denominator(&quantity->unit) || quantity->unit_power > 0 || quantity->unit_power < -MAX_SHIFT))
	{
		shift_mantissa(quantity, quantity->unit_power);
		quantity->unit_power = 0;
	}
	if (quantity->unit.count == 0)
	{
		quantity->han = false;
		return;
	}
	first = unit_info(quantity->unit.terms[0].unit);
	if (IS_HIGHBIT_SET(first->code[0]) && first->unit_class != UNIT_CLASS_RATIO)
		quantity->han = true;
	else if (first->zh == NULL || !IS_HIGHBIT_SET(first->zh[0]) || strcmp(first->zh, first->code) == 0)
		quantity->han = false;
	if (scale_runs_into_unit(quantity))
	{
		shift_mantissa(quantity, quantity_scale_power(quantity->scale));
		quantity->scale = 0;
	}
}

/* quantity_build - see quantity.h */
Datum
quantity_build(Decimal mantissa, const Scale *scale, const UnitExpression *unit, int power, bool han)
{
	Quantity	quantity = {0};

	quantity.scale = scale ? scale->id : 0;
	quantity.unit = *unit;
	quantity.unit_power = power;
	quantity.han = han;
	if (mantissa.exponent <= 0 && mantissa.exponent >= -QUANTITY_MAX_FRACTION &&
		Abs(mantissa.coefficient) <= QUANTITY_MAX_COEFFICIENT)
	{
		quantity.coefficient = mantissa.coefficient;
		quantity.fraction = -mantissa.exponent;
	}
	else
		quantity_set_mantissa(&quantity, numeric_shift(int64_to_numeric(mantissa.coefficient), mantissa.exponent));
	quantity_canonize(&quantity);
	return quantity_make(&quantity);
}
