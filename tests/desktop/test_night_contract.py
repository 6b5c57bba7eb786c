"""What is done by itself, checked alike on the fake and on the real guardian."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from shown import PASSPHRASE

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.paths import Home
from core.schedule.rows import JobState
from core.services.digest import Digest
from core.services.night import DAYDREAM, DIGEST, TRAIN
from core.vault.keys import MIN_MEMORY_MIB


@pytest.fixture(params=[FakeGuardian, Guardian], ids=["fake", "real"])
def guardian(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Guardian]:
    guardian, _ = request.param.create(Home(tmp_path / "home"), PASSPHRASE, MIN_MEMORY_MIB)
    yield guardian
    guardian.close()


def add_insight(guardian: Guardian | FakeGuardian, text: str, source: int) -> int:
    if isinstance(guardian, FakeGuardian):
        return guardian.log.append(Kind.INSIGHT, Origin.MODEL, text, meta={"from": [source]})
    return guardian._log.append(Draft(Kind.INSIGHT, Origin.MODEL, text, meta={"from": [source]}))


def test_jobs_say_how_they_stand_and_are_paused(guardian: Guardian) -> None:
    names = [job.job for job in guardian.jobs.jobs()]
    assert names[:3] == [TRAIN, DAYDREAM, DIGEST]
    assert {"check", "backup"} <= set(names)
    assert guardian.jobs.runs() == []
    assert guardian.jobs.paused_until() is None
    assert guardian.jobs.pause_for_hours(1) == guardian.jobs.paused_until()
    assert {job.state for job in guardian.jobs.jobs()[:2]} == {"paused"}
    guardian.jobs.resume()
    assert guardian.jobs.pause_until_tomorrow() == guardian.jobs.paused_until()
    guardian.jobs.resume()
    heard: list[JobState] = []
    guardian.jobs.listen(heard.append)
    state = guardian.jobs.run(DIGEST)
    assert [(job.job, job.state) for job in heard] == [(DIGEST, "running"), (DIGEST, "ok")]
    assert state == heard[-1]
    assert [(ran.job, ran.state) for ran in guardian.jobs.runs()] == [(DIGEST, "ok")]
    with pytest.raises(GuardianError):
        guardian.jobs.run("no such job")


def test_timers_begin_and_end(guardian: Guardian) -> None:
    guardian.start_timers()
    guardian.start_timers()
    guardian.stop_timers()
    guardian.stop_timers()


def test_a_digest_brings_what_is_new_with_its_sources(guardian: Guardian) -> None:
    assert guardian.digest.current().items == ()
    first = guardian.capture.add("a blue boat")
    seq = add_insight(guardian, f"A boat again [{first}].", first)
    heard: list[Digest] = []
    guardian.digest.listen(heard.append)
    guardian.jobs.run(DIGEST)
    digest = guardian.digest.current()
    assert [item.insight.seq for item in digest.items] == [seq]
    assert [source.text for source in digest.items[0].sources] == ["a blue boat"]
    assert [one.best for one in heard] == [digest.best]
    assert digest.items[0].insight.arm is None
    assert guardian.digest.keep(seq).verdict == "kept"
    assert guardian.digest.insight(seq).arm == "dream"
    assert guardian.digest.dismiss(seq).verdict == "dismissed"
    assert guardian.digest.take_back(seq).verdict == ""
    assert [one.seq for one in guardian.digest.insights(5)] == [seq]
    assert guardian.digest.insights(5, seq) == []
    assert guardian.past_dreams.statistics().sentence == "Nothing was judged yet."
    with pytest.raises(GuardianError):
        guardian.digest.item(first)


def test_a_question_is_answered_by_a_capture_that_follows_it(guardian: Guardian) -> None:
    asked = guardian.capture.add("Where do you row?")
    answer = guardian.recall.entry(guardian.capture.add("On the lake.", follows=asked))
    assert (answer.thread, answer.parent) == (asked, asked)
