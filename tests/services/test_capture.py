"""Captures with all that may belong to them, with the vault open and locked."""

import os
from pathlib import Path

import pytest

from core.corpus.rules import INCOGNITO
from core.entries import Content, Entry, Kind
from core.errors import GuardianError, NoVault
from core.guardian import Guardian
from core.paths import Home
from core.services.corpus import read_corpus
from core.vault import inbox
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
PICTURE = b"\x89PNG" + bytes(range(256)) * 9000


def saved(guardian: Guardian, seq: int, folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in guardian.attachments.save(seq, folder)}


def newest(guardian: Guardian) -> Entry:
    return guardian.recall.entries(limit=1, kind=Kind.CAPTURE)[0]


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A file to attach."""
    (tmp_path / "note.txt").write_text("from a file")
    return tmp_path / "note.txt"


def test_a_picture_from_memory_is_attached_and_lies_nowhere_in_clear(guardian: Guardian, tmp_path: Path) -> None:
    seq = guardian.capture.add("", files=[Content("shot.png", PICTURE)])
    (attached,) = guardian.attachments.of(seq)
    assert (attached.name, attached.media_type, attached.size_bytes) == ("shot.png", "image/png", len(PICTURE))
    assert saved(guardian, seq, tmp_path / "out") == {"shot.png": PICTURE}
    assert all(PICTURE[:64] not in path.read_bytes() for path in guardian.home.folder.rglob("*") if path.is_file())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_is_refused_instead_of_waited_for(guardian: Guardian, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(GuardianError, match="cannot be read"):
        guardian.capture.add("text", files=[tmp_path / "pipe"])


def test_incognito_is_found_but_neither_learnt_nor_recalled(guardian: Guardian) -> None:
    open_seq = guardian.capture.add("The boat lies in the harbour of Kappeln.")
    hidden = guardian.capture.add("The boat is bought for a birthday of Mira.", is_incognito=True)
    assert guardian.recall.entry(hidden).meta["incognito"] is True
    assert {hit.seq for hit in guardian.recall.search("boat")} == {open_seq, hidden}
    assert [entry.seq for entry in guardian.recall.for_question("Where is the boat?", 5)] == [open_seq]
    corpus = read_corpus(guardian._log)
    assert hidden not in corpus.by_seq
    assert open_seq in corpus.by_seq
    assert any(one.seq == hidden and one.rule == INCOGNITO for one in corpus.excluded)


def test_while_locked_everything_is_kept_for_the_next_unlock(guardian: Guardian, note: Path, tmp_path: Path) -> None:
    home = guardian.home
    guardian.close()
    files = [note, Content("shot.png", PICTURE)]
    Guardian.capture_while_locked(home, "Oil the oars #boat", "hotkey", files, ["spring"], is_incognito=True)
    note.unlink()
    assert all(PICTURE[:64] not in path.read_bytes() for path in home.inbox.iterdir())
    assert all(b"from a file" not in path.read_bytes() for path in home.inbox.iterdir())
    with Guardian.open(home, PASSPHRASE) as opened:
        entry = newest(opened)
        assert entry.text == "Oil the oars #boat\n\n#spring"
        assert entry.meta["incognito"] is True
        assert entry.meta["tags"] == ["boat", "spring"]
        assert saved(opened, entry.seq, tmp_path / "out") == {"note.txt": b"from a file", "shot.png": PICTURE}
        assert [one.size_bytes for one in opened.attachments.of(entry.seq)] == [len("from a file"), len(PICTURE)]
        assert list(home.inbox.iterdir()) == []
        assert opened.verify(2).ok


def test_files_alone_can_be_captured_while_locked(guardian: Guardian, note: Path) -> None:
    home = guardian.home
    guardian.close()
    Guardian.capture_while_locked(home, "", "hotkey", [note])
    with Guardian.open(home, PASSPHRASE) as opened:
        assert [one.name for one in opened.attachments.of(newest(opened).seq)] == ["note.txt"]


@pytest.mark.parametrize("harm", ["flip", "cut", "remove", "swap"])
def test_a_damaged_file_is_kept_aside_and_what_came_with_it_is_not_lost(
    guardian: Guardian, note: Path, harm: str
) -> None:
    home = guardian.home
    guardian.close()
    Guardian.capture_while_locked(home, "with two files", "hotkey", [Content("a.png", PICTURE), note])
    first, second = sorted(home.inbox.glob("*.part"))
    content = first.read_bytes()
    if harm == "flip":
        first.write_bytes(content[:5000] + bytes([content[5000] ^ 1]) + content[5001:])
    elif harm == "cut":
        first.write_bytes(content[:70_000])
    elif harm == "remove":
        first.unlink()
    else:
        first.write_bytes(second.read_bytes())
    with Guardian.open(home, PASSPHRASE) as opened:
        entry = newest(opened)
        assert entry.text == "with two files"
        assert [one.name for one in opened.attachments.of(entry.seq)] == ["note.txt"]
        assert [path.suffix for path in home.inbox.iterdir()] == ([] if harm == "remove" else [".damaged"])
        assert opened.recall.entries(kind=Kind.INCIDENT)[0].meta["kept_aside"] == f"{first.stem}.damaged"


def test_what_cannot_be_read_leaves_nothing_in_the_inbox(guardian: Guardian, note: Path, tmp_path: Path) -> None:
    with pytest.raises(GuardianError, match="cannot be read"):
        Guardian.capture_while_locked(guardian.home, "text", "hotkey", [note, tmp_path / "none"])
    assert list(guardian.home.inbox.iterdir()) == []
    with pytest.raises(NoVault):
        Guardian.capture_while_locked(Home(tmp_path / "elsewhere"), "text", "hotkey", [note])


def test_a_file_whose_box_was_never_written_goes_once_nobody_can_be_writing_it(guardian: Guardian) -> None:
    box = guardian.home.inbox
    for name, age_s in (("old.0.part", 90_000), ("new.0.part", 60), ("kept.0.part", 90_000)):
        (box / name).write_bytes(b"x")
        past = (box / name).stat().st_mtime - age_s
        os.utime(box / name, (past, past))
    (box / "kept.damaged").write_bytes(b"x")
    inbox.remove_orphans(guardian.home)
    assert sorted(path.name for path in box.iterdir()) == ["kept.0.part", "kept.damaged", "new.0.part"]


def test_after_a_rotation_the_files_in_the_inbox_still_open(guardian: Guardian, note: Path, tmp_path: Path) -> None:
    home = guardian.home
    guardian.close()
    Guardian.capture_while_locked(home, "before", "hotkey", [note])
    Guardian.rotate(home, PASSPHRASE, "five other words are used", MIN_MEMORY_MIB)
    with Guardian.open(home, "five other words are used") as opened:
        assert saved(opened, newest(opened).seq, tmp_path / "out") == {"note.txt": b"from a file"}
