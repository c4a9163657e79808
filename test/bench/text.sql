-- The benchmark's text, where no corpus is at hand: sentences in the genre with changing figures.
CREATE EXTENSION pg_indicators;
CREATE SCHEMA bench;
CREATE TABLE bench.line (line text);
CREATE TABLE bench.article (body text, published date) WITH (parallel_workers = 2);

CREATE FUNCTION bench.paragraph(n int) RETURNS text IMMUTABLE
RETURN format(E'%s年%s月，%s经济开发区完成规模以上工业总产值%s亿元，同比增长%s%%；完成固定资产投资%s亿元，其中工业投资%s亿元，新签约项目%s个，总投资超过%s亿元。'
	'园区深入实施创新驱动发展战略，持续优化营商环境，推动传统产业转型升级，加快培育新兴产业集群，为高质量发展注入新的动能。\n',
	2015 + n % 10, 1 + n % 12, (ARRAY['昆山', '宁乡', '江宁', '青浦', '北仑'])[1 + n % 5], 100 + n % 811, n % 17 + 0.5, 10 + n % 97, 5 + n % 53, 1 + n % 41, 20 + n % 307);
