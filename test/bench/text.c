/*
 * text.c
 *		How fast the ground floor is: MB of UTF-8 a second through folding,
 *		segmenting, number reading and the lexicon's matcher.
 *
 *		make bench-text BENCH_FILE=articles.txt
 */
#include "extract/lexicon.h"
#include "text/number.h"
#include "text/segment.h"

#include <stdio.h>
#include <time.h>

#define ROUNDS 5

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + time.tv_nsec / 1e9;
}

static const FoldedText *folded;
static const char *source;
static int	source_bytes;
static uint64 found;

static void
bench_fold(void)
{
	folded = fold_text(source, source_bytes);
	found += folded->length;
}

/* As articles come: a few kB each. */
static void
bench_fold_pieces(void)
{
	for (int at = 0; at < source_bytes;)
	{
		int			end = Min(at + 4000, source_bytes);

		while (end < source_bytes && (source[end] & 0xC0) == 0x80)
			end++;
		found += fold_text(source + at, end - at)->length;
		host_release();
		at = end;
	}
}

static void
bench_segment(void)
{
	found += segment_text(folded, 0, folded->length)->clause_count;
}

static void
bench_numbers(void)
{
	for (int at = 0; at < folded->length;)
	{
		Number		number;

		switch (CHAR_CLASS(folded->chars[at]))
		{
			case CHAR_DIGIT:
			case CHAR_HAN_NUMERAL:
			case CHAR_HAN_SCALE:
				if (read_number(folded, at, folded->length, &number))
				{
					found++;
					at = number.end;
				}
				else
					at = Max(at + 1, skip_number_like(folded, at, folded->length));
				break;
			case CHAR_LATIN:
				if ((at == 0 || CHAR_CLASS(folded->chars[at - 1]) != CHAR_LATIN) &&
					read_number(folded, at, folded->length, &number))
					found++;
				at++;
				break;
			default:
				at++;
				break;
		}
	}
}

static void
bench_matcher(void)
{
	for (int at = 0; at < folded->length; at++)
		found += lexicon_longest(folded, at, folded->length, ~UINT64CONST(0)).length > 0;
}

/* As most questions are: a few kinds at a time. */
static void
bench_units(void)
{
	for (int at = 0; at < folded->length; at++)
		found += lexicon_longest(folded, at, folded->length, KIND_BIT(KIND_UNIT)).length > 0;
}

static void
measure(const char *name, void (*run) (void))
{
	double		best = 1e9;

	for (int i = 0; i < ROUNDS; i++)
	{
		double		begin = now();

		found = 0;
		run();
		best = Min(best, now() - begin);
	}
	printf("%-24s %8.0f MB/s  %9.0f found\n", name, source_bytes / best / 1e6, (double) found);
}

int
main(int argc, char **argv)
{
	FILE	   *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	char	   *buffer;

	if (file == NULL)
	{
		fprintf(stderr, "usage: text FILE (UTF-8)\n");
		return 2;
	}
	fseek(file, 0, SEEK_END);
	source_bytes = (int) ftell(file);
	rewind(file);
	buffer = malloc(source_bytes);
	if (fread(buffer, 1, source_bytes, file) != (size_t) source_bytes)
		return 1;
	fclose(file);
	source = buffer;
	measure("fold, 4 kB pieces", bench_fold_pieces);
	measure("fold, whole", bench_fold);
	bench_fold();
	measure("segment", bench_segment);
	measure("numbers", bench_numbers);
	measure("lexicon at every place", bench_matcher);
	measure("units at every place", bench_units);
	return 0;
}
