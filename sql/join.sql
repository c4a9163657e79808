-- A dataset joined with official statistics: the queries of doc/dataset.md on figures by province and city.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SET datestyle = iso;
CREATE SCHEMA press;
CREATE TABLE press.article (id int PRIMARY KEY, body text, published_on date);
INSERT INTO press.article VALUES
	(1, '2022年，江苏省实现地区生产总值12.29万亿元，比上年增长2.8%。', '2023-01-20'),
	(2, '2022年，广东省地区生产总值129118.58亿元，增长1.9%。', '2023-01-20'),
	(3, '据统计，2022年江苏省地区生产总值达到12.5万亿元。', '2023-03-02'),
	(4, '2022年，苏州市实现地区生产总值23958.3亿元。实际使用外资74.2亿美元。', '2023-02-01'),
	(5, 'In 2022, the GDP of Jiangsu Province reached 12.29 trillion yuan.', '2023-02-01'),
	(6, '2022年，广东省地区生产总值12.91万亿元。', '2023-02-01');
-- Official figures of 2022, as first published
CREATE TABLE press.gdp (region text, year int, gdp quantity(亿元), population quantity(万人), area quantity("km2"));
INSERT INTO press.gdp VALUES ('320000', 2022, '122875.6亿元', '8515万人', '107200 km2'), ('440000', 2022, '129118.6亿元', '12656.8万人', '179800 km2'),
	('320500', 2022, '23958.3亿元', '1291.1万人', '8657 km2');
INSERT INTO exchange_rates (base, quote, valid, rate) VALUES ('USD', 'CNY', '[2022-01-01,2023-01-01)', 6.7261);
SELECT create_observation_store('press.article', 'id', 'body', 'published_on');
SET client_min_messages = warning;
CALL refresh_observations('press.article');
RESET client_min_messages;

-- Extracted against official: deviation in percent
SELECT o.region, g.year, o.article, o.value, g.gdp, round(100 * (o.value / g.gdp)::numeric - 100, 2) AS deviation
FROM press.article_observation o
JOIN press.gdp g ON g.region = o.region AND o.period = daterange(make_date(g.year, 1, 1), make_date(g.year + 1, 1, 1))
WHERE o.indicator = 'gdp' AND o.status = 'actual' AND o.value IS NOT NULL
ORDER BY o.region, g.year, o.article;

-- Per head and per mu
SELECT DISTINCT ON (o.region) o.region, round(o.value / g.population @ '万元/人', 2) AS per_head, round(o.value / g.area @ '万元/亩', 2) AS per_mu
FROM press.article_observation o
JOIN press.gdp g ON g.region = o.region AND o.period = daterange(make_date(g.year, 1, 1), make_date(g.year + 1, 1, 1))
WHERE o.indicator = 'gdp' ORDER BY o.region, o.article;

-- Dollars in yuan by the year's rate
SELECT article, name, value, round(convert(value, 'CNY', lower(period)) @ '亿元', 2) AS in_yuan
FROM press.article_observation WHERE unit(value) = 'USD' AND period IS NOT NULL;

-- The same indicator, region and period with values that no rounding reconciles
SELECT indicator, region, period, array_agg(article || ': ' || value::text ORDER BY article) AS stated
FROM press.article_observation
WHERE indicator IS NOT NULL AND region IS NOT NULL AND period IS NOT NULL AND value IS NOT NULL AND qualifier = 'exact' AND status = 'actual'
GROUP BY indicator, region, period, unit(value)
HAVING isempty(range_intersect_agg(rounding(value)))
ORDER BY indicator, region, period;

DELETE FROM exchange_rates WHERE base = 'USD' AND valid = '[2022-01-01,2023-01-01)';
SELECT drop_observation_store('press.article');
DROP TABLE press.article, press.gdp;
DROP SCHEMA press;
