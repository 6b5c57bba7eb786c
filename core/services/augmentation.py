"""Augmentation: let the model comment on what it learnt, and keep that only if it helps.

Commentary is learnt at low weight after the entry it is about, on top of the adapter in use, and the gate compares both
on own text that neither saw. What does not surely help is noted as unused and is not learnt from later.
"""

import secrets
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from core.clock import Clock, SystemClock
from core.corpus.document import Corpus, Document, as_text
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.files import remove_durably
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService, Lineage, adapter_draft, promotion
from core.services.commentary import Commentator, Written
from core.services.commentary_plan import AUGMENTATION, verdicts
from core.services.corpus import read_corpus
from core.services.gating import GateService, gate_result
from core.services.results import GateResult
from core.services.tenancy import Tenancy
from core.services.trainer import CarryOut, carry_out
from core.services.training_inputs import OnProgress, base_of, learning_alone, sealed_file, unseen
from core.services.training_plan import Plan, newest_unlearnt, texts_of
from core.training.messages import Budget, Span, Text, Train, TrainingFinished
from core.vault.vault import Vault

HOW = "augmented"
ENTRIES = 12
STALE_NS = 30 * 86_400 * 10**9  # after which more is known
_COMMENTED = frozenset({Kind.CAPTURE, Kind.IMPORT})  # whole texts; a question to the model says little of its own
_WRITING_SHARE = 0.5  # of the minutes; the rest is for learning


@dataclass(frozen=True)
class AugmentationResult:
    """What a run wrote and whether it helped; without a survivor of the filters nothing is learnt and `gate` is None.

    `asked` answers about `entries` entries gave `claims` claims in `written` commentaries; `dropped` counts the lines
    that did not stand up to the filters, by reason. `learnt` commentaries were learnt, also earlier unjudged ones.
    """

    entries: int
    asked: int
    written: int
    claims: int
    learnt: int
    adapter: str | None = None
    promoted: bool = False
    gate: GateResult | None = None
    seconds: float = 0.0
    dropped: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class _Ground:
    """What a run stands on: the adapter in use, all texts, those the gate measures on, and those to comment on."""

    adapter: str | None
    corpus: Corpus
    plan: Plan
    allowed: list[int]


class AugmentationService:
    """Write commentary, learn from it, and let the gate say whether it helped."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        model: Callable[[], BaseModel],
        commentator: Commentator,
        tenancy: Tenancy,
        trainer: CarryOut = carry_out,
        clock: Clock | None = None,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._model = model
        self._commentator = commentator
        self._tenancy = tenancy
        self._trainer = trainer
        self._clock = clock or SystemClock()
        self._gate = GateService(log, vault, adapters, tenancy, trainer)

    def run(
        self,
        entries: int = ENTRIES,
        minutes: float | None = None,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
        again: bool = False,
    ) -> AugmentationResult:
        """Comment on the newest entries without commentary, learn from what was written, judge and promote.

        With `again`, entries are commented once more, with what is known now, whose commentary is `STALE_NS` old: those
        first that were commented longest ago. Held-out texts are neither commented on nor shown. Raises NothingToLearn
        if there is no text to measure on, GuardianError if it was stopped or another process learns; WorkerDied,
        DiskFull. Commentary that was written stays, and the next run learns from it.
        """
        stop, seconds = stop or Interrupt(), minutes * 60 if minutes else None
        with learning_alone(self._vault.home):
            model, ground = self._model(), self._ground()
            waiting = self._waiting(ground.allowed, again)[:entries]
            writing_s = seconds * _WRITING_SHARE if seconds else None
            written = self._commentator.write(ground.corpus, ground.allowed, waiting, writing_s, on_progress, stop)
            if written.is_stopped:
                raise _stopped()
            corpus = read_corpus(self._log)
            ground = replace(ground, corpus=corpus)
            judged = _judged(self._log)
            fresh = [one for one in corpus.commentary_on(ground.allowed) if one.seq not in judged]
            if not fresh:
                self._log.append(_verdict(None, model, [], [], written.entries))
                return _result(written, 0)
            budget = Budget(seconds * (1 - _WRITING_SHARE) if seconds else None)
            return self._learn(model, ground, fresh, written, budget, device, on_progress, stop)

    def _waiting(self, allowed: Sequence[int], again: bool) -> list[int]:
        commented = _commented(self._log)
        waiting = [seq for seq in reversed(allowed) if seq not in commented]
        if again:
            stale_ns = self._clock.utc_ns() - STALE_NS
            stale = [seq for seq in allowed if seq in commented and commented[seq] <= stale_ns]
            waiting += sorted(stale, key=lambda seq: commented[seq])
        return waiting

    def _ground(self) -> _Ground:
        adapter = self._adapters.to_continue_from()
        corpus, learnt = read_corpus(self._log), self._adapters.learnt(adapter)
        plan = newest_unlearnt(corpus, learnt)
        # What is not learnt yet may be held out by a later run, and must not have been talked about by then.
        known = [one for one in corpus.documents if one.kind in _COMMENTED]
        allowed = [one.seq for one in known if (not one.is_new(learnt) if adapter else one.seq not in plan.held_out)]
        return _Ground(adapter, corpus, plan, allowed)

    def _learn(
        self,
        model: BaseModel,
        ground: _Ground,
        fresh: Sequence[Document],
        written: Written,
        budget: Budget,
        device: str,
        on_progress: OnProgress,
        stop: threading.Event,
    ) -> AugmentationResult:
        run = f"run-{secrets.token_hex(6)}"
        command = self._command(run, model, ground, fresh, budget, device)
        try:
            finished = self._trainer(command, on_progress, stop, self._tenancy)
        finally:
            remove_durably([self._vault.sealed_path(command.checkpoint.file_id)])
        if not isinstance(finished, TrainingFinished):
            raise _stopped()
        gate = gate_result(finished.base, finished.current, finished.candidate)
        gate = replace(gate, opponent=ground.adapter)
        adapter, seqs = command.candidate.file_id, [one.seq for one in fresh]
        # Not the entries themselves, which are to be learnt yet; a redaction of one takes its commentary along.
        learnt = self._adapters.learnt(ground.adapter) | set(seqs)
        facts = (adapter, ground.adapter, model.sha256, run, gate, learnt, finished.recipe)
        kept, unused = (seqs, []) if gate.is_passed else ([], seqs)
        drafts = [adapter_draft(*facts, Lineage(HOW, ground.plan.snapshot))]
        drafts += [promotion(adapter)] if gate.is_passed else []
        self._log.append_all([*drafts, _verdict(adapter, model, kept, unused, written.entries)])
        result = _result(written, len(seqs))
        return replace(result, adapter=adapter, promoted=gate.is_passed, gate=gate, seconds=finished.seconds)

    def _command(
        self, run: str, model: BaseModel, ground: _Ground, fresh: Sequence[Document], budget: Budget, device: str
    ) -> Train:
        gate = self._gate.texts(ground.corpus, ground.plan, ground.adapter, self._clock.utc_ns())
        # The log before the held-out texts is read again at the end, so that they are measured after it.
        before = [_only_read(text) for text in gate.context_before]
        return Train(
            run=run,
            base=base_of(model),
            texts=[*self._texts(ground.corpus, fresh), *before],
            context_before=[],
            held_out=gate.held_out,
            general=gate.general,
            budget=budget,
            candidate=sealed_file(self._vault, run.replace("run-", "adapter-")),
            checkpoint=sealed_file(self._vault, run.replace("run-", "checkpoint-")),
            parent=sealed_file(self._vault, ground.adapter) if ground.adapter else None,
            device=device,
            old=gate.old,
        )

    def _texts(self, corpus: Corpus, fresh: Sequence[Document]) -> list[Text]:
        """Return each entry, only read, and after it what the model said about it."""
        about: dict[int, list[Document]] = {}
        for one in fresh:
            about.setdefault(self._log.entry(one.seq).parent or 0, []).append(one)
        texts = []
        for seq in sorted(about, key=lambda seq: corpus.by_seq[seq].time_utc_ns):
            (entry,) = texts_of(corpus, [seq])
            texts += [_only_read(entry), *map(_commentary_text, about[seq])]
        return texts


def _judged(log: Log) -> set[int]:
    return {seq for entry in verdicts(log) for name in ("kept", "unused") for seq in entry.meta[name]}


def _commented(log: Log) -> dict[int, int]:
    """Return when entries were commented on last, also those about which nothing stood up to the filters."""
    last: dict[int, int] = {}
    for entry in verdicts(log):
        for seq in entry.meta["asked"]:
            last[seq] = max(last.get(seq, 0), entry.logged_utc_ns)
    for entry in log.entries(limit=-1, kinds=[Kind.COMMENTARY]):
        if entry.parent is not None:
            last[entry.parent] = max(last.get(entry.parent, 0), entry.logged_utc_ns)
    return last


def _verdict(
    adapter: str | None, model: BaseModel, kept: Sequence[int], unused: Sequence[int], asked: Sequence[int]
) -> Draft:
    meta = {"what": AUGMENTATION, "adapter": adapter, "base": model.sha256}
    return Draft(
        Kind.EVALUATION,
        Origin.DOCUMENT,
        "",
        meta=meta | {"kept": list(kept), "unused": list(unused), "asked": list(asked)},
    )


def _commentary_text(document: Document) -> Text:
    """Say to the trainer that the line which marks the commentary is only read."""
    text, start = as_text(document), document.text.find("\n") + 1
    spans = [Span(max(span.start, start), span.end, span.weight) for span in document.taught if span.end > start]
    return Text(text.seq, text.text, spans)


def _only_read(text: Text) -> Text:
    return Text(text.seq, text.text, [])


def _result(written: Written, learnt: int) -> AugmentationResult:
    return AugmentationResult(
        entries=len(written.entries),
        asked=written.asked,
        written=len(written.seqs),
        claims=written.claims,
        learnt=learnt,
        dropped=dict(Counter(written.dropped).most_common()),
    )


def _stopped() -> GuardianError:
    return GuardianError("The run was stopped.", "What was written stays; the next run learns from it.")
