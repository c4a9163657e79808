/*
 * user_lexicon.c
 *		Users' own words without a server: what an alias may mean, which entry
 *		counts, and patterns on texts that are made to break them.
 */
#include "extract/gazetteer.h"
#include "extract/user_lexicon.h"
#include "tap.h"

static Pattern *patterns[8];
static int	pattern_count;

static void
add_pattern(UserLexicon *words, const char *name, const char *source)
{
	PatternError error;
	Pattern    *pattern = pattern_compile(source, (int) strlen(source), false, &error);

	user_lexicon_add_pattern(words, name, NULL, pattern);
	patterns[pattern_count++] = pattern;
}

static void
free_patterns(void)
{
	while (pattern_count > 0)
		pattern_free(patterns[--pattern_count]);
}

static Extraction *
read_with(const UserLexicon *words, const char *text)
{
	return extract(text, (int) strlen(text), DAY_UNKNOWN, NULL, words, EXTRACT_STATEMENTS | EXTRACT_PLACES);
}

static const char *
indicator_of(const Extraction *ex, int row)
{
	return row < ex->statement_count && ex->statements[row].indicator ? ex->statements[row].indicator : "-";
}

/* What an alias may mean. */
static void
run_aliases(void)
{
	UserLexicon words = {0};
	UserPlace	place = {NULL, "云栖小镇", "330106", PLACE_ZONE};

	user_lexicon_add_place(&words, "云栖小镇", &place);
	user_lexicon_add_indicator(&words, "丝绸指数", "silk_index", 0, NULL);
	ok(user_lexicon_add_alias(&words, "丝价", "silk_index") == ALIAS_FINE, "a user's indicator");
	ok(user_lexicon_add_alias(&words, "增加值总盘子", "gdp") == ALIAS_FINE, "a built-in one");
	ok(user_lexicon_add_alias(&words, "云镇", "云栖小镇") == ALIAS_FINE, "a user's place");
	is_string(words.places[words.place_count - 1].name, "云栖小镇", "which keeps its name");
	ok(user_lexicon_add_alias(&words, "蓉城", "510100") == ALIAS_FINE, "a division's code");
	ok(user_lexicon_add_alias(&words, "泉城", "济南") == ALIAS_FINE, "a division's short name");
	is_string(words.places[words.place_count - 1].region, "370100", "the highest of those that bear it");
	ok(user_lexicon_add_alias(&words, "园区", "苏州工业园区") == ALIAS_FINE, "a zone");
	ok(user_lexicon_add_alias(&words, "朝阳城", "朝阳区") == ALIAS_AMBIGUOUS, "a name that several bear is not clear");
	ok(user_lexicon_add_alias(&words, "何处", "乌有市") == ALIAS_UNKNOWN, "nor one that nobody bears");
	ok(user_lexicon_add_alias(&words, "何处", "") == ALIAS_UNKNOWN, "nor an empty one");
	host_release();
}

/* The longer entry, and of two as long the user's. */
static void
run_precedence(void)
{
	UserLexicon words = {0};
	UserPlace	place = {NULL, "某镇", "330106", PLACE_ZONE};
	Extraction *ex;

	user_lexicon_add_indicator(&words, "固定资产投资", "own", UNIT_BIT(UNIT_CLASS_CURRENCY), NULL);
	user_lexicon_add_indicator(&words, "投资", "short", 0, NULL);
	user_lexicon_add_place(&words, "苏州工业园", &place);
	user_lexicon_add_place(&words, "杭州", &place);
	user_lexicon_finish(&words);
	ex = read_with(&words, "2023年，固定资产投资5亿元，工业投资2亿元，企业投资3亿元。");
	is_string(indicator_of(ex, 0), "own", "the user's of two as long");
	is_string(indicator_of(ex, 1), "industrial_investment", "the built-in longer one");
	is_string(indicator_of(ex, 2), "short", "the user's where there is no longer one");
	ex = read_with(&words, "苏州工业园区与苏州工业园、杭州、杭州市签约。");
	ok(ex->place_count == 4 && !ex->places[0].users && ex->places[1].users && ex->places[2].users && !ex->places[3].users,
	   "places likewise");
	host_release();
}

/* A text of many of the same. */
static char *
repeated(const char *piece, int times)
{
	size_t		length = strlen(piece);
	char	   *text = palloc(length * times + 1);

	for (int i = 0; i < times; i++)
		memcpy(text + i * length, piece, length);
	text[length * times] = '\0';
	return text;
}

/* No row refers to what is not there, and rows stand in order. */
static bool
is_sound(const Extraction *ex)
{
	for (int i = 0; i < ex->statement_count; i++)
	{
		const Statement *row = ex->statements + i;

		if (row->measure >= ex->measure_count || row->change_measure >= ex->measure_count ||
			row->previous_measure >= ex->measure_count || row->part_of >= ex->statement_count || row->part_of == i ||
			row->name == NULL || row->own.start < 0 || row->own.end > ex->text->length || row->own.start >= row->own.end ||
			row->quote.start > row->own.start || row->quote.end > ex->text->length)
			return false;
	}
	for (int i = 1; i < ex->measure_count; i++)
		if (ex->measures[i].start < ex->measures[i - 1].end)
			return false;
	return true;
}

/* Patterns that take every number from the rules, on texts made of numbers. */
static void
run_patterns(void)
{
	static const char *const pieces[] = {
		"其中固定资产投资5亿元，同比增长8%，由3亿元增至7亿元；", "12", "增长5%、6%和7%，分别居全省第3、第4位，", "3-5亿元，", "A1年2月3日4家",
		"Exports rose 5% to 300 million yuan from 200, ranking 3rd; ", "亿", "12.5.7-8，", "“5亿元”", "（5）\n",
	};
	UserLexicon words = {0};
	static const UnitInfo unit = {0, UNIT_CLASS_OTHER, "年2", NULL, NULL, {1, 1, 0}, NULL, 0};
	UserPlace	place = {NULL, "某镇", NULL, PLACE_COUNTY};
	Extraction *ex;

	add_pattern(&words, "every", "(?<value>\\d+)(?<change>.\\d+)?(?<previous>.\\d+)?");
	add_pattern(&words, "pair", "(?<change>\\d+%).{0,9}?(?<value>\\d+)(?<unit>\\w)?(?<rank>\\d)?");
	add_pattern(&words, "all", "(?s)(?<name>.*?)(?<subject>\\w)(?<period>..)?(?<value>[\\d.]+.?)");
	add_pattern(&words, "empty", "(?<value>)|(?<name>\\d)");
	user_lexicon_add_unit(&words, "年2", unit_register(&unit));
	user_lexicon_add_place(&words, "5亿", &place);
	user_lexicon_add_indicator(&words, "%、6", "own", 0, NULL);
	user_lexicon_finish(&words);
	for (size_t i = 0; i < lengthof(pieces); i++)
		for (int times = 1; times <= 1000; times *= 10)
		{
			ex = read_with(&words, repeated(pieces[i], times));
			ok(is_sound(ex), "%d times %s", times, pieces[i]);
		}
	host_release();
	free_patterns();
}

/* What a pattern says goes over what the rules say. */
static void
run_rows(void)
{
	UserLexicon words = {0};
	Extraction *ex;

	add_pattern(&words, "score", "(?<name>营商得分)：(?<value>[\\d.]+)（(?<change>降[\\d.]+)，第(?<rank>\\d+)）");
	add_pattern(&words, "taken", "工业投资(?<value>\\d+亿元)，(?<change>[^，]*8%)");
	add_pattern(&words, "limits", "(?<value>(\\w+)+)[#@]");
	user_lexicon_finish(&words);
	ex = read_with(&words, "2023年，工业投资5亿元，增长8%，营商得分：85.6（降1.2，第3），出口3亿元。");
	ok(ex->statement_count == 3, "three rows, %d", ex->statement_count);
	ok(ex->statements[0].change_sign == 1 && ex->statements[0].pattern != NULL, "the first is a pattern's too");
	is_string(ex->statements[1].name, "营商得分", "the pattern's name");
	ok(ex->statements[1].rank == 3 && ex->statements[1].change_sign == -1, "its rank, and its fall");
	is_string(indicator_of(ex, 2), "exports", "the rules' row behind it");
	ok(ex->failure_count == 0, "no pattern reached a limit");
	ex = read_with(&words, repeated("数", 500));
	ok(ex->failure_count == 1, "one did");
	is_string(ex->failures[0], "limits", "which is named");
	host_release();
	free_patterns();
}

int
main(void)
{
	run_aliases();
	run_precedence();
	run_rows();
	run_patterns();
	return done_testing();
}
