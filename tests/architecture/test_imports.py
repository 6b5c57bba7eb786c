"""What a window that is still locked may import: it opens in half a second and takes little memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = (
    *("core.guardian", "core.services", "core.cli", "desktop.pages"),
    *("numpy", "httpx2", "jinja2", "zxcvbn", "reportlab", "dulwich", "markdown_it", "pynvml", "segno"),
    *("typer", "rich", "sqlcipher3"),
)
NEEDED_BY_FEW = ("numpy", "httpx2", "zxcvbn", "reportlab", "dulwich", "pynvml", "jinja2", "typer", "rich")


def loaded(module: str, wanted: tuple[str, ...]) -> list[str]:
    code = f"import sys, {module}; print('\\n'.join(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    there = set(run.stdout.split())
    return [name for name in wanted if name in there]


def test_a_locked_window_imports_nothing_that_only_an_open_vault_needs() -> None:
    # In desktop/windows and application.py name such classes under `if TYPE_CHECKING:`, and import where they are used.
    assert loaded("desktop.application", HEAVY) == []


@pytest.mark.parametrize("module", ["core.guardian", "desktop.windows.workspace"])
def test_an_open_vault_imports_no_library_before_it_is_used(module: str) -> None:
    # `core.lazily` names a library at the top of a file without loading it.
    assert loaded(module, NEEDED_BY_FEW) == []
