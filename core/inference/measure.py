"""Measure once how fast this machine decodes, in a child, and remember it until the machine changes."""

import contextlib
import hashlib
import queue
from typing import Any

import msgspec

from core.errors import DiskFull, GuardianError, WorkerDied
from core.files import make_private_folder, replace_file
from core.inference.measure_messages import Event, Measured, MeasureDecoding
from core.models.catalogue import BaseModel
from core.models.fit import Device, Speed
from core.models.machine import Machine
from core.paths import models_folder
from core.workers.protocol import Failed
from core.workers.supervisor import Worker

SECONDS = 1.0
_LIMIT_S = 60.0
_MODULE = "core.inference.measure_worker"


class _Remembered(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    machine: str
    measured: Measured


def speed_of(machine: Machine, model: BaseModel, is_renewed: bool = False, seconds: float = SECONDS) -> Speed:
    """Return how fast this machine decodes, measured with `model` the first time or if `is_renewed`.

    Raises WorkerDied, WorkerFailed, ModelRefused, ModelMissing.
    """
    fingerprint = _fingerprint(machine, model)
    measured = None if is_renewed else _remembered(fingerprint)
    if measured is None:
        measured = measure(model, machine.cores, seconds)
        _remember(_Remembered(fingerprint, measured))
    # What is free changes; where the driver of a card tells, that counts, not what was free when it was measured.
    free = {card.name: card.free_bytes for card in machine.gpus}
    devices = (Device(one.name, free.get(one.name) or one.free_bytes, one.bytes_per_s) for one in measured.devices)
    return Speed(measured.bytes_per_s, tuple(devices))


def measure(model: BaseModel, cores: int, seconds: float = SECONDS) -> Measured:
    """Decode with a model for about so many seconds in a child. Raises WorkerDied, WorkerFailed, ModelRefused."""
    events: queue.SimpleQueue[Any] = queue.SimpleQueue()
    worker = Worker(_MODULE, Event, events.put, lambda _status: events.put(None))
    try:
        worker.send(MeasureDecoding(str(model.path), model.sha256, seconds, max(1, cores // 2)))
        event = events.get(timeout=_LIMIT_S)
    except queue.Empty:
        raise WorkerDied("Measuring this machine took too long and was ended.", "Try again when it is idle.") from None
    finally:
        worker.end(leave_time_s=1.0)
    if isinstance(event, Failed):
        raise event.as_error()
    if not isinstance(event, Measured):
        raise worker.died()
    return event


def _fingerprint(machine: Machine, model: BaseModel) -> str:
    """Name a machine, as far as the figure depends on it, by a hash: nobody is to be known by it."""
    facts = [machine.processor, machine.cores, machine.ram_bytes, [gpu.name for gpu in machine.gpus], model.sha256]
    return hashlib.sha256(msgspec.json.encode(facts)).hexdigest()


def _remembered(fingerprint: str) -> Measured | None:
    try:
        kept = msgspec.json.decode((models_folder() / "measured.json").read_bytes(), type=_Remembered)
    except (OSError, msgspec.DecodeError):
        return None
    return kept.measured if kept.machine == fingerprint else None


def _remember(kept: _Remembered) -> None:
    # Without it the next list measures again.
    with contextlib.suppress(OSError, DiskFull, GuardianError):
        make_private_folder(models_folder())
        replace_file(models_folder() / "measured.json", msgspec.json.encode(kept), "the measurement of this machine")
