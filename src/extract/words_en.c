/*
 * words_en.c
 *		The words of an English sentence and what each can be.
 */
#include "extract/english.h"

#define LONGEST_CUE 6			/* words of the longest cue that is looked for leftwards */

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
	uint64		kinds = KIND_BIT(KIND_EN_WORD) |  KIND_BIT(KIND_EN_VERB) | KIND_BIT(KIND_EN_CHANGE_VERB) |
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

/* The same key as word_key's; what is no ASCII letter matches none. */
static uint64
key_of(const FoldedText *text, int start, int end)
{
	uint64		key = KEY_LENGTH(end - start);

	for (int i = 0; i < KEY_LETTERS && start + i < end; i++)
	{
		uint16		c = text->chars[start + i];

		key |= (uint64) (c < 0x80 ? c : 0xFF) << (8 * i);
	}
	return key;
}

/* bound_word - make a word of [start, end) */
void
bound_word(const FoldedText *text, Word *word, int start, int end)
{
	word->start = start;
	word->end = end;
	word->key = key_of(text, start, end);
}

static void
add_word(Words *words, int start, int end)
{
	const FoldedText *text = words->text;
	Word	   *word;

	ENSURE_ROOM(words->words, words->count, words->capacity);
	word = words->words + words->count++;
	memset(word, 0, sizeof(*word));
	bound_word(text, word, start, end);
	word->mention = -1;
	if (CHAR_CLASS(text->chars[start]) == CHAR_DIGIT)
		word->is = WORD_NUMBER;
	else if (CHAR_CLASS(text->chars[start]) != CHAR_LATIN)
		word->is = WORD_MARK;
	else
	{
		if (folded_is_upper(text, start))
			word->is = WORD_UPPER;
		classify_by_lexicon(text, word);
		if (begins_like_number(text, start, end))
		{
			word->is |= WORD_SPELLED;
			if (is_hyphened_numeral(text, word))
				word->is |= WORD_NUMERAL;
		}
		classify_by_ending(text, word);
	}
}

/* The words and marks of a sentence. */
static Words *
read_words(const Extraction *ex, int sentence)
{
	const Sentence *bounds = ex->segments->sentences + sentence;
	Words	   *words = palloc0(sizeof(Words));
	int			at = bounds->start;

	words->text = ex->text;
	words->limit = bounds->end;
	while (at < bounds->end)
	{
		CharClass	class = CHAR_CLASS(ex->text->chars[at]);
		int			end = at + 1;

		if (class == CHAR_DIGIT)
			end = number_word_end(ex->text, at, bounds->end);
		else if (class == CHAR_LATIN)
			end = letter_word_end(ex->text, at, bounds->end);
		if (class != CHAR_BLANK && class != CHAR_LINE_END)
			add_word(words, at, end);
		at = end;
	}
	return words;
}

/*
 * words_of_sentence - the words and marks of an English sentence
 *
 * Kept until free_words: the steps mark in them what they found.
 */
Words *
words_of_sentence(Extraction *ex, int sentence)
{
	if (ex->english == NULL)
		ex->english = memset(palloc_huge(ex->segments->sentence_count * sizeof(Words *)), 0,
						   ex->segments->sentence_count * sizeof(Words *));
	if (ex->english[sentence] == NULL)
		ex->english[sentence] = read_words(ex, sentence);
	return ex->english[sentence];
}

/* free_words - give back the words of a sentence, if it was read as English; they are read again where asked for */
void
free_words(Extraction *ex, int sentence)
{
	Words	   *words = ex->english == NULL ? NULL : ex->english[sentence];

	if (words == NULL)
		return;
	if (words->words != NULL)
		pfree(words->words);
	pfree(words);
	ex->english[sentence] = NULL;
}

/* Mark the words in [start, end), which are looked for from *from on. */
static void
mark_range(Words *words, int start, int end, uint32 class, int mention, int *from)
{
	while (*from < words->count && words->words[*from].end <= start)
		(*from)++;
	for (int i = *from; i < words->count && words->words[i].start < end; i++)
	{
		words->words[i].is |= class;
		if (mention >= 0)
			words->words[i].mention = mention;
	}
}

/* The first of a sentence's entries in an array that is in text order. */
#define FIRST_OF_SENTENCE(array, count, sentence_index, found) \
	do { \
		int			low_ = 0; \
		int			high_ = (count); \
		while (low_ < high_) \
		{ \
			int			middle_ = (low_ + high_) / 2; \
			if ((array)[middle_].sentence < (sentence_index)) \
				low_ = middle_ + 1; \
			else \
				high_ = middle_; \
		} \
		(found) = low_; \
	} while (0)

/* mark_words - say which words stand in periods, places and measures found so far */
void
mark_words(Words *words, const Extraction *ex, int sentence)
{
	int			first;
	int			from = 0;

	FIRST_OF_SENTENCE(ex->places, ex->place_count, sentence, first);
	for (int i = first; i < ex->place_count && ex->places[i].sentence == sentence; i++)
		mark_range(words, ex->places[i].start, ex->places[i].end, WORD_PLACE, -1, &from);
	from = 0;
	FIRST_OF_SENTENCE(ex->periods, ex->period_count, sentence, first);
	for (int i = first; i < ex->period_count && ex->periods[i].sentence == sentence; i++)
		mark_range(words, ex->periods[i].start, ex->periods[i].end, WORD_PERIOD, i, &from);
	/* May is no modal verb in a time, ended no verb */
	for (int i = 0; i < words->count; i++)
		if (words->words[i].is & WORD_PERIOD)
			words->words[i].is &= ~(WORD_MODAL | WORD_ED);
	from = 0;
	FIRST_OF_SENTENCE(ex->measures, ex->measure_count, sentence, first);
	for (int i = first; i < ex->measure_count && ex->measures[i].sentence == sentence; i++)
		mark_range(words, ex->measures[i].outer_start, ex->measures[i].outer_end, WORD_MEASURE, i, &from);
}

/* word_ends_as - does a word of the same key and length read so behind the letters of its key? */
bool
word_ends_as(const Words *words, int index, const char *text)
{
	const Word *word = words->words + index;
	int			length = strlen(text);

	if (word->end - word->start != length)
		return false;
	for (int i = KEY_LETTERS; i < length; i++)
		if (words->text->chars[word->start + i] != (uint16) text[i])
			return false;
	return true;
}

/* which_word - as which of a list that ends with NULL a word reads; -1 for none */
int
which_word(const Words *words, int index, const char *const *texts)
{
	char		letter;

	if (index < 0 || index >= words->count)
		return -1;
	letter = (char) (words->words[index].key & 0xFF);
	for (int i = 0; texts[i] != NULL; i++)
		if (*texts[i] == letter && word_reads(words, index, texts[i]))
			return i;
	return -1;
}

/* word_reads_any - does it read as any of them? */
bool
word_reads_any(const Words *words, int index, const char *const *texts)
{
	return which_word(words, index, texts) >= 0;
}

/* word_at - the index of the first word that ends after a position */
int
word_at(const Words *words, int position)
{
	int			low = 0;
	int			high = words->count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (words->words[middle].end <= position)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Does a position end a word? */
static bool
ends_word(const Words *words, int position)
{
	int			index = word_at(words, position - 1);

	return index < words->count && words->words[index].end == position;
}

/*
 * word_cue - the longest cue of the kinds that begins with a word and ends
 * with one
 *
 * Sets *next to the index of the word after it.
 */
const Cue *
word_cue(const Words *words, int index, uint64 kinds, int *next)
{
	int			length;
	int			start;
	int			limit = words->limit;
	const Cue  *cue;

	if (index < 0 || index >= words->count || words->words[index].is & WORD_NUMBER)
		return NULL;
	start = words->words[index].start;
	while ((cue = lexicon_cue(words->text, start, limit, kinds, &length)) != NULL)
	{
		if (ends_word(words, start + length))
		{
			*next = word_at(words, start + length);
			return cue;
		}
		limit = start + length - 1;
	}
	return NULL;
}

/* word_cue_before - the longest cue of the kinds that ends right before a word */
const Cue *
word_cue_before(const Words *words, int index, uint64 kinds, int *first)
{
	for (int i = Max(index - LONGEST_CUE, 0); i < index; i++)
	{
		int			next;
		const Cue  *cue = word_cue(words, i, kinds, &next);

		if (cue != NULL && next == index)
		{
			*first = i;
			return cue;
		}
	}
	return NULL;
}

/* word_integer - the value of a word of at most nine digits */
bool
word_integer(const Words *words, int index, int *value)
{
	const Word *word = words->words + index;

	if (!word_is(words, index, WORD_NUMBER) || word->end - word->start > 9)
		return false;
	*value = 0;
	for (int i = word->start; i < word->end; i++)
	{
		if (CHAR_CLASS(words->text->chars[i]) != CHAR_DIGIT)
			return false;
		*value = *value * 10 + (words->text->chars[i] - '0');
	}
	return true;
}
