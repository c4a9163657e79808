-- What a database may hold of the extension before pg_upgrade.
CREATE EXTENSION pg_indicators;
SELECT setseed(0.3);
SELECT define_unit('标准箱车', '2 TEU'), define_unit('货单'), define_unit('批货', '12.5 货单'), define_unit('垄', '3/7 亩');
INSERT INTO exchange_rates VALUES ('USD', 'CNY', '[2022-01-01,2023-01-01)', 6.7261), ('EUR', 'CNY', '[2022-01-01,)', 7.0721);
SELECT define_indicator('livestream_sales', '{直播带货额}', 'CNY');

-- Values of every form, in tables that sort before and after the table of units
CREATE SCHEMA aaa;
CREATE TABLE aaa.ledger (id int PRIMARY KEY, v quantity DEFAULT '1标准箱车', typed quantity(亿元), price quantity('元/平方米'), intensity quantity('吨标准煤/万元'),
	r quantity_range, m quantity_multirange, a quantity[], twice quantity GENERATED ALWAYS AS (v + v) STORED, CHECK (v <> '999标准箱车'));
INSERT INTO aaa.ledger (id, v, typed, price, intensity, r, m, a) VALUES
	(1, '17.9亿元', '5000万元', '2万元/亩', '0.35吨标准煤/万元', '[1亿元,20亿元)', '{[1元,5元),[7元,9元)}', '{1亩,1公顷}'),
	(2, '3标准箱车', '1.5亿元', NULL, NULL, '[1货单,5货单)', NULL, '{5标准箱车,NULL,1 TEU}'),
	(3, '12345678901234567890.123456789元', NULL, NULL, NULL, '(,3 billion yuan]', NULL, '{}'),
	(4, '10元/标准箱车', NULL, NULL, NULL, NULL, NULL, NULL), (5, '7批货', NULL, NULL, NULL, NULL, NULL, NULL), (6, '14垄', NULL, NULL, NULL, NULL, NULL, NULL),
	(7, '8.8%', NULL, NULL, NULL, NULL, NULL, NULL), (8, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO aaa.ledger (id) VALUES (9);
CREATE TABLE zzz AS
SELECT i, quantity(round((random() * 100000 - 20000)::numeric, i % 3), (ARRAY['元', '万元', '亿元', '家', '亩', '公顷', '%', 'kWh', '元/亩', '吨标准煤/万元', '标准箱车', '货单', '批货', '垄', '元/标准箱车'])[1 + i % 15]) AS v
FROM generate_series(1, 30000) AS i;
CREATE INDEX zzz_btree ON zzz (v);
CREATE INDEX zzz_hash ON zzz USING hash (v);
CREATE INDEX zzz_brin ON zzz USING brin (v) WITH (pages_per_range = 4);
CREATE INDEX zzz_multi ON zzz USING brin (v quantity_minmax_multi_ops) WITH (pages_per_range = 4);
CREATE INDEX zzz_code ON zzz (unit(v), amount(v));
CREATE INDEX zzz_large ON zzz (i) WHERE v > '100标准箱车';
CREATE INDEX ledger_range ON aaa.ledger USING gist (r);
CREATE DOMAIN cargo AS quantity CHECK (VALUE >= '0 TEU');
CREATE DOMAIN carload AS quantity CHECK (unit(VALUE) = '标准箱车');
CREATE TABLE shipped (c cargo, l carload);
INSERT INTO shipped VALUES ('3标准箱车', '3标准箱车'), ('5 TEU', NULL);
CREATE VIEW large AS SELECT i, v FROM zzz WHERE v >= '100标准箱车';
CREATE MATERIALIZED VIEW summed AS SELECT unit(v) AS unit, sum(v), avg(v), count(*) FROM zzz GROUP BY unit(v);

-- Articles, their rows, and a store of observations that is kept up to date
CREATE TABLE article (id int PRIMARY KEY, body text NOT NULL);
INSERT INTO article SELECT row_number() OVER (ORDER BY f), pg_read_file(:'articles' || '/' || f) FROM pg_ls_dir(:'articles') AS f;
INSERT INTO article VALUES (100, '2022年，全市直播带货额12.5亿元，同比增长8%。');
SELECT create_observation_store('article', 'id', 'body');
CALL refresh_observations('article');
CREATE TABLE observation AS SELECT a.id AS article, i.* FROM article AS a, extract_indicators(a.body) AS i;
CREATE INDEX ON observation (value);
