-- What goes on working in the new server: name|t
\pset format unaligned
\pset tuples_only on
SET client_min_messages = error;
CREATE EXTENSION amcheck;
SELECT 'sound index ' || c.relname, bt_index_check(c.oid, true) IS NOT NULL
FROM pg_class AS c JOIN pg_am AS a ON a.oid = c.relam WHERE a.amname = 'btree' AND c.relname ~ '^(zzz|ledger|observation)' ORDER BY c.relname;
-- Each kind of index alone finds what a scan of the table finds.
CREATE FUNCTION pg_temp.found() RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
	found text[];
	part text;
	condition text;
BEGIN
	FOREACH condition IN ARRAY ARRAY['v > $q$100标准箱车$q$', 'v < $q$500货单$q$', 'v >= $q$2公顷$q$', 'v = (SELECT v FROM zzz WHERE i = 11)', 'v = (SELECT v FROM zzz WHERE i = 14)'] LOOP
		EXECUTE 'SELECT count(*) || $q$ $q$ || sum(i) FROM zzz WHERE i > 0 AND ' || condition INTO part;
		found := found || part;
	END LOOP;
	RETURN found;
END $$;
SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off;
CREATE TEMPORARY TABLE scanned AS SELECT pg_temp.found();
SET enable_seqscan = off; RESET enable_indexscan; RESET enable_bitmapscan; RESET enable_indexonlyscan;
SELECT 'a scan finds rows', array_position(found, NULL) IS NULL AND found[1] NOT LIKE '0 %' FROM scanned;
BEGIN; DROP INDEX zzz_hash, zzz_brin, zzz_multi, zzz_large; SELECT 'by btree alone', pg_temp.found() = found FROM scanned; ROLLBACK;
BEGIN; DROP INDEX zzz_btree, zzz_brin, zzz_multi, zzz_large; SELECT 'by hash alone', pg_temp.found() = found FROM scanned; ROLLBACK;
BEGIN; DROP INDEX zzz_btree, zzz_hash, zzz_multi, zzz_large; SELECT 'by brin alone', pg_temp.found() = found FROM scanned; ROLLBACK;
BEGIN; DROP INDEX zzz_btree, zzz_hash, zzz_brin, zzz_large; SELECT 'by brin multi alone', pg_temp.found() = found FROM scanned; ROLLBACK;
RESET enable_seqscan;
SELECT 'a unit of the old server is read', '3标准箱车'::quantity = '6 TEU';
SELECT 'defined', define_unit('拖车', '3 标准箱车') IS NOT NULL;
SELECT 'a new unit upon it', '2拖车'::quantity = '12 TEU';
INSERT INTO zzz VALUES (30001, '2000000拖车');
SELECT 'a new value is found', count(*) = 1 FROM zzz WHERE v > '1000000拖车';
DELETE FROM zzz WHERE i = 30001;
SELECT 'drop', drop_unit('拖车') IS NOT NULL;
SELECT 'and dropped', NOT EXISTS (SELECT FROM quantity_user_units WHERE name = '拖车');
DO $$ BEGIN
	PERFORM drop_unit('标准箱车');
	RAISE 'dropped';
EXCEPTION WHEN object_in_use THEN NULL; END $$;
DO $$ BEGIN
	PERFORM define_unit('标准箱车', '3 TEU');
	RAISE 'redefined';
EXCEPTION WHEN object_in_use THEN NULL; END $$;
DO $$ BEGIN
	INSERT INTO aaa.ledger (id, typed) VALUES (10, '5家');
	RAISE 'a column of money took a count';
EXCEPTION WHEN datatype_mismatch THEN NULL; END $$;
SELECT 'units in use are kept', count(*) = 4 FROM quantity_user_units;
INSERT INTO article VALUES (101, '2023年，全市直播带货额15亿元，同比增长20%。');
CALL refresh_observations('article');
SELECT 'the store goes on', count(*) > 0 AND bool_or(indicator = 'livestream_sales') FROM article_observation WHERE article = 101;
ALTER EXTENSION pg_indicators UPDATE;
SELECT 'the extension is whole', extversion = '1.0' FROM pg_extension WHERE extname = 'pg_indicators';
BEGIN;
DROP EXTENSION pg_indicators CASCADE;
SELECT 'and goes', NOT EXISTS (SELECT FROM pg_proc WHERE probin ~ 'pg_indicators');
ROLLBACK;
