"""Children under the recorder, and a place for many short-lived vaults."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # the harness is modules of these tests, not a package

from recording import Nursery, compile_recorder
from starts import Start, make_starts


@pytest.fixture(scope="session")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Where the children come from whose writes are recorded, limited, and cut short."""
    nursery = Nursery(compile_recorder(tmp_path_factory.mktemp("recorder")))
    yield nursery
    nursery.close()


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder for vaults that come and go, in memory where possible: only the trace decides what is durable."""
    memory = Path("/dev/shm")  # noqa: S108 - a private folder is made in it
    folder = Path(tempfile.mkdtemp(prefix="guardian-faults-", dir=memory if memory.is_dir() else None))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def starts(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Start]:
    """The vaults that acts begin with, by act; work on copies."""
    return make_starts(nursery, tmp_path_factory.mktemp("starts"))
