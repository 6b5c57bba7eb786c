"""Merged adapters do what their parts do together, before and after they were written to a file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from parity import PARITY, nats_in_llama, nats_in_torch
from torch import Tensor

from core.errors import GuardianError, ModelRefused
from core.sealed import Label, write_sealed
from core.training.adapter_messages import AdaptersMeasured, MeasureAdapters, MergeAdapters, Merged
from core.training.base_model import BaseModel
from core.training.export import from_gguf, to_gguf
from core.training.layout import Example
from core.training.learner import Learner
from core.training.line import Leave, Line
from core.training.merge import AdapterFile, merge, merge_layer, read_gguf, write_gguf
from core.training.merge_methods import CAT, DARE, LINEAR, OF_EQUAL_RANK, SVD, TIES
from core.training.messages import Base, Scored
from core.training.recipe import Recipe
from core.workers.protocol import Failed, SealedFile

INPUTS, OUTPUTS = 12, 20


def sides(seed: int, rank: int = 4) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(rank, INPUTS, generator=generator), torch.randn(OUTPUTS, rank, generator=generator)


def change(pair: tuple[Tensor, Tensor]) -> Tensor:
    return pair[1] @ pair[0]


def close(one: Tensor, other: Tensor) -> bool:
    return torch.allclose(one, other, rtol=1e-3, atol=1e-4)


@pytest.mark.filterwarnings("ignore:The density 1.0:UserWarning")  # that is what is wanted
@pytest.mark.parametrize("method", [LINEAR, TIES, SVD, CAT])
def test_what_is_merged_with_itself_stays_what_it_was(method: str) -> None:
    one = sides(1)
    assert close(change(merge_layer([one, one, one], [1 / 3] * 3, method, 1.0)), change(one))


@given(st.integers(0, 100), st.integers(1, 6), st.integers(1, 6), st.floats(-2, 2), st.floats(-2, 2))
def test_cat_is_the_weighted_sum_and_svd_the_nearest_matrix_of_its_rank(
    seed: int, rank: int, other_rank: int, share: float, other_share: float
) -> None:
    parts = [sides(seed, rank), sides(seed + 1, other_rank)]
    wanted = share * change(parts[0]) + other_share * change(parts[1])
    both = merge_layer(parts, [share, other_share], CAT, 0.5)
    assert both[0].shape[0] == rank + other_rank
    assert close(change(both), wanted)
    nearest = merge_layer(parts, [share, other_share], SVD, 0.5)
    most = max(rank, other_rank)
    assert nearest[0].shape[0] == most
    left, values, right = torch.linalg.svd(wanted)
    assert close(change(nearest), (left[:, :most] * values[:most]) @ right[:most])


def test_dare_leaves_out_by_the_same_chance_each_time() -> None:
    parts = [sides(1), sides(2)]
    first, second = (merge_layer(parts, [0.5, 0.5], DARE, 0.5) for _ in range(2))
    assert torch.equal(change(first), change(second))
    zeros = [(side == 0).float().mean().item() for side in first]
    assert all(0.05 < share < 0.6 for share in zeros)  # about a quarter of the values are in neither part


def test_ties_keeps_the_largest_values_only() -> None:
    one = sides(3)
    down, up = merge_layer([one, one], [0.5, 0.5], TIES, 0.25)
    for merged, own in ((down, one[0]), (up, one[1])):
        kept = merged != 0
        assert kept.float().mean().item() == pytest.approx(0.25, abs=0.03)
        assert own[kept].abs().min() >= own[~kept].abs().max()


@pytest.mark.parametrize("method", sorted(OF_EQUAL_RANK))
def test_methods_that_work_on_the_sides_need_equal_ranks(method: str) -> None:
    with pytest.raises(ValueError, match="one rank"):
        merge_layer([sides(1, 2), sides(2, 4)], [0.5, 0.5], method, 0.5)


@given(st.floats(1.0, 64.0), st.integers(1, 6), st.integers(1, 6))
def test_the_scale_survives_the_file_whatever_rank_and_alpha_are(alpha: float, rank: int, other: int) -> None:
    layers = {"blk.0.attn_q.weight": sides(1, rank), "blk.1.attn_q.weight": sides(2, other)}
    read = read_gguf(write_gguf(AdapterFile("llama", "ab" * 32, alpha, layers)))
    assert (read.family, read.base_sha256) == ("llama", "ab" * 32)
    assert read.alpha == pytest.approx(alpha)
    assert all(close(change(read.layers[name]), change(pair)) for name, pair in layers.items())


def sealed(path: Path, data: bytes) -> SealedFile:
    file = SealedFile(str(path), path.name, "vault", bytes(range(32)))
    write_sealed(path, data, file.key, Label("vault", path.name, ""), "an adapter")
    return file


def command(tmp_path: Path, parts: list[AdapterFile], method: str) -> MergeAdapters:
    files = [sealed(tmp_path / f"part{number}", write_gguf(part)) for number, part in enumerate(parts)]
    merged = SealedFile(str(tmp_path / "merged"), "merged", "vault", bytes(32))
    return MergeAdapters("ab" * 32, files, [0.5] * len(files), method, 0.5, merged)


def part(*names: str, base: str = "ab" * 32, rank: int = 4, seed: int = 1) -> AdapterFile:
    return AdapterFile("llama", base, 32.0, {name: sides(seed, rank) for name in names})


def test_what_does_not_belong_together_is_named(tmp_path: Path) -> None:
    line = Line(lambda _event: None, lambda: False)
    with pytest.raises(ModelRefused, match="different base models"):
        merge(command(tmp_path, [part("a"), part("a", base="cd" * 32)], CAT), line)
    with pytest.raises(GuardianError, match="differ in rank"):
        merge(command(tmp_path, [part("a"), part("a", rank=8)], LINEAR), line)
    with pytest.raises(GuardianError, match="layers they change"):
        merge(command(tmp_path, [part("a"), part("a", "b")], TIES), line)
    assert not (tmp_path / "merged").exists()


def test_a_layer_that_only_one_part_changes_takes_its_share(tmp_path: Path) -> None:
    said: list[Any] = []
    job = command(tmp_path, [part("a"), part("a", "b", rank=8, seed=2)], CAT)
    merge(job, Line(said.append, lambda: False))
    assert isinstance(said[-1], Merged)
    assert said[-1].rank == 12
    with pytest.raises(Leave):
        merge(job, Line(said.append, lambda: True))


@pytest.mark.filterwarnings("ignore:Adapter worn was active:UserWarning")  # it is, and the next one is put on
def test_a_merged_adapter_loses_nothing_on_its_way_through_a_file(
    loaded: BaseModel,
    base: Base,
    short_examples: list[Example],
    new_learner: Callable[[], Learner],
    tmp_path: Path,
) -> None:
    recipe, learner, held_out = (
        Recipe.for_hidden_size(loaded.model.config.hidden_size),
        new_learner(),
        short_examples[-1:],
    )
    chance = torch.Generator().manual_seed(7)
    fresh = learner.adapter()

    def scaled(share: float) -> dict[str, Tensor]:
        return {name: one * share if name.endswith("lora_B") else one for name, one in whole.items()}

    whole = {
        name: torch.randn(one.shape, generator=chance) * 0.1 if name.endswith("lora_B") else one
        for name, one in fresh.items()
    }
    parts = [read_gguf(to_gguf(scaled(share), loaded, recipe, base.sha256)) for share in (1.0, 0.5)]
    before = nats_in_torch(learner, held_out)
    learner.wear(scaled(0.75))
    expected = nats_in_torch(learner, held_out)
    assert abs(expected - before) > 0.02 * before
    for method in (CAT, SVD):
        layers = {
            name: merge_layer([one.layers[name] for one in parts], [0.5, 0.5], method, 0.5) for name in parts[0].layers
        }
        data = write_gguf(AdapterFile(parts[0].family, base.sha256, parts[0].alpha, layers))
        learner.wear(from_gguf(data, loaded, base.sha256))
        assert nats_in_torch(learner, held_out) == pytest.approx(expected, rel=1e-4)
    (tmp_path / "merged.gguf").write_bytes(data)
    change_in_llama = nats_in_llama(base, held_out, tmp_path / "merged.gguf") - nats_in_llama(base, held_out)
    assert change_in_llama == pytest.approx(expected - before, abs=2 * PARITY * before)


def test_the_worker_merges_and_measures_from_sealed_files(
    trainer: Callable[[], Any], finished: Any, tmp_path: Path
) -> None:
    run, result = finished.command, finished.result
    merged = SealedFile(str(tmp_path / "merged"), "merged", "vault", bytes(range(32)))
    child = trainer()
    child.worker.send(MergeAdapters(run.base.sha256, [run.candidate] * 2, [0.5, 0.5], SVD, 0.5, merged))
    done = child.wait(Merged, Failed)
    assert isinstance(done, Merged), done
    assert done.rank == 16
    before = [*run.context_before, *run.texts]
    files = [run.candidate, merged]
    child.worker.send(MeasureAdapters(run.base, files, before, run.held_out, run.general, run.texts[:1]))
    measured = child.wait(AdaptersMeasured, Failed)
    assert isinstance(measured, AdaptersMeasured), measured

    def nats(scores: list[Scored]) -> float:
        return sum(one.nats for one in scores)

    candidate, again = measured.adapters
    # Whether two runs of the trainer compute in the same precision is decided anew each time.
    assert nats(measured.base.held_out) == pytest.approx(nats(result.base.held_out), rel=0.005)
    assert nats(candidate.held_out) == pytest.approx(nats(result.candidate.held_out), rel=0.005)
    assert nats(candidate.held_out) < nats(measured.base.held_out)
    # The same product from other factors, which bfloat16 rounds otherwise: more in a dozen tokens than in many.
    assert nats(again.held_out) == pytest.approx(nats(candidate.held_out), rel=0.005)
    assert nats(again.general) == pytest.approx(nats(candidate.general), rel=0.02)
    assert nats(candidate.old) < nats(measured.base.old)  # it learnt that text
