"""Which texts look like the principal's: verifiers on notes of one invented person and on other people's texts."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from core.evaluation import stylometry
from core.evaluation.grammar_model import GrammarModel
from core.evaluation.masking import kept_words, mask, sentences
from core.evaluation.stylometry import VERIFIERS, Verdict, pieces, verify
from core.paths import resources

NOTES = Path(__file__).parents[1] / "data" / "notes"


def words(text: str) -> int:
    return len(text.split())


@pytest.fixture(scope="module", autouse=True)
def _few_references() -> Iterator[None]:
    """Fewer samples of the reference are rougher and quicker, and these texts are far apart."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stylometry, "_REFERENCES", 3)
        yield


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    """Every third piece of the notes is judged by verifiers that know the others."""
    own = pieces([path.read_text(encoding="utf-8") for path in sorted(NOTES.rglob("*.md"))])
    others = pieces([path.read_text(encoding="utf-8") for path in sorted((resources() / "general").glob("*.txt"))])
    known = [one for place, one in enumerate(own) if place % 3]
    groups = {"own": own[::3], "general": others[1::2], "generated": others[1::4], "base": []}
    return {one.verifier: one for one in verify(known, others[::2], groups)}


@pytest.mark.parametrize("verifier", ["char4", "char4_masked", "lambdag", "lambdag_masked"])
def test_own_texts_are_accepted_and_those_of_others_rejected(verdicts: dict[str, Verdict], verifier: str) -> None:
    verdict = verdicts[verifier]
    assert verdict.auc.value > 0.9
    assert verdict.accepted["own"].value >= 0.5
    assert verdict.accepted["general"].value == 0
    assert verdict.likeness["general"].value == pytest.approx(0, abs=1e-9)
    assert verdict.likeness["own"].value > 0.6
    assert set(verdict.accepted) == {"own", "general", "generated"}  # nothing is said of an empty group


def test_every_figure_lies_within_its_interval(verdicts: dict[str, Verdict]) -> None:
    for verdict in verdicts.values():
        for rate in (verdict.auc, *verdict.accepted.values(), *verdict.likeness.values()):
            assert rate.low - 1e-9 <= rate.value <= rate.high + 1e-9
            assert rate.pieces > 0


def test_a_verifier_never_judges_a_known_text_by_itself() -> None:
    """The odd one out among the known texts gets the worst score, which it would not if it were known."""
    own = pieces([path.read_text(encoding="utf-8") for path in sorted(NOTES.rglob("*.md"))])
    others = pieces([path.read_text(encoding="utf-8") for path in sorted((resources() / "general").glob("*.txt"))])
    for make in VERIFIERS.values():
        scores = make([*own[:6], others[0]], others[1:6]).left_out()
        assert len(scores) == 7
        assert int(np.argmin(scores)) == 6


def test_too_little_text_is_refused() -> None:
    with pytest.raises(ValueError, match="3 pieces"):
        verify(["a b c"] * 3, ["d e f"], {"general": ["g h i"]})
    with pytest.raises(ValueError, match="too few"):
        verify(["a b c"] * 4, ["d e f"], {"own": ["g h i"]})


def test_pieces_have_the_words_asked_for_and_lose_only_the_rest() -> None:
    texts = ["one two three\nfour five", "six seven", " ".join(["word"] * 7), "end"]
    made = pieces(texts, 5)
    assert [words(one) for one in made] == [5, 9]
    assert made[0] == texts[0]
    assert pieces(["too short"], 5) == []


def test_a_mask_hides_what_a_text_is_about() -> None:
    kept = kept_words(["It was the best of the times."])
    shown = mask("The 3 hives in Bergen weren't full, see https://example.org/honey: I've lost 12.5 kg!", kept)
    assert shown == "The # ¤ in ¢ weren't ¤ , ¤ § : I've ¤ # ¤ !".replace("§ :", "§")  # the colon is of the address
    german = kept_words(["Das ist nicht der Honig, den wir in diesem Jahr geerntet haben."])
    assert mask("Das ist der Honig der Bienen.", german) == "Das ist der ¢ der ¢ ."


def test_sentences_end_with_a_mark_or_an_empty_line() -> None:
    assert sentences("One two. Three\nfour\n\n* five") == [["one", "two", "."], ["three", "four"], ["*", "five"]]
    assert max(len(one) for one in sentences("| a " * 500)) <= 400


def test_the_probabilities_of_a_grammar_sum_to_one() -> None:
    known = [["the", "bee", "flies"], ["the", "bee", "sleeps"], ["a", "bee", "flies"]]
    vocabulary = {token for sentence in known for token in sentence}
    unseen = [f"unseen-{number}" for number in range(7)]
    model = GrammarModel(known, len(vocabulary) + len(unseen) - 1)
    for context in ([], ["the"], ["the", "bee"], ["never", "bee"]):
        begun = ("\x02", *context)
        assert sum(model._probability((*begun, token)) for token in (*vocabulary, *unseen, "\x03")) == pytest.approx(1)


def test_a_grammar_expects_what_it_read() -> None:
    model = GrammarModel([["the", "bee", "flies"]] * 3, 10)
    assert model.bits([["the", "bee", "flies"]]) < model.bits([["the", "fly", "bees"]]) < model.bits([["x", "y", "z"]])
