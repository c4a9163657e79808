# Tsv.pm
#	Reading and checking of the tables under src/data.  Every complaint names
#	the file and line and ends the build.
package Tsv;

use strict;
use warnings;
use open qw(:std :encoding(UTF-8));
use Exporter 'import';

our @EXPORT_OK = qw(read_tsv kinds c_string write_file complain check_unique);

# complain($row, $message): end the build, naming where.
sub complain
{
	my ($row, $message) = @_;
	die "$row->{file}:$row->{line}: $message\n";
}

# read_tsv($file, @columns): the rows as hashes, in file order.  Lines that
# begin with # are comments; missing columns at a line's end are empty.
sub read_tsv
{
	my ($file, @columns) = @_;
	my @rows;

	open my $in, '<', $file or die "$file: $!\n";
	while (my $text = <$in>)
	{
		$text =~ s/\r?\n\z//;
		next if $text =~ /^#/ || $text eq '';
		my @values = split /\t/, $text, -1;
		my $row = { file => $file, line => $. };
		complain($row, scalar(@values) . " columns where " . scalar(@columns) . " are expected")
		  if @values > @columns;
		$row->{ $columns[$_] } = $values[$_] // '' for 0 .. $#columns;
		for my $value (@values)
		{
			complain($row, "blank at an end of \"$value\"") if $value =~ /^\s|\s$/;
		}
		push @rows, $row;
	}
	close $in;
	return \@rows;
}

# kinds($dir): kind name to number.
sub kinds
{
	my ($dir) = @_;
	my %number;

	for my $row (@{ read_tsv("$dir/kinds.tsv", 'kind', 'meaning') })
	{
		complain($row, "kind \"$row->{kind}\" stands twice") if exists $number{ $row->{kind} };
		$number{ $row->{kind} } = keys %number;
		complain($row, 'more kinds than the matcher can hold (64)') if keys %number > 64;
	}
	return \%number;
}

# check_unique($rows, $column): no two rows may share a value.
sub check_unique
{
	my ($rows, $column) = @_;
	my %seen;

	for my $row (@$rows)
	{
		my $value = $row->{$column};
		complain($row, "$column \"$value\" stands in line $seen{$value} already") if exists $seen{$value};
		$seen{$value} = $row->{line};
	}
}

# c_string($text): a C string literal, or NULL for undef.
sub c_string
{
	my ($text) = @_;
	return 'NULL' unless defined $text;
	$text =~ s/([\\"])/\\$1/g;
	return "\"$text\"";
}

# write_file($file, $text): replace a file at once, so that a build that was
# killed leaves no half of one.
sub write_file
{
	my ($file, $text) = @_;
	open my $out, '>', "$file.tmp" or die "$file.tmp: $!\n";
	print $out $text or die "$file.tmp: $!\n";
	close $out or die "$file.tmp: $!\n";
	rename "$file.tmp", $file or die "$file: $!\n";
}

1;
