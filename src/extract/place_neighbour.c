/*
 * place_neighbour.c
 *		What stands right beside a name: the place that holds it, or its
 *		neighbours in a list.
 */
#include "place_decision.h"

/* Only blanks, commas, of and 's between two mentions. */
static bool
is_adjacent(const FoldedText *text, const PlaceMention *left, const PlaceMention *right)
{
	if (left->sentence != right->sentence || right->start - left->end > 5)
		return false;
	for (int i = left->end; i < right->start; i++)
	{
		uint16		c = text->chars[i];

		if (!(c == ' ' || c == ',' || c == '\'' || c == 0x2019 || c == 's' || c == 'o' || c == 'f' ||
			  c == 0xB7 || c == '('))
			return false;
		/* A Chinese comma parts clauses; an English one leads from Lishui to Nanjing. */
		if (c == ',' && !(left->latin && right->latin))
			return false;
	}
	return true;
}

/* Items of one list: 龙口、莱阳 */
static bool
is_listed_with(const FoldedText *text, const PlaceMention *left, const PlaceMention *right)
{
	return left->sentence == right->sentence && right->start - left->end == 1 &&
		CHAR_CLASS(text->chars[left->end]) == CHAR_LIST_COMMA;
}

/* Can the mention mean a division for which test(division, wanted) holds? */
static bool
mention_can_hold(const PlaceMention *mention, int division)
{
	if (mention->zone != NULL || mention->name == NULL)
		return false;
	if (mention->chosen >= 0)
		return mention->chosen != division && division_within(division, mention->chosen);
	for (int i = 0; i < mention->name->count; i++)
	{
		int			bearer = bearer_division(mention, i);

		if (bearer != division && mention_allows(mention, i) && division_within(division, bearer))
			return true;
	}
	return false;
}

static bool
mention_is_sibling(const PlaceMention *mention, int division)
{
	int			parent = division_at_index(division)->parent;

	if (mention->name == NULL || mention->zone != NULL)
		return false;
	if (mention->chosen >= 0)
		return division_at_index(mention->chosen)->parent == parent;
	if (mention->rule == NAME_PARENT)
		return false;
	for (int i = 0; i < mention->name->count; i++)
		if (mention_allows(mention, i) &&
			division_at_index(bearer_division(mention, i))->parent == parent)
			return true;
	return false;
}

/* 江西省新建5所小学: a verb where it stands alone. */
static bool
is_verb(const FoldedText *text, const PlaceMention *mention)
{
	int			length;

	return lexicon_cue(text, mention->start, mention->end, KIND_BIT(KIND_ZH_VERB), &length) != NULL &&
		length == mention->end - mention->start;
}

/* neighbour_leads_to - does a neighbour of mention k say that this division is meant? */
bool
neighbour_leads_to(const Decision *decision, int k, int division)
{
	const PlaceMention *mention = decision->mentions + k;
	const PlaceMention *left = k > 0 ? mention - 1 : NULL;
	const PlaceMention *right = k + 1 < decision->count ? mention + 1 : NULL;

	if (left && is_adjacent(decision->text, left, mention) && mention_can_hold(left, division) &&
		!is_verb(decision->text, mention))
		return true;
	if (right && mention->latin && is_adjacent(decision->text, mention, right) && mention_can_hold(right, division))
		return true;
	if (left && is_listed_with(decision->text, left, mention) && mention_is_sibling(left, division))
		return true;
	return right && is_listed_with(decision->text, mention, right) && mention_is_sibling(right, division);
}
