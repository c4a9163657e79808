# What the TAP tests share: a server with the extension and the sample articles
# in a table, and their rows.
package Articles;

use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;

my $articles = abs_path(dirname(__FILE__) . '/../demo/articles');

# A running node; options go to init.
sub node
{
	my ($name, %options) = @_;
	my $node = PostgreSQL::Test::Cluster->new($name);
	$node->init(extra => [ '--encoding=UTF8', '--locale=C.UTF-8' ], %options);
	$node->start;
	return $node;
}

# The extension, and the table article (id, body)
sub load
{
	my ($node, $database) = @_;
	$node->safe_psql($database, qq{
		CREATE EXTENSION pg_indicators;
		CREATE TABLE article (id int PRIMARY KEY, body text NOT NULL);
		INSERT INTO article
		SELECT row_number() OVER (ORDER BY f), pg_read_file('$articles/' || f)
		FROM pg_ls_dir('$articles') f;});
}

# The names of two databases restored from dumps of postgres, a plain one and one
# by two jobs: NAME_plain, NAME_custom
sub restore_copies
{
	my ($node, $name) = @_;
	my $dump = "$PostgreSQL::Test::Utils::tmp_check/$name";
	my @copies;
	for my $format ('plain', 'custom')
	{
		my $copy = "${name}_$format";
		$node->command_ok([ 'pg_dump', "--format=$format", "--file=$dump.$format", 'postgres' ], "pg_dump, $format");
		$node->safe_psql('postgres', "CREATE DATABASE $copy TEMPLATE template0");
		$node->command_ok(
			$format eq 'plain'
			? [ 'psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $copy, '-f', "$dump.$format" ]
			: [ 'pg_restore', '--exit-on-error', '--jobs=2', '-d', $copy, "$dump.$format" ],
			"restore, $format");
		push @copies, $copy;
	}
	return @copies;
}

# All columns of extract_indicators
sub extract
{
	my ($node, $database, $table) = @_;
	$node->safe_psql($database, qq{
		CREATE TABLE $table AS SELECT a.id AS article, i.* FROM article a, extract_indicators(a.body) i;});
}

# One line that changes when any byte of any stored value does; the binary form
# of what has one, the text of the whole row, and the number of rows.
sub fingerprint
{
	my ($node, $database, $table) = @_;
	return $node->safe_psql($database, qq{
		SELECT count(*), count(value), md5(string_agg(o::text, '|' ORDER BY article, seq)),
			md5(string_agg(encode(quantity_send(value), 'hex'), '|' ORDER BY article, seq))
		FROM $table o;});
}

1;
