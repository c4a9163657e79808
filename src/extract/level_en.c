/*
 * level_en.c
 *		What an English level is called and how it lies in time.
 */
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

/*
 * How a level lies in time: it stands (has 711 enterprises, a total area of)
 * or adds up.  list_kind is that of the list that the measure goes on with.
 */
LevelKind
level_kind(const Site *site, LevelKind list_kind)
{
	static const char *const have[] = {"has", "have", "is", "are", "there", "had", "owns", "boasts", "possesses", "with",
	"remain", "remains", "stands", "home", "currently", "still", NULL};
	const Words *words = site->words;
	UnitClass	class = site->ex->measures[site->measure].unit_class;

	if (class == UNIT_CLASS_CURRENCY || class == UNIT_CLASS_RATIO || class == UNIT_CLASS_MASS ||
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
	if (site->left >= 0 && !word_is(words, site->left, WORD_MARK | WORD_MEASURE | WORD_CONJUNCTION | WORD_ING))
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
	if (strcmp(text, "total") == 0 || strcmp(text, "total number") == 0 || strcmp(text, "figure") == 0)
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

/* Two above 10 billion yuan, 240 have found work: the noun is the one counted before. */
static char *
bare_count_name(SentenceReader *sr, const Site *site)
{
	EnglishName		rest;
	EnglishName		name;

	name_counted(site, &rest);
	if (sr->noun.count == 0 || rest.count == 0)
		return NULL;
	name = sr->noun;
	for (int i = 0; i < rest.count && name.count < NAME_MAX_PARTS; i++)
		name.parts[name.count++] = rest.parts[i];
	return joined_name(sr, &name);
}

/* Exports increased, accounting for 40 percent …: the subject of the clause before */
void
name_main_subject(const Site *site, EnglishName *name)
{
	static const char *const leaning[] = {"with", "up", "down", "a", "an", NULL};
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	int			verb = start > 0 ? clause_start(words, start - 1) : 0;
	int			from;
	int			to;

	if (start == 0 || !(word_is(words, start, WORD_ING | WORD_RELATIVE) || word_reads_any(words, start, leaning)))
		return;
	while (verb < start && !(word_is(words, verb, WORD_AUXILIARY | WORD_CHANGE_VERB | WORD_LIGHT) &&
							 word_is_verb(words, verb)) &&
		   !(word_is(words, verb, WORD_ED) && word_is(words, verb + 1, WORD_PREPOSITION)))
		verb++;
	if (verb < start && subject_before(words, verb_group_start(words, verb), &from, &to))
		add_phrase(name, words, from, to);
}

/* a capacity of 2 million litres: the capacity is what is measured */
static bool
measures_extent(const Site *site)
{
	return word_reads(site->words, site->left, "of") && word_is(site->words, site->left - 1, WORD_EXTENT);
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

/* What a level is a level of. */
char *
level_name(SentenceReader *sr, const Site *site, const Reading *reading)
{
	EnglishName		name;
	char	   *text;

	if (site->counted && has_noun(site) && !measures_extent(site) && !is_reached(site))
	{
		name_counted(site, &name);
		replace_ones(sr, site, &name);
		sr->noun.count = 1;
		sr->noun.parts[0].start = site->words->words[site->noun].start;
		sr->noun.parts[0].end = site->words->words[site->noun_end - 1].end;
		if (name.count > 0)
			return joined_name(sr, &name);
	}
	if (site->counted && reading->role == ROLE_LEVEL &&
		(site->left < 0 || word_is(site->words, site->left, WORD_MARK | WORD_CONJUNCTION | WORD_MEASURE)) &&
		(text = bare_count_name(sr, site)) != NULL)
		return text;
	name_measured(site, reading, &name);
	if (name.count == 0 && (sr->last_row < 0 || speaks_of_other_clause(sr, site)))
		name_main_subject(site, &name);
	if (name.count > 0)
		return completed_name(sr, joined_name(sr, &name));
	return sums_up(site) ? list_name(sr) : inherited_name(sr);
}
