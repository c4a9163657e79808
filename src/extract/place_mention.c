/*
 * place_mention.c
 *		Reads names of places: a name of the gazetteer with what belongs to it
 *		(Lishui District, 长沙高新区), left to right, the longest first.
 */
#include "place_mention.h"

#define KINDS_OF_PLACES \
	(KIND_BIT(KIND_DIVISION) | KIND_BIT(KIND_ZONE) | KIND_BIT(KIND_NOISE) | KIND_BIT(KIND_PLACE_COUNTRY))

/* Does text end with this generic part, UTF-8? */
static bool
ends_with(const char *text, const char *part)
{
	size_t		length = strlen(text);
	size_t		part_length = strlen(part);

	return length > part_length && strcmp(text + length - part_length, part) == 0;
}

/* suffix_fits - can a division be called so in English: 溧水区 a District, 扬州市 a City? */
bool
suffix_fits(CueValue suffix, const Division *division)
{
	const char *name = division_string(division->name);

	switch (suffix)
	{
		case CUE_PROVINCE:
			return division->level == LEVEL_PROVINCE;
		case CUE_CITY:
			return ends_with(name, "市");
		case CUE_DISTRICT:
			return ends_with(name, "区") && division->level == LEVEL_COUNTY;
		case CUE_COUNTY:
			return ends_with(name, "县");
		case CUE_AUTONOMOUS_COUNTY:
			return ends_with(name, "自治县");
		case CUE_AUTONOMOUS_PREFECTURE:
			return ends_with(name, "自治州");
		case CUE_BANNER:
			return ends_with(name, "旗");
		case CUE_PREFECTURE:
			return division->level == LEVEL_PREFECTURE && !ends_with(name, "市");
		default:
			return true;
	}
}

/* mention_allows - may the name's bearer with this number be meant? */
bool
mention_allows(const PlaceMention *mention, int bearer)
{
	return suffix_fits(mention->suffix,
					   division_at_index(name_bearer(mention->name, bearer)->division));
}

static bool
any_allowed(const PlaceMention *mention)
{
	for (int i = 0; i < mention->name->count; i++)
		if (mention_allows(mention, i))
			return true;
	return false;
}

static inline bool
is_latin(uint16 c)
{
	return CHAR_CLASS(c) == CHAR_LATIN || CHAR_CLASS(c) == CHAR_DIGIT;
}

/* After one blank, where the next word starts; -1 where there is none. */
static int
next_word(const FoldedText *text, int at, int limit)
{
	return at + 1 < limit && text->chars[at] == ' ' ? at + 1 : -1;
}

/*
 * The generic part after a pinyin name: District, Zhuang Autonomous Region.
 * Sets the mention's suffix and end when a bearer can be called so, and notes
 * it as odd when none can.
 */
static void
read_english_suffix(const FoldedText *text, int limit, PlaceMention *mention)
{
	int			at = next_word(text, mention->end, limit);
	int			length;
	const Cue  *cue;

	for (int peoples = 0; at >= 0 && peoples < 6; peoples++)
	{
		cue = lexicon_cue(text, at, limit, KIND_BIT(KIND_PLACE_SUFFIX), &length);
		if (cue == NULL || cue->value == CUE_INSIDE || cue->value == CUE_NAMED)
			return;
		/* Yi Autonomous County: the people's name, not the county's */
		if (cue->value != CUE_PEOPLE && peoples == 0 && text->chars[at] == 'a' && mention->rule == NAME_PARENT)
			return;
		if (cue->value != CUE_PEOPLE && (peoples == 0 || text->chars[at] == 'a'))
		{
			mention->suffix = cue->value;
			if (mention->name != NULL && any_allowed(mention))
			{
				mention->end = at + length;
				mention->rule = NAME_FREE;
			}
			else
			{
				mention->odd_suffix = cue->value;
				mention->odd_end = at + length;
				mention->suffix = CUE_NONE;
			}
			return;
		}
		if (cue->value != CUE_PEOPLE)
			return;
		at = next_word(text, at + length, limit);
	}
}

/* 高新区, Economic Development Zone after the name: a zone of that division. */
static void
read_zone_suffix(const FoldedText *text, int limit, PlaceMention *mention)
{
	int			at = mention->latin ? next_word(text, mention->end, limit) : mention->end;
	int			length;
	const Cue  *cue;

	if (at < 0 || at >= limit)
		return;
	cue = lexicon_cue(text, at, limit, KIND_BIT(KIND_ZONE_SUFFIX), &length);
	if (cue == NULL)
		return;
	mention->zone_kind = cue->value;
	mention->end = at + length;
	if (mention->rule != NAME_FREE)
		mention->rule--;
}

/*
 * The division's name that begins at at, of the longest match: a full name
 * whose generic part belongs to the next word (北京市场) gives its short name.
 */
static Match
division_match(const FoldedText *text, int at, int limit, Match match)
{
	int			length;
	const Cue  *cue;

	if (is_latin(text->chars[at]) || match.length < 3)
		return match;
	cue = lexicon_cue(text, at + match.length - 1, limit, KIND_BIT(KIND_PLACE_SUFFIX), &length);
	if (cue != NULL && cue->value == CUE_INSIDE)
		return lexicon_longest(text, at, at + match.length - 1, KIND_BIT(KIND_DIVISION));
	return match;
}

/* Is what follows a ship or a bank that only bears the place's name (南宁舰)? */
static bool
is_namesake(const FoldedText *text, int at, int limit)
{
	int			length;
	const Cue  *cue = at < limit ? lexicon_cue(text, at, limit, KIND_BIT(KIND_PLACE_SUFFIX), &length) : NULL;

	return cue != NULL && cue->value == CUE_NAMED;
}

/* Fill in a mention from a match; false where it names no place. */
static bool
read_mention(const FoldedText *text, int at, int limit, Match match, PlaceMention *mention)
{
	const MatcherEntry *entry;

	mention->start = at;
	mention->end = mention->name_end = at + match.length;
	mention->latin = is_latin(text->chars[at]);
	if (match_entry(&match, KIND_BIT(KIND_PLACE_COUNTRY)) != NULL)
	{
		mention->country = true;
		return true;
	}
	entry = match_entry(&match, KIND_BIT(KIND_ZONE));
	if (entry != NULL)
	{
		mention->zone = zone_by_ref(entry->ref);
		return true;
	}
	match = division_match(text, at, limit, match);
	entry = match_entry(&match, KIND_BIT(KIND_DIVISION));
	if (entry == NULL)
		return false;
	if (is_namesake(text, at + match.length, limit))
		return false;
	mention->end = mention->name_end = at + match.length;
	mention->name = division_name_by_ref(entry->ref);
	mention->rule = mention->name->rule;
	if (mention->latin)
	{
		if (!folded_is_upper(text, at))
			return false;
		read_english_suffix(text, limit, mention);
	}
	read_zone_suffix(text, limit, mention);
	return true;
}

/* The end of the word of letters and digits that at stands in. */
static int
word_end(const FoldedText *text, int at, int limit)
{
	while (at < limit && is_latin(text->chars[at]))
		at++;
	return at;
}

/*
 * A word that is no name we know, with a generic part behind it (Hanjang
 * District): a misspelt name, perhaps.
 */
static bool
read_unknown_name(const FoldedText *text, int at, int word, int limit, PlaceMention *mention)
{
	if (!folded_is_upper(text, at) || word - at < 4)
		return false;
	mention->start = at;
	mention->end = mention->name_end = word;
	mention->latin = true;
	mention->rule = NAME_PARENT;
	read_english_suffix(text, limit, mention);
	return mention->odd_suffix != CUE_NONE;
}

static void
append_mention(PlaceMentions *mentions, const PlaceMention *mention)
{
	ENSURE_ROOM(mentions->list, mentions->count, mentions->capacity);
	mentions->list[mentions->count++] = *mention;
}

/*
 * read_place_mentions - append what may name a place in [start, end)
 *
 * words: users' own, or NULL.  sentence is noted in each mention.
 */
void
read_place_mentions(const FoldedText *text, const UserLexicon *words, int start, int end, int sentence,
					PlaceMentions *mentions)
{
	int			at = start;

	CHECK_FOR_INTERRUPTS();
	while (at < end)
	{
		Match		users = user_longest(words, text, at, end, KIND_BIT(KIND_DIVISION));
		Match		match = lexicon_longest(text, at, end, KINDS_OF_PLACES);
		int			next = is_latin(text->chars[at]) ? word_end(text, at, end) : at + 1;

		PlaceMention mention = {at, at, sentence};
		bool		named = false;

		if (match.length > 0)
		{
			if (match_entry(&match, KIND_BIT(KIND_NOISE)) != NULL)
				next = mention.end = at + match.length;
			else if ((named = read_mention(text, at, end, match, &mention)))
				next = Max(mention.end, next);
			else
				mention.end = at;
		}
		else if (next > at + 1)
			named = read_unknown_name(text, at, next, end, &mention);
		if (users.length > 0 && at + users.length >= mention.end)
		{
			mention = (PlaceMention) {at, at + users.length, sentence};
			mention.users = words->places + match_entry(&users, KIND_BIT(KIND_DIVISION))->ref;
			named = true;
			next = mention.end;
		}
		if (named)
			append_mention(mentions, &mention);
		at = next;
	}
}
