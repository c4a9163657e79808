-- doc/reference.md out of the catalogs of a database with the extension: make reference
\set ECHO none
\pset format unaligned
\pset tuples_only on
SET search_path = pg_catalog, public;
CREATE TEMPORARY VIEW member AS
SELECT d.classid, d.objid FROM pg_depend d JOIN pg_extension e ON d.refobjid = e.oid
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' AND e.extname = 'pg_indicators';

-- What a user calls: not what a type, an operator, an aggregate or an index calls
CREATE TEMPORARY VIEW called AS
SELECT p.*, obj_description(p.oid, 'pg_proc') AS comment, row_number() OVER (ORDER BY p.oid) AS n
FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid
WHERE NOT EXISTS (SELECT FROM pg_type t WHERE p.oid IN (t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze))
	AND NOT EXISTS (SELECT FROM pg_operator o WHERE p.oid IN (o.oprcode, o.oprrest, o.oprjoin))
	AND NOT EXISTS (SELECT FROM pg_aggregate a WHERE p.oid IN (a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn, a.aggdeserialfn,
		a.aggmtransfn, a.aggminvtransfn, a.aggmfinalfn))
	AND NOT EXISTS (SELECT FROM pg_amproc a WHERE a.amproc = p.oid)
	AND NOT EXISTS (SELECT FROM pg_cast c WHERE c.castfunc = p.oid AND c.castsource = c.casttarget)
	AND NOT EXISTS (SELECT FROM pg_proc s WHERE s.prosupport = p.oid)
	AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgfoid = p.oid)
	AND NOT EXISTS (SELECT FROM pg_range r WHERE p.oid IN (r.rngsubdiff, r.rngcanonical))
	AND obj_description(p.oid, 'pg_proc') IS NOT NULL;

-- A comment in a table's cell
CREATE FUNCTION pg_temp.cell(text) RETURNS text RETURN replace(coalesce($1, ''), '|', '\|');
-- What goes in, with defaults; what comes out is the result's
CREATE FUNCTION pg_temp.arguments(p oid) RETURNS text
RETURN (SELECT string_agg(concat_ws(' ', nullif(proargnames[i + 1], ''), format_type(proargtypes[i], NULL), 'DEFAULT ' || pg_get_function_arg_default(p, i + 1)), ', ' ORDER BY i)
	FROM pg_proc, generate_series(0, pronargs - 1) i WHERE oid = p);
-- A result that is a row of columns, as a list of them
CREATE FUNCTION pg_temp.result(p oid) RETURNS text
RETURN (SELECT CASE WHEN proargmodes IS NULL OR NOT ('o' = ANY (proargmodes) OR 't' = ANY (proargmodes)) THEN replace(pg_get_function_result(p), 'character varying', 'varchar')
	ELSE (SELECT CASE WHEN proretset THEN 'rows of ' ELSE 'a row of ' END || string_agg(proargnames[i] || ' ' || format_type(proallargtypes[i], NULL), ', ' ORDER BY i)
		FROM generate_subscripts(proargmodes, 1) i WHERE proargmodes[i] IN ('o', 't')) END FROM pg_proc WHERE oid = p);

SELECT E'# Reference\n\nEverything that `CREATE EXTENSION pg_indicators` brings, from the comments in its SQL (`make reference` writes this file).';

SELECT E'\n## Types\n\n| type | what it is |\n| --- | --- |';
SELECT format('| `%s` | %s |', format_type(t.oid, NULL), pg_temp.cell(obj_description(t.oid, 'pg_type')))
FROM pg_type t JOIN member m ON m.objid = t.oid AND m.classid = 'pg_type'::regclass
WHERE obj_description(t.oid, 'pg_type') IS NOT NULL ORDER BY t.oid;

SELECT E'\n## Functions and procedures';
SELECT format(E'\n### `%s(%s)`\n\n%s. Gives %s; %s%s.', proname, pg_temp.arguments(oid), upper(left(comment, 1)) || substr(comment, 2),
	'`' || pg_temp.result(oid) || '`', CASE provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END, CASE WHEN proisstrict THEN ', NULL for NULL' ELSE '' END)
FROM called WHERE prokind IN ('f', 'w') ORDER BY n;
SELECT format(E'\n### `CALL %s(%s)`\n\n%s.', proname, pg_get_function_arguments(oid), upper(left(comment, 1)) || substr(comment, 2))
FROM called WHERE prokind = 'p' ORDER BY n;

SELECT E'\n## Aggregates\n\n| aggregate | gives | what it is |\n| --- | --- | --- |';
SELECT format('| `%s(%s)` | `%s` | %s |', proname, pg_get_function_arguments(oid), pg_get_function_result(oid), pg_temp.cell(comment))
FROM called WHERE prokind = 'a' ORDER BY n;

SELECT E'\n## Operators\n\n| operator | gives | what it is |\n| --- | --- | --- |';
SELECT format('| `%s` | `%s` | %s |', replace(concat_ws(' ', format_type(nullif(o.oprleft, 0), NULL), o.oprname, format_type(o.oprright, NULL)), '|', '\|'),
	format_type(o.oprresult, NULL), pg_temp.cell(obj_description(o.oid, 'pg_operator')))
FROM pg_operator o JOIN member m ON m.objid = o.oid AND m.classid = 'pg_operator'::regclass ORDER BY o.oid;

SELECT E'\n## Casts\n\n| from | to | |\n| --- | --- | --- |';
SELECT format('| `%s` | `%s` | %s |', format_type(castsource, NULL), format_type(casttarget, NULL),
	CASE castcontext WHEN 'i' THEN 'implicit' WHEN 'a' THEN 'on assignment' ELSE 'explicit' END)
FROM pg_cast c JOIN member m ON m.objid = c.oid AND m.classid = 'pg_cast'::regclass WHERE castsource <> casttarget ORDER BY c.oid;

SELECT E'\n## Index support\n\n| operator class | access method | default |\n| --- | --- | --- |';
SELECT format('| `%s` | %s | %s |', c.opcname, a.amname, CASE WHEN c.opcdefault THEN 'yes' ELSE 'no' END)
FROM pg_opclass c JOIN member m ON m.objid = c.oid AND m.classid = 'pg_opclass'::regclass JOIN pg_am a ON a.oid = c.opcmethod ORDER BY c.oid;

SELECT E'\n## Tables and views\n\n| name | what it holds | columns |\n| --- | --- | --- |';
SELECT format('| `%s` | %s | %s |', c.oid::regclass, pg_temp.cell(obj_description(c.oid, 'pg_class')),
	(SELECT string_agg(format('`%s` %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped))
FROM pg_class c JOIN member m ON m.objid = c.oid AND m.classid = 'pg_class'::regclass WHERE c.relkind IN ('r', 'v', 'm') ORDER BY c.oid;

SELECT E'\n## Settings\n\n| setting | default | what it does |\n| --- | --- | --- |';
LOAD 'pg_indicators';
SELECT format('| `%s` | `%s` | %s |', name, coalesce(boot_val, ''), pg_temp.cell(short_desc)) FROM pg_settings WHERE name LIKE 'pg\_indicators.%' ORDER BY name;
