/*
 * statement.h
 *		What the Chinese and the English reader of statements share: what is in
 *		force while an article is read, and the making of rows.
 */
#ifndef PGI_STATEMENT_H
#define PGI_STATEMENT_H

#include "extract/extract.h"

/* Whose: its name as the article has it, and the division that holds it. */
typedef struct Subject
{
	char	   *name;			/* NULL where not known */
	const char *region;			/* NULL where not known */
	bool		foreign;		/* another country, or who speaks for one */
	bool		passing;		/* a project or the like: its sentence's only */
	bool		body;			/* a company or the like, no place */
	bool		shares;			/* a company that was named for what its shares did */
	TextRange	words;			/* empty where the text does not say it */
} Subject;

#define COMPANIES_MOST 8

/* How a level lies in time. */
typedef enum LevelKind
{
	LEVEL_FLOW,					/* adds up: 完成投资 */
	LEVEL_STANDING,				/* is said to stand now (现有), also where no time is said */
	LEVEL_STOCK,				/* stands at the end of a time that is said */
	LEVEL_AMOUNT				/* either, as its time says: 年末 makes it a stock */
} LevelKind;

typedef struct StatementReader
{
	Extraction *ex;

	/*
	 * Periods in force, as indexes into ex->periods; -1 for none.  A sentence
	 * reader sets sentence_period whenever it passes a period that speaks for
	 * what follows; the rest is kept by the common code.
	 */
	int			sentence_period;
	int			paragraph_period;
	int			article_period;

	/* Subjects in force, the innermost that is known counts. */
	Subject		sentence_subject;
	Subject		paragraph_subject;
	Subject		article_subject;

	/* The caller or the page says which place the article is about. */
	bool		place_given;

	/* The company named last: 该公司, the company; and the park or zone. */
	Subject		company;
	Subject		zone;

	/* The project, park or the like named last in this paragraph: 该项目. */
	Subject		entity;

	/* Names that the article shows to be companies', as it writes them. */
	TextRange	companies[COMPANIES_MOST];
	int			company_count;
	TextRange	main_company;	/* the first that the article speaks of as one; start -1 for none */

	/* What the paragraph is about: plans (STATUS_TARGET) or facts. */
	Status		paragraph_status;

	/* The part of a report that a heading opens; status_known says whether it does. */
	Status		section_status;
	bool		section_known;
	int			section_period; /* -1 for none */

	/* What made the status of the rows to come what it is. */
	Reason		status_reason;

	/* Rows, as indexes into ex->statements; -1 for none. */
	int			last_level;		/* the last row with a level in this paragraph */
	int			earlier_level;	/* the same in the paragraph before */
	int			parent;			/* what 其中 / including / among them speaks of */
	int			sentence_first; /* the first row of this sentence */
} StatementReader;

/* The two languages' readers; each appends the rows of one sentence. */
extern void read_sentence_zh(StatementReader *reader, int sentence);
extern void read_sentence_en(StatementReader *reader, int sentence);

/* company_zh.c: fills the reader's companies, and makes the main one the article's subject */
extern void find_companies_zh(StatementReader *reader);
extern void find_measures_zh(Extraction *ex, int sentence);
extern void find_measures_en(Extraction *ex, int sentence);
extern void find_periods_zh(Extraction *ex, int sentence);
extern void find_periods_en(Extraction *ex, int sentence);

/* measure.c: what find_measures_* share */
extern Measure *add_measure(Extraction *ex, int sentence);
extern Bound bound_at(Figure figure, bool inclusive);
extern Qualifier qualifier_of_cue(CueValue value);

/* Could a quantity begin with this character? */
static inline bool
may_begin_measure_zh(uint16 c)
{
	switch (CHAR_CLASS(c))
	{
		case CHAR_DIGIT:
		case CHAR_HAN_NUMERAL:
		case CHAR_HAN_SCALE:
			return true;
		default:
			return c == u'数' || c == u'几' || c == u'半' || c == u'翻';
	}
}

/* period.c: what find_periods_* share */
extern Period *add_period(Extraction *ex, int sentence, int start, int end, PeriodForm form, DayRange range);
extern DayRange year_range(int year);
extern DayRange month_range(int year, int first_month, int last_month);
extern DayRange day_range(Day day);
extern DayRange unknown_range(void);
extern int	first_period_after(const Extraction *ex, int at);
extern bool period_covers(const Extraction *ex, int start, int end);

/*
 * sentences_to_read - how many sentences, from the first one on, a text's rows
 * may come from; needs the measures
 */
extern int	sentences_to_read(const Extraction *ex);

/*
 * add_statement - a new row for the number at own, with what is in force
 *
 * The pointer is good until the next call.  Subject and status are those in
 * force; period is set by set_period; the name is the caller's.
 */
extern Statement *add_statement(StatementReader *reader, TextRange own);

/*
 * set_period - the row's time
 *
 * period: index of the row's own period, or -1 for the one in force.
 * stock: does the level stand at a moment (拥有 26 家), or add up?
 * Call it when the row's status is known: a period such as by 2025 makes a
 * target, 今年 reads as year to date or as the year.
 */
extern void set_period(StatementReader *reader, Statement *statement, int period, LevelKind stock);

/* set_subject - whose the row is, over what is in force; name is copied */
extern void set_subject(StatementReader *reader, Statement *statement, const char *name, const char *region);

/* The folded ranges that a name is put together from, without what joins them. */
extern char *join_source(const FoldedText *text, const TextRange *parts, int count, const char *separator);

#endif							/* PGI_STATEMENT_H */
