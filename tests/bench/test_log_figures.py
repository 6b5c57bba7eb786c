"""`make bench`: the figures that the log promises, beside plain sqlite3 in the same mode and the same run.

GUARDIAN_BENCH_ENTRIES sets how long the long log is; a million entries take some minutes and 3 GB.
"""

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest
from corpus import texts

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.log import append
from core.log.log import Log
from core.log.verify import check_log
from core.paths import Home
from core.search.words import expression
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import open_vault

pytestmark = [pytest.mark.bench, pytest.mark.timeout(7200)]

HERE = Path(__file__).parent
KEY = bytes(range(32))
LONG = int(os.environ.get("GUARDIAN_BENCH_ENTRIES", "1000000"))
SHORT = 10_000
ROUNDS = 9
PASSPHRASE = "four plain words suffice"
KINDS = [*[Kind.CAPTURE] * 5, *[Kind.IMPORT] * 10, Kind.CHAT, Kind.ANSWER, Kind.CHAT, Kind.ANSWER, Kind.ACTION]


class Plain:
    """What one would write without us: a table and FTS5 over it, WAL, FULL."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.executescript("""
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
            CREATE TABLE entry (seq INTEGER PRIMARY KEY, time INTEGER, kind TEXT, text TEXT);
            CREATE VIRTUAL TABLE words USING fts5 (text, content = 'entry', content_rowid = 'seq');
        """)
        self.count = 0

    def append_all(self, batch: Sequence[str]) -> None:
        execute = self.connection.execute
        execute("BEGIN IMMEDIATE")
        for text in batch:
            self.count += 1
            execute("INSERT INTO entry VALUES (?,?,?,?)", (self.count, time.time_ns(), "capture", text))
            execute("INSERT INTO words (rowid, text) VALUES (?,?)", (self.count, text))
        execute("COMMIT")

    def search(self, match: str, order: str) -> list[object]:
        statement = f"SELECT rowid FROM words WHERE words MATCH ? ORDER BY {order} LIMIT 20"  # noqa: S608 - two orders
        return self.connection.execute(statement, (match,)).fetchall()


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def share(times: Sequence[float], part: float) -> float:
    """Return the time in milliseconds within which this part of them lies."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1e3


def say(what: str, figure: str, wanted: str = "") -> None:
    print(f"{what:<58} {figure:<34} {wanted}")


def drafts(count: int, seed: int = 1) -> Iterator[Draft]:
    """Entries as they come with the years: captures, imports, conversations, and a little book-keeping."""
    for number, text in enumerate(texts(count, seed)):
        kind = KINDS[number * 7 % len(KINDS)]
        origin = Origin.MODEL if kind is Kind.ANSWER else Origin.SELF
        written = 1_600_000_000_000_000_000 + number * 10**11
        yield Draft(kind, origin, text, thread=max(1, number - 3) if kind is Kind.ANSWER else None, time_utc_ns=written)


def batches(samples: Iterator[Draft], size: int) -> Iterator[list[Draft]]:
    while batch := list(islice(samples, size)):
        yield batch


@pytest.mark.parametrize(("size", "commits", "wanted"), [(1, 256, 0.70), (1000, 4, 0.85)])
def test_append(size: int, commits: int, wanted: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "each").mkdir()
    plain = Plain(tmp_path / "plain.db")
    log, each = (Log.create(folder / "log.db", KEY, SystemClock()) for folder in (tmp_path, tmp_path / "each"))
    samples = texts(size * commits * (ROUNDS + 1), 3)
    ours, with_index = [], []
    for number in range(ROUNDS + 1):
        rounds = [list(islice(samples, size)) for _ in range(commits)]
        written = [[Draft(Kind.CAPTURE, Origin.SELF, text) for text in batch] for batch in rounds]
        theirs = timed(lambda rounds=rounds: [plain.append_all(batch) for batch in rounds])
        mine = timed(lambda written=written: [log.append_all(batch) for batch in written])
        with monkeypatch.context() as patch:
            patch.setattr(append, "BATCH_ENTRIES", 1)
            always = timed(lambda written=written: [each.append_all(batch) for batch in written])
        if number:
            ours.append(theirs / mine)
            with_index.append(theirs / always)
    log.close()
    each.close()
    what = f"append, {size} a commit, of plain sqlite3 with FTS5"
    say(what, f"{statistics.median(ours):.2f}", f"at least {wanted:.2f}")
    say("  the same with the index in every commit", f"{statistics.median(with_index):.2f}")


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Home]:
    """A short and a long vault."""
    made = {}
    for count in (SHORT, LONG):
        home = Home(tmp_path_factory.mktemp("home") / "vault")
        guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
        seconds = timed(
            lambda guardian=guardian, count=count: [
                guardian._log.append_all(batch) for batch in batches(drafts(count), 1000)
            ]
        )
        guardian.close()
        say(f"{count} entries, 1,000 a commit", f"{seconds:.0f} s")
        made[count] = home
    return made


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Plain:
    """Plain sqlite3 with the texts of the long vault."""
    plain = Plain(tmp_path_factory.mktemp("plain") / "plain.db")
    for batch in batches(drafts(LONG), 1000):
        plain.append_all([draft.text for draft in batch])
    return plain


@pytest.fixture(scope="module")
def queries() -> dict[str, list[str]]:
    """What is asked: words, beginnings and phrases of texts that are there."""
    chance = random.Random(4)  # noqa: S311 - the same queries in each run
    known = [text.split() for text in texts(SHORT)]
    asked: dict[str, list[str]] = {}
    for count in (1, 2, 3):
        asked[f"{count} words"] = [" ".join([*chance.sample(chance.choice(known), count), ""]) for _ in range(60)]
    asked["word and beginning"] = [
        f"{first} {second[:4]}" for first, second in (chance.sample(chance.choice(known), 2) for _ in range(60))
    ]
    asked["a phrase"] = [f'"{" ".join(chance.choice(known)[1:3])}"' for _ in range(60)]
    asked["recall"] = [" ".join(chance.choice(known)[:20]) for _ in range(60)]
    return asked


def test_search(homes: dict[int, Home], plain: Plain, queries: dict[str, list[str]]) -> None:
    found: dict[tuple[int, str], list[float]] = {}
    for count, home in homes.items():
        with Guardian.open(home, PASSPHRASE) as guardian:
            search = guardian.recall.search
            for name, asked in queries.items():
                if name == "recall":
                    found[count, name] = [
                        timed(lambda q=q, guardian=guardian: guardian.recall.for_question(q, 4)) for q in asked
                    ]
                    continue
                found[count, f"{name}, newest"] = [timed(lambda q=q, search=search: search(q, 20, True)) for q in asked]
                found[count, f"{name}, ranked"] = [timed(lambda q=q, search=search: search(q, 20)) for q in asked]
    for name, asked in queries.items():
        if name != "recall":
            for order in ("newest", "ranked"):
                column = "rowid DESC" if order == "newest" else "rank"
                times = [timed(lambda q=q, by=column: plain.search(expression(q) or "", by)) for q in asked]
                found[0, f"{name}, {order}"] = times
    for order, wanted in (
        ("newest", "p95 under 20 ms"),
        ("ranked", "p95 under 100 ms"),
        ("recall", "p95 under 100 ms"),
    ):
        names = [name for count, name in found if count == LONG and name.endswith(order)]
        for name in names:
            _say_search(name, [found[SHORT, name]], [found[LONG, name]], [found.get((0, name), [])])
        everything = [[found.get((count, name), []) for name in names] for count in (SHORT, LONG, 0)]
        _say_search(f"search, {order}", *everything, wanted)


def _say_search(
    name: str, short: list[list[float]], long: list[list[float]], theirs: list[list[float]], wanted: str = ""
) -> None:
    few, many, plain = (
        share([one for times in group for one in times] or [0.0], 0.95) for group in (short, long, theirs)
    )
    ratio = f", {many / plain:.2f} of plain's {plain:.1f}" if plain else ""
    say(f"{name}: p95 at {SHORT} and {LONG}", f"{few:.1f} and {many:.1f} ms, x {many / few:.1f}{ratio}", wanted)


def test_capture(homes: dict[int, Home]) -> None:
    with Guardian.open(homes[LONG], PASSPHRASE) as guardian:

        def capture(text: str) -> None:
            with guardian.acting("capture", {"source": "window"}) as result:
                result["seq"] = guardian.capture.add(text, source="window")

        times = [timed(lambda text=text: capture(text)) for text in texts(1000, 9)]
    say(
        "capture with its action, until durable: p50, p99",
        f"{share(times, 0.5):.2f}, {share(times, 0.99):.2f} ms",
        "p99 under 10 ms",
    )


def test_a_process_that_holds_the_long_log(homes: dict[int, Home], queries: dict[str, list[str]]) -> None:
    vault = open_vault(homes[LONG], PASSPHRASE)
    key = vault.log_key.hex()
    vault.close()
    asked = [query for group in queries.values() for query in group[:10]]
    facts = _held([]), _held([str(homes[LONG].log), *asked], key)
    bare, held = facts[0]["bare_mib"], facts[1]["held_mib"]
    first = [_held([str(homes[LONG].log), asked[0]], key)["first_search_ms"] for _ in range(5)]
    say("open to first search, key derived", f"{statistics.median(first):.0f} ms", "under 150 ms")
    say("memory: all, more than without a log", f"{held:.0f} MiB, {held - bare:.0f} MiB", "under 150 MB")


def _held(arguments: list[str], key: str = "") -> dict[str, float]:
    command = [sys.executable, str(HERE / "holder.py"), *arguments]
    done = subprocess.run(command, input=key, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_file_and_checks(homes: dict[int, Home], plain: Plain) -> None:
    with Guardian.open(homes[LONG], PASSPHRASE) as guardian:
        log = guardian._log
        with log.reading() as connection:

            def ask(statement: str) -> int:
                return int(connection.execute(statement).fetchone()[0])

            text = ask("SELECT sum(octet_length(text)) FROM body")
            index = ask("SELECT sum(length(block)) FROM word_index_data")
            fields = ask(
                "SELECT sum(8*4 + length(boot_id) + length(kind) + length(origin) + length(source)"
                " + octet_length(meta) + 96) FROM entry"
            ) + ask("SELECT sum(length(salt)) FROM body")
        size = guardian.home.log.stat().st_size
        theirs = plain.connection.execute(
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        ).fetchone()[0]
        say("file, of text and index", f"{size / (text + index):.2f}", "at most 1.30")
        say("  of text, index and the fields of entries", f"{size / (text + index + fields):.2f}")
        say("  of the file of plain sqlite3", f"{size / theirs:.2f}")
        recent = [timed(lambda: check_log(log, guardian.home.log, 0)) for _ in range(5)]
        say("check at level 0", f"{statistics.median(recent) * 1e3:.0f} ms", "under 50 ms")
        seconds, waits = _checked(guardian)
        say("check at level 2", f"{seconds:.0f} s")
        say("  the longest that an append waited meanwhile", f"{waits * 1e3:.0f} ms")


def _checked(guardian: Guardian) -> tuple[float, float]:
    """Check at level 2 while another process would append; return how long it took, and its longest append."""
    other = subprocess.Popen(
        [sys.executable, str(HERE / "appender.py"), str(guardian.home.log)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdin is not None
    other.stdin.write(guardian._vault.log_key.hex() + "\n")
    other.stdin.flush()
    assert other.stdout is not None
    assert other.stdout.readline() == "ready\n"
    problems: list[str] = []
    seconds = timed(lambda: problems.extend(guardian.verify(2).problems))
    out, _ = other.communicate("stop\n")
    assert problems == []
    return seconds, float(out)
