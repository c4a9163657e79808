/*
 * exchange.c
 *		Money in another currency, by the user's table of rates.
 */
#include "quantity/quantity.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"

PG_FUNCTION_INFO_V1(quantity_exchange);

/* The currency of a unit whose dimension is one currency, or -1. */
static int
currency_of(int unit)
{
	const UnitInfo *info = unit_info(unit);

	return info->unit_class == UNIT_CLASS_CURRENCY && info->dimension_count == 1 ? info->dimension[0].unit : -1;
}

/* The place of the one currency in an expression; an error where there is none. */
static int
currency_place(const Quantity *quantity)
{
	for (int i = 0; i < quantity->unit.count; i++)
		if (currency_of(quantity->unit.terms[i].unit) >= 0 && Abs(quantity->unit.terms[i].exponent) == 1)
			return i;
	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("quantity \"%s\" is no money", quantity_print(quantity)),
			 errdetail("Its unit is %s.", unit_expression_code(&quantity->unit))));
	return -1;
}

/*
 * The rate of a day between two currencies, and whether it was found the other
 * way round.  Of several periods that hold the day the shortest counts.
 */
static Numeric
find_rate(const char *from, const char *to, DateADT day, bool *inverse)
{
	const char *schema = get_namespace_name(quantity_namespace());
	char	   *query = psprintf("SELECT rate, base OPERATOR(pg_catalog.<>) $1 FROM %s"
								 " WHERE ((base OPERATOR(pg_catalog.=) $1 AND quote OPERATOR(pg_catalog.=) $2)"
								 " OR (base OPERATOR(pg_catalog.=) $2 AND quote OPERATOR(pg_catalog.=) $1))"
								 " AND valid OPERATOR(pg_catalog.@>) $3"
								 " ORDER BY pg_catalog.upper(valid) OPERATOR(pg_catalog.-) pg_catalog.lower(valid), 2 LIMIT 1",
								 quote_qualified_identifier(schema, "exchange_rates"));
	Oid			types[] = {TEXTOID, TEXTOID, DATEOID};
	Datum		values[] = {CStringGetTextDatum(from), CStringGetTextDatum(to), DateADTGetDatum(day)};
	Numeric		rate = NULL;
	MemoryContext caller = CurrentMemoryContext;
	bool		null;

	SPI_connect();
	if (SPI_execute_with_args(query, 3, types, values, NULL, true, 1) == SPI_OK_SELECT && SPI_processed == 1)
	{
		Datum		found = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null);
		Numeric		detoasted = DatumGetNumeric(found);

		rate = MemoryContextAlloc(caller, VARSIZE_ANY(detoasted));
		memcpy(rate, detoasted, VARSIZE_ANY(detoasted));
		*inverse = DatumGetBool(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &null));
	}
	SPI_finish();
	return rate;
}

/* A day as 2022-07-22, whatever the session's date style. */
static char *
iso_date(DateADT day)
{
	int			year;
	int			month;
	int			of_month;

	if (DATE_NOT_FINITE(day))
		return DATE_IS_NOBEGIN(day) ? "-infinity" : "infinity";
	j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &of_month);
	return psprintf("%04d-%02d-%02d", year, month, of_month);
}

/* Multiply by the rate of a day, or divide where the currency stands below the line. */
static void
apply_rate(Quantity *result, int place, int from, int to, DateADT day)
{
	bool		inverse = false;
	Numeric		rate = find_rate(unit_info(from)->code, unit_info(to)->code, day, &inverse);
	Numeric		mantissa = quantity_mantissa(result);

	if (rate == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_NO_DATA_FOUND),
				 errmsg("no exchange rate between %s and %s on %s", unit_info(from)->code, unit_info(to)->code,
						iso_date(day)),
				 errhint("Insert one into the table exchange_rates.")));
	if (result->unit.terms[place].exponent < 0)
		inverse = !inverse;
	quantity_set_mantissa(result, numeric_trim(inverse ? numeric_over(mantissa, rate) : numeric_times(mantissa, rate), 0));
}

/*
 * convert(quantity, text, date): money, or a price, in another currency
 *
 * No rate for the day is an error, no_data_found.
 */
Datum
quantity_exchange(PG_FUNCTION_ARGS)
{
	Quantity	quantity;
	Quantity	target;
	Quantity	result;
	int			place;
	int			from;
	int			to;

	quantity_read(PG_GETARG_QUANTITY(0), &quantity);
	quantity_parse_unit(text_to_cstring(PG_GETARG_TEXT_PP(1)), &target, NULL);
	place = currency_place(&quantity);
	if (target.unit.count != 1 || target.unit.terms[0].exponent != 1 || currency_of(target.unit.terms[0].unit) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" is no currency", text_to_cstring(PG_GETARG_TEXT_PP(1)))));
	from = currency_of(quantity.unit.terms[place].unit);
	to = currency_of(target.unit.terms[0].unit);

	/* first in the currency itself (角 to 元), then by the rate */
	result = quantity;
	result.unit.terms[place].unit = (uint16) from;
	quantity_express(&quantity, &result, false, &result);
	result.unit.terms[place].unit = (uint16) to;
	if (from != to)
		apply_rate(&result, place, from, to, PG_GETARG_DATEADT(2));
	if (target.scale && quantity.scale != target.scale)
	{
		int			shift = quantity_scale_power(quantity.scale) - quantity_scale_power(target.scale);

		result.scale = target.scale;
		quantity_set_mantissa(&result, numeric_trim(numeric_shift(quantity_mantissa(&result), shift), 0));
	}
	quantity_canonize(&result);
	return quantity_make(&result);
}
