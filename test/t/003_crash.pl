# A crash in the middle of a bulk INSERT … SELECT: what was committed is there,
# what was not is gone, and the next run gives what an undisturbed one gives.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('crash');
Articles::load($node, 'postgres');
Articles::extract($node, 'postgres', 'undisturbed');
my $insert = 'INSERT INTO observation SELECT a.id, i.* FROM article a, extract_indicators(a.body) i';
$node->safe_psql('postgres', qq{
	CREATE TABLE observation (LIKE undisturbed);
	CREATE INDEX ON observation (value);
	CREATE INDEX ON observation USING hash (value);
	CHECKPOINT;
	$insert WHERE a.id <= 3;});
my $committed = $node->safe_psql('postgres', 'SELECT count(*) FROM observation');
cmp_ok($committed, '>', 0, 'some rows are committed');

# Far more rows than it can write before it is cut off
my ($in, $out, $err) = ('', '', '');
my $bulk = IPC::Run::start(
	[ 'psql', '-XqAt', '-d', $node->connstr('postgres'), '-c', "$insert, generate_series(1, 1000000)" ],
	'<', \$in, '>', \$out, '2>', \$err);
$node->poll_query_until('postgres', q{SELECT pg_relation_size('observation') > 1000000})
  or die 'the bulk insert does not write';
$node->stop('immediate');
$bulk->finish;
like($err, qr/server closed the connection|terminating connection/, 'the bulk insert was cut off');

$node->start;
is($node->safe_psql('postgres', 'SELECT count(*) FROM observation'), $committed, 'exactly the committed rows are there');
is($node->safe_psql('postgres', "SELECT count(*) FROM observation WHERE value > '1元'"),
	$node->safe_psql('postgres', "SET enable_seqscan = off; SELECT count(*) FROM observation WHERE value > '1元'"),
	'the index agrees with the table');
$node->safe_psql('postgres', "$insert WHERE a.id > 3");
is( Articles::fingerprint($node, 'postgres', 'observation'),
	Articles::fingerprint($node, 'postgres', 'undisturbed'),
	'the rest, inserted afterwards, makes it whole');

done_testing();
