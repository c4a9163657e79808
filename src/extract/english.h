/*
 * english.h
 *		English sentences as words: what the English readers of periods,
 *		measures and statements share.
 */
#ifndef PGI_ENGLISH_H
#define PGI_ENGLISH_H

#include "extract/statement.h"

/* What a word can be; most words can be several things. */
typedef enum WordClass
{
	WORD_DETERMINER = 1 << 0,
	WORD_PREPOSITION = 1 << 1,
	WORD_BE = 1 << 2,
	WORD_HAVE = 1 << 3,
	WORD_MODAL = 1 << 4,
	WORD_DO = 1 << 5,
	WORD_CONJUNCTION = 1 << 6,
	WORD_PRONOUN = 1 << 7,
	WORD_RELATIVE = 1 << 8,
	WORD_ADVERB = 1 << 9,
	WORD_VERB = 1 << 10,
	WORD_LIGHT = 1 << 11,		/* a verb that is no part of a name */
	WORD_CHANGE_VERB = 1 << 12,
	WORD_CHANGE_NOUN = 1 << 13,
	WORD_ORDINAL = 1 << 14,
	WORD_MONTH = 1 << 15,
	WORD_ED = 1 << 16,			/* participle or past by its ending */
	WORD_ING = 1 << 17,
	WORD_PLURAL = 1 << 18,		/* ends like a plural noun */
	WORD_NUMBER = 1 << 19,		/* begins with a digit */
	WORD_MARK = 1 << 20,		/* one character of punctuation */
	WORD_UPPER = 1 << 21,		/* capitalised */
	WORD_MEASURE = 1 << 22,		/* inside of a measure */
	WORD_PERIOD = 1 << 23,		/* inside of a period */
	WORD_PLACE = 1 << 24,		/* inside of a place's name */
	WORD_NUMERAL = 1 << 25,		/* six, hundred */
	WORD_SAY = 1 << 26,			/* a verb whose object is what was said */
	WORD_SUBJECT = 1 << 27,		/* a noun that stands for the subject: district */
	WORD_DEGREE = 1 << 28,		/* an adjective that only grades: average, sharp */
	WORD_EXTENT = 1 << 29,		/* a noun of extent: capacity, volume */
	WORD_SPELLED = 1 << 30		/* begins like a number in words: six, twenty-five, one-third */
} WordClass;

#define WORD_AUXILIARY (WORD_BE | WORD_HAVE | WORD_MODAL | WORD_DO)
#define WORD_FUNCTION (WORD_DETERMINER | WORD_PREPOSITION | WORD_AUXILIARY | WORD_CONJUNCTION | \
					   WORD_PRONOUN | WORD_RELATIVE)

typedef struct Word
{
	uint64		key;			/* as word_key gives it */
	int			start;			/* folded positions */
	int			end;
	uint32		is;				/* WordClass bits */
	int			mention;		/* index of the measure or period that holds it, -1 for none */
	int16		sign;			/* of a word of change */
	int16		number;			/* of an ordinal or month */
} Word;

/* The words and marks of a sentence, in text order. */
typedef struct Words
{
	const FoldedText *text;
	Word	   *words;
	int			count;
	int			capacity;
	int			limit;			/* the sentence's end */
} Words;

/* word_end_en.c */
extern int	number_word_end(const FoldedText *text, int at, int limit);
extern int	letter_word_end(const FoldedText *text, int at, int limit);

/* word_class_en.c */
extern void classify_word(const FoldedText *text, Word *word);

/* words_en.c */
extern void bound_word(const FoldedText *text, Word *word, int start, int end);
extern Words *words_of_sentence(Extraction *ex, int sentence);
extern void mark_words(Words *words, const Extraction *ex, int sentence);
extern bool word_ends_as(const Words *words, int index, const char *text);
extern int which_word(const Words *words, int index, const char *const *texts);
extern bool word_reads_any(const Words *words, int index, const char *const *texts);
extern const Cue *word_cue(const Words *words, int index, uint64 kinds, int *next);
extern const Cue *word_cue_before(const Words *words, int index, uint64 kinds, int *first);
extern int	word_at(const Words *words, int position);
extern bool word_integer(const Words *words, int index, int *value);

/* How many letters of a word its key holds. */
#define KEY_LETTERS 7

#define KEY_LENGTH(length) ((uint64) Min(length, 255) << (8 * KEY_LETTERS))
#define KEY_LETTER(text, at) (strlen(text) > (at) ? (uint64) (unsigned char) (text)[at] << (8 * (at)) : 0)

/*
 * A word's first letters and its length in one number: a word of at most
 * KEY_LETTERS letters is told by its key.  Without a loop, so that the key of
 * a literal is made by the compiler.
 */
static inline uint64
word_key(const char *text)
{
	return KEY_LETTER(text, 0) | KEY_LETTER(text, 1) | KEY_LETTER(text, 2) | KEY_LETTER(text, 3) |
		KEY_LETTER(text, 4) | KEY_LETTER(text, 5) | KEY_LETTER(text, 6) | KEY_LENGTH(strlen(text));
}

/* word_is - whether there is such a word and it can be one of the classes */
static inline bool
word_is(const Words *words, int index, uint32 classes)
{
	return index >= 0 && index < words->count && (words->words[index].is & classes) != 0;
}

/* word_reads - whether there is such a word and it reads so (ASCII, small letters) */
static inline bool
word_reads(const Words *words, int index, const char *text)
{
	return index >= 0 && index < words->count && words->words[index].key == word_key(text) &&
		(strlen(text) <= KEY_LETTERS || word_ends_as(words, index, text));
}

/* word_mark - the mark at index, 0 where there is none */
static inline uint16
word_mark(const Words *words, int index)
{
	return word_is(words, index, WORD_MARK) ? words->text->chars[words->words[index].start] : 0;
}

/* phrase_en.c */
extern bool is_nominal(const Words *words, int index);
extern int	noun_phrase_end(const Words *words, int index);
extern bool is_attributive(const Words *words, int index);
extern bool word_is_verb(const Words *words, int index);
extern int	verb_group_start(const Words *words, int verb);

/* clause_en.c */
extern int	clause_start(const Words *words, int index);
extern int	clause_end(const Words *words, int index);
extern bool subject_before(const Words *words, int verb_group, int *from, int *to);

/*
 * Where a measure stands among the words: [first, last) holds it with its
 * approximating words and the noun counted, [noun, noun_end) that noun, left
 * is the word that governs it (reached, of, by), -1 at the sentence's start.
 */
typedef struct Site
{
	const Extraction *ex;
	const Words *words;
	int			measure;		/* index into ex->measures */
	int			first;
	int			last;
	int			left;
	int			noun;
	int			noun_end;
	bool		counted;		/* a number of things or a bare number: no unit */
} Site;

/* site_en.c */
extern Site find_site(const Extraction *ex, const Words *words, int measure);

/* What a measure says. */
typedef enum Role
{
	ROLE_LEVEL,
	ROLE_SHARE,					/* accounted for 45% of GDP */
	ROLE_CHANGE,
	ROLE_PREVIOUS,				/* from 29 days */
	ROLE_NONE					/* a threshold, a comparison: a mention, no row */
} Role;

/* bystander_en.c */
extern bool is_bystander(const Site *site);

/* role_en.c */
typedef struct Reading
{
	Role		role;
	int			sign;			/* of a change */
	int			governor;		/* the word of change, or the verb of a level; -1 for none */
	bool		noun;			/* the governor is a noun: an increase of */
	bool		times;
	bool		multiple;
} Reading;

extern Reading read_role(const Site *site);

/* name_en.c: a name as ranges of the text */
#define NAME_MAX_PARTS 24

typedef struct EnglishName
{
	TextRange	parts[NAME_MAX_PARTS];
	int			count;
} EnglishName;

extern void add_phrase(EnglishName *name, const Words *words, int from, int to);
extern void name_counted(const Site *site, EnglishName *name);
extern void name_measured(const Site *site, const Reading *reading, EnglishName *name);
extern void name_changed(const Site *site, const Reading *reading, EnglishName *name);

/* status_en.c */
extern Status status_of_site(const Site *site, Reason *reason);

/* setting_en.c: when, and compared with what */
extern int	period_of_site(StatementReader *reader, const Site *site);
extern const char *basis_of_change(const StatementReader *reader, const Site *site, const Statement *statement);
extern void note_last_period(StatementReader *reader, const Words *words);
extern void note_periods(StatementReader *reader, const Words *words, int from, int to, bool opening);

/* subject_en.c */
extern void note_subjects(StatementReader *reader, const Words *words, int sentence);
extern void note_clause_subjects(StatementReader *reader, const Words *words, int sentence, int from, int to);

/* rank_en.c */
extern void read_ranks(StatementReader *reader, const Words *words, int sentence);

#endif							/* PGI_ENGLISH_H */
