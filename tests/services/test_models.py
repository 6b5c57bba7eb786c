"""Choosing, fetching, adding and removing base models, over a real log and the real embedded model."""

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import GuardianError, ModelMissing, ModelRefused
from core.files import exclusive_lock
from core.inference import measure as measure_module
from core.inference.measure_messages import Measured
from core.log.log import Log
from core.models import catalogue
from core.models.added import added_models, forget, register
from core.models.catalogue import default_model, default_name, model
from core.models.download import NoConnection, Origins
from core.models.machine import Machine
from core.paths import Home, model_folder
from core.services import models as models_module
from core.services.models import ModelService, Offered, list_models
from core.services.settings import SettingsService

sys.path.append(str(Path(__file__).parents[1] / "models"))

from added_model import added_model
from model_server import Carried, ModelServer, model_server

DATA = hashlib.sha256(b"a model").digest() * 1000
SMALL = "qwen3-0.6b-base"
FETCHED = "/Antigma/Qwen3-0.6B-Base-GGUF/resolve/f457544766bcdc72afd3514439eb3d422d4434dc/qwen3-0.6b-base-q4_k_m.gguf"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache with the embedded model alone, on a machine that was measured."""
    embedded = default_model().path
    monkeypatch.setenv("GUARDIAN_CACHE", str(tmp_path / "cache"))
    place = default_model_place()
    place.parent.mkdir(parents=True)
    place.symlink_to(embedded)
    monkeypatch.setattr(measure_module, "measure", lambda *_: Measured(8e9, 80.0, (), "1"))
    return tmp_path / "cache"


def default_model_place() -> Path:
    return model(default_name()).path


@pytest.fixture
def settings(log: Log, tmp_path: Path) -> SettingsService:
    return SettingsService(log, Home(tmp_path / "home"))


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with model_server() as server:
        server.files[FETCHED] = Carried(DATA)
        yield server


@pytest.fixture
def models(
    settings: SettingsService, server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ModelService:
    """The service with one model of the catalogue that the server carries; its terms must be accepted."""
    shipped = (catalogue.resources() / "models.toml").read_text(encoding="utf-8")
    (tmp_path / "resources").mkdir()
    carried = f'sha256 = "{hashlib.sha256(DATA).hexdigest()}"\nterms = "https://models.example/terms"'
    shipped = re.sub(r'sha256 = "218d3f.*"', carried, shipped)
    shipped = shipped.replace("bytes = 396704512", f"bytes = {len(DATA)}")
    (tmp_path / "resources" / "models.toml").write_text(shipped, encoding="utf-8")
    monkeypatch.setattr(catalogue, "resources", lambda: tmp_path / "resources")
    return ModelService(settings, Origins(server.origin, server.origin))


def agree(_offered: Offered) -> bool:
    return True


class TestListing:
    def test_every_model_is_listed_with_its_fit_and_nothing_is_asked(
        self, models: ModelService, server: ModelServer
    ) -> None:
        listed = models.list()
        assert len(listed.models) > 40
        assert [one.name for one in listed.models if one.current] == [default_name()]
        assert [one.name for one in listed.models if one.path] == [default_name()]
        first = listed.models[0]
        assert first.fits == "fits in memory"
        assert first.tokens_per_s == pytest.approx(8e9 / 98362432, rel=0.01)
        assert server.requests == []

    def test_the_wanted_context_counts(self, models: ModelService, settings: SettingsService) -> None:
        short = models.record("olmo-2-13b").reason
        settings.set("context_tokens", "512")
        assert models.record("olmo-2-13b").reason != short

    def test_it_needs_no_vault(self) -> None:
        assert [one.name for one in list_models().models if one.current] == [default_name()]

    def test_without_the_embedded_model_there_is_no_speed_but_a_verdict(self) -> None:
        default_model_place().unlink()
        listed = list_models()
        assert listed.models[0].tokens_per_s is None
        assert listed.models[0].fits == "fits in memory"
        assert "could not be measured" in listed.remarks[-1]


class TestFetching:
    def test_terms_come_first(self, models: ModelService, server: ModelServer) -> None:
        with pytest.raises(GuardianError, match=r"https://models\.example/terms") as caught:
            models.get(SMALL)
        assert "--accept-terms" in caught.value.advice
        assert server.requests == []

    def test_what_was_fetched_is_here_and_can_be_used(self, models: ModelService) -> None:
        assert models.get(SMALL, has_accepted_terms=True).path == str(model(SMALL).path)
        assert models.use(SMALL).current
        assert models.current_model().name == SMALL
        assert models.base_sha256() == hashlib.sha256(DATA).hexdigest()

    def test_what_is_here_needs_no_network(self, models: ModelService, server: ModelServer) -> None:
        assert models.get(default_name()).path
        assert server.requests == []

    def test_a_network_that_is_gone_is_said(self, settings: SettingsService, models: ModelService) -> None:
        with model_server() as gone:
            origin = gone.origin
        alone = ModelService(settings, Origins(origin, origin))
        with pytest.raises(NoConnection):
            alone.get(SMALL, has_accepted_terms=True, stop=_Hurried())

    def test_an_unknown_name_is_refused(self, models: ModelService) -> None:
        for ask in (models.get, models.use, models.remove, models.record):
            with pytest.raises(GuardianError, match="no base model 'nobody'"):
                ask("nobody")


class _Hurried:
    """A stop that nobody presses, and that nobody waits for between attempts."""

    def is_set(self) -> bool:
        return False

    def wait(self, seconds: float) -> bool:
        return False


class TestChoosing:
    def test_what_is_not_here_cannot_be_used(self, models: ModelService, settings: SettingsService) -> None:
        with pytest.raises(ModelMissing, match="not on this machine") as caught:
            models.use("gemma-3-1b-pt")
        assert "models add FILE --name gemma-3-1b-pt" in caught.value.advice
        with pytest.raises(ModelMissing):
            settings.set("model", "gemma-3-1b-it")
        assert settings.get("model").seq == 0

    def test_a_file_that_was_changed_is_not_used(self, models: ModelService) -> None:
        models.get(SMALL, has_accepted_terms=True)
        model(SMALL).path.write_bytes(DATA[:-1] + b"x")
        with pytest.raises(ModelRefused, match=r"small|qwen3-0\.6b-base"):
            models.use(SMALL)

    def test_a_chosen_model_that_is_gone_is_named_and_the_vault_still_opens(self, models: ModelService) -> None:
        models.get(SMALL, has_accepted_terms=True)
        models.use(SMALL)
        model(SMALL).path.unlink()
        with pytest.raises(ModelMissing, match=r"Qwen 3 0\.6B"):
            models.current_model()
        assert models.base_sha256()

    def test_a_chosen_model_that_another_home_forgot_is_named(self, models: ModelService, tmp_path: Path) -> None:
        record = models.add(embedded_copy(tmp_path), agree, "mine")
        models.use(record.name)
        forget(record.name)
        with pytest.raises(GuardianError, match="no base model 'mine'"):
            models.current_model()
        assert models.base_sha256() == ""


def embedded_copy(folder: Path, name: str = "My Own Model!.gguf") -> Path:
    copy = folder / name
    os.link(default_model_place().resolve(), copy)
    return copy


class TestAdding:
    def test_a_file_is_shown_then_added_and_used(self, models: ModelService, tmp_path: Path) -> None:
        shown: list[Offered] = []
        file = embedded_copy(tmp_path)
        record = models.add(file, lambda offered: bool(shown.append(offered) or True))
        assert (shown[0].name, shown[0].template) == ("my-own-model", "chatml")
        assert shown[0].facts.layers == 30
        assert (record.name, record.path, record.is_added) == ("my-own-model", str(file), True)
        assert model(record.name).sha256 == default_model().sha256
        assert models.use(record.name).current

    @pytest.mark.parametrize("template", ["documents", "gguf"])
    def test_how_it_chats_can_be_chosen(self, models: ModelService, tmp_path: Path, template: str) -> None:
        assert models.add(embedded_copy(tmp_path), agree, template=template).template == template

    @pytest.mark.parametrize(("template", "words"), [("vicuna", "no chat template 'vicuna'"), ("gemma", "<bos>")])
    def test_a_way_to_chat_that_cannot_be_is_refused(
        self, models: ModelService, tmp_path: Path, template: str, words: str
    ) -> None:
        with pytest.raises(GuardianError, match=words):
            models.add(embedded_copy(tmp_path), agree, template=template)
        assert added_models() == ()

    def test_without_a_word_nothing_is_added(self, models: ModelService, tmp_path: Path) -> None:
        with pytest.raises(GuardianError, match="Nothing was added"):
            models.add(embedded_copy(tmp_path), lambda _offered: False)
        assert added_models() == ()

    def test_it_may_stand_for_a_model_of_its_shape_in_the_catalogue(self, models: ModelService, tmp_path: Path) -> None:
        record = models.add(embedded_copy(tmp_path), agree, "smollm2-135m")
        assert (record.title, record.template, record.licence) == ("SmolLM2 135M", "documents", "Apache-2.0")
        assert record.weights == "HuggingFaceTB/SmolLM2-135M"

    def test_a_model_of_another_shape_is_refused_by_name(self, models: ModelService, tmp_path: Path) -> None:
        for other in ("smollm2-360m", "gemma-3-1b-pt"):
            with pytest.raises(ModelRefused, match=r"My Own Model!\.gguf is not .* llama model of 30 layers"):
                models.add(embedded_copy(tmp_path, "My Own Model!.gguf"), agree, other)
            (tmp_path / "My Own Model!.gguf").unlink()

    @pytest.mark.parametrize("size", [0, 3, 4, 1000, 1_000_000])
    def test_a_truncated_file_is_refused_by_name(self, models: ModelService, tmp_path: Path, size: int) -> None:
        short = tmp_path / "short.gguf"
        with default_model_place().open("rb") as whole:
            short.write_bytes(whole.read(size))
        with pytest.raises(ModelRefused, match=r"short\.gguf"):
            models.add(short, agree)
        assert added_models() == ()

    def test_what_is_no_model_is_refused_by_name(self, models: ModelService, tmp_path: Path) -> None:
        (tmp_path / "letter.txt").write_text("Dear reader, this is no model at all.")
        with pytest.raises(ModelRefused, match=r"letter\.txt"):
            models.add(tmp_path / "letter.txt", agree)
        for nothing, said in ((tmp_path, "is a folder"), (tmp_path / "gone.gguf", "no file")):
            with pytest.raises(GuardianError, match=said):
                models.add(nothing, agree)

    @pytest.mark.parametrize("name", ["", "With Spaces", "../up", "x" * 61, "é"])
    def test_a_name_that_cannot_be_is_refused(self, models: ModelService, tmp_path: Path, name: str) -> None:
        with pytest.raises(GuardianError, match="no name for a model"):
            models.add(embedded_copy(tmp_path), agree, name or "-")

    def test_a_name_that_is_taken_is_refused(self, models: ModelService, tmp_path: Path) -> None:
        models.add(embedded_copy(tmp_path, "one.gguf"), agree, "mine")
        with pytest.raises(GuardianError, match="a model mine already"):
            models.add(embedded_copy(tmp_path, "two.gguf"), agree, "mine")
        with pytest.raises(GuardianError, match=f"a model {default_name()} already"):
            models.add(tmp_path / "two.gguf", agree, default_name())

    def test_a_file_that_changes_while_it_is_added_is_refused(self, models: ModelService, tmp_path: Path) -> None:
        file = tmp_path / "growing.gguf"
        file.write_bytes(default_model_place().read_bytes())

        def grow(_offered: Offered) -> bool:
            with file.open("ab") as more:
                more.write(b"more")
            return True

        with pytest.raises(ModelRefused, match=r"growing\.gguf was changed"):
            models.add(file, grow)

    def test_a_file_that_llama_cpp_cannot_run_is_refused_by_name(self, models: ModelService, tmp_path: Path) -> None:
        broken = tmp_path / "broken.gguf"
        content = default_model_place().read_bytes()
        # A tensor under another name: all the file says of itself is in order, but the model is not whole.
        broken.write_bytes(content.replace(b"blk.7.ffn_up.weight", b"blk.7.ffn_xx.weight", 1))
        with pytest.raises(ModelRefused, match=r"broken\.gguf"):
            models.add(broken, agree)
        assert added_models() == ()

    def test_a_file_too_large_to_be_tried_is_added_untried(
        self, models: ModelService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(models_module, "this_machine", lambda: Machine("tiny", 1, 2**27, 2**27, ()))
        monkeypatch.setattr(models_module, "try_model", None)  # would raise if it were called
        assert models.add(embedded_copy(tmp_path), agree, "large").fits == "does not fit"


class TestRemoving:
    def test_a_fetched_model_is_deleted(self, models: ModelService) -> None:
        models.get(SMALL, has_accepted_terms=True)
        models.remove(SMALL)
        assert not model_folder(hashlib.sha256(DATA).hexdigest()).exists()
        assert models.record(SMALL).path is None
        with pytest.raises(GuardianError, match="not on this machine"):
            models.remove(SMALL)

    def test_the_principals_own_file_stays(self, models: ModelService, tmp_path: Path) -> None:
        file = embedded_copy(tmp_path)
        models.add(file, agree, "mine")
        assert models.remove("mine").path == file
        assert file.exists()
        with pytest.raises(GuardianError, match="'mine'"):
            model("mine")

    def test_the_one_in_use_and_the_embedded_one_stay(self, models: ModelService) -> None:
        with pytest.raises(GuardianError, match="is in use"):
            models.remove(default_name())
        models.get(SMALL, has_accepted_terms=True)
        models.use(SMALL)
        with pytest.raises(GuardianError, match="is in use"):
            models.remove(SMALL)
        with pytest.raises(GuardianError, match="came with the app"):
            models.remove(default_name())
        assert default_model_place().exists()

    def test_a_model_that_is_being_fetched_is_left(self, models: ModelService) -> None:
        models.get(SMALL, has_accepted_terms=True)
        lock = exclusive_lock(model(SMALL).path.parent / "download.lock")
        with lock, pytest.raises(GuardianError, match="being fetched"):
            models.remove(SMALL)
        assert model(SMALL).is_here

    def test_a_model_nobody_has_cannot_be_removed(self, models: ModelService) -> None:
        with pytest.raises(GuardianError, match="not on this machine"):
            models.remove("gemma-3-1b-pt")


def test_the_catalogue_knows_the_shape_of_the_embedded_model() -> None:
    facts, known = models_module.inspect_gguf(default_model_place().resolve()), model(default_name())
    assert (facts.architecture, facts.layers, facts.heads) == (known.family, known.layers, known.heads)
    assert (facts.kv_heads, facts.head_size, facts.context_tokens) == (
        known.kv_heads,
        known.head_size,
        known.context_tokens,
    )
    assert (facts.parameters, facts.file_bytes) == (known.parameters, known.size_bytes)
    assert (facts.template, facts.document_separator) == (known.template, known.document_separator)


def test_an_added_model_that_no_longer_exists_is_named(models: ModelService, tmp_path: Path) -> None:
    register(added_model(tmp_path / "gone.gguf", "gone"))
    with pytest.raises(ModelMissing, match="Gone") as caught:
        models.use("gone")
    assert "gone.gguf" in caught.value.advice
