"""Measure whether what the model writes looks as if the principal had written it."""

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from core.corpus.document import Corpus, Document
from core.entries import Origin
from core.errors import GuardianError
from core.evaluation.records import Measured, Record, evaluation_draft
from core.evaluation.stylometry import MIN_PIECES, PIECE_WORDS, Rate, Verdict, pieces, verify
from core.inference.engine import Engine
from core.inference.messages import Documents, Sampling
from core.inference.sampling import DRAFT
from core.interrupt import Interrupt
from core.log.log import Log
from core.services.control import Control
from core.services.control import control as read_control
from core.services.corpus import read_corpus
from core.services.results import TrainingProgress
from core.services.training_inputs import OnProgress, general_texts, unseen

DEFAULT_SAMPLES = 40
_OPENING_WORDS, _WORDS, _LEAST_WORDS = 16, 80, 40
_TOKENS = 128  # about 80 words
_KNOWN_PIECES = 20  # more would only take longer
_SHARE_ASKED = 0.5  # of the texts; the others are what the verifiers know


@dataclass(frozen=True)
class StyleReport:
    """What each verifier says of pieces of at least 300 words.

    Groups: `generated` by the adapter, `base` by the bare base model from the same openings, `own` as the principal
    went on from them, `control` by another author, `general` by other people. `control` says
    whether that author is shipped or given, `known` counts the principal's pieces that the verifiers know.
    """

    adapter: str | None
    control: str
    known: int
    verdicts: list[Verdict]


@dataclass(frozen=True)
class _Opening:
    text: str
    rest: str


@dataclass(frozen=True)
class _Others:
    """Pieces of other people's text: half of each set is the reference, the other half impostors."""

    reference: list[str]
    control: list[str]
    general: list[str]


class StyleService:
    """Let the model go on from openings of own texts, and ask verifiers who wrote it.

    `base_sha256` returns the SHA-256 of the base model in use, `adapter` the adapter.
    """

    def __init__(
        self, log: Log, engine: Engine, base_sha256: Callable[[], str], adapter: Callable[[], str | None]
    ) -> None:
        self._log = log
        self._engine = engine
        self._base_sha256 = base_sha256
        self._adapter = adapter

    def measure(
        self,
        samples: int = DEFAULT_SAMPLES,
        sampling: Sampling = DRAFT,
        control: Path | None = None,
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
    ) -> StyleReport:
        """Generate from the openings of the newest own texts, with the adapter and without, and judge both.

        The verifiers know the other own texts, and never one that was gone on with. `control` is a folder of another
        author's texts; without it the shipped one. The result is kept in the log. Raises GuardianError if there is
        too little text or it was stopped, and what `Engine.generate` and `read_records` raise.
        """
        stop = stop or Interrupt()
        corpus = read_corpus(self._log)
        known, openings = _own(corpus, samples)
        author = read_control(control, corpus)
        others = _others(author)
        adapter = self._adapter()
        generated = self._generate(openings, sampling, None, on_progress, stop) if adapter else []
        base = self._generate(openings, sampling, {}, on_progress, stop)
        groups = {
            "generated": pieces(generated),
            "base": pieces(base),
            "own": pieces([opening.rest for opening in openings]),
            "control": others.control,
            "general": others.general,
        }

        def judging(verifier: str) -> None:
            if stop.is_set():
                raise _stopped()
            on_progress(TrainingProgress("judging", verifier))

        try:
            verdicts = verify(known, others.reference, groups, judging)
        except ValueError as error:
            raise GuardianError("There is too little text to judge by.", "Write or import more.") from error
        report = StyleReport(adapter, author.author, len(known), verdicts)
        if not self._log.damage:
            self._log.append(evaluation_draft(_record(report, self._base_sha256(), sampling, len(openings))))
        return report

    def _generate(
        self,
        openings: Sequence[_Opening],
        sampling: Sampling,
        adapters: Mapping[str, float] | None,
        on_progress: OnProgress,
        stop: threading.Event,
    ) -> list[str]:
        who, said = "base model" if adapters == {} else "adapter", []
        for number, opening in enumerate(openings):
            on_progress(TrainingProgress("generating", who, step=number, of=len(openings)))
            drawn = msgspec.structs.replace(sampling, max_tokens=_TOKENS, seed=number + 1)
            said.append(self._engine.generate(Documents([], opening.text), drawn, lambda _: None, stop, adapters).text)
            if stop.is_set():
                raise _stopped()
        return said


def _own(corpus: Corpus, samples: int) -> tuple[list[str], list[_Opening]]:
    """Return pieces the verifiers know, and openings of the newest texts with what follows them."""
    texts = [_own_words(document) for document in corpus.documents if document.origin is Origin.SELF]
    openings = [(place, found) for place, text in enumerate(texts) if (found := _opening(text))]
    asked = openings[-min(samples, max(1, int(len(openings) * _SHARE_ASKED))) :] if openings else []
    away = {place for place, _ in asked}
    known = pieces([text for place, text in enumerate(texts) if place not in away])[-_KNOWN_PIECES:]
    of_rest = pieces([opening.rest for _, opening in asked])
    if len(known) < MIN_PIECES or not of_rest:
        raise GuardianError(
            "There are too few texts of your own to tell your style from others'.",
            f"Write or import more: {MIN_PIECES * PIECE_WORDS} words to know it by, and half as many texts of "
            f"{_OPENING_WORDS + _LEAST_WORDS} words and more to go on from.",
        )
    return known, [opening for _, opening in asked]


def _stopped() -> GuardianError:
    return GuardianError("The measurement was stopped.", "Start it again; it keeps nothing in between.")


def _own_words(document: Document) -> str:
    """Return what of a document the principal wrote and a run may learn."""
    return "".join(document.text[span.start : span.end] for span in document.taught).strip()


def _opening(text: str) -> _Opening | None:
    words = list(re.finditer(r"\S+", text))
    if len(words) < _OPENING_WORDS + _LEAST_WORDS:
        return None
    start, end = words[_OPENING_WORDS - 1].end(), words[: _OPENING_WORDS + _WORDS][-1].end()
    return _Opening(text[:start], text[start:end])


def _others(author: Control) -> _Others:
    theirs = pieces([text.text for text in (*author.learn, *author.held_out)])[: 2 * _KNOWN_PIECES]
    if len(theirs) < 2:  # noqa: PLR2004 - one to compare with and one to judge
        raise GuardianError(
            f"The other author wrote less than {2 * PIECE_WORDS} words.", "Give more of their text, or leave it out."
        )
    general = pieces([text.text for text in general_texts()])
    return _Others([*general[::2], *theirs[::2]], theirs[1::2], general[1::2])


def _record(report: StyleReport, base: str, sampling: Sampling, samples: int) -> Record:
    measures = [
        _measured(f"style.{verdict.verifier}.{name}", rate)
        for verdict in report.verdicts
        for name, rate in [
            ("auc", verdict.auc),
            *((f"accepted.{group}", rate) for group, rate in verdict.accepted.items()),
            *((f"likeness.{group}", rate) for group, rate in verdict.likeness.items()),
        ]
    ]
    recipe = {"samples": samples, "words": PIECE_WORDS, "known": report.known, "temperature": sampling.temperature}
    drawn = {"min_p": sampling.min_p, "repeat_penalty": sampling.repeat_penalty}
    return Record("style", measures, base, report.adapter, report.control, [1], {**recipe, **drawn})


def _measured(name: str, rate: Rate) -> Measured:
    return Measured(name, rate.value, rate.low, rate.high, rate.pieces, "share")
