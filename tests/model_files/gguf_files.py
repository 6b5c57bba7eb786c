"""Model files of a few kilobytes: whole ones that llama.cpp loads, and ones with a lie in them."""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

Value = str | bool | int | float | list[str] | list[int] | list[float]
Shape = tuple[int, ...]

EMBEDDING, FEED_FORWARD, HEADS = 32, 32, 2
CONTROLS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
CHATML = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
LOOPING = "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}"


@dataclass
class GgufFile:
    """A file to be written; each field may be made to say what is not so."""

    values: dict[str, Value]
    tensors: dict[str, Shape]
    version: int = 3
    magic: bytes = b"GGUF"
    tensor_count: int | None = None
    key_count: int | None = None
    alignment: int = 32
    tensor_kind: int = 0
    offsets: dict[str, int] = field(default_factory=dict)
    data_seed: int = 1

    def header(self) -> bytes:
        """Write what stands before the tensor data."""
        parts = [self.magic, struct.pack("<I", self.version)]
        parts.append(struct.pack("<Q", len(self.tensors) if self.tensor_count is None else self.tensor_count))
        parts.append(struct.pack("<Q", len(self.values) if self.key_count is None else self.key_count))
        parts += [text(key) + typed(value) for key, value in self.values.items()]
        offset = 0
        for name, shape in self.tensors.items():
            row = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
            row += struct.pack("<IQ", self.tensor_kind, self.offsets.get(name, offset))
            parts.append(text(name) + row)
            offset += padded(size(shape), self.alignment)
        header = b"".join(parts)
        return header.ljust(padded(len(header), self.alignment), b"\0")

    def data(self) -> bytes:
        """Write the tensor data: small random weights."""
        chance = random.Random(self.data_seed)
        sizes = [padded(size(shape), self.alignment) for shape in self.tensors.values()]
        return struct.pack(f"<{sum(sizes) // 4}f", *(chance.uniform(-0.05, 0.05) for _ in range(sum(sizes) // 4)))

    def write(self) -> bytes:
        """Write the file."""
        return self.header() + self.data()


def tiny_model(**changes: Value) -> GgufFile:
    """Make a model of one layer that llama.cpp loads; `changes` replace values, with dots written as __."""
    tokens = [*(byte_name(byte) for byte in range(256)), *CONTROLS]
    values: dict[str, Value] = {
        "general.architecture": "llama",
        "general.name": "Tiny",
        "general.license": "cc0-1.0",
        "llama.block_count": 1,
        "llama.context_length": 1024,
        "llama.embedding_length": EMBEDDING,
        "llama.feed_forward_length": FEED_FORWARD,
        "llama.attention.head_count": HEADS,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
        "llama.rope.dimension_count": EMBEDDING // HEADS,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": [1] * 256 + [3] * len(CONTROLS),
        "tokenizer.ggml.merges": [f"{byte_name(32)} {byte_name(97)}"],
        "tokenizer.ggml.bos_token_id": 256,
        "tokenizer.ggml.eos_token_id": 258,
        "tokenizer.ggml.add_bos_token": False,
        "tokenizer.chat_template": CHATML,
    }
    values |= {key.replace("__", "."): value for key, value in changes.items()}
    square, wide = (EMBEDDING, EMBEDDING), (EMBEDDING, FEED_FORWARD)
    layer = {"attn_norm": (EMBEDDING,), "attn_q": square, "attn_k": square, "attn_v": square, "attn_output": square}
    layer |= {"ffn_norm": (EMBEDDING,), "ffn_gate": wide, "ffn_up": wide, "ffn_down": (FEED_FORWARD, EMBEDDING)}
    tensors: dict[str, Shape] = {"token_embd.weight": (EMBEDDING, len(tokens)), "output_norm.weight": (EMBEDDING,)}
    tensors |= {f"blk.0.{name}.weight": shape for name, shape in layer.items()}
    return GgufFile(values, tensors)


def mutations(whole: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Change bits, bytes, numbers and lengths of a file, mostly before its tensor data."""
    chance = random.Random(seed)
    header = len(tiny_model().header())
    for _ in range(count):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 1, 2, 8))):
            place = chance.randrange(header if chance.random() < 0.9 else len(data) - 8)
            match chance.randrange(4):
                case 0:
                    data[place] ^= 1 << chance.randrange(8)
                case 1:
                    data[place] = chance.randrange(256)
                case 2:
                    number = chance.choice((0, 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1))
                    data[place : place + 8] = struct.pack("<Q", number)
                case _:
                    del data[place : place + chance.randrange(1, 40)]
        yield bytes(data)


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def typed(value: Value) -> bytes:
    match value:
        case bool():
            kind, data = 7, struct.pack("<?", value)
        case str():
            kind, data = 8, text(value)
        case int():
            kind, data = 4, struct.pack("<I", value)
        case float():
            kind, data = 6, struct.pack("<f", value)
        case [str(), *_]:
            kind, data = 9, struct.pack("<IQ", 8, len(value)) + b"".join(text(str(one)) for one in value)
        case [float(), *_]:
            kind, data = 9, struct.pack(f"<IQ{len(value)}f", 6, len(value), *value)
        case _:
            kind, data = 9, struct.pack(f"<IQ{len(value)}i", 5, len(value), *value)
    return struct.pack("<I", kind) + data


def byte_name(byte: int) -> str:
    """Name a byte as the vocabularies of GPT-2 and its kind do: printable ones by themselves."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    return chr(byte) if byte in printable else chr(256 + [b for b in range(256) if b not in printable].index(byte))


def size(shape: Shape) -> int:
    elements = 1
    for side in shape:
        elements *= side
    return 4 * elements


def padded(count: int, alignment: int) -> int:
    return -(-count // alignment) * alignment
