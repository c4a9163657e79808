-- All of it, a line a part: the same before and after.
\pset format unaligned
\pset tuples_only on
SET extra_float_digits = 3;
SELECT 'ledger', l, encode(quantity_send(v), 'hex') FROM aaa.ledger AS l ORDER BY id;
RESET extra_float_digits;
SELECT 'ledger as shown', l FROM aaa.ledger AS l ORDER BY id;
SELECT 'column type', attname, format_type(atttypid, atttypmod), pg_get_expr(adbin, adrelid) FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
WHERE attrelid = 'aaa.ledger'::regclass AND attnum > 0 ORDER BY attnum;
SELECT 'constraint', conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'aaa.ledger'::regclass AND contype = 'c' OR conname ~ '^car' ORDER BY conname;
SELECT 'index', indexdef FROM pg_indexes WHERE tablename = 'zzz' ORDER BY indexname;
SELECT 'values', count(*), md5(string_agg(i || ' ' || v || ' ' || encode(quantity_send(v), 'hex'), '|' ORDER BY i)) FROM zzz;
SELECT 'in order', md5(string_agg(v::text, '|' ORDER BY v, i)) FROM zzz;
SELECT 'hashes', sum(quantity_hash_extended(v, 7)::numeric) FROM zzz;
SELECT 'sums', unit(v), sum(v), avg(v), stddev(v), min(v), max(v) FROM zzz GROUP BY unit(v) ORDER BY unit(v) COLLATE "C";
SELECT 'summed', s FROM summed AS s ORDER BY s.unit COLLATE "C";
SELECT 'large', count(*), sum(i) FROM large;
SELECT 'shipped', s, pg_typeof(c), pg_typeof(l) FROM shipped AS s ORDER BY c;
SELECT 'units', u FROM quantity_user_units AS u ORDER BY name COLLATE "C";
SELECT 'all units', count(*), md5(string_agg(u::text, '|' ORDER BY code COLLATE "C")) FROM quantity_units AS u;
SELECT 'rates', r FROM exchange_rates AS r ORDER BY r::text COLLATE "C";
SELECT 'converted', convert('100万美元'::quantity, 'CNY', '2022-05-01');
SELECT 'own indicator', i FROM extract_user_indicators AS i ORDER BY i::text COLLATE "C";
SELECT 'rows', count(*), md5(string_agg(o::text || encode(quantity_send(value), 'hex'), '|' ORDER BY article, seq)) FROM observation AS o;
SELECT 'rows again', count(*), md5(string_agg((a.id, i)::text, '|' ORDER BY a.id, seq)) FROM article AS a, extract_indicators(a.body) AS i;
SELECT 'store', count(*), md5(string_agg(o::text, '|' ORDER BY article, seq)) FROM article_observation AS o;
SELECT 'state of the store', count(*), md5(string_agg((article, pending, fingerprint, error)::text, '|' ORDER BY article)) FROM article_observation_state;
-- (pg_upgrade itself makes members of types, and none of what CREATE TYPE AS RANGE makes)
SELECT 'member', object FROM pg_depend JOIN pg_extension AS e ON refobjid = e.oid, LATERAL pg_describe_object(classid, objid, 0) AS object
WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e' AND extname = 'pg_indicators'
	AND object !~ '^type |^cast from quantity_range |^function quantity_(multi)?range\(' ORDER BY object COLLATE "C";

-- what each kind of index finds
SET enable_seqscan = off;
SET enable_bitmapscan = off;
SELECT 'btree', count(*), sum(i) FROM zzz WHERE v > '100标准箱车' AND i > 0;
SELECT 'btree', count(*), sum(i) FROM zzz WHERE v BETWEEN '10公顷' AND '900垄';
SELECT 'btree', sum(i) FROM zzz WHERE v = ANY ((SELECT array_agg(v) FROM zzz WHERE i % 1000 = 0)::quantity[]);
SELECT 'expression', count(*), sum(i) FROM zzz WHERE unit(v) = '标准箱车' AND amount(v) > 50000;
SELECT 'partial', count(*), sum(i) FROM zzz WHERE v > '100标准箱车';
RESET enable_bitmapscan;
SET enable_indexscan = off;
SELECT 'bitmap', count(*), sum(i) FROM zzz WHERE v < '-100元' AND i > 0;
SELECT 'range', id FROM aaa.ledger WHERE r @> '3货单'::quantity;
SELECT 'of rows', count(*), sum(seq) FROM observation WHERE value > '1亿元';
