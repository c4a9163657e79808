-- Bad input: any text gives rows or none, never an error, in linear time; what a
-- row points to is in the text as it was passed in.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/rows.psql'
\set ECHO none
\i :rows
\set ECHO all
SET statement_timeout = '60s';

-- Nothing gives nothing
SELECT count(*) FROM extract_quantities('');
SELECT count(*) FROM extract_quantities(NULL);
SELECT count(*) FROM extract_periods('');
SELECT count(*) FROM extract_periods(NULL, '2022-07-22');
SELECT count(*) FROM extract_places('');
SELECT count(*) FROM extract_places(NULL);
SELECT count(*) FROM extract_indicators('');
SELECT count(*) FROM extract_indicators(NULL, '2022-07-22', '邗江区');
SELECT count(*) FROM extract_indicators(E' \n\t\r\n　。，、；：？！（）“”', '2022-07-22', '邗江区');
SELECT article_text(NULL) IS NULL, article_text('') = '';
SELECT num_nonnulls(title, published, source, author, place) FROM article_metadata('');

-- A day or a place that helps nothing
SELECT pg_temp.statements('2021年，扬州市财政总收入17.9亿元。', NULL, NULL);
SELECT pg_temp.statements('2021年，扬州市财政总收入17.9亿元。', NULL, '');
SELECT pg_temp.statements('2021年，扬州市财政总收入17.9亿元。', '2022-07-22', '没有这个地方');
SELECT pg_temp.statements('2021年，扬州市财政总收入17.9亿元。', 'infinity', NULL);
SELECT pg_temp.statements('2021年，扬州市财政总收入17.9亿元。', '-infinity', NULL);
SELECT pg_temp.statements('2021年，扬州市财政总收入17.9亿元。', '4713-01-01 BC', NULL);
SELECT pg_temp.statements('2021年，扬州市财政总收入17.9亿元。', '5874897-12-31', NULL);
-- The first and the last days that there are: no error, whatever lies beyond
SELECT count(*) > 0 FROM extract_periods('今年，去年，明年，未来5年，五年来，1至5月，截至目前', '5874897-12-31');
SELECT count(*) > 0 FROM extract_periods('今年，去年，前年，五年来，过去十年，上年同期', '4713-01-01 BC');

-- Days, months and years that there are not name no day
SELECT count(*) FROM extract_periods('2021年2月29日', NULL) WHERE lower(period) = '2021-03-01';
SELECT count(*) FROM extract_periods('2021年0月0日，2021年13月，99999999年，0年，13月32日') WHERE upper(period) - lower(period) = 1;
SELECT count(*) FROM extract_indicators('2021年2月30日，扬州市新增企业12家。', '2022-07-22') WHERE isempty(period);
SELECT count(*) FROM extract_indicators('到99999999年，扬州市新增企业12家。', '2022-07-22');

-- Characters of several kinds: what is folded keeps its place
SELECT pg_temp.quantities('产值１７．９億元，增长８．８％');
SELECT pg_temp.quantities('🚀🚀产值17.9亿元🚀增长8.8%🚀');
SELECT pg_temp.quantities('ﬁﬂﬃ 产值17.9亿元 ﬁﬂ 增长8.8%');
SELECT pg_temp.quantities('产值' || U&'\200B' || '17.9亿元，增长' || U&'\FEFF' || '8.8%');
SELECT pg_temp.quantities('café ' || U&'e\0301e\0301' || ' 产值17.9亿元');
SELECT pg_temp.quantities('㎡㎢㏄㎞：面积120㎡，长86㎞');
SELECT pg_temp.quantities('𠮷野家新开𠀀门店12家');
SELECT pg_temp.quantities(U&'\202E' || '产值17.9亿元' || U&'\202C');
SELECT pg_temp.quantities('产值①②③17.9亿元④⑤');

-- Every span lies in its text and is not empty; every quote is of the text
CREATE TEMPORARY TABLE odd AS
SELECT n, body FROM unnest(ARRAY[
	'产值１７．９億元，增长８．８％，其中ﬁrst产业３亿元',
	'🚀扬州市🚀2021年🚀产值17.9亿元🚀，同比增长8.8%🚀',
	U&'\FEFF' || '扬州' || U&'\200B' || '市产值' || U&'\200D' || '17.9亿元',
	U&'e\0301' || '扬州市产值17.9亿元，e' || U&'\0301\0302\0303' || '增长8.8%',
	E'扬州市\r\n产值\r\n17.9\r\n亿元\r\n',
	E'扬州市产值17.9亿元\x01\x02\x1f，增长8.8%\x7f',
	'（（（扬州市产值17.9亿元，同比增长8.8%',
	'）））扬州市产值17.9亿元”””同比增长8.8%“““',
	'17.9亿元17.9亿元17.9亿元17.9亿元',
	'，，，，产值，，17.9，，亿元。。。。8.8%。。',
	'1.2.3.4.5亿元，1,2,3,4万元，..5%，5..%，1e400元，0x10个',
	'亿亿亿亿万万万元，百百百家，十十个，点点点五，零零零',
	'99999999999999999999999999999999999999999999999999亿亿亿元',
	'0.00000000000000000000000000000000000000000000000000001%',
	'-17.9亿元，--17.9亿元，+-17.9%，增长-8.8%，下降-8.8%',
	'3-5-7-9亿元，3至5至7亿元，5%-%，-5%—',
	'分别分别分别为和、和、，分别增长%和%',
	'其中其中，其中：；其中（其中）其中17.9亿元',
	'同比同比增长增长增长8.8%，环比同比下降上升2%',
	'约超近逾不低于17.9亿元以上以下左右多余',
	'第第1位位，居全市全省第，列第位，排名第0位，第99999999999位',
	'到年，截至，自以来，年年月月日日，“十”期间，“五五五”末，一季度季度',
	'العربية ١٧٫٩ हिन्दी १७.९ ไทย ๑๗.๙ ትግርኛ',
	'ＧＤＰ１２３４５６７８９０億円￥＄€£',
	'<script>alert(''17.9亿元'')</script>&amp;&#x4E07;',
	'{"产值":"17.9亿元","增长":8.8}']) WITH ORDINALITY AS t(body, n);
SELECT n, span FROM odd, extract_quantities(body)
WHERE isempty(span) OR lower(span) < 0 OR upper(span) > length(body) OR mention <> substr(body, lower(span) + 1, upper(span) - lower(span));
SELECT n, span FROM odd, extract_periods(body, '2022-07-22')
WHERE isempty(span) OR lower(span) < 0 OR upper(span) > length(body) OR mention <> substr(body, lower(span) + 1, upper(span) - lower(span));
SELECT n, span FROM odd, extract_places(body)
WHERE isempty(span) OR lower(span) < 0 OR upper(span) > length(body) OR mention <> substr(body, lower(span) + 1, upper(span) - lower(span));
SELECT n, span, quote FROM odd, extract_indicators(body, '2022-07-22', '扬州市')
WHERE isempty(span) OR lower(span) < 0 OR upper(span) > length(body) OR strpos(body, quote) = 0 OR confidence NOT BETWEEN 0 AND 1
   OR part_of >= seq OR rank < 1 OR name = '';
SELECT n FROM odd, article_metadata(body) AS m, article_text(body) AS a WHERE length(a) > length(body);

-- Every block of Unicode, thousands of them, each beside a number
SELECT count(*) FROM (SELECT string_agg(chr(c), '17.9亿元') AS body FROM generate_series(1, 1114111, 487) AS c WHERE c NOT BETWEEN 55296 AND 57343) AS t,
	extract_quantities(body)
WHERE mention <> substr(body, lower(span) + 1, upper(span) - lower(span));

-- A megabyte of one thing
\set mb 350000
SELECT count(*) FROM extract_quantities(repeat('8', 1000000));
SELECT count(*) FROM extract_indicators(repeat('8', 1000000));
SELECT count(*) < 10 FROM extract_indicators(repeat('亿', :mb));
SELECT count(*) < 10 FROM extract_indicators(repeat('一', :mb));
SELECT count(*) < 10 FROM extract_indicators(repeat('万亿', :mb / 2));
SELECT count(*) FROM extract_indicators(repeat('（', :mb));
SELECT count(*) FROM extract_indicators(repeat('“', :mb) || repeat('”', :mb));
SELECT count(*) FROM extract_indicators(repeat('(', 500000) || repeat(')', 500000));
SELECT count(*) FROM extract_indicators(repeat('其中', :mb / 2));
SELECT count(*) FROM extract_indicators(repeat('市', :mb));
SELECT count(*) FROM extract_indicators(repeat(E'\n', 1000000));
SELECT count(*) FROM extract_indicators(repeat('分别', :mb / 2));
SELECT count(*) FROM extract_indicators(repeat('扬州', :mb / 2)) WHERE value IS NOT NULL;
SELECT count(*) FROM extract_periods(repeat('年', :mb));
SELECT count(*) FROM extract_periods(repeat('2021年', :mb / 5), '2022-07-22');
SELECT count(*) FROM extract_places(repeat('扬州', 100000));
SELECT length(article_text(repeat('甲', :mb))) = :mb;

-- A sentence of a megabyte without a full stop: every number is found
SELECT count(*) FROM extract_quantities(repeat('完成投资17.9亿元，', 31000));
SELECT count(*) FROM extract_indicators(repeat('完成投资17.9亿元，', 31000), '2022-07-22', '扬州市');
SELECT count(*) FROM extract_quantities(repeat('、新增企业12家', 45000));
SELECT count(*) > 44000 FROM extract_indicators('扬州市' || repeat('、新增企业12家', 45000), '2022-07-22', '扬州市');
SELECT count(*) > 0 FROM extract_indicators('甲' || repeat('、乙', 100000) || '分别增长3%' || repeat('、4%', 100000), '2022-07-22', '扬州市');
SELECT count(*) FROM extract_quantities(repeat('，同比增长8.8%', 40000));
SELECT count(*) FROM extract_indicators(repeat('新增企业12家、', 40000) || '增长8.8%', '2022-07-22', '扬州市');
SELECT count(*) > 39000 FROM extract_indicators(repeat('（产值17.9亿元', 40000), '2022-07-22', '扬州市');

-- What is called off ends at once
SET statement_timeout = '50ms';
SELECT count(*) FROM extract_indicators(repeat('2021年，扬州市完成投资17.9亿元，同比增长8.8%。', 1000000));
RESET statement_timeout;
