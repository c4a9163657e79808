# What the packages say of themselves is valid and true: META.json by PGXN's
# specification 1.0.0, the control file, the changelog.
use strict;
use warnings;
use Cwd qw(abs_path);
use File::Basename qw(dirname);
use JSON::PP;
use Test::More;

my $top = abs_path(dirname(__FILE__) . '/../..');

sub slurp
{
	open my $file, '<', "$top/$_[0]" or return '';
	local $/;
	return <$file>;
}

my $semver = qr/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/;
my $meta = eval { decode_json(slurp('META.json')) };
ok($meta, 'META.json is JSON') or BAIL_OUT($@);

for my $key (qw(name version abstract maintainer license provides meta-spec))
{
	ok(defined $meta->{$key}, "META.json has $key, which is required");
}
my @known = qw(name version abstract maintainer license provides meta-spec description generated_by no_index prereqs
  release_status resources tags);
is_deeply([ grep { my $key = $_; !/^x_/i && !grep { $_ eq $key } @known } keys %$meta ], [], 'and no key of its own');
like($meta->{version}, $semver, 'its version is a semantic one');
like($meta->{name}, qr/^[^\/\\\x00-\x1f]{2,}$/, 'its name is a term');
is($meta->{'meta-spec'}{version}, '1.0.0', 'it follows 1.0.0');
like($meta->{license}, qr/^(postgresql|bsd|mit)$/, 'its licence is one of the known keys');
like($meta->{release_status}, qr/^(stable|testing|unstable)$/, 'its release status is known');
for my $phase (keys %{ $meta->{prereqs} })
{
	like($phase, qr/^(configure|build|test|runtime|develop)$/, "phase $phase is known");
	for my $relation (keys %{ $meta->{prereqs}{$phase} })
	{
		like($relation, qr/^(requires|recommends|suggests|conflicts)$/, "relation $relation is known");
		like($_, qr/^(0|[<>=! ,0-9.]+)$/, "$_ is a version range") for values %{ $meta->{prereqs}{$phase}{$relation} };
	}
}
for my $extension (keys %{ $meta->{provides} })
{
	my $provided = $meta->{provides}{$extension};
	ok(-s "$top/$provided->{file}", "$provided->{file} exists");
	ok(-s "$top/$provided->{docfile}", "$provided->{docfile} exists");
	like($provided->{version}, $semver, "the version of $extension is a semantic one");
	my ($default) = slurp("$extension.control") =~ /^default_version\s*=\s*'([^']*)'/m;
	is($provided->{version}, "$default.0", 'and the one that the control file installs');
	like(slurp('Makefile'), qr/^DATA\s*=.*\Q$provided->{file}\E/m, 'and make install installs its file');
}
like(slurp("$_"), qr/\S/, "$_ says something") for qw(README.md CHANGELOG.md LICENSE);
like(slurp('CHANGELOG.md'), qr/^## \[/m, 'the changelog has a section');

done_testing();
