/*
 * day.c
 *		The proleptic Gregorian calendar, as days since 2000-01-01.
 *
 * Years are counted as astronomers do: year 0 is the one before year 1.  The
 * arithmetic is done on years that begin in March, so that the leap day is a
 * year's last.
 */
#include "extract.h"

#define DAYS_IN_ERA 146097		/* 400 years */
#define EPOCH_IN_ERAS 730425	/* 0000-03-01 to 2000-01-01 */

/* Division that rounds down, also for what lies before the year 0. */
static int64
floor_divide(int64 dividend, int64 divisor)
{
	int64		quotient = dividend / divisor;

	return quotient * divisor > dividend ? quotient - 1 : quotient;
}

/*
 * day_from_ymd - the day of a date
 *
 * month may be any number: 13 is January of the next year, 0 December of the
 * last; day counts from the month's first in the same way.
 */
Day
day_from_ymd(int year, int month, int day)
{
	int64		months = (int64) year * 12 + month - 3;
	int64		march_year = floor_divide(months, 12);
	int64		march_month = months - march_year * 12;
	int64		era = floor_divide(march_year, 400);
	int64		year_of_era = march_year - era * 400;
	int64		day_of_year = (153 * march_month + 2) / 5;
	int64		day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return (Day) (era * DAYS_IN_ERA + day_of_era + day - 1 - EPOCH_IN_ERAS);
}

/* day_to_ymd - the date of a day; month 1 to 12, day 1 to 31 */
void
day_to_ymd(Day date, int *year, int *month, int *day)
{
	int64		days = (int64) date + EPOCH_IN_ERAS;
	int64		era = floor_divide(days, DAYS_IN_ERA);
	int64		day_of_era = days - era * DAYS_IN_ERA;
	int64		year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
	int64		day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int64		march_month = (5 * day_of_year + 2) / 153;

	*day = (int) (day_of_year - (153 * march_month + 2) / 5 + 1);
	*month = (int) (march_month < 10 ? march_month + 3 : march_month - 9);
	*year = (int) (era * 400 + year_of_era + (*month <= 2));
}

/* ymd_is_valid - is there such a date, in the years 1 to 9999? */
bool
ymd_is_valid(int year, int month, int day)
{
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
		return false;
	return day <= day_from_ymd(year, month + 1, 1) - day_from_ymd(year, month, 1);
}
