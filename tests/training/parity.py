"""What one model says in llama.cpp and in torch."""

import math
from collections.abc import Sequence
from pathlib import Path

import llama_cpp
import numpy as np
import torch

from core.training.layout import Example
from core.training.learner import Learner
from core.training.messages import Base

# llama.cpp multiplies quantised weights with activations it rounds to eight bits; torch uses neither.
PARITY = 0.01


def nats_in_llama(base: Base, examples: Sequence[Example], adapter: Path | None = None) -> float:
    model = llama_cpp.Llama(
        base.path, lora_path=str(adapter) if adapter else None, n_ctx=1024, logits_all=True, verbose=False
    )
    try:
        total = 0.0
        for example in examples:
            model.reset()
            model.eval(list(example.tokens))
            for position in range(example.target_start, len(example.tokens)):
                row = model.scores[position - 1].astype(np.float64)
                total += math.log(np.exp(row - row.max()).sum()) + row.max() - row[example.tokens[position]]
        return total
    finally:
        model.close()


def nats_in_torch(learner: Learner, examples: Sequence[Example]) -> float:
    with torch.inference_mode():
        return float(learner.losses(examples).sum())
