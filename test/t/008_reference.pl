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

done_testing();
