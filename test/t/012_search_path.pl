# Objects of the same names, first in the search_path or in the schema that the
# extension is put into: nothing that the extension runs calls one of them.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('search_path');
$node->safe_psql('postgres', 'CREATE ROLE economist LOGIN');
for my $database ('plain', 'hostile')
{
	$node->safe_psql('postgres', "CREATE DATABASE $database OWNER economist");
}

sub as_economist
{
	my ($database, $sql) = @_;
	my ($out, $err);
	my $status = $node->psql($database, $sql, stdout => \$out, stderr => \$err, extra_params => [ '-U', 'economist' ], on_error_stop => 1);
	return ($status, $out, join '', grep { /^ERROR|: ERROR|CONTEXT/ } split /^/, $err);
}

# A trap in SCHEMA for every function and operator of pg_catalog and of the extension that can have one there
sub traps
{
	my ($schema) = @_;
	return qq{
CREATE SCHEMA IF NOT EXISTS $schema;
SET search_path = pg_catalog;
DO \$\$
DECLARE
	f record;
	o record;
BEGIN
	FOR f IN SELECT p.proname, pg_get_function_identity_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result, p.proargtypes,
			p.prokind, p.proretset
		FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
		WHERE n.nspname IN ('pg_catalog', 'tools') AND p.prokind = 'f' AND p.provariadic = 0 AND p.proname !~ '^quantity_(in|out|recv|send|typmod)'
			AND NOT (p.proargtypes::oid[] && (SELECT array_agg(t.oid) FROM pg_type t WHERE t.typtype = 'p')) AND p.pronargs > 0
			AND NOT EXISTS (SELECT 1 FROM pg_type t WHERE t.oid = p.prorettype AND t.typtype = 'p' AND t.typname NOT IN ('record', 'void', 'bool'))
	LOOP
		BEGIN
			EXECUTE format('CREATE FUNCTION $schema.%I(%s) RETURNS %s LANGUAGE plpgsql AS %L', f.proname, f.arguments,
				CASE WHEN f.result ~ '^(SETOF )?record\$|^TABLE' THEN 'SETOF text' ELSE f.result END,
				format('BEGIN RAISE EXCEPTION ''trapped by %s''; END', f.proname));
		EXCEPTION WHEN invalid_function_definition OR duplicate_function OR datatype_mismatch OR syntax_error OR feature_not_supported THEN NULL;
		END;
	END LOOP;
	FOR o IN SELECT p.oprname, p.oprleft::regtype AS l, p.oprright::regtype AS r, p.oprresult::regtype AS result
		FROM pg_operator p JOIN pg_namespace n ON n.oid = p.oprnamespace
		WHERE n.nspname IN ('pg_catalog', 'tools') AND p.oprleft <> 0
			AND NOT EXISTS (SELECT 1 FROM pg_type t WHERE t.oid IN (p.oprleft, p.oprright, p.oprresult) AND t.typtype = 'p')
	LOOP
	BEGIN
		EXECUTE format('CREATE OR REPLACE FUNCTION $schema.trap(%s, %s) RETURNS %s LANGUAGE plpgsql AS %L', o.l, o.r, o.result,
			format('BEGIN RAISE EXCEPTION ''trapped by an operator of %s, %s''; END', o.l, o.r));
		EXECUTE format('CREATE OPERATOR $schema.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = $schema.trap)', o.oprname, o.l, o.r);
	EXCEPTION WHEN invalid_function_definition OR duplicate_function THEN NULL;
	END;
	END LOOP;
END \$\$;};
}

# What has no twin in pg_catalog, but fits better than what it has: polymorphic functions, operators of two types
my $better = q{
CREATE FUNCTION %1$s.lower(daterange) RETURNS date LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'trapped by lower'; END$$;
CREATE FUNCTION %1$s.upper(daterange) RETURNS date LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'trapped by upper'; END$$;
CREATE FUNCTION %1$s.isempty(daterange) RETURNS boolean LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'trapped by isempty'; END$$;
CREATE FUNCTION %1$s.unnest(text[]) RETURNS SETOF text LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'trapped by unnest'; END$$;
CREATE FUNCTION %1$s.array_length(text[], integer) RETURNS integer LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'trapped by array_length'; END$$;
CREATE FUNCTION %1$s.make_interval(secs float8) RETURNS interval LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'trapped by make_interval'; END$$;
DO $do$
DECLARE
	types regtype[] := '{text,name,int4,int8,numeric,float8,oid,regclass,regtype,date,daterange,timestamptz,bool}';
	l regtype;
	r regtype;
	o text;
BEGIN
	FOREACH l IN ARRAY types LOOP FOREACH r IN ARRAY types LOOP
		EXECUTE format('CREATE FUNCTION %1$s.better(%%s, %%s) RETURNS boolean LANGUAGE plpgsql AS %%L', l, r,
			format('BEGIN RAISE EXCEPTION ''trapped by %%s, %%s''; END', l, r));
		FOREACH o IN ARRAY '{+,-,*,/,%%,||,=,<>,<,<=,>,>=,~,!~}'::text[] LOOP
			CONTINUE WHEN EXISTS (SELECT FROM pg_operator WHERE oprname = o AND oprleft = l AND oprright = r);
			EXECUTE format('CREATE OPERATOR %1$s.%%s (LEFTARG = %%s, RIGHTARG = %%s, FUNCTION = %1$s.better)', o, l, r);
		END LOOP;
	END LOOP; END LOOP;
END $do$;};

# The schema that it goes into holds traps: none is what an object of the extension refers to
for my $database ('plain', 'hostile')
{
	my ($status, $out, $err) = as_economist($database, 'CREATE SCHEMA tools;' . ($database eq 'hostile' ? sprintf($better, 'tools') : '') .
		'CREATE EXTENSION pg_indicators SCHEMA tools');
	is($status, 0, "$database: created in a schema of one's own") or diag($err);
}
is($node->safe_psql('hostile', q{
	WITH member AS (SELECT classid, objid FROM pg_depend WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
		AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'pg_indicators')),
	part AS (TABLE member UNION SELECT 'pg_rewrite'::regclass, r.oid FROM pg_rewrite r JOIN member m ON m.classid = 'pg_class'::regclass AND m.objid = r.ev_class
		UNION SELECT 'pg_attrdef'::regclass, a.oid FROM pg_attrdef a JOIN member m ON m.classid = 'pg_class'::regclass AND m.objid = a.adrelid
		UNION SELECT 'pg_constraint'::regclass, c.oid FROM pg_constraint c JOIN member m ON m.classid = 'pg_class'::regclass AND m.objid = c.conrelid)
	SELECT string_agg(DISTINCT pg_describe_object(d.classid, d.objid, 0) || ' uses ' || pg_describe_object(d.refclassid, d.refobjid, 0), E'\n')
	FROM part JOIN pg_depend d USING (classid, objid)
	LEFT JOIN member m ON m.classid = d.refclassid AND m.objid = d.refobjid
	WHERE m.objid IS NULL AND d.refobjid IN (SELECT oid FROM pg_proc WHERE pronamespace = 'tools'::regnamespace
		UNION SELECT oid FROM pg_operator WHERE oprnamespace = 'tools'::regnamespace)}),
	'', 'what stood in the schema before is used by nothing');

# Traps first in the path; only names that are spelled out here are not
my $body = q{'2023年，扬州市完成固定资产投资17.9亿元，同比增长8.8%。其中，工业投资12亿元，占67%。'};
my @questions = (
	"SELECT r::pg_catalog.text FROM tools.extract_indicators($body, '2024-01-05') r",
	"SELECT r::pg_catalog.text FROM tools.extract_quantities($body) r",
	"SELECT r::pg_catalog.text FROM tools.extract_periods($body, '2024-01-05') r",
	"SELECT r::pg_catalog.text FROM tools.extract_places($body) r",
	"SELECT tools.article_metadata($body), tools.article_text($body)",
	"SELECT tools.highlight_indicators($body)",
	"SELECT r::pg_catalog.text FROM tools.check_indicators($body, '2024-01-05') r",
	"SELECT tools.implied_previous('11亿元', '10%')",
	"SELECT r::pg_catalog.text FROM tools.sdmx_observations($body, '2024-01-05'::pg_catalog.date) r",
	"SELECT tools.sdmx_period('[2023-01-01,2023-07-01)'), tools.sdmx_period('[2023-02-03,2023-02-05)')",
	"SELECT tools.define_unit('标准箱车', '2 TEU'), tools.define_unit('货单')",
	"SELECT '5标准箱车'::tools.quantity",
	"SELECT tools.define_indicator('rail', '{班列发运量}', 'TEU'), tools.define_place('云栖小镇', '330106'), tools.define_alias('云镇', '云栖小镇')",
	"SELECT r::pg_catalog.text FROM tools.extract_indicators('2023年，云镇班列发运量5标准箱车。') r",
	"SELECT tools.drop_unit('货单')",
	"INSERT INTO tools.exchange_rates VALUES ('USD', 'CNY', '[2022-01-01,2023-01-01)', 6.7261)",
	"SELECT tools.convert('1 USD'::tools.quantity, 'CNY', '2022-05-05')",
	"SELECT tools.division_at('330106', '2020-05-05')",
	"TABLE tools.indicators", "TABLE tools.divisions", "TABLE tools.zones", "TABLE tools.quantity_units",
	"SELECT tools.create_observation_store('press.article', 'id', 'body')",
	"SELECT tools.create_observation_triggers('press.article')",
	"INSERT INTO press.article VALUES (2, '2023年，扬州市新增企业7家。')",
	"UPDATE press.article SET body = '2023年，扬州市新增企业9家。'",
	"DELETE FROM press.article WHERE id OPERATOR(pg_catalog.=) 2",
	"INSERT INTO press.article VALUES (3, $body), (4, '全年新增企业8家。')",
	"CALL tools.refresh_observations('press.article')",
	"TABLE press.article_observation",
	"SELECT r::pg_catalog.text FROM tools.sdmx_observations('press.article'::pg_catalog.regclass) r",
	"TABLE tools.observation_progress",
	"SELECT tools.drop_observation_triggers('press.article')",
	"SELECT tools.drop_observation_store('press.article')",
	"SELECT tools.drop_alias('云镇'), tools.drop_place('云栖小镇'), tools.drop_indicator('rail'), tools.drop_unit('标准箱车')");
my $articles = 'CREATE SCHEMA press; CREATE TABLE press.article (id int PRIMARY KEY, body text); INSERT INTO press.article VALUES (1, NULL);';
as_economist($_, $articles) for 'plain', 'hostile';
my ($status, $out, $err) = as_economist('hostile', traps('trap'));
is($status, 0, 'the traps are set') or diag($err);
as_economist('hostile', sprintf($better, 'trap'));
cmp_ok($node->safe_psql('hostile', q{SELECT count(*) FROM pg_proc WHERE pronamespace = 'trap'::regnamespace}), '>', 1500, 'more than 1500 functions');
cmp_ok($node->safe_psql('hostile', q{SELECT count(*) FROM pg_operator WHERE oprnamespace = 'trap'::regnamespace}), '>', 450, 'more than 450 operators');
($status, $out, $err) = as_economist('hostile', q{SET search_path = trap, tools, pg_catalog; SELECT lower('A'::text)});
like($err, qr/trapped by lower/, 'one catches whoever asks without a schema');
as_economist('hostile', qq{CREATE TABLE trap.$_ (nothing int); CREATE DOMAIN trap.$_ AS int}) for
  qw(text name regclass int4 int8 date daterange quantity quantity_range quantity_user_units exchange_rates observation_stores observation_runs
  extract_user_aliases pg_class pg_attribute pg_type pg_proc pg_namespace pg_constraint pg_index pg_locks pg_stat_activity pg_trigger);
for my $question (@questions)
{
	my ($plain_status, $plain, $plain_err) = as_economist('plain', "SET search_path = tools; $question");
	is($plain_status, 0, $question) or diag($plain_err);
	($status, $out, $err) = as_economist('hostile', "SET search_path = trap, tools, pg_catalog; $question");
	is("$out$err", $plain, 'the same among traps');
}

done_testing();
