/*
 * measure_en.c
 *		English quantities: amounts with their approximating words, and ranges.
 */
#include "extract/amount_en.h"
#include "extract/user_lexicon.h"

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
	/* rose by 10 percent to 4 million */
	if (low->has_unit && !high->has_unit && low->figure.scale == NULL && high->figure.scale != NULL)
		return false;
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

/* The sign in front of a number in words stands with it. */
static void
take_minus(const MeasureReader *reader, int first, Measure *measure)
{
	const Word *before = reader->words->words + first - 1;

	if (word_reads(reader->words, first - 1, "minus") && before->start < measure->outer_start)
		measure->outer_start = before->start;
}

/* A range: both ends, one mention. */
static bool
add_range(const MeasureReader *reader, Amount *low, Amount *high, int *next)
{
	Measure    *measure;
	int			end = high->end;

	Amount		plain = *low;

	/* minus 5 to 3 degrees */
	if (word_reads(reader->words, low->first - 1, "minus"))
		low->figure.mantissa.coefficient = -low->figure.mantissa.coefficient;
	if (!share_unit(low, high))
	{
		*low = plain;
		return false;
	}
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
	take_minus(reader, low->first, measure);
	measure->in_name = in_short_quote(reader, low->first);
	*next = word_at(reader->words, end);
	return true;
}

/* three times faster, four times longer than */
static bool
is_comparative(const Words *words, int index)
{
	const Word *word = words->words + index;

	return is_nominal(words, index) && !(word->is & (WORD_UPPER | WORD_MEASURE)) && word->end - word->start > 4 &&
		words->text->chars[word->end - 1] == 'r' && words->text->chars[word->end - 2] == 'e' &&
		(index + 1 >= words->count || word_is(words, index + 1, WORD_MARK) || word_reads(words, index + 1, "than"));
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
	if (word_reads_any(words, amount->next, compared) || is_comparative(words, amount->next) ||
		(word_is(words, before, WORD_CHANGE_VERB | WORD_CHANGE_NOUN) && words->words[before].sign > 0))
		return;
	memset(&measure->unit, 0, sizeof(measure->unit));
	measure->unit_class = UNIT_CLASS_NONE;
}

/* 20-odd: less than the next step of its last digit */
static void
limit_odd(const Amount *amount, Measure *measure)
{
	Decimal		last = decimal_normalize(amount->figure.mantissa);
	Figure		next = amount->figure;

	if (amount->after != CUE_ODD || measure->qualifier != QUALIFIER_OVER)
		return;
	if (decimal_add(last, (Decimal) {1, last.exponent}, &next.mantissa))
		measure->high = bound_at(next, false);
}

/* One amount, counted or with its unit; false where it is no quantity. */
static bool
add_single(const MeasureReader *reader, const Amount *amount, bool fraction_read, int *next)
{
	const Words *words = reader->words;
	int			end = amount->end;
	bool		quoted = in_short_quote(reader, amount->first) || in_slogan(reader, amount->first);
	Measure    *measure;

	/* Three Gorges: part of a name */
	if (amount->spelled && !amount->has_unit && !fraction_read && amount->first > 0 &&
		word_is(words, amount->first, WORD_UPPER) && word_is(words, amount->first - 1, WORD_UPPER | WORD_DETERMINER) &&
		words->words[amount->first - 1].end < words->words[amount->first].start)
		return false;
	if (!amount->has_unit && !fraction_read && !amount->adjective)
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
	limit_odd(amount, measure);
	take_minus(reader, amount->first, measure);
	if (measure->outer_end < end)
		measure->outer_end = end;
	measure->in_name = quoted;
	measure->enumeration = amount->adjective || is_reference(reader, amount);
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

/* dozens of firms, several hundred kilometers */
static bool
add_indefinite(const MeasureReader *reader, const Amount *amount, int *next)
{
	const Words *words = reader->words;
	Measure    *measure = add_measure(reader->ex, reader->sentence);
	Figure		few = amount->figure;
	Figure		many = amount->figure;
	int			end = amount->has_unit ? amount->next : noun_phrase_end(words, amount->next);

	few.mantissa.coefficient *= 2;
	many.mantissa.coefficient *= 10;
	*next = Max(end, amount->next);
	measure->start = measure->outer_start = words->words[amount->first].start;
	measure->end = measure->outer_end = words->words[*next - 1].end;
	measure->unit = amount->unit;
	measure->unit_class = unit_expression_class(&amount->unit);
	measure->qualifier = QUALIFIER_BETWEEN;
	measure->low = bound_at(few, true);
	measure->high = bound_at(many, false);
	return true;
}

/* How many times the change a level is at least, so that the two are no range. */
#define LEAST_LEVEL 5

/*
 * surged 86.7 percent to 132,000 units, rose by 1,200 to 14,300: a change and
 * the level that it led to
 */
static bool
is_change_to_level(const MeasureReader *reader, const Amount *low, const Amount *high)
{
	const Words *words = reader->words;
	Decimal		times = {LEAST_LEVEL, 0};
	Decimal		least;

	if (!word_reads(words, low->next, "to") || word_reads(words, low->first - 1, "from") ||
		word_reads(words, low->first - 1, "between"))
		return false;
	if (high->has_unit && (!low->has_unit || low->unit.count == 0 || high->unit.count == 0 ||
						   low->unit.terms[0].unit != high->unit.terms[0].unit))
		return false;
	return (low->has_unit && !high->has_unit) ||
		(word_reads(words, low->first - 1, "by") && decimal_multiply(figure_value(low->figure), times, &least) &&
		 decimal_compare(figure_value(high->figure), least) >= 0);
}

/* Read the measure that begins at a word, if one does. */
static bool
read_measure(const MeasureReader *reader, int index, int *next)
{
	Amount		low;
	Amount		high;
	int			second;
	bool		tight;
	bool		span = reader->words->words[index].is & WORD_PERIOD && is_span_number(reader, index);
	bool		read;

	if (read_fraction(reader, index, &low))
		return add_single(reader, &low, true, next);
	if (read_indefinite(reader, index, &low))
		return add_indefinite(reader, &low, next);
	if (span)
		reader->words->words[index].is &= ~WORD_PERIOD;
	read = read_amount(reader, index, &low);
	if (span)
		reader->words->words[index].is |= WORD_PERIOD;
	if (!read)
		return false;
	second = range_second(reader, &low, &tight);
	if (second > 0 && second < reader->words->count && read_amount(reader, second, &high) &&
		!carries_letters(reader, &high) && is_neighbour(reader, &low, &high) &&
		!is_change_to_level(reader, &low, &high))
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
