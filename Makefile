# The targets that operators and checks rely on: install run check test bench soak screenshots.
# Paths are relative on purpose, so that a checkout in a folder with a space or an å works as any other.
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules
SHELL := /bin/sh
export PYTHONUTF8 := 1

VENV := .venv
STAMP := $(VENV)/.installed
PY := $(VENV)/bin/python
ARGS ?=
# One more than the cores of the smallest machine: many tests wait for a process, a page or a stream.
WORKERS ?= 3
# Thousands of small databases are made and thrown away: in memory where the machine has room for them there.
QUICK := $(shell test -w /dev/shm && test "$$(df -Pk /dev/shm | awk 'NR==2 { print $$4 }')" -gt 2000000 && echo /dev/shm)

.PHONY: install run check test bench soak screenshots lock package clean

install: $(STAMP)

$(STAMP): requirements-dev.txt pyproject.toml scripts/make-venv.sh
	@sh scripts/make-venv.sh "$(VENV)"
	@touch "$@"

run: install
	@exec $(VENV)/bin/ikiorti serve

check: install
	@$(PY) -m scripts.check

test: install
	@mkdir -p build
	@TMPDIR="$${TMPDIR:-$(QUICK)}" $(PY) -m pytest --numprocesses $(WORKERS) --dist loadfile --no-loadscope-reorder --junitxml build/junit.xml $(ARGS)

bench: install
	@$(PY) -m tests.benchmarks $(ARGS)

soak: install
	@$(PY) -m tests.soak $(ARGS)

screenshots: install
	@$(PY) -m tests.support.screenshots $(ARGS)

# Locking needs uv, from the package index this machine is set up for. No index address may stand in the result.
lock:
	@sh scripts/lock.sh

package: install
	@rm -rf dist
	@$(PY) -m hatchling build -t wheel

clean:
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
