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

/* per mu, per square meter, a barrel: a denominator that is no span of time */
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

	if (!(word_reads(reader->words, index, "per") ||
		  (word_reads(reader->words, index, "a") && unit_expression_class(&amount->unit) == UNIT_CLASS_CURRENCY)) ||
		index + 1 >= reader->words->count)
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

/* A unit of one letter, which stands as such only behind a number: 500g, 32 m, 4.2t; 5pc. */
static bool
read_letter_unit(const MeasureReader *reader, Amount *amount, int at)
{
	static const char *const letters[][2] = {{"m", "m"}, {"t", "t"}, {"pc", "%"}, {"g", "g"}};
	const FoldedText *text = reader->words->text;
	int			index = word_at(reader->words, at);

	if (at >= reader->words->limit || index >= reader->words->count || reader->words->words[index].start != at ||
		folded_is_upper(text, at))
		return false;
	for (int i = 0; i < (int) lengthof(letters); i++)
		if (word_reads(reader->words, index, letters[i][0]) && (at == amount->number_end || i < 2) &&
			word_mark(reader->words, index + 1) != '\'')
		{
			amount->end = reader->words->words[index].end;
			return amount->has_unit = unit_by_code(letters[i][1], &amount->unit);
		}
	return false;
}

/*
 * read_amount_unit - the unit after a number: percent, yuan, -meter, kg per mu
 */
bool
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
	if (read_letter_unit(reader, amount, at))
		return true;
	if (!read_unit(text, at, limit, user_units(reader->ex->words), &unit, &power, &end) ||
		!at_word_end(text, end, limit) || power != 0)
		return false;
	if ((unit_expression_class(&unit) == UNIT_CLASS_COUNT && unit.terms[0].unit < UNIT_FIRST_USER &&
		 strcmp(unit_expression_code(&unit), "TEU") != 0) ||
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

/* Is what stands at index paid or counted, so that a letter before it is a scale and no length? */
static bool
takes_letter_scale(const MeasureReader *reader, int index, bool *money)
{
	const Words *words = reader->words;
	UnitExpression unit;
	int			power;
	int			end;

	*money = false;
	if (index >= words->count)
		return false;
	if (read_unit(words->text, words->words[index].start, words->limit, user_units(reader->ex->words), &unit, &power,
				  &end) && !word_is(words, index, WORD_FUNCTION | WORD_ADVERB) && at_word_end(words->text, end, words->limit))
	{
		*money = unit_expression_class(&unit) == UNIT_CLASS_CURRENCY;
		return unit_expression_class(&unit) != UNIT_CLASS_LENGTH;
	}
	return word_is(words, index, WORD_PLURAL);
}

/* 30m yuan, 1.1m people, 20k units: a letter that says the scale without a currency before it */
static void
read_letter_scale(const MeasureReader *reader, Amount *amount)
{
	static const struct
	{
		const char *letter;
		int			scale;		/* the id of the word that it is short for */
		bool		money;		/* only before a currency */
	}			letters[] = {{"m", 22, false}, {"k", 21, false}, {"b", 23, true}, {"t", 24, true}};
	const Words *words = reader->words;
	int			index = word_at(words, amount->number_end);
	bool		money;

	if (amount->figure.scale != NULL || index >= words->count || words->words[index].start != amount->number_end ||
		words->words[index].is & WORD_UPPER || !takes_letter_scale(reader, index + 1, &money))
		return;
	for (int i = 0; i < (int) lengthof(letters); i++)
		if (word_reads(words, index, letters[i].letter) && (money || !letters[i].money))
		{
			amount->figure.scale = scale_by_id(letters[i].scale);
			amount->number_end = amount->end = words->words[index].end;
			return;
		}
}

/* a 500-bed hospital: more than a handful, which part of a name (4-star, 2-way) may count */
static void
read_adjective(const MeasureReader *reader, Amount *amount)
{
	const Words *words = reader->words;
	const FoldedText *text = words->text;
	int			hyphen = amount->number_end;
	int			index = word_at(words, hyphen + 1);

	if (amount->has_unit || amount->spelled || amount->figure.scale != NULL || amount->figure.mantissa.exponent != 0 ||
		amount->figure.mantissa.coefficient < 20 || hyphen >= words->limit || text->chars[hyphen] != '-' ||
		index >= words->count || words->words[index].start != hyphen + 1)
		return;
	if (word_is(words, index, WORD_NUMBER | WORD_UPPER | WORD_FUNCTION | WORD_PLURAL | WORD_ED) || !is_nominal(words, index) ||
		words->words[index].end - words->words[index].start < 3)
		return;
	amount->adjective = true;
	amount->end = words->words[index].end;
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
	else if ((word->is & (WORD_DETERMINER | WORD_PREPOSITION | WORD_AUXILIARY) ||
			  !(word->is & (WORD_NUMBER | WORD_SPELLED))) && !word_reads(words, index, "a"))
		return false;
	if (!(prefixed ? read_money_number(text, at, words->limit, &number) : read_number(text, at, words->limit, &number)) ||
		!at_word_end(text, number.end, words->limit))
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
	else if ((cue = word_cue(words, word_at(words, at), KIND_BIT(KIND_EN_APPROX_AFTER), &after)) != NULL &&
			 !word_reads(words, after, "than"))
	{
		/* 100 or so traders */
		amount->after = cue->value;
		amount->number_end = amount->end = words->words[after - 1].end;
	}
	if (!prefixed)
		read_letter_scale(reader, amount);
	if (!read_amount_unit(reader, amount) && prefixed)
	{
		amount->unit = currency;
		amount->has_unit = true;
		read_denominator(reader, amount);
	}
	read_adjective(reader, amount);
	amount->next = word_at(words, amount->end);
	return true;
}
