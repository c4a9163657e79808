-- Fact, estimate and plan, the level before, and parts of a whole in English text.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/english_rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- Plans
SELECT pg_temp.rows_of(
    'By 2025, the town will have 12 clinics.',
    'The county plans to invest 3.6 billion yuan this year.',
    'The district strives to attract 50 projects.',
    'The goal is to plant 300,000 trees.',
    '40 schools will be rebuilt next year.',
    'It aims to raise the share to 30 percent by 2030.',
    'The fund was set up to create 2,000 jobs.',
    'Create more than 10 test centers each year.',
    'No less than 5 percent should be spent on research.',
    'The park is to house 90 firms.');

-- Estimates
SELECT pg_temp.rows_of(
    'Sales are expected to exceed 4.2 billion yuan.',
    'It is estimated that 6 million yuan will be saved.',
    'The harvest is forecast to reach 900 tonnes.',
    'Revenue is projected to reach 33.1 billion yuan, an increase of 2.4 billion yuan over last year.',
    'Prices are likely to rise 3 percent.',
    'The annual output is expected to reach 60 million sets.',
    'It is expected that 500 people will be employed.',
    'The line is estimated to carry 9 million tonnes.');

-- Facts, also where a translator wrote will
SELECT pg_temp.rows_of(
    'In 2021, exports will account for 71.2% of sales.',
    'The works have been running and produced 64,000 cars.',
    'In 2020, income will be 36 billion yuan.',
    'The school taught 300 pupils.',
    'The zone has created 2 test centers.',
    'A total of 120 wells were dug.',
    'The fair was attended by 30,000 visitors.',
    'The rate stayed below 5 percent.',
    'In 2019, 40 firms were listed.',
    'The plan was met and 20 ships were built.');

-- Parts
SELECT pg_temp.rows_of(
    'There are 35 projects, including 8 projects in textiles.',
    'Exports and imports totaled 3.2 billion yuan, of which exports were 2 billion yuan.',
    'Among the 250 people who moved, 240 have found work, accounting for 96% of those who moved.',
    'The park has 560 shops (60 bakeries and 500 tea shops).',
    'The city has 300 schools. Among them, there are 120 primary schools and 80 nurseries.',
    'It sold 900 cars, including more than 120 electric cars.',
    'By 2025, 80 trails will be opened, including 30 trails in forests.',
    'Of the 60 wells, 45 are dry.',
    'Investment was 15 billion yuan, of which industrial investment was 9 billion yuan, accounting for 60%.',
    'The firm has 80 engineers, of whom 20 have a doctorate.');

-- Targets that are set
SELECT pg_temp.rows_of(
    'The GDP growth target is 5.5 percent.',
    'The budget is set at 2 billion yuan for 2023.',
    'The town aims for sales of 300 million yuan.',
    'The goal is 40 new wells.',
    'The quota was set at 12,000 tonnes.',
    'The target for exports is 3 billion yuan.',
    'The ceiling has been set at 6 percent.',
    'A target of 500 homes was met in 2021.',
    'The target is under review by 12 experts.',
    'The town continues to attract 500 guests.',
    'The growth rate is 6 percent.',
    'The main expected targets for this year are: growth of around 5 percent; around 1,200 new jobs.',
    'The targets for 2021 were met, and output grew 5 percent.');

-- A rate that is set is aimed at, a price that is set is one; a bullet of a plan
SELECT pg_temp.rows_of(
    'The board has set the loss ratio at around 4 percent.',
    'Setting the deficit-to-GDP ratio at 3 percent, it held back.',
    'The mill set the price at 27 yuan per kilo.',
    'raising life expectancy to 80 years;',
    'Raising 80 million yuan in loans, the fund bought a mill.');

-- What was done is a fact, whatever it was done for
SELECT pg_temp.rows_of(
    'In order to win, Hill Motors spent $20 billion on 3 mills.',
    'Exports are expected to reach 20 million yuan, while retail sales fell 3 percent.',
    'Aiming to grow, it bought 40 trucks.',
    'It will spend 3 billion yuan.');

-- What may be, and what is forecast
SELECT pg_temp.rows_of(
    'Rents could fall by 10 percent.',
    'The forecast for 2023 is 3.2 percent.',
    'Analysts expect growth of 5 percent this year.',
    'Costs are likely to exceed 90 million yuan.',
    'Sales might reach 4 million yuan in August.',
    'The bank estimates losses at 40 million yuan.',
    'Output may rise 3 percent.',
    'The works are forecast to make 3,000 vans.',
    'The parcel weighs 1.2 kg and will be sent.',
    'The estimate is 40 million yuan.');

-- Parts that lean back on their whole
SELECT pg_temp.rows_of(
    'A total of 90 projects were signed, including 12 in textiles and 8 in food.',
    'It has 900 staff, 300 of whom are women.',
    'The county built 14 bridges, 9 of which are open.',
    'There were 12 fires (3 of them in mills).',
    'They planted 3,000 trees, among which 800 were pines.',
    'They hired 40 men, 12 of them cooks.',
    'The valley has 300 mills, including 40 large ones.',
    'Sales reached 40 million yuan, of which exports were 12 million yuan.',
    'The county has 12 banks, of which 3 are foreign.',
    'Of the 400 guests, 120 came from abroad.');

-- As reports of governments put it
SELECT pg_temp.rows_of(
    'A total of 12,000 jobs were added, and the year-end jobless rate fell to 4.3 percent.',
    'A deficit ratio of 3 percent is projected for this year.',
    'We met the target of opening 80 schools.',
    'We will raise the subsidy by 30 yuan to 540 yuan per person.',
    'The government will allocate 67 billion yuan for schools, up 5.4 percent.',
    'Bonds worth 3.8 billion yuan will be issued.',
    'We aim to add around 11,000 urban jobs.',
    'This year, we plan to keep the deficit at 3 percent.',
    'By 2025, the share of clean power will reach 20 percent.',
    'Over the past five years, more than 60,000 residents were rehoused.');
