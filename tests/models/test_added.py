"""The register of added models: kept whole, read strictly, and never the files themselves."""

from pathlib import Path

import msgspec
import pytest
from added_model import added_model

from core.errors import GuardianError
from core.models.added import AddedModel, added_models, forget, register
from core.models.catalogue import known_models, model

pytestmark = pytest.mark.usefixtures("cache")


@pytest.fixture
def mine(tmp_path: Path) -> AddedModel:
    file = tmp_path / "mine.gguf"
    file.write_bytes(b"GGUF")
    return added_model(file, "mine")


def test_what_is_added_is_known_until_it_is_forgotten(mine: AddedModel) -> None:
    assert added_models() == ()
    register(mine)
    assert model("mine").is_here
    assert model("mine").is_added
    register(msgspec.structs.replace(mine, title="Mine again"))
    assert [one.title for one in added_models()] == ["Mine again"]
    forget("mine")
    assert added_models() == ()
    assert Path(mine.path).exists()


def test_a_file_may_stand_for_a_model_of_the_catalogue(mine: AddedModel) -> None:
    count = len(known_models())
    register(msgspec.structs.replace(mine, name="gemma-3-1b-pt"))
    one = model("gemma-3-1b-pt")
    assert (one.title, one.weights, one.sha256) == ("Gemma 3 1B", "google/gemma-3-1b-pt", "a" * 64)
    assert len(known_models()) == count


def test_a_file_that_is_gone_is_not_here(mine: AddedModel) -> None:
    register(mine)
    Path(mine.path).unlink()
    assert not model("mine").is_here


@pytest.mark.parametrize("content", [b"", b"[]", b'{"models": [{"name": "x"}]}', b"\xff"])
def test_a_register_that_cannot_be_read_is_named_and_left(cache: Path, content: bytes) -> None:
    (cache / "models").mkdir(parents=True)
    (cache / "models" / "added.json").write_bytes(content)
    with pytest.raises(GuardianError, match="cannot be read") as caught:
        known_models()
    assert "added.json" in caught.value.advice
    with pytest.raises(GuardianError):
        forget("x")
    assert (cache / "models" / "added.json").read_bytes() == content
