/*
 * fraction_en.c
 *		English numbers that are no plain count: a third, half a billion, one in
 *		five, 3 1/2, dozens of, several hundred.
 */
#include "extract/amount_en.h"

#define LARGEST_BASE 1000		/* of one in a hundred */

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
			return i == 2 ? 4 : i + 2;
	return word_reads(words, index, "fourth") || word_reads(words, index, "fourths") ? 4 : 0;
}

static Decimal
fraction(int numerator, int denominator)
{
	Decimal		value = {0, -4};

	value.coefficient = ((int64) numerator * 20000 / denominator + 1) / 2;
	return decimal_normalize(value);
}

/* An amount of the words [index, next) that has no unit yet. */
static void
start_amount(const Words *words, int index, int next, Amount *amount)
{
	memset(amount, 0, sizeof(*amount));
	amount->first = index;
	amount->next = next;
	amount->end = amount->number_end = words->words[next - 1].end;
	amount->spelled = true;
}

static bool
is_preceded_by_limit(const Words *words, int index)
{
	int			first;

	return word_reads(words, index - 1, "by") || word_reads(words, index - 1, "to") || word_reads(words, index - 1, "from") ||
		word_cue_before(words, index, KIND_BIT(KIND_EN_APPROX), &first) != NULL;
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

/* The two figures of a word such as 3/4. */
static bool
read_slash(const Words *words, int index, int *numerator, int *denominator)
{
	const FoldedText *text = words->text;
	const Word *word = words->words + index;
	int			at = word->start;

	*numerator = *denominator = 0;
	while (at < word->end && CHAR_CLASS(text->chars[at]) == CHAR_DIGIT && at < word->start + 2)
		*numerator = *numerator * 10 + (text->chars[at++] - '0');
	if (at >= word->end || text->chars[at] != '/' || word->end - at > 3)
		return false;
	for (at++; at < word->end; at++)
	{
		if (CHAR_CLASS(text->chars[at]) != CHAR_DIGIT)
			return false;
		*denominator = *denominator * 10 + (text->chars[at] - '0');
	}
	return *denominator <= 20 && *numerator < *denominator && *numerator > 0;
}

/* 3 1/2 years */
static bool
read_mixed(const MeasureReader *reader, int index, Amount *amount)
{
	const Words *words = reader->words;
	int			whole;
	int			numerator;
	int			denominator;

	if (!word_integer(words, index, &whole) || whole > 999 || !word_is(words, index + 1, WORD_NUMBER) ||
		!read_slash(words, index + 1, &numerator, &denominator))
		return false;
	start_amount(words, index, index + 2, amount);
	if (!decimal_add((Decimal) {whole, 0}, fraction(numerator, denominator), &amount->figure.mantissa))
		return false;
	read_amount_unit(reader, amount);
	return true;
}

/* half a billion, half a dozen, half an hour: half of the one that the article stands for */
static bool
read_half_of_one(const MeasureReader *reader, int index, Amount *amount)
{
	const Words *words = reader->words;
	Number		number;

	if (!word_reads(words, index, "half") || !(word_reads(words, index + 1, "a") || word_reads(words, index + 1, "an")) ||
		index + 2 >= words->count)
		return false;
	start_amount(words, index, index + 2, amount);
	if (read_number(words->text, words->words[index + 1].start, words->limit, &number) && number.script == NUMBER_WORDS)
	{
		if (!decimal_multiply(number.mantissa, (Decimal) {5, -1}, &amount->figure.mantissa))
			return false;
		amount->figure.mantissa = decimal_normalize(amount->figure.mantissa);
		amount->figure.scale = number.scale;
		amount->number_end = amount->end = number.end;
		read_amount_unit(reader, amount);
		amount->next = word_at(words, amount->end);
		return true;
	}
	amount->figure.mantissa = (Decimal) {5, -1};
	if (!read_amount_unit(reader, amount))
		return false;
	amount->next = word_at(words, amount->end);
	return true;
}

/* half of, half the, by half: but not the first half */
static bool
is_half(const Words *words, int index)
{
	static const char *const after[] = {"of", "the", "its", "their", "all", "our", "his", "her", "that", NULL};

	return word_reads(words, index, "half") && !word_is(words, index - 1, WORD_ORDINAL) &&
		(word_reads_any(words, index + 1, after) || is_preceded_by_limit(words, index));
}

/* one in five, nine out of ten, one in every four */
static bool
read_ratio(const MeasureReader *reader, int index, Amount *amount)
{
	const Words *words = reader->words;
	const Word *word = words->words + index;
	Number		part;
	Number		whole;
	int			at;
	bool		strict = true;	/* three in five districts are three things */

	if (!(word->is & (WORD_NUMBER | WORD_SPELLED)))
		return false;
	if (!read_number(words->text, word->start, words->limit, &part) || part.scale != NULL || part.value.exponent != 0)
		return false;
	at = word_at(words, part.end);
	if (word_reads(words, at, "out") && word_reads(words, at + 1, "of"))
	{
		at += 2;
		strict = false;
	}
	else if (!word_reads(words, at++, "in"))
		return false;
	if (word_reads(words, at, "every"))
	{
		at++;
		strict = false;
	}
	if (strict && part.value.coefficient != 1)
		return false;
	if (at >= words->count || word_is(words, at, WORD_PERIOD | WORD_MARK) ||
		!read_number(words->text, words->words[at].start, words->limit, &whole) || whole.script != part.script ||
		whole.scale != NULL || whole.value.exponent != 0 || whole.value.coefficient > LARGEST_BASE ||
		whole.value.coefficient <= part.value.coefficient)
		return false;
	start_amount(words, index, word_at(words, whole.end), amount);
	amount->figure.mantissa = fraction((int) part.value.coefficient, (int) whole.value.coefficient);
	return true;
}

static bool
is_multiplier(const Words *words, int index)
{
	return word_reads(words, index, "million") || word_reads(words, index, "billion") || word_reads(words, index, "trillion");
}

/* a quarter of a million, a quarter million, half of a percentage point: what it is a part of */
static void
take_whole(const MeasureReader *reader, Amount *amount)
{
	const Words *words = reader->words;
	int			at = amount->next;
	int			number_end = amount->number_end;
	int			end;

	if (word_reads(words, at, "of") && (word_reads(words, at + 1, "a") || word_reads(words, at + 1, "an")))
		at += 2;
	if (is_multiplier(words, at))
	{
		amount->figure.scale = read_scale(words->text, words->words[at].start, words->limit, &end);
		amount->end = end;
		at++;
	}
	else if (at == amount->next)
		return;
	amount->number_end = words->words[at - 1].end;
	if (!read_amount_unit(reader, amount) && amount->figure.scale == NULL)
		amount->number_end = number_end;
	amount->next = word_at(words, amount->end);
}

/* one third, a quarter of, three quarters, two-thirds, 1/4 of */
static bool
read_part(const MeasureReader *reader, int index, Amount *amount)
{
	const Words *words = reader->words;
	const Word *word = words->words + index;
	int			numerator = 1;
	int			denominator = 0;
	int			next = index + 1;
	Number		number;

	if (word->is & WORD_NUMBER)
	{
		if (!word_reads(words, next, "of") || !read_slash(words, index, &numerator, &denominator))
			return false;
	}
	else if (is_half(words, index))
		denominator = 2;
	else if (!read_hyphened_fraction(reader, index, &numerator, &denominator))
	{
		bool		article = word_reads(words, index, "a");

		if (!article && !((word->is & WORD_SPELLED) && read_number(words->text, word->start, words->limit, &number) &&
						  number.script == NUMBER_WORDS && number.scale == NULL && number.end == word->end))
			return false;
		if (!article)
			numerator = (int) number.value.coefficient;
		denominator = denominator_of(words, next++);
		/* by a third, but not by a third party; a quarter million */
		if (denominator <= numerator ||
			(article && !word_reads(words, next, "of") && !is_multiplier(words, next) &&
			 !(is_preceded_by_limit(words, index) && !is_nominal(words, next))))
			return false;
	}
	start_amount(words, index, next, amount);
	amount->figure.mantissa = fraction(numerator, denominator);
	take_whole(reader, amount);
	return true;
}

/* threefold; twice that of, twice as high as, but not twice a week */
static bool
read_multiple(const Words *words, int index, Amount *amount)
{
	static const char *const folds[] = {"twofold", "threefold", "fourfold", "fivefold", "sixfold", "sevenfold", "eightfold",
	"ninefold", "tenfold", NULL};
	static const char *const compared[] = {"that", "those", "the", "as", "its", "their", "what", NULL};
	int			value = word_reads(words, index, "twice") && word_reads_any(words, index + 1, compared) ? 2 :
		which_word(words, index, folds) + 2;

	if (value < 2)
		return false;
	start_amount(words, index, index + 1, amount);
	amount->figure.mantissa = (Decimal) {value, 0};
	amount->has_unit = true;
	return unit_by_code("times", &amount->unit);
}

/* read_fraction - a number that is a part of one, or one and a part; a multiple in one word */
bool
read_fraction(const MeasureReader *reader, int index, Amount *amount)
{
	if (reader->words->words[index].is & (WORD_PERIOD | WORD_MARK))
		return false;
	return read_mixed(reader, index, amount) || read_half_of_one(reader, index, amount) ||
		read_ratio(reader, index, amount) || read_part(reader, index, amount) || read_multiple(reader->words, index, amount);
}

/* hundreds of thousands: the power of ten that the words in front of "of" name */
static int
read_tens(const Words *words, int index, int *power)
{
	static const char *const names[] = {"dozens", "hundreds", "thousands", "millions", "billions", "trillions", NULL};
	static const int powers[] = {1, 2, 3, 6, 9, 12};
	bool		tens = word_reads(words, index, "tens");
	int			next = tens ? index + 1 : index;

	*power = tens ? 1 : 0;
	for (;;)
	{
		int			at = next > index && word_reads(words, next, "of") ? next + 1 : next;
		int			i = which_word(words, at, names);

		if (i < 0)
			break;
		*power += powers[i];
		next = at + 1;
	}
	return next > index + (tens ? 1 : 0) && word_reads(words, next, "of") && *power < 16 ? next : index;
}

/* several hundred, a few dozen, a couple of thousand */
static int
read_several(const Words *words, int index, int *power)
{
	static const char *const names[] = {"dozen", "hundred", "thousand", "million", "billion", "trillion", NULL};
	static const int powers[] = {1, 2, 3, 6, 9, 12};
	int			at = index;

	if (word_reads(words, at, "several") || word_reads(words, at, "many"))
		at++;
	else if (word_reads(words, at, "a") && word_reads(words, at + 1, "few"))
		at += 2;
	else if (word_reads(words, at, "a") && word_reads(words, at + 1, "couple") && word_reads(words, at + 2, "of"))
		at += 3;
	else
		return index;
	for (int i = 0; names[i] != NULL; i++)
		if (word_reads(words, at, names[i]))
		{
			*power = powers[i];
			/* several hundred thousand */
			for (int j = 2; i == 1 && names[j] != NULL; j++)
				if (word_reads(words, at + 1, names[j]))
				{
					*power += powers[j];
					at++;
					break;
				}
			return at + 1;
		}
	return index;
}

/*
 * read_indefinite - dozens of, several hundred: from twice to ten times that
 * power
 *
 * Sets the amount's words and unit; its figure is the power itself.
 */
bool
read_indefinite(const MeasureReader *reader, int index, Amount *amount)
{
	const Words *words = reader->words;
	int			power;
	int			next = read_tens(words, index, &power);
	bool		of = next > index;

	if (!of)
		next = read_several(words, index, &power);
	if (next == index)
		return false;
	start_amount(words, index, next, amount);
	amount->figure.mantissa = (Decimal) {1, power};
	if (of && next + 1 < words->count)
		amount->number_end = words->words[next].end;
	if (!read_amount_unit(reader, amount) && of)
		amount->end = words->words[next].end;
	amount->next = word_at(words, amount->end);
	return true;
}
