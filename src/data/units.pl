# units.pl
#	units.tsv, si_units.tsv with si_prefixes.tsv, and unit_noise.tsv to units.inc
#	(the tables that quantity/unit.c includes), units.patterns (names for the lexicon's matcher; ref is the
#	unit's place in the table) and unit_names.patterns (the unit reader's own
#	matcher; ref is the name's place in unit_names).
#
# Dimensions are resolved to products of base units and factors to fractions
# numerator/denominator * 10^power, with a denominator coprime to ten.
use strict;
use warnings;
use utf8;
use bigint;
use FindBin;
use lib $FindBin::Bin;
use Encode ();
use Unicode::Normalize qw(NFKC);
use Tsv qw(read_tsv kinds c_string write_file complain check_unique);

my $dir = $FindBin::Bin;
my $kinds = kinds($dir);
my %class = map { $_ => 1 } qw(count currency ratio point time area length mass volume energy power other);
my $made = "/* Made by data/units.pl; not to be edited. */\n\n";
my $units = read_tsv("$dir/units.tsv", qw(id code class factor of zh en literal prefix divisor));
my %by_code;

# fraction($row, $text): a decimal or a fraction of integers, as a numerator,
# a denominator that shares no factor with it or with ten, and a power of ten.
sub fraction
{
	my ($row, $text) = @_;
	my ($above, $below) = split m{/}, $text;
	my $power = 0;

	$below = 1 unless defined $below;
	complain($row, "factor \"$text\" is no fraction") unless "$above/$below" =~ m{^\d+(\.\d+)?/\d+$};
	if ($above =~ s/\.(\d+)$/$1/)
	{
		$power = -length $1;
		$above =~ s/^0+(?=\d)//;
	}
	return reduce($above + 0, $below + 0, $power + 0);
}

sub gcd
{
	my ($x, $y) = @_;
	($x, $y) = ($y, $x % $y) while $y != 0;
	return $x;
}

sub reduce
{
	my ($above, $below, $power) = @_;
	my $common = gcd($above, $below);

	($above, $below) = ($above / $common, $below / $common);
	($below, $above, $power) = ($below / 2, $above * 5, $power - 1) while $below % 2 == 0;
	($below, $above, $power) = ($below / 5, $above * 2, $power - 1) while $below % 5 == 0;
	($above, $power) = ($above / 10, $power + 1) while $above % 10 == 0;
	return [ $above, $below, $power ];
}

# Multiply factor and dimension of a unit by another unit's, to a power.
sub multiply
{
	my ($unit, $other, $exponent) = @_;
	my ($above, $below, $power) = @{ $other->{fraction} };

	($above, $below, $power) = ($below, $above, -$power) if $exponent < 0;
	for (1 .. abs $exponent)
	{
		my ($a, $b, $p) = @{ $unit->{fraction} };
		$unit->{fraction} = reduce($a * $above, $b * $below, $p + $power);
	}
	$unit->{dimension}{$_} += $other->{dimension}{$_} * $exponent for keys %{ $other->{dimension} };
}

sub resolve
{
	my ($unit) = @_;

	$unit->{fraction} = fraction($unit, $unit->{factor} || 1);
	$unit->{dimension} = {};
	if ($unit->{of} eq '')
	{
		$unit->{dimension}{ $unit->{code} } = 1 unless $unit->{class} eq 'ratio';
		complain($unit, 'a base unit has no factor') if $unit->{class} ne 'ratio' && $unit->{factor} ne '';
	}
	for my $term (split /\./, $unit->{of})
	{
		my ($code, $exponent) = $term =~ /^(.+?)(?:\^(-?\d+))?$/;
		complain($unit, "unit \"$code\" is not defined before") unless $by_code{$code};
		multiply($unit, $by_code{$code}, ($exponent // 1) + 0);
	}
	delete $unit->{dimension}{$_} for grep { $unit->{dimension}{$_} == 0 } keys %{ $unit->{dimension} };
	for my $part (@{ $unit->{fraction} }[0, 1])
	{
		complain($unit, "factor does not fit into 63 bits") if $part >= 2**63;
	}
}

# names($list): the names of a column, singular and plural where marked.
sub names
{
	my ($list) = @_;
	my @names;

	for my $name (split /\|/, $list)
	{
		my ($stem, $ending, $rest) = $name =~ /^(.*?)\((e?s)\)(.*)$/;
		push @names, defined $stem ? ("$stem$rest", "$stem$ending$rest") : $name;
	}
	return @names;
}

my (@names, %seen);

# A name is read in one way only; two units may share it but for the case
# (kn and kN), and then its spelling decides.  An exact name is read in that
# spelling only.
sub add_name
{
	my ($unit, $name, $kind, $exact) = @_;
	my $class = $kind =~ /prefix/ ? 'prefix' : $kind eq 'unit_divisor' ? 'divisor' : 'unit';
	my $before = $seen{$class}{$name};

	if ($before)
	{
		return if $before->{unit} == $unit;
		complain($unit, "name \"$name\" is $before->{unit}{code}'s already");
	}
	my $folded = lc NFKC($name);
	$seen{folded}{$class}{$folded} //= $unit unless $exact;
	complain($unit, "name \"$name\" folds to one of $seen{folded}{$class}{$folded}{code}'s")
	  if !$exact && $seen{folded}{$class}{$folded} != $unit && $name !~ /^[A-Za-z]{1,2}$/;
	$seen{$class}{$name} = { unit => $unit };
	push @names, { name => $name, kind => $kind, unit => $unit, exact => $exact };
}

# Every name that the parts of a prefix and of a unit make.
sub prefixed
{
	my ($prefixes, $stems) = @_;
	my @stems = names($stems);
	return map { my $prefix = $_; map { "$prefix$_" } @stems } split /\|/, $prefixes;
}

# What a unit is, to be compared.
sub measure
{
	my ($unit) = @_;
	return join ' ', @{ $unit->{fraction} }, map { "$_ $unit->{dimension}{$_}" } sort keys %{ $unit->{dimension} };
}

# The units with a prefix: those that units.tsv has get their symbols and names
# from there too, the others become units.
sub add_si_units
{
	my $prefixes = read_tsv("$dir/si_prefixes.tsv", qw(place symbols power zh en));
	my %coded = map { lc $_->{code} => $_ } @$units;
	my %scale_word = map { map { lc $_ => 1 } $_->{word}, split /\|/, $_->{spellings} }
	  @{ read_tsv("$dir/scales.tsv", qw(id power word language spellings use not_before)) };

	check_unique($prefixes, 'place');
	for my $stem (@{ read_tsv("$dir/si_units.tsv", qw(id symbol class of least most zh en)) })
	{
		for my $prefix (@$prefixes)
		{
			next if $stem->{least} ne '' && $prefix->{power} < $stem->{least} || $stem->{most} ne '' && $prefix->{power} > $stem->{most};
			my @symbols = grep { !$scale_word{ lc $_ } } prefixed($prefix->{symbols}, $stem->{symbol});
			my @names = (prefixed($prefix->{en}, $stem->{en}), prefixed($prefix->{zh}, $stem->{zh}));
			my $code = $symbols[0] // $names[0];
			my $power = abs $prefix->{power};
			my $row = { %$stem, id => $stem->{id} + $prefix->{place}, code => $code, zh => '', en => '', literal => '', prefix => '', divisor => '',
				factor => $prefix->{power} < 0 ? '1/1' . '0' x $power : '1' . '0' x $power };
			my $known = $by_code{$code} // $coded{ lc $code };

			resolve($row);
			$known = undef if $known && measure($known) ne measure($row);
			push @$units, $row unless $known;
			push @{ ($known || $row)->{exact} }, @symbols;
			push @{ ($known || $row)->{si_names} }, @names;
		}
	}
}

for my $unit (@$units)
{
	$by_code{ $unit->{code} } = $unit;
	resolve($unit);
}
add_si_units();
check_unique($units, 'id');
check_unique($units, 'code');
my ($table, $dimensions, $place, $dimension_count) = ('', '', 0, 0);
for my $unit (@$units)
{
	complain($unit, "unknown class \"$unit->{class}\"") unless $class{ $unit->{class} };
	complain($unit, "id $unit->{id} is not between 1 and 4000") if $unit->{id} !~ /^[1-9]\d*$/ || $unit->{id} > 4000;
	$unit->{place} = $place++;
	my @zh = names($unit->{zh});
	my @en = names($unit->{en});
	add_name($unit, $_, 'unit') for @zh, @en;
	add_name($unit, $_, 'unit_literal') for names($unit->{literal});
	add_name($unit, $_, 'unit_literal', 1) for @{ $unit->{exact} // [] };
	add_name($unit, $_, 'unit_literal') for @{ $unit->{si_names} // [] };
	add_name($unit, $unit->{code}, 'unit_literal') unless $seen{unit}{ $unit->{code} };
	add_name($unit, $_, 'currency_prefix') for names($unit->{prefix});
	add_name($unit, $unit->{code}, 'currency_prefix_literal')
	  if $unit->{class} eq 'currency' && $unit->{code} =~ /^[A-Z]{3}$/ && !$seen{prefix}{ $unit->{code} };
	add_name($unit, $_, 'unit_divisor') for names($unit->{divisor});
	my ($above, $below, $power) = @{ $unit->{fraction} };
	my @terms = sort { $by_code{$a}{id} <=> $by_code{$b}{id} } keys %{ $unit->{dimension} };
	my ($english) = $unit->{en} =~ /^([^|]*)/;
	$table .= sprintf "{%s, UNIT_CLASS_%s, %s, %s, %s, {%sLL, %sLL, %s}, unit_dimensions + %s, %s},\n",
	  $unit->{id}, uc $unit->{class}, c_string($unit->{code}), c_string($zh[0]),
	  c_string(length $english ? $english : undef), $above, $below, $power, $dimension_count, scalar(@terms);
	for my $code (@terms)
	{
		$dimensions .= "{$by_code{$code}{place}, $unit->{dimension}{$code}}, ";
		$dimension_count++;
	}
	$dimensions .= "\n" if @terms;
}

# Names as offsets into one text: pointers would be relocated by every process that loads the library.
my ($name_table, $own, $lexicon, $text, $offset) = ('', '', '', '', 0);
for my $i (0 .. $#names)
{
	my $name = $names[$i];
	$text .= c_string($name->{name}) . ' "\\0"' . "\n";
	$name_table .= "{$offset, $name->{unit}{place}, " . ($name->{kind} =~ /^unit(_literal)?$/ ? 'true' : 'false')
	  . ($name->{exact} ? ', true' : ', false') . "},\n";
	$offset += length(Encode::encode('UTF-8', $name->{name})) + 1;
	$own .= "$name->{name}\t$kinds->{ $name->{kind} }\t$i\n";
	$lexicon .= "$name->{name}\t$kinds->{unit}\t$name->{unit}{place}\n" if $name->{kind} eq 'unit';
}
for my $row (@{ read_tsv("$dir/unit_noise.tsv", 'word') })
{
	$own .= "$row->{word}\t$kinds->{noise}\t0\n";
}
# By stable id, so that a datum's unit is found by one look.
my $by_id = join '', map { "[$_->{id}] = $_->{place} + 1,\n" } @$units;

write_file("$dir/units.inc",
	$made . "static const UnitTerm unit_dimensions[] = {\n$dimensions};\n\nstatic const UnitInfo unit_table[] = {\n$table};\n\n"
	  . "static const uint16 unit_by_id_table[] = {\n$by_id};\n\n"
	  . "static const char unit_text[] =\n$text;\n\ntypedef struct UnitName\n{\n\tuint32\t\tname;\n\tuint16\t\tunit;\n\tbool\t\tfollows;\n\tbool\t\texact;\n}\tUnitName;\n\nstatic const UnitName unit_names[] = {\n$name_table};\n");
write_file("$dir/unit_names.patterns", $own);
write_file("$dir/units.patterns", $lexicon);
