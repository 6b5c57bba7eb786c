"""The worker that comes and goes: started as it is wanted, ended before another one, put away when nobody asks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from core.diagnostics import Diagnostics
from core.errors import GuardianError, WorkerDied
from core.inference.fused import FusedModels
from core.inference.messages import Load
from core.inference.session import Patience, Session
from core.inference.shelf import Shelf
from core.models.catalogue import BaseModel
from core.workers.vitals import memory_bytes, processors

CONTEXT_TOKENS = 4096
_LEAVE_TIME_S = 0.5
_diagnostics = Diagnostics("inference")


class Adapters(Protocol):
    """Say which adapter is in use, and open it."""

    def current_id(self) -> str | None:
        """Return the id of the promoted adapter, None for the bare base model."""

    def unsealed(self, adapter: str) -> bytes:
        """Return an adapter as GGUF."""


@dataclass(frozen=True)
class Choices:
    """What the principal chose for inference; the model leaves after `unload_after_s` without use, 0 is never."""

    context_tokens: int = CONTEXT_TOKENS
    gpu_layers: int = -1
    unload_after_s: float = 0.0


@dataclass(frozen=True)
class EngineStatus:
    """What is loaded now; `placement` says where it runs and why, `memory_bytes` is what the worker has."""

    is_loaded: bool
    model: str | None = None
    context_tokens: int = 0
    gpu_layers: int = 0
    placement: str = ""
    adapters: tuple[str, ...] = ()
    memory_bytes: int | None = None


class Host:
    """Have at most one worker, with the model that is in use now. Not safe for concurrent calls, except as said."""

    def __init__(
        self,
        model: Callable[[], BaseModel],
        adapters: Adapters,
        choices: Callable[[], Choices],
        shelf: Shelf,
        fused: FusedModels,
        patience: Patience,
    ) -> None:
        self._model = model
        self._adapters = adapters
        self._choices = choices
        self._shelf = shelf
        self._fused = fused
        self._patience = patience
        self._session: Session | None = None
        self._model_name: str | None = None
        self._is_over = False

    @property
    def worker_pid(self) -> int | None:
        """The process id of the worker, None if none is running. May be read at any time."""
        session = self._session
        return session.pid if session and session.is_running else None

    def status(self) -> EngineStatus:
        """Tell what is loaded now. May be called at any time."""
        session = self._session
        if session is None or not session.is_running or session.loaded is None:
            return EngineStatus(is_loaded=False)
        return EngineStatus(
            is_loaded=True,
            model=self._model_name,
            context_tokens=session.loaded.context_tokens,
            gpu_layers=session.loaded.gpu_layers,
            placement=session.loaded.placement,
            adapters=(session.fused,) if session.fused else tuple(sorted(session.adapters)),
            memory_bytes=memory_bytes(session.pid),
        )

    def scales(self, adapters: Mapping[str, float] | None) -> dict[str, float]:
        """Return the adapters that are meant, those in use where none are named."""
        if adapters is None:
            # Asked each time, because another process may have promoted or rolled back meanwhile.
            current = self._adapters.current_id()
            adapters = {current: 1.0} if current else {}
        return dict(adapters)

    def ready(self, scales: Mapping[str, float], conversation: str | None = None) -> Session:
        """Return a worker with the model in use and these adapters, and with what is kept of a conversation."""
        session = self._started(scales)
        if (name := session.name(conversation)) is not None:
            try:
                self._shelf.restore(session, name)
            except WorkerDied:  # by the file, which is gone now
                session = self._started(scales)
        session.use(scales, self._adapters.unsealed)
        return session

    def _started(self, scales: Mapping[str, float]) -> Session:
        model = self._model()
        load, fused = _load(model, self._choices()), self._fused.wanted()
        fused = fused if fused and scales == {fused: 1.0} else None
        session = self._session
        if session is not None and session.is_running and session.asked_for == (load, fused):
            return session
        if session is not None:
            _diagnostics.note("reloaded" if session.is_running else "restarted", worker="inference")
            self._session = None
            session.end(leave_time_s=_LEAVE_TIME_S)  # before the next one, so that no two models are in memory
        session = self._session = Session(self._patience)
        if self._is_over:  # meanwhile; whoever ended all this has looked for a worker before this one was there
            session.kill()
            raise closing()
        self._shelf.clear()
        self._model_name = model.name
        session.start(load, fused, self._fused)
        return session

    def unload(self, seal_limit_s: float, is_unwanted: Callable[[], bool] = lambda: False) -> None:
        """Seal what is kept of conversations and end the worker, unless it turns out to be unwanted meanwhile."""
        session = self._session
        if session is None:
            return
        if session.is_running:
            self._shelf.seal(session, is_unwanted, seal_limit_s)
        if is_unwanted():
            return
        self._session = None
        session.end(leave_time_s=_LEAVE_TIME_S)
        _diagnostics.note("unloaded", worker="inference")

    def kill(self) -> None:
        """End the worker at once and for good. May be called at any time; who waits for an answer gets WorkerDied."""
        self._is_over = True
        if session := self._session:
            session.kill()

    def forget_conversations(self) -> None:
        """Remove all that is kept of conversations, in files and in the worker. May be called at any time."""
        self._shelf.forget_all(self._session)


def closing() -> GuardianError:
    """Say that the engine is being closed."""
    return GuardianError("The vault is being locked.", "Open it and ask again.")


def _load(model: BaseModel, choices: Choices) -> Load:
    cores = processors()
    return Load(
        path=str(model.path),
        sha256=model.sha256,
        template=model.template,
        document_separator=model.document_separator,
        context_tokens=min(choices.context_tokens, model.context_tokens),
        threads=cores,
        gpu_layers=choices.gpu_layers,
    )
