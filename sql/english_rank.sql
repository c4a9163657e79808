-- Ranks in English text.
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

-- Ranks of a level
SELECT pg_temp.rows_of(
    'In 2021, tax revenue reached 9.1 billion yuan, ranking second in the city.',
    'Exports were 3 billion yuan, first in the province.',
    'The added value of industry climbed to 38% of GDP, fifth in the province.',
    'Investment was 6.2 billion yuan and ranked fifth nationwide.',
    'The output of tea was 1,200 tonnes, ranking No. 1 in the country.',
    'The number of patents reached 860, ranking 4th in the province.',
    'Sales rose 12 percent, and the growth rate ranked first among the counties.',
    'The clinic treated 5,000 patients. Ranked first in the city.',
    'The port handled 8 million tonnes, ranking third in the world.',
    'Total output was 2.3 billion yuan, with both total and growth ranking second in the city.');

-- Ranks alone, and what is no rank
SELECT pg_temp.rows_of(
    'Grain output ranked second in the province.',
    'Industrial investment ranks first nationally.',
    'The town is among the top in the city.',
    'It was the first of its kind.',
    'The third plant opened.',
    'The second half was better.',
    'The air quality index ranked 3rd in the province.',
    'It took first prize.',
    'The project entered its fourth year.',
    'This ranks among the best.');
