/*
 * fuzz.h
 *		What every fuzz target needs: libFuzzer's entry, and a check that stops
 *		the run where a promise is broken.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include "text/host.h"

#include <stdio.h>

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define CHECK(promise) \
	do { \
		if (!(promise)) \
		{ \
			fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #promise); \
			abort(); \
		} \
	} while (0)

#endif							/* FUZZ_H */
