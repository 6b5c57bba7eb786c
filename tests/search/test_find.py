"""A search finds exactly what FTS5 would find in an index over all texts, in its order."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
import sqlcipher3
from hypothesis import given, settings
from hypothesis import strategies as st

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.log import find
from core.log.find import parse, snippet
from core.log.log import Log
from core.log.tokens import TOKENIZER, folded
from core.log.word_index import index_waiting
from core.search.words import any_word_expression, expression

KEY = bytes(range(32))
WORDS = [
    "bee",
    "bees",
    "honey",
    "queen",
    "Königin",
    "könig",
    "wäben",
    "ΑΘΗΝΑ",
    "αθήνα",
    "œuvre",
    "été",
    "e\u0301te\u0301",
]
WORDS += ["ﬁn", "蜜蜂", "मधु", "İstanbul", "x1", "1"]
texts = st.lists(
    st.one_of(
        st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    ),
    min_size=1,
    max_size=12,
)
queries = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from(["be", "hon", '"bee honey"', '"queen bee"', "kön", "_", "foo_bar"]),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


@contextmanager
def filled(samples: Sequence[str], indexed: int) -> Iterator[Log]:
    """A log of these texts, of which about the first `indexed` are in the index and the others wait."""
    with TemporaryDirectory() as folder:
        log = Log.create(Path(folder) / "log.db", KEY, SystemClock())
        drafts = [Draft(Kind.CAPTURE, Origin.SELF, text) for text in samples]
        log.append_all(drafts[:indexed])
        with log.checking() as connection:
            connection.execute("INSERT INTO word_index (word_index) VALUES ('rebuild')")
        for draft in drafts[indexed:]:
            log.append(draft)
        yield log
        log.close()


@contextmanager
def fts5(samples: Sequence[str]) -> Iterator[sqlcipher3.dbapi2.Connection]:
    with closing(sqlcipher3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE t USING fts5 (text, tokenize = '{TOKENIZER}')")
        connection.executemany("INSERT INTO t (rowid, text) VALUES (?,?)", enumerate(samples, 1))
        yield connection


def agree(log: Log, reference: sqlcipher3.dbapi2.Connection, match: str) -> None:
    best = reference.execute(
        "SELECT rowid, -rank FROM t WHERE t MATCH ? ORDER BY rank, rowid DESC", (match,)
    ).fetchall()
    hits = log.search(match, 20)
    assert [hit.seq for hit in hits] == [seq for seq, _ in best[:20]]
    assert [hit.score for hit in hits] == pytest.approx([score for _, score in best[:20]])
    assert len(log.search(match, -1)) == len(best)
    by_time = sorted((seq for seq, _ in best), reverse=True)
    assert [hit.seq for hit in log.search(match, 5, newest_first=True)] == by_time[:5]
    assert [hit.seq for hit in log.search(match, -1, newest_first=True)] == by_time


@given(texts, st.integers(0, 12), queries)
@settings(max_examples=150)
def test_any_texts_are_found_as_by_fts5(samples: list[str], indexed: int, query: str) -> None:
    with filled(samples, indexed) as log, fts5(samples) as reference:
        for match in (expression(query), any_word_expression(query)):
            if match:
                agree(log, reference, match)


@pytest.mark.parametrize("indexed", [0, 230, 270])
def test_a_corpus_is_ranked_as_by_fts5(indexed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find, "_WINDOW", 9)  # so that there are several
    random = Random(5)  # noqa: S311 - a corpus
    names = [f"w{number}" for number in range(60)] + WORDS
    common = [1 / (place + 2) for place in range(len(names))]
    samples = [" ".join(random.choices(names, common, k=random.randint(1, 60))) for _ in range(270)]
    with filled(samples, indexed) as log, fts5(samples) as reference:
        for _ in range(150):
            asked = random.choices(names[:-1], k=random.randint(1, 3))  # a lone digit is not telling
            agree(log, reference, expression(" ".join(asked) + " ") or "")
            agree(log, reference, expression(random.choice(names[50:])) or "")  # a beginning, of few words
            agree(log, reference, any_word_expression(" ".join(asked)) or "")
            words = random.choice(samples).split()
            place = random.randrange(len(words))
            agree(log, reference, expression(f'"{" ".join(words[place : place + 2])}"') or "")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_is_folded_as_the_tokenizer_does(text: str) -> None:
    with fts5([text]) as connection:
        connection.execute("CREATE VIRTUAL TABLE v USING fts5vocab (t, 'instance')")
        words = [row[0] for row in connection.execute("SELECT term FROM v ORDER BY offset")]
    assert folded(text).split() == words


def test_a_snippet_shows_where_most_of_the_words_are() -> None:
    filler = " ".join(f"word{number}" for number in range(100))
    text = f"honey {filler} queen and honey {filler}"
    shown = snippet(text, parse('"honey" "que"*').terms)
    assert "queen and honey" in shown
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert snippet("queen", parse('"queen"').terms) == "queen"
    assert snippet("  ", parse('"queen"').terms) == ""
    assert len(snippet("蜜" * 5000, parse('"蜜"*').terms)) < 500


def test_more_matches_than_are_ranked_are_the_newest_ones() -> None:
    with filled(["honey"] * 400, 390) as log:
        assert [hit.seq for hit in log.search('"honey"', 5)] == [400, 399, 398, 397, 396]
        assert len(log.search('"honey"', -1)) == 400
        assert len(log.search('"hon"*', 350)) == 350


@pytest.mark.parametrize("few", [1, 1000], ids=["walked", "looked at one by one"])
@pytest.mark.parametrize("indexed", [0, 150, 300])
def test_the_newest_of_some_kinds_are_found_among_many_others(
    log: Log, monkeypatch: pytest.MonkeyPatch, few: int, indexed: int
) -> None:
    monkeypatch.setattr(find, "_FEW_MATCHES", few)
    monkeypatch.setattr(find, "_WINDOW", 7)
    chance = Random(3)  # noqa: S311 - a corpus
    kinds = {}
    for number in range(300):
        kind = chance.choice([Kind.CAPTURE, Kind.CAPTURE, Kind.CHAT, Kind.ANSWER])
        seq = log.append(Draft(kind, Origin.SELF, " ".join(chance.choices(WORDS[:6], k=3))))
        kinds[seq] = kind
        if number == indexed:
            with log.appending() as appender:
                index_waiting(appender.connection)
    turns = (Kind.CHAT, Kind.ANSWER)
    for query in ("bee", "queen honey", "hon", '"bees queen"', "nowhere"):
        match = expression(query)
        assert match is not None
        wanted = [hit.seq for hit in log.search(match, -1, newest_first=True) if kinds[hit.seq] in turns]
        for limit in (1, 5, 1000, -1):
            found = [hit.seq for hit in log.search(match, limit, newest_first=True, kinds=turns)]
            assert found == (wanted if limit < 0 else wanted[:limit])
    assert log.search("", 5, newest_first=True, kinds=turns) == []
