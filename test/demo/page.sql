-- One HTML page: the articles with their mentions marked, and each article's rows.
CREATE FUNCTION news.html(value text) RETURNS text IMMUTABLE PARALLEL SAFE
RETURN replace(replace(replace(replace(value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;');

-- Each mention between the plain text before it and after it; a mention that a row stands for carries the row's fields.
CREATE FUNCTION news.marked(article int) RETURNS text STABLE
BEGIN ATOMIC
	WITH mention AS (
		SELECT a.body, lower(q.span) AS first, upper(q.span) AS past, q.mention,
			coalesce(lag(upper(q.span)) OVER (ORDER BY lower(q.span)), 0) AS from_here,
			(SELECT concat_ws(' · ', o.name, o.subject, o.period::text, coalesce(o.value, o.change)::text, o.status)
				FROM news.observation o WHERE o.article = a.id AND o.span && q.span LIMIT 1) AS says
		FROM news.article a, extract_quantities(a.body) q WHERE a.id = marked.article
	)
	SELECT coalesce(string_agg(news.html(substr(body, from_here + 1, first - from_here))
		|| CASE WHEN says IS NULL THEN '<mark>' ELSE '<mark class="row" tabindex="0" title="' || news.html(says) || '">' END
		|| news.html(mention) || '</mark>', '' ORDER BY first), '')
		|| (SELECT news.html(substr(a.body, 1 + coalesce((SELECT max(past) FROM mention), 0))) FROM news.article a WHERE a.id = marked.article)
	FROM mention;
END;

CREATE FUNCTION news.row_table(article int) RETURNS text STABLE
BEGIN ATOMIC
	SELECT '<table><tr>' || (SELECT string_agg('<th>' || h, '') FROM unnest(ARRAY['indicator', 'name', 'subject', 'region', 'period', 'value', 'change', 'rank', 'status']) h)
		|| coalesce(string_agg('<tr>' || (SELECT string_agg('<td>' || coalesce(news.html(c), ''), '') FROM unnest(ARRAY[indicator, name, subject, region, period::text,
			coalesce(value::text, bounds::text), change::text, rank::text, status]) c), '' ORDER BY seq), '') || '</table>'
	FROM news.observation o WHERE o.article = row_table.article;
END;

SELECT $html$<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>pg_indicators: the demo's articles</title>
<style>
	:root { color-scheme: light dark }
	body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
	article { white-space: pre-wrap }
	section { border-top: 1px solid #8886; margin-top: 2rem }
	mark { background: #ffd54f55; color: inherit; border-radius: .2em; padding: 0 .1em }
	mark.row { background: #4caf5055; border-bottom: 2px solid #4caf50 }
	table { font-size: 13px; line-height: 1.4; border-collapse: collapse; display: block; overflow-x: auto; margin: 1rem 0 }
	td, th { text-align: left; vertical-align: top; padding: .2rem .5rem; border-bottom: 1px solid #8884 }
</style>
<h1>Articles and what they state</h1>
<p>Green: a number that became a row (its fields in the tooltip). Yellow: another quantity.</p>$html$;
SELECT '<section><h2>' || a.id || ' · ' || news.html(coalesce(m.title, a.file)) || '</h2><article>' || news.marked(a.id) || '</article>'
	|| news.row_table(a.id) || '</section>'
FROM news.article a, article_metadata(a.body) m ORDER BY a.id;
SELECT '</html>';
