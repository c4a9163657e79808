/*
 * unit.c
 *		Fuzz target: the unit readers at every place of any text.
 */
#include "fuzz.h"
#include "quantity/unit.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	FoldedText *text = fold_text((const char *) data, (int) size);

	for (int at = 0; at < text->length; at++)
	{
		UnitExpression unit;
		UnitExpression other;
		int			power = 0;
		int			end = at;

		if (read_unit(text, at, text->length, NULL, &unit, &power, &end))
		{
			CHECK(end > at && end <= text->length);
			CHECK(unit.count >= 0 && unit.count <= UNIT_MAX_TERMS);
			CHECK(unit_expression_equal(&unit, &unit));
			CHECK(unit_expression_code(&unit) != NULL);
			(void) unit_expression_class(&unit);
			if (unit_expression_divide(&unit, &unit, &other))
				CHECK(other.count == 0);
		}
		end = at;
		if (read_unit_literal(text, at, text->length, NULL, &unit, &power, &end))
		{
			CHECK(end > at && end <= text->length);
			CHECK(unit.count >= 0 && unit.count <= UNIT_MAX_TERMS);
			for (int i = 0; i < unit.count; i++)
				CHECK(unit.terms[i].exponent != 0 && unit.terms[i].exponent >= -UNIT_MAX_EXPONENT && unit.terms[i].exponent <= UNIT_MAX_EXPONENT);
			CHECK(unit_expression_code(&unit) != NULL);
		}
		end = at;
		if (read_currency_prefix(text, at, text->length, &unit, &end))
			CHECK(end > at && end <= text->length);
	}
	host_release();
	return 0;
}
