# doc/reference.md is what the SQL's comments say (make reference writes it).
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $doc = abs_path(dirname(__FILE__) . '/../../doc');
my $node = Articles::node('reference');
$node->safe_psql('postgres', 'CREATE EXTENSION pg_indicators');
my $written = slurp_file("$doc/reference.md");
my $now = $node->safe_psql('postgres', slurp_file("$doc/reference.sql"));
chomp $written;
is($now, $written, 'the reference is up to date (else: make reference)');

# What the script comments on is in it, but for what only the server calls
my %missing;
my $script = slurp_file("$doc/../src/pg_indicators--1.0.sql");
while ($script =~ /^COMMENT ON (\w+(?: CLASS)?) "?([^\s("]+)/mg)
{
	my ($kind, $name) = ($1, $2);
	$missing{"$kind $name"} = 1 unless $kind =~ /^(COLUMN|TRIGGER)$/ || $written =~ /`(CALL )?[^`]*\Q$name\E[^`]*`/;
}
is(join(', ', grep { !/^FUNCTION (quantity_|in_range$|\w+_support$|\w+_changed$)/ } sort keys %missing), '', 'nothing is left out');

done_testing();
