/*
 * number.c
 *		The number reader and its decimals, case by case.
 *
 * A case is a text and what is read at its start (or behind a |): mantissa,
 * scale, value, and what is left of the text; "-" where no number is read.
 */
#include "text/number.h"
#include "tap.h"

#include <limits.h>

typedef bool (*Reader) (const FoldedText *text, int at, int limit, Number *number);

typedef struct Case
{
	const char *text;
	const char *expected;
} Case;

static const Case plain[] = {
	/* digits */
	{"5", "5 - 5 []"},
	{"0", "0 - 0 []"},
	{"17.9亿元", "17.9 亿 1790000000 [元]"},
	{"8.80%", "8.80 - 8.80 [%]"},
	{"１２３４．５", "1234.5 - 1234.5 []"},
	{"2022", "2022 - 2022 []"},
	{"007", "7 - 7 []"},
	{"3.", "3 - 3 [.]"},
	{"3. The", "3 - 3 [. the]"},
	{"3.5.", "3.5 - 3.5 [.]"},
	{"3.5.The", "3.5 - 3.5 [.the]"},
	{"2022.7.22", "-"},
	{"3.2.1 节", "-"},
	{"v", "-"},
	{"", "-"},
	{".5", "-"},
	{"5G", "5 - 5 [g]"},
	{"1/4", "1 - 1 [/4]"},
	{"123456789012345678", "123456789012345678 - 123456789012345678 []"},
	{"1234567890123456789", "-"},
	{"0.12345678901234567", "0.12345678901234567 - 0.12345678901234567 []"},
	{"0.123456789012345678", "-"},
	/* separators */
	{"1,234.5", "1234.5 - 1234.5 [] grouped"},
	{"1,234,567 people", "1234567 - 1234567 [ people] grouped"},
	{"33，212万吨", "33212 万 332120000 [吨] grouped"},
	{"1,2", "1 - 1 [,2]"},
	{"1,23,456", "1 - 1 [,23,456]"},
	{"1,2345", "1 - 1 [,2345]"},
	{"1,234,56", "1234 - 1234 [,56] grouped"},
	{"2020，300家", "2020 - 2020 [,300家]"},
	{"0,123", "0 - 0 [,123]"},
	{"50, 000 jobs", "50000 - 50000 [ jobs] grouped"},
	{"1, 200, 000 jobs", "1200000 - 1200000 [ jobs] grouped"},
	{"500, 000 jobs", "500000 - 500000 [ jobs] grouped"},
	{"500, 600 and", "500 - 500 [, 600 and]"},
	{"50, 0001", "50 - 50 [, 0001]"},
	{"12, 2019", "12 - 12 [, 2019]"},
	{"50， 000家", "50 - 50 [, 000家]"},
	{"30 000 times", "30000 - 30000 [ times] grouped"},
	{"1 234 567", "1234567 - 1234567 [] grouped"},
	{"2 600.5 t", "2600.5 - 2600.5 [ t] grouped"},
	{"120 350", "120 - 120 [ 350]"},
	{"120 000", "120000 - 120000 [] grouped"},
	{"30\t000", "30 - 30 [ 000]"},
	{"30  000", "30 - 30 [ 000]"},
	{"30\n000", "30 - 30 [\n000]"},
	{"3 5000", "3 - 3 [ 5000]"},
	/* digits set apart */
	{"4 0 0 亿元", "400 亿 40000000000 [元] grouped"},
	{"4 0 0亿元", "400 亿 40000000000 [元] grouped"},
	{"１ ３ ６ 公里", "136 - 136 [ 公里] grouped"},
	{"２ ０ ．５ ６ ‰。", "20.56 - 20.56 [ ‰。] grouped"},
	{"1 9 9 7 年", "1997 - 1997 [ 年] grouped"},
	{"4 0 0 of", "4 - 4 [ 0 0 of]"},
	{"1 2 34 亿", "1 - 1 [ 2 34 亿]"},
	{"1. 5家", "1 - 1 [. 5家]"},
	/* Chinese scale words */
	{"50 万元", "50 万 500000 [元]"},
	{"5  万元", "5 万 50000 [元]"},
	{"5千万元", "5 千万 50000000 [元]"},
	{"3万亿元", "3 万亿 3000000000000 [元]"},
	{"2百亿", "2 百亿 20000000000 []"},
	{"6百万", "6 百万 6000000 []"},
	{"3千家", "3 千 3000 [家]"},
	{"2.3千亿元", "2.3 千亿 230000000000 [元]"},
	{"1亿2000万", "1.2 亿 120000000 []"},
	{"1億2000萬", "1.2 亿 120000000 []"},
	{"12万3千人", "12.3 万 123000 [人]"},
	{"3千5百万", "3500 万 35000000 []"},
	{"2亿6971.6万人次", "2.69716 亿 269716000 [人次]"},
	{"1亿1千万", "1.1 亿 110000000 []"},
	{"１４万９千", "14.9 万 149000 []"},
	{"1万2000人", "1.2 万 12000 [人]"},
	{"3千500", "3.5 千 3500 []"},
	{"500亿14天期", "500 亿 50000000000 [14天期]"},
	{"1.27亿65岁", "1.27 亿 127000000 [65岁]"},
	{"12万3千亿", "123000 亿 12300000000000 []"},
	{"3万亿5000亿", "3.5 万亿 3500000000000 []"},
	{"5千瓦", "5 - 5 [千瓦]"},
	{"500千伏", "500 - 500 [千伏]"},
	{"20 千米", "20 - 20 [ 千米]"},
	{"2百分点", "2 - 2 [百分点]"},
	{"40余个", "40 - 40 [余个]"},
	{"3千多万", "3 千 3000 [多万]"},
	/* English scale words */
	{"2.5 billion yuan", "2.5 billion 2500000000 [ yuan]"},
	{"2.5billion", "2.5 billion 2500000000 []"},
	{"3 hundred million yuan", "3 hundred million 300000000 [ yuan]"},
	{"2 ten thousand yuan", "2 ten thousand 20000 [ yuan]"},
	{"45bn", "45 bn 45000000000 []"},
	{"45 bn.", "45 bn 45000000000 [.]"},
	{"1.2 tn", "1.2 tn 1200000000000 []"},
	{"7mln", "7 mln 7000000 []"},
	{"3-million-strong", "3 million 3000000 [-strong]"},
	{"5 millions", "5 million 5000000 []"},
	{"5 millionaires", "5 - 5 [ millionaires]"},
	{"300m", "300 - 300 [m]"},
	{"20k", "20 - 20 [k]"},
	{"5 THOUSAND", "5 thousand 5000 []"},
	{"12 hundredths", "12 - 12 [ hundredths]"},
	/* Chinese numerals */
	{"五家", "5 - 5 [家]"},
	{"十", "10 - 10 []"},
	{"十五个", "15 - 15 [个]"},
	{"二十", "20 - 20 []"},
	{"二十五万", "25 万 250000 []"},
	{"一千二百三十四", "1234 - 1234 []"},
	{"两百", "200 - 200 []"},
	{"两千", "2000 - 2000 []"},
	{"一百零五", "105 - 105 []"},
	{"一百〇五", "105 - 105 []"},
	{"一千零五十", "1050 - 1050 []"},
	{"二百五", "250 - 250 []"},
	{"三万五", "3.5 万 35000 []"},
	{"三万零五", "3.0005 万 30005 []"},
	{"一亿二千三百四十五万六千七百八十九", "1.23456789 亿 123456789 []"},
	{"三亿五千万", "3.5 亿 350000000 []"},
	{"三百亿元", "300 亿 30000000000 [元]"},
	{"十亿", "10 亿 1000000000 []"},
	{"三万亿", "3 万亿 3000000000000 []"},
	{"十二万三千亿", "123000 亿 12300000000000 []"},
	{"十二萬", "12 万 120000 []"},
	{"兩億", "2 亿 200000000 []"},
	{"二〇二三年", "2023 - 2023 [年]"},
	{"二○二三年", "2023 - 2023 [年]"},
	{"一九八四年", "1984 - 1984 [年]"},
	{"三〇五", "305 - 305 []"},
	{"三点五亿", "3.5 亿 350000000 []"},
	{"十二点三四", "12.34 - 12.34 []"},
	{"零点五", "0.5 - 0.5 []"},
	{"三点二十分", "3 - 3 [点二十分]"},
	{"八点半", "8 - 8 [点半]"},
	{"一点一滴", "1 - 1 [点一滴]"},
	{"零增长", "-"},
	{"〇", "-"},
	{"十四五", "-"},
	{"一二三产", "-"},
	{"九一八", "-"},
	{"三四十", "-"},
	{"一百二三十", "-"},
	{"百", "-"},
	{"万元", "-"},
	{"千家", "-"},
	{"十几", "10 - 10 [几]"},
	{"几十", "-"},
	{"数百", "-"},
	{"三十多万", "30 - 30 [多万]"},
	{"两千多万元", "2000 - 2000 [多万元]"},
	{"五千瓦", "5 - 5 [千瓦]"},
	{"十千瓦", "10 - 10 [千瓦]"},
	{"两百分点", "2 - 2 [百分点]"},
	{"三百分之一", "300 - 300 [分之一]"},
	{"壹拾伍万元", "15 万 150000 [元]"},
	{"贰佰叁拾", "230 - 230 []"},
	{"陆家嘴", "-"},
	{"伍", "-"},
	{"拾", "-"},
	{"五亿亿", "5 亿 500000000 [亿]"},
	{"三百五百", "300 - 300 [五百]"},
	{"十十", "10 - 10 [十]"},
	/* English words */
	{"one", "1 - 1 []"},
	{"six major", "6 - 6 [ major]"},
	{"ninety-nine", "99 - 99 []"},
	{"Forty five", "45 - 45 []"},
	{"zero", "0 - 0 []"},
	{"two hundred and six", "206 - 206 []"},
	{"one hundred twenty", "120 - 120 []"},
	{"twenty-five thousand", "25 thousand 25000 []"},
	{"two hundred million", "200 million 200000000 []"},
	{"two million three hundred thousand", "2.3 million 2300000 []"},
	{"two thousand and six", "2.006 thousand 2006 []"},
	{"five thousand six hundred firms", "5.6 thousand 5600 [ firms]"},
	{"two million and three were", "2 million 2000000 [ and three were]"},
	{"six million six new", "6 million 6000000 [ six new]"},
	{"two and a half million", "2.5 million 2500000 []"},
	{"two-and-a-half times", "2.5 - 2.5 [ times]"},
	{"one point five billion", "1.5 billion 1500000000 []"},
	{"one point of", "1 - 1 [ point of]"},
	{"twenty-first century", "-"},
	{"one-third", "1 - 1 [-third]"},
	{"two and three", "2 - 2 [ and three]"},
	{"one hundred and two hundred", "100 - 100 [ and two hundred]"},
	{"oneness", "-"},
	{"tenth", "-"},
	{"a hundred", "100 - 100 []"},
	{"a hundred and six", "106 - 106 []"},
	{"a million", "1 million 1000000 []"},
	{"a dozen", "12 - 12 []"},
	{"three dozen", "36 - 36 []"},
	{"a tenth", "-"},
	{"an", "-"},
	{"dozen", "-"},
	{"hundred", "-"},
	{"and", "-"},
	{"point five", "-"},
	{"onepoint", "-"},
	{"twelve hundred", "1200 - 1200 []"},
};

static const Case money[] = {
	{"300m", "300 m 300000000 []"},
	{"300 m", "300 m 300000000 []"},
	{"20k", "20 k 20000 []"},
	{"9.78bn", "9.78 bn 9780000000 []"},
	{"300m2", "300 m 300000000 [2]"},
	{"300mu", "300 - 300 [mu]"},
	{"5km", "5 - 5 [km]"},
	{"5 kids", "5 - 5 [ kids]"},
	{"5-m", "5 - 5 [-m]"},
};

static const Case bare[] = {
	{"百亿元", "1 百亿 10000000000 [元]"},
	{"万人", "1 万 10000 [人]"},
	{"千万元", "1 千万 10000000 [元]"},
	{"万亿级", "1 万亿 1000000000000 [级]"},
	{"千瓦", "-"},
	{"十", "-"},
	{"5万", "-"},
	{"hundred firms", "1 hundred 100 [ firms]"},
	{"million", "1 million 1000000 []"},
	{"m", "-"},
	{"", "-"},
};

static const Case pairs[] = {
	{"三四十家", "30 40 [家]"},
	{"五六百", "500 600 []"},
	{"七八千", "7000 8000 []"},
	{"两三百万元", "2000000 3000000 [元]"},
	{"四五千万", "40000000 50000000 []"},
	{"七八个", "7 8 [个]"},
	{"三五个", "3 5 [个]"},
	{"十七八岁", "17 18 [岁]"},
	{"一百二三十", "120 130 []"},
	{"一两年", "1 2 [年]"},
	{"七三", "-"},
	{"三四五", "-"},
	{"三百四十", "-"},
	{"三", "-"},
	{"", "-"},
};

/* Mantissas of these last places. */
static const Case last_places[] = {
	{"40", "1"}, {"1030", "1"}, {"2000万", "7"}, {"17.9亿", "7"}, {"5", "0"}, {"0", "0"},
	{"两千", "3"}, {"3.50", "-1"}, {"1亿2000万", "7"}, {"two hundred", "2"},
};

static void
describe(const FoldedText *text, const Number *number, char *out, size_t size)
{
	char		mantissa[40];
	char		value[40];
	char		rest[128];
	int			length = 0;

	for (int i = number->end; i < text->length && length < 120; i++)
	{
		uint16		c = text->chars[i];

		if (c < 0x80)
			rest[length++] = (char) c;
		else if (c < 0x800)
		{
			rest[length++] = (char) (0xC0 | c >> 6);
			rest[length++] = (char) (0x80 | (c & 0x3F));
		}
		else
		{
			rest[length++] = (char) (0xE0 | c >> 12);
			rest[length++] = (char) (0x80 | (c >> 6 & 0x3F));
			rest[length++] = (char) (0x80 | (c & 0x3F));
		}
	}
	rest[length] = '\0';
	decimal_print(number->mantissa, mantissa, sizeof(mantissa));
	decimal_print(number->value, value, sizeof(value));
	snprintf(out, size, "%s %s %s [%s]%s", mantissa, number->scale ? number->scale->word : "-", value, rest,
			 number->grouped ? " grouped" : "");
}

/* What the reader promises of every number, whatever it is. */
static bool
is_sound(const FoldedText *text, int at, const Number *number)
{
	Decimal		scaled = decimal_shift(number->mantissa, number->scale ? number->scale->power : 0);

	return number->start == at && number->end > at && number->end <= text->length &&
		decimal_compare(scaled, number->value) == 0 &&
		number->last_place == decimal_normalize(number->value).exponent;
}

static void
run_cases(const char *name, Reader reader, const Case *cases, int count)
{
	for (int i = 0; i < count; i++)
	{
		FoldedText *text = fold_text(cases[i].text, (int) strlen(cases[i].text));
		Number		number;
		char		got[300] = "-";
		char		title[300];

		if (reader(text, 0, text->length, &number))
		{
			describe(text, &number, got, sizeof(got));
			if (!is_sound(text, 0, &number))
				strcat(got, " unsound");
		}
		snprintf(title, sizeof(title), "%s: %s", name, cases[i].text);
		for (char *c = title; *c; c++)
			if (*c == '\n' || *c == '\t')
				*c = '_';
		is_string(got, cases[i].expected, title);
	}
}

static void
run_pairs(void)
{
	for (int i = 0; i < (int) lengthof(pairs); i++)
	{
		FoldedText *text = fold_text(pairs[i].text, (int) strlen(pairs[i].text));
		Number		low;
		Number		high;
		char		got[300] = "-";

		if (read_number_pair(text, 0, text->length, &low, &high))
		{
			char		buffers[2][40];

			decimal_print(low.value, buffers[0], 40);
			decimal_print(high.value, buffers[1], 40);
			snprintf(got, sizeof(got), "%s %s [%s]", buffers[0], buffers[1],
					 folded_source(text, high.end, text->length));
		}
		is_string(got, pairs[i].expected, pairs[i].text);
	}
}

static void
run_last_places(void)
{
	for (int i = 0; i < (int) lengthof(last_places); i++)
	{
		FoldedText *text = fold_text(last_places[i].text, (int) strlen(last_places[i].text));
		Number		number;
		char		got[20] = "none";

		if (read_number(text, 0, text->length, &number))
			snprintf(got, sizeof(got), "%d", number.last_place);
		is_string(got, last_places[i].expected, last_places[i].text);
	}
}

/* No reader may look at limit or beyond: every prefix reads as the prefix alone does. */
static void
run_limits(void)
{
	static const char *const texts[] = {
		"1,234,567.89万亿元", "一亿二千三百四十五万六千七百八十九", "two million three hundred thousand",
		"4 0 0 亿元", "3-million", "二〇二三", "三点五亿", "twenty-first", "1亿2000万", "5千瓦", "2 ten thousand",
		"壹拾伍万", "50, 000, 000"
	};

	for (int i = 0; i < (int) lengthof(texts); i++)
	{
		FoldedText *text = fold_text(texts[i], (int) strlen(texts[i]));
		bool		same = true;

		for (int limit = 0; limit <= text->length; limit++)
		{
			SourceSpan	span = folded_span(text, 0, limit);
			FoldedText *prefix = fold_text(texts[i], span.byte_end);
			Number		a;
			Number		b;
			bool		read = read_number(text, 0, limit, &a);

			same = same && read == read_number(prefix, 0, prefix->length, &b) &&
				(!read || (a.end == b.end && a.scale == b.scale && decimal_compare(a.value, b.value) == 0));
		}
		ok(same, "no look beyond the limit: %s", texts[i]);
	}
}

static Decimal
d(int64 coefficient, int exponent)
{
	Decimal		value = {coefficient, exponent};

	return value;
}

static void
is_printed(Decimal value, const char *expected)
{
	char		buffer[64];
	int			length = decimal_print(value, buffer, sizeof(buffer));

	is_string(buffer, expected, expected);
	ok(length == (int) strlen(expected), "length of %s", expected);
}

static void
run_decimals(void)
{
	Decimal		result;
	char		small[4];

	is_printed(d(0, 0), "0");
	is_printed(d(0, -2), "0.00");
	is_printed(d(0, 5), "0");
	is_printed(d(1790, -2), "17.90");
	is_printed(d(-1790, -2), "-17.90");
	is_printed(d(5, -2), "0.05");
	is_printed(d(2, 3), "2000");
	is_printed(d(INT64_MIN, 0), "-9223372036854775808");
	ok(decimal_print(d(12345, 0), small, 4) == 5 && strcmp(small, "123") == 0, "a small buffer holds the start");
	ok(decimal_print(d(1, INT_MAX), small, 4) == INT_MAX, "a length beyond int is INT_MAX");
	ok(decimal_print(d(1, INT_MIN), small, 4) == INT_MAX, "so it is with decimals");
	ok(decimal_print(d(1, 2), NULL, 0) == 3, "no buffer at all");

	ok(decimal_compare(d(15, -1), d(150, -2)) == 0, "1.5 = 1.50");
	ok(decimal_compare(d(15, -1), d(149, -2)) > 0, "1.5 > 1.49");
	ok(decimal_compare(d(-15, -1), d(149, -2)) < 0, "-1.5 < 1.49");
	ok(decimal_compare(d(-15, -1), d(-149, -2)) < 0, "-1.5 < -1.49");
	ok(decimal_compare(d(0, 5), d(0, -5)) == 0, "zero is zero");
	ok(decimal_compare(d(0, 5), d(1, INT_MIN)) < 0, "zero is below the smallest");
	ok(decimal_compare(d(1, INT_MAX), d(INT64_MAX, 0)) > 0, "a huge exponent");
	ok(decimal_compare(d(INT64_MIN, 0), d(INT64_MAX, 0)) < 0, "the ends of the coefficient");
	ok(decimal_compare(d(1, 18), d(INT64_C(1000000000000000000), 0)) == 0, "1e18 both ways");
	ok(decimal_compare(d(1, INT_MAX), d(10, INT_MAX - 1)) == 0, "equal at the exponent's end");

	result = decimal_normalize(d(8800, -2));
	ok(result.coefficient == 88 && result.exponent == 0, "88.00 is 88");
	result = decimal_normalize(d(0, -7));
	ok(result.coefficient == 0 && result.exponent == 0, "0.0000000 is 0");
	result = decimal_normalize(d(100, INT_MAX - 1));
	ok(result.coefficient == 10 && result.exponent == INT_MAX, "normalization stops at the exponent's end");

	ok(decimal_add(d(1, -1), d(2, -1), &result) && result.coefficient == 3 && result.exponent == -1, "0.1 + 0.2 = 0.3");
	ok(decimal_add(d(1, 8), d(2000, 4), &result) && decimal_compare(result, d(12, 7)) == 0, "1亿 + 2000万");
	ok(decimal_add(d(5, 0), d(-5, 0), &result) && result.coefficient == 0, "5 - 5 = 0");
	ok(!decimal_add(d(1, 18), d(1, 0), &result), "19 digits are refused");
	ok(!decimal_add(d(1, INT_MAX), d(1, INT_MIN), &result), "exponents far apart are refused");
	ok(decimal_add(d(0, INT_MAX), d(7, 0), &result) && decimal_compare(result, d(7, 0)) == 0, "0 + 7 = 7");
	ok(decimal_add(d(0, -2), d(1, 0), &result) && result.coefficient == 100, "0.00 + 1 = 1.00");
	ok(decimal_add(d(INT64_C(999999999999999999), 0), d(1, 0), &result) && decimal_compare(result, d(1, 18)) == 0,
	   "a carry into the 19th digit that leaves zeros");
	ok(!decimal_add(d(INT64_C(999999999999999999), 0), d(2, 0), &result), "and one that does not");

	ok(decimal_multiply(d(25, -1), d(4, 0), &result) && decimal_compare(result, d(10, 0)) == 0, "2.5 * 4 = 10");
	ok(decimal_multiply(d(INT64_C(1000000000), 0), d(INT64_C(1000000000), 0), &result), "10^9 * 10^9 has zeros to spare");
	ok(!decimal_multiply(d(INT64_C(999999999), 0), d(INT64_C(9999999999), 0), &result), "20 digits are refused");
	ok(!decimal_multiply(d(1, INT_MAX), d(1, 1), &result), "an exponent beyond int is refused");
	result = decimal_shift(d(1, INT_MAX), 5);
	ok(result.exponent == INT_MAX, "a shift stays inside int");
	result = decimal_shift(d(1, INT_MIN), -5);
	ok(result.exponent == INT_MIN, "on both ends");
}

static void
run_scales(void)
{
	static const int ids[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35};
	static const int powers[] = {2, 3, 4, 6, 7, 8, 10, 11, 12, 2, 3, 6, 9, 12, 4, 5, 8, 11, 3, 6, 9, 12, 6, 6, 9};
	FoldedText *text = fold_text("亿元", 6);
	int			end = 0;
	const Scale *scale;

	for (int i = 0; i < (int) lengthof(ids); i++)
		ok(scale_by_id(ids[i]) != NULL && scale_by_id(ids[i])->power == powers[i], "scale %d keeps its power", ids[i]);
	ok(scale_by_id(0) == NULL && scale_by_id(10) == NULL && scale_by_id(-1) == NULL, "other ids are none");
	scale = read_scale(text, 0, text->length, &end);
	ok(scale != NULL && scale->power == 8 && end == 1, "read_scale reads 亿");
	ok(read_scale(text, 1, text->length, &end) == NULL, "and not 元");
	ok(read_scale(text, 2, text->length, &end) == NULL, "nor the end");
}

int
main(void)
{
	run_cases("number", read_number, plain, lengthof(plain));
	run_cases("money", read_money_number, money, lengthof(money));
	run_cases("bare", read_bare_scale, bare, lengthof(bare));
	run_pairs();
	run_last_places();
	run_limits();
	run_decimals();
	run_scales();
	host_release();
	return done_testing();
}
