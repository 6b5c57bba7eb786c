"""A guardian without a model, a vault or a worker; the contract test runs the same checks on it and on the real one.

It keeps its entries in memory, answers word by word, and "trains" by counting.
"""

import dataclasses
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Self

from fake_care import FakeBackup, FakeCare, FakeExport, FakeKeys, FakeSettings
from fake_proof import FakeDiversity, FakeMemory, FakeProof, FakeProofs, FakeReport, FakeStyle
from fake_talk import FakeChat, FakeConversations, FakeFeedback

from core.entries import Entry, Hit, Kind, Origin
from core.errors import GuardianError, LogDamaged, NoVault, VaultExists, WrongPassphrase
from core.paths import Home
from core.services.results import (
    AdapterRecord,
    Check,
    GateResult,
    ImportProblem,
    ImportProgress,
    ImportReport,
    Losses,
    TrainingProgress,
    TrainingResult,
)

CODE = "-".join(["ABCD0", "EFGH1", "JKMN2", "PQRS3", "TVWX4", "YZ015", "23456"])


def gate(*, is_passed: bool = True) -> GateResult:
    """Return what a gate might say."""
    return GateResult(
        is_passed=is_passed,
        reason="It predicts your newest text better by 0.081 bits per byte and has forgotten nothing.",
        held_out=Losses(base=1.412, current=1.371, candidate=1.290),
        general=Losses(base=1.108, candidate=1.113),
        documents=14,
        gain=0.081,
        gain_low=0.052,
        gain_high=0.109,
    )


class FakeLog:
    """Entries in memory."""

    def __init__(self) -> None:
        self.rows: list[Entry] = []
        self.is_damaged = False
        self._lock = threading.Lock()

    def append(
        self,
        kind: Kind,
        origin: Origin,
        text: str,
        source: str = "",
        thread: int | None = None,
        meta: Mapping[str, Any] | None = None,
        parent: int | None = None,
    ) -> int:
        """Append an entry and return its seq."""
        if self.is_damaged:
            raise LogDamaged("The log is damaged and open for reading only.", "Put back a backup.")
        with self._lock:
            seq, now = len(self.rows) + 1, time.time_ns()
            self.rows.append(Entry(seq, now, now, kind, origin, source, thread, parent, meta or {}, text))
            return seq


class FakeRecall:
    """Search by substring."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log

    def entry(self, seq: int) -> Entry:
        """Return one entry."""
        if not 1 <= seq <= len(self._log.rows):
            raise GuardianError(f"There is no entry {seq}.", "Look at the newest entries.")
        return self._log.rows[seq - 1]

    def entries(
        self,
        limit: int = 50,
        kind: Kind | None = None,
        origin: Origin | None = None,
        since_utc_ns: int | None = None,
        before_seq: int | None = None,
    ) -> list[Entry]:
        """Return entries, newest first."""
        found = [
            entry
            for entry in reversed(self._log.rows)
            if (entry.kind is kind if kind else entry.kind is not Kind.ACTION)
            and (origin is None or entry.origin is origin)
            and (since_utc_ns is None or entry.time_utc_ns >= since_utc_ns)
            and (before_seq is None or entry.seq < before_seq)
        ]
        return found[:limit] if limit >= 0 else found

    def search(self, query: str, limit: int = 20, newest_first: bool = False) -> list[Hit]:
        """Return entries that hold all words; all are as good, so that the newest come first anyhow."""
        words = query.lower().split()
        found = [entry for entry in self.entries(limit=-1) if all(word in entry.text.lower() for word in words)]
        return [Hit(entry.seq, 1.0, entry.text[:80]) for entry in found[:limit]] if words else []


class FakeCapture:
    """Append captures."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log
        self.error: Exception | None = None

    def add(self, text: str, source: str = "") -> int:
        """Append a capture."""
        if self.error is not None:
            raise self.error
        if not text.strip():
            raise GuardianError("There is nothing to capture.", "Write something first.")
        return self._log.append(Kind.CAPTURE, Origin.SELF, text, source)


class FakeImporting:
    """Read the text files of a folder."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log
        self.pause_s = 0.0

    def run(
        self,
        path: Path,
        source: str | None = None,
        me: Sequence[str] = (),
        dry_run: bool = False,
        on_progress: Callable[[ImportProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> ImportReport:
        """Import; a file that is not UTF-8 is a problem."""
        if not path.is_dir():
            raise GuardianError(f"There is nothing at {path}.", "Choose another folder.")
        known = {entry.text for entry in self._log.rows}
        added = skipped = 0
        problems = []
        for file in sorted(path.rglob("*.md")):
            try:
                text = file.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                problems.append(ImportProblem(file.name, "It is not UTF-8.", "Save it as UTF-8.", False))
                continue
            if text in known:
                skipped += 1
            else:
                self._log.append(Kind.IMPORT, Origin.SELF, text, "markdown", meta={"title": file.stem})
                added += 1
            on_progress(ImportProgress(added, skipped, len(problems)))
            if stop is not None and stop.wait(self.pause_s):
                return ImportReport("markdown", added, skipped, len(problems), problems, True)
        return ImportReport("markdown", added, skipped, len(problems), problems)


class FakeAdapters:
    """Adapters in memory."""

    def __init__(self) -> None:
        self.records: list[AdapterRecord] = []
        self._used: list[str] = []

    def adapters(self) -> list[AdapterRecord]:
        """Return adapters, newest first."""
        current = self._used[-1] if self._used else None
        return [dataclasses.replace(record, current=record.id == current) for record in reversed(self.records)]

    def promote(self, adapter: str) -> AdapterRecord:
        """Use an adapter."""
        if adapter not in [record.id for record in self.records]:
            raise GuardianError(f"There is no adapter {adapter}.", "List those there are.")
        self._used.append(adapter)
        return next(record for record in self.adapters() if record.current)

    def roll_back(self) -> AdapterRecord | None:
        """Go back by one."""
        if not self._used:
            raise GuardianError("There is nothing to roll back.", "The bare base model is in use.")
        self._used.pop()
        return next((record for record in self.adapters() if record.current), None)


class FakeLearn:
    """Count steps of `step_s` seconds."""

    def __init__(self, adapters: FakeAdapters) -> None:
        self._adapters = adapters
        self._done = 0
        self.steps = 12
        self.step_s = 0.005
        self.error: Exception | None = None

    def train(
        self,
        minutes: float | None = None,
        steps: int | None = None,
        device: str = "auto",
        on_progress: Callable[[TrainingProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> TrainingResult:
        """Count."""
        if self.error is not None:
            raise self.error
        on_progress(TrainingProgress("loading", "bf16: the processor computes it natively"))
        for step in range(self._done + 1, self.steps + 1):
            if stop is not None and stop.wait(self.step_s):
                return TrainingResult("run-1", None, False, True, None, 0, 0.0)
            self._done = step
            loss = 1.45 - 0.2 * step / self.steps + 0.05 * (step * 7 % 5 - 2)
            left = (self.steps - step) * self.step_s
            on_progress(TrainingProgress("learning", "", step, self.steps, loss, 512.0, left))
        self._done = 0
        name = f"adapter-{len(self._adapters.records) + 1}"
        record = AdapterRecord(name, None, "base", "2031-05-01T20:15:00Z", "run-1", gate(), 220, False)
        self._adapters.records.append(record)
        self._adapters.promote(name)
        return TrainingResult("run-1", name, True, False, gate(), 40_000, 80.0)

    def is_paused(self) -> bool:
        """Tell whether counting was interrupted."""
        return self._done > 0

    def last_gate(self) -> GateResult | None:
        """Return the newest gate result."""
        return self._adapters.records[-1].gate if self._adapters.records else None


class FakeGuardian:
    """The fake composition root; vaults live as long as the process, their marks on disk longer."""

    _passphrases: ClassVar[dict[Path, str]] = {}
    _logs: ClassVar[dict[Path, FakeLog]] = {}
    _inbox: ClassVar[dict[Path, list[tuple[str, str]]]] = {}
    _keyrings: ClassVar[set[Path]] = set()
    made_s: ClassVar[float] = 0.0
    damage_found: ClassVar[list[str]] = []
    inbox_error: ClassVar[GuardianError | None] = None

    def __init__(self, log: FakeLog, folder: Path) -> None:
        self.log = log
        self.home = Home(folder)
        self.vault_id = "3f2c1d9e-6a41-4a7e-9d51-1e7c2f0b8a64"
        self.is_closed = False
        self.damage = list(self.damage_found)
        log.is_damaged = bool(self.damage)
        self.actions: list[tuple[str, Mapping[str, Any], dict[str, Any]]] = []
        self.capture = FakeCapture(log)
        self.recall = FakeRecall(log)
        self.importing = FakeImporting(log)
        self.adapters = FakeAdapters()
        self.learn = FakeLearn(self.adapters)
        self.proofs = FakeProofs(self.adapters.adapters)
        self.proof = FakeProof(self.proofs)
        self.memory = FakeMemory(self.proofs)
        self.diversity = FakeDiversity(self.proofs)
        self.style = FakeStyle(self.proofs)
        self.report = FakeReport(self.proofs)
        self.conversations = FakeConversations(log, self.recall)
        self.chat = FakeChat(log, self.recall, self.conversations)
        self.feedback = FakeFeedback(log, self.recall)
        self.settings = FakeSettings()
        self.keys = FakeKeys(lambda secret: self._opens(folder, secret), partial(self._passphrases.__setitem__, folder))
        self.backup = FakeBackup()
        self.export = FakeExport()
        self.care = FakeCare()

    @staticmethod
    def has_vault(home: Home) -> bool:
        """Tell whether there is a vault."""
        return home.header.exists()

    @classmethod
    def create(cls, home: Home, passphrase: str, kdf_memory_mib: int | None = None) -> tuple[Self, str]:
        """Make a vault."""
        if cls.has_vault(home):
            raise VaultExists("There is a vault already.", "Open it.")
        time.sleep(cls.made_s)
        home.folder.mkdir(parents=True, exist_ok=True)
        home.header.touch()
        cls._passphrases[home.folder] = passphrase
        cls._logs[home.folder] = FakeLog()
        return cls(cls._logs[home.folder], home.folder), CODE

    @classmethod
    def open(cls, home: Home, secret: str) -> Self:
        """Open a vault."""
        if not cls.has_vault(home):
            raise NoVault("There is no vault here.", "Make one first.")
        if not cls._opens(home.folder, secret):
            raise WrongPassphrase
        for text, source in cls._inbox.pop(home.folder, []):
            cls._logs[home.folder].append(Kind.CAPTURE, Origin.SELF, text, source)
        return cls(cls._logs[home.folder], home.folder)

    @classmethod
    def _opens(cls, folder: Path, secret: str) -> bool:
        return secret in {cls._passphrases.get(folder), CODE}

    @classmethod
    def open_by_keyring(cls, home: Home) -> Self | None:
        """Open, if the keyring has the secret."""
        return cls.open(home, CODE) if home.folder in cls._keyrings else None

    @classmethod
    def capture_while_locked(cls, home: Home, text: str, source: str) -> None:
        """Keep a capture for the next unlock."""
        if not cls.has_vault(home):
            raise NoVault("There is no vault here.", "Make one first.")
        if cls.inbox_error is not None:
            raise cls.inbox_error
        cls._inbox.setdefault(home.folder, []).append((text, source))

    def verify(self, level: int = 1) -> Check:
        """Find nothing wrong."""
        return Check(True, level, len(self.log.rows), [])

    @contextmanager
    def acting(self, verb: str, arguments: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Remember what was done."""
        facts: dict[str, Any] = {}
        yield facts
        if not self.damage:
            self.actions.append((verb, arguments, facts))

    def close(self) -> None:
        """Close."""
        self.is_closed = True
