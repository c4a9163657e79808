/*
 * unicode.c
 *		Folding, and the way back to the source.
 */
#include "text/unicode.h"
#include "tap.h"

typedef struct Case
{
	const char *source;
	const char *folded;			/* UTF-8 */
} Case;

/* *INDENT-OFF* */
static const Case cases[] = {
	{"", ""},
	{"abc", "abc"},
	{"ABC", "abc"},
	{"１２３，４５６．７％", "123,456.7%"},
	{"ＧＤＰ", "gdp"},
	{"ﬁﬂ", "fifl"},
	{"㎡", "m2"},
	{"㎞", "km"},
	{"㎏㎎㎜㎝", "kgmgmmcm"},
	{"㏄", "cc"},
	{"m²", "m2"},
	{"½", "1/2"},
	{"ß", "ss"},
	{"億元", "亿元"},
	{"萬噸", "万吨"},
	{"臺灣", "台湾"},
	{"全國規模以上工業企業", "全国规模以上工业企业"},
	{"¥￥", "¥¥"},
	{"a  b", "a b"},
	{"a\xE3\x80\x80\xC2\xA0\tb", "a b"},
	{"a\r\nb", "a\n\nb"},
	{"a\xE2\x80\xA8" "b", "a\nb"},
	{"零\xE2\x80\x8B宽", "零宽"},
	{"\xEF\xBB\xBF首", "首"},
	{"soft\xC2\xADhyphen", "softhyphen"},
	{"bell\x07", "bell"},
	{"–−‐", "---"},
	{"―─", "——"},
	{"○〇", "〇〇"},
	{"①②", "①②"},
	{"㈠", "㈠"},
	{"……", "......"},
	{"“引号”", "“引号”"},
	{"〜∼～", "~~~"},
	{"𝟏𝟐𝟑", "123"},
	{"𠀀", "\xEF\xBF\xBD"},
	{"😀x", "\xEF\xBF\xBDx"},
	{"é", "é"},
	{"e\xCC\x81", "e\xCC\x81"},
	{"ｶﾞ", "カ\xE3\x82\x99"},
};
/* *INDENT-ON* */

static char *
to_utf8(const FoldedText *text)
{
	char	   *out = palloc((size_t) text->length * 3 + 1);
	int			length = 0;

	for (int i = 0; i < text->length; i++)
	{
		uint16		c = text->chars[i];

		if (c < 0x80)
			out[length++] = (char) c;
		else if (c < 0x800)
		{
			out[length++] = (char) (0xC0 | c >> 6);
			out[length++] = (char) (0x80 | (c & 0x3F));
		}
		else
		{
			out[length++] = (char) (0xE0 | c >> 12);
			out[length++] = (char) (0x80 | (c >> 6 & 0x3F));
			out[length++] = (char) (0x80 | (c & 0x3F));
		}
	}
	out[length] = '\0';
	return out;
}

/* Offsets never fall, stay inside, and spans lie on the boundaries they claim. */
static bool
is_sound(const FoldedText *text)
{
	if (text->chars[text->length] != 0 || text->byte_at[text->length] != text->source_bytes)
		return false;
	for (int i = 0; i < text->length; i++)
	{
		SourceSpan	span = folded_span(text, i, i + 1);

		if (text->byte_at[i] > text->byte_at[i + 1] || text->char_at[i] > text->char_at[i + 1] ||
			text->byte_at[i] < 0 || text->byte_at[i] >= text->source_bytes)
			return false;
		if (span.byte_end <= span.byte_start || span.byte_end > text->source_bytes ||
			span.char_end != span.char_start + 1 || span.char_end > text->char_at[text->length])
			return false;
		if (CHAR_CLASS(text->chars[i]) == CHAR_BLANK && CHAR_CLASS(text->chars[i + 1]) == CHAR_BLANK && i + 1 < text->length)
			return false;
	}
	return true;
}

static void
is_span(const char *source, int start, int end, const char *expected, int char_start, int char_end)
{
	FoldedText *text = fold_text(source, (int) strlen(source));
	SourceSpan	span = folded_span(text, start, end);
	char		name[200];

	snprintf(name, sizeof(name), "[%d, %d) of %s", start, end, source);
	is_string(folded_source(text, start, end), expected, name);
	ok(span.char_start == char_start && span.char_end == char_end, "characters %d to %d", span.char_start, span.char_end);
}

static void
run_spans(void)
{
	is_span("共１７．９億元整", 1, 6, "１７．９億", 1, 6);
	is_span("占地5㎡地", 2, 5, "5㎡", 2, 4);
	is_span("占地5㎡地", 3, 4, "㎡", 3, 4);
	is_span("a\xE2\x80\x8B" "b", 0, 1, "a", 0, 1);
	is_span("a\xE2\x80\x8B" "b", 0, 2, "a\xE2\x80\x8B" "b", 0, 3);
	is_span("a   b", 1, 2, " ", 1, 2);
	is_span("a   b", 2, 3, "b", 4, 5);
	is_span("😀5家", 1, 3, "5家", 1, 3);
	is_span("𝟏𝟐家", 0, 3, "𝟏𝟐家", 0, 3);
	is_span("e\xCC\x81x", 2, 3, "x", 2, 3);
	is_span("x", 0, 0, "", 0, 0);
	is_span("x", 1, 1, "", 1, 1);
	is_span("末\xE2\x80\x8B", 0, 1, "末", 0, 1);
}

/* Bytes that are no UTF-8 read as one U+FFFD each; nothing beyond the end is touched. */
static void
run_broken(void)
{
	static const char *const broken[] = {
		"\x80", "\xC0\xAF", "\xE4\xB8", "\xF0\x9F\x98", "a\xFFz", "\xE4\xB8\x41", "\xED\xA0\x80", "\xF4\x90\x80\x80",
		"\xE0\x80\x80", "\xF5\x80\x80\x80", "亿\xE4", "\xF0\x80\x80\x80"
	};

	for (int i = 0; i < (int) lengthof(broken); i++)
	{
		int			length = (int) strlen(broken[i]);
		char	   *exact = memcpy(palloc(length), broken[i], length);

		ok(is_sound(fold_text(exact, length)), "broken sequence %d", i);
	}
}

static void
run_case_marks(void)
{
	FoldedText *text = fold_text("aBＣ1 汉", (int) strlen("aBＣ1 汉"));

	ok(!folded_is_upper(text, 0) && folded_is_upper(text, 1) && !folded_is_upper(text, 3), "capitals are known");
	ok(!folded_is_upper(text, text->length), "and none stands at the end");
}

static void
run_classes(void)
{
	ok(CHAR_CLASS('7') == CHAR_DIGIT && CHAR_CLASS(',') == CHAR_COMMA && CHAR_CLASS(0x3001) == CHAR_LIST_COMMA, "marks");
	ok(CHAR_CLASS(0x4E07) == CHAR_HAN_SCALE && CHAR_CLASS(0x4E00) == CHAR_HAN_NUMERAL && CHAR_CLASS(0x4EBA) == CHAR_HAN,
	   "ideographs");
	ok(CHAR_CLASS(0x300A) == CHAR_OPEN && CHAR_CLASS(0x300B) == CHAR_CLOSE && CHAR_CLASS(0x201C) == CHAR_OPEN &&
	   CHAR_CLASS(0x201D) == CHAR_CLOSE, "brackets and quotation marks");
	ok(CHAR_CLASS('\n') == CHAR_LINE_END && CHAR_CLASS(' ') == CHAR_BLANK && CHAR_CLASS(0x3002) == CHAR_STOP, "ends");
	ok(CHAR_CLASS(0) == CHAR_OTHER, "the closing 0 is nothing");
}

/* Whatever a code point folds to is folded: matching never depends on doing it twice. */
static void
run_stability(void)
{
	int			unstable = 0;
	int			longest = 0;

	for (uint32 c = 1; c < 0x110000; c++)
	{
		uint16		folded[FOLD_MAX];
		int			length = fold_code_point(c, folded);

		longest = length > longest ? length : longest;
		for (int i = 0; i < length; i++)
		{
			uint16		again[FOLD_MAX];

			if (folded[i] != 0xFFFD && (fold_code_point(folded[i], again) != 1 || again[0] != folded[i]))
				unstable++;
		}
	}
	ok(longest <= FOLD_MAX, "no fold is longer than FOLD_MAX");
	ok(unstable == 0, "folding twice is folding once (%d are not)", unstable);
}

/* Every code point, alone and after others, keeps the promises. */
static void
run_every_code_point(void)
{
	bool		sound = true;

	for (uint32 c = 1; c < 0x110000; c += c < 0x3000 ? 1 : 7)
	{
		char		source[16] = "x ";
		int			length = 2;

		if (c >= 0xD800 && c < 0xE000)
			continue;
		if (c < 0x80)
			source[length++] = (char) c;
		else if (c < 0x800)
			source[length++] = (char) (0xC0 | c >> 6);
		else if (c < 0x10000)
			source[length++] = (char) (0xE0 | c >> 12);
		else
			source[length++] = (char) (0xF0 | c >> 18);
		for (int shift = c < 0x80 ? -6 : c < 0x800 ? 0 : c < 0x10000 ? 6 : 12; shift >= 0; shift -= 6)
			source[length++] = (char) (0x80 | (c >> shift & 0x3F));
		source[length++] = '5';
		sound = sound && is_sound(fold_text(source, length));
		host_release();
	}
	ok(sound, "every code point between others");
}

int
main(void)
{
	for (int i = 0; i < (int) lengthof(cases); i++)
	{
		FoldedText *text = fold_text(cases[i].source, (int) strlen(cases[i].source));

		is_string(to_utf8(text), cases[i].folded, cases[i].folded[0] ? "folds" : "nothing folds to nothing");
		ok(is_sound(text), "its offsets are sound");
	}
	run_spans();
	run_broken();
	run_case_marks();
	run_classes();
	run_stability();
	run_every_code_point();
	host_release();
	return done_testing();
}
