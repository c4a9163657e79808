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
