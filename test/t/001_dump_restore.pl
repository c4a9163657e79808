# A dump carries tables with quantities, rows of extraction, indexes on them and
# generated columns to another database without a loss.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('origin');
Articles::load($node, 'postgres');
Articles::extract($node, 'postgres', 'observation');
$node->safe_psql('postgres', q{
	CREATE INDEX ON observation (value);
	CREATE INDEX ON observation USING hash (value);
	CREATE TABLE ledger (id int, paid quantity, twice quantity GENERATED ALWAYS AS (paid + paid) STORED,
		allowed quantity_range, CHECK (paid > '0元'));
	INSERT INTO ledger VALUES (1, '17.9亿元', DEFAULT, '[1亿元,20亿元)'), (2, '1,234.50元', DEFAULT, NULL),
		(3, '2.5 billion yuan', DEFAULT, '(,3 billion yuan]');
	CREATE VIEW large AS SELECT id, paid FROM ledger WHERE paid > '1亿元';});
my $before = Articles::fingerprint($node, 'postgres', 'observation');
my $rows = "SELECT string_agg(l::text, '|' ORDER BY id) FROM ledger l";
my $ledger = $node->safe_psql('postgres', $rows);
like($before, qr/^[1-9]\d*\|[1-9]/, 'the sample articles give rows with values');

my $dump = "$PostgreSQL::Test::Utils::tmp_check/dump";
for my $format ('plain', 'custom')
{
	my $copy = "copy_$format";
	$node->command_ok([ 'pg_dump', "--format=$format", "--file=$dump.$format", 'postgres' ], "pg_dump, $format");
	$node->safe_psql('postgres', "CREATE DATABASE $copy TEMPLATE template0");
	$node->command_ok(
		$format eq 'plain'
		? [ 'psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $copy, '-f', "$dump.$format" ]
		: [ 'pg_restore', '--exit-on-error', '-d', $copy, "$dump.$format" ],
		"restore, $format");
	is(Articles::fingerprint($node, $copy, 'observation'), $before, "rows are the same, $format");
	is($node->safe_psql($copy, $rows), $ledger, "quantities, ranges and generated columns are the same, $format");
	is($node->safe_psql($copy, 'SELECT string_agg(id::text, $$,$$ ORDER BY id) FROM large'), '1,3', "the view works, $format");
	is( $node->safe_psql($copy, q{SET enable_seqscan = off; SELECT count(*) FROM observation WHERE value > '1亿元'}),
		$node->safe_psql('postgres', q{SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off;
			SELECT count(*) FROM observation WHERE value > '1亿元'}),
		"the rebuilt index finds what a scan of the table finds, $format");
}

done_testing();
