# COPY in its three formats, out and in again, gives the same datums.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('copy');
Articles::load($node, 'postgres');
Articles::extract($node, 'postgres', 'observation');
my $before = Articles::fingerprint($node, 'postgres', 'observation');
like($before, qr/^[1-9]\d*\|[1-9]/, 'the sample articles give rows with values');

for my $format ('binary', 'text', 'csv')
{
	my $file = "$PostgreSQL::Test::Utils::tmp_check/observation.$format";
	$node->safe_psql('postgres', qq{
		COPY observation TO '$file' (FORMAT $format);
		CREATE TABLE copy_$format (LIKE observation);
		COPY copy_$format FROM '$file' (FORMAT $format);});
	is(Articles::fingerprint($node, 'postgres', "copy_$format"), $before, $format);
}

# A binary file with a byte too few is refused as such, not read.
my $torn = "$PostgreSQL::Test::Utils::tmp_check/torn";
my ($status, $out, $err) = $node->psql('postgres', qq{
	COPY (SELECT substr(quantity_send('17.9亿元'), 1, octet_length(quantity_send('17.9亿元')) - 1)) TO '$torn' (FORMAT binary);
	CREATE TABLE torn (q quantity);
	COPY torn FROM '$torn' (FORMAT binary);});
isnt($status, 0, 'a torn value is an error');
unlike($err, qr/XX000|server closed/, 'and a clean one');
is($node->safe_psql('postgres', 'SELECT count(*) FROM torn'), '0', 'and nothing of it is stored');

done_testing();
