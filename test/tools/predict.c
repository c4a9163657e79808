/*
 * predict.c
 *		Reads a folder of documents (docs.jsonl and DOC.txt) and prints what the
 *		extraction finds in each as JSON, for a scorer that needs no server.
 *
 * usage: predict DIR > predictions.json
 */
#include <stdio.h>

#include "extract/extract.h"

static char *
read_file(const char *path, int *bytes)
{
	FILE	   *in = fopen(path, "rb");
	char	   *text;
	long		size;

	if (in == NULL)
		return NULL;
	fseek(in, 0, SEEK_END);
	size = ftell(in);
	rewind(in);
	text = malloc(size + 1);
	*bytes = (int) fread(text, 1, size, in);
	text[*bytes] = '\0';
	fclose(in);
	return text;
}

/* The string value of a key in one flat line of JSON; false for null. */
static bool
json_value(const char *line, const char *key, char *value, size_t size)
{
	char		pattern[64];
	const char *at;
	size_t		length = 0;

	snprintf(pattern, sizeof(pattern), "\"%s\"", key);
	at = strstr(line, pattern);
	if (at == NULL)
		return false;
	at += strlen(pattern);
	at += strspn(at, ": ");
	if (*at != '"')
		return false;
	for (at++; *at != '"' && length + 1 < size; at++)
		value[length++] = *at;
	value[length] = '\0';
	return true;
}

static void
print_string(const char *key, const char *value)
{
	printf("\"%s\":", key);
	if (value == NULL)
	{
		printf("null,");
		return;
	}
	putchar('"');
	for (; *value != '\0'; value++)
		if (*value == '"' || *value == '\\')
			printf("\\%c", *value);
		else if ((unsigned char) *value < 0x20)
			printf("\\u%04x", *value);
		else
			putchar(*value);
	printf("\",");
}

static void
print_decimal(const char *key, bool present, Decimal value)
{
	char		buffer[128];

	if (present)
		decimal_print(value, buffer, sizeof(buffer));
	print_string(key, present ? buffer : NULL);
}

static void
print_day(const char *key, Day day)
{
	char		buffer[32];
	int			year;
	int			month;
	int			date;

	if (day != DAY_UNKNOWN)
	{
		day_to_ymd(day, &year, &month, &date);
		snprintf(buffer, sizeof(buffer), "%04d-%02d-%02d", year, month, date);
	}
	print_string(key, day == DAY_UNKNOWN ? NULL : buffer);
}

static void
print_measure(const Measure *measure)
{
	char	   *unit = unit_expression_code(&measure->unit);

	print_decimal("amount", measure->has_value, decimal_shift(figure_value(measure->value), measure->power));
	print_string("unit", measure->has_value ? unit : NULL);
	print_decimal("low", measure->low.present, decimal_shift(figure_value(measure->low.figure), measure->power));
	print_decimal("high", measure->high.present, decimal_shift(figure_value(measure->high.figure), measure->power));
	print_string("bounds_unit", measure->low.present || measure->high.present ? unit : NULL);
	print_string("qualifier", qualifier_name(measure->qualifier));
}

static void
print_span(const FoldedText *text, int start, int end)
{
	SourceSpan	span = folded_span(text, start, end);

	print_string("mention", folded_source(text, start, end));
	printf("\"start\":%d,\"stop\":%d}", span.char_start, span.char_end);
}

/* The change as the column has it: signed, 倍 as per cent. */
static Decimal
change_value(const Statement *statement, Figure figure)
{
	Decimal		value = figure_value(figure);

	if (statement->change_multiple)
		(void) decimal_add(value, (Decimal) {-1, 0}, &value);
	if (statement->change_times || statement->change_multiple)
		value = decimal_shift(value, 2);
	value.coefficient *= statement->change_sign < 0 ? -1 : 1;
	return value;
}

static void
print_change(const Extraction *ex, const Statement *statement)
{
	const Measure *change = ex->measures + statement->change_measure;

	print_decimal("change", change->has_value, change_value(statement, change->value));
	print_string("change_unit", statement->change_times || statement->change_multiple ? "%" :
				 unit_expression_code(&change->unit));
	if (change->qualifier != QUALIFIER_EXACT)
	{
		print_decimal("change_low", change->low.present, change_value(statement, change->low.figure));
		print_decimal("change_high", change->high.present, change_value(statement, change->high.figure));
	}
	if (statement->measure < 0)
		print_string("qualifier", qualifier_name(change->qualifier));
}

static void
print_row(const Extraction *ex, int index)
{
	static const char *const statuses[] = {"actual", "estimate", "target"};
	const Statement *statement = ex->statements + index;
	char		number[32];

	printf("%s{\"seq\":%d,", index ? "," : "", index + 1);
	print_string("indicator", statement->indicator);
	print_string("name", statement->name);
	print_string("subject", statement->subject);
	print_string("region", statement->region);
	print_day("period_from", statement->period.from);
	print_day("period_to", statement->period.from == DAY_UNKNOWN ? DAY_UNKNOWN : statement->period.to);
	if (statement->measure >= 0)
		print_measure(ex->measures + statement->measure);
	else
		printf("\"amount\":null,\"unit\":null,");
	if (statement->change_measure >= 0)
		print_change(ex, statement);
	else if (statement->change_flat)
		printf("\"change\":\"0\",\"change_unit\":\"%%\",");
	print_string("change_basis", statement->change_basis);
	if (statement->previous_measure >= 0)
		print_decimal("previous", true, figure_value(ex->measures[statement->previous_measure].value));
	if (statement->rank > 0)
		printf("\"rank\":%d,", statement->rank);
	print_string("rank_scope", statement->rank_scope);
	print_string("status", statuses[statement->status]);
	printf("\"confidence\":%.2f,", statement->confidence);
	snprintf(number, sizeof(number), "%d", statement->part_of + 1);
	if (statement->part_of >= 0)
		printf("\"part_of\":%s,", number);
	print_span(ex->text, statement->own.start, statement->own.end);
}

static void
predict(const char *dir, const char *line)
{
	char		doc[256];
	char		published[64];
	char		place[256];
	char		path[1024];
	char	   *body;
	int			bytes = 0;
	int			year;
	int			month;
	int			day;
	Day			date = DAY_UNKNOWN;
	bool		has_place;
	Extraction *ex;

	if (!json_value(line, "doc", doc, sizeof(doc)))
		return;
	if (json_value(line, "published", published, sizeof(published)) &&
		sscanf(published, "%d-%d-%d", &year, &month, &day) == 3)
		date = day_from_ymd(year, month, day);
	has_place = json_value(line, "place", place, sizeof(place));
	snprintf(path, sizeof(path), "%s/%s.txt", dir, doc);
	body = read_file(path, &bytes);
	if (body == NULL)
		return;
	ex = extract(body, bytes, date, has_place ? place : NULL, NULL, EXTRACT_STATEMENTS);
	printf("\"%s\":{\"mentions\":[", doc);
	for (int i = 0; i < ex->measure_count; i++)
	{
		printf("%s{", i ? "," : "");
		print_measure(ex->measures + i);
		print_span(ex->text, ex->measures[i].start, ex->measures[i].end);
	}
	printf("],\"rows\":[");
	for (int i = 0; i < ex->statement_count; i++)
		print_row(ex, i);
	printf("]},\n");
	host_release();
	free(body);
}

int
main(int argc, char **argv)
{
	char		path[1024];
	char		line[4096];
	FILE	   *docs;

	if (argc != 2)
	{
		fprintf(stderr, "usage: predict DIR\n");
		return 2;
	}
	snprintf(path, sizeof(path), "%s/docs.jsonl", argv[1]);
	docs = fopen(path, "r");
	if (docs == NULL)
	{
		perror(path);
		return 1;
	}
	printf("{");
	while (fgets(line, sizeof(line), docs))
		predict(argv[1], line);
	printf("\"\":{\"mentions\":[],\"rows\":[]}}\n");
	fclose(docs);
	return 0;
}
