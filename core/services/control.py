"""Another author's text, prepared as the principal's is; it never enters the log."""

import math
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from core.corpus.build import build
from core.corpus.document import Corpus, as_text
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError
from core.evaluation.overlap import shared_share
from core.paths import resources
from core.services.training_inputs import TEXTS_IN_VIEW
from core.sources.messages import Found
from core.sources.protocol import Record
from core.sources.reader import read_records
from core.training.messages import Text

SHIPPED, GIVEN = "shipped", "given"
# Almost anybody differs from a diarist of another century.
SHIPPED_NOTE = "Against an author who writes about the same things this says more."
MIN_TEXTS = 4
# Names, quotations and licences are shared by chance; a tenth of all runs of eight words is no chance.
MOST_SHARED = 0.1
_ALL_BUT_THE_SAME = 0.5
_HELD_OUT_SHARE, _MIN_HELD_OUT, _MOST_HELD_OUT = 0.1, 2, 40


@dataclass(frozen=True)
class Control:
    """Texts of another author in time order: to learn, and the newest, held out; `shared` of it stands in own text."""

    author: str
    learn: list[Text]
    held_out: list[Text]
    shared: float

    @property
    def end(self) -> list[Text]:
        """The end of their log, to be seen before a text by another person's guardian."""
        return self.learn[-TEXTS_IN_VIEW:]


def control(path: Path | None, own: Corpus) -> Control:
    """Read the texts of another author from a file or folder that can be imported, or those that are shipped.

    Raises GuardianError if there are too few or they are the principal's own, and what `read_records` raises.
    """
    author = SHIPPED if path is None else GIVEN
    corpus = build(_entries(resources() / "control" / "diary" if path is None else path.expanduser()))
    texts = [as_text(document) for document in corpus.documents]
    if len(texts) < MIN_TEXTS:
        raise GuardianError(
            f"There are {len(texts)} texts of the other author, and {MIN_TEXTS} are needed.",
            "Give a folder of notes by somebody else, or leave it out to use the author who is shipped.",
        )
    shared = shared_share((text.text for text in texts), (document.text for document in own.documents))
    if shared > _ALL_BUT_THE_SAME:
        raise GuardianError(
            f"{shared:.0%} of the other author's text stands in your own log too.",
            "Give text of somebody else: a control by yourself would show that you are not yourself.",
        )
    count = min(_MOST_HELD_OUT, max(_MIN_HELD_OUT, math.ceil(len(texts) * _HELD_OUT_SHARE)))
    return Control(author, texts[:-count], texts[-count:], shared)


def _entries(path: Path) -> Iterator[Entry]:
    """Yield what an import would append, as if its author were the principal."""
    seq = 0
    with closing(read_records(path)) as events:
        for event in events:
            if isinstance(event, Found):
                for record in event.records:
                    seq += 1
                    yield _entry(seq, record)


def _entry(seq: int, record: Record) -> Entry:
    meta = {"not_own": [(span.start, span.end, span.why) for span in record.not_own]} if record.not_own else {}
    time = record.time_utc_ns
    return Entry(seq, time, time, Kind.IMPORT, Origin.SELF, "", None, None, meta, record.text)
