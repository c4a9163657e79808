-- What the first call costs in a session, and how far the backend grows on 10 MB
SELECT 1 AS one \gset
SELECT clock_timestamp() AS t0 \gset
SELECT count(*) FROM extract_indicators('') \gset
SELECT clock_timestamp() AS t1 \gset
SELECT count(*) FROM extract_indicators('') \gset
SELECT clock_timestamp() AS t2 \gset
SELECT format('%s ms', round(extract(epoch FROM (:'t1'::timestamptz - :'t0') - (:'t2'::timestamptz - :'t1')) * 1000, 1));
SELECT pg_backend_pid() AS pid \gset
\setenv BACKEND :pid
CREATE TEMPORARY TABLE piece AS
SELECT left(body, (length(body) * (10000000 / octet_length(body)::numeric))::int) AS body FROM bench.long;
SELECT octet_length(body) AS bytes FROM piece \gset
\set before `awk '/VmHWM/ { print $2 }' /proc/$BACKEND/status`
SELECT count(*) FROM piece, extract_indicators(body) \gset
\set after `awk '/VmHWM/ { print $2 }' /proc/$BACKEND/status`
SELECT format('%s MB more at the peak on %s MB of text: %s bytes for each byte', (:after - :before) / 1000, :bytes / 1000000, round((:after - :before) * 1024.0 / :bytes, 1));
