"""Which model daydreams: at night there is time and memory for a larger one."""

from collections.abc import Callable, Iterable

from core.models.catalogue import BaseModel, known_models
from core.models.fit import needed_bytes
from core.services.models import ModelService
from core.services.settings import SettingsService
from core.workers.vitals import available_memory_bytes

LARGEST = "largest"
_MB = 1 << 20


class NightModel:
    """Choose the largest model that is on this machine, was trained on conversations, and fits its free memory."""

    def __init__(
        self,
        settings: SettingsService,
        models: ModelService,
        free_bytes: Callable[[], int] = available_memory_bytes,
        known: Callable[[], Iterable[BaseModel]] = known_models,
    ) -> None:
        self._settings = settings
        self._models = models
        self._free_bytes = free_bytes
        self._known = known
        self._chosen: BaseModel | None = None

    def current(self) -> BaseModel:
        """Return the model to load; the one of the day where none is larger or that is wished. Raises ModelMissing.

        It stays the same until `release`: once it is loaded, less memory is free.
        """
        if self._chosen is None:
            self._chosen = self._choose()
        return self._chosen

    def release(self) -> None:
        """Choose anew the next time: a night is over."""
        self._chosen = None

    def _choose(self) -> BaseModel:
        by_day = self._models.current_model()
        if self._settings.get("night_model").value != LARGEST:
            return by_day
        context = self._settings.number("context_tokens")
        room = self._free_bytes() - self._settings.number("train_free_memory_mb") * _MB
        larger = [
            one
            for one in self._known()
            if one.is_here and one.is_chat and one.size_bytes > by_day.size_bytes and needed_bytes(one, context) <= room
        ]
        return max(larger, key=lambda one: one.size_bytes, default=by_day)
