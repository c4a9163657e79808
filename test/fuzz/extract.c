/*
 * extract.c
 *		Fuzz target: the whole way from any text to statements.
 */
#include "extraction.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Extraction *all = extract((const char *) data, (int) size, DAY_UNKNOWN, NULL, NULL,
							  EXTRACT_MEASURES | EXTRACT_PERIODS | EXTRACT_PLACES | EXTRACT_STATEMENTS);

	check_extraction(all);
	host_release();
	return 0;
}
