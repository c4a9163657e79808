/*
 * fingerprint.c
 *		What an article's rows depend on, in 128 bits: its columns, and the
 *		version of the lexicon and the rules that read them.
 */
#include "dataset/dataset.h"

#include "common/hashfn.h"
#include "data/reader_version.inc"
#include "extract/user_lexicon_table.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/uuid.h"

PG_FUNCTION_INFO_V1(lexicon_version);
PG_FUNCTION_INFO_V1(observation_fingerprint);

/* Two hashes of the same bytes, told apart by their seeds. */
typedef struct Fingerprint
{
	uint64		half[2];
} Fingerprint;

static void
fingerprint_add(Fingerprint *fingerprint, const void *bytes, Size length)
{
	for (int i = 0; i < 2; i++)
		fingerprint->half[i] = hash_bytes_extended(bytes, (int) length, hash_combine64(fingerprint->half[i], length + 1));
}

/* A value by its bytes; a varlena's without its header, which may be short or long. */
static void
fingerprint_add_value(Fingerprint *fingerprint, Datum value, int16 length, bool by_value)
{
	if (length == -1)
	{
		struct varlena *plain = PG_DETOAST_DATUM_PACKED(value);

		fingerprint_add(fingerprint, VARDATA_ANY(plain), VARSIZE_ANY_EXHDR(plain));
		if (PointerGetDatum(plain) != value)
			pfree(plain);
	}
	else if (by_value)
		fingerprint_add(fingerprint, &value, sizeof(value));
	else
		fingerprint_add(fingerprint, DatumGetPointer(value), length == -2 ? strlen(DatumGetCString(value)) : length);
}

/* reader_version - of the facts and the rules that this library was built from, and of users' own words */
static const char *
reader_version(void)
{
	static char version[64];
	uint64		words = user_words_hash();

	if (words == 0)
		return READER_VERSION;
	snprintf(version, sizeof(version), "%s+%08x", READER_VERSION, (unsigned) (words ^ (words >> 32)));
	return version;
}

/* lexicon_version() - changes when an article might be read otherwise than before */
Datum
lexicon_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(reader_version()));
}

/* What every fingerprint of a query begins with: the version, which is dear to ask for each article. */
static Fingerprint
begin_fingerprint(FmgrInfo *call)
{
	Fingerprint *begun = call->fn_extra;

	if (begun == NULL)
	{
		const char *version = reader_version();

		begun = MemoryContextAllocZero(call->fn_mcxt, sizeof(Fingerprint));
		begun->half[1] = 1;
		fingerprint_add(begun, version, strlen(version));
		call->fn_extra = begun;
	}
	return *begun;
}

/* observation_fingerprint(VARIADIC "any") - of an article's columns, and of what reads them */
Datum
observation_fingerprint(PG_FUNCTION_ARGS)
{
	Fingerprint fingerprint = begin_fingerprint(fcinfo->flinfo);
	pg_uuid_t  *result = palloc(sizeof(pg_uuid_t));

	for (int i = 0; i < PG_NARGS(); i++)
	{
		int16		length;
		bool		by_value;

		if (PG_ARGISNULL(i))
		{
			fingerprint_add(&fingerprint, "null", 4);
			continue;
		}
		get_typlenbyval(get_fn_expr_argtype(fcinfo->flinfo, i), &length, &by_value);
		fingerprint_add(&fingerprint, "value", 5);
		fingerprint_add_value(&fingerprint, PG_GETARG_DATUM(i), length, by_value);
	}
	memcpy(result->data, fingerprint.half, sizeof(result->data));
	PG_RETURN_UUID_P(result);
}
