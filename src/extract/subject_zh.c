/*
 * subject_zh.c
 *		Whose a Chinese statement is: places, companies, and the words that stand
 *		for them (全区, 该公司).
 */
#include "extract/clause_zh.h"

#include "extract/place.h"

/* The longest name of a company, in characters. */
#define COMPANY_LONGEST 30

static bool
is_city(const char *name)
{
	size_t		length = name ? strlen(name) : 0;

	return length > 3 && strcmp(name + length - 3, "市") == 0;
}

/* The place that 全市, 全省, 园区 stands for in this article. */
static void
resolve_anaphor(const SentenceZh *sentence, const Cue *anaphor, Subject *subject)
{
	const StatementReader *reader = sentence->reader;
	const char *home = reader->article_subject.region;
	char		code[7];

	*subject = reader->article_subject;
	if (anaphor->value == CUE_COUNTRY)
	{
		subject->name = pstrdup("中国");
		subject->region = NULL;
		return;
	}
	if (anaphor->value == CUE_ZONE && strstr(subject->name ? subject->name : "", "区") == NULL)
	{
		subject->name = pstrdup(anaphor->pattern);
		subject->region = NULL;
		return;
	}
	if (anaphor->value == CUE_COMPANY)
	{
		if (reader->company.name != NULL)
			*subject = reader->company;
		else if (reader->paragraph_subject.name != NULL)
			*subject = reader->paragraph_subject;
		return;
	}
	if (home == NULL || strlen(home) != 6)
		return;
	memcpy(code, home, sizeof(code));
	/* A county-level city says 全市 of itself. */
	if (anaphor->value == CUE_PREFECTURE && region_level(home) == PLACE_COUNTY && !is_city(region_name(home)))
		memcpy(code + 4, "00", 2);
	else if (anaphor->value == CUE_PROVINCE && region_level(home) != PLACE_PROVINCE)
		memcpy(code + 2, "0000", 4);
	else
		return;
	if (region_name(code) != NULL)
	{
		subject->name = pstrdup(region_name(code));
		subject->region = pstrdup(code);
	}
}

/*
 * company_end_zh - where the name of a company or institution that the stretch
 * begins with ends, its place included (宁波海川重工股份有限公司); -1 for none
 */
int
company_end_zh(const SentenceZh *sentence, Stretch stretch)
{
	for (int i = first_item(sentence, stretch.start); i < sentence->item_count; i++)
	{
		const Item *item = sentence->items + i;

		if (item->end > stretch.end || item->start - stretch.start > COMPANY_LONGEST)
			return -1;
		if (item_cue(item, KIND_ZH_ORG) != NULL)
			return item->start > stretch.start ? item->end : -1;
		if (item->type != ITEM_PLACE && item_cue(item, KIND_NOISE) == NULL)
			return -1;
		for (int at = stretch.start; at < item->start; at++)
			if (CHAR_CLASS(char_at(sentence, at)) == CHAR_COMMA || CHAR_CLASS(char_at(sentence, at)) == CHAR_LIST_COMMA)
				return -1;
	}
	return -1;
}

static bool
stands_in(uint16 c, const uint16 *list)
{
	while (*list != 0 && *list != c)
		list++;
	return *list != 0;
}

/* Words that a subject neither begins nor ends with: 从, 对, 不. */
static bool
may_be_subject(const SentenceZh *sentence, TextRange range)
{
	static const uint16 never_first[] = u"不从对以将把按在为由其各该这那每通据上下前也都且并使让被给与和及的";
	static const uint16 never_last[] = u"不从对以将把按在为由其各该这那每中上下时后前也都且并使让被给与和及的集";

	/* 工业, 农业, 居民: what is measured, not whose it is. */
	if (range.end - range.start <= 2 || stands_in(char_at(sentence, range.start), never_first) ||
		stands_in(char_at(sentence, range.end - 1), never_last))
		return false;
	for (int at = range.start; at < range.end; at++)
		if (CHAR_CLASS(char_at(sentence, at)) == CHAR_COMMA || char_at(sentence, at) == u'第')
			return false;
	return true;
}

/* apply_subject_zh - the subject that a name was said with comes into force */
void
apply_subject_zh(ClauseZh *clause, const NamePart *name)
{
	SentenceZh *sentence = clause->sentence;
	Subject		subject = {NULL, NULL};

	if (name->place >= 0)
	{
		const Place *place = sentence->ex->places + name->place;

		/* A zone keeps the name that the article gives it. */
		subject.name = place->name && place->level != PLACE_ZONE ? pstrdup(place->name) :
			folded_source(sentence->text, place->start, place->end);
		subject.region = place->region;
	}
	else if (name->anaphor != NULL)
		resolve_anaphor(sentence, name->anaphor, &subject);
	else if (name->subject.start >= 0 && may_be_subject(sentence, name->subject))
	{
		subject.name = folded_source(sentence->text, name->subject.start, name->subject.end);
		subject.region = region_of_text(sentence->ex, sentence->ex->words, subject.name);
		if (subject.region == NULL)
			subject.region = sentence->reader->article_subject.region;
	}
	if (subject.name != NULL)
		sentence->reader->sentence_subject = subject;
}

/* The company is the sentence's subject, and what 该公司 means from here on. */
static void
take_in_company(SentenceZh *sentence, TextRange range)
{
	StatementReader *reader = sentence->reader;
	Subject		company;

	company.name = folded_source(sentence->text, range.start, range.end);
	company.region = region_of_text(sentence->ex, sentence->ex->words, company.name);
	if (company.region == NULL)
		company.region = reader->article_subject.region;
	reader->company = reader->sentence_subject = company;
}

/*
 * take_in_opening_subject_zh - the place or company that a clause opens with, where the clause goes on with
 * a word that can follow a subject: 哈尔滨机场 speaks of no city.
 */
void
take_in_opening_subject_zh(SentenceZh *sentence, const Clause *clause)
{
	Stretch		range = {clause->start, clause->end};
	const Item *item;
	const Place *place = NULL;
	TextRange	company;

	range = trim_stretch(sentence->text, range);
	item = item_starting(sentence, range.start);
	while (item != NULL && (item->type == ITEM_PERIOD || item_cue(item, KIND_ZH_ADVERB) != NULL))
	{
		range.start = item->end;
		range = trim_stretch(sentence->text, range);
		item = item_starting(sentence, range.start);
	}
	company.start = range.start;
	company.end = company_end_zh(sentence, range);
	if (company.end > 0 && may_be_subject(sentence, company))
	{
		take_in_company(sentence, company);
		return;
	}
	/* 江苏省扬州市邗江区: the smallest. */
	while (item != NULL && item->type == ITEM_PLACE)
	{
		place = sentence->ex->places + item->index;
		range.start = item->end;
		item = item_starting(sentence, range.start);
	}
	if (place == NULL)
		return;
	if (range.start < range.end && (item == NULL || item_cue(item, KIND_NOISE) != NULL))
		return;
	sentence->reader->sentence_subject.name = place->name && place->level != PLACE_ZONE ? pstrdup(place->name) :
		folded_source(sentence->text, place->start, place->end);
	sentence->reader->sentence_subject.region = place->region;
}
