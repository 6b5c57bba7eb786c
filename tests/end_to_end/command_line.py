"""Run `guardian` in child processes over one home."""

import json
import os
import subprocess
import sys
from pathlib import Path

import few_texts

from core.vault.keys import MIN_MEMORY_MIB

NOTES = Path(__file__).parents[1] / "data" / "notes"
LIMIT_S = 800  # a training run on a busy machine of two cores


class Terminal:
    """A home with an empty vault, and the environment that every command runs in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.temporary = folder / "tmp"
        self.temporary.mkdir()
        self.resources = folder / "resources"
        few_texts.with_few_texts(self.resources)
        (folder / "passphrase").write_text("glacier mustard violin tadpole\n")
        self.environment = os.environ | {
            "GUARDIAN_HOME": str(folder / "home"),
            "GUARDIAN_PASSPHRASE_FILE": str(folder / "passphrase"),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.temporary),
        }
        self.run("init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")

    def start(self, *arguments: str) -> "subprocess.Popen[str]":
        """Start a command that prints JSON and reads what is typed."""
        command = [sys.executable, few_texts.__file__, str(self.resources), *arguments, "--json"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(command, env=self.environment, text=True, **pipes)

    def run(self, *arguments: str, typed: str = "") -> list[dict[str, object]]:
        """Run a command to its good end and return the objects it printed."""
        process = self.start(*arguments)
        out, errors = process.communicate(typed, timeout=LIMIT_S)
        assert process.returncode == 0, errors
        return [json.loads(line) for line in out.splitlines()]
