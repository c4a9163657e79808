/*
 * time_en.h
 *		What the readers of English dates and of time expressions share.
 */
#ifndef PGI_TIME_EN_H
#define PGI_TIME_EN_H

#include "extract/english.h"

typedef struct PeriodReader
{
	Extraction *ex;
	const Words *words;
	int			sentence;
	int			year;			/* of publication, 0 where unknown */
	int			month;
	int			day;
	bool		future;			/* the sentence speaks of what will be */
	int			said_year;		/* the last year that the sentence said, 0 for none */
} PeriodReader;

/* What was read: a time, and the index of the word after it. */
typedef struct Time
{
	PeriodForm	form;
	DayRange	range;
	DayRange	point;
	int			year;
	int			next;
} Time;

/* date_en.c */
extern int	skip_word(const PeriodReader *reader, int index, const char *text);
extern Time make_time(PeriodForm form, DayRange range, int year, int next);
extern DayRange year_or_unknown(int year);
extern DayRange months_or_unknown(int year, int first, int last);
extern DayRange up_to_publication(const PeriodReader *reader, Day from);
extern int	year_of_month(const PeriodReader *reader, int month);
extern bool read_small(const PeriodReader *reader, int index, int *value, int *next);
extern bool read_en_ordinal(const PeriodReader *reader, int index, int *value, int *next);
extern bool is_year_number(const PeriodReader *reader, int index, int *year);
extern bool read_year_after(const PeriodReader *reader, int index, int *year, int *next);
extern bool read_day_number(const PeriodReader *reader, int index, int *day, int *next);
extern bool read_numeric_date(const PeriodReader *reader, int index, Time *time);
extern bool read_date_time(const PeriodReader *reader, int index, Time *time);
extern bool read_month_time(const PeriodReader *reader, int index, Time *time);
extern bool read_year_time(const PeriodReader *reader, int index, Time *time);

/* time_short_en.c */
extern bool may_be_short_time(const Words *words, int index);
extern bool read_short_end(const PeriodReader *reader, int index, Time *time);
extern bool read_short_time(const PeriodReader *reader, int index, Time *time);

/* time_en.c */
extern bool begins_ended_term(const Words *words, int index);
extern bool read_ended_term(const PeriodReader *reader, int index, Time *time);
extern bool read_years_around(const PeriodReader *reader, int index, Time *time);
extern bool read_day_of_month(const PeriodReader *reader, int index, Time *time);
extern bool read_phrase(const PeriodReader *reader, int index, Time *time);
extern bool read_plain(const PeriodReader *reader, int index, Time *time);

#endif							/* PGI_TIME_EN_H */
