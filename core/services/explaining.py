"""Explain what learning would learn from, and why; nothing is learnt and no model is loaded."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from core.clock import utc_text
from core.corpus import rules
from core.corpus.document import Corpus, Document, Excluded, Passage
from core.corpus.snapshot import snapshot_id
from core.errors import GuardianError
from core.log.log import Log
from core.services.adapters import AdapterService
from core.services.corpus import read_corpus
from core.services.learn import LearnService
from core.services.training_plan import Plan
from core.writing.budget import estimated_tokens


class Part(StrEnum):
    """What a text is to the next run."""

    LEARN = "learn"
    HELD_OUT = "held out"
    CONTEXT = "context"
    REST = "not in this run"


@dataclass(frozen=True)
class Amount:
    """How much there is; `tokens` are estimated from the bytes that are learnt."""

    texts: int = 0
    characters: int = 0
    tokens: int = 0


@dataclass(frozen=True)
class RuleCount:
    """A rule, and how often it decided: about entries, or about so many characters of texts."""

    rule: str
    why: str
    entries: int = 0
    characters: int = 0


@dataclass(frozen=True)
class PassageShown:
    """A passage with what it weighs and why; `source` is the entry it comes from."""

    start: int
    end: int
    weight: float
    rule: str
    why: str
    source: int
    text: str


@dataclass(frozen=True)
class TextShown:
    """A text as the trainer reads it."""

    seq: int
    time: str
    kind: str
    part: str
    tokens: int
    passages: list[PassageShown]


@dataclass(frozen=True)
class Explanation:
    """What the next run would learn from.

    `problem` says why none would begin. `snapshot` names the texts of the run, without a run all there are.
    """

    how: str
    why: str
    problem: str
    snapshot: str
    rules_version: int
    parts: dict[str, Amount]
    kinds: dict[str, Amount]
    weights: dict[str, float]
    origins: dict[str, int]
    rules: list[RuleCount]
    excluded: list[RuleCount]
    commentary: int
    texts: list[TextShown] = field(default_factory=list)
    left_out: str = ""


class ExplainService:
    """Show the corpus of the log."""

    def __init__(self, log: Log, learn: LearnService, adapters: AdapterService) -> None:
        self._log = log
        self._learn = learn
        self._adapters = adapters

    def explain(self, limit: int = 10, seq: int | None = None, how: str | None = None) -> Explanation:
        """Say what `train` would learn now, with the newest `limit` texts of it passage by passage.

        With `seq` show that entry alone. Raises GuardianError if there is no such entry.
        """
        corpus, named, problem, kind, why = read_corpus(self._log), Plan([], [], []), "", "", ""
        learnt: set[int] = set()
        try:
            course, named = self._learn.next_plan(corpus, how)
            kind, why, learnt = course.how, course.why, self._adapters.learnt(course.parent)
        except GuardianError as error:
            problem = f"{error.title} {error.advice}"
        parts = _parts(corpus, named)
        every = [document.seq for document in corpus.documents]
        shown, left_out = self._shown(corpus, parts, limit, seq)
        return Explanation(
            how=kind,
            why=why,
            problem=problem,
            snapshot=named.snapshot or snapshot_id(corpus, every),
            rules_version=rules.VERSION,
            parts={part: _amount((one for one in corpus.documents if parts[one.seq] == part), learnt) for part in Part},
            kinds=_by_kind(corpus.documents),
            weights={str(one): weight.value for one, weight in rules.WEIGHTS.items()},
            origins=dict(_origins(corpus)),
            rules=_rules_of(corpus.documents),
            excluded=_rules_of_excluded(corpus.excluded),
            commentary=len(corpus.commentary),
            texts=[_text_shown(document, parts.get(document.seq, Part.REST), learnt) for document in shown],
            left_out=left_out,
        )

    def _shown(self, corpus: Corpus, parts: dict[int, Part], limit: int, seq: int | None) -> tuple[list[Document], str]:
        """Return the texts to show whole, and of an entry that is none why it is left out."""
        if seq is None:
            order = sorted(corpus.documents, key=lambda one: (parts[one.seq] is Part.REST, -one.time_utc_ns, -one.seq))
            return order[:limit], ""
        self._log.entry(seq)
        found = [one for one in (*corpus.documents, *corpus.commentary) if seq == one.seq]
        found += [one for one in corpus.documents if seq in one.sources and one not in found]
        excluded = [one for one in corpus.excluded if one.seq == seq]
        return found, _why_left_out(seq, excluded, bool(found))


def _why_left_out(seq: int, excluded: Collection[Excluded], is_somewhere: bool) -> str:
    for one in excluded:
        instead = f" Entry {one.of} stands for it." if one.of is not None else ""
        return f"Entry {seq} is no text to learn from: {one.rule.name}. {one.rule.sentence}{instead}"
    return "" if is_somewhere else f"Entry {seq} holds no text of yours: learning does not look at its kind."


def _parts(corpus: Corpus, plan: Plan) -> dict[int, Part]:
    parts = dict.fromkeys((document.seq for document in corpus.documents), Part.REST)
    parts |= dict.fromkeys(plan.context_before, Part.CONTEXT)
    return parts | dict.fromkeys(plan.learn, Part.LEARN) | dict.fromkeys(plan.held_out, Part.HELD_OUT)


def _taught(document: Document, learnt: Collection[int] = ()) -> list[str]:
    return [document.text[span.start : span.end] for span in document.taught_beyond(learnt)]


def _amount(documents: Iterable[Document], learnt: Collection[int] = ()) -> Amount:
    texts = [_taught(document, learnt) for document in documents]
    pieces = [piece for text in texts for piece in text]
    return Amount(len(texts), sum(map(len, pieces)), sum(map(estimated_tokens, pieces)))


def _origins(corpus: Corpus) -> Counter[str]:
    texts = Counter(str(document.origin) for document in corpus.documents)
    return texts + Counter(str(one.origin) for one in corpus.excluded)


def _by_kind(documents: Iterable[Document]) -> dict[str, Amount]:
    kinds: defaultdict[str, list[Document]] = defaultdict(list)
    for document in documents:
        kinds[str(document.kind)].append(document)
    return {kind: _amount(found) for kind, found in sorted(kinds.items())}


def _rules_of(documents: Iterable[Document]) -> list[RuleCount]:
    characters, entries = Counter[rules.Rule](), Counter[rules.Rule]()
    for document in documents:
        entries.update({passage.rule for passage in document.passages})
        for passage in document.passages:
            characters[passage.rule] += passage.end - passage.start
    return [RuleCount(rule.name, rule.sentence, entries[rule], count) for rule, count in characters.most_common()]


def _rules_of_excluded(excluded: Iterable[Excluded]) -> list[RuleCount]:
    counted = Counter(one.rule for one in excluded)
    return [RuleCount(rule.name, rule.sentence, count) for rule, count in counted.most_common()]


def _text_shown(document: Document, part: Part, learnt: Collection[int]) -> TextShown:
    return TextShown(
        seq=document.seq,
        time=utc_text(document.time_utc_ns),
        kind=str(document.kind),
        part=str(part),
        tokens=sum(map(estimated_tokens, _taught(document, learnt))),
        passages=[_passage_shown(document, passage, learnt) for passage in document.passages],
    )


def _passage_shown(document: Document, passage: Passage, learnt: Collection[int]) -> PassageShown:
    is_known = passage.weight > 0 and passage.source in learnt
    rule = rules.LEARNT if is_known else passage.rule
    return PassageShown(
        start=passage.start,
        end=passage.end,
        weight=0.0 if is_known else passage.weight,
        rule=rule.name,
        why=rule.sentence,
        source=passage.source,
        text=document.text[passage.start : passage.end],
    )
