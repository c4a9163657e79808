/*
 * quantity_read.c
 *		The datum of quantity: unpacking.  Its layout stands in quantity.h.
 *
 * What comes from outside in binary form is checked here, in every part.
 */
#include "quantity/quantity.h"

/* quantity_coefficient - a two's complement integer of 1 to 8 little-endian bytes */
int64
quantity_coefficient(const unsigned char *bytes, int length)
{
	uint64		value = 0;
	int			shift = 64 - 8 * length;

#ifdef WORDS_BIGENDIAN
	for (int i = length - 1; i >= 0; i--)
		value = value << 8 | bytes[i];
#else
	memcpy(&value, bytes, length);
#endif
	return (int64) (value << shift) >> shift;
}

static void
unknown_unit(int id)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("quantity has the unit %d, which this version does not know", id),
			 errhint("It was written by a later version of the extension.")));
}

/* Reading of the general form, byte by byte. */
typedef struct Reader
{
	const unsigned char *at;
	const unsigned char *end;
} Reader;

static uint64
read_bytes(Reader *reader, int count)
{
	uint64		value = 0;

	if (reader->end - reader->at < count)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("quantity is cut short")));
	for (int i = 0; i < count; i++)
		value |= (uint64) reader->at[i] << (8 * i);
	reader->at += count;
	return value;
}

/* A built-in unit's number from its id. */
static int
unit_of_id(int id)
{
	int			unit = unit_by_id(id);

	if (unit < 0)
		unknown_unit(id);
	return unit;
}

static char *
read_name(Reader *reader)
{
	int			length = (int) read_bytes(reader, 1);
	char	   *name;

	if (reader->end - reader->at < length || length == 0)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("quantity is cut short")));
	name = pnstrdup((const char *) reader->at, length);
	reader->at += length;
	return name;
}

/* The base unit of a definition. */
static int
read_base(Reader *reader)
{
	int			id = (int) read_bytes(reader, 2);
	int			exponent = (int8) read_bytes(reader, 1);
	int			unit;

	if (id == QUANTITY_USER_UNIT)
	{
		char	   *name = read_name(reader);

		unit = user_unit_base(name, (int) strlen(name));
	}
	else
		unit = unit_of_id(id);
	if (unit_info(unit)->dimension_count != 1 || unit_info(unit)->dimension[0].unit != unit || exponent == 0)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("quantity has a unit of no base units")));
	return exponent << 16 | unit;
}

/* A user's unit and its definition. */
static int
read_user_unit(Reader *reader)
{
	Dimension	dimension = {0};
	UnitInfo	info = {0, UNIT_CLASS_OTHER, NULL, NULL, NULL, {1, 1, 0}};
	char	   *name = read_name(reader);
	int			count = (int) read_bytes(reader, 1);
	int64		numerator;
	int64		denominator;
	int			power;

	if (count == QUANTITY_OWN_BASE)
		return user_unit_base(name, (int) strlen(name));
	info.code = name;
	numerator = (int64) read_bytes(reader, 8);
	denominator = (int64) read_bytes(reader, 8);
	power = (int16) read_bytes(reader, 2);
	if (numerator <= 0 || denominator <= 0 || Abs(power) > UNIT_MAX_POWER ||
		!unit_factor_multiply(&info.factor, numerator, denominator, power))
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("quantity has a unit of no factor")));
	for (int i = 0; i < count; i++)
	{
		int			base = read_base(reader);

		dimension_multiply(&dimension, base & 0xFFFF, base >> 16);
	}
	info.dimension = dimension.terms;
	info.dimension_count = dimension.count;
	return user_unit_intern(&info);
}

static void
read_terms(Reader *reader, UnitExpression *unit)
{
	unit->count = (int) read_bytes(reader, 1);
	if (unit->count > UNIT_MAX_TERMS)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("quantity has too many units")));
	for (int i = 0; i < unit->count; i++)
	{
		int			id = (int) read_bytes(reader, 2);

		unit->terms[i].exponent = (int8) read_bytes(reader, 1);
		unit->terms[i].unit = (uint16) (id == QUANTITY_USER_UNIT ? read_user_unit(reader) : unit_of_id(id));
	}
}

/* The rest of a datum as a numeric of its own, aligned as that needs. */
static Numeric
read_numeric(Reader *reader)
{
	int			length = (int) (reader->end - reader->at);
	struct varlena *copy = palloc(VARHDRSZ + length);

	SET_VARSIZE(copy, VARHDRSZ + length);
	memcpy(VARDATA(copy), reader->at, length);
	reader->at = reader->end;
	return (Numeric) copy;
}

/* The mantissa, which is the rest of a datum. */
static void
read_mantissa(Reader *reader, int flags, Quantity *quantity)
{
	int			length = (int) (reader->end - reader->at);

	quantity->big = NULL;
	quantity->coefficient = 0;
	if (flags & QUANTITY_BIG)
	{
		quantity->big = read_numeric(reader);
		quantity->fraction = numeric_fraction(quantity->big);
		return;
	}
	if (length < 1 || length > 8)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("quantity is cut short")));
	quantity->coefficient = quantity_coefficient(reader->at, length);
}

/*
 * quantity_read - unpack a datum, whose header may be short
 *
 * Units of later versions are an error, data_corrupted.
 */
void
quantity_read(struct varlena *datum, Quantity *quantity)
{
	const unsigned char *bytes = (const unsigned char *) VARDATA_ANY(datum);
	int			length = VARSIZE_ANY_EXHDR(datum);
	Reader		reader = {bytes, bytes + length};
	int			flags;

	if (length < QUANTITY_HEADER + 1 || (bytes[0] & QUANTITY_VERSION_MASK) != 0)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED), errmsg("not a quantity of a known layout")));
	flags = (int) read_bytes(&reader, 1);
	quantity->scale = (int) read_bytes(&reader, 1);
	quantity->fraction = (int) read_bytes(&reader, 1);
	quantity->han = (flags & QUANTITY_HAN) != 0;
	quantity->bound = flags & QUANTITY_BOUND;
	quantity->unit_power = 0;
	if (flags & QUANTITY_GENERAL)
	{
		quantity->unit_power = (int8) read_bytes(&reader, 1);
		read_terms(&reader, &quantity->unit);
	}
	else
	{
		int			id = (int) read_bytes(&reader, 2);

		quantity->unit.count = id != 0;
		quantity->unit.terms[0].unit = (uint16) (id != 0 ? unit_of_id(id) : 0);
		quantity->unit.terms[0].exponent = 1;
	}
	read_mantissa(&reader, flags, quantity);
}
