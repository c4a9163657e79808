-- Observations in SDMX's terms.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SET datestyle = iso;
-- Every kind of period
SELECT period, s.* FROM (VALUES ('[2022-01-01,2023-01-01)'::daterange), ('[2022-07-01,2023-01-01)'), ('[2022-04-01,2022-07-01)'), ('[2022-05-01,2022-06-01)'),
	('[2022-07-22,2022-07-23)'), ('[2022-01-01,2022-06-01)'), ('[2016-01-01,2021-01-01)'), ('[2022-01-01,2022-07-23)'), ('[2022-07-22,2027-07-22)'),
	('[2022-02-01,2022-05-01)'), ('(,2022-01-01)'), ('[2022-01-01,infinity)'), ('[9999-01-01,10000-01-01)'), ('[10000-01-01,10001-01-01)'), ('[0044-01-01 BC,0043-01-01 BC)'), ('empty'), (NULL)) v (period) LEFT JOIN LATERAL sdmx_period(period) s ON true;
-- An article: levels, growth, targets, an unknown indicator; nothing without a period
SELECT "REF_AREA", "INDICATOR", "TRANSFORMATION", "FREQ", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "OBS_STATUS", "INDICATOR_NAME", "SUBJECT", "QUALIFIER", "ARTICLE", "SEQ", "QUOTE", "CONFIDENCE" > 0.5 AS sure
FROM sdmx_observations('上半年，全区完成财政总收入17.9亿元，同比增长8.8%。引进“云上项目”12个，人均工位3.5平方米。到2025年，工业总产值力争突破1000亿元。', '2022-07-22', '南京市江宁区');
SELECT "INDICATOR", "REF_AREA", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT" FROM sdmx_observations('In 2022, exports reached US$2.5 million.', NULL);
SELECT count(*) FROM sdmx_observations(NULL, NULL);
-- A store, by the table of articles or by its own name
CREATE SCHEMA press;
CREATE TABLE press.article (id int PRIMARY KEY, body text);
SELECT sdmx_observations('press.article');
SELECT create_observation_store('press.article', 'id', 'body');
INSERT INTO press.article VALUES (1, '2022年，宁乡市实现地区生产总值1200.50亿元，增长5.1%。'), (2, '2021年，苏州市进出口总额2.5万亿元，"引号"企业3家。');
SET client_min_messages = warning;
CALL refresh_observations('press.article');
RESET client_min_messages;
UPDATE press.article_observation SET confidence = 0.9;
COPY (SELECT * FROM sdmx_observations('press.article')) TO STDOUT WITH (FORMAT csv, HEADER);
SELECT count(*) > 0 AS same FROM sdmx_observations('press.article_observation');
-- No value is lost: the number, its multiplier and its unit give the quantity again
SELECT count(*) AS differ
FROM sdmx_observations('press.article') s JOIN press.article_observation o ON o.article::text = s."ARTICLE" AND o.seq = s."SEQ"
WHERE quantity(s."OBS_VALUE" * 10::numeric ^ s."UNIT_MULT", s."UNIT_MEASURE") <> CASE s."TRANSFORMATION" WHEN 'N' THEN o.value ELSE o.change END;
-- Every dimension is an identifier as the standard's schemas allow it (letters, digits, _, @, $, -), the
-- flow's reference too, and every period a date, a reporting period or a range
SELECT * FROM sdmx_observations('press.article') s
WHERE "STRUCTURE_ID" !~ '^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*:[A-Za-z0-9_@$-]+\([0-9]+\.[0-9]+\.[0-9]+\)$'
	OR EXISTS (SELECT FROM unnest(ARRAY["REF_AREA", "INDICATOR", "TRANSFORMATION", "FREQ", "OBS_STATUS"]) id WHERE id !~ '^[A-Za-z0-9_@$-]+$');
SELECT code FROM indicators WHERE code !~ '^[A-Za-z0-9_@$-]+$' UNION ALL SELECT code FROM divisions WHERE code !~ '^[A-Za-z0-9_@$-]+$';
SELECT period, s.time_period
FROM generate_series(0, 400, 7) a, generate_series(1, 800, 13) b, daterange(date '2021-01-01' + a, date '2021-01-01' + a + b) period, sdmx_period(period) s
WHERE s.time_period !~ '^\d{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$|^\d{4}-\d\d-\d\d(/P[1-9]\d*[YMD])?$';
SELECT drop_observation_store('press.article');
DROP TABLE press.article;
DROP SCHEMA press;
