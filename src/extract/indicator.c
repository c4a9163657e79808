/*
 * indicator.c
 *		Finds the indicator that a name means.
 *
 * A Chinese name has its head at its end, an English one before its first
 * preposition: the longest alias that ends there decides, when the unit is one
 * that the indicator can have.  What stands before it must for some indicators
 * be nothing but modifiers (规上工业增加值 is industrial value added,
 * 高技术制造业增加值 is not that of manufacturing).
 */
#include "indicator.h"

#include "extract/indicator_name.h"
#include "extract/lexicon.h"
#include "extract/user_lexicon.h"

#define MODIFIER_MAX_CHARS 24

typedef enum AliasPosition
{
	ALIAS_WHOLE,
	ALIAS_END,
	ALIAS_ANY,
	ALIAS_START
} AliasPosition;

typedef enum AliasSays
{
	ALIAS_SAYS_ANY,
	ALIAS_SAYS_CHANGE,			/* only where a growth is said and no level */
	ALIAS_SAYS_LEVEL			/* only where a level is said */
} AliasSays;

/* A line of indicator_aliases.tsv.  Word lists: each ended by a zero byte, and one more. */
typedef struct Alias
{
	int16		indicator;		/* -1: a name that is no indicator */
	uint8		position;
	uint32		units;			/* UNIT_BITs that a level may have */
	uint8		says;
	const char *unit_words;		/* counting words instead of classes; NULL for none */
	const char *with;			/* NULL for nothing asked */
	const char *without;
} Alias;

#include "data/indicators.inc"

/* A name being looked at. */
typedef struct NameReader
{
	FoldedText	text;			/* chars and length only: brackets and quotes are out */
	char	   *utf8;			/* the same, for word lists */
	const UserLexicon *words;
	TextRange	entry;			/* the alias that was found */
	UnitClass	unit_class;
	const UnitExpression *unit;
	const char *unit_code;		/* NULL where no unit is known */
	bool		change_only;
	bool		is_multiple;	/* measured in 倍 */
	bool		counts_kinds;	/* measured in 类, 种: not the things themselves */
	bool		wrong_unit;		/* the head is an indicator measured in something else */
} NameReader;

#define NOT_FOUND (-2)
#define NO_INDICATOR (-1)

/* indicator_count - how many indicators there are */
int
indicator_count(void)
{
	return (int) lengthof(indicator_table);
}

/* indicator_at_index - 0 to indicator_count() - 1 */
const Indicator *
indicator_at_index(int index)
{
	Assert(index >= 0 && index < indicator_count());
	return indicator_table + index;
}

/* Can an entry begin here: not inside of an English word? */
static inline bool
is_word_start(const NameReader *reader, int at)
{
	return at == 0 || !is_word_char(reader->text.chars[at]) || !is_word_char(reader->text.chars[at - 1]);
}

/* ----------------------------------------------------------------- conditions */

/* Does one of the words stand in text?  An English one begins a word: signed, not designed. */
static bool
any_word_in(const char *words, const char *text)
{
	for (; *words; words += strlen(words) + 1)
		for (const char *at = strstr(text, words); at != NULL; at = strstr(at + 1, words))
			if (at == text || !is_word_char((unsigned char) at[0]) || !is_word_char((unsigned char) at[-1]))
				return true;
	return false;
}

static bool
is_one_of(const char *words, const char *word)
{
	for (; *words; words += strlen(words) + 1)
		if (strcmp(word, words) == 0)
			return true;
	return false;
}

/* Can this line's indicator be measured so? */
static bool
unit_fits(const NameReader *reader, const Alias *alias)
{
	bool		relative = reader->unit_class == UNIT_CLASS_RATIO || reader->unit_class == UNIT_CLASS_POINT ||
		reader->unit_class == UNIT_CLASS_NONE;

	if (alias->says == (reader->change_only ? ALIAS_SAYS_LEVEL : ALIAS_SAYS_CHANGE))
		return false;
	/* Anything can grow by a percentage or reach twice what it was, but what a time alone makes an indicator. */
	if (relative && (reader->change_only || reader->is_multiple))
		return alias->says == ALIAS_SAYS_CHANGE || (alias->units & ~UNIT_BIT(UNIT_CLASS_TIME)) != 0;
	if (reader->counts_kinds)
		return false;
	if (alias->unit_words != NULL && reader->unit_code != NULL && is_one_of(alias->unit_words, reader->unit_code))
		return true;
	return (alias->units & UNIT_BIT(reader->unit_class)) != 0;
}

static bool
words_fit(const NameReader *reader, const Alias *alias)
{
	return (alias->with == NULL || any_word_in(alias->with, reader->utf8)) &&
		(alias->without == NULL || !any_word_in(alias->without, reader->utf8));
}

static bool
modifier_at(const NameReader *reader, int at, int limit, uint32 where, int *length)
{
	Match		match = lexicon_longest(&reader->text, at, limit, KIND_BIT(KIND_INDICATOR_MODIFIER));

	*length = match.length;
	for (int i = 0; i < match.count; i++)
		if (match.entries[i].kind == KIND_INDICATOR_MODIFIER && match.entries[i].ref == where)
			return true;
	return false;
}

/* Is [0, end) nothing but modifiers and names of places? */
static bool
only_modifiers(const NameReader *reader, int end)
{
	int			at = 0;
	int			length;

	while (at < end)
	{
		Match		place;

		if (reader->text.chars[at] == ' ')
		{
			at++;
			continue;
		}
		if (!modifier_at(reader, at, end, 0, &length))
			length = 0;
		place = lexicon_longest(&reader->text, at, end, KIND_BIT(KIND_DIVISION));
		length = Max(length, place.length);
		if (length == 0)
			return false;
		at += length;
	}
	return true;
}

/* A user's indicator whose name is [start, end): its number, counted on from the built-in ones. */
static int
user_indicator(const NameReader *reader, int start, int end)
{
	bool		relative = reader->unit_class == UNIT_CLASS_RATIO || reader->unit_class == UNIT_CLASS_POINT ||
		reader->unit_class == UNIT_CLASS_NONE;
	Match		match = user_longest(reader->words, &reader->text, start, end, KIND_BIT(KIND_INDICATOR));

	for (int i = 0; i < match.count && match.length == end - start; i++)
		if (match.entries[i].kind == KIND_INDICATOR &&
			((relative && (reader->change_only || reader->is_multiple)) ||
			 user_indicator_fits(reader->words->indicators + match.entries[i].ref, reader->unit_class, reader->unit)))
			return indicator_count() + (int) match.entries[i].ref;
	return NOT_FOUND;
}

/* --------------------------------------------------------------------- passes */

/*
 * The indicator of the best line that the alias [start, end) stands in; lines
 * that ask for other words go before those that do not.  positions: a bit for
 * each AliasPosition that counts here.
 */
static int
alias_indicator(NameReader *reader, int start, Match match, uint32 positions)
{
	bool		bare = only_modifiers(reader, start);

	for (int asking = 1; asking >= 0; asking--)
		for (int i = 0; i < match.count; i++)
		{
			const Alias *alias;

			if (match.entries[i].kind != KIND_INDICATOR)
				continue;
			alias = alias_table + match.entries[i].ref;
			/* With the words that it asks for, what may stand anywhere may be a head. */
			if ((alias->with != NULL) != asking ||
				!((positions | (asking ? 1u << ALIAS_ANY : 0)) & (1u << alias->position)) ||
				!words_fit(reader, alias) || (alias->position == ALIAS_WHOLE && !bare))
				continue;
			if (unit_fits(reader, alias))
				return alias->indicator;
			if (alias->indicator >= 0 && alias->position <= ALIAS_END && alias->says != ALIAS_SAYS_CHANGE)
				reader->wrong_unit = true;
		}
	return NOT_FOUND;
}

/*
 * The longest alias that ends at end, begins before before, and is the head of
 * what stands in front of it.
 */
static int
head_indicator(NameReader *reader, int before, int end)
{
	for (int start = 0; start < Min(before, end); start++)
	{
		Match		match;
		int			indicator;

		if (!is_word_start(reader, start))
			continue;
		indicator = user_indicator(reader, start, end);
		match = lexicon_longest(&reader->text, start, end, KIND_BIT(KIND_INDICATOR));
		if (indicator == NOT_FOUND && match.length == end - start)
			indicator = alias_indicator(reader, start, match, 1u << ALIAS_WHOLE | 1u << ALIAS_END);
		if (indicator != NOT_FOUND)
		{
			reader->entry = (TextRange) {start, end};
			return indicator;
		}
	}
	return NOT_FOUND;
}

/* The end of the name without one modifier behind it (工业投资增速: before 增速). */
static int
without_back_modifier(const NameReader *reader, int end)
{
	int			length;

	for (int start = Max(1, end - MODIFIER_MAX_CHARS); start < end; start++)
		if (is_word_start(reader, start) && modifier_at(reader, start, end, 1, &length) && length == end - start)
		{
			while (start > 0 && reader->text.chars[start - 1] == ' ')
				start--;
			return start;
		}
	return -1;
}

/* The head that ends at end, with or without modifiers behind it. */
static int
head_or_modified(NameReader *reader, int before, int end)
{
	int			indicator = head_indicator(reader, before, end);

	for (int i = 0; i < 4 && indicator == NOT_FOUND; i++)
	{
		end = without_back_modifier(reader, end);
		if (end <= 0)
			break;
		indicator = head_indicator(reader, before, end);
	}
	return indicator;
}

/*
 * The name's head: an alias that reaches to the name's end from before any
 * preposition, else what stands before the prepositions, else its end when
 * nothing but modifiers stands before them.
 */
static int
heads_indicator(NameReader *reader)
{
	int			length = reader->text.length;
	int			preposition = next_preposition(&reader->text, 1);
	int			indicator = head_or_modified(reader, preposition, length);

	for (int at = preposition; at < length && indicator == NOT_FOUND; at = next_preposition(&reader->text, at + 1))
		indicator = head_or_modified(reader, at, at);
	/* number of projects: the head says only how many */
	if (indicator == NOT_FOUND && preposition < length && only_modifiers(reader, preposition))
		indicator = head_or_modified(reader, length, length);
	return indicator;
}

/* The last alias within the name that may stand anywhere, or the one it begins with. */
static int
inner_indicator(NameReader *reader)
{
	int			found = NOT_FOUND;

	for (int start = 0; start < reader->text.length; start++)
	{
		Match		match;
		int			indicator;
		int			limit = reader->text.length;

		/* A longer alias that is none here may hold a shorter one that is. */
		while (is_word_start(reader, start) && limit > start)
		{
			match = lexicon_longest(&reader->text, start, limit, KIND_BIT(KIND_INDICATOR));
			if (match.length == 0)
				break;
			indicator = alias_indicator(reader, start, match,
										start == 0 ? 1u << ALIAS_ANY | 1u << ALIAS_START : 1u << ALIAS_ANY);
			if (indicator != NOT_FOUND)
			{
				found = indicator;
				reader->entry = (TextRange) {start, start + match.length};
				start += match.length - 1;
				break;
			}
			limit = start + match.length - 1;
		}
	}
	return found;
}

/* A name that says these is of how something grows, not of what it is a share of. */
static const char growth_words[] = "增长\0" "下降\0" "增加\0" "减少\0" "增收\0" "growth\0" "increase\0" "decrease\0";

/* The code that share has, in the table's own spelling. */
static const char *
share_code(void)
{
	for (int i = 0; i < indicator_count(); i++)
		if (strcmp(indicator_table[i].code, "share") == 0)
			return indicator_table[i].code;
	return NULL;
}

/* The code of a name that was read, as indicator_code. */
static const char *
code_of_name(NameReader *reader, IndicatorReason *reason)
{
	int			indicator = heads_indicator(reader);

	if (indicator == NOT_FOUND)
		indicator = inner_indicator(reader);
	if (indicator >= indicator_count())
	{
		const UserIndicator *users = reader->words->indicators + indicator - indicator_count();

		*reason = (IndicatorReason) {users->written, true};
		return users->code;
	}
	if (indicator >= 0)
	{
		reason->entry = folded_utf8(&reader->text, reader->entry);
		return indicator_table[indicator].code;
	}
	/* An amount said in percent is a share of something (造船完工量占全球51.7%). */
	if (indicator == NOT_FOUND && !any_word_in(growth_words, reader->utf8) && (reader->wrong_unit || head_is_plural(&reader->text)) &&
		reader->unit_class == UNIT_CLASS_RATIO && !reader->change_only && !reader->is_multiple)
		return share_code();
	return NULL;
}

/* indicator_code - see indicator.h */
const char *
indicator_code(const char *name, UnitClass unit_class, const UnitExpression *unit, bool change_only,
			   const UserLexicon *words, IndicatorReason *reason)
{
	NameReader	reader = {0};
	const char *code;

	*reason = (IndicatorReason) {NULL, false};
	if (name == NULL || !read_indicator_name(name, &reader.text, &reader.utf8))
		return NULL;
	reader.words = words;
	reader.unit_class = unit_class;
	reader.unit = unit;
	reader.unit_code = unit && unit->count > 0 ? unit_expression_code(unit) : NULL;
	reader.change_only = change_only;
	if (reader.unit_code != NULL)
	{
		reader.is_multiple = strcmp(reader.unit_code, "times") == 0;
		reader.counts_kinds = strcmp(reader.unit_code, "类") == 0 || strcmp(reader.unit_code, "种") == 0;
	}
	code = code_of_name(&reader, reason);
	pfree((void *) reader.text.chars);
	pfree(reader.utf8);
	return code;
}
