-- What English quantities are said to measure.
SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS pg_indicators; RESET client_min_messages;
\getenv abs_srcdir PG_ABS_SRCDIR
\set rows :abs_srcdir '/test/english_rows.psql'
\set ECHO none
\i :rows
\set ECHO all

-- Active and passive
SELECT pg_temp.rows_of(
    'The county signed six large contracts.',
    '19 new kilns were started.',
    'Forty bridges have been completed.',
    'The town opened two schools and three clinics.',
    '14 tram lines were put into operation.',
    '12 firms have resumed production.',
    'The office trained 3,000 nurses.',
    '300 families received grants.',
    'Some 46,000 trees will be planted.',
    'The works employ 850 people.',
    'The project was reviewed by 14 experts.');

-- Verbs that say no more than the value
SELECT pg_temp.rows_of(
    'The output of the dairy industry reached 3.4 billion yuan.',
    'Tax revenue was 812 million yuan.',
    'The unemployment rate stood at 4.9 percent.',
    'Imports totaled $2.1 billion.',
    'The area of the park is 12.5 square kilometers.',
    'The number of clinics was 41.',
    'The value of exports exceeded 60 billion yuan.',
    'Sales of electric buses hit 6,000 units.',
    'The district has 514 workshops.',
    'There are 58 libraries in the town.',
    'The income of farmers amounted to 18,200 yuan.');

-- Of, with, at, for
SELECT pg_temp.rows_of(
    'The works completed an investment of 9.1 billion yuan.',
    'A park with a total area of 800 mu was opened.',
    'It sells rice at a price of 5 yuan per kg.',
    'The company achieved a profit of 56 million yuan.',
    '900 billion yuan of bonds will be sold.',
    '100 million kWh of electricity was delivered.',
    'The bank lent 500 million yuan of start-up loans.',
    'Free check-ups for 420 drivers were held.',
    'The construction of 18 wells began.',
    'A line with a capacity of 2 million tonnes was built.');

-- Things counted, and what tells them apart
SELECT pg_temp.rows_of(
    'There are 120 firms with their own brands.',
    'At least 3,100 farmers in debt are getting help.',
    '37 firms above the provincial standard were praised.',
    'Ten villages without roads were found.',
    'The 98 pupils who live far away stay at school.',
    '40 homes under construction were checked.',
    'By 2026 there will be four new plants above 3 billion yuan and two above 8 billion yuan.',
    'The zone attracted 35 projects with an investment of more than 100 million yuan.',
    '2,400 trainees (nurses) were taught.',
    'The fair drew 20 "star" exhibitors.');

-- Lists with one head
SELECT pg_temp.rows_of(
    'The city has 12 national laboratories, 42 provincial test centers and 33 design studios.',
    'It runs 6 AC and 9 DC power lines.',
    'The zone has 3 hotels, 15 inns and 46 shops.',
    'It bought 4 buses, 6 trucks and one tractor.',
    'The area is home to 5 lakes and 2 rivers.',
    'There are 600 barns with more than 2 million goats and two mills with a capacity of 800,000 goats.',
    'They built 7 schools in 2019 and 9 in 2020.',
    'Roads of 120 kilometers and railways of 45 kilometers were laid.',
    'The firm has 1,200 workers, 300 engineers and 5 workshops.',
    'Exports and imports reached 31 billion yuan and 19 billion yuan respectively.');

-- Attributes and phrases without a verb
SELECT pg_temp.rows_of(
    'Each family got a 600-yuan voucher.',
    'A 98 percent satisfaction rate was recorded.',
    'Total tax revenue: 3.2 billion yuan.',
    'Water depth 30 meters, dial size 18 mm.',
    'The bridge is 24 meters wide.',
    'Shelf life (months) 24 months.',
    'The tower, 80 meters high, was lit.',
    'With 100 million yuan in loans, the mill was rebuilt.',
    'Population 460,000.',
    'The average wage of miners: 5,100 yuan.');

-- Some of a whole, complements, interruptions and predicates that lean on what was said
SELECT pg_temp.rows_of(
    'Three of the 14 mills are idle.',
    'The firm holds 40 of the 90 patents.',
    'Of the total, 12 are foreign banks.',
    'The bay has 30 inns, of which 8 are new.',
    'The kiln, covering 200 mu, was sold.',
    'The hospital added 200 cots, bringing the total to 900.',
    'The loan is 5 billion yuan, of which 800 million yuan has been repaid.',
    'Sales of tea came in at 1.2 billion yuan.',
    'Exports to Peru were worth 40 million yuan.',
    'A million pines were planted and several hundred posts were created.',
    'Output hit a record 3 million tonnes.',
    'Revenue more than doubled to 80 million yuan.');

-- Spans that only describe, abbreviations with points, and remarks behind a dash
SELECT pg_temp.rows_of(
    'A three-year plan for 40 parks was adopted.',
    'Some 20 firms went to the U.S. for talks.',
    'More than 300 new cases confirmed worldwide - Xinhua',
    'They signed a 5-year lease on 12 workshops.',
    'The U.S. bought 30,000 tonnes of maize.',
    'The PM2.5 reading was 31 micrograms per cubic meter.');

-- Subjects that are interrupted, that hold a count, or whose count is only their unit
SELECT pg_temp.rows_of(
    'The rice index, a gauge of farm prices, rose 2.7 percent in May.',
    'Farm income, which had fallen for years, grew 6 percent.',
    'The price of new homes in 70 towns slipped 0.1 percent.',
    'Rents in 12 districts fell by 4 percent.',
    'The total sales volume was 730,000 tractors.',
    'The population was 640,000 people.',
    'There are 20 schools in the valley.',
    'The firms are 12 mills and 3 inns.',
    'The town plans to invest 45 billion yuan in 120 key wells.',
    'The fund invested in 26 firms with a combined value of 9 billion yuan.',
    'The park attracted 56 Fortune 500 firms.',
    'Two million guests came, generating revenue of 1.3 billion yuan.',
    'More than 90 percent of the villages have access to wells.');

-- Examples, limits and nouns that several things share
SELECT pg_temp.rows_of(
    '12 projects such as Hill House and Green Mill have been completed.',
    'More than 60 experts, including 3 foreign ones, attended the fair.',
    'The town signed 58 projects, of which 12 were over 1 billion yuan.',
    'The income of urban and rural residents was 48,000 yuan and 23,000 yuan respectively, an increase of 6.1% and 8.2%.',
    'The firm has a registered capital of 50 million yuan and more than 300 guards.',
    'The fee per mu must not exceed 5 yuan.',
    'The number of wells per village was 28.6.',
    'Sales doubled year-on-year to 860 million yuan.',
    'The town is up 5 places from last year.',
    'The valley has 235 mills, including 12 large ones.');

-- Lengths, levels and what is done all day
SELECT pg_temp.rows_of(
    'A 24-meter long bridge was built.',
    'The box is 12 meters long, 2.55 meters wide.',
    'The water level of the lake remained at a high level of 13.2 meters.',
    'The hall spans six buildings and presents six shows.',
    'Guards watch the dam 24 hours a day.',
    'In setting the growth rate at around 5 percent, they looked ahead.');

-- How often, when, and names that quotes and reports stand around
SELECT pg_temp.rows_of(
    'The fair has been held for 16 times.',
    'Training sessions 20 times, with 600 guests.',
    'One month after it was signed, the deal took effect.',
    'It is reported that the Hill Theatre has 30 plays in reserve.',
    'Set price: 3,999 yuan',
    'The plan envisages increases in grain output to 7 million tonnes and in energy output to 5 million tonnes.',
    'Exports will keep a growth momentum of 10 percent.',
    'They can melt 100 percent recycled glass.',
    'There will be shocks of magnitude 4 or greater.',
    '"One inn earned 80 yuan.');

-- Words that only end like another word
SELECT pg_temp.rows_of(
    '25 projects are designed to last.',
    '25 projects are signed.');

-- What hangs on to a participle, a receiver or a quoted thing is not all of the name
SELECT pg_temp.rows_of(
    'Nine mills are focused on silk and farm tools.',
    'The office sent 13 drafts to the Upper House of the State Assembly for debate.',
    'Three valleys run 10 camps in the middle and lower reaches of the river.',
    'The faults of these 58 apps include theft.',
    'On the day that 58 inns broke the rules, a notice was sent.',
    'The match took place in front of 20,000 fans.',
    'Three U.S. carriers met near the isle.',
    'They shaped a "three teas, four lakes and five herbs" pattern.');

-- Money that is something, shares of a participle's thing, adjectives behind a percentage
SELECT pg_temp.rows_of(
    'Each village received 3 million yuan in subsidies.',
    'The mill raised $80 million in loans.',
    'It earned 6 billion yuan in revenue.',
    'It paid 40 million yuan in taxes.',
    'The share of heat drawn from rivers rose, accounting for close to 30 percent of the total.',
    'The pack is 100% biodegradable.',
    'The plan calls for increases in overall rice output to 7 million tons and in overall salt output to the equivalent of 5 million tons of coal.',
    'raising the average years of training among the rural staff to 9.5;',
    'Delivery takes 3 to 5 days.',
    'The crate is 30 cm x 20 cm x 10 cm.');

-- The noun before the number, as translators of Chinese leave it
SELECT pg_temp.rows_of(
    'The crews took part in the rescue of trapped people 377 people.',
    'They moved trapped villagers more than 1,000 people.',
    'They set up pumps 120 sets, boats 60 units.',
    'They sold 120 sets.');

-- The thing counted before, where a number stands alone
SELECT pg_temp.rows_of(
    'They bought 300 cars and sold 40.',
    'The firm has 30 camps and the town has 40.',
    'They built 7 schools, and in June opened 3.',
    'Hill Motors lost 40 million yuan.');

-- Measures that only describe a noun, limits that are not exceeded
SELECT pg_temp.rows_of(
    'The fee for 30-hour night courses is 300 yuan.',
    'The fee for 30-hour night courses and 20-hour day courses is 600 yuan.',
    '35 mills also signed a three-year pact.',
    'The ratio of loans does not exceed 5% of the plan.',
    'The number of guests must not exceed 30% of the seats.',
    'The office demands that 58 firms should mend their ways.',
    'There was a total of 2,045 cases and a total of 1963 cured cases.',
    'The market value evaporated by 51 billion dollars.');

-- Thresholds that tell which things are counted
SELECT pg_temp.rows_of(
    'The county has 12 firms with sales of over 100 million yuan.',
    'It brought in 40 projects of more than 50 million yuan.',
    '19 projects above 20 million yuan were signed.',
    'There are 300 homes of less than 60 square meters.',
    '60 plants exceeding 1 billion yuan in output were praised.',
    'The town has 3 works exceeding 1 billion yuan.',
    'It has 14 villages over 3,000 meters.',
    '300 homes of less than 60 square meters were built.',
    'The park drew 35 ventures with an investment of more than 100 million yuan.',
    'Some 20 inns below 100 yuan are full.');

-- Parts and multiples of what is named
SELECT pg_temp.rows_of(
    'Half of the town is flooded.',
    'One third of the crop was lost.',
    'A fifth of the budget went to roads.',
    'Eight out of ten firms hire graduates.',
    'The debt is two-thirds of GDP.',
    'Sales were four times those of 2019.',
    'Profits rose threefold.',
    'Output is twice as high as in 2010.',
    'Traffic was 1.8 times that of last year.',
    'Output was cut by one fourth.');

-- As reports of governments put it
SELECT pg_temp.rows_of(
    'Spending on R&D increased from 2.1 percent to over 2.6 percent of GDP.',
    'An increase in the price index (PPI) of around 4 percent is expected.',
    'We increased transfers to the towns by 1.5 billion yuan, to a total of nearly 9 billion yuan.',
    'Rail lines in operation rose from 2,500 to 4,200 kilometers.',
    'The average life expectancy rose by one year to 77.4 years.',
    'The new scheme covers 1.3 million people.',
    'We built 42,000 units of housing and renovated 24,000 rural homes.',
    'Energy use per unit of GDP fell by 11.2 percent.',
    'The average years of schooling reached 11.4 years.',
    'About 86 percent of days had good air.');

-- News of the day
SELECT pg_temp.rows_of(
    'The firm, founded in 1999, employs 1,200 people.',
    'Its shares fell 4.5 percent to close at 23.4 yuan.',
    'The judge fined him 20,000 yuan.',
    'More than 90 percent of the 1,200 residents have been tested.',
    'The quake killed at least 40 people and injured more than 300.',
    'The town drew 42,000 visitors in May, generating 23 million yuan in tourism revenue.',
    'The airline carried 410,000 passengers in June, up 12 percent from a year earlier.',
    'The museum holds 9,000 items, including 30 treasures.',
    'A total of 56 flights were canceled.',
    'The price of a ticket ranges from 80 yuan to 680 yuan.');

-- Amounts that a price is the price of, and what is added to
SELECT pg_temp.rows_of(
    'The cost of 20 hours of lessons is 200 yuan per person year.',
    'The price of 3 kg of rice rose 4 percent.',
    'The town will add hundreds of millions of yuan to its road budget.',
    'The plan envisages a total reduction of 12 percent in water use per mu.',
    'There are official figures of 300,000 visits.');

-- Growth of nothing else, what is paid for so many, and rules that have a year
SELECT pg_temp.rows_of(
    'We aim for a growth rate of 6 percent.',
    'They earn 12 points for every 10,000 words.',
    'Under the rules (revised in 2015), it must hold 50 million yuan.');
