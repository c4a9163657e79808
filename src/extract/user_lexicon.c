/*
 * user_lexicon.c
 *		Users' own words: making the lexicon of them, and what its entries ask.
 */
#include "extract/user_lexicon.h"

#include <stdio.h>

#include "extract/gazetteer.h"
#include "extract/indicator.h"

/* Let the matcher find a name, folded as the text is. */
static void
add_name(UserLexicon *words, const char *name, LexiconKind kind, uint32 ref)
{
	FoldedText *folded = fold_text(name, (int) strlen(name));
	MatcherPattern pattern = {folded->chars, folded->length, {kind, ref}};

	ENSURE_ROOM(words->names, words->name_count, words->name_capacity);
	words->names[words->name_count++] = pattern;
}

/* user_lexicon_add_unit - a unit's name; in English text its plural too */
void
user_lexicon_add_unit(UserLexicon *words, const char *name, int unit)
{
	size_t		length = strlen(name);
	char	   *plural = palloc(length + 2);

	add_name(words, pstrdup(name), KIND_UNIT, (uint32) unit);
	memcpy(plural, name, length);
	memcpy(plural + length, "s", 2);
	if (length > 1 && (name[length - 1] & 0x80) == 0 && name[length - 1] != 's')
		add_name(words, plural, KIND_UNIT, (uint32) unit);
}

/* user_lexicon_add_indicator - a name of an indicator; unit is NULL where only classes are known */
void
user_lexicon_add_indicator(UserLexicon *words, const char *name, const char *code, uint32 unit_classes,
						   const UnitExpression *unit)
{
	UserIndicator indicator = {pstrdup(name), pstrdup(code), unit_classes};

	if (unit != NULL)
		indicator.unit = *unit;
	add_name(words, indicator.written, KIND_INDICATOR, (uint32) words->indicator_count);
	ENSURE_ROOM(words->indicators, words->indicator_count, words->indicator_capacity);
	words->indicators[words->indicator_count++] = indicator;
}

/* user_lexicon_add_place - a name of a place, its own or an alias */
void
user_lexicon_add_place(UserLexicon *words, const char *name, const UserPlace *place)
{
	UserPlace	copy = {pstrdup(name), pstrdup(place->name), place->region ? pstrdup(place->region) : NULL, place->level};

	add_name(words, copy.written, KIND_DIVISION, (uint32) words->place_count);
	ENSURE_ROOM(words->places, words->place_count, words->place_capacity);
	words->places[words->place_count++] = copy;
}

/* Is it the code of an indicator, a user's or a built-in one? */
static bool
add_indicator_alias(UserLexicon *words, const char *name, const char *code)
{
	for (int i = 0; i < words->indicator_count; i++)
		if (strcmp(words->indicators[i].code, code) == 0)
		{
			UserIndicator known = words->indicators[i];

			user_lexicon_add_indicator(words, name, code, known.unit_classes, &known.unit);
			return true;
		}
	for (int i = 0; i < indicator_count(); i++)
		if (strcmp(indicator_at_index(i)->code, code) == 0)
		{
			user_lexicon_add_indicator(words, name, code, indicator_at_index(i)->unit_classes, NULL);
			return true;
		}
	return false;
}

static void
add_division_alias(UserLexicon *words, const char *name, int division)
{
	const Division *row = division_at_index(division);
	UserPlace	place = {NULL, division_string(row->name), row->code, (PlaceLevel) row->level};

	user_lexicon_add_place(words, name, &place);
}

/* Is it the name of a division?  Of several that bear it the one of the highest level. */
static AliasProblem
add_named_division_alias(UserLexicon *words, const char *name, const DivisionName *named)
{
	int			best = -1;
	bool		shared = false;

	for (int i = 0; i < named->count; i++)
	{
		int			division = name_bearer(named, i)->division;
		const Division *row = division_at_index(division);

		if (row->to != 0)
			continue;
		if (best >= 0 && row->level == division_at_index(best)->level)
			shared = true;
		else if (best < 0 || row->level < division_at_index(best)->level)
		{
			best = division;
			shared = false;
		}
	}
	if (best < 0)
		return ALIAS_UNKNOWN;
	if (shared)
		return ALIAS_AMBIGUOUS;
	add_division_alias(words, name, best);
	return ALIAS_FINE;
}

/* Is it a user's place, a division's code or name, or a zone's name? */
static AliasProblem
add_place_alias(UserLexicon *words, const char *name, const char *means)
{
	FoldedText *folded = fold_text(means, (int) strlen(means));
	Match		match = lexicon_longest(folded, 0, folded->length, KIND_BIT(KIND_DIVISION) | KIND_BIT(KIND_ZONE));
	const MatcherEntry *zone = match_entry(&match, KIND_BIT(KIND_ZONE));

	for (int i = 0; i < words->place_count; i++)
		if (strcmp(words->places[i].name, means) == 0)
		{
			UserPlace	known = words->places[i];

			user_lexicon_add_place(words, name, &known);
			return ALIAS_FINE;
		}
	if (division_index(means) >= 0)
	{
		add_division_alias(words, name, division_index(means));
		return ALIAS_FINE;
	}
	if (match.length == 0 || match.length < folded->length)
		return ALIAS_UNKNOWN;
	if (zone != NULL)
	{
		const Zone *row = zone_by_ref(zone->ref);
		UserPlace	place = {NULL, zone_name(row), row->region, PLACE_ZONE};

		user_lexicon_add_place(words, name, &place);
		return ALIAS_FINE;
	}
	return add_named_division_alias(words, name, division_name_by_ref(match_entry(&match, KIND_BIT(KIND_DIVISION))->ref));
}

/* user_lexicon_add_alias - another name of an indicator (by its code) or of a place, built in or added before */
AliasProblem
user_lexicon_add_alias(UserLexicon *words, const char *name, const char *means)
{
	if (add_indicator_alias(words, name, means))
		return ALIAS_FINE;
	return add_place_alias(words, name, means);
}

/* ------------------------------------------------------------------- patterns */

static const char *const group_names[USER_GROUPS] = {
	[GROUP_VALUE] = "value", [GROUP_CHANGE] = "change", [GROUP_PREVIOUS] = "previous", [GROUP_UNIT] = "unit",
	[GROUP_NAME] = "name", [GROUP_SUBJECT] = "subject", [GROUP_PERIOD] = "period", [GROUP_RANK] = "rank"
};

/* The group of this name, or USER_GROUPS. */
static int
group_by_name(const char *name)
{
	int			group = 0;

	while (group < USER_GROUPS && strcmp(group_names[group], name) != 0)
		group++;
	return group;
}

/* user_pattern_problem - see user_lexicon.h */
char *
user_pattern_problem(const Pattern *pattern)
{
	const char *name;
	bool		value = false;
	int			number;

	for (int i = 0; (name = pattern_group(pattern, i, &number)) != NULL; i++)
	{
		char	   *problem = palloc(strlen(name) + 80);

		value |= strcmp(name, group_names[GROUP_VALUE]) == 0;
		if (group_by_name(name) == USER_GROUPS)
		{
			sprintf(problem, "It has a group \"%s\".", name);
			return problem;
		}
		if (number >= PATTERN_MAX_GROUPS)
		{
			sprintf(problem, "Group \"%s\" is its group %d, of at most %d.", name, number, PATTERN_MAX_GROUPS - 1);
			return problem;
		}
	}
	return value ? NULL : pstrdup("It has no group \"value\".");
}

/* user_lexicon_add_pattern - a pattern without a problem; indicator may be NULL */
void
user_lexicon_add_pattern(UserLexicon *words, const char *name, const char *indicator, Pattern *pattern)
{
	UserPattern added = {pstrdup(name), indicator ? pstrdup(indicator) : NULL, pattern};
	const char *group;
	int			number;

	for (int i = 0; i < USER_GROUPS; i++)
		added.group[i] = -1;
	for (int i = 0; (group = pattern_group(pattern, i, &number)) != NULL; i++)
		added.group[group_by_name(group)] = number;
	ENSURE_ROOM(words->patterns, words->pattern_count, words->pattern_capacity);
	words->patterns[words->pattern_count++] = added;
}

/* user_lexicon_finish - all has been added */
void
user_lexicon_finish(UserLexicon *words)
{
	words->matcher = matcher_build(words->names, words->name_count);
}

/* Is a unit worth so many of the other: of one dimension? */
static bool
converts(const UnitExpression *left, const UnitExpression *right)
{
	const UnitInfo *a;
	const UnitInfo *b;

	if (unit_expression_equal(left, right))
		return true;
	if (left->count != 1 || right->count != 1 || left->terms[0].exponent != right->terms[0].exponent)
		return false;
	a = unit_info(left->terms[0].unit);
	b = unit_info(right->terms[0].unit);
	return a->dimension_count == b->dimension_count && a->dimension_count > 0 &&
		memcmp(a->dimension, b->dimension, a->dimension_count * sizeof(UnitTerm)) == 0;
}

/* user_indicator_fits - can a level of the indicator be in this unit (NULL where none is known)? */
bool
user_indicator_fits(const UserIndicator *indicator, UnitClass unit_class, const UnitExpression *unit)
{
	if (indicator->unit_classes == 0)
		return true;
	if (unit_class != UNIT_CLASS_OTHER && (indicator->unit_classes & UNIT_BIT(unit_class)))
		return true;
	return unit != NULL && converts(&indicator->unit, unit);
}
