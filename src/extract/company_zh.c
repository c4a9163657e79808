/*
 * company_zh.c
 *		Names of companies and institutions in Chinese text: by what they end with
 *		(股份有限公司, 银行), and those that the article shows to be companies'
 *		(四方新材(605122), 洪通燃气公告, 格力电器董事长).
 */
#include "extract/clause_zh.h"
#include "extract/place.h"
#include "extract/voice.h"

/* The longest name of a company, in characters; of one without its generic part. */
#define COMPANY_LONGEST 30
#define SHORT_NAME_LONGEST 8
/* What a security is called in a list has four characters. */
#define SECURITY_NAME 4
/* How far behind 牧原股份： a word must show that it is a company's. */
#define HEAD_REACH 400

static bool
is_name_character(uint16 c)
{
	switch (CHAR_CLASS(c))
	{
		case CHAR_HAN:
		case CHAR_HAN_NUMERAL:
		case CHAR_HAN_SCALE:
		case CHAR_LATIN:
			return true;
		default:
			return c == '*';
	}
}

static bool
same_text(const FoldedText *text, TextRange a, int at, int limit)
{
	if (at + a.end - a.start > limit)
		return false;
	for (int i = 0; i < a.end - a.start; i++)
		if (text->chars[a.start + i] != text->chars[at + i])
			return false;
	return true;
}

/* May these characters name a company: no authority, no place's government, no 该公司, 今日? */
static bool
may_be_company(const FoldedText *text, TextRange name)
{
	static const uint16 never_first[] = u"今昨近据该本多两各日晚上此其等在于对与及从由被将已并向经公月";
	static const uint16 never_last[] = u"部局委署院会厅府社网报国省市县区员人长者告方日年月据于本析论评顾察讯";
	const Cue  *cue;
	int			length;

	if (name.end - name.start < 2 || stands_in(text->chars[name.start], never_first) ||
		(stands_in(text->chars[name.end - 1], never_last) && text->chars[name.end - 2] != u'超'))
		return false;
	cue = lexicon_cue(text, name.start, name.end, KIND_BIT(KIND_ZH_VOICE) | KIND_BIT(KIND_ZH_SUBJECT), &length);
	return cue == NULL || cue->value == CUE_LISTED || cue->value == CUE_MARKET || cue->value == CUE_COMMODITY ||
		(cue->value == CUE_COMPANY_NAME && length == name.end - name.start) ||
		(cue->value == CUE_FOREIGN && length < name.end - name.start);
}

/* 洪通燃气今日公告, 中远海控最新: without the time. */
static TextRange
without_time(const FoldedText *text, TextRange name)
{
	for (int at = name.start + 2; at < name.end; at++)
		if (stands_in(text->chars[at], u"今昨最近晚日在于"))
			name.end = at;
	return name;
}

static void
add_company(StatementReader *reader, TextRange name)
{
	const FoldedText *text = reader->ex->text;

	for (int i = 0; i < reader->company_count; i++)
		if (name.end - name.start == reader->companies[i].end - reader->companies[i].start &&
			same_text(text, name, reader->companies[i].start, reader->companies[i].end))
			return;
	if (reader->company_count < COMPANIES_MOST)
		reader->companies[reader->company_count++] = name;
}

/* A name that the article speaks of as a company's. */
static void
note_company(StatementReader *reader, TextRange name)
{
	const FoldedText *text = reader->ex->text;

	name = without_time(text, name);
	if (!may_be_company(text, name))
		return;
	if (reader->main_company.start < 0)
		reader->main_company = name;
	add_company(reader, name);
}

/* The name that ends at at: up to a mark; its start is -1 where it is too long. */
static TextRange
name_before(const FoldedText *text, int start, int at)
{
	TextRange	name = {at, at};

	while (name.start > start && at - name.start <= SHORT_NAME_LONGEST && is_name_character(text->chars[name.start - 1]))
		name.start--;
	/* 2547家上市公司 */
	if (at - name.start > SHORT_NAME_LONGEST ||
		(name.start > start && CHAR_CLASS(text->chars[name.start - 1]) == CHAR_DIGIT))
		name.start = -1;
	return name;
}

/* Meta Platforms, Moderna: the Latin words that end at at. */
static TextRange
latin_name_before(const FoldedText *text, int start, int at)
{
	TextRange	name = {at, at};

	while (name.start > start && at - name.start < COMPANY_LONGEST &&
		   (CHAR_CLASS(text->chars[name.start - 1]) == CHAR_LATIN ||
			(text->chars[name.start - 1] == ' ' && name.start - 1 > start &&
			 CHAR_CLASS(text->chars[name.start - 2]) == CHAR_LATIN)))
		name.start--;
	return name;
}

/* 九安医疗12月29日公告: where the date before at begins, at where there is none. */
static int
before_date(const FoldedText *text, int start, int at)
{
	int			from = at;
	bool		day = false;

	while (from > start && (CHAR_CLASS(text->chars[from - 1]) == CHAR_DIGIT || stands_in(text->chars[from - 1], u"年月日晚间")))
		day |= CHAR_CLASS(text->chars[--from]) == CHAR_DIGIT;
	return day ? from : at;
}

/* 四方新材(605122) */
static void
note_security(StatementReader *reader, int start, int at)
{
	TextRange	name = name_before(reader->ex->text, start, at);

	if (at > start && CHAR_CLASS(reader->ex->text->chars[at - 1]) == CHAR_LATIN &&
		latin_name_before(reader->ex->text, start, at).start < at - 1)
		name = latin_name_before(reader->ex->text, start, at);
	if (name.start < 0)
		name.start = at - SECURITY_NAME;
	/* 1月四方新材(605122) */
	if (name.start < at && stands_in(reader->ex->text->chars[name.start], u"日月"))
		name.start++;
	note_company(reader, name);
}

/* 格力电器董事长: the name is what the title begins with. */
static void
note_officer(StatementReader *reader, int start, int at)
{
	const FoldedText *text = reader->ex->text;
	TextRange	title = reader->ex->article.title;

	for (int length = SHORT_NAME_LONGEST; length >= 3; length--)
	{
		TextRange	name = {at - length, at};

		if (name.start >= start && title.start >= 0 && same_text(text, name, title.start, title.end))
		{
			note_company(reader, name);
			return;
		}
	}
}

/* 牧原股份：2021年12月份，公司销售…: the name opens the article, and a company is spoken of. */
static void
note_head(StatementReader *reader, const Sentence *first)
{
	const FoldedText *text = reader->ex->text;
	TextRange	name = {first->start, first->start};
	int			limit = Min(first->start + HEAD_REACH, text->length);
	int			length;

	if (first->start < first->end && text->chars[name.start] == u'【')
		name.end = ++name.start;
	while (name.end < first->end && is_name_character(text->chars[name.end]) &&
		   name.end - name.start <= SHORT_NAME_LONGEST)
		name.end++;
	if (name.end >= first->end || CHAR_CLASS(text->chars[name.end]) != CHAR_COLON || name.end - name.start < 3)
		return;
	for (int at = name.end; at < limit; at++)
	{
		const Cue  *cue = lexicon_cue(text, at, limit, KIND_BIT(KIND_ZH_SUBJECT) | KIND_BIT(KIND_ZH_VOICE) |
									  KIND_BIT(KIND_ZH_NOUN), &length);

		if (cue != NULL && (cue->value == CUE_COMPANY || cue->value == CUE_NOTICE || cue->value == CUE_EARNINGS))
		{
			note_company(reader, name);
			return;
		}
	}
}

/* An article about no place, or with a company's name for the beginning of its title, is the company's. */
static void
speak_of_company(StatementReader *reader)
{
	const Extraction *ex = reader->ex;
	TextRange	first;
	Subject	   *subject = &reader->article_subject;

	first = reader->main_company;
	if (first.start < 0)
		return;
	if (subject->name != NULL &&
		(ex->article.title.start < 0 || !same_text(ex->text, first, ex->article.title.start, ex->article.title.end)))
		return;
	subject->name = folded_source(ex->text, first.start, first.end);
	subject->region = region_of_text(ex, ex->words, subject->name);
	subject->words = first;
}

/*
 * find_companies_zh - the names that an article shows to be companies', and
 * whether it is one company's
 */
void
find_companies_zh(StatementReader *reader)
{
	const Extraction *ex = reader->ex;
	const Segments *segments = ex->segments;

	if (segments->sentence_count > 0 && segments->sentences[0].han)
		note_head(reader, segments->sentences);
	for (int i = 0; i < segments->sentence_count; i++)
	{
		const Sentence *sentence = segments->sentences + i;

		CHECK_FOR_INTERRUPTS();
		for (int at = sentence->start; sentence->han && at < sentence->end; at++)
		{
			int			length;
			const Cue  *cue;

			if (is_security_code(ex->text, at, sentence->end))
				note_security(reader, sentence->start, at);
			cue = lexicon_cue(ex->text, at, sentence->end, KIND_BIT(KIND_ZH_VOICE), &length);
			if (cue == NULL)
				continue;
			if (cue->value == CUE_NOTICE)
			{
				TextRange	name = name_before(ex->text, sentence->start, before_date(ex->text, sentence->start, at));

				if (name.start >= 0)
					note_company(reader, name);
			}
			else if (cue->value == CUE_OFFICER)
				note_officer(reader, sentence->start, at);
			else if (cue->value == CUE_COMPANY_NAME)
				add_company(reader, (TextRange) {at, at + length});
			at += length - 1;
		}
	}
	if (!reader->place_given)
		speak_of_company(reader);
}

/* Where the name of a known company that begins at at ends; -1 for none. */
static int
known_company_end(const SentenceZh *sentence, int at)
{
	const StatementReader *reader = sentence->reader;
	int			end = -1;

	for (int i = 0; i < reader->company_count; i++)
		if (same_text(sentence->text, reader->companies[i], at, sentence->end))
			end = Max(end, at + reader->companies[i].end - reader->companies[i].start);
	return end;
}

/* 成都平原经济区经济总量, 某银行贷款余额 */
static bool
begins_indicator(const SentenceZh *sentence, int at)
{
	return lexicon_longest(sentence->text, at, sentence->end, KIND_BIT(KIND_INDICATOR)).length > 1;
}

/* Does what stands at at go on after a name, so that the name may be a subject? */
static bool
may_follow_name(const SentenceZh *sentence, int at)
{
	const Item *next = item_starting(sentence, at);

	if (next != NULL && item_cue(next, KIND_NOISE) == NULL)
		return true;
	if (begins_indicator(sentence, at))
		return true;
	if (next != NULL)
		return false;
	return CHAR_CLASS(char_at(sentence, at)) != CHAR_HAN || stands_in(char_at(sentence, at), u"在与和等将从对为是有第已也的把向以");
}

/* Is the word that tells what it is the last of its name, and not part of another? */
static bool
ends_company(const SentenceZh *sentence, const Item *item, const Cue *org)
{
	if (item_cue(item_starting(sentence, item->end), KIND_ZH_ORG) != NULL)
		return false;
	return org->value == CUE_COMPANY || may_follow_name(sentence, item->end);
}

/* 上海港集装箱吞吐量, 宁波舟山港: does a port's name end behind this place? */
static bool
is_port(const SentenceZh *sentence, const Item *place, Stretch stretch)
{
	int			end = place->end + 1;

	return place->type == ITEM_PLACE && char_at(sentence, place->end) == u'港' && end <= stretch.end &&
		item_cue(item_starting(sentence, end), KIND_ZH_ORG) == NULL && may_follow_name(sentence, end);
}

/* Where the name of a company or institution ends by its last word; -1 for none. */
static int
organisation_end(const SentenceZh *sentence, Stretch stretch)
{
	/* 我国电网, 全国机场 are no names. */
	if (stands_in(char_at(sentence, stretch.start), u"我全本"))
		return -1;
	for (int i = first_item(sentence, stretch.start); i < sentence->item_count; i++)
	{
		const Item *item = sentence->items + i;
		const Cue  *org = item_cue(item, KIND_ZH_ORG);

		if (item->end > stretch.end || item->start - stretch.start > COMPANY_LONGEST)
			return -1;
		/* 铁路工程集团有限公司, 贵钰航空工业有限公司 */
		if (org != NULL && item->start > stretch.start + 1 && ends_company(sentence, item, org))
			return item->end;
		if (is_port(sentence, item, stretch))
			return item->end + 1;
		if (org == NULL && item->type != ITEM_PLACE && item_cue(item, KIND_NOISE) == NULL)
			return -1;
		for (int at = stretch.start; at < item->start; at++)
			if (CHAR_CLASS(char_at(sentence, at)) == CHAR_COMMA || CHAR_CLASS(char_at(sentence, at)) == CHAR_LIST_COMMA)
				return -1;
	}
	return -1;
}

/*
 * company_end_zh - where the name of a company or institution that the stretch
 * begins with ends, its place included (宁波海川重工股份有限公司); -1 for none
 */
int
company_end_zh(const SentenceZh *sentence, Stretch stretch)
{
	int			known = known_company_end(sentence, stretch.start);
	int			whole = -1;

	if (known > stretch.end)
		known = -1;
	/* 格力电器(重庆)有限公司 is another than 格力电器. */
	if (known < 0 || char_at(sentence, known) == '(')
		whole = organisation_end(sentence, stretch);
	return whole > 0 ? whole : known;
}

/* is_company_zh - is this name, as company_end_zh found it, a company's for certain: known, or 集团, 有限公司? */
bool
is_company_zh(const SentenceZh *sentence, int start, int end)
{
	const Cue  *org = item_cue(item_ending(sentence, end), KIND_ZH_ORG);

	return known_company_end(sentence, start) == end || (org != NULL && org->value == CUE_COMPANY);
}
