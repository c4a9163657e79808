-- What is known, in SQL: indicators, divisions, zones; codes of other years.
SET client_min_messages = error;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SELECT count(*) AS indicators, count(nbs) > 5 AS some_with_nbs, count(*) FILTER (WHERE cardinality(units) = 0) AS without_unit
FROM indicators;
SELECT code, zh, en, units, kind, nbs FROM indicators WHERE code IN ('gdp', 'loans', 'share', 'approval_time') ORDER BY code;

-- Every division but the provinces has a parent, of a higher level where both are in force
SELECT level, count(*) FILTER (WHERE valid_to IS NULL) > 30 AS many, count(*) FILTER (WHERE parent IS NULL) AS without_parent
FROM divisions GROUP BY level ORDER BY level;
SELECT count(*) AS orphans FROM divisions d
WHERE parent IS NOT NULL AND NOT EXISTS (SELECT FROM divisions p WHERE p.code = d.parent);
SELECT count(*) AS lost_successors FROM divisions d, unnest(successors) s
WHERE NOT EXISTS (SELECT FROM divisions p WHERE p.code = s);
SELECT count(*) AS held_twice FROM (SELECT code FROM divisions WHERE valid_to IS NULL GROUP BY code HAVING count(*) > 1) t;
SELECT code, name, short, english, level, parent, valid_from, valid_to, successors FROM divisions
WHERE code IN ('320000', '321000', '321003', '110103', '321088', '120110') ORDER BY code, valid_to;
SELECT name, region FROM zones WHERE name LIKE '望城%' OR name LIKE '苏州工业%' ORDER BY name COLLATE "C";
SELECT count(*) AS zones_nowhere FROM zones z WHERE NOT EXISTS (SELECT FROM divisions d WHERE d.code = z.region AND d.valid_to IS NULL);

-- Forward, backward, through several successions, renamed under one code, split, unknown
SELECT code, on_date, division_at(code, on_date) AS division
FROM (VALUES ('110103', date '2008-01-01'), ('110103', '2020-01-01'), ('321026', '1990-01-01'), ('321026', '2000-01-01'),
	('321026', '2020-01-01'), ('321012', '2000-01-01'), ('120110', '1985-01-01'), ('120110', '2020-01-01'),
	('132101', '2020-01-01'), ('320000', '1990-01-01'), ('321003', 'infinity'), ('321003', '-infinity'), ('999999', '2020-01-01'),
	('', '2020-01-01')) AS t(code, on_date);
SELECT division_at(NULL, '2020-01-01') IS NULL AS null_code, division_at('110103', NULL) IS NULL AS null_date;

-- Each former division leads to one that is in force, or to none; never to another former one
SELECT count(*) AS still_former FROM divisions d JOIN divisions t ON t.code = division_at(d.code, '2026-01-01')
WHERE d.valid_to IS NOT NULL AND NOT EXISTS (SELECT FROM divisions c WHERE c.code = t.code AND c.valid_to IS NULL);
SELECT count(*) FILTER (WHERE division_at(code, '2026-01-01') IS NULL) < 60 AS few_without FROM divisions WHERE valid_to IS NOT NULL;
