-- Indicator codes: which names are the same thing, and which are not.  Each line of
-- output is a statement: mention | name (indicator) | subject region | period | value
-- | change | previous | rank | status | part of.  A name of none has no code.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- Output of the economy and of its parts
\set published '''2022-07-22'''
\set place '''安徽省'''
SELECT pg_temp.statements('2021年，全省GDP达42959亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省生产总值42959亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省第一产业增加值3360亿元，第二产业增加值17613亿元，第三产业增加值21985亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省服务业增加值增长8.9%。', :published, :place);
SELECT pg_temp.statements('2021年，全省制造业增加值增长9.4%。', :published, :place);
SELECT pg_temp.statements('2021年，全省人均GDP突破7万元。', :published, :place);
SELECT pg_temp.statements('2021年，全省人均地区生产总值6.9万元。', :published, :place);
SELECT pg_temp.statements('2021年，全省第二产业增加值1.76万亿元，增长7.9%。', :published, :place);
SELECT pg_temp.statements('2021年，全省农林牧渔业总产值6004亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省数字经济增加值占GDP比重达30%。', :published, :place);

-- Industry
SELECT pg_temp.statements('2021年，全省规上工业增加值增长8.9%。', :published, :place);
SELECT pg_temp.statements('2021年，全省规模以上工业企业实现增加值增长8.9%。', :published, :place);
SELECT pg_temp.statements('2021年，全省规模以上工业总产值4.9万亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省规上工业企业营业收入4.6万亿元，利润总额2634亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省新能源汽车产量25.2万辆。', :published, :place);
SELECT pg_temp.statements('2021年，全省规模以上工业企业营业收入4.5万亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省规模以上工业企业利润总额2666亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省高新技术产业增加值增长16.8%。', :published, :place);
SELECT pg_temp.statements('2021年，全省工业用电量1860亿千瓦时。', :published, :place);
SELECT pg_temp.statements('2021年，全省战略性新兴产业产值增长28.7%。', :published, :place);

-- Investment
SELECT pg_temp.statements('2021年，全省全社会固定资产投资增长9.4%。', :published, :place);
SELECT pg_temp.statements('2021年，全省工业投资增长13.9%，工业技改投资增长14.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全省基础设施投资增长6.8%，民间投资增长7.9%。', :published, :place);
SELECT pg_temp.statements('2021年，全省房地产开发投资7264亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省基础设施投资增长8.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全省民间投资增长12.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全省房地产开发投资7263亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省技术改造投资增长13.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全省签约项目86个，协议总投资1260亿元。', :published, :place);

-- Trade, prices, capital
SELECT pg_temp.statements('2021年，全省社会消费品零售总额2.15万亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省外贸进出口总额6920亿元，其中出口4095亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省实际使用外资193亿美元。', :published, :place);
SELECT pg_temp.statements('2021年，全省居民消费价格上涨0.9%，工业生产者出厂价格上涨7.3%。', :published, :place);
SELECT pg_temp.statements('2021年，全省CPI同比上涨0.9%。', :published, :place);
SELECT pg_temp.statements('2021年，全省出口4095亿元，进口2826亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省居民消费价格上涨0.9%。', :published, :place);
SELECT pg_temp.statements('2021年，全省实际利用外商直接投资19.3亿美元。', :published, :place);
SELECT pg_temp.statements('2021年，全省社会消费品零售总额2.15万亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省工业生产者出厂价格上涨8.1%。', :published, :place);

-- Public finance and banks
SELECT pg_temp.statements('2021年，全省财政收入5910亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省地方一般公共预算收入3498亿元，一般公共预算支出7591亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省税收收入2330亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省本外币各项存款余额增长9.8%，各项贷款余额增长13.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全省税收收入2391亿元。', :published, :place);
SELECT pg_temp.statements('2021年6月末，全省本外币存款余额6.7万亿元、贷款余额5.9万亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省一般公共预算支出7592亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省财政总收入5865亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省下达奖补资金3.6亿元。', :published, :place);

-- People
SELECT pg_temp.statements('2021年末，全省常住人口6113万人，城镇化率59.4%。', :published, :place);
SELECT pg_temp.statements('2021年，全省居民人均可支配收入30904元，农村居民人均可支配收入18368元。', :published, :place);
SELECT pg_temp.statements('2021年，全省城镇新增就业70.6万人。', :published, :place);
SELECT pg_temp.statements('2021年，全省城镇调查失业率5.1%。', :published, :place);
SELECT pg_temp.statements('2021年，全省接待国内游客5.8亿人次，旅游总收入5600亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省常住人口6113万人。', :published, :place);
SELECT pg_temp.statements('2021年，全省城镇新增就业70.8万人。', :published, :place);
SELECT pg_temp.statements('2021年，全省农村居民人均可支配收入18368元。', :published, :place);
SELECT pg_temp.statements('2021年，全省常住人口城镇化率59.4%。', :published, :place);
SELECT pg_temp.statements('2021年，全省城镇登记失业率2.46%。', :published, :place);

-- Science, energy, freight
SELECT pg_temp.statements('2021年，全社会研发投入1006亿元，占GDP比重2.34%。', :published, :place);
SELECT pg_temp.statements('2021年，全省技术合同成交额1787亿元，发明专利授权量2.4万件。', :published, :place);
SELECT pg_temp.statements('2021年，全省全社会用电量2715亿千瓦时。', :published, :place);
SELECT pg_temp.statements('2021年，全省港口货物吞吐量5.8亿吨，货运量40亿吨。', :published, :place);
SELECT pg_temp.statements('2021年，全省粮食总产量4087.6万吨。', :published, :place);
SELECT pg_temp.statements('2021年，全省研发经费支出1006亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全省授权专利15.4万件。', :published, :place);
SELECT pg_temp.statements('2021年，全省全社会用电量2715亿千瓦时。', :published, :place);
SELECT pg_temp.statements('2021年，全省货物运输量40亿吨。', :published, :place);
SELECT pg_temp.statements('2021年，全省接待国内游客5.8亿人次，旅游收入5600亿元。', :published, :place);

-- Names of none
SELECT pg_temp.statements('2021年，全省森林覆盖率30.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全省新建农村公路5200公里。', :published, :place);
SELECT pg_temp.statements('2021年，全省新建5G基站2.5万个。', :published, :place);
SELECT pg_temp.statements('2021年，全省空气质量优良天数比例84.6%。', :published, :place);
SELECT pg_temp.statements('2021年，全省生态环境投诉举报下降18%。', :published, :place);
SELECT pg_temp.statements('2021年，全省出生人口41万人。', :published, :place);
SELECT pg_temp.statements('2021年，宏图机电基本每股收益0.64元。', :published, :place);
SELECT pg_temp.statements('2021年，全区电网投资12.6亿元。', :published, :place);
SELECT pg_temp.statements('2021年，全区为企业提供上门服务1200次。', :published, :place);
SELECT pg_temp.statements('2021年，全区新开工面积86万平方米。', :published, :place);
SELECT pg_temp.statements('2021年，实际对华投资增长12%，设备更新改造投资增长9%。', :published, :place);
SELECT pg_temp.statements('2021年，全省财政民生投入2.6亿元。', :published, :place);

-- How much of a plan is done
SELECT pg_temp.statements('2021年，全省完成技改投资320亿元，完成年度目标的56.2%。', :published, :place);
SELECT pg_temp.statements('2021年，全省完成税收210亿元，占全年任务的90%。', :published, :place);
SELECT pg_temp.statements('全省一般公共预算收入350亿元，为年初预算的101.5%。', :published, :place);
