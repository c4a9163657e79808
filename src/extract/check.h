/*
 * check.h
 *		Statements of one article that can be tested against each other.
 *
 * check.c says which; what they come to is reckoned in dataset/, where exact
 * numbers of any size are.
 */
#ifndef PGI_CHECK_H
#define PGI_CHECK_H

#include "extract.h"

typedef enum CheckKind
{
	CHECK_KIND_COMPLETION,		/* rate against completed and planned */
	CHECK_KIND_GROWTH,			/* growth against level and previous level */
	CHECK_KIND_SHARE,			/* share against part and whole */
	CHECK_KIND_PARTS,			/* parts against their total */
	CHECK_KIND_LIST				/* a count against the list beside it */
} CheckKind;

/* What the stated value is compared with; a, b are the terms. */
typedef enum CheckFormula
{
	FORMULA_RATIO,				/* a / b */
	FORMULA_GROWTH,				/* a / b - 1 */
	FORMULA_DIFFERENCE,			/* a - b */
	FORMULA_GROWTH_BY,			/* a / (b - a): b is the level, a what it grew by */
	FORMULA_SUM,				/* of all terms */
	FORMULA_ITEMS				/* items_low to items_high */
} CheckFormula;

typedef struct CheckTerm
{
	const Measure *measure;
	int			row;			/* index of its statement */
	int			sign;			/* of what counts as the value */
} CheckTerm;

typedef struct Check
{
	CheckKind	kind;
	CheckFormula formula;
	int			group;			/* of readings of which one is meant: it agrees where any does */
	CheckTerm	stated;
	bool		stated_multiple;	/* 是上年的5倍: one less is the growth */
	bool		at_most;		/* the computed value may be less than the stated */
	CheckTerm  *terms;
	int			term_count;
	int			items_low;
	int			items_high;
} Check;

typedef struct CheckList
{
	Check	   *checks;
	int			count;
	int			capacity;
	int			groups;
} CheckList;

/*
 * find_checks - what can be tested in an extraction with its statements
 *
 * Only figures without an approximation take part.  Linear in the number of
 * statements: partners are looked for nearby.
 */
extern void find_checks(const Extraction *extraction, CheckList *list);
extern const char *check_kind_name(CheckKind kind);

/* Partners are looked for among so many statements before and after. */
#define CHECK_REACH 40

extern bool check_same_text(const char *a, const char *b);
extern bool check_same_unit(const Measure *a, const Measure *b);
extern bool check_is_ratio(const Measure *measure);
extern bool check_same_period(const Statement *a, const Statement *b);

/* The words about a rate, and the sentence of a row's number */
extern int	check_sentence(const Extraction *extraction, int row);
extern int	check_words_from(const Extraction *extraction, const Measure *measure);
extern int	check_words_to(const Extraction *extraction, const Measure *measure);

/* check_share.c: a share against part and whole */
extern void find_share_checks(const Extraction *extraction, CheckList *list, int row);

/* check_parts.c: a total against its parts */
extern void find_part_checks(const Extraction *extraction, CheckList *list, int row);

/* check_list.c: counts against the list that follows or leads up to them */
extern void find_list_checks(const Extraction *extraction, CheckList *list);

/* check_words.c: words of data/checks.tsv in folded text */
typedef enum CheckRole
{
	CHECK_CONSTANT_PRICE,
	CHECK_PLAN,
	CHECK_DONE,
	CHECK_SHARE,
	CHECK_SHARE_EN,
	CHECK_WHOLE_PREFIX,
	CHECK_LIST,
	CHECK_OPEN_LIST,
	CHECK_OPEN,
	CHECK_OVERLAP,
	CHECK_PART,
	CHECK_PART_END,
	CHECK_BARE_SHARE
} CheckRole;

typedef struct CheckSum
{
	const char *total;
	const char *parts[3];
	int			part_count;
} CheckSum;

extern bool check_name_has(const char *name, CheckRole role);
extern int	check_word_at(const FoldedText *text, int at, int limit, CheckRole role);
extern int	check_word_within(const FoldedText *text, int from, int to, CheckRole role);
extern bool check_code_is(const char *code, CheckRole role);
extern const CheckSum *check_sum_of(const char *code);
extern Check *add_check(CheckList *list, CheckKind kind, CheckFormula formula, CheckTerm stated, int terms);
extern Check *add_check_of_two(CheckList *list, CheckKind kind, CheckFormula formula, CheckTerm stated, CheckTerm a, CheckTerm b);
extern CheckTerm level_term(const Extraction *extraction, int row);

#endif							/* PGI_CHECK_H */
