"""A large model file is hashed once, and again whenever the system says that it changed."""

import hashlib
import os
from pathlib import Path

import pytest

from core.errors import ModelMissing, ModelRefused
from core.models import verified
from core.models.verified import verify_file

pytestmark = pytest.mark.usefixtures("cache")
SIZE = 100_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "large.gguf"
    path.write_bytes(bytes(SIZE))
    return path


@pytest.fixture
def sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


@pytest.fixture
def hashed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count what is hashed, with files counting as large from a few bytes on."""
    real, seen = hashlib.file_digest, list[str]()

    def count(file: object, name: str) -> object:
        seen.append(name)
        return real(file, name)  # type: ignore[arg-type]

    monkeypatch.setattr(hashlib, "file_digest", count)
    monkeypatch.setattr(verified, "HASH_EACH_TIME_BYTES", 1000)
    return seen


def test_a_large_file_is_hashed_once(file: Path, sha256: str, hashed: list[str]) -> None:
    for _ in range(3):
        verify_file(file, sha256)
    assert len(hashed) == 1


def test_a_small_file_is_hashed_each_time(
    file: Path, sha256: str, hashed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verified, "HASH_EACH_TIME_BYTES", SIZE)
    for _ in range(3):
        verify_file(file, sha256)
    assert len(hashed) == 3


def test_a_changed_byte_is_found_even_if_its_date_is_set_back(file: Path, sha256: str, hashed: list[str]) -> None:
    verify_file(file, sha256)
    before = file.stat()
    with file.open("r+b") as handle:
        handle.seek(SIZE // 2)
        handle.write(b"x")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    with pytest.raises(ModelRefused, match=r"large\.gguf .* SHA-256 is wrong"):
        verify_file(file, sha256)


def test_another_file_in_its_place_is_found(file: Path, sha256: str, hashed: list[str], tmp_path: Path) -> None:
    verify_file(file, sha256)
    other = tmp_path / "other"
    other.write_bytes(b"y" * SIZE)
    other.replace(file)
    with pytest.raises(ModelRefused):
        verify_file(file, sha256)


def test_the_same_content_elsewhere_is_hashed_again_and_accepted(
    file: Path, sha256: str, hashed: list[str], tmp_path: Path
) -> None:
    verify_file(file, sha256)
    copy = tmp_path / "copy.gguf"
    copy.write_bytes(file.read_bytes())
    verify_file(copy, sha256)
    assert len(hashed) == 2


@pytest.mark.parametrize("stamp", [b"", b"{}", b"\xff\x00"])
def test_a_stamp_that_cannot_be_read_is_no_proof(
    file: Path, sha256: str, hashed: list[str], cache: Path, stamp: bytes
) -> None:
    verify_file(file, sha256)
    (cache / "models" / sha256[:16] / "verified.json").write_bytes(stamp)
    verify_file(file, sha256)
    assert len(hashed) == 2


def test_the_stamp_of_one_hash_proves_no_other(file: Path, sha256: str, hashed: list[str], cache: Path) -> None:
    verify_file(file, sha256)
    wanted = sha256[:16] + "0" * 48  # kept in the same folder
    with pytest.raises(ModelRefused):
        verify_file(file, wanted)


def test_a_cache_that_cannot_be_written_costs_only_time(
    file: Path, sha256: str, hashed: list[str], cache: Path
) -> None:
    cache.write_bytes(b"in the way")
    for _ in range(2):
        verify_file(file, sha256)
    assert len(hashed) == 2


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match=r"gone\.gguf"):
        verify_file(tmp_path / "gone.gguf", "0" * 64)
