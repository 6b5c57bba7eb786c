"""Several texts for one wish, as different as the model can make them."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import msgspec

from core.evaluation.diversity import without_near_duplicates
from core.inference import verbalised
from core.inference.engine import Engine, Generation
from core.inference.messages import Chat, Prompt, Sampling, Turn

_ROUNDS = 2
_FRAME_TOKENS = 24  # of JSON around each candidate


def write_alternatives(
    engine: Engine,
    prompt: Prompt,
    sampling: Sampling,
    count: int,
    can_verbalise: bool,
    on_delta: Callable[[int, str], None],
    stop: threading.Event,
    adapters: Mapping[str, float] | None = None,
) -> list[Generation]:
    """Return one to `count` texts of which none is nearly the same as another.

    A model that follows instructions is asked for all at once, with their probabilities (verbalised sampling, Zhang et
    al. 2025). What that does not bring is drawn independently, decoded together; near-duplicates are drawn once more,
    then left out. Raises what `Engine.generate` raises.
    """
    found: list[Generation] = []
    if can_verbalise and isinstance(prompt, Chat) and prompt.turns:
        found = _distinct(_verbalised(engine, prompt, sampling, count, stop, adapters))
        for number, one in enumerate(found):
            on_delta(number, one.text)
    for _ in range(_ROUNDS):
        if found and (stop.is_set() or len(found) >= count):
            break
        tell = partial(_tell, on_delta, len(found))
        more = engine.alternatives(prompt, sampling, count - len(found), tell, stop, adapters)
        found = _distinct([*found, *more])
        sampling = _with_another_seed(sampling, count)
    return found[:count]


def _verbalised(
    engine: Engine,
    prompt: Chat,
    sampling: Sampling,
    count: int,
    stop: threading.Event,
    adapters: Mapping[str, float] | None,
) -> list[Generation]:
    """Return what the model says to be its candidates; nothing if its reply was cut or is of another form."""
    asked = Turn(prompt.turns[-1].role, verbalised.request(prompt.turns[-1].text, count))
    limit = count * (sampling.max_tokens + _FRAME_TOKENS)
    # A penalty on what was said before would punish the frame of JSON, which has to come again with each candidate.
    wanted = msgspec.structs.replace(
        sampling, max_tokens=limit, json_schema=verbalised.schema(count), repeat_penalty=1.0, stop=()
    )
    reply = engine.generate(Chat([*prompt.turns[:-1], asked]), wanted, lambda _text: None, stop, adapters)
    candidates = verbalised.parse(reply.text)
    tokens = reply.tokens // max(1, len(candidates))
    return [replace(reply, text=one.text, tokens=tokens, finish="end") for one in candidates]


def _tell(on_delta: Callable[[int, str], None], first: int, number: int, text: str) -> None:
    on_delta(first + number, text)


def _distinct(found: list[Generation]) -> list[Generation]:
    """Leave out near-duplicates and what is empty; the first stays if nothing was said, for it tells why."""
    return [found[place] for place in without_near_duplicates([one.text for one in found])] or found[:1]


def _with_another_seed(sampling: Sampling, count: int) -> Sampling:
    """Return the sampling for another round, beyond the seeds of `count` texts: else the same would come again."""
    seed = None if sampling.seed is None else sampling.seed + count
    return msgspec.structs.replace(sampling, seed=seed)
