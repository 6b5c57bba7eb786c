"""Read the metadata and the tensor table of a GGUF file that may be hostile.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, little-endian. Every count and
length is checked against a bound and against what is left of the file before anything is allocated for it.
"""

import struct
from dataclasses import dataclass, field
from typing import BinaryIO

MAGIC = b"GGUF"
MOST_KEYS = 4096
MOST_TENSORS = 65_536
MOST_KEY_BYTES = 256
MOST_NAME_BYTES = 128
MOST_STRING_BYTES = 2**20
MOST_ARRAY_ITEMS = 4_000_000
MOST_TOKEN_BYTES = 4096
MOST_DIMENSIONS = 4
MOST_ALIGNMENT = 2**16
_KEPT_NUMBERS = 4096

_STRING, _ARRAY = 8, 9
_SCALARS = {0: "<B", 1: "<b", 2: "<H", 3: "<h", 4: "<I", 5: "<i", 6: "<f", 7: "<?", 10: "<Q", 11: "<q", 12: "<d"}
_TOKENS, _TOKEN_TYPES = "tokenizer.ggml.tokens", "tokenizer.ggml.token_type"

# By number: name, weights in a block, bytes of a block.
_TENSOR_TYPES = {
    0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 3: ("Q4_1", 32, 20), 6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24), 8: ("Q8_0", 32, 34), 9: ("Q8_1", 32, 40), 10: ("Q2_K", 256, 84), 11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144), 13: ("Q5_K", 256, 176), 14: ("Q6_K", 256, 210), 15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66), 17: ("IQ2_XS", 256, 74), 18: ("IQ3_XXS", 256, 98), 19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18), 21: ("IQ3_S", 256, 110), 22: ("IQ2_S", 256, 82), 23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1), 25: ("I16", 1, 2), 26: ("I32", 1, 4), 27: ("I64", 1, 8), 28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56), 30: ("BF16", 1, 2), 34: ("TQ1_0", 256, 54), 35: ("TQ2_0", 256, 66), 39: ("MXFP4", 32, 17),
}  # fmt: skip

Number = int | float | bool


class GgufFault(Exception):
    """The file cannot be taken; the message goes on after the file's name, in words of ours."""


@dataclass(frozen=True)
class Tensor:
    """One row of the tensor table; `offset` counts from the beginning of the tensor data."""

    name: str
    kind: str
    elements: int
    size_bytes: int
    offset: int


@dataclass
class Metadata:
    """What stands before the tensor data. Of arrays only short ones of numbers are kept, and the vocabulary."""

    values: dict[str, str | Number | tuple[Number, ...]] = field(default_factory=dict)
    tokens: list[str] = field(default_factory=list)
    token_types: tuple[Number, ...] = ()
    tensors: list[Tensor] = field(default_factory=list)


class _Reader:
    """Take bytes from the front of a file, never more than it has."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size
        self.position = 0

    def take(self, count: int) -> bytes:
        if count > self._left:
            raise GgufFault("is cut off: it ends within its own description")
        data = self._file.read(count)
        if len(data) != count:
            raise GgufFault("is cut off: it ends within its own description")
        self._left -= count
        self.position += count
        return data

    def expect(self, count: int) -> None:
        """Raise unless so many bytes are left."""
        if count > self._left:
            raise GgufFault("is cut off or damaged: it announces more than it holds")

    def number(self, form: str) -> Number:
        value: Number = struct.unpack(form, self.take(struct.calcsize(form)))[0]
        return value

    def count(self, form: str = "<Q") -> int:
        return int(self.number(form))

    def string(self, most: int, what: str) -> str:
        length = self.count()
        if length > most:
            raise GgufFault(f"is damaged: {what} is longer than {most} bytes")
        return self.take(length).decode("utf-8", "replace")


def read_metadata(file: BinaryIO, size: int) -> Metadata:
    """Read what stands before the tensor data of a file of `size` bytes, and check that all tensors lie within it.

    Raises GgufFault, whose message is to follow the name of the file.
    """
    reader = _Reader(file, size)
    _check_version(reader)
    tensors, keys = reader.count(), reader.count()
    if tensors > MOST_TENSORS or keys > MOST_KEYS:
        raise GgufFault("is damaged: it announces more entries than any model has")
    metadata = Metadata()
    for _ in range(keys):
        _read_entry(reader, metadata)
    names: set[str] = set()
    for _ in range(tensors):
        tensor = _read_tensor(reader)
        if tensor.name in names:
            raise GgufFault("is damaged: it has two tensors of one name")
        names.add(tensor.name)
        metadata.tensors.append(tensor)
    _check_places(metadata, reader.position, size)
    return metadata


def _check_version(reader: _Reader) -> None:
    if reader.position == 0 and reader.take(4) != MAGIC:
        raise GgufFault("is not a GGUF file")
    version = reader.count("<I")
    if version in (2, 3):
        return
    if version & 0xFFFF == 0 and version:
        raise GgufFault("is made for big-endian machines")
    if version == 1:
        raise GgufFault("is in the first version of GGUF, which is read no more")
    raise GgufFault(f"is in version {version} of GGUF; this release reads versions 2 and 3")


def _read_entry(reader: _Reader, metadata: Metadata) -> None:
    key = reader.string(MOST_KEY_BYTES, "a key")
    if key in metadata.values:
        raise GgufFault("is damaged: it has one key twice")
    kind = reader.count("<I")
    if kind == _STRING:
        metadata.values[key] = reader.string(MOST_STRING_BYTES, "a text")
    elif kind == _ARRAY:
        metadata.values[key] = _read_array(reader, key, metadata)
    elif kind in _SCALARS:
        metadata.values[key] = reader.number(_SCALARS[kind])
    else:
        raise GgufFault("is damaged: it has a value of a kind that does not exist")


def _read_array(reader: _Reader, key: str, metadata: Metadata) -> tuple[Number, ...]:
    kind, count = reader.count("<I"), reader.count()
    if kind == _ARRAY:
        raise GgufFault("is damaged: it has an array of arrays")
    if count > MOST_ARRAY_ITEMS:
        raise GgufFault(f"is damaged: it has an array of more than {MOST_ARRAY_ITEMS} items")
    if kind == _STRING:
        reader.expect(8 * count)
        texts = [reader.string(MOST_TOKEN_BYTES, "a token") for _ in range(count)]
        if key == _TOKENS:
            metadata.tokens = texts
        return ()
    if kind not in _SCALARS:
        raise GgufFault("is damaged: it has an array of a kind that does not exist")
    data = reader.take(count * struct.calcsize(_SCALARS[kind]))
    if key != _TOKEN_TYPES and count > _KEPT_NUMBERS:
        return ()
    numbers = tuple(number for (number,) in struct.iter_unpack(_SCALARS[kind], data))
    if key != _TOKEN_TYPES:
        return numbers
    metadata.token_types = numbers
    return ()


def _read_tensor(reader: _Reader) -> Tensor:
    name = reader.string(MOST_NAME_BYTES, "the name of a tensor")
    dimensions = reader.count("<I")
    if not 1 <= dimensions <= MOST_DIMENSIONS:
        raise GgufFault("is damaged: it has a tensor of no possible shape")
    shape = [reader.count() for _ in range(dimensions)]
    kind, offset = reader.count("<I"), reader.count()
    if kind not in _TENSOR_TYPES:
        raise GgufFault("has weights in a form that this release does not know, or is damaged")
    kind_name, block, block_bytes = _TENSOR_TYPES[kind]
    elements = 1
    for side in shape:
        elements *= side
    if not elements or shape[0] % block:
        raise GgufFault("is damaged: it has a tensor of no possible shape")
    return Tensor(name, kind_name, elements, elements // block * block_bytes, offset)


def _check_places(metadata: Metadata, position: int, size: int) -> None:
    """Raise unless every tensor lies within the file, aligned, and over no other."""
    alignment = metadata.values.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 1 <= alignment <= MOST_ALIGNMENT or alignment & (alignment - 1):
        raise GgufFault("is damaged: its alignment is no power of two")
    start = -(-position // alignment) * alignment
    end = 0
    for tensor in sorted(metadata.tensors, key=lambda tensor: tensor.offset):
        if tensor.offset % alignment or tensor.offset < end:
            raise GgufFault("is damaged: its tensors lie over each other")
        end = tensor.offset + tensor.size_bytes
    if start + end > size:
        raise GgufFault(f"is cut off: {start + end - size} bytes are missing")
