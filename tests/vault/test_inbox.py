"""Captures while the vault is locked: never lost, never twice, readable by nobody until it is unlocked."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from nacl.public import PublicKey, SealedBox

from core.entries import Kind, Origin
from core.errors import GuardianError, LogDamaged, NoVault
from core.log.log import Log
from core.paths import Home
from core.services.inbox import merge_inbox
from core.vault import inbox
from core.vault.change import change_header, upgrade_header
from core.vault.inbox import MAX_TEXT_BYTES, put, take
from core.vault.keys import MIN_MEMORY_MIB, Keys
from core.vault.vault import Vault, create_vault, finish_creation, open_vault

ROOT = Path(__file__).parents[2]
NOON = 1_700_000_000_000_000_000


@pytest.fixture
def vault(home: Home) -> Iterator[Vault]:
    vault, _ = create_vault(home, "four plain words suffice", MIN_MEMORY_MIB)
    home.log.write_bytes(b"")
    finish_creation(vault)
    yield vault
    vault.close()


def texts(log: Log) -> list[str]:
    return [entry.text for entry in reversed(log.entries(limit=-1, kinds=[Kind.CAPTURE]))]


def boxes(home: Home) -> list[str]:
    return sorted(path.name for path in home.inbox.iterdir())


def test_captures_come_into_the_log_in_the_order_of_their_time(home: Home, vault: Vault, log: Log) -> None:
    for minute, text in ((2, "second"), (1, "first \U0001f41d"), (3, "\ud800 third\x00")):
        put(home, text, "hotkey", NOON + minute)
    assert merge_inbox(log, vault).added == 3
    assert texts(log) == ["first \U0001f41d", "second", "? third\x00"]
    entry = log.entries(limit=1)[0]
    assert (entry.origin, entry.source, entry.time_utc_ns) == (Origin.SELF, "hotkey", NOON + 3)
    assert entry.meta["inbox"].startswith(f"{NOON + 3:020d}-")
    assert boxes(home) == []


def test_no_byte_of_a_capture_lies_in_clear_and_the_box_is_private(home: Home, vault: Vault) -> None:
    put(home, "a private thought", "hotkey", NOON)
    (box,) = home.inbox.iterdir()
    assert b"private" not in box.read_bytes()
    assert b"hotkey" not in box.read_bytes()
    assert box.stat().st_mode & 0o077 == 0
    assert vault.generation == 1


def test_what_is_on_disk_in_the_header_cannot_open_a_box(home: Home, vault: Vault) -> None:
    put(home, "a private thought", "", NOON)
    stranger = Keys.of(bytes(32))
    (box,) = home.inbox.iterdir()
    with pytest.raises(LogDamaged):
        inbox._opened(box, stranger)
    assert vault.keys.inbox not in home.header.read_bytes()


def test_a_merge_interrupted_after_the_append_adds_nothing_twice(home: Home, vault: Vault, log: Log) -> None:
    put(home, "once", "", NOON)
    kept = {path: path.read_bytes() for path in home.inbox.iterdir()}
    merge_inbox(log, vault)
    for path, content in kept.items():
        path.write_bytes(content)  # as if killed before the box was removed
    assert merge_inbox(log, vault).added == 0
    assert texts(log) == ["once"]
    assert boxes(home) == []


def test_a_copied_box_does_not_come_twice(home: Home, vault: Vault, log: Log) -> None:
    put(home, "once", "", NOON)
    (box,) = home.inbox.iterdir()
    (home.inbox / f"{'0' * 20}-copy.box").write_bytes(box.read_bytes())
    merged = merge_inbox(log, vault)
    assert merged.added == 1
    assert merged.damaged == [f"{'0' * 20}-copy.damaged"]
    assert texts(log) == ["once"]


def test_damaged_boxes_are_named_kept_and_stop_nothing(home: Home, vault: Vault, log: Log) -> None:
    for second in range(3):
        put(home, f"text {second}", "", NOON + second)
    first = sorted(home.inbox.iterdir())[0]
    first.write_bytes(first.read_bytes()[:-1] + b"\x00")
    (home.inbox / "empty.box").write_bytes(b"")
    (home.inbox / "folder.box").mkdir()
    (home.inbox / "endless.box").symlink_to("/dev/zero")
    with (home.inbox / "huge.box").open("wb") as huge:
        huge.truncate(1 << 40)
    sealed_for_us = SealedBox(PublicKey(vault.keys.inbox_public))
    late = b'{"id":"late","text":"t","source":"","time_utc_ns":99999999999999999999}'
    (home.inbox / "late.box").write_bytes(sealed_for_us.encrypt(late))
    (home.inbox / "odd.box").write_bytes(sealed_for_us.encrypt(b"[]"))
    merged = merge_inbox(log, vault)
    assert merged.added == 2
    names = sorted([first.stem, "empty", "folder", "endless", "huge", "late", "odd"])
    assert sorted(merged.damaged) == [f"{name}.damaged" for name in names] == boxes(home)
    assert texts(log) == ["text 1", "text 2"]
    assert merge_inbox(log, vault).damaged == []


def test_every_flipped_bit_of_a_box_is_seen(home: Home, vault: Vault) -> None:
    put(home, "x", "", NOON)
    (box,) = home.inbox.iterdir()
    content = box.read_bytes()
    for place in range(len(content) * 8):
        changed = bytearray(content)
        changed[place // 8] ^= 1 << place % 8
        box.write_bytes(changed)
        with pytest.raises(LogDamaged):
            inbox._opened(box, vault.keys)


def test_a_key_put_into_the_header_meanwhile_gets_the_capture(
    home: Home, vault: Vault, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A rotation that ends while a capture is being sealed: the box must be for the new key.
    stale = [bytes(PublicKey(Keys.of(bytes(32)).inbox_public))]
    real = inbox._public_key
    monkeypatch.setattr(inbox, "_public_key", lambda home: stale.pop() if stale else real(home))
    put(home, "in between", "", NOON)
    assert merge_inbox(log, vault).added == 1


def test_boxes_for_the_former_key_are_sealed_anew(home: Home, vault: Vault, log: Log) -> None:
    put(home, "before the rotation", "", NOON)
    former, vault.keys = vault.keys, Keys.of(bytes(32))
    inbox.reseal(vault, former)
    inbox.reseal(vault, former)
    assert [captured.draft.text for captured in take(vault, lambda _: None)] == ["before the rotation"]
    assert merge_inbox(log, vault).added == 1


def test_what_cannot_be_captured_says_why(home: Home, vault: Vault, tmp_path: Path) -> None:
    for text in ("", " \n"):
        with pytest.raises(GuardianError, match="nothing"):
            put(home, text, "", NOON)
    with pytest.raises(GuardianError, match="too long"):
        put(home, "x" * (MAX_TEXT_BYTES + 1), "", NOON)
    put(home, "\x01" * MAX_TEXT_BYTES, "", NOON)
    assert len(list(take(vault, lambda _: None))) == 1
    with pytest.raises(NoVault):
        put(Home(tmp_path / "nowhere"), "text", "", NOON)


def test_a_vault_of_format_1_takes_captures_once_it_was_unlocked(tmp_path: Path) -> None:
    home = Home(tmp_path / "old")
    shutil.copytree(ROOT / "tests" / "data" / "vaults" / "format-1", home.folder)
    with pytest.raises(GuardianError, match="while locked yet"):
        put(home, "text", "", NOON)
    with closing(open_vault(home, "four plain words suffice")) as vault:
        upgrade_header(vault, lambda *_: None)
        put(home, "text", "", NOON)
        assert [captured.draft.text for captured in take(vault, lambda _: None)] == ["text"]


def test_a_capture_is_not_sealed_for_a_key_of_a_damaged_header(home: Home, vault: Vault) -> None:
    home.header.write_bytes(vault.header_bytes.replace(b'"generation":1', b'"generation":2'))
    with pytest.raises(LogDamaged):
        put(home, "text", "", NOON)
    assert boxes(home) == []


def test_nothing_is_merged_while_the_header_is_in_doubt(home: Home, vault: Vault, log: Log) -> None:
    change_header(vault, lambda header: header, lambda *_: None)
    put(home, "text", "", NOON)
    vault.header_problem = "changed"
    assert merge_inbox(log, vault).added == 0
    assert len(boxes(home)) == 1


MERGER = """
import sys
from pathlib import Path
from core.clock import SystemClock
from core.log.log import Log
from core.paths import Home
from core.services.inbox import merge_inbox
from core.vault.vault import open_vault
home = Home(Path(sys.argv[1]))
vault = open_vault(home, sys.stdin.readline().strip())
log = Log.open(Path(sys.argv[2]), bytes(range(32)), SystemClock())
print("ready", flush=True)
merge_inbox(log, vault)
log.close()
"""


@pytest.mark.parametrize("kills", [5, pytest.param(300, marks=[pytest.mark.soak, pytest.mark.timeout(1800)])])
def test_a_merge_killed_at_any_moment_loses_nothing_and_adds_nothing_twice(
    home: Home, tmp_path: Path, log: Log, kills: int
) -> None:
    vault, code = create_vault(home, "four plain words suffice", MIN_MEMORY_MIB)
    home.log.write_bytes(b"")
    finish_creation(vault)
    log.close()
    expected = [f"capture {number}" for number in range(60 * kills)]
    for kill in range(kills):
        for number in range(60 * kill, 60 * (kill + 1)):
            put(home, f"capture {number}", "", NOON + number)
        command = [sys.executable, "-c", MERGER, str(home.folder), str(tmp_path / "log.db")]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        assert child.stdin
        assert child.stdout
        child.stdin.write(code + "\n")
        child.stdin.flush()
        assert child.stdout.readline() == "ready\n"
        try:
            child.wait(timeout=0.01 * (kill % 10))
        except subprocess.TimeoutExpired:
            child.kill()
        child.communicate()
    with_all = Log.open(tmp_path / "log.db", bytes(range(32)), log._clock)
    merge_inbox(with_all, vault)
    assert texts(with_all) == expected
    with_all.close()
    vault.close()
