/*
 * quantity_suggest.c
 *		What an unknown unit may have been meant to be, for the error's hint.
 */
#include "quantity/quantity.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/varlena.h"

#define LONGEST 64				/* bytes of a name that is looked at */

/* How many letters may be wrong in a name of so many. */
static int
tolerance(int characters)
{
	return characters < 3 ? 0 : characters < 6 ? 1 : 2;
}

/* The names that differ in nothing but case: mw is mW or MW. */
static char *
other_case(const char *written)
{
	char	   *meant = NULL;

	for (int i = 0; i < unit_name_count(); i++)
	{
		int			unit;
		const char *name = unit_name(i, &unit);

		if (unit_name_follows(i) && pg_strcasecmp(name, written) == 0 && strcmp(name, written) != 0 && !(meant && strstr(meant, name)))
			meant = meant ? psprintf("%s or \"%s\"", meant, name) : psprintf("\"%s\"", name);
	}
	return meant;
}

/*
 * quantity_suggest_unit - what was written nearly so, quoted; NULL where
 * nothing is near
 */
char *
quantity_suggest_unit(const char *written)
{
	int			length = (int) strlen(written);
	int			nearest = tolerance(pg_mbstrlen(written)) + 1;
	char	   *meant;

	if (length == 0 || length > LONGEST)
		return NULL;
	meant = other_case(written);
	if (meant)
		return meant;
	for (int i = 0; nearest > 1 && i < unit_name_count(); i++)
	{
		int			unit;
		const char *name = unit_name(i, &unit);
		int			name_length = (int) strlen(name);
		int			distance;

		/* a name begins as it was meant to: that keeps bulk input with errors fast */
		if (!unit_name_follows(i) || *name != *written || name_length > LONGEST)
			continue;
		distance = varstr_levenshtein_less_equal(written, length, name, name_length, 1, 1, 1, nearest - 1, true);
		if (distance > 0 && distance < nearest)
		{
			nearest = distance;
			meant = psprintf("\"%s\"", name);
		}
	}
	return meant;
}
