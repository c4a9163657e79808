/*
 * article_dateline.c
 *		The dateline that opens a report: 新华社长沙9月24日电, 萍乡讯,
 *		Xinhua Nanchang, May 3 (…), KUNMING, July 25 (Xinhua) --
 *
 * It names the medium and the place that the report is from.  A national
 * agency's report from the capital says nothing of the place it is about.
 */
#include "article.h"

/* A dateline's mark stands no farther in. */
#define DATELINE_MAX 60

static const TextRange no_range = {-1, -1};

static inline uint16
char_at(const FoldedText *text, int at, int end)
{
	return at < end ? text->chars[at] : 0;
}

/* Is the Chinese place the capital: 北京 or 京? */
static bool
is_capital(const FoldedText *text, TextRange place)
{
	return (place.end - place.start == 2 && text->chars[place.start] == 0x5317 &&
			text->chars[place.start + 1] == 0x4EAC) ||
		(place.end - place.start == 1 && text->chars[place.start] == 0x4EAC);
}

/*
 * The mark that ends a Chinese dateline at at: 电, 讯, 报道, before a blank, a
 * bracket or a comma, or the text itself after 电 and 讯.  Its length, else 0.
 */
static int
dateline_mark(const FoldedText *text, int at, int end)
{
	uint16		next = char_at(text, at + 1, end);

	if (text->chars[at] == 0x62A5 && next == 0x9053)	/* 报道 */
	{
		next = char_at(text, at + 2, end);
		return next == 0 || next == ' ' || next == ':' || CHAR_CLASS(next) == CHAR_OPEN ? 2 : 0;
	}
	if (text->chars[at] != 0x7535 && text->chars[at] != 0x8BAF)
		return 0;
	return next == 0 || next == ' ' || next == ':' || next == ',' || CHAR_CLASS(next) == CHAR_OPEN ? 1 : 0;
}

/* Where the words before a mark or a date stop being a place: 本报, 记者 … */
static int
skip_sources(const FoldedText *text, int at, int end)
{
	for (;;)
	{
		int			next;

		while (at < end && is_separator(text->chars[at]))
			at++;
		next = skip_agency(text, at, end);
		if (next == at || next > end)
			return at;
		at = next;
	}
}

/* The place that a Chinese dateline leaves between its medium and its date. */
static TextRange
place_between(const FoldedText *text, int at, int end)
{
	TextRange	place = {at, at};
	int			length;

	while (place.end < end && is_han(text->chars[place.end]))
		place.end++;
	length = place.end - at;
	/* 通讯 and 快讯 are kinds of report, not places; longer words are names. */
	if (length < 2 || length > 7 || place.end < end)
		return no_range;
	return place;
}

/* …报, …网, …社, …台, …刊 */
static bool
names_medium(const FoldedText *text, TextRange name)
{
	uint16		last = text->chars[name.end - 1];

	return last == 0x62A5 || last == 0x7F51 || last == 0x793E || last == 0x53F0 || last == 0x520A;
}

/* 通讯 快讯 短讯 简讯 资讯 视讯: no dateline */
static bool
is_kind_of_report(uint16 c)
{
	return c == 0x901A || c == 0x5FEB || c == 0x77ED || c == 0x7B80 || c == 0x8D44 || c == 0x89C6 || c == 0x817E;
}

/* 新华社长沙9月24日电(记者…), 萍乡讯 …, 红网时刻长沙9月24日讯 */
static bool
read_chinese_dateline(const FoldedText *text, int start, int end, Dateline *dateline)
{
	int			limit = Min(end, start + DATELINE_MAX);
	int			source = start;
	int			at;
	int			mark = -1;
	int			date = -1;
	int			date_end = -1;
	WrittenDate written;

	while (source < limit && is_separator(text->chars[source]))
		source++;
	at = skip_sources(text, source, limit);
	dateline->source.start = source;
	dateline->source.end = skip_agency(text, source, limit);
	if (dateline->source.end == source)
		dateline->source = no_range;
	for (int i = at; i < limit; i++)
	{
		uint16		c = text->chars[i];

		if (date < 0 && read_written_date(text, i, limit, &written))
		{
			dateline->day = written.day;
			date = i;
			date_end = i = written.end;
		}
		else if (date < 0 && read_month_and_day(text, i, limit, &dateline->month, &dateline->day_of_month, &date_end))
		{
			date = i;
			i = date_end;
		}
		if (i >= limit)
			return false;
		c = text->chars[i];
		if (dateline_mark(text, i, end) > 0)
		{
			mark = i;
			break;
		}
		if (!is_han(c) && c != ' ')
			return false;
	}
	/* 7月22日上午电; in 1月27日同…互致贺电 the word is the sentence's own. */
	if (date >= 0 && mark >= 0 && mark - date_end > 2)
		return false;
	if (mark < 0 || (date < 0 && dateline->source.start < 0 && mark - at > 4))
		return false;
	/* 据…报道 */
	if (date < 0 && text->chars[at] == 0x636E)
		return false;
	dateline->place = place_between(text, at, date >= 0 ? date : mark);
	if (dateline->place.start >= 0 && names_medium(text, dateline->place))
	{
		if (dateline->source.start < 0)
			dateline->source = dateline->place;
		dateline->place = no_range;
	}
	if (date < 0 && dateline->source.start < 0 && dateline->place.start < 0)
		return false;
	if (date < 0 && dateline->source.start < 0 && (mark - at < 2 || text->chars[mark] == 0x7535))
		return false;			/* 快讯, 用电 */
	if (mark > at && is_kind_of_report(text->chars[mark - 1]))
		return false;
	if (dateline->place.start >= 0 && is_capital(text, dateline->place))
		dateline->place = no_range;
	return true;
}

/* Words of a place in an English dateline: one to three, capitalised. */
static TextRange
english_place(const FoldedText *text, int start, int end)
{
	int			words = 0;

	while (start < end && is_separator(text->chars[start]))
		start++;
	while (end > start && is_separator(text->chars[end - 1]))
		end--;
	for (int at = start; at < end; at++)
	{
		if (at > start && text->chars[at - 1] != ' ')
			continue;
		if (!folded_is_upper(text, at))
			return no_range;
		words++;
	}
	if (words < 1 || words > 3)
		return no_range;
	return (TextRange) {start, end};
}

static bool
is_beijing(const FoldedText *text, TextRange place)
{
	static const char beijing[] = "beijing";

	if (place.end - place.start != 7)
		return false;
	for (int i = 0; i < 7; i++)
		if (text->chars[place.start + i] != beijing[i])
			return false;
	return true;
}

/* Xinhua News Agency, Nanning, May 19 (Reporter …; KUNMING, July 25 (Xinhua) -- */
static bool
read_english_dateline(const FoldedText *text, int start, int end, Dateline *dateline)
{
	int			limit = Min(end, start + DATELINE_MAX);
	int			after_source;
	int			date_end = -1;
	int			at;
	WrittenDate written;

	while (start < limit && is_separator(text->chars[start]))
		start++;
	after_source = skip_sources(text, start, limit);
	for (at = after_source; at < limit; at++)
	{
		if (at == start || text->chars[at - 1] != ' ')
			continue;
		if (read_written_date(text, at, limit, &written))
		{
			dateline->day = written.day;
			date_end = written.end;
		}
		else if (!read_month_and_day(text, at, limit, &dateline->month, &dateline->day_of_month, &date_end))
			continue;
		break;
	}
	if (at >= limit)
		return false;
	while (date_end < limit && text->chars[date_end] == ' ')
		date_end++;
	/* Without a medium's name a bracket or a dash must follow the date. */
	if (after_source == start && char_at(text, date_end, end) != '(' && char_at(text, date_end, end) != '-' &&
		char_at(text, date_end, end) != 0x2014 && char_at(text, date_end, end) != 0x2013)
		return false;
	if (after_source > start)
		dateline->source = (TextRange) {start, after_source};
	else if (char_at(text, date_end, end) == '(' && skip_agency(text, date_end + 1, end) > date_end + 1)
		dateline->source = (TextRange) {date_end + 1, skip_agency(text, date_end + 1, end)};
	dateline->place = english_place(text, after_source, at);
	if (dateline->place.start < 0 && dateline->source.start < 0)
		return false;
	if (dateline->place.start >= 0 && is_beijing(text, dateline->place))
		dateline->place = no_range;
	return true;
}

static void
clear_dateline(Dateline *dateline)
{
	dateline->source = dateline->place = no_range;
	dateline->day = DAY_UNKNOWN;
	dateline->month = dateline->day_of_month = 0;
}

/*
 * read_dateline - the dateline that opens the line [start, end)
 *
 * Fills what it says; false, and everything empty, where there is none.
 */
bool
read_dateline(const FoldedText *text, int start, int end, Dateline *dateline)
{
	bool		found;

	clear_dateline(dateline);
	found = read_chinese_dateline(text, start, end, dateline);
	if (!found)
	{
		clear_dateline(dateline);
		found = read_english_dateline(text, start, end, dateline);
	}
	if (!found)
		clear_dateline(dateline);
	return found;
}
