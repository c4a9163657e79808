-- The demo: articles in a table, rows out of them, rows joined with statistics.

\echo
\echo '== The articles, and what each page says of itself'
SELECT a.id, left(m.title, 40) AS title, coalesce(a.published, m.published) AS published,
	coalesce(a.place, m.place) AS place, m.source, length(a.body) AS characters, length(article_text(a.body)) AS of_the_article
FROM news.article a, article_metadata(a.body) m ORDER BY a.id;

\echo '== Every statement of every article as a row: CREATE TABLE news.observation AS SELECT … FROM news.article, extract_indicators(body, published, place)'
\timing on
CREATE TABLE news.observation AS
SELECT a.id AS article, i.* FROM news.article a, extract_indicators(a.body, a.published, a.place) i;
\timing off
SELECT article AS id, seq, coalesce(indicator, '') AS indicator, left(name, 20) AS name, left(subject, 12) AS subject, region,
	CASE WHEN to_char(lower(period), 'MMDD') = '0101' AND upper(period) = lower(period) + interval '1 year' THEN to_char(lower(period), 'YYYY') ELSE period::text END AS period,
	nullif(qualifier, 'exact') AS qualifier, coalesce(value::text, bounds::text) AS value, change, rank, nullif(status, 'actual') AS status
FROM news.observation ORDER BY article, seq;

\echo '== GDP as the articles state it, beside the official figure (revised since), deviation in percent'
SELECT o.article AS id, g.name, g.year, o.value AS stated, g.gdp AS official,
	round(100 * (o.value / g.gdp)::numeric - 100, 2) AS deviation_percent
FROM news.observation o
JOIN stats.gdp g ON g.region = o.region AND daterange(make_date(g.year, 1, 1), make_date(g.year + 1, 1, 1)) = o.period
WHERE o.indicator = 'gdp' AND o.status = 'actual' AND o.qualifier IN ('exact', 'about') AND o.value IS NOT NULL
ORDER BY g.region, g.year;

\echo '== Investment that the articles state, summed by region in 亿元 (a part of a stated whole is not counted again)'
SELECT region, min(subject) AS subject, count(*) AS statements, sum(value) @ '亿元' AS investment, max(value) AS largest
FROM news.observation
WHERE indicator IN ('fixed_asset_investment', 'industrial_investment', 'completed_investment', 'project_investment', 'rd_expenditure')
	AND status = 'actual' AND part_of IS NULL AND value > '0元'
GROUP BY region ORDER BY sum(value) DESC;

\echo '== Dollars in yuan, by the average rate of the year'
SELECT article AS id, name, value, round(convert(value, 'CNY', lower(period)) @ '亿元', 1) AS in_yuan
FROM news.observation WHERE unit(value) = 'USD' ORDER BY article, seq;

\echo '== What was promised: the targets, with what the wording allows'
SELECT article AS id, left(name, 24) AS name, left(subject, 12) AS subject, period, qualifier, value, bounds, change
FROM news.observation WHERE status = 'target' ORDER BY article, seq;

\echo '== How long it took'
DO $$ BEGIN PERFORM count(*) FROM news.article, extract_indicators(body, published, place); END $$;
SELECT clock_timestamp() AS start \gset
SELECT count(*) AS rows, sum(octet_length(body)) FILTER (WHERE seq = 1) AS bytes FROM news.article, extract_indicators(body, published, place) \gset
SELECT format('%s rows out of %s bytes of text in %s ms (%s rows/s)', :rows, :bytes,
	round(extract(epoch FROM clock_timestamp() - :'start') * 1000, 1), round(:rows / extract(epoch FROM clock_timestamp() - :'start'))) AS extraction;
