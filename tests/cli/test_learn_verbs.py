"""What `guardian train` tells on a terminal while it waits."""

import io

import pytest
from rich.console import Console

from core.cli import training_shown
from core.services.results import TrainingProgress


@pytest.mark.parametrize("is_terminal", [True, False])
def test_a_run_that_waits_says_why(monkeypatch: pytest.MonkeyPatch, is_terminal: bool) -> None:
    shown = io.StringIO()
    monkeypatch.setattr(training_shown, "notes", Console(file=shown, force_terminal=is_terminal, width=200))
    with training_shown.training_progress() as show:
        show(TrainingProgress("paused", "you are talking with the model"))
    assert ("Paused: you are talking with the model." in shown.getvalue()) is is_terminal
