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

# Bytes that no quantity was sent as are refused as such, or are a value that can
# be written and read again: never a crash, never something in between.  (A unit
# that this version does not know makes data_corrupted: it may come from a later one.)
my $field = "$PostgreSQL::Test::Utils::tmp_check/field";
$node->safe_psql('postgres', 'CREATE TABLE field (q quantity)');
my @sent = split /\n/, $node->safe_psql('postgres', 'SELECT DISTINCT encode(quantity_send(value), $$hex$$) FROM observation WHERE value IS NOT NULL');
my @hostile = ('', '00', 'ff', 'deadbeef', 'ff' x 8, '00' x 100, 'ff' x 100, '01' x 40,
	map { (substr($_, 0, length($_) - 2), 'ff' . substr($_, 2), $_ . '00', substr($_, 0, 6) . 'ffff' . substr($_, 6)) } @sent[ 0 .. 4 ]);
my ($refused, $wrong) = (0, '');
for my $bytes (@hostile)
{
	my ($status, $out, $err) = $node->psql('postgres', qq{
		\\set VERBOSITY sqlstate
		TRUNCATE field;
		COPY (SELECT decode('$bytes', 'hex')) TO '$field' (FORMAT binary);
		COPY field FROM '$field' (FORMAT binary);
		SELECT q::text::quantity = q AND q::text::quantity::text = q::text FROM field;});
	if ($status) { $refused++; $wrong .= "$bytes: $err\n" unless $err =~ /22P0[23]|22003|XX001/; }
	else { $wrong .= "$bytes: $out\n" unless $out eq 't'; }
}
is($wrong, '', 'hostile bytes are refused cleanly, or are a sound value');
cmp_ok($refused, '>', 5, 'and most are refused');

done_testing();
