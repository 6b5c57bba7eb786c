"""End a computation of llama.cpp from another thread, in its middle."""

import ctypes
import sys
from typing import Any

import llama_cpp


class StopFlag:
    """A flag that llama.cpp looks at before each step of a computation, hundreds of times a token.

    A function of Python there would cost a tenth of the speed. What llama.cpp calls is the `strlen` of the C library on
    a text of one or no character: as a truth value its answer is whether there is one. Setting it is one store of a
    byte, so any thread may. A GPU looks at nothing; there a computation ends with its batch.
    """

    def __init__(self) -> None:
        self._text = ctypes.create_string_buffer(2)
        library = ctypes.CDLL("msvcrt") if sys.platform == "win32" else ctypes.CDLL(None)
        address = ctypes.cast(library.strlen, ctypes.c_void_p).value
        self._function = llama_cpp.ggml_abort_callback(address or 0)

    def set(self) -> None:
        """End what is being computed, and what would be next."""
        self._text[0] = b"\1"

    def clear(self) -> None:
        """Let computations run again."""
        self._text[0] = b"\0"

    def is_set(self) -> bool:
        """Tell whether computations end at once."""
        return bool(self._text[0] != b"\0")

    def watch(self, context: Any) -> None:
        """Make the computations of a context look at this flag, which must outlive it."""
        llama_cpp.llama_set_abort_callback(context, self._function, ctypes.cast(self._text, ctypes.c_void_p))
