import subprocess
import sys
from pathlib import Path

import pytest

from core.vault.calibration import calibrate

GIB = 2**30


def test_it_takes_about_a_second_and_says_so() -> None:
    chosen = calibrate(lambda memory_mib: memory_mib / 400, 64 * GIB)
    assert chosen.memory_mib == 400
    assert chosen.seconds == 1.0
    assert "400 MiB and 1.0 s" in chosen.reason


def test_a_first_guess_that_is_off_is_mended() -> None:
    chosen = calibrate(lambda memory_mib: (memory_mib / 400) ** 1.3, 64 * GIB)
    assert 0.75 <= chosen.seconds <= 1.25


def test_a_slow_machine_gets_the_floor_and_a_fast_one_the_cap() -> None:
    assert calibrate(lambda memory_mib: memory_mib / 10, 64 * GIB).memory_mib == 64
    assert calibrate(lambda memory_mib: memory_mib / 100_000, 64 * GIB).memory_mib == 1024


def test_a_quarter_of_the_memory_is_the_most() -> None:
    chosen = calibrate(lambda memory_mib: memory_mib / 100_000, 2 * GIB)
    assert chosen.memory_mib == 512
    assert "the most" in chosen.reason
    assert calibrate(lambda memory_mib: memory_mib / 100_000, GIB // 8).memory_mib == 64


def test_this_machine_can_be_measured() -> None:
    chosen = calibrate()
    assert 64 <= chosen.memory_mib <= 1024
    assert chosen.seconds > 0


STARVED = f"""
import resource, sys
sys.path.insert(0, {str(Path(__file__).parents[2])!r})
from core.errors import GuardianError
from core.vault.keys import stretch
resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20))
try:
    stretch(b"secret", bytes(16), 1024)
except GuardianError as error:
    print(error.title)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on memory")
def test_a_machine_without_the_memory_says_so() -> None:
    done = subprocess.run([sys.executable, "-c", STARVED], capture_output=True, text=True, check=True)
    assert "1024 MiB" in done.stdout
