"""What the vault tells about one entry: where it comes from, whether it is whole, what learnt from it."""

from pathlib import Path

import pytest

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.log.database import open_for_writing
from core.services.adapters import adapter_draft
from core.services.results import GateResult, Losses

NO_GATE = GateResult(
    is_passed=True,
    reason="",
    held_out=Losses(),
    general=Losses(),
    documents=0,
    gain=0.0,
    gain_low=0.0,
    gain_high=0.0,
)


def append(guardian: Guardian, draft: Draft) -> int:
    return guardian._log.append(draft)


def test_an_entry_tells_where_it_comes_from_and_its_place_in_the_chain(guardian: Guardian, tmp_path: Path) -> None:
    (tmp_path / "boat.png").write_bytes(b"picture")
    seq = guardian.capture.add("a red boat", "window", files=[tmp_path / "boat.png"])
    after = guardian.capture.add("a blue boat")
    found, following = guardian.provenance.of(seq), guardian.provenance.of(after)
    assert found.entry.text == "a red boat"
    assert [one.name for one in found.attachments] == ["boat.png"]
    assert not found.is_tainted
    assert following.chain.previous_hash == found.chain.hash
    assert found.chain.is_sound is None
    assert guardian.provenance.check(seq).is_sound
    with pytest.raises(GuardianError):
        guardian.provenance.of(999)


def test_whether_a_check_of_the_whole_log_covers_it_is_told(guardian: Guardian) -> None:
    seq = guardian.capture.add("before")
    assert guardian.provenance.of(seq).chain.checked is None
    guardian.care.run_due()
    chain = guardian.provenance.of(seq).chain
    assert chain.checked is not None


def test_texts_of_others_are_tainted(guardian: Guardian) -> None:
    theirs = append(guardian, Draft(Kind.IMPORT, Origin.WEB, "theirs"))
    quoting = append(guardian, Draft(Kind.IMPORT, Origin.SELF, "> theirs", meta={"not_own": [[0, 8, "quoted"]]}))
    assert guardian.provenance.of(theirs).is_tainted
    assert guardian.provenance.of(quoting).is_tainted


def test_an_entry_that_was_changed_is_found_out(guardian: Guardian) -> None:
    seqs = [guardian.capture.add(f"text {number}") for number in range(3)]
    with guardian._log.appending():
        pass
    connection = open_for_writing(guardian.home.log, guardian._vault.log_key)
    connection.execute("UPDATE body SET text = 'another' WHERE seq = ?", (seqs[1],))
    connection.close()
    assert guardian.provenance.check(seqs[1]).problems == [f"the text of entry {seqs[1]} was changed"]
    assert guardian.provenance.check(seqs[0]).is_sound
    assert guardian.provenance.check(seqs[2]).is_sound


def test_what_learnt_from_it_is_named(guardian: Guardian) -> None:
    seqs = [guardian.capture.add(f"Day {number}: the hive weighs {number} kilograms.") for number in range(4)]
    append(guardian, adapter_draft("adapter-1", None, "base", "run-1", NO_GATE, {seqs[0], seqs[1]}, {}))
    learnt = guardian.provenance.learnt(seqs[1])
    assert [(one.adapter, one.run) for one in learnt.adapters] == [("adapter-1", "run-1")]
    assert learnt.explanation is not None
    assert [text.seq for text in learnt.explanation.texts] == [seqs[1]]
    assert guardian.provenance.learnt(seqs[3], is_explained=False).adapters == []
    hidden = append(guardian, Draft(Kind.CAPTURE, Origin.SELF, "between us", meta={"incognito": True}))
    assert guardian.provenance.learnt(hidden).is_incognito


def test_what_refers_to_it_is_named_with_how(guardian: Guardian) -> None:
    note = guardian.capture.add("bees sleep at night")
    asked = append(guardian, Draft(Kind.CHAT, Origin.SELF, "Do bees sleep?"))
    meta = {"citations": [note], "recalled": [note]}
    answer = append(guardian, Draft(Kind.ANSWER, Origin.MODEL, "Yes.", thread=asked, parent=asked, meta=meta))
    verdict = guardian.feedback.endorse(answer)
    correction = guardian.feedback.correct(answer, "They do, at night.")
    newer = append(guardian, Draft(Kind.IMPORT, Origin.SELF, "x", parent=note, meta={"supersedes": note}))
    assert {(one.seq, one.how) for one in guardian.provenance.referring(note)} == {
        (answer, "cites"),
        (newer, "newer version"),
    }
    assert {(one.seq, one.how) for one in guardian.provenance.referring(answer)} == {
        (verdict, "judges"),
        (correction, "corrects"),
    }
    assert (answer, "follows") in {(one.seq, one.how) for one in guardian.provenance.referring(asked)}
    redaction = guardian.redaction.redact([note], "wrong")
    assert (redaction.seq, "redacts") in {(one.seq, one.how) for one in guardian.provenance.referring(note)}


def test_what_a_redaction_would_reach_is_told_before_and_nothing_is_changed(guardian: Guardian, tmp_path: Path) -> None:
    note = guardian.capture.add("bees sleep at night")
    append(guardian, adapter_draft("adapter-1", None, "base", "run-1", NO_GATE, {note}, {}))
    answer = append(guardian, Draft(Kind.ANSWER, Origin.MODEL, "At night [2].", meta={"citations": [note]}))
    guardian.backup.make(tmp_path / "one.gabackup")
    told = guardian.redaction.reach([note])
    assert guardian.recall.entry(note).text == "bees sleep at night"
    assert (told.redacted, told.may_repeat) == ([note], [answer])
    assert told.adapters == ["adapter-1"]
    assert [Path(name).name for name in told.backups] == ["one.gabackup"]
    done = guardian.redaction.redact([note], "wrong")
    assert (done.redacted, done.may_repeat, done.adapters, done.backups) == (
        told.redacted,
        told.may_repeat,
        told.adapters,
        told.backups,
    )
    with pytest.raises(GuardianError):
        guardian.redaction.reach([note])
