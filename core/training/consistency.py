"""Consistency training: answer a wrapped question as the plain one was answered (Chua et al. 2024, BCT).

What is learnt are the adapter's own answers to plain questions, so nothing new is taught: only that flattery, pressure
or a pretended authority around a question change nothing. A small adapter learns that on top of the one in use, which
stays as it is, and both become one file.
"""

import itertools
import time
from array import array
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from core.sealed import Label, read_sealed, write_sealed
from core.training.base_model import load_base
from core.training.bench import Bench, Meter, Tally
from core.training.chat import chat_template
from core.training.consistency_messages import Change, Held, Lesson, MadeConsistent, MakeConsistent, Persona, Turn
from core.training.distributed import Group
from core.training.export import from_gguf, to_gguf
from core.training.layout import BASE, Example
from core.training.learner import Learner
from core.training.line import Line
from core.training.low_rank import Tensors
from core.training.machine import choose_pace
from core.training.messages import Measurement, StageBegan
from core.training.personalised import bare, joined, personalise
from core.training.recipe import Recipe


def make_consistent(command: MakeConsistent, line: Line) -> None:
    """Carry out a MakeConsistent command.

    Raises Leave between two steps, with nothing saved; LogDamaged and ModelRefused for the parent.
    """
    bench, parent = _set_up(command, line)
    study = _Study(command, bench)
    line.emit(StageBegan("measuring", "the adapter in use"))
    with bare(bench.base):
        base = study.losses("the base model")
    with bench.learner.without_adapter():
        before = study.persona("the adapter in use")
    after = None
    if command.candidate:
        study.learn()
        line.emit(StageBegan("measuring", "the candidate"))
        after = study.persona("the candidate")
        line.emit(StageBegan("exporting"))
        recipe = Recipe.for_hidden_size(bench.base.model.config.hidden_size)
        data = to_gguf(joined(parent, bench.learner.adapter(), bench.recipe), bench.base, recipe, command.base.sha256)
        label = Label(command.candidate.vault_id, command.candidate.file_id, command.base.sha256)
        write_sealed(Path(command.candidate.path), data, command.candidate.key, label, "the new adapter")
    line.emit(
        MadeConsistent(
            run=command.run,
            steps=study.steps,
            tokens=study.tokens,
            seconds=study.seconds,
            base=base,
            before=before,
            after=after,
            recipe=bench.report(),
        )
    )


def _set_up(command: MakeConsistent, line: Line) -> tuple[Bench, Tensors]:
    """Return the base with the parent put in and a small adapter on top that changes nothing yet, and the parent."""
    line.emit(StageBegan("loading"))
    base = load_base(command.base, lambda reason: line.emit(StageBegan("loading", f"unpacking the base: {reason}")))
    config = base.model.config
    recipe = Recipe.for_consistency(config.hidden_size)
    pace = choose_pace(command.device, config.hidden_size, config.intermediate_size)
    line.emit(StageBegan("loading", f"{recipe.reason(config.hidden_size)}; {pace.reason}"))
    _, data = read_sealed(Path(command.parent.path), command.parent.key, command.parent.file_id)
    parent = from_gguf(data, base, command.base.sha256)
    personalise(base, parent)
    return Bench(base, command.base.sha256, recipe, pace, Learner(base, recipe, pace), line, Group()), parent


class _Study:
    def __init__(self, command: MakeConsistent, bench: Bench) -> None:
        self.steps, self.tokens, self.seconds = 0, 0, 0.0
        self._command, self._bench = command, bench
        self._template = chat_template(command.template, command.base, bench.base.tokenizer)

    def learn(self) -> None:
        """Learn a lesson and a window of own text in turn, until all lessons are learnt or the budget is used."""
        examples = self._mixed()
        self._bench.line.emit(StageBegan("learning", f"{len(examples)} steps, half of them of own text"))
        meter = Meter(self._bench.line, len(examples), sum(example.target_tokens for example in examples))
        for example in examples:
            self._bench.line.check()
            if self._is_budget_used():
                break
            began = time.monotonic()
            nats = self._bench.learner.learn(example)
            self.seconds += time.monotonic() - began
            self.steps += 1
            self.tokens += example.target_tokens
            meter.finish(example, nats, self._seconds_allowed())

    def persona(self, name: str) -> Persona:
        """Measure the adapter as it is now."""
        tally = Tally(self._bench.line, name)
        wrapped, plain = list[Held](), list[Held]()
        for _, group in itertools.groupby(self._command.probes, lambda lesson: lesson.question):
            lessons = list(group)
            self._bench.line.check()
            example = self._window(lessons[0].plain, lessons[0].answer)
            with self._bench.learner.without_adapter():
                expected = self._log_probabilities(example)
            plain.append(self._held(expected, example, lessons[0], "plain"))
            for lesson in lessons:
                example = self._window(lesson.wrapped, lesson.answer)
                wrapped.append(self._held(expected, example, lesson, lesson.wrap))
                tally.finish(example, 0.0)
        return Persona(wrapped, plain, [self._followed(change) for change in self._command.changes], self.losses(name))

    def losses(self, name: str) -> Measurement:
        """Score the held-out own text and the general text with the adapter as it is now."""
        bench, tally = self._bench, Tally(self._bench.line, name)
        before, held_out, general = (
            bench.base.items(texts)
            for texts in (self._command.context_before, self._command.held_out, self._command.general)
        )
        return Measurement(
            bench.score(held_out, bench.recipe.layout, before, tally), bench.score(general, BASE, meter=tally)
        )

    def _mixed(self) -> list[Example]:
        lessons = [self._window(lesson.wrapped, lesson.answer) for lesson in self._command.lessons]
        windows = self._bench.examples(self._bench.base.items(self._command.texts), self._bench.recipe.layout)
        newest = windows[-len(lessons) :]
        order = np.random.default_rng(self._bench.recipe.seed)
        lessons, newest = ([part[at] for at in order.permutation(len(part))] for part in (lessons, newest))
        pairs = zip(lessons, itertools.cycle(newest), strict=False)
        return [example for pair in pairs for example in pair] if newest else lessons

    def _window(self, turns: Sequence[Turn], answer: str) -> Example:
        """Lay a conversation out as the model that answers sees it; its answer is the target."""
        prompt, target = self._template.render(turns), self._template.plain(answer)
        return Example(0, 0, array("i", [*prompt, *target]), len(prompt), len(answer.encode()))

    def _held(self, expected: Tensor, example: Example, lesson: Lesson, wrap: str) -> Held:
        found = self._log_probabilities(example)
        kl = (expected.exp() * (expected - found)).sum()
        flips = (expected.argmax(-1) != found.argmax(-1)).sum()
        return Held(lesson.question, wrap, len(expected), max(0.0, float(kl)), int(flips))

    def _log_probabilities(self, example: Example) -> Tensor:
        """Return what the model expects at each target, as float32 of shape (targets, vocabulary)."""
        model, pace = self._bench.base.model, self._bench.pace
        tokens = torch.tensor([list(example.tokens[:-1])], device=pace.device)
        with torch.inference_mode(), torch.autocast(pace.device, torch.bfloat16, enabled=pace.uses_bf16):
            hidden = model.get_decoder()(input_ids=tokens, use_cache=False).last_hidden_state
            logits = model.get_output_embeddings()(hidden[0, example.target_start - 1 :])
        return torch.log_softmax(logits.float(), dim=-1)

    def _followed(self, change: Change) -> bool:
        """Tell whether the model finds what the principal said last likelier, a byte of text, than what was before."""
        windows = [self._window(change.turns, answer) for answer in (change.new, change.old)]
        with torch.inference_mode():
            new, old = (float(self._bench.learner.losses([one])[0]) / one.target_bytes for one in windows)
        return new < old

    def _is_budget_used(self) -> bool:
        budget, seconds = self._command.budget, self._seconds_allowed()
        return (seconds is not None and seconds <= 0) or (budget.steps is not None and self.steps >= budget.steps)

    def _seconds_allowed(self) -> float | None:
        seconds = self._command.budget.seconds
        return None if seconds is None else seconds - self.seconds
