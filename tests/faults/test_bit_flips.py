"""Flip one bit anywhere: opening or checking names a problem, or everything read is what was written."""

import random
import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from counts import times
from programs import DATABASE, KEY
from recording import Nursery

from core.clock import SystemClock
from core.entries import Entry
from core.errors import LogDamaged, TooNew
from core.guardian import Guardian
from core.log.log import Log
from core.log.verify import check_log
from core.paths import Home

ENTRIES = 60
SAMPLE = Path(__file__).parents[1] / "data" / "vaults" / "format-1"


@dataclass(frozen=True)
class Written:
    """The files of a log, and what was written into it."""

    files: dict[str, bytes]
    entries: list[Entry]


@pytest.fixture(scope="module")
def written(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Written:
    """A log whose process ended without closing it: half of it is in the database, half in the write-ahead log."""
    folder = tmp_path_factory.mktemp("written")
    nursery.record("recorded", folder, "append", ENTRIES)
    files = {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}
    assert set(files) == {"log.db", "log.db-wal", "log.head"}
    assert all(files.values())
    with closing(Log.open(folder / DATABASE, KEY, SystemClock())) as log:
        assert log.damage == log.mended == []
        return Written(files, log.entries(limit=-1))


def flip(content: bytes, choice: random.Random) -> tuple[int, bytes]:
    """Change one bit; return also its byte."""
    place, bit = choice.randrange(len(content)), choice.randrange(8)
    changed = bytearray(content)
    changed[place] ^= 1 << bit
    return place, bytes(changed)


def problems_of(folder: Path, entries: list[Entry]) -> list[str]:
    """Return what opening and checking a log names; SILENT if they name nothing and something reads otherwise."""
    try:
        log = Log.open(folder / DATABASE, KEY, SystemClock())
    except (LogDamaged, TooNew) as error:
        return [error.title]
    with closing(log):
        problems = check_log(log, folder / DATABASE, 2)
        return problems or ([] if log.entries(limit=-1) == entries else ["SILENT"])


@times(200, 5000)
@pytest.mark.parametrize("name", ["log.db", "log.db-wal", "log.head"])
def test_no_flipped_bit_of_the_log_goes_unseen(written: Written, scratch: Path, name: str, count: int) -> None:
    choice = random.Random(name)
    silent = []
    for _ in range(count):
        folder = scratch / "flipped"
        folder.mkdir()
        place, changed = flip(written.files[name], choice)
        for file, content in (written.files | {name: changed}).items():
            (folder / file).write_bytes(content)
        if problems_of(folder, written.entries) == ["SILENT"]:
            silent.append(place)
        shutil.rmtree(folder)
    assert silent == []


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The sample vault in today's format, with an attachment; and its recovery code."""
    folder = tmp_path_factory.mktemp("vault") / "home"
    shutil.copytree(SAMPLE, folder)
    attached = folder.with_name("attached.bin")
    attached.write_bytes(bytes(100_000))
    code = SAMPLE.with_name(f"{SAMPLE.name}.recovery-code").read_text(encoding="ascii").strip()
    with Guardian.open(Home(folder), code) as guardian:
        guardian.capture.add("with a file", files=[attached])
        assert guardian.verify(2).problems == []
    return folder, code


@times(200, 5000)
@pytest.mark.parametrize("pattern", ["vault.json", "sealed/*", "attachments/*"])
def test_no_flipped_bit_beside_the_log_goes_unseen(
    vault: tuple[Path, str], scratch: Path, pattern: str, count: int
) -> None:
    choice = random.Random(pattern)
    folder = shutil.copytree(vault[0], scratch / "home")
    (path,) = folder.glob(pattern)
    whole = path.read_bytes()
    silent = []
    for _ in range(count):
        place, changed = flip(whole, choice)
        path.write_bytes(changed)
        try:
            with Guardian.open(Home(folder), vault[1]) as guardian:
                if not (guardian.damage or guardian.verify(2).problems):
                    silent.append(place)
        except (LogDamaged, TooNew):
            pass
        path.write_bytes(whole)
    assert silent == []
    with Guardian.open(Home(folder), vault[1]) as guardian:
        assert guardian.verify(2).problems == []


@times(200, 5000)
def test_no_flipped_bit_of_a_backup_goes_unseen(vault: tuple[Path, str], scratch: Path, count: int) -> None:
    choice = random.Random("backup")
    path, lent = scratch / "a.backup", Home(scratch / "lent")
    with Guardian.open(Home(shutil.copytree(vault[0], scratch / "home")), vault[1]) as guardian:
        guardian.backup.make(path)
    assert Guardian.check_backup(path, lent, lambda: vault[1]).entries
    whole = path.read_bytes()
    for _ in range(count):
        place, changed = flip(whole, choice)
        path.write_bytes(changed)
        with pytest.raises((LogDamaged, TooNew)):
            print(f"byte {place}: {Guardian.check_backup(path, lent, lambda: vault[1])}")


@times(50, 1000)
def test_a_flipped_bit_of_a_box_in_the_inbox_is_named(vault: tuple[Path, str], scratch: Path, count: int) -> None:
    choice = random.Random("inbox")
    home = Home(shutil.copytree(vault[0], scratch / "home"))
    for number in range(count):
        Guardian.capture_while_locked(home, f"locked {number}", "")
        (box,) = home.inbox.glob("*.box")
        box.write_bytes(flip(box.read_bytes(), choice)[1])
        with Guardian.open(home, vault[1]) as guardian:
            assert guardian.recall.search(f"locked {number}") == []
            (aside,) = home.inbox.iterdir()
            assert any(aside.name in problem for problem in guardian.verify(2).problems)
        aside.unlink()
