# Users' units: known to every session at once, carried by a dump whatever the
# order of its tables, and never changed behind a stored value.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('units');
$node->safe_psql('postgres', 'CREATE EXTENSION IF NOT EXISTS pg_indicators');

# Another session sees a new unit without reconnecting, and its going
my $session = $node->background_psql('postgres', on_error_stop => 0) if $node->can('background_psql');
SKIP:
{
	skip 'no background_psql in this version', 3 unless $session && $session->can('query');
	like($session->query(q{SELECT coalesce((SELECT '3游船队'::text WHERE false), 'ready')}), qr/ready/, 'a session is there');
	$node->safe_psql('postgres', q{SELECT define_unit('游船队', '12 家')});
	is($session->query(q{SELECT '3游船队'::text::quantity = '36家'}), 't', 'it reads a unit defined elsewhere');
	$node->safe_psql('postgres', q{SELECT drop_unit('游船队')});
	$session->query(q{SELECT '3游船队'::text::quantity});
	like($session->{stderr}, qr/Unknown unit/, 'and no longer when it was dropped');
	$session->quit;
}

# A dump loads tables before and after the table of units, and DDL before both
$node->safe_psql('postgres', q{
	SELECT define_unit('标准箱车', '2 TEU'), define_unit('货单');
	CREATE SCHEMA aaa;
	CREATE TABLE aaa.before (v quantity DEFAULT '1标准箱车', r quantity_range, CHECK (v < '100标准箱车'));
	CREATE TABLE zzz (v quantity);
	INSERT INTO aaa.before VALUES ('3标准箱车', '[1货单,5货单)'), (DEFAULT, NULL), ('5 TEU', NULL);
	INSERT INTO zzz VALUES ('7货单'), ('10元/标准箱车'), ('17.9亿元');
	CREATE INDEX ON zzz (v);
	CREATE VIEW large AS SELECT * FROM aaa.before WHERE v >= '3标准箱车';
	INSERT INTO exchange_rates VALUES ('USD', 'CNY', '[2022-01-01,2023-01-01)', 6.7261);});
my $state = q{SELECT (SELECT string_agg(b::text, '|' ORDER BY v, b::text) FROM aaa.before b), (SELECT string_agg(v::text, '|' ORDER BY v) FROM zzz),
	(SELECT count(*) FROM large), (SELECT string_agg(u::text, '|' ORDER BY name) FROM quantity_user_units u), convert('1 USD'::quantity, 'CNY', '2022-05-05')};
my $before = $node->safe_psql('postgres', $state);
like($before, qr/3标准箱车/, 'a unit is written by its name where it is defined');

my $dump = "$PostgreSQL::Test::Utils::tmp_check/units";
for my $copy (Articles::restore_copies($node, 'units'))
{
	is($node->safe_psql($copy, $state), $before, "values, units and rates are the same, $copy");
	is($node->safe_psql($copy, q{SELECT '2标准箱车'::quantity = '4 TEU'}), 't', "and the unit is defined, $copy");
}

# A database without the unit still knows what a value in it is
$node->safe_psql('postgres', "COPY zzz TO '$dump.binary' (FORMAT binary)");
$node->safe_psql('postgres', 'CREATE DATABASE bare TEMPLATE template0');
$node->safe_psql('bare', "CREATE EXTENSION pg_indicators; CREATE TABLE zzz (v quantity); COPY zzz FROM '$dump.binary' (FORMAT binary)");
is($node->safe_psql('bare', q{SELECT string_agg(v::text, '|' ORDER BY v) FROM zzz}), '10元/标准箱车[=2 TEU]|17.9亿元|7货单[=]',
	'and writes it with its definition');
is($node->safe_psql('bare', q{SELECT count(*) FROM zzz WHERE quantity_send(v::text::quantity) = quantity_send(v)}), '3', 'which reads back');

done_testing();
