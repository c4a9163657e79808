# pg_indicators: economic indicators out of news text, inside PostgreSQL.
#
# make, make install		as for every PGXS extension (PG_CONFIG picks the server)
# make check				all tests, on a private server
# make demo				sample articles to rows and a page to look at

MODULE_big = pg_indicators
EXTENSION = pg_indicators
DATA = src/pg_indicators--1.0.sql
OBJS = $(patsubst %.c,%.o,$(wildcard src/*.c src/text/*.c src/quantity/*.c src/extract/*.c))

REGRESS = $(patsubst sql/%.sql,%,$(sort $(wildcard sql/*.sql)))
REGRESS_OPTS = --encoding=UTF8

# Tables made from src/data at build time.
TABLES = cues scales units
DATA_INC = src/data/fold.inc src/data/matcher.inc src/data/units_matcher.inc src/data/page.inc $(TABLES:%=src/data/%.inc)
EXTRA_CLEAN = src/data/*.inc src/data/*.patterns src/data/fold_table src/data/matcher_table

PG_CPPFLAGS = -I$(srcdir)/src $(shell pkg-config --cflags libpcre2-8)
PG_CFLAGS = -Wextra -Wno-unused-parameter -Wno-missing-field-initializers -Wno-sign-compare
SHLIB_LINK = $(shell pkg-config --libs libpcre2-8)

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

$(OBJS) $(OBJS:.o=.bc): $(DATA_INC) $(wildcard src/*.h src/*/*.h)

# Programs of the build itself run on the building machine, without a server.
HOST_CC = $(CC) -std=gnu99 -O1 -DPGI_STANDALONE -I$(srcdir)/src

src/data/fold.inc: src/data/fold_table.c
	$(HOST_CC) $< -o src/data/fold_table $$(pkg-config --cflags --libs icu-uc icu-i18n)
	src/data/fold_table > $@.tmp && mv $@.tmp $@

$(TABLES:%=src/data/%.inc): src/data/%.inc: src/data/%.pl src/data/Tsv.pm $(wildcard src/data/*.tsv)
	perl $<

src/data/matcher.inc: src/data/matcher_table.c src/data/fold.inc src/text/matcher.c src/text/unicode.c $(TABLES:%=src/data/%.inc)
	$(HOST_CC) $(filter src/data/matcher_table.c src/text/%.c,$^) src/text/host.c -o src/data/matcher_table
	cat $(TABLES:%=src/data/%.patterns) | src/data/matcher_table lexicon > $@.tmp && mv $@.tmp $@

# The style sheets and the script of indicators_page.
src/data/page.inc: src/data/page.pl src/data/Tsv.pm src/data/fragment.css src/data/page.css src/data/page.js
	perl $<

# The units' own matcher, so that quantity needs nothing of the floor above it.
src/data/units_matcher.inc: src/data/matcher.inc src/data/units.inc
	src/data/matcher_table units < src/data/unit_names.patterns > $@.tmp && mv $@.tmp $@

# Unit tests of the server-free floors: plain programs that print TAP.
UNIT_TESTS = $(patsubst test/unit/%.c,%,$(wildcard test/unit/*.c))
UNIT_SOURCES = $(wildcard src/text/*.c)
# What a test needs of the floors above.
ARTICLE_SOURCES = $(wildcard src/extract/article*.c) src/extract/day.c src/extract/lexicon.c
HIGHLIGHT_SOURCES = $(ARTICLE_SOURCES) $(wildcard src/quantity/unit*.c src/extract/highlight*.c) src/extract/figure.c
test/build/article: $(ARTICLE_SOURCES) $(wildcard src/extract/*.h)
test/build/article: UNIT_SOURCES += $(ARTICLE_SOURCES)
test/build/highlight: $(HIGHLIGHT_SOURCES) $(wildcard src/extract/*.h)
test/build/highlight: UNIT_SOURCES += $(HIGHLIGHT_SOURCES)
UNIT_CC = $(CC) -std=gnu99 -g -O1 -Wall -Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers \
	-DPGI_STANDALONE -I$(srcdir)/src $(shell pkg-config --cflags libpcre2-8)
UNIT_SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=undefined

.PHONY: check-unit
check-unit: $(UNIT_TESTS:%=test/build/%)
	@status=0; for test in $^; do echo "# $$test"; $$test || status=1; done; exit $$status

# The rendered pages in a browser, where there is one.
.PHONY: check-browser
check-browser: test/build/highlight
	test/build/highlight test/build/sample.html
	test/build/highlight test/build/long.html long
	test/browser test/build/sample.html test/build/long.html

test/build/%: test/unit/%.c test/unit/tap.h $(UNIT_SOURCES) $(DATA_INC) $(wildcard src/text/*.h)
	@mkdir -p $(@D)
	$(UNIT_CC) $(UNIT_SANITIZE) $< $(UNIT_SOURCES) -o $@ $(SHLIB_LINK)
