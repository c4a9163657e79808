/*
 * time_short_en.c
 *		English times in short forms: Q3, 1H22, 2021Q4, FY2021, mid-2021,
 *		end-June.
 */
#include "extract/time_en.h"

#define LONGEST_SHORT 12		/* characters of such a word */

/* The characters of the word at index, small letters; 0 where it is too long. */
static int
word_text(const Words *words, int index, char *text)
{
	int			length;

	if (index < 0 || index >= words->count)
		return 0;
	length = words->words[index].end - words->words[index].start;
	if (length > LONGEST_SHORT)
		return 0;
	for (int i = 0; i < length; i++)
	{
		uint16		c = words->text->chars[words->words[index].start + i];

		text[i] = c < 0x80 ? (char) c : c == 0x2010 || c == 0x2011 ? '-' : '?';
	}
	text[length] = '\0';
	return length;
}

/* A year of two or four digits that is all of a text: 21, 2021. */
static bool
read_short_year(const char *text, int *year)
{
	int			length = 0;

	*year = 0;
	for (; text[length] >= '0' && text[length] <= '9' && length < 5; length++)
		*year = *year * 10 + (text[length] - '0');
	if (text[length] != '\0' || (length != 2 && length != 4))
		return false;
	if (length == 2)
		*year += 2000;
	return *year >= 1950 && *year < 2100;
}

/* A time of the months first to last of a year, which may be said after it. */
static void
make_part(const PeriodReader *reader, int first, int last, int year, int next, Time *time)
{
	int			after;
	int			said;

	if (year == 0 && read_year_after(reader, next, &said, &after))
	{
		year = said;
		next = after;
	}
	else if (year == 0)
		year = year_of_month(reader, first);
	*time = make_time(PERIOD_PART, months_or_unknown(year, first, last), year, next);
}

/* Months of the n-th quarter or half; false where there is no such. */
static bool
months_of(char kind, int number, int *first, int *last)
{
	int			length = kind == 'q' ? 3 : 6;

	if ((kind != 'q' && kind != 'h') || number < 1 || number > 12 / length)
		return false;
	*first = (number - 1) * length + 1;
	*last = number * length;
	return true;
}

/* Q3, H1, Q1-Q3 */
static bool
read_part_name(const PeriodReader *reader, int index, int year, Time *time)
{
	char		text[LONGEST_SHORT + 1];
	int			length = word_text(reader->words, index, text);
	int			first;
	int			last;
	int			second;

	if ((length != 2 && length != 5) || !months_of(text[0], text[1] - '0', &first, &last))
		return false;
	if (length == 5 && (text[2] != '-' || !months_of(text[3], text[4] - '0', &second, &last) || second <= first))
		return false;
	make_part(reader, first, last, year, index + 1, time);
	return true;
}

/* 3Q21, 1H 2022: the number's word and that of the letter */
static bool
read_part_number(const PeriodReader *reader, int index, Time *time)
{
	const Words *words = reader->words;
	char		text[LONGEST_SHORT + 1];
	int			number;
	int			first;
	int			last;
	int			year = 0;

	if (!word_integer(words, index, &number) || index + 1 >= words->count ||
		words->words[index + 1].start != words->words[index].end || word_text(words, index + 1, text) == 0 ||
		!months_of(text[0], number, &first, &last))
		return false;
	if (text[1] != '\0' && !read_short_year(text + 1, &year))
		return false;
	make_part(reader, first, last, year, index + 2, time);
	return true;
}

/* FY2021, fiscal 2021 */
static bool
read_fiscal(const PeriodReader *reader, int index, Time *time)
{
	char		text[LONGEST_SHORT + 1];
	int			year;

	if (word_text(reader->words, index, text) < 4 || text[0] != 'f' || text[1] != 'y' || !read_short_year(text + 2, &year))
		return false;
	*time = make_time(PERIOD_YEAR, year_range(year), year, index + 1);
	return true;
}

/* The month or year behind a hyphen: mid-2021, end-June. */
static bool
read_hyphened(const PeriodReader *reader, int index, const char *text, int hyphen, Time *time)
{
	const Words *words = reader->words;
	const Word *word = words->words + index;
	const Cue  *cue;
	int			length;
	int			year = 0;
	int			next = index + 1;
	int			said;
	int			after;

	if (read_short_year(text + hyphen + 1, &year) && strlen(text) == (size_t) hyphen + 5)
	{
		*time = make_time(PERIOD_YEAR, year_range(year), year, next);
		return true;
	}
	cue = lexicon_cue(words->text, word->start + hyphen + 1, word->end, KIND_BIT(KIND_EN_MONTH), &length);
	if (cue == NULL || length != word->end - word->start - hyphen - 1)
		return false;
	if (read_year_after(reader, next, &said, &after))
	{
		year = said;
		next = after;
	}
	else
		year = year_of_month(reader, cue->number);
	*time = make_time(PERIOD_MONTH, months_or_unknown(year, cue->number, cue->number), year, next);
	return true;
}

/* read_short_end - end-2025, end-June: the end of a year or month */
bool
read_short_end(const PeriodReader *reader, int index, Time *time)
{
	char		text[LONGEST_SHORT + 1];

	return word_text(reader->words, index, text) > 4 && strncmp(text, "end-", 4) == 0 &&
		read_hyphened(reader, index, text, 3, time);
}

/* mid-2021, late-May: somewhere inside of a year or month */
static bool
read_somewhere(const PeriodReader *reader, int index, Time *time)
{
	static const char *const parts[] = {"mid-", "early-", "late-"};
	char		text[LONGEST_SHORT + 1];

	if (word_text(reader->words, index, text) == 0)
		return false;
	for (int i = 0; i < (int) lengthof(parts); i++)
		if (strncmp(text, parts[i], strlen(parts[i])) == 0)
			return read_hyphened(reader, index, text, (int) strlen(parts[i]) - 1, time);
	return false;
}

/* read_short_time - a time in one of the short forms */
bool
read_short_time(const PeriodReader *reader, int index, Time *time)
{
	int			year;

	if (is_year_number(reader, index, &year) && read_part_name(reader, index + 1, year, time))
		return true;
	return read_part_name(reader, index, 0, time) || read_part_number(reader, index, time) ||
		read_fiscal(reader, index, time) || read_somewhere(reader, index, time);
}

/*
 * may_be_short_time - a quick no for words that begin none of them in letters
 */
bool
may_be_short_time(const Words *words, int index)
{
	char		text[LONGEST_SHORT + 1];

	if (index >= words->count)
		return false;
	switch (words->words[index].key & 0xFF)
	{
		case 'q':
		case 'h':
		case 'f':
		case 'm':
		case 'e':
		case 'l':
			return word_text(words, index, text) > 1 && strcspn(text, "-0123456789") < strlen(text);
		default:
			return false;
	}
}
