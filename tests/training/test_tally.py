"""A long measurement is heard of while it goes on."""

from core.training.bench import TALLY_EVERY_S, Tally
from core.training.layout import Example
from core.training.line import Line
from core.training.messages import StageBegan
from core.workers.protocol import Message


def test_it_speaks_every_few_seconds_however_many_parts_there_are() -> None:
    said: list[Message] = []
    now = 0.0
    tally = Tally(Line(said.append, lambda: False), "the candidate", lambda: now)
    part = Example.__new__(Example)  # only counted
    for _ in range(1000):
        now += TALLY_EVERY_S / 100
        tally.finish(part, 1.0)
    assert 9 <= len(said) <= 10
    assert all(isinstance(one, StageBegan) and one.stage == "measuring" for one in said)
