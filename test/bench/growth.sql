-- extract_indicators on one text of about :bytes bytes; short ones are read several times
CREATE TEMPORARY TABLE piece AS
SELECT left(body, (length(body) * (:bytes / octet_length(body)::numeric))::int) AS body FROM bench.long;
SELECT greatest(1, 300000 / :bytes) AS times \gset
SELECT count(*) AS rows FROM piece, extract_indicators(body) \gset
SELECT clock_timestamp() AS start \gset
SELECT count(*) FROM piece, generate_series(1, :times) n, extract_indicators(body || repeat(' ', n % 2)) \gset
SELECT format('%10s bytes %10s ms %8s MB/s %8s rows', octet_length(body), round(ms / :times, 3), round(octet_length(body) * :times / ms / 1000, 1), :rows)
FROM piece, (SELECT extract(epoch FROM clock_timestamp() - :'start')::numeric * 1000 AS ms) t;
