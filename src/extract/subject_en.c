/*
 * subject_en.c
 *		Whose an English sentence is: the place that it names before its first
 *		verb, or as the owner of what it tells of.
 */
#include "extract/subject_en.h"

#include "extract/place.h"

#define MOST_PLACES 20			/* places of a sentence that may be its subject */
#define LEAD_PLACES 60			/* of an article's first places, one gives its place's own name */

/* Is there a finite verb before index, other than the one that reports what was said? */
static bool
verb_before(const Words *words, int index)
{
	bool		seen = false;

	for (int i = 0; i < index; i++)
		if (word_reads(words, i, "that") && seen)
			seen = false;
		else if (word_is(words, i, WORD_AUXILIARY) ||
				 (word_is(words, i, WORD_VERB | WORD_CHANGE_VERB) && word_is_verb(words, i)))
			seen = true;
	return seen;
}

/* An English article calls its place by the name that it gives it. */
static void
use_own_name(StatementReader *reader)
{
	Subject    *subject = &reader->article_subject;
	const Extraction *ex = reader->ex;

	/* A line of digits in a Chinese article is no English. */
	if (subject->name == NULL || (subject->name[0] & 0x80) == 0 || ex->segments->sentences[0].han)
		return;
	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < ex->place_count && i < LEAD_PLACES; i++)
			if (ex->places[i].region != NULL && subject->region != NULL &&
				strcmp(ex->places[i].region, subject->region) == 0 &&
				(pass == 1 || ex->places[i].full) &&
				CHAR_CLASS(ex->text->chars[ex->places[i].start]) == CHAR_LATIN)
			{
				subject->name = folded_source(ex->text, ex->places[i].start, ex->places[i].end);
				subject->words = (TextRange) {ex->places[i].start, ex->places[i].end};
				return;
			}
	for (int i = 0; subject->region == NULL && i < ex->place_count && i < LEAD_PLACES; i++)
		if (ex->places[i].level == PLACE_COUNTRY && CHAR_CLASS(ex->text->chars[ex->places[i].start]) == CHAR_LATIN)
		{
			subject->name = folded_source(ex->text, ex->places[i].start, ex->places[i].end);
			return;
		}
	if (ex->place_given != NULL && (ex->place_given[0] & 0x80) == 0)
		subject->name = pstrdup(ex->place_given);
	else if (subject->region == NULL)
		subject->name = pstrdup("China");
}

/* CHENGDU - Southwest China's …: a dash behind the sentence's first place */
static bool
stands_before_dash(const FoldedText *text, int at, int limit)
{
	if (at < limit && text->chars[at] == ' ')
		at++;
	return at + 1 < limit && (text->chars[at] == '-' || text->chars[at] == 0x2014) &&
		(text->chars[at + 1] == ' ' || text->chars[at + 1] == '-');
}

/* Xinhua Kunming, July 25: where the report was written, not whose it is */
static bool
is_dateline(const Words *words, const Place *place)
{
	int			next = word_at(words, place->end);

	if (word_at(words, place->start) == 0 && stands_before_dash(words->text, place->end, words->limit))
		return true;

	if (next > 8)
		return false;
	while (word_is(words, next, WORD_MARK | WORD_PLACE))
		next++;
	return word_is(words, next, WORD_PERIOD) || word_reads(words, next, "xinhua");
}

/*
 * Is a place too far from the article's district to be a subject in it?
 * Translators spell a district's name in several ways, and each may be that
 * of another district.
 */
static bool
is_elsewhere(const StatementReader *reader, const Place *place)
{
	const char *own = reader->article_subject.region;

	return own != NULL && place->region != NULL && strcmp(own + 4, "00") != 0 && strcmp(place->region + 4, "00") != 0 &&
		strncmp(own, place->region, 4) != 0;
}

/* Is a place at index named as an owner (exports of Jiangsu), not as a district's parent (Lishui of Nanjing)? */
static bool
owns(const Words *words, int index)
{
	return word_reads(words, index - 1, "of") && index > 1 &&
		(index == 2 || !word_is(words, index - 2, WORD_UPPER | WORD_PLACE | WORD_SUBJECT));
}

/* Hunan, Hubei and Yunnan: no one of them is the subject */
static bool
is_one_of_several(const Extraction *ex, const Words *words, const Place *place)
{
	int			next = word_at(words, place->end);
	const Place *other = place + 1;

	if (word_mark(words, next) != ',' && !word_reads(words, next, "and"))
		return false;
	while (word_mark(words, next) == ',' || word_reads(words, next, "and"))
		next++;
	return other < ex->places + ex->place_count && next < words->count && other->start == words->words[next].start &&
		other->level == place->level && !word_is(words, word_at(words, other->end), WORD_UPPER);
}

static void
set_body(StatementReader *reader, const Words *words, const Body *body)
{
	Subject    *subject = &reader->sentence_subject;

	if (subject->name == NULL)
		subject->region = reader->article_subject.region;
	subject->name = folded_source(words->text, body->name.start, body->name.end);
	subject->words = body->name;
	subject->body = true;
	if (body->kind == CUE_COUNTRY)
		subject->region = NULL;
	else
		*(body->kind == CUE_ZONE ? &reader->zone : &reader->company) = *subject;
}

static void
set_place(StatementReader *reader, const Place *place)
{
	const Subject *own = &reader->article_subject;
	Subject    *subject = &reader->sentence_subject;
	bool		same = own->name != NULL && own->region != NULL && place->region != NULL &&
		strcmp(own->region, place->region) == 0;

	/* Lishui, Lishui District and Li Shui are one in an article about it */
	subject->name = same ? own->name : folded_source(reader->ex->text, place->start, place->end);
	subject->region = place->region;
	subject->words = (TextRange) {place->start, place->end};
	subject->body = false;
}

/* A body that the sentence is about takes the place's turn, and keeps its region. */
static void
note_body(StatementReader *reader, const Words *words)
{
	Subject    *subject = &reader->sentence_subject;
	Body		body;

	if (find_body(words, &body))
	{
		set_body(reader, words, &body);
		return;
	}
	switch (find_reference(words))
	{
		case CUE_COMPANY:
		case CUE_BODY:
			if (reader->company.name == NULL)
				return;
			*subject = reader->company;
			/* the article is about the company */
			if (reader->article_subject.name == NULL)
				reader->article_subject = reader->company;
			return;
		case CUE_ZONE:
			if (reader->zone.name != NULL)
				*subject = reader->zone;
			return;
		default:
			return;
	}
}

/* The index of the first place of a sentence, or of the one after it. */
static int
first_place(const Extraction *ex, int sentence)
{
	int			low = 0;
	int			high = ex->place_count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (ex->places[middle].sentence < sentence)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* The place of a sentence that begins at a position, NULL where none does. */
static const Place *
place_at(const Extraction *ex, int sentence, int position)
{
	int			i = first_place(ex, sentence);

	for (int seen = 0; seen < MOST_PLACES && i < ex->place_count && ex->places[i].sentence == sentence; seen++, i++)
		if (ex->places[i].start == position)
			return ex->places + i;
	return NULL;
}

/*
 * note_subjects - whose the sentence is: the place that it names before its
 * first verb, or as the owner of what it tells of
 */
void
note_subjects(StatementReader *reader, const Words *words, int sentence)
{
	const Extraction *ex = reader->ex;
	const Place *chosen = NULL;
	const Place *dateline = NULL;
	int			low = first_place(ex, sentence);

	use_own_name(reader);
	for (int seen = 0; seen < MOST_PLACES && low < ex->place_count && ex->places[low].sentence == sentence; low++, seen++)
	{
		const Place *place = ex->places + low;
		int			index = word_at(words, place->start);

		if (place->region != NULL && is_dateline(words, place))
		{
			dateline = place;
			continue;
		}
		/* where something comes from or goes to is not whose it is */
		if (word_reads(words, index - 1, "from") || word_reads(words, index - 1, "to") ||
			place->level == PLACE_COUNTRY || is_elsewhere(reader, place))
			continue;
		/* the province of the article's district is no subject in it, unless the dateline alone names the district */
		if (reader->article_subject.region != NULL && place->region != NULL && dateline == NULL && !owns(words, index) &&
			region_contains(place->region, reader->article_subject.region))
			continue;
		if (chosen == NULL ? !verb_before(words, index) : region_contains(chosen->region, place->region))
			chosen = place;
		else if (chosen != NULL)
			break;
	}
	if (chosen != NULL && is_one_of_several(ex, words, chosen))
		chosen = NULL;
	else if (chosen == NULL)
		chosen = dateline;
	if (chosen != NULL)
		set_place(reader, chosen);
	note_body(reader, words);
}

/* Does a clause with a subject of its own open at index: …, while Liyang; …; in Wuxi; … and Green Steel? */
static bool
opens_clause(const Words *words, int index)
{
	while (word_is(words, index - 1, WORD_DETERMINER))
		index--;
	return word_mark(words, index - 1) == ';' || word_mark(words, index - 1) == ',' || word_reads(words, index - 1, "and") ||
		word_reads(words, index - 1, "while") || word_reads(words, index - 1, "but") || word_reads(words, index - 1, "whereas");
}

/*
 * note_clause_subjects - the subject of a later clause among the words
 * [from, to): Jintan sold 30 tonnes, while Liyang sold 40
 */
void
note_clause_subjects(StatementReader *reader, const Words *words, int sentence, int from, int to)
{
	for (int i = from; i < to; i++)
	{
		int			opening = word_reads(words, i - 1, "in") ? i - 1 : i;
		const Place *place;
		Body		body;

		if (!word_is(words, i, WORD_UPPER | WORD_PLACE) || !opens_clause(words, opening))
			continue;
		place = word_is(words, i, WORD_PLACE) ? place_at(reader->ex, sentence, words->words[i].start) : NULL;
		if (place != NULL && place->level != PLACE_COUNTRY && !is_elsewhere(reader, place))
		{
			int			next = word_at(words, place->end);

			if (opening < i ? word_mark(words, opening - 1) != ',' : word_is_verb(words, next))
				set_place(reader, place);
		}
		else if (opening == i && body_at(words, i, &body))
			set_body(reader, words, &body);
	}
}
