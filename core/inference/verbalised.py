"""Verbalised sampling: ask a model for several answers with their probabilities at once (Zhang et al. 2025).

A model tuned on people's preferences gives the most typical answer again and again; asked for a distribution it says
more of what it knows. Only a model that follows instructions can do it: see `core.services.alternatives` for others.
"""

import json
import re
from dataclasses import dataclass

import msgspec

_END_OF_ONE = re.compile(r'"probability"\s*:\s*[-+.\deE]+\s*\}')


@dataclass(frozen=True)
class Candidate:
    """One answer; `probability` is what the model says of it, made to sum to 1 over all candidates."""

    text: str
    probability: float


class _Response(msgspec.Struct):
    text: str
    probability: float


class _Reply(msgspec.Struct):
    responses: list[_Response]


def request(task: str, count: int) -> str:
    """Write the question that asks for `count` candidates for a task."""
    return (
        f"{task}\n\nGive {count} different answers to this, each with the probability that you would give it, as JSON:"
        ' {"responses": [{"text": "...", "probability": 0.0}]}. Draw them from the whole range of what could be said,'
        " the unusual too."
    )


def schema(count: int) -> str:
    """Return the JSON Schema that a reply must obey."""
    probability = {"type": "number", "minimum": 0, "maximum": 1}
    # No longest length: a grammar counts characters by writing them all out. The limit of tokens ends a reply.
    text = {"type": "string", "minLength": 1}
    one = {
        "type": "object",
        "properties": {"text": text, "probability": probability},
        "required": ["text", "probability"],
        "additionalProperties": False,
    }
    many = {"type": "array", "items": one, "minItems": count, "maxItems": count}
    whole = {"type": "object", "properties": {"responses": many}, "required": ["responses"]}
    return json.dumps(whole | {"additionalProperties": False})


def parse(reply: str) -> list[Candidate]:
    """Read a reply, the most probable first; empty if it is not what was asked for, of a cut one what is whole."""
    responses = _responses(reply)
    if not responses and (ends := [match.end() for match in _END_OF_ONE.finditer(reply)]):
        responses = _responses(f"{reply[: ends[-1]]}]}}")
    said = [one for one in responses if one.text.strip()]
    total = sum(max(0.0, one.probability) for one in said)
    if not total:
        return [Candidate(one.text.strip(), 1 / len(said)) for one in said]
    found = [Candidate(one.text.strip(), max(0.0, one.probability) / total) for one in said]
    return sorted(found, key=lambda one: -one.probability)


def _responses(reply: str) -> list[_Response]:
    try:
        return msgspec.json.decode(reply, type=_Reply).responses
    except (msgspec.DecodeError, UnicodeEncodeError):
        return []
