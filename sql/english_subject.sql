-- Whose: places, districts, companies in English text.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
SET datestyle = iso;
\pset format unaligned
\pset tuples_only on
-- Each passage, and below it its rows; published on 20 July 2022, of no place in particular.
CREATE FUNCTION pg_temp.rows_of(VARIADIC passages text[]) RETURNS SETOF text LANGUAGE sql AS $$
SELECT line FROM (
    SELECT n, 0 AS seq, passage AS line FROM unnest(passages) WITH ORDINALITY AS s(passage, n)
    UNION ALL
    SELECT n, seq, concat_ws(' | ', '    ' || name, 'value ' || value::text,
                             CASE WHEN qualifier <> 'exact' THEN qualifier END,
                             CASE WHEN value IS NULL THEN 'bounds ' || bounds::text END,
                             'change ' || change::text, 'change in ' || CASE WHEN change IS NULL THEN change_bounds::text END,
                             change_basis, 'before ' || previous::text, 'rank ' || rank, 'among ' || rank_scope,
                             nullif(status, 'actual'), 'part of ' || part_of, period::text,
                             nullif(indicator, ''), 'of ' || subject, region)
    FROM unnest(passages) WITH ORDINALITY AS s(passage, n),
         extract_indicators(passage, '2022-07-20', NULL)) AS lines
ORDER BY n, seq $$;

-- The place that the sentence names
SELECT pg_temp.rows_of(
    'Gaochun District has 411 workshops.',
    'In Yangzhou, 30 bridges were built.',
    'Exports of Jiangsu Province reached 3 billion yuan.',
    'Suzhou''s tax revenue was 81 billion yuan.',
    'Wuxi City signed six contracts.',
    'The output of tea in Xinchang County rose 5 percent.',
    'In Yunnan, 2 million tourists came in May.',
    'The province has 13 cities.',
    'Changzhou sold 900 buses, and exported 200.',
    'At the end of June, Hunan had 120 parks.');

-- Words that stand for the subject
SELECT pg_temp.rows_of(
    'Gaochun District is in the south. The district has 514 workshops.',
    'Yunnan is warm. The province exported 3,000 tonnes of tea.',
    'Yangzhou grew last year. In the city, 12 schools were opened.',
    'Xiaoshan District is old. Its output was 2 billion yuan.',
    'Hunan is green. The output of the province exceeded 9 billion yuan.',
    'Fuzhou City of Fujian Province is home to 45 firms.',
    'Jiangsu trains many guides. It has trained 600.',
    'The output of tea in Xinchang County rose 5 percent.',
    'Xinhua Kunming, July 18 - It was learned that Yunnan Province lent 2 billion yuan.',
    'The whole country planted 50,000 trees.');
