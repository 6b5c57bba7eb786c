"""models list, get, use, add, remove: what they print for people and for scripts, and how they end."""

import hashlib
import io
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from model_server import Carried, ModelServer, model_server
from shell import Shell

from core.entries import Kind
from core.guardian import Guardian
from core.inference import measure as measure_module
from core.inference.measure_messages import DeviceFound, Measured
from core.models import catalogue, download
from core.models.catalogue import default_model, default_name, model
from core.models.download import Origins
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
DATA = hashlib.sha256(b"a model").digest() * 50_000
SMALL = "qwen3-0.6b-base"
FETCHED = "/Antigma/Qwen3-0.6B-Base-GGUF/resolve/f457544766bcdc72afd3514439eb3d422d4434dc/qwen3-0.6b-base-q4_k_m.gguf"
NARROW = 80  # characters a line of a usual terminal
FIELDS = {"name", "path", "bytes", "fits", "licence", "current", "tokens_per_s", "terms", "context_tokens"}


@pytest.fixture
def bare(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A home without a vault, beside a cache that holds only the embedded model, on a machine that was measured."""
    embedded = default_model().path
    monkeypatch.setenv("GUARDIAN_CACHE", str(tmp_path / "cache"))
    place = model(default_name()).path
    place.parent.mkdir(parents=True)
    os.link(embedded.resolve(), place)
    monkeypatch.setattr(measure_module, "measure", lambda *_: Measured(8e9, 80.0, (), "1"))
    return Shell(capsys)


@pytest.fixture
def shell(bare: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    bare("init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    return bare


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelServer]:
    """A server that carries one model of the catalogue."""
    shipped = (catalogue.resources() / "models.toml").read_text(encoding="utf-8")
    shipped = re.sub(r'sha256 = "218d3f.*"', f'sha256 = "{hashlib.sha256(DATA).hexdigest()}"', shipped)
    (tmp_path / "models.toml").write_text(shipped.replace("bytes = 396704512", f"bytes = {len(DATA)}"))
    monkeypatch.setattr(catalogue, "resources", lambda: tmp_path)
    with model_server() as server:
        server.files[FETCHED] = Carried(DATA)
        monkeypatch.setattr(download, "Origins", lambda: Origins(server.origin, server.origin))
        yield server


def actions(home: Home) -> list[tuple[str, dict[str, object]]]:
    with Guardian.open(home, PASSPHRASE) as guardian:
        found = guardian.recall.entries(kind=Kind.ACTION)
    return [(one.meta["verb"], one.meta["result"]) for one in found]


def test_models_are_listed_without_a_vault_and_without_the_network(bare: Shell, home: Home) -> None:
    listed = bare.json("models", "list")
    assert len(listed) > 40
    assert all(set(one) >= FIELDS for one in listed)
    assert [(one["name"], one["fits"]) for one in listed if one["path"]] == [(default_name(), "fits in memory")]
    assert not home.folder.exists()
    said = bare("models", "list")
    assert f"* {default_name()}" in said
    assert re.search(r"^\* smollm2-135m-instruct +0\.10 chat +~81  in memory +Apache-2\.0$", said, re.MULTILINE)
    assert max(len(line) for line in said.splitlines() if line.endswith("Apache-2.0")) <= NARROW
    assert "- olmo-2-32b " in said
    assert ". qwen3-32b " in said
    assert "cores" in said


def test_a_card_that_llama_cpp_can_use_is_said(bare: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    card = DeviceFound("a large card", 80 * 2**30, 96 * 2**30, 900e9)
    monkeypatch.setattr(measure_module, "measure", lambda *_: Measured(8e9, 80.0, (card,), "1"))
    said = bare("models", "list")
    assert "a large card with 80.0 GiB free" in said
    assert re.search(r"olmo-2-32b .* ~46  on the GPU", said)


def test_a_listing_of_a_vault_is_an_action_and_knows_what_is_in_use(shell: Shell, home: Home) -> None:
    assert [one["name"] for one in shell.json("models", "list") if one["current"]] == [default_name()]
    assert actions(home)[0] == ("models list", {})


def test_a_model_is_fetched_used_and_removed(shell: Shell, home: Home, server: ModelServer) -> None:
    server.files[FETCHED].cuts = [200_000]
    said = shell("models", "get", SMALL)
    assert "Qwen 3 0.6B Base is here" in said
    assert shell.errors == f"from {server.origin}{FETCHED}\n"  # said before; a bar only on a terminal
    used = shell.json("models", "use", SMALL)[0]
    assert (used["name"], used["current"], used["adapter"]) == (SMALL, True, None)
    assert set(used) >= FIELDS
    shell("models", "remove", SMALL, status=1)
    assert "is in use" in shell.errors
    assert "No adapter was learnt on it" in shell("models", "use", default_name())
    assert "deleted" in shell("models", "remove", SMALL)
    assert [verb for verb, _ in actions(home)[:3]] == ["models remove", "models use", "models remove"]


def test_a_wrong_file_ends_with_5_and_leaves_nothing(shell: Shell, server: ModelServer) -> None:
    server.files[FETCHED].data = DATA[:-1] + b"x"
    shell("models", "get", SMALL, status=5)
    assert "SHA-256 is wrong" in shell.errors
    assert not any(path.suffix == ".gguf" for path in model(SMALL).path.parent.iterdir())


def test_terms_are_shown_before_anything_is_fetched(shell: Shell, server: ModelServer) -> None:
    shell("models", "get", "gemma-3-1b-it", status=1)
    assert "https://ai.google.dev/gemma/terms" in shell.errors
    assert "--accept-terms" in shell.errors
    shell("models", "get", "gemma-3-1b-it", "--accept-terms", status=1)
    assert "404" in shell.errors
    assert len(server.requests) == 1


def test_a_file_of_ones_own_is_shown_added_and_forgotten(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "Own.gguf"
    os.link(model(default_name()).path, file)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    shell("models", "add", str(file), status=1)
    assert "needs your word" in shell.errors
    added = shell.json("models", "add", str(file), "--yes")[0]
    assert (added["name"], added["path"], added["licence"]) == ("own", str(file), "apache-2.0")
    assert "by our own template chatml" in shell.errors
    assert "apache-2.0" in shell.errors
    assert "In use: Smollm2 135M" in shell("models", "use", "own")
    shell("models", "use", default_name())
    assert f"The file stays: {file}" in shell("models", "remove", "own")
    assert file.exists()


def test_a_template_of_the_files_own_is_shown_before_it_is_taken(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "Own.gguf"
    os.link(model(default_name()).path, file)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    shell("models", "add", str(file), "--template", "gguf", status=1)
    shown = [line.strip() for line in shell.errors.splitlines() if line.strip().startswith("|")]
    assert any("<|im_start|>" in line for line in shown)
    assert any("add_generation_prompt" in line for line in shown)


def test_what_is_no_model_is_refused_by_name(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "letter.gguf").write_text("Dear reader")
    shell("models", "add", str(tmp_path / "letter.gguf"), "--yes", status=5)
    assert "letter.gguf" in shell.errors
    shell("models", "add", str(tmp_path / "gone.gguf"), "--yes", status=1)
    assert "no file" in shell.errors


@pytest.mark.parametrize("verb", ["get", "use", "remove"])
def test_an_unknown_name_ends_with_1(shell: Shell, verb: str) -> None:
    shell("models", verb, "nobody", status=1)
    assert "no base model 'nobody'" in shell.errors
    shell("models", verb, status=2)


def test_the_model_is_a_setting_that_must_be_here(shell: Shell) -> None:
    names = {one["name"] for one in shell.json("settings", "list")}
    assert names >= {"model", "context_tokens", "unload_after_minutes", "gpu_layers"}
    shell("settings", "set", "model", "gemma-3-1b-it", status=1)
    assert "models get gemma-3-1b-it" in shell.errors
    shell("settings", "set", "gpu_layers", "-2", status=1)
    assert "from -1 to 1000" in shell.errors
    for value in ("0", "-1"):
        assert f"gpu_layers = {value}\n" in shell("settings", "set", "gpu_layers", value)
