-- Times in English text.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
SET datestyle = iso;
\pset format unaligned
\pset tuples_only on
-- Each sentence, and below it every time read in it, as of 20 July 2022.
CREATE FUNCTION pg_temp.periods(VARIADIC sentences text[]) RETURNS SETOF text LANGUAGE sql AS $$
SELECT line FROM (
    SELECT n, 0 AS seq, sentence AS line FROM unnest(sentences) WITH ORDINALITY AS s(sentence, n)
    UNION ALL
    SELECT n, seq, concat_ws(' ', '   ', coalesce(period::text, 'unknown'), '<-', mention)
    FROM unnest(sentences) WITH ORDINALITY AS s(sentence, n), extract_periods(sentence, '2022-07-20')) AS lines
ORDER BY n, seq $$;

-- Years, near and far
SELECT pg_temp.periods(
    'In 2021 output rose.',
    'Last year it fell, this year it rises, next year it will rest.',
    'The year 2019 was dry.',
    'It was founded in 1949 and sold by 2000 people.',
    'By 2025 the road will be open.',
    'Since 2012 it has grown.',
    'From 2016 to 2020 it doubled.',
    'The plan covers 2023-2025.',
    'Between 2015 and 2019 it was closed.',
    'The 1980s were hard.',
    'It grew over the past five years and will grow in the next three years.');

-- Parts of a year
SELECT pg_temp.periods(
    'During the first half of this year it rose.',
    'In the second half of 2021 it fell.',
    'The first quarter was cold.',
    'The first three quarters of 2020 were warm.',
    'In the first five months exports grew.',
    'Q1 2022 was better than the fourth quarter of last year.',
    'From January to May it rained.',
    'January-April was dry.',
    'From March to June 2021 nothing happened.',
    'The first 11 months of 2021 were good.');

-- Short forms, and what lies inside of a year
SELECT pg_temp.periods(
    'In Q3 2021 sales fell.',
    'It rose in 3Q21 and in 1H 2022.',
    'The H1 report and the 2021Q4 report are out.',
    'FY2020 was dry, fiscal 2021 wet.',
    'In mid-2021 it shut, and in late-May 2022 it reopened.',
    'By end-2025 there will be four.',
    'At end-June there were three.',
    'In 2016-20 it grew.',
    'The last quarter of 2020 was quiet, the latter half of 2019 was not.',
    'It grew in the past decade and over the last two decades.',
    'They met on the 12th of March 2020.',
    'Q1-Q3 2021 went well.');

-- Months and days
SELECT pg_temp.periods(
    'In May it opened.',
    'In December it closed.',
    'In August this year it will open.',
    'On July 5 they met.',
    'On 5 July 2021 they met.',
    'It began on September 28th.',
    'March 3, 2020 was a Tuesday.',
    'On 2021-11-30 it ended.',
    'From July 1 to 15 it ran.',
    'It may open in May.',
    'Today is better than yesterday.');

-- Up to a time, at its end, since its start
SELECT pg_temp.periods(
    'As of the end of May there were ten.',
    'By the end of the year it will be done.',
    'In 2020 ten factories opened. By the end of the year there were ninety.',
    'In 2020 ten factories opened. This year two closed. By the end of the year there will be ninety.',
    'By the end of 2020 it was done.',
    'As of June 30 it stood.',
    'At the end of last year it stood still.',
    'Since the start of this year it has grown.',
    'So far this year it has grown.',
    'Since March it has been open.',
    'Up to now nobody has come.',
    'Currently it is closed.',
    'Until the end of June 2021 it was free.',
    'By the end of the 14th Five-Year Plan period it will double.');

-- Plan periods, the same period, each year
SELECT pg_temp.periods(
    'During the 13th Five-Year Plan period it grew.',
    'The "14th Five-Year Plan" began.',
    'Since the 12th Five-Year Plan it has grown.',
    'It rose over the same period last year.',
    'It fell compared with the same period of 2019.',
    'Each year ten are chosen.',
    'It earns a profit every year.',
    'In recent years it has grown.',
    'The annual report is out.',
    'It grows annually.');

-- Possessives, and times of day before a date
SELECT pg_temp.periods(
    'Last year''s harvest was poor, this year''s is rich.',
    'From 0 to 24:00 on July 5, it rained.',
    'The previous year''s figure was low.',
    'Next year''s budget is set.');

-- Stretches by their last day
SELECT pg_temp.periods(
    'Net profit for the three months ended June 30 was 42 million yuan.',
    'In the quarter ended March 31, revenue rose.',
    'For the fiscal year ending March 31, 2022, exports fell.',
    'In the year ended June, profit rose.',
    'Sales for the month ended May 31 were high.',
    'The six months ended on June 30 were dry.',
    'The first half ended well.',
    'The three months ended badly.');

-- A count behind a month is no year
SELECT pg_temp.periods(
    'In June, 300 guests came.',
    'In July 300 inns closed.',
    'By June, 2000 mills had closed.',
    'In June 1985, 300 mills closed.',
    'On 3 June, 40 guests came.');
-- Parts of a year in order are a stretch, and none out of order
SELECT mention, period FROM extract_periods('Sales rose in Q1-Q3 of 2023 and fell in H2-Q2 and Q3-Q1.', '2024-02-01');
SELECT mention, period FROM extract_periods('Sales rose in 444444444H 2022 and in 1H 2022.', '2024-02-01');
