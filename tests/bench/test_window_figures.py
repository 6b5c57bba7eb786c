"""What the window takes: time to the unlock page and into the vault, memory, and how long events wait.

The session is short unless WINDOW_SESSION_S says how many seconds it lasts; the figure we state is of 600. It runs
offscreen, and on a virtual screen where there is one.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from core.guardian import Guardian
from core.paths import Home

pytestmark = pytest.mark.bench

CHILD = Path(__file__).with_name("window_child.py")
ROOT = Path(__file__).parents[2]
NOTES = ROOT / "tests" / "data" / "notes"
PASSPHRASE = "four plain words suffice"
SESSION_S = float(os.environ.get("WINDOW_SESSION_S", "40"))
ROUNDS = 5
LONGEST_RUN_S = 1_200


def _path() -> str:
    return os.pathsep.join(filter(None, (os.environ.get("PYTHONPATH"), str(ROOT))))


@contextmanager
def screen(kind: str) -> Iterator[dict[str, str]]:
    """Yield what a process needs in its environment to draw: into memory, or on a virtual screen."""
    environment = {**os.environ, "PYTHONPATH": _path(), "PASSPHRASE": PASSPHRASE}
    if kind == "offscreen":
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}
        return
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as said:
        number = said.readline().strip()
    yield {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    server.terminate()
    server.wait()


def run(environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    """Run the measured process, and return all it said."""
    told = {**environment, "STARTED": str(time.monotonic())}
    command = [sys.executable, str(CHILD), *arguments]
    ended = subprocess.run(command, env=told, capture_output=True, text=True, timeout=LONGEST_RUN_S, check=False)
    assert ended.returncode == 0, ended.stderr[-2000:]
    facts: dict[str, Any] = {}
    for line in ended.stdout.splitlines():
        if line.startswith("{"):
            facts |= json.loads(line)
    return facts


def middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


@pytest.fixture
def filled(home: Home) -> Home:
    """A vault with notes in it, closed."""
    guardian, _ = Guardian.create(home, PASSPHRASE)
    with guardian:
        guardian.importing.run(NOTES)
    return home


@pytest.mark.parametrize("kind", ["offscreen", "xvfb"])
def test_start_and_unlock(filled: Home, kind: str) -> None:
    with screen(kind) as environment:
        bare = [run(environment, "bare") for _ in range(ROUNDS)]
        ours = [run(environment, "app", str(filled.folder), "0.1") for _ in range(ROUNDS)]
    start = middle([one["unlock_page_s"] for one in ours])
    beside = middle([one["bare_s"] for one in bare])
    print(f"\n{kind}: process start to unlock page {start:.2f} s; a bare Qt window {beside:.2f} s")
    derivation = middle([one["key_derivation_s"] for one in ours])
    beyond = middle([one["unlock_s"] - one["key_derivation_s"] for one in ours])
    print(f"{kind}: unlock to usable {beyond:.2f} s beside a key derivation of {derivation:.2f} s")
    memory = [middle([one[name] for one in ours]) for name in ("unlock_page_mb", "typed_mb", "open_mb")]
    print(f"{kind}: memory (PSS) {memory[0]:.0f} MB at the unlock page, {memory[1]:.0f} MB with a passphrase typed")
    print(f"{kind}: memory (PSS) {memory[2]:.0f} MB when opened")
    print(f"{kind}: a bare Qt window {middle([one['pss_mb'] for one in bare]):.0f} MB")


@pytest.mark.parametrize("kind", ["offscreen", "xvfb"])
def test_a_session_with_a_run_and_a_stream(filled: Home, kind: str) -> None:
    with screen(kind) as environment:
        facts = run(environment, "app", str(filled.folder), str(SESSION_S))
    stalls, done = facts["stalls"], facts["done"]
    assert stalls["watched_s"] > SESSION_S / 2
    assert min(done[name] for name in ("pages", "keys", "scrolls", "questions")) > 0
    print(f"\n{kind}: a session of {SESSION_S:.0f} s: {done}")
    where = " ".join(part for part in (stalls["longest_page"], stalls["longest_where"]) if part)
    print(f"{kind}: longest wait of an event {stalls['longest_ms']:.0f} ms ({where}), {stalls['stalls']} over 50 ms")
    print(f"{kind}: waits by length {stalls['counts']}")
    print(f"{kind}: memory (PSS) in use {facts['in_use_mb']:.0f} MB")
