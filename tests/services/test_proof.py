"""What a proof asks of the trainer, and what it makes of the answers; the trainer itself is scripted."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from scripted_proof import BITS, ScriptedProof

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.evaluation.records import Record, read_record
from core.files import make_private_folder
from core.guardian import Guardian
from core.services import control as control_module
from core.services import proof
from core.services.adapters import adapter_draft, promotion
from core.services.control import Control, control
from core.services.corpus import read_corpus
from core.services.proof import Against
from core.services.proof_texts import OPENING_WORDS, beginnings, cut, of_one_length, opening_end
from core.services.recalled import EarlierPassages
from core.services.results import GateResult, Losses
from core.training.messages import Span, Text
from core.training.proof_messages import EvaluateByTime, LearnScratch, Measure

DAY_NS = 24 * 3600 * 10**9
NOTES = Path(__file__).parents[1] / "data" / "notes"
TOPICS = ["bees", "queues", "wax", "retries", "frames", "tests", "smoke", "logs"]


@pytest.fixture
def trainer(monkeypatch: pytest.MonkeyPatch) -> ScriptedProof:
    trainer = ScriptedProof()
    monkeypatch.setattr(proof, "carry_out", trainer.carry_out)
    return trainer


def note(topic: str, number: int = 0) -> str:
    return (
        f"On {topic}, day {number}: what I wrote down about {topic} this morning before anybody else was up and about. "
        f"Later the {topic} turned out to be the {number * 7}th thing that went wrong, and I mended it with wire."
    )


def filler(seed: int) -> str:
    """Return text that is longer than what stands in view, of words that stand nowhere else."""
    return " ".join(f"w{seed}x{number}" for number in range(300))


def write(guardian: Guardian, text: str, day: int) -> int:
    return guardian._log.append(Draft(Kind.CAPTURE, Origin.SELF, text, time_utc_ns=(20_000 + day) * DAY_NS))


@pytest.fixture
def written(guardian: Guardian) -> Guardian:
    for day, topic in enumerate(TOPICS):
        write(guardian, note(topic, day), day)
    return guardian


def others(_path: Path | None, _own: Any) -> Control:
    texts = [
        Text(number, f"Somebody else remarks, number {number}, that the harbour was full of ships " * 3)
        for number in range(6)
    ]
    return Control("given", texts[:4], texts[4:], 0.0)


@pytest.fixture
def _another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "control", others)


def kept(guardian: Guardian) -> Record:
    (entry,) = guardian._log.entries(limit=1, kinds=[Kind.EVALUATION])
    assert entry.text == ""
    assert "morning" not in json.dumps(dict(entry.meta))
    found = read_record(entry.meta)
    assert found is not None
    return found


def test_without_an_adapter_the_base_is_measured_and_nothing_is_claimed(
    written: Guardian, trainer: ScriptedProof
) -> None:
    found = written.proof.evaluate()
    (command,) = trainer.commands
    assert isinstance(command, Measure)
    assert [text.text for text in command.sets["newest"]] == [
        note(topic, day + 5) for day, topic in enumerate(TOPICS[5:])
    ]
    assert found.bits_per_byte.adapter == found.bits_per_byte.base
    assert (found.gain, found.personal_gain, found.recall, found.control) == (0.0, None, None, None)
    assert "no better" in found.summary
    assert kept(written).what == "newest"


def test_what_recall_is_judged_on_begins_behind_the_words_it_asks_with(
    written: Guardian, trainer: ScriptedProof
) -> None:
    written.proof.evaluate()
    (command,) = trainer.commands
    for text in command.sets["rest"]:
        (span,) = text.taught
        assert len(text.text[: span.start].split()) == OPENING_WORDS
        assert span.end == len(text.text)
    (alone, recalled) = (one for one in command.readings if one.name.startswith("rest."))
    assert (alone.view, alone.before, alone.passages) == ("in_context", "before", None)
    assert (recalled.view, recalled.before) == (alone.view, alone.before)
    assert len(recalled.passages) == len(command.sets["rest"])


def test_recall_knows_the_opening_and_the_past_alone(guardian: Guardian) -> None:
    """Neither the rest of a text nor anything later may change what is recalled for it."""
    old = write(guardian, f"My zither needs new strings. {filler(1)}", 0)
    write(guardian, f"Quinces are ripe. {filler(2)}", 1)
    write(guardian, filler(3), 2)
    opening = "The zither again, and this time it is the bridge that came off while I was playing it"
    text = write(guardian, f"{opening} among the quinces.", 3)
    corpus = read_corpus(guardian._log)
    recalled = EarlierPassages(corpus, guardian.recall).before(text, opening)
    assert len(recalled) == 1
    assert "zither" in recalled[0]
    assert old < text

    later = write(guardian, f"{opening} among the quinces, as I said of the zither before.", 4)
    again = EarlierPassages(read_corpus(guardian._log), guardian.recall).before(text, opening)
    assert again == recalled
    assert later > text


def test_what_stands_in_the_window_anyway_is_not_recalled(guardian: Guardian) -> None:
    write(guardian, "My zither needs new strings.", 0)
    text = write(guardian, "The zither again.", 1)
    assert EarlierPassages(read_corpus(guardian._log), guardian.recall).before(text, "The zither again.") == []


@pytest.mark.usefixtures("_another")
def test_by_time_another_author_learns_as_much_and_both_gains_are_told(
    written: Guardian, trainer: ScriptedProof
) -> None:
    found = written.proof.evaluate_by_time(against=Against())
    own, other = trainer.commands
    assert isinstance(own, EvaluateByTime)
    assert isinstance(other, LearnScratch)
    assert (own.freeze_before, own.as_much_as) == (6, "control")
    assert (other.tokens, other.steps, other.seed) == (300, 6, own.seed)
    assert own.sets["last"] == other.sets["last"] == own.texts[6:]
    assert own.sets["earlier"] == own.texts[:6]
    views = {one.name: (one.before, one.is_apart) for one in other.readings}
    assert (views["last.control"], views["last.control_in_context"]) == (("theirs", True), ("earlier", False))
    assert other.sets["theirs"] == other.texts
    assert found.last_quarter.control is not None
    assert found.last_quarter.adapter is not None
    assert found.personal_gain == pytest.approx(found.last_quarter.control - found.last_quarter.adapter)
    assert found.last_quarter.control_in_context is not None
    assert found.personal_gain_in_context == pytest.approx(
        found.last_quarter.control_in_context - found.last_quarter.adapter
    )
    assert found.personal_gain_frozen == pytest.approx(BITS["control_in_context"] - BITS["frozen"])
    assert found.bits_per_byte.control is None
    assert found.personal_share == pytest.approx(found.personal_gain / found.gain)
    assert found.personal_gain_interval is not None
    assert found.truesight is not None
    assert (found.control and found.control.own_tokens, found.control and found.control.tokens) == (300, 290)
    measured = kept(written)
    assert (measured.what, measured.control, measured.value("personal_gain")) == (
        "by_time",
        "given",
        found.personal_gain,
    )
    assert measured.value("last_quarter.control") == found.last_quarter.control


@pytest.mark.usefixtures("_another")
def test_seeds_are_runs_of_their_own_and_the_figures_their_means(written: Guardian, trainer: ScriptedProof) -> None:
    found = written.proof.evaluate_by_time(against=Against(), seeds=3)
    assert [(type(one), one.seed) for one in trainer.commands] == [
        (kind, seed) for seed in (1, 2, 3) for kind in (EvaluateByTime, LearnScratch)
    ]
    assert [one.with_base for one in trainer.commands[::2]] == [True, False, False]
    assert [one.seed for one in found.seeds] == [1, 2, 3]
    mean = sum(one.adapter for one in found.seeds) / 3
    assert found.last_quarter.adapter == pytest.approx(mean)
    assert found.seeds[0].adapter < found.seeds[2].adapter
    assert kept(written).seeds == [1, 2, 3]


@pytest.mark.usefixtures("_another")
def test_fewer_and_shorter_texts_on_both_sides(written: Guardian, trainer: ScriptedProof) -> None:
    found = written.proof.evaluate_by_time(against=Against(), first=4, characters=50)
    own, other = trainer.commands
    assert [len(text.text) for text in own.texts] == [50] * 4
    assert {len(text.text) for text in other.texts} == {50}
    assert found.documents == 4


@pytest.mark.usefixtures("_another")
def test_one_text_is_measured_and_compared_with_nobody(guardian: Guardian, trainer: ScriptedProof) -> None:
    write(guardian, note("bees"), 0)
    found = guardian.proof.evaluate_by_time(against=Against())
    (command,) = trainer.commands
    assert isinstance(command, EvaluateByTime)
    assert (found.personal_gain, found.gain_interval, found.control) == (None, None, None)
    assert found.gain == pytest.approx(0.3)


def test_texts_in_ten_scripts_are_measured_by_their_bytes(guardian: Guardian, trainer: ScriptedProof) -> None:
    words = ["morning", "утро", "πρωί", "בוקר", "صباح", "सुबह", "เช้า", "朝の光", "아침", "დილა"]
    for day, word in enumerate(words):
        write(guardian, f"{word} " * 40, day)
    found = guardian.proof.evaluate()
    (command,) = trainer.commands
    assert found.documents == 3
    assert [text.text.split()[0] for text in command.sets["newest"]] == words[7:]
    assert len(command.sets["rest"]) == 3


def test_no_text_and_no_adapter_are_said(guardian: Guardian, trainer: ScriptedProof) -> None:
    for measure in (guardian.proof.evaluate, guardian.proof.evaluate_by_time):
        with pytest.raises(GuardianError, match="no text of your own"):
            measure()
    write(guardian, note("bees"), 0)
    with pytest.raises(GuardianError, match="no adapter"):
        guardian.proof.evaluate(against=Against())
    assert trainer.commands == []


def test_a_stop_is_said_and_what_was_learnt_is_forgotten_with_a_redaction(
    written: Guardian, trainer: ScriptedProof
) -> None:
    trainer.is_stopped = True
    with pytest.raises(GuardianError, match="was stopped"):
        written.proof.evaluate_by_time()
    checkpoint = Path(trainer.commands[0].checkpoint.path)
    checkpoint.write_bytes(b"sealed")
    written.redaction.redact([2], "private")
    assert not checkpoint.exists()
    assert written._log.entries(limit=1, kinds=[Kind.EVALUATION]) == []


def test_another_author_is_read_as_an_import_is(written: Guardian, tmp_path: Path) -> None:
    for number in range(8):
        body = f"> quoted words of a third\n\nHarbour note {number} of the pilot: {'ships ' * number}came in.\n"
        (tmp_path / f"2020-01-{number + 1:02d}.md").write_text(f"---\nauthor: A. Pilot\n---\n{body}")
    found = control(tmp_path, read_corpus(written._log))
    assert (found.author, len(found.learn), len(found.held_out), found.shared) == ("given", 6, 2, 0.0)
    assert all("third" not in _learnt(text) for text in found.learn)
    assert "Harbour note 0" in found.learn[0].text
    assert "Harbour note 7" in found.held_out[-1].text
    assert written._log.entries(limit=1, kinds=[Kind.IMPORT]) == []


def _learnt(text: Text) -> str:
    return text.text if text.taught is None else "".join(text.text[span.start : span.end] for span in text.taught)


def test_an_author_with_too_little_or_with_own_text_is_refused(written: Guardian, tmp_path: Path) -> None:
    own = read_corpus(written._log)
    (tmp_path / "few").mkdir()
    (tmp_path / "few" / "one.md").write_text("A single note.")
    with pytest.raises(GuardianError, match="1 texts of the other author"):
        control(tmp_path / "few", own)
    (tmp_path / "own").mkdir()
    for number, document in enumerate(own.documents):
        (tmp_path / "own" / f"{number}.md").write_text(document.text)
    with pytest.raises(GuardianError, match="stands in your own log too"):
        control(tmp_path / "own", own)
    with pytest.raises(GuardianError, match="no file or folder"):
        control(tmp_path / "missing", own)


def test_the_shipped_author_is_there_and_nobody_whom_general_text_knows(written: Guardian) -> None:
    found = control(None, read_corpus(written._log))
    everything = [*found.learn, *found.held_out]
    assert found.author == "shipped"
    assert len(everything) >= 70
    assert sum(len(text.text.encode()) for text in everything) > 240_000
    general = [path.read_text() for path in (control_module.resources() / "general").glob("*.txt")]
    assert control_module.shared_share((text.text for text in everything), general) == 0.0


@pytest.mark.parametrize("make", [lambda text: cut(text, 4, 10), lambda text: beginnings([text], 10)[0]])
def test_cutting_keeps_what_counts_within_the_cut(make: Callable[[Text], Text]) -> None:
    found = make(Text(1, "0123456789abcdef", [Span(0, 6, 0.5), Span(8, 14, 1.0)]))
    assert found.text == "0123456789"
    assert found.taught is not None
    assert [(span.end, span.weight) for span in found.taught] == [(6, 0.5), (10, 1.0)]


def test_a_beginning_in_which_nothing_counts_is_left_out() -> None:
    assert beginnings([Text(1, "quoted, then own", [Span(8, 16)])], 8) == []


def test_an_opening_needs_words_and_something_behind_them() -> None:
    words = " ".join(["word"] * OPENING_WORDS)
    assert opening_end(words + " more" * 30) == len(words)
    assert opening_end(words) is None
    assert opening_end("few words") is None


def test_texts_that_are_told_apart_have_one_length() -> None:
    own = [Text(1, "a" * 900), Text(2, "b" * 20), *(Text(seq, "c" * 700) for seq in (3, 4, 5))]
    theirs = [Text(1, "d" * 300, [Span(100, 300)]), Text(2, "e" * 200)]
    left, right, characters = of_one_length(own, theirs)
    assert characters == 200
    assert [text.seq for text in left] == [1, 3, 4, 5]
    assert [len(text.text) for text in left + right] == [200] * 6
    assert of_one_length([], theirs) == ([], [], 0)


def use_adapter(guardian: Guardian, adapter: str, parent: str | None, learnt: set[int]) -> None:
    gate = GateResult(True, "better", Losses(), Losses(), 1, 0.1, 0.05, 0.15)
    made = adapter_draft(adapter, parent, guardian.models.base_sha256(), f"run-{adapter}", gate, learnt, {})
    run = Draft(
        Kind.TRAINING_RUN,
        Origin.DOCUMENT,
        "",
        meta={"state": "finished", "adapter": adapter, "tokens": 700, "steps": 9},
    )
    guardian._log.append_all([made, promotion(adapter), run])
    path = guardian._vault.sealed_path(adapter)
    make_private_folder(path.parent)
    path.write_bytes(b"sealed")


@pytest.mark.usefixtures("_another")
def test_the_adapter_in_use_is_proved_in_every_way(written: Guardian, trainer: ScriptedProof) -> None:
    seqs = [document.seq for document in read_corpus(written._log).documents]
    for adapter, parent, count in (("first", None, 2), ("second", "first", 3), ("third", "second", 5)):
        use_adapter(written, adapter, parent, set(seqs[:count]))
    found = written.proof.evaluate(against=Against())
    own, other = trainer.commands
    assert [file.file_id for file in own.adapters] == ["third", "second", "first"]
    by = {reading.name: reading.by for reading in own.readings}
    assert (by["adapter"], by["old.parent"], by["old.first"], by["rest.recall"]) == ("third", "second", "first", "base")
    assert (other.tokens, other.steps) == (2100, 27)
    assert [text.seq for text in own.sets["newest"]] == seqs[5:]
    assert {text.seq for text in own.sets["old"]} == set(seqs[:5])

    assert (found.adapter, found.documents) == ("third", 3)
    assert found.gain == pytest.approx(BITS["base"] - BITS["adapter"])
    assert found.personal_gain == pytest.approx(BITS["control"] - BITS["adapter"])
    assert found.personal_gain_in_context == pytest.approx(BITS["control_in_context"] - BITS["adapter"])
    assert found.recall is not None
    assert found.recall.difference == pytest.approx(BITS["adapter_recall"] - BITS["adapter"])
    assert found.older is not None
    assert (
        found.older.bits_per_byte["first"] > found.older.bits_per_byte["parent"] > found.older.bits_per_byte["adapter"]
    )
    assert "25% better" in found.summary
    assert "67% of that is you" in found.summary
    measured = kept(written)
    assert (measured.adapter, measured.value("recall.adapter_recall")) == (
        "third",
        found.recall.bits_per_byte["adapter_recall"],
    )


def test_a_gain_that_may_be_chance_is_said_so(written: Guardian, trainer: ScriptedProof) -> None:
    use_adapter(written, "only", None, {1})
    trainer.bits = {**BITS, "adapter": 1.19}
    scored = trainer._scored

    def uneven(texts: list[Text], bits: float, seed: int) -> Any:
        found = scored(texts, bits, seed)
        return [
            replace(one, nats=one.nats * (1.1 if bits == 1.19 and place == 0 else 1.0))
            for place, one in enumerate(found)
        ]

    trainer._scored = uneven  # type: ignore[method-assign]
    found = written.proof.evaluate()
    assert found.gain_share_interval is not None
    assert found.gain_share_interval[0] < 0
    assert "chance" in found.summary or "no better" in found.summary
