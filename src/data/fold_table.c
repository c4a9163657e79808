/*
 * fold_table.c
 *		Build-time program: asks ICU once what every character folds to, and
 *		prints fold.inc, the constant tables of text/unicode.c.
 *
 * Source: ICU's NFKC_Casefold data and its Traditional-Simplified
 * transliterator, and the few decisions below.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/utf16.h>

#define FOLD_MAX 18
#define HAN_FIRST 0x2E80
#define HAN_LAST 0x9FFF

typedef struct Folded
{
	int			length;			/* -1: invisible */
	UChar		chars[FOLD_MAX + 1];
} Folded;

static UChar simplified[0x10000];

static void
check(UErrorCode error, const char *what)
{
	if (U_FAILURE(error))
	{
		fprintf(stderr, "fold_table: %s: %s\n", what, u_errorName(error));
		exit(1);
	}
}

/* Each ideograph on a line of its own, so that no rule sees its neighbour. */
static void
read_simplified(void)
{
	UErrorCode	error = U_ZERO_ERROR;
	UChar		id[64];
	int			span = HAN_LAST - HAN_FIRST + 1;
	UChar	   *lines = malloc(sizeof(UChar) * span * 4);
	int32_t		length = span * 2;
	int32_t		limit = length;
	UTransliterator *rules;

	u_uastrcpy(id, "Traditional-Simplified");
	rules = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
	check(error, "Traditional-Simplified");
	for (int i = 0; i < span; i++)
	{
		lines[2 * i] = (UChar) (HAN_FIRST + i);
		lines[2 * i + 1] = '\n';
	}
	utrans_transUChars(rules, lines, &length, span * 4, 0, &limit, &error);
	check(error, "transliteration");
	for (int i = 0; i < 0x10000; i++)
		simplified[i] = (UChar) i;

	/* Newer rules know simplified forms beyond the BMP; those stay as written. */
	for (int i = 0, line = 0; i < span && line < length; i++, line++)
	{
		int			start = line;

		while (line < length && lines[line] != '\n')
			line++;
		if (line - start == 1)
			simplified[HAN_FIRST + i] = lines[start];
	}

	/* 苎 and 苧 become each other: such a pair becomes its first, once for all. */
	for (int c = HAN_FIRST; c <= HAN_LAST; c++)
		if (simplified[c] > c && simplified[simplified[c]] == c)
			simplified[c] = (UChar) c;
	for (int c = HAN_FIRST; c <= HAN_LAST; c++)
		simplified[c] = simplified[simplified[c]];
	utrans_close(rules);
	free(lines);
}

/*
 * What news text needs otherwise than Unicode has it.  Circled and bracketed
 * numbers head paragraphs and must not become figures; dashes and zeros that
 * typists take for one another become one.
 */
static int
own_decision(UChar32 c)
{
	if ((c >= 0x2460 && c <= 0x24FF) || (c >= 0x2776 && c <= 0x2793) || (c >= 0x3200 && c <= 0x32FF))
		return c;
	switch (c)
	{
		case '\n':
		case '\r':
		case 0x0B:
		case 0x0C:
		case 0x85:
		case 0x2028:
		case 0x2029:
			return '\n';
		case '\t':
			return ' ';
		case 0x2010:
		case 0x2011:
		case 0x2012:
		case 0x2013:
		case 0x2212:
		case 0xFE63:
			return '-';
		case 0x2015:
		case 0x2500:
			return 0x2014;
		case 0x301C:
		case 0x223C:
			return '~';
		case 0x25CB:
		case 0x25EF:
			return 0x3007;
		case 0x2044:
		case 0x2215:
			return '/';
		case 0xFFE5:
			return 0xA5;
		default:
			return -1;
	}
}

static Folded
fold(const UNormalizer2 *nfkc, UChar32 c)
{
	Folded		result = {0, {0}};
	UErrorCode	error = U_ZERO_ERROR;
	UChar		source[2];
	int32_t		units = 0;
	int			decided = own_decision(c);

	if (decided >= 0)
	{
		result.length = 1;
		result.chars[0] = (UChar) decided;
		return result;
	}
	if (u_charType(c) == U_SPACE_SEPARATOR)
	{
		result.length = 1;
		result.chars[0] = ' ';
		return result;
	}
	if (U_IS_SURROGATE(c) || u_charType(c) == U_CONTROL_CHAR || u_charType(c) == U_FORMAT_CHAR ||
		u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
	{
		result.length = -1;
		return result;
	}
	U16_APPEND_UNSAFE(source, units, c);
	result.length = unorm2_normalize(nfkc, source, units, result.chars, FOLD_MAX, &error);
	check(error, "normalization");
	if (result.length == 0)
		result.length = -1;
	for (int i = 0; i < result.length; i++)
	{
		int			again;

		if (U16_IS_SURROGATE(result.chars[i]))
		{
			/* Beyond the BMP: one U+FFFD for the pair. */
			result.chars[i] = 0xFFFD;
			if (i + 1 < result.length && U16_IS_SURROGATE(result.chars[i + 1]))
			{
				memmove(result.chars + i + 1, result.chars + i + 2, sizeof(UChar) * (result.length - i - 2));
				result.length--;
			}
		}
		result.chars[i] = simplified[result.chars[i]];
		again = own_decision(result.chars[i]);
		if (again >= 0)
			result.chars[i] = (UChar) again;
	}
	return result;
}

static const char *
class_of(UChar32 c)
{
	UErrorCode	error = U_ZERO_ERROR;

	if (c == '\n')
		return "CHAR_LINE_END";
	if (c == ' ')
		return "CHAR_BLANK";
	if (c >= '0' && c <= '9')
		return "CHAR_DIGIT";
	if (c == ',')
		return "CHAR_COMMA";
	if (c == 0x3001)
		return "CHAR_LIST_COMMA";
	if (c == ';')
		return "CHAR_SEMICOLON";
	if (c == ':')
		return "CHAR_COLON";
	if (c == '.')
		return "CHAR_PERIOD";
	if (c == 0x3002 || c == '!' || c == '?')
		return "CHAR_STOP";
	if (c != 0 && u_strchr32(u"零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖", c))
		return "CHAR_HAN_NUMERAL";
	if (c != 0 && u_strchr32(u"十百千万亿兆拾佰仟", c))
		return "CHAR_HAN_SCALE";
	if (c < 0xD800 || c > 0xDFFF)
	{
		if (uscript_getScript(c, &error) == USCRIPT_HAN)
			return "CHAR_HAN";
		switch (u_charType(c))
		{
			case U_START_PUNCTUATION:
			case U_INITIAL_PUNCTUATION:
				return "CHAR_OPEN";
			case U_END_PUNCTUATION:
			case U_FINAL_PUNCTUATION:
				return "CHAR_CLOSE";
			default:
				if (u_isalpha(c))
					return "CHAR_LATIN";
		}
	}
	return "CHAR_OTHER";
}

/* An index into the expansions found so far, adding this one when it is new. */
static int
expansion_index(const Folded *folded, Folded *expansions, int *count)
{
	for (int i = 0; i < *count; i++)
		if (expansions[i].length == folded->length &&
			memcmp(expansions[i].chars, folded->chars, sizeof(UChar) * folded->length) == 0)
			return i;
	expansions[*count] = *folded;
	return (*count)++;
}

int
main(void)
{
	UErrorCode	error = U_ZERO_ERROR;
	const UNormalizer2 *nfkc = unorm2_getNFKCCasefoldInstance(&error);
	Folded	   *expansions = malloc(sizeof(Folded) * 0x800);
	int			count = 0;
	int			at = 0;

	check(error, "NFKC_Casefold");
	read_simplified();
	printf("/* Made by data/fold_table.c with ICU %s; not to be edited. */\n\nstatic const uint16 fold_table[65536] = {\n",
		   U_ICU_VERSION);
	for (UChar32 c = 0; c < 0x10000; c++)
	{
		Folded		folded = fold(nfkc, c);
		unsigned	value = folded.length < 0 ? 0xFFFF : folded.length == 1 ? folded.chars[0] :
			0xD800u + (unsigned) expansion_index(&folded, expansions, &count);

		if (count > 0x7FF)
		{
			fprintf(stderr, "fold_table: more expansions than the surrogate range holds\n");
			return 1;
		}
		printf("%u,%s", value, c % 16 == 15 ? "\n" : "");
	}
	printf("};\n\nstatic const uint16 fold_expansions[] = {\n");
	for (int i = 0; i < count; i++)
	{
		printf("%d,", expansions[i].length);
		for (int j = 0; j < expansions[i].length; j++)
			printf("%u,", expansions[i].chars[j]);
		printf("\n");
	}
	printf("};\n\nstatic const uint16 fold_expansion_at[] = {\n");
	for (int i = 0; i < count; i++)
	{
		printf("%d,\n", at);
		at += expansions[i].length + 1;
	}
	printf("};\n\nstatic const struct\n{\n\tuint32\t\tcode_point;\n\tuint16\t\tfolded;\n}\tfold_astral_table[] = {\n");
	for (UChar32 c = 0x10000; c < 0x110000; c++)
	{
		Folded		folded = fold(nfkc, c);

		if (folded.length < 0 && u_charType(c) != U_UNASSIGNED)
			printf("{0x%X, 0xFFFF},\n", c);
		else if (folded.length == 1 && folded.chars[0] != 0xFFFD)
			printf("{0x%X, %u},\n", c, folded.chars[0]);
	}
	printf("};\n\nconst uint8 char_classes[65536] = {\n");
	for (UChar32 c = 0; c < 0x10000; c++)
		printf("%s,%s", class_of(c), c % 8 == 7 ? "\n" : "");
	printf("};\n");
	return 0;
}
