# cues.pl
#	kinds.tsv and cues_*.tsv to kinds.inc, cue_values.inc, cues.inc and
#	cues.patterns (pattern, kind number, ref; the matcher's input).
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(read_tsv kinds c_string write_file complain);

my $dir = $FindBin::Bin;
my $kinds = kinds($dir);
my (%seen, %value_number, @values, $table, $patterns);
my $ref = 0;
my $made = "/* Made by data/cues.pl; not to be edited. */\n\n";

for my $file (glob "$dir/cues_*.tsv")
{
	for my $row (@{ read_tsv($file, 'pattern', 'kind', 'value') })
	{
		my ($pattern, $kind, $value) = @$row{qw(pattern kind value)};
		my $number = $value =~ /^-?\d+$/ ? $value : 0;
		my $constant = 'CUE_NONE';

		complain($row, "unknown kind \"$kind\"") unless exists $kinds->{$kind};
		complain($row, "\"$pattern\" is a $kind in $seen{$pattern}{$kind} already") if $seen{$pattern}{$kind};
		$seen{$pattern}{$kind} = "$row->{file}:$row->{line}";
		if ($value ne '' && $value !~ /^-?\d+$/)
		{
			complain($row, "value \"$value\" is no word") unless $value =~ /^[a-z][a-z0-9_]*$/;
			$constant = 'CUE_' . uc $value;
			push @values, $constant unless $value_number{$value}++;
		}
		$table .= '{' . c_string($pattern) . ", $constant, $number},\n";
		$patterns .= "$pattern\t$kinds->{$kind}\t$ref\n";
		$ref++;
	}
}
$table //= "{\"\", CUE_NONE, 0},\n";
write_file("$dir/kinds.inc",
	$made . "typedef enum LexiconKind\n{\n"
	  . join('', map { "\tKIND_\U$_\E = $kinds->{$_},\n" } sort { $kinds->{$a} <=> $kinds->{$b} } keys %$kinds)
	  . "}\tLexiconKind;\n");
write_file("$dir/cue_values.inc",
	$made . "typedef enum CueValue\n{\n\tCUE_NONE,\n" . join('', map { "\t$_,\n" } sort @values) . "}\tCueValue;\n");
write_file("$dir/cues.inc", $made . "static const Cue cue_table[] = {\n$table};\n");
write_file("$dir/cues.patterns", $patterns // '');
