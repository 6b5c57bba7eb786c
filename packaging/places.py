"""Name the folders the set-up works in."""

import os
import sys
from pathlib import Path

APP = "guardian-angel"
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
MODELS = ROOT / "resources" / "models.toml"


def cache_folder() -> Path:
    """Return the folder of what is public and can be made again.

    This repeats the rule of `core.paths.cache_folder`, which needs platformdirs and so cannot run before the
    set-up; tests/packaging compares the two.
    """
    chosen = os.environ.get("GUARDIAN_CACHE")
    if chosen:
        return Path(chosen).expanduser()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / APP
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
        return Path(local) / APP / "Cache"
    chosen_by_desktop = os.environ.get("XDG_CACHE_HOME", "").strip()
    return Path(chosen_by_desktop or Path.home() / ".cache") / APP


def venv_python(venv: Path = VENV) -> Path:
    """Return the interpreter of the project's own environment."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def pinned_version(package: str, constraints: Path = CONSTRAINTS) -> str:
    """Return the version that the constraints pin a package to."""
    for line in constraints.read_text(encoding="utf-8").splitlines():
        name, _, version = line.partition("==")
        if name == package:
            return version.strip()
    raise KeyError(f"{package} has no version in {constraints.name}")
