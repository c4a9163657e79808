-- Chinese places and subjects
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- Divisions by their full names, and by the names of those above them; each line of
-- output is a mention, its official name and its code (GB/T 2260)
SELECT pg_temp.places('江苏省扬州市邗江区召开经济工作会议。');
SELECT pg_temp.places('浙江省宁波市与四川省成都市签署合作协议。');
SELECT pg_temp.places('内蒙古自治区、广西壮族自治区同日发布公报。');
SELECT pg_temp.places('昆山市与张家港市位列前茅。');
SELECT pg_temp.places('长沙县、浏阳市入围百强。');
SELECT pg_temp.places('西藏自治区拉萨市城关区发布通告。');
SELECT pg_temp.places('延边朝鲜族自治州敦化市与白山市相邻。');
SELECT pg_temp.places('香港特别行政区与澳门特别行政区同贺佳节。');
SELECT pg_temp.places('恩施土家族苗族自治州利川市通车。');

-- Short names
SELECT pg_temp.places('扬州与镇江共建产业园。');
SELECT pg_temp.places('广东、山东、浙江三省领跑。');
SELECT pg_temp.places('扬州邗江的装备制造业集聚成势。');
SELECT pg_temp.places('上海、苏州、无锡、常州四市联动。');
SELECT pg_temp.places('内蒙古、宁夏、新疆的风电装机持续增加。');
SELECT pg_temp.places('河南郑州与陕西西安高铁直达。');
SELECT pg_temp.places('浙江义乌、福建晋江民营经济活跃。');
SELECT pg_temp.places('深圳前海与珠海横琴同步推进。');
SELECT pg_temp.places('四川绵阳游仙区推广农机托管。');

-- The same name four times: the parent named nearby decides
SELECT pg_temp.places('北京市朝阳区的写字楼租金企稳。');
SELECT pg_temp.places('长春市朝阳区推进老城更新。');
SELECT pg_temp.places('辽宁省朝阳市朝阳县春耕有序。');
SELECT pg_temp.places('南京市鼓楼区与福州市鼓楼区缔结友好。');
SELECT pg_temp.places('徐州市今年重点推进城市更新，鼓楼区先行先试。');
SELECT pg_temp.places('上海市宝山区与双鸭山市宝山区结对。');
SELECT pg_temp.places('沈阳市和平区与天津市和平区举办联展。');
SELECT pg_temp.places('哈尔滨市南岗区、青岛市市北区参展。');
SELECT pg_temp.places('海口市龙华区与深圳市龙华区交流。');
SELECT pg_temp.places('石家庄市长安区与西安市长安区互访。');

-- Divisions that are no more
SELECT pg_temp.places('北京市崇文区曾有多家老字号。');
SELECT pg_temp.places('扬州市维扬区于2011年撤销。');
SELECT pg_temp.places('上海市闸北区并入静安区。');
SELECT pg_temp.places('吉林省吉林市丰满区举办冰雪节。');
SELECT pg_temp.places('南京市下关区的老码头。');

-- Development zones
SELECT pg_temp.places('扬州经济技术开发区签约外资项目。');
SELECT pg_temp.places('苏州工业园区生物医药产业规模领先。');
SELECT pg_temp.places('合肥高新技术产业开发区推出新政。');
SELECT pg_temp.places('浦东新区的外贸保持增长。');
SELECT pg_temp.places('天津滨海新区、雄安新区、两江新区先行先试。');
SELECT pg_temp.places('武汉东湖高新区与上海张江高新区合作。');
SELECT pg_temp.places('昆山经济技术开发区外资集聚。');
SELECT pg_temp.places('西安高新区的研发投入强度最高。');
SELECT pg_temp.places('中国（上海）自由贸易试验区临港新片区扩容。');
SELECT pg_temp.places('海口综合保税区封关运行。');

-- What is no place: names inside other words
SELECT pg_temp.places('东方财富发布公告。');
SELECT pg_temp.places('和平发展是时代主题，我们要解放思想。');
SELECT pg_temp.places('上海大众汽车的新车型下线。');
SELECT pg_temp.places('长江、黄河和长城。');
SELECT pg_temp.places('中国银行南京分行的存款增长。');
SELECT pg_temp.places('公司董事长海南先生出席，大同小异。');
SELECT pg_temp.places('北京时间上午9时，新中国成立后的首条铁路通车。');
SELECT pg_temp.places('解放军进驻，和平区域合作与主城区建设并行。');
SELECT pg_temp.places('主场馆日照时数充足，内地与集中国力量无关。');
SELECT pg_temp.places('江西省新建学校120所，南昌市新建区新建5所。');

-- Whose a statement is.  From here on each line of output is a statement:
-- mention | name (indicator) | subject region | period | value | change | previous |
-- rank | status | part of.
-- 全区, 全市, 全省, 我市 are the place that the article is about
\set published '''2022-07-22'''
\set place '''邗江区'''
SELECT pg_temp.statements('2021年，全区实现地区生产总值1186亿元。', :published, :place);
SELECT pg_temp.statements('2021年，我区实现地区生产总值1186亿元。', :published, :place);
\set published '''2022-07-22'''
\set place '''江西省'''
SELECT pg_temp.statements('2021年，全省粮食总产量2192万吨。', :published, :place);
SELECT pg_temp.statements('2021年，我省完成进出口总额4980亿元。', :published, :place);
SELECT pg_temp.statements('2021年，赣州市地区生产总值4169亿元，吉安市2525亿元。', :published, :place);
\set published '''2022-07-22'''
\set place NULL
SELECT pg_temp.statements('2021年，宜春市一般公共预算收入262亿元，同比增长8.1%。', :published, :place);
SELECT pg_temp.statements('萍乡市统计局发布数据，2021年，全市社会消费品零售总额419亿元。', :published, :place);
SELECT pg_temp.statements('2021年，扬州邗江新增高新技术企业72家。', :published, :place);

-- 园区, 开发区, 该区: the zone that was named
SELECT pg_temp.statements('2021年，扬州经济技术开发区实现工业总产值1320亿元。园区新增规上企业26家。', :published, :place);
SELECT pg_temp.statements('2021年，合肥高新区专利授权量1.6万件。', :published, :place);
SELECT pg_temp.statements('2021年，苏州工业园区实际利用外资23亿美元。园区进出口总额1150亿美元，增长15%。', :published, :place);
SELECT pg_temp.statements('2021年，昆山经济技术开发区完成工业产值6200亿元。开发区新签约项目86个。', :published, :place);
SELECT pg_temp.statements('2021年，武汉东湖高新区生产总值2400亿元，该区新增上市公司6家。', :published, :place);
SELECT pg_temp.statements('2021年，雄安新区完成投资1600亿元。', :published, :place);
SELECT pg_temp.statements('2021年，西安高新区规上工业增加值增长18%。', :published, :place);
SELECT pg_temp.statements('2021年，天津滨海新区外贸进出口5600亿元。', :published, :place);
SELECT pg_temp.statements('2021年，青岛西海岸新区海洋生产总值1380亿元，全区新增企业2.6万家。', :published, :place);

-- Companies and projects
SELECT pg_temp.statements('2021年，宁波海川重工股份有限公司实现营业收入42.6亿元，净利润3.8亿元。', :published, :place);
SELECT pg_temp.statements('扬州远帆数控机床有限公司成立于2009年。2021年，该公司实现销售收入6.2亿元。', :published, :place);
SELECT pg_temp.statements('天合智能装备项目总投资26亿元，占地320亩。', :published, :place);
SELECT pg_temp.statements('公告显示，中港能源2021年实现净利润12.3亿元，同比增长46.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全国粮食总产量68285万吨，比上年增长2.0%。', :published, :place);
SELECT pg_temp.statements('2021年，我国高技术产业投资增长17.1%。', :published, :place);
SELECT pg_temp.statements('2021年，湘江电力股份有限公司营业收入68亿元，净利润5.2亿元，同比分别增长12%和9%。', :published, :place);
SELECT pg_temp.statements('江南装备集团2021年研发投入3.6亿元，占营业收入的5.8%。', :published, :place);
SELECT pg_temp.statements('远航股份公告，公司2021年签订订单42亿元。', :published, :place);
SELECT pg_temp.statements('北辰污水处理厂日处理能力12万吨。', :published, :place);
-- A place said anew at the head of a clause; another country
SELECT pg_temp.statements('2021年，江苏秋粮面积3200万亩，安徽秋粮面积4500万亩。', :published, :place);

-- Other countries, and those who speak for them, have no region; 全国 in a sentence of theirs is theirs
\set published '''2023-07-01'''
\set place NULL
SELECT pg_temp.statements('韩国产业通商资源部公布的数据显示，6月半导体出口额89亿美元，全国汽车出口额62亿美元。', :published, :place);
SELECT pg_temp.statements('当地时间6月30日，智利北部一座铜矿发生事故，造成3人受伤。', :published, :place);
SELECT pg_temp.statements('欧洲央行上调存款利率，欧元区6月通胀率5.5%。', :published, :place);
SELECT pg_temp.statements('我国与越南进出口额达到1020亿美元。', :published, :place);

-- With no place named the country is meant where its authorities or its own series speak
SELECT pg_temp.statements('国家统计局发布的数据显示，上半年原煤产量23亿吨，同比增长4.4%。', :published, :place);
SELECT pg_temp.statements('数据显示，上半年社会消费品零售总额22.8万亿元，同比增长8.2%。', :published, :place);
SELECT pg_temp.statements('记者从交通运输部获悉，全国水路客运量预计86万人次，瘦西湖码头增开3个航班。', :published, :place);
SELECT pg_temp.statements('财政部紧急预拨1.2亿元中央自然灾害救灾资金支持江苏、浙江、安徽做好救灾工作。', :published, :place);
SELECT pg_temp.statements('应急管理部紧急调拨3万件救灾物资。', :published, :place);

-- Companies that the article shows to be such: by a security's code, a notice, an officer in what follows the title
SELECT pg_temp.statements('远帆数控(600998)6月30日晚间披露业绩快报，上半年营业收入12.6亿元，净利润1.8亿元。', :published, :place);
SELECT pg_temp.statements('浙江海川(08312.HK)发布公告，上半年收益4.2亿元。浙江海川净利润3100万元。', :published, :place);
SELECT pg_temp.statements('【远帆数控：上半年营收增长】远帆数控公告，上半年营业收入12.6亿元，同比增长31%。', :published, :place);
SELECT pg_temp.statements(E'远帆数控二期工厂投产\n6月28日，远帆数控在扬州举行投产仪式，远帆数控董事长出席。2022年远帆数控实现销售收入26亿元，公司上半年新增订单9亿元。', :published, :place);
SELECT pg_temp.statements('2022年，海川集团销售额86亿元；海川(成都)有限公司销售额12亿元。', :published, :place);
SELECT pg_temp.statements('江苏(扬州)海川航空工业有限公司2021年落户江都经开区，目前已经量产四款高端机床。', :published, :place);
SELECT pg_temp.statements('会上说："中国人民银行发行人民币10种。"', :published, :place);

-- 保护银行 is no bank; a place's science city and its full name are subjects whatever follows
\set place '''江苏省'''
SELECT pg_temp.statements('保护银行资产安全，清收不良贷款3.2亿元。', :published, :place);
SELECT pg_temp.statements('南京江畔科学城汇聚科研团队120个。', :published, :place);
SELECT pg_temp.statements('2020年，滨海县如期摘帽，4.6万人稳定脱贫。', :published, :place);

-- What stands before a predicate is nobody's name: it is part of what is measured
SELECT pg_temp.statements('省级财政转移支付每年将达到260亿元。', :published, :place);
SELECT pg_temp.statements('许多乡镇都没有养老机构，全省新建养老机构140个。', :published, :place);
SELECT pg_temp.statements('全省人均预期寿命达到79.6岁。', :published, :place);

-- 在 before the place whose figures follow; a project is its own sentence's subject only
SELECT pg_temp.statements('在高邮市，新建蔬菜基地12个，带动农户3000户增收。', :published, :place);
SELECT pg_temp.statements('天河大桥项目完成投资8亿元。工业投资增长6.1%。', :published, :place);

-- A place at the head of a sentence, whatever is said of it, unless it begins another's name
\set published '''2023-07-01'''
\set place NULL
SELECT pg_temp.statements('全国夏粮丰收。今年，四川立足资源禀赋，将新建粮食基地12万亩。', :published, :place);
SELECT pg_temp.statements('今年夏收，浙江早稻长势良好，早稻播种面积预计超过200万亩。', :published, :place);
SELECT pg_temp.statements('全国民航客流回升，哈尔滨机场发送旅客12万人次。', :published, :place);
-- 该省 in news of another country; a company with a country's name; earnings show a company
SELECT pg_temp.statements('加拿大不列颠哥伦比亚省遭遇林火，该省过火面积达到150平方公里。', :published, :place);
SELECT pg_temp.statements('智利联合航空(LATM.N)上半年营业收入12亿美元。', :published, :place);
SELECT pg_temp.statements('远帆数控：预计上半年净利润1.5亿元。', :published, :place);
-- An amount of the projects counted before it
\set place '''江苏省'''
SELECT pg_temp.statements('推动11个能源领域项目投资突破200亿元。', :published, :place);

-- Names that begin with a numeral
SELECT pg_temp.places('四川、六安、九江、十堰、万州的企业参展。');

-- 全国 in a report that is a province's says which, not whose; a trade is part of the name
SELECT pg_temp.statements('创建全国示范性友好社区80个。', :published, :place);
SELECT pg_temp.statements('全国铁路发送旅客15亿人次。', :published, NULL);
SELECT pg_temp.statements('今年我国电网投资将增长4%。', :published, NULL);
SELECT pg_temp.statements('中国进出口银行上半年投放300亿元贷款。', :published, NULL);
SELECT pg_temp.statements('苏南平原经济区经济总量达到4万亿元，广州海关签发证书648份。', :published, NULL);
-- 航空公司 makes no company news; what is counted for a whole country is the country's
SELECT pg_temp.statements('预计全社会跨区域人员流动量超2亿人次。多家航空公司加大运力，广州开行专列。其中铁路客运量1340万人次。', :published, NULL);

-- A province's report names its cities, and the country, in passing
\set place '''陕西省'''
SELECT pg_temp.statements('延安苹果、汉中茶叶入选名录，猕猴桃产值增长8.5%。', :published, :place);
SELECT pg_temp.statements('全国粮食产量增长2%。优良天数比例提高3个百分点。', :published, :place);
SELECT pg_temp.statements('西安海关累计监管中欧（西安）班列1369列，来自首都的40家企业参展。', :published, :place);

-- Projects, parks, bridges and their amounts
SELECT pg_temp.statements('此次西南产业基地占地面积约1000亩，总建筑面积约200万平方米。', :published, :place);
SELECT pg_temp.statements('天河大桥全长3.2公里。该项目总投资26亿元。', :published, :place);
SELECT pg_temp.statements('新建产业园12个，总建筑面积200万平方米。', :published, :place);
SELECT pg_temp.statements('全省工业企业占地面积32万亩。', :published, :place);

-- A line without Chinese characters does not make the article English
SELECT pg_temp.statements(E'国务院工作报告\n全国新增就业1310万人。\n2014 3 5 10%.\n全国粮食产量6.1亿吨，财政收入增长10.1%。', '2014-03-05', NULL);

-- 园区 is the zone named last, where the article is about a place that holds it
SELECT pg_temp.statements(E'上半年，芜湖经开区新引进项目21个。园区规上工业企业达到96家。', '2023-07-20', '安徽省');

-- 全区 in an article about a zone is the zone, of an autonomous region the region; what is counted without a noun is no subject
SELECT pg_temp.statements(E'1—7月，芜湖经开区新签约项目28个，竣工投产11个，完成投资46.7亿元。全区规上工业增加值增长9.8%。', '2022-08-20', '安徽省');
SELECT pg_temp.statements(E'上半年，钦州高新区新签约项目12个。全区规上工业增加值增长5.1%。', '2022-08-20', '广西壮族自治区');

-- A place that several bear, or that is not known, is still whose the figures are
SELECT pg_temp.statements('全区完成税收21亿元。', '2023-07-20', '某某新区');
SELECT subject, region, value FROM extract_indicators('The district collected 21 million yuan in taxes in 2022.', '2023-07-20', 'Hanjiang District');
SELECT subject, region, value FROM extract_indicators('The district collected 21 million yuan in taxes in 2022.', '2023-07-20', '');

-- Whose shares moved, where nothing else is said of the company
SELECT pg_temp.statements('邗建股份(605999.SH)跌3.2%，江都新材(09876.HK)涨超5%。', '2022-07-22', NULL);
SELECT pg_temp.statements('瓜洲软件(GZSW.O)、平山光电(PSGD.N)盘前涨超4%。', '2022-07-22', NULL);
SELECT pg_temp.statements('电力股走低，Northlake Power(NLPW.N)收跌2.1%。', '2022-07-22', NULL);
SELECT pg_temp.statements('瓜洲软件(GZSW.O)涨2%，二季度交付量同比增长31%。', '2022-07-22', NULL);
SELECT pg_temp.statements('铜期货跌1%，现报6.52万元/吨。', '2022-07-22', NULL);
SELECT pg_temp.statements('2021年，上海港集装箱吞吐量4703万标箱，增长8.1%。', :published, :place);
SELECT pg_temp.statements('2021年，宁波舟山港货物吞吐量12.24亿吨，青岛港完成集装箱吞吐量2371万标箱。', :published, :place);
SELECT pg_temp.statements('2021年，上海海川科技有限公司营业收入12亿元。', :published, :place);
SELECT pg_temp.statements('以色列方面释放了39名被扣押人员。', :published, :place);

-- The company that gives notice is the one that 公司 stands for
SELECT pg_temp.statements('百川德7月20日在机构调研时表示，公司上半年营收6.3亿元。', '2022-07-22', NULL);
SELECT pg_temp.statements('江都超市公告，公司预计上半年净亏损3900万元。', '2022-07-22', NULL);
SELECT pg_temp.statements('邗建股份在互动平台表示，公司在手订单12亿元。', '2022-07-22', NULL);
-- News of many places: 全省, 全市 and 全县 are of the place just named
\set published '''2024-06-14'''
\set place NULL
SELECT pg_temp.statements('河南的夏播接近尾声，全省已播种玉米5100万亩。在浙江杭州，全市52家博物馆已试行延时开放。', :published, :place);
SELECT pg_temp.statements('今年，黑龙江庆安县投入插秧机1000台，全县插秧进度达到八成。', :published, :place);
SELECT pg_temp.statements('“票根经济”带动辽宁消费，全省接待游客3亿人次。', :published, :place);
