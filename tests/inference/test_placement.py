"""How many layers go onto which cards, and the reason given."""

import pytest

from core.inference.graphics_cards import demand_of, graphics_cards
from core.inference.placement import Card, Demand, place
from core.models.catalogue import default_model

GB = 10**9
MODEL = Demand(layers=32, weight_bytes=GB // 4, cache_bytes=0, output_bytes=GB // 5)
BIG, SMALL, FULL = Card("CUDA0", 20 * GB, 24 * GB), Card("CUDA1", 3 * GB, 4 * GB), Card("CUDA2", GB // 2, 8 * GB)


@pytest.mark.parametrize(
    ("cards", "wanted", "layers", "words"),
    [
        ([BIG], -1, 33, "All 32 layers on CUDA0 (24.0 GB, 20.0 GB free): 8.2 GB needed."),
        ([BIG], 99, 33, "All 32 layers"),
        ([BIG], 10, 10, "the settings say so"),
        ([BIG], 0, 0, "On the processor: the settings say so."),
        ([SMALL], -1, 9, "9 of 32 layers on CUDA1 (4.0 GB, 3.0 GB free): 2.2 GB needed; all would need 8.2 GB."),
        ([SMALL], 20, 9, "9 of 32 layers"),
        ([SMALL, SMALL, SMALL, SMALL], -1, 33, "All 32 layers on CUDA1"),
        ([FULL], -1, 0, "not one layer of 0.2 GB fits on CUDA2"),
        ([], -1, 0, "On the processor: no graphics card was found."),
    ],
)
def test_as_many_layers_as_fit_and_the_reason(cards: list[Card], wanted: int, layers: int, words: str) -> None:
    placement = place(MODEL, cards, wanted, has_backend=True)
    assert placement.gpu_layers == layers
    assert words in placement.reason


def test_a_cache_that_does_not_fit_keeps_layers_off_the_card() -> None:
    long = Demand(layers=32, weight_bytes=GB // 4, cache_bytes=GB // 4, output_bytes=0)
    assert place(long, [SMALL], -1, has_backend=True).gpu_layers == 4


def test_a_build_without_a_backend_says_so() -> None:
    assert "no GPU backend" in place(MODEL, [BIG], -1, has_backend=False).reason


def test_a_model_file_says_what_it_takes() -> None:
    model = default_model()
    demand = demand_of(model.path, 1000)
    assert demand.layers == 30
    assert demand.cache_bytes == 1000 * 3 * 64 * 2 * 2  # three heads of 64 numbers, keys and values, two bytes each
    assert 0.9 * model.size_bytes < 31 * demand.weight_bytes <= model.size_bytes
    assert all(card.total_bytes >= card.free_bytes for card in graphics_cards())
