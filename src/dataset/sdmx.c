/*
 * sdmx.c
 *		Observations in SDMX's terms: how a period is written, and the rows of
 *		sdmx_row over a store's table.
 */
#include "dataset/dataset.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"
#include "utils/portal.h"
#include "utils/rangetypes.h"
#include "utils/tuplestore.h"

PG_FUNCTION_INFO_V1(sdmx_period);
PG_FUNCTION_INFO_V1(sdmx_observations);

#define ROWS_AT_ONCE 1000

/* A calendar day. */
typedef struct YearMonthDay
{
	int			year;
	int			month;
	int			day;
} YearMonthDay;

static YearMonthDay
year_month_day(DateADT date)
{
	YearMonthDay result;

	j2date(date + POSTGRES_EPOCH_JDATE, &result.year, &result.month, &result.day);
	return result;
}

/* How often there is such a period (CL_FREQ): one of whole months from a month on where there are any, else of days. */
static const char *
period_frequency(int months, int month, int days)
{
	if (months == 12 && month == 1)
		return "A";
	if (months == 6 && month % 6 == 1)
		return "S";
	if (months == 3 && month % 3 == 1)
		return "Q";
	if (months == 1)
		return "M";
	return days == 1 ? "D" : "_O";
}

/* A period of a frequency; one of no frequency is its first day and its length. */
static char *
write_period(const char *frequency, YearMonthDay from, int months, int days)
{
	switch (frequency[0])
	{
		case 'A':
			return psprintf("%04d", from.year);
		case 'S':
			return psprintf("%04d-S%d", from.year, (from.month + 5) / 6);
		case 'Q':
			return psprintf("%04d-Q%d", from.year, (from.month + 2) / 3);
		case 'M':
			return psprintf("%04d-%02d", from.year, from.month);
		case 'D':
			return psprintf("%04d-%02d-%02d", from.year, from.month, from.day);
		default:
			return psprintf("%04d-%02d-%02d/P%d%c", from.year, from.month, from.day,
							months == 0 ? days : months % 12 == 0 ? months / 12 : months,
							months == 0 ? 'D' : months % 12 == 0 ? 'Y' : 'M');
	}
}

/*
 * sdmx_period(period daterange) - its frequency, and how it is written; nulls
 * where it has no end, or a first year that four digits cannot write
 */
Datum
sdmx_period(PG_FUNCTION_ARGS)
{
	RangeType  *period = PG_GETARG_RANGE_P(0);
	TupleDesc	descriptor;
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;
	YearMonthDay from = {0};
	Datum		values[2] = {0};
	bool		nulls[2] = {true, true};

	if (get_call_result_type(fcinfo, NULL, &descriptor) != TYPEFUNC_COMPOSITE)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("function returning record called in context that cannot accept type record")));
	range_deserialize(range_get_typcache(fcinfo, RangeTypeGetOid(period)), period, &lower, &upper, &empty);
	if (!empty && !lower.infinite && !upper.infinite &&
		!DATE_NOT_FINITE(DatumGetDateADT(lower.val)) && !DATE_NOT_FINITE(DatumGetDateADT(upper.val)))
		from = year_month_day(DatumGetDateADT(lower.val));
	if (from.year >= 1 && from.year <= 9999)
	{
		YearMonthDay next = year_month_day(DatumGetDateADT(upper.val));
		int			days = DatumGetDateADT(upper.val) - DatumGetDateADT(lower.val);
		int			months = from.day == 1 && next.day == 1 ? (next.year - from.year) * 12 + next.month - from.month : 0;
		const char *frequency = period_frequency(months, from.month, days);

		values[0] = CStringGetTextDatum(frequency);
		values[1] = CStringGetTextDatum(write_period(frequency, from, months, days));
		nulls[0] = nulls[1] = false;
	}
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(descriptor), values, nulls)));
}

/* The table of observations that a relation is, or has. */
static char *
observation_table(Oid relation)
{
	Oid			type = OIDOID;
	Datum		value = ObjectIdGetDatum(relation);
	Oid			observation;
	bool		null;

	if (run_query(psprintf("SELECT s.observation::pg_catalog.oid FROM %s s WHERE s.article::pg_catalog.oid OPERATOR(pg_catalog.=) $1"
						   " OR s.observation::pg_catalog.oid OPERATOR(pg_catalog.=) $1", extension_name("observation_stores")),
				  1, &type, &value) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("table %s has no observation store", get_rel_name(relation) ? get_rel_name(relation) : "of that OID"),
				 errhint("Create one with create_observation_store.")));
	observation = DatumGetObjectId(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null));
	if (get_rel_name(observation) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("table of observations of %s is gone", get_rel_name(relation))));
	return quote_qualified_identifier(get_namespace_name(get_rel_namespace(observation)), get_rel_name(observation));
}

/* sdmx_observations(store regclass) - a table's dataset in SDMX's terms */
Datum
sdmx_observations(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Portal		portal;

	InitMaterializedSRF(fcinfo, 0);
	SPI_connect();
	portal = SPI_cursor_open_with_args(NULL, psprintf("SELECT s.* FROM %s o CROSS JOIN LATERAL %s(o.article::pg_catalog.text, o.seq, o.indicator,"
													  " o.name, o.subject, o.region, o.period, o.value, o.qualifier, o.change, o.change_basis,"
													  " o.status, o.quote, o.confidence) s ORDER BY o.article, o.seq",
													  observation_table(PG_GETARG_OID(0)), extension_name("sdmx_row")),
									   0, NULL, NULL, NULL, true, 0);
	do
	{
		CHECK_FOR_INTERRUPTS();
		SPI_cursor_fetch(portal, true, ROWS_AT_ONCE);
		for (uint64 i = 0; i < SPI_processed; i++)
			tuplestore_puttuple(result->setResult, SPI_tuptable->vals[i]);
		SPI_freetuptable(SPI_tuptable);
	} while (SPI_processed > 0);
	SPI_cursor_close(portal);
	SPI_finish();
	return (Datum) 0;
}
