# make run     the coach, on http://localhost:8765
# make test    every check
# make help    the other commands

PYTHON_LOCK := requirements/python.lock
BIN := .venv/bin
PY := $(BIN)/python
PREPARE := sh scripts/prepare.sh
NPM := npm --prefix frontend --silent

# Where Python code is; the checks find new files by themselves.
CODE := $(wildcard src tests bench scripts)

CLIPS ?= .cache/clips
EACH ?= 8
SPLITS := dev test

ifdef PORT
export HIPFIVE_PORT := $(PORT)
endif
export PYTHON

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run wheel ready test check check-fast format format-check lint types imports page-checks test-e2e test-rest \
	test-fast lock bench-accuracy bench-counting bench-speed clips mutation safety-days \
	lighthouse screenshots tour clean

help: ## Show these commands
	@echo "HipFive's commands:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{printf "%-22s %s\n", $$1, $$2}'

run: ## Start the coach and open it in the browser (PORT=9000: another port; LAN=1: for a phone, too)
	@$(PREPARE) app
	@$(BIN)/hipfive coach $(if $(LAN),--lan) || test $$? -eq 130 # stopped by Ctrl-C, which is how it is stopped

wheel: ## Build dist/*.whl, which carries the page and the pose models
	@$(PREPARE) app
	@rm -rf dist
	@$(PY) -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir dist .
	@$(PY) scripts/check_wheel.py dist

test: ready check ## Install what the checks need, then run them all

ready: ## Install what the checks need: packages, a browser, PostgreSQL
	@$(PREPARE) checks

check: format-check lint types imports page-checks test-e2e test-rest ## Run every check; what CI runs

check-fast: format-check lint types imports test-fast ## Run the checks without browser, PostgreSQL and coverage

format: ## Put the code into its standard layout
	$(PY) -m ruff format $(CODE)
	$(PY) -m ruff check --fix --quiet $(CODE)
	$(NPM) run format

format-check:
	$(PY) -m ruff format --check $(CODE)

lint:
	$(PY) -m ruff check $(CODE)

types:
	$(PY) -m mypy
	$(PY) -m mypy scripts

imports:
	$(BIN)/lint-imports

page-checks:
	$(NPM) run format:check
	$(NPM) run lint
	$(NPM) run typecheck
	$(NPM) run test

# The browser tests run alone and one at a time: they film, estimate and speak at a person's pace.
test-e2e:
	$(PY) -m pytest tests/e2e --durations 6

# Everything else, on every core; fails when a package is covered less than its floor (scripts/coverage_floor.py).
test-rest:
	@mkdir -p .cache
	PYTHONPATH=scripts $(PY) -m pytest -p coverage_floor --ignore tests/e2e -n auto --dist worksteal --cov --cov-report= --cov-report=json:.cache/coverage.json --durations 6

test-fast:
	$(PY) -m pytest --ignore tests/e2e -m "not postgresql" -n auto --dist worksteal -q

# The clips are of people rendered on this computer, with joint angles that are known; all of them take hours, and 4 GB of
# packages. What is rendered already is kept. DATA is a folder of recordings of real people, if there is one.
clips: ## Render the clips that accuracy is measured on (CLIPS=folder EACH=8 DATA=folder)
	@test -x .venv-twin/bin/python || { $(PY) -m venv .venv-twin && .venv-twin/bin/pip install --requirement bench/twin/requirements.txt; }
	@for split in $(SPLITS); do \
		OPENBLAS_NUM_THREADS=1 .venv-twin/bin/python -m bench.twin suite --split $$split --each $(EACH) --out $(CLIPS)/$$split \
			$(if $(DATA),--recorded $(DATA)/squat_kinematics/squats1_videoAndMocap.mot) || exit 1; \
	done

bench-accuracy: clips ## Measure clips and recordings and compare with what is known (also PAGE=1: keep it in docs)
	@for split in $(SPLITS); do \
		$(PY) -m bench.accuracy --clips $(CLIPS)/$$split --out .cache/accuracy/$$split --jobs 2 $(if $(PAGE),--page $$split) \
			|| exit 1; \
	done
	$(if $(DATA),$(PY) -m bench.accuracy --data $(DATA) --out .cache/accuracy/real $(if $(PAGE),--page real))

bench-counting: ## Count hundreds of synthetic sessions with noisy landmarks, and compare with what was done
	$(PY) -m bench.counting --sessions 60 --jobs 2

bench-speed: ## Measure engine, pose models, analysis and memory on this computer (about 10 minutes)
	$(PY) -m bench.speed --page docs/explanation/speed.md

LIGHTHOUSE_VERSION := 12.8.2
lighthouse: ready ## Ask Lighthouse about the main views; the table is kept in docs (about 8 minutes; 190 MB the first time)
	@test -d .cache/lighthouse/node_modules/lighthouse || \
		npm install --prefix .cache/lighthouse --no-save --no-audit --no-fund lighthouse@$(LIGHTHOUSE_VERSION)
	$(PY) -m bench.lighthouse --page docs/explanation/lighthouse.md

safety-days: ## Live through tens of thousands of random days with the coach (DAYS=30000)
	nice $(PY) -m bench.safety_days $(DAYS)

mutation: ready ## Let 3200 mistakes into the coach's rules and see which no test notices (hours; EVERY=5 for a fifth)
	$(PY) scripts/mutation.py --every $(or $(EVERY),1)

screenshots: ## Take the pictures in docs/screenshots
	$(PY) -m tests.e2e.take_screenshots

tour: ## Take every view in three languages, two sizes and two themes
	$(PY) -m tests.e2e.take_tour

lock: ## Choose the newest versions of all Python packages and write them down
	@test -x .cache/lock/bin/uv || { python3 -m venv .cache/lock && .cache/lock/bin/pip install --quiet uv; }
	.cache/lock/bin/uv pip compile pyproject.toml --quiet --all-extras --group dev --universal --fork-strategy fewest \
		--python-version 3.11 --upgrade --no-header --no-annotate --output-file $(PYTHON_LOCK)

clean: ## Remove what was built and installed; what you recorded is kept elsewhere
	rm -rf .venv .cache build dist htmlcov frontend/node_modules frontend/coverage src/hipfive/web/static
	rm -rf .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage*
	rm -f src/hipfive/pose/models/*.task
