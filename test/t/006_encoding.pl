# In a database whose encoding is not UTF-8 the functions say so, instead of
# giving wrong positions.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('encoding');
for my $encoding ('LATIN1', 'EUC_CN', 'SQL_ASCII')
{
	my $database = lc $encoding;
	$node->safe_psql('postgres', "CREATE DATABASE $database TEMPLATE template0 ENCODING '$encoding' LC_COLLATE 'C' LC_CTYPE 'C'");
	my ($status, $out, $err) = $node->psql($database, 'CREATE EXTENSION pg_indicators');
	is($status, 0, "$encoding: the extension can be created") or diag($err);
	for my $call ("extract_quantities('5 km')", "extract_periods('in 2023')", "extract_places('Suzhou')",
		"extract_indicators('GDP rose 5 percent')", "article_metadata('GDP rose')", "article_text('GDP rose')")
	{
		($status, $out, $err) = $node->psql($database, "\\set VERBOSITY verbose\nSELECT * FROM $call");
		like($err, qr/ERROR:\s+0A000:/, "$encoding: $call is not supported");
		like($err, qr/HINT:/, "$encoding: $call says what to do");
	}
}

done_testing();
