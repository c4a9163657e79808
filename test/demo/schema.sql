-- The demo's tables: articles as they come in, and official statistics.
CREATE EXTENSION pg_indicators;
CREATE SCHEMA news;
CREATE SCHEMA stats;

-- published and place stay NULL where the page says them itself.
CREATE TABLE news.article (
	id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	file text NOT NULL,
	body text NOT NULL,
	published date,
	place text
);

-- GDP of provinces and of some cities, 亿元 (as revised later)
CREATE TABLE stats.gdp_loaded (region text, name text, year int, gdp_100m_cny numeric);
\copy stats.gdp_loaded FROM test/demo/gdp_province.csv CSV HEADER
\copy stats.gdp_loaded FROM test/demo/gdp_city.csv CSV HEADER
CREATE TABLE stats.gdp AS
SELECT region, name, year, quantity(gdp_100m_cny, '亿元') AS gdp FROM stats.gdp_loaded;

-- Residents at the end of the year, and area
CREATE TABLE stats.region_loaded (region text, year int, population_10k numeric, area_km2 numeric);
\copy stats.region_loaded FROM test/demo/regions.csv CSV HEADER
CREATE TABLE stats.region AS
SELECT region, year, quantity(population_10k, '万人') AS population, quantity(area_km2, 'km2') AS area FROM stats.region_loaded;

-- Yuan for a US dollar, averages of the year, as the extension's own table of rates takes them
CREATE TABLE stats.usd_cny (year int, cny_per_usd numeric);
\copy stats.usd_cny FROM test/demo/usd_cny.csv CSV HEADER
INSERT INTO exchange_rates (base, quote, valid, rate)
SELECT 'USD', 'CNY', daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)), cny_per_usd FROM stats.usd_cny;
