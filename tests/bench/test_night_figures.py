"""`make bench`: how soon a job gives way to somebody who comes back, and what the timers take while nothing is due.

    python -m pytest tests/bench/test_night_figures.py -m bench -s

NIGHT_IDLE_S (60) is how long the idle process is watched. GUARDIAN_BENCH_NOTES names a folder of notes; those of the
tests are too few to learn from for long.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from core.guardian import Guardian
from core.interrupt import Interrupt
from core.paths import Home
from core.services.jobs import JobService
from core.vault.keys import MIN_MEMORY_MIB

pytestmark = pytest.mark.bench

NOTES = Path(os.environ.get("GUARDIAN_BENCH_NOTES", Path(__file__).parents[1] / "data" / "notes"))
PASSPHRASE = "four plain words suffice"
IDLE_S = float(os.environ.get("NIGHT_IDLE_S", "60"))
MOMENTS_S = (2.0, 5.0, 9.0, 14.0)  # after its beginning, at which somebody comes back


@pytest.fixture
def guardian(tmp_path: Path) -> Iterator[Guardian]:
    made, _ = Guardian.create(Home(tmp_path / "home"), PASSPHRASE, MIN_MEMORY_MIB)
    made.importing.run(NOTES)
    yield made
    made.close()


def given_way_s(guardian: Guardian, job: str, after_s: float) -> float:
    """Begin a job, come back after a while, and return how long it took to end; the job is due again then."""
    came_back = threading.Event()
    service: JobService = guardian.jobs
    service._obstacle = lambda: "somebody is here" if came_back.is_set() else ""
    for other in service._jobs.values():
        row = service._rows.row(other.name)
        is_wanted = other.name == job
        past = service._rows.past("", not is_wanted, is_wanted, None)
        service._rows.write(other.name, type(row)(past))
    ended = threading.Event()
    threading.Thread(target=lambda: (service.look(Interrupt()), ended.set())).start()
    time.sleep(after_s)
    assert not ended.is_set(), "it ended before somebody came"
    came_back.set()
    began = time.monotonic()
    assert ended.wait(60)
    return time.monotonic() - began


@pytest.mark.parametrize("job", ["daydream", "train"])
def test_a_job_gives_way(guardian: Guardian, job: str) -> None:
    guardian.care.run_due()
    taken = [given_way_s(guardian, job, after_s) for after_s in MOMENTS_S]
    print(f"{job}: gave way in {', '.join(f'{one:.2f}' for one in taken)} s (wanted: under 2)")


def test_timers_take_next_to_nothing(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)[0].close()
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    with Guardian.open(home, PASSPHRASE) as guardian:
        guardian.jobs.look()
        print(f"one look when nothing is due: {1000 * _looking_s(guardian.jobs.look):.1f} ms of processor time")
    command = [sys.executable, "-P", "-m", "core.cli.main", "--json", "serve"]
    environment = os.environ | {
        "GUARDIAN_HOME": str(home.folder),
        "GUARDIAN_PASSPHRASE_FILE": str(tmp_path / "passphrase"),
    }
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        process = psutil.Process(child.pid)
        time.sleep(1)
        before = process.cpu_times()
        time.sleep(IDLE_S)
        after = process.cpu_times()
        child.terminate()
    used = after.user + after.system - before.user - before.system
    print(f"idle with timers: {100 * used / IDLE_S:.3f} % of a processor over {IDLE_S:.0f} s (wanted: under 1)")


def _looking_s(look: Callable[[], object], times: int = 50) -> float:
    began = time.process_time()
    for _ in range(times):
        look()
    return (time.process_time() - began) / times
