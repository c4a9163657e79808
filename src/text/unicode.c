/*
 * unicode.c
 *		Folding of UTF-8 text by a table that ICU filled at build time.
 *
 * The table is compiled in rather than asked of ICU at run time: it is shared
 * between backends, costs nothing at the first call (ICU needs 45 ms to set up
 * its traditional-to-simplified rules), and the same text folds alike whatever
 * version of ICU the server has, as an IMMUTABLE function must.
 */
#include "unicode.h"

/*
 * fold_table[c] is the folded character; FOLD_NONE drops it; a value in the
 * surrogate range (which no folded character can have) is an index into
 * fold_expansions, where a length and that many characters stand.
 */
#define FOLD_NONE 0xFFFF
#define FOLD_EXPANSION(value) ((value) >= 0xD800 && (value) < 0xE000)

#include "data/fold.inc"

/* Astral code points that fold into the BMP (mathematical digits and the like)
 * are few; they are sorted, and found by bisection. */
static uint32
fold_astral(uint32 code_point)
{
	int			low = 0;
	int			high = (int) lengthof(fold_astral_table) - 1;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (fold_astral_table[middle].code_point < code_point)
			low = middle + 1;
		else
			high = middle;
	}
	return fold_astral_table[low].code_point == code_point ? fold_astral_table[low].folded : 0xFFFD;
}

/*
 * fold_code_point - fold one code point
 *
 * Writes at most FOLD_MAX characters to folded and returns their number; 0
 * means that the code point is invisible.
 */
int
fold_code_point(uint32 code_point, uint16 *folded)
{
	uint32		value = code_point < 0x10000 ? fold_table[code_point] : fold_astral(code_point);

	if (value == FOLD_NONE)
		return 0;
	if (FOLD_EXPANSION(value))
	{
		const uint16 *expansion = fold_expansions + fold_expansion_at[value - 0xD800];

		memcpy(folded, expansion + 1, expansion[0] * sizeof(uint16));
		return expansion[0];
	}
	folded[0] = (uint16) value;
	return 1;
}

/*
 * Decode one UTF-8 sequence.  The server has validated the encoding; a broken
 * or cut sequence (possible only in the standalone build) reads as U+FFFD of
 * one byte, so that no byte beyond the end is touched.
 */
static inline uint32
decode_utf8(const unsigned char *bytes, int remaining, int *length)
{
	unsigned char lead = bytes[0];
	int			need = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
	uint32		code_point;

	*length = 1;
	if (need == 1)
		return lead;
	if (need == 0 || need > remaining)
		return 0xFFFD;
	code_point = lead & (0x7F >> need);
	for (int i = 1; i < need; i++)
	{
		if ((bytes[i] & 0xC0) != 0x80)
			return 0xFFFD;
		code_point = code_point << 6 | (bytes[i] & 0x3F);
	}
	*length = need;
	return code_point;
}

/* Append the folded form of one code point, as one blank after another. */
static inline int
append_folded(FoldedText *text, int count, const uint16 *folded, int length, int byte, int character)
{
	for (int i = 0; i < length; i++)
	{
		if (folded[i] == ' ' && count > 0 && text->chars[count - 1] == ' ')
			continue;
		text->chars[count] = folded[i];
		text->byte_at[count] = byte;
		text->char_at[count] = character;
		count++;
	}
	return count;
}

/* How many source bytes are folded between two interrupt checks. */
#define FOLD_STRETCH 65536

/*
 * The code point at at, where it is one byte or a whole three-byte sequence,
 * as nearly all of them are; *length 0 where it is neither.
 */
static inline uint32
decode_common(const unsigned char *bytes, int at, int *length)
{
	uint32		lead = bytes[at];

	if (lead < 0x80)
	{
		*length = 1;
		return lead;
	}
	if ((lead & 0xF0) == 0xE0 && (bytes[at + 1] & 0xC0) == 0x80 && (bytes[at + 2] & 0xC0) == 0x80)
	{
		*length = 3;
		return (lead & 0x0F) << 12 | (bytes[at + 1] & 0x3Fu) << 6 | (bytes[at + 2] & 0x3Fu);
	}
	*length = 0;
	return 0;
}

/* Where folding has come to. */
typedef struct Folding
{
	FoldedText *text;
	size_t		capacity;
	int			at;				/* source byte */
	int			count;			/* folded characters */
	int			characters;		/* of the source */
} Folding;

/*
 * Fold up to byte end as long as every character becomes one: the common case
 * in a loop that does nothing else.  end is two bytes before the source's.
 */
static void
fold_simple(Folding *folding, int end)
{
	const unsigned char *bytes = (const unsigned char *) folding->text->source;
	uint16	   *chars = folding->text->chars;
	int32	   *byte_at = folding->text->byte_at;
	int32	   *char_at = folding->text->char_at;
	int			at = folding->at;
	int			count = folding->count;
	int			room = (int) Min(folding->capacity, INT32_MAX) - FOLD_MAX - 1;
	int			characters = folding->characters;
	uint32		last = count > 0 ? chars[count - 1] : 0;

	while (at < end && count < room)
	{
		int			length;
		uint32		value = fold_table[decode_common(bytes, at, &length)];

		if (length == 0 || value == FOLD_NONE || FOLD_EXPANSION(value))
			break;
		chars[count] = (uint16) value;
		byte_at[count] = at;
		char_at[count] = characters;
		count += !(value == ' ' && last == ' ');
		last = value;
		at += length;
		characters++;
	}
	folding->at = at;
	folding->count = count;
	folding->characters = characters;
}

/* Fold one character, whatever it is. */
static void
fold_any(Folding *folding)
{
	FoldedText *text = folding->text;
	uint16		folded[FOLD_MAX];
	int			length;
	uint32		code_point = decode_utf8((const unsigned char *) text->source + folding->at,
										 text->source_bytes - folding->at, &length);
	int			parts = fold_code_point(code_point, folded);

	if ((size_t) folding->count + FOLD_MAX + 1 > folding->capacity)
	{
		folding->capacity += folding->capacity / 2 + FOLD_MAX;
		text->chars = repalloc_huge_host(text->chars, folding->capacity * sizeof(uint16));
		text->byte_at = repalloc_huge_host(text->byte_at, folding->capacity * sizeof(int32));
		text->char_at = repalloc_huge_host(text->char_at, folding->capacity * sizeof(int32));
	}
	folding->count = append_folded(text, folding->count, folded, parts, folding->at, folding->characters);
	folding->at += length;
	folding->characters++;
}

/* How many characters a UTF-8 text has: bytes that continue none, eight at a time. */
static size_t
count_characters(const char *source, int bytes)
{
	size_t		continuing = 0;
	int			at = 0;

	for (; at + 8 <= bytes; at += 8)
	{
		uint64		eight;

		memcpy(&eight, source + at, 8);
		eight = (eight >> 7) & ~(eight >> 6) & UINT64CONST(0x0101010101010101);
		continuing += (eight * UINT64CONST(0x0101010101010101)) >> 56;
	}
	for (; at < bytes; at++)
		continuing += ((unsigned char) source[at] & 0xC0) == 0x80;
	return bytes - continuing;
}

/*
 * fold_text - fold a UTF-8 text
 *
 * The result and its arrays live in the current memory context; source is
 * kept by reference.  Work and memory are linear in source_bytes.
 */
FoldedText *
fold_text(const char *source, int source_bytes)
{
	FoldedText *text = palloc(sizeof(FoldedText));
	/* Room for every source character and what the longest expansions add. */
	Folding		folding = {text, 64 + FOLD_MAX + count_characters(source, source_bytes)};

	text->source = source;
	text->source_bytes = source_bytes;
	text->begins = NULL;
	text->chars = palloc_huge(folding.capacity * sizeof(uint16));
	text->byte_at = palloc_huge(folding.capacity * sizeof(int32));
	text->char_at = palloc_huge(folding.capacity * sizeof(int32));

	while (folding.at < source_bytes)
	{
		int			stretch = Min(source_bytes - folding.at, FOLD_STRETCH) + folding.at;

		CHECK_FOR_INTERRUPTS();
		while (folding.at < stretch)
		{
			fold_simple(&folding, Min(stretch, source_bytes - 2));
			if (folding.at < stretch)
				fold_any(&folding);
		}
	}
	text->length = folding.count;
	text->chars[folding.count] = 0;
	text->byte_at[folding.count] = source_bytes;
	text->char_at[folding.count] = folding.characters;
	return text;
}

/* free_folded - give a folded text back, which a name of every row is; its source stays */
void
free_folded(FoldedText *text)
{
	pfree(text->chars);
	pfree(text->byte_at);
	pfree(text->char_at);
	pfree(text);
}

/*
 * folded_span - where folded characters [start, end) stand in the source
 *
 * The end is that of the last character's own source character, not the start
 * of the next: dropped characters between two words belong to neither.
 */
SourceSpan
folded_span(const FoldedText *text, int start, int end)
{
	SourceSpan	span;

	Assert(start >= 0 && start <= end && end <= text->length);
	span.char_start = span.char_end = text->char_at[start];
	span.byte_start = span.byte_end = text->byte_at[start];
	if (end > start)
	{
		int			length;

		span.char_end = text->char_at[end - 1] + 1;
		span.byte_end = text->byte_at[end - 1];
		decode_utf8((const unsigned char *) text->source + span.byte_end,
					text->source_bytes - span.byte_end, &length);
		span.byte_end += length;
	}
	return span;
}

/* folded_source - the source text of [start, end), as written */
char *
folded_source(const FoldedText *text, int start, int end)
{
	SourceSpan	span = folded_span(text, start, end);

	return pnstrdup(text->source + span.byte_start, span.byte_end - span.byte_start);
}

/* folded_is_upper - was the character at this index a capital A to Z? */
bool
folded_is_upper(const FoldedText *text, int at)
{
	char		c = at < text->length ? text->source[text->byte_at[at]] : '\0';

	return c >= 'A' && c <= 'Z';
}
