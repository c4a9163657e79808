/*
 * subject_zh.c
 *		Whose a Chinese statement is: places, companies, and the words that stand
 *		for them (全区, 该公司).
 */
#include "extract/clause_zh.h"

#include "extract/place.h"

/* The longest word that tells what an entity is, in characters. */
#define ENTITY_LONGEST 5
/* The longest noun before a predicate that is taken for part of a name, and before a verb that is the whole rest of it. */
#define MEASURED_LONGEST 6
#define VERB_SUBJECT_LONGEST 14
/* How far behind a place the word may stand that makes the two another's name. */
#define OTHER_NAME_LONGEST 6

/* Ends with what has figures of its own: 项目, 机场, 博览会; or is a name in quotation marks. */
static bool
ends_as_entity(const SentenceZh *sentence, TextRange range)
{
	/* 铁路发送旅客: alone the word names a trade. */
	for (int at = Max(range.start + 1, range.end - ENTITY_LONGEST); at < range.end; at++)
	{
		int			length;
		const Cue  *noun = lexicon_cue(sentence->text, at, range.end, KIND_BIT(KIND_ZH_NOUN), &length);

		if (noun != NULL && noun->value == CUE_ENTITY && at + length == range.end)
			return true;
	}
	return char_at(sentence, range.start) == u'“' && char_at(sentence, range.end - 1) == u'”';
}

/* A verb inside: it is a clause, no name.  The verb of a name stands in quotation marks. */
static bool
holds_verb(const SentenceZh *sentence, TextRange range)
{
	for (int i = first_item(sentence, range.start); i < sentence->item_count && sentence->items[i].end <= range.end; i++)
	{
		const Item *item = sentence->items + i;

		if (item->type == ITEM_PERIOD || item->type == ITEM_MEASURE || item_cue(item, KIND_ZH_LIGHT) != NULL ||
			item_cue(item, KIND_ZH_REACH) != NULL || item_cue(item, KIND_ZH_STATUS) != NULL ||
			(item_cue(item, KIND_ZH_VERB) != NULL && item->start == range.start))
			return true;
	}
	return false;
}

/* A mark that parts clauses, one of a pair without the other, or a word of a predicate. */
static bool
holds_mark(const SentenceZh *sentence, TextRange range)
{
	int			depth = 0;

	for (int at = range.start; at < range.end; at++)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) == CHAR_COMMA || CHAR_CLASS(c) == CHAR_LIST_COMMA || c == u'第' || c == u'不' || c == u'在' || c == u'【' || c == u'】' || c == '%' || c == '"')
			return true;
		depth += CHAR_CLASS(c) == CHAR_OPEN ? 1 : CHAR_CLASS(c) == CHAR_CLOSE ? -1 : 0;
		if (depth < 0)
			return true;
	}
	return depth != 0;
}

/* A name begins with none of 从, 对, 不; nor with a verb of plans (保护银行资产) or 公司. */
static bool
begins_as_name(const SentenceZh *sentence, TextRange range)
{
	static const uint16 never_first[] = u"不从对以将把按在为由其各该这那每通据上下前也都且并使让被给与和及的向到因若如又还经当记近曾能约妥可有昨今于说指";
	const Cue  *anaphor = item_cue(item_starting(sentence, range.start), KIND_ZH_SUBJECT);
	int			length;

	/* 上海港 */
	const Item *first = item_starting(sentence, range.start);
	bool		place = first != NULL && first->type == ITEM_PLACE;

	/* 可再生能源 */
	bool		renewable = char_at(sentence, range.start) == u'可' && char_at(sentence, range.start + 1) == u'再';

	return (renewable || place || !stands_in(char_at(sentence, range.start), never_first)) &&
		CHAR_CLASS(char_at(sentence, range.start)) != CHAR_DIGIT &&
		!(anaphor != NULL && anaphor->value == CUE_COMPANY) &&
		lexicon_cue(sentence->text, range.start, range.end, KIND_BIT(KIND_ZH_PLAN), &length) == NULL &&
		!holds_mark(sentence, range);
}

/* Is what stands before a predicate whose the thing is, or part of what is measured: 工业, 春玉米? */
static bool
may_be_subject(const SentenceZh *sentence, TextRange range)
{
	return range.end - range.start > 2 && begins_as_name(sentence, range) && ends_as_entity(sentence, range) &&
		!holds_verb(sentence, range);
}

/* names_entity_zh - does a range name a project, a park or the like: 西南产业基地? */
bool
names_entity_zh(const SentenceZh *sentence, TextRange range)
{
	return ends_as_entity(sentence, range) && !holds_verb(sentence, range) && !holds_mark(sentence, range);
}

/*
 * is_measured_zh - is what stands before a predicate part of what is measured
 * (中央财政, 春玉米), and nobody who has it?  More of it is where nothing but a
 * verb is left (大气污染防治资金累计下达).
 */
bool
is_measured_zh(const SentenceZh *sentence, TextRange range, bool verb_alone)
{
	static const uint16 people[] = u"员人者们家部委长工兵士生民";

	int			length;
	const Cue  *noun = lexicon_cue(sentence->text, range.start, range.end, KIND_BIT(KIND_ZH_NOUN), &length);

	return (noun == NULL || noun->value != CUE_MANNER) &&
		range.end - range.start <= (verb_alone ? VERB_SUBJECT_LONGEST : MEASURED_LONGEST) && begins_as_name(sentence, range) &&
		!stands_in(char_at(sentence, range.end - 1), people) && !ends_as_entity(sentence, range) &&
		!holds_verb(sentence, range) && company_end_zh(sentence, range) != range.end;
}

/* 全国 in a sentence or paragraph about another country is that country. */
static bool
is_foreign_country(const SentenceZh *sentence, const Place *place)
{
	const StatementReader *reader = sentence->reader;

	return place->level == PLACE_COUNTRY && char_at(sentence, place->start) == u'全' &&
		(reader->sentence_subject.name != NULL ? reader->sentence_subject.foreign : reader->paragraph_subject.foreign);
}

/* A place is the sentence's subject; a zone keeps the name that the article gives it, and is what 园区 means from here on. */
static void
take_in_place(SentenceZh *sentence, const Place *place)
{
	StatementReader *reader = sentence->reader;
	Subject		subject = {0};

	if (is_foreign_country(sentence, place))
	{
		if (reader->sentence_subject.name == NULL)
			reader->sentence_subject = reader->paragraph_subject;
		return;
	}
	subject.name = place->name && place->level != PLACE_ZONE ? pstrdup(place->name) :
		folded_source(sentence->text, place->start, place->end);
	subject.region = place->region;
	subject.words = (TextRange) {place->start, place->end};
	reader->sentence_subject = subject;
	if (place->level == PLACE_ZONE)
		reader->zone = subject;
}

/* take_in_company_zh - the company is the sentence's subject, and what 该公司 means from here on */
void
take_in_company_zh(SentenceZh *sentence, TextRange range)
{
	StatementReader *reader = sentence->reader;
	Subject		company = {0};

	company.words = range;
	company.name = folded_source(sentence->text, range.start, range.end);
	company.region = region_of_text(sentence->ex, sentence->ex->words, company.name);
	if (company.region == NULL)
		company.region = reader->article_subject.region;
	reader->company = reader->sentence_subject = company;
}

/* The country that a subject opens with: 全国铁路. */
static const Place *
country_at(const SentenceZh *sentence, int at)
{
	const Item *item = item_starting(sentence, at);

	if (item == NULL || item->type != ITEM_PLACE || sentence->ex->places[item->index].level != PLACE_COUNTRY ||
		char_at(sentence, at) != u'全')
		return NULL;
	return sentence->ex->places + item->index;
}

/* apply_subject_zh - the subject that a name was said with comes into force */
void
apply_subject_zh(ClauseZh *clause, const NamePart *name)
{
	SentenceZh *sentence = clause->sentence;
	Subject		subject = {0};

	if (name->place >= 0)
		take_in_place(sentence, sentence->ex->places + name->place);
	else if (name->anaphor != NULL)
		resolve_anaphor_zh(sentence, name->anaphor, &subject);
	else if (name->subject.start >= 0 && country_at(sentence, name->subject.start) != NULL)
		take_in_place(sentence, country_at(sentence, name->subject.start));
	else if (name->subject.start >= 0 && begins_as_name(sentence, name->subject) &&
			 (company_end_zh(sentence, name->subject) == name->subject.end ||
			  (name->company && !holds_verb(sentence, name->subject))))
		take_in_company_zh(sentence, name->subject);
	else if (name->subject.start >= 0 && may_be_subject(sentence, name->subject))
	{
		subject.name = folded_source(sentence->text, name->subject.start, name->subject.end);
		subject.words = name->subject;
		subject.region = region_of_text(sentence->ex, sentence->ex->words, subject.name);
		if (subject.region == NULL)
			subject.region = sentence->reader->article_subject.region;
		subject.passing = true;
		sentence->reader->entity = subject;
	}
	else if (name->same_entity)
		subject = sentence->reader->entity;
	if (subject.name != NULL)
		sentence->reader->sentence_subject = subject;
}

/* 美国商务部公布: the sentence speaks of another country. */
static bool
take_in_foreign(SentenceZh *sentence, const Item *item)
{
	const Cue  *anaphor = item_cue(item, KIND_ZH_SUBJECT);

	if (anaphor == NULL || anaphor->value != CUE_FOREIGN)
		return false;
	resolve_anaphor_zh(sentence, anaphor, &sentence->reader->sentence_subject);
	return true;
}

/*
 * May a sentence that opens with a place be about it?  Not where it names the
 * country in passing, or where the place begins another's name: 哈尔滨机场.
 */
static bool
goes_on_from_place(const SentenceZh *sentence, const Place *place, TextRange rest)
{
	const Item *item = item_starting(sentence, rest.start);

	if (item != NULL && item_cue(item, KIND_NOISE) == NULL)
		return true;
	if (place->level == PLACE_COUNTRY)
		return false;
	if (place->full)
		return true;
	/* 延安苹果入选…, 猕猴桃产值…: a province's report names its cities in passing. */
	if (sentence->reader->place_given && region_contains(sentence->reader->article_subject.region, place->region))
		return false;
	for (int at = rest.start; at < Min(rest.end, rest.start + OTHER_NAME_LONGEST); at++)
	{
		int			length;
		const Cue  *noun = lexicon_cue(sentence->text, at, rest.end, KIND_BIT(KIND_ZH_NOUN) | KIND_BIT(KIND_ZH_ORG), &length);

		if (CHAR_CLASS(char_at(sentence, at)) != CHAR_HAN)
			break;
		if (noun != NULL && (noun->value == CUE_ENTITY || item_cue(item_starting(sentence, at), KIND_ZH_ORG) != NULL))
			return false;
	}
	return true;
}

/* In a report about a place, a laboratory that is put to use is no subject of the figures that follow: a clause must have its own. */
static bool
speaks_of_company(const SentenceZh *sentence, const Clause *clause)
{
	if (!sentence->reader->place_given)
		return true;
	for (int i = first_item(sentence, clause->start); i < sentence->item_count && sentence->items[i].start < clause->end; i++)
		if (sentence->items[i].type == ITEM_MEASURE)
			return true;
	return false;
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
	/* 【中国巨石：… */
	if (char_at(sentence, range.start) == u'【')
		range.start++;
	company.start = range.start;
	company.end = company_end_zh(sentence, range);
	if (company.end > 0 && begins_as_name(sentence, company) &&
		(speaks_of_company(sentence, clause) || is_company_zh(sentence, company.start, company.end)))
	{
		take_in_company_zh(sentence, company);
		return;
	}
	/* 在河北省黄骅市, 60万亩旱碱麦喜获丰收 */
	if (char_at(sentence, range.start) == u'在')
		item = item_starting(sentence, ++range.start);
	if (take_in_foreign(sentence, item))
		return;
	/* 江苏省扬州市邗江区: the smallest. */
	while (item != NULL && item->type == ITEM_PLACE)
	{
		place = sentence->ex->places + item->index;
		range.start = item->end;
		item = item_starting(sentence, range.start);
	}
	if (place == NULL)
		return;
	if (range.start < range.end && !goes_on_from_place(sentence, place, range))
		return;
	take_in_place(sentence, place);
}
