-- Chinese time expressions: each line of output is a mention and its days.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- Months, quarters, parts of the year of publication
\set published '''2022-07-22'''
\set place NULL
SELECT pg_temp.periods('1至5月，全区完成投资。', :published);
SELECT pg_temp.periods('1-5月份工业用电增长。', :published);
SELECT pg_temp.periods('1—6月累计入库税收。', :published);
SELECT pg_temp.periods('前5个月运行平稳。', :published);
SELECT pg_temp.periods('今年前四个月进出口回升。', :published);
SELECT pg_temp.periods('上半年成绩亮眼。', :published);
SELECT pg_temp.periods('一季度实现开门红。', :published);
SELECT pg_temp.periods('第二季度由降转升。', :published);
SELECT pg_temp.periods('前三季度目标已定。', :published);
SELECT pg_temp.periods('6月份当月完成开票销售。', :published);
SELECT pg_temp.periods('3月以来订单回流。', :published);
SELECT pg_temp.periods('下半年要加力提速。', :published);
SELECT pg_temp.periods('二季度末贷款余额回落。', :published);

-- This year, so far, now
SELECT pg_temp.periods('今年以来，外贸保持增势。', :published);
SELECT pg_temp.periods('今年年初以来，新签项目增多。', :published);
SELECT pg_temp.periods('截至目前，主体结构已经封顶。', :published);
SELECT pg_temp.periods('目前，项目进展顺利。', :published);
SELECT pg_temp.periods('截至5月底，累计入库项目增加。', :published);
SELECT pg_temp.periods('截至2021年底，全区高企总数再创新高。', :published);
SELECT pg_temp.periods('截至7月15日，到账资金过半。', :published);
SELECT pg_temp.periods('截止目前，已有12家企业入驻；至今未停产。', :published);
SELECT pg_temp.periods('截至2022年6月末，余额稳步增加；今年前6个月持续回升。', :published);
SELECT pg_temp.periods('开年以来订单饱满，年初至今增势不减。', :published);

-- Whole years, before and after
SELECT pg_temp.periods('2021年，全市经济总量再上台阶。', :published);
SELECT pg_temp.periods('去年全市新增用地减少。', :published);
SELECT pg_temp.periods('2020年全年完成出口交货值。', :published);
SELECT pg_temp.periods('明年计划再建一批。', :published);
SELECT pg_temp.periods('前年启动的工程已经收官。', :published);
SELECT pg_temp.periods('2022年上半年，服务业恢复。', :published);
SELECT pg_temp.periods('2021年1—11月，利润总额回升。', :published);
SELECT pg_temp.periods('去年四季度以来，市场回暖。', :published);
SELECT pg_temp.periods('2021年12月末，存款余额再增。', :published);
SELECT pg_temp.periods('2021年一季度起步平稳。', :published);
SELECT pg_temp.periods('二〇二一年，我们攻坚克难。', :published);

-- Spans of years and plans
SELECT pg_temp.periods('“十三五”期间，路网更加完善。', :published);
SELECT pg_temp.periods('到“十四五”末，产业规模翻番。', :published);
SELECT pg_temp.periods('十四五时期是关键阶段。', :published);
SELECT pg_temp.periods('“十四五”以来，研发投入持续增加。', :published);
SELECT pg_temp.periods('到2025年，建成国家级创新型城区。', :published);
SELECT pg_temp.periods('2023-2025年实施三轮更新。', :published);
SELECT pg_temp.periods('2018年至2021年，税收连年增长。', :published);
SELECT pg_temp.periods('未来5年，要再造一个开发区。', :published);
SELECT pg_temp.periods('力争到2030年实现碳达峰。', :published);
SELECT pg_temp.periods('2016年以来，累计改造老旧小区。', :published);
SELECT pg_temp.periods('2020年底前完成拆迁。', :published);

-- Days
SELECT pg_temp.periods('7月20日，首批设备进场。', :published);
SELECT pg_temp.periods('2021年3月5日开工建设。', :published);
SELECT pg_temp.periods('7月18日至20日，展会在扬举行。', :published);
SELECT pg_temp.periods('7月1日—7日，空气质量优良。', :published);
SELECT pg_temp.periods('7月上旬，早稻开镰。', :published);
SELECT pg_temp.periods('7月8日至12日集中验收，7月15日当天启用。', :published);
SELECT pg_temp.periods('2022年6月28日—30日，招商周举行。', :published);
SELECT pg_temp.periods('6月中旬开镰，6月下旬收尾。', :published);
SELECT pg_temp.periods('截至7月20日24时，累计报名过万。', :published);
SELECT pg_temp.periods('5月1日起施行，有效期两年。', :published);

-- Near the day of publication: days, weeks, months, quarters, years
SELECT pg_temp.periods('昨日开市，前天备货，今天试运行，明天剪彩。', :published);
SELECT pg_temp.periods('上周到货，本周发车，下周结算。', :published);
SELECT pg_temp.periods('上个月出口回暖，下月交付。', :published);
SELECT pg_temp.periods('上季度止跌，本季度企稳，下季度回升。', :published);
SELECT pg_temp.periods('大前年立项，前年动工，后年投产。', :published);
SELECT pg_temp.periods('弥补以前年度亏损，目前年产能稳定，项目达产后年产值可观，三年前年均产量更低。', :published);
SELECT pg_temp.periods('比前年增长，到后年翻番，明后年继续；后年全市将有新变化。', :published);
SELECT pg_temp.periods('截至今年6月底，累计到位资金过半。', :published);
SELECT pg_temp.periods('年底前完成拆迁，年内开工。', :published);
SELECT pg_temp.periods('近三年投入不减，过去六个月提速，未来半年放量。', :published);
SELECT pg_temp.periods('6月份进度过半，本月再加码。', :published);
SELECT pg_temp.periods('1至5月累计向好，当月增势最猛。', :published);
SELECT pg_temp.periods('本月完成验收。', :published);
SELECT pg_temp.periods('近日签约，日前投产；近年来持续向好。', :published);
SELECT pg_temp.periods('第十届博览会将于9月16日至19日举行。', :published);
SELECT pg_temp.periods('条例将从3月1日起施行。', :published);

-- The time of the year before that another is compared with
SELECT pg_temp.periods('1至5月工业用电好于上年同期。', :published);
SELECT pg_temp.periods('6月份订单多于去年同期。', :published);
SELECT pg_temp.periods('2021年前三季度外贸好于2019年同期。', :published);
SELECT pg_temp.periods('上半年好于2021年同期，一季度不及上年同期。', :published);
SELECT pg_temp.periods('前4个月用气量高于2020年同期水平。', :published);
SELECT pg_temp.periods('6月客流恢复到2019年同期的九成。', :published);

-- Stretches over the year's end, decades, dates in digits, other ways to say a part
SELECT pg_temp.periods('2021年7月至2022年6月为一个榨季。', :published);
SELECT pg_temp.periods('2021年12月30日至2022年1月3日闭园。', :published);
SELECT pg_temp.periods('2021年11月到今年3月检修。', :published);
SELECT pg_temp.periods('上世纪九十年代建厂，20世纪80年代通车，70年代发现油田。', :published);
SELECT pg_temp.periods('合同于2022-05-01生效，2022/6/1开工，2022.7.15复工。', :published);
SELECT pg_temp.periods('22年1-6月盈利，2021财年亏损，首五个月减亏。', :published);
SELECT pg_temp.periods('2021年Q4触底，2022H1回升，22Q2转正。', :published);
SELECT pg_temp.periods('19日至21日举办展会。', :published);
SELECT pg_temp.periods('“七五”时期建成，“十四五”前三年扩建，"十五五"期间改造。', :published);
SELECT pg_temp.periods('今年是“十四五”开局之年后的第一年，2021年建厂，当年投产。', :published);
SELECT pg_temp.periods('本世纪初建港，上世纪50年代筑坝。', :published);

-- A report read out early in the year speaks of the year before
\set published '''2023-01-12'''
\set place NULL
SELECT pg_temp.periods('过去一年，我们迎难而上。', :published);
SELECT pg_temp.periods('五年来，综合实力稳步提升。', :published);
SELECT pg_temp.periods('2022年，地区生产总值迈上新台阶。', :published);
SELECT pg_temp.periods('2023年是贯彻落实的开局之年。', :published);

-- Dates that cannot be are no periods, nor are numbers that only look like them
\set published '''2022-07-22'''
\set place NULL
SELECT pg_temp.periods('2022年13月发布。', :published);
SELECT pg_temp.periods('2月30日举行。', :published);
SELECT pg_temp.periods('1比5的比分。', :published);
SELECT pg_temp.periods('项目总占地2022亩。', :published);
SELECT pg_temp.periods('全长2021米，限高2.5米。', :published);
SELECT pg_temp.periods('编号20220315，版本3.2.1。', :published);

-- The period in force: the last one said in the sentence, else in the paragraph, else
-- the article's.  From here on each line of output is a statement: mention | name
-- (indicator) | subject region | period | value | change | previous | rank | status |
-- part of.
\set published '''2022-07-22'''
\set place '''邗江区'''
-- Through the clauses of a sentence
SELECT pg_temp.statements('2022年1至6月，全区完成工业投资62亿元，实际利用外资1.2亿美元。', :published, :place);
SELECT pg_temp.statements('全区财政总收入2021年为36亿元，2020年为33亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区生产总值1268亿元，增长7.4%；2022年一季度，生产总值286亿元，增长4.2%。', :published, :place);
SELECT pg_temp.statements('1至5月，全区工业投资增长12%，其中5月当月增长15%。', :published, :place);
SELECT pg_temp.statements('截至6月底，全区有规上企业612家，上半年新增46家。', :published, :place);
-- Through the sentences of a paragraph
SELECT pg_temp.statements('2022年上半年，全区经济企稳回升。工业开票销售达516亿元。进出口总额68亿元。', :published, :place);
SELECT pg_temp.statements('去年，全区固定资产投资增长10.8%。今年上半年，全区固定资产投资增长12.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全区开放型经济提质增效。实际利用外资3.1亿美元。其中，制造业利用外资1.8亿美元。', :published, :place);
-- The article's, where the paragraph says none
SELECT pg_temp.statements('今年以来，全区上下攻坚克难。
完成技改投资21亿元，同比增长18.2%。', :published, :place);
-- A month beside the months so far
SELECT pg_temp.statements('2022年6月份，全区完成税收收入6.2亿元；1至6月累计完成税收收入31.5亿元。', :published, :place);
-- Until the end of a month: a flow since January, a stock on the day
-- Nothing in force, or every year: none
SELECT pg_temp.statements('全区开展送医下乡活动36场次。', :published, :place);
SELECT pg_temp.statements('全区每年新增就业岗位8000个。', :published, :place);
SELECT pg_temp.statements('全区历年累计发放助学金860万元。', :published, :place);
SELECT pg_temp.statements('每月举办招聘会4场。', :published, :place);
-- This year is the year so far for what was done, and the whole year for what is planned
SELECT pg_temp.statements('今年，全区新增规上企业36家。', :published, :place);
SELECT pg_temp.statements('今年，全区计划新增规上企业60家。', :published, :place);
SELECT pg_temp.statements('今年以来，全区新增个体工商户5200户。', :published, :place);
SELECT pg_temp.statements('今年，全区将新建充电桩800根。', :published, :place);
SELECT pg_temp.statements('年内，全区计划投放公交车60辆。', :published, :place);
SELECT pg_temp.statements('今年全年，全区预计完成税收78亿元。', :published, :place);
-- A report read out in January: the past year, five years
\set published '''2023-01-12'''
\set place '''邗江区'''
SELECT pg_temp.statements('过去一年，全区地区生产总值突破1200亿元。', :published, :place);
SELECT pg_temp.statements('五年来，全区累计新增城镇就业6.8万人。', :published, :place);
SELECT pg_temp.statements('全年完成一般公共预算收入66亿元。', :published, :place);

-- Behind 年末 an amount stands then; in the next sentence it adds up again
SELECT pg_temp.statements('2022年，全区蔬菜产量31万吨。年末生猪存栏5.2万头。水产品产量4.6万吨，增长3.1%。', :published, :place);
SELECT pg_temp.statements('截至2月末，我国外汇储备规模为32258亿美元。', :published, :place);

-- Days of a month near publication
SELECT pg_temp.periods('本月5日开工，上月25日至28日验收，下月1日启用，截至本月8日。', '2024-06-10');
SELECT pg_temp.periods('昨晚开幕，如今已有一年，今晚闭幕。', '2024-06-10');

-- A time with what began then; a record since then is told of another time
\set published '''2024-03-12'''
\set place '''中国'''
SELECT pg_temp.statements('滨海自贸试验区自2015年挂牌以来，累计进出口总值超2.6万亿元。', :published, :place);
SELECT pg_temp.statements('班列2021年3月18日开行以来，累计发运货物120万吨。', :published, :place);
SELECT pg_temp.statements('自去年6月启动降息以来第八次下调利率，存款利率降至2.15%。', :published, :place);
SELECT pg_temp.statements('出口额创2019年5月以来新高，达到36亿元。', :published, :place);
SELECT pg_temp.periods('3月1日启动至今，自2015年挂牌以来，去年6月以来最低，2023年入冬以来。', '2024-03-12');
SELECT pg_temp.statements('3月1日全国统一的平台开通运行以来，我国办理业务12万件。', :published, :place);

-- A plan that a document is named after is no time
SELECT pg_temp.periods('落实“十四五”节能减排综合工作方案和“十四五”规划。', '2022-07-22');
SELECT pg_temp.periods('“十四五”累计完成投资300亿元。', '2022-07-22');
-- Years between
\set published '''2024-06-14'''
\set place '''中国'''
SELECT pg_temp.statements('十年间，货物贸易总额从4.4万亿美元增至6.9万亿美元。', :published, :place);
SELECT pg_temp.statements('几年来，全国共有3400名村干部入学。', :published, :place);
-- A balance stands at the day, whatever it grew by
SELECT pg_temp.statements('截至11月末，全市贷款余额4215.7亿元，同比增长13.8%。', '2022-12-20', '扬州市');
