"""The fused models there are: sealed files derived from base model and adapter, which no backup holds."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.clock import utc_text
from core.diagnostics import Diagnostics
from core.entries import Entry, Kind
from core.errors import LogDamaged, TooNew
from core.files import make_private_folder, remove_durably
from core.log.log import Log
from core.sealed import unseal_parts
from core.services.adapters import AdapterService
from core.services.unpacking import sha256_of_sealed
from core.vault.vault import Vault
from core.workers.protocol import SealedFile

_diagnostics = Diagnostics("fusing")


@dataclass(frozen=True)
class FusedRecord:
    """A fused model that is there, with its proof on the newest own texts, which the adapter never learnt.

    `base_loss`, `adapter_loss` and `fused_loss` are bits per byte of base model, base model with adapter, and fused
    model; `base_speed` and its fellows tokens a second on this machine, one after the other. `bytes` is its size.
    """

    adapter: str
    created: str
    type: str
    bytes: int
    documents: int
    base_loss: float
    adapter_loss: float
    fused_loss: float
    base_speed: float
    adapter_speed: float
    fused_speed: float


class FusedFiles:
    """Know the fused models, and hand the one to use to the worker that answers."""

    def __init__(self, log: Log, vault: Vault, adapters: AdapterService, is_wanted: Callable[[], bool]) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._is_wanted = is_wanted

    def records(self) -> list[FusedRecord]:
        """Return the fused models that are there and may be used, the newest first."""
        newest: dict[str, Entry] = {}
        for entry in self._log.entries(limit=-1, kinds=[Kind.FUSED]):
            newest.setdefault(entry.meta["adapter"], entry)
        made = {name: entry for name, entry in newest.items() if entry.meta["act"] == "fuse"}
        there = {name: entry for name, entry in made.items() if self._path(name).exists()}
        redacted = {record.id for record in self._adapters.adapters() if record.redacted} if there else set()
        return [_record(entry) for name, entry in there.items() if name not in redacted]

    def record(self, adapter: str) -> FusedRecord | None:
        """Return the fused model of an adapter, None if there is none that may be used."""
        return next((record for record in self.records() if record.adapter == adapter), None)

    def wanted(self) -> str | None:
        """Return the adapter in use if the principal wants speed and its fused model is there."""
        if not self._is_wanted() or (current := self._adapters.current_id()) is None:
            return None
        return current if self.record(current) else None

    def hand_over(self, adapter: str, give: Callable[[Iterable[bytes]], str]) -> str | None:
        """Give a fused model to a worker, in the memory of one part, and return the token for it.

        One that does not open is deleted: None, and the worker takes base model and adapter.
        """
        try:
            return give(self.parts(adapter))
        except (LogDamaged, TooNew, FileNotFoundError):
            _diagnostics.note("unreadable fused model")
            self.remove(adapter)
            return None

    def parts(self, adapter: str) -> Iterator[bytes]:
        """Yield a fused model in parts of 64 KiB; only the end of them says that it is whole. Raises Unreadable."""
        file = self.file(adapter)
        with Path(file.path).open("rb") as sealed:
            yield from unseal_parts(sealed, file.key, file.file_id)[1]

    def file(self, adapter: str) -> SealedFile:
        """Name the sealed file of a fused model, whether or not it is there, with the key of this file only."""
        make_private_folder(self._vault.home.fused)
        path = self._path(adapter)
        return SealedFile(str(path), path.stem, self._vault.vault_id, self._vault.file_key(path.stem))

    def remove(self, adapter: str) -> None:
        """Delete the fused model of an adapter; nothing if it is not there."""
        remove_durably([self._path(adapter)])

    def remove_others(self, adapter: str) -> None:
        """Delete every fused model but that of one adapter: they take as much disk as base models do."""
        remove_durably(path for path in self._files() if path != self._path(adapter))

    def remove_redacted(self) -> None:
        """Delete the fused models of adapters that learnt what was redacted since."""
        redacted = [record.id for record in self._adapters.adapters() if record.redacted]
        remove_durably(self._path(adapter) for adapter in redacted)

    def problems(self) -> list[str]:
        """Return what is wrong with the sealed files of fused models."""
        found = []
        for path in self._files():
            try:
                sha256_of_sealed(path, self._vault, path.stem)
            except (LogDamaged, TooNew):
                found.append(f"the fused model fused/{path.name} is damaged; delete it and fuse again")
        return found

    def _files(self) -> list[Path]:
        return sorted(self._vault.home.fused.glob("*.sealed"))

    def _path(self, adapter: str) -> Path:
        return self._vault.home.fused / f"fused-{adapter}.sealed"


def _record(entry: Entry) -> FusedRecord:
    facts = {name: value for name, value in entry.meta.items() if name != "act"}
    return FusedRecord(created=utc_text(entry.logged_utc_ns), **facts)
