"""What this installation consists of and whether it works, found out without a vault and without any content."""

import os
import platform
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

from cryptography.hazmat.backends.openssl import backend as cryptography_backend
from sqlcipher3 import dbapi2 as sqlcipher

from core import __version__
from core.diagnostics import read_from
from core.errors import GuardianError
from core.files import FileLock
from core.hardening import is_readable_by_others
from core.inference.engine import Engine, EngineStatus
from core.models.catalogue import BaseModel, default_model, known_models
from core.models.machine import Machine, this_machine
from core.paths import Home, cache_folder, resources, runtime_folder
from core.services import login_start
from core.settings.public import read_public
from core.vault import header as headers
from core.vault.vault import has_vault
from core.workers.landlock import interface_version

LEAST_FREE_BYTES = 1 << 30
PACKAGES = (
    "APScheduler",
    "argon2-cffi",
    "argon2-cffi-bindings",
    "cryptography",
    "gguf",
    "keyring",
    "llama-cpp-python",
    "msgspec",
    "numpy",
    "peft",
    "psutil",
    "PyNaCl",
    "PySide6-Essentials",
    "safetensors",
    "sqlcipher3",
    "tokenizers",
    "torch",
    "transformers",
    "typer",
)
_BUNDLED = re.compile(r"lib(llama|ggml)\.(?:so\.|)(\d+(?:\.\d+)+)(?:\.dylib)?")


@dataclass(frozen=True)
class Problem:
    """Something that does not work, and what to do about it."""

    title: str
    advice: str


@dataclass(frozen=True)
class ModelHealth:
    """Whether the embedded model starts; `seconds` from the start of its process, `placement` where it runs and why."""

    name: str
    is_started: bool
    seconds: float | None
    placement: str
    context_tokens: int
    memory_bytes: int | None


@dataclass(frozen=True)
class WindowHealth:
    """How often the window did not answer for more than 50 ms, as far as the diagnostics reach back.

    `longest_where` is the line of our code it stood at, and `longest_page` the page that was shown.
    """

    stalls: int
    longest_ms: int | None
    longest_where: str
    longest_page: str
    latest: str | None


@dataclass(frozen=True)
class Examination:
    """All that was found; `vault` holds facts that lie in the open, `ok` says that there are no problems."""

    ok: bool
    problems: list[Problem]
    versions: dict[str, str]
    libraries: dict[str, str]
    machine: Machine
    protection: dict[str, str]
    paths: dict[str, str]
    vault: dict[str, str]
    window: WindowHealth
    model: ModelHealth
    models_here: list[str]


class _NoAdapters:
    def current_id(self) -> str | None:
        return None

    def unsealed(self, adapter: str) -> bytes:
        raise KeyError(adapter)


def examine(home: Home, model: Callable[[], BaseModel] = default_model) -> Examination:
    """Look at versions, machine, paths and the vault's outside, and start the embedded model once."""
    problems: list[Problem] = []
    health = _model_health(model, problems)
    vault = _vault(home, problems)
    _look_at_disk(home, problems)
    _look_at_login(home, problems)
    return Examination(
        ok=not problems,
        problems=problems,
        versions=_versions(problems),
        libraries=libraries(),
        machine=this_machine(),
        protection=_protection(),
        paths=_paths(home),
        vault=vault,
        window=_window(home),
        model=health,
        models_here=[one.name for one in known_models() if one.is_here],
    )


def versions() -> dict[str, str]:
    """Return the versions of the app, of Python, of the system, and of the libraries we are made with."""
    return _versions([])


def _versions(problems: list[Problem]) -> dict[str, str]:
    found = {"Guardian Angel": __version__, "Python": platform.python_version(), "system": platform.platform()}
    for package in PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "missing"
            problems.append(Problem(f"The library {package} is missing.", "Run `make run` once: it sets things up."))
    return found


def libraries() -> dict[str, str]:
    """Return the versions of the C libraries that come inside of packages, as far as they tell them."""
    connection = sqlcipher.connect(":memory:")
    try:
        cipher = str(connection.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        connection.close()
    found = {"SQLCipher": cipher, "SQLite": sqlcipher.sqlite_version}
    found["cryptography's"] = cryptography_backend.openssl_version_text()
    for path in distribution("llama-cpp-python").files or ():
        if matched := _BUNDLED.fullmatch(path.name):
            found[matched[1]] = max(found.get(matched[1], ""), matched[2])
    return found


def _protection() -> dict[str, str]:
    landlock = interface_version()
    has_filter = sys.platform == "linux" and platform.machine() in {"x86_64", "aarch64"}
    return {
        "memory": "other programs of yours can read it" if is_readable_by_others() else "closed to other programs",
        "network of workers": "forbidden by the kernel" if has_filter else "not forbidden by this system",
        "files of importers": f"confined (Landlock {landlock})" if landlock else "not confined by this system",
    }


def _paths(home: Home) -> dict[str, str]:
    return {
        "home": str(home.folder),
        "cache": str(cache_folder()),
        "runtime": str(runtime_folder()),
        "resources": str(resources()),
        "diagnostics": str(home.diagnostics),
    }


def _vault(home: Home, problems: list[Problem]) -> dict[str, str]:
    if not has_vault(home):
        return {"state": "there is none yet"}
    facts = {"state": "there is one"}
    with _noting(problems):
        header = headers.parse(headers.read_content(home))
        facts["format"] = str(header.format)
        facts["opens with"] = ", ".join(sorted({slot.kind for slot in header.slots}))
    if os.name == "posix" and home.folder.stat().st_mode & 0o077:
        problems.append(Problem("Other users can look into the vault's folder.", f"chmod 700 {home.folder}"))
    with _noting(problems):
        for name, lock in (("learning", home.scheduler_lock), ("the model", home.inference_lock)):
            facts[name] = "in use by a process" if _is_held(lock) else "not in use"
    return facts


def _window(home: Home) -> WindowHealth:
    stalls = [line for line in read_from(home.diagnostics) if line.get("event") == "stall"]
    longest = max(stalls, key=_seconds, default=None)
    if longest is None:
        return WindowHealth(0, None, "", "", None)
    where, page = str(longest.get("where", "")), str(longest.get("stage", ""))
    return WindowHealth(len(stalls), round(1000 * _seconds(longest)), where, page, str(stalls[-1].get("time", "")))


def _seconds(line: dict[str, object]) -> float:
    seconds = line.get("seconds")
    return float(seconds) if isinstance(seconds, int | float) else 0.0


def _is_held(path: Path) -> bool:
    if not path.exists():
        return False
    lock = FileLock(path)
    try:
        return not lock.take(is_shared=False)
    finally:
        lock.release()


def _look_at_login(home: Home, problems: list[Problem]) -> None:
    if read_public(home)["start_at_login"] == "on" and (why := login_start.why_not(home)):
        problems.append(Problem(why, "`guardian settings set start_at_login on` puts it there again; off ends it."))


def _look_at_disk(home: Home, problems: list[Problem]) -> None:
    for folder in (home.folder, cache_folder()):
        there = next(one for one in (folder, *folder.parents) if one.exists())
        free = shutil.disk_usage(there).free
        if free < LEAST_FREE_BYTES:
            problems.append(Problem(f"Only {free / 1e6:.0f} MB are free on the disk of {there}.", "Free some space."))
        if not os.access(there, os.W_OK):
            problems.append(Problem(f"{there} cannot be written.", "Choose a folder that you may write to."))


def _model_health(model: Callable[[], BaseModel], problems: list[Problem]) -> ModelHealth:
    name, status, seconds = "", EngineStatus(is_loaded=False), None
    with _noting(problems):
        name = model().name
        engine, began = Engine(model, _NoAdapters()), time.monotonic()
        try:
            engine.warm_up()
            seconds = round(time.monotonic() - began, 3)
            status = engine.status()
        finally:
            engine.close()
    return ModelHealth(name, status.is_loaded, seconds, status.placement, status.context_tokens, status.memory_bytes)


@contextmanager
def _noting(problems: list[Problem]) -> Iterator[None]:
    try:
        yield
    except GuardianError as error:
        problems.append(Problem(error.title, error.advice))
