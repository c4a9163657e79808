/*
 * part_zh.c
 *		Years and their parts in Chinese text: 2021年, 去年, 上半年, 1至5月, 7月18日至20日.
 */
#include "extract/period_zh.h"

/* small_number_zh - A small whole number at at: 5, 12, 五, 十二. */
bool
small_number_zh(const TimeReader *reader, int at, int highest, int *value, int *end)
{
	Number		number;

	if (!read_number(reader->text, at, reader->limit, &number) || number.value.exponent != 0 ||
		number.scale != NULL || number.value.coefficient < 1 || number.value.coefficient > highest)
		return false;
	*value = (int) number.value.coefficient;
	*end = number.end;
	return true;
}

/* until_published_zh */
DayRange
until_published_zh(const TimeReader *reader, Day from)
{
	DayRange	range = {from, reader->ex->published + 1};

	if (reader->published_year == 0 || range.to <= from)
		return unknown_range();
	return range;
}

/*
 * read_plain_year_zh - 2021年, 二〇二一年, and 2021 right before a word that only a year can have.
 */
bool
read_plain_year_zh(const TimeReader *reader, int at, int *year, int *end)
{
	int			value;
	int			after;

	if (!small_number_zh(reader, at, 2200, &value, &after) || value < 1840 || after - at != 4)
		return false;
	*year = value;
	*end = after;
	return true;
}

/* read_year_word_zh */
typedef struct YearWord
{
	CueValue	value;
	int			offset;			/* from the year of publication */
} YearWord;

static const YearWord year_words[] = {
	{CUE_THIS_YEAR, 0}, {CUE_LAST_YEAR, -1}, {CUE_YEAR_BEFORE_LAST, -2}, {CUE_THREE_YEARS_AGO, -3},
	{CUE_NEXT_YEAR, 1}, {CUE_YEAR_AFTER_NEXT, 2},
};

/* 前年 and 后年 are the tail of another word in 以前年度, 目前年产能, 达产后年产值: only after these is a Han word at its end. */
static bool
begins_year_word(const TimeReader *reader, int at, CueValue word)
{
	static const uint16 enders[] = u"比较和与及或到至在于从自将为是大明今";
	uint16		before = char_at(reader, at - 1);

	if ((word != CUE_YEAR_BEFORE_LAST && word != CUE_YEAR_AFTER_NEXT) || CHAR_CLASS(before) != CHAR_HAN)
		return true;
	for (size_t i = 0; i + 1 < lengthof(enders); i++)
		if (enders[i] == before)
			return true;
	return false;
}

/* 今年, 去年, 上年, 明年: its year is 0 where publication is not known. */
bool
read_year_word_zh(const TimeReader *reader, int at, int *year, CueValue *word, int *end)
{
	int			length;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_YEAR_WORD), &length);

	if (cue == NULL || !begins_year_word(reader, at, cue->value))
		return false;
	/* 当年: the year spoken of, or nothing. */
	if (cue->value == CUE_THE_YEAR)
	{
		*year = reader->year;
		*word = cue->value;
		*end = at + length;
		return reader->year > 0;
	}
	for (size_t i = 0; i < lengthof(year_words); i++)
		if (year_words[i].value == cue->value)
		{
			*year = reader->published_year ? reader->published_year + year_words[i].offset : 0;
			/* 2021年出口62亿元, 上年为58亿元: before the year spoken of. */
			if (cue->value == CUE_LAST_YEAR && char_at(reader, at) == u'上' && reader->year > 0 &&
				(char_at(reader, at + length) == u'为' || char_at(reader, at + length) == u'是'))
				*year = reader->year - 1;
			*word = cue->value;
			*end = at + length;
			return true;
		}
	return false;
}

/*
 * year_of_part_zh - the year of a part of a year that is said without one (上半年, 1至5月): the
 * sentence's, else the latest in which that part was over when the article
 * appeared; a part that had begun counts as this year's.
 */
int
year_of_part_zh(const TimeReader *reader, int first_month, int last_month)
{
	if (reader->year > 0)
		return reader->year;
	if (reader->published_year == 0)
		return 0;
	if (last_month <= reader->published_month || (first_month <= reader->published_month && first_month > 1))
		return reader->published_year;
	return first_month <= reader->published_month && last_month - reader->published_month <= 6 ?
		reader->published_year : reader->published_year - 1;
}

/* days_of_month_zh */
int
days_of_month_zh(int year, int month)
{
	DayRange	range = month_range(year, month, month);

	return range.to - range.from;
}

/* read_part_word_zh */
bool
read_part_word_zh(const TimeReader *reader, int at, Part *part, int *end)
{
	int			length;
	const Cue  *cue = lexicon_cue(reader->text, at, reader->limit, KIND_BIT(KIND_PART_WORD), &length);

	if (cue == NULL)
		return false;
	/* The number says first and last month: 103 is January to March. */
	part->first_month = cue->number / 100;
	part->last_month = cue->number % 100;
	part->first_day = part->last_day = 0;
	part->form = part->first_month == 1 && part->last_month == 12 ? PERIOD_YEAR : PERIOD_PART;
	*end = at + length;
	return true;
}

static bool
is_month_mark(const TimeReader *reader, int at, int *end)
{
	if (char_at(reader, at) != u'月')
		return false;
	*end = at + 1;
	if (char_at(reader, *end) == u'份')
		(*end)++;
	return true;
}

/* 1至5月, 1-5月份, 1月至5月, 1~5月 */
static bool
read_month_range(const TimeReader *reader, int at, Part *part, int *end)
{
	int			first;
	int			last;
	int			next;
	int			after;

	if (!small_number_zh(reader, at, 12, &first, &next))
		return false;
	is_month_mark(reader, next, &next);
	after = next + 1;
	switch (char_at(reader, next))
	{
		case u'至':
		case u'到':
		case '-':
		case '~':
			break;
		case u'—':
			if (char_at(reader, after) == u'—')
				after++;
			break;
		default:
			return false;
	}
	if (!small_number_zh(reader, after, 12, &last, &next) || last <= first || !is_month_mark(reader, next, end))
		return false;
	part->first_month = first;
	part->last_month = last;
	part->first_day = part->last_day = 0;
	part->form = PERIOD_PART;
	return true;
}

/* 前5个月, 头两个月 */
static bool
read_first_months(const TimeReader *reader, int at, Part *part, int *end)
{
	int			months;
	int			next;

	if (char_at(reader, at) != u'前' && char_at(reader, at) != u'头' && char_at(reader, at) != u'首')
		return false;
	if (!small_number_zh(reader, at + 1, 12, &months, &next))
		return false;
	if (char_at(reader, next) == u'个')
		next++;
	if (!is_month_mark(reader, next, end))
		return false;
	part->first_month = 1;
	part->last_month = months;
	part->first_day = part->last_day = 0;
	part->form = PERIOD_PART;
	return true;
}

/* 7月18日至20日, 7月30日—8月2日: the last day. */
static void
read_last_day(const TimeReader *reader, Part *part, int *end)
{
	int			next = *end;
	int			month = part->last_month;
	int			day;
	int			after;

	switch (char_at(reader, next))
	{
		case u'至':
		case u'到':
		case '-':
		case '~':
		case u'—':
			break;
		default:
			return;
	}
	next++;
	if (small_number_zh(reader, next, 12, &month, &after) && char_at(reader, after) == u'月')
		next = after + 1;
	else
		month = part->last_month;
	if (!small_number_zh(reader, next, 31, &day, &after) || char_at(reader, after) != u'日' || month < part->first_month ||
		(month == part->first_month && day <= part->first_day))
		return;
	part->last_month = month;
	part->last_day = day;
	*end = after + 1;
}

/* 7月上旬, 中旬, 下旬 */
static void
read_third_of_month(const TimeReader *reader, Part *part, int *end)
{
	static const uint16 thirds[] = u"上中下";

	for (int i = 0; thirds[i] != 0; i++)
		if (char_at(reader, *end) == thirds[i] && char_at(reader, *end + 1) == u'旬')
		{
			part->first_day = 10 * i + 1;
			part->last_day = i == 2 ? 31 : 10 * i + 10;
			part->form = PERIOD_DAY;
			*end += 2;
			return;
		}
}

/* 5月, 5月31日, 7月上旬 */
static bool
read_month(const TimeReader *reader, int at, Part *part, int *end)
{
	int			month;
	int			day;
	int			next;
	int			after;

	if (!small_number_zh(reader, at, 12, &month, &next) || !is_month_mark(reader, next, &next))
		return false;
	part->first_month = part->last_month = month;
	part->first_day = part->last_day = 0;
	part->form = PERIOD_MONTH;
	*end = next;
	if (small_number_zh(reader, next, 31, &day, &after) &&
		(char_at(reader, after) == u'日' || char_at(reader, after) == u'号' || char_at(reader, after) == u'止'))
	{
		/* 2月30日 is no day, and no month either. */
		if (day > (month == 2 ? 29 : days_of_month_zh(2000, month)))
			return false;
		part->first_day = part->last_day = day;
		part->form = PERIOD_DAY;
		*end = char_at(reader, after) == u'止' ? after : after + 1;
		read_last_day(reader, part, end);
	}
	else if (follows_zh(reader, next, u"初"))
		*end = next + 1;
	else
		read_third_of_month(reader, part, end);
	return true;
}

/* read_letter_part_zh - Q1 to Q4, H1 and H2 behind a year */
bool
read_letter_part_zh(const TimeReader *reader, int at, Part *part, int *end)
{
	uint16		letter = char_at(reader, at);
	int			months = letter == 'q' ? 3 : letter == 'h' ? 6 : 0;
	int			which = char_at(reader, at + 1) - '0';
	uint16		after = char_at(reader, at + 2);

	if (months == 0 || which < 1 || which * months > 12 || CHAR_CLASS(after) == CHAR_DIGIT ||
		CHAR_CLASS(after) == CHAR_LATIN)
		return false;
	part->first_month = (which - 1) * months + 1;
	part->last_month = which * months;
	part->first_day = part->last_day = 0;
	part->form = PERIOD_PART;
	*end = at + 2;
	return true;
}

/* read_part_zh */
bool
read_part_zh(const TimeReader *reader, int at, Part *part, int *end)
{
	if (!(read_part_word_zh(reader, at, part, end) || read_month_range(reader, at, part, end) ||
		  read_first_months(reader, at, part, end) || read_month(reader, at, part, end)))
		return false;
	/* 5月底, 二季度末: its last day. */
	if ((part->form == PERIOD_PART || part->form == PERIOD_MONTH) &&
		(char_at(reader, *end) == u'底' || char_at(reader, *end) == u'末'))
	{
		part->form = PERIOD_POINT;
		(*end)++;
	}
	return true;
}
