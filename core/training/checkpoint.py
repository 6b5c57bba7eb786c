"""The resumable state of a run, in one sealed file that is replaced whole."""

from pathlib import Path
from typing import TypeVar

import msgspec
from safetensors import SafetensorError
from safetensors.torch import load as from_safetensors
from safetensors.torch import save as to_safetensors
from torch import Tensor

from core.errors import LogDamaged
from core.sealed import Label, read_sealed, write_sealed
from core.training.machine import Pace
from core.workers.protocol import SealedFile

_PROGRESS = "progress"


class Progress(msgspec.Struct):
    """How far a run is. `fingerprint` names the run, its texts and its recipe; `pace` is kept for equal arithmetic.

    Each of the steps took some of the `windows`, as many as there were devices times windows accumulated. `noted` are
    their losses in nats when they were learnt, `past` those of the windows of long ago when the run began.
    """

    fingerprint: str
    pace: Pace
    step: int = 0
    tokens: int = 0
    seconds: float = 0.0
    windows: int = 0
    watt_hours: float | None = None
    noted: list[float] = msgspec.field(default_factory=list)
    past: list[float] = msgspec.field(default_factory=list)


Kept = TypeVar("Kept", bound=Progress)


def save_checkpoint(file: SealedFile, base_sha256: str, progress: Progress, state: dict[str, Tensor]) -> None:
    """Seal the state over the last checkpoint, whole or not at all. Raises DiskFull."""
    data = to_safetensors(state, {_PROGRESS: msgspec.json.encode(progress).decode()})
    label = Label(file.vault_id, file.file_id, base_sha256)
    write_sealed(Path(file.path), data, file.key, label, "the state of the training run")


def load_checkpoint(
    file: SealedFile,
    kind: type[Kept] = Progress,  # type: ignore[assignment]  # mypy binds no type to a default
) -> tuple[Kept, dict[str, Tensor]]:
    """Open a checkpoint of this kind. Raises LogDamaged if it is not what was saved."""
    _, data = read_sealed(Path(file.path), file.key, file.file_id)
    try:
        header_end = 8 + int.from_bytes(data[:8], "little")
        header = msgspec.json.decode(data[8:header_end], type=dict[str, msgspec.Raw])
        notes = msgspec.json.decode(header["__metadata__"], type=dict[str, str])
        return msgspec.json.decode(notes[_PROGRESS], type=kind), from_safetensors(data)
    except (msgspec.DecodeError, KeyError, SafetensorError) as error:
        raise LogDamaged("The saved training run cannot be read.", "It is begun again.") from error
