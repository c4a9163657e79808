-- A dataset beside a table of articles: set up, kept up to date, dropped.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SET datestyle = iso;
CREATE SCHEMA press;
CREATE TABLE press.article (id int PRIMARY KEY, headline text, body text, published_on text, city text);
INSERT INTO press.article VALUES
	(1, '江宁区经济开门红', '一季度，全区完成工业投资20.5亿元，同比增长6.1%。', '2023-04-18', '南京市江宁区'),
	(2, '苏州市发布半年报', '上半年，全市实现地区生产总值1200亿元。', '2023-07-20', NULL),
	(3, NULL, NULL, NULL, NULL),
	(4, '', '今天天气很好。', '2023-07-21', NULL);

-- What it says of a wrong call
SELECT create_observation_store('press.article', 'nr', 'body');
SELECT create_observation_store('press.article', 'id', 'text');
SELECT create_observation_store('press.article', 'city', 'body');
SELECT create_observation_store('press.article', 'id', NULL);
CALL refresh_observations('press.article');
SELECT drop_observation_store('press.article');
SELECT create_observation_triggers('press.article');

-- New articles
SELECT create_observation_store('press.article', key => 'id', body => 'body', published => 'published_on', place => 'city', title => 'headline');
SELECT create_observation_store('press.article', 'id', 'body');
CALL refresh_observations('press.article');
CREATE VIEW press.rows AS SELECT article, seq, indicator, subject, region, period, value, change FROM press.article_observation ORDER BY article, seq;
TABLE press.rows;
-- The store has what the function gives, column by column
SELECT count(*) AS differ FROM (
	(SELECT o.* FROM press.article_observation o
	 EXCEPT ALL SELECT a.id, i.* FROM press.article a, extract_indicators(a.body, a.published_on::date, coalesce(a.city, CASE a.id WHEN 2 THEN '苏州市' END)) i)
	UNION ALL
	(SELECT a.id, i.* FROM press.article a, extract_indicators(a.body, a.published_on::date, coalesce(a.city, CASE a.id WHEN 2 THEN '苏州市' END)) i
	 EXCEPT ALL SELECT o.* FROM press.article_observation o)) d;
SELECT indexdef FROM pg_indexes WHERE schemaname = 'press' AND tablename = 'article_observation' ORDER BY 1;

-- Only what changed is read again
CALL refresh_observations('press.article');
UPDATE press.article SET city = city || '', headline = headline WHERE id = 1;
CALL refresh_observations('press.article');
UPDATE press.article SET body = replace(body, '20.5', '25') WHERE id = 1;
UPDATE press.article SET published_on = '2024-07-20' WHERE id = 2;
INSERT INTO press.article VALUES (5, NULL, '全年粮食产量30万吨。', '2024-01-10', '宁乡市');
CALL refresh_observations('press.article', batch => 1);
TABLE press.rows;
-- Another version of the lexicon: as if these had been read by one
UPDATE press.article_observation_state SET fingerprint = gen_random_uuid() WHERE article IN (4, 5);
CALL refresh_observations('press.article');
-- Deleted articles
DELETE FROM press.article WHERE id IN (3, 5);
CALL refresh_observations('press.article');
SELECT count(*) FROM press.article_observation WHERE article IN (3, 5);
-- Inside of a transaction it commits nothing
BEGIN;
INSERT INTO press.article VALUES (6, NULL, '全年粮食产量40万吨。', '2024-01-10', '宁乡市');
CALL refresh_observations('press.article');
ROLLBACK;
CALL refresh_observations('press.article');
CALL refresh_observations('press.article', batch => 0);
CALL refresh_observations(NULL);

-- A bad row is noted with its error, and does not stop the rest
INSERT INTO press.article
SELECT n, NULL, format('全年新增企业%s家。', n), CASE n WHEN 13 THEN 'last Thursday of never' ELSE '2024-01-05' END, NULL FROM generate_series(10, 19) n;
ALTER TABLE press.article_observation ADD CONSTRAINT modest CHECK (value <> '17家');
CALL refresh_observations('press.article', batch => 4);
SELECT article, pending, error FROM press.article_observation_state WHERE error IS NOT NULL ORDER BY article;
SELECT article, value FROM press.article_observation WHERE article >= 10 ORDER BY article;
CALL refresh_observations('press.article');
ALTER TABLE press.article_observation DROP CONSTRAINT modest;
CALL refresh_observations('press.article', retry => true);
-- What was good and goes bad loses its rows; what is mended comes back
UPDATE press.article SET published_on = '2024-13-01' WHERE id = 12;
UPDATE press.article SET published_on = '2024-01-05' WHERE id = 13;
CALL refresh_observations('press.article', retry => true);
SELECT article, error FROM press.article_observation_state WHERE error IS NOT NULL ORDER BY article;
SELECT article, value FROM press.article_observation WHERE article IN (12, 13) ORDER BY article;

-- Rows at once, by triggers
SELECT create_observation_triggers('press.article');
DELETE FROM press.article WHERE id >= 10;
INSERT INTO press.article VALUES (20, NULL, '全年新增企业20家。', '2024-01-05', NULL), (21, NULL, '全年新增企业21家。', 'once', NULL);
UPDATE press.article SET id = 22, body = '全年新增企业22家。' WHERE id = 20;
SELECT article, value FROM press.article_observation WHERE article >= 10 ORDER BY article;
SELECT article, pending, error FROM press.article_observation_state WHERE article >= 10 ORDER BY article;
INSERT INTO press.article VALUES (22, NULL, '全年新增企业23家。', '2024-01-05', NULL) ON CONFLICT (id) DO UPDATE SET body = excluded.body;
SELECT article, value FROM press.article_observation WHERE article >= 10 ORDER BY article;
CALL refresh_observations('press.article');
SELECT drop_observation_triggers('press.article');
UPDATE press.article SET body = NULL WHERE id = 22;
SELECT count(*) FROM press.article_observation WHERE article = 22;
SELECT create_observation_triggers('press.article');
TRUNCATE press.article;
SELECT count(*) FROM press.article_observation;
SELECT count(*) FROM press.article_observation_state;

-- Rights: the tables belong to the owner of the articles; others need what they are given
CREATE ROLE regress_editor;
CREATE ROLE regress_reader;
GRANT USAGE ON SCHEMA press TO regress_editor, regress_reader;
CREATE TABLE press.brief (code text COLLATE "C" PRIMARY KEY, "Text ""long""" varchar);
ALTER TABLE press.brief OWNER TO regress_editor;
GRANT SELECT, INSERT ON press.brief TO regress_reader;
SET ROLE regress_reader;
SELECT create_observation_store('press.brief', 'code', 'Text "long"');
RESET ROLE;
SELECT create_observation_store('press.brief', 'code', 'Text "long"');
SELECT relname, pg_get_userbyid(relowner) FROM pg_class WHERE relname LIKE 'brief\_observation%' AND relkind = 'r' ORDER BY 1;
SET ROLE regress_editor;
INSERT INTO press.brief VALUES ('a', '全年新增企业30家。'), ('b''s', '全年新增企业31家。');
CALL refresh_observations('press.brief');
SELECT create_observation_triggers('press.brief');
SELECT article, value FROM press.brief_observation ORDER BY 1;
INSERT INTO observation_stores SELECT * FROM observation_stores;
RESET ROLE;
SET ROLE regress_reader;
SELECT count(*) FROM press.brief_observation;
CALL refresh_observations('press.brief');
SELECT drop_observation_store('press.brief');
SELECT drop_observation_triggers('press.brief');
-- the triggers act for the owner
INSERT INTO press.brief VALUES ('c', '全年新增企业32家。');
RESET ROLE;
SELECT article, value FROM press.brief_observation ORDER BY 1;
-- Who sees a part of the articles must not take the rest for deleted
ALTER TABLE press.brief ENABLE ROW LEVEL SECURITY;
GRANT ALL ON press.brief, press.brief_observation, press.brief_observation_state TO regress_reader;
SET ROLE regress_reader;
CALL refresh_observations('press.brief');
RESET ROLE;

-- Others' objects earlier in the path change nothing
CREATE SCHEMA trap;
CREATE FUNCTION trap.never(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN false;
CREATE OPERATOR trap.= (LEFTARG = text, RIGHTARG = text, FUNCTION = trap.never);
CREATE OPERATOR trap.> (LEFTARG = text, RIGHTARG = text, FUNCTION = trap.never);
CREATE TABLE trap.observation_stores (nothing int);
SET search_path = trap, public, pg_catalog;
UPDATE press.brief SET "Text ""long""" = '全年新增企业33家。' WHERE code OPERATOR(pg_catalog.=) 'a';
SELECT public.drop_observation_triggers('press.brief');
UPDATE press.brief SET "Text ""long""" = '全年新增企业34家。' WHERE code OPERATOR(pg_catalog.>=) 'b';
CALL public.refresh_observations('press.brief', batch => 1);
RESET search_path;
DROP TABLE trap.observation_stores;
DROP OPERATOR trap.= (text, text);
DROP OPERATOR trap.> (text, text);
DROP FUNCTION trap.never;
DROP SCHEMA trap;
SELECT article, value FROM press.brief_observation ORDER BY 1;

-- A renamed table keeps its store; a renamed column is named
ALTER TABLE press.brief RENAME TO "Short News";
CALL refresh_observations('press."Short News"');
ALTER TABLE press."Short News" RENAME code TO id;
CALL refresh_observations('press."Short News"');
SELECT drop_observation_store('press."Short News"');
SELECT tgname FROM pg_trigger WHERE tgrelid = 'press."Short News"'::regclass AND NOT tgisinternal;

-- Partitions, and a table that was dropped before its store
CREATE TABLE press.wire (id int PRIMARY KEY, body text) PARTITION BY RANGE (id);
CREATE TABLE press.wire_low PARTITION OF press.wire FOR VALUES FROM (0) TO (100);
SELECT create_observation_store('press.wire', 'id', 'body');
INSERT INTO press.wire VALUES (1, '全年新增企业40家。');
CALL refresh_observations('press.wire');
SELECT create_observation_triggers('press.wire');
CREATE TABLE press.wire_high PARTITION OF press.wire FOR VALUES FROM (100) TO (200);
INSERT INTO press.wire VALUES (101, '全年新增企业41家。');
DELETE FROM press.wire_low;
SELECT article, value FROM press.wire_observation ORDER BY 1;
DROP TABLE press.wire;
SELECT article::oid AS gone FROM observation_stores WHERE observation = 'press.wire_observation'::regclass \gset
SELECT drop_observation_store(:gone::regclass);
CREATE VIEW press.seen AS SELECT 1 AS id, ''::text AS body;
SELECT create_observation_store('press.seen', 'id', 'body');

SELECT count(*) FROM observation_progress;
SELECT lexicon_version() ~ '^1\.0-[0-9a-f]{12}$' AS versioned;
SELECT observation_fingerprint('a'::text, NULL::date) <> observation_fingerprint('a'::text, '2024-01-01'::date) AS by_date,
	observation_fingerprint('ab'::text, 'c'::text) <> observation_fingerprint('a'::text, 'bc'::text) AS by_column,
	observation_fingerprint(repeat('a', 10000)) = observation_fingerprint(repeat('a', 10000)) AS by_content;
-- What depends on the store is not dropped with it
SELECT drop_observation_store('press.article');
DROP VIEW press.rows;
SELECT drop_observation_store('press.article');
SET client_min_messages = warning;
DROP SCHEMA press CASCADE;
DROP ROLE regress_editor, regress_reader;
TABLE observation_stores;
TABLE observation_runs;
