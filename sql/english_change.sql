-- Changes in English text.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/english_rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- A change and no level
SELECT pg_temp.rows_of(
    'In 2021, exports increased by 5.6% year-on-year.',
    'Retail sales rose 8.5 percent.',
    'The output of coal fell by 3.1 percent from the previous month.',
    'During the first half of this year, farm income was up 7.2 percent.',
    'Pork prices dropped 12 percent compared with last month.',
    'Water use decreased by 20 million cubic meters over 2020.',
    'The share of coal in power generation went down by 1.5 percentage points.',
    'The reform cut costs by 15 percent.',
    'An increase of 4.2 percent in wages was reported.',
    'The town saw a 7.4-percent increase in lending.',
    'GDP growth of 6.1 percent was recorded.');

-- A change of the level just said
SELECT pg_temp.rows_of(
    'Exports reached 3 billion yuan, up 4.6 percent year on year.',
    'Revenue was 715 million yuan, which was up 33.2% over the previous year.',
    'The harvest was 650 tonnes, a decrease of 0.5 percent from 2020.',
    'Profits totaled 2.1 billion yuan, an increase of 12% year-on-year.',
    'Loans fell by 2.3 percent to 8.1 billion yuan.',
    'The rate rose by 2.5 percentage points to 71.3 percent.',
    'There were 320 fires, down 11 percent.',
    '900 billion yuan of bonds will be issued, 50 billion yuan more than last year.',
    'The number of shops reached 1,230, with a net increase of 86.',
    'Total income: 3.2 billion yuan (up 8%).');

-- Two changes, and lists of them
SELECT pg_temp.rows_of(
    'Wages were 43,834 yuan, a nominal increase of 5% and a real growth of 3.4%.',
    'The value added of textiles and ceramics rose by 6.4 percent and 9.1 percent respectively.',
    'In January, February and March, sales increased by 14%, 9% and 5% respectively.',
    'Domestic trips increased by 11.3 percent and foreign trips by 8.6 percent.',
    'Exports and imports grew by 7 percent and 2 percent respectively.',
    'Steel output fell 3 percent, cement output rose 2 percent.',
    'Imports were 1.2 billion yuan, down 1.1 percent, and exports were 2 billion yuan, up 4.6 percent.',
    'Bus trips fell by 65% and taxi trips by 16%.',
    'Rail freight grew 4 percent year-on-year and 1 percent month-on-month.',
    'Turnover increased by 6.2 percent in retail and by 3.9 percent in catering.');

-- From one level to another, multiples, averages
SELECT pg_temp.rows_of(
    'The time for approval was cut from 40 days to 18 days.',
    'The urban share rose to 58.4 percent in 2021 from 51.7 percent in 2015.',
    'Output doubled to 6.9 million units last year.',
    'Power use was 3.2 times that of the previous year.',
    'Sales increased 5 times.',
    'The income of farmers grew by an average of 6.2 percent a year.',
    'GDP increased from 35.6 billion yuan in 2015 to 68.9 billion yuan in 2020.',
    'The fee was lowered to 20 yuan.',
    'The number of stations has increased from 318 to more than 400.',
    'It has raised the share of green power to 40 percent.');

-- What is no change
SELECT pg_temp.rows_of(
    'The rate was 1.2 percentage points higher than the national average.',
    'The bridge is 20 percent longer than the old one.',
    'Enterprises that grew were given 50 million yuan.',
    'The growth target is under review by 12 experts.',
    'Rents are 20 percent lower than in Wuxi.',
    'It is 40 percent cheaper than coal.',
    'They spent 30 percent more than they earned.',
    'A rise of the river flooded 30 homes.',
    'The town is 30 km longer than wide.',
    'The growing season lasts 120 days.');

-- Paces, averages, what has not changed, and growth of nothing but itself
SELECT pg_temp.rows_of(
    'Sales grew at an average annual rate of 9 percent.',
    'Farm output grew by an annual average of 4 percent.',
    'Freight rose at a pace of 6 percent in 2021.',
    'Exports increased at an annual rate of 3.5 percent.',
    'The volume of mail reached 8 million items, 1.5 times that of 2019.',
    'Grain output was 1.2 million tonnes, unchanged from 2020.',
    'The rate was 4.8 percent, flat from last month.',
    'Coal output was 3 million tonnes, basically the same as last year.',
    'We aim for growth of around 6 percent this year.',
    'The number of guests shrank by a third.',
    'Imports more than tripled to 6 billion yuan.');

-- A change, and the level that it led to behind a mark
SELECT pg_temp.rows_of(
    'Sales rose by 400 tonnes this year, reaching 9,500 tonnes.',
    'Exports grew 5.2 percent year on year, reaching 3 billion yuan.',
    'Deposits increased by 8 percent, totaling 4.1 billion yuan.',
    'The number of visitors climbed 12 percent in May, hitting 64,000.',
    'Output fell 3 percent, reaching 2 million tonnes by June.',
    'Fees rose 20 percent to 60 yuan.',
    'Catches were down 4 percent at 300 tonnes.',
    'The index closed 3.4 percent higher at 2,560.',
    'Lending grew by 90 million yuan to 1.2 billion yuan.',
    'Stocks fell by a third, to 40,000 tonnes.');

-- Earlier levels that are compared with, parts of changes, and terms
SELECT pg_temp.rows_of(
    'It posted a net loss of 1.2 billion yuan, compared with a profit of 300 million yuan a year earlier.',
    'Sales were 400 tonnes, against 380 tonnes in 2020.',
    'Investment dropped by 3.4 percent, of which investment in homes dropped by 9.8 percent.',
    'Income was 24,000 yuan, a year-on-year rise of 4.8 percent in nominal terms.',
    'Trips are expected to increase by 10 percent to 420 million.',
    'Deposits rose to 2.3 trillion yuan at the end of June, up 5.1 percent.',
    'At the end of 2021, total assets were 800 million yuan.',
    'The rate was cut by a quarter of a percentage point.',
    'The city aims to lift its GDP by about 6.5% in 2023.',
    'In 2022, subsidies boosted sales by 3 percent.',
    'Output of vans surged 86.7 percent to 132,000 units.',
    'Exports rose 3 percent to 102.3.',
    'Prices went up 3 to 5 percent.',
    'The number of shops increased by 1,200 to 14,300.',
    'Jobs will increase by 10 to 20.');

-- An average that is not one of years
SELECT pg_temp.rows_of(
    'Fees will rise by an average of 30 yuan per pupil.',
    'Fees rose by an average of 30 yuan a year.',
    'Output grew by an average of 5 percent annually.');

-- Over a stretch up to now, and a share's time
SELECT pg_temp.rows_of(
    'Roads totalling 800 km were paved over the past five years.',
    'Sales rose 40 percent over the past three months.',
    'As of May 2022, the total number of mills was 300, accounting for 31 percent of the total.',
    'After a lapse of 31 years, they met.');

-- A time inside of the subject, and one with a comma
SELECT pg_temp.rows_of(
    'Sales for the month ended May 31 were 4 million yuan.',
    'Net profit for the three months ended June 30, 2021 was 42 million yuan, up 3 percent.',
    'On July 3, 2021, sales were 3 million yuan.');

-- A comparison's time, however far from its "compared with"
SELECT pg_temp.rows_of(
    'Stocks of carp rose 40 times compared with the first years of the ban in 2002.');

-- A verb and what it is compared with, without "by"
SELECT pg_temp.rows_of(
    'Sales grew 3 percent over last year.',
    'Coal output fell 3 percent from the previous year.',
    'Sales were up 3 percent over last year.',
    'The yield is twice that of last year.');

-- The level before
SELECT pg_temp.rows_of(
    'The urban rate rose from 60.2 percent to 63.1 percent.',
    'The number of inns rose from 310 in 2019 to 420 in 2021.',
    'The time for permits was cut from 40 days to 18.',
    'Sales fell to 30 million yuan from 42 million yuan a year ago.',
    'The poverty rate dropped to 2 percent, from 9 percent in 2015.',
    'Wages increased from $900 to $1,100 a month.',
    'The fee was reduced to 20 yuan from 35 yuan.',
    'The price climbed from 3 yuan per kg to 4.5 yuan per kg.',
    'The budget grew from 3 billion to 5 billion yuan.',
    'The number of firms increased to 1,200, up from 900 the year before.',
    'Reserves were 3.2 trillion dollars, versus 3.1 trillion dollars in May.');

-- Respectively
SELECT pg_temp.rows_of(
    'Tea and rice output rose by 3 percent and 5 percent respectively.',
    'Exports and imports were 3 billion yuan and 2 billion yuan, up 4 percent and 6 percent respectively.',
    'They built 30 and 40 schools respectively.',
    'In 2020 and 2021, sales were 30 million yuan and 40 million yuan respectively.',
    'Urban and rural incomes were 48,000 yuan and 23,000 yuan, respectively.',
    'Prices of pork, eggs and milk fell by 3 percent, 4 percent and 5 percent, respectively.',
    'The output of steel, cement and glass was 3 million, 4 million and 5 million tonnes, respectively.',
    'In May and June, rents rose 2% and 3%, respectively.',
    'The yields of wheat and maize reached 400 kg and 600 kg per mu respectively.',
    'Loans and deposits grew 9.1% and 7.4%, respectively.');
