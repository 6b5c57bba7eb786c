"""The composition root: open the vault, build the parts, hand out services. Wiring only."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.clock import Clock, SystemClock
from core.entries import Content, Draft, Kind, Origin
from core.errors import GuardianError
from core.inference.engine import Choices, Engine
from core.log.log import Log
from core.log.salvage import Salvaged
from core.paths import Home
from core.presence.presence import this_machine
from core.services import login_start
from core.services.adapters import AdapterService
from core.services.attachments import AttachmentService
from core.services.augmentation import AugmentationService
from core.services.backup import BackupService
from core.services.capture import CaptureService
from core.services.care import CareService
from core.services.certainty import CertaintyService
from core.services.chat import ChatService
from core.services.commentary import Commentator
from core.services.comparing import ComparisonService
from core.services.completing import CompletionService
from core.services.conditions import Conditions, Limits, ThisMachine
from core.services.consistency import ConsistencyService
from core.services.conversation_states import kept_conversations
from core.services.conversations import ConversationService
from core.services.daydreaming import DaydreamService, Wishes
from core.services.digest import DigestService
from core.services.diversity import DiversityService
from core.services.document_export import DocumentExportService
from core.services.document_saving import DocumentSaving
from core.services.documents import DocumentService
from core.services.drafting import DraftService
from core.services.dream_critic import Critic
from core.services.dreamer import Dreamer
from core.services.exchange import ExchangeService
from core.services.explaining import ExplainService
from core.services.export import ExportService
from core.services.feedback import FeedbackService
from core.services.fused_files import FusedFiles
from core.services.fusing import FuseService
from core.services.history import HistoryService
from core.services.import_export import ImportedExport, import_export
from core.services.importing import ImportService
from core.services.integrity import IntegrityService, repair_vault, salvage_vault
from core.services.jobs import JobService
from core.services.keys import KeyService, Rotated, finish_rotation, note_finished_rotation, rotate
from core.services.learn import LearnService
from core.services.meetings import Meetings
from core.services.memory_check import MemoryService
from core.services.merging import MergeService
from core.services.models import ModelService
from core.services.night import Night
from core.services.night_model import NightModel
from core.services.open_ends import OpenEnds
from core.services.opening import settle
from core.services.passages import PassageService
from core.services.past_dreams import PastDreams
from core.services.pausing import PauseService
from core.services.proof import ProofService
from core.services.provenance import ProvenanceService
from core.services.quiet_conditions import QuietConditions, QuietLimits
from core.services.recall import RecallService
from core.services.redaction import RedactionService
from core.services.report import ReportService
from core.services.restore import Restored, check, restore
from core.services.results import Check
from core.services.self_model import SelfModelService
from core.services.settings import SettingsService
from core.services.standing import StandingService
from core.services.storage import StorageService
from core.services.style_check import StyleService
from core.services.suggestions import SuggestionService
from core.services.tags import TagService, with_tags
from core.services.tenancy import InferenceUse, Tenancy
from core.services.whole_proof import WholeProofService
from core.services.writer import Writer, takes_instructions
from core.vault.inbox import put
from core.vault.keychain import has_keyring_slot, open_by_keychain, system_keychain
from core.vault.vault import Vault, create_vault, finish_creation, has_vault, open_vault

if TYPE_CHECKING:
    from core.services.timers import Timers


class Guardian:
    """The open product: every service of one vault. Close it, or use it in a `with` statement."""

    def __init__(self, vault: Vault, log: Log, clock: Clock | None = None) -> None:
        clock = clock or SystemClock()
        self.vault_id = vault.vault_id
        self.home = vault.home
        self._vault = vault
        self._log = log
        self.settings = SettingsService(log, vault.home, login_start.followers(vault.home))
        self.pausing = PauseService(log, self.settings)
        self.models = ModelService(self.settings)
        self.adapters = AdapterService(log, vault, self.models.base_sha256)
        self.fused = FusedFiles(log, vault, self.adapters, lambda: self.settings.is_on("fused"))
        self._inference_use = InferenceUse(vault.home.inference_lock)
        self._engine = Engine(
            self.models.current_model,
            self.adapters,
            self._choices,
            kept_conversations(log, vault),
            self._inference_use,
            self.fused,
        )
        self.attachments = AttachmentService(log, vault)
        self.capture = CaptureService(log, self.attachments)
        self.tags = TagService(log)
        self.recall = RecallService(log)
        self.importing = ImportService(log)
        self.conversations = ConversationService(log)
        self.chat = ChatService(
            log,
            self.recall,
            self._engine,
            self.conversations,
            lambda: self.models.chosen().name,
            self.adapters.current_id,
            self._context_tokens,
            lambda: takes_instructions(self.models.chosen()),
        )
        self.feedback = FeedbackService(log)
        self.certainty = CertaintyService(log)
        readings = ThisMachine(vault.home.folder)
        conditions = Conditions(lambda: Limits.chosen(self.settings), readings)
        tenancy = Tenancy(
            vault.home.inference_lock, self.models.current_model, self._engine.unload, obstacle=conditions.obstacle
        )
        model, kept = self.models.current_model, lambda: self.settings.number("adapters_kept")
        self.consistency = ConsistencyService(
            log, vault, self.adapters, model, self._engine, tenancy, lambda: self.settings.is_on("consistency")
        )
        self.learn = LearnService(
            log, vault, self.adapters, model, tenancy, kept, after_rebuild=self.consistency.after_rebuild
        )
        self.standing = StandingService(log, vault.home, self.learn, tenancy)
        self.explaining = ExplainService(log, self.learn, self.adapters)
        self.merging = MergeService(log, vault, self.adapters, model, tenancy, kept)
        self.exchange = ExchangeService(log, vault, self.adapters, model, tenancy)
        self.comparing = ComparisonService(log, self._engine, self.adapters, model)
        self.proof = ProofService(log, vault, self.adapters, model, tenancy, self.recall)
        self.memory = MemoryService(log, vault, self.adapters, self._engine, model, tenancy)
        commentator = Commentator(log, self.recall, self._engine, lambda: self.models.chosen().name)
        self.augmentation = AugmentationService(log, vault, self.adapters, model, commentator, tenancy)
        self.diversity = DiversityService(log, self._engine, self.models.base_sha256)
        self.style = StyleService(log, self._engine, self.models.base_sha256, self.adapters.current_id)
        self.whole_proof = WholeProofService(self.adapters, self.proof, self.memory, self.diversity, self.style)
        self.history = HistoryService(log, self.adapters, self.models.base_sha256)
        self.report = ReportService(self.history)
        self.fusing = FuseService(
            log, vault, self.adapters, self.fused, self._engine, self.models.current_model, tenancy
        )
        self._make_writing(log)
        self._make_care(log, vault, clock)
        self._make_nights(log, vault, clock, tenancy, readings)

    def _make_care(self, log: Log, vault: Vault, clock: Clock) -> None:
        self.integrity = IntegrityService(log, vault, self.adapters, self.attachments, self.fused)
        self.keys = KeyService(log, vault)
        self.backup = BackupService(log, vault)
        self.storage = StorageService(vault.home, self.backup.backups)
        self.export = ExportService(log, vault, self.attachments)
        self.care = CareService(log, vault, self.backup, self.settings, self.verify, clock)
        self.provenance = ProvenanceService(log, self.attachments, self.adapters, self.explaining, self.care.jobs)
        self.redaction = RedactionService(
            log,
            vault,
            self.attachments,
            self.adapters,
            self.learn,
            self.fused,
            self.backup.holding,
            self._forget_what_was_read,
        )

    def _make_nights(self, log: Log, vault: Vault, clock: Clock, tenancy: Tenancy, readings: ThisMachine) -> None:
        night_model = NightModel(self.settings, self.models)
        model = night_model.current
        adapters = AdapterService(log, vault, lambda: model().sha256)
        # An engine of its own: what it does is not the principal talking with the model, and gives way to that.
        self._night_engine = engine = Engine(model, adapters, self._choices)

        def rest() -> None:
            engine.unload()
            night_model.release()

        self.past_dreams = PastDreams(log, self.feedback)
        self.daydreaming = DaydreamService(
            log,
            vault.home,
            Dreamer(engine, log, lambda: model().name, lambda: takes_instructions(model())),
            Critic(engine, lambda: takes_instructions(model())),
            self.past_dreams,
            self._wishes,
            clock,
            OpenEnds(log).drawn,
            rest=rest,
        )
        self.digest = DigestService(log, self.feedback, clock)
        night = Night(log, self.settings, self.learn, self.daydreaming, self.augmentation, self.digest, clock)
        self._presence, meetings = this_machine(), Meetings(log)
        quiet = QuietConditions(
            lambda: QuietLimits.chosen(self.settings), self._presence, lambda: meetings.now(clock.utc_ns())
        )
        quiet.is_night = lambda: night.quiet().holds(clock.utc_ns())
        machine = Conditions(lambda: replace(Limits.chosen(self.settings), is_paused=False), readings)

        def obstacle() -> str:
            return quiet.obstacle() or tenancy.use() or machine.obstacle()

        self.jobs = JobService(log, vault.home, night.jobs(), self.care, obstacle, night.quiet, clock)
        self._timers: Timers | None = None

    def _wishes(self) -> Wishes:
        read = self.settings
        energy = read.number("dream_watt_hours") or None
        return Wishes(read.number("digest_insights"), read.is_on("blind_controls"), energy)

    def _make_writing(self, log: Log) -> None:
        writer = Writer(
            self._engine,
            lambda: self.models.chosen().name,
            lambda: self.models.chosen().is_chat,
            lambda: takes_instructions(self.models.chosen()),
            self._context_tokens,
        )
        passages = PassageService(log, self.recall)
        self.self_model = SelfModelService(log, writer)
        self.drafts = DraftService(log, writer, passages, self.self_model)
        self.documents = DocumentService(log)
        self.suggestions = SuggestionService(log, writer, passages, self.self_model)
        self.completion = CompletionService(log, writer, self.documents)
        self.document_saving = DocumentSaving(self.documents, self.completion)
        self.document_export = DocumentExportService(self.documents)

    @staticmethod
    def has_vault(home: Home) -> bool:
        """Tell whether there is a vault, also a damaged one, in this home."""
        return has_vault(home)

    @classmethod
    def create(cls, home: Home, passphrase: str, kdf_memory_mib: int | None = None) -> tuple["Guardian", str]:
        """Make a vault and open it; return also its recovery code, which exists nowhere else.

        Raises VaultExists and GuardianError.
        """
        vault, code = create_vault(home, passphrase, kdf_memory_mib)
        with _closing_if_it_fails(vault):
            log = Log.create(home.log, vault.log_key, SystemClock())
            settle(log, vault)
            finish_creation(vault)
        guardian = cls(vault, log)
        guardian.settings.publish()
        return guardian, code

    @classmethod
    def open(cls, home: Home, secret: str) -> "Guardian":
        """Open a vault with its passphrase or recovery code.

        Raises NoVault, WrongPassphrase, BadRecoveryCode, LogDamaged, TooNew.
        """
        return cls._open(open_vault(home, secret))

    @classmethod
    def open_by_keyring(cls, home: Home) -> "Guardian | None":
        """Open a vault by the keyring of this desktop, None if that is off or does not work: ask for the passphrase.

        Raises NoVault, LogDamaged, TooNew.
        """
        if not has_keyring_slot(home):
            return None
        keychain = system_keychain()
        vault = open_by_keychain(home, keychain) if keychain is not None else None
        return None if vault is None else cls._open(vault)

    @classmethod
    def _open(cls, vault: Vault) -> "Guardian":
        with _closing_if_it_fails(vault):
            was_interrupted = vault.former_keys is not None
            finish_rotation(vault)
            log = Log.open(vault.home.log, vault.log_key, SystemClock())
            settle(log, vault)
            guardian = cls(vault, log)
            if not log.damage:
                guardian.redaction.finish()
                guardian.settings.publish()
                if guardian.settings.is_on("start_at_login"):
                    login_start.refresh(vault.home)
                if was_interrupted:
                    note_finished_rotation(log)
            return guardian

    @staticmethod
    def rotate(
        home: Home,
        secret: str,
        new_passphrase: str,
        kdf_memory_mib: int | None = None,
        on_step: Callable[[str], None] = lambda _step: None,
    ) -> Rotated:
        """Give a vault that is open nowhere new keys, a new passphrase and a new recovery code.

        Raises what `open` raises, VaultBusy, DiskFull, GuardianError.
        """
        return rotate(home, secret, new_passphrase, SystemClock(), kdf_memory_mib, on_step=on_step)

    @staticmethod
    def capture_while_locked(
        home: Home,
        text: str,
        source: str,
        files: Sequence[Path | Content] = (),
        tags: Sequence[str] = (),
        is_incognito: bool = False,
    ) -> None:
        """Keep a capture in the inbox until the vault is opened; no key is needed. Raises GuardianError, DiskFull."""
        put(home, with_tags(text, tags), source, SystemClock().utc_ns(), files, is_incognito)

    @staticmethod
    def repair(home: Home, secret: str) -> list[str]:
        """Repair a damaged vault without guessing; return what had been wrong.

        Raises what `open` raises, and LogDamaged if that would need something that is lost.
        """
        with closing(open_vault(home, secret)) as vault:
            finish_rotation(vault)
            return repair_vault(vault, SystemClock())

    @staticmethod
    def salvage(home: Home, secret: str, target: Home, backups: Sequence[Path] = ()) -> Salvaged:
        """Make a new vault from what is whole of a damaged one. Raises what `open` raises, and GuardianError."""
        with closing(open_vault(home, secret)) as vault:
            finish_rotation(vault)
            return salvage_vault(vault, backups, target, SystemClock())

    @staticmethod
    def restore(file: Path, home: Home, ask: Callable[[], str]) -> Restored:
        """Make the vault of a backup again in a home that holds none; see `core.services.restore`."""
        return restore(file, home, ask)

    @staticmethod
    def check_backup(file: Path, home: Home, ask: Callable[[], str]) -> Restored:
        """Check a backup whole without restoring it; see `core.services.restore`."""
        return check(file, home, ask)

    @staticmethod
    def import_export(folder: Path, home: Home, ask: Callable[[], str], is_dry_run: bool = False) -> ImportedExport:
        """Make an empty vault into the one that was exported; see `core.services.import_export`."""
        return import_export(folder, home, ask, is_dry_run)

    @property
    def damage(self) -> list[str]:
        """What is wrong with a log that is open for reading only; empty if it is sound as far as is known."""
        return self._log.damage

    def verify(self, level: int = 1, on_step: Callable[[tuple[int, int]], None] = lambda _step: None) -> Check:
        """Check the log: level 0 the recent chain, 1 all of it and the cipher, 2 also every index and file."""
        return self.integrity.verify(level, on_step)

    @contextmanager
    def acting(self, verb: str, arguments: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Record in an `action` entry what the principal had done, and how it ended.

        The arguments stand in the entry's text, so that redaction reaches them; leave secrets out. Put facts about
        the result into the dictionary that is yielded.
        """
        result: dict[str, Any] = {}
        try:
            yield result
        except GuardianError as error:
            result["error"] = type(error).__name__
            with suppress(GuardianError):  # a full disk must not hide what went wrong first
                self._record(verb, arguments, result)
            raise
        self._record(verb, arguments, result)

    def start_timers(self) -> None:
        """Do what is due, from now until this is closed; whoever keeps the vault open for long calls it once."""
        from core.services.timers import Timers  # noqa: PLC0415 - one verb and the window need APScheduler

        if self._timers is None:
            self._timers = Timers(self.jobs)
            self._timers.start()

    def stop_timers(self) -> None:
        """Save the job that goes on, and begin no other."""
        timers, self._timers = self._timers, None
        if timers is not None:
            timers.close()

    def close(self) -> None:
        """End the jobs and the children, close the log and let the vault go."""
        self.stop_timers()
        self._night_engine.close()
        self._engine.close()
        self._inference_use.close()
        self._presence.close()
        self._log.close()
        self._vault.close()

    def __enter__(self) -> "Guardian":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _forget_what_was_read(self) -> None:
        self._engine.forget_conversations()
        self.proof.forget()
        self.memory.forget()
        self.daydreaming.forget()

    def _choices(self) -> Choices:
        return Choices(
            self.settings.number("context_tokens"),
            self.settings.number("gpu_layers"),
            self.settings.number("unload_after_minutes") * 60.0,
        )

    def _context_tokens(self) -> int:
        return min(self.settings.number("context_tokens"), self.models.chosen().context_tokens)

    def _record(self, verb: str, arguments: Mapping[str, Any], result: Mapping[str, Any]) -> None:
        if self.damage:
            return  # looking at a damaged log must not fail because that cannot be noted in it
        text = json.dumps(arguments, ensure_ascii=False, default=str)
        self._log.append(Draft(Kind.ACTION, Origin.SELF, text, meta={"verb": verb, "result": dict(result)}))


@contextmanager
def _closing_if_it_fails(vault: Vault) -> Iterator[None]:
    try:
        yield
    except BaseException:
        vault.close()
        raise
