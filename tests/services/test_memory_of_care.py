"""Backup, export and import take the memory of a few entries, however long the log is."""

import random
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from core.entries import Draft, Kind, Origin
from core.paths import Home
from core.services.export import ExportService
from core.services.import_export import import_export
from core.services.restore import restore

from .conftest import PASSPHRASE, Opened

TEXTS, CHARACTERS = 60, 1_000_000
LIMIT_BYTES = 24_000_000  # the log holds 60 million


def peak_of(act: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.fixture
def long(make_vault: Callable[[str], Opened]) -> Opened:
    one, chance = make_vault("long"), random.Random(1)  # noqa: S311 - a test that repeats itself
    for _ in range(TEXTS):
        one.log.append(Draft(Kind.ACTION, Origin.SELF, chance.randbytes(CHARACTERS // 2).hex()))
    return one


def test_the_memory_does_not_grow_with_the_log(
    long: Opened, make_vault: Callable[[str], Opened], tmp_path: Path
) -> None:
    empty = make_vault("empty")
    empty.close()
    (tmp_path / "drive").mkdir()
    backup, plain = tmp_path / "drive" / "one.gabackup", tmp_path / "plain"
    elsewhere = Home(tmp_path / "elsewhere")
    peaks = {
        "backup": peak_of(lambda: long.backup.make(backup)),
        "restore": peak_of(lambda: restore(backup, elsewhere, lambda: PASSPHRASE)),
        "export": peak_of(lambda: ExportService(long.log, long.vault, long.attachments).write(plain)),
        "import": peak_of(lambda: import_export(plain, empty.vault.home, lambda: PASSPHRASE)),
    }
    assert {name: peak for name, peak in peaks.items() if peak > LIMIT_BYTES} == {}, peaks
