-- Copies of the corpus (or of text of our own), until the table holds :megabytes MB.
-- Articles differ in their first line, so that no two rows are the same text.
CREATE TABLE bench.source AS
SELECT row_number() OVER () AS n, line::json->>'text' AS body,
	CASE WHEN line::json->>'date' ~ '^\d{4}-\d{2}-\d{2}$' THEN (line::json->>'date')::date END AS published
FROM bench.line WHERE length(line::json->>'text') > 0;

INSERT INTO bench.source
SELECT n, (SELECT string_agg(bench.paragraph(n * 31 + i), '') FROM generate_series(1, 12) i), date '2024-01-01' + n % 365
FROM generate_series(1, 2000) n WHERE NOT EXISTS (SELECT FROM bench.line);

INSERT INTO bench.article
SELECT body, published
FROM (
	SELECT copy || E'\n' || body AS body, published, sum(octet_length(body)) OVER (ORDER BY copy, n) AS bytes
	FROM generate_series(1, 1 + (:megabytes * 1000000 / (SELECT sum(octet_length(body)) FROM bench.source))::int) copy, bench.source
) s
WHERE bytes <= :megabytes * 1000000::bigint;
VACUUM ANALYZE bench.article;

-- One long text without repetition, to cut pieces from
CREATE TABLE bench.long AS
SELECT CASE WHEN octet_length(corpus) >= 10500000 THEN corpus ELSE corpus || own END AS body
FROM (SELECT string_agg(body, E'\n' ORDER BY n) AS corpus FROM bench.source) c,
	(SELECT string_agg(bench.paragraph(i), '' ORDER BY i) AS own FROM generate_series(1, 28000) i) o;
