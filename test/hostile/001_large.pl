# Texts of 10 MB that no newspaper prints: every function takes time in proportion
# to the length, bounded memory, and can be called off at any moment.
#
# Run by make check-hostile; times are CPU time, so that other work on the machine
# does not count.
use strict;
use warnings;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(sleep time);
use Articles;

my $node = Articles::node('hostile');
$node->safe_psql('postgres', q{
	CREATE EXTENSION pg_indicators;
	CREATE TABLE hostile (name text, size int, body text, PRIMARY KEY (name, size));
	ALTER TABLE hostile ALTER body SET STORAGE EXTERNAL;
	INSERT INTO hostile
	SELECT name, size, left(repeat(piece, size / octet_length(piece) + 1), size / octet_length(piece) * length(piece))
	FROM (VALUES ('one digit', '8'), ('line ends', E'\n'), ('one character', '亿'), ('opening brackets', '（'), ('quotation marks', '“”'),
		('endless numbers', '17.9亿元'), ('endless English numbers', '1,234.5 '), ('dates', '2021-07-18 '),
		('a list without an end', '、新增企业12家'), ('an English list', ', 12 schools'), ('one word', 'the '), ('places', '扬州市江都区'),
		('halves of sentences', '，增长5%；其中3个、4个，分别'),
		('ligatures, combining marks, astral characters', U&'\FB01e\0301\200B\+01F680\FEFF' || '17.9亿元'),
		('a Chinese sentence', '2021年，扬州市完成投资17.9亿元，同比增长8.8%。'),
		('an English sentence', 'In 2021, the city completed investment of 17.9 billion yuan, up 8.8 percent year on year. '),
		('labels', '来源：'), ('a menu', '首页 > 新闻 | '), ('table cells', E'| 12% | 5亿元 |\n'))
		AS t (name, piece), (VALUES (2000000), (10000000)) AS s (size);
	INSERT INTO hostile SELECT 'brackets in brackets', size, repeat('（', size / 6) || repeat('）', size / 6) FROM (VALUES (2000000), (10000000)) AS s (size);
	INSERT INTO hostile
	SELECT 'lines that differ', size, string_agg(format('第%s条：2021年，甲%s市完成投资%s亿元，增长%s%%。', i, i, i, i % 90), E'\n')
	FROM (VALUES (2000000), (10000000)) AS s (size), generate_series(1, size / 75) AS i GROUP BY size;
	INSERT INTO hostile
	SELECT 'every character', size, string_agg(chr(c), '7亿元')
	FROM (VALUES (2000000), (10000000)) AS s (size), generate_series(1, size / 9) AS c WHERE c NOT BETWEEN 55296 AND 57343 GROUP BY size;
	CREATE FUNCTION cpu() RETURNS float8 LANGUAGE sql VOLATILE AS $$ SELECT split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::float8 / 1e6 $$;
	CREATE FUNCTION memory(what text) RETURNS bigint LANGUAGE sql VOLATILE AS
		$$ SELECT substring(pg_read_file('/proc/self/status') FROM what || ':\s+(\d+)')::bigint * 1024 $$;});
my @functions = ('extract_quantities(body)', q{extract_periods(body, '2024-01-05')}, 'extract_places(body)', q{extract_indicators(body, '2024-01-05')},
	'article_text(body)', 'article_metadata(body)', 'highlight_indicators(body)', 'indicators_page(body)', 'check_indicators(body)',
	q{sdmx_observations(body, '2024-01-05'::date)});
my @names = split /\n/, $node->safe_psql('postgres', 'SELECT DISTINCT name FROM hostile ORDER BY 1');

# CPU time in ms and memory in bytes for each byte of the text, in a session of its own
sub measure
{
	my ($function, $name, $size) = @_;
	my $text = qq{hostile h WHERE h.name = '$name' AND h.size = $size};
	my ($status, $out, $err) = (0, '', '');
	$status = $node->psql('postgres', qq{
		SELECT count(*) FROM extract_indicators('扬州市新增企业5家，5 schools'), memory('VmHWM'), cpu();
		SELECT cpu() AS begun, memory('VmRSS') AS had \\gset
		SELECT count(r) FROM (SELECT body FROM $text) h, $function r;
		SELECT cpu() - :begun, (memory('VmHWM') - :had)::float8 / octet_length(body) FROM $text},
		stdout => \$out, stderr => \$err, timeout => 600);
	return $status == 0 && $out =~ /^(\S+)\|(\S+)\z/m ? ($1, $2, '') : (0, 0, "status $status: $err$out");
}

my ($sentence) = measure('extract_indicators(body)', 'a Chinese sentence', 10000000);
my ($worst_time, $worst_memory) = ('', '');
my %worst;
for my $function (@functions)
{
	my ($wrong, $slow, $large) = ('', '', '');
	my ($most_time, $most_memory) = ([ 0, '' ], [ 0, '' ]);
	for my $name (@names)
	{
		my ($short, undef, $error) = measure($function, $name, 2000000);
		my ($long, $memory, $more) = measure($function, $name, 10000000);
		$wrong .= "$name: $error$more\n" if $error || $more;
		$slow .= sprintf("%s: %.0f ms for 2 MB, %.0f ms for 10 MB\n", $name, $short, $long) if $long > 5 * 1.6 * $short + 100 || $long > 20 * $sentence;
		$large .= sprintf("%s: %.1f\n", $name, $memory) if $memory > ($function =~ /^highlight|page/ ? 250 : 100);
		$most_time = [ $long, $name ] if $long > $most_time->[0];
		$most_memory = [ $memory, $name ] if $memory > $most_memory->[0];
		$worst{$name} = $memory if $function =~ /^extract_indicators/;
	}
	is($wrong, '', "$function: no error");
	is($slow, '', 'five times the text takes five times the time, within reason');
	is($large, '', 'and bounded memory for each of its bytes');
	note(sprintf('%s: longest %.0f ms (%s), most memory %.1f bytes a byte (%s)', $function, @$most_time, @$most_memory));
}
my $dense = qr/numbers|English list|every character|table cells/;
is(join('', map { $worst{$_} > 40 ? "$_: $worst{$_}\n" : '' } grep { !/$dense/ } @names), '',
	'extract_indicators takes at most 40 bytes for each byte of text, but where nearly all of it is figures');
cmp_ok($worst{$_}, '<', 80, "and not twice as much there: $_") for grep { /$dense/ } @names;

# Called off at random moments: what it computes on until it ends, in CPU time
sub cancelled
{
	my ($function, $name) = @_;
	my ($in, $out, $err) = ('', '', '');
	my $text = "(SELECT body FROM hostile WHERE name = '$name' AND size = 10000000) h";
	# In FROM the server copies a page of 400 MB to a file and back, which nothing ends.
	my $query = $function =~ /^highlight|page/ ? "SELECT count($function) FROM $text" : "SELECT count(r) FROM $text, $function r";
	my $run = IPC::Run::start([ 'psql', '-XqAt', '-d', $node->connstr('postgres'), '-c', 'SELECT pg_backend_pid()', '-c', $query ],
		'<', \$in, '>', \$out, '2>', \$err);
	$run->pump until $out =~ /^(\d+)\n/;
	my $pid = $1;
	sleep(0.05 + rand(1.5));
	my $before = cpu_of($pid);
	my $after = $before;
	kill 'INT', $pid;
	# What it had computed when it was last seen before its error came
	while ($err eq '' && $out !~ /\n./)
	{
		$run->pump_nb;
		my $now = cpu_of($pid);
		last if $now < $after || $err ne '';
		$after = $now;
		sleep 0.001;
	}
	$run->finish;
	return $err =~ /canceling statement/ ? $after - $before : undef;
}

# CPU time of a process in ms
sub cpu_of
{
	open my $file, '<', "/proc/$_[0]/schedstat" or return 0;
	return (split / /, <$file> // 0)[0] / 1e6;
}

for my $function ('extract_indicators(body)', 'highlight_indicators(body)', 'indicators_page(body)', 'check_indicators(body)')
{
	my @took = sort { $a <=> $b } grep { defined } map { cancelled($function, $names[ rand @names ]) } 1 .. 25;
	cmp_ok(scalar @took, '>', 3, "$function was called off often enough");
	cmp_ok($took[-1], '<', 100, 'and ended within 100 ms each time');
	note(sprintf('%s: %d times, median %.0f ms, longest %.0f ms', $function, scalar @took, $took[ @took / 2 ], $took[-1]));
}

# A limit of time is kept as well
for my $function (@functions)
{
	my ($status, $out, $err) = (0, '', '');
	$node->psql('postgres', qq{
		SELECT cpu() AS begun \\gset
		SET statement_timeout = '20ms';
		\\set ON_ERROR_STOP 0
		SELECT count(r) FROM (SELECT body FROM hostile WHERE name = 'a Chinese sentence' AND size = 10000000) h, $function r;
		RESET statement_timeout;
		SELECT cpu() - :begun}, stdout => \$out, stderr => \$err, on_error_stop => 0);
	cmp_ok(($out =~ /([\d.]+)\s*\z/)[0] // 999, '<', 150, "$function keeps statement_timeout") or diag($err);
}

done_testing();
