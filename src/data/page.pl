# page.pl
#	The style sheets and the script of rendered pages to page.inc, as C strings.
#	They hold no patterns.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use Tsv qw(write_file);

my $dir = $FindBin::Bin;
my $made = "/* Made by data/page.pl; not to be edited. */\n";

for my $file ('fragment.css', 'page.css', 'page.js')
{
	(my $name = $file) =~ tr/./_/;
	open my $in, '<', "$dir/$file" or die "$dir/$file: $!\n";
	$made .= "\nstatic const char ${name}[] =\n";
	while (my $line = <$in>)
	{
		die "$file:$.: </ would end the element that holds it\n" if $line =~ m{</};
		$line =~ s/^\t+//;
		chomp $line;
		$line =~ s/([\\"])/\\$1/g;
		$made .= "\"$line\\n\"\n";
	}
	$made .= "\"\";\n";
	close $in;
}
write_file("$dir/page.inc", $made);
write_file("$dir/page.patterns", '');
