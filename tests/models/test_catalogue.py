"""The catalogue is plausible, and says where each figure is from."""

import re
import tomllib
from collections import Counter

import pytest

from core.errors import GuardianError
from core.models.catalogue import BaseModel, default_name, known_models, model
from core.models.inspection import OWN_TEMPLATES
from core.paths import resources
from core.settings.declared import setting

FACTS = tomllib.loads((resources() / "models.toml").read_text(encoding="utf-8"))["models"]
FAMILIES = {"SmolLM2": 6, "Gemma 3": 10, "Qwen 3": 7, "Llama 3": 6, "Mistral": 6, "OLMo 2": 6}

every_model = pytest.mark.parametrize("name", FACTS)


@pytest.fixture
def one(name: str) -> BaseModel:
    return model(name)


def test_it_covers_the_families_from_the_smallest_to_the_largest() -> None:
    titles = Counter(next(family for family in FAMILIES if one.title.startswith(family)) for one in known_models())
    assert titles == FAMILIES
    sizes = sorted(one.parameters for one in known_models())
    assert sizes[0] < 140e6
    assert sizes[-1] > 32e9


def shape(one: BaseModel) -> tuple[object, ...]:
    return one.family, one.layers, one.heads, one.kv_heads, one.head_size


def test_there_is_a_base_model_for_each_chat_model_but_one() -> None:
    bases = {shape(one) for one in known_models() if not one.is_chat}
    assert [one.name for one in known_models() if one.is_chat and shape(one) not in bases] == ["qwen3-32b"]


@every_model
def test_every_fact_is_there(name: str, one: BaseModel) -> None:
    assert re.fullmatch(r"[a-z0-9][a-z0-9.-]*", name)
    assert one.title
    assert one.licence
    assert one.weights.count("/") == 1
    assert one.template in OWN_TEMPLATES
    assert (one.template == "documents") == (not one.is_chat)
    assert one.document_separator.startswith("<")
    assert one.context_tokens >= 4096
    assert one.heads % one.kv_heads == 0
    assert one.layers > 10
    assert 10_000 < one.cache_bytes_per_token < 10**6


@every_model
def test_the_size_of_a_file_agrees_with_the_parameters(name: str, one: BaseModel) -> None:
    assert 4.2 < one.size_bytes * 8 / one.parameters < 8.7, name


@every_model
def test_what_has_a_hash_says_where_that_is_from_and_can_be_fetched(name: str, one: BaseModel) -> None:
    facts = FACTS[name]
    assert ("sha256" in facts) == ("hash_source" in facts) == one.can_be_fetched
    if one.can_be_fetched:
        assert re.fullmatch(r"[0-9a-f]{64}", one.sha256)
        assert one.path.suffix == ".gguf"
        assert bool(one.hub) != bool(one.wheels)
    else:
        assert not one.is_here


@every_model
def test_what_has_terms_asks_for_them(name: str, one: BaseModel) -> None:
    assert bool(one.terms) == (one.licence not in {"Apache-2.0"}), name
    assert one.terms.startswith("https://") or not one.terms


def test_no_two_entries_name_the_same_file() -> None:
    hashes = Counter(one.sha256 for one in known_models() if one.sha256)
    assert max(hashes.values()) == 1
    assert max(Counter(one.weights for one in known_models()).values()) == 1


def test_the_default_is_what_the_setting_says() -> None:
    assert setting("model").default == default_name()


def test_an_unknown_model_is_named() -> None:
    with pytest.raises(GuardianError, match="'nobody'"):
        model("nobody")
