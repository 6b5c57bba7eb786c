"""Who seems to have written what the model writes: an engine that imitates perfectly, and one that does not."""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from scripted_engine import NoAdapters

from core.entries import Kind
from core.errors import GuardianError
from core.evaluation.records import read_record
from core.evaluation.stylometry import CharacterVerifier
from core.guardian import Guardian
from core.inference.engine import Engine
from core.inference.generation import Generation
from core.inference.messages import Documents, Prompt, Sampling
from core.interrupt import Interrupt
from core.models.catalogue import default_model
from core.paths import resources
from core.services import style_check
from core.services.style_check import StyleService

NOTES = Path(__file__).parents[1] / "data" / "notes"
BASE = "ab" * 32


class Imitator(Engine):
    """Go on as the principal did where an adapter is in use, and as a stranger where none is."""

    def __init__(self, own: list[str]) -> None:
        super().__init__(default_model, NoAdapters())
        self.own = own
        self.openings: list[str] = []
        stranger = (resources() / "general" / "law-constitution.txt").read_text(encoding="utf-8")
        self.stranger = " ".join(stranger.split()[:80])

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
        """Say it at once."""
        assert isinstance(prompt, Documents)
        self.openings.append(prompt.text)
        said = self.stranger
        if adapters is None:
            text = next(text for text in self.own if text.startswith(prompt.text))
            said = " ".join(text[len(prompt.text) :].split()[:80])
        used = ("adapter-1",) if adapters is None else ()
        return Generation(said, 80, 20, 0, 0, 0.1, 0.1, 80.0, "length", used)


@pytest.fixture
def own(guardian: Guardian) -> list[str]:
    """The notes of one invented person, in the log."""
    texts = [path.read_text(encoding="utf-8").strip() for path in sorted(NOTES.rglob("*.md"))]
    for text in texts:
        guardian.capture.add(text)
    return texts


@pytest.fixture
def _one_verifier(monkeypatch: pytest.MonkeyPatch) -> None:
    """The verifiers have tests of their own; one of them is enough to see what the service makes of it."""
    monkeypatch.setattr("core.evaluation.stylometry.VERIFIERS", {"char4": CharacterVerifier})


@pytest.mark.usefixtures("_one_verifier")
def test_an_adapter_that_writes_as_the_principal_is_taken_for_the_principal(guardian: Guardian, own: list[str]) -> None:
    engine = Imitator(own)
    report = StyleService(guardian._log, engine, lambda: BASE, lambda: "adapter-1").measure()
    engine.close()
    assert [verdict.verifier for verdict in report.verdicts] == ["char4", "char4_masked"]
    for verdict in report.verdicts:
        assert verdict.accepted["generated"].value == verdict.accepted["own"].value
        assert verdict.accepted["base"].value == verdict.accepted["general"].value == 0
        assert verdict.likeness["generated"].value > 0.5 > verdict.likeness["base"].value
        assert verdict.auc.value > 0.9
    assert len(engine.openings) == 2 * len(set(engine.openings))  # both models go on from the same openings

    entry = guardian._log.entries(kinds=[Kind.EVALUATION])[0]
    record = read_record(entry.meta)
    assert record is not None
    assert (entry.text, record.what, record.base, record.adapter) == ("", "style", BASE, "adapter-1")
    assert record.value("style.char4.accepted.base") == 0
    assert record.value("style.char4_masked.likeness.generated") == report.verdicts[1].likeness["generated"].value
    assert not any(opening in str(dict(entry.meta)) for opening in engine.openings)


@pytest.mark.usefixtures("_one_verifier")
def test_what_was_gone_on_with_is_never_known_to_the_verifiers(
    guardian: Guardian, own: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    known: list[str] = []
    real = style_check.verify
    monkeypatch.setattr(style_check, "verify", lambda texts, *rest: known.extend(texts) or real(texts, *rest))
    engine = Imitator(own)
    StyleService(guardian._log, engine, lambda: BASE, lambda: None).measure(samples=6)
    engine.close()
    assert len(engine.openings) == 6
    assert known
    assert not any(opening in piece for opening in engine.openings for piece in known)


@pytest.mark.usefixtures("_one_verifier")
def test_another_author_can_be_given(guardian: Guardian, own: list[str], tmp_path: Path) -> None:
    engine = Imitator(own)
    service = StyleService(guardian._log, engine, lambda: BASE, lambda: None)
    for number in range(4):
        (tmp_path / f"{number}.md").write_text(f"Verily {number} I say.", "utf-8")
    with pytest.raises(GuardianError, match="less than 600 words"):
        service.measure(control=tmp_path)
    for number in range(4):
        said = " ".join(f"Verily {number * word} I say." for word in range(90))
        (tmp_path / f"{number}.md").write_text(said, "utf-8")
    report = service.measure(samples=6, control=tmp_path)
    engine.close()
    assert report.control == "given"
    assert report.verdicts[0].accepted["control"].pieces == 2
    assert "generated" not in report.verdicts[0].accepted  # no adapter is in use


def test_too_little_text_is_refused_before_the_model_is_asked(guardian: Guardian) -> None:
    guardian.capture.add("word " * 60)
    engine = Imitator([])
    with pytest.raises(GuardianError, match="too few texts of your own"):
        StyleService(guardian._log, engine, lambda: BASE, lambda: None).measure()
    engine.close()
    assert engine.openings == []


def test_a_stop_keeps_nothing(guardian: Guardian, own: list[str]) -> None:
    engine, stop = Imitator(own), Interrupt()
    with pytest.raises(GuardianError, match="was stopped"):
        StyleService(guardian._log, engine, lambda: BASE, lambda: None).measure(
            on_progress=lambda _progress: stop.set(), stop=stop
        )
    engine.close()
    assert guardian._log.entries(kinds=[Kind.EVALUATION]) == []
