from dataclasses import replace

import pytest

from core.entries import Draft, Kind, Origin
from core.log.append import Import
from core.log.log import Log
from core.services.documents import DocumentService
from core.services.dream_seeds import Seeds, SeedService
from core.services.feedback import FeedbackService

DAY_NS = 86_400 * 10**9
NOW_NS = 1_700_000_000 * 10**9
TEXT = "The bees came out at noon and went straight for the lavender by the shed."


def put(log: Log, text: str = TEXT, kind: Kind = Kind.CAPTURE, origin: Origin = Origin.SELF, **given: object) -> int:
    days = given.pop("days", 100)
    fields = {name: given.pop(name) for name in ("parent", "thread", "details", "source") if name in given}
    return log.append(Draft(kind, origin, text, time_utc_ns=NOW_NS - int(days * DAY_NS), meta=given, **fields))  # type: ignore[arg-type]


def read(log: Log) -> Seeds:
    return SeedService(log).read(NOW_NS)


def texts(log: Log) -> dict[int, str]:
    """Return what can be dreamt about, by seq."""
    seeds = read(log)
    found = [seeds.seed(place) for place in range(len(seeds))]
    return {seed.seq: seed.text for seed in found if seed is not None}


def test_an_empty_log_has_none(log: Log) -> None:
    assert len(read(log)) == 0
    assert read(log).alike(["bees"], 5) == []


def test_people_are_read_and_models_are_not(log: Log) -> None:
    own, said = put(log), put(log, kind=Kind.CHAT)
    mail = put(log, kind=Kind.IMPORT, origin=Origin.KNOWN)
    for kind in (Kind.ANSWER, Kind.INSIGHT, Kind.QUESTION, Kind.DRAFT, Kind.DOCUMENT, Kind.COMMENTARY, Kind.SELF_MODEL):
        put(log, kind=kind, origin=Origin.MODEL, characters=len(TEXT))
    put(log, kind=Kind.ACTION, origin=Origin.DOCUMENT)
    assert texts(log) == dict.fromkeys([own, said, mail], TEXT)
    seeds = read(log)
    assert [seeds.seed(place).is_tainted for place in range(3)] == [False, False, True]  # type: ignore[union-attr]


def test_only_own_words_are_read_of_own_texts_and_of_others_nothing_generated(log: Log) -> None:
    place = TEXT.index(" by the shed")
    own = put(log, not_own=[[place, len(TEXT), "quoted"]])
    other = put(log, kind=Kind.IMPORT, origin=Origin.WEB, not_own=[[0, 4, "quoted"], [place, len(TEXT), "generated"]])
    put(log, not_own=[[4, len(TEXT), "quoted"]])
    assert texts(log) == {own: TEXT[:place], other: TEXT[:place]}


@pytest.mark.parametrize("text", ["", "   \n", "Buy milk", "蜜蜂中午出来了"])
def test_what_says_too_little_is_not_fit(text: str, log: Log) -> None:
    put(log, text)
    assert texts(log) == {}


def test_a_script_without_spaces_is_as_fit_as_any(log: Log) -> None:
    seq = put(log, "蜜蜂中午出来,直接飞向棚子旁边的薰衣草。")
    assert list(texts(log)) == [seq]


def test_what_was_taken_back_or_captured_incognito_is_gone(log: Log) -> None:
    kept, redacted = put(log), put(log)
    put(log, incognito=True)
    log.redact([redacted], "")
    assert list(texts(log)) == [kept]


def test_a_text_that_is_redacted_after_it_was_read_of_is_not_given_out(log: Log) -> None:
    seq = put(log)
    seeds = read(log)
    log.redact([seq], "")
    assert seeds.seed(0) is None


def test_only_the_newest_version_counts(log: Log) -> None:
    first = Draft(Kind.IMPORT, Origin.SELF, TEXT, time_utc_ns=NOW_NS)
    newer = replace(first, text=f"{TEXT} Twice.")
    seqs = log.append_imports([Import(first, "a", "note"), Import(newer, "b", "note")])
    asked = put(log, kind=Kind.CHAT)
    again = put(log, f"{TEXT} Why?", kind=Kind.CHAT, edits=asked)
    assert list(texts(log)) == [seqs[1], again]


def test_a_document_is_what_the_principal_wrote_of_it(log: Log) -> None:
    documents = DocumentService(log)
    seq = documents.new("Bees", TEXT).seq
    put(log, f" {TEXT}", Kind.EDIT, thread=seq, parent=seq, spans=[[len(TEXT), len(TEXT), len(TEXT) + 1]], days=3)
    seeds = read(log)
    assert seeds.seed(0).text == f"{TEXT} {TEXT}"  # type: ignore[union-attr]
    assert (seeds.uses[0], seeds.elapsed_days[0]) == (1, 0.0)  # it was begun just now, by the real clock


def test_a_correction_counts_until_it_is_taken_back(log: Log) -> None:
    question = put(log, "When?", kind=Kind.CHAT)
    answer = put(log, "In the evening.", Kind.ANSWER, Origin.MODEL, thread=question, parent=question)
    correction = FeedbackService(log).correct(answer, TEXT)
    assert list(texts(log)) == [correction]
    FeedbackService(log).endorse(answer)
    assert texts(log) == {}


def test_use_makes_young_and_lasting(log: Log) -> None:
    used, other = put(log, days=400), put(log, days=400)
    put(log, "Said.", Kind.ANSWER, Origin.MODEL, citations=[used], recalled=[[other, 0, 5]], days=30)
    put(log, "Seen.", Kind.INSIGHT, Origin.MODEL, days=10, **{"from": [used]})
    put(log, "Of no use.", Kind.COMMENTARY, Origin.MODEL, citations=[other], days=1)
    seeds = read(log)
    assert seeds.uses.tolist() == [2, 0]
    assert seeds.elapsed_days.tolist() == [10, 400]


def test_a_clock_that_was_set_back_makes_no_time_negative(log: Log) -> None:
    put(log, days=-2)
    put(log, days=40_000)  # before 1970
    seeds = read(log)
    assert seeds.elapsed_days[0] == 0
    assert seeds.elapsed_days[1] == pytest.approx(NOW_NS / DAY_NS)


def test_likes_are_found_by_words_among_what_can_be_dreamt_of(log: Log) -> None:
    put(log, kind=Kind.ANSWER, origin=Origin.MODEL)
    put(log, "A scale that weighs the hive each night, and what it tells of the flow.")
    put(log)
    assert read(log).alike(["lavender", "lavendel", 'a"b'], 5) == [1]
