"""How the base is kept, on machines that are made up."""

import pytest

from core.training.fitting import NotEnoughMemory, Room, Shapes, choose, needed_bytes
from core.training.machine import Pace
from core.training.methods import DORA, FULL, LORA
from core.training.recipe import Recipe

GB = 10**9
SMALL = Shapes(layers=30, hidden=576, wide=1536, queries=576, keys=192, vocabulary=49152, is_tied=True)
EIGHT_BILLION = Shapes(layers=32, hidden=4096, wide=14336, queries=4096, keys=1024, vocabulary=128256, is_tied=False)
CPU, CUDA = Pace("cpu", 8, uses_bf16=False, reason="measured"), Pace("cuda", 8, uses_bf16=True)


def way(pace: Pace) -> tuple[bool, bool, bool]:
    return pace.is_sharded, pace.is_quantised, pace.recomputes


@pytest.mark.parametrize(
    ("free_gb", "devices", "expected"),
    [
        (80, 1, (False, False, False)),
        (24, 1, (False, False, True)),
        (17, 2, (True, False, True)),
        (17, 1, (False, True, False)),
        (12, 1, (False, True, True)),
    ],
)
def test_the_way_that_loses_least_is_taken(free_gb: float, devices: int, expected: tuple[bool, bool, bool]):
    recipe = Recipe.for_hidden_size(EIGHT_BILLION.hidden)
    pace = choose(CUDA, EIGHT_BILLION, recipe, Room(int(free_gb * GB), can_quantise=True), devices)
    assert way(pace) == expected
    assert pace.needed_bytes <= 0.9 * free_gb * GB
    assert f"of {free_gb:.1f} GB free" in pace.reason
    assert ("would take" in pace.reason) == (expected != (False, False, False))  # why the better ways were not taken


def test_what_fits_nowhere_is_refused_with_the_sizes():
    with pytest.raises(NotEnoughMemory, match=r"takes about \d+\.\d GB on cuda, and 4\.0 GB are free"):
        choose(CUDA, EIGHT_BILLION, Recipe.for_hidden_size(4096), Room(4 * GB, can_quantise=True))


def test_all_weights_need_many_times_the_memory_and_are_never_packed():
    full, low = (Recipe.for_hidden_size(4096, method) for method in (FULL, LORA))
    assert needed_bytes(CUDA, EIGHT_BILLION, full) > 5 * needed_bytes(CUDA, EIGHT_BILLION, low)
    with pytest.raises(NotEnoughMemory) as refused:
        choose(CUDA, EIGHT_BILLION, full, Room(80 * GB, can_quantise=True))
    assert "--method lora" in refused.value.advice


def test_a_processor_never_packs_or_splits():
    recipe = Recipe.for_hidden_size(SMALL.hidden)
    assert way(choose(CPU, SMALL, recipe, Room(8 * GB))) == (False, False, False)
    tight = needed_bytes(CPU, SMALL, recipe)
    assert way(choose(CPU, SMALL, recipe, Room(tight), devices=2)) == (False, False, True)
    with pytest.raises(NotEnoughMemory):
        choose(CPU, SMALL, recipe, Room(tight // 3), devices=2)


def test_ranks_share_the_processors():
    recipe = Recipe.for_hidden_size(SMALL.hidden)
    assert choose(CPU, SMALL, recipe, Room(64 * GB), devices=4).threads == 2
    assert choose(CPU, SMALL, recipe, Room(64 * GB), devices=100).threads == 1
    assert choose(CUDA, SMALL, recipe, Room(64 * GB), devices=4).threads == 8


@pytest.mark.parametrize("method", [LORA, DORA, FULL])
def test_the_estimate_grows_with_the_rank_and_the_window_and_shrinks_by_recomputing(method: str):
    recipe = Recipe.for_hidden_size(SMALL.hidden, method)
    frugal = Pace("cpu", 8, uses_bf16=False, recomputes=True)
    assert needed_bytes(frugal, SMALL, recipe) < needed_bytes(CPU, SMALL, recipe)
    assert needed_bytes(CUDA, SMALL, recipe) < needed_bytes(CPU, SMALL, recipe)
