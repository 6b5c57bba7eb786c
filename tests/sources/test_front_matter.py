"""YAML from strangers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.sources.front_matter import MOST_CHARACTERS, FrontMatterBroken, split, strings


def test_facts_stay_what_was_typed() -> None:
    facts, body = split("---\nTitle: 2024\nDate Created: 2024-02-03\ntags: [on, 1e3, ~]\n---\nText.")
    assert facts == {"title": "2024", "date_created": "2024-02-03", "tags": ["on", "1e3", "~"]}
    assert body.strip() == "Text."


@pytest.mark.parametrize(
    "text",
    [
        "No dashes.",
        "---\nA rule that is never closed.",
        "---\nA sentence between two rules.\n---\nMore.",
        "---\n- a list\n---\nMore.",
        "----\ntitle: four dashes\n----\n",
        "---\ntext: " + "x" * MOST_CHARACTERS + "\n---\nMore.",
    ],
)
def test_rules_in_a_text_are_no_front_matter(text: str) -> None:
    assert split(text) == ({}, text)


BOMB = "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join(['*' + chr(ord(name) - 1)] * 9)}]\n" for name in "bcdefghij"
)


@pytest.mark.parametrize(
    "text",
    [
        BOMB + "---\n",
        "---\na: &a [*a]\n---\n",
        "---\nkey: [unclosed\n---\n",
        "---\n{{date}}: {{title}}\n---\n",
        "---\ntab:\n\t- x\n---\n",
        "---\n" + "[" * 30_000 + "\n---\n",
        "---\na: " + "{b: " * 10_000 + "\n---\n",
        "---\nnul: a\0b\n---\n",
    ],
    ids=["billion laughs", "loop", "unclosed", "template", "tab", "deep list", "deep mapping", "nul"],
)
def test_broken_or_hostile_yaml_is_refused(text: str) -> None:
    with pytest.raises(FrontMatterBroken):
        split(text)


def test_a_tag_constructs_nothing() -> None:
    facts, _ = split('---\ntitle: !!python/object/apply:os.system ["false"]\n---\n')
    assert facts == {"title": ["false"]}


def test_lone_surrogates_are_replaced_and_pairs_joined() -> None:
    facts, _ = split('---\ntitle: "a\\ud800b"\nsmile: "\\ud83d\\ude00"\n---\n')
    assert facts == {"title": "a\ufffdb", "smile": "\N{GRINNING FACE}"}


def test_strings_of_a_fact() -> None:
    assert strings(" one ") == ["one"]
    assert strings(["one", "", {"name": "two"}, ["three"]]) == ["one", "two"]
    assert strings(None) == []


@given(st.text(alphabet=st.sampled_from("a:-[]{}&*!|>'\"#%@`,? \n\t\\x0u"), max_size=80))
def test_any_block_is_read_or_refused(block: str) -> None:
    try:
        facts, _ = split(f"---\n{block}\n---\nText.")
    except FrontMatterBroken:
        return
    assert isinstance(facts, dict)
