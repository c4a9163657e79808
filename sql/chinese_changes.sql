-- Changes: growth and fall, against what, and whose they are.
-- Each line of output is a statement: mention | name (indicator) | subject region |
-- period | value | change | previous | rank | status | part of.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- A growth clause belongs to the level just before it
\set published '''2022-07-22'''
\set place '''邗江区'''
SELECT pg_temp.statements('2022年1至5月，全区完成财政总收入17.9亿元，同比增长8.8%。', :published, :place);
SELECT pg_temp.statements('2021年，全区实现地区生产总值1268亿元，比上年增长7.4%。', :published, :place);
SELECT pg_temp.statements('2021年，全区实际利用外资2.6亿美元，较上年下降12.5%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区社会消费品零售总额216.4亿元，增长3.2%。', :published, :place);
SELECT pg_temp.statements('2022年6月，全区工业用电量2.35亿千瓦时，环比增长4.1%。', :published, :place);
SELECT pg_temp.statements('2021年，全区专利授权量6580件，比2020年增加1120件。', :published, :place);
SELECT pg_temp.statements('2021年，城镇居民人均可支配收入56800元，同比增加4230元。', :published, :place);
SELECT pg_temp.statements('2021年，全区出口总额98.6亿元，较2019年增长31.5%。', :published, :place);
SELECT pg_temp.statements('2021年，全区税收收入52.6亿元，同比增长9.6%，其中增值税21亿元，增长12%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区水泥产量86万吨，下降12.4%。', :published, :place);
SELECT pg_temp.statements('2021年，全区民生支出62亿元，占比78%，增长6.2%。', :published, :place);

-- With no level, growth makes a statement of its own
SELECT pg_temp.statements('2022年上半年，规上工业增加值增长8.8%。', :published, :place);
SELECT pg_temp.statements('2022年1至6月，固定资产投资同比增长11.2%，工业投资同比增长15.6%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区房地产开发投资下降6.3%。', :published, :place);
SELECT pg_temp.statements('2021年，全区规模以上工业企业利润总额减少2.4亿元。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区技改投资同比增幅达22.7%。', :published, :place);
SELECT pg_temp.statements('2022年一季度，全区进出口总额增速为18.4%。', :published, :place);
SELECT pg_temp.statements('2021年，单位GDP能耗下降3.5%。', :published, :place);
SELECT pg_temp.statements('2022年5月，全区居民消费价格同比上涨2.1%，环比下降0.3%。', :published, :place);
SELECT pg_temp.statements('2021年，全区规上工业企业用水量减少120万立方米。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区快递业务量同比激增42%。', :published, :place);

-- Growth that the wording leaves open
SELECT pg_temp.statements('2022年上半年，全区高新技术产业产值增长超过20%。', :published, :place);
SELECT pg_temp.statements('2021年，全区新增贷款同比增长近三成。', :published, :place);
SELECT pg_temp.statements('2021年，全区税收收入同比增长约9%。', :published, :place);
SELECT pg_temp.statements('2021年，全区线上零售额增长四成以上。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区用电量增长5%左右。', :published, :place);
SELECT pg_temp.statements('2021年，全区固定资产投资增长10%至12%。', :published, :place);
SELECT pg_temp.statements('2021年，全区接待游客量同比增长逾两成。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区新开工面积下降不到3%。', :published, :place);
SELECT pg_temp.statements('2021年，全区粮食产量增加20余万吨。', :published, :place);
SELECT pg_temp.statements('2021年，全区进口额同比下降一成多。', :published, :place);

-- Lists: 分别 pairs in order
SELECT pg_temp.statements('2022年上半年，全区工业投资、民间投资分别增长13%和15%。', :published, :place);
SELECT pg_temp.statements('2021年，全区出口、进口分别完成62.3亿元和18.9亿元，同比分别增长12.4%、下降3.6%。', :published, :place);
SELECT pg_temp.statements('2021年，城镇和农村居民人均可支配收入分别为5.6万元、2.9万元，分别增长8.1%、10.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全区粮食、油料产量分别增长1.2%和4.5%。', :published, :place);
SELECT pg_temp.statements('2021年，全区第一、二、三产业增加值分别为62亿元、510亿元和696亿元。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区汽车、家电零售额同比分别增长6.2%和9.5%。', :published, :place);
SELECT pg_temp.statements('2021年，全区出口86亿元、进口42亿元，分别增长11%和6%。', :published, :place);
SELECT pg_temp.statements('2021年，全区高速公路、国省道里程分别达到86公里和215公里。', :published, :place);
SELECT pg_temp.statements('2021年，全区发明专利申请量、授权量同比分别增长18%、22%。', :published, :place);
SELECT pg_temp.statements('2021年，全区电动汽车、集成电路出口增长30.4%、20.1%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区规上工业增加值、服务业增加值同比增长6.5%、5.3%。', :published, :place);

-- Differences of rates: percentage points
SELECT pg_temp.statements('2021年，全区研发投入占比达3.1%，比上年提高0.2个百分点。', :published, :place);
SELECT pg_temp.statements('2021年，全区城镇化率为74.5%，较上年提升1.1个百分点。', :published, :place);
SELECT pg_temp.statements('2021年末，城镇登记失业率为1.82%，同比下降0.15个百分点。', :published, :place);
SELECT pg_temp.statements('2022年上半年，空气优良天数比例提升4.6个百分点。', :published, :place);
SELECT pg_temp.statements('2021年，全区税占比为83.6%，同比回落2.1个百分点。', :published, :place);
SELECT pg_temp.statements('2021年，全区服务业增加值占比48.2%，同比提高1.6个百分点。', :published, :place);
SELECT pg_temp.statements('2022年6月末，不良贷款率1.12%，较年初下降0.18个百分点。', :published, :place);
SELECT pg_temp.statements('2021年，全区工业增加值增速比上年回落2.3个百分点。', :published, :place);
SELECT pg_temp.statements('2021年，全区优良天数比率82.5%，同比上升3.8个百分点。', :published, :place);
SELECT pg_temp.statements('2021年，全区资产负债率为56.3%，同比下降0.9个百分点。', :published, :place);

-- Multiples and halves
SELECT pg_temp.statements('2021年，全区线上零售额增长2.3倍。', :published, :place);
SELECT pg_temp.statements('2021年，全区技术合同成交额48亿元，是上年的3倍。', :published, :place);
SELECT pg_temp.statements('2021年，全区发明专利授权量比上年翻一番。', :published, :place);
SELECT pg_temp.statements('2021年，全区高新技术企业达386家，是2016年的4.5倍。', :published, :place);
SELECT pg_temp.statements('2021年，全区跨境电商交易额同比增长1.6倍。', :published, :place);
SELECT pg_temp.statements('2021年，全区出口额是2015年的2.2倍。', :published, :place);
SELECT pg_temp.statements('2021年，全区新能源汽车销量比上年增长近两倍。', :published, :place);
SELECT pg_temp.statements('2021年，全区游客量翻了两番。', :published, :place);
SELECT pg_temp.statements('2021年，全区技术合同成交额同比翻番，达到36亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区办件量为上年的1.5倍。', :published, :place);

-- From one level to another
SELECT pg_temp.statements('2021年，全区开办企业用时由3天压缩到1天。', :published, :place);
SELECT pg_temp.statements('2021年，全区服务业增加值占比由45.2%上升为48.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全区上市公司由8家增加到12家。', :published, :place);
SELECT pg_temp.statements('2021年，万元产值能耗由0.42吨标准煤下降至0.36吨标准煤。', :published, :place);
SELECT pg_temp.statements('2021年，全区村均集体收入从38万元增加到52万元。', :published, :place);
SELECT pg_temp.statements('2021年，全区市场主体由2.6万户发展到5.8万户。', :published, :place);
SELECT pg_temp.statements('2021年，全区行政审批事项由312项精简为248项。', :published, :place);
SELECT pg_temp.statements('2021年，PM2.5平均浓度由42微克/立方米降至33微克/立方米。', :published, :place);
SELECT pg_temp.statements('2021年，全区千人床位数从5.2张提高到6.8张。', :published, :place);
SELECT pg_temp.statements('2021年，全区危险废物存量由1200吨减至350吨。', :published, :place);

-- Averages over years
SELECT pg_temp.statements('“十三五”期间，全区地区生产总值年均增长7.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全区规上工业增加值增长9.8%，两年平均增长7.1%。', :published, :place);
SELECT pg_temp.statements('2017年至2021年，全区一般公共预算收入年均增长6.3%。', :published, :place);
SELECT pg_temp.statements('2016年至2021年，全区外贸进出口年均增长8.2%。', :published, :place);
SELECT pg_temp.statements('“十三五”时期，全区城镇新增就业年均1.2万人。', :published, :place);
SELECT pg_temp.statements('五年来，全区居民人均可支配收入年均增长9.1%。', :published, :place);
SELECT pg_temp.statements('2021年，全区固定资产投资两年平均增长6.4%。', :published, :place);
SELECT pg_temp.statements('“十三五”期间，全区研发经费投入年均增长12.5%。', :published, :place);
SELECT pg_temp.statements('2018年以来，全区生产总值年均增长7.1%。', :published, :place);
SELECT pg_temp.statements('“十四五”前两年，全区进出口年均增长5.8%。', :published, :place);

-- Contributions are values, comparison with other places no change
SELECT pg_temp.statements('2022年上半年，工业投资拉动固定资产投资增长6.2个百分点。', :published, :place);
SELECT pg_temp.statements('2022年上半年，服务业对经济增长贡献率达52.3%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，工业对经济增长的贡献率为46.3%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，消费拉动经济增长3.2个百分点。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区规上工业增加值增长8.6%，高于全市1.5个百分点。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区固定资产投资增长9.2%，快于全省3.6个百分点。', :published, :place);
SELECT pg_temp.statements('2021年，全区失业率为2.1%，低于全国1.8个百分点。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区工业投资增长12%，比全市平均水平高2.6个百分点。', :published, :place);
SELECT pg_temp.statements('2022年上半年，制造业拉动全部规上工业增长4.8个百分点。', :published, :place);

-- 持平: no change at all
SELECT pg_temp.statements('2021年，全区耕地保有量42.6万亩，与上年持平。', :published, :place);
SELECT pg_temp.statements('2021年，全区小麦播种面积36万亩，与上年基本持平。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区用水量1.2亿立方米，同比持平。', :published, :place);
SELECT pg_temp.statements('2022年6月，全区生猪均价每公斤16元，环比持平。', :published, :place);
SELECT pg_temp.statements('2021年，全区森林覆盖率21.6%，与2020年持平。', :published, :place);
SELECT pg_temp.statements('2021年，全区户籍人口68万人，较上年持平。', :published, :place);

-- The stage before, of whatever length
SELECT pg_temp.statements('2022年6月，全区新建商品住宅均价较上月下降0.4%。', :published, :place);
SELECT pg_temp.statements('2022年6月末，全区存款余额1860亿元，比年初增加126亿元。', :published, :place);
SELECT pg_temp.statements('2022年二季度，全区新增订单环比增长8.6%。', :published, :place);
SELECT pg_temp.statements('2022年6月，全区工业用电量2.6亿千瓦时，比5月增长3.2%。', :published, :place);
SELECT pg_temp.statements('2022年6月末，全区贷款余额1520亿元，较上月末增长1.1%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区出口降幅比一季度收窄2.4个百分点。', :published, :place);
SELECT pg_temp.statements('上周，全区生猪均价每公斤16.2元，较前一周下跌1.5%。', :published, :place);

-- The thing is named in the clause before: its growth, its level
SELECT pg_temp.statements('2022年上半年，全区工业开票销售增势强劲，同比大幅增长31%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，固定资产投资保持平稳，同比增长5.6%，环比增长1.2%。', :published, :place);
SELECT pg_temp.statements('2021年，规上工业增加值按可比价格计算，比上年增长9.6%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，外贸出口逆势上扬，同比增长18.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全区进出口总额再创新高，达到136亿元，增长14.2%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，居民收入稳步提高，同比增长5.8%。', :published, :place);
-- Doubling without a number, what was gained net, signs before points
SELECT pg_temp.statements('2021年，全区新增贷款实现翻番。', :published, :place);
SELECT pg_temp.statements('2021年，全区营业收入较2020年翻番，达到240亿元。', :published, :place);
SELECT pg_temp.statements('2021年，农民人均纯收入较上年净增1200元。', :published, :place);
SELECT pg_temp.statements('2021年，全区净增高新技术企业66家。', :published, :place);
SELECT pg_temp.statements('2021年，公司毛利率23.5%，同比-2.1pct。', :published, :place);
SELECT pg_temp.statements('2021年，全区市场主体净增1.2万户。', :published, :place);
SELECT pg_temp.statements('2021年，公司净利率8.6%，同比+1.2pct。', :published, :place);
SELECT pg_temp.statements('2021年，全区存款余额比年初净增86亿元。', :published, :place);
-- The time compared with may have a level of its own
SELECT pg_temp.statements('2022年上半年，全区进口额3.2亿元，上年同期为2.8亿元。', :published, :place);
SELECT pg_temp.statements('2021年全区税收12亿元，2019年同期为9亿元。', :published, :place);
SELECT pg_temp.statements('截至2021年末，公司总资产64亿元，较期初增长8.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全区出口62亿元，上年为58亿元。', :published, :place);
SELECT pg_temp.statements('2022年一季度，公司净利润3200万元，上年同期亏损800万元。', :published, :place);
-- A level that a rise or fall led to; 计划 before a verb of plans
SELECT pg_temp.statements('2021年，全区建材价格指数从105.2%下跌至98.6%。', :published, :place);
SELECT pg_temp.statements('2022年，全区计划建设高标准农田850亩。', :published, :place);
SELECT pg_temp.statements('美联储将联邦基金利率目标区间下调25个基点到4.50%至4.75%之间。', :published, :place);
SELECT pg_temp.statements('服务出口年均增长8%，2023年达到3.38万亿元，同比增长10%。', :published, :place);

-- What it is compared with may be named in words of its own
SELECT pg_temp.statements('2021年，全区一般公共预算支出96亿元，比上年执行数增长4.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全区税收收入62亿元，较上年决算数增加3.5亿元。', :published, :place);
SELECT pg_temp.statements('本届农博会吸引客商1.2万人，比上届增长18%。', :published, :place);
SELECT pg_temp.statements('2021年，村集体收入380万元，比十年前增长6倍。', :published, :place);
SELECT pg_temp.statements('合同总价2.4亿元，较概算减少3000万元。', :published, :place);
SELECT pg_temp.statements('收盘时，生猪期货报16285元，较上周五夜盘下跌1.3%。', :published, :place);
SELECT pg_temp.statements('全区新增病例12例，较一周前减少8例。', :published, :place);
SELECT pg_temp.statements('2021年，服务业占比提高2个百分点，制造业比重比上年提高1.2个百分点。', :published, :place);
SELECT pg_temp.statements('春节假期，全区接待游客46万人次，比2021年春节假期增长22%。', :published, :place);
SELECT pg_temp.statements('一季度工业投资增速有望达到9%。', :published, :place);

-- Growth after a share or a rate of completion is growth of the level
SELECT pg_temp.statements('2021年，全区出口52亿元，占外贸总额的63%，增长8.4%。', :published, :place);
SELECT pg_temp.statements('2021年，全区完成投资120亿元，完成年度目标的102%，同比增长6.5%。', :published, :place);
SELECT pg_temp.statements('2021年，全区教育支出21亿元，为预算的98.6%，比上年增长5.1%。', :published, :place);
SELECT pg_temp.statements('2021年，高新技术产业产值640亿元，占比48%，增长12%。', :published, :place);
SELECT pg_temp.statements('2021年，高新技术产业产值640亿元，占比48%，提高2个百分点。', :published, :place);
SELECT pg_temp.statements('2021年，全区税收70亿元，增长9%，占一般公共预算收入的82%。', :published, :place);
SELECT pg_temp.statements('2021年6月，燃气费用与上月相比增长3.7%，与2019年6月相比增长12%。', :published, :place);
SELECT pg_temp.statements('本周成交均价5.6元/公斤，周环比涨幅1.2%，按年上升8%。', :published, :place);
SELECT pg_temp.statements('鸡苗销售收入1969万元，同比变动-12.7%，环比变动3.1%。', :published, :place);
SELECT pg_temp.statements('2016年至2021年，全区农业产值平均每年递增4.2%。', :published, :place);
\set published '''2022-07-22'''
\set place '''邗江区'''
-- The earlier level stands before the growth, or is only compared with
SELECT pg_temp.statements('2021年，全区旅游收入达52.6亿元，比上年同期的48.2亿元增长9.1%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区新增企业5230家，同比2021年的4100家增长27.6%。', :published, :place);
SELECT pg_temp.statements('2022年上半年，全区粮食入库量为6.8万吨，高于上年同期的5.7万吨。', :published, :place);
SELECT pg_temp.statements('目前，供应商已从2018年的30多家增加到如今的260多家。', :published, :place);
SELECT pg_temp.statements('2021年，每日开行班车由初期的14班增至高峰期的52班。', :published, :place);
SELECT pg_temp.statements('2021年，全区出口首超百亿元，达102亿元，同比增长7.5%。', :published, :place);
-- A price goes up, through and to a level; each barrel stands before the bound
SELECT pg_temp.statements('布伦特原油期货价格15日大涨近6%，一度涨至每桶超85美元。', :published, :place);
SELECT pg_temp.statements('纽约轻质原油期货价格已跌破每桶70美元，收于每桶67.61美元。', :published, :place);
SELECT pg_temp.statements('2021年，全区进出口38亿元，规模创历史新高，同比增长6%。', :published, :place);
SELECT pg_temp.statements('2021年，工业、制造业、工业技改投资分别增长9.4％、13.3％、6.1％。', :published, :place);
SELECT pg_temp.statements('2021年，全区居民消费价格微降0.1%，房价略涨0.3%。', :published, :place);
-- A rise or fall said as a noun, and where it went
SELECT pg_temp.statements('2022年上半年，固定资产投资增速回落至5.2%。', :published, :place);
SELECT pg_temp.statements('某板块指数快速拉升，涨幅扩大至1.3%。', :published, :place);
SELECT pg_temp.statements('创业板指收跌0.6%，报2296点。', :published, :place);
SELECT pg_temp.statements('今年，地区生产总值增长预期目标为6%左右。', :published, :place);
-- Growth in the order of the levels before it, without 分别
SELECT pg_temp.statements('2021年，城乡居民人均可支配收入分别达58620元、32180元，增长5.2%、7.1%。', :published, :place);
SELECT pg_temp.statements('2021年，粮食总产8万吨、油料2万吨，增长3%、5%。', :published, :place);

-- 多 before the unit; the thing may be named in the clause before
\set published '''2024-03-12'''
\set place '''中国'''
SELECT pg_temp.statements('南江至巴中的通行时间，由过去4个多小时缩短到2个多小时。', :published, :place);
SELECT pg_temp.statements('检察官人数从最初的7名发展为416名。', :published, :place);
SELECT pg_temp.statements('主要指数全线走低，跌幅均超过2%。', :published, :place);
SELECT pg_temp.statements('贺岁档票房破5亿元，打破3项纪录。', :published, :place);
\set place '''海南省'''
SELECT pg_temp.statements('2021年，研发经费投入增速年均超20%。', :published, :place);
SELECT pg_temp.statements('2021年，全省财政收入１６３亿元，按可比口径增加２４亿元，居民收入3.2万元，扣除价格因素实际增长7.3%。', :published, :place);
SELECT pg_temp.statements('2022年前5个月，进出口规模701亿元，超2021年全年规模；其中，出口同比增长24.4%。', :published, :place);
SELECT pg_temp.statements('2021年末，全省机动车保有量158万辆，其中新能源汽车12.3万辆，占7.8%，比上年增加5.6万辆，增长83.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全省空气质量优良天数312天，增加5天。', :published, :place);

-- Shares that rise and fall: the company is whose, its share price what; an index is nobody's
SELECT pg_temp.statements('早盘A股医药股走强，佐安药业涨超6%，恒和生物、康济制药涨5%，明德股份跌2.1%。', :published, NULL);
SELECT pg_temp.statements('港股午后走低，恒指跌1.2%，紫川控股跌近7%，云帆在线跌3%，恒生科技指数跌2%。', :published, NULL);
SELECT pg_temp.statements('天海科技(301999)上市首日开涨35%，报28.6元。', :published, NULL);
SELECT pg_temp.statements('宏远航运股价周三上涨4.2%，报15.3美元。', :published, NULL);
SELECT pg_temp.statements('美股芯片股普涨，Nordic Chip(NDC.O)涨12%，约会软件Pairly、远景半导体（YJS）均涨超5%。', :published, NULL);
SELECT pg_temp.statements('沪铜夜盘收涨0.6%，焦煤期货收跌1.1%。', :published, NULL);
