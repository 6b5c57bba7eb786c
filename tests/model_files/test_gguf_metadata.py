"""The reader of GGUF metadata: what is whole is read, every lie is named."""

import io
import struct

import pytest
from gguf_files import CONTROLS, GgufFile, text, tiny_model

from core.models.gguf_metadata import GgufFault, Metadata, read_metadata


def read(data: bytes) -> Metadata:
    return read_metadata(io.BytesIO(data), len(data))


def fault(data: bytes) -> str:
    with pytest.raises(GgufFault) as caught:
        read(data)
    return str(caught.value)


def with_entry(entry: bytes) -> bytes:
    """Put one entry before those of a whole file."""
    file = tiny_model()
    file.key_count = len(file.values) + 1
    data = file.write()
    return data[:24] + entry + data[24:]


def test_a_whole_file_is_read(tiny: bytes) -> None:
    metadata = read(tiny)
    assert metadata.values["general.name"] == "Tiny"
    assert metadata.values["llama.embedding_length"] == 32
    assert metadata.values["tokenizer.ggml.add_bos_token"] is False
    assert metadata.tokens[-3:] == list(CONTROLS)
    assert metadata.token_types[-4:] == (1, 3, 3, 3)
    assert metadata.tensors[0].name == "token_embd.weight"
    assert metadata.tensors[0].size_bytes == 259 * 32 * 4


def test_the_second_version_is_read_too() -> None:
    assert read(GgufFile({"a": 1}, {}, version=2).write()).values == {"a": 1}


def test_a_file_cut_off_anywhere_is_named_so(tiny: bytes) -> None:
    header = len(tiny_model().header())
    for length in [*range(4, header, 61), *range(header, len(tiny), 4096), len(tiny) - 1]:
        assert "is cut off" in fault(tiny[:length])


def test_how_much_is_missing_is_said(tiny: bytes) -> None:
    assert fault(tiny[:-100]) == "is cut off: 100 bytes are missing"


@pytest.mark.parametrize("data", [b"", b"GG", b"PK\3\4" + bytes(100), b"ggml" + bytes(100)])
def test_what_is_no_gguf_is_named_so(data: bytes) -> None:
    assert fault(data) in ("is not a GGUF file", "is cut off: it ends within its own description")


@pytest.mark.parametrize(
    ("version", "words"),
    [(1, "first version"), (4, "version 4"), (0, "version 0"), (0x03000000, "big-endian"), (0x02000000, "big-endian")],
)
def test_other_versions_are_named(version: int, words: str) -> None:
    assert words in fault(GgufFile({}, {}, version=version).write())


@pytest.mark.parametrize("count", [10**5, 2**32, 2**63, 2**64 - 1])
def test_huge_counts_are_refused(count: int) -> None:
    assert "more entries" in fault(GgufFile({}, {}, key_count=count).write())
    assert "more entries" in fault(GgufFile({}, {}, tensor_count=count).write())


@pytest.mark.parametrize("length", [2**21, 2**32, 2**63, 2**64 - 1])
def test_long_texts_are_refused_before_they_are_read(length: int) -> None:
    assert "longer than" in fault(with_entry(text("k") + struct.pack("<IQ", 8, length)))
    assert "longer than" in fault(with_entry(struct.pack("<Q", length)))


@pytest.mark.parametrize("kind", range(13))
@pytest.mark.parametrize("count", [10**6, 2**32, 2**64 - 1])
def test_huge_arrays_are_refused_before_they_are_read(kind: int, count: int) -> None:
    assert any(
        words in fault(with_entry(text("k") + struct.pack("<IIQ", 9, kind, count)))
        for words in ("an array of", "announces more", "ends within")
    )


def test_arrays_in_arrays_and_unknown_kinds_are_refused() -> None:
    assert "array of arrays" in fault(with_entry(text("k") + struct.pack("<IIQ", 9, 9, 1)))
    assert "does not exist" in fault(with_entry(text("k") + struct.pack("<I", 13)))
    assert "does not exist" in fault(with_entry(text("k") + struct.pack("<IIQ", 9, 99, 1)))


def test_a_key_and_a_tensor_may_be_there_once() -> None:
    assert "one key twice" in fault(with_entry(text("general.name") + struct.pack("<II", 4, 1)))
    file = GgufFile({}, {"a": (32,), "b": (32,)})
    assert "two tensors of one name" in fault(file.write().replace(text("b"), text("a")))


@pytest.mark.parametrize("alignment", [0, 3, 48, 2**17, 2**31])
def test_the_alignment_must_be_a_power_of_two(alignment: int) -> None:
    assert "alignment" in fault(GgufFile({"general.alignment": alignment}, {}).write())


def test_another_alignment_is_read() -> None:
    file = GgufFile({"general.alignment": 64}, {"a": (3,), "b": (5,)}, alignment=64)
    assert [tensor.offset for tensor in read(file.write()).tensors] == [0, 64]


@pytest.mark.parametrize("offset", [0, 16, 64, 96])
def test_tensors_may_not_lie_over_each_other(offset: int) -> None:
    file = GgufFile({}, {"a": (32,), "b": (32,)}, offsets={"b": offset})
    assert "over each other" in fault(file.write())


@pytest.mark.parametrize("offset", [2**20, 2**63, 2**64 - 32])
def test_tensors_may_not_lie_beyond_the_file(offset: int) -> None:
    assert "is cut off" in fault(GgufFile({}, {"a": (32,)}, offsets={"a": offset}).write())


@pytest.mark.parametrize("shape", [(), (0,), (2**63, 2**63), (2, 2, 2, 2, 2), (1,) * 1000])
def test_impossible_shapes_are_refused(shape: tuple[int, ...]) -> None:
    file = GgufFile({}, {"a": shape})
    assert any(words in fault(file.header()) for words in ("no possible shape", "is cut off"))


def test_weights_in_blocks_fill_their_blocks() -> None:
    assert "no possible shape" in fault(GgufFile({}, {"a": (33, 2)}, tensor_kind=2).header())
    assert "form that this release does not know" in fault(GgufFile({}, {"a": (32,)}, tensor_kind=4).header())
