# pg_indicators: economic indicators out of news text, inside PostgreSQL.
#
# make, make install		as for every PGXS extension (PG_CONFIG picks the server)
# make check				all tests, on a private server; the pages too where there is Chromium
# make demo				sample articles to rows and a page to look at
# make bench			how fast extraction is, beside to_tsvector (BENCH_MB=10 is quick)
# make bench-dataset	how fast refresh_observations is, beside a plain INSERT ... SELECT
# make check-versions	the tests on PostgreSQL 17 and 18, in Debian chroots
# make check-upgrade	pg_upgrade from 15 to 17 and 18, in Debian chroots
# make check-sanitizers	the tests in a server with ASan and UBSan
# make check-valgrind	the core of them in a server with assertions, under valgrind
# make check-hostile	texts of 10 MB: time, memory, and how soon they can be called off
# make fuzz				every reader and every function on random input (FUZZ_SECONDS for each)
# make reference		doc/reference.md from the comments in the SQL
# make dist, make deb	a source archive, a Debian package

MODULE_big = pg_indicators
EXTENSION = pg_indicators
DATA = src/pg_indicators--1.0.sql
OBJS = $(patsubst %.c,%.o,$(wildcard src/*.c src/text/*.c src/quantity/*.c src/extract/*.c src/dataset/*.c))

REGRESS = $(patsubst sql/%.sql,%,$(sort $(wildcard sql/*.sql)))
# pg_regress would have dates in its own style.
REGRESS_OPTS = --encoding=UTF8 --launcher='env PGDATESTYLE=ISO'

# Tables made from src/data at build time, each by the program of its name.
TABLES = $(patsubst src/data/%.pl,%,$(sort $(wildcard src/data/*.pl)))
DATA_INC = src/data/fold.inc src/data/matcher.inc src/data/units_matcher.inc src/data/reader_version.inc $(TABLES:%=src/data/%.inc)
EXTRA_CLEAN = src/data/*.inc src/data/*.patterns src/data/fold_table src/data/matcher_table test/build

PG_CPPFLAGS = -I$(srcdir)/src $(shell pkg-config --cflags libpcre2-8)
PG_CFLAGS = -Wextra -Wno-unused-parameter -Wno-missing-field-initializers -Wno-sign-compare
# Our own functions come before the server's of the same name.
SHLIB_LINK = $(shell pkg-config --libs libpcre2-8) -Wl,-Bsymbolic

# What runs on a private server needs none to be installed yet, and PGXS has a
# check of its own: those goals stand apart from it.
PG_CONFIG ?= pg_config
TASKS = check demo bench bench-quantity bench-dataset check-versions check-upgrade check-sanitizers check-valgrind check-hostile packages dist deb reference
ifneq ($(and $(filter $(TASKS),$(MAKECMDGOALS)),$(if $(filter-out $(TASKS),$(MAKECMDGOALS)),,all)),)
include test/tasks.mk
else
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)
endif

$(OBJS) $(OBJS:.o=.bc): Makefile $(DATA_INC) $(wildcard src/*.h src/*/*.h)

# Programs of the build itself run on the building machine, without a server.
HOST_CC = $(CC) -std=gnu11 -O1 -DPGI_STANDALONE -I$(srcdir)/src

src/data/fold.inc: src/data/fold_table.c
	$(HOST_CC) $< -o src/data/fold_table $$(pkg-config --cflags --libs icu-uc icu-i18n)
	src/data/fold_table > $@.tmp && mv $@.tmp $@

$(TABLES:%=src/data/%.inc): src/data/%.inc: src/data/%.pl src/data/Tsv.pm $(wildcard src/data/*.tsv)
	perl $<

src/data/page.inc: src/data/fragment.css src/data/page.css src/data/page.js

src/data/matcher.inc: src/data/matcher_table.c src/data/fold.inc src/text/matcher.c src/text/unicode.c $(TABLES:%=src/data/%.inc)
	$(HOST_CC) $(filter src/data/matcher_table.c src/text/%.c,$^) src/text/host.c -o src/data/matcher_table
	cat $(TABLES:%=src/data/%.patterns) | src/data/matcher_table lexicon > $@.tmp && mv $@.tmp $@

# The units' own matcher, so that quantity needs nothing of the floor above it.
src/data/units_matcher.inc: src/data/matcher.inc src/data/units.inc
	src/data/matcher_table units < src/data/unit_names.patterns > $@.tmp && mv $@.tmp $@

# Changes when an article might be read otherwise: with the version, the facts or the rules.
READER = $(sort pg_indicators.control $(wildcard src/data/*.tsv src/data/*.pl src/text/*.[ch] src/quantity/unit*.[ch] src/extract/*.[ch]))
src/data/reader_version.inc: $(READER)
	printf '#define READER_VERSION "%s-%.12s"\n' "$$(sed -n "s/^default_version = '\(.*\)'/\1/p" pg_indicators.control)" \
		"$$(cat $(READER) | sha256sum)" > $@.tmp && mv $@.tmp $@

# Unit tests of the server-free floors: plain programs that print TAP.  What
# includes compat.h or quantity.h needs a server and stays out.
UNIT_TESTS = $(patsubst test/unit/%.c,%,$(wildcard test/unit/*.c))
UNIT_SOURCES = $(shell grep -LE '"(quantity/)?(compat|quantity)\.h"' src/text/*.c src/quantity/unit*.c src/extract/*.c)
UNIT_CC = $(CC) -std=gnu11 -g -O1 -Wall -Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers \
	-DPGI_STANDALONE -I$(srcdir)/src $(shell pkg-config --cflags libpcre2-8) \
	-fsanitize=address,undefined -fno-sanitize-recover=undefined

.PHONY: check-unit
check-unit: $(UNIT_TESTS:%=test/build/%)
	@status=0; for test in $^; do echo "# $$test"; $$test || status=1; done; exit $$status

# The rendered pages in a browser, where there is one.
.PHONY: check-browser
check-browser: test/build/highlight
	test/build/highlight test/build/sample.html
	test/build/highlight test/build/long.html long
	test/browser test/build/sample.html test/build/long.html

test/build/%.o: %.c $(DATA_INC) $(wildcard src/*/*.h)
	@mkdir -p $(@D)
	$(UNIT_CC) -c $< -o $@

test/build/server_free.a: $(UNIT_SOURCES:%.c=test/build/%.o)
	rm -f $@ && ar rcs $@ $^

test/build/%: test/unit/%.c test/unit/tap.h test/build/server_free.a
	$(UNIT_CC) $< test/build/server_free.a -o $@ $(SHLIB_LINK)

# Fuzzing: make fuzz FUZZ_SECONDS=60 builds every target under test/fuzz and
# runs each for that long, and the functions in SQL as the last of them;
# FUZZ_TARGETS="number sql" picks.
FUZZ_CC = clang-14
FUZZ_SECONDS = 60
FUZZ_TARGETS = $(patsubst test/fuzz/%.c,%,$(wildcard test/fuzz/*.c)) sql
FUZZ_FLAGS = -std=gnu11 -g -O1 -Wall -DPGI_STANDALONE -I$(srcdir)/src -fsanitize=address,undefined -fno-sanitize-recover=undefined

.PHONY: fuzz
fuzz: $(patsubst %,test/build/fuzz/%,$(filter-out sql,$(FUZZ_TARGETS))) test/build/fuzz/dictionary
	@for target in $(FUZZ_TARGETS); do test/fuzz/run $$target $(FUZZ_SECONDS) || exit 1; done

test/build/fuzz/dictionary: test/fuzz/dictionary $(wildcard src/data/*.tsv)
	@mkdir -p $(@D)
	test/fuzz/dictionary > $@

test/build/fuzz/%.o: %.c $(DATA_INC) $(wildcard src/*/*.h)
	@mkdir -p $(@D)
	$(FUZZ_CC) $(FUZZ_FLAGS) -fsanitize=fuzzer-no-link -c $< -o $@

test/build/fuzz/server_free.a: $(UNIT_SOURCES:%.c=test/build/fuzz/%.o)
	rm -f $@ && ar rcs $@ $^

test/build/fuzz/%: test/fuzz/%.c test/fuzz/fuzz.h test/build/fuzz/server_free.a
	$(FUZZ_CC) $(FUZZ_FLAGS) -fsanitize=fuzzer $< test/build/fuzz/server_free.a -o $@ $(SHLIB_LINK)

# Speed of the ground floor on a file of your own.
.PHONY: bench-text
bench-text: test/build/bench_text
	test/build/bench_text $(BENCH_FILE)

BENCH_SOURCES = $(wildcard src/text/*.c) src/extract/lexicon.c
test/build/bench_text: test/bench/text.c $(BENCH_SOURCES) $(DATA_INC) $(wildcard src/*/*.h)
	@mkdir -p $(@D)
	$(CC) -std=gnu11 -O2 -DPGI_STANDALONE -DNDEBUG -I$(srcdir)/src $< $(BENCH_SOURCES) -o $@ $(SHLIB_LINK)
