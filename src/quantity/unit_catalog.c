/*
 * unit_catalog.c
 *		The units as SQL sees them: the list of all, and define_unit and
 *		drop_unit.
 */
#include "quantity/quantity.h"
#include "quantity/user_table.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

PG_FUNCTION_INFO_V1(quantity_unit_list);
PG_FUNCTION_INFO_V1(quantity_define_unit);
PG_FUNCTION_INFO_V1(quantity_drop_unit);
PG_FUNCTION_INFO_V1(quantity_uses_unit);

static const char *const class_names[] = {
	[UNIT_CLASS_NONE] = "none", [UNIT_CLASS_COUNT] = "count", [UNIT_CLASS_CURRENCY] = "currency",
	[UNIT_CLASS_RATIO] = "ratio", [UNIT_CLASS_POINT] = "point", [UNIT_CLASS_TIME] = "time",
	[UNIT_CLASS_AREA] = "area", [UNIT_CLASS_LENGTH] = "length", [UNIT_CLASS_MASS] = "mass",
	[UNIT_CLASS_VOLUME] = "volume", [UNIT_CLASS_ENERGY] = "energy", [UNIT_CLASS_POWER] = "power",
	[UNIT_CLASS_OTHER] = "other"
};

/* All names of a built-in unit, or a user's unit's only one, as text[]. */
static Datum
names_of(int unit)
{
	Datum	   *names = palloc((unit_name_count() + 1) * sizeof(Datum));
	int			count = 0;

	for (int i = 0; unit < UNIT_FIRST_USER && i < unit_name_count(); i++)
	{
		int			of;
		const char *name = unit_name(i, &of);
		bool		seen = false;

		for (int j = 0; j < count && of == unit; j++)
			seen = seen || strcmp(TextDatumGetCString(names[j]), name) == 0;
		if (of == unit && !seen && unit_name_follows(i))
			names[count++] = CStringGetTextDatum(name);
	}
	if (count == 0)
		names[count++] = CStringGetTextDatum(unit_info(unit)->code);
	return PointerGetDatum(construct_array(names, count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* The product of base units that a unit is, as a code. */
static char *
dimension_code(const UnitInfo *info)
{
	UnitExpression expression = {0};

	expression.count = Min(info->dimension_count, UNIT_MAX_TERMS);
	for (int sign = 1, at = 0; sign >= -1; sign -= 2)
		for (int i = 0; i < expression.count; i++)
			if (info->dimension[i].exponent * sign > 0)
				expression.terms[at++] = info->dimension[i];
	return unit_expression_code(&expression);
}

static void
put_unit(ReturnSetInfo *result, int unit)
{
	const UnitInfo *info = unit_info(unit);
	Numeric		numerator = numeric_trim(numeric_shift(int64_to_numeric(info->factor.numerator), info->factor.power), 0);
	char	   *digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(numerator)));
	Datum		values[6];
	bool		nulls[6] = {0};

	values[0] = CStringGetTextDatum(info->code);
	values[1] = CStringGetTextDatum(class_names[info->unit_class]);
	values[2] = CStringGetTextDatum(dimension_code(info));
	values[3] = CStringGetTextDatum(info->factor.denominator == 1 ? digits :
									psprintf("%s/" INT64_FORMAT, digits, info->factor.denominator));
	values[4] = names_of(unit);
	values[5] = BoolGetDatum(info->id != 0);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/* every unit: code, class, dimension, factor, names, built in or not */
Datum
quantity_unit_list(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	int		   *users;
	int			count = user_unit_all(&users);

	InitMaterializedSRF(fcinfo, 0);
	for (int unit = 0; unit < unit_count(); unit++)
		put_unit(result, unit);
	for (int i = 0; i < count; i++)
		put_unit(result, users[i]);
	return (Datum) 0;
}

/* quantity_uses_unit(quantity, text): is the value in a unit of this name, alone or in a product? */
Datum
quantity_uses_unit(PG_FUNCTION_ARGS)
{
	Quantity	quantity;
	char	   *name = text_to_cstring(PG_GETARG_TEXT_PP(1));

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	for (int i = 0; i < quantity.unit.count; i++)
		if (strcmp(unit_info(quantity.unit.terms[i].unit)->code, name) == 0)
			PG_RETURN_BOOL(true);
	PG_RETURN_BOOL(false);
}

/*
 * The columns that can hold quantities: of the type, of domains over it, and of
 * arrays, ranges, multiranges and rows, whose text is looked at.
 */
static const char *
columns_query(void)
{
	return psprintf("WITH RECURSIVE held(type, direct) AS ("
					" VALUES ('%s'::pg_catalog.regtype::pg_catalog.oid, true)"
					" UNION SELECT t.oid, held.direct AND t.typtype OPERATOR(pg_catalog.=) 'd' FROM held, pg_catalog.pg_type t"
					" WHERE (t.typtype OPERATOR(pg_catalog.=) 'd' AND t.typbasetype OPERATOR(pg_catalog.=) held.type)"
					" OR t.typelem OPERATOR(pg_catalog.=) held.type"
					" OR EXISTS (SELECT FROM pg_catalog.pg_range r WHERE r.rngsubtype OPERATOR(pg_catalog.=) held.type"
					" AND (r.rngtypid OPERATOR(pg_catalog.=) t.oid OR r.rngmultitypid OPERATOR(pg_catalog.=) t.oid))"
					" OR EXISTS (SELECT FROM pg_catalog.pg_attribute m WHERE m.attrelid OPERATOR(pg_catalog.=) t.typrelid"
					" AND m.atttypid OPERATOR(pg_catalog.=) held.type AND m.attnum OPERATOR(pg_catalog.>) 0))"
					" SELECT pg_catalog.format('%%I.%%I', n.nspname, c.relname), pg_catalog.quote_ident(a.attname), held.direct"
					" FROM held JOIN pg_catalog.pg_attribute a ON a.atttypid OPERATOR(pg_catalog.=) held.type"
					" JOIN pg_catalog.pg_class c ON c.oid OPERATOR(pg_catalog.=) a.attrelid"
					" JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) c.relnamespace"
					" WHERE c.relkind OPERATOR(pg_catalog.=) ANY ('{r,m}'::pg_catalog.\"char\"[]) AND NOT a.attisdropped"
					" AND a.attnum OPERATOR(pg_catalog.>) 0 AND NOT pg_catalog.pg_is_other_temp_schema(n.oid)",
					extension_name("quantity"));
}

/* Is the unit in a stored value?  Gives the column that has one. */
static char *
column_in_use(const char *name)
{
	SPITupleTable *columns;
	uint64		count;

	if (SPI_execute(columns_query(), true, 0) != SPI_OK_SELECT)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("query for columns of quantities failed")));
	columns = SPI_tuptable;
	count = SPI_processed;
	for (uint64 i = 0; i < count; i++)
	{
		char	   *table = SPI_getvalue(columns->vals[i], columns->tupdesc, 1);
		char	   *column = SPI_getvalue(columns->vals[i], columns->tupdesc, 2);
		bool		direct = *SPI_getvalue(columns->vals[i], columns->tupdesc, 3) == 't';

		CHECK_FOR_INTERRUPTS();
		run_with_texts(direct ? psprintf("SELECT 1 FROM %s WHERE %s(%s, $1) LIMIT 1", table, extension_name("quantity_uses_unit"), column) :
			psprintf("SELECT 1 FROM %s WHERE pg_catalog.strpos(%s::pg_catalog.text, $1) OPERATOR(pg_catalog.>) 0 LIMIT 1",
					 table, column), 1, &name);
		if (SPI_processed > 0)
			return psprintf("%s.%s", table, column);
	}
	return NULL;
}

static void
refuse_use(const char *name, const char *what)
{
	char	   *column = column_in_use(name);

	if (column)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_IN_USE),
				 errmsg("unit \"%s\" is in use", name),
				 errdetail("Column %s has values in it.", column),
				 errhint("%s", what)));
}

static void
check_name(const char *name)
{
	if (!user_unit_valid_name(name))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_NAME),
				 errmsg("invalid name of a unit: \"%s\"", name),
				 errdetail("A name is at most %d bytes of letters, digits and _, and begins and ends with no digit.", NAMEDATALEN - 1)));
}

/* Refuse a name that can be read already, and name both readings. */
static void
check_ambiguity(const char *name)
{
	FoldedText *text = fold_text(psprintf("1%s", name), (int) strlen(name) + 1);
	UnitExpression unit;
	int			power;
	int			end;
	int			scale_end;
	const Scale *scale;

	if (read_unit_literal(text, 1, text->length, NULL, &unit, &power, &end) && end == text->length)
		ereport(ERROR,
				(errcode(ERRCODE_AMBIGUOUS_ALIAS),
				 errmsg("name \"%s\" of a unit would be ambiguous", name),
				 errdetail("It would be the new unit, and it is the unit %s already.", unit_expression_code(&unit))));
	scale = read_scale(text, 1, text->length, &scale_end);
	if (scale && (scale_end == text->length ||
				  (read_unit_literal(text, scale_end, text->length, user_unit_named, &unit, &power, &end) && end == text->length)))
		ereport(ERROR,
				(errcode(ERRCODE_AMBIGUOUS_ALIAS),
				 errmsg("name \"%s\" of a unit would be ambiguous", name),
				 errdetail("It would be the new unit, and it is %s (10^%d)%s%s already.", scale->word, scale->power,
						   scale_end == text->length ? "" : " of ",
						   scale_end == text->length ? "" : unit_expression_code(&unit))));
	user_unit_check_prefixed(text, 1);
}

/*
 * define_unit(name, definition): a user's unit
 *
 * Without a definition it is a base unit of its own.  The definition is stored
 * in base units.  An existing name takes another definition while it is not in
 * use.
 */
Datum
quantity_define_unit(PG_FUNCTION_ARGS)
{
	char	   *name;
	UnitInfo	info;
	char	   *definition;
	char	   *before;

	if (PG_ARGISNULL(0))
		ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg("name of a unit must not be null")));
	name = text_to_cstring(PG_GETARG_TEXT_PP(0));
	check_name(name);
	before = user_unit_definition(name);
	if (before == NULL)
		check_ambiguity(name);
	user_unit_define(name, PG_ARGISNULL(1) ? "" : text_to_cstring(PG_GETARG_TEXT_PP(1)), &info, NULL);
	definition = user_unit_normal_definition(&info);
	if (before && strcmp(before, definition) == 0)
		PG_RETURN_VOID();
	SPI_connect();
	if (before)
		refuse_use(name, "The factor of a unit in use never changes; define one by another name.");
	run_with_texts(psprintf("INSERT INTO %s AS u (name, definition) VALUES ($1, $2)"
							" ON CONFLICT (name) DO UPDATE SET definition = excluded.definition",
							extension_name("quantity_user_units")),
				   2, (const char *const[]) {name, definition});
	SPI_finish();
	PG_RETURN_VOID();
}

/* Refuse to drop what a user's indicator is measured in. */
static void
refuse_measured(const char *name)
{
	if (run_with_texts(psprintf("SELECT code FROM %s WHERE unit OPERATOR(pg_catalog.=) $1 ORDER BY 1 LIMIT 1",
								extension_name("extract_user_indicators")), 1, &name) > 0)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_IN_USE),
				 errmsg("unit \"%s\" is in use", name),
				 errdetail("The indicator \"%s\" is measured in it.",
						   SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1)),
				 errhint("Define that indicator with another unit first.")));
}

/* drop_unit(name): remove a user's unit that no stored value has */
Datum
quantity_drop_unit(PG_FUNCTION_ARGS)
{
	char	   *name = text_to_cstring(PG_GETARG_TEXT_PP(0));

	if (user_unit_definition(name) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("unit \"%s\" is no user's unit", name)));
	SPI_connect();
	refuse_use(name, "Change those values first.");
	refuse_measured(name);
	run_with_texts(psprintf("DELETE FROM %s WHERE name OPERATOR(pg_catalog.=) $1", extension_name("quantity_user_units")),
				   1, (const char *const[]) {name});
	SPI_finish();
	PG_RETURN_VOID();
}
