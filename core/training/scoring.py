"""Score texts without learning from them."""

from collections.abc import Callable, Sequence

import torch

from core.training.faults import TooLittleMemory, as_finite, is_shortage, release_memory
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
            losses = _losses(learner, batch)
        losses = [as_finite(loss, example.target_tokens) for loss, example in zip(losses, batch, strict=True)]
        for example, loss in zip(batch, losses, strict=True):
            nats[example.item] += loss
        on_batch(batch, losses)
    return [Scored(item.seq, loss, item.size_bytes) for item, loss in zip(items, nats, strict=True)]


def _losses(learner: Learner, batch: Sequence[Example]) -> list[float]:
    """Score windows together, or where memory runs out one half after the other. Raises TooLittleMemory."""
    try:
        losses: list[float] = learner.losses(batch).tolist()
        return losses
    except (RuntimeError, MemoryError) as error:
        if not is_shortage(error):
            raise
        if len(batch) == 1:
            raise TooLittleMemory from error
    release_memory()
    middle = len(batch) // 2
    return _losses(learner, batch[:middle]) + _losses(learner, batch[middle:])


def _batches(examples: Sequence[Example]) -> list[list[Example]]:
    """Put windows of about the same length together, so that little is padding."""
    batches: list[list[Example]] = []
    for example in sorted(examples, key=lambda one: len(one.tokens)):
        if not batches or (len(batches[-1]) + 1) * len(example.tokens) > _BATCH_TOKENS:
            batches.append([])
        batches[-1].append(example)
    return batches
