"""A model file that could not be checked is not loaded, whatever the reason."""

from pathlib import Path

import pytest

from core.inference import worker
from core.inference.messages import Load
from core.models.catalogue import default_model


def test_a_check_that_fails_in_an_unforeseen_way_is_no_proof(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_path: Path, _sha256: str) -> None:
        raise ValueError("embedded null byte")

    monkeypatch.setattr(worker, "verify_file", broken)
    model = default_model()
    load = Load(str(model.path), model.sha256, model.template, model.document_separator, 512, 1)
    with pytest.raises(ValueError, match="null byte"):
        worker._Check(model.path, load).wait()
