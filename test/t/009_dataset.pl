# A dataset beside a table of articles: killed at any moment and gone on with,
# filled by several sessions, watched from another, dumped and restored.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(sleep time);
use Articles;

my $node = Articles::node('dataset');
Articles::load($node, 'postgres');
# Many articles that differ, in a schema and by names that want quotes
$node->safe_psql('postgres', q{
	CREATE SCHEMA "daily news";
	CREATE TABLE "daily news".copy (id bigint PRIMARY KEY, body text);
	INSERT INTO "daily news".copy SELECT n * 100 + id, body || E'\n' || format('新增企业%s家。', n) FROM article, generate_series(1, 100) n;
	VACUUM ANALYZE "daily news".copy;
	SELECT create_observation_store('"daily news".copy', 'id', 'body');});
my $call = q{CALL refresh_observations('"daily news".copy', batch => 10)};

sub stored
{
	my ($database) = @_;
	return $node->safe_psql($database, q{
		SELECT (SELECT count(*) || md5(string_agg(o::text, '|' ORDER BY article, seq)) FROM "daily news".copy_observation o),
			(SELECT count(*) || md5(string_agg((article, pending, fingerprint, error)::text, '|' ORDER BY article)) FROM "daily news".copy_observation_state)});
}

sub empty
{
	$node->safe_psql('postgres', 'TRUNCATE "daily news".copy_observation, "daily news".copy_observation_state');
}

# A session that refreshes, in the background
sub session
{
	my ($call) = (@_, $call);
	my $session = { in => '', out => '', err => '' };
	$session->{run} = IPC::Run::start(
		[ 'psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('postgres'), '-c', 'SELECT pg_backend_pid()', '-c', $call ],
		'<', \$session->{in}, '>', \$session->{out}, '2>', \$session->{err});
	return $session;
}

sub pid_of
{
	my ($session) = @_;
	$session->{run}->pump until $session->{out} =~ /^(\d+)\n/;
	return $1;
}

my $before = time;
$node->safe_psql('postgres', $call);
my $duration = time - $before;
my $undisturbed = stored('postgres');
my $plain = $node->safe_psql('postgres', q{SELECT count(*) || md5(string_agg(o::text, '|' ORDER BY article, seq))
	FROM (SELECT c.id AS article, i.* FROM "daily news".copy c CROSS JOIN LATERAL extract_indicators(c.body) i) o});
is((split /\|/, $undisturbed)[0], $plain, 'an undisturbed run stores what the function gives');

# Killed at ten random moments: the session, or the whole server
empty();
my $cut = 0;
for (my $n = 1; $cut < 10 && $n <= 60; $n++)
{
	my $session = session();
	my $pid = pid_of($session);
	sleep(rand($duration / 8));
	if ($cut % 3 == 2)
	{
		$node->stop('immediate');
		$node->start;
	}
	else
	{
		$node->psql('postgres', "SELECT pg_terminate_backend($pid)");
	}
	$session->{run}->finish;
	if ($session->{err} =~ /terminat|closed/)
	{
		$cut++;
	}
	else
	{
		empty();    # it was done before
	}
}
is($cut, 10, 'ten runs were cut off');
is($node->safe_psql('postgres', 'SELECT count(*) FROM observation_progress'), '0', 'no dead session is shown as running');
is($node->safe_psql('postgres', q{
	SELECT count(*) FROM "daily news".copy_observation o JOIN "daily news".copy_observation_state s USING (article) WHERE s.pending}),
	'0', 'what is pending has no rows yet: a batch is done or not begun');
$node->safe_psql('postgres', $call);
is(stored('postgres'), $undisturbed, 'after ten kills, the next run makes the store what an undisturbed one makes it');
is($node->safe_psql('postgres', 'SELECT count(*) FROM observation_runs'), '0', 'what dead sessions left is cleared');

# Several sessions share the work, and another watches
empty();
my @sessions = map { session() } 1 .. 4;
ok($node->poll_query_until('postgres', q{
	SELECT count(*) >= 2 AND bool_and(articles_per_second > 0 AND remaining BETWEEN 0 AND 1300 AND time_left >= '0') FROM observation_progress
	WHERE article = '"daily news".copy'::regclass AND articles > 0}), 'another session sees the progress of at least two at once');
$_->{run}->finish for @sessions;
is(join('', grep { !/NOTICE/ } map { split /^/, $_->{err} } @sessions), '', 'no session fails');
my @read = map { $_->{err} =~ /: (\d+) articles read, \d+ observations/ ? $1 : -1 } @sessions;
my $sum = 0;
$sum += $_ for @read;
is($sum, 1300, "together they read each article once (@read)");
is(stored('postgres'), $undisturbed, 'and store what one alone stores');

# Sessions that are done with their own share wait for the others, never for each other
$node->safe_psql('postgres', q{
	CREATE TABLE few (id int PRIMARY KEY, body text);
	INSERT INTO few SELECT n, format('新增企业%s家。', n) FROM generate_series(1, 60) n;
	SELECT create_observation_store('few', 'id', 'body');});
my $errors = '';
for (1 .. 6)
{
	$node->safe_psql('postgres', 'TRUNCATE few_observation, few_observation_state');
	my @waiting = map { session(q{CALL refresh_observations('few', batch => 1)}) } 1 .. 8;
	$_->{run}->finish for @waiting;
	$errors .= join '', grep { !/NOTICE/ } map { split /^/, $_->{err} } @waiting;
}
is($errors, '', 'no deadlock of sessions that wait');
is($node->safe_psql('postgres', 'SELECT count(*) FROM few_observation'), '60', 'and nothing is left out');
$node->safe_psql('postgres', 'DROP TABLE few, few_observation, few_observation_state');

# Articles that change and go while several sessions read
empty();
$node->safe_psql('postgres', q{SELECT create_observation_triggers('article') FROM create_observation_store('article', 'id', 'body')});
@sessions = map { session() } 1 .. 2;
for my $n (1 .. 20)
{
	$node->safe_psql('postgres', qq{
		DELETE FROM "daily news".copy WHERE id % 97 = $n;
		UPDATE "daily news".copy SET body = body || '新增企业$n家。' WHERE id % 89 = $n;
		INSERT INTO "daily news".copy SELECT 1000000 + $n, body FROM article WHERE id = 1;});
}
$_->{run}->finish for @sessions;
is(join('', grep { !/NOTICE/ } map { split /^/, $_->{err} } @sessions), '', 'no session fails beside changes');
$node->safe_psql('postgres', $call);
is($node->safe_psql('postgres', q{
	SELECT count(*) FROM (SELECT c.id AS article, i.* FROM "daily news".copy c CROSS JOIN LATERAL extract_indicators(c.body) i
		EXCEPT ALL SELECT * FROM "daily news".copy_observation) d}), '0', 'every article\'s rows are there');
is($node->safe_psql('postgres', q{
	SELECT count(*) FROM (SELECT * FROM "daily news".copy_observation
		EXCEPT ALL SELECT c.id AS article, i.* FROM "daily news".copy c CROSS JOIN LATERAL extract_indicators(c.body) i) d}), '0', 'and no others');

# A dump carries the stores, what is pending, and the triggers
$node->safe_psql('postgres', q{INSERT INTO article SELECT 1000 + id, body FROM article;
	UPDATE "daily news".copy SET body = '新增企业1家。' WHERE id = 312;
	CREATE TABLE gone (id int PRIMARY KEY, body text); SELECT create_observation_store('gone', 'id', 'body'); DROP TABLE gone;});
my $dumped = stored('postgres');
my $dump = "$PostgreSQL::Test::Utils::tmp_check/dataset.sql";
$node->command_ok([ 'pg_dump', "--file=$dump", 'postgres' ], 'pg_dump');
$node->safe_psql('postgres', 'CREATE DATABASE copy TEMPLATE template0');
$node->command_ok([ 'psql', '-XqAt', '-v', 'ON_ERROR_STOP=1', '-d', $node->connstr('copy'), '-f', $dump ], 'restore');
is(stored('copy'), $dumped, 'store and state are the same');
is($node->safe_psql('copy', q{SELECT string_agg(article::text || ' ' || observation::text, ', ' ORDER BY article::text) FROM observation_stores}),
	'"daily news".copy "daily news".copy_observation, article article_observation', 'so is the list of stores; that of a dropped table is left out');
my ($out, $err);
$node->psql('copy', $call, stderr => \$err);
like($err, qr/: 1 articles read, 1 observations, 0 failed, 0 removed/, 'a refresh there goes on where it was');
is($node->safe_psql('copy', q{INSERT INTO article VALUES (5000, '新增企业7家。'); SELECT value FROM article_observation WHERE article = 5000}),
	'7家', 'the triggers work there');

done_testing();
