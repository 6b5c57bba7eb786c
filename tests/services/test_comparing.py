"""Two adapters side by side, blind."""

import threading
from collections.abc import Callable, Mapping
from hashlib import sha256
from itertools import count as count_from
from itertools import islice

import pytest
from school import School
from scripted_engine import NoAdapters

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError, ModelRefused
from core.evaluation.shares import share_interval
from core.evaluation.sign_test import sign_test
from core.inference.engine import Engine
from core.inference.generation import Generation
from core.inference.messages import Chat, Documents, Prompt, Sampling
from core.interrupt import Interrupt
from core.services.comparing import BASE, ComparisonService, Pair


class Voices(Engine):
    """An engine in which each adapter says its own name, in other letters."""

    def __init__(self, school: School) -> None:
        super().__init__(school.find_model, NoAdapters())
        self.prompts: list[Prompt] = []
        self.seeds: list[int | None] = []

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_delta: Callable[[str], None],
        stop: threading.Event,
        adapters: Mapping[str, float] | None = None,
        conversation: str | None = None,
        likeliest: int | None = None,
    ) -> Generation:
        """Say who speaks, disguised."""
        self.prompts.append(prompt)
        self.seeds.append(sampling.seed)
        used = tuple(adapters or ())
        return Generation(disguised(used[0] if used else BASE), 3, 3, 0, 0, 0.1, 0.1, 1.0, "end", used)


def disguised(name: str) -> str:
    return name[::-1].upper()


@pytest.fixture
def adapter(school: School) -> str:
    school.write(30)
    return str(school.train().adapter)


@pytest.fixture
def voices(school: School) -> Voices:
    return Voices(school)


@pytest.fixture
def service(school: School, voices: Voices) -> ComparisonService:
    return ComparisonService(school.log, voices, school.adapters, school.find_model)


def better(pair: Pair, adapter: str) -> str:
    """Return the choice of somebody who always prefers one of them."""
    return "1" if pair.first == disguised(adapter) else "2"


def own(school: School, count: int) -> list[int]:
    """Write texts that have nothing in common: the corpus takes repeated ones once."""
    words = (sha256(f"{place}".encode()).hexdigest()[:6] for place in count_from(0))
    texts = (" ".join(islice(words, 30)) for _ in range(count))
    drafts = [Draft(Kind.CAPTURE, Origin.SELF, f"{number} {text}") for number, text in enumerate(texts)]
    return school.log.append_all(drafts)


def test_both_go_on_from_the_newest_openings_with_the_same_luck(
    school: School, adapter: str, service: ComparisonService, voices: Voices
) -> None:
    seqs = own(school, 3)
    pairs = service.pairs(adapter, BASE, prompts=2)
    assert [pair.prompt.split()[0] for pair in pairs] == ["2", "1"]
    assert all(isinstance(prompt, Documents) for prompt in voices.prompts)
    assert voices.prompts[0] == voices.prompts[1]
    assert voices.seeds == [1, 1, 2, 2]
    for pair, seq in zip(pairs, reversed(seqs), strict=False):
        assert {pair.first, pair.second} == {disguised(adapter), disguised(BASE)}
        entry = school.log.entry(pair.seq)
        assert (entry.kind, entry.origin) == (Kind.SUGGESTION, Origin.MODEL)
        assert school.log.citing([seq]) == [pair.seq]  # a redaction of the opening names it


def test_a_question_is_asked_and_not_gone_on_with(
    school: School, adapter: str, service: ComparisonService, voices: Voices
) -> None:
    school.log.append(Draft(Kind.CHAT, Origin.SELF, "When do the bees swarm?"))
    service.pairs(adapter, BASE, prompts=1)
    assert isinstance(voices.prompts[0], Chat)
    assert voices.prompts[0].turns[-1].text == "When do the bees swarm?"


def test_the_order_is_random_and_told_only_after_the_choice(
    school: School, adapter: str, service: ComparisonService
) -> None:
    own(school, 40)
    pairs = service.pairs(adapter, BASE, prompts=40)
    orders = {pair.first for pair in pairs}
    assert orders == {disguised(adapter), disguised(BASE)}  # the same 40 times is less likely than 1 to 10**11
    assert not {adapter, BASE} & {getattr(pair, name) for pair in pairs for name in ("first", "second", "comparison")}
    for pair in pairs[:30]:
        revealed = service.judge(pair.seq, better(pair, adapter))
        assert (revealed.first if revealed.choice == "1" else revealed.second) == adapter
    service.judge(pairs[30].seq, better(pairs[30], BASE))
    service.judge(pairs[31].seq, "same")
    tally = service.tally(pairs[0].comparison)
    assert dict(zip(tally.adapters, tally.wins, strict=True)) == {adapter: 30, BASE: 1}
    assert (tally.same, tally.waiting) == (1, 8)
    assert tally.p_value == sign_test(30, 1) < 1e-6
    verdicts = [entry.meta for entry in school.log.entries(limit=-1, kinds=[Kind.VERDICT])]
    assert {meta["judges"] for meta in verdicts} == {pair.seq for pair in pairs[:32]}


def test_a_pair_is_judged_once(school: School, adapter: str, service: ComparisonService) -> None:
    own(school, 1)
    pair = service.pairs(adapter, BASE, prompts=1)[0]
    with pytest.raises(GuardianError, match="no choice"):
        service.judge(pair.seq, "3")
    service.judge(pair.seq, "same")
    with pytest.raises(GuardianError, match="judged already"):
        service.judge(pair.seq, "1")
    with pytest.raises(GuardianError, match="no comparison"):
        service.judge(1, "1")
    with pytest.raises(GuardianError, match="no such comparison"):
        service.tally("comparison-0")


def test_what_cannot_be_compared_is_said(school: School, adapter: str, service: ComparisonService) -> None:
    with pytest.raises(GuardianError, match="the same"):
        service.pairs(adapter, adapter)
    with pytest.raises(GuardianError, match="no adapter"):
        service.pairs(adapter, "adapter-x")
    with pytest.raises(GuardianError, match="long enough"):
        service.pairs(adapter, BASE)
    own(school, 1)
    stop = Interrupt()
    stop.set()
    with pytest.raises(GuardianError, match="stopped"):
        service.pairs(adapter, BASE, stop=stop)
    school.model = school.another_model()
    with pytest.raises(ModelRefused, match="another base"):
        service.pairs(adapter, BASE)


@pytest.mark.parametrize(
    ("wins", "losses", "p_value"), [(0, 0, 1.0), (1, 1, 1.0), (5, 0, 0.0625), (8, 2, 0.109375), (2, 8, 0.109375)]
)
def test_the_sign_test_is_exact(wins: int, losses: int, p_value: float) -> None:
    assert sign_test(wins, losses) == pytest.approx(p_value)


def test_a_series_can_be_left_and_gone_on_with(service: ComparisonService, adapter: str, school: School) -> None:
    own(school, 3)
    assert service.series() == []
    pairs = service.pairs(adapter, BASE, prompts=3)
    service.judge(pairs[1].seq, "1")
    assert service.waiting(pairs[0].comparison) == [pairs[0], pairs[2]]
    later = service.pairs(BASE, adapter, prompts=1)
    newest, oldest = service.series()
    assert (newest.comparison, newest.waiting, oldest.waiting) == (later[0].comparison, 1, 2)
    assert oldest == service.tally(pairs[0].comparison)
    assert oldest.made
    with pytest.raises(GuardianError):
        service.waiting("comparison-none")


def test_a_redacted_pair_waits_for_nobody(service: ComparisonService, adapter: str, school: School) -> None:
    own(school, 2)
    pairs = service.pairs(adapter, BASE, prompts=2)
    school.log.redact([pairs[0].seq], "it was said in confidence")
    assert service.waiting(pairs[0].comparison) == pairs[1:]
    assert service.tally(pairs[0].comparison).waiting == 1


@pytest.mark.parametrize(("wins", "count"), [(0, 4), (3, 4), (8, 10), (10, 10), (52, 90)])
def test_the_interval_of_a_share_is_where_the_score_test_turns(wins: int, count: int) -> None:
    for edge in share_interval(wins, count):
        away = wins / count - edge
        assert away * away == pytest.approx(1.6449**2 * edge * (1 - edge) / count, abs=1e-9)
    assert share_interval(0, 0) == (0.0, 1.0)
