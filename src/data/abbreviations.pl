# abbreviations.pl
#	abbreviations.tsv to abbreviations.inc, the table of text/full_stop.c, and
#	to an empty abbreviations.patterns: the lexicon's matcher needs none of it.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(read_tsv c_string write_file complain check_unique);

my $dir = $FindBin::Bin;
my $rows = read_tsv("$dir/abbreviations.tsv", qw(word role));

check_unique($rows, 'word');
for my $row (@$rows)
{
	complain($row, "\"$row->{word}\" is no word of up to 12 lower-case letters") unless $row->{word} =~ /^[a-z]{1,12}$/;
	complain($row, "role \"$row->{role}\"") unless $row->{role} =~ /^(always|digit|capital|starter|domain)$/;
}
write_file("$dir/abbreviations.inc",
	"/* Made by data/abbreviations.pl; not to be edited. */\n\n/* sorted, for bisection */\nstatic const Abbreviation abbreviations[] = {\n"
	  . join('', map { '{' . c_string($_->{word}) . ", ABBREVIATION_\U$_->{role}\E},\n" } sort { $a->{word} cmp $b->{word} } @$rows)
	  . "};\n");
write_file("$dir/abbreviations.patterns", '');
