"""Engines over the real embedded model."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.append(str(Path(__file__).parent))  # what the tests share is a module beside them, not a package

from asking import NoAdapters

from core.inference.engine import Engine
from core.models.catalogue import default_model


@pytest.fixture
def new_engine() -> Iterator[Callable[..., Engine]]:
    """Make engines, and close them all afterwards."""
    made: list[Engine] = []

    def make(**options: Any) -> Engine:
        made.append(Engine(options.pop("model", default_model), NoAdapters(), **options))
        return made[-1]

    yield make
    for one in made:
        one.close()
