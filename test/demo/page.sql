-- One HTML page: every article with its mentions marked, and its rows below it.
CREATE FUNCTION news.html(value text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN replace(replace(replace(replace(value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;');

CREATE FUNCTION news.row_table(article int) RETURNS text STABLE
BEGIN ATOMIC
	SELECT '<table><tr>' || (SELECT string_agg('<th>' || h, '') FROM unnest(ARRAY['', 'indicator', 'name', 'subject', 'region', 'period', 'value', 'change', 'rank', 'status', 'part of']) h)
		|| coalesce(string_agg('<tr>' || (SELECT string_agg('<td>' || coalesce(news.html(c), ''), '') FROM unnest(ARRAY[seq::text, indicator, name, subject, region, period::text,
			coalesce(value::text, bounds::text), change::text, rank::text, status, part_of::text]) c), '' ORDER BY seq), '') || '</table>'
	FROM news.observation o WHERE o.article = row_table.article;
END;

SELECT $html$<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>pg_indicators: the demo's articles</title>
<style>
	body { font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem }
	section { border-top: 1px solid #8886; margin-top: 3rem; padding-top: 1rem }
	h1 { font-size: 1.4rem }
	nav a { margin-right: .6em }
	table { font-size: 13px; line-height: 1.4; border-collapse: collapse; display: block; overflow-x: auto; margin: 1.5rem 0 }
	td { white-space: nowrap }
	td, th { text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid #8884 }
</style>
<h1>Articles, and what they state</h1>
<p>Values, changes, ranks, periods and places are marked; each mark shows its row when pointed at, or reached with the Tab key.</p>$html$;
SELECT '<nav>' || string_agg('<a href="#a' || id || '">' || news.html(coalesce(title, file)) || '</a>', ' · ' ORDER BY id) || '</nav>'
FROM news.article a, article_metadata(a.body) m;
SELECT '<section id="a' || id || '">' || highlight_indicators(body, published, place) || news.row_table(id) || '</section>'
FROM news.article ORDER BY id;
SELECT '</html>';
