-- One HTML page: every article with its mentions marked, and its rows below it.
CREATE FUNCTION news.html(value text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN replace(replace(replace(replace(value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;');

-- A year as 2023, months as 2023-01 – 06, anything else by its first and last day
CREATE FUNCTION news.shown(period daterange) RETURNS text IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
	SELECT CASE WHEN f = l THEN to_char(f, 'YYYY-MM-DD')
		WHEN to_char(f, 'MMDD') || to_char(l, 'MMDD') = '01011231' THEN concat_ws(' – ', to_char(f, 'YYYY'), nullif(to_char(l, 'YYYY'), to_char(f, 'YYYY')))
		WHEN to_char(f, 'DD') || to_char(l + 1, 'DD') = '0101' THEN concat_ws(' – ', to_char(f, 'YYYY-MM'), nullif(to_char(l, 'MM'), to_char(f, 'MM')))
		ELSE to_char(f, 'YYYY-MM-DD') || ' – ' || to_char(l, 'YYYY-MM-DD') END
	FROM (SELECT lower(period) AS f, upper(period) - 1 AS l) d;
END;

CREATE FUNCTION news.row_table(article int) RETURNS text STABLE
BEGIN ATOMIC
	SELECT '<div class="rows"><table><tr>' || (SELECT string_agg('<th>' || h, '') FROM unnest(ARRAY['', 'indicator', 'name', 'subject', 'period', '', 'value', 'change', 'rank', 'status']) h)
		|| coalesce(string_agg('<tr>' || (SELECT string_agg('<td>' || coalesce(news.html(c), ''), '' ORDER BY n) FROM unnest(ARRAY[seq::text, indicator, name, subject, news.shown(period),
			nullif(replace(qualifier, '_', ' '), 'exact'), coalesce(value::text, bounds::text), change::text, rank::text, nullif(status, 'actual')]) WITH ORDINALITY u (c, n)), '' ORDER BY seq), '') || '</table></div>'
	FROM news.article_observation o WHERE o.article = row_table.article;
END;

SELECT $html$<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>pg_indicators: the demo's articles</title>
<style>
	:root { --ink: #22272e; --soft: #5d6570; --line: #dfe3e8; --paper: #fff; --link: #1b5a94 }
	@media (prefers-color-scheme: dark) { :root { --ink: #dfe4ea; --soft: #9aa4b0; --line: #333a43; --paper: #171b20; --link: #92c4f3 } }
	html { scroll-behavior: smooth }
	body { font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 2.5rem auto; padding: 0 1rem }
	section { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2rem }
	section > .pgi { max-width: 42rem }
	h1 { font-size: 1.5rem; margin: 0 }
	h1 + p { color: var(--soft); margin: .3rem 0 1.5rem }
	nav ol { columns: 2 22rem; column-gap: 2.5rem; margin: 0; padding-left: 1.6rem; font-size: .9375rem }
	nav li::marker { color: var(--soft) }
	nav a { color: var(--link); text-decoration: none }
	nav a:hover, nav a:focus { text-decoration: underline }
	.rows { overflow-x: auto; margin: 1.5rem 0 }
	table { font-size: .8125rem; line-height: 1.4; border-collapse: collapse; width: 100% }
	th { font-weight: 400; color: var(--soft) }
	td, th { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); white-space: nowrap; font-variant-numeric: tabular-nums }
	td:nth-child(3), td:nth-child(4) { white-space: normal; min-width: 7em }
	td:first-child, td:nth-child(6) { color: var(--soft) }
	td:nth-child(6), th:nth-child(6) { text-align: right; padding-right: 0 }
</style>
<h1>Articles, and what they state</h1>
<p>Values, changes, ranks, periods and places are marked; each mark shows its row when pointed at, or reached with the Tab key.</p>$html$;
SELECT '<nav><ol>' || string_agg('<li><a href="#a' || id || '">' || news.html(coalesce(title, file)) || '</a>', '' ORDER BY id) || '</ol></nav>'
FROM news.article a, article_metadata(a.body) m;
SELECT '<section id="a' || id || '">' || highlight_indicators(body, published, place) || news.row_table(id) || '</section>'
FROM news.article ORDER BY id;
SELECT '</html>';
