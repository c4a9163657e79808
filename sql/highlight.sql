-- Rows back onto the text, as HTML.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
-- A fragment without its style sheet, its ids and confidences, a tag a line
SELECT regexp_replace(regexp_replace(html, '<style>.*</style>', ''), 'pgi-[0-9a-f]{6}-|0\.\d\d', '', 'g') AS fragment
FROM replace(highlight_indicators('去年，扬州市完成工业总产值17.9亿元，同比增长8.8%。', '2022-07-22'), '><', E'>\n<') AS html;
-- Every row has its mark, in a page and in a fragment
CREATE TEMPORARY TABLE article AS
SELECT E'临江高新区工业稳中有进\n2023-07-18 09:30:12\n上半年，临江高新区完成工业总产值326.4亿元，同比增长6.7%；固定资产投资87亿元，增长10%。国家高新技术企业49家、科技型中小企业42家。\n到2025年，工业总产值力争突破1000亿元。' AS body;
CREATE FUNCTION pg_temp.occurrences(html text, piece text) RETURNS bigint LANGUAGE sql
RETURN (length(html) - length(replace(html, piece, ''))) / length(piece);
SELECT (SELECT count(*) FROM extract_indicators(body)) AS rows,
	pg_temp.occurrences(indicators_page(body), '<tr id=') AS in_the_table,
	pg_temp.occurrences(indicators_page(body), '"><td><a href="#') AS with_a_link,
	pg_temp.occurrences(highlight_indicators(body), 'pgi-open') - 1 AS targets_marked
FROM article;
-- Every role is marked: a rank as the value that it ranks
SELECT mark[1] AS role, mark[2] AS text
FROM (VALUES ('上半年，扬州市完成财政总收入17.9亿元，同比增长8.8%，总量居全省第3位。出口额位列全国首位。'),
	('In 2022, the GDP of Yangzhou reached 71 billion yuan, up 4.3 percent, ranking second in the province.')) v (body),
	regexp_matches(regexp_replace(highlight_indicators(body), '<style>.*</style>', ''), '<mark[^>]*class="pgi-mark pgi-(\w+)[^>]*>([^<]*)', 'g') mark;
-- Markup in the article, the place given and the title stays text
SELECT pg_temp.occurrences(html, '<script') AS scripts, pg_temp.occurrences(html, '</script') AS their_ends,
	pg_temp.occurrences(html, '<img') AS images, pg_temp.occurrences(html, '</style') AS style_ends,
	pg_temp.occurrences(html, '&lt;script&gt;') > 0 AS shown
FROM indicators_page(E'<script>alert(1)</script></title></style>\n2023-07-18\n"\'<img src=x onerror=alert(2)>产值3亿元，<b>增长</b>5%。</article>',
	NULL, '</td></table><script>alert(3)</script>') AS html;
-- Nothing given, nothing in it; a day beyond all days is no date
SELECT highlight_indicators(NULL) IS NULL AS none, indicators_page('') ~ '^<!DOCTYPE html>' AS a_page,
	indicators_page('产值3亿元。', 'infinity') = indicators_page('产值3亿元。', NULL) AS no_date;
