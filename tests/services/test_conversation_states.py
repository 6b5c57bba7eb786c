"""States of conversations belong to nothing else: no check, copy or change of keys trips over them."""

import os
import tarfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.guardian import Guardian
from core.inference.kept import KeptConversations
from core.paths import Home
from core.sealed import write_sealed
from core.services.conversation_states import kept_conversations
from core.services.keys import rotate
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import has_vault

OLD, NEW = "four plain words suffice", "quite another passphrase"


@pytest.fixture
def vault(home: Home) -> tuple[Home, str]:
    """A vault with a text, and the states of two conversations."""
    guardian, code = Guardian.create(home, OLD, MIN_MEMORY_MIB)
    with guardian:
        guardian.capture.add("the queen is laying")
        keep(guardian, "one")
        keep(guardian, "two")
    return home, code


def kept_of(guardian: Guardian) -> KeptConversations:
    return kept_conversations(guardian._log, guardian._vault)


def keep(guardian: Guardian, conversation: str) -> None:
    """Seal a state, as the worker does."""
    kept = kept_of(guardian)
    kept.make_room()
    file = kept.file(conversation)
    label = guardian._vault.label(file.file_id)
    write_sealed(Path(file.path), b"keys and values" * 1000, file.key, label, "the state of a conversation")


def states(home: Home) -> list[str]:
    return sorted(path.name for path in home.conversation_states.glob("*"))


def test_they_are_found_again_and_no_check_minds_them_even_damaged(vault: tuple[Home, str]) -> None:
    home, code = vault
    assert home.conversation_states.stat().st_mode & 0o777 == 0o700
    for path in home.conversation_states.iterdir():
        path.write_bytes(b"no sealed file")
    with Guardian.open(home, code) as guardian:
        assert guardian.verify(2).problems == []
        assert kept_of(guardian).is_kept("one")
        assert not kept_of(guardian).is_kept("three")


def test_they_are_in_no_backup_and_stand_in_no_restores_way(vault: tuple[Home, str], tmp_path: Path) -> None:
    home, code = vault
    backup = tmp_path / "one.backup"
    with Guardian.open(home, code) as guardian:
        assert guardian.backup.make(backup).left_out == []
    with tarfile.open(backup) as members:
        assert not [name for name in members.getnames() if "conversation" in name]
    other = Home(tmp_path / "other")
    other.conversation_states.mkdir(parents=True)
    (other.conversation_states / states(home)[0]).write_bytes(b"of a vault that was deleted")
    assert not has_vault(other)
    Guardian.restore(backup, other, lambda: code)
    with Guardian.open(other, code) as guardian:
        assert guardian.verify(2).problems == []


def redact(home: Home, code: str) -> None:
    with Guardian.open(home, code) as guardian:
        guardian.redaction.redact([1], "a slip")


def new_keys(home: Home, code: str) -> None:
    rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None)


def repair(home: Home, code: str) -> None:
    assert Guardian.repair(home, code) == []


@pytest.mark.parametrize("act", [redact, new_keys, repair])
def test_none_outlives_what_it_was_made_from(vault: tuple[Home, str], act: Callable[[Home, str], None]) -> None:
    home, code = vault
    (home.conversation_states / f".{states(home)[0]}.x.partial").write_bytes(b"half a state")
    assert len(states(home)) == 3
    act(home, code)
    assert states(home) == []


def test_a_redaction_that_was_interrupted_is_finished_at_the_next_opening(vault: tuple[Home, str]) -> None:
    home, code = vault
    with closing(Guardian.open(home, code)) as guardian:
        guardian._log.redact([1], "a slip")  # and then the power is cut
        assert not kept_of(guardian).is_kept("one")
    assert len(states(home)) == 2
    with Guardian.open(home, code) as guardian:
        keep(guardian, "one")
    assert len(states(home)) == 1
    with Guardian.open(home, code) as guardian:
        assert kept_of(guardian).is_kept("one")


def test_what_a_killed_seal_left_is_cleared_away(vault: tuple[Home, str]) -> None:
    home, code = vault
    leftover = home.conversation_states / ".conversation-0-x.sealed.y.partial"
    leftover.write_bytes(b"half a state")
    os.utime(leftover, (1_000_000, 1_000_000))
    Guardian.open(home, code).close()
    assert leftover.name not in states(home)
    assert len(states(home)) == 2
