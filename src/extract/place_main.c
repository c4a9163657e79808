/*
 * place_main.c
 *		Which place an article is about.
 */
#include "place.h"

#include "place_mention.h"
#include "voice.h"

/* How far the lead reaches: what stands there counts more. */
#define LEAD_SENTENCES 4

#define NATIONAL_PROVINCES 4	/* an article that names so many, none of them most, is about the country */

static bool
is_in(const Place *place, TextRange range)
{
	return range.start >= 0 && place->start >= range.start && place->end <= range.end;
}

static bool
same_place(const Place *a, const Place *b)
{
	return a->level == b->level && strcmp(a->name, b->name) == 0;
}

/* Times named, the title and the lead counting more; a sum over all mentions. */
static int
place_weight(const Extraction *extraction, const Place *place)
{
	if (is_in(place, extraction->article.title))
		return 20;
	return place->sentence < LEAD_SENTENCES ? 4 : 1;
}

/* One bucket for each place named; divisions by index, then zones, then the country. */
typedef struct Tally
{
	Place	   *first;
	int			weight;
	bool		early;			/* in the title or the lead */
} Tally;

#define TALLY_MAX 64

/* 新疆乌鲁木齐: the first only says where the second is. */
static bool
leads_to_next(const Extraction *extraction, int i)
{
	const Place *place = extraction->places + i;

	return i + 1 < extraction->place_count && place[1].start == place->end && place->level < place[1].level &&
		region_contains(place->region, place[1].region);
}

/*
 * The places named, each once; the first TALLY_MAX are enough: what an article
 * is about is named early.
 */
static int
tally_places(const Extraction *extraction, Tally *tally)
{
	int			count = 0;

	for (int i = 0; i < extraction->place_count; i++)
	{
		Place	   *place = extraction->places + i;
		int			slot = 0;

		if ((place->region == NULL && place->level != PLACE_COUNTRY) || leads_to_next(extraction, i))
			continue;
		while (slot < count && !same_place(tally[slot].first, place))
			slot++;
		if (slot == TALLY_MAX)
			continue;
		if (slot == count)
			tally[count++] = (Tally) {place, 0, false};
		tally[slot].weight += place_weight(extraction, place);
		tally[slot].early |= place->sentence < LEAD_SENTENCES || is_in(place, extraction->article.title);
	}
	return count;
}

/* A zone that the title or the lead names, and that is spoken of again. */
static Place *
leading_zone(const Tally *tally, int count, const char *given)
{
	const Tally *best = NULL;

	for (int i = 0; i < count; i++)
	{
		if (tally[i].first->level != PLACE_ZONE || !tally[i].early || tally[i].weight < 5)
			continue;
		if (given != NULL && !region_contains(given, tally[i].first->region))
			continue;
		if (best == NULL || tally[i].weight > best->weight)
			best = tally + i;
	}
	return best ? best->first : NULL;
}

/* The weight of a place and of all that it holds. */
static int
covered_weight(const Tally *tally, int count, const Place *outer)
{
	int			weight = 0;

	for (int i = 0; i < count; i++)
		if (same_place(tally[i].first, outer) ||
			(outer->level != PLACE_ZONE && region_contains(outer->region, tally[i].first->region)))
			weight += tally[i].weight;
	return weight;
}

/* Is inner, another place, a part of outer (everything, for NULL)? */
static bool
is_below(const Place *inner, const Place *outer)
{
	if (inner->level == PLACE_COUNTRY)
		return false;
	if (outer == NULL)
		return true;
	return outer->level != PLACE_ZONE && inner->level > outer->level && region_contains(outer->region, inner->region);
}

/*
 * Down from the country to the smallest place that most of the places named
 * lie in.  NULL where no place at all is named, or no province holds most.
 * nation: the weight of what speaks for the whole country.
 */
static Place *
most_named(const Tally *tally, int count, int nation)
{
	Place	   *best = NULL;
	int			cover = nation;

	for (int i = 0; i < count; i++)
		cover += tally[i].first->level == PLACE_COUNTRY ? tally[i].weight / 2 : tally[i].weight;
	for (;;)
	{
		Place	   *next = NULL;
		int			next_cover = 0;

		for (int i = 0; i < count; i++)
		{
			int			weight;

			if (!is_below(tally[i].first, best))
				continue;
			weight = covered_weight(tally, count, tally[i].first);
			if (next == NULL || weight > next_cover || (weight == next_cover && tally[i].first->level < next->level))
			{
				next = tally[i].first;
				next_cover = weight;
			}
		}
		if (next == NULL || next_cover * 5 < cover * 3)
			break;
		best = next;
		cover = next_cover;
	}
	for (int i = 0; best == NULL && i < count; i++)
		if (tally[i].first->level == PLACE_COUNTRY)
			best = tally[i].first;
	return best;
}

static Place *
the_country(void)
{
	Place	   *place = palloc0(sizeof(Place));

	place->start = place->end = place->sentence = -1;
	place->level = PLACE_COUNTRY;
	place->name = "中国";
	place->full = true;
	return place;
}

/* Are so many provinces named that the article is about all of them? */
static bool
is_national(const Tally *tally, int count)
{
	const char *seen[NATIONAL_PROVINCES];
	int			provinces = 0;

	for (int i = 0; i < count && provinces < NATIONAL_PROVINCES; i++)
	{
		const char *region = tally[i].first->region;
		int			j = 0;

		if (region == NULL)
			continue;
		while (j < provinces && strncmp(seen[j], region, 2) != 0)
			j++;
		if (j == provinces)
			seen[provinces++] = region;
	}
	return provinces == NATIONAL_PROVINCES;
}

/* The country, when that is what the caller gave. */
static Place *
given_country(const Extraction *extraction, const Tally *tally, int count)
{
	if (extraction->place_given == NULL || !text_names_country(extraction->place_given))
		return NULL;
	for (int i = 0; i < count; i++)
		if (tally[i].first->level == PLACE_COUNTRY)
			return tally[i].first;
	return the_country();
}

/* The caller's or the page's place: as named in the text, or as a place of its own. */
static Place *
given_place(const Tally *tally, int count, const char *region)
{
	Place	   *place;

	for (int i = 0; i < count; i++)
		if (tally[i].first->level != PLACE_ZONE && tally[i].first->region != NULL &&
			strcmp(tally[i].first->region, region) == 0)
			return tally[i].first;
	place = palloc0(sizeof(Place));
	place->start = place->end = place->sentence = -1;
	place->level = region_level(region);
	place->region = division_at_index(division_index(region))->code;
	place->name = region_name(region);
	place->full = true;
	return place;
}

/* The caller's place, where it is a user's: a name of theirs, alone. */
static Place *
given_users_place(const Extraction *extraction, const Tally *tally, int count)
{
	FoldedText *text;
	Match		match;
	Place	   *place;
	const UserPlace *users;

	if (extraction->place_given == NULL || extraction->words == NULL)
		return NULL;
	text = fold_text(extraction->place_given, (int) strlen(extraction->place_given));
	match = user_longest(extraction->words, text, 0, text->length, KIND_BIT(KIND_DIVISION));
	if (match.length == 0 || match.length != text->length)
		return NULL;
	users = extraction->words->places + match_entry(&match, KIND_BIT(KIND_DIVISION))->ref;
	for (int i = 0; i < count; i++)
		if (strcmp(tally[i].first->name, users->name) == 0)
			return tally[i].first;
	place = palloc0(sizeof(Place));
	*place = (Place) {-1, -1, -1, users->level, users->region, users->name, true, true};
	return place;
}

static const char *
given_region(const Extraction *extraction)
{
	TextRange	range = extraction->article.place;

	if (extraction->place_given != NULL)
		return region_of_text(NULL, extraction->words, extraction->place_given);
	if (range.start >= 0 && range.end > range.start)
		return region_of_text(NULL, extraction->words, folded_source(extraction->text, range.start, range.end));
	return NULL;
}

/* main_place - see place.h */
Place *
main_place(const Extraction *extraction)
{
	Tally		tally[TALLY_MAX];
	int			count = tally_places(extraction, tally);
	const char *given = given_region(extraction);
	Place	   *zone = leading_zone(tally, count, given);
	Place	   *users = given_users_place(extraction, tally, count);
	Place	   *country = given == NULL ? given_country(extraction, tally, count) : NULL;
	Voices		voices;
	Place	   *named;

	if (users != NULL)
		return users;
	if (country != NULL)
		return country;
	if (zone != NULL)
		return zone;
	if (given != NULL)
		return given_place(tally, count, given);
	voices = hear_voices(extraction);
	if (voices.company > voices.local + voices.nation + voices.series)
		return NULL;
	named = most_named(tally, count, voices.nation + (voices.local == 0 ? voices.series : 0));
	if (named == NULL && (voices.nation > 0 || (voices.series > 0 && voices.foreign == 0) || is_national(tally, count)))
		return the_country();
	return named;
}
