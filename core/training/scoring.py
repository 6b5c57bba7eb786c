"""Score texts without learning from them."""

from collections.abc import Callable, Sequence

import torch

from core.training.layout import Example, Item
from core.training.learner import Learner
from core.training.messages import Scored

# Few enough that a pause is heard within a second or two on two cores.
_BATCH_TOKENS = 1024


def score(
    learner: Learner,
    items: Sequence[Item],
    examples: Sequence[Example],
    on_batch: Callable[[Sequence[Example], Sequence[float]], None],
) -> list[Scored]:
    """Return the loss of each item, summed over its examples; `on_batch` hears examples and nats after each batch.

    An item without tokens scores zero nats.
    """
    nats = [0.0] * len(items)
    for batch in _batches(examples):
        with torch.inference_mode():
            losses = learner.losses(batch).tolist()
        for example, loss in zip(batch, losses, strict=True):
            nats[example.item] += loss
        on_batch(batch, losses)
    return [Scored(item.seq, loss, item.size_bytes) for item, loss in zip(items, nats, strict=True)]


def _batches(examples: Sequence[Example]) -> list[list[Example]]:
    """Put windows of about the same length together, so that little is padding."""
    batches: list[list[Example]] = []
    for example in sorted(examples, key=lambda one: len(one.tokens)):
        if not batches or (len(batches[-1]) + 1) * len(example.tokens) > _BATCH_TOKENS:
            batches.append([])
        batches[-1].append(example)
    return batches
