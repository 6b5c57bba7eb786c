"""Learn on several machines: who was started by torchrun, the key they share, and what one without a log does."""

import base64
import binascii
import os
import secrets
import stat
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from core.errors import ExitStatus, GuardianError
from core.files import explaining, replace_file
from core.models.catalogue import how_to_get, known_models
from core.services.results import LentResult
from core.services.trainer import serve
from core.services.training_inputs import OnProgress, base_of
from core.training.machine_messages import LentModel, Serve
from core.training.rendezvous import Rendezvous

_KEY_BYTES = 32


class PeerKeyRefused(GuardianError):
    """A key file that is no key, or that others may read."""

    exit_status = ExitStatus.REFUSED


@dataclass(frozen=True)
class Launch:
    """What torchrun says of the process it started."""

    host: str
    port: int
    rank: int
    size: int
    attempt: str

    def rendezvous(self, key: bytes) -> Rendezvous:
        """Say to a worker where it meets the others, and the key they share."""
        return Rendezvous(self.host, self.port, self.rank, self.size, self.attempt, key)


def launch(environment: Mapping[str, str] | None = None) -> Launch | None:
    """Read what torchrun says in the environment; None without it, or if it started this process alone.

    Raises GuardianError for a way of starting that cannot work.
    """
    told = os.environ if environment is None else environment
    if "TORCHELASTIC_RUN_ID" not in told or told.get("WORLD_SIZE", "1") == "1":
        return None
    if told.get("LOCAL_WORLD_SIZE", "1") != "1":
        raise GuardianError(
            "torchrun started several processes on this machine.",
            "Give it --nproc-per-node 1. For several devices of one machine, `guardian train --devices N` alone.",
        )
    if told.get("TORCHELASTIC_USE_AGENT_STORE") != "True":
        raise GuardianError(
            "torchrun shares no meeting place with the processes it started.",
            "Unset TORCH_DISABLE_SHARE_RDZV_TCP_STORE.",
        )
    try:
        numbers = int(told["MASTER_PORT"]), int(told["RANK"]), int(told["WORLD_SIZE"])
        return Launch(told["MASTER_ADDR"], *numbers, told.get("TORCHELASTIC_RESTART_COUNT", "0"))
    except (KeyError, ValueError) as error:
        raise GuardianError("What torchrun says cannot be read.", "Start the run by torchrun again.") from error


def make_peer_key(path: Path) -> None:
    """Write a new key into a new file of mode 0600. Raises GuardianError, DiskFull."""
    path = path.expanduser()
    if path.exists():
        raise GuardianError(f"{path} is there already.", "Choose a name that is not taken.")
    key = base64.urlsafe_b64encode(secrets.token_bytes(_KEY_BYTES)) + b"\n"
    with explaining("the key", "Choose a folder of yours."):
        replace_file(path, key, "the key")


def read_peer_key(path: Path) -> bytes:
    """Read the key that all machines of a run have. Raises PeerKeyRefused, GuardianError."""
    path = path.expanduser()
    with explaining(f"the key {path}", "`guardian peer-key FILE` makes one; copy it to each machine."):
        content, mode = path.read_bytes(), path.stat().st_mode
    if sys.platform != "win32" and stat.S_IMODE(mode) & 0o077:
        raise PeerKeyRefused(f"Others may read {path}.", f"`chmod 600 {path}`, and make a new key if they may have.")
    try:
        key = base64.b64decode(content.strip(), altchars=b"-_", validate=True)
    except binascii.Error:
        key = b""
    if len(key) != _KEY_BYTES:
        raise PeerKeyRefused(f"{path} holds no key.", "`guardian peer-key FILE` makes one; copy it to each machine.")
    return key


def learn_along(rendezvous: Rendezvous, device: str, on_progress: OnProgress, stop: threading.Event) -> LentResult:
    """Compute for the first machine until it ends the run; no vault is needed. `stop` leaves the run.

    Raises WorkerDied, and what the worker reports: the first machine is gone, another key, the base is not here.
    """
    models = [
        LentModel(model.sha256, model.title, how_to_get(model), base_of(model) if model.is_here else None)
        for model in known_models()
        if model.sha256
    ]
    served = serve(Serve(rendezvous, models, device), on_progress, stop)
    return LentResult(rendezvous.rank, rendezvous.size, served.steps, served.seconds, served.has_left)
