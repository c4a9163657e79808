/*
 * amount_en.c
 *		One English number with its scale and unit: 7.35 billion yuan,
 *		US$57.35 million, a third, dozens of.
 */
#include "extract/amount_en.h"

#include "extract/user_lexicon.h"

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
	if (!read_unit(text, reader->words->words[index + 1].start, limit, user_units(reader->ex->words), &unit, &power,
				   &end) ||
		!at_word_end(text, end, limit) || power != 0)
		return;
	if (unit_expression_class(&unit) == UNIT_CLASS_TIME && unit_expression_class(&amount->unit) != UNIT_CLASS_LENGTH)
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
	/* per cent, US dollars: their first word alone is none of a unit */
	static const char *const money[] = {"cent", "cents", "dollar", "dollars", NULL};
	UnitExpression unit;
	int			power;
	int			end;
	int			index;

	if (hyphen)
		at = skip_blank(text, at + 1, limit);
	index = word_at(reader->words, at);
	if (at >= limit || (unit_is_function_word(reader, at) && !word_reads_any(reader->words, index + 1, money)))
		return false;
	if (word_reads(reader->words, index, "fold"))
	{
		unit_by_code("times", &amount->unit);
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
	/* 500g, but not 5G */
	if (at == amount->number_end && at < limit && text->chars[at] == 'g' && !folded_is_upper(text, at) &&
		at_word_end(text, at + 1, limit))
	{
		amount->has_unit = unit_by_code("g", &amount->unit);
		amount->end = at + 1;
		return amount->has_unit;
	}
	if (!read_unit(text, at, limit, user_units(reader->ex->words), &unit, &power, &end) ||
		!at_word_end(text, end, limit) || power != 0)
		return false;
	if ((unit_expression_class(&unit) == UNIT_CLASS_COUNT && unit.terms[0].unit < UNIT_FIRST_USER) ||
		unit_expression_class(&unit) == UNIT_CLASS_NONE)
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
bool
read_amount(const MeasureReader *reader, int index, Amount *amount)
{
	const Words *words = reader->words;
	const FoldedText *text = words->text;
	const Word *word = words->words + index;
	const Cue  *cue;
	UnitExpression currency;
	Number		number;
	int			after;
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
	else if ((word->is & (WORD_DETERMINER | WORD_PREPOSITION | WORD_AUXILIARY)) ||
			 !(word->is & (WORD_NUMBER | WORD_SPELLED)))
		return false;
	if (!read_number(text, at, words->limit, &number) || !at_word_end(text, number.end, words->limit))
		return false;
	if (number.script == NUMBER_HAN)
		return false;
	if (number.script == NUMBER_ARABIC && number.scale == NULL && is_code(reader, number_word, number.end))
		return false;
	amount->spelled = number.script == NUMBER_WORDS;
	amount->grouped = number.grouped;
	amount->figure.mantissa = number.mantissa;
	amount->figure.scale = number.scale;
	amount->number_end = amount->end = number.end;
	at = skip_blank(text, number.end, words->limit);
	if (at < words->limit && text->chars[at] == '+' &&
		(at + 1 >= words->limit || CHAR_CLASS(text->chars[at + 1]) != CHAR_DIGIT))
	{
		amount->after = CUE_AT_LEAST;
		amount->number_end = amount->end = at + 1;
	}
	else if ((cue = word_cue(words, word_at(words, at), KIND_BIT(KIND_EN_APPROX_AFTER), &after)) != NULL)
	{
		/* 100 or so traders */
		amount->after = cue->value;
		amount->number_end = amount->end = words->words[after - 1].end;
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

	if (!(word->is & WORD_SPELLED) || !read_number(text, word->start, word->end, &number) ||
		number.end >= word->end || text->chars[number.end] != '-' || number.scale != NULL)
		return false;
	part[0] = *word;
	bound_word(text, part, number.end + 1, word->end);
	parts = *reader->words;
	parts.words = part;
	parts.count = 1;
	*numerator = (int) number.value.coefficient;
	*denominator = denominator_of(&parts, 0);
	return *denominator > *numerator;
}

/* half of, one third, a quarter of, three quarters of, 1/4 of, two-thirds */
bool
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
		else if ((word->is & WORD_SPELLED) && read_number(text, word->start, words->limit, &number) &&
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

/* The power of ten that a plural names; 0 for none. */
static int
plural_power(const Words *words, int index)
{
	return word_reads(words, index, "dozens") ? 1 : word_reads(words, index, "hundreds") ? 2 :
		word_reads(words, index, "thousands") ? 3 : word_reads(words, index, "millions") ? 6 :
		word_reads(words, index, "billions") ? 9 : word_reads(words, index, "trillions") ? 12 : 0;
}

/* dozens of, hundreds of thousands of: from twice to ten times that power */
bool
read_indefinite(const MeasureReader *reader, int index, int *power, int *next)
{
	const Words *words = reader->words;
	bool		tens = word_reads(words, index, "tens");

	*power = tens ? 1 : 0;
	*next = index;
	if (tens)
		*next = index + 1;
	for (;;)
	{
		int			at = *next > index && word_reads(words, *next, "of") ? *next + 1 : *next;
		int			more = plural_power(words, at);

		if (more == 0)
			break;
		*power += more;
		*next = at + 1;
	}
	return *next > index + (tens ? 1 : 0) && word_reads(words, *next, "of") && *power < 16;
}
