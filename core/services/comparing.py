"""Compare two adapters blind: the principal sees two texts and says which is better, and only then whose they are."""

import secrets
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from core.clock import utc_text
from core.corpus.document import Document
from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError, ModelRefused
from core.evaluation.shares import share_interval
from core.evaluation.sign_test import sign_test
from core.inference.engine import Engine
from core.inference.messages import Chat, Documents, Prompt, Sampling, Turn
from core.inference.sampling import DRAFT
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService
from core.services.corpus import read_corpus
from core.services.gating import stopped
from core.services.results import TrainingProgress
from core.services.training_inputs import OnProgress, unseen

BASE = "base"
CHOICES = ("1", "2", "same")
PROMPTS = 10
_OPENING_WORDS, _LEAST_WORDS = 16, 24
_QUESTION_CHARACTERS = 600
_TOKENS = 96  # about 60 words: enough to hear a voice, little enough to read ten pairs


@dataclass(frozen=True)
class Pair:
    """Two continuations of the same prompt, in random order; `seq` is the entry that keeps them.

    `comparison` names the series. Whose the texts are is not here.
    """

    seq: int
    comparison: str
    prompt: str
    first: str
    second: str


@dataclass(frozen=True)
class Revealed:
    """What was chosen of a pair, and whose texts they were."""

    seq: int
    comparison: str
    choice: str
    first: str
    second: str


@dataclass(frozen=True)
class Tally:
    """How a series stands: wins of the adapter (or `base`) named first and second, ties, and what waits.

    `p_value` is that of the exact sign test, two-sided: how often a coin would decide as clearly. `share_low` and
    `share_high` are the 90 % interval of the share of the decided pairs that the first wins. `made` is when the series
    began.
    """

    comparison: str
    adapters: tuple[str, str]
    wins: tuple[int, int]
    same: int
    waiting: int
    p_value: float
    share_low: float = 0.0
    share_high: float = 1.0
    made: str = ""


class ComparisonService:
    """Generate pairs, take choices, count them. Pairs are text of the model and teach nothing."""

    def __init__(self, log: Log, engine: Engine, adapters: AdapterService, model: Callable[[], BaseModel]) -> None:
        self._log = log
        self._engine = engine
        self._adapters = adapters
        self._model = model

    def pairs(
        self,
        one: str,
        other: str,
        prompts: int = PROMPTS,
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
    ) -> list[Pair]:
        """Let both go on from the openings of the newest own texts, and keep the pairs; `base` is the bare model.

        Both draw with the same seed. Raises GuardianError if they are the same, one cannot be used, nothing of the
        principal's is long enough or it was stopped; ModelRefused for an adapter of another base, and what
        `Engine.generate` raises.
        """
        stop = stop or Interrupt()
        self._expect_usable(one, other)
        documents = [one for one in read_corpus(self._log).documents if _is_fit(one)][-prompts:]
        if not documents:
            raise GuardianError(
                "No text of your own is long enough to go on from.", f"Write or import one of {_LEAST_WORDS} words."
            )
        comparison, made = f"comparison-{secrets.token_hex(4)}", []
        for number, document in enumerate(reversed(documents)):
            on_progress(TrainingProgress("generating", step=number, of=len(documents)))
            sampling = msgspec.structs.replace(DRAFT, max_tokens=_TOKENS, seed=number + 1)
            texts = [self._text(document, adapter, sampling, stop) for adapter in (one, other)]
            made.append(self._keep(comparison, document, (one, other), texts))
        return made

    def judge(self, seq: int, choice: str) -> Revealed:
        """Say which text of a pair is better, and learn whose they are. Raises GuardianError, also the second time."""
        if choice not in CHOICES:
            raise GuardianError(f"{choice[:20]!r} is no choice.", f"Say one of {', '.join(CHOICES)}.")
        entry = self._log.entry(seq)
        if "comparison" not in entry.meta or entry.kind is not Kind.SUGGESTION:
            raise GuardianError(f"Entry {seq} is no comparison.", "`guardian adapters compare` makes them.")
        if self._choice(seq) is not None:
            raise GuardianError(f"Entry {seq} was judged already, and you have seen whose the texts are.", "Go on.")
        facts = {"verdict": choice, "judges": seq, "comparison": entry.meta["comparison"]}
        self._log.append(Draft(Kind.VERDICT, Origin.SELF, "", thread=seq, parent=seq, meta=facts))
        return Revealed(seq, entry.meta["comparison"], choice, *_in_order(entry))

    def tally(self, comparison: str) -> Tally:
        """Count the choices of a series. Raises GuardianError if there is none of this name."""
        return self._tally(self._series_of(comparison))

    def series(self) -> list[Tally]:
        """Return how every series stands, the newest first."""
        found: dict[str, list[Entry]] = {}
        for entry in self._made():
            found.setdefault(entry.meta["comparison"], []).append(entry)
        return [self._tally(entries) for entries in found.values()]

    def waiting(self, comparison: str) -> list[Pair]:
        """Return the pairs of a series that were not judged yet, in the order they were made; redacted ones are gone.

        Raises GuardianError if there is no series of this name.
        """
        entries = [one for one in reversed(self._series_of(comparison)) if not one.is_redacted]
        return [_pair(entry) for entry in entries if self._choice(entry.seq) is None]

    def _series_of(self, comparison: str) -> list[Entry]:
        entries = [one for one in self._made() if one.meta["comparison"] == comparison]
        if not entries:
            raise GuardianError("There is no such comparison.", "`guardian adapters compare` makes one.")
        return entries

    def _tally(self, entries: Sequence[Entry]) -> Tally:
        names = tuple(entries[0].meta["between"])
        wins, same, waiting = {name: 0 for name in names}, 0, 0
        for entry in entries:
            choice = self._choice(entry.seq)
            if choice is None:
                waiting += not entry.is_redacted
            elif choice == "same":
                same += 1
            else:
                wins[_in_order(entry)[CHOICES.index(choice)]] += 1
        both = wins[names[0]], wins[names[1]]
        low, high = share_interval(both[0], sum(both))
        return Tally(
            comparison=entries[0].meta["comparison"],
            adapters=(names[0], names[1]),
            wins=both,
            same=same,
            waiting=waiting,
            p_value=sign_test(*both),
            share_low=low,
            share_high=high,
            made=utc_text(entries[-1].logged_utc_ns),
        )

    def _expect_usable(self, one: str, other: str) -> None:
        if one == other:
            raise GuardianError("These are the same.", "Compare two adapters, or one with `base`.")
        for name in {one, other} - {BASE}:
            record = self._adapters.record(name)
            self._adapters.expect_weights(name)
            if record.base != self._model().sha256:
                raise ModelRefused(
                    f"Adapter {name} was learnt on another base model.", "`guardian models use` that model first."
                )

    def _text(self, document: Document, adapter: str, sampling: Sampling, stop: threading.Event) -> str:
        scales = {} if adapter == BASE else {adapter: 1.0}
        said = self._engine.generate(self._prompt(document), sampling, lambda _text: None, stop, scales)
        if stop.is_set():
            raise stopped("comparison")
        return said.text.strip()

    def _prompt(self, document: Document) -> Prompt:
        if document.kind is Kind.CHAT and self._model().is_chat:
            return Chat([Turn("user", _shown(document))])
        return Documents([], _shown(document))

    def _keep(self, comparison: str, document: Document, names: tuple[str, str], texts: Sequence[str]) -> Pair:
        is_swapped = bool(secrets.randbelow(2))
        first, second = (texts[1], texts[0]) if is_swapped else (texts[0], texts[1])
        # The texts go with a redaction, which also finds this entry by its parent. The two names stand in the order of
        # asking, apart from the order shown, so that who lists entries in passing does not see whose text is whose.
        facts = {"comparison": comparison, "between": list(names), "is_swapped": is_swapped}
        details = {"prompt": _shown(document), "first": first, "second": second}
        text = f"{_shown(document)}\n\n1: {first}\n\n2: {second}"
        draft = Draft(Kind.SUGGESTION, Origin.MODEL, text, parent=document.seq, meta=facts, details=details)
        seq = self._log.append(draft)
        return Pair(seq, comparison, details["prompt"], first, second)

    def _made(self) -> list[Entry]:
        entries = self._log.entries(limit=-1, kinds=[Kind.SUGGESTION])
        return [entry for entry in entries if "comparison" in entry.meta]

    def _choice(self, seq: int) -> str | None:
        verdicts = [one.meta["verdict"] for one in self._log.judging([seq]) if "comparison" in one.meta]
        return verdicts[0] if verdicts else None


def _pair(entry: Entry) -> Pair:
    meta = entry.meta
    return Pair(entry.seq, meta["comparison"], meta["prompt"], meta["first"], meta["second"])


def _is_fit(document: Document) -> bool:
    if document.kind is Kind.CHAT:
        return 0 < len(document.text) <= _QUESTION_CHARACTERS
    return len(document.text.split()) >= _LEAST_WORDS


def _shown(document: Document) -> str:
    """Return what both go on from: a question whole, of anything else the opening words."""
    if document.kind is Kind.CHAT:
        return document.text.strip()
    return " ".join(document.text.split()[:_OPENING_WORDS])


def _in_order(entry: Entry) -> tuple[str, str]:
    one, other = entry.meta["between"]
    return (other, one) if entry.meta["is_swapped"] else (one, other)
