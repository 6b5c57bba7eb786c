"""Merging as the app sees it; what the trainer computes is tested in tests/training/test_merge.py."""

import math

import pytest
from school import School
from scripted_trainer import NEW

from core.errors import GuardianError, ModelRefused
from core.interrupt import Interrupt
from core.training.adapter_messages import MeasureAdapters, MergeAdapters


@pytest.fixture
def parts(school: School) -> list[str]:
    """Two adapters of one log, the second in use."""
    school.write(40)
    first = school.train(1.0)
    school.write(20)
    return [str(first.adapter), str(school.train(0.9).adapter)]


def test_a_merge_is_judged_on_what_no_part_learnt_and_used_if_it_is_better(school: School, parts: list[str]) -> None:
    school.trainer.bits[NEW] = 0.8
    merged = school.merging.merge(parts, "ties", density=0.3)
    command, measured = school.trainer.last(MergeAdapters), school.trainer.last(MeasureAdapters)
    assert [file.file_id for file in command.adapters] == parts
    assert (command.weights, command.density) == ([0.5, 0.5], 0.3)
    assert [file.file_id for file in measured.adapters] == [merged.adapter, parts[1]]
    learnt = school.adapters.learnt(parts[0]) | school.adapters.learnt(parts[1])
    assert not {text.seq for text in measured.held_out} & learnt
    assert merged.promoted
    assert school.adapters.current_id() == merged.adapter
    record = school.adapters.record(merged.adapter)
    assert (record.how, record.parent, record.merged_from) == ("merge", None, parts)
    assert record.recipe == {"merged_by": "ties"}
    assert school.adapters.learnt(merged.adapter) == learnt
    assert record.gate.opponent == parts[1]


def test_a_merge_that_is_no_better_is_kept_but_not_used(school: School, parts: list[str]) -> None:
    school.trainer.bits[NEW] = 0.95
    merged = school.merging.merge(parts)
    assert not merged.promoted
    assert school.adapters.current_id() == parts[1]
    assert merged.adapter in school.files()


def test_what_cannot_be_merged_is_said(school: School, parts: list[str]) -> None:
    with pytest.raises(GuardianError, match="two adapters or more"):
        school.merging.merge(parts[:1])
    with pytest.raises(GuardianError, match="two adapters or more"):
        school.merging.merge([parts[0], parts[0]])
    with pytest.raises(GuardianError, match="no adapter"):
        school.merging.merge([parts[0], "adapter-x"])
    for weights in ([1.0], [0.5, math.nan], [0.0, 1.0]):
        with pytest.raises(GuardianError, match="not 2 weights"):
            school.merging.merge(parts, weights=weights)
    with pytest.raises(GuardianError, match="no way to merge"):
        school.merging.merge(parts, "stir")
    with pytest.raises(GuardianError, match="density"):
        school.merging.merge(parts, "ties", density=0.0)
    base, school.model = school.model, school.another_model()
    with pytest.raises(ModelRefused, match="another base"):
        school.merging.merge(parts)
    school.model = base
    school.log.redact([min(school.adapters.learnt(parts[0]))], "it was said in confidence")
    with pytest.raises(GuardianError, match="redacted"):
        school.merging.merge(parts)


def test_a_stopped_merge_leaves_nothing(school: School, parts: list[str]) -> None:
    before, count = school.files(), len(school.adapters.adapters())
    stop = Interrupt()
    stop.set()
    with pytest.raises(GuardianError, match="stopped"):
        school.merging.merge(parts, stop=stop)
    assert (school.files(), len(school.adapters.adapters())) == (before, count)
