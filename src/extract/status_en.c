/*
 * status_en.c
 *		Whether an English statement is fact, estimate or target.
 */
#include "extract/english.h"

#define LONGEST_OPENING 12		/* words of what stands before a list of targets, or between set and its rate */
#define LONGEST_SENTENCE 150	/* words in which what holds for a whole sentence is looked for */
#define LONGEST_FORESIGHT 25	/* words between estimated and will */

/* What a word says of the statement's status, and the words that do; false where nothing. */
static bool
status_at(const Words *words, int index, Status *status, Reason *reason)
{
	int			next;
	const Cue  *cue = word_cue(words, index, KIND_BIT(KIND_EN_STATUS), &next);

	if (cue == NULL)
		return false;
	*status = cue->value == CUE_ESTIMATE ? STATUS_ESTIMATE : STATUS_TARGET;
	*reason = (Reason) {ORIGIN_SENTENCE, {words->words[index].start, words->words[next - 1].end}};
	return true;
}

/* Is it a target or forecast that the verb at index tells of: the target for exports is 3 billion? */
static Status
status_of_subject(const Words *words, int index)
{
	static const char *const targets[] = {"target", "targets", "goal", "goals", NULL};
	static const char *const forecasts[] = {"forecast", "forecasts", "estimate", "projection", "outlook", NULL};
	int			from;
	int			to;

	if (!word_is(words, index, WORD_BE) || !subject_before(words, verb_group_start(words, index), &from, &to))
		return STATUS_ACTUAL;
	for (int i = from; i < to; i++)
	{
		if (i + 1 < to && !word_is(words, i + 1, WORD_PREPOSITION | WORD_PERIOD))
			continue;
		if (word_reads_any(words, i, targets))
			return STATUS_TARGET;
		if (word_reads_any(words, i, forecasts))
			return STATUS_ESTIMATE;
	}
	return STATUS_ACTUAL;
}

/* A verb in the past, or one that says how things are. */
static bool
is_finite_fact(const Words *words, int index)
{
	if (word_reads(words, index, "was") || word_reads(words, index, "were") || word_reads(words, index, "has") ||
		word_reads(words, index, "had") || word_reads(words, index, "did"))
		return true;
	if (word_reads(words, index, "is") || word_reads(words, index, "are"))
		return true;
	if (word_reads(words, index, "can"))
		return true;
	return word_reads(words, index, "have") && !word_is(words, index - 1, WORD_MODAL) &&
		!word_reads(words, index - 1, "to");
}

/* met the target of: what was aimed at is done */
static bool
is_met(const Words *words, int index)
{
	static const char *const done[] = {"met", "achieved", "fulfilled", "hit", "attained", "meeting", "achieving", NULL};

	index--;
	while (word_is(words, index, WORD_DETERMINER))
		index--;
	return word_reads_any(words, index, done);
}

/* A verb in the past with a subject before it, not the participle of an auxiliary or of what was planned. */
static bool
is_past_verb(const Words *words, int index)
{
	static const char *const irregular[] = {"spent", "sold", "bought", "paid", "built", "made", "took", "won", "lost", "held",
	"gave", "got", "saw", "sent", "led", "brought", "drew", "kept", "found", "taught", "grew", "rose", "fell", NULL};
	int			before = index - 1;

	if (!word_is(words, index, WORD_VERB | WORD_CHANGE_VERB) || !word_is_verb(words, index) ||
		!(word_is(words, index, WORD_ED) || word_reads_any(words, index, irregular)))
		return false;
	while (word_is(words, before, WORD_ADVERB))
		before--;
	return is_nominal(words, before) || word_is(words, before, WORD_PRONOUN) || word_mark(words, before) == ',';
}

/* A sentence that begins with a verb in its base form is a plan's bullet. */
static bool
is_imperative(const Words *words)
{
	int			i = 0;

	while (i < words->count && i < 4 && word_is(words, i, WORD_MARK | WORD_NUMBER))
		i++;
	return word_is(words, i, WORD_VERB) &&
		!word_is(words, i, WORD_ED | WORD_ING | WORD_PLURAL | WORD_FUNCTION) &&
		!word_is(words, i + 1, WORD_PREPOSITION | WORD_AUXILIARY | WORD_VERB | WORD_MARK);
}

/* raising life expectancy to 80 years; a bullet that no finite verb makes a sentence of */
static bool
is_gerund_bullet(const Words *words)
{
	if (!word_is(words, 0, WORD_ING) || !word_is(words, 0, WORD_VERB | WORD_CHANGE_VERB) || word_is(words, 0, WORD_UPPER))
		return false;
	for (int i = 1; i < words->count; i++)
		if (word_is(words, i, WORD_AUXILIARY) || (word_is(words, i, WORD_ED) && word_is_verb(words, i)))
			return false;
	return true;
}

/* to create about 30 000 jobs: a purpose */
static bool
is_purpose(const Site *site)
{
	static const char *const done[] = {"continued", "continues", "continue", "helped", "managed", "came", "began", "able", "used", "started",
	"led", "failed", "had", "helping", "allowed", "enabled", "amounted", "agreed", "according", NULL};
	const Words *words = site->words;
	int			left = site->left;
	int			first;

	/* is expected to reach */
	if (word_cue_before(words, left, KIND_BIT(KIND_EN_STATUS), &first) != NULL)
		return false;
	return word_is(words, left, WORD_VERB) && !word_is(words, left, WORD_ED | WORD_ING | WORD_PLURAL) &&
		word_reads(words, left - 1, "to") && left > 1 && !word_is(words, left - 2, WORD_ED | WORD_BE) &&
		!word_reads_any(words, left - 2, done);
}

/* It is estimated that … will: will alone does not make a plan of it. */
static Status
foreseen(const Words *words, int index, Status status, Reason *reason)
{
	Status		earlier;
	Reason		foresight;

	if (status != STATUS_TARGET || !word_is(words, index, WORD_MODAL))
		return status;
	for (int i = index - 1; i >= 0 && i > index - LONGEST_FORESIGHT && word_mark(words, i) != ';'; i--)
		if (status_at(words, i, &earlier, &foresight) && earlier == STATUS_ESTIMATE)
		{
			*reason = foresight;
			return earlier;
		}
	return status;
}

/* have set the deficit ratio at around 4 percent: a rate that is set is aimed at; a price that is set is one */
static bool
is_set_rate(const Site *site)
{
	const Words *words = site->words;

	if (!word_reads(words, site->left, "at") || site->ex->measures[site->measure].unit_class != UNIT_CLASS_RATIO)
		return false;
	for (int i = site->left - 1; i > site->left - LONGEST_OPENING && i >= 0 && !word_is(words, i, WORD_MARK | WORD_MEASURE); i--)
		if (word_reads(words, i, "set") || word_reads(words, i, "setting") || word_reads(words, i, "sets"))
			return true;
	return false;
}

/* The main expected targets for this year are: GDP growth of around 5 percent; … */
static bool
lists_targets(const Words *words, int before)
{
	static const char *const targets[] = {"targets", "goals", "objectives", "target", "goal", NULL};
	static const char *const are[] = {"are", "is", "include", "includes", NULL};
	int			i = 0;

	while (i < before && i < LONGEST_OPENING && !word_reads_any(words, i, targets))
		i++;
	for (int end = i + LONGEST_OPENING; i < before && i < end; i++)
		if (word_reads_any(words, i, are))
			return word_mark(words, i + 1) == ':' || word_reads(words, i + 1, "as");
	return false;
}

/*
 * status_of_site - whether a measure is fact, estimate or target by its words
 *
 * The verb that governs decides: the nearest to the left, in the clause, then
 * the one after the measure where it is the subject, then what the sentence
 * said before.  reason is set where words say it.
 */
Status
status_of_site(const Site *site, Reason *reason)
{
	const Words *words = site->words;
	int			start = clause_start(words, site->first);
	int			end = clause_end(words, site->last);
	Status		status;
	bool		verb_seen = false;

	if (is_purpose(site) || lists_targets(words, site->first) || is_set_rate(site))
		return STATUS_TARGET;
	for (int i = site->first - 1; i >= start; i--)
	{
		if (status_at(words, i, &status, reason))
			return is_met(words, i) ? STATUS_ACTUAL : foreseen(words, i, status, reason);
		/* In order to win, it spent $20 billion */
		if (is_past_verb(words, i))
			return STATUS_ACTUAL;
		if (is_finite_fact(words, i))
			return i == site->left ? status_of_subject(words, i) : STATUS_ACTUAL;
		if (word_is(words, i, WORD_VERB | WORD_CHANGE_VERB) && !word_is(words, i, WORD_ED | WORD_ING | WORD_PREPOSITION) &&
			word_is_verb(words, i) && !word_reads(words, i, "worth"))
			verb_seen = true;
	}
	for (int i = site->last; i < end && !verb_seen && !word_is(words, i, WORD_MEASURE); i++)
	{
		/* weighs 1.2 kg and will arrive: another predicate */
		if (word_is(words, i, WORD_CONJUNCTION) && word_is(words, i + 1, WORD_AUXILIARY) && site->left >= start)
			break;
		if (status_at(words, i, &status, reason))
			return foreseen(words, i, status, reason);
		/* is projected for this year */
		if (!site->counted && word_is(words, i, WORD_BE) && status_at(words, i + 1, &status, reason))
			return status;
		/* 85 percent of the firms said they would expand */
		if (is_finite_fact(words, i) || word_reads(words, i, "said"))
			return STATUS_ACTUAL;
	}
	for (int i = start - 1; i >= 0 && i > start - LONGEST_SENTENCE && word_mark(words, i) != ';'; i--)
	{
		if (status_at(words, i, &status, reason))
			return foreseen(words, i, status, reason);
		if (is_finite_fact(words, i))
			return STATUS_ACTUAL;
	}
	/* Set price: 40 yuan */
	return is_gerund_bullet(words) || (is_imperative(words) && word_mark(words, site->left) != ':') ? STATUS_TARGET : STATUS_ACTUAL;
}
