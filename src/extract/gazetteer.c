/*
 * gazetteer.c
 *		Look-ups in the tables of divisions and zones.
 */
#include "gazetteer.h"

#include "data/divisions.inc"
#include "data/zones.inc"

/* division_count - how many divisions there are, former ones included */
int
division_count(void)
{
	return (int) lengthof(division_table);
}

/* division_at_index - the division with this index, 0 to division_count() - 1 */
const Division *
division_at_index(int index)
{
	Assert(index >= 0 && index < division_count());
	return division_table + index;
}

/* division_string - a text that a Division refers to, UTF-8 */
const char *
division_string(uint32 offset)
{
	return division_text + offset;
}

/*
 * division_index - the division with this code
 *
 * Of several that held it one after another the current or last one; -1 where
 * there is none, and for a NULL code.
 */
int
division_index(const char *code)
{
	int			low = 0;
	int			high = division_count();

	if (code == NULL)
		return -1;
	/* Most codes asked for are the table's own strings. */
	if ((uintptr_t) code >= (uintptr_t) division_table && (uintptr_t) code < (uintptr_t) (division_table + high))
		return (int) (((uintptr_t) code - (uintptr_t) division_table) / sizeof(division_table[0]));
	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (strcmp(division_table[middle].code, code) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < division_count() && strcmp(division_table[low].code, code) == 0 ? low : -1;
}

/* division_within - is inner outer itself, or a part of it? */
bool
division_within(int inner, int outer)
{
	/* Three levels at most; a former division's parent may be of its own level. */
	for (int step = 0; inner >= 0 && step < 4; step++)
	{
		if (inner == outer)
			return true;
		inner = division_table[inner].parent;
	}
	return false;
}

/* division_name_by_ref - the name that a matcher entry of kind division means */
const DivisionName *
division_name_by_ref(uint32 ref)
{
	Assert(ref < lengthof(division_names));
	return division_names + ref;
}

/* name_bearer - the number'th division that bears a name */
const NameBearer *
name_bearer(const DivisionName *name, int number)
{
	Assert(number < name->count);
	return division_bearers + name->first + number;
}

/* zone_count - how many zones are listed */
int
zone_count(void)
{
	return (int) lengthof(zone_table);
}

/* zone_by_ref - the zone that a matcher entry of kind zone means */
const Zone *
zone_by_ref(uint32 ref)
{
	Assert(ref < lengthof(zone_table));
	return zone_table + ref;
}

/* zone_name - its official name, UTF-8 */
const char *
zone_name(const Zone *zone)
{
	return zone_text + zone->name;
}
