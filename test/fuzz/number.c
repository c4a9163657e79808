/*
 * number.c
 *		Fuzz target: the number readers at every place of any text.
 */
#include "fuzz.h"
#include "text/number.h"

static void
check_number(const FoldedText *text, int at, int limit, const Number *number)
{
	char		buffer[64];
	Decimal		scaled = decimal_shift(number->mantissa, number->scale ? number->scale->power : 0);

	CHECK(number->start == at && number->end > at && number->end <= limit);
	CHECK(decimal_compare(scaled, number->value) == 0);
	CHECK(number->last_place == decimal_normalize(number->value).exponent);
	CHECK(decimal_compare(number->value, (Decimal) {0, 0}) >= 0);
	CHECK(number->scale == NULL || scale_by_id(number->scale->id) == number->scale);
	CHECK(decimal_print(number->value, buffer, sizeof(buffer)) < (int) sizeof(buffer));
	for (int i = at; i < number->end; i++)
		CHECK(text->chars[i] != '\n');
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FoldedText *text;
	int			limit;

	if (size < 1)
		return 0;
	text = fold_text((const char *) data + 1, (int) size - 1);
	limit = Min(text->length, (int) data[0] * 4);
	for (int at = 0; at < limit; at++)
	{
		Number		number;
		Number		high;

		if (read_number(text, at, limit, &number))
			check_number(text, at, limit, &number);
		if (read_money_number(text, at, limit, &number))
			check_number(text, at, limit, &number);
		if (read_bare_scale(text, at, limit, &number))
			check_number(text, at, limit, &number);
		if (read_number_pair(text, at, limit, &number, &high))
		{
			check_number(text, at, limit, &number);
			check_number(text, at, limit, &high);
			CHECK(number.end == high.end && decimal_compare(number.value, high.value) < 0);
		}
		CHECK(skip_number_like(text, at, limit) >= at);
	}
	host_release();
	return 0;
}
