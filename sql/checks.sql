-- Statements tested against each other: fifty articles, of which every second half has one figure that cannot be right.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SET datestyle = iso;
CREATE TEMPORARY TABLE article (n int GENERATED ALWAYS AS IDENTITY, consistent boolean, kind text, body text);
INSERT INTO article (consistent, kind, body) VALUES
	(true, 'completion', '全年计划投资120亿元。上半年，完成投资54亿元，完成年度计划的45%。'),
	(true, 'completion', '年度计划投资86亿元，1至9月完成投资64.5亿元，计划完成率75%。'),
	(true, 'completion', '固定资产投资完成43.3亿元，同比增长7.2%，完成年度目标任务的57.7%，年度目标75亿元。'),
	(true, 'completion', 'Planned investment for the year is 260 million yuan; 91 million yuan was completed, accounting for 35% of the annual plan.'),
	(true, 'growth', '全区工业总产值由上年的250亿元增加到290亿元，增长16%。'),
	(true, 'growth', '审批时限由30天压缩到12天，压缩60%。'),
	(true, 'growth', '2022年全市进出口总额312.5亿元。2023年全市进出口总额343.8亿元，同比增长10%。'),
	(true, 'growth', '今年上半年，财政收入26.8亿元，同比增加2.1亿元，增长8.5%。'),
	(true, 'growth', '高新技术产业占比由40.3%提高到43.1%，提高2.8个百分点。'),
	(true, 'growth', 'Industrial output fell from 80 billion yuan to 76 billion yuan, a decrease of 5%.'),
	(true, 'share', '全市实现地区生产总值640亿元。工业增加值288亿元，占地区生产总值的45%。'),
	(true, 'share', '完成规模以上工业总产值215亿元，其中高新技术产业产值86亿元，占规模以上工业总产值的比重为40%。'),
	(true, 'share', 'GDP reached 160 billion yuan. The added value of manufacturing reached 56 billion yuan, accounting for 35% of GDP.'),
	(true, 'parts', '全年地区生产总值812.4亿元，其中第一产业增加值60.2亿元，第二产业增加值352.1亿元，第三产业增加值400.1亿元。'),
	(true, 'parts', '全年地区生产总值812亿元。分产业看，第一产业增加值60.4亿元，第二产业增加值351.8亿元，第三产业增加值399.7亿元。'),
	(true, 'parts', '进出口总额300.5亿元，其中出口180.2亿元，进口120.3亿元。'),
	(true, 'parts', '签约项目31个，其中工业项目14个，农业项目9个，服务业项目8个。'),
	(true, 'parts', '在库项目40个，其中亿元以上项目28个，重点项目22个。'),
	(true, 'parts', 'Total imports and exports reached 95 billion yuan, of which exports were 60.5 billion yuan and imports were 34.5 billion yuan.'),
	(true, 'list', '新认定省级企业技术中心4家，分别是东湖机械、金桥制药、海川电子、绿野食品。'),
	(true, 'list', '今年重点推进3个项目：城北水厂、滨江大道和东山公园。'),
	(true, 'list', '先后引进海川电子、东湖机械（二期、三期）、金桥制药等5家企业。'),
	(true, 'list', 'Four key projects were started: a waterworks, a road bridge, a hospital and a school.'),
	(true, 'growth', '去年，全区完成工业投资62亿元，同比增长12%。今年计划完成工业投资70亿元。前三季度，工业总产值由410亿元增加到451亿元，增长10%。'),
	(true, 'parts', '进出口总额约300亿元，其中出口超200亿元，进口近120亿元。全年地区生产总值500亿元，其中第一产业增加值50亿元，第二产业增加值210亿元，第三产业增加值240亿元。'),
	(false, 'completion', '全年计划投资120亿元。上半年，完成投资54亿元，完成年度计划的54%。'),
	(false, 'completion', '年度计划投资86亿元，1至9月完成投资46.5亿元，计划完成率75%。'),
	(false, 'completion', '固定资产投资完成43.3亿元，同比增长7.2%，完成年度目标任务的75.7%，年度目标75亿元。'),
	(false, 'completion', 'Planned investment for the year is 260 million yuan; 91 million yuan was completed, accounting for 45% of the annual plan.'),
	(false, 'growth', '全区工业总产值由上年的250亿元增加到290亿元，增长18%。'),
	(false, 'growth', '审批时限由30天压缩到12天，压缩40%。'),
	(false, 'growth', '2022年全市进出口总额312.5亿元。2023年全市进出口总额343.8亿元，同比增长15%。'),
	(false, 'growth', '今年上半年，财政收入26.8亿元，同比增加2.1亿元，增长11.5%。'),
	(false, 'growth', '高新技术产业占比由40.3%提高到43.1%，提高3.8个百分点。'),
	(false, 'growth', 'Industrial output fell from 80 billion yuan to 76 billion yuan, a decrease of 10%.'),
	(false, 'growth', '全区企业数由上年的400家增加到436家，增长12%。'),
	(false, 'share', '全市实现地区生产总值640亿元。工业增加值288亿元，占地区生产总值的54%。'),
	(false, 'share', '完成规模以上工业总产值215亿元，其中高新技术产业产值86亿元，占规模以上工业总产值的比重为48%。'),
	(false, 'share', 'GDP reached 160 billion yuan. The added value of manufacturing reached 56 billion yuan, accounting for 53% of GDP.'),
	(false, 'parts', '全年地区生产总值812.4亿元，其中第一产业增加值60.2亿元，第二产业增加值325.1亿元，第三产业增加值400.1亿元。'),
	(false, 'parts', '全年地区生产总值821亿元。分产业看，第一产业增加值60.4亿元，第二产业增加值351.8亿元，第三产业增加值399.7亿元。'),
	(false, 'parts', '进出口总额300.5亿元，其中出口180.2亿元，进口130.3亿元。'),
	(false, 'parts', '签约项目31个，其中工业项目14个，农业项目9个，服务业项目18个。'),
	(false, 'parts', '在库项目40个，其中亿元以上项目48个，重点项目22个。'),
	(false, 'parts', 'Total imports and exports reached 95 billion yuan, of which exports were 60.5 billion yuan and imports were 44.5 billion yuan.'),
	(false, 'list', '新认定省级企业技术中心5家，分别是东湖机械、金桥制药、海川电子、绿野食品。'),
	(false, 'list', '今年重点推进4个项目：城北水厂、滨江大道和东山公园。'),
	(false, 'list', '先后引进海川电子、东湖机械、金桥制药、绿野食品等3家企业。'),
	(false, 'list', 'Five key projects were started: a waterworks, a road bridge, a hospital and a school.'),
	(false, 'parts', '进出口总额约300亿元，其中出口超200亿元，进口近120亿元。全年地区生产总值500亿元，其中第一产业增加值50亿元，第二产业增加值210亿元，第三产业增加值290亿元。');
CREATE TEMPORARY TABLE result AS
SELECT a.n, a.consistent, a.kind AS planted, c.* FROM article a LEFT JOIN check_indicators(a.body, '2024-01-20', '宁乡市') c ON true;
SELECT n, kind, rows, stated, computed, computed_bounds, at_most, agrees FROM result ORDER BY n, kind, rows;
-- Every planted one is found, as what it is, and none else
SELECT n, body FROM article a WHERE NOT consistent AND NOT EXISTS (SELECT FROM result r WHERE r.n = a.n AND r.kind = a.kind AND NOT r.agrees);
SELECT n, body FROM article a WHERE (SELECT count(*) FROM result r WHERE r.n = a.n AND NOT r.agrees) <> CASE WHEN consistent THEN 0 ELSE 1 END;
-- Each consistent one was tested for what it says
SELECT n, body FROM article a WHERE consistent AND NOT EXISTS (SELECT FROM result r WHERE r.n = a.n AND r.kind = a.kind AND r.agrees);

-- Behind the parts stands what is none of them: what is counted up so far or besides, what grew from an earlier level, another division
-- of the same total, what a list goes on with, what stands behind a headline's bracket
SELECT c.kind, c.rows, c.stated, c.computed, c.agrees
FROM unnest('{今年新增药品85种，其中中成药20种，药品总数达到2300种。,"事故已致5人死亡，其中老人2名，另有30人受伤。",
"公司拟新增注册资本16亿元，其中控股股东增资6亿元，增资完成后，注册资本将从3亿元增加至19亿元。",完成造林140万亩、其中荒山造林40万亩、治理草原500万亩。,
"当天新增病例9例，其中轻型5例、普通型4例；城东区6例、城西区3例。累计报告病例120例。",【昨日新增用户166户 其中东城区160户】全市当天新增用户195户。}'::text[]) WITH ORDINALITY u (body, n),
	check_indicators(body, '2024-01-20', '宁乡市') c ORDER BY n, c.kind;
-- A share that names no whole is of the part's total; the whole may be said behind the share
SELECT c.kind, c.rows, c.stated, c.computed, c.agrees
FROM unnest('{全区企业1200家，其中高新技术企业300家，占比25%。,全区企业1200家，其中高新技术企业300家，占比35%。,"2023年，数字经济增加值420亿元，占GDP比重达到52%，全市GDP为1000亿元。",
"The city has 1,200 enterprises, including 300 high-tech enterprises, accounting for 35%.",
"获自然人买入80亿元，占比88%，其中中小投资者买入40亿元，占比44%。",全省电力装机4000万千瓦，其中火电400万千瓦，清洁能源装机占比90%。}'::text[]) WITH ORDINALITY u (body, n),
	check_indicators(body, '2024-01-20', '宁乡市') c ORDER BY n, c.kind;

-- Growth at constant prices is not what levels give, and what is approximate tests nothing
SELECT count(*) FROM check_indicators('地区生产总值由上年的500亿元增加到560亿元，增长6.1%。', '2024-01-20', '宁乡市');
SELECT count(*) FROM check_indicators('工业总产值由上年的近500亿元增加到560亿元，增长6.1%。', '2024-01-20', '宁乡市');
SELECT count(*) FROM check_indicators(NULL);
SELECT count(*) FROM check_indicators('');
-- At the edge: 221.1 over 200.0 is 10.55%, which the rounding of the levels lets be 10.5%; 221.3 is too much
SELECT stated, computed_bounds, agrees FROM (VALUES ('由200.0亿元增加到221.1亿元，增长10.5%'), ('由200.0亿元增加到221.3亿元，增长10.5%')) v (t),
	check_indicators('工业总产值' || t || '。', '2024-01-20', '宁乡市');

-- The earlier level, as far as rounding tells
SELECT v, c, implied_previous(v, c) FROM (VALUES
	('110亿元'::quantity, '10%'::quantity), ('17.9亿元', '8.8%'), ('17.9亿元', '1.4亿元'), ('17.9亿元', '5000万元'), ('15天', '-25%'),
	('436家', '9%'), ('8.8%', '1.2个百分点'), ('12.00%', '-0.5%'), ('2.5 billion yuan', '0.5倍')) t (v, c);
SELECT implied_previous('17.9亿元', '-100%');
SELECT implied_previous('17.9亿元', '5家');
SELECT implied_previous(NULL, '5家');

-- What a written figure may stand for, and whether several can be one
SELECT q, rounding(q) FROM unnest('{17.9亿元,17.90亿元,12.29万亿元,1790000000元,8.8%,3家,1.2万家,2.5天,12天,-0.5个百分点,2.5 billion yuan,0}'::quantity[]) q;
SELECT v, isempty(range_intersect_agg(rounding(q))) AS differ
FROM (VALUES ('{12.29万亿元,122875.6亿元,12.288 trillion yuan}'::quantity[]), ('{12.29万亿元,122875.6亿元,12.5万亿元}')) t (v), unnest(v) q GROUP BY v ORDER BY 2;
SELECT rounding(NULL);
