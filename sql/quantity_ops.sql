-- Arithmetic and comparison, with numeric as the oracle on random values.
SET client_min_messages = error;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SELECT '17.9亿元'::quantity + '1000万元', '17.9亿元'::quantity - '18亿元', '0.1元'::quantity + '0.2元',
	'1公顷'::quantity + '15亩', '1公顷'::quantity + '1亩', '1平方公里'::quantity - '100公顷';
SELECT '326亿元'::quantity / '125家', '17.9亿元'::quantity * '8.8%', '2.5万台'::quantity * '3万元/台', '1公顷'::quantity / '1亩',
	'5kW'::quantity * '3h', '3米'::quantity * '4米', '10亿元'::quantity / 3, 2 * '3元'::quantity, '10%'::quantity * '50%';
SELECT - '5元'::quantity, + '5元'::quantity, abs('-5亩'::quantity), sign('-5亩'::quantity), round('17.956亿元'::quantity, 1),
	round('17.5亿元'::quantity), trunc('17.956亿元'::quantity, 1);
SELECT '15亩'::quantity = '1公顷', '1亿元'::quantity = '10000万元', '1元'::quantity = '1 USD', '1 m'::quantity < '2 s', '1 m'::quantity < '2 m',
	'1 m'::quantity > '2 s', '8.8%'::quantity = '0.088', '3成'::quantity = '30%', '1.2个百分点'::quantity = '1.2%', '100bp'::quantity = '1pp';
SELECT '3000万元'::quantity @ '亿元', '1亩'::quantity @ '平方米', '20亩'::quantity @ 'ha', '1吨标准煤'::quantity @ 'kWh', '36 km/h'::quantity @ 'm/s';
SELECT amount('17.9亿元'), amount('17.9亿元', '万元'), unit('17.9亿元'), unit('321.4万元/亩'), unit('3'), amount('8.8%');

-- Pairs of one dimension: unit, scale, factor to the base as a fraction
CREATE TEMPORARY TABLE kind (dimension int, suffix text, above numeric, below numeric);
INSERT INTO kind VALUES (1, '元', 1, 1), (1, '万元', 10000, 1), (1, '亿元', 100000000, 1), (1, ' million CNY', 1000000, 1), (1, '角', 1, 10),
	(2, '平方米', 1, 1), (2, '亩', 2000, 3), (2, '公顷', 10000, 1), (2, '万亩', 20000000, 3), (2, ' km2', 1000000, 1),
	(3, '%', 1, 100), (3, '', 1, 1), (3, '倍', 1, 1), (3, '‰', 1, 1000), (3, '万', 10000, 1),
	(4, '家', 1, 1), (4, '万家', 10000, 1), (5, '天', 86400, 1), (5, '小时', 3600, 1), (5, ' min', 60, 1), (5, '周', 604800, 1),
	(6, '元/亩', 3, 2000), (6, '万元/公顷', 1, 1), (6, '元/平方米', 1, 1), (7, ' km/h', 5, 18), (7, ' m/s', 1, 1), (7, '米/分钟', 1, 60);
SELECT setseed(0.25);
CREATE TEMPORARY TABLE pair AS
SELECT a.dimension AS da, b.dimension AS db, x, y, (x || a.suffix)::quantity AS qa, (y || b.suffix)::quantity AS qb,
	x * a.above AS na, a.below AS ba, y * b.above AS nb, b.below AS bb
FROM (SELECT round((random() * 2 - 1)::numeric * 10::numeric ^ (random() * 8)::int, (random() * 4)::int) AS x,
		round((random() * 2 - 1)::numeric * 10::numeric ^ (random() * 8)::int, (random() * 4)::int) AS y,
		(random() * 26)::int AS i, (random() * 26)::int AS j
	FROM generate_series(1, 10000)) AS r
JOIN (SELECT *, row_number() OVER () - 1 AS k FROM kind) AS a ON a.k = i
JOIN (SELECT *, row_number() OVER () - 1 AS k FROM kind) AS b ON b.k = j;
-- as many again of one dimension, and equal values in different units
INSERT INTO pair
SELECT a.dimension, b.dimension, x, y, (x || a.suffix)::quantity, (y || b.suffix)::quantity, x * a.above, a.below, y * b.above, b.below
FROM generate_series(-30, 30, 3) AS x, generate_series(-40, 40, 4) AS y, kind AS a JOIN kind AS b USING (dimension);
SELECT count(*) >= 10000 AS enough, count(*) FILTER (WHERE da = db AND qa = qb) > 100 AS with_equal_ones FROM pair;

-- each column counts what differs from numeric: nothing may
SELECT count(*) FILTER (WHERE (qa = qb) IS DISTINCT FROM (da = db AND na * bb = nb * ba)) AS eq,
	count(*) FILTER (WHERE (qa <> qb) IS DISTINCT FROM NOT (da = db AND na * bb = nb * ba)) AS ne,
	count(*) FILTER (WHERE (qa < qb) IS DISTINCT FROM CASE WHEN da = db THEN na * bb < nb * ba END) AS lt,
	count(*) FILTER (WHERE (qa <= qb) IS DISTINCT FROM CASE WHEN da = db THEN na * bb <= nb * ba END) AS le,
	count(*) FILTER (WHERE (qa > qb) IS DISTINCT FROM CASE WHEN da = db THEN na * bb > nb * ba END) AS gt,
	count(*) FILTER (WHERE (qa >= qb) IS DISTINCT FROM CASE WHEN da = db THEN na * bb >= nb * ba END) AS ge
FROM pair;
-- sums, exactly, in a unit that holds all of their dimension
SELECT da, count(*) FILTER (WHERE amount(qa + qb, unit) * above * ba * bb <> below * (na * bb + nb * ba)) AS wrong_sums,
	count(*) FILTER (WHERE amount(qa - qb, unit) * above * ba * bb <> below * (na * bb - nb * ba)) AS wrong_differences
FROM pair JOIN (VALUES (1, '元', 1, 1), (2, '亩', 2000, 3), (3, '', 1, 1), (4, '家', 1, 1), (5, 's', 1, 1), (6, '元/平方米', 1, 1)) AS exact (dimension, unit, above, below)
	ON dimension = da WHERE da = db GROUP BY da ORDER BY da;
SELECT count(*) FILTER (WHERE qa + qb <> qb + qa) AS plus_commutes, count(*) FILTER (WHERE (qa - qb) + qb <> qa) AS minus_undoes,
	count(*) FILTER (WHERE - (qa - qb) <> qb - qa) AS minus_turns
FROM pair WHERE da = db AND da NOT IN (6, 7);
SELECT count(*) AS times_commutes FROM pair WHERE qa * qb <> qb * qa;
SELECT count(*) AS wrong_quotients FROM pair
WHERE da = db AND sign(qb) <> 0 AND abs((qa / qb)::numeric - na * bb / (ba * nb)) > abs(na * bb / (ba * nb)) * 1e-12 + 1e-12;
-- every result reads back as what it is
SELECT count(*) AS lost FROM pair WHERE quantity_send((qa * qb)::text::quantity) <> quantity_send(qa * qb);
SELECT count(*) AS lost FROM pair WHERE sign(qb) <> 0 AND quantity_send((qa / qb)::text::quantity) <> quantity_send(qa / qb);

-- Order and hash
SELECT count(*) AS hashes FROM pair WHERE qa = qb AND (quantity_hash(qa) <> quantity_hash(qb) OR quantity_hash_extended(qa, 7) <> quantity_hash_extended(qb, 7));
SELECT count(*) AS seedless FROM pair WHERE (quantity_hash_extended(qa, 0) & 4294967295) <> (quantity_hash(qa)::bigint & 4294967295);
SELECT count(*) AS total FROM pair WHERE (qa ~<~ qb)::int + (qa = qb)::int + (qa ~>~ qb)::int <> 1
	OR quantity_cmp(qa, qb) <> - quantity_cmp(qb, qa) OR (qa ~<=~ qb) <> NOT (qa ~>~ qb) OR (qa ~>=~ qb) <> NOT (qa ~<~ qb);
CREATE TEMPORARY TABLE sample AS SELECT DISTINCT ON (qa) qa AS q FROM pair ORDER BY qa;
-- sorted by abbreviated keys, neighbours are in order by the full comparison
SELECT count(*) AS disorder FROM (SELECT q, lag(q) OVER (ORDER BY q) AS before FROM sample) AS s WHERE NOT before ~<~ q;
SELECT count(*) AS intransitive
FROM (SELECT q FROM sample ORDER BY quantity_hash(q) LIMIT 40) AS a (x), (SELECT q FROM sample ORDER BY quantity_hash(q) LIMIT 40) AS b (y),
	(SELECT q FROM sample ORDER BY quantity_hash(q) LIMIT 40) AS c (z)
WHERE x ~<=~ y AND y ~<=~ z AND NOT x ~<=~ z;
-- values of very many digits sort and hash with the small ones
SELECT array_agg(q ORDER BY q) FROM unnest('{100000000000000000001元,1亿元,100000000000000000000元,0.00000000000000000001元,100000000000000000000.5元,-5元,0元,1万亿元,-100000000000000000000元}'::quantity[]) AS q;
SELECT quantity_hash('1000000000000000000000元') = quantity_hash('1000000000万亿元') AS big, '1000000000000000000000元'::quantity = '1000000000万亿元' AS equal,
	quantity_hash(('3' || repeat('0', 40) || '亩')::quantity) = quantity_hash(('2' || repeat('0', 39) || '公顷')::quantity) AS fraction;
