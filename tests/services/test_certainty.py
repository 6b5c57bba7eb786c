"""How sure the model was is only ever said in comparison with its other answers."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.entries import Draft, Entry, Kind, Origin
from core.log.log import Log
from core.services.certainty import LEAST_ANSWERS, LEAST_TOKENS, CertaintyService, compared


def answer(seq: int, nats: float | None, *, adapter: str | None = None, tokens: int = 40, base: str = "b") -> Entry:
    meta = {"uncertainty": nats, "tokens": tokens, "adapter": adapter, "base": base}
    return Entry(seq, 0, 0, Kind.ANSWER, Origin.MODEL, "", 1, 1, meta, "text")


def many(count: int, **facts: object) -> list[Entry]:
    return [answer(1000 + number, 1.0 + number / 100, **facts) for number in range(count)]


def test_the_quarters_have_names() -> None:
    others = many(40)
    said = [compared(answer(1, nats), others).standing for nats in (0.5, 1.05, 1.2, 1.38, 9.0)]
    assert said == ["surer", "surer", "usual", "less_sure", "less_sure"]
    most = compared(answer(1, 9.0), others)
    assert (most.compared_with, most.share_surer) == (40, 1.0)
    assert most.choices == pytest.approx(math.exp(9.0))


def test_with_few_answers_nothing_is_claimed() -> None:
    assert compared(answer(1, 9.0), many(LEAST_ANSWERS - 1)).standing == "unknown"
    assert compared(answer(1, 9.0), many(LEAST_ANSWERS)).standing == "less_sure"
    assert compared(answer(1, 9.0), []).standing == "unknown"


def test_of_a_short_answer_nothing_is_claimed_and_nothing_is_compared_with_it() -> None:
    assert compared(answer(1, 9.0, tokens=LEAST_TOKENS - 1), many(40)).standing == "unknown"
    assert compared(answer(1, 9.0), many(40, tokens=LEAST_TOKENS - 1)).compared_with == 0


def test_only_the_same_model_is_compared_with_and_never_the_answer_with_itself() -> None:
    assert compared(answer(1, 9.0), many(40, base="another")).compared_with == 0
    assert compared(answer(1, 9.0), many(40, adapter="adapter-1")).compared_with == 0
    assert compared(answer(1, 9.0, adapter="adapter-2"), many(40, adapter="adapter-1")).compared_with == 40
    assert compared(answer(1000, 1.0), many(40)).compared_with == 39


@given(st.lists(st.floats(0.0, 20.0), min_size=LEAST_ANSWERS, max_size=60), st.floats(0.0, 20.0), st.floats(0.0, 20.0))
def test_more_nats_never_make_surer(known: list[float], one: float, other: float) -> None:
    others = [answer(100 + number, nats) for number, nats in enumerate(known)]
    order = ["surer", "usual", "less_sure"]
    low, high = (compared(answer(1, nats), others).standing for nats in sorted((one, other)))
    assert order.index(low) <= order.index(high)


def test_it_is_read_from_the_log(log: Log) -> None:
    def write(nats: float | None) -> int:
        meta = {"uncertainty": nats, "tokens": 30, "adapter": None, "base": "b"}
        return log.append(Draft(Kind.ANSWER, Origin.MODEL, "text", meta=meta))

    seqs = [write(1.0 + number / 10) for number in range(LEAST_ANSWERS + 1)]
    silent = write(None)
    service = CertaintyService(log)
    said = service.of(log.entry(seq) for seq in (seqs[0], seqs[-1], silent))
    assert {seq: one.standing for seq, one in said.items()} == {seqs[0]: "surer", seqs[-1]: "less_sure"}
    assert service.of([]) == {}
