"""Hold output to a JSON Schema."""

import ctypes
import json
from typing import Any

import llama_cpp

from core.errors import GuardianError
from core.inference.loaded_model import LoadedModel

_MAX_SCHEMA_CHARACTERS = 32 * 1024
_MAX_DEPTH = 32
_MAX_RULES_BYTES = 256 * 1024
_MAX_COUNT = 1000
_COUNTS = ("minItems", "maxItems", "minLength", "maxLength")
_ADVICE = "Ask for a simpler form."


class Grammar:
    """What may be said next, so that the whole is JSON of a schema. Raises GuardianError for one it cannot hold to."""

    def __init__(self, model: LoadedModel, json_schema: str) -> None:
        self._model = model
        rules = _rules(json_schema)
        self._native = llama_cpp.llama_sampler_init_grammar(model.native_vocabulary, rules.encode(), b"root")
        if not self._native:
            raise GuardianError("The form of the answer is too complex for the model's grammar.", _ADVICE)
        self._end = int(llama_cpp.llama_vocab_eos(model.native_vocabulary))
        self._last = b""

    def close(self) -> None:
        """Give the memory back."""
        if self._native:
            llama_cpp.llama_sampler_free(self._native)
            self._native = None

    @property
    def is_complete(self) -> bool:
        """Whether the text may end here and nothing but white space could follow; a number could still grow."""
        return self._last.rstrip()[-1:] in {b"}", b"]", b'"'} and self.allows(self._end)

    def allows(self, token: int) -> bool:
        """Tell whether a token may come next."""
        entry = llama_cpp.llama_token_data(id=token, logit=1.0, p=0.0)
        array = llama_cpp.llama_token_data_array(data=ctypes.pointer(entry), size=1, selected=-1, sorted=False)
        self.restrict(ctypes.byref(array))
        return bool(entry.logit > 0)

    def restrict(self, candidates: Any) -> None:
        """Take the logits of all candidates that may not come next."""
        llama_cpp.llama_sampler_apply(self._native, candidates)

    def accept(self, token: int) -> None:
        """Go on after a token that was allowed."""
        llama_cpp.llama_sampler_accept(self._native, token)
        self._last = self._model.piece(token)


def _rules(json_schema: str) -> str:
    from llama_cpp.llama_grammar import json_schema_to_gbnf  # noqa: PLC0415 - few requests want it

    if len(json_schema) > _MAX_SCHEMA_CHARACTERS:
        raise GuardianError("The form of the answer is too long.", _ADVICE)
    try:
        schema = json.loads(json_schema)
        _check_size(schema)
        rules = str(json_schema_to_gbnf(json_schema))
    except GuardianError:
        raise
    except Exception as error:  # the converter is not ours and reports a bad schema by whatever happens to it
        raise GuardianError("The form of the answer is no JSON Schema that can be held to.", _ADVICE) from error
    if len(rules) > _MAX_RULES_BYTES:
        raise GuardianError("The form of the answer is too complex for the model's grammar.", _ADVICE)
    return rules


def _check_size(schema: Any) -> None:
    """Refuse what would take the converter and the grammar very long, without depth of our own."""
    waiting = [(schema, 1)]
    while waiting:
        value, depth = waiting.pop()
        if depth > _MAX_DEPTH:
            raise GuardianError("The form of the answer is nested too deep.", _ADVICE)
        if isinstance(value, dict):
            if any(isinstance(value.get(count), int) and value[count] > _MAX_COUNT for count in _COUNTS):
                raise GuardianError("The form of the answer asks for too many items or characters.", _ADVICE)
            waiting += [(part, depth + 1) for part in value.values()]
        elif isinstance(value, list):
            waiting += [(part, depth + 1) for part in value]
