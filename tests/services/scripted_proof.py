"""A trainer that measures what it is told to, and remembers the commands it got."""

import threading
from collections.abc import Mapping
from typing import Any

from core.training.messages import Scored, Span, Text, TrainingPaused
from core.training.proof_messages import EvaluateByTime, Measured

LN2 = 0.6931471805599453
# Bits per byte that each model needs; by time the own adapter goes on to learn after it was frozen.
BITS = {"base": 1.2, "in_context": 1.15, "adapter": 0.9, "control": 1.1, "frozen": 0.95, "recall": 1.1}
BITS |= {"control_in_context": 1.05, "adapter_recall": 0.88, "parent": 1.0, "first": 1.05}


def counted_bytes(text: Text) -> int:
    spans = [Span(0, len(text.text))] if text.taught is None else text.taught
    return sum(len(text.text[span.start : span.end].encode()) for span in spans)


class ScriptedProof:
    """Measure what it is told to, a little more for each next document, and remember the commands."""

    def __init__(self, bits: Mapping[str, float] = BITS) -> None:
        self.bits = bits
        self.commands: list[Any] = []
        self.is_stopped = False

    def carry_out(self, command: Any, _show: Any, _stop: threading.Event, _tenancy: Any) -> Any:
        self.commands.append(command)
        if self.is_stopped:
            return TrainingPaused("", 3)
        recipe = {"seed": getattr(command, "seed", 1)}
        if isinstance(command, EvaluateByTime):
            names = ["base", "in_context", "adapter"] if command.with_base else ["adapter"]
            scores = {name: self._scored(command.texts, self.bits[name], command.seed) for name in names}
            scores |= self._read(command, [*command.when_frozen, *command.at_the_end])
            return Measured(scores, recipe, 2.0, tokens=400, steps=8, frozen_tokens=300, frozen_steps=6)
        return Measured(self._read(command, command.readings), recipe, 1.0, tokens=290, steps=6)

    def _read(self, command: Any, readings: list[Any]) -> dict[str, list[Scored]]:
        seed = getattr(command, "seed", 1)
        return {
            one.name: self._scored(command.sets[one.texts], self.bits[one.name.rpartition(".")[2]], seed)
            for one in readings
        }

    @staticmethod
    def _scored(texts: list[Text], bits: float, seed: int) -> list[Scored]:
        return [
            Scored(text.seq, counted_bytes(text) * LN2 * (bits + 0.02 * place + 0.01 * (seed - 1)), counted_bytes(text))
            for place, text in enumerate(texts)
        ]
