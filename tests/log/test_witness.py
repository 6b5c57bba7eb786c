"""The witness, and what opening makes of a log that does not agree with it."""

import dataclasses
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.errors import LogDamaged
from core.log import database
from core.log.log import Log
from core.log.verify import check_log
from core.log.witness import EMPTY, Head, Witness

KEY = bytes(range(32))


def note(text: str) -> Draft:
    return Draft(Kind.CAPTURE, Origin.SELF, text)


@dataclasses.dataclass
class OtherBoot:
    """A clock after a power cut: the same time, another boot."""

    boot_id: str = "another boot"

    def utc_ns(self) -> int:
        return SystemClock().utc_ns()

    def monotonic_ns(self) -> int:
        return 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log of 20 entries, closed."""
    folder = tmp_path / "vault"
    folder.mkdir()
    log = Log.create(folder / "log.db", KEY, SystemClock())
    for number in range(20):
        log.append(note(f"entry {number}"))
    log.close()
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}


def opened(folder: Path) -> Iterator[Log]:
    log = Log.open(folder / "log.db", KEY, SystemClock())
    yield log
    log.close()


def damage(folder: Path) -> str:
    """Open, and return what is wrong, after making sure that nothing was written and nothing can be."""
    before = files(folder)
    log = Log.open(folder / "log.db", KEY, SystemClock())
    with pytest.raises(LogDamaged):
        log.append(note("must not be written"))
    assert check_log(log, folder / "log.db", 0)[: len(log.damage)] == log.damage
    log.close()
    after = files(folder)
    after.pop("log.db-wal", None) if "log.db-wal" not in before else None
    assert after == before
    return "; ".join(log.damage)


def test_the_witness_of_a_closed_log_knows_its_last_entry(folder: Path) -> None:
    head = Witness(folder / "log.head", KEY).read().head
    for log in opened(folder):
        assert head == log.head()
        assert log.damage == log.mended == []


def test_a_log_put_back_to_an_earlier_state_is_named(folder: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    shutil.copytree(folder, earlier)
    for log in opened(folder):
        log.append(note("after the copy"))
    shutil.copy(earlier / "log.db", folder / "log.db")
    assert "entry 21 was acknowledged and cannot be found" in damage(folder)


def test_a_write_ahead_log_that_was_removed_is_named(folder: Path, tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    for log in opened(folder):
        log.append(note("in the write-ahead log only"))
        shutil.copytree(folder, killed)
    (killed / "log.db-wal").unlink()
    assert "entry 21 was acknowledged" in damage(killed)


def test_every_flipped_bit_in_the_write_ahead_log_is_seen(folder: Path, tmp_path: Path) -> None:
    for log in opened(folder):
        for number in range(3):
            log.append(note(f"waiting {number}"))
        wal = (folder / "log.db-wal").read_bytes()
        for place in range(40, len(wal), max(1, len(wal) // 12)):
            copy = tmp_path / f"copy-{place}"
            shutil.copytree(folder, copy)
            flipped = bytearray(wal)
            flipped[place] ^= 1
            (copy / "log.db-wal").write_bytes(flipped)
            assert "acknowledged" in damage(copy)


def test_another_state_of_the_same_length_is_named(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    for place in (folder, other):
        for log in opened(place):
            log.append(note(f"in {place.name}"))
    shutil.copy(other / "log.db", folder / "log.db")
    assert "another state of the log" in damage(folder)


@pytest.mark.parametrize(
    ("content", "problem"),
    [(None, "missing"), (b"", "0 bytes"), (b"x" * 1024, "another vault"), (b"x" * 1025, "bytes instead of")],
)
def test_a_witness_that_is_missing_or_damaged_is_named(folder: Path, content: bytes | None, problem: str) -> None:
    (folder / "log.head").unlink()
    if content is not None:
        (folder / "log.head").write_bytes(content)
    assert problem in damage(folder)


def test_a_witness_put_back_to_an_earlier_state_is_named(folder: Path) -> None:
    earlier = (folder / "log.head").read_bytes()
    for log in opened(folder):
        log.append(note("one more"))
    (folder / "log.head").write_bytes(earlier)
    assert "put back to an earlier state: it ends with entry 20" in damage(folder)


def test_one_damaged_slot_is_mended_named_and_noted(folder: Path) -> None:
    content = bytearray((folder / "log.head").read_bytes())
    content[600] ^= 1
    (folder / "log.head").write_bytes(content)
    for log in opened(folder):
        assert log.damage == []
        assert "slot 2 of the witness" in log.mended[0]
        assert check_log(log, folder / "log.db", 0) == log.mended
        assert log.entries(limit=1)[0].kind is Kind.INCIDENT
    for log in opened(folder):
        assert check_log(log, folder / "log.db", 2) == []


def test_a_killed_process_leaves_no_alarm(folder: Path, tmp_path: Path) -> None:
    """Killed between the commit and the witness: one transaction is not witnessed."""
    for log in opened(folder):
        witness = (folder / "log.head").read_bytes()
        log.append_all([note("one"), note("transaction")])
        killed = tmp_path / "killed"
        shutil.copytree(folder, killed)
        (killed / "log.head").write_bytes(witness)
    for log in opened(killed):
        assert log.damage == log.mended == []
        assert log.head_seq() == 22


def test_a_power_cut_leaves_no_alarm(folder: Path, tmp_path: Path) -> None:
    """The entries of the last second are on disk, the witness of them is not."""
    for log in opened(folder):
        witness = (folder / "log.head").read_bytes()
        for number in range(5):
            log.append(note(f"{number}"))
        cut = tmp_path / "cut"
        shutil.copytree(folder, cut)
        (cut / "log.head").write_bytes(witness)
    log = Log.open(cut / "log.db", KEY, OtherBoot())
    assert log.damage == []
    assert log.head_seq() == 25
    log.close()
    assert "earlier state" in damage_of_same_boot(cut, witness)


def damage_of_same_boot(folder: Path, witness: bytes) -> str:
    (folder / "log.head").write_bytes(witness)
    return damage(folder)


def test_only_one_slot_waits_for_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a power cut does to what was not synced, the other slot is whole."""
    monkeypatch.setattr("core.log.witness.SYNC_INTERVAL_S", 3600)
    path = tmp_path / "log.head"
    one, two = Witness(path, KEY), Witness(path, KEY)
    one.create(EMPTY)
    synced = path.read_bytes()
    for seq in range(1, 6):
        one.advance(Head(seq, seq, bytes(32)))
    changed = [path.read_bytes()[at : at + 512] != synced[at : at + 512] for at in (0, 512)]
    assert sorted(changed) == [False, True]
    two.advance(Head(6, 6, bytes(32)))  # it cannot know what the other has synced, so it syncs first
    assert {head.seq for head in two._heads(path.read_bytes()) if head} == {5, 6}
    one.advance(Head(4, 4, bytes(32)))
    assert one.read().head == Head(6, 6, bytes(32))
    one.close()
    two.close()


def test_a_log_that_was_cut_back_to_before_its_migration_is_not_taken_for_an_old_one(folder: Path) -> None:
    with closing(database.open_for_writing(folder / "log.db", KEY)) as connection:
        connection.executescript("""
            DROP TRIGGER entry_is_never_removed; PRAGMA foreign_keys = OFF; DELETE FROM body; DELETE FROM entry;
            PRAGMA user_version = 1;
        """)
    witness = (folder / "log.head").read_bytes()
    with pytest.raises(LogDamaged, match="entries 1 to 20 were acknowledged"):
        Log.open(folder / "log.db", KEY, SystemClock())
    assert (folder / "log.head").read_bytes() == witness
    assert not (folder / "log.db.format-1").exists()
