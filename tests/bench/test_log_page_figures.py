"""`make bench`: frames of the log page while one scrolls and jumps through a long log, beside a short one.

GUARDIAN_BENCH_ENTRIES sets how long the long log is. A frame is one repaint of the list with all that has to be read
for it asked for; what comes in meanwhile is taken in between, as events of the window.
"""

import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from test_log_figures import LONG, PASSPHRASE, batches, drafts, say, share

from core.entries import Filter, Kind
from core.guardian import Guardian
from core.log.timeline import Order
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from desktop import operations
from desktop.dressing import dress
from desktop.pages.log_page import LogPage

pytestmark = [pytest.mark.bench, pytest.mark.timeout(7200)]

SHORT = 1000
FRAMES = 600
JUMPS = 120
FRAME_MS = 1000 / 60


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Home]:
    """A short and a long vault; GUARDIAN_BENCH_HOMES names a folder to keep them in."""
    kept = os.environ.get("GUARDIAN_BENCH_HOMES")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("homes")
    made = {count: Home(folder / f"v{count}") for count in (SHORT, LONG)}
    for count, home in made.items():
        if not Guardian.has_vault(home):
            guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
            for batch in batches(drafts(count), 1000):
                guardian._log.append_all(batch)
            guardian.close()
    return made


def wait(is_done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 120
    while not is_done():
        assert time.monotonic() < deadline
        QTest.qWait(2)  # a loop that never waits would keep the threads that read from their work


def frame(app: QApplication, move: Callable[[], object]) -> tuple[float, float]:
    """Move, take in what has arrived and paint; return how many seconds that took, and how many of the processor."""
    began, busy = time.perf_counter(), time.thread_time()
    move()
    app.processEvents()
    return time.perf_counter() - began, time.thread_time() - busy


def measure(app: QApplication, guardian: Guardian, count: int) -> None:
    page = LogPage(guardian)
    page.resize(1000, 720)
    page.show()
    began = time.perf_counter()
    page.enter()
    wait(lambda: page._timeline is not None and bool(page.model.index(0).data()))
    say(f"{count} entries: shown after", f"{(time.perf_counter() - began) * 1e3:.0f} ms")
    bar = page.view.verticalScrollBar()
    scrolled = [frame(app, lambda: bar.setValue(bar.value() + 60)) for _ in range(FRAMES)]
    places = [(number * 7919) % JUMPS / JUMPS for number in range(JUMPS)]
    jumped = [frame(app, lambda part=part: bar.setValue(round(bar.maximum() * part))) for part in places]
    bins = page.strip.maximum() + 1
    scrubbed = [frame(app, lambda at=at: page.strip._scrub_to(at * 7 % bins)) for at in range(JUMPS)]
    for name, frames in (("scrolling", scrolled), ("jumping", jumped), ("scrubbing", scrubbed)):
        times, busy = ([one[place] for one in frames] for place in (0, 1))
        within = sum(one <= FRAME_MS / 1e3 for one in times) / len(times)
        figure = f"{statistics.median(times) * 1e3:.1f}, {share(times, 0.99):.1f}, {max(times) * 1e3:.1f} ms"
        say(f"{count} entries, {name}: median, p99, worst frame", figure, f"{within:.1%} within {FRAME_MS:.1f} ms")
        figure = f"{statistics.median(busy) * 1e3:.1f}, {share(busy, 0.99):.1f}, {max(busy) * 1e3:.1f} ms"
        say("  of which the processor worked for it", figure, "whatever else the machine does")
    wait(lambda: operations.running_count() == 0)
    page.deleteLater()
    app.processEvents()


def timed_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(9):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1e3)
    return statistics.median(times)


def test_frames_and_looks_up(homes: dict[int, Home], qapp: QApplication) -> None:
    dress(qapp)
    for count, home in homes.items():
        with Guardian.open(home, PASSPHRASE) as guardian:
            measure(qapp, guardian, count)
            recall = guardian.recall
            timeline = recall.timeline()
            chats = Filter(kinds=frozenset({Kind.CHAT}))
            word = recall.entries(limit=1)[0].text.split()[0]
            for name, work in (
                ("density in 300 bins", lambda timeline=timeline: timeline.density(300)),
                ("timeline anew", recall.timeline),
                ("timeline of one kind", lambda r=recall, f=chats: r.timeline(f)),
                ("100 rows in the middle", lambda r=recall, t=timeline: r.listed(t, len(t) // 2, 100)),
                ("a word, newest first", lambda r=recall, w=word: r.timeline(query=f"{w} ")),
                ("a word, best first", lambda r=recall, w=word: r.timeline(query=f"{w} ", order=Order.BEST)),
            ):
                say(f"{count} entries, {name}: median", f"{timed_ms(work):.1f} ms")
