# Each verb is one call of packaging/bootstrap.py, which works the same on Windows: py packaging\bootstrap.py run
PYTHON ?= python3
BOOTSTRAP = $(PYTHON) packaging/bootstrap.py

.PHONY: run setup test bench soak lint types translations clean

run:
	@$(BOOTSTRAP) run $(ARGS)

setup:
	@$(BOOTSTRAP) setup --dev

test:
	@$(BOOTSTRAP) test $(ARGS)

bench:
	@$(BOOTSTRAP) bench $(ARGS)

soak:
	@$(BOOTSTRAP) soak $(ARGS)

lint:
	@$(BOOTSTRAP) lint

types:
	@$(BOOTSTRAP) types

translations:
	@$(BOOTSTRAP) translations $(ARGS)

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find core desktop tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
