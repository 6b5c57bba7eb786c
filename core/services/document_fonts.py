"""Which font of a PDF shows which characters, and what none of them can."""

import unicodedata
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont

from core.paths import resources

TEXT, CODE = "DejaVuSerif", "DejaVuSansMono"
_FACES = {
    TEXT: "DejaVuSerif.ttf",
    f"{TEXT}-Bold": "DejaVuSerif-Bold.ttf",
    f"{TEXT}-Italic": "DejaVuSerif-Italic.ttf",
    f"{TEXT}-BoldItalic": "DejaVuSerif-BoldItalic.ttf",
    CODE: "DejaVuSansMono.ttf",
}
# Fonts every reader of PDF brings for Chinese, Japanese and Korean, and the character set that says what is in them.
_CHINESE, _JAPANESE, _KOREAN = ("STSong-Light", "gbk"), ("HeiseiMin-W3", "cp932"), ("HYSMyeongJo-Medium", "cp949")
_FIRST_EAST_ASIAN = "\u2e80"
_SPACES = frozenset("\n\t \u00a0")


@cache
def register() -> None:
    """Make the fonts known to reportlab."""
    for name, file in _FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(resources() / "fonts" / file)))
    pdfmetrics.registerFontFamily(TEXT, TEXT, f"{TEXT}-Bold", f"{TEXT}-Italic", f"{TEXT}-BoldItalic")
    pdfmetrics.registerFontFamily(CODE, CODE, CODE, CODE, CODE)
    for name, _charset in (_CHINESE, _JAPANESE, _KOREAN):
        pdfmetrics.registerFont(UnicodeCIDFont(name))
        pdfmetrics.registerFontFamily(name, name, name, name, name)


@dataclass
class Fonts:
    """Choose fonts for one text; `missing` collects the characters that none of them has."""

    text: str
    missing: dict[str, None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        register()
        has_kana = any("\u3040" <= char <= "\u30ff" for char in self.text)
        self._east = (_JAPANESE, _CHINESE, _KOREAN) if has_kana else (_CHINESE, _JAPANESE, _KOREAN)
        self._chosen: dict[tuple[str, str], str | None] = {}

    def runs(self, text: str, wanted: str = TEXT) -> list[tuple[str | None, str]]:
        """Return the text as runs of one font each, None for what cannot be shown."""
        composed = unicodedata.normalize("NFC", text)
        found = [(self._font(char, wanted), char) for char in composed]
        return [(font, "".join(char for _font, char in run)) for font, run in groupby(found, lambda one: one[0])]

    def _font(self, char: str, wanted: str) -> str | None:
        key = (char, wanted)
        if key not in self._chosen:
            self._chosen[key] = self._choose(char, wanted)
        if self._chosen[key] is None:
            self.missing.setdefault(char)
        return self._chosen[key]

    def _choose(self, char: str, wanted: str) -> str | None:
        if char in _SPACES:
            return wanted
        for name in (wanted, TEXT):
            if ord(char) in pdfmetrics.getFont(name).face.charToGlyph:
                return name
        if char >= _FIRST_EAST_ASIAN:
            return next((name for name, charset in self._east if _is_in(char, charset)), None)
        return None


def named(characters: list[str], limit: int = 5) -> str:
    """Name characters for the principal, the first few of them."""
    names = [f"{unicodedata.name(char, f'U+{ord(char):04X}').lower()}" for char in characters]
    more = len(names) - limit
    return ", ".join(names[:limit]) + (f" and {more} more" if more > 0 else "")


def _is_in(char: str, charset: str) -> bool:
    try:
        char.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
