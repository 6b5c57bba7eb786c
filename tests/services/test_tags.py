import pytest

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.tags import MOST_TAGS, checked_tag, tags_of, with_tags


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Oil the oars #boat #work/spring-2.", ["boat", "work/spring-2"]),
        ("# A heading\n## another", []),
        ("Number #1 and C# and a#b and &#160; and ##x", []),
        ("#Boat and #boat are one", ["Boat"]),
        ("(#über) #日本 #end-", ["über", "日本", "end"]),
        ("https://example.org/#part", []),
        ("", []),
    ],
)
def test_tags_are_words_that_begin_with_a_hash(text: str, tags: list[str]) -> None:
    assert tags_of(text) == tags


def test_a_text_of_nothing_but_tags_has_fifty() -> None:
    assert len(tags_of(" ".join(f"#t{number}x" for number in range(20_000)))) == MOST_TAGS


def test_tags_given_apart_stand_in_the_last_line_once() -> None:
    assert with_tags("Oil the oars #boat", ["Boat", "#spring", "spring"]) == "Oil the oars #boat\n\n#spring"
    assert with_tags("", ["spring"]) == "#spring"
    assert with_tags("Oil", []) == "Oil"


@pytest.mark.parametrize("bad", ["", "two words", "#1", "a\nb", "x" * 61, "end-"])
def test_what_is_no_tag_says_so(bad: str) -> None:
    with pytest.raises(GuardianError, match="is no tag"):
        checked_tag(bad)


def test_tags_are_counted_and_lead_to_their_entries_until_redacted(guardian: Guardian) -> None:
    first = guardian.capture.add("Oil the oars #boat")
    second = guardian.capture.add("A new sail", tags=["Boat", "spring"])
    details = {"tags": ["boat"], "title": "x"}
    note = guardian._log.append(Draft(Kind.IMPORT, Origin.SELF, "An old note", details=details))
    guardian.capture.add("Nothing here")
    assert [(one.name, one.entries, one.newest) for one in guardian.tags.all()] == [
        ("boat", 3, note),
        ("spring", 1, second),
    ]
    assert [entry.seq for entry in guardian.tags.entries("#BOAT")] == [note, second, first]
    assert [entry.seq for entry in guardian.tags.entries("boat", limit=1)] == [note]
    assert [hit.seq for hit in guardian.recall.search("#spring")] == [second]
    guardian.redaction.redact([note, second], "wrong")
    assert [(one.name, one.entries) for one in guardian.tags.all()] == [("boat", 1)]
    assert guardian.tags.entries("spring") == []
