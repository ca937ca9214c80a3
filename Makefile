# Memphis: every command sets up what it needs (docs/building.md); `make help` lists them.
PYTHON = python3
MAKEFLAGS += --no-print-directory

# As they were given: make would expand a $ in them.
export MEMPHIS_CODE := $(value CODE)
export MEMPHIS_FILE := $(value FILE)
export MEMPHIS_TESTS := $(value TESTS)

.DEFAULT_GOAL := help
.PHONY: help run test test-jit test-syntax unit torture check check-jit native native-jit wasm lib fuzz bench \
        bench-parse conformance stdlib clean

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## */\1|/p' $(firstword $(MAKEFILE_LIST)) | awk -F'|' '{printf "make %-11s %s\n", $$1, $$2}'

run: ## evaluate Python in build/memphis.wasm: a list and examples/tour.py, or CODE='...' or FILE=path
	@$(PYTHON) -m translator_config.run

test: ## build everything and run every test on every backend (TESTS='...': options for pytest)
	@$(PYTHON) -m translator_config.run_tests

test-jit: ## build the command with the JIT, look at its traces, run the programs with it
	@$(PYTHON) -m translator_config.run_tests --jit

test-syntax: ## the native parser against CPython's: its whole standard library, every source its tests compile, random ones
	@$(PYTHON) -m translator_config.run_tests --syntax

fuzz: ## the native parser against CPython's on 100,000 random sources (ARGS='--seed 2 --count 5000 --words')
	@$(PYTHON) -m translator_config.run_tests --fuzz $(ARGS)

unit: ## run the tests that need no build (untranslated, Python 2.7)
	@$(PYTHON) -m translator_config.run_tests --unit

torture: ## the hostile programs of tests/embed/torture.py, 20 times over in one instance of every host
	@$(PYTHON) -m translator_config.run_tests --torture

check: ## RPython's type inference only; prints the number of graphs and the time
	@$(PYTHON) -m translator_config.build check

check-jit: ## the same for the build with JIT
	@$(PYTHON) -m translator_config.build check-jit

native: ## build/memphis-nojit, the command without a JIT
	@$(PYTHON) -m translator_config.build native

native-jit: ## build/memphis, the command with the tracing JIT (takes long)
	@$(PYTHON) -m translator_config.build native-jit

wasm: ## build/memphis.wasm
	@$(PYTHON) -m translator_config.build wasm

stdlib: ## build/lib/python3.13: the pure-Python library of the installed CPython 3.13, for the command
	@$(PYTHON) -m translator_config.stdlib

lib: ## build/libmemphis.so and build/memphis.h
	@$(PYTHON) -m translator_config.build lib

bench: ## compare speed with CPython 3.13 and installed peers; results in build/bench (ARGS='--scale 6')
	@$(PYTHON) -m translator_config.build native wasm
	@$(PYTHON) bench/run.py $(ARGS)

bench-parse: ## the CPU time of parsing CPython's standard library, natively without a JIT, against CPython
	@$(PYTHON) -m translator_config.build native
	@$(PYTHON) bench/parse.py

conformance: ## count how many of CPython's own tests pass natively (half an hour); writes docs/conformance.md
	@$(PYTHON) -m translator_config.build native
	@$(PYTHON) -m translator_config.stdlib
	@mkdir -p build/conformance
	@for list in core lib; do $(PYTHON) tests/conformance/run_cpython_tests.py --interp 'build/memphis-nojit {file}' \
	  --list tests/conformance/$${list}_tests.txt --json build/conformance/$$list.json || exit; done
	@$(PYTHON) tests/conformance/report.py build/conformance/core.json build/conformance/lib.json > docs/conformance.md

clean: ## remove build/ (the cache stays: ~/.cache/memphis or $MEMPHIS_CACHE)
	@rm -rf build
