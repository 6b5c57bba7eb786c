from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DiskFull, TooNew
from core.sealed import Label, Unreadable, read_sealed, seal, unseal, write_sealed

KEY = bytes(range(32))
LABEL = Label(vault_id="v", file_id="adapter-1", base_sha256="ab")


@given(st.binary(max_size=200_000))
def test_what_was_sealed_comes_back(data: bytes) -> None:
    assert unseal(seal(data, KEY, LABEL), KEY, "adapter-1") == (LABEL, data)


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072])
def test_sizes_around_a_chunk(size: int) -> None:
    assert unseal(seal(b"x" * size, KEY, LABEL), KEY, "adapter-1")[1] == b"x" * size


@given(st.data())
def test_no_flipped_bit_is_accepted(data: st.DataObject) -> None:
    sealed = bytearray(seal(b"some weights" * 9000, KEY, LABEL))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises((Unreadable, TooNew)):
        unseal(bytes(sealed), KEY, "adapter-1")


@given(st.integers(0, 70_000))
def test_no_truncation_is_accepted(length: int) -> None:
    sealed = seal(b"x" * 70_000, KEY, LABEL)
    with pytest.raises(Unreadable):
        unseal(sealed[: min(length, len(sealed) - 1)], KEY, "adapter-1")


def test_another_key_another_file_and_trailing_bytes_are_refused() -> None:
    sealed = seal(b"x", KEY, LABEL)
    for wrong in ((sealed, bytes(32), "adapter-1"), (sealed, KEY, "adapter-2"), (sealed + b"y", KEY, "adapter-1")):
        with pytest.raises(Unreadable):
            unseal(*wrong)


def test_a_later_format_is_refused_by_name() -> None:
    with pytest.raises(TooNew):
        unseal(seal(b"x", KEY, Label(vault_id="v", file_id="a", version=2)), KEY, "a")


def test_a_full_disk_keeps_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "file.sealed"
    write_sealed(path, b"old", KEY, LABEL, "the adapter")
    resource = pytest.importorskip("resource", reason="file size limits are a POSIX thing")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(DiskFull):
            write_sealed(path, b"new" * 10_000, KEY, LABEL, "the adapter")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert read_sealed(path, KEY, "adapter-1")[1] == b"old"
    assert [file.name for file in tmp_path.iterdir()] == ["file.sealed"]
