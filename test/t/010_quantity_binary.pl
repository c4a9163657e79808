# A binary message is checked in every part: bytes changed at random are an error
# or another good value, and never end the server.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('binary');
$node->safe_psql('postgres', q{
	CREATE EXTENSION IF NOT EXISTS pg_indicators;
	CREATE TABLE origin (v quantity);
	INSERT INTO origin VALUES ('17.9亿元'), ('321.4万元/亩'), ('0.35吨标准煤/万元'), ('8.8%'), ('2.5 billion CNY'),
		('12345678901234567890.123456789元'), ('9骑行[=15 km]'), ('4船队[=12.5 游船[=]]'), ('5元/标准箱车[=2/3 TEU]'), ('0');
	CREATE TABLE received (v quantity);});
my $file = "$PostgreSQL::Test::Utils::tmp_check/binary";
$node->safe_psql('postgres', "COPY origin TO '$file' (FORMAT binary)");
my $good = slurp_file($file);
is($node->safe_psql('postgres', "COPY received FROM '$file' (FORMAT binary);
	SELECT count(*) FROM received r JOIN origin o ON quantity_send(r.v) = quantity_send(o.v)"), '10', 'what is sent is received');

srand(20220722);
my ($accepted, $refused, $other, $lost) = (0, 0, 0, 0);
for my $round (1 .. 400)
{
	my $bytes = $good;
	# the header of the file takes 19 bytes
	substr($bytes, 19 + int(rand(length($good) - 21)), 1) = chr(int(rand(256))) for 1 .. 1 + int(rand(2));
	open my $out, '>:raw', "$file.changed" or die;
	print $out $bytes;
	close $out;
	my ($stdout, $stderr);
	my $status = $node->psql('postgres', "TRUNCATE received; COPY received FROM '$file.changed' (FORMAT binary);
		SELECT count(*) FROM received WHERE v IS NOT NULL AND (quantity_send(v::text::quantity) <> quantity_send(v) OR v <> v)",
		stdout => \$stdout, stderr => \$stderr);
	if ($status == 0) { $accepted++; $lost += $stdout; }
	elsif ($stderr =~ /ERROR/) { $refused++; $other++ if $stderr =~ /XX000|server closed/; }
	else { $other++; diag($stderr); }
}
is($other, 0, 'nothing but errors comes of changed bytes');
is($lost, 0, 'a value that was accepted can be written and read');
ok($accepted > 20 && $refused > 20, "some were other values ($accepted), some were refused ($refused)");
done_testing();
