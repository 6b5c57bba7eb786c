"""Evaluation by time and scratch adapters: nothing is learnt before it is scored, and a pause changes nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from core.sealed import Label, write_sealed
from core.training import bench
from core.training.evaluate import evaluate_by_time, scored_with
from core.training.export import to_gguf
from core.training.layout import IN_CONTEXT, Example, Item, Layout, lay_out, pack
from core.training.line import Leave, Line
from core.training.machine import Pace
from core.training.messages import Base, Scored, StepFinished, Text, TrainingPaused
from core.training.proof_messages import LEARNT, EvaluateByTime, LearnScratch, Measure, Measured, Reading
from core.training.readings import RECALLED_TOKENS, after_recall, measure
from core.training.recipe import Recipe
from core.training.scratch import learn_scratch
from core.training.steps import windows_like, windows_of

LAST = 4  # the place of the first text that the frozen adapter may not learn
SMALL = Layout(log_tokens=24, window_tokens=48, target_tokens=64)
usual = Recipe.for_hidden_size


@pytest.fixture(scope="module", autouse=True)
def _small_windows() -> Any:
    """Learn in small windows, in one thread: a few short texts are many steps."""

    def small(hidden_size: int, *more: Any) -> Recipe:
        recipe = replace(usual(hidden_size, *more), log_tokens=SMALL.log_tokens, window_tokens=SMALL.window_tokens)
        # What is looked at beside a step has tests of its own, and the base would write for longer than all else takes.
        return replace(recipe, target_tokens=SMALL.target_tokens, replay_every=0, anchor_every=0)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bench, "choose_pace", lambda *_: Pace("cpu", 1, uses_bf16=False))
        patch.setattr(Recipe, "for_hidden_size", small)
        yield


def nats(scored: list[Scored]) -> list[float]:
    return [one.nats for one in scored]


def carried_out(command: EvaluateByTime | LearnScratch, leaves_after: int | None = None) -> list[Any]:
    """Carry a command out in this process, or leave after so many steps; return what was said."""
    said: list[Any] = []

    def wants_leave() -> bool:
        return leaves_after is not None and sum(isinstance(one, StepFinished) for one in said) >= leaves_after

    line = Line(said.append, wants_leave)
    if isinstance(command, EvaluateByTime):
        evaluate_by_time(command, line)
    else:
        learn_scratch(command, line)
    return said


def result(said: list[Any]) -> Measured:
    found = said[-1]
    assert isinstance(found, Measured)
    return found


@pytest.fixture(scope="module")
def by_time(base: Base, texts: list[Text], seal: Any, tmp_path_factory: pytest.TempPathFactory) -> EvaluateByTime:
    """Five texts of about thirty tokens."""
    short = [Text(text.seq, text.text[:120]) for text in texts[:5]]
    frozen = [Reading("frozen", "last", LEARNT, "as_learnt", "earlier"), Reading("frozen base", "last")]
    return EvaluateByTime(
        base=base,
        texts=short,
        sets={"last": short[LAST:], "earlier": short[:LAST], "general": [Text(0, "The committee met on Tuesday.")]},
        when_frozen=frozen,
        at_the_end=[Reading("general", "general", LEARNT)],
        checkpoint=seal(tmp_path_factory.mktemp("proof"), "proof"),
        freeze_before=LAST,
    )


@pytest.fixture(scope="module")
def measured(by_time: EvaluateByTime) -> Measured:
    return result(carried_out(by_time))


def test_every_text_is_scored_by_all_before_it_is_learnt(measured: Measured, by_time: EvaluateByTime) -> None:
    scores = measured.scores
    assert set(scores) == {"base", "in_context", "adapter", "frozen", "frozen base", "general"}
    for name in ("base", "in_context", "adapter"):
        assert [(one.seq, one.bytes) for one in scores[name]] == [
            (text.seq, len(text.text.encode())) for text in by_time.texts
        ]
    # Nothing precedes the first text, and nothing has been learnt when the first window is scored.
    assert scores["adapter"][0].nats == pytest.approx(scores["base"][0].nats, rel=1e-4)
    assert sum(nats(scores["adapter"])[LAST:]) < sum(nats(scores["base"])[LAST:])
    assert nats(scores["frozen base"]) == pytest.approx(nats(scores["base"])[LAST:], rel=1e-4)


def test_the_frozen_adapter_is_one_that_learnt_the_windows_before(
    measured: Measured, by_time: EvaluateByTime, seal: Any, tmp_path: Path
) -> None:
    assert 0 < measured.frozen_steps < measured.steps
    assert 0 < measured.frozen_tokens < measured.tokens
    command = LearnScratch(
        base=by_time.base,
        texts=by_time.texts,
        sets=by_time.sets,
        readings=by_time.when_frozen,
        checkpoint=seal(tmp_path, "scratch"),
        tokens=measured.frozen_tokens,
        steps=measured.frozen_steps,
    )
    again = result(carried_out(command))
    assert (again.tokens, again.steps) == (measured.frozen_tokens, measured.frozen_steps)
    assert nats(again.scores["frozen"]) == pytest.approx(nats(measured.scores["frozen"]), rel=1e-4)
    assert sum(nats(again.scores["frozen"])) < sum(nats(again.scores["frozen base"]))


def test_a_pause_changes_nothing(measured: Measured, by_time: EvaluateByTime, seal: Any, tmp_path: Path) -> None:
    command = msgspec.structs.replace(by_time, checkpoint=seal(tmp_path, "proof"))
    with pytest.raises(Leave):
        carried_out(command, leaves_after=1)
    events = carried_out(command)
    rest = result(events)
    assert next(one for one in events if isinstance(one, StepFinished)).step == 2
    assert rest.scores.keys() == measured.scores.keys()
    for name, scored in measured.scores.items():
        assert nats(rest.scores[name]) == pytest.approx(nats(scored), rel=1e-4), name
    assert (rest.frozen_tokens, rest.tokens) == (measured.frozen_tokens, measured.tokens)


def test_leaving_is_said_and_another_command_does_not_go_on_from_there(
    by_time: EvaluateByTime, seal: Any, tmp_path: Path
) -> None:
    command = msgspec.structs.replace(by_time, checkpoint=seal(tmp_path, "proof"), with_base=False)
    said: list[Any] = []
    with pytest.raises(Leave):
        evaluate_by_time(command, Line(said.append, lambda: any(isinstance(one, StepFinished) for one in said)))
    assert isinstance(said[-1], TrainingPaused)
    # As much as the control has text for: its one sentence is less than a window, so nothing may have been learnt.
    other = msgspec.structs.replace(command, as_much_as="general", seed=2, texts=command.texts[:2], freeze_before=1)
    events = carried_out(other)
    assert next(one for one in events if isinstance(one, StepFinished)).step == 1
    found = result(events)
    assert (found.frozen_tokens, found.frozen_steps) == (0, 0)
    assert "base" not in found.scores
    assert found.recipe["seed"] == 2


def token_items(sizes: list[int]) -> list[Item]:
    return [Item(seq, list(range(1, size + 1)), [1] * size, size) for seq, size in enumerate(sizes)]


def test_windows_and_examples_hold_the_same_tokens() -> None:
    items = token_items([3, 130, 0, 20, 20, 90, 5, 300])
    windows, examples = pack(items, SMALL, 0), lay_out(items, SMALL, 0)
    parts = scored_with(windows, examples)
    assert [example for part in parts for example in part] == examples
    assert [sum(example.target_tokens for example in part) for part in parts] == [
        window.target_tokens for window in windows
    ]


class Laid:
    """As much of a bench as cutting needs."""

    class base:
        separator = 0

    class recipe:
        layout = SMALL


@pytest.mark.parametrize("sizes", [[10] * 60, [400, 30, 200], [70] * 10, [13, 88, 41, 5, 120, 27, 64, 33, 9, 150]])
def test_a_control_learns_as_many_tokens_in_as_many_steps(sizes: list[int]) -> None:
    own: list[Example] = windows_of(Laid, token_items([40] * 9))  # type: ignore[arg-type]
    tokens, steps = sum(window.target_tokens for window in own), len(own)
    other = windows_like(Laid, token_items(sizes), tokens, steps)  # type: ignore[arg-type]
    assert abs(len(other) - steps) <= 1
    assert sum(window.target_tokens for window in other) == pytest.approx(tokens, abs=40)


def test_with_less_text_a_control_takes_fewer_steps_in_proportion() -> None:
    other = windows_like(Laid, token_items([30] * 6), tokens=720, steps=12)  # type: ignore[arg-type]
    assert sum(window.target_tokens for window in other) == 180
    assert len(other) == 3


def test_recalled_passages_take_the_place_of_the_farther_half_of_the_log() -> None:
    log, text = token_items([2000])[0], Item(9, [7, 8], [1, 1], 2)
    passages = [Item(0, [5] * 100, [1] * 100, 100), Item(0, [6] * 1000, [1] * 1000, 1000)]
    (alone,) = lay_out([text], IN_CONTEXT, 0, [log])
    (recalled,) = after_recall([text], [log], [passages], 0)
    seen = list(recalled.tokens[: recalled.target_start])
    assert recalled.target_start == alone.target_start  # the windows are equally long
    assert list(recalled.tokens[recalled.target_start :]) == [7, 8]
    second = RECALLED_TOKENS - 101 - 1
    assert seen[-RECALLED_TOKENS - 1 :] == [0, *[6] * second, 0, *[5] * 100, 0]
    newest = 768 - RECALLED_TOKENS
    assert seen[:newest] == list(log.tokens[-newest:])


def test_of_a_text_after_recall_every_part_counts_once() -> None:
    items = token_items([30, 1300])
    examples = after_recall(items, [], [[], token_items([50])], 0)
    for place, item in enumerate(items):
        own = [example for example in examples if example.item == place]
        assert sum(example.target_bytes for example in own) == item.size_bytes


def test_the_callables_of_the_small_recipe_are_those_of_the_recipe() -> None:
    check: Callable[..., Recipe] = Recipe.for_hidden_size
    assert check(576).layout == SMALL
    assert check(576).learning_rate == usual(576).learning_rate


def test_readings_are_by_the_adapter_they_name_and_see_what_was_recalled(
    base: Base, texts: list[Text], new_learner: Callable[[], Any], loaded: Any, seal: Any, tmp_path: Path
) -> None:
    text, other = Text(1, texts[0].text[:120]), Text(2, texts[1].text[:120])
    learner = new_learner()
    window = windows_of(SimpleNamespace(base=loaded, recipe=Recipe.for_hidden_size(576)), loaded.items([text]))[0]  # type: ignore[arg-type]
    for _ in range(3):
        learner.learn(window)
    file = seal(tmp_path, "adapter")
    data = to_gguf(learner.adapter(), loaded, Recipe.for_hidden_size(576), base.sha256)
    write_sealed(Path(file.path), data, file.key, Label(file.vault_id, file.file_id, base.sha256), "an adapter")
    readings = [
        Reading("learnt", "both", file.file_id),
        Reading("base", "both"),
        Reading("log", "both", view="in_context"),
        Reading("recall", "both", view="in_context", passages=[[text.text], [text.text, other.text]]),
        Reading("twice", "twice", view="in_context"),
        Reading("apart", "twice", view="in_context", before="other", is_apart=True),
    ]
    said: list[Any] = []
    sets = {"both": [text, other], "twice": [text, text], "other": [other]}
    measure(Measure(base, sets, readings, [file]), Line(said.append, lambda: False))
    scores = {name: nats(scored) for name, scored in result(said).scores.items()}
    assert scores["learnt"][0] < 0.8 * scores["base"][0]
    assert scores["log"][0] == pytest.approx(scores["base"][0], rel=1e-4)
    assert scores["recall"][0] < 0.5 * scores["log"][0]  # its own words, word for word
    assert scores["recall"][1] < 0.5 * scores["log"][1]
    assert scores["twice"][1] < 0.5 * scores["twice"][0]
    assert scores["apart"][1] == pytest.approx(scores["apart"][0], rel=1e-4)  # the same text before it is not seen
    assert scores["apart"][0] != pytest.approx(scores["log"][0], rel=1e-4)  # what another wrote is


def test_a_measurement_that_is_stopped_says_so(base: Base) -> None:
    said: list[Any] = []
    command = Measure(base, {"one": [Text(1, "A few words.")]}, [Reading("base", "one")])
    with pytest.raises(Leave):
        measure(command, Line(said.append, lambda: True))
    assert isinstance(said[-1], TrainingPaused)
