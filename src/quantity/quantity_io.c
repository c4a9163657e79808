/*
 * quantity_io.c
 *		Text and binary input and output of quantity.
 */
#include "quantity/quantity.h"

#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

PG_FUNCTION_INFO_V1(quantity_in);
PG_FUNCTION_INFO_V1(quantity_out);
PG_FUNCTION_INFO_V1(quantity_recv);
PG_FUNCTION_INFO_V1(quantity_send);

/* Names of units are Chinese: they can be read and written in UTF-8 alone. */
static void
require_utf8(void)
{
	if (unlikely(GetDatabaseEncoding() != PG_UTF8))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("quantity needs a database in UTF-8"),
				 errdetail("The encoding of this database is %s.", GetDatabaseEncodingName()),
				 errhint("Create a database with ENCODING 'UTF8' TEMPLATE template0.")));
}

/* quantity_in(cstring, oid, typmod): a literal; soft errors on 16 and later */
Datum
quantity_in(PG_FUNCTION_ARGS)
{
	char	   *string = PG_GETARG_CSTRING(0);
	int32		typmod = PG_GETARG_INT32(2);
	Quantity	quantity;

	require_utf8();
	if (!quantity_parse(string, &quantity, fcinfo->context))
		PG_RETURN_NULL();
	if (typmod >= 0 && !quantity_apply_typmod(&quantity, typmod, fcinfo->context))
		PG_RETURN_NULL();
	return quantity_make(&quantity);
}

/* quantity_out(quantity): as it was written */
Datum
quantity_out(PG_FUNCTION_ARGS)
{
	Quantity	quantity;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	PG_RETURN_CSTRING(quantity_print(&quantity));
}

/*
 * The binary form: the bytes of the datum, but a mantissa that is a numeric
 * goes as numeric's own binary form.
 */
Datum
quantity_send(PG_FUNCTION_ARGS)
{
	struct varlena *datum = PG_GETARG_QUANTITY(0);
	Quantity	quantity;
	StringInfoData out;
	int			length = VARSIZE_ANY_EXHDR(datum);

	quantity_read(datum, &quantity);
	pq_begintypsend(&out);
	if (quantity.big)
	{
		bytea	   *number = DatumGetByteaPP(DirectFunctionCall1(numeric_send, NumericGetDatum(quantity.big)));

		pq_sendbytes(&out, VARDATA_ANY(datum), length - VARSIZE_ANY_EXHDR(quantity.big));
		pq_sendbytes(&out, VARDATA_ANY(number), VARSIZE_ANY_EXHDR(number));
	}
	else
		pq_sendbytes(&out, VARDATA_ANY(datum), length);
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

static void
bad_binary(const char *what)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
			 errmsg("invalid binary representation of type %s", "quantity"),
			 errdetail_internal("%s", what)));
}

/* Where the terms of a general form end, or -1; nothing is read beyond length. */
static int
general_end(const unsigned char *bytes, int length)
{
	int			at = QUANTITY_HEADER;

	if (length < QUANTITY_HEADER || bytes[4] > UNIT_MAX_TERMS)
		return -1;
	for (int i = 0; i < bytes[4]; i++)
	{
		int			bases;

		if (at + 3 > length || bytes[at + 2] == 0)
			return -1;
		at += 3;
		if (bytes[at - 3] != 0xFF || bytes[at - 2] != 0xFF)
			continue;
		if (at >= length || at + 2 + bytes[at] > length)
			return -1;
		if (!pg_verifymbstr((const char *) bytes + at + 1, bytes[at], true))
			return -1;
		at += 1 + bytes[at];
		bases = bytes[at++];
		if (bases == QUANTITY_OWN_BASE)
			continue;
		at += 18;
		for (int j = 0; j < bases; j++)
		{
			if (at + 3 > length || bytes[at + 2] == 0)
				return -1;
			at += 3;
			if (bytes[at - 3] == 0xFF && bytes[at - 2] == 0xFF)
			{
				if (at >= length || at + 1 + bytes[at] > length ||
					!pg_verifymbstr((const char *) bytes + at + 1, bytes[at], true))
					return -1;
				at += 1 + bytes[at];
			}
		}
	}
	return at <= length ? at : -1;
}

/* The datum that the bytes of a binary form stand for. */
static struct varlena *
received_datum(const unsigned char *bytes, int length)
{
	struct varlena *datum;
	int			head;
	Numeric		number = NULL;
	int			tail = 0;

	if (length < QUANTITY_HEADER + 1 || length > 1 << 20 || (bytes[0] & (QUANTITY_VERSION_MASK | QUANTITY_BOUND | 0x20)) != 0)
		bad_binary("Its layout is of no known version.");
	if (bytes[1] != 0 && scale_by_id(bytes[1]) == NULL)
		bad_binary("It has an unknown scale.");
	head = (bytes[0] & QUANTITY_GENERAL) ? general_end(bytes, length) : QUANTITY_HEADER;
	if (head < 0 || head >= length || (!(bytes[0] & QUANTITY_BIG) && length - head > 8))
		bad_binary("It is cut short or has a wrong unit.");
	if (bytes[0] & QUANTITY_BIG)
	{
		StringInfoData in;

		if (!(bytes[0] & QUANTITY_GENERAL))
			bad_binary("It is cut short or has a wrong unit.");
		initStringInfo(&in);
		appendBinaryStringInfo(&in, (const char *) bytes + head, length - head);
		number = DatumGetNumeric(DirectFunctionCall3(numeric_recv, PointerGetDatum(&in),
													 ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
		tail = VARSIZE_ANY_EXHDR(number);
	}
	else
		tail = length - head;
	datum = palloc(VARHDRSZ + head + tail);
	SET_VARSIZE(datum, VARHDRSZ + head + tail);
	memcpy(VARDATA(datum), bytes, head);
	memcpy(VARDATA(datum) + head, number ? (const unsigned char *) VARDATA_ANY(number) : bytes + head, tail);
	return datum;
}

/* A user's unit must have a name that a literal can have. */
static void
check_user_unit(const UnitInfo *info)
{
	if (info->id != 0)
		return;
	if (!user_unit_valid_name(info->code))
		bad_binary("It has a unit with an invalid name.");
	for (int i = 0; i < info->dimension_count; i++)
		if (unit_info(info->dimension[i].unit) != info)
			check_user_unit(unit_info(info->dimension[i].unit));
}

/* The units as arithmetic would have put them, or an error. */
static void
settle_received_units(Quantity *quantity)
{
	UnitExpression made = {0};

	for (int i = 0; i < quantity->unit.count; i++)
	{
		UnitTerm	term = quantity->unit.terms[i];
		UnitExpression factor = {1, {{term.unit, (int16) Abs(term.exponent)}}};

		check_user_unit(unit_info(term.unit));
		if (Abs(term.exponent) > UNIT_MAX_EXPONENT ||
			!(term.exponent > 0 ? unit_expression_multiply : unit_expression_divide) (&made, &factor, &made))
			bad_binary("Its unit is out of range.");
	}
	if (made.count != quantity->unit.count)
		bad_binary("Its unit is not in its shortest form.");
	quantity->unit = made;
}

/* quantity_recv(internal, oid, typmod): every part is checked */
Datum
quantity_recv(PG_FUNCTION_ARGS)
{
	StringInfo	in = (StringInfo) PG_GETARG_POINTER(0);
	int32		typmod = PG_GETARG_INT32(2);
	int			length = in->len - in->cursor;
	const unsigned char *bytes = (const unsigned char *) pq_getmsgbytes(in, length);
	Quantity	quantity;

	require_utf8();
	quantity_read(received_datum(bytes, length), &quantity);
	settle_received_units(&quantity);
	quantity_set_mantissa(&quantity, quantity_mantissa(&quantity));
	quantity_canonize(&quantity);
	if (typmod >= 0)
		quantity_apply_typmod(&quantity, typmod, NULL);
	return quantity_make(&quantity);
}
