-- Literals put together at random from what literals are made of: each is refused
-- or read, and what is read keeps the laws of quantities.
SET client_min_messages = error;
CREATE EXTENSION IF NOT EXISTS pg_indicators;
RESET client_min_messages;
SELECT setseed(0.4);
CREATE TEMPORARY TABLE broken (literal text, law text);
CREATE TEMPORARY TABLE outcome (read bigint, refused bigint);
DO $$
DECLARE
	parts text[] := ARRAY['1', '2', '7', '0', '9', '.', ',', '-', '+', ' ', '一', '二', '十', '百', '千', '万', '亿', '兆', '零', '半', '两', '元', '家', '人',
		'次', '亩', '/', '每', ' per ', '平方', '米', '公里', 'k', 'm', 'bn', 'million', 'billion', 'USD', '$', '¥', 'RMB', '%', '‰', '成', '倍', '个',
		'百分点', '月', '年', '天', '^', '·', '.', '*', 'kWh', 'kg', 's', '(', ')', '[', '=', ']', '标准', '箱', '吨', '标准煤', '10', '100', '万元', '２',
		'％', '　', '分之', '百分之', 'x', 'E', 'e5', '∞', 'yuan', 'mu', 'square meters', E'\n', E'\t', '美元', '港', 'US$', 'hundred', 'and', 'forty',
		'-five', 'TEU', '°C', 'μg', 'm3', 'ha', '1/', '/km2', '台(套)', '个百分点'];
	literal text;
	q quantity;
	counts bigint[] := '{0,0}';
BEGIN
	FOR i IN 1..40000 LOOP
		literal := CASE WHEN random() < 0.7 THEN (random() * 1000)::int::text ELSE '' END;
		FOR j IN 1..1 + (random() * 5)::int LOOP
			literal := literal || parts[1 + (random() * (array_length(parts, 1) - 1))::int];
		END LOOP;
		BEGIN
			q := literal::quantity;
			counts[1] := counts[1] + 1;
			INSERT INTO broken
			SELECT literal, law
			FROM (VALUES ('text', quantity_send(q::text::quantity) = quantity_send(q)), ('amount', quantity(amount(q), unit(q)) = q),
				('sum', q + q = 2 * q), ('difference', (q - q) + q = q), ('negation', - (- q) = q),
				('hash', quantity_hash(q) = quantity_hash(q + (q - q))), ('order', NOT q < q AND q <= q AND NOT q ~<~ q),
				('quotient', sign(q) = 0 OR q / q = 1::quantity), ('reader', length(to_char(q, 'zh') || to_char(q, 'en')) > 0),
				('json', (q::jsonb ->> 'text')::quantity = q)) AS laws (law, held)
			WHERE held IS NOT TRUE;
		EXCEPTION WHEN invalid_text_representation THEN
			counts[2] := counts[2] + 1;
		END;
	END LOOP;
	INSERT INTO outcome VALUES (counts[1], counts[2]);
END $$;
SELECT * FROM broken;
SELECT read > 1000 AS many_read, refused > 1000 AS many_refused FROM outcome;
