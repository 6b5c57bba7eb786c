"""Hold the code to its budgets and to its import contracts."""

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = ("core", "desktop")
EVERYTHING = (*CODE, "tests", "packaging")

FILE_LINES = 500
FUNCTION_LINES_P95 = 40
CONSTRUCTOR_LINES = 60

Function = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def functions(*folders: str) -> Iterator[tuple[str, Function]]:
    for path in python_files(*folders):
        for node in ast.walk(tree(path)):
            if isinstance(node, Function):
                yield f"{name(path)}:{node.lineno} {node.name}", node


def length(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def imported_modules(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def importers(forbidden: set[str], *folders: str) -> set[str]:
    return {name(path) for path in python_files(*folders) if forbidden & set(imported_modules(path))}


def test_no_file_is_longer_than_its_budget() -> None:
    lines = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in python_files(*EVERYTHING)}
    assert {path: count for path, count in lines.items() if count > FILE_LINES} == {}


def test_functions_are_short() -> None:
    lengths = {where: length(function) for where, function in functions(*CODE)}
    longest = sorted(lengths.items(), key=lambda item: -item[1])[:10]
    assert statistics.quantiles(lengths.values(), n=20)[-1] <= FUNCTION_LINES_P95, longest


def test_constructors_of_widgets_are_short() -> None:
    too_long = [
        where
        for where, function in functions("desktop")
        if function.name == "__init__" and length(function) > CONSTRUCTOR_LINES
    ]
    assert too_long == []


def test_packaging_is_no_package() -> None:
    # It would shadow the library of that name, which torch, peft and pytest import.
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_core_prints_only_in_its_command_line() -> None:
    printing = {
        name(path)
        for path in python_files("core")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    }
    assert {path for path in printing if not path.startswith("core/cli/")} == set()


def test_every_package_that_is_imported_is_declared() -> None:
    # One that is here only because some other package wants it is gone with that package's next release.
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=\[; ]", wish)[0].lower().replace("_", "-") for wish in project["dependencies"]}
    ours = {*CODE, *sys.stdlib_module_names}
    imported = {module.partition(".")[0] for path in python_files(*CODE) for module in imported_modules(path)} - ours
    homes = packages_distributions()
    assert {
        module for module in imported if not declared & {home.lower().replace("_", "-") for home in homes[module]}
    } == set()


def test_only_the_download_opens_urls() -> None:
    # The import contracts see `urllib` as a whole; most of it only takes addresses apart.
    assert importers({"urllib.request", "http.client"}, *CODE) <= {"core/models/download.py"}


def test_repositories_are_read_and_never_fetched() -> None:
    assert importers({"dulwich.client", "dulwich.porcelain"}, *CODE) == set()


def test_qt_network_serves_only_the_single_instance() -> None:
    # QLocalServer lives in QtNetwork beside everything that does reach the network.
    assert importers({"PySide6.QtNetwork"}, *CODE) <= {"desktop/single_instance.py"}


@pytest.mark.skipif(not (ROOT / "desktop").is_dir(), reason="the contracts span both packages")
def test_import_contracts_hold() -> None:
    lint_imports = Path(sys.executable).parent / "lint-imports"
    report = subprocess.run([lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert report.returncode == 0, report.stdout + report.stderr
