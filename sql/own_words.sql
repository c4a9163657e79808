-- Users' own words: units in running text, indicators, places and aliases; which
-- entry counts where several could; what is refused; that they go again.
SET client_min_messages = error;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SELECT lexicon_version() AS before \gset
SELECT observation_fingerprint('a'::text) AS fingerprint \gset

-- Units behind numbers and in denominators, in both languages
SELECT define_unit('标准箱车', '2 TEU'), define_unit('boxcar', '2 TEU'), define_unit('锚次');
SELECT value, bounds, mention FROM extract_quantities('全年发运超过5万标准箱车，每标准箱车补贴3000元，装卸120标准箱，靠泊300-400锚次。');
SELECT value, bounds, mention FROM extract_quantities('The port handled more than 5,000 boxcars in May, at 300 yuan per boxcar, and 1 boxcar was lost.');
SELECT value = '100万TEU' AS equal, name, change FROM extract_indicators('2023年，班列发运量50万標準箱車，同比增长8%。');

-- Indicators: the head of a name, whatever words it is made of, in the units that it can have
SELECT define_indicator('silk_index', '{丝绸指数,Silk Index}'), define_indicator('rail_volume', '{班列发运量}', 'TEU');
SELECT define_unit('分值');
SELECT define_indicator('talent_score', '{引进人才和完成投资双500强得分}', '分值'), define_indicator('pile_cover', '{充电桩覆盖面}', '%');
SELECT indicator, name, period, value, change FROM extract_indicators(
	'2023年，班列发运量50万标准箱车，同比增长8%；班列发运量12亿元。引进人才和完成投资双500强得分达到88.6分值，公共充电桩覆盖面为93%，充电桩覆盖面增长2个百分点。12月，絲綢指數增长5%，丝绸指数增速提高0.5个百分点。');
SELECT indicator, name, value FROM extract_indicators('The Silk Index was 99 in May. Output of the Silk Index panel was 5 million yuan.', '2024-06-05');

-- The longest counts, and of two as long the user's
SELECT indicator, name FROM extract_indicators('2023年，固定资产投资5亿元，绿色固定资产投资3亿元，工业投资2亿元。');
SELECT define_indicator('green_investment', '{绿色固定资产投资}'), define_indicator('own_investment', '{固定资产投资}', '元'), define_indicator('short_name', '{产投资}');
SELECT indicator, name FROM extract_indicators('2023年，固定资产投资5亿元，绿色固定资产投资3亿元，工业投资2亿元。');
SELECT drop_indicator('own_investment'), drop_indicator('short_name');
SELECT indicator, name FROM extract_indicators('2023年，固定资产投资5亿元，绿色固定资产投资3亿元，工业投资2亿元。');

-- Places, and other names for them
SELECT define_place('云栖小镇', '330106'), define_place('滨海智谷'), define_place('新海区', '350200', 'county');
SELECT define_alias('云镇', '云栖小镇'), define_alias('Cloud Town', '云栖小镇'), define_alias('蓉城', '成都'),
	define_alias('羊城', '440100'), define_alias('苏高新', '苏州高新技术产业开发区'), define_alias('苏州工业园', '云栖小镇');
SELECT region, name, mention FROM extract_places('云栖小镇、滨海智谷和蓉城签约，云镇投资5亿元，羊城和新海区各2亿元，苏高新3亿元。苏州工业园区与苏州工业园不同。Cloud Town is in Hangzhou.');
SELECT subject, region, name, value FROM extract_indicators('2023年，云栖小镇完成固定资产投资5亿元，蓉城新增企业20家。');
SELECT subject, region, name, value FROM extract_indicators('全年固定资产投资5亿元。', '2024-01-05', '新海区');
SELECT indicator, subject, region, name, value FROM extract_indicators('Foreign trade of Cloud Town reached 5 billion yuan in 2023.');
SELECT define_alias('增加值总盘子', 'gdp'), define_alias('茧丝行情', 'silk_index');
SELECT indicator, name, value FROM extract_indicators('2023年，增加值总盘子500亿元，增加值总盘子2万人，茧丝行情增长3%。');

-- Patterns: a row where the rules read none, and over what they read at the same number
SELECT * FROM extract_indicators('2023年，宁乡市营商环境测评（省级）：85.6，上年84.1，第3名，降1.5。', '2024-01-05');
SELECT define_pattern('business_climate', '(?:(?<period>\d+年)，)?(?<subject>\w+[市区])(?<name>营商环境测评)（[^）]*）：(?<value>[\d.]+)(?:，上年(?<previous>[\d.]+))?(?:，第(?<rank>\d+)名)?(?:，(?<change>[增降][\d.]+))?'),
	define_pattern('visits', '(?i)(?<name>park visits)\W+(?<value>[\d,.]+)(?<unit>k)?(?: \((?<change>-?[\d.]+%)\))?'),
	define_pattern('contract value', '签约(?<value>\d+亿元)', 'silk_index');
\x on
SELECT * FROM extract_indicators('2023年，宁乡市营商环境测评（省级）：85.6，上年84.1，第3名，降1.5。', '2024-01-05');
\x off
SELECT seq, indicator, name, subject, period, value, change, change_basis, part_of, span, quote FROM extract_indicators(
	'2023年，长沙市固定资产投资900亿元，增长5%，其中工业投资300亿元。长沙市营商环境测评（省级）：90.5，雨花区营商环境测评（市级）：88。全年签约80亿元，同比增长3%，签约项目20个。', '2024-01-05');
SELECT seq, name, subject, period, value, change, change_basis FROM extract_indicators(
	'In 2023, Yuhua District attracted investment of 3 billion yuan. Park visits: 1,250 (-3.5%) year on year, and exports fell 4 percent to 20 million yuan.', '2024-01-05');
-- the longest match at a number counts
SELECT define_pattern('short', '签约(?<value>\d+)'), define_pattern('long', '全年(?<name>签约)(?<value>\d+亿元)，');
SELECT indicator, name, value, change FROM extract_indicators('2023年，全年签约80亿元，同比增长3%。', '2024-01-05');
SELECT drop_pattern('short'), drop_pattern('long');
-- one that reaches a limit is skipped, the rest is read
SELECT define_pattern('endless', '(?<value>(?:\w+)+)[#@]');
SELECT indicator, name, value FROM extract_indicators('2023年，全年签约80亿元。' || repeat('数', 500), '2024-01-05');
SELECT drop_pattern('endless');

-- Everywhere that articles are read
SELECT kind, stated, computed, agrees FROM check_indicators('2022年班列发运量40万标准箱车。2023年班列发运量50万标准箱车，同比增长20%。');
SELECT "INDICATOR", "OBS_VALUE", "UNIT_MEASURE" FROM sdmx_observations('2023年，班列发运量50万标准箱车。', '2024-01-05'::date);
SELECT highlight_indicators('2023年，班列发运量50万标准箱车。') ~ 'rail_volume';

-- Why a row came out as it did
SELECT define_pattern('score', '(?<subject>\w+市)(?<name>营商环境得分)：(?<value>[\d.]+)', 'silk_index');
SELECT * FROM explain_indicators(E'2023年，蓉城班列发运量超过50万标准箱车，同比下降8%；预计固定资产投资20亿元。云栖小镇新增企业5家，居全市第二，占全省的3%。宁乡市营商环境得分：85.6。全市人口与上年持平。\n到2025年，力争进出口总额达到30亿元，现有企业30家。', '2024-01-05');
SELECT * FROM explain_indicators('In 2023, Yuhua District attracted investment of 3 billion yuan, up 5 percent year on year. Exports are expected to reach 20 million yuan next year, while retail sales fell 3 percent.', '2024-01-05', 'Changsha');
SELECT * FROM explain_indicators(NULL);
SELECT drop_pattern('score');

-- What is known, in SQL
SELECT * FROM indicators WHERE NOT built_in OR code = 'gdp' ORDER BY code;
SELECT * FROM zones WHERE NOT built_in ORDER BY name;
SELECT * FROM divisions WHERE NOT built_in;
SELECT name, indicator FROM extract_user_patterns ORDER BY name;
SELECT * FROM extract_user_aliases ORDER BY alias COLLATE "C";

-- What reads articles has changed with them
SELECT lexicon_version() ~ '^1\.0-[0-9a-f]{12}\+[0-9a-f]{8}$' AS versioned, observation_fingerprint('a'::text) <> :'fingerprint' AS changed;
SELECT lexicon_version() AS version \gset
BEGIN;
SELECT define_alias('茧丝价格', 'silk_index');
SELECT lexicon_version() <> :'version' AS changed;
ROLLBACK;
SELECT lexicon_version() = :'version' AS as_before;

-- A dataset is read again where a word changed, by both ways
CREATE TABLE own_words_article (id int PRIMARY KEY, body text);
INSERT INTO own_words_article VALUES (1, '2023年，茧丝价格增长3%。');
SELECT create_observation_store('own_words_article', 'id', 'body');
CALL refresh_observations('own_words_article');
CALL refresh_observations('own_words_article');
SELECT indicator, name FROM own_words_article_observation;
SELECT define_alias('茧丝价格', 'silk_index');
CALL refresh_observations('own_words_article');
SELECT indicator, name FROM own_words_article_observation;
SELECT drop_alias('茧丝价格');
CALL refresh_observations('own_words_article');
SELECT indicator, name FROM own_words_article_observation;
SELECT create_observation_triggers('own_words_article');
SELECT define_alias('茧丝价格', 'silk_index');
INSERT INTO own_words_article VALUES (2, '2023年，茧丝价格增长4%。');
SELECT article, indicator, name FROM own_words_article_observation ORDER BY article;
SELECT drop_alias('茧丝价格');
SELECT drop_observation_store('own_words_article');
DROP TABLE own_words_article;

-- Refused
CREATE FUNCTION pg_temp.refused(statement text) RETURNS TABLE (state text, message text, detail text, hint text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN NEXT;
END $$;
\x on
SELECT s.n, r.* FROM unnest(ARRAY[
	$$SELECT define_indicator(NULL, '{甲乙}')$$,
	$$SELECT define_indicator('gdp', '{甲乙}')$$,
	$$SELECT define_indicator('Own', '{甲乙}')$$,
	$$SELECT define_indicator('own', NULL)$$,
	$$SELECT define_indicator('own', '{}')$$,
	$$SELECT define_indicator('own', '{甲乙,NULL}')$$,
	$$SELECT define_indicator('own', '{甲乙,12}')$$,
	$$SELECT define_indicator('own', '{甲乙,"丙 "}')$$,
	$$SELECT define_indicator('own', '{甲乙,丝绸指数}')$$,
	$$SELECT define_indicator('own', '{甲乙}', '光年们')$$,
	$$SELECT define_place(NULL)$$,
	$$SELECT define_alias('穗', '440100')$$,
	$$SELECT define_place('镇')$$,
	$$SELECT define_place('新镇', '990000')$$,
	$$SELECT define_place('新镇', '330106', 'town')$$,
	$$SELECT define_place('云镇', '330106')$$,
	$$SELECT define_alias('丝绸行情', NULL)$$,
	$$SELECT define_alias('丝绸行情', 'silk')$$,
	$$SELECT define_alias('朝阳城', '朝阳区')$$,
	$$SELECT define_alias('丝绸指数', 'gdp')$$,
	$$SELECT define_alias('云镇', '云镇')$$,
	$$SELECT define_pattern('score', NULL)$$,
	$$SELECT define_pattern('', '(?<value>\d+)')$$,
	$$SELECT define_pattern('score', '(?<value>\d+')$$,
	$$SELECT define_pattern('score', '(?<value>[0-9+)x')$$,
	$$SELECT define_pattern('score', '(?<name>\w+)\d+')$$,
	$$SELECT define_pattern('score', '(?<value>\d+)(?<title>\w+)')$$,
	$$SELECT define_pattern('score', repeat('()', 15) || '(?<value>\d+)')$$,
	$$SELECT define_pattern('score', '(?<value>\d+)', 'own')$$,
	$$SELECT drop_pattern('score')$$,
	$$SELECT drop_indicator('silk_index')$$,
	$$SELECT drop_indicator('gdp')$$,
	$$SELECT drop_unit('分值')$$,
	$$SELECT drop_place('云栖小镇')$$,
	$$SELECT drop_place('杭州市')$$,
	$$SELECT drop_alias('云')$$]) WITH ORDINALITY s(statement, n), pg_temp.refused(statement) r;
\x off

-- What came into a table by other means and cannot be read is left out
INSERT INTO extract_user_aliases VALUES ('无名', 'nothing');
INSERT INTO extract_user_indicators VALUES ('odd', '{奇怪指标}', '光年们');
INSERT INTO extract_user_patterns VALUES ('broken', '(?<value>'), ('nameless', '\d+');
SELECT indicator, name, value FROM extract_indicators('2023年，奇怪指标5亿元，丝绸指数增长3%。');
DELETE FROM extract_user_indicators WHERE code = 'odd';
DELETE FROM extract_user_aliases WHERE alias = '无名';
DELETE FROM extract_user_patterns WHERE name IN ('broken', 'nameless');

-- What reads users' tables is stable, and runs in parallel
SELECT proname, provolatile, proparallel FROM pg_proc
WHERE proname IN ('extract_quantities', 'extract_places', 'extract_indicators', 'explain_indicators', 'highlight_indicators', 'indicators_page',
	'check_indicators', 'lexicon_version', 'observation_fingerprint')
ORDER BY proname;

-- Gone again
SELECT drop_pattern(name) FROM extract_user_patterns;
SELECT drop_alias(alias) FROM extract_user_aliases;
SELECT drop_indicator(code) FROM extract_user_indicators;
SELECT drop_place(name) FROM extract_user_places;
SELECT drop_unit(name) FROM quantity_user_units;
SELECT value, mention FROM extract_quantities('全年发运5万标准箱车，靠泊300锚次。');
SELECT indicator, name FROM extract_indicators('2023年，绿色固定资产投资3亿元。');
SELECT mention FROM extract_places('云栖小镇和蓉城签约。');
SELECT lexicon_version() = :'before' AS version, observation_fingerprint('a'::text) = :'fingerprint' AS fingerprint;
