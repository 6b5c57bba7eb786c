"""`make bench`: figures as ratios, measured side by side in one run, because machines are noisy."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.guardian import Guardian

pytestmark = pytest.mark.bench

NOTES = Path(__file__).parents[1] / "data" / "notes"
ROUNDS = 5


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def say(line: str) -> None:
    print(line)


def test_import_and_open(guardian: Guardian) -> None:
    seconds = timed(lambda: guardian.importing.run(NOTES))
    say(f"import of {len(list(NOTES.rglob('*.md')))} notes with its own process: {seconds:.2f} s")
