/*
 * share_price_zh.c
 *		Shares that rise and fall in Chinese market news: 洪通燃气(605169)涨3%,
 *		港股汽车股走高，京东、百度集团涨超5%.  The company is whose, and what moves is its
 *		share price, which nobody says.
 *
 * A name is a company's where its code stands behind it, where the article
 * shows it, or where its last word says so (雪人股份); any other name where the
 * sentence speaks of shares, unless it is one of a market: 纳指, 金融板块, 现货黄金.
 */
#include "extract/clause_zh.h"

#include "extract/voice.h"

/* What 洪通燃气(605169)涨3% says no word for. */
#define SHARE_PRICE "股价"
/* How many companies one number is read for. */
#define SHARES_MOST 16
/* How many ideographs and letters names have; how far back 概念股 may stand. */
#define NAME_LONGEST 10
#define LATIN_LONGEST 30
#define SHARES_NEAR 150
/* How many letters make a name of their own behind Chinese words, and how many those are. */
#define LETTERS_SHORTEST 3
/* The longest code in letters alone. */
#define TICKER_LONGEST 5

/* 概念股, 港股: a word for shares, and not 股份, 股东, 持股. */
static bool
is_word_of_shares(const SentenceZh *sentence, int at)
{
	const uint16 *chars = sentence->text->chars;
	uint16		next = at + 1 < sentence->end ? chars[at + 1] : 0;

	return chars[at] == u'股' && at > 0 && CHAR_CLASS(chars[at - 1]) != CHAR_DIGIT &&
		!stands_in(next, u"份东权票民息利本债指市价") && !stands_in(chars[at - 1], u"持控参入每");
}

/* Does the text before a position, in its paragraph, speak of shares? */
static bool
speaks_of_shares(const SentenceZh *sentence, int before)
{
	const Segments *segments = sentence->ex->segments;
	const Paragraph *paragraph = segments->paragraphs + segments->sentences[sentence->sentence].paragraph;

	for (int at = Max(paragraph->start, before - SHARES_NEAR); at < before; at++)
		if (is_word_of_shares(sentence, at))
			return true;
	return false;
}

/* The word for companies or for markets that a name ends with, and where it starts. */
static CueValue
market_word(const SentenceZh *sentence, TextRange name, int *start)
{
	for (int at = name.start; at < name.end; at++)
	{
		int			length;
		const Cue  *cue = lexicon_cue(sentence->text, at, name.end, KIND_BIT(KIND_ZH_VOICE), &length);

		if (cue != NULL && at + length == name.end &&
			(cue->value == CUE_LISTED || cue->value == CUE_MARKET || cue->value == CUE_QUOTED || cue->value == CUE_COMMODITY))
		{
			*start = at;
			return cue->value;
		}
	}
	return CUE_NONE;
}

/* Letters and ideographs only, and not too many. */
static bool
looks_like_name(const SentenceZh *sentence, TextRange name)
{
	int			han = 0;
	bool		letters = false;

	for (int at = name.start; at < name.end; at++)
		switch (CHAR_CLASS(char_at(sentence, at)))
		{
			case CHAR_HAN:
			case CHAR_HAN_NUMERAL:
			case CHAR_HAN_SCALE:
				han++;
				letters = true;
				break;
			case CHAR_LATIN:
				letters = true;
				break;
			case CHAR_DIGIT:
			case CHAR_BLANK:
				break;
			default:
				if (!stands_in(char_at(sentence, at), u"*-.'&"))
					return false;
		}
	return letters && name.end - name.start >= 2 && han <= NAME_LONGEST && name.end - name.start <= LATIN_LONGEST;
}

/* May a name be a company's for the words in it: no place alone, no 此前, no indicator? */
static bool
may_be_listed(const SentenceZh *sentence, TextRange name)
{
	const Item *first = item_starting(sentence, name.start);

	if (first != NULL && (first->type != ITEM_PLACE || first->end == name.end) && item_cue(first, KIND_NOISE) == NULL &&
		item_cue(first, KIND_ZH_ORG) == NULL)
		return false;
	if (stands_in(char_at(sentence, name.start), u"其该此这那但而且因由对从在与较比自沪伦") &&
		company_end_zh(sentence, name) < 0)
		return false;
	for (int at = name.start; at < name.end; at++)
	{
		const Item *item = item_starting(sentence, at);
		int			indicator = lexicon_longest(sentence->text, at, name.end, KIND_BIT(KIND_INDICATOR)).length;

		if (stands_in(char_at(sentence, at), u"的了于") ||
			(char_at(sentence, at) == u'指' && char_at(sentence, at + 1) == u'数') ||
			(char_at(sentence, at) == u'以' && char_at(sentence, at + 1) == u'来') ||
			(item != NULL && (item->type == ITEM_PERIOD || item->type == ITEM_MEASURE || item_cue(item, KIND_ZH_REACH) != NULL ||
							  item_cue(item, KIND_ZH_BASIS) != NULL)))
			return false;
		/* 碧桂园服务 */
		if (indicator == name.end - at && (indicator > 2 || at == name.start))
			return false;
	}
	return !stands_in(char_at(sentence, name.end - 1), u"量额率入价度速");
}

/* 约会软件Bumble: without what kind of company it is, where that stands before a name in letters. */
static TextRange
letters_of(const SentenceZh *sentence, TextRange name)
{
	int			at = name.end;

	while (at > name.start &&
		   (CHAR_CLASS(char_at(sentence, at - 1)) == CHAR_LATIN || CHAR_CLASS(char_at(sentence, at - 1)) == CHAR_BLANK))
		at--;
	if (name.end - at >= LETTERS_SHORTEST && at - name.start >= LETTERS_SHORTEST)
		name.start = at;
	return trim_stretch(sentence->text, name);
}

/* 港股歌礼制药, 半导体板块中芯国际: without what kind of share it is. */
static TextRange
without_kind(const SentenceZh *sentence, TextRange name)
{
	for (int at = name.end - 2; at > name.start; at--)
		if (is_word_of_shares(sentence, at) || (char_at(sentence, at) == u'块' && char_at(sentence, at - 1) == u'板'))
		{
			name.start = at + 1;
			break;
		}
	return trim_stretch(sentence->text, name);
}

/* How sure it is that a stretch names a company. */
typedef enum Sureness
{
	NO_COMPANY,
	MAY_BE_COMPANY,				/* where shares are spoken of */
	IS_COMPANY
} Sureness;

/* Where (605122) or (LSCC) ends; at where there is none. */
static int
code_end(const SentenceZh *sentence, int at, int limit)
{
	int			end = at + 1;

	if (char_at(sentence, at) != '(')
		return at;
	while (end < limit && end - at <= TICKER_LONGEST && CHAR_CLASS(char_at(sentence, end)) == CHAR_LATIN)
		end++;
	return char_at(sentence, end) == ')' && end < limit ? end + 1 : security_code_end(sentence->text, at, limit);
}

/* name: what the stretch says, without its code. */
static Sureness
read_company(const SentenceZh *sentence, TextRange *name)
{
	int			start = -1;
	CueValue	value;

	*name = without_kind(sentence, trim_stretch(sentence->text, *name));
	for (int at = name->start + 1; at < name->end; at++)
		if (code_end(sentence, at, name->end) == name->end)
		{
			name->end = at;
			*name = letters_of(sentence, *name);
			return looks_like_name(sentence, *name) ? IS_COMPANY : NO_COMPANY;
		}
	if (stretch_empty(*name))
		return NO_COMPANY;
	if (company_end_zh(sentence, *name) == name->end && is_company_zh(sentence, name->start, name->end))
		return IS_COMPANY;
	*name = letters_of(sentence, *name);
	if (!looks_like_name(sentence, *name) || !may_be_listed(sentence, *name))
		return NO_COMPANY;
	value = market_word(sentence, *name, &start);
	if (value == CUE_MARKET || value == CUE_QUOTED || (value != CUE_NONE && start == name->start))
		return NO_COMPANY;
	return value == CUE_LISTED && start >= name->start + 2 ? IS_COMPANY : MAY_BE_COMPANY;
}

/* 洪通燃气周三: the characters of a day of the week that a stretch ends with. */
static int
weekday_length(const SentenceZh *sentence, Stretch thing)
{
	return thing.end - thing.start > 3 && char_at(sentence, thing.end - 2) == u'周' &&
		stands_in(char_at(sentence, thing.end - 1), u"一二三四五六日") ? 2 : 0;
}

/* 洪通燃气今日盘中跳空高开, 京东、百度等: without when and how, nor 等. */
static Stretch
without_manner(const SentenceZh *sentence, Stretch thing)
{
	const Item *item;

	thing = trim_stretch(sentence->text, thing);
	for (;;)
	{
		item = item_ending(sentence, thing.end);
		if (weekday_length(sentence, thing) > 0)
			thing.end -= weekday_length(sentence, thing);
		else if (item != NULL && item->start > thing.start &&
				 (item->type == ITEM_PERIOD || item_cue(item, KIND_ZH_ADVERB) != NULL || item_cue(item, KIND_ZH_CHANGE) != NULL))
			thing.end = item->start;
		else if (item == NULL && thing.end - thing.start > 2 && char_at(sentence, thing.end - 1) == u'等')
			thing.end--;
		else
			return thing;
		thing = trim_stretch(sentence->text, thing);
	}
}

/* 洪通燃气股价, 洪通燃气A股, 洪通燃气ADR: without the word that the row is named for; whether it was there. */
static bool
cut_share_price(const SentenceZh *sentence, Stretch *thing)
{
	static const uint16 words[][4] = {u"股价", u"股票", u"A股", u"B股", u"H股", u"港股", u"美股", u"ADR"};

	for (int i = 0; i < (int) lengthof(words); i++)
	{
		int			length = words[i][2] == 0 ? 2 : 3;
		bool		same = thing->end - thing->start > length;

		for (int at = 0; same && at < length; at++)
			same = char_at(sentence, thing->end - length + at) == words[i][at];
		if (!same)
			continue;
		thing->end -= length;
		if (char_at(sentence, thing->end - 1) == u'的')
			thing->end--;
		*thing = trim_stretch(sentence->text, *thing);
		return true;
	}
	return false;
}

/* The items of a list of names: 京东、仁和药业和拼多多 are three. */
static int
split_names(const SentenceZh *sentence, Stretch list, TextRange *names)
{
	int			count = 0;
	int			start = list.start;

	for (int at = list.start; at < list.end && count < SHARES_MOST - 1; at++)
	{
		uint16		c = char_at(sentence, at);

		if (CHAR_CLASS(c) != CHAR_LIST_COMMA &&
			!((c == u'和' || c == u'及') && at - start >= 2 && list.end - at > 2 &&
			  CHAR_CLASS(char_at(sentence, at + 2)) != CHAR_LIST_COMMA))
			continue;
		names[count++] = (TextRange) {start, at};
		start = at + 1;
	}
	names[count++] = (TextRange) {start, list.end};
	return count;
}

/*
 * read_share_companies - the companies whose shares move in a stretch; 0
 * where it names anything else
 */
static int
read_share_companies(const SentenceZh *sentence, Stretch thing, TextRange *companies)
{
	int			count;
	bool		sure;

	sure = cut_share_price(sentence, &thing);
	if (stretch_empty(thing))
		return 0;
	count = split_names(sentence, without_kind(sentence, thing), companies);
	for (int i = 0; i < count; i++)
	{
		Sureness	read = read_company(sentence, companies + i);

		if (read == NO_COMPANY)
			return 0;
		sure |= read == IS_COMPANY;
	}
	return sure || speaks_of_shares(sentence, thing.start) ? count : 0;
}

/* 涨, 下挫, 高开: do shares move so? */
static bool
is_move_of_shares(const SentenceZh *sentence, TextRange word)
{
	for (int at = word.start; at < word.end; at++)
		if (stands_in(char_at(sentence, at), u"涨跌挫扬开弹飙"))
			return true;
	return false;
}

/* 泉峰控股(02285.HK)今日上市，开涨18%: nothing is named but the company that the sentence opens with. */
static bool
speaks_of_company_alone(const SentenceZh *sentence, Stretch thing)
{
	const StatementReader *reader = sentence->reader;

	return stretch_empty(thing) && sentence->last < 0 && sentence->topic.start < 0 &&
		reader->sentence_subject.name != NULL && reader->sentence_subject.name == reader->company.name;
}

static void
add_share_price(ClauseZh *clause, int measure, const ChangeZh *change)
{
	SentenceZh *sentence = clause->sentence;
	const Measure *number = sentence->ex->measures + measure;
	TextRange	own = {number->start, number->end};
	Statement  *statement = add_statement(sentence->reader, own);

	statement->name = pstrdup(SHARE_PRICE);
	statement->status = sentence->status;
	set_period(sentence->reader, statement, clause->period, false);
	put_change_zh(clause, statement, measure, change);
	statement->change_basis = "previous";
	statement->quote = clause->range;
	sentence->last = sentence->ex->statement_count - 1;
}

/* add_share_prices_zh - the rows of companies whose shares move; false where the change is another's */
bool
add_share_prices_zh(ClauseZh *clause, int measure, const ChangeZh *change)
{
	SentenceZh *sentence = clause->sentence;
	Stretch		thing = without_manner(sentence, change->thing);
	Stretch		without_word = thing;
	bool		said = cut_share_price(sentence, &without_word);
	TextRange	companies[SHARES_MOST];
	int			count;

	if (sentence->ex->measures[measure].unit_class != UNIT_CLASS_RATIO || change->basis != NULL ||
		(!is_move_of_shares(sentence, change->word) && !said))
		return false;
	count = read_share_companies(sentence, thing, companies);
	for (int i = 0; i < count; i++)
	{
		take_in_company_zh(sentence, companies[i]);
		sentence->reader->company.shares = true;
		add_share_price(clause, measure, change);
	}
	if (count > 0)
		return true;
	if (!speaks_of_company_alone(sentence, thing))
		return false;
	add_share_price(clause, measure, change);
	return true;
}

/* disown_market_zh - 京东涨3%，恒生科技指数涨1%: an index is nobody's, whichever company was named before */
void
disown_market_zh(const SentenceZh *sentence, Statement *statement, const NamePart *name)
{
	int			start = -1;
	CueValue	value;

	if (name->count == 0 || statement->subject == NULL || statement->subject != sentence->reader->company.name ||
		!(sentence->reader->company.shares || speaks_of_shares(sentence, statement->own.start)))
		return;
	value = market_word(sentence, name->parts[name->count - 1], &start);
	if (value != CUE_MARKET && (value == CUE_NONE || start > name->parts[name->count - 1].start))
		return;
	statement->subject = NULL;
	statement->region = NULL;
	statement->why.subject = (Reason) {ORIGIN_NONE};
}
