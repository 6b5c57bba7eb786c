"""Score sets of texts in several ways: by the base or an adapter, alone, in context, or after what was recalled."""

import time
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace

from core.errors import ModelRefused
from core.training.bench import Bench, Tally
from core.training.layout import BASE as ALONE
from core.training.layout import IN_CONTEXT, Example, Item, lay_out
from core.training.line import Leave, Line
from core.training.messages import Scored, StageBegan, Text, TrainingPaused
from core.training.proof_messages import BASE, LEARNT, Measure, Measured, Reading
from core.training.train import open_adapter, sendable
from core.workers.protocol import SealedFile

# Half of what the base sees of the log: the other half stays with what was written last.
RECALLED_TOKENS = IN_CONTEXT.log_tokens // 2

Sets = Mapping[str, list[Item]]


def measure(command: Measure, line: Line) -> None:
    """Carry out readings with the base and with adapters as they lie sealed.

    Raises Leave between two batches when the worker is to stop; nothing is saved, it begins again.
    """
    began = time.monotonic()
    try:
        bench = Bench.set_up(command.base, command.device, line)
        scores = _all_scores(command, bench)
    except Leave:
        line.emit(TrainingPaused("", 0))
        raise
    line.emit(Measured(scores, bench.report(), time.monotonic() - began))


def _all_scores(command: Measure, bench: Bench) -> dict[str, list[Scored]]:
    files = {file.file_id: file for file in command.adapters}
    sets = items_of(bench, command.sets)
    scores: dict[str, list[Scored]] = {}
    for by in dict.fromkeys(reading.by for reading in command.readings):
        if by not in {BASE, LEARNT}:
            _put_on(files[by], bench)
        for reading in command.readings:
            if reading.by == by:
                scores[reading.name] = carry_out(bench, sets, reading)
    return scores


def items_of(bench: Bench, sets: Mapping[str, list[Text]]) -> Sets:
    """Turn sets of texts into tokens."""
    return {name: bench.base.items(texts) for name, texts in sets.items()}


def carry_out(bench: Bench, sets: Sets, reading: Reading) -> list[Scored]:
    """Score the texts of one reading with the adapter as it is, or with the base. Raises Leave between batches."""
    bench.line.emit(StageBegan("measuring", reading.name))
    examples = _examples(bench, sets, reading)
    with bench.learner.without_adapter() if reading.by == BASE else nullcontext():
        return sendable(bench.score_laid_out(sets[reading.texts], examples, Tally(bench.line, reading.name)))


def _put_on(file: SealedFile, bench: Bench) -> None:
    try:
        bench.learner.wear(open_adapter(file, bench))
    except (KeyError, RuntimeError) as error:
        raise ModelRefused(
            "The adapter changes other layers than this base model has.", "Learn anew from the log."
        ) from error


def _examples(bench: Bench, sets: Sets, reading: Reading) -> list[Example]:
    items, before = sets[reading.texts], sets[reading.before] if reading.before else []
    if reading.passages is not None:
        recalled = [bench.base.items([Text(0, passage) for passage in own]) for own in reading.passages]
        return after_recall(items, before, recalled, bench.base.separator)
    layout = {"alone": ALONE, "in_context": IN_CONTEXT, "as_learnt": bench.recipe.layout}[reading.view]
    if reading.is_apart:
        seen = _end_of(before, layout.log_tokens)
        return [one for place, item in enumerate(items) for one in _at(place, bench.examples([item], layout, seen))]
    return bench.examples(items, layout, before)


def after_recall(
    items: Sequence[Item], before: Sequence[Item], recalled: Sequence[Sequence[Item]], separator: int
) -> list[Example]:
    """Lay each text out after its passages, and those after the newest of the log: the window is that of IN_CONTEXT.

    The passages stand nearest to the text, the best one last, so that they are the last to slide out of the window.
    """
    examples: list[Example] = []
    for place, (item, passages) in enumerate(zip(items, recalled, strict=True)):
        log = _end_of([*before, *items[:place]], IN_CONTEXT.log_tokens)
        examples += _at(place, lay_out([item], IN_CONTEXT, separator, [*log, *reversed(_fitting(passages))]))
    return examples


def _at(place: int, alone: Sequence[Example]) -> list[Example]:
    """Return the examples of a text that was laid out alone as those of the text at a place."""
    return [replace(example, item=place) for example in alone]


def _fitting(passages: Sequence[Item]) -> list[Item]:
    """Return as many tokens of passages as are for them, each with its separator; the last one may be cut."""
    kept, room = list[Item](), RECALLED_TOKENS
    for passage in passages:
        tokens = passage.tokens[: room - 1]
        if not tokens:
            break
        kept.append(Item(passage.seq, tokens, passage.token_bytes[: room - 1], sum(passage.token_bytes[: room - 1])))
        room -= len(tokens) + 1
    return kept


def _end_of(items: Sequence[Item], tokens: int) -> list[Item]:
    """Return the last texts that hold so many tokens, so that not all of a long log is laid out for each text."""
    kept, held = list[Item](), 0
    for item in reversed(items):
        if held >= tokens:
            break
        kept.append(item)
        held += len(item.tokens) + 1
    return kept[::-1]
