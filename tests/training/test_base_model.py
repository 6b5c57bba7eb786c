import hashlib
import os
import shutil
from pathlib import Path

import msgspec
import pytest
import torch

from core.errors import DiskFull, ModelMissing, ModelRefused
from core.training import base_model
from core.training.base_model import BaseModel, load_base
from core.training.gguf_file import unpack
from core.training.messages import Base, Text


@pytest.fixture
def kept(base: Base, loaded: BaseModel, tmp_path: Path) -> Base:
    """The base with a whole cache of its own; a test that changes a file has to replace it."""
    shutil.copytree(base.derived_folder, tmp_path / "torch", copy_function=os.link)
    return msgspec.structs.replace(base, derived_folder=str(tmp_path / "torch"))


def test_a_file_with_another_hash_is_refused_by_name(base: Base, tmp_path: Path):
    impostor = tmp_path / "impostor.gguf"
    impostor.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(ModelRefused, match=r"impostor\.gguf"):
        load_base(msgspec.structs.replace(base, path=str(impostor)))


def test_a_missing_file_is_named(base: Base, tmp_path: Path):
    with pytest.raises(ModelMissing, match=r"absent\.gguf"):
        load_base(msgspec.structs.replace(base, path=str(tmp_path / "absent.gguf")))


def test_a_separator_the_vocabulary_lacks_is_refused(base: Base):
    with pytest.raises(ModelRefused, match="<nothing>"):
        load_base(msgspec.structs.replace(base, document_separator="<nothing>"))


def test_a_whole_cache_is_used(kept: Base):
    reasons: list[str] = []
    load_base(kept, reasons.append)
    assert reasons == []


def test_no_pickle_is_kept(kept: Base):
    names = {path.name for path in Path(kept.derived_folder).iterdir()}
    assert names == {"model.safetensors", "config.json", "tokenizer.json", "manifest.json"}


@pytest.mark.parametrize("name", ["model.safetensors", "config.json", "tokenizer.json", "manifest.json"])
@pytest.mark.parametrize("how", ["changed", "cut short", "missing"])
def test_a_damaged_cache_is_never_loaded(kept: Base, name: str, how: str, monkeypatch: pytest.MonkeyPatch):
    path = Path(kept.derived_folder) / name
    data = path.read_bytes()
    path.unlink()
    if how == "changed":
        path.write_bytes(data[:-9] + bytes([data[-9] ^ 1]) + data[-8:])
    elif how == "cut short":
        path.write_bytes(data[: len(data) // 2])

    def stop(_path: Path) -> None:
        raise InterruptedError("rebuilding")

    monkeypatch.setattr(base_model, "unpack", stop)  # that it starts is what matters here; it takes seconds
    with pytest.raises(InterruptedError, match="rebuilding"):
        load_base(kept)


def test_a_rebuilt_cache_equals_the_first_and_a_full_disk_is_no_obstacle(kept: Base, monkeypatch: pytest.MonkeyPatch):
    first = _digest(kept)
    (Path(kept.derived_folder) / "manifest.json").unlink()
    unpacked = unpack(Path(kept.path))
    monkeypatch.setattr(base_model, "unpack", lambda _path: unpacked)  # it takes seconds, and is wanted twice
    with monkeypatch.context() as patch:
        patch.setattr(base_model, "replace_file", _full)
        reasons: list[str] = []
        in_memory = load_base(kept, reasons.append)
    assert len(reasons) == 2
    assert "disk full" in reasons[1]
    from_cache = load_base(kept)
    assert _digest(kept) == first
    (text,) = from_cache.items([Text(1, "Equal either way.")])
    tokens = torch.tensor([text.tokens])
    with torch.inference_mode():
        difference = in_memory.model(tokens).logits - from_cache.model(tokens).logits
    assert difference.abs().max() < 0.05


def _full(_path: Path, _data: bytes, what: str) -> None:
    raise DiskFull(what)


def _digest(base: Base) -> dict[str, str]:
    folder = Path(base.derived_folder)
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
