/*
 * extract.h
 *		From an article to rows: the arrays that each step reads and writes.
 *
 * body -> folded text -> article (lines that are the article's own) ->
 * segments -> periods, places, measures -> statements.  Each step reads the
 * steps before and writes its own array, all in one memory context; nobody
 * goes back to the text.  All positions are indexes into the folded text
 * until functions.c turns them into source positions.  Everything here is
 * server-free.
 */
#ifndef PGI_EXTRACT_H
#define PGI_EXTRACT_H

#include "extract/lexicon.h"
#include "quantity/unit.h"
#include "text/number.h"
#include "text/segment.h"

/* ------------------------------------------------------------------ dates */

/* Days since 2000-01-01, as PostgreSQL's date. */
typedef int32 Day;

#define DAY_UNKNOWN INT32_MIN

extern Day	day_from_ymd(int year, int month, int day);
extern void day_to_ymd(Day date, int *year, int *month, int *day);
extern bool ymd_is_valid(int year, int month, int day);

/* Half-open; from = DAY_UNKNOWN where the time cannot be known. */
typedef struct DayRange
{
	Day			from;
	Day			to;
} DayRange;

/* ---------------------------------------------------------------- article */

/* A stretch of the article's own text: not furniture, not a repeated copy. */
typedef struct BodyRange
{
	int			start;
	int			end;
} BodyRange;

typedef struct TextRange
{
	int			start;			/* -1 where there is none */
	int			end;
} TextRange;

/* What the page says of itself, and which parts of it are the article. */
typedef struct Article
{
	TextRange	title;
	Day			published;		/* DAY_UNKNOWN where the page does not say */
	TextRange	source;
	TextRange	author;
	TextRange	place;			/* where it says which place it is about */
	BodyRange  *ranges;
	int			range_count;
} Article;

extern void read_article(const FoldedText *text, Article *article);

/* The ranges' text as written, UTF-8, lines parted by newlines. */
extern char *article_body_text(const FoldedText *text, const Article *article);

/* --------------------------------------------------------------- measures */

typedef enum Qualifier
{
	QUALIFIER_EXACT,
	QUALIFIER_ABOUT,
	QUALIFIER_OVER,
	QUALIFIER_UNDER,
	QUALIFIER_AT_LEAST,
	QUALIFIER_AT_MOST,
	QUALIFIER_BETWEEN
} Qualifier;

extern const char *qualifier_name(Qualifier qualifier);

/* A number in its scale, as written: 17.9 and 亿. */
typedef struct Figure
{
	Decimal		mantissa;
	const Scale *scale;			/* NULL for none */
} Figure;

extern Decimal figure_value(Figure figure);

typedef struct Bound
{
	bool		present;
	bool		inclusive;
	Figure		figure;
} Bound;

/* A quantity in the text. */
typedef struct Measure
{
	int			start;			/* the mention: number, scale, unit; both ends of a range */
	int			end;
	int			outer_start;	/* with the approximating words around it */
	int			outer_end;
	int			sentence;		/* index into the segments */
	Qualifier	qualifier;
	bool		has_value;
	Figure		value;
	Bound		low;
	Bound		high;
	UnitExpression unit;
	int			power;			/* of ten, from scale words in the unit's denominator */
	UnitClass	unit_class;
	bool		han;			/* written in Chinese (how it is displayed) */
	bool		enumeration;	/* 三大产业, 五个方面: counts a list, may be left out */
	bool		in_name;		/* inside a quoted or bracketed title */
} Measure;

/* ---------------------------------------------------------------- periods */

typedef enum PeriodForm
{
	PERIOD_YEAR,				/* 2021年, 去年, 全年 */
	PERIOD_THIS_YEAR,			/* 今年: to date or the whole, as the statement is */
	PERIOD_PART,				/* 上半年, 一季度, 1至5月: cumulative part of a year */
	PERIOD_MONTH,				/* 5月, 当月 */
	PERIOD_DAY,
	PERIOD_TO_DATE,				/* 今年以来, 截至5月底: [start of year, date] for a flow */
	PERIOD_POINT,				/* 目前, 5月末: a stock's day */
	PERIOD_SPAN,				/* 2023-2025年, “十四五”期间, 五年来 */
	PERIOD_GOAL,				/* 到2025年, by 2025: makes a target */
	PERIOD_NEXT,				/* 未来5年 */
	PERIOD_EACH,				/* 每年: gives no range */
	PERIOD_SAME					/* 上年同期: what a change compares with, never a row's own */
} PeriodForm;

typedef struct Period
{
	int			start;
	int			end;
	int			sentence;
	PeriodForm	form;
	DayRange	range;			/* as a flow: 截至5月底 is the year up to its end */
	DayRange	point;			/* the day meant where a stock is spoken of; unknown else */
	DayRange	shown;			/* what the words alone say: range, or the day that they name */
	int			year;			/* the year spoken of, 0 where none */
	bool		in_name;		/* inside of a title: 《方案(2023-2025年)》 */
	bool		stage;			/* a part of a year without its year: 一季度, 5月 */
	bool		passing;		/* 今天, 昨日: of its own sentence only */
} Period;

/* ----------------------------------------------------------------- places */

typedef enum PlaceLevel
{
	PLACE_COUNTRY,
	PLACE_PROVINCE,
	PLACE_PREFECTURE,
	PLACE_COUNTY,
	PLACE_ZONE
} PlaceLevel;

typedef struct Place
{
	int			start;
	int			end;
	int			sentence;
	PlaceLevel	level;
	const char *region;			/* six digits; NULL for the country, or where not known */
	const char *name;			/* its official name, Chinese */
	bool		full;			/* named with its 市, 区, 省: not by a short name */
	bool		users;			/* by a user's own word */
} Place;

/* ------------------------------------------------------------- statements */

typedef enum Status
{
	STATUS_ACTUAL,
	STATUS_ESTIMATE,
	STATUS_TARGET
} Status;

extern const char *status_name(Status status);

/* From where what is said speaks for a row. */
typedef enum Origin
{
	ORIGIN_NONE,
	ORIGIN_OWN,					/* said with its number */
	ORIGIN_SENTENCE,
	ORIGIN_PARAGRAPH,
	ORIGIN_SECTION,				/* the heading of its part of a report */
	ORIGIN_ARTICLE,				/* the place or the time that the article is about */
	ORIGIN_PUBLICATION			/* its day, for a stock without a time */
} Origin;

typedef struct Reason
{
	Origin		origin;
	TextRange	words;			/* empty where none say it */
} Reason;

/* Why a row came out as it did: what explain_indicators tells. */
typedef struct Reasons
{
	Reason		subject;
	Reason		period;
	Reason		status;
	Reason		change;			/* the word of growth or fall */
	const char *indicator;		/* the lexicon's name of it; NULL where a rule says it */
	bool		indicator_users;	/* a user's name */
} Reasons;

typedef struct Statement
{
	TextRange	own;			/* the row's own number, its span */
	int			measure;		/* index of the level's measure, -1 for none */
	int			change_measure; /* -1 for none */
	int			change_sign;	/* of change_measure: +1 or -1 */
	bool		change_times;	/* the measure says 倍: change = 100 % times it */
	bool		change_multiple;	/* 是上年的5倍: change = 100 % * (5 - 1) */
	bool		change_flat;	/* 持平, unchanged: a change of 0 % without a measure */
	int			previous_measure;	/* -1 for none */
	const char *change_basis;	/* yoy, mom, previous, annual_average or a year; NULL */
	const char *indicator;		/* code or NULL */
	char	   *name;			/* UTF-8, as displayed */
	char	   *subject;		/* NULL where not known */
	const char *region;			/* NULL where not known */
	DayRange	period;
	int			rank;			/* 0 for none */
	TextRange	ranking;		/* the words that say it: 第3位 */
	char	   *rank_scope;
	Status		status;
	int			part_of;		/* index of the statement, -1 for none */
	TextRange	quote;
	float		confidence;
	const struct UserPattern *pattern;	/* the user's pattern that made it, or NULL */
	Reasons		why;
} Statement;

/* ------------------------------------------------------------- extraction */

typedef enum ExtractionStep
{
	EXTRACT_MEASURES = 1,
	EXTRACT_PERIODS = 2,
	EXTRACT_PLACES = 4,
	EXTRACT_STATEMENTS = 8		/* needs the others, and does them where a row may come of it */
} ExtractionStep;

typedef struct Extraction
{
	FoldedText *text;
	Article		article;
	Day			published;		/* the caller's, else the page's */
	const char *place_given;	/* UTF-8 as the caller gave it, or NULL */
	const struct UserLexicon *words;	/* users' own words, or NULL */
	Segments   *segments;		/* of the article's ranges */
	struct Words **english;		/* words of the sentences that were read as English; NULL for the others */
	Measure    *measures;
	int			measure_count;
	int			measure_capacity;
	Period	   *periods;
	int			period_count;
	int			period_capacity;
	Place	   *places;
	int			place_count;
	int			place_capacity;
	struct PatternHit *hits;	/* of users' patterns, in text order */
	int			hit_count;
	int			hit_capacity;
	const char **failures;		/* users' patterns that reached a limit, by name */
	int			failure_count;
	int			failure_capacity;
	Statement  *statements;
	int			statement_count;
	int			statement_capacity;
} Extraction;

/*
 * extract - read a text
 *
 * body: UTF-8, bytes long; published: DAY_UNKNOWN to take the page's own
 * date; place: the place that the article is about, or NULL to take the
 * page's; words: users' own, NULL for none.  Any text gives a result.  steps
 * says what is needed.
 */
extern Extraction *extract(const char *body, int bytes, Day published, const char *place,
						   const struct UserLexicon *words, int steps);

/*
 * The steps, in their order; each appends to its array, in text order.
 * Periods and measures are found sentence by sentence, its periods first.
 */
extern void find_periods(Extraction *extraction, int sentence, bool all);
extern void find_measures(Extraction *extraction, int sentence);
extern void find_places(Extraction *extraction);
extern void find_statements(Extraction *extraction);

/* words_en.c: give back what the steps kept of an English sentence */
extern void free_words(Extraction *extraction, int sentence);

#endif							/* PGI_EXTRACT_H */
