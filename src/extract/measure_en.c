/*
 * measure_en.c
 *		English quantities: amounts with their approximating words, ranges, and
 *		lists whose members share a unit.
 */
#include "extract/amount_en.h"
#include "extract/user_lexicon.h"

#define LONGEST_LIST 40			/* words in which respectively is looked for */

static Bound
bound_at(Figure figure, bool inclusive)
{
	Bound		bound = {true, inclusive, figure};

	return bound;
}

static void
set_qualifier(Measure *measure, Qualifier qualifier)
{
	Bound		none = {false};

	measure->qualifier = qualifier;
	measure->low = measure->high = bound_at(measure->value, true);
	switch (qualifier)
	{
		case QUALIFIER_ABOUT:
			measure->low = measure->high = none;
			break;
		case QUALIFIER_OVER:
		case QUALIFIER_AT_LEAST:
			measure->low.inclusive = qualifier == QUALIFIER_AT_LEAST;
			measure->high = none;
			break;
		case QUALIFIER_UNDER:
		case QUALIFIER_AT_MOST:
			measure->high.inclusive = qualifier == QUALIFIER_AT_MOST;
			measure->low = none;
			break;
		default:
			break;
	}
}

static Qualifier
qualifier_of(CueValue value)
{
	switch (value)
	{
		case CUE_ABOUT:
			return QUALIFIER_ABOUT;
		case CUE_OVER:
			return QUALIFIER_OVER;
		case CUE_UNDER:
			return QUALIFIER_UNDER;
		case CUE_AT_LEAST:
			return QUALIFIER_AT_LEAST;
		case CUE_AT_MOST:
			return QUALIFIER_AT_MOST;
		default:
			return QUALIFIER_EXACT;
	}
}

/*
 * The approximating words around a measure whose first word is first and
 * whose last is before next.  The word right before the number decides (at
 * least more than 5 is over 5); a verb (exceeded) stays outside of the range.
 */
static Qualifier
read_approximation(const MeasureReader *reader, int first, int next, CueValue between,
				   Measure *measure)
{
	const Words *words = reader->words;
	Qualifier	qualifier = qualifier_of(between);
	int			before = first;
	int			after;
	const Cue  *cue;

	while ((cue = word_cue_before(words, before, KIND_BIT(KIND_EN_APPROX), &after)) != NULL)
	{
		if (cue->value == CUE_EXACT)
			break;
		if (qualifier == QUALIFIER_EXACT)
			qualifier = qualifier_of(cue->value);
		if (word_is(words, after, WORD_VERB | WORD_HAVE))
			break;
		before = after;
		measure->outer_start = words->words[after].start;
		if (word_is(words, before - 1, WORD_CONJUNCTION | WORD_MARK))
			break;
	}
	cue = word_cue(words, next, KIND_BIT(KIND_EN_APPROX_AFTER), &after);
	if (cue != NULL)
	{
		if (qualifier == QUALIFIER_EXACT)
			qualifier = qualifier_of(cue->value);
		measure->outer_end = words->words[after - 1].end;
	}
	return qualifier;
}

/* The index of the second number of a range whose first ends before next; 0 for none. */
static int
range_second(const MeasureReader *reader, const Amount *first, bool *tight)
{
	const Words *words = reader->words;
	int			next = first->next;
	uint16		mark = word_mark(words, next);
	bool		between = word_reads(words, first->first - 1, "between");

	*tight = mark == '-' || mark == 0x2013 || mark == 0x2014 || mark == '~' || mark == 0x2212;
	if (mark == '-' && word_mark(words, next + 1) == '-')
		return 0;
	/* three or four yuan */
	if (word_reads(words, next, "or") && !first->has_unit && first->figure.scale == NULL)
	{
		*tight = false;
		return next + 1;
	}
	if (!*tight && !(word_reads(words, next, "to") && !between) && !(between && word_reads(words, next, "and")))
		return 0;
	if (word_reads(words, next, "to") && word_reads(words, first->first - 1, "from") &&
		from_follows_change(reader, first->first - 1))
		return 0;
	return next + 1;
}

/* Give the end of a range that lacks them the other's scale and unit. */
static bool
share_unit(Amount *low, Amount *high)
{
	if (low->has_unit && high->has_unit && !unit_expression_equal(&low->unit, &high->unit))
	{
		/* 320 kg to 350 kg per mu */
		if (high->unit.count > low->unit.count && low->unit.count > 0 &&
			low->unit.terms[0].unit == high->unit.terms[0].unit)
			low->unit = high->unit;
		else
			return false;
	}
	if (!low->has_unit && high->has_unit)
	{
		low->unit = high->unit;
		low->has_unit = true;
		if (low->figure.scale == NULL)
			low->figure.scale = high->figure.scale;
	}
	else if (!low->has_unit && low->figure.scale == NULL)
		low->figure.scale = high->figure.scale;
	else if (low->has_unit && !high->has_unit)
	{
		high->unit = low->unit;
		high->has_unit = true;
	}
	if (low->figure.scale == NULL && high->figure.scale != NULL &&
		decimal_compare(figure_value(low->figure), figure_value(high->figure)) < 0 && low->number_end == low->end)
		low->figure.scale = high->figure.scale;
	return decimal_compare(figure_value(low->figure), figure_value(high->figure)) < 0;
}

/* Words that hang on to a number as its sign: -3.5%, minus 2 degrees. */
static bool
is_negative(const MeasureReader *reader, const Amount *amount)
{
	const FoldedText *text = reader->words->text;
	int			start = reader->words->words[amount->first].start;
	int			floor = reader->words->words[0].start;

	if (word_reads(reader->words, amount->first - 1, "minus"))
		return true;
	return start - 1 >= floor && (text->chars[start - 1] == '-' || text->chars[start - 1] == 0x2212) &&
		(start - 2 < floor || CHAR_CLASS(text->chars[start - 2]) == CHAR_BLANK ||
		 CHAR_CLASS(text->chars[start - 2]) == CHAR_OPEN) && amount->has_unit;
}

/* A range: both ends, one mention. */
static bool
add_range(const MeasureReader *reader, Amount *low, Amount *high, int *next)
{
	Measure    *measure;
	int			end = high->end;

	if (!share_unit(low, high))
		return false;
	/* 0-24 hours on July 25 are a time of day */
	if (low->figure.mantissa.coefficient == 0 && unit_expression_class(&low->unit) == UNIT_CLASS_TIME)
	{
		*next = high->next;
		return false;
	}
	if (!high->has_unit)
		end = counted_noun_end(reader, high);
	measure = add_measure(reader->ex, reader->sentence);
	measure->start = measure->outer_start = reader->words->words[low->first].start;
	measure->end = measure->outer_end = end;
	measure->unit = low->has_unit ? low->unit : high->unit;
	measure->unit_class = unit_expression_class(&measure->unit);
	measure->qualifier = QUALIFIER_BETWEEN;
	measure->low = bound_at(low->figure, true);
	measure->high = bound_at(high->figure, true);
	read_approximation(reader, low->first, word_at(reader->words, end), CUE_NONE, measure);
	measure->qualifier = QUALIFIER_BETWEEN;
	if (word_reads(reader->words, low->first - 1, "between") || word_reads(reader->words, low->first - 1, "from"))
		measure->outer_start = reader->words->words[low->first - 1].start;
	measure->in_name = in_short_quote(reader, low->first);
	*next = word_at(reader->words, end);
	return true;
}

/* times is a ratio where it compares, else it counts occasions */
static void
settle_times(const MeasureReader *reader, const Amount *amount, Measure *measure)
{
	static const char *const compared[] = {"that", "the", "as", "higher", "more", "larger", "greater", "those", "over",
	"its", "what", "of", NULL};
	const Words *words = reader->words;
	int			before = amount->first - 1;

	if (!word_reads(words, amount->next - 1, "times"))
		return;
	while (before > 0 && word_is(words, before, WORD_ADVERB | WORD_PREPOSITION))
		before--;
	/* lowered two times is a number of occasions, increased two times is not */
	if (word_reads_any(words, amount->next, compared) ||
		(word_is(words, before, WORD_CHANGE_VERB | WORD_CHANGE_NOUN) && words->words[before].sign > 0))
		return;
	memset(&measure->unit, 0, sizeof(measure->unit));
	measure->unit_class = UNIT_CLASS_NONE;
}

/* One amount, counted or with its unit; false where it is no quantity. */
static bool
add_single(const MeasureReader *reader, const Amount *amount, bool fraction_read, int *next)
{
	const Words *words = reader->words;
	int			end = amount->end;
	bool		quoted = in_short_quote(reader, amount->first);
	Measure    *measure;

	/* Three Gorges: part of a name */
	if (amount->spelled && !amount->has_unit && !fraction_read && amount->first > 0 &&
		word_is(words, amount->first, WORD_UPPER) && word_is(words, amount->first - 1, WORD_UPPER | WORD_DETERMINER) &&
		words->words[amount->first - 1].end < words->words[amount->first].start)
		return false;
	if (!amount->has_unit && !fraction_read)
	{
		if (is_oclock(reader, amount->next))
			return false;
		end = counted_noun_end(reader, amount);
		if (carries_letters(reader, amount) || is_label(reader, amount, end > amount->end) ||
			(quoted && amount->figure.scale == NULL && amount->after == CUE_NONE))
			return false;
		if (amount->spelled && end > amount->end && !is_plural_phrase(reader, amount, end))
			return false;
		if (end == amount->end && !bare_is_quantity(reader, amount))
			return false;
	}
	if (!one_is_counted(reader, amount, end))
		return false;
	/* three years ago is a time */
	if (amount->has_unit && word_reads(words, amount->next, "ago"))
		return false;
	measure = add_measure(reader->ex, reader->sentence);
	measure->start = measure->outer_start = words->words[amount->first].start;
	measure->end = measure->outer_end = end;
	measure->unit = amount->unit;
	measure->unit_class = unit_expression_class(&amount->unit);
	measure->has_value = true;
	measure->value = amount->figure;
	if (is_negative(reader, amount))
		measure->value.mantissa.coefficient = -measure->value.mantissa.coefficient;
	settle_times(reader, amount, measure);
	set_qualifier(measure, read_approximation(reader, amount->first, word_at(words, amount->end), amount->after,
											  measure));
	if (measure->qualifier == QUALIFIER_EXACT && end > amount->end)
		set_qualifier(measure, read_approximation(reader, amount->first, word_at(words, end), CUE_NONE, measure));
	if (measure->outer_end < end)
		measure->outer_end = end;
	measure->in_name = quoted;
	measure->enumeration = is_reference(reader, amount);
	*next = Max(word_at(words, measure->outer_end), amount->first + 1);
	return true;
}

/* "or" makes a range of neighbours only: three or four, not 5 or 60 */
static bool
is_neighbour(const MeasureReader *reader, const Amount *low, const Amount *high)
{
	Decimal		one = {1, 0};
	Decimal		next;

	if (!word_reads(reader->words, low->next, "or"))
		return true;
	return decimal_add(low->figure.mantissa, one, &next) && decimal_compare(next, high->figure.mantissa) == 0;
}

/* Read the measure that begins at a word, if one does. */
static bool
read_measure(const MeasureReader *reader, int index, int *next)
{
	Amount		low;
	Amount		high;
	int			second;
	int			power;
	bool		tight;
	bool		span = reader->words->words[index].is & WORD_PERIOD && is_span_number(reader, index);
	bool		read;

	if (read_fraction(reader, index, &low))
		return add_single(reader, &low, true, next);
	if (read_indefinite(reader, index, &power, next))
	{
		Measure    *measure = add_measure(reader->ex, reader->sentence);
		Figure		few = {{2, power}, NULL};
		Figure		many = {{10, power}, NULL};
		int			end = noun_phrase_end(reader->words, *next + 1);

		measure->start = measure->outer_start = reader->words->words[index].start;
		measure->end = measure->outer_end = reader->words->words[Max(end, *next + 1) - 1].end;
		measure->qualifier = QUALIFIER_BETWEEN;
		measure->low = bound_at(few, true);
		measure->high = bound_at(many, false);
		*next = Max(end, *next + 1);
		return true;
	}
	if (span)
		reader->words->words[index].is &= ~WORD_PERIOD;
	read = read_amount(reader, index, &low);
	if (span)
		reader->words->words[index].is |= WORD_PERIOD;
	if (!read)
		return false;
	second = range_second(reader, &low, &tight);
	if (second > 0 && second < reader->words->count && read_amount(reader, second, &high) &&
		!carries_letters(reader, &high) && is_neighbour(reader, &low, &high))
	{
		/* 7-9-12: a code */
		if (tight && word_mark(reader->words, high.next) == '-' && word_is(reader->words, high.next + 1, WORD_NUMBER))
		{
			*next = high.next + 2;
			return false;
		}
		if (add_range(reader, &low, &high, next))
			return true;
		if (tight && (*next > high.first || (!low.has_unit && !high.has_unit)))
		{
			*next = high.next;
			return false;
		}
	}
	return add_single(reader, &low, false, next);
}

/*
 * Amounts that share the unit of the one after them (6.4 and 9.1 percent) or
 * before them (7.35 billion yuan and 3.2 billion).
 */
static void
share_units(const MeasureReader *reader, int first)
{
	Extraction *ex = reader->ex;

	for (int i = ex->measure_count - 2; i >= first; i--)
	{
		Measure    *measure = ex->measures + i;
		const Measure *after = measure + 1;
		int			word = word_at(reader->words, measure->outer_end);

		if (measure->unit.count > 0 || after->unit.count == 0 || measure->end != measure->outer_end ||
			!measure->has_value || !after->has_value)
			continue;
		if (CHAR_CLASS(ex->text->chars[measure->end - 1]) != CHAR_DIGIT)
			continue;
		if (!word_reads(reader->words, word, "and") && !word_reads(reader->words, word, "or") &&
			word_mark(reader->words, word) != ',')
			continue;
		if (word_mark(reader->words, word) == ',' && word_reads(reader->words, word + 1, "and"))
			word++;
		if (word + 1 != word_at(reader->words, after->outer_start))
			continue;
		measure->unit = after->unit;
		measure->unit_class = after->unit_class;
		if (measure->value.scale == NULL)
			measure->value.scale = after->value.scale;
		set_qualifier(measure, measure->qualifier);
	}
	for (int i = first + 1; i < ex->measure_count; i++)
	{
		Measure    *measure = ex->measures + i;
		const Measure *before = measure - 1;
		int			word = word_at(reader->words, before->outer_end);

		if (measure->unit.count > 0 || before->unit_class != UNIT_CLASS_CURRENCY || measure->value.scale == NULL)
			continue;
		if (word_mark(reader->words, word) == ',')
			word++;
		if (word_reads(reader->words, word, "and") || word_reads(reader->words, word, "or"))
			word++;
		if (word == word_at(reader->words, measure->outer_start))
		{
			measure->unit = before->unit;
			measure->unit_class = before->unit_class;
		}
	}
}

/* not less than 30%, 70% and 120% respectively: the limit holds for all of them */
static void
share_qualifier(const MeasureReader *reader, int first)
{
	Extraction *ex = reader->ex;

	for (int i = first + 1; i < ex->measure_count; i++)
	{
		Measure    *measure = ex->measures + i;
		const Measure *before = measure - 1;
		int			word = word_at(reader->words, before->outer_end);
		bool		comma = word_mark(reader->words, word) == ',';

		if (measure->qualifier != QUALIFIER_EXACT || before->qualifier == QUALIFIER_BETWEEN ||
			!unit_expression_equal(&measure->unit, &before->unit) || measure->unit.count == 0)
			continue;
		if (comma)
			word++;
		if (word_reads(reader->words, word, "and"))
			word++;
		else if (!comma)
			continue;
		if (word != word_at(reader->words, measure->outer_start))
			continue;
		for (int j = word; j < reader->words->count && j < word + LONGEST_LIST && word_mark(reader->words, j) != ';'; j++)
			if (word_reads(reader->words, j, "respectively"))
			{
				set_qualifier(measure, before->qualifier);
				break;
			}
	}
}

/*
 * find_measures_en - every quantity of an English sentence
 *
 * Appends to ex->measures in text order.  The periods of the sentence must be
 * known: their numbers are dates.
 */
void
find_measures_en(Extraction *ex, int sentence)
{
	MeasureReader reader = {ex, words_of_sentence(ex, sentence), sentence};
	int			first = ex->measure_count;
	int			i = 0;

	mark_words(reader.words, ex, sentence);
	while (i < reader.words->count)
	{
		int			next = i + 1;

		int			named = user_longest(ex->words, ex->text, reader.words->words[i].start, reader.words->limit, USER_NAMES).length;

		CHECK_FOR_INTERRUPTS();
		if (named > 0)
			next = word_at(reader.words, reader.words->words[i].start + named);
		else if (!read_measure(&reader, i, &next))
			next = Max(next, i + 1);
		i = Max(next, i + 1);
	}
	share_units(&reader, first);
	share_qualifier(&reader, first);
}
