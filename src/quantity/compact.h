/*
 * compact.h
 *		Compact datums, read without unpacking: what order, hash and
 *		abbreviated keys do with nearly every value.
 */
#ifndef PGI_COMPACT_H
#define PGI_COMPACT_H

#include "quantity/quantity.h"

/* The header of a compact datum that compares by integers. */
typedef struct Compact
{
	int			unit;			/* -1 for none */
	int64		coefficient;
	int			power;			/* of ten */
} Compact;

/* Read a datum that is compact and no bound. */
static inline bool
read_compact(struct varlena *datum, Compact *compact)
{
	const unsigned char *bytes = (const unsigned char *) VARDATA_ANY(datum);
	int			length = VARSIZE_ANY_EXHDR(datum);
	int			id;

	if (unlikely((bytes[0] & ~QUANTITY_HAN) != 0 || length < QUANTITY_HEADER + 1 || length > QUANTITY_HEADER + 8))
		return false;
	id = bytes[3] | bytes[4] << 8;
	compact->unit = id == 0 ? -1 : unit_by_id(id);
	if (unlikely(id != 0 && compact->unit < 0))
		return false;			/* quantity_read says what is wrong */
	compact->coefficient = quantity_coefficient(bytes + QUANTITY_HEADER, length - QUANTITY_HEADER);
	compact->power = quantity_scale_power(bytes[1]) - bytes[2];
	return true;
}

static inline void
compact_magnitude(const Compact *compact, Magnitude *magnitude)
{
	magnitude->exact = false;
	magnitude->numerator = compact->coefficient;
	magnitude->denominator = 1;
	magnitude->power = compact->power;
	if (compact->unit >= 0)
	{
		const UnitFactor *factor = &unit_info(compact->unit)->factor;

		magnitude->numerator *= factor->numerator;
		magnitude->denominator = factor->denominator;
		magnitude->power += factor->power;
	}
}

#endif							/* PGI_COMPACT_H */
