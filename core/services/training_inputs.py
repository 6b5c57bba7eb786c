"""What every job of the trainer is given: the base model, general text, sealed files; and that only one runs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.errors import GuardianError
from core.files import exclusive_lock, make_private_folder
from core.models.catalogue import BaseModel
from core.paths import Home, model_folder, resources
from core.services.results import TrainingProgress
from core.training.messages import Base, Text
from core.vault.vault import Vault
from core.workers.protocol import SealedFile

OnProgress = Callable[[TrainingProgress], None]
TEXTS_IN_VIEW = 64  # more than enough to fill what a window shows of a log before a text


def unseen(_progress: TrainingProgress) -> None:
    """Show progress to nobody."""


@contextmanager
def learning_alone(home: Home) -> Iterator[None]:
    """Be the only process that learns, which takes much memory. Raises GuardianError if another does."""
    with exclusive_lock(home.scheduler_lock) as is_mine:
        if not is_mine:
            raise GuardianError("Another process is learning already.", "Wait for it, or stop it there.")
        yield


def is_learning(home: Home) -> bool:
    """Tell whether any process learns just now, this one or another."""
    with exclusive_lock(home.scheduler_lock) as is_mine:
        return not is_mine


def base_of(model: BaseModel) -> Base:
    """Say to the trainer which base model is meant."""
    return Base(
        path=str(model.path),
        sha256=model.sha256,
        derived_folder=str(model_folder(model.sha256) / "torch"),
        document_separator=model.document_separator,
    )


def general_texts() -> list[Text]:
    """Return other people's text of many genres, which nothing learns from."""
    files = sorted((resources() / "general").glob("*.txt"))
    return [Text(0, path.read_text(encoding="utf-8")) for path in files]


def sealed_file(vault: Vault, file_id: str) -> SealedFile:
    """Say to a worker where a sealed file lies and what opens it."""
    make_private_folder(vault.home.sealed)
    return SealedFile(str(vault.sealed_path(file_id)), file_id, vault.vault_id, vault.file_key(file_id))
