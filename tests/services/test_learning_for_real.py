"""Runs, redaction, merging and moving with the real trainer: few steps on short texts."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.errors import LogDamaged
from core.log.log import Log
from core.models.catalogue import default_model
from core.services import gating
from core.services.adapters import AdapterService
from core.services.exchange import ExchangeService
from core.services.learn import LearnService
from core.services.merging import MergeService
from core.services.results import TrainingResult
from core.services.run_kind import NIGHTLY, REBUILD
from core.training.messages import Text
from core.vault.vault import Vault

# A trainer gives way to every other program: on a busy machine each of the five takes a minute.
pytestmark = pytest.mark.timeout(900)

NOTES = Path(__file__).parents[1] / "data" / "notes" / "bees"
CHARACTERS = 250
GENERAL = [Text(0, "The committee met on Tuesday and adjourned without a vote.")]
CANARY = "zeppelin-marzipan-47"


@dataclass
class Story:
    """What happened, one after the other, in one log."""

    adapters: AdapterService
    exchange: ExchangeService
    secret: int
    first: TrainingResult
    rebuilt: TrainingResult
    nightly: TrainingResult
    merged: str
    before: set[str]


@pytest.fixture(scope="module")
def story(shared_vault: Vault, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """Learn; redact what was learnt; learn anew; learn what is new; merge."""
    log = Log.create(tmp_path_factory.mktemp("real") / "log.db", bytes(range(32)), SystemClock())
    parts = (log, shared_vault, AdapterService(log, shared_vault, lambda: default_model().sha256), default_model)
    learn, adapters = LearnService(*parts), parts[2]
    texts = [path.read_text()[at : at + CHARACTERS] for path in sorted(NOTES.glob("*.md")) for at in (0, CHARACTERS)]
    drafts = [Draft(Kind.CAPTURE, Origin.SELF, text, time_utc_ns=at) for at, text in enumerate(texts, start=1)]
    secret = log.append(Draft(Kind.CAPTURE, Origin.SELF, f"The word is {CANARY}.", time_utc_ns=0))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gating, "general_texts", lambda: GENERAL)
        log.append_all(drafts[:14])
        first = learn.train(steps=4, device="cpu")
        before = {path.stem for path in shared_vault.home.sealed.glob("*.sealed")}
        log.redact([secret], "it was said in confidence")
        rebuilt = learn.train(steps=6, device="cpu")
        log.append_all(drafts[14:])
        nightly = learn.train(steps=3, device="cpu")
        merging = MergeService(*parts)
        merged = merging.merge([str(rebuilt.adapter), str(nightly.adapter)], "cat", device="cpu").adapter
    yield Story(adapters, ExchangeService(*parts), secret, first, rebuilt, nightly, merged, before)
    log.close()


def test_after_a_redaction_the_next_run_learns_everything_else_with_a_fresh_adapter(story: Story) -> None:
    assert story.first.how == NIGHTLY
    assert story.secret in story.adapters.learnt(story.first.adapter)
    assert story.rebuilt.how == REBUILD
    assert "redacted" in story.rebuilt.why
    record = story.adapters.record(str(story.rebuilt.adapter))
    assert (record.parent, record.redacted) == (None, [])
    assert story.secret not in story.adapters.learnt(story.rebuilt.adapter)
    assert story.adapters.record(str(story.first.adapter)).redacted == [story.secret]
    assert story.adapters.current_id() != story.first.adapter


def test_the_gate_measured_what_it_says(story: Story) -> None:
    for result in (story.first, story.rebuilt, story.nightly):
        gate = result.gate
        assert gate is not None
        losses = (gate.held_out.base, gate.held_out.current, gate.held_out.candidate, gate.general.candidate)
        assert all(loss is not None and 0.3 < loss < 4 for loss in losses)
        assert gate.gain == pytest.approx((gate.held_out.current or 0) - (gate.held_out.candidate or 0))
        assert result.promoted is gate.is_passed
        assert gate.gain_low <= gate.gain <= gate.gain_high
    assert story.rebuilt.gate is not None
    assert story.rebuilt.gate.held_out.current == story.rebuilt.gate.held_out.base  # nothing clean was there before
    # The texts are from 1970 as far as the log knows: what was learnt of them is looked at again.
    assert story.nightly.gate is not None
    assert (story.nightly.gate.old_documents > 0) is (story.rebuilt.promoted)


def test_what_learnt_is_better_than_the_base_after_a_few_steps(story: Story) -> None:
    assert story.rebuilt.gate is not None
    assert (story.rebuilt.gate.held_out.candidate or 9) < (story.rebuilt.gate.held_out.base or 0)


def test_a_merge_of_what_was_learnt_lies_between_its_parts(story: Story) -> None:
    record = story.adapters.record(story.merged)
    assert record.merged_from == [story.rebuilt.adapter, story.nightly.adapter]
    assert record.recipe["rank"] == 32
    assert story.nightly.gate is not None
    assert record.gate.held_out.base == pytest.approx(story.nightly.gate.held_out.base, rel=0.01)
    assert record.gate.held_out.candidate == pytest.approx(story.nightly.gate.held_out.candidate, abs=0.05)


def test_weights_go_out_and_come_back_whole(story: Story, shared_vault: Vault, tmp_path: Path) -> None:
    weights = story.adapters.unsealed(story.merged)
    story.exchange.export(story.merged, tmp_path / "merged.adapter", "six plain words of another kind")
    shared_vault.sealed_path(story.merged).unlink()
    with pytest.raises(LogDamaged):
        story.adapters.unsealed(story.merged)
    story.exchange.import_(tmp_path / "merged.adapter", lambda: "six plain words of another kind")
    assert story.adapters.unsealed(story.merged) == weights


def test_no_byte_of_what_was_redacted_lies_beside_the_weights(story: Story, shared_vault: Vault) -> None:
    left = list(shared_vault.home.sealed.iterdir())
    assert not any(path.stem.startswith("checkpoint-") for path in left)
    assert all(CANARY.encode() not in path.read_bytes() for path in left)
    assert story.before
