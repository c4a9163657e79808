/*
 * level_en.c
 *		What an English level is called and how it lies in time.
 */
#include "extract/name_en.h"
#include "extract/sentence_en.h"

bool
has_noun(const Site *site)
{
	/* the 13 million mark; more than 20 times */
	return site->noun < site->noun_end && !word_reads(site->words, site->noun, "mark") &&
		!word_reads(site->words, site->noun, "level") &&
		!(word_reads(site->words, site->noun, "times") && site->noun + 1 == site->noun_end);
}

static int
skip_adverbs(const Words *words, int index)
{
	while (word_is(words, index, WORD_ADVERB))
		index++;
	return index;
}

/* has, have: the present perfect */
static bool
is_perfect(const Words *words, int verb)
{
	return (word_reads(words, verb, "has") || word_reads(words, verb, "have")) && !word_is(words, verb - 1, WORD_MODAL);
}

/* Money that stands at a moment: total assets of, deposits reached. */
static bool
holds_stock(const Site *site)
{
	static const char *const stocks[] = {"assets", "deposits", "balance", "reserves", "outstanding", "debt", "liabilities",
	"holdings", NULL};
	int			start = clause_start(site->words, site->first);

	for (int i = site->first - 1; i >= start && !word_is(site->words, i, WORD_MEASURE); i--)
		if (word_reads_any(site->words, i, stocks))
			return true;
	return false;
}

/*
 * How a level lies in time: it stands (has 711 enterprises, a total area of)
 * or adds up.  list_kind is that of the list that the measure goes on with.
 */
LevelKind
level_kind(const Site *site, LevelKind list_kind)
{
	static const char *const have[] = {"has", "have", "is", "are", "there", "owns", "boasts", "possesses", "with",
	"remain", "remains", "stands", "home", "currently", "still", NULL};
	const Words *words = site->words;
	UnitClass	class = site->ex->measures[site->measure].unit_class;

	if (class == UNIT_CLASS_CURRENCY && holds_stock(site))
		return LEVEL_STOCK;
	if (class == UNIT_CLASS_RATIO)
		return LEVEL_AMOUNT;
	if (class == UNIT_CLASS_CURRENCY || class == UNIT_CLASS_MASS ||
		class == UNIT_CLASS_VOLUME || class == UNIT_CLASS_ENERGY || class == UNIT_CLASS_TIME)
		return LEVEL_FLOW;
	if (!site->counted || !has_noun(site))
		return class == UNIT_CLASS_AREA ? LEVEL_STANDING : LEVEL_STOCK;
	/* has created two incubators, three mills have been built: so it stands now */
	if (word_is(words, site->left, WORD_VERB | WORD_ED) && is_perfect(words, verb_group_start(words, site->left)))
		return LEVEL_STANDING;
	if (is_perfect(words, skip_adverbs(words, site->last)))
		return LEVEL_STANDING;
	if (word_reads(words, site->left - 1, "there") ||
		(word_reads(words, site->left, "to") && word_reads(words, site->left - 1, "home")))
		return LEVEL_STANDING;
	if (site->left >= 0 && !word_reads(words, site->left, "including") && !word_is(words, site->left, WORD_MARK | WORD_MEASURE | WORD_CONJUNCTION | WORD_ING))
		return word_reads_any(words, site->left, have) ? LEVEL_STANDING : LEVEL_STOCK;
	/* 12 giants, 42 small ones: as the list began; 37 firms are, 20 schools have */
	return word_is(words, skip_adverbs(words, site->last), WORD_AUXILIARY | WORD_VERB | WORD_ED) ? LEVEL_STOCK : list_kind;
}

/* The name of the row before, where a measure says none of its own. */
char *
inherited_name(const SentenceReader *sr)
{
	int			row = sr->last_row >= 0 ? sr->last_row : sr->reader->last_level;

	if (row < 0 || sr->reader->ex->statements[row].name == NULL)
		return NULL;
	return pstrdup(sr->reader->ex->statements[row].name);
}

/*
 * A name that leans on the row before: that of the secondary industry takes
 * over "value added", bringing the total to 86 the whole name.
 */
static char *
completed_name(const SentenceReader *sr, char *text)
{
	char	   *before = inherited_name(sr);
	char	   *of;
	char	   *joined;
	size_t		length;

	if (before == NULL)
		return text;
	if (strcmp(text, "total") == 0 || strcmp(text, "total number") == 0)
		return sr->noun.count > 0 ? joined_name(sr, &sr->noun) : before;
	if (strcmp(text, "figure") == 0)
		return before;
	if (strncmp(text, "of ", 3) != 0)
		return text;
	of = strstr(before, " of ");
	length = of != NULL ? (size_t) (of - before) : strlen(before);
	joined = palloc(length + strlen(text) + 2);
	memcpy(joined, before, length);
	joined[length] = ' ';
	strcpy(joined + length + 1, text);
	return joined;
}

/* three of the 12 plants are closed: the noun of those that they are some of */
static char *
whole_name(SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			i = site->last;
	EnglishName		name;
	Site		whole;

	if (!word_reads(words, i++, "of"))
		return NULL;
	while (word_is(words, i, WORD_DETERMINER))
		i++;
	if (!word_is(words, i, WORD_MEASURE) || words->words[i].mention != site->measure + 1)
		return NULL;
	whole = find_site(site->ex, words, site->measure + 1);
	if (!whole.counted || !has_noun(&whole))
		return NULL;
	whole.left = whole.first - 1;
	name_counted(&whole, &name);
	return name.count > 0 ? joined_name(sr, &name) : NULL;
}

/* of which 12 were over 1 billion yuan: the things counted before, with the limit */
static char *
limited_name(SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			at = site->last + 1;
	EnglishName		name;
	Site		limit;

	if (!word_is(words, site->last, WORD_BE) || sr->noun.count == 0 || !word_is(words, at, WORD_MEASURE) ||
		words->words[at].mention != site->measure + 1)
		return NULL;
	limit = find_site(site->ex, words, site->measure + 1);
	if (read_role(&limit).role != ROLE_NONE)
		return NULL;
	name = sr->noun;
	name.parts[name.count].start = words->words[limit.first].start;
	name.parts[name.count++].end = words->words[limit.last - 1].end;
	return joined_name(sr, &name);
}

/* 12 are foreign firms; 8 are new: what the counted are said to be */
static char *
complement_name(SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			be = site->last;
	int			start;
	int			end;
	EnglishName		name = {{{0, 0}}, 0};

	/* 300 of whom are women */
	if (word_reads(words, be, "of") && (word_reads(words, be + 1, "which") || word_reads(words, be + 1, "whom") ||
										word_reads(words, be + 1, "them")))
		be += 2;
	start = be + 1;
	if (!word_is(words, be, WORD_BE) || !is_nominal(words, start) || word_is(words, start, WORD_ED | WORD_ING))
		return NULL;
	end = noun_phrase_end(words, start);
	if (end <= start || word_is(words, end, WORD_MEASURE))
		return NULL;
	add_phrase(&name, words, start, end);
	if (!word_is(words, end - 1, WORD_PLURAL) && sr->noun.count > 0 && name.count > 0)
		name.parts[name.count++] = sr->noun.parts[0];
	return name.count > 0 ? joined_name(sr, &name) : NULL;
}

/* Two above 10 billion yuan, 240 have found work: the noun is the one counted before. */
static char *
bare_count_name(SentenceReader *sr, const Site *site)
{
	EnglishName		rest;
	EnglishName		name;
	char	   *text;

	if ((text = limited_name(sr, site)) != NULL || (text = complement_name(sr, site)) != NULL)
		return text;
	name_counted(site, &rest);
	if (sr->noun.count == 0 || rest.count == 0)
		return NULL;
	name = sr->noun;
	for (int i = 0; i < rest.count && name.count < NAME_MAX_PARTS; i++)
		name.parts[name.count++] = rest.parts[i];
	return joined_name(sr, &name);
}

/* a capacity of 2 million litres: the capacity is what is measured */
static bool
measures_extent(const Site *site)
{
	return word_reads(site->words, site->left, "of") && word_is(site->words, site->left - 1, WORD_EXTENT);
}

/* The last word of a noun phrase before what a preposition hangs on to it. */
static int
head_of(const Words *words, int from, int to)
{
	int			head = from;

	while (head + 1 < to && !word_is(words, head + 1, WORD_PREPOSITION | WORD_PERIOD | WORD_MARK))
		head++;
	return head;
}

/*
 * Sales reached 6.9 million units, rose to 500 households: the subject is
 * measured, and what is counted is no more than its unit.
 */
static bool
is_reached(const Site *site)
{
	static const char *const reach[] = {"reached", "reach", "reaches", "exceeded", "exceed", "exceeds", "totaled",
	"totalled", "hit", "topped", "surpassed", "surpass", "averaged", NULL};
	const Words *words = site->words;
	int			verb = site->left;
	int			from;
	int			to;

	if (word_reads(words, verb, "to") && word_is(words, verb - 1, WORD_CHANGE_VERB))
		verb--;
	else if (word_is(words, verb, WORD_BE))
		return subject_before(words, verb_group_start(words, verb), &from, &to) && to > from &&
			word_is(words, head_of(words, from, to), WORD_EXTENT);
	else if (!word_reads_any(words, verb, reach))
		return false;
	return subject_before(words, verb_group_start(words, verb), &from, &to) && to > from;
}

/* …, which was 80 mm: of a clause that has no row of its own */
static bool
speaks_of_other_clause(const SentenceReader *sr, const Site *site)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);

	return start > 0 && word_reads(words, start, "which") &&
		sr->reader->ex->statements[sr->last_row].own.start < words->words[clause_start(words, start - 1)].start;
}

/* …, with a total of 700; …, totaling 850: the sum of what was just counted */
static bool
sums_up(const Site *site)
{
	const Words *words = site->words;

	return site->counted && (word_reads(words, site->left, "totaling") || word_reads(words, site->left, "totalling") ||
							 (word_reads(words, site->first - 1, "of") && word_reads(words, site->first - 2, "total")));
}

/* The names of the things counted in this sentence, joined by "and" where there are several. */
static char *
list_name(const SentenceReader *sr)
{
	const Extraction *ex = sr->reader->ex;
	char	   *joined = NULL;

	for (int i = Max(sr->reader->sentence_first, sr->last_row - 3); i >= 0 && i <= sr->last_row; i++)
	{
		const Statement *row = ex->statements + i;
		char	   *longer;

		if (row->measure < 0 || ex->measures[row->measure].unit.count > 0 || row->name == NULL)
			continue;
		if (joined == NULL)
		{
			joined = pstrdup(row->name);
			continue;
		}
		longer = palloc(strlen(joined) + strlen(row->name) + 6);
		strcpy(longer, joined);
		strcat(longer, " and ");
		strcat(longer, row->name);
		joined = longer;
	}
	return joined != NULL ? joined : inherited_name(sr);
}

/* 15 provincial ones: of what was counted before */
static void
replace_ones(const SentenceReader *sr, const Site *site, EnglishName *name)
{
	const Words *words = site->words;
	int			head;

	if (!word_reads(words, site->noun_end - 1, "ones") || sr->noun.count == 0 || site->noun + 1 >= site->noun_end)
		return;
	head = word_at(words, sr->noun.parts[0].end - 1);
	for (int i = 0; i < name->count; i++)
		if (name->parts[i].end == words->words[site->noun_end - 1].end && name->count < NAME_MAX_PARTS)
		{
			name->parts[i].end = words->words[site->noun_end - 2].end;
			memmove(name->parts + i + 2, name->parts + i + 1, (name->count - i - 1) * sizeof(TextRange));
			name->parts[i + 1].start = words->words[head].start;
			name->parts[i + 1].end = words->words[head].end;
			name->count++;
			return;
		}
}

/*
 * Rescue of trapped people 370 people, pumps 120 sets: as translators of
 * Chinese write, the noun before the number and a classifier behind it.
 */
static bool
names_before_number(const Site *site)
{
	static const char *const classifiers[] = {"people", "persons", "sets", "units", "pieces", "copies", "items", NULL};
	const Words *words = site->words;

	if (!site->counted || site->noun + 1 != site->noun_end || !is_nominal(words, site->left) || word_is(words, site->left, WORD_MEASURE))
		return false;
	if (words->words[site->left].key == words->words[site->noun].key)
		return is_nominal(words, site->left - 1);
	return word_reads_any(words, site->noun, classifiers) && word_is(words, site->left, WORD_PLURAL) &&
		!word_is(words, site->left, WORD_VERB | WORD_CHANGE_VERB | WORD_LIGHT) &&
		!word_is(words, site->left - 1, WORD_CONJUNCTION);
}

/* What a level is a level of. */
char *
level_name(SentenceReader *sr, const Site *site, const Reading *reading)
{
	EnglishName		name;
	char	   *text;

	if (names_before_number(site))
	{
		name.count = 0;
		if (name_before(site, &name, site->left + 1))
			return joined_name(sr, &name);
	}
	if (site->counted && has_noun(site) && !measures_extent(site) && !is_reached(site))
	{
		if (gave_noun(sr, site))
			return inherited_name(sr);
		name_counted(site, &name);
		replace_ones(sr, site, &name);
		sr->noun.count = 1;
		sr->noun.parts[0].start = site->words->words[site->noun].start;
		sr->noun.parts[0].end = site->words->words[site->noun_end - 1].end;
		if (name.count > 0)
			return joined_name(sr, &name);
	}
	if ((!site->counted || !has_noun(site)) && (text = whole_name(sr, site)) != NULL)
		return text;
	/* 1.1 billion yuan, or 6.2 percent of revenue: the same thing as a share */
	if (word_reads(site->words, site->left, "or") && word_mark(site->words, site->left - 1) == ',' &&
		word_reads(site->words, site->last, "of") && !site->counted && (text = inherited_name(sr)) != NULL)
		return text;
	if (site->counted && reading->role == ROLE_LEVEL &&
		(site->left < 0 || word_is(site->words, site->left, WORD_MARK | WORD_CONJUNCTION | WORD_MEASURE | WORD_RELATIVE) ||
		 word_reads(site->words, site->left, "including")) &&
		(text = bare_count_name(sr, site)) != NULL)
		return text;
	if (reading->role == ROLE_LEVEL &&
		((text = elided_name(sr, site)) != NULL || (text = later_noun_name(sr, site)) != NULL))
		return text;
	name_measured(site, reading, &name);
	if (name.count == 0 && (sr->last_row < 0 || speaks_of_other_clause(sr, site)))
		name_main_subject(site, &name);
	if (name.count > 0)
		return completed_name(sr, joined_name(sr, &name));
	return sums_up(site) ? list_name(sr) : inherited_name(sr);
}
