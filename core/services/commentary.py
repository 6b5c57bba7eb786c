"""Commentary: what the model says about entries, each claim with the entry it rests on, marked as the model's."""

import threading
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import msgspec

from core.corpus.document import Corpus
from core.entries import Draft, Entry, Kind, Origin
from core.inference.engine import Engine
from core.inference.messages import Chat, Turn
from core.inference.sampling import DRAFT
from core.interrupt import Interrupt
from core.log.log import Log
from core.paths import resources
from core.services.chat_prompt import Note
from core.services.recall import RecallService, excerpt_span
from core.services.results import TrainingProgress
from core.services.training_inputs import OnProgress, unseen
from core.writing.claims import Claim, Read, read_claims

WEIGHT = 0.3  # at most; what the model says is never worth as much as what the principal says
_SAMPLING = msgspec.structs.replace(DRAFT, max_tokens=120)
_ENTRY_CHARACTERS, _RELATED_CHARACTERS = 1200, 400
_RELATED = 2


@dataclass(frozen=True)
class CommentaryKind:
    """One thing the model can be asked to say about an entry."""

    name: str
    task: str


@dataclass
class Written:
    """What was written: the commentary, on which entries, how many claims stand in it, and why lines were dropped."""

    seqs: list[int] = field(default_factory=list)
    entries: list[int] = field(default_factory=list)
    asked: int = 0
    claims: int = 0
    dropped: Counter[str] = field(default_factory=Counter)
    is_stopped: bool = False


@cache
def declared() -> tuple[str, tuple[CommentaryKind, ...]]:
    """Return the words around the notes, and the kinds."""
    told = tomllib.loads((resources() / "prompts" / "commentary.toml").read_text(encoding="utf-8"))
    return told["frame"].strip(), tuple(CommentaryKind(one["name"], one["task"]) for one in told["kinds"])


class Commentator:
    """Let the model write about entries, and keep what stands up to the filters."""

    def __init__(self, log: Log, recall: RecallService, engine: Engine, base: Callable[[], str]) -> None:
        self._log = log
        self._recall = recall
        self._engine = engine
        self._base = base

    def write(
        self,
        corpus: Corpus,
        allowed: Sequence[int],
        waiting: Sequence[int],
        seconds: float | None = None,
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
    ) -> Written:
        """Comment on each of the `waiting` texts, one entry for each kind; only `allowed` texts are shown beside it.

        Raises what `Engine.generate` raises; what was written until then stays.
        """
        stop, done = stop or Interrupt(), Written()
        began = time.monotonic()
        for number, seq in enumerate(waiting):
            on_progress(TrainingProgress("commenting", step=number, of=len(waiting)))
            entry, claims = self._log.entry(seq), list[str]()
            notes = list(self._notes(entry, set(allowed), corpus))
            done.entries.append(seq)
            for kind in declared()[1]:
                if stop.is_set() or (seconds is not None and time.monotonic() - began > seconds):
                    done.is_stopped = stop.is_set()
                    return done
                self._comment(entry, notes, kind, claims, done, stop)
        return done

    def _comment(
        self,
        entry: Entry,
        notes: Sequence[Note],
        kind: CommentaryKind,
        known: list[str],
        done: Written,
        stop: threading.Event,
    ) -> None:
        prompt = asking(entry, notes, kind)
        said = self._engine.generate(
            Chat([Turn("user", prompt)]), _SAMPLING, lambda _text: None, stop, conversation=f"commentary {entry.seq}"
        )
        if stop.is_set():
            return
        shown = [note.entry.seq for note in notes]
        sources = [*(note.entry.text[note.start : note.end] for note in notes), *_own_words(entry, kind)]
        read = read_claims(said.text, shown, sources, known)
        done.asked += 1
        done.dropped.update(read.dropped)
        if not read.claims:
            return
        facts = {"adapter": said.adapter, "base": self._base(), "sampling": _sampling()}
        done.seqs.append(self._log.append(commentary_draft(entry, notes, kind, read, facts)))
        done.claims += len(read.claims)
        known += [claim.text for claim in read.claims]

    def _notes(self, entry: Entry, allowed: set[int], corpus: Corpus) -> Iterator[Note]:
        """Yield the entry and what is nearest to it among the texts that may be shown."""
        yield Note(entry, 0, min(len(entry.text), _ENTRY_CHARACTERS))
        question = entry.text[:_ENTRY_CHARACTERS]
        found = self._recall.for_question(question, 4 * _RELATED, [entry.seq])
        near = [one for one in found if one.seq in allowed and one.seq in corpus.by_seq]
        for one in near[:_RELATED]:
            yield Note(one, *excerpt_span(one.text, question, _RELATED_CHARACTERS))


def asking(entry: Entry, notes: Sequence[Note], kind: CommentaryKind) -> str:
    """Write the prompt: the notes stand in it as data, indented, so that none can pose as our words."""
    lines = "\n\n".join(note.line() for note in notes)
    # Not by format: a brace in our own frame would be one too many, and the notes must not be read as a template.
    frame = declared()[0].replace("{task}", kind.task).replace("{number}", str(entry.seq))
    before, after = frame.split("{notes}")
    return f"{before}{lines}{after}"


def commentary_draft(
    entry: Entry, notes: Sequence[Note], kind: CommentaryKind, read: Read, facts: Mapping[str, object]
) -> Draft:
    """Draft the commentary on an entry; its first line says whose words follow.

    It inherits the taint of whatever the model was shown, and `citations` names all of that, so that redaction reaches
    it from there.
    """
    shown = sorted(note.entry.seq for note in notes)
    meta = {"kind": kind.name, "citations": shown, "weight": WEIGHT, **facts}
    meta["cites"] = sorted({seq for claim in read.claims for seq in claim.cites})
    if any(note.entry.meta.get("tainted") or note.entry.origin is not Origin.SELF for note in notes):
        meta["tainted"] = True
    if any(note.entry.meta.get("incognito") for note in notes):
        meta["incognito"] = True
    text = "\n".join([marker(entry.seq, kind), *map(_line, read.claims)])
    return Draft(Kind.COMMENTARY, Origin.MODEL, text, parent=entry.seq, meta=meta)


def marker(seq: int, kind: CommentaryKind) -> str:
    """Return the line that tells a reader, and the model, that the model wrote what follows."""
    return f"Commentary by the model on [{seq}] ({kind.name}):"


def _line(claim: Claim) -> str:
    return f"- {claim.text} " + " ".join(f"[{seq}]" for seq in claim.cites)


def _own_words(entry: Entry, kind: CommentaryKind) -> list[str]:
    """Return our own lines in the prompt, which a weak model may repeat."""
    return asking(entry, [], kind).splitlines()


def _sampling() -> dict[str, object]:
    return {"temperature": _SAMPLING.temperature, "min_p": _SAMPLING.min_p, "max_tokens": _SAMPLING.max_tokens}
