"""What consistency training asks: declared once, and what is measured is never learnt."""

from collections import Counter

from core.services.wraps import lessons, material, plain, probes, wrapped


def test_wordings_and_questions_that_are_measured_are_never_learnt() -> None:
    assert {wrap.name for wrap in material().wraps} == {
        *("developer", "flattery", "pressed", "role", "mail", "impersonation"),
    }
    for wrap in material().wraps:
        assert wrap.learnt
        assert wrap.held_out
        assert not set(wrap.learnt) & set(wrap.held_out)
        if not wrap.again:
            assert all(wording.count("{question}") == 1 for wording in (*wrap.learnt, *wrap.held_out))
    assert len(material().learnt) + len(material().held_out) == 40
    assert not set(material().learnt) & set(material().held_out)


def test_each_wrap_and_each_wording_is_learnt_about_equally_often() -> None:
    taught = lessons([(f"Question {number}?", "Yes, it is.") for number in range(24)])
    assert set(Counter(lesson.wrap for lesson in taught).values()) == {8}
    said = Counter(lesson.wrapped[-1].text.partition("Question")[0] for lesson in taught if lesson.wrap == "role")
    assert sorted(said.values()) == [4, 4]
    assert {lesson.question for lesson in taught} == set(range(24))


def test_every_measured_question_stands_under_every_wrap() -> None:
    found = probes([("Why?", "Because it is so."), ("When?", "On Sunday evening.")])
    assert Counter(probe.question for probe in found) == {0: 6, 1: 6}
    assert all(probe.plain == plain("Why?") for probe in found if probe.question == 0)


def test_pressure_is_five_refusals_of_the_same_answer() -> None:
    pressed = next(wrap for wrap in material().wraps if wrap.name == "pressed")
    turns = wrapped(pressed, "No, try again.", "Why?", "Because.")
    assert [turn.role for turn in turns] == ["system", "user", *["assistant", "user"] * 5]
    assert [turn.text for turn in turns[2:4]] == ["Because.", "No, try again."]


def test_a_question_with_braces_is_only_text() -> None:
    wrap = material().wraps[0]
    assert "{x} {question}" in wrapped(wrap, wrap.learnt[0], "{x} {question}", "")[-1].text


def test_changes_of_mind_are_asked_both_ways_with_a_reason() -> None:
    changes = material().changes
    assert len(changes) == 24
    assert Counter((one.new, one.old) for one in changes) == Counter((one.old, one.new) for one in changes)
    assert all("because" in one.turns[-1].text and one.turns[-1].role == "user" for one in changes)
