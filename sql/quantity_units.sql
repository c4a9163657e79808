-- Users' units, the list of units, exchange rates, type modifiers, casts, ranges, formats.
SET client_min_messages = error;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SELECT code, class, dimension, factor, built_in FROM quantity_units WHERE code IN ('mu', 'CNY', 'km2', 'kWh', 'tce', '家', '%', 'a', 'jiao') ORDER BY code;
SELECT define_unit('标准箱车', '2 TEU');
SELECT '3标准箱车'::quantity, '3标准箱车'::quantity = '6 TEU' AS equal, '3标准箱车'::quantity + '1TEU' AS sum, '10万元/标准箱车'::quantity AS price,
	'3万标准箱车'::quantity * '2元/标准箱车' AS cost, unit('3标准箱车');
SELECT code, class, dimension, factor, names, built_in FROM quantity_units WHERE NOT built_in;
SELECT define_unit('游船');
SELECT '3游船'::quantity + '2游船', '3游船'::quantity < '4家', define_unit('船队', '12.5 游船'), define_unit('田', '3/7 亩');
SELECT '4船队'::quantity = '50游船', '7田'::quantity = '3亩', '7田'::quantity = '2000平方米';
SELECT * FROM quantity_user_units ORDER BY name;
-- written with their definition where values must survive the way to another database
SET extra_float_digits = 3;
SELECT '3标准箱车'::quantity, '3游船'::quantity, '4船队'::quantity, '5元/标准箱车'::quantity, '3元'::quantity;
RESET extra_float_digits;
SELECT '9骑行[=15 km]'::quantity = '135公里', '9骑行[=15 km]'::quantity;
SELECT '9骑行'::quantity;
-- refused
SELECT define_unit('万家');
SELECT define_unit('平方公里');
SELECT define_unit('kwh', '1 J');
SELECT define_unit('箱2');
SELECT define_unit('');
SELECT define_unit(NULL);
SELECT define_unit('a b');
SELECT define_unit('车厢', '2 nothings');
SELECT define_unit('车厢', '0 TEU');
SELECT define_unit('车厢', '-2 TEU');
-- in use
CREATE TABLE quantity_cargo (v quantity, a quantity[], r quantity_range);
INSERT INTO quantity_cargo VALUES ('5标准箱车');
SELECT drop_unit('标准箱车');
SELECT define_unit('标准箱车', '3 TEU');
SELECT define_unit('标准箱车', '2 TEU');
UPDATE quantity_cargo SET v = NULL, a = '{5标准箱车}';
SELECT drop_unit('标准箱车');
UPDATE quantity_cargo SET a = NULL, r = '[1标准箱车,)';
SELECT drop_unit('标准箱车');
ALTER TABLE quantity_cargo DROP COLUMN v, DROP COLUMN a, DROP COLUMN r;
CREATE TYPE quantity_load AS (place text, v quantity);
CREATE TYPE quantity_span AS RANGE (SUBTYPE = quantity);
ALTER TABLE quantity_cargo ADD COLUMN l quantity_load[], ADD COLUMN s quantity_span;
INSERT INTO quantity_cargo VALUES ('{"(Ningbo,5标准箱车)"}');
SELECT drop_unit('标准箱车');
UPDATE quantity_cargo SET l = NULL, s = '[5标准箱车,)';
SELECT drop_unit('标准箱车');
DROP TABLE quantity_cargo;
DROP TYPE quantity_load, quantity_span;
SELECT define_unit('标准箱车', '3 TEU');
SELECT '3标准箱车'::quantity = '9 TEU' AS redefined;
SELECT drop_unit('标准箱车'), drop_unit('船队'), drop_unit('游船'), drop_unit('田');
SELECT '3标准箱车'::quantity;
SELECT drop_unit('标准箱车');
SELECT drop_unit('亩');
-- a definition that is rolled back is gone
BEGIN; SELECT define_unit('竹排'); SELECT '3竹排'::quantity; ROLLBACK;
SELECT '3竹排'::quantity;

-- Rates of exchange
INSERT INTO exchange_rates VALUES ('USD', 'CNY', '[2022-01-01,2023-01-01)', 6.7261), ('USD', 'CNY', '[2022-07-22,2022-07-23)', 6.75), ('EUR', 'USD', '[2022-01-01,)', 1.05);
SELECT convert('100万美元'::quantity, 'CNY', '2022-05-01'), convert('100万美元'::quantity, '亿元', '2022-07-22'), convert('67.261亿元'::quantity, 'USD', '2022-05-01'),
	convert('80美元/桶'::quantity, 'CNY', '2022-05-01'), convert('5元'::quantity, '元', '1999-01-01'), convert('3 EUR'::quantity, 'USD', '2022-05-01');
SELECT convert('100万美元'::quantity, 'CNY', '2024-05-01');
DELETE FROM exchange_rates;

-- Type modifiers
CREATE TABLE quantity_typed (money quantity(亿元), energy quantity('kWh'), price quantity('元/平方米'), intensity quantity('吨标准煤/万元'), share quantity('%'), land quantity(公顷), scaled quantity('billion USD'));
SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'quantity_typed'::regclass AND attnum > 0 ORDER BY attnum;
INSERT INTO quantity_typed VALUES ('5000万元', '3 MWh', '2万元/亩', '0.5 tce/10000 CNY', '3成', '30亩', '$57.35 million');
INSERT INTO quantity_typed (land) VALUES ('1亩');
SELECT * FROM quantity_typed;
INSERT INTO quantity_typed (money) VALUES ('5家');
SELECT '5家'::quantity(元);
SELECT '5000万元'::quantity(亿元);
DROP TABLE quantity_typed;
-- a user's unit is no modifier, but can be a domain's
SELECT define_unit('标准箱车', '2 TEU');
CREATE TABLE quantity_typed (v quantity(标准箱车));
CREATE TABLE quantity_typed (v quantity('万元/标准箱车'));
CREATE TABLE quantity_typed (v quantity('kg.m/s2'));
CREATE DOMAIN quantity_cargo AS quantity CHECK (unit(VALUE) = '标准箱车');
SELECT '3标准箱车'::quantity_cargo;
SELECT '3 TEU'::quantity_cargo;
DROP DOMAIN quantity_cargo;
SELECT drop_unit('标准箱车');

-- Casts
SELECT 5::quantity, 5::smallint::quantity, 5.50::quantity, 5000000000::quantity, '8.8%'::quantity::numeric, '3成'::quantity::float8, '3万'::quantity::numeric, '1公顷'::quantity / '1亩' = 15::quantity;
SELECT '17.9亿元'::quantity::jsonb, '0.35吨标准煤/万元'::quantity::jsonb, '3"'::text;

-- Ranges
SELECT quantity_range('1亿元', '20亿元'), '[300万元,500万元]'::quantity_range, quantity_range('500亿元', NULL, '()'), quantity_range(NULL, '15亩');
SELECT '3亿元'::quantity <@ quantity_range('1亿元', NULL), '3 USD'::quantity <@ quantity_range('1亿元', NULL), quantity_range(NULL, '1公顷') @> '14亩'::quantity,
	quantity_range(NULL, '1公顷') @> '15亩'::quantity, quantity_range('1亿元', '1亿元', '[]') @> '10000万元'::quantity, quantity_range('1家', '5家') * quantity_range('3家', '9家');
SELECT quantity_range('1家', '5元');
SELECT '{[1家,5家),[3家,9家)}'::quantity_multirange;

-- Formats
SELECT q, to_char(q, 'zh') AS zh, to_char(q, 'en') AS en, to_char(q, 'plain') AS plain
FROM unnest('{17.9亿元,321.4万元/亩,8.8%,1平方公里,2.5 billion CNY,0.35吨标准煤/万元,-12345元,1家,557 mu,1.2个百分点,3,15 kWh/m2,1天,12345678 EUR}'::quantity[]) AS q;

-- Binary form both ways
CREATE TABLE quantity_binary (id int, v quantity);
INSERT INTO quantity_binary SELECT row_number() OVER (), q FROM unnest('{17.9亿元,321.4万元/亩,8.8%,2.5 billion CNY,0.35吨标准煤/万元,-12345元,3,12345678901234567890.123456789元,9骑行[=15 km],7田块[=],5元/骑行[=15 km],0}'::quantity[]) AS q;
\set file `echo /tmp/quantity_binary.$$`
COPY quantity_binary TO :'file' (FORMAT binary);
CREATE TABLE quantity_again (id int, v quantity);
COPY quantity_again FROM :'file' (FORMAT binary);
\setenv file :file
\! rm -f "$file"
SELECT count(*), count(*) FILTER (WHERE quantity_send(a.v) = quantity_send(b.v) AND a.v = b.v AND a.v::text = b.v::text) FROM quantity_binary AS a JOIN quantity_again AS b USING (id);
DROP TABLE quantity_binary, quantity_again;
