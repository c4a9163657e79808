/*
 * period_zh.h
 *		A time expression of a Chinese text on its way to a period.
 */
#ifndef PGI_PERIOD_ZH_H
#define PGI_PERIOD_ZH_H

#include "extract/statement.h"

/* What a time expression is put together from. */
typedef struct TimeReader
{
	Extraction *ex;
	const FoldedText *text;
	int			sentence;
	int			limit;
	int			year;			/* said last in this sentence, 0 for none */
	int			published_year; /* 0 where not known */
	int			published_month;
	int			published_day;
} TimeReader;

/* A stretch of months: 上半年, 一季度, 前三季度, 1至5月, 前5个月, 5月. */
typedef struct Part
{
	int			first_month;
	int			last_month;
	int			first_day;		/* 5月31日, 7月上旬; 0 for whole months */
	int			last_day;		/* 31 also where the month is shorter */
	PeriodForm	form;
} Part;

static inline uint16
char_at(const TimeReader *reader, int at)
{
	return at >= 0 && at < reader->limit ? reader->text->chars[at] : 0;
}

/* part_zh.c */
extern bool small_number_zh(const TimeReader *reader, int at, int highest, int *value, int *end);
extern DayRange until_published_zh(const TimeReader *reader, Day from);
extern bool read_plain_year_zh(const TimeReader *reader, int at, int *year, int *end);
extern bool read_year_word_zh(const TimeReader *reader, int at, int *year, CueValue *word, int *end);
extern int year_of_part_zh(const TimeReader *reader, int first_month, int last_month);
extern int days_of_month_zh(int year, int month);
extern bool read_part_word_zh(const TimeReader *reader, int at, Part *part, int *end);
extern bool read_letter_part_zh(const TimeReader *reader, int at, Part *part, int *end);
extern bool read_part_zh(const TimeReader *reader, int at, Part *part, int *end);

/* span_zh.c */
extern bool read_plan_zh(TimeReader *reader, int at, int *end);
extern bool read_counted_years_zh(TimeReader *reader, int at, int *end);
extern bool read_moment_zh(TimeReader *reader, int at, int *end);
extern void read_since_zh(TimeReader *reader, Period *period, int *end);
extern void read_since_event_zh(TimeReader *reader, Period *period, int *end);
extern bool is_superlative_since_zh(const TimeReader *reader, const Period *period);
extern bool read_bare_day_zh(TimeReader *reader, int at, int *end);
extern bool read_day_of_near_month_zh(TimeReader *reader, int at, int *end);

/* calendar_zh.c */
extern bool read_digit_date_zh(TimeReader *reader, int at, int *end);
extern bool read_decade_zh(TimeReader *reader, int at, int *end);
extern bool read_near_zh(TimeReader *reader, int at, int *end);
extern bool read_counted_months_zh(TimeReader *reader, int at, int *end);
extern void show_same_period_zh(const TimeReader *reader, Period *same, int year);

/* year_zh.c */
extern bool read_year_zh(TimeReader *reader, int at, int *end);
extern bool read_bare_part_zh(TimeReader *reader, int at, int *end);

/* period_words_zh.c */
extern void read_words_before_zh(TimeReader *reader, Period *period, int *end);

/* period_zh.c */
extern bool follows_zh(const TimeReader *reader, int at, const uint16 *word);

#endif							/* PGI_PERIOD_ZH_H */
