/*
 * user_pattern.c
 *		Where users' patterns match an article, and the numbers in what they
 *		match.
 */
#include "extract/user_pattern.h"

/* How many of the measures just made a group may share. */
#define MADE_LOOK_BACK 8

/* ----------------------------------------------------------------------- hits */

/* The folded position of a byte of the source: the first that begins at or behind it. */
static int
folded_at(const FoldedText *text, int byte)
{
	int			low = 0;
	int			high = text->length;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (text->byte_at[middle] < byte)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The sentence that a position stands in, or -1. */
static int
sentence_at(const Segments *segments, int at)
{
	int			low = 0;
	int			high = segments->sentence_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (segments->sentences[middle].end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low < segments->sentence_count && segments->sentences[low].start <= at ? low : -1;
}

/* Note a match, whose bytes are counted from base. */
static void
note_match(Extraction *ex, const UserPattern *pattern, const PatternMatch *match, int base)
{
	PatternHit	hit = {pattern};

	for (int i = 0; i < USER_GROUPS; i++)
	{
		int			group = pattern->group[i];

		hit.groups[i].start = -1;
		if (group < 0 || group >= match->group_count || match->start[group] < 0 || match->end[group] <= match->start[group])
			continue;
		hit.groups[i].start = folded_at(ex->text, base + match->start[group]);
		hit.groups[i].end = folded_at(ex->text, base + match->end[group]);
	}
	hit.whole.start = folded_at(ex->text, base + match->start[0]);
	hit.whole.end = folded_at(ex->text, base + match->end[0]);
	if (hit.groups[GROUP_VALUE].start < 0)
		return;
	hit.sentence = sentence_at(ex->segments, hit.groups[GROUP_VALUE].start);
	if (hit.sentence < 0)
		return;
	ENSURE_ROOM(ex->hits, ex->hit_count, ex->hit_capacity);
	ex->hits[ex->hit_count++] = hit;
}

/* All matches of a pattern in a range of the article; false where it reached a limit. */
static bool
match_range(Extraction *ex, const UserPattern *pattern, BodyRange range)
{
	SourceSpan	span = folded_span(ex->text, range.start, range.end);
	const char *source = ex->text->source + span.byte_start;
	int			bytes = span.byte_end - span.byte_start;
	PatternMatch match;
	PatternError error = {PATTERN_FINE};

	for (int from = 0; from <= bytes && pattern_find(pattern->pattern, source, bytes, from, &match, &error);
		 from = pattern_after(&match, source, bytes))
	{
		CHECK_FOR_INTERRUPTS();
		note_match(ex, pattern, &match, span.byte_start);
	}
	return error.problem == PATTERN_FINE;
}

static int
length_of(TextRange range)
{
	return range.end - range.start;
}

/* By place; at one place the longer match first, then by name. */
static int
compare_hits(const void *left, const void *right)
{
	const PatternHit *a = left;
	const PatternHit *b = right;
	int			by_place = a->groups[GROUP_VALUE].start - b->groups[GROUP_VALUE].start;
	int			by_length = length_of(b->whole) - length_of(a->whole);

	return by_place ? by_place : by_length ? by_length : strcmp(a->pattern->name, b->pattern->name);
}

/* Of the hits that share a value, keep the longest. */
static void
drop_shorter_hits(Extraction *ex)
{
	int			kept = 0;

	qsort(ex->hits, ex->hit_count, sizeof(PatternHit), compare_hits);
	for (int i = 0; i < ex->hit_count; i++)
	{
		PatternHit *last = ex->hits + kept - 1;

		if (kept == 0 || ex->hits[i].groups[GROUP_VALUE].start >= last->groups[GROUP_VALUE].end)
			ex->hits[kept++] = ex->hits[i];
		else if (length_of(ex->hits[i].whole) > length_of(last->whole))
			*last = ex->hits[i];
	}
	ex->hit_count = kept;
}

/* ------------------------------------------------------------------- measures */

static bool
overlap(const Measure *measure, TextRange range)
{
	return measure->start < range.end && measure->end > range.start;
}

/* The measure among the first count, which are in order, that a range overlaps; -1 for none. */
static int
measure_at(const Extraction *ex, int count, TextRange range)
{
	int			low = 0;
	int			high = count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->measures[middle].end <= range.start)
			low = middle + 1;
		else
			high = middle;
	}
	return low < count && overlap(ex->measures + low, range) ? low : -1;
}

/* The first number in a range. */
static bool
first_number(const FoldedText *text, TextRange range, Number *number)
{
	for (int at = range.start; at < range.end; at++)
	{
		CharClass	class = CHAR_CLASS(text->chars[at]);

		if (class == CHAR_LATIN && at > range.start && CHAR_CLASS(text->chars[at - 1]) == CHAR_LATIN)
			continue;
		if (read_number(text, at, range.end, number))
			return true;
	}
	return false;
}

/* The unit that a group says, by a unit's name or code. */
static bool
read_group_unit(const Extraction *ex, TextRange range, Measure *measure)
{
	UnitExpression unit;
	int			power;
	int			end;

	if (range.start < 0 || !read_unit(ex->text, range.start, range.end, user_units(ex->words), &unit, &power, &end) ||
		end != range.end)
		return false;
	measure->unit = unit;
	measure->power = power;
	measure->unit_class = unit_expression_class(&unit);
	return true;
}

/* A measure of what a group holds, where the rules found none. */
static bool
make_measure(const Extraction *ex, const PatternHit *hit, TextRange range, Measure *measure)
{
	Number		number;
	TextRange	rest;

	memset(measure, 0, sizeof(*measure));
	if (!first_number(ex->text, range, &number))
		return false;
	measure->value.mantissa = number.mantissa;
	measure->value.scale = number.scale;
	if (number.start > range.start && ex->text->chars[number.start - 1] == '-')
		measure->value.mantissa.coefficient = -measure->value.mantissa.coefficient;
	measure->has_value = true;
	measure->low = measure->high = (Bound) {true, true, measure->value};
	measure->start = number.start;
	measure->end = number.end;
	rest = (TextRange) {number.end, range.end};
	while (rest.end > rest.start && ex->text->chars[rest.end - 1] == ' ')
		rest.end--;
	if (read_group_unit(ex, rest, measure))
		measure->end = rest.end;
	measure->outer_start = measure->start;
	measure->outer_end = measure->end;
	measure->sentence = hit->sentence;
	measure->han = ex->segments->sentences[hit->sentence].han;
	return true;
}

static int
compare_measures(const void *left, const void *right)
{
	return ((const Measure *) left)->start - ((const Measure *) right)->start;
}

/* Is one of the measures just made, from first on, in this range? */
static bool
made_before(const Extraction *ex, int first, TextRange range)
{
	for (int i = Max(first, ex->measure_count - MADE_LOOK_BACK); i < ex->measure_count; i++)
		if (overlap(ex->measures + i, range))
			return true;
	return false;
}

/* Measures for the hits' numbers that are none yet, all in order then. */
static void
complete_measures(Extraction *ex)
{
	int			count = ex->measure_count;

	for (int i = 0; i < ex->hit_count; i++)
		for (int group = 0; group < NUMBER_GROUPS; group++)
		{
			const PatternHit *hit = ex->hits + i;
			TextRange	range = hit->groups[group];
			Measure		made;

			if (range.start < 0 || sentence_at(ex->segments, range.start) != hit->sentence ||
				measure_at(ex, count, range) >= 0 || made_before(ex, count, range) || !make_measure(ex, hit, range, &made))
				continue;
			ENSURE_ROOM(ex->measures, ex->measure_count, ex->measure_capacity);
			ex->measures[ex->measure_count++] = made;
		}
	if (ex->measure_count > count)
		qsort(ex->measures, ex->measure_count, sizeof(Measure), compare_measures);
}

/* find_pattern_hits - see user_pattern.h */
void
find_pattern_hits(Extraction *ex)
{
	int			kept = 0;

	for (int i = 0; i < ex->words->pattern_count; i++)
		for (int range = 0; range < ex->article.range_count; range++)
			if (!match_range(ex, ex->words->patterns + i, ex->article.ranges[range]))
			{
				ENSURE_ROOM(ex->failures, ex->failure_count, ex->failure_capacity);
				ex->failures[ex->failure_count++] = ex->words->patterns[i].name;
				break;
			}
	if (ex->hit_count == 0)
		return;
	drop_shorter_hits(ex);
	complete_measures(ex);
	for (int i = 0; i < ex->hit_count; i++)
	{
		PatternHit	hit = ex->hits[i];

		for (int group = 0; group < NUMBER_GROUPS; group++)
		{
			int			measure = hit.groups[group].start < 0 ? -1 : measure_at(ex, ex->measure_count, hit.groups[group]);

			hit.measures[group] = measure >= 0 && ex->measures[measure].sentence == hit.sentence ? measure : -1;
		}
		if (hit.measures[GROUP_VALUE] < 0)
			continue;
		(void) read_group_unit(ex, hit.groups[GROUP_UNIT], ex->measures + hit.measures[GROUP_VALUE]);
		ex->hits[kept++] = hit;
	}
	ex->hit_count = kept;
}
