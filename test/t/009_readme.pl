# The README's examples give what it says: a block of SQL followed by a block of
# text gives that text, and a SELECT with a comment behind it gives the comment.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $readme = slurp_file(abs_path(dirname(__FILE__) . '/../../README.md'));
my $node = Articles::node('readme');

my $examples = 0;
while ($readme =~ /^```sql\n(.*?)^```\n```text\n(.*?)^```$/gms)
{
	my ($sql, $expected) = ($1, $2);
	my ($out, $err) = run_command([ 'psql', '-Xq', '-P', 'footer=off', '-P', 'border=1', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'), '-c', $sql ]);
	s/[ \t]+$//mg, s/\n+\z// for $out, $expected;
	is($out, $expected, 'example ' . ++$examples) or diag($err);
}
cmp_ok($examples, '>', 0, 'the README has an example with its output');

my $lines = 0;
while ($readme =~ /^(SELECT [^\n]*;) +-- ([^\n]+)$/gm)
{
	my ($sql, $expected) = ($1, $2);
	is($node->safe_psql('postgres', $sql), $expected, $sql);
	$lines++;
}
cmp_ok($lines, '>', 5, 'and lines with their results');

done_testing();
