/*
 * place.c
 *		The places of an article, and what the statement step asks about them.
 */
#include "place.h"

#include "place_mention.h"

/* How many of the article's places are asked about a name outside of the text. */
#define CONTEXT_PLACES 200

/* How the kinds of zones are called in Chinese, for those named in English. */
static const char *
zone_generic_name(CueValue kind)
{
	switch (kind)
	{
		case CUE_ETDZ:
			return "经济开发区";
		case CUE_HIDZ:
			return "高新技术产业开发区";
		case CUE_BONDED:
			return "综合保税区";
		case CUE_NEW_AREA:
			return "新区";
		case CUE_PARK:
			return "工业园区";
		case CUE_FREE_TRADE:
			return "自由贸易试验区";
		default:
			return "开发区";
	}
}

static char *
concatenate(const char *left, const char *right)
{
	size_t		left_length = strlen(left);
	size_t		right_length = strlen(right);
	char	   *both = palloc(left_length + right_length + 1);

	memcpy(both, left, left_length);
	memcpy(both + left_length, right, right_length + 1);
	return both;
}

static const char *
short_or_full_name(const Division *division)
{
	const char *name = division_string(division->short_name);

	return *name ? name : division_string(division->name);
}

/* The name of a place that is not known, or a zone that is not listed. */
static const char *
written_name(const FoldedText *text, const PlaceMention *mention)
{
	if (mention->zone_kind != CUE_NONE && mention->latin && mention->chosen >= 0)
		return concatenate(short_or_full_name(division_at_index(mention->chosen)),
						   zone_generic_name(mention->zone_kind));
	return folded_source(text, mention->start, mention->end);
}

static bool
mention_is_full(const PlaceMention *mention, const Division *division)
{
	if (mention->latin)
		return mention->suffix != CUE_NONE;
	for (int i = 0; i < mention->name->count; i++)
	{
		const NameBearer *bearer = name_bearer(mention->name, i);

		if (division_at_index(bearer->division) == division || division == NULL)
			return bearer->full;
	}
	return false;
}

static Place
place_of_mention(const FoldedText *text, const PlaceMention *mention)
{
	const Division *division = mention->chosen >= 0 ? division_at_index(mention->chosen) : NULL;
	Place		place = {mention->start, mention->end, mention->sentence, PLACE_COUNTRY, NULL, "中国", true};

	if (mention->country)
		return place;
	if (mention->users != NULL)
	{
		place.level = mention->users->level;
		place.region = mention->users->region;
		place.name = mention->users->name;
		place.users = true;
		return place;
	}
	place.region = division ? division->code : NULL;
	if (mention->zone != NULL)
	{
		place.level = PLACE_ZONE;
		place.name = zone_name(mention->zone);
	}
	else if (mention->zone_kind != CUE_NONE)
	{
		place.level = PLACE_ZONE;
		place.name = written_name(text, mention);
	}
	else
	{
		place.level = division ? (PlaceLevel) division->level : PLACE_COUNTY;
		place.name = division ? division_string(division->name) : written_name(text, mention);
		place.full = mention_is_full(mention, division);
	}
	return place;
}

/* ------------------------------------------------- places given outside the text */

/* Does one of the article's places hold this division, or is it it? */
static bool
context_names(const Extraction *context, int division)
{
	for (int i = 0; context && i < context->place_count && i < CONTEXT_PLACES; i++)
	{
		const Place *place = context->places + i;

		if (place->level != PLACE_COUNTRY && division_within(division, division_index(place->region)))
			return true;
	}
	return false;
}

/*
 * What a mention outside of the article means: what its own words decided,
 * else what the article names, else the highest level that bears the name.
 */
static int
outside_division(const Extraction *context, const PlaceMention *mention, bool whole)
{
	int			best = PLACE_NONE;

	if (mention->chosen >= 0 || mention->name == NULL || !(whole || mention->chosen == PLACE_UNKNOWN ||
														   mention->rule == NAME_CONTEXT))
		return mention->chosen;
	for (int i = 0; i < mention->name->count; i++)
	{
		int			division = name_bearer(mention->name, i)->division;

		if (mention_allows(mention, i) && context_names(context, division) &&
			(best < 0 || division_at_index(division)->level < division_at_index(best)->level))
			best = division;
	}
	return best;
}

/* The only or highest bearer of a name that stands alone. */
static int
lone_division(const PlaceMention *mention)
{
	int			best = PLACE_NONE;
	int			best_level = 100;

	for (int i = 0; i < mention->name->count; i++)
	{
		const NameBearer *bearer = name_bearer(mention->name, i);
		const Division *division = division_at_index(bearer->division);
		int			level = division->level + (division->to != 0 ? 10 : 0);

		if (!mention_allows(mention, i))
			continue;
		if (level == best_level)
			best = PLACE_NONE;
		else if (level < best_level)
		{
			best = bearer->division;
			best_level = level;
		}
	}
	return best;
}

/* The division that a text outside of the article names, or PLACE_NONE. */
static int
division_of_text(const Extraction *context, const UserLexicon *words, const FoldedText *text, int start, int end)
{
	PlaceMentions mentions = {0};
	int			best = PLACE_NONE;

	read_place_mentions(text, words, start, end, 0, &mentions);
	decide_mentions(text, &mentions, -1);
	for (int k = 0; k < mentions.count; k++)
	{
		const PlaceMention *mention = mentions.list + k;
		bool		whole = mention->start == start && mention->end == end;
		int			division = outside_division(context, mention, whole);

		if (division < 0 && whole && mention->name != NULL)
			division = lone_division(mention);
		/* 江苏省扬州市邗江区 and Huayuan County, Hunan both mean their smallest. */
		if (division >= 0 && (best < 0 || division_within(division, best)))
			best = division;
	}
	return best;
}

/* region_of_text - see place.h */
const char *
region_of_text(const Extraction *extraction, const UserLexicon *words, const char *text)
{
	int			division;
	FoldedText *folded;

	if (text == NULL)
		return NULL;
	folded = fold_text(text, (int) strlen(text));
	division = division_of_text(extraction, words, folded, 0, folded->length);
	free_folded(folded);
	return division >= 0 ? division_at_index(division)->code : NULL;
}

/* text_names_country - see place.h */
bool
text_names_country(const char *text)
{
	FoldedText *folded = fold_text(text, (int) strlen(text));
	PlaceMentions mentions = {0};
	bool		found = false;

	read_place_mentions(folded, NULL, 0, folded->length, 0, &mentions);
	for (int k = 0; k < mentions.count; k++)
		found = found || mentions.list[k].country;
	free_folded(folded);
	return found;
}

/* The division that the caller or else the page gives, -1 for none. */
static int
given_division(const Extraction *extraction)
{
	const TextRange *range = &extraction->article.place;
	int			division = PLACE_NONE;

	if (extraction->place_given != NULL)
		division = division_index(region_of_text(NULL, extraction->words, extraction->place_given));
	else if (range->start >= 0 && range->end > range->start)
		division = division_of_text(NULL, extraction->words, extraction->text, range->start, range->end);
	return Max(division, -1);
}

/*
 * find_places - every division and zone named, in text order
 */
void
find_places(Extraction *extraction)
{
	const Segments *segments = extraction->segments;
	PlaceMentions mentions = {0};

	for (int i = 0; i < segments->sentence_count; i++)
		read_place_mentions(extraction->text, extraction->words, segments->sentences[i].start, segments->sentences[i].end, i, &mentions);
	if (mentions.count == 0)
		return;
	decide_mentions(extraction->text, &mentions, given_division(extraction));
	for (int k = 0; k < mentions.count; k++)
	{
		const PlaceMention *mention = mentions.list + k;

		if (mention->chosen == PLACE_NONE && !mention->country)
			continue;
		ENSURE_ROOM(extraction->places, extraction->place_count, extraction->place_capacity);
		extraction->places[extraction->place_count++] = place_of_mention(extraction->text, mention);
	}
	pfree(mentions.list);
}

/* first_place_after - see place.h */
int
first_place_after(const Extraction *extraction, int at)
{
	int			low = 0;
	int			high = extraction->place_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (extraction->places[middle].end <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* ------------------------------------------------------------------ regions */

/* region_contains - see place.h */
bool
region_contains(const char *outer, const char *inner)
{
	int			outer_index = division_index(outer);
	int			inner_index = division_index(inner);

	return outer_index >= 0 && inner_index >= 0 && division_within(inner_index, outer_index);
}

/* region_name - see place.h */
const char *
region_name(const char *region)
{
	int			division = division_index(region);

	return division < 0 ? NULL : division_string(division_at_index(division)->name);
}

/* region_level - see place.h */
PlaceLevel
region_level(const char *region)
{
	int			division = division_index(region);

	return division < 0 ? PLACE_COUNTRY : (PlaceLevel) division_at_index(division)->level;
}
