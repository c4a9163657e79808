/*
 * highlight.c
 *		Fuzz target: the HTML of any text is whole: every element that is opened
 *		is closed in its turn, and none is of the text's making.
 */
#include "fuzz.h"
#include "extract/highlight.h"

#define MAX_DEPTH 64

typedef struct Html
{
	const char *at;
	const char *end;
	const char *names[MAX_DEPTH];
	int			lengths[MAX_DEPTH];
	int			depth;
} Html;

/* Elements without an end, and those of tables, whose ends go without saying. */
static bool
stays_open(const char *name, int length)
{
	static const char *const names[] = {"link", "meta", "rect", "td", "th", "tr", "wbr"};

	for (size_t i = 0; i < lengthof(names); i++)
		if (strlen(names[i]) == length && strncmp(names[i], name, length) == 0)
			return true;
	return false;
}

/* Behind the > of the tag at the <; values of attributes are quoted, and text has none. */
static void
skip_tag(Html *html)
{
	bool		quoted = false;

	for (; html->at < html->end && (quoted || *html->at != '>'); html->at++)
	{
		if (*html->at == '"')
			quoted = !quoted;
		CHECK(*html->at != '\'' && *html->at != '`');
		CHECK(!quoted || *html->at != '<');
	}
	CHECK(html->at < html->end && !quoted);
	html->at++;
}

static void
open_element(Html *html)
{
	const char *name = html->at;
	int			length = 0;

	while (name[length] >= 'a' && name[length] <= 'z')
		length++;
	CHECK(length > 0);
	if (name[length] >= '1' && name[length] <= '3')
		length++;
	skip_tag(html);
	if (html->at[-2] == '/' || stays_open(name, length))
		return;
	CHECK(html->depth < MAX_DEPTH);
	html->names[html->depth] = name;
	html->lengths[html->depth++] = length;
	if (strncmp(name, "style", 5) == 0 || strncmp(name, "script", 6) == 0)
	{
		const char *close = name[1] == 't' ? "</style>" : "</script>";

		html->at = strstr(html->at, close);
		CHECK(html->at != NULL);
	}
}

static void
close_element(Html *html)
{
	int			length = 0;

	while (html->at[length] >= 'a' && html->at[length] <= 'z')
		length++;
	/* </td> where the end might have been left out */
	if (stays_open(html->at, length))
	{
		CHECK(html->at[length] == '>');
		html->at += length + 1;
		return;
	}
	CHECK(html->depth > 0);
	length = html->lengths[--html->depth];
	CHECK(strncmp(html->at, html->names[html->depth], length) == 0 && html->at[length] == '>');
	html->at += length + 1;
}

static void
check_html(void (*renderer) (const Extraction *extraction, TextBuffer *out), const Extraction *ex)
{
	TextBuffer	out;
	Html		html = {0};

	buffer_init(&out);
	renderer(ex, &out);
	html.at = out.data;
	html.end = out.data + out.length;
	while ((html.at = memchr(html.at, '<', html.end - html.at)) != NULL)
	{
		html.at++;
		if (*html.at == '!')
			skip_tag(&html);
		else if (*html.at == '/')
		{
			html.at++;
			close_element(&html);
		}
		else
			open_element(&html);
	}
	CHECK(html.depth == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *body = (const char *) data;
	size_t		line = 0;
	char	   *place;

	/* The caller's place, of which the text may be no part, is its first line. */
	while (line < size && body[line] != '\n' && body[line] != '\0')
		line++;
	place = pnstrdup(body, line);
	check_html(highlight_fragment, extract(body, (int) size, DAY_UNKNOWN, NULL, NULL, EXTRACT_STATEMENTS | EXTRACT_PLACES));
	check_html(highlight_page, extract(body, (int) size, DAY_UNKNOWN, place, NULL, EXTRACT_STATEMENTS | EXTRACT_PLACES));
	host_release();
	return 0;
}
