/*
 * sentence_zh.c
 *		The items of a Chinese sentence, and simple questions about them.
 */
#include "extract/sentence_zh.h"

#include "extract/place.h"
#include "extract/user_lexicon.h"

/* Every kind that steers a rule of the Chinese statement readers. */
#define STATEMENT_KINDS \
	(KIND_BIT(KIND_ZH_CHANGE) | KIND_BIT(KIND_ZH_CHANGE_TO) | KIND_BIT(KIND_ZH_CHANGE_NOUN) | \
	 KIND_BIT(KIND_ZH_BASIS) | KIND_BIT(KIND_ZH_REACH) | KIND_BIT(KIND_ZH_LIGHT) | KIND_BIT(KIND_ZH_VERB) | \
	 KIND_BIT(KIND_ZH_ADVERB) | KIND_BIT(KIND_ZH_CONNECTOR) | KIND_BIT(KIND_ZH_STATUS) | KIND_BIT(KIND_ZH_PART) | \
	 KIND_BIT(KIND_ZH_EACH) | KIND_BIT(KIND_ZH_PAIR) | KIND_BIT(KIND_ZH_RANK_VERB) | KIND_BIT(KIND_ZH_FIRST) | \
	 KIND_BIT(KIND_ZH_SCOPE) | KIND_BIT(KIND_ZH_SHARE) | KIND_BIT(KIND_ZH_COMPARE) | KIND_BIT(KIND_ZH_PULL) | \
	 KIND_BIT(KIND_ZH_SUBJECT) | KIND_BIT(KIND_ZH_ORG) | KIND_BIT(KIND_NOISE))

static void
add_item(SentenceZh *sentence, ItemType type, int start, int end, int index)
{
	Item	   *item;

	ENSURE_ROOM(sentence->items, sentence->item_count, sentence->item_capacity);
	item = sentence->items + sentence->item_count++;
	memset(item, 0, sizeof(*item));
	item->type = type;
	item->start = start;
	item->end = end;
	item->index = index;
}

static int
first_measure_after(const Extraction *ex, int at)
{
	int			low = 0;
	int			high = ex->measure_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->measures[middle].outer_end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Where the first of the next period, measure and place begins. */
static int
next_mention(const Extraction *ex, int period, int measure, int place)
{
	int			next = INT32_MAX;

	if (period < ex->period_count)
		next = ex->periods[period].start;
	if (measure < ex->measure_count)
		next = Min(next, ex->measures[measure].outer_start);
	if (place < ex->place_count)
		next = Min(next, ex->places[place].start);
	return next;
}

static bool
says_yoy(const Item *item)
{
	const Cue  *basis = item_cue(item, KIND_ZH_BASIS);

	return basis != NULL && basis->value == CUE_YOY;
}

/* Say for each position which item comes next. */
static void
index_items(SentenceZh *sentence)
{
	int			at = sentence->start;

	sentence->item_from = palloc_huge((size_t) (sentence->end - sentence->start + 1) * sizeof(int));
	for (int i = 0; i < sentence->item_count; i++)
		while (at <= sentence->items[i].start)
			sentence->item_from[at++ - sentence->start] = i;
	while (at <= sentence->end)
		sentence->item_from[at++ - sentence->start] = sentence->item_count;
}

/*
 * The cue at at.  其中 is one in 其中国家级, which holds no 中国; 计划 is none
 * behind a name in quotation marks.
 */
static Match
cue_at(const SentenceZh *sentence, int at)
{
	Match		match = lexicon_longest(sentence->text, at, sentence->end, STATEMENT_KINDS);

	if (match.length == 3 && char_at(sentence, at) == u'其' && char_at(sentence, at + 1) == u'中')
		return lexicon_longest(sentence->text, at, at + 2, STATEMENT_KINDS);
	if (match.length == 2 && char_at(sentence, at) == u'计' && char_at(sentence, at - 1) == u'”')
		match.length = 0;
	return match;
}

/*
 * itemize_zh - fill the sentence's items
 *
 * A period wins over a measure, both over a user's indicator, that over a
 * place, a place over a cue that is not longer.
 */
void
itemize_zh(SentenceZh *sentence)
{
	const Extraction *ex = sentence->ex;
	int			period = first_period_after(ex, sentence->start);
	int			measure = first_measure_after(ex, sentence->start);
	int			place = first_place_after(ex, sentence->start);
	int			mention = INT32_MIN;

	for (int at = sentence->start; at < sentence->end;)
	{
		Match		match;
		int			named = user_longest(ex->words, sentence->text, at, sentence->end, KIND_BIT(KIND_INDICATOR)).length;

		if (at < mention && named == 0 && !lexicon_may_begin(sentence->text, at, sentence->end, STATEMENT_KINDS))
		{
			at++;
			continue;
		}
		/* 近日 and 日前 are words of manner here: they say no time. */
		while (period < ex->period_count &&
			   (ex->periods[period].start < at ||
				(ex->periods[period].in_name && ex->periods[period].range.from == DAY_UNKNOWN)))
			period++;
		while (measure < ex->measure_count && ex->measures[measure].outer_start < at)
			measure++;
		while (place < ex->place_count && ex->places[place].start < at)
			place++;
		mention = next_mention(ex, period, measure, place);
		if (period < ex->period_count && ex->periods[period].start == at)
		{
			add_item(sentence, ITEM_PERIOD, at, ex->periods[period].end, period);
			at = ex->periods[period].end;
			continue;
		}
		if (measure < ex->measure_count && ex->measures[measure].outer_start == at)
		{
			add_item(sentence, ITEM_MEASURE, at, ex->measures[measure].outer_end, measure);
			at = ex->measures[measure].outer_end;
			continue;
		}
		match = cue_at(sentence, at);
		/* What a user calls an indicator is one name, whatever words it is made of. */
		if (named > 0 && named >= match.length)
		{
			at += named;
			continue;
		}
		if (place < ex->place_count && ex->places[place].start == at &&
			ex->places[place].end - at >= match.length)
		{
			add_item(sentence, ITEM_PLACE, at, ex->places[place].end, place);
			at = ex->places[place].end;
			continue;
		}
		if (match.length == 0)
		{
			at++;
			continue;
		}
		add_item(sentence, ITEM_CUE, at, at + match.length, -1);
		sentence->items[sentence->item_count - 1].match = match;
		sentence->says_yoy |= says_yoy(sentence->items + sentence->item_count - 1);
		at += match.length;
	}
	index_items(sentence);
}

/* find_cue - the first item of a kind inside of the stretch, or NULL */
const Item *
find_cue(const SentenceZh *sentence, Stretch stretch, LexiconKind kind)
{
	for (int i = first_item(sentence, stretch.start); i < sentence->item_count; i++)
	{
		const Item *item = sentence->items + i;

		if (item->end > stretch.end)
			break;
		if (item_cue(item, kind) != NULL)
			return item;
	}
	return NULL;
}

/* Blanks and marks that belong to neither side. */
static bool
is_edge(uint16 c)
{
	switch (CHAR_CLASS(c))
	{
		case CHAR_BLANK:
		case CHAR_LINE_END:
		case CHAR_COMMA:
		case CHAR_LIST_COMMA:
		case CHAR_SEMICOLON:
		case CHAR_COLON:
		case CHAR_STOP:
			return true;
		default:
			return c == u'—' || c == u'·' || c == '/' || c == '-' || c == u'…';
	}
}

/* trim_stretch - without blanks and marks at its ends */
Stretch
trim_stretch(const FoldedText *text, Stretch stretch)
{
	while (stretch.start < stretch.end && is_edge(text->chars[stretch.start]))
		stretch.start++;
	while (stretch.end > stretch.start && is_edge(text->chars[stretch.end - 1]))
		stretch.end--;
	return stretch;
}

/* stretch_empty - is nothing left? */
bool
stretch_empty(Stretch stretch)
{
	return stretch.start >= stretch.end;
}
