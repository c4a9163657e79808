# indicators.pl
#	indicators.tsv, indicator_aliases.tsv and indicator_modifiers.tsv to
#	indicators.inc (the indicators; what each line of aliases asks) and
#	indicators.patterns (alias: the ref is the line's index; modifier: the ref
#	is 0 in front, 1 behind).
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(read_tsv kinds c_string write_file complain check_unique);

my $dir = $FindBin::Bin;
my $kinds = kinds($dir);
my %class_bits = (
	money => ['CURRENCY'], count => ['COUNT', 'NONE'], none => ['NONE'], ratio => ['RATIO'], point => ['POINT'],
	time => ['TIME'], area => ['AREA'], length => ['LENGTH'], mass => ['MASS'], volume => ['VOLUME'],
	energy => ['ENERGY'], power => ['POWER'], other => ['OTHER'],);
my %position_name = map { $_ => "ALIAS_\U$_" } qw(whole end any start);

# The classes of a column, as C; the words of it that are no classes; what must
# be said.
sub read_units
{
	my ($row, $text) = @_;
	my (@bits, @words);
	my $said = 'ALIAS_SAYS_ANY';

	for my $unit (split /,/, $text)
	{
		if ($class_bits{$unit}) { push @bits, @{ $class_bits{$unit} } }
		elsif ($unit eq 'change') { $said = 'ALIAS_SAYS_CHANGE' }
		elsif ($unit eq 'level') { $said = 'ALIAS_SAYS_LEVEL' }
		elsif ($unit =~ /^[a-z]/ || $unit eq '') { complain($row, "unknown unit class \"$unit\"") }
		else { push @words, $unit }
	}
	return (join('|', map { "UNIT_BIT(UNIT_CLASS_$_)" } @bits) || '0', \@words, $said);
}

# A list of words as one literal: each ended by a zero byte, and one more.
sub word_list
{
	return 'NULL' unless @_;
	return join(' ', map { c_string(lc $_) . ' "\\0"' } @_);
}

# ---- the indicators

my $indicators = read_tsv("$dir/indicators.tsv", qw(code zh en units kind nbs));
my (%indicator, $table);

check_unique($indicators, 'code');
for my $i (0 .. $#$indicators)
{
	my $row = $indicators->[$i];

	complain($row, "\"$row->{code}\" is no code") unless $row->{code} =~ /^[a-z][a-z0-9_]*$/;
	complain($row, "unknown kind \"$row->{kind}\"") unless $row->{kind} =~ /^(flow|stock|rate|index|level)$/;
	complain($row, 'no names') if $row->{zh} eq '' || $row->{en} eq '';
	my ($bits) = read_units($row, $row->{units});
	$indicator{ $row->{code} } = { index => $i, units => $row->{units} };
	$table .= sprintf("{%s, %s, %s, %s, %s, %s, %s},\n", (map { c_string($_) } @$row{qw(code zh en units kind)},
			$row->{nbs} eq '' ? undef : $row->{nbs}), $bits);
}

# ---- the aliases

sub overlap
{
	my ($left, $right) = @_;
	my %left = map { $_ => 1 } split /,/, $left;
	return grep { $left{$_} } split /,/, $right;
}

my ($aliases, $patterns, %seen) = ('', '');
my $rows = read_tsv("$dir/indicator_aliases.tsv", qw(aliases code position units with without));
for my $i (0 .. $#$rows)
{
	my $row = $rows->[$i];
	my $known = $indicator{ $row->{code} };
	my $position = $position_name{ $row->{position} } // complain($row, "unknown position \"$row->{position}\"");

	complain($row, "unknown indicator \"$row->{code}\"") unless $known || $row->{code} eq '-';
	my $units = $row->{units} ne '' ? $row->{units} : $known ? $known->{units} : join(',', sort keys %class_bits);
	my ($bits, $words, $said) = read_units($row, $units);
	$aliases .= sprintf("{%d, %s, %s, %s, %s, %s, %s},\n", $known ? $known->{index} : -1, $position, $bits, $said,
		word_list(@$words), word_list(split /\|/, $row->{with}), word_list(split /\|/, $row->{without}));
	for my $alias (split /\|/, $row->{aliases})
	{
		my @forms = $alias =~ /^(.*)\((s|y)\)$/ ? ($1, "$1$2") : ($alias);
		for my $form (map { lc } @forms)
		{
			complain($row, 'empty alias') if $form eq '';
			for my $before (@{ $seen{$form} // [] })
			{
				complain($row, "\"$form\" stands in line $before->{line} already")
				  if $before->{position} eq $row->{position} && $before->{with} eq $row->{with}
				  && $before->{without} eq $row->{without} && overlap($before->{all_units}, $units);
			}
			$row->{all_units} = $units;
			push @{ $seen{$form} }, $row;
			$patterns .= "$form\t$kinds->{indicator}\t$i\n";
		}
	}
}

# ---- the modifiers

my %modifier_seen;
for my $row (@{ read_tsv("$dir/indicator_modifiers.tsv", qw(word position)) })
{
	complain($row, "unknown position \"$row->{position}\"") unless $row->{position} =~ /^(front|back)$/;
	complain($row, "\"$row->{word}\" stands twice") if $modifier_seen{"$row->{word} $row->{position}"}++;
	$patterns .= lc($row->{word}) . "\t$kinds->{indicator_modifier}\t" . ($row->{position} eq 'back' ? 1 : 0) . "\n";
}

write_file("$dir/indicators.inc",
	"/* Made by data/indicators.pl; not to be edited. */\n\n"
	  . "static const Indicator indicator_table[] = {\n$table};\n\n"
	  . "static const Alias alias_table[] = {\n$aliases};\n");
write_file("$dir/indicators.patterns", $patterns);
