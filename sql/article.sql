-- Pages as they are saved: what they say of themselves, and what is the article's own.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SET datestyle = iso;
CREATE TEMPORARY TABLE page (id integer, body text);
INSERT INTO page VALUES
-- navigation, labels, buttons, notices
(1, E'首页 > 要闻 > 正文\n临江高新区工业稳中有进\n发布时间：2023-07-18 来源：临江日报 作者：李小满\n【字体：大 中 小】\n　　上半年，临江高新区完成工业产值30.5亿元，同比增长7%。\n抓项目 促发展\n　　下一步，园区将新建厂房5万平方米。\n点击查看全文\n版权所有 临江传媒 赣ICP备12345678号'),
-- the body twice, the title and its metadata between
(2, E'临江频道\n要闻 财经 社会 教育 健康 旅游 体育 视频\n今年以来，园区产值达到18亿元，同比增长12%。\n下一步，园区将新建厂房5万平方米。\n园区产值增长12%\n2022-06-01 10:00:00    来源:临江晚报\n新闻热线:0700-1234567\n今年以来，园区产值达到18亿元，同比增长12%。\n下一步，园区将新建厂房5万平方米。\n相关新闻\n邻县产值增长3%'),
-- a dateline and a byline are the article's own, and say where it is from
(3, E'园区产值翻番\n本报株洲2021年9月2日讯（记者 周大河）今年以来，园区产值达到18亿元。\n责任编辑：吴小山'),
-- English, with bars
(4, E'Home\nPark doubles its output\nBy Zhou Dahe in Nanchang | Riverside Daily | Updated: 2022-06-01 10:20\nShare\nThe park''s output reached 1.8 billion yuan this year.\nRelated stories\nHarbor opens five berths\nCopyright 2022 Riverside Daily. All rights reserved.'),
-- English, a dateline
(5, E'KUNMING, Aug. 2, 2022 (Xinhua) -- The park''s output reached 1.8 billion yuan.'),
-- a sentence is no page, whatever words it has
(6, '来源于企业的税收达到3亿元，记者获悉版权所有者有12家。'),
-- what was said on a day of a session
(7, E'政府工作报告\n——2024年1月15日在临江县第十八届人民代表大会第三次会议上\n县长 王小田\n各位代表：\n全县生产总值达到120亿元。');
SELECT id, m.* FROM page, article_metadata(body) m ORDER BY id;
SELECT id, article_text(body) FROM page ORDER BY id;
-- Spans count characters of the page as it is, whatever was left out of it
SELECT id, mention, substr(body, lower(span) + 1, upper(span) - lower(span)) = mention AS in_place
FROM page, extract_quantities(body) ORDER BY id, seq;
-- The page's own date tells what this year is
SELECT DISTINCT id, period FROM page, extract_indicators(body) WHERE id IN (2, 3) ORDER BY id;
-- Nothing, and nothing but furniture
SELECT article_text(''), article_text(E'\n \n'), article_text(E'首页\n返回\n打印'), article_text(NULL) IS NULL;
SELECT * FROM article_metadata('');
