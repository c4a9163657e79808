# ALTER EXTENSION UPDATE to a version that replaces every function and adds to
# tables and views, beneath everything that a database can build on them.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use File::Copy qw(copy);
use File::Path qw(make_path);
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $script = slurp_file(abs_path(dirname(__FILE__) . '/../../src/pg_indicators--1.0.sql'));
my $node = Articles::node('update');

# A folder of extensions for this server alone, with a version 1.1
my $settings = slurp_file($ENV{TEMP_CONFIG});
my ($share, $lib) = map { $node->config_data($_) } '--sharedir', '--pkglibdir';
my $staged = ($settings =~ /^dynamic_library_path = '(.*)\Q$lib\E:/m)[0];
my $stage = "$PostgreSQL::Test::Utils::tmp_check/update_stage";
make_path("$stage$share/extension", "$stage$lib");
copy($_, "$stage$share/extension/") or die "$_: $!" for glob "$staged$share/extension/pg_indicators*";
copy("$staged$lib/pg_indicators.so", "$stage$lib/") or die "$staged$lib: $!";
my @functions = map { s/^CREATE /CREATE OR REPLACE /r } $script =~ /^(CREATE (?:FUNCTION|PROCEDURE) .*?;)\n(?=COMMENT ON)/msg;
cmp_ok(scalar @functions, '>', 130, 'the next version replaces all functions');
is(scalar(grep { s/(FUNCTION extract_indicators.*?COST) 10000/$1 12000/s } @functions), 1, 'one at another cost');
append_to_file("$stage$share/extension/pg_indicators--1.0--1.1.sql", join("\n", @functions, q{
ALTER TABLE quantity_user_units ADD COLUMN note text;
CREATE FUNCTION unit_class(quantity) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC SELECT u.class FROM quantity_units u WHERE u.code = unit($1); END;
CREATE OPERATOR @@ (LEFTARG = quantity, RIGHTARG = text, FUNCTION = quantity_at);
}));
$node->append_conf('postgresql.conf',
	$settings =~ /^extension_control_path/m ? "extension_control_path = '$stage$share:\$system'" : "extension_destdir = '$stage'");
$node->restart;

# What is built on the first version
Articles::load($node, 'postgres');
Articles::extract($node, 'postgres', 'observation');
$node->safe_psql('postgres', q{
	SELECT define_unit('标准箱车', '2 TEU');
	CREATE VIEW statement AS SELECT a.id, i.* FROM article a, extract_indicators(a.body) i;
	CREATE MATERIALIZED VIEW total AS SELECT unit(value) AS unit, sum(value), max(value) FROM observation WHERE value IS NOT NULL GROUP BY 1;
	CREATE UNIQUE INDEX ON total (unit);
	CREATE INDEX by_value ON observation (value);
	CREATE INDEX by_hash ON observation USING hash (value);
	CREATE INDEX by_amount ON observation (amount(value)) WHERE value > '0元';
	CREATE TABLE ledger (id int PRIMARY KEY, paid quantity DEFAULT '1标准箱车' CHECK (paid IS NULL OR abs(paid) = paid),
		twice quantity GENERATED ALWAYS AS (paid + paid) STORED, said text GENERATED ALWAYS AS (unit(paid)) STORED, allowed quantity_range);
	INSERT INTO ledger (id, paid, allowed) VALUES (1, '17.9亿元', '[1亿元,20亿元)'), (2, DEFAULT, NULL), (3, '2.5 billion yuan', NULL);
	CREATE FUNCTION largest(body text) RETURNS quantity LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT max(value) FROM extract_quantities(body) WHERE unit(value) = 'CNY'; END;
	CREATE TABLE parted (v quantity) PARTITION BY HASH (v);
	CREATE TABLE parted_0 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 0);
	CREATE TABLE parted_1 PARTITION OF parted FOR VALUES WITH (MODULUS 2, REMAINDER 1);
	INSERT INTO parted SELECT value FROM observation;
	SELECT create_observation_store('article', 'id', 'body');
	SELECT create_observation_triggers('article');
	CALL refresh_observations('article');});
my %state = (
	'stored rows' => q{SELECT md5(string_agg(o::text, '|' ORDER BY article, seq)) FROM observation o},
	'the view' => q{SELECT md5(string_agg(s::text, '|' ORDER BY id, seq)) FROM statement s},
	'the materialized view' => q{SELECT md5(string_agg(t::text, '|' ORDER BY unit)) FROM total t},
	'generated columns' => q{SELECT string_agg(l::text, '|' ORDER BY id) FROM ledger l},
	'a function of one\'s own' => q{SELECT string_agg(largest(body)::text, '|' ORDER BY id) FROM article},
	'partitions' => q{SELECT string_agg(c::text, '|' ORDER BY p) FROM (SELECT tableoid AS p, count(*) AS c FROM parted GROUP BY 1) n},
	'the store' => q{SELECT count(*) || md5(string_agg(o::text, '|' ORDER BY article, seq)) FROM article_observation o},
	'an index' => q{SET enable_seqscan = off; SELECT count(*), min(value) FROM observation WHERE value > '1亿元'},
	'an index on an expression' => q{SET enable_seqscan = off; SELECT count(*) FROM observation WHERE value > '0元' AND amount(value) > 1000});
my %before = map { $_ => $node->safe_psql('postgres', $state{$_}) } keys %state;

# A session that has the functions in its plans already
my ($in, $out) = ("PREPARE mine AS SELECT max(value) FROM extract_indicators('全年完成投资17.9亿元。'); EXECUTE mine; EXECUTE mine;\n", '');
my $session = IPC::Run::start([ 'psql', '-XqAt', '-d', $node->connstr('postgres') ], '<', \$in, '>', \$out, '2>&1');
$session->pump until $out =~ /17\.9亿元\n17\.9亿元\n/;

$node->safe_psql('postgres', q{ALTER EXTENSION pg_indicators UPDATE TO '1.1'});
is($node->safe_psql('postgres', q{SELECT extversion FROM pg_extension WHERE extname = 'pg_indicators'}), '1.1', 'the update is made');
is($node->safe_psql('postgres', q{SELECT procost FROM pg_proc WHERE proname = 'extract_indicators'}), '12000', 'functions are replaced');
$in .= "EXECUTE mine;\n\\q\n";
$session->finish;
is($out, "17.9亿元\n" x 3, 'an open session goes on');
is($node->safe_psql('postgres', $state{$_}), $before{$_}, "$_: the same") for sort keys %state;

# It all works on
$node->safe_psql('postgres', q{
	REFRESH MATERIALIZED VIEW CONCURRENTLY total;
	REINDEX TABLE observation;
	INSERT INTO article VALUES (100, '2023年，扬州市新增企业7家。');
	UPDATE ledger SET paid = '3标准箱车' WHERE id = 2;
	CALL refresh_observations('article');});
is($node->safe_psql('postgres', $state{'the materialized view'}), $before{'the materialized view'}, 'a materialized view is refreshed');
is($node->safe_psql('postgres', 'SELECT value FROM article_observation WHERE article = 100'), '7家', 'triggers fire');
is($node->safe_psql('postgres', 'SELECT paid, twice, unit_class(twice) FROM ledger WHERE id = 2'), '3标准箱车|6标准箱车|other',
	'new functions know old values');
is($node->safe_psql('postgres', q{SELECT name || coalesce(note, '-') FROM quantity_user_units}), '标准箱车-', 'tables keep their rows');
my ($status, undef, $err) = $node->psql('postgres', 'DROP EXTENSION pg_indicators');
like($err, qr/other objects depend on it/, 'what depends on the extension still does');

done_testing();
