"""The colours of the window: light, dark, and each of them with high contrast."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """Name every colour once; `*_soft` is a background for text in the colour of the same name.

    `line` parts surfaces, `edge` bounds what one can type into and tick. With high contrast soft backgrounds are no
    more than the window's own: borders say instead what is chosen.
    """

    window: str
    surface: str
    sidebar: str
    hover: str
    ink: str
    muted: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    link: str
    gold: str
    danger: str
    danger_soft: str
    good: str
    good_soft: str
    is_dark: bool = False
    is_contrast: bool = False

    @property
    def focus_px(self) -> int:
        """How thick the line around what has the focus is."""
        return 3 if self.is_contrast else 2


LIGHT = Colours(
    window="#faf9f7",
    surface="#ffffff",
    sidebar="#f1efeb",
    hover="#e7e4de",
    ink="#1f2230",
    muted="#5d606a",
    line="#e0ddd6",
    edge="#8c8a84",
    accent="#4453b8",
    accent_hover="#37459f",
    on_accent="#ffffff",
    accent_soft="#e6e8f8",
    link="#3a49ad",
    gold="#8a5d10",
    danger="#a8322d",
    danger_soft="#fbe9e7",
    good="#276b48",
    good_soft="#e3f3ea",
)
DARK = Colours(
    window="#17181d",
    surface="#1f2127",
    sidebar="#131418",
    hover="#2b2e36",
    ink="#e9e9ec",
    muted="#a8acb7",
    line="#32353e",
    edge="#6c7080",
    accent="#5b69d0",
    accent_hover="#505ec4",
    on_accent="#ffffff",
    accent_soft="#2a2f52",
    link="#aab3ff",
    gold="#e2b253",
    danger="#ff9c93",
    danger_soft="#402423",
    good="#84d3a6",
    good_soft="#1d3529",
    is_dark=True,
)
CONTRAST_LIGHT = Colours(
    window="#ffffff",
    surface="#ffffff",
    sidebar="#ffffff",
    hover="#e6e6e6",
    ink="#000000",
    muted="#2b2b2b",
    line="#000000",
    edge="#000000",
    accent="#002a86",
    accent_hover="#001a55",
    on_accent="#ffffff",
    accent_soft="#ffffff",
    link="#002a86",
    gold="#553600",
    danger="#8a0000",
    danger_soft="#ffffff",
    good="#00421a",
    good_soft="#ffffff",
    is_contrast=True,
)
CONTRAST_DARK = Colours(
    window="#000000",
    surface="#000000",
    sidebar="#000000",
    hover="#262626",
    ink="#ffffff",
    muted="#e6e6e6",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffe14d",
    accent_hover="#fff2a8",
    on_accent="#000000",
    accent_soft="#000000",
    link="#ffe14d",
    gold="#ffcf70",
    danger="#ffb4ad",
    danger_soft="#000000",
    good="#8ff0b5",
    good_soft="#000000",
    is_dark=True,
    is_contrast=True,
)
ALL = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
