/*
 * check.c
 *		Which statements of an article can be tested against each other.
 */
#include "check.h"

#include <string.h>

/* Words that say what a rate is of are looked for so near to it. */
#define WORDS_REACH 30

/* check_kind_name - as check_indicators gives it */
const char *
check_kind_name(CheckKind kind)
{
	static const char *const names[] = {"completion", "growth", "share", "parts", "list"};

	return names[kind];
}

/* level_term - the level of a statement, measure NULL where there is none that is exact */
CheckTerm
level_term(const Extraction *ex, int row)
{
	CheckTerm	term = {NULL, row, 1};
	int			index = row >= 0 ? ex->statements[row].measure : -1;

	if (index >= 0 && ex->measures[index].has_value && ex->measures[index].qualifier == QUALIFIER_EXACT)
		term.measure = ex->measures + index;
	return term;
}

/* The same for the earlier level and the change. */
static CheckTerm
exact_term(const Extraction *ex, int row, int index, int sign)
{
	CheckTerm	term = {NULL, row, sign};

	if (index >= 0 && ex->measures[index].has_value && ex->measures[index].qualifier == QUALIFIER_EXACT)
		term.measure = ex->measures + index;
	return term;
}

/* add_check - a new check in a group of its own, with room for so many terms */
Check *
add_check(CheckList *list, CheckKind kind, CheckFormula formula, CheckTerm stated, int terms)
{
	Check	   *check;

	ENSURE_ROOM(list->checks, list->count, list->capacity);
	check = list->checks + list->count++;
	memset(check, 0, sizeof(*check));
	check->kind = kind;
	check->formula = formula;
	check->stated = stated;
	check->group = list->groups++;
	check->terms = palloc(Max(terms, 1) * sizeof(CheckTerm));
	return check;
}

/* add_check_of_two - the same with its two terms */
Check *
add_check_of_two(CheckList *list, CheckKind kind, CheckFormula formula, CheckTerm stated, CheckTerm a, CheckTerm b)
{
	Check	   *check = add_check(list, kind, formula, stated, 2);

	check->terms[0] = a;
	check->terms[1] = b;
	check->term_count = 2;
	return check;
}

/* -------------------------------------------------------------- comparability */

/* check_same_text - equal, or both NULL */
bool
check_same_text(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* check_same_unit - values that may be compared as they are */
bool
check_same_unit(const Measure *a, const Measure *b)
{
	return a->unit.count == b->unit.count &&
		memcmp(a->unit.terms, b->unit.terms, a->unit.count * sizeof(UnitTerm)) == 0;
}

/* check_is_ratio - per cent and its like */
bool
check_is_ratio(const Measure *measure)
{
	return measure->unit_class == UNIT_CLASS_RATIO;
}

/* check_same_period - of one time, as far as the article says */
bool
check_same_period(const Statement *a, const Statement *b)
{
	return a->period.from == DAY_UNKNOWN || b->period.from == DAY_UNKNOWN ||
		(a->period.from == b->period.from && a->period.to == b->period.to);
}

static Day
year_later(Day day)
{
	int			year;
	int			month;
	int			of_month;

	day_to_ymd(day, &year, &month, &of_month);
	if (month == 2 && of_month == 29)
		of_month = 28;
	return day_from_ymd(year + 1, month, of_month);
}

/* Is b's time that of a, a year later? */
static bool
is_year_later(const Statement *a, const Statement *b)
{
	return a->period.from != DAY_UNKNOWN && b->period.from != DAY_UNKNOWN &&
		year_later(a->period.from) == b->period.from && year_later(a->period.to) == b->period.to;
}

static bool
same_thing(const Statement *a, const Statement *b)
{
	return check_same_text(a->indicator, b->indicator) && check_same_text(a->name, b->name) && check_same_text(a->subject, b->subject) &&
		check_same_text(a->region, b->region) && a->status == b->status;
}

/* check_sentence - the sentence of a row's number, -1 for none */
int
check_sentence(const Extraction *ex, int row)
{
	const Statement *statement = ex->statements + row;
	int			index = statement->measure >= 0 ? statement->measure : statement->change_measure;

	return index >= 0 ? ex->measures[index].sentence : -1;
}

/* check_name_has - does a name have a word of the role? */
bool
check_name_has(const char *name, CheckRole role)
{
	FoldedText *text;
	bool		found;

	if (name == NULL)
		return false;
	text = fold_text(name, (int) strlen(name));
	found = check_word_within(text, 0, text->length, role) >= 0;
	free_folded(text);
	return found;
}

/* -------------------------------------------------------------------- growth */

static Check *
add_growth(CheckList *list, const Statement *statement, CheckFormula formula, CheckTerm change, CheckTerm level, CheckTerm before)
{
	Check	   *check = add_check_of_two(list, CHECK_KIND_GROWTH, formula, change, level, before);

	check->stated_multiple = statement->change_multiple;
	return check;
}

/* A level, the earlier one and the change between them. */
static void
check_growth(CheckList *list, const Statement *statement, CheckTerm change, CheckTerm level, CheckTerm before)
{
	bool		points = change.measure->unit_class == UNIT_CLASS_POINT;

	if (!check_same_unit(level.measure, before.measure))
		return;
	if (points ? check_is_ratio(level.measure) : check_same_unit(change.measure, level.measure))
	{
		Check	   *difference = add_growth(list, statement, FORMULA_DIFFERENCE, change, level, before);
		int			group = difference->group;

		/* Of a rate that rises by 5%, either may be meant. */
		if (!points && check_is_ratio(level.measure))
			add_growth(list, statement, FORMULA_GROWTH, change, level, before)->group = group;
	}
	else if (check_is_ratio(change.measure) && !check_code_is(statement->indicator, CHECK_CONSTANT_PRICE))
		add_growth(list, statement, FORMULA_GROWTH, change, level, before);
}

/* The statement of the same thing a year earlier, -1 for none; several that differ are none. */
static int
find_year_before(const Extraction *ex, int row)
{
	int			found = -1;

	for (int i = Max(0, row - CHECK_REACH); i < Min(ex->statement_count, row + CHECK_REACH); i++)
		if (i != row && same_thing(ex->statements + i, ex->statements + row) &&
			is_year_later(ex->statements + i, ex->statements + row) && level_term(ex, i).measure)
		{
			if (found >= 0)
				return -1;
			found = i;
		}
	return found;
}

/* 增加1.4亿元，增长8.5%: the same growth twice, in the next row. */
static void
check_growth_twice(const Extraction *ex, CheckList *list, int row, CheckTerm by, CheckTerm level)
{
	const Statement *statement = ex->statements + row;
	const Statement *next = statement + 1;
	CheckTerm	rate;

	if (row + 1 >= ex->statement_count || next->measure >= 0 || !same_thing(statement, next) || !check_same_period(statement, next) ||
		!check_same_text(statement->change_basis, next->change_basis) || check_sentence(ex, row) != check_sentence(ex, row + 1))
		return;
	rate = exact_term(ex, row + 1, next->change_measure, next->change_sign);
	if (rate.measure && check_is_ratio(rate.measure) && !check_is_ratio(level.measure) && check_same_unit(by.measure, level.measure) &&
		!check_code_is(statement->indicator, CHECK_CONSTANT_PRICE))
		add_growth(list, next, FORMULA_GROWTH_BY, rate, by, level);
}

static void
find_growth(const Extraction *ex, CheckList *list, int row)
{
	const Statement *statement = ex->statements + row;
	CheckTerm	change = exact_term(ex, row, statement->change_measure, statement->change_sign);
	CheckTerm	level = level_term(ex, row);
	CheckTerm	before = exact_term(ex, row, statement->previous_measure, 1);
	int			earlier;

	if (!change.measure || !level.measure || check_same_text(statement->change_basis, "annual_average"))
		return;
	if (before.measure)
	{
		check_growth(list, statement, change, level, before);
		return;
	}
	check_growth_twice(ex, list, row, change, level);
	if (!check_same_text(statement->change_basis, "yoy"))
		return;
	earlier = find_year_before(ex, row);
	if (earlier >= 0)
		check_growth(list, statement, change, level, level_term(ex, earlier));
}

/* ---------------------------------------------------------------- completion */

/* check_words_from - where the words about a rate begin: after the mention before it, in its sentence */
int
check_words_from(const Extraction *ex, const Measure *measure)
{
	int			from = ex->segments->sentences[measure->sentence].start;

	if (measure > ex->measures && measure[-1].end <= measure->start)
		from = Max(from, measure[-1].end);
	return Max(from, measure->start - WORDS_REACH);
}

/* check_words_to - and where they end */
int
check_words_to(const Extraction *ex, const Measure *measure)
{
	int			to = ex->segments->sentences[measure->sentence].end;

	if (measure + 1 < ex->measures + ex->measure_count)
		to = Min(to, Max(measure[1].start, measure->end));
	return Min(to, measure->end + WORDS_REACH);
}

static bool
is_completion(const Extraction *ex, int row, const Measure *rate)
{
	int			from = check_words_from(ex, rate);
	bool		han = ex->segments->sentences[rate->sentence].han;
	int			to = han ? rate->start : check_words_to(ex, rate);

	if (check_same_text(ex->statements[row].indicator, "plan_completion_rate"))
		return true;
	return check_word_within(ex->text, from, to, CHECK_PLAN) >= 0 && check_word_within(ex->text, from, to, CHECK_DONE) >= 0;
}

/* Is a statement's level what was planned?  Its name says so, or the words before it do. */
static bool
is_plan(const Extraction *ex, int row)
{
	const Statement *statement = ex->statements + row;
	const Measure *level = level_term(ex, row).measure;

	return check_same_text(statement->indicator, "planned_investment") || check_name_has(statement->name, CHECK_PLAN) ||
		(level && check_word_within(ex->text, check_words_from(ex, level), level->start, CHECK_PLAN) >= 0);
}

/* What was completed: the last level before the rate, in its sentence, that is no plan. */
static CheckTerm
find_completed(const Extraction *ex, int row)
{
	CheckTerm	none = {0};

	for (int i = row - 1; i >= Max(0, row - CHECK_REACH) && check_sentence(ex, i) == check_sentence(ex, row); i--)
	{
		CheckTerm	term = level_term(ex, i);

		if (term.measure && !check_is_ratio(term.measure) && !is_plan(ex, i))
			return term;
	}
	return none;
}

static void
find_completion(const Extraction *ex, CheckList *list, int row)
{
	CheckTerm	rate = level_term(ex, row);
	CheckTerm	completed;
	int			group = -1;

	if (!rate.measure || !check_is_ratio(rate.measure) || !is_completion(ex, row, rate.measure))
		return;
	completed = find_completed(ex, row);
	if (!completed.measure)
		return;
	/* Of several plans nearby, any may be meant. */
	for (int i = Max(0, row - CHECK_REACH); i < Min(ex->statement_count, row + CHECK_REACH); i++)
	{
		CheckTerm	plan = level_term(ex, i);
		int			apart = check_sentence(ex, row) - check_sentence(ex, i);
		Check	   *check;

		if (i == row || apart < 0 || apart > 1 || !plan.measure || !is_plan(ex, i) ||
			!check_same_unit(plan.measure, completed.measure))
			continue;
		check = add_check_of_two(list, CHECK_KIND_COMPLETION, FORMULA_RATIO, rate, completed, plan);
		if (group >= 0)
			check->group = group;
		group = check->group;
	}
}

/* find_checks - see check.h */
void
find_checks(const Extraction *ex, CheckList *list)
{
	memset(list, 0, sizeof(*list));
	for (int row = 0; row < ex->statement_count; row++)
	{
		CHECK_FOR_INTERRUPTS();
		find_completion(ex, list, row);
		find_growth(ex, list, row);
		find_share_checks(ex, list, row);
		find_part_checks(ex, list, row);
	}
	find_list_checks(ex, list);
}
