/*
 * unit.c
 *		Units in running text and in literals, case by case.
 *
 * A case is a text and what is read at its start: code, power of ten of the
 * denominator where there is one, and what is left; "-" where no unit is read.
 */
#include "quantity/unit.h"
#include "tap.h"

typedef struct Case
{
	const char *text;
	const char *expected;
} Case;

static const Case running[] = {
	/* the longest name, and expressions */
	{"元", "CNY []"},
	{"元/平方米，", "CNY/m2 [，]"},
	{"元每平方米", "CNY/m2 []"},
	{"人次", "人次 []"},
	{"人", "人 []"},
	{"个百分点", "pp []"},
	{"个", "个 []"},
	{"个月", "month []"},
	{"台（套）", "台套 []"},
	{"吨标准煤/万元", "tce/CNY ^-4 []"},
	{"件/万人", "件/人 ^-4 []"},
	{"人/10万人", "1 ^-5 []"},
	{"微克/立方米", "ug/m3 []"},
	{"吨公里", "tkm []"},
	{"元/人·月", "CNY/人/month []"},
	{"萬噸", "-"},
	{"噸", "t []"},
	{"億美元", "-"},
	{"港元和", "HKD [和]"},
	{"kWh", "kWh []"},
	{"㎡", "m2 []"},
	{"km²", "km2 []"},
	{"％", "% []"},
	{"％以上", "% [以上]"},
	/* English, with a blank or hyphen before it */
	{" yuan per mu", "CNY/mu []"},
	{" yuan per capita", "CNY [ per capita]"},
	{"-yuan fine", "CNY [ fine]"},
	{" square meters", "m2 []"},
	{" percentage points", "pp []"},
	{" percent", "% []"},
	{" tonnes of standard coal per 10,000", "tce [ per 10,000]"},
	{" kilometers per hour", "km/h []"},
	{" kilos", "kg []"},
	{" times", "times []"},
	{" US dollars.", "USD [.]"},
	{"-Third", "-"},
	{" metersky", "-"},
	/* what is no unit in running text */
	{"年度", "-"},
	{"年级", "-"},
	{"家族", "-"},
	{"家企业", "家 [企业]"},
	{"月", "-"},
	{"分", "-"},
	{"里", "-"},
	{"平", "-"},
	{"角", "-"},
	{"号", "-"},
	{" a year", "-"},
	{"G", "-"},
	{"g", "-"},
	{"K", "-"},
	{"A级", "-"},
	{"个人", "-"},
	{"/10个", "-"},
	{"", "-"},
};

static const Case literal[] = {
	{"m/s2", "m/s2 []"},
	{"m/s^2", "m/s2 []"},
	{"m.s^-2", "m/s2 []"},
	{"kg·m/s2", "kg.m/s2 []"},
	{"/km2", "1/km2 []"},
	{"1/km2", "1/km2 []"},
	{"人/10万人", "1 ^-5 []"},
	{"CNY/10000 kWh", "CNY/kWh ^-4 []"},
	{"分", "fenCNY []"},
	{"角", "jiao []"},
	{"kn", "kn []"},
	{"kN", "kN []"},
	{"a", "a []"},
	{"A", "A []"},
	{"年度", "a [度]"},
	{"m*m", "m2 []"},
	{"家/家", "1 []"},
	{"m^100", "m [^100]"},
	{"元//亩", "CNY [//亩]"},
	{"圆圆", "CNY [圆]"},
	{"方圆", "m3 [圆]"},
	{"囧囧", "-"},
	{"kWh/(m2.a)", "kWh/m2/a []"},
	{"kWh/(m2.a", "kWh [/(m2.a]"},
};

static const Case prefix[] = {
	{"$5", "USD [5]"},
	{"US$5", "USD [5]"},
	{"HK$5", "HKD [5]"},
	{"￥5", "CNY [5]"},
	{"RMB 5", "CNY [ 5]"},
	{"人民币5", "CNY [5]"},
	{"TOP 10", "-"},
	{"5", "-"},
};

static void
describe(char *out, size_t size, const FoldedText *text, bool found, const UnitExpression *unit, int power, int end)
{
	char	   *rest = found ? folded_source(text, end, text->length) : NULL;

	if (!found)
		snprintf(out, size, "-");
	else if (power != 0)
		snprintf(out, size, "%s ^%d [%s]", unit_expression_code(unit), power, rest);
	else
		snprintf(out, size, "%s [%s]", unit_expression_code(unit), rest);
}

static void
check(const Case *cases, int count, char kind)
{
	for (int i = 0; i < count; i++)
	{
		FoldedText *text = fold_text(cases[i].text, (int) strlen(cases[i].text));
		UnitExpression unit;
		int			power = 0;
		int			end = 0;
		bool		found;
		char		got[256];
		char		name[256];

		found = kind == 'r' ? read_unit(text, 0, text->length, NULL, &unit, &power, &end) :
			kind == 'l' ? read_unit_literal(text, 0, text->length, NULL, &unit, &power, &end) :
			read_currency_prefix(text, 0, text->length, &unit, &end);
		describe(got, sizeof(got), text, found, &unit, power, end);
		snprintf(name, sizeof(name), "%c %s", kind, cases[i].text);
		is_string(got, cases[i].expected, name);
	}
}

static void
check_expressions(void)
{
	UnitExpression money;
	UnitExpression area;
	UnitExpression price;
	UnitExpression back;

	ok(unit_by_code("CNY", &money) && unit_by_code("mu", &area) && !unit_by_code("nothing", &price), "codes are found");
	ok(unit_expression_divide(&money, &area, &price), "units divide");
	is_string(unit_expression_code(&price), "CNY/mu", "a quotient's code");
	ok(unit_expression_multiply(&price, &area, &back) && unit_expression_equal(&back, &money), "units cancel");
	ok(unit_expression_class(&price) == UNIT_CLASS_OTHER && unit_expression_class(&money) == UNIT_CLASS_CURRENCY, "classes");
	ok(unit_by_code("1", &back) && back.count == 0 && unit_expression_class(&back) == UNIT_CLASS_NONE, "the plain number");
	ok(unit_by_code("m", &back) && unit_expression_multiply(&back, &back, &price), "metres times metres");
	is_string(unit_expression_code(&price), "m2", "are square metres");
}

int
main(void)
{
	check(running, lengthof(running), 'r');
	check(literal, lengthof(literal), 'l');
	check(prefix, lengthof(prefix), 'p');
	check_expressions();
	return done_testing();
}
