/*
 * measure_en.c
 *		English quantities: 9.78 billion yuan, US$57.35 million, 16 new
 *		projects, more than half, 3-5 percent.
 */
#include "extract/english.h"

#define LONGEST_LIST 40			/* words in which respectively is looked for */
#define LONGEST_LABELLESS 7		/* digits of a bare number without separators */

typedef struct MeasureReader
{
	Extraction *ex;
	Words	   *words;
	int			sentence;
} MeasureReader;

/* One number with its unit; a measure is one of them or a range of two. */
typedef struct Amount
{
	int			first;			/* index of its first word: the currency sign, the number */
	int			next;			/* index of the word after it */
	int			end;			/* folded position after number, scale and unit */
	int			number_end;
	Figure		figure;
	bool		has_unit;
	UnitExpression unit;
	bool		plus;			/* 20+ */
	bool		spelled;		/* six, not 6 */
	bool		attributive;	/* 5000-yuan */
	bool		age;			/* 53-year-old */
} Amount;

static int
skip_blank(const FoldedText *text, int at, int limit)
{
	while (at < limit && CHAR_CLASS(text->chars[at]) == CHAR_BLANK)
		at++;
	return at;
}

/* Does a position end a word or stand after a mark? */
static bool
at_word_end(const FoldedText *text, int at, int limit)
{
	CharClass	class = at < limit ? CHAR_CLASS(text->chars[at]) : CHAR_OTHER;
	CharClass	before = CHAR_CLASS(text->chars[at - 1]);

	return before != CHAR_LATIN || (class != CHAR_LATIN && class != CHAR_DIGIT);
}

/* A word that looks like a unit and is none where it stands: 5 in the city, 10 a day. */
static bool
unit_is_function_word(const MeasureReader *reader, int at)
{
	int			index = word_at(reader->words, at);

	return index < reader->words->count && reader->words->words[index].start == at &&
		reader->words->words[index].is & (WORD_FUNCTION | WORD_ADVERB);
}

/* per mu, per square meter: a denominator that is no span of time */
static void
read_denominator(const MeasureReader *reader, Amount *amount)
{
	const FoldedText *text = reader->words->text;
	int			limit = reader->words->limit;
	int			index = word_at(reader->words, amount->end);
	UnitExpression unit;
	UnitExpression quotient;
	int			power;
	int			end;

	if (!word_reads(reader->words, index, "per") || index + 1 >= reader->words->count)
		return;
	if (!read_unit(text, reader->words->words[index + 1].start, limit, &unit, &power, &end) ||
		!at_word_end(text, end, limit) || power != 0)
		return;
	if (unit_expression_class(&unit) == UNIT_CLASS_TIME && unit_expression_class(&amount->unit) == UNIT_CLASS_CURRENCY)
		return;
	if (unit_expression_divide(&amount->unit, &unit, &quotient))
	{
		amount->unit = quotient;
		amount->end = end;
	}
}

/* 6 consecutive years, two full months: words that may stand before a unit of time */
static int
skip_modifiers(const MeasureReader *reader, int at)
{
	static const char *const modifiers[] = {"consecutive", "full", "whole", "straight", "successive", "calendar",
	"fiscal", "long", "entire", "short", "working", "business", "more", NULL};
	static const char *const times[] = {"years", "months", "days", "weeks", "hours", NULL};
	int			index = word_at(reader->words, at);

	if (word_reads_any(reader->words, index, modifiers) && word_reads_any(reader->words, index + 1, times) &&
		reader->words->words[index].start == at)
		return reader->words->words[index + 1].start;
	return at;
}

/* The unit after a number: percent, billion yuan, -meter, kg per mu. */
static bool
read_amount_unit(const MeasureReader *reader, Amount *amount)
{
	const FoldedText *text = reader->words->text;
	int			limit = reader->words->limit;
	int			at = skip_modifiers(reader, skip_blank(text, amount->number_end, limit));
	bool		hyphen = at < limit && (text->chars[at] == '-' || text->chars[at] == 0x2010 || text->chars[at] == 0x2011);
	UnitExpression unit;
	int			power;
	int			end;
	int			index;

	if (hyphen)
		at = skip_blank(text, at + 1, limit);
	index = word_at(reader->words, at);
	if (at >= limit || unit_is_function_word(reader, at))
		return false;
	if (word_reads(reader->words, index, "fold"))
	{
		unit_by_code("倍", &amount->unit);
		amount->end = reader->words->words[index].end;
		amount->has_unit = true;
		return true;
	}
	/* 53-year-old is one word after the number */
	if (word_reads(reader->words, index, "year-old") || word_reads(reader->words, index, "years-old"))
	{
		unit_by_code("a", &amount->unit);
		amount->end = reader->words->words[index].end;
		amount->has_unit = amount->age = amount->attributive = true;
		return true;
	}
	if (!read_unit(text, at, limit, &unit, &power, &end) || !at_word_end(text, end, limit) || power != 0)
		return false;
	if (unit_expression_class(&unit) == UNIT_CLASS_COUNT || unit_expression_class(&unit) == UNIT_CLASS_NONE)
		return false;
	amount->unit = unit;
	amount->end = end;
	amount->has_unit = true;
	amount->attributive = hyphen;
	read_denominator(reader, amount);
	return true;
}

/* Is the number's word more than a number: 24:00, 27.60.55, 1+3+1, 5G, 12th? */
static bool
is_code(const MeasureReader *reader, int index, int number_end)
{
	const FoldedText *text = reader->words->text;
	const Word *word = reader->words->words + index;
	int			limit = reader->words->limit;
	uint16		after = number_end < limit ? text->chars[number_end] : 0;
	uint16		before = word->start > 0 ? text->chars[word->start - 1] : 0;

	if (number_end < word->end)
		return true;
	if ((after == '+' || after == '/' || after == '*' || after == '_') && number_end + 1 < limit &&
		CHAR_CLASS(text->chars[number_end + 1]) == CHAR_DIGIT)
		return true;
	if ((before == '+' || before == '/' || before == '*' || before == '_' || before == '#' || before == '@') &&
		word->start - 1 >= reader->words->words[0].start)
		return true;
	return false;
}

/* Number word, digits, or digits after a currency sign that begin at a word. */
static bool
read_amount(const MeasureReader *reader, int index, Amount *amount)
{
	const Words *words = reader->words;
	const FoldedText *text = words->text;
	const Word *word = words->words + index;
	UnitExpression currency;
	Number		number;
	int			at = word->start;
	int			number_word = index;
	bool		prefixed;

	memset(amount, 0, sizeof(*amount));
	amount->first = index;
	if (word->is & (WORD_PERIOD | WORD_ORDINAL))
		return false;
	prefixed = !(word->is & WORD_NUMBER) && read_currency_prefix(text, at, words->limit, &currency, &at);
	if (prefixed)
	{
		at = skip_blank(text, at, words->limit);
		number_word = word_at(words, at);
		if (number_word >= words->count || words->words[number_word].start != at ||
			!(words->words[number_word].is & WORD_NUMBER))
			return false;
	}
	else if (word->is & (WORD_MARK | WORD_DETERMINER | WORD_PREPOSITION | WORD_AUXILIARY))
		return false;
	if (!read_number(text, at, words->limit, &number) || !at_word_end(text, number.end, words->limit))
		return false;
	if (number.script == NUMBER_HAN)
		return false;
	if (number.script == NUMBER_ARABIC && number.scale == NULL && is_code(reader, number_word, number.end))
		return false;
	amount->spelled = number.script == NUMBER_WORDS;
	amount->figure.mantissa = number.mantissa;
	amount->figure.scale = number.scale;
	amount->number_end = amount->end = number.end;
	at = skip_blank(text, number.end, words->limit);
	if (at < words->limit && text->chars[at] == '+' &&
		(at + 1 >= words->limit || CHAR_CLASS(text->chars[at + 1]) != CHAR_DIGIT))
	{
		amount->plus = true;
		amount->number_end = amount->end = at + 1;
	}
	if (!read_amount_unit(reader, amount) && prefixed)
	{
		amount->unit = currency;
		amount->has_unit = true;
		read_denominator(reader, amount);
	}
	amount->next = word_at(words, amount->end);
	return true;
}

/* Does a number of digits carry letters that are no unit: 5G, 12th, 4K? */
static bool
carries_letters(const MeasureReader *reader, const Amount *amount)
{
	const FoldedText *text = reader->words->text;
	uint16		after = amount->end < reader->words->limit ? text->chars[amount->end] : 0;

	if (!amount->spelled && CHAR_CLASS(after) == CHAR_LATIN)
		return true;
	/* 4-star, 2-way: part of a name */
	return !amount->has_unit && (after == '-' || after == 0x2010) && amount->end + 1 < reader->words->limit &&
		CHAR_CLASS(text->chars[amount->end + 1]) == CHAR_LATIN;
}

/* Does a word before the number make it a label: No. 3, Article 26, Boeing 737? */
static bool
is_label(const MeasureReader *reader, const Amount *amount, bool counted)
{
	const Words *words = reader->words;
	int			first;
	int			before = amount->first - 1;
	const Cue  *cue;

	if (amount->has_unit || amount->first == 0)
		return false;
	if (word_mark(words, before) == '.' && before > 0 && words->words[before].start == words->words[before - 1].end &&
		word_cue_before(words, amount->first, KIND_BIT(KIND_EN_LABEL), &first) != NULL)
		return true;
	cue = word_cue_before(words, amount->first, KIND_BIT(KIND_EN_LABEL), &first);
	if (cue != NULL && !amount->figure.scale)
		return true;
	if (amount->spelled || (counted && amount->figure.mantissa.exponent >= 0) || amount->figure.scale != NULL ||
		amount->plus)
		return false;
	return word_is(words, before, WORD_UPPER) && (before > 0 || amount->figure.mantissa.exponent < 0) &&
		!word_is(words, before, WORD_FUNCTION | WORD_VERB | WORD_ADVERB | WORD_CHANGE_VERB);
}

static int
digits_of(const MeasureReader *reader, const Amount *amount)
{
	return reader->words->words[amount->first].end - reader->words->words[amount->first].start;
}

/* Does "from" before the number at index speak of a change, not of a range? */
static bool
from_follows_change(const MeasureReader *reader, int from)
{
	for (int i = from - 1; i >= 0 && i >= from - 4; i--)
	{
		if (word_is(reader->words, i, WORD_MARK))
			return false;
		if (word_is(reader->words, i, WORD_CHANGE_VERB | WORD_CHANGE_NOUN))
			return true;
	}
	return false;
}

/* May a number with neither unit nor noun be a quantity where it stands? */
static bool
bare_is_quantity(const MeasureReader *reader, const Amount *amount)
{
	static const char *const clock[] = {"am", "pm", "th", "st", "nd", "rd", "hours", NULL};
	const Words *words = reader->words;
	int			first = amount->first;
	int			cue_first;
	uint16		after = word_mark(words, amount->next);

	if (amount->figure.scale != NULL || amount->plus)
		return true;
	if (word_reads_any(words, amount->next, clock) || word_reads(words, amount->next, "a") ||
		word_reads(words, amount->next, "p"))
		return false;
	if (after == ')' || (after == '.' && first == 0) || (after == 0 && amount->next < words->count && first == 0 &&
														  word_is(words, amount->next, WORD_UPPER)))
		return false;
	if (digits_of(reader, amount) > LONGEST_LABELLESS && !amount->spelled)
		return false;
	if (word_cue_before(words, first, KIND_BIT(KIND_EN_APPROX), &cue_first) != NULL)
		return true;
	if (amount->spelled)
		return word_reads(words, amount->next, "above") || word_reads(words, amount->next, "of") ||
			word_reads(words, first - 1, "to") || word_reads(words, first - 1, "by") ||
			word_reads(words, first - 1, "of");
	if (amount->figure.mantissa.exponent < 0)
		return true;
	if (word_is(words, amount->next, WORD_AUXILIARY | WORD_RELATIVE) || word_reads(words, amount->next, "of") ||
		word_reads(words, amount->next, "above"))
		return true;
	if (word_is(words, amount->next, WORD_VERB | WORD_ED) && first > 0)
		return true;
	if (word_reads(words, first - 1, "from") && from_follows_change(reader, first - 1))
		return true;
	return word_is(words, first - 1, WORD_VERB | WORD_BE | WORD_CHANGE_VERB) || word_reads(words, first - 1, "of") ||
		word_reads(words, first - 1, "to") || word_reads(words, first - 1, "by") ||
		word_reads(words, first - 1, "at") || word_reads(words, first - 1, "than");
}

/* The end of the noun counted, as a position; the number's own end where there is none. */
static int
counted_noun_end(const MeasureReader *reader, const Amount *amount)
{
	const Words *words = reader->words;
	int			end = noun_phrase_end(words, amount->next);
	const Word *first = words->words + amount->next;

	/* p.m. is no noun */
	if (end <= amount->next || (first->end == first->start + 1 && word_mark(words, amount->next + 1) == '.'))
		return amount->end;
	/* 26 Jul, 3200 Faeton: a capitalised word alone is no noun counted, an acronym may be */
	if (end == amount->next + 1 && first->is & WORD_UPPER && !(first->is & WORD_PLURAL) &&
		!(first->end - first->start > 1 && folded_is_upper(words->text, first->start + 1)))
		return amount->end;
	return words->words[end - 1].end;
}

/* Is the word at index inside of a short quoted name? */
static bool
in_short_quote(const MeasureReader *reader, int index)
{
	const Words *words = reader->words;
	bool		open = false;

	for (int i = index - 1; i >= 0 && i >= index - 6; i--)
	{
		uint16		mark = word_mark(words, i);

		if (mark == 0x201d)
			return false;
		if (mark == 0x201c || mark == '"')
		{
			open = true;
			break;
		}
	}
	if (!open)
		return false;
	for (int i = index + 1; i < words->count && i <= index + 6; i++)
	{
		uint16		mark = word_mark(words, i);

		if (mark == 0x201d || mark == '"')
			return true;
		if (mark == 0x201c)
			return false;
	}
	return false;
}

/* ------------------------------------------------------------ fractions */

/* Thirds and quarters that a word names; 0 for none. */
static int
denominator_of(const Words *words, int index)
{
	static const char *const names[][2] = {
		{"half", "halves"}, {"third", "thirds"}, {"quarter", "quarters"}, {"fifth", "fifths"},
		{"sixth", "sixths"}, {"seventh", "sevenths"}, {"eighth", "eighths"}, {"ninth", "ninths"}, {"tenth", "tenths"}
	};

	for (int i = 0; i < (int) lengthof(names); i++)
		if (word_reads(words, index, names[i][0]) || word_reads(words, index, names[i][1]))
			return i == 2 ? 4 : i < 2 ? i + 2 : i + 2;
	return 0;
}

static Decimal
fraction(int numerator, int denominator)
{
	Decimal		value = {0, -4};

	value.coefficient = ((int64) numerator * 20000 / denominator + 1) / 2;
	return decimal_normalize(value);
}

/* one-third, written as one word */
static bool
read_hyphened_fraction(const MeasureReader *reader, int index, int *numerator, int *denominator)
{
	const FoldedText *text = reader->words->text;
	const Word *word = reader->words->words + index;
	Words		parts;
	Word		part[1];
	Number		number;

	if (!read_number(text, word->start, word->end, &number) || number.script != NUMBER_WORDS ||
		number.end >= word->end || text->chars[number.end] != '-' || number.scale != NULL)
		return false;
	part[0] = *word;
	part[0].start = number.end + 1;
	parts = *reader->words;
	parts.words = part;
	parts.count = 1;
	*numerator = (int) number.value.coefficient;
	*denominator = denominator_of(&parts, 0);
	return *denominator > *numerator;
}

/* half of, one third, a quarter of, three quarters of, 1/4 of, two-thirds */
static bool
read_fraction(const MeasureReader *reader, int index, Amount *amount)
{
	const Words *words = reader->words;
	const FoldedText *text = words->text;
	const Word *word = words->words + index;
	int			numerator = 1;
	int			denominator = 0;
	int			next = index + 1;
	int			first;

	if (word->is & (WORD_PERIOD | WORD_MARK))
		return false;
	if (word->is & WORD_NUMBER)
	{
		int			slash = word->start;

		numerator = 0;
		while (slash < word->end && CHAR_CLASS(text->chars[slash]) == CHAR_DIGIT && slash < word->start + 2)
			numerator = numerator * 10 + (text->chars[slash++] - '0');
		if (slash >= word->end || text->chars[slash] != '/' || !word_reads(words, next, "of"))
			return false;
		for (int i = slash + 1; i < word->end && i < slash + 3; i++)
			denominator = denominator * 10 + (text->chars[i] - '0');
		if (denominator > 20 || numerator >= denominator || numerator == 0)
			return false;
	}
	else if (word_reads(words, index, "half"))
	{
		if (!word_reads(words, next, "of") && !word_reads(words, index - 1, "by") &&
			word_cue_before(words, index, KIND_BIT(KIND_EN_APPROX), &first) == NULL)
			return false;
		denominator = 2;
	}
	else if (!read_hyphened_fraction(reader, index, &numerator, &denominator))
	{
		Number		number;

		if (word_reads(words, index, "a"))
			numerator = 1;
		else if (read_number(text, word->start, words->limit, &number) && number.script == NUMBER_WORDS &&
				 number.scale == NULL && number.end == word->end)
			numerator = (int) number.value.coefficient;
		else
			return false;
		denominator = denominator_of(words, next);
		next++;
		if (denominator <= numerator || (word_reads(words, index, "a") && !word_reads(words, next, "of")))
			return false;
	}
	memset(amount, 0, sizeof(*amount));
	amount->first = index;
	amount->next = next;
	amount->end = amount->number_end = words->words[next - 1].end;
	amount->figure.mantissa = fraction(numerator, denominator);
	amount->spelled = true;
	return true;
}

/* ---------------------------------------------------- dozens, hundreds of */

/* dozens of, hundreds of thousands of: from twice to ten times that power */
static bool
read_indefinite(const MeasureReader *reader, int index, int *power, int *next)
{
	static const char *const words_of[] = {"dozens", "hundreds", "thousands", "millions", "billions", "trillions"};
	static const int powers[] = {1, 2, 3, 6, 9, 12};
	const Words *words = reader->words;
	bool		tens = word_reads(words, index, "tens");

	*power = tens ? 1 : 0;
	*next = index;
	if (tens)
		*next = index + 1;
	for (;;)
	{
		int			at = *next > index && word_reads(words, *next, "of") ? *next + 1 : *next;
		int			i;

		for (i = 0; i < (int) lengthof(words_of); i++)
			if (word_reads(words, at, words_of[i]))
				break;
		if (i == (int) lengthof(words_of))
			break;
		*power += powers[i];
		*next = at + 1;
	}
	return *next > index + (tens ? 1 : 0) && word_reads(words, *next, "of") && *power < 16;
}

/* ----------------------------------------------------------- whole measures */

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
read_approximation(const MeasureReader *reader, int first, int next, bool plus, Measure *measure)
{
	const Words *words = reader->words;
	Qualifier	qualifier = plus ? QUALIFIER_AT_LEAST : QUALIFIER_EXACT;
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
	read_approximation(reader, low->first, word_at(reader->words, end), false, measure);
	measure->qualifier = QUALIFIER_BETWEEN;
	if (word_reads(reader->words, low->first - 1, "between") || word_reads(reader->words, low->first - 1, "from"))
		measure->outer_start = reader->words->words[low->first - 1].start;
	measure->in_name = in_short_quote(reader, low->first);
	*next = word_at(reader->words, end);
	return true;
}

/* Is "one" an article or pronoun here, or is it counted? */
static bool
one_is_counted(const MeasureReader *reader, const Amount *amount, int noun_end)
{
	int			first;

	if (!word_reads(reader->words, amount->first, "one"))
		return true;
	if (amount->has_unit)
		return !word_reads(reader->words, amount->next - 1, "day");
	return noun_end > amount->end &&
		word_cue_before(reader->words, amount->first, KIND_BIT(KIND_EN_APPROX), &first) != NULL;
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
	if (word_reads_any(words, amount->next, compared) || word_is(words, before, WORD_CHANGE_VERB | WORD_CHANGE_NOUN))
		return;
	memset(&measure->unit, 0, sizeof(measure->unit));
	measure->unit_class = UNIT_CLASS_NONE;
}

static bool
is_oclock(const MeasureReader *reader, int index)
{
	const FoldedText *text = reader->words->text;
	const Word *word = reader->words->words + index;

	return index < reader->words->count && word->end - word->start == 7 && text->chars[word->start] == 'o' &&
		text->chars[word->start + 2] == 'c' && text->chars[word->end - 1] == 'k';
}

/*
 * Does a spelled number count what follows it?  "Six wells village" is a name
 * that was translated; its noun is no plural.
 */
static bool
is_plural_phrase(const MeasureReader *reader, const Amount *amount, int end)
{
	int			first;

	for (int i = amount->next; i < reader->words->count && reader->words->words[i].start < end; i++)
		if (word_is(reader->words, i, WORD_PLURAL) &&
			(reader->words->words[i].end == end || i + 1 >= reader->words->count || !is_nominal(reader->words, i + 1) ||
			 word_is(reader->words, i + 1, WORD_VERB | WORD_ED)))
			return true;
	return amount->figure.scale != NULL || word_reads(reader->words, amount->first, "one") ||
		decimal_compare(amount->figure.mantissa, (Decimal){10, 0}) > 0 ||
		word_mark(reader->words, amount->next) == '"' ||
		word_cue_before(reader->words, amount->first, KIND_BIT(KIND_EN_APPROX), &first) != NULL;
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
			(quoted && amount->figure.scale == NULL && !amount->plus))
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
	set_qualifier(measure, read_approximation(reader, amount->first, word_at(words, amount->end), amount->plus,
											  measure));
	if (measure->qualifier == QUALIFIER_EXACT && end > amount->end)
		set_qualifier(measure, read_approximation(reader, amount->first, word_at(words, end), false, measure));
	if (measure->outer_end < end)
		measure->outer_end = end;
	measure->in_name = quoted;
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

/* Numbers inside of "the past five years" are quantities all the same. */
static bool
is_span_number(const MeasureReader *reader, int index)
{
	static const char *const around[] = {"past", "last", "next", "coming", "recent", "following", "previous",
	"preceding", "upcoming", NULL};

	return word_reads_any(reader->words, index - 1, around) &&
		(word_reads(reader->words, index + 1, "years") || word_reads(reader->words, index + 1, "months"));
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
 * Amounts that share the unit of the one after them (8.9 and 7.7 percent) or
 * before them (9.78 billion yuan and 3.2 billion).
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
	MeasureReader reader = {ex, read_words(ex, sentence), sentence};
	int			first = ex->measure_count;
	int			i = 0;

	mark_words(reader.words, ex, sentence);
	while (i < reader.words->count)
	{
		int			next = i + 1;

		CHECK_FOR_INTERRUPTS();
		if (!read_measure(&reader, i, &next))
			next = Max(next, i + 1);
		i = next;
	}
	share_units(&reader, first);
	share_qualifier(&reader, first);
}
