/*
 * highlight.c
 *		Tests of what is rendered without a server: figures, fragments, pages.
 *
 * The statements are made by hand.  With a file's name as its argument the
 * program writes the page of its sample article there instead, for a browser.
 */
#include "tap.h"

#include "extract/highlight.h"

/* ------------------------------------------------------------ by-hand rows */

/* Where a piece of the text stands, the nth time from 1. */
static TextRange
find(const Extraction *ex, const char *piece, int nth)
{
	FoldedText *folded = fold_text(piece, (int) strlen(piece));
	TextRange	none = {-1, -1};

	for (int at = 0; at + folded->length <= ex->text->length; at++)
		if (memcmp(ex->text->chars + at, folded->chars, folded->length * sizeof(uint16)) == 0 && --nth == 0)
			return (TextRange) {at, at + folded->length};
	return none;
}

static Extraction *
begin(const char *body)
{
	Extraction *ex = palloc0(sizeof(Extraction));

	ex->text = fold_text(body, (int) strlen(body));
	read_article(ex->text, &ex->article);
	ex->published = ex->article.published;
	return ex;
}

static char *
rendered(void (*renderer) (const Extraction *extraction, TextBuffer *out), const Extraction *ex)
{
	TextBuffer	out;

	buffer_init(&out);
	renderer(ex, &out);
	return out.data;
}

static Figure
figure(int64 coefficient, int exponent, int scale)
{
	Figure		made = {{coefficient, exponent}, scale ? scale_by_id(scale) : NULL};

	return made;
}

static UnitExpression
unit(const char *code)
{
	UnitExpression made = {0};

	if (strcmp(code, "1") != 0 && !unit_by_code(code, &made))
		printf("Bail out! no unit %s\n", code);
	return made;
}

static int
measure(Extraction *ex, TextRange at, Figure value, const char *code, bool han)
{
	Measure    *made;

	ENSURE_ROOM(ex->measures, ex->measure_count, ex->measure_capacity);
	made = ex->measures + ex->measure_count;
	memset(made, 0, sizeof(Measure));
	made->start = at.start;
	made->end = at.end;
	made->has_value = true;
	made->value = value;
	made->unit = unit(code);
	made->han = han;
	return ex->measure_count++;
}

static Statement *
statement(Extraction *ex, TextRange own, char *name, char *subject)
{
	Statement  *made;

	ENSURE_ROOM(ex->statements, ex->statement_count, ex->statement_capacity);
	made = ex->statements + ex->statement_count++;
	memset(made, 0, sizeof(Statement));
	made->own = own;
	made->measure = made->change_measure = made->previous_measure = made->part_of = -1;
	made->change_sign = 1;
	made->name = name;
	made->subject = subject;
	made->period.from = made->period.to = DAY_UNKNOWN;
	made->confidence = 0.9f;
	return made;
}

static DayRange
days(int from_year, int from_month, int to_year, int to_month)
{
	DayRange	range = {day_from_ymd(from_year, from_month, 1), day_from_ymd(to_year, to_month, 1)};

	return range;
}

static void
period(Extraction *ex, TextRange at, DayRange range)
{
	ENSURE_ROOM(ex->periods, ex->period_count, ex->period_capacity);
	memset(ex->periods + ex->period_count, 0, sizeof(Period));
	ex->periods[ex->period_count].start = at.start;
	ex->periods[ex->period_count].end = at.end;
	ex->periods[ex->period_count++].range = range;
}

static void
place(Extraction *ex, TextRange at, const char *region, const char *name)
{
	ENSURE_ROOM(ex->places, ex->place_count, ex->place_capacity);
	memset(ex->places + ex->place_count, 0, sizeof(Place));
	ex->places[ex->place_count].start = at.start;
	ex->places[ex->place_count].end = at.end;
	ex->places[ex->place_count].region = region;
	ex->places[ex->place_count++].name = name;
}

static int
occurrences(const char *text, const char *piece)
{
	int			count = 0;

	for (text = strstr(text, piece); text != NULL; text = strstr(text + 1, piece))
		count++;
	return count;
}

/* ---------------------------------------------------------------- figures */

static void
test_figures(void)
{
	static const struct
	{
		int64		coefficient;
		int			exponent;
		int			scale;
		const char *unit;
		bool		han;
		const char *text;
	}			cases[] = {
		{179, -1, 6, "CNY", true, "17.9亿元"},
		{1790, -2, 6, "CNY", true, "17.90亿元"},
		{25, -1, 23, "CNY", false, "2.5 billion yuan"},
		{5735, 0, 3, "USD", true, "5735万美元"},
		{557, 0, 0, "mu", true, "557亩"},
		{88, -1, 0, "%", true, "8.8%"},
		{45, 0, 0, "%", false, "45%"},
		{12, -1, 0, "pp", true, "1.2个百分点"},
		{12, -1, 0, "pp", false, "1.2 percentage points"},
		{1, 0, 0, "pp", false, "1 percentage point"},
		{19, 0, 0, "d", true, "19天"},
		{711, 0, 0, "1", false, "711"},
		{100000, 0, 0, "1", false, "100,000"},
		{12345675, -1, 0, "CNY", false, "1,234,567.5 yuan"},
		{100000, 0, 0, "台", true, "100000台"},
		{3, 0, 3, "台", true, "3万台"},
		{-5, 0, 0, "d", true, "−5天"},
		{12, 1, 0, "km2", false, "120 square kilometers"},
	};

	for (size_t i = 0; i < lengthof(cases); i++)
	{
		UnitExpression expression = unit(cases[i].unit);

		is_string(figure_text(figure(cases[i].coefficient, cases[i].exponent, cases[i].scale), &expression,
							  cases[i].han), cases[i].text, cases[i].text);
	}
	host_release();
}

static void
test_quotient(void)
{
	UnitExpression money = unit("CNY");
	UnitExpression area = unit("mu");
	UnitExpression quotient;

	unit_expression_divide(&money, &area, &quotient);
	is_string(figure_text(figure(3214, -1, 3), &quotient, true), "321.4万元/亩", "a unit over another");
	is_string(figure_text(figure(3, 0, 0), &quotient, false), "3 yuan per mu", "the same in English");
	host_release();
}

static char *
measure_text(Qualifier qualifier, bool has_value, int low, int high)
{
	Extraction *ex = begin("");
	Measure    *made = ex->measures + measure(ex, (TextRange) {0, 0}, figure(300, 0, 3), "CNY", true);
	TextBuffer		out;

	made = ex->measures;
	made->qualifier = qualifier;
	made->has_value = has_value;
	made->low = (Bound) {low != 0, true, figure(low, 0, 3)};
	made->high = (Bound) {high != 0, true, figure(high, 0, 3)};
	buffer_init(&out);
	add_measure_value(&out, made);
	return out.data;
}

static void
test_measures(void)
{
	is_string(measure_text(QUALIFIER_EXACT, true, 0, 0), "300万元", "exact");
	is_string(measure_text(QUALIFIER_ABOUT, true, 0, 0), "≈ 300万元", "about");
	is_string(measure_text(QUALIFIER_OVER, true, 0, 0), "> 300万元", "over");
	is_string(measure_text(QUALIFIER_UNDER, true, 0, 0), "< 300万元", "under");
	is_string(measure_text(QUALIFIER_AT_LEAST, true, 0, 0), "≥ 300万元", "at least");
	is_string(measure_text(QUALIFIER_AT_MOST, true, 0, 0), "≤ 300万元", "at most");
	is_string(measure_text(QUALIFIER_BETWEEN, false, 300, 500), "300万元 – 500万元", "between");
	is_string(measure_text(QUALIFIER_BETWEEN, false, 0, 500), "≤ 500万元", "an upper bound alone");
	host_release();
}

static char *
change_text(int64 coefficient, int exponent, const char *code, int sign, bool times, bool multiple)
{
	Extraction *ex = begin("");
	Statement	row = {.change_sign = sign,.change_times = times,.change_multiple = multiple};
	TextBuffer		out;

	measure(ex, (TextRange) {0, 0}, figure(coefficient, exponent, 0), code, true);
	buffer_init(&out);
	add_change(&out, &row, ex->measures);
	return out.data;
}

static void
test_changes(void)
{
	is_string(change_text(88, -1, "%", 1, false, false), "+8.8%", "growth");
	is_string(change_text(88, -1, "%", -1, false, false), "−8.8%", "a fall");
	is_string(change_text(12, -1, "pp", 1, false, false), "+1.2个百分点", "points");
	is_string(change_text(5, 0, "times", 1, true, false), "+500%", "grew by five times");
	is_string(change_text(23, -1, "times", 1, true, false), "+230%", "grew by 2.3 times");
	is_string(change_text(5, 0, "times", 1, false, true), "+400%", "is five times what it was");
	host_release();
}

static void
test_periods(void)
{
	static const struct
	{
		int			from[3];
		int			to[3];
		const char *text;
	}			cases[] = {
		{{2021, 1, 1}, {2022, 1, 1}, "2021"},
		{{2023, 1, 1}, {2026, 1, 1}, "2023 – 2025"},
		{{2022, 1, 1}, {2022, 6, 1}, "2022-01 – 05"},
		{{2022, 5, 1}, {2022, 6, 1}, "2022-05"},
		{{2022, 7, 22}, {2022, 7, 23}, "2022-07-22"},
		{{2022, 1, 1}, {2022, 7, 23}, "2022-01-01 – 07-22"},
		{{2021, 11, 1}, {2022, 3, 1}, "2021-11 – 2022-02"},
		{{987, 1, 1}, {988, 1, 1}, "0987"},
	};

	for (size_t i = 0; i < lengthof(cases); i++)
	{
		DayRange	range = {day_from_ymd(cases[i].from[0], cases[i].from[1], cases[i].from[2]),
		day_from_ymd(cases[i].to[0], cases[i].to[1], cases[i].to[2])};
		TextBuffer		out;

		buffer_init(&out);
		add_day_range(&out, range);
		is_string(out.data, cases[i].text, cases[i].text);
	}
	host_release();
}

/* -------------------------------------------------------------- fragments */

/* What stands in the fragment's article element. */
static char *
article_element(const char *fragment)
{
	const char *start = strstr(fragment, "<article>\n") + strlen("<article>\n");

	return pnstrdup(start, strstr(start, "</article>") - start);
}

/* The ids' prefix hangs on the text: put a fixed one in its place. */
static char *
plain_ids(char *html, const char *fragment)
{
	const char *id = strstr(fragment, "\"pgi-");
	char		prefix[12];

	while (id != NULL && (strncmp(id + 5, "mark", 4) == 0 || strlen(id) < 12 || id[11] != '-'))
		id = strstr(id + 1, "\"pgi-");
	if (id == NULL)
		return html;
	memcpy(prefix, id + 1, 11);
	prefix[11] = '\0';
	for (char *at = strstr(html, prefix); at != NULL; at = strstr(html, prefix))
		memmove(at, at + 11, strlen(at + 11) + 1);
	return html;
}

static void
test_fragment(void)
{
	Extraction *ex = begin("去年临江区完成产值17.9亿元，增长8.8%。");
	Statement  *row = statement(ex, find(ex, "17.9亿元", 1), "产值", "临江区");
	char	   *fragment;

	row->measure = measure(ex, row->own, figure(179, -1, 6), "CNY", true);
	row->change_measure = measure(ex, find(ex, "8.8%", 1), figure(88, -1, 0), "%", true);
	row->change_basis = "yoy";
	row->indicator = "output";
	row->region = "360000";
	row->period = days(2021, 1, 2022, 1);
	period(ex, find(ex, "去年", 1), days(2021, 1, 2022, 1));
	place(ex, find(ex, "临江区", 1), "360000", "临江区");
	fragment = rendered(highlight_fragment, ex);
#define ROW_TIP(n) "<span class=\"pgi-tip\" role=\"tooltip\" id=\"t" n "\"><span><em>产值</em></span>" \
	"<span><b>数值</b> 17.9亿元</span><span><b>变化</b> +8.8% <small>同比</small></span>" \
	"<span><b>主体</b> 临江区 <small>360000</small></span><span><b>时期</b> 2021</span>" \
	"<span><b>指标</b> output</span><span><b>可信度</b> 0.90</span></span>"
	is_string(plain_ids(article_element(fragment), fragment),
			  "<p><mark class=\"pgi-mark pgi-period\" tabindex=\"0\" aria-describedby=\"t0\">去年"
			  "<span class=\"pgi-tip\" role=\"tooltip\" id=\"t0\"><span><b>时期</b> 2021</span></span></mark>"
			  "<mark class=\"pgi-mark pgi-place\" tabindex=\"0\" aria-describedby=\"t1\">临江区"
			  "<span class=\"pgi-tip\" role=\"tooltip\" id=\"t1\"><span><b>地点</b> 临江区 <small>360000</small></span></span></mark>"
			  "完成产值"
			  "<mark class=\"pgi-mark pgi-value\" data-row=\"1\" id=\"m2\" tabindex=\"0\" aria-describedby=\"t2\">17.9亿元"
			  ROW_TIP("2") "</mark>，增长"
			  "<mark class=\"pgi-mark pgi-change\" data-row=\"1\" tabindex=\"0\" aria-describedby=\"t3\">8.8%"
			  ROW_TIP("3") "</mark>。</p>\n", "a whole fragment");
	ok(strstr(fragment, "<div class=\"pgi\" lang=\"zh-CN\">") == fragment, "a fragment says its language");
	host_release();
}

/* Markup in the article, in names and in codes stays text. */
static void
test_hostile(void)
{
	static char hostile[] = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;`\x01";
	Extraction *ex = begin("<script>alert('a')</script> \"quoted\" & <b onmouseover=x>12亿元</b>。\u202Eetirw</article>\n"
						   "</style></title></script><!-- 3家 -->企业。\n--><p style=x>");
	Statement  *row = statement(ex, find(ex, "12亿元", 1), hostile, hostile);
	char	   *page;
	char	   *fragment;

	row->measure = measure(ex, row->own, figure(12, 0, 6), "CNY", true);
	row->indicator = row->region = row->change_basis = hostile;
	row->rank = 1;
	row->rank_scope = hostile;
	row->change_measure = measure(ex, find(ex, "3家", 1), figure(3, 0, 0), "家", true);
	place(ex, find(ex, "quoted", 1), hostile, hostile);
	ex->place_given = hostile;
	ex->article.title = ex->article.source = ex->article.author = find(ex, "</style></title></script><!-- 3家 -->企业。", 1);
	fragment = rendered(highlight_fragment, ex);
	page = rendered(highlight_page, ex);
	ok(occurrences(page, "<script") == 1 && occurrences(page, "</script") == 1, "one script element in the page");
	ok(occurrences(page, "<style") == 1 && occurrences(page, "</style") == 1, "one style element in the page");
	ok(occurrences(page, "</title") == 1, "one title in the page");
	ok(occurrences(fragment, "<script") == 0 && occurrences(page, "<img") == 0, "no element of the article's");
	ok(occurrences(page, "<b ") == 0 && occurrences(page, "<!--") == 0 && occurrences(page, "<p style") == 0,
	   "no tag with attributes, no comment");
	ok(strstr(page, "&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &quot;") != NULL, "markup shows as text");
	ok(strstr(page, "&amp;amp;&#96;") != NULL, "an entity shows as text");
	ok(strchr(page, '\x01') == NULL && strstr(page, "\u202E") == NULL, "no control characters");
	ok(occurrences(page, "</article>") == 1, "the article's element is closed once");
	host_release();
}

/* Rows that share a number, marks that overlap, mentions across lines. */
static void
test_overlaps(void)
{
	Extraction *ex = begin("东区、西区各3家，全年目标10万元到20万元。\n临江区\n有企业5家。");
	TextRange	three = find(ex, "3家", 1);
	TextRange	across = find(ex, "区\n有", 1);
	Statement  *row;
	char	   *html;

	for (int i = 0; i < 3; i++)
	{
		row = statement(ex, three, i == 0 ? "企业" : "公司", i == 0 ? "东区" : "西区");
		row->measure = measure(ex, three, figure(3, 0, 0), "家", true);
	}
	row = statement(ex, find(ex, "10万元到20万元", 1), "产值", NULL);
	row->status = STATUS_TARGET;
	row->measure = measure(ex, row->own, figure(10, 0, 3), "CNY", true);
	statement(ex, across, "无", NULL);
	statement(ex, (TextRange) {-1, -1}, "无", NULL);
	period(ex, find(ex, "10万元", 1), days(2022, 1, 2023, 1));
	period(ex, find(ex, "全年", 1), days(2022, 1, 2023, 1));
	html = rendered(highlight_page, ex);
	ok(strstr(html, "data-row=\"1 2 3\"") != NULL, "rows share the mark of their number");
	ok(occurrences(html, "<mark") == 3, "an overlapping period has no mark");
	ok(strstr(html, "pgi-value pgi-open\" data-row=\"4\"") != NULL, "a target looks open");
	ok(occurrences(html, "<tr id=") == 6 && occurrences(html, "\"><td><a href=\"#") == 4,
	   "rows without a mark have no link");
	host_release();
}

/* ------------------------------------------------------------------ pages */

static char *
number(int value)
{
	char	   *text = palloc(16);

	snprintf(text, 16, "%d", value);
	return text;
}

/* An article of about 10,000 characters with 150 rows. */
static Extraction *
long_article(void)
{
	TextBuffer		body;
	Extraction *ex;

	buffer_init(&body);
	buffer_add(&body, "临江区上半年经济运行情况\n");
	for (int i = 0; i < 75; i++)
	{
		buffer_add(&body, "去年");
		buffer_add(&body, number(100 + i));
		buffer_add(&body, "个项目落地临江区，各部门围绕主导产业建链补链强链，抢抓机遇、加压奋进，不断优化营商环境，"
				   "推动重点企业扩大投资，加快新旧动能转换，为全年目标任务的完成打下了坚实基础，完成投资");
		buffer_add(&body, number(1000 + i));
		buffer_add(&body, "亿元，同比增长8.8%，园区配套设施继续完善，服务专班跟踪落实到位，企业满意度稳步提升。\n");
	}
	ex = begin(body.data);
	for (int i = 0; i < 75; i++)
	{
		TextBuffer		piece;
		Statement  *row;

		buffer_init(&piece);
		buffer_add(&piece, number(100 + i));
		buffer_add(&piece, "个");
		row = statement(ex, find(ex, piece.data, 1), "项目落地", "临江区");
		row->measure = measure(ex, row->own, figure(100 + i, 0, 0), "个", true);
		row->period = days(2021, 1, 2022, 1);
		buffer_init(&piece);
		buffer_add(&piece, number(1000 + i));
		buffer_add(&piece, "亿元");
		row = statement(ex, find(ex, piece.data, 1), "完成投资", "临江区");
		row->measure = measure(ex, row->own, figure(1000 + i, 0, 6), "CNY", true);
		row->change_measure = measure(ex, find(ex, "8.8%", i + 1), figure(88, -1, 0), "%", true);
		row->change_basis = "yoy";
		row->indicator = "fixed_asset_investment";
		row->region = "360000";
		row->period = days(2010 + i % 9, 1, 2011 + i % 9, 1);
		period(ex, find(ex, "去年", i + 1), days(2021, 1, 2022, 1));
		place(ex, find(ex, "临江区", i + 2), "360000", "临江区");
	}
	return ex;
}

static void
test_long_page(void)
{
	Extraction *ex = long_article();
	char	   *page = rendered(highlight_page, ex);
	bool		linked = true;

	printf("# %d characters, %d rows, %zu bytes\n", ex->text->length, ex->statement_count, strlen(page));
	ok(ex->text->length >= 9500 && ex->statement_count == 150, "an article of 10,000 characters with 150 rows");
	ok(strlen(page) < 300 * 1000, "its page weighs less than 300 KB");
	ok(occurrences(page, "<tr id=") == 150, "150 rows");
	ok(occurrences(page, "\" id=\"pgi-") - occurrences(page, "role=\"tooltip\" id=") == 150, "150 marks of rows");
	for (const char *link = strstr(page, "<td><a href=\"#"); link != NULL; link = strstr(link + 1, "<td><a href=\"#"))
	{
		const char *target = link + strlen("<td><a href=\"#");
		char	   *id = pnstrdup(target, strchr(target, '"') - target);
		TextBuffer		element;

		buffer_init(&element);
		buffer_add(&element, " id=\"");
		buffer_add(&element, id);
		buffer_add(&element, "\"");
		linked = linked && occurrences(page, element.data) == 1;
	}
	ok(linked, "every row's link has its mark");
	ok(occurrences(page, "<svg") == 1 && occurrences(page, "<rect") == 9, "nine years of one indicator make a chart");
	ok(strstr(page, "http:") == NULL && strstr(page, "https:") == NULL && strstr(page, "url(") == NULL,
	   "nothing is fetched");
	host_release();
}

static void
test_charts(void)
{
	Extraction *ex = begin("东区产值10亿元，西区产值2000万元，南区利润3亿元。");
	Statement  *row = statement(ex, find(ex, "10亿元", 1), "产值", "东区");
	char	   *page;

	row->measure = measure(ex, row->own, figure(10, 0, 6), "CNY", true);
	row = statement(ex, find(ex, "2000万元", 1), "产值", "西区");
	row->measure = measure(ex, row->own, figure(2000, 0, 3), "CNY", true);
	page = rendered(highlight_page, ex);
	ok(strstr(page, "width=\"320\" height=\"9\"") != NULL && strstr(page, "width=\"6\" height=\"9\"") != NULL,
	   "bars are as long as their values, whatever the scale");
	row = statement(ex, find(ex, "3亿元", 1), "利润", "南区");
	row->measure = measure(ex, row->own, figure(3, 0, 6), "CNY", true);
	ok(occurrences(rendered(highlight_page, ex), "<svg") == 1, "one value makes no chart");
	ex->statements[1].subject = "东区";
	ok(occurrences(rendered(highlight_page, ex), "<svg") == 0, "nor do two values of one subject and period");
	ex->statements[0].period = days(2022, 1, 2023, 1);
	ex->statements[1].period = days(2023, 1, 2024, 1);
	ok(occurrences(rendered(highlight_page, ex), "<svg") == 1, "two years of one subject do");
	ex->statements[1].period = days(2023, 1, 2023, 7);
	ok(occurrences(rendered(highlight_page, ex), "<svg") == 0, "a year and a half-year do not");
	host_release();
}

static void
test_empty(void)
{
	char	   *page = rendered(highlight_page, begin(""));

	ok(strstr(page, "<!DOCTYPE html>") == page && strstr(page, "</html>") != NULL, "the page of no text");
	is_string(article_element(rendered(highlight_fragment, begin(""))), "", "the fragment of no text");
	host_release();
}

/* ---------------------------------------------------------- for a browser */

static void
add_sample_row(Extraction *ex, const char *at, char *name, char *subject, Figure value, const char *code, DayRange when)
{
	Statement  *row = statement(ex, find(ex, at, 1), name, subject);

	row->measure = measure(ex, row->own, value, code, true);
	row->period = when;
	row->region = "360302";
}

static Extraction *
sample(void)
{
	DayRange	half = days(2023, 1, 2023, 7);
	DayRange	last = days(2022, 1, 2023, 1);
	DayRange	goal = days(2025, 1, 2026, 1);
	Extraction *ex = begin(
		"首页 > 要闻 > 正文\n临江高新区上半年工业经济稳中有进\n2023-07-18 09:30:12 来源：临江日报 作者：李小满\n"
		"上半年，临江高新区围绕主导产业建链补链，工业经济稳中有进。全区完成规上工业总产值326.4亿元，同比增长6.7%，增速列全市第一位；"
		"固定资产投资87亿元，增长10%，其中工业投资42.18亿元，增长16.2%。\n"
		"抓项目 促发展\n"
		"去年，全区完成规上工业总产值598亿元；2021年为541亿元。今年以来，引进省外2000万元以上项目19个，实际利用外资5735万美元，下降3.1%。"
		"目前，临江高新区拥有高新技术企业49家，审批时限由29天精减为25天。\n"
		"下一步，园区将新建标准厂房30万平方米，到2025年，规上工业总产值力争突破1000亿元。\n版权所有 临江传媒");
	Statement  *row;

	add_sample_row(ex, "326.4亿元", "规上工业总产值", "临江高新区", figure(3264, -1, 6), "CNY", half);
	row = ex->statements;
	row->change_measure = measure(ex, find(ex, "6.7%", 1), figure(67, -1, 0), "%", true);
	row->change_basis = "yoy";
	row->indicator = "industrial_output";
	row->rank = 1;
	row->rank_scope = "全市";
	row->ranking = find(ex, "第一位", 1);
	add_sample_row(ex, "87亿元", "固定资产投资", "临江高新区", figure(87, 0, 6), "CNY", half);
	ex->statements[1].change_measure = measure(ex, find(ex, "10%", 1), figure(10, 0, 0), "%", true);
	ex->statements[1].change_basis = "yoy";
	ex->statements[1].indicator = "fixed_asset_investment";
	add_sample_row(ex, "42.18亿元", "工业投资", "临江高新区", figure(4218, -2, 6), "CNY", half);
	ex->statements[2].change_measure = measure(ex, find(ex, "16.2%", 1), figure(162, -1, 0), "%", true);
	ex->statements[2].change_basis = "yoy";
	ex->statements[2].part_of = 1;
	add_sample_row(ex, "598亿元", "规上工业总产值", "临江高新区", figure(598, 0, 6), "CNY", last);
	ex->statements[3].indicator = "industrial_output";
	add_sample_row(ex, "541亿元", "规上工业总产值", "临江高新区", figure(541, 0, 6), "CNY", days(2021, 1, 2022, 1));
	ex->statements[4].indicator = "industrial_output";
	add_sample_row(ex, "19个", "引进省外2000万元以上项目", "临江高新区", figure(19, 0, 0), "个", half);
	add_sample_row(ex, "5735万美元", "实际利用外资", "临江高新区", figure(5735, 0, 3), "USD", half);
	ex->statements[6].change_measure = measure(ex, find(ex, "3.1%", 1), figure(31, -1, 0), "%", true);
	ex->statements[6].change_sign = -1;
	ex->statements[6].change_basis = "yoy";
	add_sample_row(ex, "49家", "高新技术企业", "临江高新区", figure(49, 0, 0), "家", half);
	add_sample_row(ex, "25天", "审批时限", "临江高新区", figure(25, 0, 0), "d", half);
	ex->statements[8].previous_measure = measure(ex, find(ex, "29天", 1), figure(29, 0, 0), "d", true);
	add_sample_row(ex, "30万平方米", "新建标准厂房", "临江高新区", figure(30, 0, 3), "m2", goal);
	ex->statements[9].status = STATUS_TARGET;
	add_sample_row(ex, "1000亿元", "规上工业总产值", "临江高新区", figure(1000, 0, 6), "CNY", goal);
	ex->statements[10].status = STATUS_TARGET;
	ex->statements[10].indicator = "industrial_output";
	ex->measures[ex->statements[10].measure].qualifier = QUALIFIER_OVER;
	period(ex, find(ex, "上半年", 2), half);
	period(ex, find(ex, "去年", 1), last);
	period(ex, find(ex, "2021年", 1), days(2021, 1, 2022, 1));
	period(ex, find(ex, "今年以来", 1), half);
	period(ex, find(ex, "到2025年", 1), goal);
	place(ex, find(ex, "临江高新区", 2), "360302", "临江高新区");
	place(ex, find(ex, "临江高新区", 3), "360302", "临江高新区");
	return ex;
}

int
main(int argc, char **argv)
{
	if (argc > 1)
	{
		FILE	   *file = fopen(argv[1], "w");
		int			failed = file == NULL || fputs(rendered(highlight_page, argc > 2 ? long_article() : sample()), file) == EOF;

		return file == NULL || fclose(file) != 0 || failed;
	}
	test_figures();
	test_quotient();
	test_measures();
	test_changes();
	test_periods();
	test_fragment();
	test_hostile();
	test_overlaps();
	test_charts();
	test_empty();
	test_long_page();
	return done_testing();
}
