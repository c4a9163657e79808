-- Names: the noun phrase measured, in the article's own words.  Each line of output
-- is a statement: mention | name (indicator) | subject region | period | value |
-- change | previous | rank | status | part of.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- Without the subject, the period and light verbs
\set published '''2022-07-22'''
\set place '''邗江区'''
SELECT pg_temp.statements('2021年，全区完成工业投资86亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区实现社会消费品零售总额412亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区常住人口达到108万人。', :published, :place);
SELECT pg_temp.statements('目前，全区拥有国家级孵化器6家。', :published, :place);
SELECT pg_temp.statements('目前，全区共有规模以上工业企业468家。', :published, :place);
SELECT pg_temp.statements('2021年，全区已建成公共停车场36个。', :published, :place);
SELECT pg_temp.statements('2021年，全区累计完成技改投资31.5亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区粮食总产量为28.6万吨。', :published, :place);

-- With verbs that count another thing
SELECT pg_temp.statements('2021年，全区新增高新技术企业72家。', :published, :place);
SELECT pg_temp.statements('2021年，全区引进产业项目58个。', :published, :place);
SELECT pg_temp.statements('2021年，全区盘活闲置土地1260亩。', :published, :place);
SELECT pg_temp.statements('2021年，全区接待游客1250万人次。', :published, :place);
SELECT pg_temp.statements('2021年，全区兑现惠企资金3.4亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区培育省级家庭农场8家。', :published, :place);
SELECT pg_temp.statements('2021年，全区发放创业担保贷款2.1亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区减免租金5600万元。', :published, :place);

-- The number before the thing
SELECT pg_temp.statements('2021年，全区新建5所幼儿园。', :published, :place);
SELECT pg_temp.statements('2022年6月，31个项目集中开工。', :published, :place);
SELECT pg_temp.statements('2022年6月，18家企业获得“惠农通”授信。', :published, :place);
SELECT pg_temp.statements('2021年，全区为3200名职工发放技能补贴。', :published, :place);
SELECT pg_temp.statements('2021年，全区改造26个老旧小区。', :published, :place);
SELECT pg_temp.statements('2021年，全区有12家企业主板上市。', :published, :place);
SELECT pg_temp.statements('2021年，全区建成4个省级农业产业园。', :published, :place);
SELECT pg_temp.statements('2021年，全区建成18所标准化学校。', :published, :place);
SELECT pg_temp.statements('2022年6月，45名企业家参加培训。', :published, :place);
SELECT pg_temp.statements('2021年，全区培育出6个国家地理标志产品。', :published, :place);

-- Lists: each item its row, the verb and the head shared
SELECT pg_temp.statements('目前，全区有国家高新技术企业246家、科技型中小企业518家。', :published, :place);
SELECT pg_temp.statements('2021年，全区新建公园4座、绿道32公里、厕所18座。', :published, :place);
SELECT pg_temp.statements('2021年，全区新增专精特新“小巨人”企业6家、省级专精特新中小企业28家。', :published, :place);
SELECT pg_temp.statements('2021年，全区引进博士26人、硕士310人。', :published, :place);
SELECT pg_temp.statements('2021年，全区开票销售10亿元以上企业22家，50亿元以上企业5家。', :published, :place);
SELECT pg_temp.statements('2021年，全区新获批省级工程技术研究中心、企业技术中心各3家。', :published, :place);
SELECT pg_temp.statements('2021年，全区实现工业产值360亿元、利税42亿元、营业收入380亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区新建改建农村公路46公里、桥梁18座。', :published, :place);
SELECT pg_temp.statements('目前，全区有幼儿园62所、小学28所、初中16所、高中5所。', :published, :place);
SELECT pg_temp.statements('2021年，全区获批国家级博士后工作站2个、省级6个。', :published, :place);

-- A threshold is part of the name
SELECT pg_temp.statements('2022年1至6月，全区招引市外3000万元以上项目23个。', :published, :place);
SELECT pg_temp.statements('目前，全区年税收超1000万元的企业有64家。', :published, :place);
SELECT pg_temp.statements('2021年，全区开工亿元以上工业项目35个。', :published, :place);
SELECT pg_temp.statements('2021年，全区新签约超5亿元项目11个。', :published, :place);
SELECT pg_temp.statements('2021年，全区亩均税收30万元以上企业126家。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区投资超10亿元项目开工8个。', :published, :place);
SELECT pg_temp.statements('目前，全区建筑面积5000平方米以上商场有12家。', :published, :place);
SELECT pg_temp.statements('2021年，全区年收入100万元以上的家庭农场26个。', :published, :place);
SELECT pg_temp.statements('2021年，全区引进总投资1亿元以上项目36个。', :published, :place);
SELECT pg_temp.statements('2021年，全区缴税超亿元企业9家。', :published, :place);

-- What belongs to a thing just named
SELECT pg_temp.statements('2022年，全区新开工市级重大项目41个，总投资318亿元，年计划投资76.5亿元。', :published, :place);
SELECT pg_temp.statements('2022年6月，全区集中签约项目16个，计划总投资82亿元。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区开工重点项目28个，总投资156亿元，年度计划投资48亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区建成保障房12万平方米，惠及群众3600户。', :published, :place);
SELECT pg_temp.statements('2021年，全区新引进项目32个，协议投资86亿元，其中外资项目6个。', :published, :place);
SELECT pg_temp.statements('2022年，全区列入省重大项目9个，总投资268亿元，上半年完成投资46亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区有省级园区3个，入驻企业216家，从业人员1.8万人。', :published, :place);
SELECT pg_temp.statements('2021年，全区新增规上企业46家，总数达到612家。', :published, :place);
SELECT pg_temp.statements('目前，全区有农民合作社320家，其中国家级6家、省级28家。', :published, :place);
SELECT pg_temp.statements('2021年，全区举办展会12场，签约额达28亿元。', :published, :place);

-- Quotation marks stay, brackets go
SELECT pg_temp.statements('目前，全区企业“上云率”达100%。', :published, :place);
SELECT pg_temp.statements('2021年，全区固定资产投资（不含农户）236亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区发放“苏科贷”5.8亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区研究与试验发展（R&D）经费支出26.8亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区“一网通办”率达96%。', :published, :place);
SELECT pg_temp.statements('2021年，全区认定“专精特新”企业36家。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区发放“邗江消费券”3000万元。', :published, :place);
SELECT pg_temp.statements('2021年，全区建成“15分钟便民生活圈”28个。', :published, :place);
SELECT pg_temp.statements('2021年，全区“新三样”产品出口12.6亿元。', :published, :place);
SELECT pg_temp.statements('2021年，“邗上人才”计划入选者62人。', :published, :place);

-- Rates and shares are named with what they are of
SELECT pg_temp.statements('2021年，全区先进制造业占规上工业比重达56.8%。', :published, :place);
SELECT pg_temp.statements('2021年，全区服务业增加值占GDP比重为48.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全区工业固废综合利用率达98.5%。', :published, :place);
SELECT pg_temp.statements('2021年，全区人均地区生产总值16.8万元。', :published, :place);
SELECT pg_temp.statements('2021年，全区出口占进出口总额的比重为72.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全区外资企业占比12.3%。', :published, :place);
SELECT pg_temp.statements('2021年，全区工业增加值126亿元，占GDP的45.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全区高新技术产业产值占规上工业总产值的53.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全区数字经济核心产业增加值占GDP比重11.6%。', :published, :place);

-- Brackets that are part of a word stay, and part no list
SELECT pg_temp.statements('2021年，全区16个镇（街道、园区）完成污水管网改造。', :published, :place);
SELECT pg_temp.statements('2021年，全区新（改、扩）建农村公路86公里。', :published, :place);
SELECT pg_temp.statements('2021年，全区社会消费品零售总额（限额以上）156亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区规模以上工业增加值（不变价）增长8.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全区村（社区）集体收入平均56万元。', :published, :place);
SELECT pg_temp.statements('2021年，全区专利（含发明专利）授权6500件。', :published, :place);
SELECT pg_temp.statements('2021年，全区货物进出口（按人民币计价）增长9.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全区新建（续建）重大项目65个。', :published, :place);
SELECT pg_temp.statements('2021年，全区国内生产总值（GDP）1268亿元。', :published, :place);

-- Items of a list in the order of their numbers: what the last has for all, what the first has for
-- all, and lists in one word
\set published '''2022-07-22'''
\set place '''江苏省'''
SELECT pg_temp.statements('全省铁路、公路、水路客运量分别增长3%、4%、5%。', :published, :place);
SELECT pg_temp.statements('工业、服务业增加值分别增长3.1%、4.2%。', :published, :place);
SELECT pg_temp.statements('刑事、治安案件分别下降15.9%、13.3%。', :published, :place);
SELECT pg_temp.statements('民用汽车、摩托车保有量分别达到320万辆和56万辆。', :published, :place);
SELECT pg_temp.statements('内、外贸吞吐量分别增长1.6%、7.2%。', :published, :place);
SELECT pg_temp.statements('生产安全事故起数和死亡人数分别下降6.5%、8.5%。', :published, :place);
SELECT pg_temp.statements('固定资产投资、社会消费品零售总额分别增长5%、6%左右。', :published, :place);
SELECT pg_temp.statements('三次产业增加值分别增长3.1%、4.2%和5.3%。', :published, :place);
SELECT pg_temp.statements('第一、二、三产业增加值分别增长3.1%、4.2%、5.3%。', :published, :place);
SELECT pg_temp.statements('城乡居民人均可支配收入分别增长7.1%和8.3%。', :published, :place);
SELECT pg_temp.statements('跨境电商进出口分别增长12%和18%。', :published, :place);
SELECT pg_temp.statements('全省小麦、玉米、稻谷产量分别增长1.2%、2.3%、0.6%。', :published, :place);

-- One number for each of a list
SELECT pg_temp.statements('化学需氧量、氨氮排放量要分别下降2%。', :published, :place);
SELECT pg_temp.statements('规模以上工业增加值、固定资产投资均增长5%。', :published, :place);

-- Verbs that share a thing behind the second number; a total is a thing of its own
SELECT pg_temp.statements('新建450万亩和改造350万亩高标准农田。', :published, :place);
SELECT pg_temp.statements('接待游客3亿人次、总花费超过4500亿元。', :published, :place);

-- What is counted ends before the predicate of the next number, and before a note in brackets
SELECT pg_temp.statements('全省80个重点项目完成投资398亿元。工业投资增长6.1%。', :published, :place);
SELECT pg_temp.statements('新增确诊病例4例（均在集中隔离点发现），新增密切接触者（其中境外输入）33人。', :published, :place);
SELECT pg_temp.statements('财政厅发行90亿元地方债，累计发放8亿元消费券。', :published, :place);
SELECT pg_temp.statements('高质量完成20件民生实事，中欧班列开行900列。', :published, :place);
SELECT pg_temp.statements('暴雨造成3个乡镇受灾，导致直接经济损失2.6亿元。', :published, :place);

-- 其中 inside of a clause speaks for that clause only
SELECT pg_temp.statements('新增造林14万亩、其中沿江绿化4万亩，修复湿地5万亩。', :published, :place);
SELECT pg_temp.statements('新增造林14万亩，其中沿江绿化4万亩、沿湖绿化3万亩。', :published, :place);
SELECT pg_temp.statements('全省货物进出口5.2万亿元，其中一般贸易3.1万亿元，增长9.2%。', :published, :place);

-- 在校 and 在园 are words of the name, 高质量 and 实际 are none
SELECT pg_temp.statements('在园师生规模1.5万人以上，在校大学生210万人。', :published, :place);
SELECT pg_temp.statements('高质量打造特色产业园12个。', :published, :place);
SELECT pg_temp.statements('农村居民人均纯收入实际增长9.3%。', :published, :place);
SELECT pg_temp.statements('进出口银行上半年投放300亿元贷款。', :published, :place);

-- 合约 is a word; 最大 and 可能 are no part of a name; who issues where
SELECT pg_temp.statements('动力煤期货主力合约涨超5%。', :published, NULL);
SELECT pg_temp.statements('年输送电量最大达350亿千瓦时，利用率可能降到30%。', :published, :place);
SELECT pg_temp.statements('日前，财政部在香港发行40亿美元主权债券。', :published, NULL);
-- 其中 at a sentence's start speaks for all of it; a part is measured as its whole is
SELECT pg_temp.statements('2021年，我市外贸进出口总值820亿元，增长9%。其中，出口510亿元，增长11%；进口310亿元，增长6%。', :published, :place);
SELECT pg_temp.statements('新签约项目38个，其中外资项目6个、“双百强”项目4个、20亿元以上项目3个，合同投资额160亿元。', :published, :place);

-- 连续 is no name: the number is of what was named before
SELECT pg_temp.statements('全省粮食产量4100万吨，连续5年稳定在4000万吨以上。', :published, :place);

-- 其中 at a sentence's start is of the sentence before, of what is measured alike
SELECT pg_temp.statements('5月，全省完成旅客运输量5160万人次，占全国的9.4%。其中，铁路完成2400万人次，水路完成120万人次。', :published, :place);

-- Items that the marks part, where a word holds a conjunction or a pair besides
SELECT pg_temp.statements('全省城镇化率、互联网普及率分别达到69.3%和85.8%。', :published, :place);
SELECT pg_temp.statements('城乡居民医疗保险参保率、养老保险覆盖率分别达到96%和98%。', :published, :place);

-- Words that begin like an adverb are whole words of the name
SELECT pg_temp.statements('2021年，全区可再生能源装机38万千瓦，可支配收入均值4.2万元。', :published, :place);
SELECT pg_temp.statements('2021年，全区再贷款余额12亿元，再就业人员3600人，再生资源回收量5万吨。', :published, :place);
SELECT pg_temp.statements('2021年，全区就医人次达320万，均价每平方米1.3万元。', :published, :place);
SELECT pg_temp.statements('2021年，全区更换老旧管网46公里，并网容量达9万千瓦。', :published, :place);
SELECT pg_temp.statements('2021年，全区都市农业产值18亿元，共享单车2.6万辆，有线电视用户31万户。', :published, :place);
SELECT pg_temp.statements('2021年，全区快速路总长达到86公里，日均客流量3.6万人次，隧道全长达3.2公里。', :published, :place);
SELECT pg_temp.statements('2021年，全区还新建学校3所，共竣工场馆5座，均投入使用，可容纳观众2万人。', :published, :place);

-- A name that begins inside of a bracket which is open yet, or stands before it
SELECT pg_temp.statements('2021年，全省新增确诊病例5例（邗江区3例，江都区2例）。', :published, :place);
SELECT pg_temp.statements('2021年，全省转归病例4例（其中重症1例）。', :published, :place);
SELECT pg_temp.statements('2021年12月，全省新增就业人数（预估4.4万人）低于上年。', :published, :place);

-- The thing after its number ends where a rank begins
SELECT pg_temp.statements('2021年，该品牌以21%的市场份额排名第二，乙公司以12%位列第三。', :published, :place);
-- What a thing did is of its name, when it did it is none of it; 将 behind the number makes a plan
\set published '''2024-03-12'''
\set place NULL
SELECT pg_temp.statements('该市首批9个供水项目昨天（3月11日）全部开工。', :published, :place);
SELECT pg_temp.statements('约4000名码头工人今天（3月12日）举行罢工。', :published, :place);
SELECT pg_temp.statements('86项国家标准3月1日正式实施。', :published, :place);
SELECT pg_temp.statements('32部影片于3月8日在各地上映。', :published, :place);
SELECT pg_temp.statements('620名少年将参加展演。', :published, :place);
SELECT pg_temp.statements('8支车队自3月5日起陆续发车。', :published, :place);
SELECT pg_temp.statements('16项年度任务较上月有所加快。', :published, :place);
-- Where it is from, what it takes in, and who says so are none of it
SELECT pg_temp.statements('来自9个国家和地区的62支队伍参赛。', :published, :place);
SELECT pg_temp.statements('共有来自24家企业的18款车型参展。', :published, :place);
SELECT pg_temp.statements('来自各地的3000名选手参加比赛。', :published, :place);
SELECT pg_temp.statements('塌方造成包括两名记者在内的12人受伤。', :published, :place);
SELECT pg_temp.statements('对包括青云岭在内的32条沟道进行治理。', :published, :place);
SELECT pg_temp.statements('海事部门称约300名船员已经上岸。', :published, :place);
SELECT pg_temp.statements('中央财政下达48.4亿元救灾资金。', :published, :place);
-- What a part is may stand behind 为
SELECT pg_temp.statements('系列赛事共安排54场，其中50场为测试赛事，4场为表演赛事。', :published, :place);
SELECT pg_temp.statements('全部参赛人员1260人，其中30%为大学生。', :published, :place);
-- Countries and places in the order of their numbers
\set published '''2023-07-19'''
\set place '''中国'''
SELECT pg_temp.statements('法国、英国、日本、德国投资分别增长73.3%、35.3%、53.0%、14.2%。', :published, :place);
SELECT pg_temp.statements('1至6月，我国对拉美、非洲进出口分别增长7.9%、4.8%。', :published, :place);
SELECT pg_temp.statements('对东盟、中亚、非洲出口分别增长10.4%、12.1%、8%。', :published, :place);

-- A blank that parts the halves of a headline parts clauses
\set published '''2024-03-12'''
\set place '''中国'''
SELECT pg_temp.statements('多地遭遇暴雨 致3人死亡', :published, :place);
SELECT pg_temp.statements('海滨市30个重点项目竣工 总投资超600亿元', :published, :place);

-- Among how many: 中 is no part of the name, and a thing named again is named once
\set published '''2024-03-12'''
\set place '''中国'''
SELECT pg_temp.statements('38家诊所中25家已经停业。', :published, :place);
SELECT pg_temp.statements('41个行业中36个行业实现增长。', :published, :place);
SELECT pg_temp.statements('3所高中12个班获奖。', :published, :place);
-- Both of two counts with 多 or 余 are counted
SELECT pg_temp.statements('海运网络覆盖全球100多个国家的500多个港口。', :published, :place);
SELECT pg_temp.statements('1000多家展商带来7000余件展品。', :published, :place);
SELECT pg_temp.statements('2021年，我国共有13所试点小学与12所试点中学。', :published, :place);
-- 等地 belongs to no name; 减轻 begins a thing counted
SELECT pg_temp.statements('佐州、肯州等地发生30多次龙卷风。', :published, :place);
SELECT pg_temp.statements('海关推出21项减轻企业负担举措。', :published, :place);
-- A voltage names its line
SELECT pg_temp.statements('该省开工500千伏变电站3座，投运750千伏线路6条，电压等级从220千伏提升到500千伏。', :published, :place);

-- What numbers the items of a list is none of their names, nor does one say whose the next is
\set place '''江苏省'''
SELECT pg_temp.statements('六是帮扶3000名残疾人就业。十四是免费送戏下乡1万场。', '2021-03-05', :place);
SELECT pg_temp.statements('一是全省新建学校3所；二是完成投资2亿元。', '2021-03-05', :place);
SELECT pg_temp.statements('五年中央财政用于科技的投入达到34亿元。', '2021-03-05', :place);
-- What somebody or something is like, and how long it takes, makes no row
\set published '''2024-03-12'''
\set place '''中国'''
SELECT pg_temp.statements('13岁的小将夺冠，40多米高的火箭起飞，赛事为期8天。', :published, :place);
SELECT pg_temp.statements('60岁以上老人1118万人，占人口的21%。', :published, :place);
-- What is worth an amount stands behind it; a verb far behind the subject begins the name
SELECT pg_temp.statements('该国宣布提供价值9.8亿美元的军事装备。', :published, :place);
SELECT pg_temp.statements('总统1日签署行政令对进口自多个国家的部分产品和全部汽车征收25%的关税。', :published, :place);
-- A share begins with 占, whatever verbs are in it
SELECT pg_temp.statements('可再生能源新增装机2.6亿千瓦，约占新增装机的91.5%。', :published, :place);
SELECT pg_temp.statements('在3641个考核断面中，优良断面比例为88.5%。', :published, :place);
SELECT pg_temp.statements('八成学生升入普通高中，就业率为96%。', :published, :place);
-- A share of a company is named with it; what stands behind / is a unit's
SELECT pg_temp.statements('公司收购甲乙科技35%的股权，转让丙丁材料60%股份。', '2021-03-05', :place);
SELECT pg_temp.statements('天然气报价2.16英镑/撒姆。', '2021-03-05', :place);
SELECT pg_temp.statements('某50指数3月3日（周三）收盘上涨43.2点，自年初以来上涨3%。', '2021-03-05', :place);
-- Whom something is done for ends where what is done begins; for what each is paid is no name
SELECT pg_temp.statements('为1.2万名困难群众发放救助金2860万元，向1200家企业发放贷款36亿元。', '2021-03-05', :place);
SELECT pg_temp.statements('低保标准提高到每人每月820元，补贴每户500元。', '2021-03-05', :place);
SELECT pg_temp.statements('1至2月，综保区完成进出口总值218.7亿元。', '2021-03-05', :place);

-- Nothing but a verb is left of the name: what is done is part of it; which batch it is is none
\set published '''2024-03-12'''
\set place '''中国'''
SELECT pg_temp.statements('大气污染防治资金累计下达2000多亿元，高铁隧道已贯通43座。', :published, :place);
SELECT pg_temp.statements('今年将按计划下达第四批690亿元消费品以旧换新资金。', :published, :place);
SELECT pg_temp.statements('电脑和手机等数字产品线上销售额增长均超过20%。', :published, :place);
-- Words that hold 共 and 还; the unit in other words; how high something ranks is no row
\set place '''海南省'''
SELECT pg_temp.statements('退牧还草346万亩，组建县域医共体33个，改造危旧房3.1万套（户）。', '2021-03-05', :place);
SELECT pg_temp.statements('排名前1%的学科数量增长两倍。', '2021-03-05', :place);
SELECT pg_temp.statements('养老、医疗参保率达98%、85%，自来水、卫生户厕普及率分别超过97%、86%。', '2021-03-05', :place);
SELECT pg_temp.statements('某实验室落地运行，3家研究机构获批建设。', '2021-03-05', :place);
