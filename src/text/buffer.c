/*
 * buffer.c
 *		A growing string.
 */
#include "buffer.h"

/* buffer_init - an empty buffer in the current memory context */
void
buffer_init(TextBuffer *buffer)
{
	buffer->capacity = 1024;
	buffer->length = 0;
	buffer->data = palloc_huge(buffer->capacity);
	buffer->data[0] = '\0';
}

/* buffer_add_bytes - append length bytes */
void
buffer_add_bytes(TextBuffer *buffer, const char *bytes, size_t length)
{
	if (buffer->length + length + 1 > buffer->capacity)
	{
		while (buffer->length + length + 1 > buffer->capacity)
			buffer->capacity *= 2;
		buffer->data = repalloc_huge_host(buffer->data, buffer->capacity);
	}
	memcpy(buffer->data + buffer->length, bytes, length);
	buffer->length += length;
	buffer->data[buffer->length] = '\0';
}

/* buffer_add - append a string */
void
buffer_add(TextBuffer *buffer, const char *string)
{
	buffer_add_bytes(buffer, string, strlen(string));
}

/* buffer_add_int - append a whole number in decimal digits */
void
buffer_add_int(TextBuffer *buffer, int64 value)
{
	char		digits[24];
	int			at = lengthof(digits);
	uint64		rest = value < 0 ? -(uint64) value : (uint64) value;

	do
		digits[--at] = '0' + rest % 10;
	while ((rest /= 10) > 0);
	if (value < 0)
		digits[--at] = '-';
	buffer_add_bytes(buffer, digits + at, lengthof(digits) - at);
}

/*
 * The bytes of an invisible character that turns the direction of writing at
 * bytes (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069, U+061C), else 0.
 */
static int
direction_mark(const unsigned char *bytes, size_t remaining)
{
	if (remaining >= 2 && bytes[0] == 0xD8 && bytes[1] == 0x9C)
		return 2;
	if (remaining < 3 || bytes[0] != 0xE2)
		return 0;
	if (bytes[1] == 0x80)
		return bytes[2] == 0x8E || bytes[2] == 0x8F || (bytes[2] >= 0xAA && bytes[2] <= 0xAE) ? 3 : 0;
	return bytes[1] == 0x81 && bytes[2] >= 0xA6 && bytes[2] <= 0xA9 ? 3 : 0;
}

/* buffer_add_html - append UTF-8 text, escaped for HTML */
void
buffer_add_html(TextBuffer *buffer, const char *bytes, size_t length)
{
	size_t		plain = 0;

	for (size_t i = 0; i < length; i++)
	{
		const char *entity = NULL;
		int			skip = 1;

		switch (bytes[i])
		{
			case '&':
				entity = "&amp;";
				break;
			case '<':
				entity = "&lt;";
				break;
			case '>':
				entity = "&gt;";
				break;
			case '"':
				entity = "&quot;";
				break;
			case '\'':
				entity = "&#39;";
				break;
			case '`':
				entity = "&#96;";
				break;
			default:
				if (((unsigned char) bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\t') || bytes[i] == 0x7F)
					entity = "";
				else if (bytes[i] == '\xE2' || bytes[i] == '\xD8')
				{
					skip = direction_mark((const unsigned char *) bytes + i, length - i);
					entity = skip > 0 ? "" : NULL;
				}
		}
		if (entity == NULL)
			continue;
		buffer_add_bytes(buffer, bytes + plain, i - plain);
		buffer_add(buffer, entity);
		i += skip - 1;
		plain = i + 1;
	}
	buffer_add_bytes(buffer, bytes + plain, length - plain);
}
