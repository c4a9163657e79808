# divisions.pl
#	divisions.tsv, divisions_history.tsv, division_common.tsv and
#	division_latin.tsv to divisions.inc (the divisions, by code), and to
#	division names: divisions.patterns, whose ref is an index into
#	division_names, which lists the divisions that bear the name.
#
# A name that several bear keeps all of them: the text decides.
use strict;
use warnings;
use utf8;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(read_tsv kinds c_string write_file complain check_unique);

my $dir = $FindBin::Bin;
my $kind = kinds($dir)->{division};
my %level_number = (province => 1, prefecture => 2, county => 3);
my %rule_number = (free => 0, context => 1, parent => 2);

# ---- the texts, once each, in one string literal

my ($pool, %offset) = ('', ());
my $pool_bytes = 0;

sub offset_of
{
	my ($text) = @_;
	unless (exists $offset{$text})
	{
		my $bytes = $text;
		utf8::encode($bytes);
		$offset{$text} = $pool_bytes;
		$pool_bytes += length($bytes) + 1;
		$pool .= "\t" . c_string($text) . " \"\\0\"\n";
	}
	return $offset{$text};
}

# ---- read and check

my $current = read_tsv("$dir/divisions.tsv", qw(code name level parent short english from));
my $former = read_tsv("$dir/divisions_history.tsv", qw(code name short english level from to successors));
my (%by_code, %known_code);

check_unique($current, 'code');
$by_code{ $_->{code} } = $_ for @$current;
$known_code{ $_->{code} } = 1 for @$current, @$former;
for my $row (@$current, @$former)
{
	complain($row, "code \"$row->{code}\" is not six digits") unless $row->{code} =~ /^\d{6}$/;
	complain($row, "unknown level \"$row->{level}\"") unless $level_number{ $row->{level} };
	complain($row, 'no name') if $row->{name} eq '';
}
for my $row (@$current)
{
	my $parent = $by_code{ $row->{parent} };
	complain($row, "parent \"$row->{parent}\" is no division") if $row->{parent} ne '' && !$parent;
	complain($row, "\"$row->{from}\" is no year") unless $row->{from} =~ /^\d{4}$/;
	complain($row, 'only a province has no parent') if ($row->{parent} eq '') != ($row->{level} eq 'province');
	complain($row, "parent \"$row->{parent}\" is not above it")
	  if $parent && $level_number{ $parent->{level} } >= $level_number{ $row->{level} };
	complain($row, "\"$row->{name}\" is the name of a neighbour too")
	  if $row->{parent} ne '' && $parent->{children}{ $row->{name} }++;
}
my %former_seen;
for my $row (@$former)
{
	complain($row, "\"$row->{from}\" to \"$row->{to}\" is no span of years")
	  unless $row->{from} =~ /^\d{4}$/ && $row->{to} =~ /^\d{4}$/ && $row->{from} <= $row->{to};
	complain($row, "$row->{code} $row->{name} from $row->{from} stands twice")
	  if $former_seen{"$row->{code} $row->{name} $row->{from}"}++;
	for my $code (split /;/, $row->{successors})
	{
		complain($row, "successor \"$code\" is no code of either list") unless $known_code{$code};
	}
}

# ---- the table, by code, the current holder of a code first

my @all = sort { $a->{code} cmp $b->{code} || (exists $a->{to} ? 9999 - $a->{to} : -1) <=> (exists $b->{to} ? 9999 - $b->{to} : -1) }
  @$current, @$former;
my (%place, $table);
for my $i (0 .. $#all)
{
	$all[$i]{place} = $i;
	$place{ $all[$i]{code} } //= $i;
}

# A former division hangs under the prefecture of its code, or the province.
sub parent_place
{
	my ($row) = @_;
	return $place{ $row->{parent} } if defined $row->{parent} && $row->{parent} ne '';
	return -1 if $row->{level} eq 'province';
	my $province = $place{ substr($row->{code}, 0, 2) . '0000' } // complain($row, 'no province has such codes');
	return $province if $row->{level} eq 'prefecture';
	return $place{ substr($row->{code}, 0, 4) . '00' } // $province;
}

for my $row (@all)
{
	$table .= sprintf("{\"%s\", %d, %d, %d, %d, %d, %d, %d, %d},\n",
		$row->{code}, $level_number{ $row->{level} }, parent_place($row), $row->{from} // 0, $row->{to} // 0,
		offset_of($row->{name}), offset_of($row->{short}), offset_of((split /\|/, $row->{english})[0] // ''), offset_of($row->{successors} // ''));
}

# ---- the names

my %names;					# name => { form => full, short or latin; bearers => [..] }

sub bear
{
	my ($name, $form, $row) = @_;
	return if $name eq '';
	my $key = lc $name;
	push @{ $names{$key}{bearers} }, { row => $row, form => $form }
	  unless grep { $_->{row} == $row } @{ $names{$key}{bearers} };
}

for my $row (@$current)
{
	bear($row->{name}, 'full', $row);
	bear($row->{short}, 'short', $row);
	for my $latin (split /\|/, $row->{english})
	{
		bear($latin, 'latin', $row);
		(my $curly = $latin) =~ tr/'/’/;
		bear($curly, 'latin', $row) if $curly ne $latin;
	}
}

# A former name counts where no current division bears it, a full name also
# where none of its province does; of a name that one province had several
# times, the last.
my (%last, %borne);
for my $row (@$current)
{
	$borne{ $row->{name} }{ substr($row->{code}, 0, 2) } = 1;
}
for my $row (@$former)
{
	my @latin = map { lc } split /\|/, $row->{english};

	for my $name (grep { $_ ne '' } $row->{name}, $row->{short}, @latin)
	{
		my $full = $name eq $row->{name} && $row->{to} > 1995;
		next if $full ? $borne{$name}{ substr($row->{code}, 0, 2) } : $names{$name};
		my $slot = $last{$name}{ substr($row->{code}, 0, 2) };
		$last{$name}{ substr($row->{code}, 0, 2) } = $row if !$slot || $slot->{to} < $row->{to};
	}
}
for my $name (sort keys %last)
{
	for my $province (sort keys %{ $last{$name} })
	{
		my $row = $last{$name}{$province};
		bear($name, $name eq $row->{name} ? 'full' : $name =~ /^[a-z]/ ? 'latin' : 'short', $row);
	}
}

# ---- what a bare name needs around it

my (%rule, %latin_word);
for my $row (@{ read_tsv("$dir/division_common.tsv", qw(name rule)) })
{
	complain($row, "\"$row->{name}\" is the name of no division") unless $names{ $row->{name} };
	complain($row, "unknown rule \"$row->{rule}\"") unless exists $rule_number{ $row->{rule} };
	complain($row, "\"$row->{name}\" stands twice") if $rule{ $row->{name} };
	$rule{ $row->{name} } = $row->{rule};
}
for my $row (@{ read_tsv("$dir/division_latin.tsv", qw(name)) })
{
	complain($row, "\"$row->{name}\" is the name of no division") unless $names{ lc $row->{name} };
	$latin_word{ lc $row->{name} } = 1;
}

sub rule_of
{
	my ($name) = @_;
	my @bearers = @{ $names{$name}{bearers} };
	return $rule{$name} if $rule{$name};
	return 'parent' if $latin_word{$name};
	return 'context' if length($name) == 2 && $name =~ /[县区市]$/;	# 和县: also half of 市和县
	# What only former divisions were called is known by its neighbourhood.
	return $bearers[0]{form} eq 'short' ? 'parent' : 'context' unless grep { !exists $_->{row}{to} } @bearers;
	return 'free' if grep { $_->{form} eq 'full' } @bearers;
	return 'free' if grep { $_->{row}{level} ne 'county' && !exists $_->{row}{to} } @bearers;
	return 'context';
}

my ($name_table, $bearer_table, $patterns, $shared) = ('', '', '', 0);
my ($bearer_count, $ref) = (0, 0);
for my $name (sort keys %names)
{
	my @bearers = @{ $names{$name}{bearers} };

	complain($bearers[0]{row}, "\"$name\" has more bearers than a name can hold") if @bearers > 255;
	$shared++ if @bearers > 1;
	$name_table .= sprintf("{%d, %d, %d},\n", $bearer_count, scalar(@bearers), $rule_number{ rule_of($name) });
	for my $bearer (@bearers)
	{
		$bearer_table .= sprintf("{%d, %d},\n", $bearer->{row}{place}, $bearer->{form} eq 'full' ? 1 : 0);
		$bearer_count++;
	}
	$patterns .= "$name\t$kind\t$ref\n";
	$ref++;
}

write_file("$dir/divisions.inc",
	"/* Made by data/divisions.pl; not to be edited.  $shared names are shared. */\n\n"
	  . "static const char division_text[] =\n$pool;\n\n"
	  . "static const Division division_table[] = {\n$table};\n\n"
	  . "static const DivisionName division_names[] = {\n$name_table};\n\n"
	  . "static const NameBearer division_bearers[] = {\n$bearer_table};\n");
write_file("$dir/divisions.patterns", $patterns);
