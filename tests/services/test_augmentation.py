"""Commentary is learnt beside the entries it is about, and kept only if the gate says that it helps."""

import json
from collections.abc import Callable

import pytest
from school import School
from scripted_engine import ScriptedEngine
from scripted_trainer import NEW

from core.entries import Kind
from core.errors import GuardianError
from core.schedule.due import DAY_NS
from core.services.adapters import AdapterService
from core.services.augmentation import STALE_NS, AugmentationResult, AugmentationService
from core.services.commentary import Commentator
from core.services.commentary_plan import kept_commentary
from core.services.recall import RecallService
from core.services.run_kind import REBUILD
from core.services.tenancy import Tenancy
from core.training.messages import Train

CLAIM = "Somebody{0} counts{0} every{0} thing{0}. [{1}]"


class Commenting(ScriptedEngine):
    """Claim something new about the note that each prompt asks about."""

    is_mute = False

    def generate(self, prompt, *arguments, **options):  # type: ignore[no-untyped-def]
        seq = prompt.turns[-1].text.partition("Speak of note ")[2].partition(".")[0]
        said = CLAIM.format(len(self.calls), seq)
        self.says.append("I have nothing to say." if self.is_mute else said)
        return super().generate(prompt, *arguments, **options)


@pytest.fixture
def engine() -> Commenting:
    return Commenting("adapter-1")


@pytest.fixture
def augment(school: School, engine: Commenting) -> Callable[..., AugmentationResult]:
    commentator = Commentator(school.log, RecallService(school.log), engine, lambda: "tiny")
    tenancy = Tenancy(school.vault.home.inference_lock, school.find_model)
    parts = (school.log, school.vault, school.adapters, school.find_model, commentator, tenancy)
    service = AugmentationService(*parts, school.trainer, school.clock)

    def run(bits: float = 1.0, entries: int = 2, again: bool = False) -> AugmentationResult:
        school.trainer.bits[NEW] = bits
        return service.run(entries, again=again)

    return run


def commentary(school: School) -> list[int]:
    return sorted(entry.seq for entry in school.log.entries(limit=-1, kinds=[Kind.COMMENTARY]))


def test_commentary_is_learnt_after_its_entry_at_low_weight_and_kept_if_it_helps(
    school: School, augment: Callable[..., AugmentationResult]
) -> None:
    seqs = school.write(40)
    one = school.train(1.0)
    result = augment(0.9)
    job = school.trainer.last(Train)
    written = commentary(school)
    assert (result.promoted, result.entries, result.learnt, result.written) == (True, 2, 12, 12)
    assert job.parent.file_id == one.adapter
    assert [text.seq for text in job.texts[:14]] == [seqs[34], *written[6:], seqs[35], *written[:6]]
    assert [text.seq for text in job.held_out] == seqs[36:]
    for text in job.texts:
        assert {span.weight for span in text.taught} == ({0.3} if text.seq in written else set())
    first = job.texts[1]
    assert first.text[: first.taught[0].start] == f"Commentary by the model on [{seqs[34]}] (restate):\n"
    assert first.taught[-1].end == len(first.text)
    assert kept_commentary(school.log) == set(written)
    record = school.adapters.adapters()[0]
    assert (record.id, record.how, record.parent) == (result.adapter, "augmented", one.adapter)
    assert school.adapters.current_id() == result.adapter


def test_what_is_held_out_is_neither_shown_nor_commented_on(
    school: School, engine: Commenting, augment: Callable[..., AugmentationResult]
) -> None:
    seqs = school.write(40)
    school.train(1.0)
    augment(0.9, entries=40)
    assert {entry.parent for entry in school.log.entries(limit=-1, kinds=[Kind.COMMENTARY])} == set(seqs[:36])
    shown = "\n".join(call.text for call in engine.calls)
    assert f"[{seqs[35]}]" in shown
    assert not any(f"\n[{seq}] (" in shown for seq in seqs[36:])


def test_what_does_not_help_is_noted_as_unused_and_never_learnt_again(
    school: School, augment: Callable[..., AugmentationResult]
) -> None:
    seqs = school.write(40)
    one = school.train(1.0)
    result = augment(1.0)
    unused = commentary(school)
    assert (result.promoted, school.adapters.current_id()) == (False, one.adapter)
    assert kept_commentary(school.log) == set()
    (note,) = school.log.entries(kinds=[Kind.EVALUATION])
    assert (note.meta["unused"], note.meta["kept"], note.meta["asked"]) == (unused, [], [seqs[35], seqs[34]])
    assert not note.text
    again = augment(0.9)
    assert not {text.seq for text in school.trainer.last(Train).texts} & set(unused)
    assert kept_commentary(school.log) == set(commentary(school)) - set(unused)
    assert again.promoted
    assert {school.log.entry(seq).parent for seq in kept_commentary(school.log)} == set(seqs[32:34])


def test_what_was_commented_long_ago_is_commented_again_and_the_newest_that_helps_counts(
    school: School, augment: Callable[..., AugmentationResult]
) -> None:
    seqs = school.write(40)
    school.train(1.0)
    helped = augment(0.9, entries=36)
    assert helped.adapter is not None
    school.trainer.bits[helped.adapter] = 0.9
    first = kept_commentary(school.log)
    assert augment(0.8, again=True).entries == 0
    school.clock.ahead_ns = STALE_NS + DAY_NS
    assert augment(0.8).entries == 0
    assert augment(0.8, entries=3, again=True).entries == 3
    added = set(commentary(school)) - first
    parents = {school.log.entry(seq).parent for seq in added}
    assert len(parents) == 3
    assert parents <= set(seqs[:36])
    kept = kept_commentary(school.log)
    assert added <= kept
    assert {school.log.entry(seq).parent for seq in kept - added}.isdisjoint(parents)


def test_a_redaction_of_an_entry_takes_commentary_and_marks_the_adapter(
    school: School, augment: Callable[..., AugmentationResult]
) -> None:
    seqs = school.write(40)
    school.train(1.0)
    result = augment(0.9)
    about = [entry.seq for entry in school.log.entries(limit=-1, kinds=[Kind.COMMENTARY]) if entry.parent == seqs[35]]
    gone = school.log.redact([seqs[35]], "private")
    assert set(gone.seqs) >= {seqs[35], *about}
    assert all(school.log.entry(seq).text == "" for seq in about)
    assert not kept_commentary(school.log) & set(about)
    assert school.adapters.record(str(result.adapter)).redacted == sorted(gone.seqs)
    assert AdapterService.to_continue_from(school.adapters) is None


def test_without_a_claim_nothing_is_learnt_and_the_same_entries_are_not_asked_again(
    school: School, engine: Commenting, augment: Callable[..., AugmentationResult]
) -> None:
    seqs = school.write(40)
    school.train(1.0)
    engine.is_mute, jobs = True, len(school.trainer.jobs)
    result = augment()
    assert (result.written, result.learnt, result.gate, result.dropped) == (0, 0, None, {"uncited": 12})
    assert len(school.trainer.jobs) == jobs
    engine.calls.clear()
    augment()
    asked = {call.text.partition("Speak of note ")[2].partition(".")[0] for call in engine.calls}
    assert asked == {str(seq) for seq in seqs[32:34]}


def test_a_stopped_run_keeps_what_was_written_for_the_next(
    school: School, augment: Callable[..., AugmentationResult]
) -> None:
    school.write(40)
    school.train(1.0)
    school.trainer.pauses = 1
    with pytest.raises(GuardianError, match="stopped"):
        augment(0.9)
    written, files = commentary(school), school.files()
    assert len(written) == 12
    assert not any(file.startswith("checkpoint") for file in files)
    assert augment(0.9).learnt == 24
    assert kept_commentary(school.log) > set(written)


def test_a_base_model_without_adapter_can_learn_from_commentary_too(
    school: School, augment: Callable[..., AugmentationResult]
) -> None:
    seqs = school.write(40)
    result = augment(1.0)
    assert result.promoted
    learnt = school.adapters.learnt(result.adapter)
    assert learnt == set(commentary(school))
    assert not learnt & set(seqs)
    assert [text.seq for text in school.trainer.last(Train).held_out] == seqs[36:]


def test_what_is_kept_of_a_run_is_numbers_only(school: School, augment: Callable[..., AugmentationResult]) -> None:
    school.write(40)
    school.train(1.0)
    augment(0.9)
    entries = school.log.entries(limit=-1, kinds=[Kind.ADAPTER, Kind.EVALUATION, Kind.PROMOTION])
    assert "Somebody" not in json.dumps([dict(entry.meta) for entry in entries])


def test_a_rebuild_learns_kept_commentary_again_after_its_entry_and_no_other(
    school: School, augment: Callable[..., AugmentationResult]
) -> None:
    seqs = school.write(40)
    school.train(1.0)
    augment(0.9)
    kept = kept_commentary(school.log)
    school.trainer.bits[str(school.adapters.current_id())] = 0.9
    augment(0.95)
    unused = set(commentary(school)) - kept
    assert kept
    assert unused
    school.train(0.8, how=REBUILD)
    learnt = [text.seq for text in school.trainer.last(Train).texts]
    assert kept < set(learnt)
    assert not unused & set(learnt)
    assert [seq for seq in learnt if seq in seqs] == seqs[:36]
    for seq in kept:
        cited = school.log.entry(seq).meta["citations"]
        assert max(learnt.index(one) for one in cited) < learnt.index(seq)
    school.log.redact([seqs[35]], "private")
    assert kept_commentary(school.log) < kept
