"""The measurement of diversity with the real model, and what it refuses."""

import pytest

from core.entries import Kind
from core.errors import GuardianError
from core.evaluation.records import read_record
from core.guardian import Guardian
from core.inference.engine import Engine
from core.interrupt import Interrupt
from core.models.catalogue import default_model
from core.services import diversity
from core.services.diversity import DiversityService

TOPICS = ["honey", "swarms", "frames", "winter feed", "smoke", "the market"]


class NoAdapters:
    def current_id(self) -> str | None:
        return None

    def unsealed(self, adapter: str) -> bytes:
        raise KeyError(adapter)


def base() -> str:
    return default_model().sha256


def note(topic: str) -> str:
    return f"What I know about {topic} I learnt by getting it wrong, mostly on Sundays. " + " ".join(
        f"Point {number} about {topic} is that it takes {number * 7} minutes more than you think."
        for number in range(6)
    )


def test_the_newest_texts_are_gone_on_with_and_compared(guardian: Guardian, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diversity, "_TOKENS", 24)
    for topic in TOPICS:
        guardian.capture.add(note(topic))
    guardian.capture.add("Too short to go on.")
    engine = Engine(default_model, NoAdapters())
    try:
        report = DiversityService(guardian._log, engine, base).measure(samples=5, adapters={})
        again = DiversityService(guardian._log, engine, base).measure(samples=5, adapters={})
    finally:
        engine.close()
    assert report == again  # the seeds are fixed
    assert (report.texts, report.adapter) == (5, None)
    assert [one.name for one in report.comparisons] == ["distinct-2", "1 - self-BLEU", "Vendi score"]
    assert all(one.low <= one.ratio <= one.high for one in report.comparisons)
    assert 5 <= report.words <= 5 * 24
    kept, _ = [read_record(entry.meta) for entry in guardian._log.entries(kinds=[Kind.EVALUATION])]
    assert kept is not None
    assert (kept.what, kept.base, kept.adapter) == ("diversity", base(), None)
    assert [one.value for one in kept.measures] == [one.ratio for one in report.comparisons]
    assert kept.value("diversity.vendi") == report.comparisons[-1].ratio


def test_too_few_texts_are_refused_before_the_model_is_asked(guardian: Guardian) -> None:
    for topic in TOPICS[:3]:
        guardian.capture.add(note(topic))
    with pytest.raises(GuardianError, match="3 texts of your own are long enough"):
        DiversityService(guardian._log, Engine(default_model, NoAdapters()), base).measure()


def test_a_stop_is_said(guardian: Guardian) -> None:
    for topic in TOPICS:
        guardian.capture.add(note(topic))
    stop = Interrupt()
    engine = Engine(default_model, NoAdapters())
    try:
        with pytest.raises(GuardianError, match="was stopped"):
            DiversityService(guardian._log, engine, base).measure(
                on_progress=lambda _progress: stop.set(), stop=stop, adapters={}
            )
    finally:
        engine.close()
