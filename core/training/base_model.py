"""The base model in torch: its tokeniser and weights, taken from the same GGUF file the principal runs.

Taking the GGUF apart needs 5 to 8 s, so what comes out is kept beside it: public weights, never pickle. The manifest
with a SHA-256 of each file is written last, and files that do not match it are made again, never loaded.
"""

import hashlib
import json
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
import torch
from safetensors.torch import save as to_safetensors
from tokenizers import Encoding, Tokenizer
from transformers import AutoModelForCausalLM, PreTrainedModel
from transformers.utils import logging as transformers_logging

from core.errors import DiskFull, ModelRefused
from core.files import make_private_folder, replace_file
from core.models.verified import verify_file
from core.training.gguf_file import Unpacked, build, unpack
from core.training.layout import Item
from core.training.messages import Base, Text

FORMAT = 1
_MANIFEST, _WEIGHTS, _CONFIG, _TOKENIZER = "manifest.json", "model.safetensors", "config.json", "tokenizer.json"


class Manifest(msgspec.Struct, frozen=True):
    """What the cache was made from, and the SHA-256 of each file in it."""

    base_sha256: str
    version: int
    files: dict[str, str]


@dataclass(frozen=True)
class BaseModel:
    """A loaded base: frozen weights, tokeniser, the token between documents, and the bytes of each token."""

    model: PreTrainedModel
    tokenizer: Tokenizer
    separator: int
    token_bytes: list[int]

    def items(self, texts: list[Text]) -> list[Item]:
        """Turn texts into tokens. Control tokens spelt out in a text stay plain text, as they must.

        A token belongs to the taught part in which its first character lies.
        """
        encoded = self.tokenizer.encode_batch([text.text for text in texts], add_special_tokens=False)
        return [self._item(text, tokens) for text, tokens in zip(texts, encoded, strict=True)]

    def _item(self, text: Text, tokens: Encoding) -> Item:
        sizes = [self.token_bytes[token] for token in tokens.ids]
        if text.taught is None:
            return Item(text.seq, tokens.ids, sizes, len(text.text.encode()))
        weights, size_bytes = [0.0] * len(sizes), 0
        starts = [start for start, _end in tokens.offsets]
        for span in text.taught:
            size_bytes += len(text.text[span.start : span.end].encode())
            for place in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
                weights[place] = span.weight
        # A part so short that no token begins in it is not scored, so its bytes must not count either.
        return Item(text.seq, tokens.ids, sizes, size_bytes if any(weights) else 0, weights)


def load_base(base: Base, on_rebuild: Callable[[str], None] = lambda _reason: None) -> BaseModel:
    """Load the base, from the cache if that is whole; `on_rebuild` hears why it has to be made again.

    Raises ModelMissing without the GGUF, ModelRefused if it is not the file `base.sha256` names or its tokeniser is
    unknown. Needs no cache: on a full disk it is made in memory every time.
    """
    transformers_logging.disable_progress_bar()
    path, folder = Path(base.path), Path(base.derived_folder)
    verify_file(path, base.sha256)
    if damage := _damage(folder, base.sha256):
        on_rebuild(damage)
        unpacked = unpack(path)
        try:
            make_private_folder(folder)
            _keep(folder, base.sha256, unpacked)
        except DiskFull:
            on_rebuild("disk full, going on without keeping the weights")
            return _assemble(base, build(unpacked), unpacked.tokenizer)
    return _assemble(base, _load_weights(folder), Tokenizer.from_file(str(folder / _TOKENIZER)))


def _assemble(base: Base, model: PreTrainedModel, tokenizer: Tokenizer) -> BaseModel:
    separator = tokenizer.token_to_id(base.document_separator)
    if separator is None:
        raise ModelRefused(
            f"{Path(base.path).name} has no token {base.document_separator}.",
            "Choose a base model from the list in the settings.",
        )
    model.requires_grad_(False).eval()
    # Byte-level vocabularies spell every byte as one character, so a token's name is as long as its bytes.
    lengths = [len(tokenizer.id_to_token(token) or "") for token in range(tokenizer.get_vocab_size())]
    return BaseModel(model, tokenizer, separator, lengths)


def _damage(folder: Path, base_sha256: str) -> str:
    """Say why the cache cannot be used; empty if it can."""
    try:
        manifest = msgspec.json.decode((folder / _MANIFEST).read_bytes(), type=Manifest)
    except FileNotFoundError:
        return "first use of this base model"
    except msgspec.DecodeError:
        return "the list of kept files is damaged"
    if (manifest.base_sha256, manifest.version) != (base_sha256, FORMAT):
        return "kept by another release or for another model"
    for name in (_WEIGHTS, _CONFIG, _TOKENIZER):
        if not (folder / name).is_file() or _sha256(folder / name) != manifest.files.get(name):
            return f"{name} is damaged"
    return ""


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _load_weights(folder: Path) -> PreTrainedModel:
    model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(
        folder, local_files_only=True, use_safetensors=True, dtype=torch.float32
    )
    return model


def _keep(folder: Path, base_sha256: str, unpacked: Unpacked) -> None:
    # The weights are kept in half precision: see EXPERIMENTS.md, "How to keep the unpacked base".
    weights = {name: tensor.half() for name, tensor in unpacked.weights.items()}
    files = {
        _WEIGHTS: to_safetensors(weights, {"format": "pt"}),
        _CONFIG: json.dumps(unpacked.config.to_dict()).encode(),
        _TOKENIZER: unpacked.tokenizer.to_str().encode(),
    }
    for name, data in files.items():
        replace_file(folder / name, data, "the unpacked base model")
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    replace_file(folder / _MANIFEST, msgspec.json.encode(Manifest(base_sha256, FORMAT, hashes)), "the base model")
