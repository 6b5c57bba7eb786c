"""Take an adapter to another vault, or back into this one: export to a sealed file, import through the gate."""

import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

from core.clock import utc_ns_of
from core.corpus.document import Corpus
from core.errors import GuardianError, ModelRefused
from core.files import make_private_folder
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel, known_models
from core.sealed import write_sealed
from core.services.adapter_file import AdapterFile, Facts, write_adapter_file
from core.services.adapters import AdapterService, Lineage, adapter_draft, pack_ranges, unpack_ranges
from core.services.corpus import read_corpus
from core.services.gating import GateService
from core.services.rebuild_plan import plan_proof
from core.services.results import AdapterRecord, GateResult
from core.services.tenancy import Tenancy
from core.services.trainer import CarryOut, carry_out
from core.services.training_inputs import OnProgress, learning_alone, unseen
from core.services.training_plan import Plan
from core.vault.keys import PASSPHRASE
from core.vault.vault import Vault, check_new_passphrase

IMPORT = "import"
_MAY_HAVE_LEARNT = "It comes from another vault, and nothing tells whether it learnt the texts it was judged on."
_HAS_NOT_LEARNT = "It comes from another vault; it was judged on texts of yours that are newer than it."


@dataclass(frozen=True)
class ExportedAdapter:
    """An adapter that was written to a file."""

    adapter: str
    path: str
    bytes: int


@dataclass(frozen=True)
class ImportedAdapter:
    """An adapter that came from a file; `gate` is None where only missing weights were put back."""

    adapter: str
    gate: GateResult | None
    doubt: str


class ExchangeService:
    """Export and import adapters."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        model: Callable[[], BaseModel],
        tenancy: Tenancy | None = None,
        trainer: CarryOut = carry_out,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._model = model
        self._gate = GateService(log, vault, adapters, tenancy or Tenancy(vault.home.inference_lock, model), trainer)

    def export(self, adapter: str, path: Path, passphrase: str) -> ExportedAdapter:
        """Write an adapter with its lineage, but no text, to a file that `passphrase` opens.

        The key derivation costs what that of this vault does. Raises GuardianError if there is no such adapter, its
        weights are gone, it learnt what was redacted, the file is there already or the passphrase is empty; DiskFull.
        """
        record = self._adapters.record(adapter)
        memory_mib = self._vault.header.slots_of(PASSPHRASE)[0].memory_mib
        check_new_passphrase(passphrase, memory_mib)
        self._adapters.expect_weights(adapter)
        if record.redacted:
            raise GuardianError(
                f"Adapter {adapter} learnt a text that was redacted.", "Train first; that leaves the text behind."
            )
        if path.exists():
            raise GuardianError(f"There is a file {path} already.", "Choose another name; nothing is overwritten.")
        weights = self._adapters.unsealed(adapter)
        size = write_adapter_file(path, self._facts(record), weights, passphrase, memory_mib)
        return ExportedAdapter(adapter, str(path), size)

    def import_(
        self,
        path: Path,
        ask: Callable[[], str],
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
    ) -> ImportedAdapter:
        """Take an exported adapter in and let the gate judge it; it is never used before it is promoted.

        `ask` returns the passphrase of the file, and is not called for a damaged file or one for another base model.
        The weights of an adapter that this vault knows, but has no more, are put back as they were. Raises
        NoAdapterFile, AdapterFileDamaged, WrongFilePassphrase, TooNew, ModelRefused, GuardianError if it is here
        already, cannot be judged or was stopped, WorkerDied, DiskFull.
        """
        with learning_alone(self._vault.home):
            model, file = self._model(), AdapterFile(path)
            self._expect_base(file, model)
            is_known = self._expect_missing(file.adapter)
            facts, weights = file.open(ask)
            is_own = facts.vault_id == self._vault.vault_id
            if is_known and not is_own:
                raise GuardianError("Another vault has an adapter of the same name.", "Nothing was changed.")
            self._seal(facts, weights)
            if is_known:
                return ImportedAdapter(facts.adapter, None, "")
            try:
                gate = self._judged(facts, model, is_own, device, on_progress, stop or Interrupt())
            except BaseException:
                self._vault.sealed_path(facts.adapter).unlink(missing_ok=True)
                raise
            self._record(facts, gate, is_own)
            return ImportedAdapter(facts.adapter, gate, gate.doubt)

    def _facts(self, record: AdapterRecord) -> Facts:
        name = next((one.name for one in known_models() if one.sha256 == record.base), "")
        return Facts(
            adapter=record.id,
            vault_id=self._vault.vault_id,
            base_sha256=record.base,
            base_name=name,
            parent=record.parent,
            how=record.how,
            snapshot=record.snapshot,
            merged_from=record.merged_from,
            recipe=record.recipe,
            gate=asdict(record.gate),
            learnt=pack_ranges(self._adapters.learnt(record.id)),
            learnt_count=record.learnt,
            created_utc_ns=utc_ns_of(datetime.fromisoformat(record.created)),
        )

    def _expect_base(self, file: AdapterFile, model: BaseModel) -> None:
        if file.base_sha256 != model.sha256:
            made_for = f"{file.base_name or 'a base model'} (SHA-256 {file.base_sha256[:12]}…)"
            raise ModelRefused(
                f"This adapter was learnt on {made_for}, and {model.name} (SHA-256 {model.sha256[:12]}…) is in use:"
                " neither its weights nor its tokens fit.",
                "`guardian models use` that model first, or train on this one.",
            )

    def _expect_missing(self, adapter: str) -> bool:
        """Tell whether the log knows an adapter whose weights are gone. Raises GuardianError if they are here."""
        known = any(record.id == adapter for record in self._adapters.adapters())
        if self._adapters.has_weights(adapter):
            raise GuardianError(f"Adapter {adapter} is here already.", "`guardian adapters list` shows it.")
        return known

    def _seal(self, facts: Facts, weights: bytes) -> None:
        make_private_folder(self._vault.home.sealed)
        label = self._vault.label(facts.adapter, facts.base_sha256)
        path, key = self._vault.sealed_path(facts.adapter), self._vault.file_key(facts.adapter)
        write_sealed(path, weights, key, label, "the imported adapter")

    def _judged(
        self, facts: Facts, model: BaseModel, is_own: bool, device: str, on_progress: OnProgress, stop: threading.Event
    ) -> GateResult:
        corpus = read_corpus(self._log)
        opponent = self._adapters.to_continue_from()
        plan, doubt = self._plan(facts, corpus, opponent, is_own)
        known = self._adapters.learnt(opponent) | (set(unpack_ranges(facts.learnt)) if is_own else set())
        texts = self._gate.texts(corpus, plan, opponent, facts.created_utc_ns, known)
        gate = self._gate.judge(model, facts.adapter, texts, device, on_progress, stop)
        return replace(gate, doubt=doubt)

    def _plan(self, facts: Facts, corpus: Corpus, opponent: str | None, is_own: bool) -> tuple[Plan, str]:
        """Choose text that neither it nor the adapter in use learnt, as far as can be known, and say what cannot."""
        learnt = self._adapters.learnt(opponent)
        if is_own:
            return plan_proof(corpus, self._gate.with_versions(learnt | set(unpack_ranges(facts.learnt)))), ""
        learnt = self._gate.with_versions(learnt)
        earlier = {one.seq for one in corpus.documents if one.time_utc_ns <= facts.created_utc_ns}
        try:
            return plan_proof(corpus, learnt | earlier), _HAS_NOT_LEARNT
        except GuardianError:
            return plan_proof(corpus, learnt), _MAY_HAVE_LEARNT

    def _record(self, facts: Facts, gate: GateResult, is_own: bool) -> None:
        known = {record.id for record in self._adapters.adapters()}
        parent = facts.parent if is_own and facts.parent in known else None
        learnt = set(unpack_ranges(facts.learnt)) if is_own else set()
        run = facts.adapter.replace("adapter-", "import-")
        lineage = Lineage(IMPORT, facts.snapshot, tuple(facts.merged_from), is_unknown=not is_own)
        self._log.append(
            adapter_draft(facts.adapter, parent, facts.base_sha256, run, gate, learnt, facts.recipe, lineage)
        )
