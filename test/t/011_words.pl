# Users' own words: carried by a dump, in force in other sessions at once, changed
# by two sessions while a third reads; who may define them; doc/words.md.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use IPC::Run ();
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('words');
$node->safe_psql('postgres', 'CREATE EXTENSION IF NOT EXISTS pg_indicators');

# The page of the documentation: what it defines, and what it prints
my $page = slurp_file(abs_path(dirname(__FILE__) . '/../../doc/words.md'));
my ($definitions) = $page =~ /^```sql\n(SELECT define_unit.*?)^```$/ms;
my ($query, $printed) = $page =~ /^```sql\n(SELECT field.*?)^```\n```text\n(.*?)^```$/ms;
is($node->psql('postgres', $definitions), 0, 'the definitions of doc/words.md work');
my ($out, $err) = run_command([ 'psql', '-Xq', '-P', 'footer=off', '-P', 'border=1', '-d', $node->connstr('postgres'), '-c', $query ]);
s/[ \t]+$//mg, s/\n+\z// for $out, $printed;
is($out, $printed, 'and its example prints what it says') or diag($err);

# A dump carries every kind of word, whatever the order of its tables
my $state = q{
	SELECT (SELECT string_agg(u::text, '|' ORDER BY u::text COLLATE "C") FROM quantity_user_units u),
		(SELECT string_agg(u::text, '|' ORDER BY u::text COLLATE "C") FROM extract_user_indicators u),
		(SELECT string_agg(u::text, '|' ORDER BY u::text COLLATE "C") FROM extract_user_places u),
		(SELECT string_agg(u::text, '|' ORDER BY u::text COLLATE "C") FROM extract_user_aliases u),
		(SELECT string_agg(u::text, '|' ORDER BY u::text COLLATE "C") FROM extract_user_patterns u),
		lexicon_version(),
		(SELECT string_agg(concat_ws(':', indicator, name, subject, region, value), '|' ORDER BY seq) FROM extract_indicators(
			'2023年，云栖小镇班列发运量5万标准箱车，增加值总盘子20亿元。蓉城新增企业3家。宁乡市营商环境测评：85.6。', '2024-01-05'))};
my $before = $node->safe_psql('postgres', $state);
like($before, qr/rail_volume:班列发运量:云栖小镇:330106:5万标准箱车\|gdp:增加值总盘子:.*:20亿元\|[^|]*成都市:510100:3家\|营商环境测评:宁乡市:430182:85.6/,
	'every kind of word is in force');
for my $copy (Articles::restore_copies($node, 'words'))
{
	is($node->safe_psql($copy, $state), $before, "the words are the same, $copy");
}

# Two sessions change the words while a third reads: each of its rows is one that
# was right at some moment, and none stops.
my $rounds = 60;
my %script = (
	one => join("\n", map { "SELECT define_alias('总盘子$_', 'gdp'); SELECT define_indicator('own_$_', '{指标$_号}', '元'); SELECT drop_alias('总盘子$_');" } 1 .. $rounds),
	two => join("\n", map { "SELECT define_alias('茧丝价格', 'silk_index'); SELECT define_pattern('pattern $_', '茧丝价格(?<value>\\d+)'); SELECT drop_pattern('pattern $_'); SELECT drop_alias('茧丝价格');" } 1 .. $rounds),
	reader => join("\n", map { "SELECT coalesce(string_agg(concat_ws(':', indicator, name, value), '|' ORDER BY seq), 'none') FROM extract_indicators('2023年，茧丝价格500元，指标7号6亿元。', '2024-01-05');" } 1 .. $rounds * 3),);
my %result;
my @running;
for my $name (sort keys %script)
{
	$result{$name} = '';
	push @running, IPC::Run::start([ 'psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres') ],
		'<', \$script{$name}, '>', \$result{$name}, '2>', \$result{"$name error"}, IPC::Run::timeout(120));
}
ok($_->finish, 'a session comes to its end') for @running;
is($result{"$_ error"}, '', "without an error, $_") for sort keys %script;
my %seen = map { $_ => 1 } grep { $_ ne '' } split /\n/, $result{reader};
my %right = map { my $price = $_; map { ("$price|$_" => 1) } '指标7号:6亿元', 'own_7:指标7号:6亿元' } '茧丝价格:500元', 'silk_index:茧丝价格:500元';
is_deeply([ grep { !$right{$_} } sort keys %seen ], [], 'every row was right at some moment');
is($node->safe_psql('postgres', q{SELECT string_agg(indicator, '|' ORDER BY seq) FROM extract_indicators('2023年，茧丝价格500元，指标7号6亿元。', '2024-01-05')}),
	'own_7', 'and at the end it is as the last definition says');
is($node->safe_psql('postgres', q{SELECT count(*) FROM indicators WHERE NOT built_in AND code LIKE 'own\_%'}), $rounds, 'nothing was lost');

# A session that has read before sees what another one defines
my ($in, $there, $errors) = ('', '', '');
my $session = IPC::Run::start([ 'psql', '-XqAt', '-d', $node->connstr('postgres') ], '<', \$in, '>', \$there, '2>', \$errors, IPC::Run::timeout(60));
my $ask = sub {
	$there = '';
	$in .= "SELECT coalesce(string_agg(mention, ','), '-') || ' read' FROM extract_places('新镇湾和杭州');\n";
	$session->pump until $there =~ / read\n/;
	return $there;
};
is($ask->(), "杭州 read\n", 'a place that is not known');
$node->safe_psql('postgres', q{SELECT define_place('新镇湾', '330100')});
is($ask->(), "新镇湾,杭州 read\n", 'is known once another session has defined it');
$node->safe_psql('postgres', q{SELECT drop_place('新镇湾')});
is($ask->(), "杭州 read\n", 'and no longer when it was dropped');
$in .= "\\q\n";
$session->finish;

# Parallel workers read with the same words, also with those that are not committed yet
my $parallel = q{
	SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
	BEGIN;
	SELECT define_alias('茧丝均价', 'silk_index');
	%s SELECT count(*) FROM press, extract_indicators(body) WHERE indicator = 'silk_index';
	ROLLBACK;};
$node->safe_psql('postgres', q{CREATE TABLE press AS SELECT n AS id, format('2023年，茧丝均价%s元。', n) AS body FROM generate_series(1, 2000) n; ANALYZE press});
like($node->safe_psql('postgres', sprintf($parallel, 'EXPLAIN')), qr/Workers Planned: [12]/, 'a plan for two workers');
like($node->safe_psql('postgres', sprintf($parallel, '')), qr/^2000$/m, 'which find what the session defined');

# The installer defines, and whom the installer lets; everyone reads
$node->safe_psql('postgres', q{
	CREATE ROLE house LOGIN; CREATE ROLE guest LOGIN;
	CREATE DATABASE news; GRANT CREATE ON DATABASE news TO house;});
my $as = sub {
	my ($role, $sql) = @_;
	my ($answer, $error);
	my $status = $node->psql('news', $sql, stdout => \$answer, stderr => \$error, extra_params => [ '-U', $role ]);
	return $status == 0 ? $answer : $error;
};
$as->('house', 'CREATE SCHEMA tools; CREATE EXTENSION pg_indicators SCHEMA tools; GRANT USAGE ON SCHEMA tools TO guest');
is($as->('house', q{SELECT tools.define_place('新镇湾', '330100'), tools.define_alias('湾镇', '新镇湾'), tools.define_indicator('own', '{自有指标}'), tools.define_pattern('own', '(?<value>\d+)分')}),
	'|||', 'the installer, no superuser, defines words');
for my $definition (q{define_place('别镇')}, q{define_alias('别镇', 'gdp')}, q{define_indicator('other', '{别的指标}')}, q{define_pattern('other', '(?<value>\d+)')},
	q{drop_place('新镇湾')}, q{drop_alias('湾镇')}, q{drop_indicator('own')}, q{drop_pattern('own')})
{
	like($as->('guest', "SELECT tools.$definition"), qr/permission denied for table extract_user_/, "another role may not $definition");
}
is($as->('guest', q{SELECT subject, indicator, value FROM tools.extract_indicators('2023年，湾镇自有指标5亿元。')}), '湾镇|own|5亿元', 'but reads with them');
$as->('house', 'GRANT SELECT, INSERT, UPDATE ON tools.extract_user_aliases TO guest');
is($as->('guest', q{SELECT tools.define_alias('别镇', 'gdp')}), '', 'and defines what it was let to');

done_testing();
