"""Repetitions are found whatever their language, and quickly among thousands."""

import pytest

from core.daydream.novelty import COPIED, REPEATED, Known, copied_share, essence


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Writing the fact on the thing spares the memory [3].", "Writing the fact on the thing spares memory [4]."),
        ("Beide Male half es, die Regel zu zeigen [3].", "Beide Male half es, die Regel gut zu zeigen [8]."),
        ("两次都是把规则写在看得见的地方才解决问题。", "两次都是把规则写在看得见的地方才解决了问题。"),
    ],
)
def test_nearly_the_same_is_a_repetition(first: str, again: str) -> None:
    known = Known([first])
    assert known.likeness(again) >= REPEATED
    assert known.likeness("Bees keep the brood at thirty-five degrees whatever the weather.") < 0.1


def test_the_names_and_our_own_lines_do_not_make_texts_alike() -> None:
    known = Known(["“The pump” [1] and “The choir” [2] may come down to the same idea: look at the plainest cause."])
    other = "“The pump” [1] and “The choir” [2] may come down to the same idea: nobody ever reads a plan."
    assert known.likeness(other) < REPEATED
    assert (
        known.likeness("“Bees” [8] and “Wax” [9] may come down to the same idea: look at the plainest cause.")
        > REPEATED
    )


def test_quotations_count_where_there_is_nothing_else() -> None:
    assert essence("“I will call the plumber about the boiler” [3].") == "“I will call the plumber about the boiler”  ."
    known = Known(["“I will call the plumber” [3]: “The boiler leaks” [9]."])
    assert known.likeness("“I will call the plumber” [3]: “The boiler leaks” [9].") == 1.0
    assert known.likeness("“I will write to my aunt” [3]: “She is eighty” [9].") < REPEATED


def test_what_stands_in_an_entry_is_copied() -> None:
    entry = "It rained. The dough needs eleven hours in the cold kitchen, and only five beside the stove."
    assert copied_share("The dough needs eleven hours in the cold kitchen.", entry) >= COPIED
    assert copied_share("Cold makes everything slow that lives.", entry) < 0.2
    assert copied_share("", entry) == 0.0


def test_the_newest_are_shown_first() -> None:
    known = Known(["one", "two", "three"])
    known.add("four")
    assert len(known) == 4
    assert known.newest(2) == ["four", "three"]
    assert Known().newest(3) == []
    assert Known().likeness("anything at all") == 0.0
