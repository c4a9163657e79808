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

for my $copy (Articles::restore_copies($node, 'copy'))
{
	is(Articles::fingerprint($node, $copy, 'observation'), $before, "rows are the same, $copy");
	is($node->safe_psql($copy, $rows), $ledger, "quantities, ranges and generated columns are the same, $copy");
	is($node->safe_psql($copy, 'SELECT string_agg(id::text, $$,$$ ORDER BY id) FROM large'), '1,3', "the view works, $copy");
	is( $node->safe_psql($copy, q{SET enable_seqscan = off; SELECT count(*) FROM observation WHERE value > '1亿元'}),
		$node->safe_psql('postgres', q{SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off;
			SELECT count(*) FROM observation WHERE value > '1亿元'}),
		"the rebuilt index finds what a scan of the table finds, $copy");
}

done_testing();
