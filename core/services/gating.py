"""The gate for every way an adapter comes about: what it is measured on, and what the log keeps of the verdict."""

import threading
from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass, replace

from core.corpus.document import Corpus
from core.entries import Origin
from core.errors import GuardianError, ModelMissing
from core.evaluation.gate import Verdict, judge
from core.guard.origin import TEACHING_KINDS
from core.log.log import Log
from core.models.catalogue import BaseModel, known_models
from core.services.adapters import AdapterService
from core.services.gate_texts import disjoint, old_texts, past_texts
from core.services.rebuild_plan import with_versions
from core.services.results import GateResult, Losses
from core.services.tenancy import Tenancy
from core.services.trainer import CarryOut, carry_out
from core.services.training_inputs import TEXTS_IN_VIEW, OnProgress, base_of, general_texts, sealed_file
from core.services.training_plan import Plan, texts_of
from core.training.adapter_messages import AdaptersMeasured, MeasureAdapters
from core.training.messages import Measurement, Text
from core.vault.vault import Vault


@dataclass(frozen=True)
class GateTexts:
    """What the gate measures on: `held_out` after `context_before`, general text, own text of long ago."""

    context_before: list[Text]
    held_out: list[Text]
    general: list[Text]
    old: list[Text]


class GateService:
    """Choose texts for the gate, and measure adapters on them."""

    def __init__(
        self, log: Log, vault: Vault, adapters: AdapterService, tenancy: Tenancy, trainer: CarryOut = carry_out
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._tenancy = tenancy
        self._trainer = trainer

    def texts(
        self, corpus: Corpus, plan: Plan, opponent: str | None, now_ns: int, learnt: Collection[int] | None = None
    ) -> GateTexts:
        """Choose what the gate measures on, given what is held out.

        `learnt` are entries that one of those compared learnt; without it those that the opponent did.
        """
        known = self._adapters.learnt(opponent) if learnt is None else learnt
        before = [*plan.context_before, *plan.learn][-TEXTS_IN_VIEW:]
        return GateTexts(
            texts_of(corpus, before),
            texts_of(corpus, plan.held_out, known),
            self.general(corpus, plan.held_out),
            self.old(corpus, opponent, now_ns),
        )

    def general(self, corpus: Corpus, held_out: Iterable[int]) -> list[Text]:
        """Return other people's text that shares no passage with anything that is or was learnt."""
        kept = set(held_out)
        return disjoint(general_texts(), (one.text for one in corpus.documents if one.seq not in kept))

    def old(self, corpus: Corpus, opponent: str | None, now_ns: int) -> list[Text]:
        """Return own text of long ago that the opponent learnt; nothing where no adapter could forget it."""
        return old_texts(corpus, self._adapters.learnt(opponent), now_ns)

    def past(self, corpus: Corpus, parent: str | None, measured: Iterable[Text]) -> list[Text]:
        """Return own text that the parent learnt, for a run that continues it to look at again."""
        return past_texts(corpus, self._adapters.learnt(parent), measured)

    def with_versions(self, learnt: Set[int]) -> set[int]:
        """Add the later versions in the log of what was learnt."""
        return with_versions(learnt, self._log.in_time_order(TEACHING_KINDS, Origin.SELF))

    def find_model(self, sha256: str) -> BaseModel | None:
        """Return the base model with this SHA-256 if it is on this machine."""
        return next((one for one in known_models() if one.sha256 == sha256 and one.is_here), None)

    def measure_on(
        self,
        model: BaseModel,
        adapter: str,
        texts: GateTexts,
        device: str,
        on_progress: OnProgress,
        stop: threading.Event,
    ) -> Measurement | None:
        """Measure one adapter on a base model of its own; None if it was stopped. Raises what the trainer reports."""
        measured = self._measure(model, [adapter], texts, device, on_progress, stop)
        return measured.adapters[0] if measured else None

    def judge(
        self,
        model: BaseModel,
        candidate: str,
        texts: GateTexts,
        device: str,
        on_progress: OnProgress,
        stop: threading.Event,
    ) -> GateResult:
        """Compare a sealed candidate with the adapter in use.

        An adapter that learnt what was redacted is not compared with: its nearest clean parent is. Raises
        GuardianError if it was stopped, and what the trainer reports.
        """
        opponent = self._adapters.to_continue_from()
        both = [candidate, *([opponent] if opponent else [])]
        measured = self._measure(model, both, texts, device, on_progress, stop)
        if measured is None:
            raise stopped("measurement")
        current = measured.adapters[1] if opponent else measured.base
        return replace(gate_result(measured.base, current, measured.adapters[0]), opponent=opponent)

    def _measure(
        self,
        model: BaseModel,
        adapters: list[str],
        texts: GateTexts,
        device: str,
        on_progress: OnProgress,
        stop: threading.Event,
    ) -> AdaptersMeasured | None:
        if not model.is_here:
            raise ModelMissing(f"The base model {model.title} is not on this machine.", "Fetch it and try again.")
        command = MeasureAdapters(
            base=base_of(model),
            adapters=[sealed_file(self._vault, adapter) for adapter in adapters],
            context_before=texts.context_before,
            held_out=texts.held_out,
            general=texts.general,
            old=texts.old,
            device=device,
        )
        result = self._trainer(command, on_progress, stop, self._tenancy)
        return result if isinstance(result, AdaptersMeasured) else None


def stopped(what: str) -> GuardianError:
    """Describe something that was stopped and leaves nothing behind."""
    return GuardianError(f"The {what} was stopped.", "Start it again; nothing was changed.")


def gate_result(base: Measurement, current: Measurement, candidate: Measurement, is_move: bool = False) -> GateResult:
    """Judge, and write the verdict as the log keeps it."""
    return _kept(judge(base, current, candidate, is_move))


def _kept(verdict: Verdict) -> GateResult:
    return GateResult(
        is_passed=verdict.is_passed,
        reason=verdict.reason,
        held_out=Losses(base=verdict.base, current=verdict.current, candidate=verdict.candidate),
        general=Losses(base=verdict.general_base, candidate=verdict.general_candidate),
        documents=verdict.documents,
        # Without a measurement there is no gain; the reason says that there was none.
        gain=verdict.gain or 0.0,
        gain_low=verdict.gain_low or 0.0,
        gain_high=verdict.gain_high or 0.0,
        old=Losses(current=verdict.old_current, candidate=verdict.old_candidate),
        old_documents=verdict.old_documents,
    )
