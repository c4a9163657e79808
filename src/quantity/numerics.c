/*
 * numerics.c
 *		Short names for what this floor asks of PostgreSQL's numeric.
 */
#include "quantity/quantity.h"

#include "utils/builtins.h"

/* numeric_from_text - a numeric from digits that are known to be one */
Numeric
numeric_from_text(const char *digits)
{
	return DatumGetNumeric(DirectFunctionCall3(numeric_in, CStringGetDatum(digits),
											   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
}

/* numeric_power_of_ten - 10^power, with as many digits after the point as that takes */
Numeric
numeric_power_of_ten(int power)
{
	char		digits[16];

	snprintf(digits, sizeof(digits), "1e%d", power);
	return numeric_from_text(digits);
}

/* numeric_shift - value * 10^power, exactly; digits after the point may be left as zeros */
Numeric
numeric_shift(Numeric value, int power)
{
	return power == 0 ? value : numeric_times(value, numeric_power_of_ten(power));
}

/* numeric_trim - drop trailing zeros, but keep fraction digits after the point */
Numeric
numeric_trim(Numeric value, int fraction)
{
	Numeric		trimmed = DatumGetNumeric(DirectFunctionCall1(numeric_trim_scale, NumericGetDatum(value)));

	if (numeric_fraction(trimmed) >= fraction)
		return trimmed;
	return DatumGetNumeric(DirectFunctionCall2(numeric_round, NumericGetDatum(trimmed), Int32GetDatum(fraction)));
}

Numeric
numeric_times(Numeric left, Numeric right)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_mul, NumericGetDatum(left), NumericGetDatum(right)));
}

Numeric
numeric_over(Numeric left, Numeric right)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_div, NumericGetDatum(left), NumericGetDatum(right)));
}

/*
 * numeric_quotient - above / below without trailing zeros; true where it is exact
 *
 * numeric's division gives sixteen digits, or as many after the point as its
 * operands have: a quotient that ends may need more, at most four for each
 * digit of below.
 */
bool
numeric_quotient(Numeric above, Numeric below, Numeric *quotient)
{
	Numeric		longer;
	int			digits;

	*quotient = numeric_trim(numeric_over(above, below), 0);
	if (DatumGetBool(DirectFunctionCall2(numeric_eq, NumericGetDatum(numeric_times(*quotient, below)), NumericGetDatum(above))))
		return true;
	digits = (int) strlen(DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(below))));
	longer = numeric_trim(numeric_over(numeric_trim(above, numeric_fraction(above) + 4 * digits), below), 0);
	if (!DatumGetBool(DirectFunctionCall2(numeric_eq, NumericGetDatum(numeric_times(longer, below)), NumericGetDatum(above))))
		return false;
	*quotient = longer;
	return true;
}

Numeric
numeric_plus(Numeric left, Numeric right)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_add, NumericGetDatum(left), NumericGetDatum(right)));
}

Numeric
numeric_minus(Numeric left, Numeric right)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_sub, NumericGetDatum(left), NumericGetDatum(right)));
}

/* numeric_from_int128 - an integer, exactly */
Numeric
numeric_from_int128(int128 value)
{
	char		digits[48];
	char	   *at = digits + sizeof(digits) - 1;
	bool		negative = value < 0;
	unsigned __int128 rest = negative ? -(unsigned __int128) value : (unsigned __int128) value;

	if (value >= PG_INT64_MIN && value <= PG_INT64_MAX)
		return int64_to_numeric((int64) value);
	*at = '\0';
	do
	{
		*--at = (char) ('0' + (int) (rest % 10));
		rest /= 10;
	} while (rest != 0);
	if (negative)
		*--at = '-';
	return numeric_from_text(at);
}

/* numeric_sign_of - -1, 0 or 1 */
int
numeric_sign_of(Numeric value)
{
	return DatumGetInt32(DirectFunctionCall1(numeric_int4,
											 DirectFunctionCall1(numeric_sign, NumericGetDatum(value))));
}

/* numeric_fraction - displayed digits after the point */
int
numeric_fraction(Numeric value)
{
	return DatumGetInt32(DirectFunctionCall1(numeric_scale, NumericGetDatum(value)));
}

/*
 * numeric_to_integer - a numeric as coefficient * 10^-fraction
 *
 * False where it has more than 18 digits or too many after the point.
 */
bool
numeric_to_integer(Numeric value, int64 *coefficient, int *fraction)
{
	char	   *digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value)));
	const char *at = digits + (*digits == '-');
	int64		total = 0;
	int			after = -1;
	bool		fits = true;

	for (; *at != '\0' && fits; at++)
	{
		if (*at == '.')
		{
			after = 0;
			continue;
		}
		if (total > QUANTITY_MAX_COEFFICIENT / 10)
			fits = false;
		else
			total = total * 10 + (*at - '0');
		after += after >= 0;
		fits = fits && after <= QUANTITY_MAX_FRACTION;
	}
	*coefficient = *digits == '-' ? -total : total;
	*fraction = Max(after, 0);
	pfree(digits);
	return fits;
}
