-- English sentences that ran together when the page was saved.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
SET datestyle = iso;
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

-- Marks without a blank after them
SELECT pg_temp.rows_of(
    'Output rose 6.3%,Fourth in the county;38 plants completed investment of 7.35 billion yuan.',
    '28 new shops opened.1/5 of the county''s total',
    'Revenue was 36 billion yuan.During the first half of this year, 64,000 cars were made.',
    'Free tests for 420 wells in 2021.Ranked second in the county;96 courses were held.',
    'Sales reached 3 billion yuan,up 4 percent;exports reached 1 billion yuan,down 2 percent.',
    'There are 12 mills;42 shops;33 inns.',
    'The town grew.By 2025, there will be 10 parks.',
    'Taxes were 812 million yuan,accounting for 70% of revenue.',
    'The line opened.More than 500 people were hired.',
    'Rice:300 tonnes;wheat:200 tonnes.');
