/*
 * buffer.h
 *		A growing string, for what is rendered without a server.
 */
#ifndef PGI_BUFFER_H
#define PGI_BUFFER_H

#include "host.h"

/* data is always closed by a 0 byte that length doesn't count. */
typedef struct TextBuffer
{
	char	   *data;
	size_t		length;
	size_t		capacity;
} TextBuffer;

extern void buffer_init(TextBuffer *buffer);
extern void buffer_add_bytes(TextBuffer *buffer, const char *bytes, size_t length);
extern void buffer_add(TextBuffer *buffer, const char *string);
extern void buffer_add_int(TextBuffer *buffer, int64 value);

/*
 * As text of HTML, for element content and quoted attributes alike: markup
 * characters as entities, control characters (which HTML has no place for)
 * and the invisible ones that turn the direction of writing left out.
 */
extern void buffer_add_html(TextBuffer *buffer, const char *bytes, size_t length);

#endif							/* PGI_BUFFER_H */
