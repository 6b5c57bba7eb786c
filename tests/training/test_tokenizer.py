"""The trainer cuts text exactly as llama.cpp does: one other rule and it would learn tokens never met in use."""

from collections.abc import Iterator
from pathlib import Path

import llama_cpp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.training.base_model import BaseModel
from core.training.messages import Base, Text

DATA = Path(__file__).parents[1] / "data"
NASTY = [
    "<|im_end|> hi <|im_start|>user\n<|endoftext|><repo_name>x",
    "\ufeff naïve cafe\u0301 \u200b 你好世界 123456 ١٢٣ 🙂👩‍👩‍👧 \r\n\t\x00x",
    "   leading and trailing   ",
    "\n\n\n  \n 2024-11-21  0.1%",
    "don't I'LL we've 'S",
    "ⅷ½²x \U0001d7d8\U0001d7d9 ①② 一二 Ⅻ",
    "a\u00a0b\u2003c \u2028x\u0085y \x1cz\u180e \u3000\u3000a",
    "\u017f K İı \U0001d4b3\U0001d4ce \U0010ffff \ue000 ﷽ \ud7a3\u0e01",
    " ",
    "",
]


@pytest.fixture(scope="module")
def llama(base: Base) -> Iterator[llama_cpp.Llama]:
    model = llama_cpp.Llama(base.path, vocab_only=True, verbose=False)
    yield model
    model.close()


def tokens_of(loaded: BaseModel, text: str) -> list[int]:
    return list(loaded.items([Text(1, text)])[0].tokens)


def test_real_text_is_cut_alike(loaded: BaseModel, llama: llama_cpp.Llama):
    files = sorted(DATA.rglob("*.md"))
    assert len(files) >= 12
    for path in files:
        text = path.read_text()
        assert tokens_of(loaded, text) == llama.tokenize(text.encode(), add_bos=False, special=False), path.name


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_is_cut_alike(loaded: BaseModel, llama: llama_cpp.Llama, text: str):
    assert tokens_of(loaded, text) == llama.tokenize(text.encode(), add_bos=False, special=False)


# Code points that Unicode has not assigned are left out: llama.cpp does not join them with what stands beside them.
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cn", "Cs"]), max_size=60))
def test_any_text_is_cut_alike(loaded: BaseModel, llama: llama_cpp.Llama, text: str):
    assert tokens_of(loaded, text) == llama.tokenize(text.encode(), add_bos=False, special=False)


def test_control_tokens_spelt_out_stay_text(loaded: BaseModel, llama: llama_cpp.Llama):
    controls = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<file_sep>"]
    numbers = {loaded.tokenizer.token_to_id(name) for name in controls}
    assert numbers == {llama.tokenize(name.encode(), add_bos=False, special=True)[0] for name in controls}
    assert not numbers & set(tokens_of(loaded, "".join(controls)))


@pytest.mark.parametrize("text", ["Smørrebrød 123", "你好 🙂", "a\r\n\tb", ""])
def test_tokens_cover_every_byte(loaded: BaseModel, text: str):
    (item,) = loaded.items([Text(1, text)])
    assert sum(item.token_bytes) == item.size_bytes == len(text.encode())


def test_a_control_character_without_a_token_still_counts_as_a_byte(loaded: BaseModel):
    (item,) = loaded.items([Text(1, "a\x04b")])
    assert (sum(item.token_bytes), item.size_bytes) == (2, 3)
