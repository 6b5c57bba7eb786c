"""A program that learns windows with one loop in a process of its own, and says how fast that was and what it held.

The loops are ours and the usual one: transformers' Trainer over a model of peft, four examples a batch, padded to the
longest, labels of -100 on what is only context. Both get the same base weights, windows, rank and targets. What is to
be measured comes as JSON on stdin, what was measured goes to stdout as JSON. A real base is read from a folder that
`core.training.base_model` has made; a named shape gets random weights, which speed does not know from learnt ones.
"""

import json
import statistics
import sys
import tempfile
import time
from array import array
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from torch import Tensor
from transformers import (
    AutoModelForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    Trainer,
    TrainerCallback,
    TrainingArguments,
)

from core.training.base_model import BaseModel
from core.training.layout import Example
from core.training.learner import Learner
from core.training.machine import Pace
from core.training.recipe import Recipe

PADDED_BATCH, IGNORED, PADDING = 4, -100, 0
# Enough to have every kernel set up and the moments of the optimiser made.
WARM_UP_STEPS = 1

# Widths of published models of the llama family: vocabulary, hidden, feed-forward, layers, heads, key-value heads.
SHAPES = {
    "135M": (49152, 576, 1536, 30, 9, 3),
    "1B": (128256, 2048, 8192, 16, 32, 8),
    "3B": (128256, 3072, 8192, 28, 24, 8),
    "8B": (128256, 4096, 14336, 32, 32, 8),
}
TIED = {"135M", "1B", "3B"}


@dataclass(frozen=True)
class Window:
    """Tokens of which those from `target_start` on are learnt."""

    tokens: list[int]
    target_start: int


@dataclass(frozen=True)
class Order:
    """What to measure: `loop` is "ours" or "plain", `base` a folder with a base or the name of a shape.

    `parameters_bf16` keeps the plain loop's frozen weights in bfloat16, as those who lack memory do.
    """

    loop: str
    base: str
    windows: list[Window]
    device: str = "cpu"
    threads: int = 1
    bf16: bool = False
    parameters_bf16: bool = False


@dataclass
class Measured:
    """What one loop did after warming up; bytes are the most it ever held, with the base and all libraries."""

    target_tokens: int = 0
    read_tokens: int = 0
    seconds: float = 0.0
    peak_bytes: int = 0
    device_bytes: int = 0
    losses: list[float] = field(default_factory=list)
    parameters: int = 0
    state_s: float = 0.0
    watt_hours: float | None = None

    @property
    def tokens_per_s(self) -> float:
        """How many tokens of targets were learnt a second."""
        return self.target_tokens / self.seconds


def main() -> None:
    """Carry out one order."""
    raw = json.load(sys.stdin)
    order = Order(**(raw | {"windows": [Window(**one) for one in raw["windows"]]}))
    torch.manual_seed(1)
    torch.set_num_threads(order.threads)
    measured = learn_ours(order) if order.loop == "ours" else learn_plain(order)
    measured.peak_bytes = peak_bytes()
    if order.device == "cuda":
        measured.device_bytes = torch.cuda.max_memory_allocated()
    json.dump(asdict(measured), sys.stdout)


def learn_ours(order: Order) -> Measured:
    """Take one step on each window as a training run does."""
    dtype = torch.bfloat16 if order.bf16 and order.base in SHAPES else torch.float32
    model = load(order.base, dtype, order.device)
    base = BaseModel(model, tokenizer=None, separator=0, token_bytes=[])  # type: ignore[arg-type]  # no text is read
    recipe = Recipe.for_hidden_size(model.config.hidden_size)
    learner = Learner(base, recipe, Pace(order.device, order.threads, order.bf16))
    examples = [
        Example(place, place, array("i", one.tokens), one.target_start, 0) for place, one in enumerate(order.windows)
    ]
    measured = Measured(parameters=counted_parameters(model))
    for example in examples[:WARM_UP_STEPS]:
        learner.learn(example)
    meter = energy_meter(order.device)
    began = moment(order.device)
    for example in examples[WARM_UP_STEPS:]:
        measured.losses.append(learner.learn(example) / example.target_tokens)
        measured.target_tokens += example.target_tokens
        measured.read_tokens += len(example.tokens)
    measured.seconds = moment(order.device) - began
    if meter:
        meter.sample()
        measured.watt_hours = meter.watt_hours
    began = moment(order.device)
    learner.state()
    measured.state_s = moment(order.device) - began
    return measured


class Stopwatch(TrainerCallback):
    """Note when each step of a Trainer has ended."""

    def __init__(self, device: str) -> None:
        self._device = device
        self.moments: list[float] = []

    def on_step_end(self, *_: Any, **__: Any) -> None:
        """Note one step."""
        self.moments.append(moment(self._device))


def learn_plain(order: Order) -> Measured:
    """Take the same windows through the usual loop, in padded batches."""
    dtype = torch.bfloat16 if order.parameters_bf16 else torch.float32
    model = get_peft_model(
        load(order.base, dtype, order.device), LoraConfig(r=16, lora_alpha=32, target_modules="all-linear")
    )
    stopwatch = Stopwatch(order.device)
    windows = order.windows
    with tempfile.TemporaryDirectory() as folder:
        arguments = TrainingArguments(
            output_dir=folder,
            per_device_train_batch_size=PADDED_BATCH,
            num_train_epochs=1,
            learning_rate=1e-3,
            lr_scheduler_type="constant",
            bf16=order.bf16,
            use_cpu=order.device == "cpu",
            save_strategy="no",
            report_to="none",
            disable_tqdm=True,
            logging_strategy="no",
            remove_unused_columns=False,
        )
        trainer = Trainer(model, arguments, data_collator=padded, train_dataset=Windows(windows), callbacks=[stopwatch])
        trainer.get_train_dataloader = lambda: torch.utils.data.DataLoader(  # in the order of the log, as ours
            Windows(windows), batch_size=PADDED_BATCH, collate_fn=padded
        )
        trainer.train()
    done = windows[WARM_UP_STEPS * PADDED_BATCH :]
    return Measured(
        target_tokens=sum(len(one.tokens) - one.target_start for one in done),
        read_tokens=sum(len(one.tokens) for one in done),
        seconds=stopwatch.moments[-1] - stopwatch.moments[WARM_UP_STEPS - 1],
        parameters=counted_parameters(model),
    )


class Windows(torch.utils.data.Dataset[dict[str, list[int]]]):
    """Windows as the usual loop wants them."""

    def __init__(self, windows: list[Window]) -> None:
        self._windows = windows

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._windows)

    def __getitem__(self, place: int) -> dict[str, list[int]]:
        """Return tokens and labels."""
        one = self._windows[place]
        labels = [IGNORED] * one.target_start + one.tokens[one.target_start :]
        return {"input_ids": one.tokens, "labels": labels}


def padded(rows: list[dict[str, list[int]]]) -> dict[str, Tensor]:
    """Pad a batch to its longest row, with the mask that says so."""
    longest = max(len(row["input_ids"]) for row in rows)

    def filled(name: str, filler: int) -> Tensor:
        return torch.tensor([row[name] + [filler] * (longest - len(row[name])) for row in rows])

    mask = torch.tensor([[1] * len(row["labels"]) + [0] * (longest - len(row["labels"])) for row in rows])
    return {"input_ids": filled("input_ids", PADDING), "labels": filled("labels", IGNORED), "attention_mask": mask}


def load(base: str, dtype: torch.dtype, device: str) -> Any:
    """Read a base from its folder, or make one of random weights."""
    if base not in SHAPES:
        return AutoModelForCausalLM.from_pretrained(base, local_files_only=True, dtype=dtype)
    with torch.device(device):
        default = torch.get_default_dtype()
        torch.set_default_dtype(dtype)
        try:
            model = LlamaForCausalLM(configuration(base))
        finally:
            torch.set_default_dtype(default)
    return model.requires_grad_(False).eval()


def configuration(shape: str) -> LlamaConfig:
    """Describe a model of this shape."""
    vocabulary, hidden, wide, layers, heads, kept_heads = SHAPES[shape]
    return LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=hidden,
        intermediate_size=wide,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=kept_heads,
        head_dim=hidden // heads,
        max_position_embeddings=8192,
        tie_word_embeddings=shape in TIED,
    )


def counted_parameters(model: Any) -> int:
    """Count the weights of the frozen linear layers in the decoder: what every token is multiplied with."""
    return sum(
        parameter.numel()
        for name, parameter in model.named_parameters()
        if ".layers." in name and "lora" not in name and parameter.ndim > 1
    )


def energy_meter(device: str) -> Any:
    """Return what adds up the energy of this machine; None on a card, where the script is to need few packages."""
    if device == "cuda":
        return None
    from core.training.energy import EnergyMeter  # noqa: PLC0415

    return EnergyMeter()


def moment(device: str) -> float:
    """Return the time once the device has done what it was given."""
    if device == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter()


def peak_bytes() -> int:
    """Return the most memory this process has had resident; 0 where the system does not tell."""
    # Not getrusage: what it returns begins with the memory of the process that started this one.
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


def median(values: list[float]) -> str:
    """Write a median with its range."""
    return f"median {statistics.median(values):.2f}, {min(values):.2f} to {max(values):.2f}"


if __name__ == "__main__":
    main()
