# What the documents print is what comes out: a block of SQL followed by a block
# of text gives that text, and a SELECT with a comment behind it the comment.
# The cookbook's other blocks run as well.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $top = abs_path(dirname(__FILE__) . '/../..');
my $node = Articles::node('readme');

sub run_block
{
	my ($database, $sql) = @_;
	my ($out, $err) = run_command([ 'psql', '-Xq', '-P', 'footer=off', '-P', 'border=1', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr($database), '-c', $sql ]);
	s/[ \t]+$//mg, s/\n+\z// for $out;
	return ($out, $err);
}

# Each document in a database of its own; gives its numbers of blocks and lines.
sub test_document
{
	my ($file, $database, $run_all) = @_;
	my $text = slurp_file("$top/$file");
	my ($blocks, $lines) = (0, 0);

	$node->safe_psql('postgres', "CREATE DATABASE $database TEMPLATE template0");
	$node->safe_psql($database, 'CREATE EXTENSION pg_indicators') if $text !~ /CREATE EXTENSION (IF NOT EXISTS )?pg_indicators;/;
	while ($text =~ /^```sql\n(.*?)^```$(?:\n```text\n(.*?)^```$)?/gms)
	{
		my ($sql, $expected) = ($1, $2);
		next unless defined $expected || $run_all;
		my ($out, $err) = run_block($database, $sql);
		if (!defined $expected)
		{
			unlike($err, qr/ERROR/, "$file: a block without a result runs");
			next;
		}
		s/[ \t]+$//mg, s/\n+\z// for $expected;
		is($out, $expected, "$file: example " . ++$blocks) or diag($err);
	}
	while ($text =~ /^(SELECT [^\n]*;) +-- ([^\n]+)$/gm)
	{
		my ($sql, $expected) = ($1, $2);
		is($node->safe_psql($database, $sql), $expected, "$file: $sql");
		$lines++;
	}
	return ($blocks, $lines);
}

my ($blocks, $lines) = test_document('README.md', 'readme', 0);
cmp_ok($blocks, '>', 0, 'the README has an example with its output');
cmp_ok($lines, '>', 5, 'and lines with their results');
($blocks) = test_document('doc/cookbook.md', 'cookbook', 1);
cmp_ok($blocks, '>=', 12, 'the cookbook has a dozen queries');
($blocks) = test_document('doc/semantics.md', 'semantics', 1);
cmp_ok($blocks, '>', 0, 'the semantics have examples');
($blocks, $lines) = test_document('doc/checks.md', 'checks', 1);
cmp_ok($blocks + $lines, '>', 1, 'so have the checks');

done_testing();
