"""What is kept of conversations between workers, and when it is thrown away."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import WorkerDied, WorkerFailed
from core.inference import kept as kept_module
from core.inference.kept import KeptConversations
from core.inference.messages import (
    ConversationRestored,
    ConversationSealed,
    ForgetConversations,
    RestoreConversation,
    SealConversation,
)
from core.inference.shelf import MOST_SEALED, Shelf


class FakeSession:
    """A worker that holds conversations by name, and seals their names in place of their states."""

    is_running = True

    def __init__(self, *held: str) -> None:
        self.held = set(held)
        self.said: list[object] = []
        self._answer: object = None

    def send(self, command: object) -> None:
        self.said.append(command)
        match command:
            case SealConversation(conversation, file):
                if conversation in self.held:
                    Path(file.path).write_bytes(file.key + conversation.encode())
                self._answer = ConversationSealed(conversation, 7 if conversation in self.held else 0)
            case RestoreConversation(conversation, file):
                is_right = Path(file.path).read_bytes() == file.key + conversation.encode()
                self._answer = ConversationRestored(conversation, 7 if is_right else 0)
            case ForgetConversations():
                self.held = set()

    def wait_for(self, kind: type, _limit_s: float | None = None) -> object:
        if isinstance(self._answer, Exception):
            raise self._answer
        assert isinstance(self._answer, kind)
        return self._answer

    def restored(self) -> list[str]:
        return [one.conversation for one in self.said if isinstance(one, RestoreConversation)]


class FailingSession(FakeSession):
    """A worker that cannot restore."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def send(self, command: object) -> None:
        super().send(command)
        self._answer = self._error


def never() -> bool:
    return False


@pytest.fixture
def redactions() -> list[int]:
    """The redactions of the log; add one to redact."""
    return []


@pytest.fixture
def kept(tmp_path: Path, redactions: list[int]) -> KeptConversations:
    return KeptConversations(
        tmp_path / "conversations", "vault", lambda file_id: file_id.encode(), lambda: len(redactions)
    )


@pytest.fixture
def sealed(kept: KeptConversations) -> Callable[..., Shelf]:
    """Use conversations one after the other, and put them away."""

    def seal(*names: str) -> Shelf:
        shelf, session = Shelf(kept), FakeSession(*names)
        for name in names:
            shelf.restore(session, name)  # type: ignore[arg-type]
        shelf.seal(session, never, 60.0)  # type: ignore[arg-type]
        return shelf

    return seal


def files(kept: KeptConversations) -> list[Path]:
    return sorted(kept.folder.glob("*")) if kept.folder.exists() else []


def test_those_used_last_are_sealed_and_restored_once(kept: KeptConversations, sealed: Callable[..., Shelf]) -> None:
    names = [f"talk {number}" for number in range(MOST_SEALED + 2)]
    sealed(*names)
    assert [name for name in names if kept.is_kept(name)] == names[2:]
    assert kept.folder.stat().st_mode & 0o777 == 0o700
    assert not [path for path in files(kept) if "talk" in path.name]
    assert len({kept.file(name).key for name in names}) == len(names)
    shelf, session = Shelf(kept), FakeSession()
    for name in (names[-1], names[-1], names[0]):
        shelf.restore(session, name)  # type: ignore[arg-type]
    assert session.restored() == names[-1:]
    assert kept.is_kept(names[-1])


def test_what_the_worker_does_not_hold_leaves_no_file(kept: KeptConversations) -> None:
    shelf, session = Shelf(kept), FakeSession()
    shelf.restore(session, "talk")  # type: ignore[arg-type]
    shelf.seal(session, never, 60.0)  # type: ignore[arg-type]
    assert files(kept) == []


@pytest.mark.parametrize("error", [WorkerFailed("It cannot be read.", ""), None])
def test_what_cannot_be_restored_is_deleted_without_an_error(
    kept: KeptConversations, sealed: Callable[..., Shelf], error: Exception | None
) -> None:
    sealed("talk")
    session = FakeSession() if error is None else FailingSession(error)
    if error is None:
        files(kept)[0].write_bytes(b"another key's")
    Shelf(kept).restore(session, "talk")  # type: ignore[arg-type]
    assert session.restored() == ["talk"]
    assert files(kept) == []


def test_a_state_that_kills_the_worker_is_deleted_and_the_death_is_told(
    kept: KeptConversations, sealed: Callable[..., Shelf]
) -> None:
    sealed("talk")
    with pytest.raises(WorkerDied):
        Shelf(kept).restore(FailingSession(WorkerDied("It ended.", "")), "talk")  # type: ignore[arg-type]
    assert files(kept) == []


def test_a_redaction_by_any_process_leaves_nothing_to_restore_or_seal(
    kept: KeptConversations, sealed: Callable[..., Shelf], redactions: list[int]
) -> None:
    sealed("before")
    shelf, session = Shelf(kept), FakeSession("open")
    shelf.restore(session, "open")  # type: ignore[arg-type]
    redactions.append(17)  # by another process: nobody tells this one
    assert not kept.is_kept("before")
    shelf.seal(session, never, 60.0)  # type: ignore[arg-type]
    assert files(kept) == []
    assert not [one for one in session.said if isinstance(one, SealConversation)]
    shelf.restore(session, "open")  # type: ignore[arg-type]
    assert session.held == set()  # the worker, too, was told to forget
    assert session.restored() == []


def test_forgetting_reaches_files_and_worker(kept: KeptConversations, sealed: Callable[..., Shelf]) -> None:
    shelf, session = sealed("one", "two"), FakeSession("one")
    (kept.folder / ".conversation.sealed.x.partial").write_bytes(b"half a state")
    shelf.forget_all(session)  # type: ignore[arg-type]
    assert files(kept) == []
    assert session.held == set()


def test_only_so_many_and_so_much_is_kept(
    kept: KeptConversations, sealed: Callable[..., Shelf], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"talk {number}" for number in range(6)]
    for age, name in enumerate(reversed(names)):
        sealed(name)
        os.utime(kept.file(name).path, (1_000_000 - age, 1_000_000 - age))
    monkeypatch.setattr(kept_module, "MOST_FILES", 3)
    kept.make_room()
    assert [name for name in names if kept.is_kept(name)] == names[3:]
    monkeypatch.setattr(kept_module, "MOST_BYTES", Path(kept.file(names[5]).path).stat().st_size * 3 // 2)
    kept.make_room()
    assert [name for name in names if kept.is_kept(name)] == names[5:]


def test_what_was_cut_off_while_it_was_written_goes_when_nobody_can_be_writing_it(kept: KeptConversations) -> None:
    kept.make_room()
    halves = [kept.folder / f".conversation-0-{name}.sealed.x.partial" for name in ("left", "being written")]
    for half in halves:
        half.write_bytes(b"half a state")
    os.utime(halves[0], (1_000_000, 1_000_000))
    kept.make_room()
    assert files(kept) == halves[1:]


def test_sealing_ends_when_somebody_asks(kept: KeptConversations) -> None:
    shelf, session = Shelf(kept), FakeSession("one", "two")
    for name in ("one", "two"):
        shelf.restore(session, name)  # type: ignore[arg-type]
    shelf.seal(session, lambda: any(isinstance(one, SealConversation) for one in session.said), 60.0)  # type: ignore[arg-type]
    assert [kept.is_kept(name) for name in ("one", "two")] == [True, False]
