"""Attachments: sealed once for each content, checked, saved under safe names."""

from pathlib import Path

import pytest

from core.errors import GuardianError, LogDamaged
from core.guardian import Guardian
from core.services.attachments import free_name


@pytest.mark.parametrize("size", [0, 1, 65536, 65537, 3_000_000])
def test_a_file_comes_back_as_it_was(guardian: Guardian, tmp_path: Path, size: int) -> None:
    content = bytes(number * 7 % 256 for number in range(size % 1000)) + bytes(size - size % 1000)
    (tmp_path / "photo.jpg").write_bytes(content)
    seq = guardian.capture.add("", files=[tmp_path / "photo.jpg"])
    (saved,) = guardian.attachments.save(seq, tmp_path / "out")
    assert (saved.name, saved.read_bytes()) == ("photo.jpg", content)
    (attachment,) = guardian.attachments.of(seq)
    assert (attachment.media_type, attachment.size_bytes) == ("image/jpeg", size)
    assert guardian.verify(2).ok


def test_nothing_of_it_is_readable_on_disk(guardian: Guardian, tmp_path: Path) -> None:
    (tmp_path / "secret-name.txt").write_bytes(b"canary " * 1000)
    guardian.capture.add("", files=[tmp_path / "secret-name.txt"])
    for file in guardian.home.folder.rglob("*"):
        assert "secret-name" not in file.name
        assert not file.is_file() or b"canary" not in file.read_bytes()


@pytest.mark.parametrize("how", ["missing", "flipped", "cut", "another"])
def test_a_damaged_attachment_is_named_and_the_log_stays_open(guardian: Guardian, tmp_path: Path, how: str) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_text(name)
    seq = guardian.capture.add("one", files=[tmp_path / "a"])
    other = guardian.capture.add("two", files=[tmp_path / "b"])
    path, another = (
        guardian.home.attachments / f"{guardian.attachments.of(number)[0].file}.sealed" for number in (seq, other)
    )
    content = path.read_bytes()
    path.unlink()
    if how != "missing":
        flipped = content[:-1] + bytes([content[-1] ^ 1])
        path.write_bytes({"flipped": flipped, "cut": content[:-1], "another": another.read_bytes()}[how])
    check = guardian.verify(2)
    assert not check.ok
    assert [f"an attachment of entry {seq} is missing or damaged" in problem for problem in check.problems] == [True]
    with pytest.raises(LogDamaged):
        guardian.attachments.save(seq, tmp_path / "out")
    assert guardian.capture.add("it goes on")


def test_a_row_changed_in_the_database_is_named(guardian: Guardian, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    seq = guardian.capture.add("one", files=[tmp_path / "a"])
    with guardian._log.checking() as connection:
        connection.execute("UPDATE attachment SET name = 'other'")
    assert guardian.verify(1).problems == [f"the attachments of entry {seq} were changed or are missing"]


@pytest.mark.parametrize(
    ("wished", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("..\\..\\boot.ini", "boot.ini"),
        (".bashrc", "bashrc"),
        ("a:b?.txt", "a_b_.txt"),
        ("new\nline", "new_line"),
        ("", "attachment"),
        ("..", "attachment"),
    ],
)
def test_a_name_leads_nowhere_else(tmp_path: Path, wished: str, name: str) -> None:
    assert free_name(tmp_path, wished) == tmp_path / name
    (tmp_path / name).touch()
    assert free_name(tmp_path, wished).parent == tmp_path
    assert not free_name(tmp_path, wished).exists()


def test_what_cannot_be_attached_says_so(guardian: Guardian, tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(GuardianError, match="cannot be read"):
            guardian.capture.add("text", files=[path])
    with pytest.raises(GuardianError, match="no attachments"):
        guardian.attachments.save(guardian.capture.add("text"), tmp_path / "out")
