"""`make bench`: what writing costs, beside plain reading of the same entries."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.entries import Draft, Kind, Origin
from core.guardian import Guardian

pytestmark = pytest.mark.bench

NOTES = Path(__file__).parents[1] / "data" / "notes"
EDITS = 10_000
KEYS = 25
SEEN_CHARACTERS = 1900  # about 450 tokens


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def say(line: str) -> None:
    print(line)


def test_a_document_of_ten_thousand_edits(guardian: Guardian) -> None:
    log, seq = guardian._log, guardian.documents.new("long", "start ").seq
    first = log.head_seq() + 1
    log.append_all(
        [
            Draft(
                Kind.EDIT,
                Origin.SELF,
                "word ",
                thread=seq,
                parent=seq if number == 0 else first + number - 1,
                meta={"spans": [[6 + 5 * number, 6 + 5 * number, 5]]},
            )
            for number in range(EDITS)
        ]
    )
    reading = timed(lambda: log.entries(-1, [Kind.EDIT], thread=seq))
    text = guardian.documents.text(seq)
    say(f"{EDITS} edits read: {reading:.2f} s; the text of them takes")
    say(f"  {timed(lambda: guardian.documents.text(seq)) / reading:.2f} times that,")
    say(f"  who wrote it {timed(lambda: guardian.documents.authorship(seq)) / reading:.2f} times,")
    say(f"  one more edit {timed(lambda: guardian.documents.edit(seq, text + 'end')) / reading:.2f} times")


def test_ghost_text_while_typing(guardian: Guardian) -> None:
    text = " ".join(path.read_text(encoding="utf-8") for path in sorted((NOTES / "bees").glob("*.md")))
    guardian.completion.complete(text[:SEEN_CHARACTERS])
    firsts = [
        1000 * guardian.completion.complete(text[: SEEN_CHARACTERS + 7 * key]).first_token_s for key in range(1, KEYS)
    ]
    say(f"ghost text of a document while typing: p50 {statistics.median(firsts):.0f} ms, longest {max(firsts):.0f} ms")


def test_the_self_model(guardian: Guardian) -> None:
    guardian.importing.run(NOTES)
    say(f"self-model of {len(list(NOTES.rglob('*.md')))} notes: {timed(guardian.self_model.regenerate):.2f} s")
