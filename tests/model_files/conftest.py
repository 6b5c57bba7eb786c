"""Model files to be read, and the folder they are written to."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # what makes the files is a module of these tests, not a package

from gguf_files import tiny_model


@pytest.fixture(scope="session")
def tiny() -> bytes:
    """A whole model of one layer."""
    return tiny_model().write()


@pytest.fixture
def model_file(tmp_path: Path, tiny: bytes) -> Path:
    """That model in a file."""
    path = tmp_path / "tiny.gguf"
    path.write_bytes(tiny)
    return path
