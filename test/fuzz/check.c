/*
 * check.c
 *		Fuzz target: what can be tested in any article: every term is one of its
 *		rows, with an exact figure.
 */
#include "fuzz.h"
#include "extract/check.h"

static void
check_term(const Extraction *ex, const CheckTerm *term)
{
	CHECK(term->row >= 0 && term->row < ex->statement_count);
	CHECK(term->measure >= ex->measures && term->measure < ex->measures + ex->measure_count);
	CHECK(term->measure->has_value && term->measure->qualifier == QUALIFIER_EXACT);
	CHECK(term->sign == 1 || term->sign == -1);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Extraction *ex = extract((const char *) data, (int) size, DAY_UNKNOWN, NULL, NULL, EXTRACT_STATEMENTS);
	CheckList	list = {0};

	find_checks(ex, &list);
	for (int i = 0; i < list.count; i++)
	{
		const Check *check = list.checks + i;

		CHECK(check->group >= 0 && check->group < list.groups);
		check_term(ex, &check->stated);
		for (int term = 0; term < check->term_count; term++)
			check_term(ex, check->terms + term);
		CHECK(check->items_low <= check->items_high);
	}
	host_release();
	return 0;
}
