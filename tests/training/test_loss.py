"""What is computed in other ways than the plain one comes to the same: losses, gradients, attention, adapted layers."""

import copy
from collections.abc import Callable

import pytest
import torch
from peft import LoraConfig, get_peft_model
from torch import Tensor, nn
from torch.nn import functional
from transformers import DynamicCache, LlamaConfig, LlamaForCausalLM

from core.training import loss as losses_module
from core.training.attention import use_own_attention
from core.training.branch import fuse_branches
from core.training.loss import divergences, token_losses
from core.training.recompute import recompute_layers

VOCABULARY, WIDTH, POSITIONS = 97, 16, 23
SEEN, NEW = 11, 9


@pytest.fixture(autouse=True)
def _seed() -> None:
    torch.manual_seed(1)
    torch.set_num_threads(1)  # two threads that spin wait for each other


@pytest.fixture
def head(monkeypatch: pytest.MonkeyPatch) -> nn.Linear:
    """A frozen output layer, and room for the logits of five positions at once."""
    monkeypatch.setitem(losses_module._LOGITS, "cpu", 5 * VOCABULARY)
    return nn.Linear(WIDTH, VOCABULARY, bias=False).requires_grad_(False)


@pytest.fixture
def hidden() -> Tensor:
    return torch.randn(POSITIONS, WIDTH, requires_grad=True)


def gradient(loss: Tensor, of: Tensor) -> Tensor:
    """Weight each position otherwise, and return the gradient of the sum."""
    (found,) = torch.autograd.grad(loss @ torch.linspace(0.1, 2, len(loss)), of)
    return found


def test_chunked_cross_entropy_is_the_plain_one(head: nn.Linear, hidden: Tensor) -> None:
    targets = torch.randint(VOCABULARY, (POSITIONS,))
    own, plain = token_losses(hidden, head, targets), functional.cross_entropy(head(hidden), targets, reduction="none")
    torch.testing.assert_close(own, plain)
    torch.testing.assert_close(gradient(own, hidden), gradient(plain, hidden))


def test_chunked_divergence_is_the_plain_one(head: nn.Linear, hidden: Tensor) -> None:
    reference = torch.randn(POSITIONS, WIDTH)
    wanted = head(reference).log_softmax(-1)
    plain = functional.kl_div(head(hidden).log_softmax(-1), wanted, reduction="none", log_target=True).sum(-1)
    own = divergences(hidden, head, reference)
    torch.testing.assert_close(own, plain)
    torch.testing.assert_close(gradient(own, hidden), gradient(plain, hidden))
    assert divergences(reference, head, reference).abs().max() < 1e-6


def test_an_output_layer_that_learns_gets_its_gradient(head: nn.Linear, hidden: Tensor) -> None:
    head.requires_grad_(True)
    token_losses(hidden, head, torch.randint(VOCABULARY, (POSITIONS,))).sum().backward()
    divergences(hidden, head, torch.randn(POSITIONS, WIDTH)).sum().backward()
    assert head.weight.grad is not None
    assert head.weight.grad.abs().sum() > 0


def tiny(shared_heads: int = 2) -> LlamaForCausalLM:
    """A decoder with four heads, of which some share keys and values."""
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=VOCABULARY,
            hidden_size=32,
            intermediate_size=48,
            num_hidden_layers=2,
            num_attention_heads=4,
            num_key_value_heads=4 // shared_heads,
        )
    )
    return model.requires_grad_(False).eval()


def adapted(model: LlamaForCausalLM, **more: bool) -> nn.Module:
    """Put an adapter into a model that changes something already."""
    peft = get_peft_model(model, LoraConfig(r=3, lora_alpha=6, target_modules="all-linear", **more)).eval()
    for name, parameter in peft.named_parameters():
        if "lora_B" in name:
            nn.init.normal_(parameter, std=0.3)
    return peft


def read(model: nn.Module) -> tuple[Tensor, dict[str, Tensor]]:
    """Return what a decoder says of new tokens after others it has only read, and the gradients of the adapter."""
    tokens = torch.randint(VOCABULARY, (1, SEEN + NEW), generator=torch.Generator().manual_seed(3))
    decoder = model.get_base_model().get_decoder()  # type: ignore[operator]
    with torch.no_grad():
        memory = decoder(input_ids=tokens[:, :SEEN], past_key_values=DynamicCache(), use_cache=True).past_key_values
    said = decoder(input_ids=tokens[:, SEEN:], past_key_values=memory, use_cache=False).last_hidden_state
    model.zero_grad()
    (said * torch.linspace(-1, 1, said.numel()).view_as(said)).sum().backward()
    return said, {name: one.grad for name, one in model.named_parameters() if one.grad is not None}


@pytest.mark.parametrize("heads", [1, 2, 4])
@pytest.mark.parametrize("change", [use_own_attention, fuse_branches, recompute_layers])
def test_a_decoder_says_and_learns_the_same(change: Callable[[nn.Module], None], heads: int) -> None:
    plain = adapted(tiny(heads))
    other = copy.deepcopy(plain)
    change(other.get_base_model())  # type: ignore[operator]
    (expected, gradients), (said, found) = read(plain), read(other)
    torch.testing.assert_close(said, expected, rtol=1e-4, atol=1e-5)
    assert found.keys() == gradients.keys()
    assert len(found) == 2 * 2 * 7
    for name, one in gradients.items():
        torch.testing.assert_close(found[name], one, rtol=1e-3, atol=1e-5)


@pytest.mark.parametrize("more", [{"use_dora": True}, {"use_rslora": True}])
def test_other_kinds_of_adapters_say_and_learn_the_same(more: dict[str, bool]) -> None:
    plain = adapted(tiny(), **more)
    other = copy.deepcopy(plain)
    fuse_branches(other)
    (expected, gradients), (said, found) = read(plain), read(other)
    torch.testing.assert_close(said, expected, rtol=1e-4, atol=1e-5)
    for name, one in gradients.items():
        torch.testing.assert_close(found[name], one, rtol=1e-3, atol=1e-5)


def test_a_hidden_adapter_is_hidden_also_when_fused() -> None:
    model = tiny()
    tokens = torch.randint(VOCABULARY, (1, NEW))
    bare = model(tokens).logits
    peft = adapted(model)
    fuse_branches(peft)
    assert not torch.allclose(peft(tokens).logits, bare)
    with peft.disable_adapter():  # type: ignore[operator]
        torch.testing.assert_close(peft(tokens).logits, bare)


def test_padding_before_a_text_is_not_seen_by_own_attention() -> None:
    """Where there is a mask, as for rows of different length that are gone on with, it counts."""
    model = tiny()
    tokens = torch.randint(VOCABULARY, (1, NEW))
    alone = model(tokens).logits
    use_own_attention(model)
    rows = torch.cat([torch.zeros(1, 4, dtype=torch.long), tokens], dim=1)
    mask = torch.tensor([[0] * 4 + [1] * NEW])
    places = torch.cat([torch.zeros(4, dtype=torch.long), torch.arange(NEW)]).unsqueeze(0)
    padded = model(rows, attention_mask=mask, position_ids=places).logits[:, 4:]
    torch.testing.assert_close(padded, alone, rtol=1e-4, atol=1e-5)


def test_a_text_goes_on_as_with_the_usual_attention() -> None:
    model = tiny()
    tokens = torch.randint(VOCABULARY, (1, NEW))
    usual = model.generate(tokens, max_new_tokens=6, do_sample=False, pad_token_id=0)
    use_own_attention(model)
    assert model.generate(tokens, max_new_tokens=6, do_sample=False, pad_token_id=0).equal(usual)
