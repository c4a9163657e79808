# The demo runs through, and shows what it promises: the joins with official
# figures, the slips planted in article 13, and the page.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use PostgreSQL::Test::Utils;
use Test::More;
use Articles;

my $top = abs_path(dirname(__FILE__) . '/../..');
my $node = Articles::node('demo');
my $work = PostgreSQL::Test::Utils::tempdir();
local $ENV{PGHOST} = $node->host;
local $ENV{PGPORT} = $node->port;
local $ENV{PGDATABASE} = 'postgres';
local $ENV{WORK} = $work;

my ($out, $err) = run_command(["$top/test/demo/run"]);
like($err, qr/^NOTICE:  news\.article: 13 articles read, \d+ observations, 0 failed, 0 removed$/, 'it runs without an error');
my %section = $out =~ /^== (\d+)\.[^\n]*\n(.*?)(?=^==|\z)/gms;
is(join(' ', sort { $a <=> $b } keys %section), join(' ', 1 .. 10), 'and to its end');
like($section{4}, qr/^ 江苏省 \| +2023 \| +13 \| 12\.58万亿元 +\| 128582\.7亿元 +\| +-2\.16$/m, 'stated beside official');
like($section{5}, qr/^ gdp +\| 320000 \| 2023 \| article 2: 12\.82万亿元, article 13: 12\.58万亿元$/m, 'articles that contradict each other');
is(scalar(() = $section{5} =~ /article 13/g), 1, 'and no others');
like($section{6}, qr/^ 13 \| parts \| 42121\.6亿元 \| 43121\.6亿元 \|/m, 'figures that cannot all be right');
is(scalar(() = $section{6} =~ /亿元 \|/g), 2, 'and no others');
like($section{7}, qr/^ 330000 .*\| 12\.46万元\/人 +\| 5\.22万元\/亩$/m, 'per head and per mu');
like($section{8}, qr/\| 13\.6亿美元 \| 96\.3亿元$/m, 'dollars in yuan');
my $page = slurp_file("$work/keep/pg_indicators_demo.html");
is(scalar(() = $page =~ /<section id=/g), 13, 'the page holds every article');
like($page, qr/<mark[^>]*pgi-value/, 'with marks');

done_testing();
