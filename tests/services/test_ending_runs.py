"""An interrupted run: ended with what it has learnt, or given up."""

import pytest
from school import School

from core.entries import Kind
from core.errors import GuardianError
from core.interrupt import Interrupt
from core.services.standing import StandingService
from core.services.tenancy import Tenancy
from core.services.training_inputs import learning_alone


@pytest.fixture
def paused(school: School) -> School:
    """A school whose first run was interrupted."""
    school.write(40)
    school.trainer.pauses = 1
    assert school.train().is_paused
    return school


def standing(school: School, obstacle: str = "") -> StandingService:
    home = school.vault.home
    tenancy = Tenancy(home.inference_lock, school.find_model, obstacle=lambda: obstacle)
    return StandingService(school.log, home, school.learn, tenancy)


def test_finishing_lets_the_gate_judge_what_was_learnt_so_far(paused: School) -> None:
    run = paused.learn.paused()
    assert run is not None
    result = paused.learn.finish()
    assert paused.trainer.finished_early == [run.id]
    assert (result.run, result.promoted, result.is_paused) == (run.id, True, False)
    assert not paused.learn.is_paused()
    with pytest.raises(GuardianError, match="no interrupted run"):
        paused.learn.finish()


def test_finishing_can_be_interrupted_and_keeps_the_run(paused: School) -> None:
    stop = Interrupt()
    stop.set()
    assert paused.learn.finish(stop=stop).is_paused
    assert paused.learn.is_paused()


def test_a_discarded_run_is_gone_and_its_texts_are_learnt_by_the_next(paused: School) -> None:
    run = paused.learn.paused()
    assert run is not None
    assert run.checkpoint in paused.files()
    assert paused.learn.discard() == run.id
    assert run.checkpoint not in paused.files()
    newest = paused.log.entries(limit=1, kinds=[Kind.TRAINING_RUN])[0]
    assert (newest.meta["run"], newest.meta["state"]) == (run.id, "discarded")
    with pytest.raises(GuardianError, match="no interrupted run"):
        paused.learn.discard()
    again = paused.train()
    assert again.run != run.id
    assert [text.seq for text in paused.trainer.jobs[-1].texts] == run.plan.learn


def test_a_run_that_goes_on_just_now_is_not_discarded(paused: School) -> None:
    with learning_alone(paused.vault.home), pytest.raises(GuardianError, match="learning already"):
        paused.learn.discard()
    assert paused.learn.is_paused()


def test_standing_says_what_is_missing_what_is_next_and_what_is_interrupted(school: School) -> None:
    empty = standing(school).read()
    assert (empty.texts, empty.needed, empty.paused) == (0, 12, None)
    assert empty.problem.startswith("There are 0 texts of your own")
    school.write(40)
    ready = standing(school, "the machine runs on its battery").read()
    assert (ready.problem, ready.learn, ready.held_out, ready.how) == ("", 36, 4, "nightly")
    assert ready.waits_for == "the machine runs on its battery"
    assert not ready.is_learning
    school.trainer.pauses = 1
    school.train()
    with learning_alone(school.vault.home):
        now = standing(school).read()
    assert now.is_learning
    assert now.paused is not None
    assert (now.paused.texts, now.paused.how) == (36, "nightly")
