/*
 * place_misspelt.c
 *		Names as machine translators misspell them.
 */
#include "place_decision.h"

#define ALIKE_LETTERS 4

/* Does a written name end or begin like a division's English name? */
static bool
is_alike(const FoldedText *text, const PlaceMention *mention, const char *name)
{
	int			length = (int) strlen(name);
	int			written = mention->name_end - mention->start;
	const uint16 *chars = text->chars + mention->start;
	int			head = 0;
	int			tail = 0;

	while (head < length && head < written && (name[head] | 0x20) == chars[head])
		head++;
	while (tail < length && tail < written && (name[length - 1 - tail] | 0x20) == chars[written - 1 - tail])
		tail++;
	return Max(head, tail) >= ALIKE_LETTERS && Max(length - written, written - length) <= 3;
}

/*
 * Does the text name a place that holds what the mention means, or may mean?
 * That it is named elsewhere itself does not count: misspelling repeats.
 */
static bool
leads_somewhere(const Decision *decision, int k)
{
	const PlaceMention *mention = decision->mentions + k;

	for (int i = 0; mention->name != NULL && mention->odd_suffix == CUE_NONE && i < mention->name->count; i++)
	{
		int			division = bearer_division(mention, i);

		if (mention_allows(mention, i) &&
			(given_cost(decision, division) != COST_NONE || neighbour_leads_to(decision, k, division) ||
			 (decision->named[mention->slot + i] & (NAMED_PARENT | NAMED_ABOVE))))
			return true;
	}
	return false;
}

/* Is this a mention by which a misspelt one may be known: a County that the text leads to? */
static bool
is_anchor(const Decision *decision, int k)
{
	const PlaceMention *mention = decision->mentions + k;

	if (!mention->latin || mention->name == NULL || mention->zone_kind != CUE_NONE || mention->suffix == CUE_NONE ||
		mention->chosen < 0 || division_at_index(mention->chosen)->level != LEVEL_COUNTY)
		return false;
	return leads_somewhere(decision, k);
}

/*
 * gather_misspelt - set chosen of misspelt names
 *
 * A District whose name leads
 * nowhere in this text, and is much like that of the one District that the
 * article is about, is that one.
 */
void
gather_misspelt(Decision *decision)
{
	int			anchor = decision->given;

	for (int k = 0; k < decision->count && anchor < 0; k++)
		if (is_anchor(decision, k))
			anchor = decision->mentions[k].chosen;
	if (anchor < 0 || division_at_index(anchor)->level != LEVEL_COUNTY)
		return;
	for (int k = 0; k < decision->count; k++)
	{
		PlaceMention *mention = decision->mentions + k;
		CueValue	suffix = mention->odd_suffix != CUE_NONE ? mention->odd_suffix : mention->suffix;

		if (!mention->latin || suffix == CUE_NONE || mention->chosen == anchor ||
			!suffix_fits(suffix, division_at_index(anchor)) || leads_somewhere(decision, k) ||
			!is_alike(decision->text, mention, division_string(division_at_index(anchor)->english)))
			continue;
		if (mention->odd_suffix != CUE_NONE)
			mention->end = mention->odd_end;
		mention->suffix = suffix;
		mention->chosen = anchor;
	}
}
