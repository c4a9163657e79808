/*
 * place.c
 *		Tests of the gazetteer, of find_places, and of what place.h offers.
 */
#include "extract/place.h"
#include "extract/gazetteer.h"

#include "tap.h"

/* An extraction whose text is one sentence a line. */
static Extraction *
extraction_of(const char *body, const char *given)
{
	Extraction *ex = palloc0(sizeof(Extraction));
	Segments   *segments = palloc0(sizeof(Segments));
	int			capacity = 0;
	int			start = 0;

	ex->text = fold_text(body, (int) strlen(body));
	ex->place_given = given;
	ex->article.title.start = ex->article.place.start = -1;
	ex->published = DAY_UNKNOWN;
	for (int i = 0; i <= ex->text->length; i++)
	{
		Sentence	sentence = {start, i};

		if (i < ex->text->length && ex->text->chars[i] != '\n')
			continue;
		ENSURE_ROOM(segments->sentences, segments->sentence_count, capacity);
		segments->sentences[segments->sentence_count++] = sentence;
		start = i + 1;
	}
	ex->segments = segments;
	find_places(ex);
	return ex;
}

/* The places as "mention=code" parted by blanks; Z before a zone's code, - for none. */
static char *
places_of(const char *body, const char *given)
{
	Extraction *ex = extraction_of(body, given);
	char	   *list = palloc0(4096);

	for (int i = 0; i < ex->place_count; i++)
	{
		const Place *place = ex->places + i;

		snprintf(list + strlen(list), 4096 - strlen(list), "%s%s=%s%s", i ? " " : "",
				 folded_source(ex->text, place->start, place->end), place->level == PLACE_ZONE ? "Z" : "",
				 place->region ? place->region : "-");
	}
	return list;
}

typedef struct Case
{
	const char *body;
	const char *given;
	const char *expected;
} Case;

static const Case chinese[] = {
	/* names in full, and short names where a place that holds them is named */
	{"扬州市邗江区今年新开工项目12个", NULL, "扬州市=321000 邗江区=321003"},
	{"江苏省、浙江省和上海市", NULL, "江苏省=320000 浙江省=330000 上海市=310000"},
	{"扬州的高邮、仪征、宝应三地", NULL, "扬州=321000 高邮=321084 仪征=321081 宝应=321023"},
	{"高邮的湖水很清", NULL, ""},
	{"高邮的湖水很清", "扬州市", "高邮=321084"},
	{"内蒙古自治区鄂尔多斯市", NULL, "内蒙古自治区=150000 鄂尔多斯市=150600"},
	/* names that several bear */
	{"吉林省长春市朝阳区", NULL, "吉林省=220000 长春市=220100 朝阳区=220104"},
	{"北京市朝阳区", NULL, "北京市=110000 朝阳区=110105"},
	{"鼓楼区财政收入增长8%", NULL, "鼓楼区=-"},
	{"鼓楼区财政收入增长8%", "南京市", "鼓楼区=320106"},
	{"徐州今年增长较快，鼓楼区增长8%", NULL, "徐州=320300 鼓楼区=320302"},
	{"长沙今年增长较快", NULL, "长沙=430100"},
	{"长沙县今年增长较快", NULL, "长沙县=430121"},
	{"吉林今年增长较快", NULL, "吉林=220000"},
	{"黑龙江牡丹江和哈尔滨增长较快，西安也是", NULL, "黑龙江=230000 牡丹江=231000 哈尔滨=230100 西安=610100"},
	{"青海、海南两省", NULL, "青海=630000 海南=460000"},
	{"重庆江北区和宁波江北区", NULL, "重庆=500000 江北区=500105 宁波=330200 江北区=330205"},
	/* words that are no places */
	{"发展中国家的经验", NULL, ""},
	{"加强合作，和平发展，资源丰富", NULL, ""},
	{"天津市和平区和河东区", NULL, "天津市=120000 和平区=120101 河东区=120102"},
	{"为了城市和县域的长治久安", NULL, ""},
	{"北京市场份额居前", NULL, "北京=110000"},
	{"黄河南岸的粮仓", NULL, ""},
	/* former names keep their codes */
	{"北京崇文区的老店", NULL, "北京=110000 崇文区=110103"},
	{"上海市南汇区", NULL, "上海市=310000 南汇区=310119"},
	/* the country */
	{"我国全年粮食产量", NULL, "我国=-"},
	/* zones */
	{"望城经开区完成产值300亿元", NULL, "望城经开区=Z430112"},
	{"扬州经济技术开发区", NULL, "扬州经济技术开发区=Z321000"},
	{"长沙经开区和浏阳经开区", NULL, "长沙经开区=Z430121 浏阳经开区=Z430181"},
	{"高邮经济开发区签约项目3个", NULL, "高邮经济开发区=Z321084"},
	{"南通高新区", NULL, "南通高新区=Z320600"},
	{"昆山综合保税区", NULL, "昆山综合保税区=Z320583"},
	{"浦东新区", NULL, "浦东新区=310115"},
	{"重庆两江新区", NULL, "重庆两江新区=Z500000"},
	{"蘇州工業園區", NULL, "蘇州工業園區=Z320500"},
};

static const Case english[] = {
	{"Lishui District of Nanjing City", NULL, "Lishui District=320117 Nanjing City=320100"},
	{"Lishui City, Zhejiang Province", NULL, "Lishui City=331100 Zhejiang Province=330000"},
	{"Lishui rose again; Nanjing helped.", NULL, "Lishui=320117 Nanjing=320100"},
	{"Guangxi Zhuang Autonomous Region and Inner Mongolia", NULL,
	"Guangxi Zhuang Autonomous Region=450000 Inner Mongolia=150000"},
	{"Enshi Tujia and Miao Autonomous Prefecture", NULL, "Enshi Tujia and Miao Autonomous Prefecture=422800"},
	{"Xi'an and Xi’an in Shaanxi, not Shanxi", NULL, "Xi'an=610100 Xi’an=610100 Shaanxi=610000 Shanxi=140000"},
	{"He said that the long road to wealth was open. You know.", NULL, ""},
	{"He County in Ma'anshan", NULL, "He County=340523 Ma'anshan=340500"},
	{"Huayuan County, China", NULL, "Huayuan County=433124 China=-"},
	{"Gaoyou Economic Development Zone in Yangzhou", NULL, "Gaoyou Economic Development Zone=Z321084 Yangzhou=321000"},
	{"Nantong High-tech Zone", NULL, "Nantong High-tech Zone=Z320600"},
	/* a misspelt District is the one that the article is about; a City of the name is not */
	{"Hanjiang District of Yangzhou grew. Qujiang District signed, and Hanjing District built.", NULL,
	"Hanjiang District=321003 Yangzhou=321000 Qujiang District=321003 Hanjing District=321003"},
	{"The Lujiang District and the Hanzhang District grew; Lijiang City did too.", "邗江区",
	"Lujiang District=321003 Lijiang City=530700"},
	{"Qujiang District in Shaoguan is not Hanjiang District of Yangzhou.", NULL,
	"Qujiang District=440205 Shaoguan=440200 Hanjiang District=321003 Yangzhou=321000"},
	/* a city before a county of another's, unless the county's own city is named */
	{"Soldiers from Xuzhou came to Sichuan.", NULL, "Xuzhou=320300 Sichuan=510000"},
	{"The floods left Yibin. Xuzhou was hit too.", NULL, "Yibin=511500 Xuzhou=511504"},
	{"Weishan Yi and Hui Autonomous County, Ximeng Yi Autonomous County", NULL,
	"Weishan Yi and Hui Autonomous County=532927 Ximeng Yi Autonomous County=530829"},
	{"yangzhou in small letters is left alone", NULL, ""},
	{"Hong Kong, Macao and Tibet", NULL, "Hong Kong=810000 Macao=820000 Tibet=540000"},
	{"Pudong New Area in Shanghai", NULL, "Pudong New Area=310115 Shanghai=310000"},
};

static void
run_cases(const Case *cases, int count)
{
	for (int i = 0; i < count; i++)
		is_string(places_of(cases[i].body, cases[i].given), cases[i].expected, cases[i].body);
}

static void
is_region(const char *got, const char *expected, const char *name)
{
	is_string(got ? got : "none", expected, name);
}

static void
run_regions(void)
{
	Extraction *ex = extraction_of("吉林省长春市的经济", NULL);

	is_region(region_of_text(NULL, NULL, "福建省"), "350000", "a province as text");
	is_region(region_of_text(NULL, NULL, "邗江"), "321003", "a county's short name as text");
	is_region(region_of_text(NULL, NULL, "江苏省扬州市邗江区"), "321003", "the smallest of a chain");
	is_region(region_of_text(NULL, NULL, "Huayuan County, China"), "433124", "English with the country");
	is_region(region_of_text(NULL, NULL, "Qingyang"), "621000", "the higher level bears a shared name");
	is_region(region_of_text(NULL, NULL, "朝阳区"), "none", "a shared name alone is not known");
	is_region(region_of_text(ex, NULL, "朝阳区"), "220104", "but in an article that names its city");
	is_region(region_of_text(NULL, NULL, "中国"), "none", "the country has no region");
	is_region(region_of_text(NULL, NULL, "某某公司"), "none", "no place at all");
	is_region(region_of_text(NULL, NULL, ""), "none", "nothing");
	is_region(region_of_text(NULL, NULL, NULL), "none", "NULL");
	is_region(region_of_text(NULL, NULL, "某某电器(重庆)有限公司"), "500000", "a place inside a company's name");
	ok(region_contains("320000", "321003") && region_contains("321003", "321003"), "a province contains its districts");
	ok(!region_contains("321003", "320000") && !region_contains("330000", "321003"), "and not the other way round");
	ok(!region_contains(NULL, "321003") && !region_contains("321003", NULL), "NULL contains nothing");
	is_region(region_name("321003"), "邗江区", "a region's name");
	is_region(region_name("999999"), "none", "an unknown code has none");
	ok(region_level("321003") == PLACE_COUNTY && region_level("321000") == PLACE_PREFECTURE, "levels");
	ok(text_names_country("China") && !text_names_country("扬州"), "the country as text");
}

static void
is_main(const char *body, const char *given, const char *expected)
{
	Place	   *place = main_place(extraction_of(body, given));

	is_string(place ? place->name : "none", expected, expected);
}

static void
run_main_places(void)
{
	is_main("扬州市今年开局良好\n扬州增长6%，邗江区增长7%\n江苏平均增长5%", NULL, "扬州市");
	is_main("望城经开区开局良好\n望城经开区产值增长6%\n湖南增长5%", NULL, "望城经济技术开发区");
	is_main("全国开局良好\n江苏、浙江、广东、四川增长较快", NULL, "中国");
	is_main("展会在新疆乌鲁木齐开幕", NULL, "乌鲁木齐市");
	is_main("甲股份(600000)在扬州签约，公司投资3亿元，公司称进展顺利", NULL, "none");
	is_main("今年增长6%", "福建省", "福建省");
	is_main("今年增长6%", "China", "中国");
	is_main("今年增长6%", NULL, "none");
}

/* Every division's parent exists and is above it; every bearer is a division. */
static void
run_tables(void)
{
	bool		sound = true;

	for (int i = 0; i < division_count(); i++)
	{
		const Division *row = division_at_index(i);

		sound = sound && row->parent < division_count() && row->parent != i &&
			(row->parent >= 0) == (row->level != LEVEL_PROVINCE || row->to != 0 || row->parent >= 0) &&
			strlen(row->code) == 6 && (i == 0 || strcmp(division_at_index(i - 1)->code, row->code) <= 0);
	}
	ok(sound, "the divisions are sorted and have parents");
	ok(division_index("110103") >= 0 && division_at_index(division_index("110103"))->to == 2010, "a former division");
	is_string(division_string(division_at_index(division_index("110103"))->successors), "110101", "and its successor");
	ok(division_index("") == -1 && division_index("1") == -1 && division_index("zzz") == -1, "codes that are none");
	for (int i = 0; sound && i < zone_count(); i++)
		sound = division_index(zone_by_ref(i)->region) >= 0 && *zone_name(zone_by_ref(i));
	ok(sound, "the zones lie in divisions");
}

int
main(void)
{
	run_tables();
	run_cases(chinese, lengthof(chinese));
	run_cases(english, lengthof(english));
	run_regions();
	run_main_places();
	host_release();
	return done_testing();
}
