"""What the tests of base models share: a cache of their own, and a server on this machine."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # the server is a module of these tests, not of a package


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder that nothing else uses."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("GUARDIAN_CACHE", str(folder))
    return folder
