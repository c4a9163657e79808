# Goals that see to their own server: included by the Makefile instead of PGXS.
.PHONY: $(TASKS)
.NOTPARALLEL:

check:
	@test/install-packages
	@test/private test/check

demo:
	@test/install-packages
	@test/private test/demo/run

bench:
	@test/install-packages
	@test/private test/bench/extract

check-versions:
	@test/versions

check-upgrade:
	@test/versions upgrade

packages:
	@test/install-packages

check-sanitizers:
	@test/install-packages
	@test/private test/sanitizers

check-hostile:
	@test/install-packages
	@test/private test/check hostile

check-valgrind:
	@test/install-packages valgrind dpkg-dev bison flex
	@test/private test/valgrind

VERSION = $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" pg_indicators.control)
dist:
	git archive --format=zip --prefix=pg_indicators-$(VERSION).0/ -o pg_indicators-$(VERSION).0.zip HEAD

deb:
	@test/install-packages build-essential dpkg-dev debhelper postgresql-all postgresql-server-dev-all
	@test/private test/deb

reference:
	@test/install-packages
	@test/private test/reference

# The packaged unit type, where there is one, makes the third column.
bench-quantity:
	@test/install-packages
	@test/install-packages $$(apt-cache pkgnames "postgresql-$$($(PG_CONFIG) --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')-unit" 2>/dev/null | grep -x 'postgresql-[0-9]*-unit')
	@test/private sh -c 'test/server start "$$WORK/server" >/dev/null && PGHOST="$$WORK/server" PGUSER=postgres PGDATABASE=postgres test/bench/quantity; status=$$?; test/server stop "$$WORK/server"; exit $$status'

bench-dataset:
	@test/install-packages
	@test/private test/bench/refresh
