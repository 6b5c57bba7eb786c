"""The same checks on the log of the fake and of the real guardian: timelines, provenance, redaction, previews."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from shown import PASSPHRASE

from core.entries import Filter
from core.errors import GuardianError
from core.guardian import Guardian
from core.log.timeline import Order
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB


@pytest.fixture(params=[FakeGuardian, Guardian], ids=["fake", "real"])
def guardian(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Guardian]:
    made, _ = request.param.create(Home(tmp_path / "home"), PASSPHRASE, MIN_MEMORY_MIB)
    yield made
    made.close()


def test_a_timeline_is_narrowed_searched_and_read_by_rows(guardian: Guardian) -> None:
    seqs = [guardian.capture.add(f"a blue boat, number {number}", f"window {number % 2}") for number in range(5)]
    odd = Filter(sources=frozenset({"window 1"}))
    timeline = guardian.recall.timeline()
    assert timeline.window(0, 10) == seqs[::-1]
    assert [row.seq for row in guardian.recall.listed(timeline, 1, 2)] == [seqs[3], seqs[2]]
    row = guardian.recall.listed(timeline, 0, 1)[0]
    assert (row.beginning, row.source, row.is_redacted) == ("a blue boat, number 4", "window 0", False)
    assert sum(timeline.density(20).counts) == 5
    assert guardian.recall.timeline(odd).window(0, 9) == [seqs[3], seqs[1]]
    assert guardian.recall.timeline(query="boat 3").window(0, 9) == [seqs[3]]
    assert guardian.recall.timeline(order=Order.OLDEST).window(0, 2) == seqs[:2]
    assert sorted(guardian.recall.timeline(query="boat", order=Order.BEST).window(0, 9)) == seqs
    assert len(guardian.recall.timeline(query="zebra")) == 0
    assert {"window 0": 3, "window 1": 2}.items() <= guardian.recall.sources().items()
    assert [hit.seq for hit in guardian.recall.search("boat", 9, True, odd)] == [seqs[3], seqs[1]]


def test_an_entry_tells_its_place_and_what_refers_to_it(guardian: Guardian, tmp_path: Path) -> None:
    (tmp_path / "boat.txt").write_text("boats", encoding="utf-8")
    seq = guardian.capture.add("a red boat", files=[tmp_path / "boat.txt"])
    found = guardian.provenance.of(seq)
    assert (found.entry.text, found.is_tainted, found.chain.is_sound) == ("a red boat", False, None)
    assert [one.name for one in found.attachments] == ["boat.txt"]
    guardian.attachments.save_as(found.attachments[0], tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == "boats"
    assert guardian.provenance.check(seq).is_sound
    assert guardian.provenance.learnt(seq).adapters == []
    assert guardian.provenance.referring(seq) == []
    assert guardian.redaction.reach([seq]).redacted == [seq]
    redaction = guardian.redaction.redact([seq], "wrong")
    assert [(one.seq, one.how) for one in guardian.provenance.referring(seq)] == [(redaction.seq, "redacts")]
    with pytest.raises(GuardianError):
        guardian.redaction.reach([seq])
    with pytest.raises(GuardianError):
        guardian.provenance.of(999)


def test_a_dry_run_shows_what_would_come_in(guardian: Guardian, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    for number in range(3):
        (notes / f"note {number}.md").write_text(f"# Note {number}\n\nI wrote this myself.", encoding="utf-8")
    report = guardian.importing.run_all([notes], dry_run=True)
    assert (report.added, guardian.recall.entries()) == (3, [])
    assert report.preview is not None
    assert [record.is_new for record in report.preview.records] == [True] * 3
    assert report.source in guardian.importing.sources()
    assert guardian.importing.run_all([notes]).preview is None
