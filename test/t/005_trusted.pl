# The extension is trusted: who may create objects in a database can install it,
# gains no right by it, and cannot be led astray by another's objects.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $node = Articles::node('trusted');
$node->safe_psql('postgres', q{
	CREATE ROLE economist LOGIN; CREATE ROLE guest LOGIN;
	CREATE DATABASE news; GRANT CREATE ON DATABASE news TO economist;});

# as ROLE, SQL: status and the first error line
sub as
{
	my ($role, $sql) = @_;
	my ($out, $err);
	my $status = $node->psql('news', $sql, stdout => \$out, stderr => \$err, extra_params => [ '-U', $role ]);
	return ($status, $out, $err);
}

my ($status, $out, $err) = as('guest', 'CREATE EXTENSION pg_indicators');
like($err, qr/permission denied/, 'without CREATE on the database nobody installs it');
($status, $out, $err) = as('economist', 'CREATE SCHEMA tools; CREATE EXTENSION pg_indicators SCHEMA tools');
is($status, 0, 'with it one does, not being a superuser') or diag($err);

is($node->safe_psql('news', q{
	SELECT count(*) FROM pg_proc p JOIN pg_depend d ON d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e'
	WHERE p.prosecdef}), '0', 'no function runs with the rights of its owner');
($status, $out, $err) = as('economist', 'CREATE FUNCTION mine(text) RETURNS quantity LANGUAGE c AS $$pg_indicators$$, $$quantity_in$$');
like($err, qr/permission denied/, 'the installer cannot make functions of the library');
($status, $out, $err) = as('economist', 'ALTER FUNCTION tools.extract_quantities(text) SECURITY DEFINER');
like($err, qr/must be owner/, 'nor change the ones that are there');

# Objects of the same names, earlier in the path
my $question = q{SELECT count(*), min(value)::text FROM tools.extract_indicators('2023年全市完成工业投资17.9亿元，同比增长8.8%。', '2024-01-05')};
($status, my $plain, $err) = as('economist', "SET search_path = tools; $question");
is($status, 0, 'the extraction works in a schema of its own') or diag($err);
($status, $out, $err) = as('economist', qq{
	CREATE SCHEMA trap;
	CREATE FUNCTION trap.numeric_mul(numeric, numeric) RETURNS numeric LANGUAGE sql AS 'SELECT 0';
	CREATE OPERATOR trap.* (LEFTARG = numeric, RIGHTARG = numeric, FUNCTION = trap.numeric_mul);
	CREATE FUNCTION trap.lower(text) RETURNS text LANGUAGE sql AS 'SELECT NULL::text';
	CREATE TYPE trap.quantity AS (nothing int);
	CREATE TYPE trap.quantity_range AS (nothing int);
	SET search_path = trap, tools, pg_catalog;
	$question});
is($status, 0, "others' objects do not stop it") or diag($err);
is($out, $plain, 'nor change its answer');

($status, $out, $err) = as('economist', 'DROP EXTENSION pg_indicators');
is($status, 0, 'who installed it can drop it') or diag($err);

done_testing();
