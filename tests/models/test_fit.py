"""The verdict on a model, for machines of every size."""

from dataclasses import replace

import pytest

from core.models.catalogue import BaseModel, known_models, model
from core.models.fit import Device, Fit, Speed, Verdict, fit, needed_bytes
from core.models.machine import Gpu, Machine

GIB = 2**30
CPU = Speed(10e9)


def machine(ram_gib: float, available_gib: float | None = None, gpus: tuple[Gpu, ...] = ()) -> Machine:
    available = ram_gib if available_gib is None else available_gib
    return Machine("a processor", 8, round(ram_gib * GIB), round(available * GIB), gpus)


def card(free_gib: float) -> Device:
    return Device("a card", round(free_gib * GIB), 200e9)


@pytest.fixture
def eight() -> BaseModel:
    return model("llama-3.1-8b-instruct")


def judged(one: BaseModel, ram_gib: float, *cards: Device, context: int = 4096) -> Fit:
    return fit(one, context, machine(ram_gib), Speed(10e9, cards))


def test_what_is_needed_is_weights_cache_and_scratch(eight: BaseModel) -> None:
    assert eight.cache_bytes_per_token == 128 * 1024
    longer = needed_bytes(eight, 8192) - needed_bytes(eight, 4096)
    assert longer == 4096 * 128 * 1024
    assert eight.size_bytes * 1.03 < needed_bytes(eight, 1) < eight.size_bytes * 1.2


def test_it_fits_in_memory_and_speaks_as_fast_as_it_is_read(eight: BaseModel) -> None:
    found = judged(eight, 16)
    assert (found.verdict, found.gpu_layers, found.context_tokens) == (Verdict.IN_MEMORY, 0, 4096)
    assert found.tokens_per_s == pytest.approx(10e9 / eight.size_bytes)
    assert "16.0 GiB" not in found.reason  # some of it is left to the system
    assert "15.0 GiB" in found.reason


def test_it_fits_on_the_gpu(eight: BaseModel) -> None:
    found = judged(eight, 16, card(4), card(24))
    assert (found.verdict, found.gpu_layers) == (Verdict.ON_GPU, 32)
    assert found.tokens_per_s == pytest.approx(200e9 / eight.size_bytes)


def test_it_fits_partly_on_the_gpu(eight: BaseModel) -> None:
    found = judged(eight, 16, card(4))
    assert found.verdict is Verdict.PARTLY_ON_GPU
    assert 15 < found.gpu_layers < 32
    assert f"{found.gpu_layers} of 32 layers" in found.reason
    whole, none = judged(eight, 16, card(24)).tokens_per_s, judged(eight, 16).tokens_per_s
    assert whole is not None
    assert none is not None
    assert found.tokens_per_s is not None
    assert none < found.tokens_per_s < whole


def test_a_card_too_small_for_one_layer_is_left_out(eight: BaseModel) -> None:
    assert judged(eight, 16, card(0.3)).verdict is Verdict.IN_MEMORY


def test_it_fits_with_a_shorter_context(eight: BaseModel) -> None:
    found = judged(eight, 7, context=32_768)
    assert found.verdict is Verdict.SHORTER_CONTEXT
    assert found.context_tokens % 256 == 0
    assert found.text == f"fits with a shorter context of {found.context_tokens}"
    assert needed_bytes(eight, found.context_tokens) <= 6 * GIB < needed_bytes(eight, found.context_tokens + 256)


def test_it_does_not_fit(eight: BaseModel) -> None:
    found = judged(eight, 5)
    assert (found.verdict, found.tokens_per_s) == (Verdict.NOT, None)
    assert "5.4 GiB with a context of 4096" in found.reason


def test_memory_that_others_use_does_not_count(eight: BaseModel) -> None:
    assert fit(eight, 4096, machine(64, available_gib=3), CPU).verdict is Verdict.NOT


def test_a_context_longer_than_the_model_learnt_is_cut(eight: BaseModel) -> None:
    assert judged(replace(eight, context_tokens=2048), 64, context=100_000).context_tokens == 2048


def test_memory_that_cannot_be_read_gives_no_verdict(eight: BaseModel) -> None:
    unknown = Machine("a processor", 8, None, None, ())
    assert fit(eight, 4096, unknown, CPU).verdict is Verdict.UNKNOWN
    assert fit(eight, 4096, unknown, Speed(10e9, (card(24),))).verdict is Verdict.ON_GPU


def test_a_card_that_llama_cpp_cannot_use_is_said(eight: BaseModel) -> None:
    found = fit(eight, 4096, machine(16, gpus=(Gpu("a large card", 80 * GIB, 80 * GIB),)), CPU)
    assert found.verdict is Verdict.IN_MEMORY
    assert "a large card is not used" in found.reason


def test_an_unmeasured_machine_has_a_verdict_without_a_speed(eight: BaseModel) -> None:
    found = fit(eight, 4096, machine(16), Speed(None))
    assert (found.verdict, found.tokens_per_s) == (Verdict.IN_MEMORY, None)


def test_more_memory_never_makes_it_worse() -> None:
    order = [Verdict.NOT, Verdict.SHORTER_CONTEXT, Verdict.IN_MEMORY]
    for one in known_models():
        ranks = [order.index(judged(one, ram, context=8192).verdict) for ram in (1, 2, 4, 8, 16, 32, 64)]
        assert ranks == sorted(ranks), one.name
        assert ranks[-1] == 2
