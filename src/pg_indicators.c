/*
 * pg_indicators.c
 *		Module magic.
 */
#include "compat.h"

PG_MODULE_MAGIC;
