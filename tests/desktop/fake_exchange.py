"""Merging, exporting, importing and fusing without weights."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from fake_learning import DATE, FakeAdapters, gate, keep, record

from core.errors import GuardianError, WrongPassphrase
from core.services.exchange import ExportedAdapter, ImportedAdapter
from core.services.fused_files import FusedRecord
from core.services.merging import MergeResult
from core.services.results import TrainingProgress

OnProgress = Callable[[TrainingProgress], None]


def _unseen(_progress: TrainingProgress) -> None:
    """Show progress to nobody."""


class FakeMerging:
    """Merge names; `is_passed` is what the gate says."""

    def __init__(self, adapters: FakeAdapters) -> None:
        self._adapters = adapters
        self.is_passed = True

    def merge(
        self,
        adapters: Sequence[str],
        method: str = "svd",
        weights: Sequence[float] = (),
        density: float = 0.5,
        device: str = "auto",
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
    ) -> MergeResult:
        """Make one more adapter."""
        if len(set(adapters)) < 2:
            raise GuardianError("A merge needs two adapters or more, each once.", "Choose two.")
        judged = gate(is_passed=self.is_passed)
        made = record("adapter-merged", gate=judged, how="merge", merged_from=list(adapters))
        keep(self._adapters, made)
        return MergeResult(made.id, list(adapters), method, 16, judged.is_passed, judged, [])


class FakeExchange:
    """Write names to files and read them again."""

    def __init__(self, adapters: FakeAdapters) -> None:
        self._adapters = adapters

    def export(self, adapter: str, path: Path, passphrase: str) -> ExportedAdapter:
        """Write a name with its passphrase, which a fake may."""
        if path.exists():
            raise GuardianError(f"There is a file {path} already.", "Choose another name; nothing is overwritten.")
        if adapter not in [one.id for one in self._adapters.records]:
            raise GuardianError(f"There is no adapter {adapter}.", "List those there are.")
        path.write_text(f"{adapter}\n{passphrase}", encoding="utf-8")
        return ExportedAdapter(adapter, str(path), path.stat().st_size)

    def import_(
        self,
        path: Path,
        ask: Callable[[], str],
        device: str = "auto",
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
    ) -> ImportedAdapter:
        """Read a name."""
        adapter, passphrase = path.read_text(encoding="utf-8").split("\n")
        if ask() != passphrase:
            raise WrongPassphrase
        self._adapters.records.append(record(adapter, how="import"))
        return ImportedAdapter(adapter, gate(), "")


class FakeFused:
    """Fused models in memory."""

    def __init__(self) -> None:
        self.made: list[FusedRecord] = []

    def records(self) -> list[FusedRecord]:
        """Return those there are."""
        return list(self.made)


class FakeFusing:
    """Fuse at once."""

    def __init__(self, fused: FakeFused) -> None:
        self._fused = fused

    def fuse(
        self,
        adapter: str | None = None,
        on_progress: OnProgress = _unseen,
        stop: threading.Event | None = None,
    ) -> FusedRecord:
        """Keep a fused model."""
        made = FusedRecord(adapter or "", DATE, "Q8_0", 10**8, 9, 1.2, 1.0, 1.0, 30.0, 25.0, 40.0)
        self._fused.made.append(made)
        return made

    def unfuse(self, adapter: str | None = None) -> str:
        """Forget it."""
        if not self._fused.made:
            raise GuardianError("There is no fused model of this adapter.", "Make one.")
        return self._fused.made.pop().adapter
