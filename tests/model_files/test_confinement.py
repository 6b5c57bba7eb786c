"""What the reader of model files could still do if a file took it over: the real worker, with a reader that tries."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.models.messages import Event, Inspect
from core.workers.landlock import interface_version
from core.workers.protocol import Codec, encode

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the worker is confined by the system on Linux only")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def outcomes(tmp_path: Path, model_file: Path) -> dict[str, str]:
    """What came of each attempt of the probe."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret").write_text("Secret.\n")
    model_file.with_name("other.gguf").write_bytes(b"GGUF")
    environment = {"PYTHONPATH": str(ROOT), "PROBE_OUTSIDE": str(outside), "PROBE_MODEL": str(model_file)}
    ended = subprocess.run(
        [sys.executable, Path(__file__).with_name("probe_worker.py")],
        input=encode(Inspect(os.fsencode(model_file))),
        stdout=subprocess.PIPE,
        env=os.environ | environment,
        check=True,
    )
    found: dict[str, str] = json.loads(Codec(Event).decode(ended.stdout).title)
    return found


def test_the_network_and_much_memory_are_out_of_reach(outcomes: dict[str, str]) -> None:
    assert outcomes["connect"] == "PermissionError"
    assert outcomes["much memory"] == "MemoryError"


@pytest.mark.skipif(interface_version() < 1, reason="this kernel has no Landlock")
def test_nothing_but_the_model_can_be_read_and_nothing_changed(outcomes: dict[str, str]) -> None:
    assert outcomes.pop("read the model") == "done"
    outcomes.pop("much memory")
    assert set(outcomes.values()) <= {"PermissionError", "OSError"}, outcomes
