/*
 * article.h
 *		What the files that read a page share: its lines, and what each is.
 */
#ifndef PGI_ARTICLE_H
#define PGI_ARTICLE_H

#include "extract.h"

typedef enum LineKind
{
	LINE_PROSE,					/* has a sentence: the article's own unless it is a copy */
	LINE_SHORT,					/* headings, signatures, cells of tables: as its place says */
	LINE_METADATA,				/* date, source, author */
	LINE_FURNITURE,				/* navigation, buttons, notices */
	LINE_RELATED				/* a heading above links to other articles */
} LineKind;

/* A line that is not blank, without the blanks at its ends. */
typedef struct PageLine
{
	int32		start;
	int32		end;
	uint8		kind;			/* LineKind */
	bool		copy;			/* repeats an earlier line */
	bool		left_out;		/* not the article's own */
	bool		value_below;	/* a label whose value is the next line */
	bool		account;		/* an account's name, perhaps behind its author's */
} PageLine;

typedef struct SavedPage
{
	const FoldedText *text;
	PageLine	   *lines;
	int			count;
	int			capacity;
	int			first_prose;	/* count where there is none */
	int			last_prose;		/* -1 where there is none */
	int			title;			/* index of the title's line, -1 for none */
	bool		furnished;		/* has lines that are not the article's own */
	TextRange	account;		/* whose page it is, by the line of its date; start -1 for unknown */
} SavedPage;

static inline bool
is_han(uint16 c)
{
	CharClass	class = CHAR_CLASS(c);

	return class == CHAR_HAN || class == CHAR_HAN_NUMERAL || class == CHAR_HAN_SCALE;
}

/* article_label.c */
extern bool is_separating_mark(uint16 c);
extern const Cue *read_label_at(const FoldedText *text, int line_start, int at, int end, int *value_start);
extern bool at_label_position(const FoldedText *text, int line_start, int at);

/* article_line.c */
extern LineKind line_kind(const FoldedText *text, int start, int end);
extern bool ends_sentence(const FoldedText *text, int start, int end);
extern bool line_has_only_words(const FoldedText *text, int start, int end);

/* Letters, ideographs and digits, which most characters are. */
static inline bool
is_letter_or_digit(uint16 c)
{
	switch (CHAR_CLASS(c))
	{
		case CHAR_HAN:
		case CHAR_HAN_NUMERAL:
		case CHAR_HAN_SCALE:
		case CHAR_LATIN:
		case CHAR_DIGIT:
			return true;
		default:
			return false;
	}
}

/* What stands between the words of a menu or of a line of metadata. */
static inline bool
is_separator(uint16 c)
{
	return !is_letter_or_digit(c) && is_separating_mark(c);
}

/*
 * label_at - the label that begins at at: a word, blanks, a colon or bar
 *
 * Some values follow their labels without a colon (Posted on July 21, 2023),
 * or behind the brackets around them; blanks may part the characters of a
 * Chinese label.  Sets *value_start to what follows the colon and its blanks
 * (which may be end); NULL where there is none.
 */
static inline const Cue *
label_at(const FoldedText *text, int line_start, int at, int end, int *value_start)
{
	CharClass	before = at > line_start ? CHAR_CLASS(text->chars[at - 1]) : CHAR_OTHER;

	/* at_label_position says so too, but most places are behind a letter; a label may be spaced out. */
	if (before == CHAR_HAN || before == CHAR_LATIN || at >= end ||
		(text->chars[at + 1] != ' ' && !lexicon_may_begin(text, at, end, KIND_BIT(KIND_PAGE_LABEL))))
		return NULL;
	return read_label_at(text, line_start, at, end, value_start);
}

/* article_table.c */
extern void know_document_titles(SavedPage *page);
extern void join_labels_and_values(SavedPage *page);

/* article_copy.c */
extern void mark_copies(SavedPage *page);
extern void mark_short_copies(SavedPage *page);

/* article_date.c */
typedef struct WrittenDate
{
	Day			day;
	int			end;			/* where it ends, with its time of day */
	bool		timed;
} WrittenDate;

extern bool read_date_at(const FoldedText *text, int at, int limit, WrittenDate *date);

/*
 * read_written_date - the whole date that begins at at
 *
 * Also reads a time of day after it.  False where none begins there, or where
 * at is inside of a number or word.
 */
static inline bool
read_written_date(const FoldedText *text, int at, int limit, WrittenDate *date)
{
	CharClass	class = at < limit ? CHAR_CLASS(text->chars[at]) : CHAR_HAN;

	switch (class)
	{
		case CHAR_DIGIT:
		case CHAR_LATIN:
			return (at == 0 || CHAR_CLASS(text->chars[at - 1]) != class) && read_date_at(text, at, limit, date);
		case CHAR_HAN_NUMERAL:
		case CHAR_HAN_SCALE:
		case CHAR_OTHER:
			return read_date_at(text, at, limit, date);
		default:
			return false;
	}
}

extern bool read_month_and_day(const FoldedText *text, int at, int limit, int *month, int *day, int *end);

/* article_title.c */
extern int	find_title(const SavedPage *page);
extern int	line_of_title(const SavedPage *page, TextRange title);
extern bool has_figure(const FoldedText *text, const PageLine *line);
extern bool is_medium(const FoldedText *text, const PageLine *line);
extern bool same_words(const FoldedText *text, TextRange a, TextRange b);
extern TextRange trim_title(const FoldedText *text, const PageLine *line);

/* article_metadata.c */
typedef enum Weight
{
	WEIGHT_NONE,
	WEIGHT_SUBTITLE,			/* 2026年2月3日在…会议上: when it was said */
	WEIGHT_DATELINE,
	WEIGHT_UPDATED,
	WEIGHT_BARE,				/* a line of its own, without a label */
	WEIGHT_TIMED,				/* with a time of day */
	WEIGHT_LABELLED
} Weight;

/* What is read of a page, with the weight of what it was read from. */
typedef struct Metadata
{
	SavedPage  *page;
	Article    *article;
	Weight		published;
	Weight		source;
	Weight		author;
	Weight		place;
	int			month;			/* of a dateline without its year, 0 for none */
	int			day;
} Metadata;

extern void read_metadata(SavedPage *page, Article *article);
extern void offer_range(const FoldedText *text, TextRange *best, Weight *best_weight, TextRange range, Weight weight);
extern void read_title_place(const FoldedText *text, TextRange title, TextRange *place);

/* article_source.c */
extern TextRange source_value(const FoldedText *text, int start, int end);
extern TextRange domain_value(const FoldedText *text, int start, int end);
extern void read_source_between_bars(Metadata *metadata, const PageLine *line, int start);
extern void read_source_after_date(Metadata *metadata, const PageLine *line, const WrittenDate *date);
extern void read_source_before_date(Metadata *metadata, const PageLine *line, int date);

/* article_account.c */
extern bool begins_account_line(const FoldedText *text, int start, int end);
extern void know_account_lines(SavedPage *page);
extern bool names_account(const SavedPage *page, int index);
extern void read_account(Metadata *metadata, const PageLine *line);

/* article_year.c */
extern bool date_without_year(const SavedPage *page, int month, int day_of_month, Day *day);

/* article_dateline.c */
typedef struct Dateline
{
	TextRange	source;			/* start -1 where there is none */
	TextRange	place;
	Day			day;			/* DAY_UNKNOWN where it has no year */
	int			month;			/* of a date without its year, else 0 */
	int			day_of_month;
} Dateline;

extern bool read_dateline(const FoldedText *text, int start, int end, Dateline *dateline);

/* article_byline.c */
extern CueValue read_byline(const FoldedText *text, int start, int end, TextRange *author);
extern bool read_bracketed_byline(const FoldedText *text, int start, int end, TextRange *author);
extern bool read_wire_author(const FoldedText *text, int line_start, int start, int end, TextRange *author);
extern TextRange author_value(const FoldedText *text, int start, int end);
extern int	skip_agency(const FoldedText *text, int at, int end);

#endif							/* PGI_ARTICLE_H */
