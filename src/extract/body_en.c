/*
 * body_en.c
 *		Companies, parks and other bodies that an English sentence is about:
 *		Sunny Motors sold, Huawei's revenue, the company.
 */
#include "extract/subject_en.h"

#define LONGEST_NAME 12			/* words of a body's name */
#define LONGEST_LOOK 40			/* words of a sentence before its first verb */
#define LONGEST_ACRONYM 6
#define NEAR 3000				/* characters around a sentence in which its first word is looked for */

/* What the lexicon says of a word of a body's name; CUE_NONE where nothing.  A trade's word ends a company's name. */
static CueValue
body_value(const Words *words, int index)
{
	int			next;
	const Cue  *cue = word_cue(words, index, KIND_BIT(KIND_EN_BODY), &next);

	if (cue == NULL || next != index + 1)
		return CUE_NONE;
	return cue->value == CUE_TRADE ? CUE_COMPANY : cue->value;
}

/* Is the word at index part of a proper name? */
static bool
is_proper(const Words *words, int index)
{
	return word_is(words, index, WORD_UPPER) &&
		!word_is(words, index, WORD_PERIOD | WORD_MEASURE | WORD_MARK | WORD_FUNCTION | WORD_MONTH | WORD_NUMERAL);
}

/* Co., Ltd.; Bank of, A & B: the index of the next word of the name, index where it ends. */
static int
skip_inside(const Words *words, int index)
{
	static const char *const forms[] = {"ltd", "inc", "limited", "llc", NULL};
	int			i = index;

	if (word_mark(words, i) == '.' && words->words[i].start == words->words[i - 1].end)
		i++;
	if (word_mark(words, i) == ',')
		i++;
	if (i > index && word_reads_any(words, i, forms))
		return i;
	if ((word_reads(words, index, "of") || word_mark(words, index) == '&') && is_proper(words, index + 1) &&
		!word_is(words, index - 1, WORD_PLACE) && !word_is(words, index + 1, WORD_PLACE))
		return index + 1;
	return index;
}

/* Read the proper name that begins at index. */
static void
read_name(const Words *words, int index, Body *body)
{
	int			end = index;
	bool		nobody = false;
	bool		of = false;		/* Bank of: what stands before it decides */

	body->first = index;
	body->kind = CUE_NONE;
	body->possessive = false;
	while (end < words->count && end < index + LONGEST_NAME && !body->possessive)
	{
		int			next;

		if (!is_proper(words, end))
		{
			if (end == index || (next = skip_inside(words, end)) == end)
				break;
			of |= word_reads(words, end, "of");
			end = next;
			continue;
		}
		/* Sunny Motors Posts Profit: a verb ends the name */
		if (end > index && word_is(words, end, WORD_VERB | WORD_CHANGE_VERB) && body_value(words, end) == CUE_NONE)
			break;
		if (!of)
			body->kind = body_value(words, end);
		nobody |= body_value(words, end) == CUE_NOBODY;
		body->possessive = is_possessive(words, end);
		end++;
	}
	if (nobody && body->kind == CUE_NONE)
		body->kind = CUE_NOBODY;
	body->next = end;
	body->name.start = words->words[index].start;
	body->name.end = words->words[end - 1].end - (body->possessive ? 2 : 0);
	/* the full stop of Ltd. belongs to it */
	if (word_mark(words, end) == '.' && (word_reads(words, end - 1, "ltd") || word_reads(words, end - 1, "inc")) &&
		words->words[end].start == words->words[end - 1].end && end + 1 < words->count)
		body->name.end = words->words[body->next++].end;
}

/* The index of what follows a name, over adverbs. */
static int
after_name(const Words *words, int index)
{
	while (word_is(words, index, WORD_ADVERB) || word_reads(words, index, "once"))
		index++;
	return index;
}

static bool
is_acronym(const Words *words, int index)
{
	const Word *word = words->words + index;

	if (word->end - word->start < 2 || word->end - word->start > LONGEST_ACRONYM)
		return false;
	for (int at = word->start; at < word->end; at++)
		if (CHAR_CLASS(words->text->chars[at]) != CHAR_LATIN || !folded_is_upper(words->text, at))
			return false;
	return true;
}

/* Is a word that the lexicon does not know capitalised near by, inside of a sentence? */
static bool
is_name_elsewhere(const Words *words, int index)
{
	const FoldedText *text = words->text;
	const Word *word = words->words + index;
	int			length = word->end - word->start;
	int			stop = Min(word->end + NEAR, text->length - length);

	if (word->is != WORD_UPPER)
		return false;
	for (int at = Max(word->start - NEAR, 2); at < stop; at++)
	{
		if (text->chars[at] != text->chars[word->start] || text->chars[at - 1] != ' ' || at == word->start ||
			!folded_is_upper(text, at) ||
			(CHAR_CLASS(text->chars[at - 2]) != CHAR_LATIN && text->chars[at - 2] != ','))
			continue;
		if (memcmp(text->chars + at, text->chars + word->start, length * sizeof(uint16)) == 0 &&
			CHAR_CLASS(text->chars[at + length]) != CHAR_LATIN)
			return true;
	}
	return false;
}

/* Is a word neither known nor made like an English noun: Tesla, but not Construction? */
static bool
looks_like_name(const Words *words, int index)
{
	static const char *const endings[] = {"tion", "sion", "ment", "ness", "ity", "ism", "ture", "age", "ance", "ence", "ship",
	"ics", "cy", "th", "er", "or", "al"};
	const Word *word = words->words + index;

	if (word->is != WORD_UPPER)
		return false;
	for (int i = 0; i < (int) lengthof(endings); i++)
	{
		int			length = (int) strlen(endings[i]);
		int			at = 0;

		if (word->end - word->start <= length)
			continue;
		while (at < length && words->text->chars[word->end - length + at] == (uint16) endings[i][at])
			at++;
		if (at == length)
			return false;
	}
	return true;
}

/* Does a name that ends in no company's or park's word name a body: State Grid has, Huawei's? */
static bool
acts(const Words *words, const Body *body)
{
	int			next = after_name(words, body->next);

	for (int i = body->first; i < body->next; i++)
		if (word_is(words, i, WORD_EXTENT | WORD_DEGREE | WORD_ORDINAL | WORD_SUBJECT | WORD_CHANGE_NOUN | WORD_VERB))
			return false;
	/* the first word of a sentence is written so whatever it is */
	if (body->first == 0 && body->next == 1 && !body->possessive && !is_acronym(words, 0) && !is_name_elsewhere(words, 0) &&
		!(looks_like_name(words, 0) && word_is(words, next, WORD_VERB) &&
		  !word_is(words, next, WORD_LIGHT | WORD_SAY | WORD_CHANGE_VERB | WORD_PLURAL)))
		return false;
	/* reported revenue of: what it reports is its own */
	return body->possessive ||
		(word_is_verb(words, next) && (!word_is(words, next, WORD_SAY) ||
									   (is_nominal(words, next + 1) && !word_is(words, next + 1, WORD_UPPER | WORD_PLACE))));
}

/* Can a body be whose the sentence is, and not where something came from or went to? */
static bool
is_subject(const Words *words, const Body *body)
{
	static const char *const others[] = {"from", "to", "by", "with", "against", "between", "than", "like", "as", "for",
	"into", "via", "through", "called", "named", NULL};
	int			before = body->first - 1;
	bool		places = true;

	while (word_is(words, before, WORD_DETERMINER))
		before--;
	if (word_reads_any(words, before, others) || body->kind == CUE_NOBODY)
		return false;
	for (int i = body->first; i < body->next && places; i++)
		places = word_is(words, i, WORD_PLACE);
	if (places)
		return false;
	if (body->kind == CUE_COUNTRY)
		return true;
	return body->kind != CUE_NONE ? body->next - body->first > 1 : acts(words, body);
}

/* Are most words of a line capitalised, as in a headline? */
static bool
is_headline(const Words *words)
{
	int			upper = 0;
	int			plain = 0;

	if (word_mark(words, words->count - 1) == '.')
		return false;
	for (int i = 0; i < words->count && i < LONGEST_LOOK; i++)
		if (word_is(words, i, WORD_UPPER))
			upper++;
		else if (!word_is(words, i, WORD_MARK | WORD_NUMBER | WORD_FUNCTION))
			plain++;
	return upper > 3 && upper > plain;
}

/* The verb that ends where a sentence's subject may stand; Last year is none. */
static bool
is_finite_verb(const Words *words, int index)
{
	return word_is(words, index, WORD_AUXILIARY | WORD_VERB | WORD_CHANGE_VERB) && !word_is(words, index, WORD_PERIOD) &&
		word_is_verb(words, index) && !(index > 0 && word_is(words, index, WORD_UPPER));
}

/* It is reported that: the index behind it */
static int
behind_report(const Words *words)
{
	if (word_reads(words, 0, "it") || word_reads(words, 0, "according"))
		for (int i = 2; i < words->count && i < 7; i++)
			if (word_reads(words, i, "that"))
				return i + 1;
	return 0;
}

/*
 * find_body - the body named before the first verb of a sentence, or of what
 * was said in it
 */
bool
find_body(const Words *words, Body *body)
{
	bool		said = false;
	bool		found = false;
	Body		next;

	if (is_headline(words))
		return false;
	for (int i = behind_report(words); i < words->count && i < LONGEST_LOOK; i++)
	{
		/* what was said has a subject of its own */
		if (word_reads(words, i, "that") && said)
			said = found = false;
		/* the subject is what is counted */
		else if (word_is(words, i, WORD_MEASURE) && !said)
			break;
		else if (is_finite_verb(words, i))
		{
			if (!word_is(words, i, WORD_SAY))
				break;
			said = true;
		}
		if (said || !is_proper(words, i))
			continue;
		read_name(words, i, &next);
		if (is_subject(words, &next) && (!found || body->kind == CUE_ZONE))
		{
			*body = next;
			found = true;
		}
		i = next.next - 1;
	}
	return found;
}

/* body_at - whether the name of a body that does something begins at index */
bool
body_at(const Words *words, int index, Body *body)
{
	int			next;

	if (!is_proper(words, index))
		return false;
	read_name(words, index, body);
	next = after_name(words, body->next);
	return is_subject(words, body) && (body->possessive || (word_is_verb(words, next) && !word_is(words, next, WORD_SAY)));
}

/*
 * find_reference - what the sentence calls a body that was named before: the
 * company, the park; CUE_NONE for nothing
 */
CueValue
find_reference(const Words *words)
{
	for (int i = 0; i + 1 < words->count && i < LONGEST_LOOK; i++)
	{
		CueValue	value;

		if (is_finite_verb(words, i) && !word_is(words, i, WORD_SAY))
			break;
		if (!word_reads(words, i, "the") && !word_reads(words, i, "this"))
			continue;
		value = body_value(words, i + 1);
		if (word_reads(words, i + 1, "company's") || word_reads(words, i + 1, "group's") || word_reads(words, i + 1, "firm's"))
			return CUE_COMPANY;
		if (word_reads(words, i + 1, "park's") || word_reads(words, i + 1, "zone's"))
			return CUE_ZONE;
		if ((value == CUE_COMPANY || value == CUE_ZONE || value == CUE_BODY) && !word_is(words, i + 1, WORD_UPPER) &&
			(!is_nominal(words, i + 2) || word_is(words, i + 2, WORD_VERB | WORD_CHANGE_VERB | WORD_ED)))
			return value;
	}
	return CUE_NONE;
}
