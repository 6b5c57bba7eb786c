"""Turn bytes of unknown encoding into clean text."""

import codecs
import re
from dataclasses import dataclass

_MARKS = (
    # UTF-32 first: its mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_REPLACEMENT = "\ufffd"
_MOST_NULS = 0.01
_LINE_END = re.compile(r"\r\n?")


@dataclass(frozen=True)
class Decoded:
    """Text, and whether anything in the bytes had to be replaced or dropped."""

    text: str
    is_damaged: bool


def decode(untrusted_bytes: bytes) -> Decoded | None:
    """Decode by the byte order mark, otherwise as UTF-8, with U+FFFD for what does not fit; None for binary data.

    Line ends become newlines. A tail of NUL bytes, as a crash may leave behind, is dropped; other NULs are replaced,
    and more than one in a hundred of them means that this is no text.
    """
    encoding = next((name for mark, name in _MARKS if untrusted_bytes.startswith(mark)), "utf-8")
    is_damaged = False
    try:
        text = untrusted_bytes.decode(encoding)
    except UnicodeDecodeError:
        text, is_damaged = untrusted_bytes.decode(encoding, "replace"), True
    if "\0" in text:
        text, is_damaged = text.rstrip("\0"), True
        if text.count("\0") > _MOST_NULS * len(text):
            return None
        text = text.replace("\0", _REPLACEMENT)
    return Decoded(_LINE_END.sub("\n", text), is_damaged)


def has_words(text: str) -> bool:
    """Tell whether there is a letter or digit of any script in it."""
    return any(character.isalnum() for character in text)


def clean(untrusted_text: str) -> str:
    """Replace NULs and lone surrogates, which neither JSON nor the log can hold."""
    return untrusted_text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", _REPLACEMENT)
