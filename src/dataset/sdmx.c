/*
 * sdmx.c
 *		A store in SDMX's terms: the rows of sdmx_row over its table.
 */
#include "dataset/dataset.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/portal.h"
#include "utils/tuplestore.h"

PG_FUNCTION_INFO_V1(sdmx_observations);

#define ROWS_AT_ONCE 1000

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
