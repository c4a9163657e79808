-- Quantities in English text: figures and words, units, approximations, ranges, and what is none.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
SET datestyle = iso;
\pset format unaligned
\pset tuples_only on
-- Each sentence, and below it every quantity read in it.
CREATE FUNCTION pg_temp.quantities(VARIADIC sentences text[]) RETURNS SETOF text LANGUAGE sql AS $$
SELECT line FROM (
    SELECT n, 0 AS seq, sentence AS line FROM unnest(sentences) WITH ORDINALITY AS s(sentence, n)
    UNION ALL
    SELECT n, seq, concat_ws(' ', '   ', qualifier, coalesce(value::text, bounds::text), '<-', mention)
    FROM unnest(sentences) WITH ORDINALITY AS s(sentence, n), extract_quantities(sentence)) AS lines
ORDER BY n, seq $$;

-- Figures with scales, separators, currencies and units
SELECT pg_temp.quantities(
    'The plant cost 7.35 billion yuan and covers 1,250.5 hectares.',
    'Exports came to US$61.4 million, imports to $8.2 million.',
    'RMB 300 million was lent, and another HK$6 billion was put by.',
    'The dam holds 640,000 cubic meters; the road is 21.7 kilometers long.',
    'The farm of 120 acres yields 350 kg per mu.',
    'The station generated 2.3 billion kWh in six months.',
    'Inflation was 2.1 percent, or 0.3 percentage points lower than planned.',
    'The fund of 1.2 trillion yuan is run by 45 people.',
    'A 3000-yuan voucher and a 24-meter bridge were approved.',
    'The new line carries 85 thousand tonnes a day.',
    'The kit weighs 12kg and needs 30mm of space.',
    'Some 30 000 seats were sold at 25 yuan each.');

-- Numbers in words, fractions and multiples
SELECT pg_temp.quantities(
    'Six major projects and forty-five small ones were started.',
    'One hundred and twenty villages joined.',
    'More than half of the firms have resumed work.',
    'One-third of the fields and a quarter of the orchards were flooded.',
    'Two thirds of the loans went to small firms.',
    'Output was three times that of 2010.',
    'The price rose 2.5-fold.',
    'Dozens of firms and hundreds of families moved.',
    'Tens of thousands of visitors came.',
    'They met five times in two months.');

-- Articles, dozens, halves and parts that stand for numbers
SELECT pg_temp.quantities(
    'A hundred looms and a thousand tonnes of yarn were sold.',
    'About a dozen shops burnt down; two dozen cooks lost work.',
    'The vineyard cost half a million euros and took half an hour to cross.',
    'Half the crew and half of the boats stayed; the other half left.',
    'It takes one and a half hours, or 2 1/2 hours in winter.',
    'The fleet shrank by a third, the staff by three quarters.',
    'One in four pupils walks; nine out of ten eat at school.',
    'Several hundred monks and a few thousand pilgrims came.',
    'Tens of millions of yuan and hundreds of kilometers of pipe were lost.',
    'Some 30-odd looms stood still.',
    'Three and a half million letters were sorted.');

-- Short scales and units
SELECT pg_temp.quantities(
    'The bank lent USD 30m, EUR2.5bn and $400k.',
    'RMB1.2bn was paid for 1.1m shares.',
    'The hull is 32 m wide and carries 400 t of ore.',
    'Rates rose by 5pc and spreads by 25 bps.',
    'Oil sells at $85 a barrel, rice at 6 yuan a kilogram.',
    'PM2.5 fell to 31 micrograms per cubic meter.',
    'The quay moved 1.5 million TEUs.',
    'A 500-bed clinic and a 4-star inn were opened by a 20-man crew.',
    '$1.5b was asked, 300m yuan and 1.2t yen were given.',
    'A 5K run and a 3G network were started.',
    'ISO 9001, GB/T 1184 and the Double 11 fair were named.');

-- Approximating words before and after the number
SELECT pg_temp.quantities(
    'About 230 shops, around 40 inns and approximately 9 hotels opened.',
    'More than 500 jobs were created, over 300 of them in the town.',
    'Nearly 4,000 tonnes were shipped, almost 90 percent by rail.',
    'At least 12 schools will be built, no less than 4 of them this year.',
    'Up to 800 yuan is paid, at most 3 times a year.',
    'Fewer than 20 houses and less than 5 mu of land are left.',
    'The rate must not exceed 3 percent.',
    'Investment exceeded 2.6 billion yuan.',
    '100 or so traders came, 60 percent or more of them from abroad.',
    '20+ firms and 3,000 + visitors were counted.',
    'The gap is as much as 15 meters.');

-- Ranges, and amounts of which one shares the other's unit
SELECT pg_temp.quantities(
    'Wages grew by between 3 and 5 percent.',
    'The line will carry 40 to 55 billion kWh.',
    'A grant of 3 million to 5 million yuan is paid.',
    'It takes 3-5 days and costs 200-300 yuan.',
    'Three or four buses run each hour.',
    'Yields of 410 kg to 450 kg per mu are common.',
    'Prices rose by 6.4 and 9.1 percent respectively.',
    'They lent 9.5 billion yuan and 3.2 billion respectively.',
    'Time fell from 40 days to 18 days.',
    'The growth must be no less than 10%, 12% and 15% respectively.');

-- What is no quantity: dates, times, ordinals, labels, names, codes
SELECT pg_temp.quantities(
    'On July 25, 2020, at 17:30, the 16th meeting opened on the 3rd floor.',
    'Article 26 and No. 15 apply, as does Chapter 4.',
    'The Fortune 500 company built a 5G network with 4K cameras on the G60 line.',
    'Industry 4.0 and the "1+3+1" system are promoted under the 12th Five-Year Plan.',
    'The P30 phone and model 424.10.37.20 were shown at 8 o''clock.',
    'A Boeing 737 landed at 6 p.m. on 2021-03-04.',
    'One of the villages lies near the Three Gorges.',
    'A number of firms and a series of measures were named.',
    '1. The plan was adopted in 2019 and revised in 2021.',
    'Call 02588886666 or write to room 301.');

-- Broken by page and translator: what is certain is read
SELECT pg_temp.quantities(
    '50, 000 tonnes were moved.',
    'The value of goods7.4 billion yuan was declared.',
    'It helps the making of toys1 pillar industry grow.',
    'In all 23 new kilns started.4 of them are large.',
    'GDP of 31 billion yuan.The rest is tax.',
    'The share is 83.47 per cent.',
    'Some 1.5 mln yuan and 3 bn yuan were paid.',
    'Exports of$4.2 million were declared.',
    'Output:300 tonnes;sales:12 million yuan.',
    'The dam(40 meters)was closed.');

-- Parts of a scale or a unit
SELECT pg_temp.quantities(
    'A quarter of a million letters and a quarter million cards came.',
    'Rates fell by a quarter of a percentage point.',
    'Three quarters of a million trees died.',
    'Trips rose by 10 percent to 420 million.',
    'A third of a mile is left.',
    'Half a percentage point was added.',
    'They lent half a trillion yuan.',
    'It takes three quarters of an hour.',
    'Two and a half percent of the crop is lost.',
    'A tenth of a percent is enough.');

-- Ranges by their words and marks
SELECT pg_temp.quantities(
    'The price was between 300 yuan and 400 yuan.',
    'It costs $40-60 and takes 2 to 3 weeks.',
    'From 20 to 30 families moved, between 400 and 500 guests came.',
    'Growth of 4.5% to 5% is planned.',
    'Rents are 2,000-3,000 yuan a month.',
    'The bay is 12 to 15 km wide.',
    'The grant is $1 million to $1.5 million.',
    'Yields ranged from 300 kg to 450 kg.',
    'The fine is 500 to 1,000 yuan per person.',
    'Temperatures of minus 5 to 3 degrees Celsius were seen, the low was minus 12 degrees Celsius.',
    '30-40 percent of the shops shut.',
    'Some 5 or 6 boats sank.');

-- Units that the last number of a list says for all of them
SELECT pg_temp.quantities(
    'They spent 3 and 5 billion yuan.',
    'Wages rose 3, 5 and 8 percent.',
    'The lots are 30, 40 and 55 mu.',
    'The dams are 40, 60 and 85 meters high.',
    'The two mills make 300 and 450 tonnes.',
    'Sales of rice and tea were 3 million and 2 million yuan.',
    'Rates of 4.2 and 5.1 percent apply.',
    'Loads of 3, 5, 6 and 8 tonnes were moved.',
    'It lent 9.5 billion yuan and 3.2 billion respectively.',
    '3 million people and 2 million yuan were moved.',
    'Rooms 3, 4 and 5 are shut, as are lines 2 and 3.');

-- Parts of one
SELECT pg_temp.quantities(
    'Half of the town is flooded.',
    'One third of the crop was lost, about two-fifths of it to hail.',
    'Three quarters of the shops are shut.',
    'A fifth of the budget went to roads.',
    'Nearly half the pupils walk to school.',
    'Output was cut by one fourth, then by a half.',
    'One in ten homes has no water.',
    'Eight out of ten firms hire graduates.',
    'More than 1/3 of the mills are idle.',
    'The debt is two-thirds of GDP.',
    'They own a half share in the first half.');

-- Multiples
SELECT pg_temp.quantities(
    'Exports grew 3.5 times.',
    'Sales were four times those of 2019.',
    'Profits rose threefold, rents tenfold.',
    'The price went up 2.5-fold in a year.',
    'Output is twice as high as in 2010.',
    'The yield is twice that of last year.',
    'The town is ten times the size of the port.',
    'They met twice a week, and five times in May.',
    'Traffic was 1.8 times that of last year.',
    'The new line is three times faster.',
    'Loans increased by 4 times.');
