# scales.pl
#	scales.tsv and number_words.tsv to scales.inc, the tables of text/scale.c,
#	which finds them itself: the lexicon gets no pattern of theirs.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(read_tsv c_string write_file complain check_unique);

my $dir = $FindBin::Bin;
my $scales = read_tsv("$dir/scales.tsv", qw(id power word language spellings use not_before));
my $words = read_tsv("$dir/number_words.tsv", qw(word role value not_before));
my $out = "/* Made by data/scales.pl; not to be edited. */\n\n";
my (@spellings, @han, @latin, %seen);

check_unique($scales, 'id');
check_unique($scales, 'word');
check_unique($words, 'word');

# Characters as the folded text has them: the words are written so already.
sub chars { return join ',', map { ord } split //, $_[0] }

# The words of a not_before column, ready for scale.c: each closed by a 0.
sub refusals { return join('', map { chars($_) . ',0,' } split / /, $_[0]) . '0' }

$out .= "static const Scale scale_table[] = {\n";
for my $i (0 .. $#$scales)
{
	my $row = $scales->[$i];
	my $zh = $row->{language} eq 'zh';

	complain($row, "id \"$row->{id}\" is no number from 1 to 255") unless $row->{id} =~ /^\d+$/ && $row->{id} >= 1 && $row->{id} <= 255;
	complain($row, "power \"$row->{power}\" is no number from 1 to 18") unless $row->{power} =~ /^\d+$/ && $row->{power} >= 1 && $row->{power} <= 18;
	complain($row, "language \"$row->{language}\"") unless $row->{language} =~ /^(zh|en)$/;
	complain($row, "use \"$row->{use}\"") unless $row->{use} =~ /^(money)?$/;
	$out .= "{$row->{id}, $row->{power}, " . c_string($row->{word}) . ", \"$row->{language}\"},\n";
	for my $spelling ($row->{word}, split /\|/, $row->{spellings})
	{
		complain($row, "\"$spelling\" stands twice") if $seen{$spelling}++;
		push @spellings, { text => $spelling, index => $i, row => $row };
	}
}
$out .= "};\n\nstatic const ScaleSpelling scale_spellings[] = {\n";
for my $s (sort { length $b->{text} <=> length $a->{text} || $a->{text} cmp $b->{text} } @spellings)
{
	complain($s->{row}, "\"$s->{text}\" is longer than a scale word may be") if length $s->{text} > 16;
	$out .= sprintf "{{%s}, %d, %d, %s, (const uint16 []) {%s}},\n", chars($s->{text}), length $s->{text}, $s->{index},
	  $s->{row}{use} eq 'money' ? 'true' : 'false', refusals($s->{row}{not_before});
}
$out .= "};\n";

for my $i (0 .. $#$words)
{
	my $row = $words->[$i];

	complain($row, "value \"$row->{value}\" is no number") unless $row->{value} =~ /^\d+$/;
	complain($row, "role \"$row->{role}\"") unless $row->{role} =~ /^[a-z_]+$/;
	if ($row->{word} =~ /^[a-z]+$/)
	{
		push @latin, "{" . c_string($row->{word}) . ", WORD_\U$row->{role}\E, $row->{value}},\n";
	}
	else
	{
		complain($row, "\"$row->{word}\" is no single character") unless length $row->{word} == 1 && ord $row->{word} < 0x10000;
		push @han, [ ord $row->{word}, "WORD_\U$row->{role}\E, $row->{value}, (const uint16 []) {" . refusals($row->{not_before}) . '}' ];
	}
}
$out .= "\n/* sorted, for bisection */\nstatic const LatinWord latin_words[] = {\n" . join('', sort @latin) . "};\n";
my @starts = (0) x 26;
$starts[ ord(substr $_->{word}, 0, 1) - ord 'a' ] |= 1 << (ord(substr $_->{word}, 1, 1) - ord 'a')
  for grep { $_->{word} =~ /^[a-z]{2}/ } @$words;
$out .= "\n/* for each first letter a bit for each second one */\nstatic const uint32 latin_word_starts[26] = {"
  . join(', ', map { sprintf '0x%x', $_ } @starts) . "};\n";
$out .= "\n/* sorted, for bisection */\nstatic const HanWord han_words[] = {\n"
  . join('', map { "{$_->[0], $_->[1]},\n" } sort { $a->[0] <=> $b->[0] } @han) . "};\n";
write_file("$dir/scales.inc", $out);
write_file("$dir/scales.patterns", '');
