/*
 * count_en.c
 *		Which English numbers count something, and which are labels, codes and
 *		names: 16 new projects, but not No. 16, 5G or the Three Gorges.
 */
#include "extract/amount_en.h"

#define LONGEST_SLOGAN 14		/* words and marks */
#define LONGEST_SERIES 8		/* numbers that share a unit */
#define LONGEST_LABELLESS 7		/* digits of a bare number without separators */

/* Does a number of digits carry letters that are no unit: 5G, 12th, 4K? */
bool
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
bool
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
		amount->after != CUE_NONE)
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
bool
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

/* Rooms 3, 4 and 5: does a number go on a list that a plural noun labels? */
static bool
is_listed_label(const Words *words, int index)
{
	int			at = index;

	for (int items = 0; items < LONGEST_SERIES; items++)
	{
		int			before = at - 1;

		if (word_reads(words, before, "and") || word_reads(words, before, "or"))
			before--;
		if (word_mark(words, before) == ',')
			before--;
		if (before == at - 1 || !word_is(words, before, WORD_NUMBER))
			break;
		at = before;
	}
	return at < index && word_is(words, at - 1, WORD_PLURAL) && is_nominal(words, at - 1) &&
		!word_is(words, at - 1, WORD_VERB | WORD_CHANGE_VERB | WORD_MEASURE);
}

/* 30, 40 and 55 mu: do more numbers follow, of which the last has a unit? */
static bool
shares_later_unit(const MeasureReader *reader, const Amount *amount)
{
	int			at = amount->next;

	for (int items = 0; items < LONGEST_SERIES; items++)
	{
		int			before = at;
		Amount		next;

		if (word_mark(reader->words, at) == ',')
			at++;
		if (word_reads(reader->words, at, "and") || word_reads(reader->words, at, "or"))
			at++;
		if (at == before || at >= reader->words->count || !word_is(reader->words, at, WORD_NUMBER) ||
			!read_amount(reader, at, &next))
			return false;
		/* aged 46 and 50 years */
		if (next.has_unit)
			return unit_expression_class(&next.unit) != UNIT_CLASS_TIME;
		at = next.next;
	}
	return false;
}

/* May a number with neither unit nor noun be a quantity where it stands? */
bool
bare_is_quantity(const MeasureReader *reader, const Amount *amount)
{
	static const char *const clock[] = {"am", "pm", "th", "st", "nd", "rd", "hours", NULL};
	const Words *words = reader->words;
	int			first = amount->first;
	int			cue_first;
	uint16		after = word_mark(words, amount->next);

	if (amount->figure.scale != NULL || amount->after != CUE_NONE)
		return true;
	if (word_reads_any(words, amount->next, clock) || word_reads(words, amount->next, "a") ||
		word_reads(words, amount->next, "p"))
		return false;
	if (after == ')' || (after == '.' && first == 0) || (after == 0 && amount->next < words->count && first == 0 &&
														  word_is(words, amount->next, WORD_UPPER)))
		return false;
	if (digits_of(reader, amount) > LONGEST_LABELLESS && !amount->spelled)
		return false;
	/* ten degrees below zero, from zero */
	if (word_reads(words, first, "zero"))
		return false;
	/* between the ages of 13 and 15 */
	if (word_reads(words, first - 1, "of") && (word_reads(words, first - 2, "age") || word_reads(words, first - 2, "ages")))
		return false;
	if (word_reads(words, first - 1, "and") && word_reads(words, first - 3, "of") && word_reads(words, first - 4, "ages"))
		return false;
	/* the above three */
	if (word_reads(words, first - 1, "above") && word_is(words, first - 2, WORD_DETERMINER))
		return false;
	if (word_cue_before(words, first, KIND_BIT(KIND_EN_APPROX), &cue_first) != NULL)
		return true;
	if (is_listed_label(words, first))
		return false;
	if (amount->spelled)
		return word_reads(words, amount->next, "above") || word_reads(words, amount->next, "of") ||
			word_reads(words, first - 1, "to") || word_reads(words, first - 1, "by") ||
			word_reads(words, first - 1, "of");
	if (amount->figure.mantissa.exponent < 0 || amount->grouped)
		return true;
	/* 7 schools in 2019 and 9 in 2020 */
	if (word_reads(words, first - 1, "and") && word_is(words, amount->next, WORD_PREPOSITION) &&
		reader->ex->measure_count > 0 && reader->ex->measures[reader->ex->measure_count - 1].sentence == reader->sentence)
		return true;
	if (word_is(words, amount->next, WORD_AUXILIARY | WORD_RELATIVE) || word_reads(words, amount->next, "of") ||
		word_reads(words, amount->next, "above"))
		return true;
	if (word_is(words, amount->next, WORD_VERB | WORD_ED) && first > 0)
		return true;
	if (word_mark(words, first - 1) == ',' && shares_later_unit(reader, amount))
		return true;
	if (word_reads(words, first - 1, "from") && from_follows_change(reader, first - 1))
		return true;
	return word_is(words, first - 1, WORD_VERB | WORD_BE | WORD_HAVE | WORD_CHANGE_VERB) ||
		word_reads(words, first - 1, "including") || word_reads(words, first - 1, "of") ||
		word_reads(words, first - 1, "to") || word_reads(words, first - 1, "by") ||
		word_reads(words, first - 1, "at") || word_reads(words, first - 1, "than");
}

/* The end of the noun counted, as a position; the number's own end where there is none. */
int
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
bool
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

/* Is a number in words inside of a slogan, a short quotation with more of them: "three teas, four waters and five herbs"? */
bool
in_slogan(const MeasureReader *reader, int index)
{
	const Words *words = reader->words;
	int			open = index - 1;
	int			close = index + 1;
	int			numbers = 0;

	if (!word_is(words, index, WORD_SPELLED))
		return false;
	while (open >= 0 && open > index - LONGEST_SLOGAN && word_mark(words, open) != '"' && word_mark(words, open) != 0x201c)
		open--;
	while (close < words->count && close < index + LONGEST_SLOGAN && word_mark(words, close) != '"' &&
		   word_mark(words, close) != 0x201d)
		close++;
	if (open < 0 || close >= words->count || close - open > LONGEST_SLOGAN || word_mark(words, open) == 0 ||
		word_mark(words, close) == 0)
		return false;
	for (int i = open + 1; i < close; i++)
		numbers += word_is(words, i, WORD_SPELLED);
	return numbers > 1;
}

/* Does an amount stand right behind the measure before it: four buses and one tractor? */
static bool
continues_list(const MeasureReader *reader, const Amount *amount)
{
	const Measure *before;
	int			i = amount->first - 1;

	if (reader->ex->measure_count == 0)
		return false;
	before = reader->ex->measures + reader->ex->measure_count - 1;
	if (before->sentence != reader->sentence || before->unit.count > 0)
		return false;
	if (word_reads(reader->words, i, "and"))
		i--;
	else if (word_mark(reader->words, i) != ',')
		return false;
	return i >= 0 && reader->words->words[i].end == before->outer_end;
}

/* Is "one" an article or pronoun here, or is it counted? */
bool
one_is_counted(const MeasureReader *reader, const Amount *amount, int noun_end)
{
	int			first;

	if (!word_reads(reader->words, amount->first, "one") ||
		amount->number_end > reader->words->words[amount->first].end)
		return true;
	if (amount->has_unit)
		return !word_reads(reader->words, amount->next - 1, "day");
	/* four buses and one tractor */
	if (noun_end > amount->end && continues_list(reader, amount))
		return true;
	return noun_end > amount->end &&
		word_cue_before(reader->words, amount->first, KIND_BIT(KIND_EN_APPROX), &first) != NULL;
}

bool
is_oclock(const MeasureReader *reader, int index)
{
	const FoldedText *text = reader->words->text;
	const Word *word = reader->words->words + index;

	if (word_reads(reader->words, index, "pm") || word_reads(reader->words, index, "am"))
		return true;
	return index < reader->words->count && word->end - word->start == 7 && text->chars[word->start] == 'o' &&
		text->chars[word->start + 2] == 'c' && text->chars[word->end - 1] == 'k';
}

/*
 * Does a spelled number count what follows it?  "Four bridges village" is a name
 * that was translated; its noun is no plural.
 */
bool
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

/* the two countries, these three aspects: what is known already, not counted */
bool
is_reference(const MeasureReader *reader, const Amount *amount)
{
	const Words *words = reader->words;
	int			before = amount->first - 1;

	if (!amount->spelled || amount->has_unit || amount->figure.mantissa.exponent != 0)
		return false;
	if (word_reads(words, before, "these") || word_reads(words, before, "those") || word_reads(words, before, "both"))
		return true;
	return word_reads(words, before, "the") && word_reads(words, amount->first, "two");
}

/* Numbers inside of "the past five years" are quantities all the same. */
bool
is_span_number(const MeasureReader *reader, int index)
{
	static const char *const around[] = {"past", "last", "next", "coming", "recent", "following", "previous",
	"preceding", "upcoming", NULL};

	return word_reads_any(reader->words, index - 1, around) &&
		(word_reads(reader->words, index + 1, "years") || word_reads(reader->words, index + 1, "months"));
}
