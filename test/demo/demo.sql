-- The demo: articles in a table, rows out of them, rows joined with statistics.

\echo
\echo '== 1. Articles in a table; title, day and source are what each page says of itself'
SELECT a.id, left(m.title, 40) AS title, coalesce(a.published, m.published) AS published, m.source, length(a.body) AS characters
FROM news.article a, article_metadata(a.body) m ORDER BY a.id;

\echo '== 2. A table of rows beside it: create_observation_store once, CALL refresh_observations whenever articles came in'
SELECT create_observation_store('news.article', key => 'id', body => 'body', published => 'published', place => 'place');
SET client_min_messages = notice;
CALL refresh_observations('news.article');
RESET client_min_messages;

\echo
\echo '== 3. What two of the articles state, a row a statement (all of them: on the page that the demo leaves)'
SELECT article AS id, seq, indicator, left(name, 24) AS name, left(subject, 12) AS subject,
	to_char(lower(period), 'YYYY-MM-DD') AS since, to_char(upper(period) - 1, 'YYYY-MM-DD') AS until,
	nullif(qualifier, 'exact') AS qualifier, value, change, rank, nullif(status, 'actual') AS status
FROM news.article_observation WHERE (article = 1 AND seq IN (1, 2, 3, 4, 12, 21, 22)) OR (article = 9 AND seq IN (1, 2, 3, 4, 6, 14)) ORDER BY article, seq;

\echo '== 4. Stated GDP beside the official figure (revised since), by region and year; deviation in percent'
SELECT g.name AS region, g.year, o.article AS id, o.value AS stated, g.gdp AS official,
	round(100 * (o.value / g.gdp)::numeric - 100, 2) AS deviation
FROM news.article_observation o
JOIN stats.gdp g ON g.region = o.region AND daterange(make_date(g.year, 1, 1), make_date(g.year + 1, 1, 1)) = o.period
WHERE o.indicator = 'gdp' AND o.status = 'actual' AND o.value IS NOT NULL
ORDER BY g.region, g.year, o.article;

\echo '== 5. Articles that contradict each other, beyond rounding (12.82万亿元 and 128222.2亿元 would agree)'
SELECT indicator, region, extract(year FROM lower(period)) AS year, string_agg(format('article %s: %s', article, value), ', ' ORDER BY article) AS stated
FROM news.article_observation
WHERE indicator IS NOT NULL AND region IS NOT NULL AND value IS NOT NULL AND qualifier = 'exact' AND status = 'actual' AND part_of IS NULL
GROUP BY indicator, region, period, unit(value)
HAVING count(DISTINCT article) > 1 AND isempty(range_intersect_agg(rounding(value)));

\echo '== 6. Figures of one article that cannot all be right: stated, and what the others come to'
SELECT a.id, c.kind, c.stated, c.computed, string_agg(o.name || ' ' || o.value::text, ', ' ORDER BY o.seq) AS figures
FROM news.article a, check_indicators(a.body, a.published, a.place) c, news.article_observation o
WHERE NOT c.agrees AND o.article = a.id AND o.seq = ANY (c.rows)
GROUP BY a.id, c.kind, c.stated, c.computed;

\echo '== 7. GDP per head and per mu, by dividing quantities'
SELECT DISTINCT ON (o.region) o.region, o.value AS gdp, r.population, r.area,
	round(o.value / r.population @ '万元/人', 2) AS per_head, round(o.value / r.area @ '万元/亩', 2) AS per_mu
FROM news.article_observation o JOIN stats.region r ON r.region = o.region AND r.year = extract(year FROM lower(o.period))
WHERE o.indicator = 'gdp' AND o.status = 'actual' AND o.value IS NOT NULL AND upper(o.period) = lower(o.period) + interval '1 year'
ORDER BY o.region, o.article;

\echo '== 8. Dollars in yuan, by the average rate of the year'
SELECT article AS id, name, value, round(convert(value, 'CNY', lower(period)) @ '亿元', 1) AS in_yuan
FROM news.article_observation WHERE unit(value) = 'USD' AND period IS NOT NULL ORDER BY article, seq;

\echo '== 9. Promises for 2024, with what the wording allows'
SELECT article AS id, left(name, 24) AS name, left(subject, 12) AS subject, qualifier, coalesce(value, change) AS target, coalesce(bounds, change_bounds) AS bounds
FROM news.article_observation WHERE status = 'target' AND indicator IS NOT NULL AND period && '[2024-01-01,2025-01-01)' ORDER BY article, seq;

\echo '== 10. How long it takes'
DO $$ BEGIN PERFORM count(*) FROM news.article, extract_indicators(body, published, place); END $$;
SELECT clock_timestamp() AS start \gset
SELECT count(*) AS rows, sum(octet_length(body)) FILTER (WHERE seq = 1) AS bytes FROM news.article, extract_indicators(body, published, place) \gset
SELECT format('%s rows out of %s bytes of text in %s ms', :rows, :bytes,
	round(extract(epoch FROM clock_timestamp() - :'start') * 1000, 1)) AS extraction;
