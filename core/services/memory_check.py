"""Measure what the adapter in use has by heart: runs of words said again, and canaries.

That a model goes on like a text may be chance or common phrases, so the same is measured with the bare base model and
with texts that were never learnt: what is left is memorised.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

import msgspec

from core.corpus.document import Document, as_text
from core.errors import GuardianError
from core.evaluation.intervals import difference_interval, mean_interval
from core.evaluation.memory import Known, exposure, most_exposure
from core.evaluation.records import Measured as Figure
from core.evaluation.records import Record, evaluation_draft
from core.inference.engine import Engine
from core.inference.messages import Documents, Sampling
from core.inference.sampling import DRAFT
from core.interrupt import Interrupt
from core.lazily import lazily
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService
from core.services.corpus import read_corpus
from core.services.proof_results import MemoryReport, RunsAgain
from core.services.proof_texts import opening_end, own_part
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy
from core.services.trainer import carry_out
from core.services.training_inputs import OnProgress, base_of, learning_alone, sealed_file, unseen
from core.training.messages import Span, Text
from core.training.proof_messages import LEARNT, LearnScratch, Measured, Reading
from core.vault.vault import Vault

if TYPE_CHECKING:
    import numpy as np
else:
    np = lazily("numpy")

CHECKPOINT = "checkpoint-canaries"
MIN_TEXTS = 2
_TEXTS, _TOKENS = 12, 96
_CANARY_TEXTS, _CANARIES, _ALTERNATIVES, _DIGITS = 24, 8, 511, 6
_CANARY = "The number on my locker is "
# No penalty on repeating: what stands in a text may repeat itself.
_DECODINGS = {
    "greedy": Sampling(max_tokens=_TOKENS, temperature=0.0, repeat_penalty=1.0),
    "sampled": msgspec.structs.replace(DRAFT, max_tokens=_TOKENS),
}

_MODELS: tuple[dict[str, float] | None, ...] = (None, {})  # the adapter in use, and the bare base model


@dataclass(frozen=True)
class _Opened:
    opening: str
    rest: str


class MemoryService:
    """Let the model go on from the openings of texts, and hide canaries among them in a scratch run."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        engine: Engine,
        model: Callable[[], BaseModel],
        tenancy: Tenancy,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._engine = engine
        self._model = model
        self._tenancy = tenancy

    def measure(
        self, device: str = "auto", on_progress: OnProgress = unseen, stop: threading.Event | None = None
    ) -> MemoryReport:
        """Measure runs and exposure; the result also stands in the log.

        Raises GuardianError if there is no adapter, too few learnt texts are long enough or it was stopped, WorkerDied,
        DiskFull, and what `Engine.generate` raises.
        """
        stop, adapter = stop or Interrupt(), self._adapters.current_id()
        learnt = self._adapters.learnt(adapter)
        documents = read_corpus(self._log).documents
        known = [one for one in documents if one.seq in learnt]
        texts = [_opened(known), _opened([one for one in documents if one.seq not in learnt])]
        if len(texts[0]) < MIN_TEXTS:
            raise GuardianError(
                f"{len(texts[0])} texts that the adapter has learnt are long enough, and {MIN_TEXTS} are needed.",
                "Train first, or write longer texts.",
            )
        corpus = Known(own_part(as_text(document)) for document in known)
        runs = [self._runs(decoding, texts, corpus, on_progress, stop) for decoding in _DECODINGS]
        scratch = self._learn_canaries(known[-_CANARY_TEXTS:], device, on_progress, stop)
        return self._kept(adapter, texts, runs, scratch, min(len(known), _CANARY_TEXTS))

    def _runs(
        self,
        decoding: str,
        texts: Sequence[Sequence[_Opened]],
        corpus: Known,
        on_progress: OnProgress,
        stop: threading.Event,
    ) -> RunsAgain:
        lengths, longest = list[list[list[int]]](), 0
        for side, opened in enumerate(texts):
            lengths.append([[], []])
            for number, text in enumerate(opened):
                on_progress(TrainingProgress(f"going on from texts, {decoding}", step=number, of=len(opened)))
                for model, adapters in enumerate(_MODELS):
                    said = self._go_on(text.opening, decoding, number, adapters, stop)
                    lengths[side][model].append(Known([text.rest]).longest_run(said))
                    if side == model == 0:
                        longest = max(longest, corpus.longest_run(said))
        (by_adapter, by_base), (unlearnt, base_unlearnt) = lengths
        more = [one - other for one, other in zip(by_adapter, by_base, strict=True)]
        chance = [one - other for one, other in zip(unlearnt, base_unlearnt, strict=True)]
        return RunsAgain(
            decoding=decoding,
            adapter=fmean(by_adapter),
            base=fmean(by_base),
            adapter_unlearnt=fmean(unlearnt) if unlearnt else None,
            base_unlearnt=fmean(base_unlearnt) if unlearnt else None,
            longest=longest,
            memorised=fmean(more) - (fmean(chance) if chance else 0.0),
            memorised_interval=difference_interval(more, chance) if chance else mean_interval(more),
        )

    def _go_on(
        self, opening: str, decoding: str, number: int, adapters: dict[str, float] | None, stop: threading.Event
    ) -> str:
        sampling = msgspec.structs.replace(_DECODINGS[decoding], seed=number + 1)
        said = self._engine.generate(Documents([], opening), sampling, lambda _text: None, stop, adapters)
        if stop.is_set():
            raise GuardianError("The measurement was stopped.", "Start it again; it keeps nothing in between.")
        return said.text

    def _learn_canaries(
        self, documents: Sequence[Document], device: str, on_progress: OnProgress, stop: threading.Event
    ) -> Measured:
        canaries, *alternatives = canary_texts()
        sets = {"canaries": canaries, "alternatives": alternatives[0]}
        readings = [Reading(f"{name}.{by}", name, by) for by in (LEARNT, "base") for name in sets]
        command = LearnScratch(
            base=base_of(self._model()),
            texts=hidden_among([as_text(document) for document in documents], canaries),
            sets=sets,
            readings=readings,
            checkpoint=sealed_file(self._vault, CHECKPOINT),
            device=device,
        )
        with learning_alone(self._vault.home):
            result = carry_out(command, on_progress, stop, self._tenancy)
        if not isinstance(result, Measured):
            raise GuardianError("The measurement was stopped.", "The same command goes on with the canaries.")
        self.forget()
        return result

    def forget(self) -> None:
        """Delete what an interrupted measurement would go on from."""
        self._vault.sealed_path(CHECKPOINT).unlink(missing_ok=True)

    def _kept(
        self,
        adapter: str | None,
        texts: Sequence[Sequence[_Opened]],
        runs: list[RunsAgain],
        scratch: Measured,
        canary_texts: int,
    ) -> MemoryReport:
        by_adapter, by_base = (_exposures(scratch, by) for by in (LEARNT, "base"))
        report = MemoryReport(
            adapter=adapter,
            texts=len(texts[0]),
            unlearnt_texts=len(texts[1]),
            runs=runs,
            exposure=fmean(by_adapter),
            exposures=by_adapter,
            base_exposure=fmean(by_base),
            most_exposure=most_exposure(_ALTERNATIVES),
            canary_texts=canary_texts,
            seconds=scratch.seconds,
        )
        if not self._log.damage:
            self._log.append(evaluation_draft(_record(report, self._model().sha256, scratch)))
        return report


def canary_texts() -> tuple[list[Text], list[Text]]:
    """Return canaries and alternatives to them: one sentence with six random digits, of which the digits count.

    They are the same each time, so that runs can be compared.
    """
    drawn = np.random.default_rng(1).choice(10**_DIGITS, size=_CANARIES + _ALTERNATIVES, replace=False)
    texts = [f"{_CANARY}{number:0{_DIGITS}d}." for number in drawn]
    digits = Span(len(_CANARY), len(_CANARY) + _DIGITS)
    all_texts = [Text(0, text, [digits]) for text in texts]
    return all_texts[:_CANARIES], all_texts[_CANARIES:]


def hidden_among(texts: Sequence[Text], canaries: Sequence[Text]) -> list[Text]:
    """Put whole canaries between texts, at even distances."""
    stream = list(texts)
    for number in reversed(range(len(canaries))):
        place = (2 * number + 1) * len(texts) // (2 * len(canaries))
        stream.insert(place, Text(0, canaries[number].text))
    return stream


def _exposures(scratch: Measured, by: str) -> list[float]:
    alternatives = [one.nats for one in scratch.scores[f"alternatives.{by}"]]
    return [exposure(one.nats, alternatives) for one in scratch.scores[f"canaries.{by}"]]


def _opened(documents: Sequence[Document]) -> list[_Opened]:
    """Return the newest texts that are long enough, each as an opening and what follows."""
    found = list[_Opened]()
    for document in reversed(documents):
        text = own_part(as_text(document))
        if (end := opening_end(text)) is not None:
            found.append(_Opened(text[:end], text[end:]))
        if len(found) == _TEXTS:
            break
    return found[::-1]


def _record(report: MemoryReport, base: str, scratch: Measured) -> Record:
    figures = [
        Figure("memory.exposure", report.exposure, documents=len(report.exposures), unit="bits"),
        Figure("memory.base_exposure", report.base_exposure, documents=len(report.exposures), unit="bits"),
        Figure("memory.most_exposure", report.most_exposure, unit="bits"),
        Figure("memory.longest_run", max(runs.longest for runs in report.runs), documents=report.texts, unit="words"),
    ]
    for runs in report.runs:
        low, high = runs.memorised_interval or (None, None)
        figures.append(
            Figure(f"memory.memorised.{runs.decoding}", runs.memorised, low, high, report.texts, "words more")
        )
    return Record("memory", figures, base, report.adapter, recipe={**scratch.recipe})
