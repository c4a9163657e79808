-- Whose: places, districts, companies in English text.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
SET datestyle = iso;
\pset format unaligned
\pset tuples_only on
-- Each passage, and below it its rows; published on 20 July 2022, of no place in particular.
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
                             nullif(indicator, ''), 'of ' || subject, region)
    FROM unnest(passages) WITH ORDINALITY AS s(passage, n),
         extract_indicators(passage, '2022-07-20', NULL)) AS lines
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
    'Gaochun District is in the south. The district has 514 workshops.',
    'Yunnan is warm. The province exported 3,000 tonnes of tea.',
    'Yangzhou grew last year. In the city, 12 schools were opened.',
    'Xiaoshan District is old. Its output was 2 billion yuan.',
    'Hunan is green. The output of the province exceeded 9 billion yuan.',
    'Fuzhou City of Fujian Province is home to 45 firms.',
    'Jiangsu trains many guides. It has trained 600.',
    'The output of tea in Xinchang County rose 5 percent.',
    'Xinhua Kunming, July 18 - It was learned that Yunnan Province lent 2 billion yuan.',
    'The whole country planted 50,000 trees.');

-- Companies, parks and other bodies
SELECT pg_temp.rows_of(
    'Sunny Motors has 800 employees.',
    'Green Valley Co., Ltd. invested 300 million yuan in the mill.',
    'Last year Corvina sold 120,000 pumps.',
    'Corvina''s revenue rose 9 percent to 60 billion yuan in 2019.',
    'The profit of Sunny Motors was 56 million yuan.',
    'In Wuxi, Sunny Motors built 40 workshops.',
    'Tianhe Software Park houses 300 firms.',
    'Yangzhou Internet Industrial Park covers 120 mu.',
    'Redhill University trained 3,000 nurses.',
    'The East Lake Bridge Project cost 2.1 billion yuan.',
    'Wang Li, chairman of Corvina, said that Sunny Motors sold 300 vans.',
    'Bank of Redhill lent 5 billion yuan to small firms.',
    'CPI rose 2 percent.',
    'The Bureau of Statistics said exports rose 4 percent.',
    'Pigs from Green Valley Farm fetched 27 yuan per kg.');

-- The company, the park
SELECT pg_temp.rows_of(
    'Sunny Motors was founded in 2010. The company has 800 employees.',
    'Sunny Motors Group makes vans. In 2021, the group sold 3,000 of them and earned 56 million yuan.',
    'Corvina has published its report. In 2021, Corvina grew. The company''s revenue was 842 million yuan. Net profit was 56 million yuan.',
    'Tianhe Software Park is full. The park paid 2 billion yuan in taxes.',
    'Gaochun District is in the south. Sunny Motors sold 300 vans there. The district has 514 workshops.',
    'Sunny Motors sold 300 vans. The firm will hire 40 people.',
    'East Bay Port is busy. The port handled 8 million tonnes.',
    'Redhill Hospital is new. The hospital has 900 beds.',
    'The company sold 40 vans.',
    'Sunny Motors makes vans. It sold 40.');

-- Spellings of one place, and the whole country
SELECT pg_temp.rows_of(
    'Gaochun District is old. Gaochun has 411 workshops.',
    'Hunan, Hubei, Yunnan, Fujian and Jiangxi cut prices. In all, 981 inns took part.',
    'Hunan and Hubei cut prices. In all, 981 inns took part.',
    'In Yangzhou City, 12 inns opened. Yangzhou''s exports rose 3 percent.',
    'China grew. Exports rose 4 percent.',
    'Sichuan planted 3,000 trees, Guizhou 2,000.',
    'Prices fell in Hunan, Gansu, Tibet and Hainan. More than 40 inns closed.',
    'Gaochun District of Nanjing City has 411 workshops. Nanjing has 9,000.',
    'Jiangsu''s exports were 3 billion yuan; those of Zhejiang were 4 billion yuan.',
    'Wuxi City and Yangzhou City built 40 bridges.');

-- What a company reports
SELECT pg_temp.rows_of(
    'Redhill Smart Home reported revenue of 227.6 billion yuan for 2021, up 8.5 percent.',
    'The maker said it sold 1.2 million vans last year.',
    'Japan exported 2.4 million tonnes of steel in June.',
    'Its shares closed 3.4 percent higher at 25.6 yuan.',
    'Corvina Pharma plans to build a 2-billion-yuan plant in Wuxi.',
    'The company expects full-year revenue of 4 billion to 4.5 billion yuan.',
    'Research costs were 1.1 billion yuan, or 6.2 percent of revenue.',
    'Some 85 percent of the firms said they would expand.',
    'The loan ratio fell 0.05 percentage points to 1.42 percent at the end of March.',
    'In all, 4,500 athletes from 60 countries took part.',
    'It is to bring in 60 projects worth over 500 million yuan each.',
    'In all, 42 new projects were signed, of which 15 exceeded 1 billion yuan.');

-- Clauses with subjects of their own
SELECT pg_temp.rows_of(
    'Jintan District exported 3 billion yuan of tea, while Liyang City exported 4 billion yuan.',
    'Hill Motors sold 3,000 cars and Green Steel sold 2 million tons of steel.',
    'In Wuxi, 30 inns opened; in Changzhou, 40 did.',
    'Japan exported 3 million tonnes of steel and Italy imported 1 million tonnes.',
    'Hill Motors sold 300 cars, and Corvina bought 40.',
    'The team has 30 nurses from Suzhou, Wuxi and Changzhou, and 12 guides.',
    'Corvina''s revenue rose 9 percent, but Hill Motors paid 40 million yuan in taxes.',
    'Redhill Clinic has 800 rooms and Hill Motors has 3 halls.',
    'Wuxi built 30 schools, Changzhou trained 400 nurses.',
    'Yunnan has 30 camps and Hunan has 40.');

-- Names that two cities bear, in an article about a district of Nanjing
SELECT passage, name, subject, region
FROM unnest(ARRAY[
    'The output of Suzhou rose 5 percent.',
    'Taizhou built 40 bridges.',
    'Yichun has 300 mills.',
    'Prices in Fuzhou rose 4 percent.',
    'Suzhou in Anhui has 12 parks.']) WITH ORDINALITY AS s(passage, n),
    extract_indicators(passage, '2022-07-20', 'Lishui District')
ORDER BY n, seq;
