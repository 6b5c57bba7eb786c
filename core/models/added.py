"""The register of model files the principal added: public facts in the cache folder, never the files themselves."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from core.errors import GuardianError
from core.files import exclusive_lock, explaining, make_private_folder, replace_file
from core.paths import models_folder

_WAIT_S = 10.0


class AddedModel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A base model in a file of the principal's own, with what that file says of itself."""

    name: str
    title: str
    path: str
    sha256: str
    bytes: int
    family: str
    licence: str
    template: str
    document_separator: str
    context_tokens: int
    parameters: int
    layers: int
    heads: int
    kv_heads: int
    head_size: int
    is_chat: bool


class _Register(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int = 1
    models: tuple[AddedModel, ...] = ()


def added_models() -> tuple[AddedModel, ...]:
    """Return what was added, in the order of adding. Raises GuardianError if the register cannot be read."""
    return _read().models


def register(one: AddedModel) -> None:
    """Remember a model under its name, in place of an earlier one of that name. Raises GuardianError, DiskFull."""
    with _changing() as models:
        _write([*(other for other in models if other.name != one.name), one])


def forget(name: str) -> None:
    """Forget a model; its file stays where it is. Raises GuardianError, DiskFull."""
    with _changing() as models:
        _write([other for other in models if other.name != name])


@contextmanager
def _changing() -> Iterator[tuple[AddedModel, ...]]:
    with explaining("the register of added models", "Check that the cache folder can be written."):
        make_private_folder(models_folder())
        with exclusive_lock(models_folder() / "added.lock", _WAIT_S) as is_ours:
            if not is_ours:
                raise GuardianError("Another process is adding or removing a model.", "Try again in a moment.")
            yield _read().models


def _path() -> Path:
    return models_folder() / "added.json"


def _read() -> _Register:
    path = _path()
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Register)
    except FileNotFoundError:
        return _Register()
    except (OSError, msgspec.DecodeError) as error:
        raise GuardianError(
            f"The register of added models cannot be read ({type(error).__name__}).",
            f"Delete {path} and add the files again; the files themselves are untouched.",
        ) from error


def _write(models: list[AddedModel]) -> None:
    encoded = msgspec.json.format(msgspec.json.encode(_Register(models=tuple(models))), indent=2)
    replace_file(_path(), encoded + b"\n", "the register of added models")
