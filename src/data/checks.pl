# checks.pl
#	checks.tsv to checks.inc: words and sums that check_indicators tests by.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(read_tsv write_file complain);

my $dir = $FindBin::Bin;
my $rows = read_tsv("$dir/checks.tsv", 'role', 'word', 'value');
my %known = map { $_->{code} => 1 } @{ read_tsv("$dir/indicators.tsv", 'code', 'zh', 'en', 'units', 'kind', 'nbs') };
my %role = map { $_ => 1 } qw(constant_price sum plan done share share_en whole_prefix list open_list open overlap part part_end
	bare_share);
my (%seen, $words, $sums);

for my $row (@$rows)
{
	complain($row, "no role \"$row->{role}\"") unless $role{ $row->{role} };
	complain($row, "\"$row->{word}\" stands twice as $row->{role}") if $seen{ $row->{role} }{ $row->{word} }++;
	my @codes = $row->{role} =~ /^(constant_price|sum)$/ ? ($row->{word}, split / /, $row->{value}) : ();
	$known{$_} or complain($row, "no indicator \"$_\"") for @codes;
	if ($row->{role} eq 'sum')
	{
		complain($row, 'a sum has two to three parts') if @codes < 3 || @codes > 4;
		$sums .= sprintf "\t{\"%s\", {%s}, %d},\n", $codes[0], join(', ', map { "\"$_\"" } @codes[1 .. $#codes]), $#codes;
	}
	else
	{
		$words .= sprintf "\t{CHECK_%s, \"%s\"},\n", uc $row->{role}, $row->{word};
	}
}
write_file("$dir/checks.inc", "/* Made by data/checks.pl from checks.tsv; not to be edited. */\n"
	. "\nstatic const CheckWord check_words[] = {\n$words};\n\nstatic const CheckSum check_sums[] = {\n$sums};\n");
write_file("$dir/checks.patterns", '');
