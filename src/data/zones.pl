# zones.pl
#	zones.tsv to zones.inc (the zones) and zones.patterns (their names; the
#	ref is an index into zone_table).
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(read_tsv kinds c_string write_file complain check_unique);

my $dir = $FindBin::Bin;
my $kind = kinds($dir)->{zone};
my %division = map { $_->{code} => $_ } @{ read_tsv("$dir/divisions.tsv", qw(code name level parent short english from)) };
my $zones = read_tsv("$dir/zones.tsv", qw(name province region kind aliases));
my ($pool, $bytes, $table, $patterns) = ('', 0, '', '');
my (%owner);

check_unique($zones, 'name');
for my $i (0 .. $#$zones)
{
	my $row = $zones->[$i];
	my $region = $division{ $row->{region} } // complain($row, "region \"$row->{region}\" is no division");
	my $name = $row->{name};

	complain($row, "unknown kind \"$row->{kind}\"") unless $row->{kind} =~ /^(etdz|hidz|new_area|other)$/;
	complain($row, "province \"$row->{province}\" is no province")
	  unless ($division{ $row->{province} } // { level => '' })->{level} eq 'province';
	complain($row, "$region->{name} is not in the zone's province")
	  if substr($row->{region}, 0, 2) ne substr($row->{province}, 0, 2);
	for my $alias ($name, split /\|/, $row->{aliases})
	{
		# Two zones cannot share a name: nothing in the text would tell them apart.
		complain($row, "\"$alias\" is a name of $owner{$alias} too") if $owner{$alias};
		$owner{$alias} = $name;
		$patterns .= "$alias\t$kind\t$i\n";
	}
	$table .= sprintf("{\"%s\", %d},\n", $row->{region}, $bytes);
	$pool .= "\t" . c_string($name) . " \"\\0\"\n";
	utf8::encode($name);
	$bytes += length($name) + 1;
}
write_file("$dir/zones.inc",
	"/* Made by data/zones.pl; not to be edited. */\n\nstatic const char zone_text[] =\n$pool;\n\n"
	  . "static const Zone zone_table[] = {\n$table};\n");
write_file("$dir/zones.patterns", $patterns);
