/*
 * words_en.c
 *		The words of an English sentence, and how they are compared.
 */
#include "extract/english.h"

#define LONGEST_CUE 6			/* words of the longest cue that is looked for leftwards */

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
		classify_word(text, word);
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
