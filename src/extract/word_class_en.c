/*
 * word_class_en.c
 *		What an English word can be: by the lexicon, else by its ending.
 */
#include "extract/english.h"

static bool
ends_with(const FoldedText *text, const Word *word, const char *ending)
{
	int			length = strlen(ending);

	if (word->end - word->start < length + 2)
		return false;
	for (int i = 0; i < length; i++)
		if (text->chars[word->end - length + i] != (uint16) ending[i])
			return false;
	return true;
}

static uint32
function_class(CueValue value)
{
	switch (value)
	{
		case CUE_DETERMINER:
			return WORD_DETERMINER;
		case CUE_PREPOSITION:
			return WORD_PREPOSITION;
		case CUE_BE:
			return WORD_BE;
		case CUE_HAVE:
			return WORD_HAVE;
		case CUE_MODAL:
			return WORD_MODAL;
		case CUE_DO:
			return WORD_DO;
		case CUE_CONJUNCTION:
			return WORD_CONJUNCTION;
		case CUE_PRONOUN:
			return WORD_PRONOUN;
		case CUE_RELATIVE:
			return WORD_RELATIVE;
		case CUE_NUMERAL:
			return WORD_NUMERAL;
		case CUE_SUBJECT:
			return WORD_SUBJECT;
		case CUE_DEGREE:
			return WORD_DEGREE;
		case CUE_EXTENT:
			return WORD_EXTENT;
		default:
			return WORD_ADVERB;
	}
}

/* What the lexicon says of a word. */
static void
classify_by_lexicon(const FoldedText *text, Word *word)
{
	uint64		kinds = KIND_BIT(KIND_EN_WORD) | KIND_BIT(KIND_EN_VERB) | KIND_BIT(KIND_EN_CHANGE_VERB) |
		KIND_BIT(KIND_EN_CHANGE_NOUN) | KIND_BIT(KIND_EN_ORDINAL) | KIND_BIT(KIND_EN_MONTH);
	Match		match = lexicon_longest(text, word->start, word->end, kinds);

	if (match.length != word->end - word->start)
		return;
	for (int i = 0; i < match.count; i++)
	{
		const MatcherEntry *entry = match.entries + i;
		const Cue  *cue;

		if ((KIND_BIT(entry->kind) & kinds) == 0)
			continue;
		cue = cue_by_ref(entry->ref);
		if (entry->kind == KIND_EN_WORD)
			word->is |= function_class(cue->value);
		else if (entry->kind == KIND_EN_VERB)
			word->is |= WORD_VERB | (cue->value == CUE_LIGHT ? WORD_LIGHT : cue->value == CUE_SAY ? WORD_SAY : 0);
		else if (entry->kind == KIND_EN_CHANGE_VERB)
			word->is |= WORD_CHANGE_VERB;
		else if (entry->kind == KIND_EN_CHANGE_NOUN)
			word->is |= WORD_CHANGE_NOUN;
		else if (entry->kind == KIND_EN_ORDINAL)
			word->is |= WORD_ORDINAL;
		else
			word->is |= WORD_MONTH;
		if (entry->kind == KIND_EN_CHANGE_VERB || entry->kind == KIND_EN_CHANGE_NOUN)
			word->sign = cue->number;
		if (entry->kind == KIND_EN_ORDINAL || entry->kind == KIND_EN_MONTH)
			word->number = cue->number;
	}
}

/* Plurals without an s that are counted often. */
static bool
is_irregular_plural(const FoldedText *text, const Word *word)
{
	static const char *const plurals[] = {"people", "children", "sheep", "personnel", "cattle", "staff", "men", "women",
	"fish", "aircraft", "media", "data"};

	for (int i = 0; i < (int) lengthof(plurals); i++)
	{
		int			length = strlen(plurals[i]);
		int			at = 0;

		while (at < length && word->start + at < word->end && text->chars[word->start + at] == (uint16) plurals[i][at])
			at++;
		if (at == length && word->start + at == word->end)
			return true;
	}
	return false;
}

/* What its ending says of a word that the lexicon does not know. */
static void
classify_by_ending(const FoldedText *text, Word *word)
{
	if (word->is & (WORD_FUNCTION | WORD_ADVERB | WORD_NUMERAL))
		return;
	if (ends_with(text, word, "ed"))
		word->is |= WORD_ED;
	else if (ends_with(text, word, "ing"))
		word->is |= WORD_ING;
	else if (ends_with(text, word, "ly") && !(word->is & WORD_VERB))
		word->is |= WORD_ADVERB;
	else if (ends_with(text, word, "s") && !ends_with(text, word, "ss") && !ends_with(text, word, "us") &&
			 !ends_with(text, word, "is") && !ends_with(text, word, "'s"))
		word->is |= WORD_PLURAL;
	else if (is_irregular_plural(text, word))
		word->is |= WORD_PLURAL;
	else if (ends_with(text, word, "smen"))
		word->is |= WORD_PLURAL;
}

/* forty-five */
static bool
is_hyphened_numeral(const FoldedText *text, const Word *word)
{
	Number		number;

	if ((word->is & ~(WORD_UPPER | WORD_SPELLED)) != 0)
		return false;
	for (int i = word->start; i < word->end; i++)
		if (text->chars[i] == '-')
			return read_number(text, word->start, word->end, &number) && number.end == word->end;
	return false;
}

/* classify_word - add to a word of letters what it can be */
void
classify_word(const FoldedText *text, Word *word)
{
	classify_by_lexicon(text, word);
	if (begins_like_number(text, word->start, word->end))
	{
		word->is |= WORD_SPELLED;
		if (is_hyphened_numeral(text, word))
			word->is |= WORD_NUMERAL;
	}
	classify_by_ending(text, word);
}
