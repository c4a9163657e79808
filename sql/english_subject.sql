-- Whose: places, districts, companies in English text.
\pset format unaligned
\pset tuples_only on
-- Each passage, and below it its rows; published on 20 July 2022 about Lishui District of Nanjing.
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
                             nullif(indicator, ''), nullif(subject, 'Lishui District'))
    FROM unnest(passages) WITH ORDINALITY AS s(passage, n),
         extract_indicators(passage, '2022-07-20', 'Lishui District')) AS lines
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
    'The district has 711 workshops.',
    'The region exported 3,000 tonnes of tea.',
    'In the city, 12 schools were opened.',
    'The county''s output was 2 billion yuan.',
    'The output of the park exceeded 9 billion yuan.',
    'The zone is home to 45 firms.',
    'Our city trained 600 guides.',
    'The town''s three mills employ 900 people.',
    'It has 20 laboratories.',
    'The whole district planted 50,000 trees.');
