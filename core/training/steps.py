"""The steps of a run, which training and its proof share: what is proved is what is done."""

from collections.abc import Sequence

from core.training.bench import Bench
from core.training.layout import Example, Item, Layout, pack

_SIZES = 40  # sizes of windows that are tried to match a number of steps


def windows_of(bench: Bench, items: Sequence[Item], before: Sequence[Item] = ()) -> list[Example]:
    """Cut texts into the windows of a run, in order: one step each."""
    return pack(items, bench.recipe.layout, bench.base.separator, before)


def take_step(bench: Bench, window: Example) -> float:
    """Take one step of a run; return the loss of the last iterate on the window, in nats."""
    return bench.learner.learn(window)


def windows_like(bench: Bench, items: Sequence[Item], tokens: int | None, steps: int | None) -> list[Example]:
    """Cut texts into windows that hold about `tokens` tokens in about `steps` windows; all of them for None.

    Where the texts are shorter or longer than those of the run that is to be matched, as many tokens would make
    another number of steps. So the windows are made a little smaller or larger, at most by a quarter larger. If there
    are fewer tokens, their windows are as many fewer.
    """
    usual = windows_of(bench, items)
    if tokens is None:
        return usual
    if steps is None:
        return _up_to(usual, tokens)
    wanted = steps * min(1.0, sum(window.target_tokens for window in usual) / max(1, tokens))
    layout, separator = bench.recipe.layout, bench.base.separator
    choices = [usual]
    for size in _sizes(layout):
        choices.append(pack(items, Layout(layout.log_tokens, layout.window_tokens, size), separator))
    return min((_up_to(choice, tokens) for choice in choices), key=lambda choice: abs(len(choice) - wanted))


def _sizes(layout: Layout) -> list[int]:
    """Return sizes of targets to try, those nearest to the usual one first."""
    usual = layout.target_tokens
    sizes = {usual * (number + 10) // _SIZES for number in range(_SIZES + 1)}
    return sorted(sizes - {0, usual}, key=lambda size: abs(size - usual))


def _up_to(windows: Sequence[Example], tokens: int) -> list[Example]:
    """Return the first windows that together hold as many tokens, to the nearest window."""
    kept, held = list[Example](), 0
    for window in windows:
        if held + window.target_tokens / 2 > tokens:
            break
        kept.append(window)
        held += window.target_tokens
    return kept
