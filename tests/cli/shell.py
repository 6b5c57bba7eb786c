"""Verbs run in the process of the test."""

import json

import pytest

from core.cli.main import run


class Shell:
    """Run verbs in this process and take what they print."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.errors = ""

    def __call__(self, *arguments: str, status: int = 0) -> str:
        found = run(list(arguments))
        out, self.errors = self._capsys.readouterr()
        assert found == status, self.errors
        return out

    def json(self, *arguments: str, status: int = 0) -> list[dict[str, object]]:
        return [json.loads(line) for line in self(*arguments, "--json", status=status).splitlines()]
