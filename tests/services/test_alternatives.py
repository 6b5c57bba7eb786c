"""Several texts for one wish: verbalised where the model can, independent where it cannot, and none twice."""

import json
import threading

import pytest
from scripted_engine import ScriptedEngine

from core.inference.engine import Generation
from core.inference.messages import Chat, Sampling, Turn
from core.inference.sampling import ALTERNATIVES
from core.inference.verbalised import schema
from core.services.alternatives import write_alternatives

PROMPT = Chat([Turn("system", "You are terse."), Turn("user", "A line about bees.")])
LINES = ["Bees owe nobody honey.", "Every hive is a rumour of summer.", "Smoke calms the keeper first."]


class Drawing(ScriptedEngine):
    """Draw independent texts from a list, in rounds."""

    def __init__(self, *rounds: list[str]) -> None:
        super().__init__()
        self.rounds = list(rounds)
        self.drawn: list[Sampling] = []

    def alternatives(self, prompt, sampling, count, on_delta, stop, adapters=None):  # type: ignore[no-untyped-def]
        texts = self.rounds.pop(0)
        assert len(texts) == count
        self.drawn.append(sampling)
        for number, text in enumerate(texts):
            on_delta(number, text)
        return [self._said(text, adapters) for text in texts]


def write(engine: ScriptedEngine, can_verbalise: bool, told: list[tuple[int, str]] | None = None) -> list[Generation]:
    heard = [] if told is None else told
    return write_alternatives(
        engine,
        PROMPT,
        ALTERNATIVES,
        3,
        can_verbalise,
        lambda number, text: heard.append((number, text)),
        threading.Event(),
    )


def reply(*texts: str) -> str:
    return json.dumps(
        {"responses": [{"text": text, "probability": 0.5 / (place + 1)} for place, text in enumerate(texts)]}
    )


def test_a_model_that_follows_is_asked_once_for_all() -> None:
    engine, told = Drawing(), list[tuple[int, str]]()
    engine.says = [reply(*LINES)]
    assert [one.text for one in write(engine, True, told)] == LINES
    assert told == list(enumerate(LINES))
    [call] = engine.calls
    assert call.turns[0].text == "You are terse."
    assert "3 different answers" in call.turns[-1].text
    assert call.sampling.json_schema == schema(len(LINES))


def test_a_reply_that_is_no_json_leads_to_independent_texts() -> None:
    engine = Drawing(LINES)
    engine.says = ["I would rather tell you about honey."]
    assert [one.text for one in write(engine, True)] == LINES
    assert engine.drawn[0].json_schema is None


def test_a_small_model_is_not_asked_for_json() -> None:
    engine = Drawing(LINES)
    assert [one.text for one in write(engine, False)] == LINES
    assert engine.calls == []


def test_what_is_nearly_the_same_is_drawn_again_and_then_left_out() -> None:
    engine, told = Drawing([LINES[0], f"{LINES[0]}!", LINES[1]], [LINES[0].upper()]), list[tuple[int, str]]()
    assert [one.text for one in write(engine, False, told)] == LINES[:2]
    assert engine.rounds == []
    assert told[-1] == (2, LINES[0].upper())  # it came as the third


@pytest.mark.parametrize("seed", [None, 7])
def test_a_second_round_does_not_draw_the_same_again(seed: int | None) -> None:
    engine = Drawing([LINES[0]] * 3, LINES[1:])
    write_alternatives(engine, PROMPT, Sampling(seed=seed), 3, False, lambda _number, _text: None, threading.Event())
    assert [one.seed for one in engine.drawn] == [seed, None if seed is None else seed + 3]


def test_some_are_missing_in_the_reply_and_are_drawn() -> None:
    engine = Drawing(LINES[1:])
    engine.says = [reply(LINES[0], LINES[0])]
    assert [one.text for one in write(engine, True)] == LINES
