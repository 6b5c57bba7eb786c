"""Which model daydreams: the largest that is here and fits, and the same for a whole night."""

from dataclasses import replace

import pytest

from core.log.log import Log
from core.models.catalogue import BaseModel, default_model
from core.models.fit import needed_bytes
from core.paths import Home
from core.services.models import ModelService
from core.services.night_model import NightModel
from core.services.settings import SettingsService

GIB = 1 << 30
CONTEXT = 4096


class Shelf:
    """Models of any size that are all here, and the memory that is free."""

    def __init__(self, log: Log, home: Home) -> None:
        self.settings = SettingsService(log, home)
        self.by_day = default_model()
        self.free = 64 * GIB
        self.known: list[BaseModel] = [self.by_day]
        self.night = NightModel(self.settings, ModelService(self.settings), lambda: self.free, lambda: self.known)

    def put(self, name: str, gib: float, **facts: object) -> BaseModel:
        made = replace(self.by_day, name=name, size_bytes=int(gib * GIB), **facts)  # type: ignore[arg-type]
        self.known.append(made)
        return made


@pytest.fixture
def shelf(log: Log, home: Home) -> Shelf:
    home.folder.mkdir(parents=True, exist_ok=True)
    return Shelf(log, home)


def test_the_largest_that_fits_daydreams(shelf: Shelf) -> None:
    small, large = shelf.put("small", 1), shelf.put("large", 8)
    assert shelf.night.current() == large
    shelf.night.release()
    shelf.free = needed_bytes(small, CONTEXT) + GIB
    assert shelf.night.current() == small
    shelf.night.release()
    shelf.free = GIB
    assert shelf.night.current() == shelf.by_day


def test_a_night_keeps_its_model_though_loading_it_takes_the_memory(shelf: Shelf) -> None:
    large = shelf.put("large", 8)
    assert shelf.night.current() == large
    shelf.free = GIB
    assert shelf.night.current() == large


def test_the_model_of_the_day_where_that_is_wished_or_nothing_else_can(shelf: Shelf) -> None:
    shelf.put("writes on", 4, is_chat=False)
    shelf.put("elsewhere", 4, sha256="")
    assert shelf.night.current() == shelf.by_day
    shelf.night.release()
    shelf.put("large", 8)
    shelf.settings.set("night_model", "same")
    assert shelf.night.current() == shelf.by_day
