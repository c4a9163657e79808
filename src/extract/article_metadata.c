/*
 * article_metadata.c
 *		What a page says of itself: when it was published, by whom, from
 *		which source, about which place.
 *
 * Each statement has a weight by where it stands; the heaviest counts, and
 * the first among equals.
 */
#include "article.h"

/* How far from a line's end the bracket that closes the body may open, and from its start a byline's. */
#define BRACKET_MAX 60

/* How far into a page saved as one line its labels may stand. */
#define COLLAPSED_MAX 160

static void
offer_date(Metadata *metadata, Day day, Weight weight)
{
	if (weight <= metadata->published)
		return;
	metadata->article->published = day;
	metadata->published = weight;
}

/* offer_range - take a range without the blanks and marks at its ends, if its weight is greater */
void
offer_range(const FoldedText *text, TextRange *best, Weight *best_weight, TextRange range, Weight weight)
{
	if (range.start < 0 || weight <= *best_weight)
		return;
	while (range.start < range.end && is_separator(text->chars[range.start]))
		range.start++;
	while (range.end > range.start && is_separator(text->chars[range.end - 1]) &&
		   CHAR_CLASS(text->chars[range.end - 1]) != CHAR_CLOSE)
		range.end--;
	if (range.start == range.end)
		return;
	*best = range;
	*best_weight = weight;
}

/* A label before the end of the value: 原标题:… 来源:… */
static int
value_end(const FoldedText *text, int start, int end)
{
	int			value_start;

	for (int at = start; at < end; at++)
		if (at > start && label_at(text, start, at, end, &value_start) != NULL)
		{
			while (at > start && text->chars[at - 1] == ' ')
				at--;
			return at;
		}
	return end;
}

/* What a label says, with the value at [start, end). */
static void
read_label(Metadata *metadata, const Cue *label, int start, int end)
{
	const FoldedText *text = metadata->page->text;
	Article    *article = metadata->article;
	WrittenDate date;

	switch (label->value)
	{
		case CUE_DATE:
		case CUE_DATE_UPDATED:
			if (read_written_date(text, start, end, &date))
				offer_date(metadata, date.day, label->value == CUE_DATE ? WEIGHT_LABELLED : WEIGHT_UPDATED);
			break;
		case CUE_SOURCE:
			offer_range(text, &article->source, &metadata->source, source_value(text, start, end), WEIGHT_LABELLED);
			break;
		case CUE_AUTHOR:
			offer_range(text, &article->author, &metadata->author, author_value(text, start, end), WEIGHT_LABELLED);
			break;
		case CUE_CORRESPONDENT:
			offer_range(text, &article->author, &metadata->author, author_value(text, start, end), WEIGHT_SUBTITLE);
			break;
		case CUE_ISSUER:
			offer_range(text, &article->source, &metadata->source, source_value(text, start, end), WEIGHT_SUBTITLE);
			break;
		case CUE_TITLE:
		case CUE_DOCUMENT_TITLE:
			if (article->title.start < 0)
				article->title = (TextRange) {start, value_end(text, start, end)};
			break;
		default:
			break;
	}
}

/* 周建波 长沙报道: the place before 报道 at a byline's end. */
static void
read_place_of_report(Metadata *metadata, const PageLine *line)
{
	const FoldedText *text = metadata->page->text;
	TextRange	place = {line->end - 2, line->end - 2};

	if (line->end - line->start < 5 || text->chars[place.end] != 0x62A5 || text->chars[place.end + 1] != 0x9053)
		return;
	while (place.start > line->start && is_han(text->chars[place.start - 1]))
		place.start--;
	if (place.end - place.start < 2 || place.end - place.start > 6)
		return;
	offer_range(text, &metadata->article->place, &metadata->place, place, WEIGHT_BARE);
}

/* By Li Na in Nanchang: where the report is from */
static void
read_place_in_byline(Metadata *metadata, const PageLine *line, int at)
{
	const FoldedText *text = metadata->page->text;
	TextRange	place;

	if (at + 4 >= line->end || text->chars[at] != ' ' || text->chars[at + 1] != 'i' || text->chars[at + 2] != 'n' ||
		text->chars[at + 3] != ' ')
		return;
	place.start = place.end = at + 4;
	while (place.end < line->end && text->chars[place.end] != '|' && text->chars[place.end] != ',')
		place.end++;
	if (folded_is_upper(text, place.start))
		offer_range(text, &metadata->article->place, &metadata->place, place, WEIGHT_BARE);
}

static void
read_metadata_line(Metadata *metadata, int index)
{
	const PageLine *line = metadata->page->lines + index;
	const FoldedText *text = metadata->page->text;
	TextRange	author;
	CueValue	byline;
	WrittenDate date;
	int			value;
	int			medium = line->start;
	bool		labelled = false;

	for (int at = line->start; at < line->end; at++)
	{
		const Cue  *label = label_at(text, line->start, at, line->end, &value);

		if (label != NULL)
		{
			labelled = true;
			if (value < line->end)
				read_label(metadata, label, value, line->end);
			else if (line->value_below)
				read_label(metadata, label, line[1].start, line[1].end);
			at = Max(value - 1, at);
			continue;
		}
		if (read_written_date(text, at, line->end, &date))
		{
			offer_date(metadata, date.day, date.timed ? WEIGHT_TIMED : WEIGHT_BARE);
			if (!labelled)
				read_source_before_date(metadata, line, at);
			read_source_after_date(metadata, line, &date);
			at = date.end - 1;
		}
	}
	offer_range(text, &metadata->article->source, &metadata->source, domain_value(text, line->start, line->end), WEIGHT_BARE);
	if (line->account || begins_account_line(text, line->start, line->end))
		read_account(metadata, line);
	byline = read_byline(text, line->start, line->end, &author);
	if (byline == CUE_NONE)
		return;
	offer_range(text, &metadata->article->author, &metadata->author, author,
				byline == CUE_AUTHOR ? WEIGHT_BARE : WEIGHT_SUBTITLE);
	read_place_of_report(metadata, line);
	read_place_in_byline(metadata, line, author.end);
	read_source_between_bars(metadata, line, author.end);
	while (medium < line->end && is_separator(text->chars[medium]))
		medium++;
	if (skip_agency(text, medium, line->end) > medium)
		offer_range(text, &metadata->article->source, &metadata->source,
					(TextRange) {medium, skip_agency(text, medium, line->end)}, WEIGHT_DATELINE);
}

/* A short line above the body: a subtitle's date (——2026年2月3日在…会议上), or the paper whose page it is. */
static void
read_header_line(Metadata *metadata, const PageLine *line)
{
	const FoldedText *text = metadata->page->text;
	TextRange	medium = {line->start, skip_agency(text, line->start, line->end)};
	int			at = line->start;
	WrittenDate date;

	while (at < line->end && is_separator(text->chars[at]))
		at++;
	if (read_written_date(text, at, line->end, &date) && date.end < line->end && text->chars[date.end] == 0x5728)
		offer_date(metadata, date.day, WEIGHT_SUBTITLE);
	if (is_medium(text, line))
		offer_range(text, &metadata->article->source, &metadata->source, medium, WEIGHT_SUBTITLE);
}

/* (来源:…), (记者 …) at the end of a paragraph */
static void
read_closing_bracket(Metadata *metadata, const PageLine *line)
{
	const FoldedText *text = metadata->page->text;
	TextRange	author;
	int			open = line->end - 1;
	int			value;
	const Cue  *label;

	while (open > line->start && line->end - open < BRACKET_MAX && CHAR_CLASS(text->chars[open]) != CHAR_OPEN)
		open--;
	if (CHAR_CLASS(text->chars[open]) != CHAR_OPEN || CHAR_CLASS(text->chars[line->end - 1]) != CHAR_CLOSE)
		return;
	label = label_at(text, open + 1, open + 1, line->end - 1, &value);
	if (label != NULL)
		read_label(metadata, label, value, line->end - 1);
	else if (read_bracketed_byline(text, open, line->end, &author))
		offer_range(text, &metadata->article->author, &metadata->author, author, WEIGHT_DATELINE);
}

/*
 * Labels and a timed date at the beginning of the body: a page that was saved
 * as one line, 标题 2022-07-22 16:43:29 来源:… 今年以来,…
 */
static void
read_labels_in_prose(Metadata *metadata, const PageLine *line)
{
	const FoldedText *text = metadata->page->text;
	int			end = Min(line->end, line->start + COLLAPSED_MAX);
	bool		dated = false;
	WrittenDate date;
	int			value;

	for (int at = line->start; at < end; at++)
	{
		const Cue  *label = label_at(text, line->start, at, end, &value);

		/* 记者:… alone asks a question. */
		if (label != NULL && (label->value == CUE_DATE || label->value == CUE_SOURCE ||
							  (dated && (label->value == CUE_AUTHOR || label->value == CUE_CORRESPONDENT))))
		{
			int			stop = value;

			/* The text goes on behind a blank. */
			while (stop < end && text->chars[stop] != ' ')
				stop++;
			read_label(metadata, label, value, label->value == CUE_DATE ? end : stop);
			dated = true;
			at = Max(value - 1, at);
		}
		else if (read_written_date(text, at, end, &date) && date.timed && date.end < end &&
				 text->chars[date.end] == ' ')
		{
			offer_date(metadata, date.day, WEIGHT_DATELINE);
			dated = true;
			at = date.end - 1;
		}
	}
}

/* The first lines of the body: dateline, (记者 …), [medium]. */
static void
read_opening(Metadata *metadata, const PageLine *line)
{
	const FoldedText *text = metadata->page->text;
	Article    *article = metadata->article;
	Dateline	dateline;
	TextRange	author;

	if (read_dateline(text, line->start, line->end, &dateline))
	{
		if (dateline.day != DAY_UNKNOWN)
			offer_date(metadata, dateline.day, WEIGHT_DATELINE);
		metadata->month = dateline.month;
		metadata->day = dateline.day_of_month;
		offer_range(text, &article->source, &metadata->source, dateline.source, WEIGHT_DATELINE);
		offer_range(text, &article->place, &metadata->place, dateline.place, WEIGHT_DATELINE);
	}
	read_labels_in_prose(metadata, line);
	for (int at = line->start; at < line->end && at - line->start < BRACKET_MAX; at++)
	{
		if (CHAR_CLASS(text->chars[at]) != CHAR_OPEN)
			continue;
		if (read_bracketed_byline(text, at, line->end, &author) ||
			read_wire_author(text, line->start, at, line->end, &author))
		{
			offer_range(text, &article->author, &metadata->author, author, WEIGHT_DATELINE);
			break;
		}
	}
}

/*
 * read_title_place - the place that a title names before its colon
 *
 * 江苏扬州:…: nothing but names of divisions and zones may stand there.
 */
void
read_title_place(const FoldedText *text, TextRange title, TextRange *place)
{
	int			at = title.start;

	while (at < title.end)
	{
		Match		match = lexicon_longest(text, at, title.end, KIND_BIT(KIND_DIVISION) | KIND_BIT(KIND_ZONE));

		if (match.length == 0 || !is_han(text->chars[at]))
			return;
		at += match.length;
		if (at < title.end && text->chars[at] == ':')
		{
			*place = (TextRange) {title.start, at};
			return;
		}
	}
}

/*
 * read_metadata - fill what the page says of itself
 *
 * Needs the lines' kinds and the body's bounds.  The title is taken only
 * where a label names it.
 */
void
read_metadata(SavedPage *page, Article *article)
{
	Metadata	metadata = {page, article};
	bool		opened = false;
	Day			day;

	for (int i = 0; i < page->count; i++)
	{
		const PageLine *line = page->lines + i;

		if (line->kind == LINE_METADATA)
			read_metadata_line(&metadata, i);
		else if (line->kind == LINE_SHORT && i < page->first_prose && i < 40)
			read_header_line(&metadata, line);
		else if (line->kind == LINE_PROSE)
		{
			if (!opened)
				read_opening(&metadata, line);
			opened = true;
			if (i == page->last_prose)
				read_closing_bracket(&metadata, line);
		}
	}
	if (metadata.published < WEIGHT_DATELINE && metadata.month > 0 &&
		date_without_year(page, metadata.month, metadata.day, &day))
		offer_date(&metadata, day, WEIGHT_DATELINE);
}
