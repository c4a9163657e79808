-- Indexes, statistics and aggregates over mixed dimensions.
SET client_min_messages = error;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SELECT setseed(0.75);
CREATE TABLE quantity_mixed AS
SELECT i, quantity(round((random() * 100000)::numeric, (i % 3)), (ARRAY['元', '万元', '亿元', '家', '亩', '公顷', '万美元', '%', 'kWh', '元/亩', '吨标准煤/万元'])[1 + i % 11]) AS v
FROM generate_series(1, 20000) AS i;
INSERT INTO quantity_mixed SELECT -i, NULL FROM generate_series(1, 100) AS i;
ANALYZE quantity_mixed;

-- Rows that a condition gives, by a sequential scan
CREATE FUNCTION pg_temp.rows_of(condition text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE result text;
BEGIN
	EXECUTE 'SELECT count(*) || $q$ $q$ || coalesce(sum(hashint4(i)::bigint), 0) FROM quantity_mixed WHERE ' || condition INTO result;
	RETURN result;
END $$;
CREATE TEMPORARY TABLE condition (c text, plain text);
INSERT INTO condition SELECT format('v %s %L', op, x) FROM unnest('{<,<=,=,>=,>}'::text[]) AS op,
	unnest('{500亿元,1200万元,30公顷,450亩,777家,5%,0.05,100 USD,3 kWh,12元/亩,5吨标准煤/万元,1 Hz,-5元,999999999999999999999亿元}'::text[]) AS x;
INSERT INTO condition SELECT format('%L %s v', x, op) FROM unnest('{<,>=}'::text[]) AS op, unnest('{500亿元,30公顷,5%}'::text[]) AS x;
INSERT INTO condition VALUES ($$v > '1亿元' AND v < '50亿元'$$), ($$v BETWEEN '10公顷' AND '900亩'$$), ($$v = ANY ('{100元,100家,15亩,1公顷}')$$), ($$v > NULL$$), ($$v IS NULL$$);
SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off;
UPDATE condition SET plain = pg_temp.rows_of(c);
SELECT count(*) > 70 AS conditions, count(*) FILTER (WHERE plain NOT LIKE '0 %') > 30 AS with_rows FROM condition;

-- the same by each kind of index
SET enable_seqscan = off; SET enable_indexscan = on; RESET enable_indexonlyscan;
CREATE INDEX quantity_mixed_btree ON quantity_mixed (v);
EXPLAIN (COSTS off) SELECT * FROM quantity_mixed WHERE v > '500亿元';
EXPLAIN (COSTS off) SELECT * FROM quantity_mixed WHERE '30公顷' >= v;
SELECT c, plain FROM condition WHERE pg_temp.rows_of(c) <> plain;
SET enable_bitmapscan = on; SET enable_indexscan = off; SET enable_indexonlyscan = off;
SELECT c, plain FROM condition WHERE pg_temp.rows_of(c) <> plain;
DROP INDEX quantity_mixed_btree;
CREATE INDEX quantity_mixed_hash ON quantity_mixed USING hash (v);
SELECT c, plain FROM condition WHERE c LIKE 'v = %' AND pg_temp.rows_of(c) <> plain;
DROP INDEX quantity_mixed_hash;
CREATE INDEX quantity_mixed_brin ON quantity_mixed USING brin (v) WITH (pages_per_range = 4);
EXPLAIN (COSTS off) SELECT * FROM quantity_mixed WHERE v > '500亿元';
SELECT c, plain FROM condition WHERE pg_temp.rows_of(c) <> plain;
DROP INDEX quantity_mixed_brin;
CREATE INDEX quantity_mixed_multi ON quantity_mixed USING brin (v quantity_minmax_multi_ops) WITH (pages_per_range = 4);
SELECT c, plain FROM condition WHERE pg_temp.rows_of(c) <> plain;
DROP INDEX quantity_mixed_multi;
RESET enable_seqscan; RESET enable_bitmapscan; RESET enable_indexscan; RESET enable_indexonlyscan;

-- Estimates come from the column's statistics: right within a few per cent of the table
CREATE FUNCTION pg_temp.estimate(condition text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) SELECT * FROM quantity_mixed WHERE ' || condition INTO plan;
	RETURN (plan->0->'Plan'->>'Plan Rows')::numeric;
END $$;
SELECT c, pg_temp.estimate(c), plain FROM condition
WHERE c ~ '^v [<>]=? ' AND c !~ 'AND' AND abs(pg_temp.estimate(c) - split_part(plain, ' ', 1)::numeric) > 600;

-- Aggregates: parallel and windowed ones give what plain ones give
CREATE TABLE quantity_money AS
SELECT i, i % 7 AS g, quantity(round((random() * 100000 - 50000)::numeric, i % 4), (ARRAY['元', '万元', '亿元', ' thousand CNY'])[1 + i % 4]) AS v,
	quantity((ARRAY[3, 5, 15])[1 + i % 3], (ARRAY['亩', '公顷', '平方米'])[1 + i % 3]) AS land
FROM generate_series(1, 30000) AS i;
INSERT INTO quantity_money VALUES (30001, 0, '123456789012345678901234567890.12元', '1亩'), (30002, 1, NULL, NULL);
ANALYZE quantity_money;
CREATE TEMPORARY TABLE plain_sums AS SELECT g, sum(v), avg(v), min(v), max(v), sum(land) AS land FROM quantity_money GROUP BY g;
CREATE TEMPORARY TABLE plain_moments AS SELECT g, var_samp(v), var_pop(v), stddev_samp(v), stddev_pop(v), weighted_avg(v, land) AS by_land,
	weighted_avg(v, (i % 5) / 3.0) AS by_number, variance(land) AS land FROM quantity_money GROUP BY g;
SELECT count(*) AS wrong FROM (SELECT g, sum(amount(v)) AS s, avg(amount(v)) AS a, min(amount(v, '元')) AS lo, max(amount(v, '元')) AS hi FROM (SELECT g, v @ '元' AS v FROM quantity_money) AS m GROUP BY g) AS n
JOIN plain_sums USING (g) WHERE amount(sum, '元') <> s OR abs(amount(avg, '元') - a) > 1e-6 OR amount(min, '元') <> lo OR amount(max, '元') <> hi;
SELECT count(*) AS depends_on_order FROM (SELECT g, sum(v ORDER BY v) AS up, sum(v ORDER BY v DESC) AS down, sum(v ORDER BY hashint4(i)) AS any FROM quantity_money GROUP BY g) AS o
WHERE up <> down OR up <> o.any;
SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS off) SELECT sum(v), avg(v) FROM quantity_money;
SELECT count(*) AS wrong_in_parallel FROM (SELECT g, sum(v), avg(v), min(v), max(v), sum(land) AS land FROM quantity_money GROUP BY g) AS p
JOIN plain_sums AS s USING (g) WHERE p.sum <> s.sum OR p.avg <> s.avg OR p.min <> s.min OR p.max <> s.max OR p.land <> s.land;
SELECT sum(v) = (SELECT sum(sum) FROM plain_sums) AS total FROM quantity_money;
EXPLAIN (COSTS off) SELECT stddev(v), weighted_avg(v, land) FROM quantity_money;
-- (deviations of land are shown in the unit that comes first, and rounded there)
SELECT count(*) AS wrong_in_parallel FROM (SELECT g, var_samp(v), var_pop(v), stddev_samp(v), stddev_pop(v), weighted_avg(v, land) AS by_land,
		weighted_avg(v, (i % 5) / 3.0) AS by_number, variance(land) AS land FROM quantity_money GROUP BY g) AS p
JOIN plain_moments AS s USING (g) WHERE p.var_samp <> s.var_samp OR p.var_pop <> s.var_pop OR p.stddev_samp <> s.stddev_samp OR p.stddev_pop <> s.stddev_pop
	OR p.by_land <> s.by_land OR p.by_number <> s.by_number OR abs((p.land / s.land)::numeric - 1) > 1e-14;
RESET max_parallel_workers_per_gather; RESET parallel_setup_cost; RESET parallel_tuple_cost; RESET min_parallel_table_scan_size;
SELECT count(*) AS wrong_in_windows
FROM (SELECT i, sum(v) OVER w AS moving, avg(v) OVER w AS moving_avg, array_agg(v) OVER w AS held FROM quantity_money WHERE i % 50 = 0 OR i > 29990
	WINDOW w AS (ORDER BY i ROWS BETWEEN 5 PRECEDING AND 3 FOLLOWING)) AS m,
	LATERAL (SELECT sum(h) AS plain, avg(h) AS plain_avg FROM unnest(held) AS h) AS n
WHERE moving <> plain OR moving_avg <> plain_avg;
SELECT count(*) AS wrong_in_windows
FROM (SELECT i, stddev(v) OVER w AS moving, var_pop(v) OVER w AS moving_var, weighted_avg(v, land) OVER w AS moving_mean, weighted_avg(v, 3) OVER w AS moving_three,
		array_agg(v) OVER w AS held, array_agg(land) OVER w AS held_land
	FROM quantity_money WHERE i % 50 = 0 OR i > 29990
	WINDOW w AS (ORDER BY i ROWS BETWEEN 5 PRECEDING AND 3 FOLLOWING)) AS m,
	LATERAL (SELECT stddev(h) AS plain, var_pop(h) AS plain_var, weighted_avg(h, l) AS plain_mean, weighted_avg(h, 3) AS plain_three FROM unnest(held, held_land) AS h (h, l)) AS n
WHERE moving <> plain OR moving_var <> plain_var OR moving_mean <> plain_mean OR moving_three <> plain_three;
-- users' units travel between workers with their definitions; 3/7 and 2000/3 have no decimal in common but are summed exactly
SELECT define_unit('游次', '12 家次'), define_unit('畦', '3/7 亩'), define_unit('货单');
CREATE TABLE quantity_own AS
SELECT i, quantity(i % 97, (ARRAY['游次', '家次', '万游次'])[1 + i % 3]) AS trips, quantity(i % 89, (ARRAY['畦', '亩', '公顷', '平方米'])[1 + i % 4]) AS land, quantity(i % 7, '货单') AS bills
FROM generate_series(1, 20000) AS i;
ANALYZE quantity_own;
CREATE TABLE quantity_own_plain AS SELECT sum(trips) AS trips, sum(land) AS land, sum(bills) AS bills, var_pop(bills), weighted_avg(bills, land), avg(land) FROM quantity_own;
-- (in 21sts of a square metre all are integers)
SELECT amount(land, '畦') * 6000 = sum((i % 89) * (ARRAY[6000, 14000, 210000, 21])[1 + i % 4]) AS exact
FROM quantity_own_plain, (SELECT i FROM quantity_own) AS o GROUP BY land;
SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
SELECT p.trips = q.trips AS trips, p.land = q.land AS land, p.bills = q.bills AS bills, p.var_pop = q.var_pop AS var_pop, p.weighted_avg = q.weighted_avg AS weighted_avg
FROM quantity_own_plain AS p, (SELECT sum(trips) AS trips, sum(land) AS land, sum(bills) AS bills, var_pop(bills), weighted_avg(bills, land), avg(land) FROM quantity_own) AS q;
RESET max_parallel_workers_per_gather; RESET parallel_setup_cost; RESET parallel_tuple_cost; RESET min_parallel_table_scan_size;
DROP TABLE quantity_own, quantity_own_plain;
SELECT drop_unit('游次'), drop_unit('畦'), drop_unit('货单');
-- integers of 128 bits are not enough for these
SELECT abs(amount(variance(v)) / variance(amount(v)) - 1) < 1e-15 AS variance, abs(amount(weighted_avg(v, v)) / (sum(amount(v) * amount(v)) / sum(amount(v))) - 1) < 1e-15 AS mean
FROM (SELECT quantity((999999999999999999 - i * 7)::numeric, (ARRAY['元', '万元', '亿元'])[1 + i % 3]) AS v FROM generate_series(1, 3000) AS i) AS big;
-- frames by value
SELECT v, count(*) OVER (ORDER BY v RANGE BETWEEN '1亿元' PRECEDING AND '5000万元' FOLLOWING)
FROM unnest('{1亿元,15000万元,3亿元,2.75亿元,0.2 billion CNY}'::quantity[]) AS v;
SELECT sum(v) OVER (ORDER BY v RANGE BETWEEN '1家' PRECEDING AND CURRENT ROW) FROM (VALUES ('1亿元'::quantity), ('2亿元')) AS t (v);
SELECT sum(v) OVER (ORDER BY v RANGE BETWEEN '-1元' PRECEDING AND CURRENT ROW) FROM (VALUES ('1亿元'::quantity), ('2亿元')) AS t (v);
-- empty, and only NULL
SELECT sum(v), avg(v), min(v), max(v), stddev(v), variance(v), weighted_avg(v, 1) FROM quantity_money WHERE false;
SELECT sum(v), avg(v), stddev(v) FROM quantity_money WHERE v IS NULL;
SELECT sum(v), avg(v), min(v), max(v) FROM unnest('{1亿元,2000万元,3元}'::quantity[]) AS v;
-- deviations and percentiles, beside numeric's
SELECT abs(amount(stddev(v)) - stddev(amount(v))) < 1e-6 AS stddev, abs(amount(stddev_pop(v)) - stddev_pop(amount(v))) < 1e-6 AS stddev_pop,
	abs(amount(variance(v)) - variance(amount(v))) < 1e-6 AS variance, abs(amount(var_pop(v)) - var_pop(amount(v))) < 1e-6 AS var_pop, unit(variance(v)),
	abs(amount(percentile_cont(0.3) WITHIN GROUP (ORDER BY v))::float8 - percentile_cont(0.3) WITHIN GROUP (ORDER BY amount(v)::float8)) < 1e-6 AS cont,
	percentile_disc(0.5) WITHIN GROUP (ORDER BY v) = quantity(percentile_disc(0.5) WITHIN GROUP (ORDER BY amount(v)), '元') AS disc
FROM (SELECT v FROM quantity_money WHERE i <= 1000 AND i % 4 = 0) AS m;
SELECT weighted_avg(price, amount) , weighted_avg(price, 2) FROM (VALUES ('5元/kg'::quantity, '2吨'::quantity), ('8元/kg', '1000kg')) AS t (price, amount);
SELECT weighted_avg(v, 0) FROM unnest('{1元,2元}'::quantity[]) AS v;
SELECT weighted_avg(v, w) FROM (VALUES ('1元'::quantity, '1家'::quantity), ('1元', '1台')) AS t (v, w);
SELECT stddev(v) FROM unnest('{1元,2家}'::quantity[]) AS v;
-- of units that no decimal joins: exact, whatever comes first
SELECT unit(sum(v ORDER BY v)), sum(v ORDER BY v) = sum(v ORDER BY v DESC) AS sums, round(amount(stddev_pop(v ORDER BY v), 'm2'), 10), round(amount(stddev_pop(v ORDER BY v DESC), 'm2'), 10),
	round(stddev_pop(m), 10) AS of_numbers, round(amount(weighted_avg(v, m / 3), 'm2'), 10), round(sum(m * m) / sum(m), 10) AS mean
FROM (VALUES ('3亩'::quantity, 2000.0), ('0.5公顷', 5000), ('1.25平方米', 1.25), ('12亩', 8000)) AS t (v, m);
-- percentiles in the order that is asked for, one and several at once
SELECT percentile_cont(0.3) WITHIN GROUP (ORDER BY v) AS up, percentile_cont(0.3) WITHIN GROUP (ORDER BY v DESC) AS down,
	percentile_cont('{{0,0.5},{NULL,1}}'::float8[]) WITHIN GROUP (ORDER BY v), percentile_disc('{0.1,0.9}'::float8[]) WITHIN GROUP (ORDER BY v),
	percentile_cont('{}'::float8[]) WITHIN GROUP (ORDER BY v) AS none, mode() WITHIN GROUP (ORDER BY v)
FROM unnest('{3元,1元,0.0002万元,10元,NULL,3元}'::quantity[]) AS v;
SELECT percentile_cont(1.1) WITHIN GROUP (ORDER BY v) FROM unnest('{1元,2元}'::quantity[]) AS v;
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY v) FROM unnest('{1元,2家}'::quantity[]) AS v;
-- grouping, distinct and joins across units
SELECT count(DISTINCT v), count(*) FROM unnest('{15亩,1公顷,10000平方米,0.01 km2,1亿元,10000万元,1,100%,1倍,10成}'::quantity[]) AS v;
SET enable_mergejoin = off; SET enable_nestloop = off;
SELECT count(*) FROM unnest('{15亩,1亿元,1}'::quantity[]) AS a JOIN unnest('{1公顷,10000万元,100%,1家}'::quantity[]) AS b ON a = b;
SET enable_hashjoin = off; SET enable_mergejoin = on;
SELECT count(*) FROM unnest('{15亩,1亿元,1}'::quantity[]) AS a JOIN unnest('{1公顷,10000万元,100%,1家}'::quantity[]) AS b ON a = b;
RESET enable_mergejoin; RESET enable_nestloop; RESET enable_hashjoin;
DROP TABLE quantity_mixed, quantity_money;
