"""Adapters in the inference worker: loaded once, used with scales, refused if they are not for this model."""

import ctypes
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np

from core.errors import GuardianError, ModelRefused
from core.inference.context import Context, ContextFull
from core.inference.conversations import Scales
from core.inference.loaded_model import LoadedModel

_BASE_KEY = b"guardian.base_sha256"
_LONGEST_VALUE_BYTES = 256


class LoadedAdapters:
    """The adapters of one base model, by name."""

    def __init__(self, model: LoadedModel, base_sha256: str) -> None:
        self._model, self._base_sha256 = model, base_sha256
        self._adapters: dict[str, Any] = {}  # ctypes pointers; llama_cpp calls them c_void_p
        self._used: dict[int, Scales] = {}  # by the address of a context

    def load(self, name: str, path: Path, probe: Context) -> None:
        """Load an adapter beside those that are loaded; `probe` is a context with one sequence to spare, its last.

        Raises ModelRefused if it was learnt on another base model, GuardianError if it does not fit or brings
        numbers that are none.
        """
        adapter = llama_cpp.llama_adapter_lora_init(self._model.native, str(path).encode())
        if not adapter:  # a null pointer of ctypes is not None
            raise GuardianError(
                "The adapter does not fit the base model.", "Roll back to the one before, or train again."
            )
        try:
            self._check_base(adapter)
            self._adapters[name] = adapter
            self._check_numbers(name, probe)
        except GuardianError:
            self._adapters.pop(name, None)
            llama_cpp.llama_adapter_lora_free(adapter)
            raise

    def drop(self, name: str) -> None:
        """Give the memory of an adapter back; no context may be using it."""
        adapter = self._adapters.pop(name, None)
        if adapter is not None:
            llama_cpp.llama_adapter_lora_free(adapter)

    def use(self, scales: Scales, context: Context) -> None:
        """Let a context compute with these adapters; what its cache holds was computed with others."""
        if self._used.get(context.native, ()) == scales:
            return
        missing = [name for name, _ in scales if name not in self._adapters]
        if missing:
            raise GuardianError("An adapter is wanted that is not loaded.", "Ask again.")
        natives = (llama_cpp.llama_adapter_lora_p_ctypes * len(scales))(*(self._adapters[name] for name, _ in scales))
        factors = (ctypes.c_float * len(scales))(*(scale for _, scale in scales))
        if llama_cpp.llama_set_adapters_lora(context.native, natives, len(scales), factors) != 0:
            raise GuardianError("The adapter could not be switched.", "Restart the app; if it stays, train again.")
        self._used[context.native] = scales

    def forget(self, context: Context) -> None:
        """Forget a context that is about to be closed."""
        self._used.pop(context.native, None)

    def _check_base(self, adapter: Any) -> None:
        buffer = ctypes.create_string_buffer(_LONGEST_VALUE_BYTES)
        length = llama_cpp.llama_adapter_meta_val_str(adapter, _BASE_KEY, buffer, _LONGEST_VALUE_BYTES)
        found = buffer.value.decode("ascii", "replace") if length > 0 else ""
        if found != self._base_sha256:
            raise ModelRefused(
                f"This adapter was not learnt on {self._model.name}: the SHA-256 of its base model is "
                f"{found[:12] or 'missing'}, not {self._base_sha256[:12]}.",
                "Choose the base model it was learnt on, or train again.",
            )

    def _check_numbers(self, name: str, probe: Context) -> None:
        """Compute one token: what is not a number anywhere in an adapter spreads over all that comes out."""
        before = self._used.get(probe.native, ())
        self.use(((name, 1.0),), probe)
        sequence = probe.shape.sequences - 1
        try:
            probe.prefill([0], 0, sequence)
            is_sound = bool(np.isfinite(probe.row()).all())
        except ContextFull:
            raise GuardianError("There is no room to check the adapter.", "Ask again.") from None
        finally:
            probe.cut(sequence, 0)
            self.use(before, probe)
        if not is_sound:
            raise GuardianError(
                "The adapter is damaged: its numbers are none.", "Roll back to the one before, or train again."
            )
