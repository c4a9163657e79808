/*
 * indicator.c
 *		Tests of indicator_code: a name, its unit, and what it means.
 */
#include "extract/indicator.h"

#include "tap.h"

typedef struct Case
{
	const char *name;
	const char *unit;			/* a unit's code; + before it where only a change is said */
	const char *code;			/* - for none */
} Case;

static const Case cases[] = {
	/* the head is at the end; what stands before it is a modifier, or makes another thing */
	{"地区生产总值", "CNY", "gdp"},
	{"全省地区生产总值", "CNY", "gdp"},
	{"江苏省地区生产总值", "CNY", "gdp"},
	{"海洋生产总值", "CNY", "-"},
	{"人均地区生产总值", "CNY", "gdp_per_capita"},
	{"规上工业增加值", "+%", "industrial_value_added"},
	{"规模以上工业企业实现增加值", "+%", "industrial_value_added"},
	{"全部工业增加值", "CNY", "industrial_value_added"},
	{"高技术制造业增加值", "+%", "-"},
	{"制造业增加值", "CNY", "value_added_manufacturing"},
	{"制造业增加值占地区生产总值比重", "%", "gdp_share"},
	{"数字经济增加值占全省生产总值比重", "%", "gdp_share"},
	{"民营经济增加值占全市经济总量的比例", "%", "gdp_share"},
	{"服务业增加值占全区GDP的比重", "%", "gdp_share"},
	{"文化产业占我县区域生产总值", "%", "gdp_share"},
	{"研发经费占全省生产总值比重", "%", "rd_intensity"},
	{"地区生产总值占全省比重", "%", "share"},
	{"第三产业增加值", "CNY", "value_added_tertiary"},
	{"固定资产投资（不含农户）", "+%", "fixed_asset_investment"},
	{"全社会固定资产投资增速", "+%", "fixed_asset_investment"},
	{"高技术产业投资", "+%", "-"},
	{"工业投资", "+%", "industrial_investment"},
	{"工业技改投资", "CNY", "technical_upgrade_investment"},
	{"基础设施投资", "+%", "infrastructure_investment"},
	{"房地产开发投资", "+%", "real_estate_investment"},
	{"民间投资", "+%", "private_investment"},
	{"民间投资占比", "%", "share"},
	{"总投资", "CNY", "project_investment"},
	{"年度计划投资", "CNY", "planned_investment"},
	{"累计完成投资", "CNY", "completed_investment"},
	{"年度投资完成率", "%", "plan_completion_rate"},
	{"社会消费品零售总额", "CNY", "retail_sales"},
	{"网上零售额", "CNY", "-"},
	{"一般公共预算收入", "CNY", "general_budget_revenue"},
	{"地方财政收入", "CNY", "general_budget_revenue"},
	{"财政总收入", "CNY", "fiscal_revenue"},
	{"税收收入", "CNY", "tax_revenue"},
	{"外贸进出口总额", "CNY", "foreign_trade"},
	{"服务贸易", "CNY", "-"},
	{"机电产品出口", "CNY", "exports"},
	{"实际使用外资", "USD", "foreign_investment_used"},
	{"合同利用外资", "USD", "foreign_investment_contracted"},
	{"实际利用省外资金", "CNY", "domestic_capital_used"},
	{"金融机构本外币存款余额", "CNY", "deposits"},
	{"普惠小微贷款余额", "CNY", "loans"},
	{"城镇居民人均可支配收入", "CNY", "disposable_income_urban"},
	{"居民人均可支配收入", "CNY", "disposable_income"},
	{"城镇新增就业", "人", "employment_new"},
	{"城镇调查失业率", "%", "unemployment_rate"},
	{"居民消费价格", "+%", "consumer_price_index"},
	{"全社会用电量", "kWh", "electricity_consumption"},
	{"常住人口城镇化率", "%", "urbanization_rate"},
	{"主要预期目标是：地区生产总值", "+%", "gdp"},
	{"经济", "+%", "gdp"},
	{"经济", "CNY", "-"},
	/* companies: who they are, what they do, and the word that counts them */
	{"规模以上工业企业", "家", "enterprises_above_scale"},
	{"新增国家高新技术企业", "家", "enterprises_high_tech"},
	{"“专精特新”中小企业", "家", "enterprises_srdi"},
	{"国家级专精特新“小巨人”企业", "家", "enterprises_little_giant"},
	{"瞪羚企业", "家", "enterprises_unicorn_gazelle"},
	{"产值超十亿元企业", "家", "enterprises"},
	{"企业参加展会", "家", "enterprises"},
	{"规模以上工业企业利润总额", "CNY", "profit"},
	{"企业营业收入", "CNY", "operating_revenue"},
	{"工业开票销售", "CNY", "industrial_invoiced_sales"},
	{"电子信息产业产值", "CNY", "output_value"},
	{"规上工业总产值", "CNY", "industrial_output"},
	/* projects */
	{"新签约项目", "个", "projects_signed"},
	{"引进亿元以上项目", "个", "projects_signed"},
	{"新开工重大项目", "个", "projects_started"},
	{"项目竣工投产", "个", "projects_completed"},
	{"省重点项目", "个", "projects"},
	{"科技计划项目", "类", "-"},
	/* one word, several units */
	{"建筑面积", "m2", "floor_area"},
	{"占地面积", "mu", "land_area"},
	{"盘活土地", "mu", "land_area"},
	{"盘活土地", "CNY", "-"},
	{"省级企业技术中心", "个", "innovation_platforms"},
	{"自动化生产线", "条", "production_lines"},
	{"年产新能源汽车", "辆", "production_capacity"},
	{"设计产能", "t", "production_capacity"},
	{"水泥产量", "t", "output_volume"},
	{"粮食总产量", "t", "grain_output"},
	{"港口货物吞吐量", "t", "freight"},
	{"接待游客", "人次", "tourists"},
	{"旅游综合收入", "CNY", "tourism_revenue"},
	{"研发投入强度", "%", "rd_intensity"},
	{"研发经费投入", "CNY", "rd_expenditure"},
	{"技术合同成交额", "CNY", "technology_contracts"},
	{"授权发明专利", "件", "patents"},
	{"生产线投入运营", "条", "production_lines"},
	{"装机容量", "kW", "-"},
	{"审批时限", "d", "approval_time"},
	{"从签约到开工", "d", "approval_time"},
	{"建设项目审批", "+%", "approval_time"},
	{"专项资金", "CNY", "fiscal_funds"},
	{"一次性奖励", "CNY", "subsidy"},
	{"政策措施", "条", "policies"},
	{"外出招商", "批次", "trips"},
	{"市场占有率", "%", "market_share"},
	{"手机出货量", "%", "share"},
	{"高等教育毛入学率", "%", "-"},
	{"森林覆盖率", "%", "-"},
	{"死亡人数", "+%", "-"},
	{"固定資產投資", "+%", "fixed_asset_investment"},
	/* English: the head stands before the prepositions */
	{"GDP", "CNY", "gdp"},
	{"gross regional product", "CNY", "gdp"},
	{"total output value of regulated industry", "CNY", "industrial_output"},
	{"main business income", "CNY", "operating_revenue"},
	{"sales revenue of seedlings", "CNY", "operating_revenue"},
	{"added value of the manufacturing industry", "CNY", "value_added_manufacturing"},
	{"value added of high-tech manufacturing", "+%", "-"},
	{"fixed asset investment", "+%", "fixed_asset_investment"},
	{"investment in real estate development", "+%", "real_estate_investment"},
	{"general public budget revenue", "CNY", "general_budget_revenue"},
	{"total retail sales of consumer goods", "CNY", "retail_sales"},
	{"total imports and exports", "CNY", "foreign_trade"},
	{"exports of mechanical products", "CNY", "exports"},
	{"actual use of foreign capital", "USD", "foreign_investment_used"},
	{"per capita disposable income of urban residents", "CNY", "disposable_income_urban"},
	{"per capita disposable income", "+%", "disposable_income"},
	{"surveyed urban unemployment rate", "%", "unemployment_rate"},
	{"consumer price index (CPI)", "+%", "consumer_price_index"},
	{"new urban jobs", "1", "employment_new"},
	{"industrial enterprises", "1", "enterprises"},
	{"industrial enterprises above designated size", "1", "enterprises_above_scale"},
	{"national high-tech enterprises", "1", "enterprises_high_tech"},
	{"listed companies", "1", "enterprises_listed"},
	{"signed projects", "1", "projects_signed"},
	{"new projects started", "1", "projects_started"},
	{"key projects completed and put into operation", "1", "projects_completed"},
	{"provincial key projects", "1", "projects"},
	{"national science and technology business incubators", "1", "innovation_platforms"},
	{"land area", "mu", "land_area"},
	{"total floor area", "m2", "floor_area"},
	{"net profit for the shareholders", "CNY", "profit"},
	{"special funds for small enterprises", "CNY", "fiscal_funds"},
	{"subsidy", "CNY", "subsidy"},
	{"output of new-energy vehicles", "1", "output_volume"},
	{"grain output", "t", "grain_output"},
	{"visitors", "1", "tourists"},
	{"market share", "%", "market_share"},
	{"output value of leading industries", "%", "share"},
	{"growth of the operating revenue", "+%", "operating_revenue"},
	{"number of listed companies", "1", "enterprises_listed"},
	{"installed capacity", "kW", "-"},
	{"application scenarios", "1", "-"},
	/* nothing to go by */
	{"", "CNY", "-"},
	{"“”（）", "CNY", "-"},
	{"了", "个", "-"},
};

static void
run_case(const Case *c)
{
	IndicatorReason reason;
	bool		change_only = c->unit[0] == '+';
	const char *code = c->unit + change_only;
	UnitExpression unit = {0};
	const char *got;
	char		label[256];

	snprintf(label, sizeof(label), "%s in %s", c->name, c->unit);
	if (strcmp(code, "1") != 0 && !unit_by_code(code, &unit))
	{
		ok(0, "%s: no such unit", label);
		return;
	}
	got = indicator_code(c->name, unit_expression_class(&unit), &unit, change_only, NULL, &reason);
	is_string(got ? got : "-", c->code, label);
}

/* Names that are too long, and a unit that is not known, are no reason to fail. */
static void
run_limits(void)
{
	IndicatorReason reason;
	char		name[4096];

	memset(name, 0, sizeof(name));
	for (int i = 0; i < 400; i++)
		strcat(name, "产值");
	ok(indicator_code(name, UNIT_CLASS_CURRENCY, NULL, false, NULL, &reason) == NULL, "a name beyond the limit is none");
	ok(indicator_code(NULL, UNIT_CLASS_CURRENCY, NULL, false, NULL, &reason) == NULL, "nor is NULL");
	ok(indicator_code("产值", UNIT_CLASS_CURRENCY, NULL, false, NULL, &reason) != NULL, "a class without a unit will do");
	for (int i = 0; i < indicator_count(); i++)
		for (int j = 0; j < i; j++)
			if (strcmp(indicator_at_index(i)->code, indicator_at_index(j)->code) == 0)
				ok(0, "code %s stands twice", indicator_at_index(i)->code);
	is_string(indicator_at_index(0)->code, "gdp", "the first indicator");
}

int
main(void)
{
	for (size_t i = 0; i < lengthof(cases); i++)
		run_case(cases + i);
	run_limits();
	host_release();
	return done_testing();
}
