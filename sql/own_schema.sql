-- In a schema of its own, which no search_path names: beside a user's tables of
-- the same names, and everything found by its qualified name.
CREATE DATABASE regress_own_schema TEMPLATE template0;
\c regress_own_schema
\set SHOW_CONTEXT never
CREATE TABLE indicators (mine text);
CREATE TABLE divisions (mine text);
CREATE TABLE zones (mine text);
CREATE EXTENSION pg_indicators;
CREATE SCHEMA "Own One";
CREATE EXTENSION pg_indicators SCHEMA "Own One";
CREATE SCHEMA news;
SET search_path = pg_catalog;
SET datestyle = iso;

-- The type: input, operators, aggregates, a column with an index, units and rates of one's own
SELECT '1亿元'::"Own One".quantity OPERATOR("Own One".*) '2'::"Own One".quantity AS twice,
	'15亩'::"Own One".quantity OPERATOR("Own One".=) '1公顷' AS same, "Own One".to_char('17.9亿元'::"Own One".quantity, 'en') AS english;
SELECT "Own One".sum(q), "Own One".weighted_avg(q, 2) FROM unnest('{1亿元,2亿元}'::"Own One".quantity[]) q;
CREATE TABLE news.fund (amount "Own One".quantity(亿元) PRIMARY KEY);
INSERT INTO news.fund VALUES ('5000万元'), ('1.79 billion CNY');
SELECT * FROM news.fund ORDER BY amount;
SELECT "Own One".define_unit('洞', '12 m2');
SELECT '3洞'::"Own One".quantity OPERATOR("Own One".@) 'm2' AS area;
SELECT "Own One".drop_unit('洞');
INSERT INTO "Own One".exchange_rates (base, quote, valid, rate) VALUES ('USD', 'CNY', '[2022-01-01,2023-01-01)', 6.7);
SELECT "Own One".convert('3 USD'::"Own One".quantity, 'CNY', '2022-03-03');

-- What is known
SELECT code FROM "Own One".indicators WHERE zh = '地区生产总值';
SELECT "Own One".division_at('110103', '2012-01-01');
SELECT count(*) > 1000 AS divisions FROM "Own One".divisions;
SELECT count(*) > 100 AS zones FROM "Own One".zones;
SELECT count(*) > 100 AS units FROM "Own One".quantity_units;

-- Reading, checking, showing
SELECT indicator, region, period, value, bounds, change FROM "Own One".extract_indicators('2022年，江苏省地区生产总值超12.2万亿元，增长2.8%。');
SELECT value FROM "Own One".extract_quantities('新建厂房30万平方米。');
SELECT kind, stated, computed, agrees FROM "Own One".check_indicators('全区工业总产值由上年的250亿元增加到290亿元，增长18%。');
SELECT "Own One".implied_previous('110亿元', '10%');
SELECT "Own One".indicators_page('2022年，江苏省地区生产总值12.2万亿元。') ~ 'pgi-value' AS page;

-- A dataset, by refresh and by trigger, and its export
CREATE TABLE news.article (id int PRIMARY KEY, title text, body text);
INSERT INTO news.article VALUES (1, '江苏省', '2022年，全省地区生产总值12.2万亿元。'), (2, NULL, '2022年，苏州市企业3家。');
SELECT "Own One".create_observation_store('news.article', 'id', 'body', title => 'title');
SET client_min_messages = warning;
CALL "Own One".refresh_observations('news.article');
RESET client_min_messages;
SELECT "Own One".create_observation_triggers('news.article');
INSERT INTO news.article VALUES (3, NULL, '2021年，苏州市进出口总额2.5万亿元。');
UPDATE news.article SET body = '2022年，苏州市企业4家。' WHERE id = 2;
SELECT article, indicator, region, value FROM news.article_observation ORDER BY article, seq;
SELECT "INDICATOR", "REF_AREA", "OBS_VALUE" FROM "Own One".sdmx_observations('news.article');
SELECT count(*) FROM "Own One".observation_progress;

-- Moved, all goes on, in sessions that have read before and in new ones
ALTER EXTENSION pg_indicators SET SCHEMA news;
DELETE FROM news.article WHERE id = 1;
SELECT news.define_unit('洞', '12 m2');
SELECT '3洞'::news.quantity OPERATOR(news.@) 'm2' AS area;
\c
SET client_min_messages = warning;
CALL news.refresh_observations('news.article');
RESET client_min_messages;
SELECT article, value, '3洞'::news.quantity FROM news.article_observation ORDER BY article, seq;
SELECT news.drop_observation_store('news.article');
SELECT count(mine) AS untouched FROM indicators;
\c contrib_regression
DROP DATABASE regress_own_schema;
