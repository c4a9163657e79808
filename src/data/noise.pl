# noise.pl
#	noise.tsv to noise.patterns: words that hide what they hold.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(read_tsv kinds write_file check_unique);

my $dir = $FindBin::Bin;
my $kind = kinds($dir)->{noise};
my $rows = read_tsv("$dir/noise.tsv", 'word');

check_unique($rows, 'word');
write_file("$dir/noise.patterns", join('', map { "$_->{word}\t$kind\t0\n" } @$rows));
write_file("$dir/noise.inc", "/* Made by data/noise.pl: the words are patterns only. */\n");
