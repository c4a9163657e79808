-- English sentences that ran together when the page was saved.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/english_rows.psql'
\set ECHO none
\i :rows
\set ECHO all

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

-- The time said last in a sentence speaks for the next one, where nothing else is in force
SELECT pg_temp.rows_of(
    'Industrial output expanded 4.6 percent in 2021. Retail sales reached 47.1 billion yuan.',
    'In May, exports fell 3 percent. Imports reached 2 billion yuan in the first half.  Ports handled 12 ships.',
    'The town plans to add 200 homes by 2025. It has 12 schools.',
    'Last year, 30 inns opened. They took in 900 guests.',
    'In the first quarter, rents fell. Wages rose 3 percent.',
    'Exports grew 4 percent in June. Imports fell 2 percent in May.',
    'In 2020, the county built 40 homes. This year, it built 60 inns.');
