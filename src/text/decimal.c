/*
 * decimal.c
 *		Exact decimals of up to 18 digits: what the number readers build with.
 *
 * Sums and products that need more digits are refused, never rounded.  Any
 * exponent is allowed; none of these overflows.
 */
#include "number.h"

#include <limits.h>
#include <stdio.h>

#define COEFFICIENT_LIMIT INT64_C(1000000000000000000)	/* 10^18 */

static const int64 powers_of_ten[DECIMAL_MAX_DIGITS + 1] = {
	INT64_C(1), INT64_C(10), INT64_C(100), INT64_C(1000), INT64_C(10000), INT64_C(100000),
	INT64_C(1000000), INT64_C(10000000), INT64_C(100000000), INT64_C(1000000000),
	INT64_C(10000000000), INT64_C(100000000000), INT64_C(1000000000000),
	INT64_C(10000000000000), INT64_C(100000000000000), INT64_C(1000000000000000),
	INT64_C(10000000000000000), INT64_C(100000000000000000), COEFFICIENT_LIMIT
};

static uint64
magnitude(int64 value)
{
	return value < 0 ? UINT64CONST(0) - (uint64) value : (uint64) value;
}

static int
digit_count(uint64 value)
{
	int			count = 1;

	while (value >= 10)
	{
		value /= 10;
		count++;
	}
	return count;
}

static int
clamp_exponent(int64 exponent)
{
	return exponent > INT_MAX ? INT_MAX : exponent < INT_MIN ? INT_MIN : (int) exponent;
}

/* decimal_normalize - the same value without trailing zeros; zero is {0, 0} */
Decimal
decimal_normalize(Decimal value)
{
	if (value.coefficient == 0)
		value.exponent = 0;
	else
		while (value.coefficient % 10 == 0 && value.exponent < INT_MAX)
		{
			value.coefficient /= 10;
			value.exponent++;
		}
	return value;
}

/* decimal_compare - less than, equal to or greater than 0, by value */
int
decimal_compare(Decimal a, Decimal b)
{
	int			sign_a = (a.coefficient > 0) - (a.coefficient < 0);
	int			sign_b = (b.coefficient > 0) - (b.coefficient < 0);
	uint64		left = magnitude(a.coefficient);
	uint64		right = magnitude(b.coefficient);
	int			digits_left = digit_count(left);
	int			digits_right = digit_count(right);
	int64		places = ((int64) a.exponent + digits_left) - ((int64) b.exponent + digits_right);

	if (sign_a != sign_b || sign_a == 0)
		return sign_a - sign_b;
	if (places != 0)
		return places > 0 ? sign_a : -sign_a;

	/* The same highest place: give both the same number of digits, 19 at most. */
	for (; digits_left < digits_right; digits_left++)
		left *= 10;
	for (; digits_right < digits_left; digits_right++)
		right *= 10;
	return left == right ? 0 : left > right ? sign_a : -sign_a;
}

/* decimal_shift - value * 10^power; an exponent beyond int's range stays at its end */
Decimal
decimal_shift(Decimal value, int power)
{
	value.exponent = clamp_exponent((int64) value.exponent + power);
	return value;
}

/* Does the sum or product fit into a coefficient?  Zeros at its end may go. */
static bool
decimal_fit(int128 coefficient, int64 exponent, Decimal *result)
{
	while ((coefficient >= COEFFICIENT_LIMIT || coefficient <= -COEFFICIENT_LIMIT) && coefficient % 10 == 0)
	{
		coefficient /= 10;
		exponent++;
	}
	if (coefficient >= COEFFICIENT_LIMIT || coefficient <= -COEFFICIENT_LIMIT)
		return false;
	if (exponent > INT_MAX || exponent < INT_MIN)
		return false;
	result->coefficient = (int64) coefficient;
	result->exponent = (int) exponent;
	return true;
}

/*
 * decimal_add - a + b, with the finer of the two's places
 *
 * False where the sum has more than DECIMAL_MAX_DIGITS digits.
 */
bool
decimal_add(Decimal a, Decimal b, Decimal *sum)
{
	int64		apart;

	if (a.coefficient == 0 || b.coefficient == 0)
	{
		/* Nothing is added, but 0.00 + 1 is still written 1.00. */
		Decimal		value = a.coefficient == 0 ? b : a;
		int			exponent = Min(a.exponent, b.exponent);

		apart = (int64) value.exponent - exponent;
		if (apart <= DECIMAL_MAX_DIGITS &&
			decimal_fit((int128) value.coefficient * powers_of_ten[apart], exponent, sum))
			return true;
		*sum = value;
		return true;
	}
	if (a.exponent < b.exponent)
		return decimal_add(b, a, sum);
	apart = (int64) a.exponent - b.exponent;
	if (apart > DECIMAL_MAX_DIGITS)
	{
		a = decimal_normalize(a);
		b = decimal_normalize(b);
		if (a.exponent < b.exponent)
		{
			Decimal		swap = a;

			a = b;
			b = swap;
		}
		apart = (int64) a.exponent - b.exponent;
		if (apart > DECIMAL_MAX_DIGITS)
			return false;
	}
	return decimal_fit((int128) a.coefficient * powers_of_ten[apart] + b.coefficient, b.exponent, sum);
}

/*
 * decimal_multiply - a * b, with the places of both
 *
 * False where the product has more than DECIMAL_MAX_DIGITS digits.
 */
bool
decimal_multiply(Decimal a, Decimal b, Decimal *product)
{
	return decimal_fit((int128) a.coefficient * b.coefficient, (int64) a.exponent + b.exponent, product);
}

/*
 * decimal_print - in plain digits: -17.90, 0.05, 2000
 *
 * Writes at most size bytes with the closing 0, as snprintf does, and returns
 * the length that all of it has (INT_MAX where it has more than that).
 */
int
decimal_print(Decimal value, char *buffer, int size)
{
	char		digits[24];
	int			count = snprintf(digits, sizeof(digits), "%llu", (unsigned long long) magnitude(value.coefficient));
	int64		point = (int64) count + value.exponent; /* digits before it */
	int64		length = 0;

#define PUT(c) \
	do { if (length + 1 < size) buffer[length] = (c); length++; } while (0)

	if (value.coefficient == 0 && value.exponent > 0)
		point = count;
	if (value.coefficient < 0)
		PUT('-');
	if (point <= 0)
		PUT('0');
	for (int64 i = 0; i < point; i++)
	{
		/* Zeros without end need not be counted one by one. */
		if (i >= count && length >= size)
		{
			length += point - i;
			break;
		}
		PUT(i < count ? digits[i] : '0');
	}
	if (value.exponent < 0)
	{
		PUT('.');
		for (int64 i = point; i < 0; i++)
		{
			if (length >= size)
			{
				length -= i;
				break;
			}
			PUT('0');
		}
		for (int64 i = Max(point, 0); i < count; i++)
			PUT(digits[i]);
	}
#undef PUT
	if (size > 0)
		buffer[Min(length, size - 1)] = '\0';
	return length > INT_MAX ? INT_MAX : (int) length;
}
