"""Evaluation by time and scratch adapters: nothing is learnt before it is scored, and a pause changes nothing."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.training.evaluate import scored_with
from core.training.layout import ADAPTER, Item, Layout, lay_out, pack
from core.training.messages import Base, CheckpointSaved, Pause, Scored, StepFinished, Text, TrainingPaused
from core.training.proof_messages import LEARNT, EvaluateByTime, LearnScratch, Measured, Reading

LAST = 6  # the place of the first text that the frozen adapter may not learn


def nats(scored: list[Scored]) -> list[float]:
    return [one.nats for one in scored]


@pytest.fixture(scope="module")
def by_time(base: Base, texts: list[Text], seal: Any, tmp_path_factory: pytest.TempPathFactory) -> EvaluateByTime:
    """Eight texts, in two windows or three."""
    frozen = [Reading("frozen", "last", LEARNT, "as_learnt", "earlier"), Reading("frozen base", "last")]
    return EvaluateByTime(
        base=base,
        texts=texts[:8],
        sets={"last": texts[LAST:8], "earlier": texts[:LAST], "general": [Text(0, "The committee met on Tuesday.")]},
        when_frozen=frozen,
        at_the_end=[Reading("general", "general", LEARNT)],
        checkpoint=seal(tmp_path_factory.mktemp("proof"), "proof"),
        freeze_before=LAST,
    )


def carried_out(child: Any, command: Any) -> Measured:
    child.worker.send(command)
    measured: Measured = child.wait(Measured)
    child.worker.send(Pause())
    assert child.wait_for_end() == 0
    return measured


@pytest.fixture(scope="module")
def measured(by_time: EvaluateByTime, any_trainer: Callable[[], Any]) -> Measured:
    return carried_out(any_trainer(), by_time)


def test_every_text_is_scored_by_all_before_it_is_learnt(measured: Measured, by_time: EvaluateByTime) -> None:
    scores = measured.scores
    assert set(scores) == {"base", "in_context", "adapter", "frozen", "frozen base", "general"}
    for name in ("base", "in_context", "adapter"):
        assert [(one.seq, one.bytes) for one in scores[name]] == [
            (text.seq, len(text.text.encode())) for text in by_time.texts
        ]
    # Nothing precedes the first text, and nothing has been learnt before the first window has been scored.
    assert scores["adapter"][0].nats == pytest.approx(scores["base"][0].nats, rel=0.002)
    assert nats(scores["adapter"])[:2] == pytest.approx(nats(scores["in_context"])[:2], rel=0.002)
    assert sum(nats(scores["adapter"])[LAST:]) < sum(nats(scores["base"])[LAST:])
    assert nats(scores["frozen base"]) == pytest.approx(nats(scores["base"])[LAST:], rel=0.002)


def test_the_frozen_adapter_is_one_that_learnt_the_windows_before(
    measured: Measured, by_time: EvaluateByTime, trainer: Callable[[], Any], seal: Any, tmp_path: Path
) -> None:
    assert 0 < measured.frozen_steps < measured.steps
    assert 0 < measured.frozen_tokens < measured.tokens
    again = carried_out(
        trainer(),
        LearnScratch(
            base=by_time.base,
            texts=by_time.texts,
            sets=by_time.sets,
            readings=by_time.when_frozen,
            checkpoint=seal(tmp_path, "scratch"),
            tokens=measured.frozen_tokens,
            steps=measured.frozen_steps,
        ),
    )
    assert (again.tokens, again.steps) == (measured.frozen_tokens, measured.frozen_steps)
    assert nats(again.scores["frozen"]) == pytest.approx(nats(measured.scores["frozen"]), rel=0.005)
    assert sum(nats(again.scores["frozen"])) < sum(nats(again.scores["frozen base"]))


def test_a_pause_changes_nothing(
    measured: Measured, by_time: EvaluateByTime, trainer: Callable[[], Any], seal: Any, tmp_path: Path
) -> None:
    command = msgspec.structs.replace(by_time, checkpoint=seal(tmp_path, "proof"), checkpoint_every_s=0.0)
    first = trainer()
    first.worker.send(command)
    first.wait(CheckpointSaved)
    first.worker.send(Pause())
    paused = first.wait(TrainingPaused, Measured)
    assert first.wait_for_end() == 0
    assert isinstance(paused, TrainingPaused)
    second = trainer()
    rest = carried_out(second, command)
    assert next(one for one in second.events if isinstance(one, StepFinished)).step == paused.step + 1
    assert set(rest.scores) == set(measured.scores)
    for name, scored in measured.scores.items():
        assert sum(nats(rest.scores[name])) == pytest.approx(sum(nats(scored)), rel=0.005), name
    assert (rest.frozen_tokens, rest.tokens) == (measured.frozen_tokens, measured.tokens)


def test_it_is_frozen_no_later_than_another_author_has_text_for(
    by_time: EvaluateByTime, trainer: Callable[[], Any], seal: Any, tmp_path: Path
) -> None:
    """The control has a sentence only, so the adapter that is compared with it has learnt nothing."""
    command = msgspec.structs.replace(
        by_time, checkpoint=seal(tmp_path, "proof"), as_much_as="general", with_base=False, seed=2
    )
    result = carried_out(trainer(), command)
    assert (result.frozen_tokens, result.frozen_steps) == (0, 0)
    assert "base" not in result.scores
    assert result.recipe["seed"] == 2


def test_windows_and_examples_hold_the_same_tokens() -> None:
    sizes = [3, 700, 0, 20, 20, 500, 5, 1100]
    items = [Item(seq, list(range(1, size + 1)), [1] * size, size) for seq, size in enumerate(sizes)]
    windows, examples = pack(items, ADAPTER, 0), lay_out(items, ADAPTER, 0)
    parts = scored_with(windows, examples)
    assert [example for part in parts for example in part] == examples
    assert [sum(example.target_tokens for example in part) for part in parts] == [
        window.target_tokens for window in windows
    ]
    assert Layout(0, 0).target_tokens == 512
