"""Records of core with a hostile text wherever core hands on what a person, a model or a file wrote."""

import dataclasses
import types
import typing
from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeVar

_MOMENT = "2026-03-01T12:00:00+00:00"
_MOMENTS = {"time", "created", "began", "made", "changed", "date", "first", "last", "next", "checked"}
_OURS = {  # what core itself chooses from a few words, and would be refused otherwise
    ("Reference", "kind"): "chat",
    ("TextShown", "part"): "learn",
    ("TextShown", "kind"): "chat",
    ("RecordShown", "origin"): "web",
    ("DocumentVersion", "origin"): "model",
    ("Hunk", "state"): "open",
    ("JobState", "state"): "failed",
    ("JobState", "job"): "backup",
    ("Stored", "readers"): "owner",
    ("Stored", "name"): "log",
}
_NOT_MOMENTS = {"Pair"}  # `first` is a text there
_Record = TypeVar("_Record")


def filled(kind: type[_Record], text: str, **known: object) -> _Record:
    """Return a record with the text in every place for words, but for those that are known."""
    hints = typing.get_type_hints(kind)
    made = {field.name: _value(kind, field.name, hints[field.name], text) for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    return kind(**(made | known))


def _value(owner: type, name: str, hint: Any, text: str) -> Any:
    if hint is str:
        is_moment = name in _MOMENTS and owner.__name__ not in _NOT_MOMENTS
        return _OURS.get((owner.__name__, name), _MOMENT if is_moment else text)
    if dataclasses.is_dataclass(hint):
        return filled(hint, text)  # type: ignore[arg-type]
    if isinstance(hint, type):
        return next(iter(hint)) if issubclass(hint, Enum) else hint(1)
    return _of_many(owner, name, hint, text)


def _of_many(owner: type, name: str, hint: Any, text: str) -> Any:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {types.UnionType, typing.Union}:
        return _value(owner, name, next(one for one in inner if one is not type(None)), text)
    if origin is tuple and Ellipsis not in inner:
        return tuple(_value(owner, "", one, text) for one in inner)
    if origin in {dict, Mapping}:
        return {_value(owner, "", inner[0], text): _value(owner, "", inner[1], text)}
    made = [_value(owner, "", inner[0], text)] * 3
    return tuple(made) if origin is tuple else made
