/*
 * segment.c
 *		The segmenter: each text and how it is cut.
 *
 * In the expected form | parts clauses, || sentences, and ¶ paragraphs; a
 * clause's depth stands before it as digits in < > where it is not 0.
 */
#include "text/segment.h"
#include "tap.h"

#include <time.h>

typedef struct Case
{
	const char *text;
	const char *expected;
} Case;

static const Case cases[] = {
	/* ends of sentences */
	{"全区总量居第一。增速居第二。", "全区总量居第一||增速居第二"},
	{"真的吗？真的！好。", "真的吗||真的||好"},
	{"真的吗？！好", "真的吗||好"},
	{"第一行\n第二行", "第一行¶第二行"},
	{"第一行\r\n\r\n  \n第二行\n", "第一行¶第二行"},
	{"", ""},
	{"\n\n", ""},
	{"。。。", ""},
	{"————\n正文", "正文"},
	{"Output rose. Exports fell.", "Output rose||Exports fell"},
	{"Output rose by 3.5 percent. Exports fell by 1,234.5 tonnes.", "Output rose by 3.5 percent||Exports fell by 1,234.5 tonnes"},
	{"Sales came to 50, 000, up 3%.", "Sales came to 50, 000|up 3%"},
	{"Growth was 5.6. Then it fell", "Growth was 5.6||Then it fell"},
	/* lost blanks */
	{"21 projects were started.1/4 of the year's plan", "21 projects were started||1/4 of the year's plan"},
	{"It makes up 45% of GDP.The rest is farming", "It makes up 45% of GDP||The rest is farming"},
	{"9 new parks in 2021.Ranked second", "9 new parks in 2021||Ranked second"},
	{"a share of 30%.Third in the province", "a share of 30%||Third in the province"},
	{"38% of GDP,Third in the county;17 provincial parks", "38% of GDP|Third in the county|17 provincial parks"},
	{"It upgraded its parks.try hard to build more", "It upgraded its parks||try hard to build more"},
	{"read Observer.com or paper.pdf today", "read Observer.com or paper.pdf today"},
	{"the node.start value", "the node||start value"},
	{"“It works well. ” They left", "“It works well||They left"},
	{"增长8%.其中出口增长9%.", "增长8%||其中出口增长9%"},
	/* abbreviations and initials */
	{"Mr. Li met Dr. Wang. They spoke.", "Mr. Li met Dr. Wang||They spoke"},
	{"No. 5 Road has 3 firms.", "No. 5 Road has 3 firms"},
	{"No.5 Road", "No.5 Road"},
	{"He said no. The plan stands", "He said no||The plan stands"},
	{"ABC Co., Ltd. signed it.", "ABC Co.|Ltd. signed it"},
	{"It was signed by ABC Ltd. The park gained 5 firms", "It was signed by ABC Ltd||The park gained 5 firms"},
	{"the U.S. economy grew. So did ours", "the U.S. economy grew||So did ours"},
	{"sold in the U.S. The rest stayed", "sold in the U.S||The rest stayed"},
	{"J. Smith and A. B. Jones", "J. Smith and A. B. Jones"},
	{"Sept. 5 and Oct.6", "Sept. 5 and Oct.6"},
	{"steel, coal, etc. are sold", "steel|coal|etc. are sold"},
	{"steel, coal, etc. Prices rose", "steel|coal|etc||Prices rose"},
	{"at 5 p.m. on Friday", "at 5 p.m. on Friday"},
	{"e.g. cars", "e.g. cars"},
	/* addresses, versions, list marks */
	{"see xdkb.net for more", "see xdkb.net for more"},
	{"see www.12377.cn for more", "see www.12377.cn for more"},
	{"mail to info@Park.Com.cn now", "mail to info@Park.Com.cn now"},
	{"http://a.b/c?d=1 is it", "http://a.b/c?d=1 is it"},
	{"version v2.5 is out", "version v2.5 is out"},
	{"1. Growth was strong. 2. Prices fell", "1. Growth was strong||2. Prices fell"},
	{"1.加快建设。2.扩大开放。", "1.加快建设||2.扩大开放"},
	{"II. Work in 2021", "II. Work in 2021"},
	{"2022.7.22", "2022.7.22"},
	{"and so on... The next", "and so on||The next"},
	{"智能家居……都有展出", "智能家居|都有展出"},
	/* clauses */
	{"收入17.9亿元，增长8.8%；支出20亿元", "收入17.9亿元|增长8.8%|支出20亿元"},
	{"数据显示：上半年增长", "数据显示|上半年增长"},
	{"煤炭、钢铁、水泥", "煤炭、钢铁、水泥"},
	{"at 12:30 he left", "at 12:30 he left"},
	{"3:1", "3:1"},
	{"产量33，212万吨，比上年增加2，737万吨", "产量33，212万吨|比上年增加2，737万吨"},
	{"2020，300家", "2020|300家"},
	{"1,2,3", "1|2|3"},
	{"——第一项——", "第一项"},
	{"目标——建成园区", "目标|建成园区"},
	{"2019—2021年", "2019—2021年"},
	{"中国—东盟博览会", "中国—东盟博览会"},
	{"growth—the fastest yet", "growth|the fastest yet"},
	{"growth — the fastest", "growth|the fastest"},
	{"BEIJING -- Output rose", "BEIJING|Output rose"},
	{"from 10 - 20 tonnes", "from 10 - 20 tonnes"},
	{"high-tech firms", "high-tech firms"},
	{"增长8%，，下降", "增长8%|下降"},
	{" ， 开头", "开头"},
	/* brackets and quotations */
	{"他说：“好。我来。”随后离开。", "他说|“好|<1>我来||随后离开"},
	{"“谁投资，谁受益？”活动开始。", "“谁投资|<1>谁受益|活动开始"},
	{"（其中：出口3亿元，增长5%）总额", "（其中|<1>出口3亿元|<1>增长5%）总额"},
	{"He said: \"It works. We go on.\" They left.", "He said|\"It works|<1>We go on||They left"},
	{"\"Why?\" he asked. Nobody knew", "\"Why|he asked||Nobody knew"},
	{"(see Fig. 3) Sales rose", "(see Fig. 3) Sales rose"},
	{"（未闭合。下一句。", "（未闭合||下一句"},
	{"没有开头）。下一句", "没有开头）||下一句"},
	{"结束了。）下一句", "结束了||下一句"},
	{"（一（二，三）四，五）六，七", "（一（二|<2>三）四|<1>五）六|七"},
	{"（错配】还是配）对，了", "（错配】还是配）对|了"},
	{"5% (up.)Third", "5% (up||Third"},
};

static void
describe(const FoldedText *text, const Segments *segments, char *out)
{
	*out = '\0';
	for (int i = 0; i < segments->clause_count; i++)
	{
		const Clause *clause = segments->clauses + i;
		char	   *source = folded_source(text, clause->start, clause->end);

		if (i > 0)
		{
			const Sentence *sentence = segments->sentences + clause->sentence;
			const Sentence *before = segments->sentences + clause[-1].sentence;

			strcat(out, sentence == before ? "|" : sentence->paragraph == before->paragraph ? "||" : "¶");
		}
		if (clause->depth > 0)
			sprintf(out + strlen(out), "<%d>", clause->depth);
		strcat(out, source);
	}
}

static void
check(bool condition, bool *sound)
{
	*sound = *sound && condition;
}

/* Every level holds the next one, in order, without a gap in the numbering. */
static bool
is_sound(const Segments *s, int start, int end)
{
	bool		sound = true;
	int			sentences = 0;
	int			clauses = 0;
	int			last = start;

	for (int p = 0; p < s->paragraph_count; p++)
	{
		const Paragraph *paragraph = s->paragraphs + p;

		check(paragraph->first_sentence == sentences && paragraph->sentence_count > 0, &sound);
		for (int i = 0; i < paragraph->sentence_count && sound; i++, sentences++)
		{
			const Sentence *sentence = s->sentences + sentences;

			check(sentence->paragraph == p && sentence->first_clause == clauses && sentence->clause_count > 0, &sound);
			check(sentence->start >= paragraph->start && sentence->end <= paragraph->end, &sound);
			for (int j = 0; j < sentence->clause_count && sound; j++, clauses++)
			{
				const Clause *clause = s->clauses + clauses;

				check(clause->sentence == sentences && clause->depth >= 0, &sound);
				check(clause->start >= sentence->start && clause->end <= sentence->end, &sound);
				check(clause->start >= last && clause->end > clause->start, &sound);
				last = clause->end;
			}
		}
	}
	check(sentences == s->sentence_count && clauses == s->clause_count && last <= end, &sound);
	return sound;
}

static void
run_cases(void)
{
	for (int i = 0; i < (int) lengthof(cases); i++)
	{
		FoldedText *text = fold_text(cases[i].text, (int) strlen(cases[i].text));
		Segments   *segments = segment_text(text, 0, text->length);
		char		got[1000];
		char		name[1000];

		describe(text, segments, got);
		snprintf(name, sizeof(name), "%s", cases[i].text);
		for (char *c = name; *c; c++)
			if (*c == '\n' || *c == '\r')
				*c = '_';
		is_string(got, cases[i].expected, name);
		ok(is_sound(segments, 0, text->length), "sound: %s", name);
	}
}

static void
run_details(void)
{
	const char *source = "总量居前，增速加快。Output rose.";
	FoldedText *text = fold_text(source, (int) strlen(source));
	Segments   *s = segment_text(text, 0, text->length);

	ok(s->sentences[0].han && !s->sentences[1].han, "a sentence's language");
	ok(s->clauses[0].closer == ',' && s->clauses[1].closer == 0x3002, "the marks that end clauses");
	ok(s->sentences[0].start == 0 && s->sentences[0].end == 10, "a sentence has its mark");
	s = segment_text(text, 5, 9);
	ok(s->clause_count == 1 && s->clauses[0].start == 5 && s->clauses[0].end == 9 && s->clauses[0].closer == 0,
	   "a part of a text");
	s = segment_text(text, 3, 3);
	ok(s->paragraph_count == 0 && s->sentence_count == 0 && s->clause_count == 0, "an empty part");
}

static double
seconds_for(const char *piece, int bytes)
{
	int			length = (int) strlen(piece);
	char	   *source = palloc(bytes + length);
	FoldedText *text;
	clock_t		begin;

	for (int at = 0; at < bytes; at += length)
		memcpy(source + at, piece, length);
	text = fold_text(source, bytes / length * length);
	begin = clock();
	ok(is_sound(segment_text(text, 0, text->length), 0, text->length), "sound: %d bytes of %.30s", bytes, piece);
	host_release();
	return (double) (clock() - begin) / CLOCKS_PER_SEC;
}

/* Eight times the text may take some eight times as long, not sixty-four. */
static void
run_linearity(void)
{
	static const char *const pieces[] = {
		"没有句号的一句话", "，", "“", "”", "(", "（a）", "\"", "\" ", "a.", "1,234,", "500, 600, ", "1 2 3 ", "亿",
		"A.B", "w.", "......", "——", "。", "“。”", "[(", "))", "7"
	};

	for (int i = 0; i < (int) lengthof(pieces); i++)
	{
		double		small = seconds_for(pieces[i], 250000);
		double		large = seconds_for(pieces[i], 2000000);

		ok(large < small * 24 + 0.2, "linear: %s (%.3f s, %.3f s)", pieces[i], small, large);
	}
}

int
main(void)
{
	run_cases();
	run_details();
	run_linearity();
	host_release();
	return done_testing();
}
