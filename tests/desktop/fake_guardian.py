"""A guardian without a model, a vault or a worker; the contract test runs the same checks on it and on the real one.

It keeps its entries in memory, answers word by word, and "trains" by counting.
"""

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Self

from fake_capture import FakeCapture, FakeTags, read
from fake_care import NEW_CODE, FakeBackup, FakeCare, FakeExport, FakeKeys, FakeSettings
from fake_comparing import FakeComparing
from fake_drafts import FakeCompletion, FakeDocuments, FakeDrafts, FakeSuggestions
from fake_exchange import FakeExchange, FakeFused, FakeFusing, FakeMerging
from fake_learning import FakeAdapters, FakeAugmentation, FakeConsistency, FakeExplaining, FakeLearn, FakeStanding
from fake_log import FakeAttachments, FakeImporting, FakeProvenance, FakeRecall, FakeRedaction
from fake_models import FakeModels
from fake_night import FakeNight
from fake_proof import FakeDiversity, FakeMemory, FakeProof, FakeProofs, FakeReport, FakeStyle, FakeWholeProof
from fake_storage import FakeStorage
from fake_talk import FakeCertainty, FakeChat, FakeConversations, FakeFeedback

from core.entries import Content, Entry, Kind, Origin
from core.errors import GuardianError, LogDamaged, NoVault, VaultExists, WrongPassphrase
from core.paths import Home
from core.services.document_export import DocumentExportService
from core.services.document_saving import DocumentSaving
from core.services.keys import Rotated
from core.services.pausing import PauseService
from core.services.restore import Restored
from core.services.results import Check

CODE = "-".join(["ABCD0", "EFGH1", "JKMN2", "PQRS3", "TVWX4", "YZ015", "23456"])


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


class FakeGuardian:
    """The fake composition root; vaults live as long as the process, their marks on disk longer."""

    _passphrases: ClassVar[dict[Path, str]] = {}
    _logs: ClassVar[dict[Path, FakeLog]] = {}
    _inbox: ClassVar[dict[Path, list[dict[str, Any]]]] = {}
    _keyrings: ClassVar[set[Path]] = set()
    made_s: ClassVar[float] = 0.0
    damage_found: ClassVar[list[str]] = []
    inbox_error: ClassVar[GuardianError | None] = None

    def __init__(self, log: FakeLog, folder: Path) -> None:  # noqa: PLR0915 - the parts it is built of
        self.log = log
        self.home = Home(folder)
        self.vault_id = "3f2c1d9e-6a41-4a7e-9d51-1e7c2f0b8a64"
        self.is_closed = False
        self.damage = list(self.damage_found)
        log.is_damaged = bool(self.damage)
        self.actions: list[tuple[str, Mapping[str, Any], dict[str, Any]]] = []
        self.capture = FakeCapture(log)
        self.tags = FakeTags(log)
        self.recall = FakeRecall(log)
        self.importing = FakeImporting(log)
        self.attachments = FakeAttachments(self.capture)
        self.provenance = FakeProvenance(log, self.recall, self.attachments)
        self.redaction = FakeRedaction(log, self.recall)
        self.adapters = FakeAdapters()
        self.learn = FakeLearn(self.adapters)
        self.standing = FakeStanding(self.learn)
        self.explaining = FakeExplaining(log)
        self.consistency = FakeConsistency(self.adapters)
        self.augmentation = FakeAugmentation(self.adapters)
        self.merging = FakeMerging(self.adapters)
        self.exchange = FakeExchange(self.adapters)
        self.fused = FakeFused()
        self.fusing = FakeFusing(self.fused)
        self.comparing = FakeComparing(self.adapters)
        self.proofs = FakeProofs(self.adapters.adapters)
        self.proof = FakeProof(self.proofs)
        self.memory = FakeMemory(self.proofs)
        self.diversity = FakeDiversity(self.proofs)
        self.style = FakeStyle(self.proofs)
        self.whole_proof = FakeWholeProof(self.proofs)
        self.report = FakeReport(self.proofs)
        self.conversations = FakeConversations(log, self.recall)
        self.chat = FakeChat(log, self.recall, self.conversations)
        self.feedback = FakeFeedback(log, self.recall)
        self.certainty = FakeCertainty(self.recall)
        self.documents = FakeDocuments(log)
        self.completion = FakeCompletion(self.documents)
        self.suggestions = FakeSuggestions(log, self.documents)
        self.drafts = FakeDrafts(log)
        self.document_saving = DocumentSaving(self.documents, self.completion)
        self.document_export = DocumentExportService(self.documents)
        self.settings = FakeSettings(self.home)
        self.pausing = PauseService(self.settings.log, self.settings)
        self.keys = FakeKeys(lambda secret: self._opens(folder, secret), partial(self._passphrases.__setitem__, folder))
        self.backup = FakeBackup()
        self.export = FakeExport()
        self.models = FakeModels()
        self.storage = FakeStorage(self.home, self.backup.backups)
        self.care = FakeCare()
        self.night = FakeNight(log, self.feedback, self.care, self.home)
        self.jobs, self.digest = self.night.jobs, self.night.digest
        self.daydreaming, self.past_dreams = self.night.daydreaming, self.night.past_dreams
        self.has_timers = False

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
        for captured in cls._inbox.pop(home.folder, []):
            FakeCapture(cls._logs[home.folder]).add(**captured)
        return cls(cls._logs[home.folder], home.folder)

    @classmethod
    def _opens(cls, folder: Path, secret: str) -> bool:
        return secret in {cls._passphrases.get(folder), CODE}

    @classmethod
    def rotate(
        cls,
        home: Home,
        secret: str,
        new_passphrase: str,
        kdf_memory_mib: int | None = None,
        on_step: Callable[[str], None] = lambda _step: None,
    ) -> Rotated:
        """Give it another passphrase and code."""
        if not cls._opens(home.folder, secret):
            raise WrongPassphrase
        on_step("header")
        cls._passphrases[home.folder] = new_passphrase
        return Rotated("3f2c1d9e", NEW_CODE, False, [])

    @classmethod
    def restore(cls, file: Path, home: Home, ask: Callable[[], str]) -> Restored:
        """Make the vault of a backup, a file that holds its passphrase."""
        if not file.is_file():
            raise GuardianError(f"There is no backup {file}.", "Choose another file.")
        if file.read_text() != ask():
            raise WrongPassphrase
        cls.create(home, file.read_text())
        return Restored("3f2c1d9e", 0, "00", 0, [], [])

    @classmethod
    def open_by_keyring(cls, home: Home) -> Self | None:
        """Open, if the keyring has the secret."""
        return cls.open(home, CODE) if home.folder in cls._keyrings else None

    @classmethod
    def capture_while_locked(
        cls,
        home: Home,
        text: str,
        source: str,
        files: Sequence[Path | Content] = (),
        tags: Sequence[str] = (),
        is_incognito: bool = False,
    ) -> None:
        """Keep a capture for the next unlock."""
        if not cls.has_vault(home):
            raise NoVault("There is no vault here.", "Make one first.")
        if cls.inbox_error is not None:
            raise cls.inbox_error
        kept = [Content(*read(file)) for file in files]
        captured = {"text": text, "source": source, "files": kept, "tags": tags, "is_incognito": is_incognito}
        cls._inbox.setdefault(home.folder, []).append(captured)

    @classmethod
    def waiting(cls, home: Home) -> list[tuple[str, str]]:
        """Return text and source of what waits for the next unlock."""
        return [(captured["text"], captured["source"]) for captured in cls._inbox.get(home.folder, [])]

    def verify(self, level: int = 1, on_step: Callable[[tuple[int, int]], None] = lambda _step: None) -> Check:
        """Find nothing wrong."""
        on_step((0, 1))
        return Check(True, level, len(self.log.rows), [])

    @contextmanager
    def acting(self, verb: str, arguments: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Remember what was done."""
        facts: dict[str, Any] = {}
        yield facts
        if not self.damage:
            self.actions.append((verb, arguments, facts))

    def start_timers(self) -> None:
        """Say that there are some; a test does what they would."""
        self.has_timers = True

    def stop_timers(self) -> None:
        """Say that there are none."""
        self.has_timers = False

    def close(self) -> None:
        """Close."""
        self.is_closed = True
