"""The real base model, and a real trainer process to talk to."""

import contextlib
import secrets
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch

from core import paths
from core.sealed import KEY_BYTES
from core.training.base_model import BaseModel, load_base
from core.training.layout import ADAPTER, Example, lay_out
from core.training.learner import Learner
from core.training.low_rank import Tensors
from core.training.machine import Pace
from core.training.messages import Base, Budget, Text, Train, TrainingFinished
from core.training.protocol import Event
from core.training.recipe import Recipe
from core.workers.protocol import Failed, SealedFile
from core.workers.supervisor import Worker

sys.path.append(str(Path(__file__).parent))  # what the tests share is modules beside them, not a package

SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
CANARY = "zeppelin-marzipan-47"
NOTES = Path(__file__).parents[1] / "data" / "notes" / "bees"
STEP_LIMIT_S = 120.0
# One thread: two that spin wait for each other, and next to another busy program a test may take minutes.
EXACT = Pace("cpu", 1, uses_bf16=False)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Allow the warning that peft raises by its own use of transformers."""
    allowed = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(allowed)


@pytest.fixture(scope="session")
def canary() -> str:
    """Words that one of the texts holds and no file may."""
    return CANARY


@pytest.fixture(scope="session")
def base() -> Base:
    folder = paths.model_folder(SHA256)
    path = folder / "SmolLM2-135M-Instruct.Q4_1.gguf"
    assert path.is_file(), f"the set-up puts the default base model here: {path}"
    return Base(str(path), SHA256, str(folder / "torch"), "<|endoftext|>")


@pytest.fixture(scope="session")
def texts() -> list[Text]:
    """The beginnings of a dozen notes of one author, in time order: about 150 tokens each."""
    return [Text(seq, path.read_text()[:600]) for seq, path in enumerate(sorted(NOTES.glob("*.md")), start=1)]


@pytest.fixture(scope="session")
def whole_texts() -> list[Text]:
    """The same notes whole: each fills more than half a window, so each is a step of its own."""
    return [Text(seq, path.read_text()) for seq, path in enumerate(sorted(NOTES.glob("*.md")), start=1)]


@pytest.fixture(scope="session")
def loaded(base: Base) -> BaseModel:
    return load_base(base)


@pytest.fixture(scope="session")
def examples(loaded: BaseModel, texts: list[Text]) -> list[Example]:
    recipe = Recipe.for_hidden_size(loaded.model.config.hidden_size)
    return lay_out(loaded.items(texts), recipe.layout, loaded.separator)


@pytest.fixture(scope="session")
def short_examples(loaded: BaseModel, texts: list[Text]) -> list[Example]:
    """A few dozen tokens each, for what does not depend on length."""
    beginnings = [Text(text.seq, text.text[:150]) for text in texts[:3]]
    return lay_out(loaded.items(beginnings), ADAPTER, loaded.separator)


@pytest.fixture
def new_learner(base: Base) -> Callable[[], Learner]:
    """Make learners in full precision, each on a base of its own: an adapter changes the model it is put into."""

    def make() -> Learner:
        own = load_base(base)
        return Learner(own, Recipe.for_hidden_size(own.model.config.hidden_size), EXACT)

    return make


@pytest.fixture(scope="session")
def taught(loaded: BaseModel, examples: list[Example]) -> Learner:
    """A learner that has learnt all notes but the last two. Nobody may teach it more."""
    learner = Learner(loaded, Recipe.for_hidden_size(loaded.model.config.hidden_size), EXACT)
    for example in examples[:-2]:
        learner.learn(example)
    return learner


@pytest.fixture(scope="session")
def adapter(base: Base) -> Tensors:
    """An adapter that changes the base a little everywhere, which nothing had to learn."""
    own = load_base(base)
    untaught = Learner(own, Recipe.for_hidden_size(own.model.config.hidden_size), EXACT).adapter()
    chance = torch.Generator().manual_seed(1)
    return {
        name: tensor if name.endswith("lora_A") else torch.randn(tensor.shape, generator=chance) * 3e-2
        for name, tensor in untaught.items()
    }


class Trainer:
    """A running trainer worker and everything it has said."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.status: int | None = None
        self._changed = threading.Condition()
        self.worker = Worker("core.training.worker", Event, self._on_event, self._on_end)

    def wait(self, *kinds: type, limit_s: float = STEP_LIMIT_S) -> Any:
        """Return the first event of these kinds; fail if the worker ends or the time passes without one."""
        deadline = time.monotonic() + limit_s
        with self._changed:
            while True:
                if found := [event for event in self.events if isinstance(event, kinds)]:
                    return found[0]
                assert self.status is None, f"ended with {self.status} after {self.events[-3:]}"
                assert self._changed.wait(deadline - time.monotonic()), f"silent after {self.events[-3:]}"

    def finish(self, command: Train) -> TrainingFinished:
        """Carry out a run to its end."""
        self.worker.send(command)
        result = self.wait(TrainingFinished, Failed)
        assert isinstance(result, TrainingFinished), result
        return result

    def wait_for_end(self, limit_s: float = STEP_LIMIT_S) -> int:
        with self._changed:
            assert self._changed.wait_for(lambda: self.status is not None, limit_s)
        assert self.status is not None
        return self.status

    def _on_event(self, event: Any) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def _on_end(self, status: int) -> None:
        with self._changed:
            self.status = status
            self._changed.notify_all()


@dataclass(frozen=True)
class Finished:
    """A run that was made once for all tests: what was asked, what came out, and every folder it could write to."""

    command: Train
    result: TrainingFinished
    events: list[Any]
    folders: tuple[Path, ...]


@pytest.fixture
def trainer() -> Iterator[Callable[[], Trainer]]:
    with trainers() as start:
        yield start


@pytest.fixture(scope="session")
def any_trainer() -> Iterator[Callable[[], Trainer]]:
    """Start trainers for what is carried out once for many tests."""
    with trainers() as start:
        yield start


@pytest.fixture(scope="session")
def seal() -> Callable[[Path, str], SealedFile]:
    """Name sealed files, each with a key of its own."""
    return sealed_file


@pytest.fixture(scope="session")
def finished(
    base: Base, texts: list[Text], whole_texts: list[Text], tmp_path_factory: pytest.TempPathFactory
) -> Finished:
    """An uninterrupted run: four notes learnt, one held out."""
    folder, everything_temporary = tmp_path_factory.mktemp("run"), tmp_path_factory.mktemp("temporary")
    command = Train(
        run="run-1",
        base=base,
        texts=[*whole_texts[1:4], Text(texts[4].seq, f"{whole_texts[4].text}\n{CANARY}\n")],
        context_before=texts[:1],
        held_out=texts[5:6],
        general=[Text(0, "The committee met on Tuesday and adjourned without a vote.")],
        budget=Budget(),
        candidate=sealed_file(folder, "candidate"),
        checkpoint=sealed_file(folder, "checkpoint"),
        checkpoint_every_s=0.0,
    )
    with pytest.MonkeyPatch.context() as patch, trainers() as start:
        patch.setenv("TMPDIR", str(everything_temporary))
        patch.setenv("XDG_RUNTIME_DIR", str(everything_temporary))
        trainer = start()
        result = trainer.finish(command)
        events = list(trainer.events)
    return Finished(command, result, events, (folder, everything_temporary))


@pytest.fixture
def command(finished: Finished, tmp_path: Path) -> Train:
    """The same run, with nothing done yet."""
    return msgspec.structs.replace(
        finished.command, candidate=sealed_file(tmp_path, "candidate"), checkpoint=sealed_file(tmp_path, "checkpoint")
    )


def sealed_file(folder: Path, name: str) -> SealedFile:
    return SealedFile(str(folder / name), name, "vault", secrets.token_bytes(KEY_BYTES))


@contextlib.contextmanager
def trainers() -> Iterator[Callable[[], Trainer]]:
    """Start trainers, and end them all afterwards."""
    started: list[Trainer] = []

    def start() -> Trainer:
        started.append(Trainer())
        return started[-1]

    try:
        yield start
    finally:
        for one in started:
            one.worker.end(leave_time_s=5.0)
