# A streaming replica holds the same values, finds them by its indexes, and
# reads the same rows out of the same articles.
use strict;
use warnings;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $primary = Articles::node('primary', allows_streaming => 1);
$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->start;

Articles::load($primary, 'postgres');
Articles::extract($primary, 'postgres', 'observation');
$primary->safe_psql('postgres', 'CREATE INDEX ON observation (value); CREATE INDEX ON observation USING hash (value);');
$primary->wait_for_catchup($standby);

my $rows = Articles::fingerprint($primary, 'postgres', 'observation');
like($rows, qr/^[1-9]\d*\|[1-9]/, 'the sample articles give rows with values');
is(Articles::fingerprint($standby, 'postgres', 'observation'), $rows, 'the replica holds the same values');
is( Articles::fingerprint($standby, 'postgres', '(SELECT a.id AS article, i.* FROM article a, extract_indicators(a.body) i)'),
	$rows, 'and extracts the same');
for my $condition ("value > '1亿元'", 'value = (SELECT value FROM observation WHERE value IS NOT NULL ORDER BY article, seq LIMIT 1)')
{
	is($standby->safe_psql('postgres', "SET enable_seqscan = off; SELECT count(*) FROM observation WHERE $condition"),
		$primary->safe_psql('postgres', "SELECT count(*) FROM observation WHERE $condition"),
		"an index on the replica finds the same: $condition");
}

# Users' words reach the replica, and its sessions, as they are defined
my $places = q{SELECT string_agg(region, ',') FROM extract_places('蓉城和杭州')};
is($standby->safe_psql('postgres', $places), '330100', 'a name that nobody defined');
$primary->safe_psql('postgres', q{SELECT define_alias('蓉城', '成都')});
$primary->wait_for_catchup($standby);
is($standby->safe_psql('postgres', $places), '510100,330100', 'is read on the replica once it is defined');

done_testing();
