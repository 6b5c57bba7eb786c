"""Measure whether what the model writes is as varied as what the principal writes."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from core.entries import Entry, Origin
from core.errors import GuardianError
from core.evaluation.diversity import MIN_TEXTS, Comparison, compare, matched
from core.evaluation.records import Measured, Record, evaluation_draft
from core.guard.origin import TEACHING_KINDS, own_words, teaching_texts
from core.inference.engine import Engine
from core.inference.messages import Documents, Sampling
from core.inference.sampling import DRAFT
from core.interrupt import Interrupt
from core.log.log import Log
from core.services.results import TrainingProgress
from core.services.training_inputs import OnProgress

GOAL = (0.7, 1.3)
_NAMES = {"distinct-2": "distinct", "1 - self-BLEU": "self_bleu", "Vendi score": "vendi"}
_OPENING_WORDS, _WORDS, _LEAST_WORDS = 16, 80, 40
_TOKENS = 128  # about 80 words


@dataclass(frozen=True)
class DiversityReport:
    """Generated texts beside the principal's own, pair by pair of the same length.

    `words` are those of each side. `is_within` says whether every ratio is between 0.7 and 1.3.
    """

    texts: int
    words: int
    adapter: str | None
    sampling: dict[str, float]
    comparisons: list[Comparison]
    is_within: bool


class DiversityService:
    """Let the model go on from the openings of own texts, and compare.

    `base_sha256` returns the SHA-256 of the base model in use.
    """

    def __init__(self, log: Log, engine: Engine, base_sha256: Callable[[], str]) -> None:
        self._log = log
        self._engine = engine
        self._base_sha256 = base_sha256

    def measure(
        self,
        samples: int = 24,
        sampling: Sampling = DRAFT,
        adapters: Mapping[str, float] | None = None,
        on_progress: OnProgress = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> DiversityReport:
        """Generate a text from the first 16 words of each of the newest own texts, and compare it with the rest.

        Texts that are too short to go on are left out. The result is kept in the log. Raises GuardianError if fewer
        than four are long enough or it was stopped, and what `Engine.generate` raises.
        """
        stop = stop or Interrupt()
        own = self._own(samples)
        if len(own) < MIN_TEXTS:
            raise GuardianError(
                f"{len(own)} texts of your own are long enough to compare with, and {MIN_TEXTS} are needed.",
                f"Write or import more; a text needs {_OPENING_WORDS + _LEAST_WORDS} words.",
            )
        generated, adapter = [], None
        for number, (opening, _) in enumerate(own):
            on_progress(TrainingProgress("generating", step=number, of=len(own)))
            drawn = msgspec.structs.replace(sampling, max_tokens=_TOKENS, seed=number + 1)
            said = self._engine.generate(Documents([], opening), drawn, lambda _text: None, stop, adapters)
            if stop.is_set():
                raise GuardianError("The measurement was stopped.", "Start it again; it keeps nothing in between.")
            generated.append(said.text)
            adapter = said.adapter
        report = _report(generated, [rest for _, rest in own], sampling, adapter)
        if not self._log.damage:
            self._log.append(evaluation_draft(_record(report, self._base_sha256())))
        return report

    def _own(self, samples: int) -> list[tuple[str, str]]:
        """Return openings and what follows them in the newest own texts, the newest last."""
        texts = teaching_texts(self._log.in_time_order(TEACHING_KINDS, Origin.SELF))
        return [pair for pair in map(_parts, texts) if pair is not None][-samples:]


def _parts(entry: Entry) -> tuple[str, str] | None:
    words = own_words(entry).split()
    if len(words) < _OPENING_WORDS + _LEAST_WORDS:
        return None
    rest = words[_OPENING_WORDS : _OPENING_WORDS + _WORDS]
    return " ".join(words[:_OPENING_WORDS]), " ".join(rest)


def _report(generated: list[str], own: list[str], sampling: Sampling, adapter: str | None) -> DiversityReport:
    try:
        comparisons = compare(generated, own)
    except ValueError as error:
        raise GuardianError("The model wrote almost nothing.", "Use another model, or train first.") from error
    pairs = matched(generated, own)[0]
    return DiversityReport(
        texts=len(pairs),
        words=sum(len(text.split()) for text in pairs),
        adapter=adapter,
        sampling={
            "temperature": sampling.temperature,
            "min_p": sampling.min_p,
            "repeat_penalty": sampling.repeat_penalty,
        },
        comparisons=comparisons,
        is_within=all(GOAL[0] <= one.ratio <= GOAL[1] for one in comparisons),
    )


def _record(report: DiversityReport, base: str) -> Record:
    measures = [
        Measured(f"diversity.{_NAMES[one.name]}", one.ratio, one.low, one.high, report.texts, "ratio")
        for one in report.comparisons
    ]
    recipe = {"words": report.words, **report.sampling}
    return Record("diversity", measures, base, report.adapter, seeds=[1], recipe=recipe)
