/*
 * place_decide.c
 *		Decides which place a name means, and whether it means one at all.
 *
 * A name that several divisions bear goes to the one that the text leads to:
 * every bearer has a cost, the distance in characters to the nearest place
 * named that holds it; the cheapest wins, else the highest level, else the
 * place stays unknown.  The caller's place counts as named everywhere.
 */
#include "place_decision.h"

/* ------------------------------------------------------- what is meant alone */

/* Provinces first, then their capitals, prefectures, counties; former ones last. */
static int
division_rank(int division)
{
	const Division *row = division_at_index(division);

	if (row->to != 0)
		return 5;
	if (row->level == LEVEL_PROVINCE)
		return 1;
	if (row->level == LEVEL_PREFECTURE)
		return strcmp(row->code + 2, "0100") == 0 ? 2 : 3;
	return 4;
}

/* Is another allowed bearer above this one (扬州市 above 扬州县)? */
static bool
bearer_is_nested(const PlaceMention *mention, int bearer)
{
	int			division = bearer_division(mention, bearer);

	for (int i = 0; i < mention->name->count; i++)
	{
		int			other = bearer_division(mention, i);

		if (other != division && mention_allows(mention, i) && division_within(division, other))
			return true;
	}
	return false;
}

/*
 * The division that a name means where nothing tells: the one of the highest
 * rank; PLACE_UNKNOWN where two have it.  *sure: no other can be meant.
 */
static int
default_division(const PlaceMention *mention, bool *sure)
{
	int			best = PLACE_UNKNOWN;
	int			best_rank = 100;
	int			allowed = 0;

	for (int i = 0; i < mention->name->count; i++)
	{
		int			division = bearer_division(mention, i);
		int			rank = division_rank(division);

		if (!mention_allows(mention, i))
			continue;
		if (!bearer_is_nested(mention, i) && (rank < 5 || mention->name->count == 1))
			allowed++;
		if (rank == best_rank)
			best = PLACE_UNKNOWN;
		else if (rank < best_rank)
		{
			best = division;
			best_rank = rank;
		}
	}
	*sure = allowed == 1 && mention->rule == NAME_FREE;
	return best;
}

/* -------------------------------------------------------------------- costs */

static void
note_named(Decision *decision, int division, int at, bool sure)
{
	if (division < 0)
		return;
	if (decision->near[division] == NEVER)
	{
		ENSURE_ROOM(decision->touched, decision->touched_count, decision->touched_capacity);
		decision->touched[decision->touched_count++] = division;
	}
	decision->near[division] = at;
	if (sure)
		decision->near_sure[division] = at;
}

static void
forget_named(Decision *decision)
{
	for (int i = 0; i < decision->touched_count; i++)
		decision->near[decision->touched[i]] = decision->near_sure[decision->touched[i]] = NEVER;
	decision->touched_count = 0;
}

/* How far a mention at this place is from where a division was named last. */
static int
distance_to(const int *near, int division, int at)
{
	if (division < 0 || near[division] == NEVER)
		return COST_NONE;
	return Max(at - near[division], near[division] - at);
}

/* What leads from the places named so far to one bearer. */
static int
bearer_cost(const Decision *decision, int division, int at)
{
	int			parent = division_at_index(division)->parent;
	int			above = parent < 0 ? -1 : division_at_index(parent)->parent;
	int			cost = distance_to(decision->near_sure, division, at);
	int			other;

	/* Named in full elsewhere: that is who is meant, wherever it was. */
	if (cost != COST_NONE)
		return cost / 4 + 1;
	cost = distance_to(decision->near, parent, at);
	if (cost > REACH_PARENT)
		cost = COST_NONE;
	other = distance_to(decision->near, above, at);
	if (other <= REACH_ABOVE && other * 2 < cost)
		cost = other * 2;
	return cost == COST_NONE ? COST_NONE : cost + 1;
}

/* What of a bearer has been named on the way so far, as NAMED_ bits. */
static uint8
named_so_far(const Decision *decision, int division)
{
	int			parent = division_at_index(division)->parent;
	int			above = parent < 0 ? -1 : division_at_index(parent)->parent;

	return (decision->near_sure[division] != NEVER ? NAMED_ITSELF : 0) |
		(parent >= 0 && decision->near[parent] != NEVER ? NAMED_PARENT : 0) |
		(above >= 0 && decision->near[above] != NEVER ? NAMED_ABOVE : 0);
}

/* given_cost - the cost of a bearer in, around or beside the place that was given */
int
given_cost(const Decision *decision, int division)
{
	if (decision->given >= 0 &&
		(division_within(division, decision->given) || division_within(decision->given, division) ||
		 division_within(division, division_at_index(decision->given)->parent)))
		return COST_GIVEN;
	return COST_NONE;
}

/* One way over the mentions; each sees what was named before it. */
static void
sweep_costs(Decision *decision, int step)
{
	forget_named(decision);
	for (int k = step > 0 ? 0 : decision->count - 1; k >= 0 && k < decision->count; k += step)
	{
		PlaceMention *mention = decision->mentions + k;
		bool		sure;
		int			meant;

		note_named(decision, division_index(told_region(mention)), mention->start, false);
		if (mention->name == NULL)
			continue;
		for (int i = 0; i < mention->name->count; i++)
		{
			int			cost = bearer_cost(decision, bearer_division(mention, i), mention->start);

			decision->costs[mention->slot + i] = Min(decision->costs[mention->slot + i], cost);
			decision->named[mention->slot + i] |= named_so_far(decision, bearer_division(mention, i));
		}
		meant = default_division(mention, &sure);
		if (mention->rule == NAME_FREE)
			note_named(decision, meant, mention->start, sure);
	}
}

/* ------------------------------------------------------------------ decision */

/* Does the text say enough for a name of this rule? */
static bool
rule_is_met(NameRule rule, int cost)
{
	switch (rule)
	{
		case NAME_FREE:
			return true;
		case NAME_CONTEXT:
			return cost != COST_NONE;
		default:
			return cost == COST_ADJACENT;
	}
}

/*
 * What a bearer costs because readers think of it first: provinces, and in
 * Chinese cities too, which share few of their names.
 */
static int
fame_cost(const PlaceMention *mention, int division)
{
	int			rank = division_rank(division);

	if (rank == 1)
		return COST_PROVINCE;
	if (mention->latin || mention->rule != NAME_FREE || rank > 3)
		return COST_NONE;
	return rank == 2 ? COST_CAPITAL : COST_CITY;
}

/*
 * In pinyin a county's name without District or County is a city's where one
 * bears it (Xuzhou), unless the county's own prefecture, or the county in
 * full, is named too: that its province is does not tell.
 */
static bool
is_outshone(const Decision *decision, const PlaceMention *mention, int bearer)
{
	int			division = bearer_division(mention, bearer);

	if (!mention->latin || mention->suffix != CUE_NONE || division_at_index(division)->level != LEVEL_COUNTY ||
		(decision->named[mention->slot + bearer] & (NAMED_ITSELF | NAMED_PARENT)) ||
		given_cost(decision, division) != COST_NONE)
		return false;
	for (int i = 0; i < mention->name->count; i++)
		if (division_rank(bearer_division(mention, i)) <= 3)
			return true;
	return false;
}

/*
 * The cheapest bearer.  A province takes its name from all but a neighbour's
 * word; a bearer below another one of the name needs a neighbour's word too
 * (长沙 is the city, 长沙 of 长沙县 is not).
 */
static int
cheapest_bearer(const Decision *decision, int k, int *cost)
{
	const PlaceMention *mention = decision->mentions + k;
	int			best = PLACE_UNKNOWN;

	*cost = COST_NONE;
	for (int i = 0; i < mention->name->count; i++)
	{
		int			division = bearer_division(mention, i);
		int			own = decision->costs[mention->slot + i];

		if (!mention_allows(mention, i))
			continue;
		own = Min(own, given_cost(decision, division));
		if (neighbour_leads_to(decision, k, division))
			own = COST_ADJACENT;
		else if (bearer_is_nested(mention, i))
			continue;
		else if (is_outshone(decision, mention, i))
			continue;
		else
			own = Min(own, fame_cost(mention, division));
		if (own != COST_NONE && (own < *cost || (own == *cost && division_rank(division) < division_rank(best))))
		{
			best = division;
			*cost = own;
		}
	}
	return best;
}

/* Of cities that share a pinyin name, the one in the given place's own province. */
static int
neighbour_of_given(const Decision *decision, const PlaceMention *mention)
{
	int			best = PLACE_UNKNOWN;

	if (decision->given < 0 || !mention->latin)
		return PLACE_UNKNOWN;
	for (int i = 0; i < mention->name->count; i++)
	{
		int			division = bearer_division(mention, i);

		if (!mention_allows(mention, i) || division_rank(division) > 3 ||
			strncmp(division_at_index(division)->code, division_at_index(decision->given)->code, 2) != 0)
			continue;
		if (best != PLACE_UNKNOWN)
			return PLACE_UNKNOWN;
		best = division;
	}
	return best;
}

static int
decide_mention(const Decision *decision, int k)
{
	const PlaceMention *mention = decision->mentions + k;
	int			cost;
	int			chosen;
	bool		sure;

	if (mention->name == NULL)
		return mention->zone || mention->users ? division_index(told_region(mention)) : PLACE_NONE;
	chosen = cheapest_bearer(decision, k, &cost);
	if (!rule_is_met(mention->rule, cost))
		return PLACE_NONE;
	if (cost != COST_NONE)
		return chosen;
	chosen = default_division(mention, &sure);
	return chosen == PLACE_UNKNOWN ? neighbour_of_given(decision, mention) : chosen;
}

/*
 * Does every name mean one division whatever stands around it?  So it is in
 * most short texts; their mentions are decided here.
 */
static bool
all_are_plain(PlaceMentions *mentions)
{
	for (int k = 0; k < mentions->count; k++)
	{
		PlaceMention *mention = mentions->list + k;

		mention->chosen = PLACE_NONE;
		if (mention->zone != NULL || mention->users != NULL)
			mention->chosen = division_index(told_region(mention));
		else if (mention->name != NULL && mention->name->count == 1 && mention->rule == NAME_FREE &&
				 mention->odd_suffix == CUE_NONE)
			mention->chosen = bearer_division(mention, 0);
		else if (!mention->country)
			return false;
	}
	return true;
}

/*
 * decide_mentions - set chosen in every mention: an index of a division,
 * PLACE_UNKNOWN or PLACE_NONE
 *
 * mentions are in text order.  given is the division that the caller or the
 * page says that the article is about, -1 for none.
 */
void
decide_mentions(const FoldedText *text, PlaceMentions *mentions, int given)
{
	Decision	the_decision = {text, mentions->list, mentions->count};
	Decision   *decision = &the_decision;
	int			slots = 0;
	int			divisions = division_count();

	decision->given = given;
	if (all_are_plain(mentions))
		return;
	for (int k = 0; k < decision->count; k++)
	{
		decision->mentions[k].chosen = PLACE_NONE;
		decision->mentions[k].slot = slots;
		if (decision->mentions[k].name != NULL)
			slots += decision->mentions[k].name->count;
	}
	decision->costs = palloc_huge(sizeof(int) * (size_t) Max(slots, 1));
	decision->named = palloc0((size_t) Max(slots, 1));
	decision->near = palloc(sizeof(int) * divisions);
	decision->near_sure = palloc(sizeof(int) * divisions);
	for (int i = 0; i < slots; i++)
		decision->costs[i] = COST_NONE;
	for (int i = 0; i < divisions; i++)
		decision->near[i] = decision->near_sure[i] = NEVER;
	sweep_costs(decision, 1);
	sweep_costs(decision, -1);
	for (int k = 0; k < decision->count; k++)
		decision->mentions[k].chosen = decide_mention(decision, k);
	gather_misspelt(decision);
	pfree(decision->costs);
	pfree(decision->named);
	pfree(decision->near);
	pfree(decision->near_sure);
}
