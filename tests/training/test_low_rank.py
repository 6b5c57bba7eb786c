"""Changes of matrices as products of thin ones."""

import pytest
import torch

from core.training.low_rank import change, fit, fold

ALPHA = 32.0


def product(rank: int, outputs: int = 48, inputs: int = 40) -> torch.Tensor:
    torch.manual_seed(rank)
    return torch.randn(outputs, rank) @ torch.randn(rank, inputs)


def test_a_change_of_low_rank_is_kept_whole():
    whole = {"one": product(3), "two": product(5)}
    folded = fold(whole.items(), ALPHA, (2, 8))
    assert (folded.rank, folded.share) == (8, pytest.approx(1.0, abs=1e-5))
    for module, matrix in whole.items():
        torch.testing.assert_close(change(folded.tensors, module, ALPHA), matrix, rtol=1e-3, atol=1e-3)


def test_the_lowest_rank_that_keeps_enough_is_taken_and_the_share_is_true():
    matrix = torch.diag(torch.tensor([10.0, 5.0, 1.0, 1.0, 1.0]))
    folded = fold([("one", matrix)], ALPHA, (1, 2, 4))
    assert folded.rank == 2
    assert folded.share == pytest.approx(125 / 128, rel=1e-4)
    assert "rank 2 keeps 97.7%" in folded.reason
    rest = matrix - change(folded.tensors, "one", ALPHA)
    assert float(rest.square().sum()) == pytest.approx(3.0, rel=1e-3)


def test_where_no_rank_keeps_enough_the_highest_is_taken_and_said_to_be_short():
    folded = fold([("one", torch.eye(40))], ALPHA, (2, 4))
    assert folded.rank == 4
    assert folded.share == pytest.approx(0.1, rel=1e-3)
    assert "short of 90%" in folded.reason


def test_no_change_is_no_change():
    folded = fold([("one", torch.zeros(40, 48))], ALPHA, (2, 4))
    assert float(change(folded.tensors, "one", ALPHA).abs().max()) == 0
    assert folded.share == 1.0


@pytest.mark.parametrize("rank", [4, 8, 12])
def test_fitting_to_the_same_or_a_higher_rank_changes_nothing(rank: int):
    torch.manual_seed(0)
    down, up, spare = torch.randn(4, 40), torch.randn(48, 4), torch.randn(rank, 40)
    fitted_down, fitted_up = fit(down, up, rank, spare)
    assert fitted_down.shape == (rank, 40)
    torch.testing.assert_close(fitted_up @ fitted_down, up @ down)
    assert rank == 4 or float(fitted_down[4:].abs().min()) > 0  # what is new can learn


def test_fitting_to_a_lower_rank_gives_the_nearest():
    torch.manual_seed(0)
    down, up = torch.randn(6, 40), torch.randn(48, 6)
    fitted_down, fitted_up = fit(down, up, 2, torch.randn(2, 40))
    values = torch.linalg.svdvals(up @ down)
    apart = (up @ down - fitted_up @ fitted_down).square().sum()
    torch.testing.assert_close(apart, values[2:].square().sum(), rtol=1e-3, atol=1e-3)
