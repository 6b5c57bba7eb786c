"""Any text goes through the steps of a run: ten scripts, one entry, nothing, one token, a megabyte."""

import math

import pytest

from core.training.base_model import BaseModel
from core.training.layout import ADAPTER, Example, Layout, pack
from core.training.learner import Learner
from core.training.messages import Text
from tests.training.little import little_learner, little_model

SCRIPTS = [
    "The bees came back in the first week of March.", "Пчёлы вернулись в первую неделю марта.",
    "Οι μέλισσες γύρισαν την πρώτη εβδομάδα του Μάρτη.", "עשרים דבורים חזרו בשבוע הראשון של מרץ.",  # noqa: RUF001
    "عاد النحل في الأسبوع الأول من مارس.", "मधुमक्खियाँ मार्च के पहले हफ़्ते में लौट आईं।",
    "蜜蜂在三月的第一周回来了。", "三月の最初の週に蜂が戻ってきた。",
    "벌들이 삼월 첫째 주에 돌아왔다.", "ผึ้งกลับมาในสัปดาห์แรกของเดือนมีนาคม",
]  # fmt: skip
MEGABYTE = 1 << 20


@pytest.fixture
def learner(loaded: BaseModel) -> Learner:
    """A tiny base with the vocabulary of the real one."""
    return little_learner(little_model(vocabulary=len(loaded.token_bytes)))


def windows(loaded: BaseModel, texts: list[str], layout: Layout = ADAPTER) -> list[Example]:
    return pack(loaded.items([Text(seq, text) for seq, text in enumerate(texts, start=1)]), layout, loaded.separator)


@pytest.mark.parametrize("text", SCRIPTS)
def test_one_entry_in_any_script_is_learnt(learner: Learner, loaded: BaseModel, text: str) -> None:
    (only,) = windows(loaded, [text])
    assert only.target_bytes == len(text.encode())
    first, second = learner.learn(only), learner.learn(only)
    assert second < first


def test_many_scripts_share_a_window(learner: Learner, loaded: BaseModel) -> None:
    together = windows(loaded, SCRIPTS)
    assert len(together) <= 2
    assert all(math.isfinite(learner.learn(one)) for one in together)


def test_texts_of_nothing_and_of_one_token(learner: Learner, loaded: BaseModel) -> None:
    assert windows(loaded, []) == windows(loaded, [""]) == []
    (one,) = windows(loaded, ["", "a", ""])
    assert one.target_tokens <= 3
    assert math.isfinite(learner.learn(one))
    assert learner.skipped_steps == 0


def test_a_text_of_a_megabyte_becomes_windows_of_the_usual_size(learner: Learner, loaded: BaseModel) -> None:
    text = "".join(f"{number} bees came to hive {number % 7}. " for number in range(MEGABYTE // 24))[:MEGABYTE]
    parts = windows(loaded, [text])
    assert max(len(one.tokens) for one in parts) <= 1 + ADAPTER.window_tokens + ADAPTER.target_tokens
    assert sum(one.target_tokens for one in parts) == len(loaded.items([Text(1, text)])[0].tokens)
    assert all(math.isfinite(learner.learn(one)) for one in (parts[0], parts[-1]))
