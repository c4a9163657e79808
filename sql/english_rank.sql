-- Ranks in English text.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/english_rows.psql'
\set ECHO none
\i :rows
\set ECHO all

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

-- Superlatives, and among whom
SELECT pg_temp.rows_of(
    'The county''s rice output was the second highest in the province.',
    'Tea output reached 3 million tonnes, the third largest in the country.',
    'Its port throughput is the fourth highest nationwide.',
    'Retail sales were 4 billion yuan, the second fastest among the counties.',
    'Wool exports are the largest in the province.',
    'Tax revenue ranked third among 12 districts.',
    'The second largest mill in the province is shut.',
    'Per capita income was the fifth highest in the city.',
    'Exports were 2 billion yuan, the second-highest in the city.',
    'The third highest peak is snowy.');

-- The measure said behind the rank
SELECT pg_temp.rows_of(
    'Wuxi ranked first in the country with exports of 1.9 trillion yuan.',
    'The city ranks third in the province, with a growth rate of 6 percent.',
    'The county placed second with sales of 40 million yuan.',
    'With sales of 3 billion yuan, it ranked 12th in the country.',
    'Exports rose 12 percent, ranking third in the province.',
    'Total output ranked No. 2 nationwide.',
    'Retail sales were 4.1 billion yuan, the highest among the six districts.',
    'The zone ranked 8th among 40 zones with a profit of 3 billion yuan.');
