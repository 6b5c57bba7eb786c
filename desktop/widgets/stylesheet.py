"""The style sheet: what a palette cannot say.

Beside the names of colours and sizes of type it knows `${px20}`, a size of 20 pixels that grows with the text, and
`${in6}`, a padding of 6 pixels less what the line around a focused control is thicker than its border, so that nothing
moves when the focus does. `$leading` and `$trailing` are left and right, mirrored where one reads from the right.
"""

from collections.abc import Mapping
from dataclasses import asdict
from string import Template
from typing import Any

_TEMPLATE = Template("""
QToolTip { color: $ink; background: $surface; border: 1px solid $line; padding: 4px 6px; }

QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="section"] { color: $muted; font-size: ${small}pt; font-weight: 600; }
QLabel[role="key"] {
    color: $ink; background: $surface; border: 1px solid $edge; border-radius: 5px; padding: 1px 7px;
    font-size: ${small}pt;
}
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="error"] { color: $danger; }
QLabel[role="code"] { font-family: monospace; font-size: ${heading}pt; }
QLabel[role="hash"] { font-family: monospace; font-size: ${small}pt; }
QLabel[role="chip"] { color: $muted; background: $hover; border-radius: 8px; padding: 2px 8px; font-size: ${small}pt; }
QLabel[role="chip-accent"] {
    color: $link; background: $accent_soft; border-radius: 8px; padding: 2px 8px; font-size: ${small}pt;
}

QLabel[role="chip-good"] {
    color: $good; background: $good_soft; border-radius: 8px; padding: 2px 8px; font-size: ${small}pt;
}
QLabel[role="chip-danger"] {
    color: $danger; background: $danger_soft; border-radius: 8px; padding: 2px 8px; font-size: ${small}pt;
}

QPushButton {
    color: $ink; background: $surface; border: 1px solid $line; border-radius: 7px; padding: 6px 14px;
    min-height: ${px20};
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton:focus { border: ${focus} solid $accent; padding: ${in6} ${in14}; }
QPushButton:disabled { color: $muted; background: transparent; }
QPushButton[role="primary"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus { border: ${focus} solid $ink; padding: ${in6} ${in14}; }
QPushButton[role="primary"]:disabled { color: $muted; background: $hover; border-color: $hover; }
QPushButton[role="danger"] { color: $danger; border-color: $danger; }
QPushButton[role="danger"]:disabled { color: $muted; border-color: $line; }
QPushButton[role="quiet"] { color: $link; background: transparent; border-color: transparent; padding: 6px 8px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: ${focus} solid $accent; padding: ${in6} ${in8}; }
QPushButton[role="quiet"]:disabled { color: $muted; }

QPushButton[role="note"] {
    color: $link; background: transparent; border-color: transparent; padding: 3px 6px; text-align: $leading;
}
QPushButton[role="note"]:hover { background: $hover; }
QPushButton[role="note"]:focus { border-color: $accent; }
QPushButton[role="recording"] { background: $accent_soft; border-color: $accent; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $accent_soft; border-color: $accent; }
QToolButton:focus { border: ${focus} solid $accent; padding: ${in5}; }
QToolButton[role="on-code"] { background: $surface; border-color: $line; padding: 3px; }
QToolButton[role="on-code"]:hover { background: $window; }
QToolButton[role="on-code"]:focus { border: 1px solid $accent; padding: 3px; }
QToolButton[role="round"] { background: $accent; border-radius: ${px15}; border: 2px solid $accent; padding: ${px6}; }
QToolButton[role="round"]:hover { background: $accent_hover; }
QToolButton[role="round"]:focus { border: 2px solid $ink; }
QToolButton[role="round"]:disabled { background: $hover; border-color: $hover; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QAbstractSpinBox, QComboBox {
    background: $surface; border: 1px solid $edge; border-radius: 7px; padding: 6px 10px; min-height: ${px20};
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus { border: ${focus} solid $accent; padding: ${in6} ${in10}; }
QAbstractSpinBox:focus { border: ${focus} solid $accent; padding: ${in6} ${in10}; padding-$trailing: ${in24}; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $muted; background: $window; }
QComboBox::drop-down { border: none; width: ${px22}; }
QComboBox::down-arrow { image: url(icons:down$tone.svg); width: ${px12}; height: ${px12}; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; outline: none; }
QPlainTextEdit[role="editor"] { font-size: ${reading}pt; }
QLineEdit[role="title"] {
    background: transparent; border: 1px solid transparent; font-size: ${heading}pt; font-weight: 600;
}
QLineEdit[role="title"]:focus { border: ${focus} solid $accent; background: $surface; }
QAbstractSpinBox { padding-$trailing: 24px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    background: transparent; border: none; padding: 0; padding-$leading: 10px;
}
QKeySequenceEdit QLineEdit { background: $surface; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: ${px20}; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QAbstractSpinBox::up-arrow { image: url(icons:up$tone.svg); width: ${px9}; height: ${px9}; }
QAbstractSpinBox::down-arrow { image: url(icons:down$tone.svg); width: ${px9}; height: ${px9}; }

QCheckBox, QRadioButton { spacing: 7px; padding: 3px 2px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
    width: ${px15}; height: ${px15}; border: 1px solid $edge; border-radius: 4px; background: $surface;
}
QListView::indicator { width: ${px13}; height: ${px13}; }
QRadioButton::indicator { border-radius: ${px8}; }
QCheckBox::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url(icons:$check.svg);
}
QRadioButton::indicator:checked { background: $surface; border: ${px5} solid $accent; width: ${px7}; height: ${px7}; }
QCheckBox:focus, QRadioButton:focus { color: $link; }
QCheckBox::indicator:focus { border: ${focus} solid $accent; width: ${px13}; height: ${px13}; }
QRadioButton::indicator:unchecked:focus { border: ${focus} solid $accent; width: ${px13}; height: ${px13}; }
QRadioButton::indicator:checked:focus { border-color: $ink; }
QCheckBox[role="small"] { color: $muted; font-size: ${small}pt; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }

QListView, QTableView, QTreeView, QPlainTextEdit, QTextEdit {
    border: none; background: transparent; outline: none;
    selection-background-color: $accent; selection-color: $on_accent;
}
QListView::item:selected { background: transparent; }
QListView[role="popup"] { background: $surface; border: 1px solid $edge; padding: 3px; }
QListView[role="popup"]::item { padding: 4px 8px; border-radius: 4px; }
QListView[role="popup"]::item:selected { background: $selected; color: $on_selected; }
QTableView, QTreeView {
    selection-background-color: $selected; selection-color: $on_selected; gridline-color: transparent;
    border: ${focus} solid transparent; border-radius: 6px;
}
QTableView[role="rows"], QTableView[role="rows"]:focus {
    selection-background-color: transparent; border: none;
}
QTableView[role="rows"]::item { border: none; padding: 0px; }
QTableView::item { padding: 6px 8px; border-bottom: 1px solid $line; }
QTableView:focus, QTreeView:focus { border-color: $accent; }
QListView[role="groups"]::item { padding: 7px 10px; border-radius: 7px; color: $muted; }
QListView[role="groups"]::item:hover { background: $hover; }
QListView[role="groups"]::item:selected { background: $selected; color: $on_selected; }
QListView[role="groups"]::item:selected:focus { border: ${focus} solid $accent; }
QHeaderView { background: transparent; }
QHeaderView::section {
    color: $muted; background: transparent; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
    font-size: ${small}pt; font-weight: 600;
}
QTextBrowser[role="reader"]:focus { border: 1px solid $accent; }

QTabBar::tab {
    color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 12px;
}
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; }
QTabBar::tab:focus { border: ${focus} solid $accent; border-radius: 6px; padding: 4px 10px 6px 10px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QFrame[role="sidebar"] { background: $sidebar; border: none; border-$trailing: 1px solid $line; }
QFrame[role="column"] { background: $window; border: none; border-$trailing: 1px solid $line; }
QFrame[role="side"] { background: $window; border: none; border-$leading: 1px solid $line; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[role="card"][active="true"] { border-color: $accent; }
QFrame[role="capture"] { background: $surface; border: 2px solid $accent; }
QFrame[role="file"] { background: $hover; border: 1px solid $line; border-radius: 8px; }
QFrame[role="source"] { background: $window; border: 1px solid $line; border-radius: 8px; }
QFrame[role="notice"] { background: $surface; border: 1px solid $accent; border-radius: 10px; }
QFrame[role="palette"] { background: $surface; border: 1px solid $accent; border-radius: 12px; }
QFrame[role="own"] { background: $accent_soft; border-radius: 14px; }
QFrame[role="answer"] { background: transparent; }
QFrame[role="correction"] { background: $good_soft; border: 1px solid $good; border-radius: 10px; }
QGroupBox[role="message"] { border: 1px solid transparent; border-radius: 10px; margin: 0; padding: 0; }
QGroupBox[role="message"][focused="true"] { border-color: $accent; }
QFrame[role="banner-error"] { background: $danger_soft; border: 1px solid $danger; border-radius: 10px; }
QFrame[role="banner-info"] { background: $accent_soft; border: 1px solid $accent; border-radius: 10px; }
QFrame[role="banner-good"] { background: $good_soft; border: 1px solid $good; border-radius: 10px; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[role="canvas"] { background: transparent; }
QScrollBar:vertical { width: 11px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 11px; background: transparent; margin: 2px; }
QScrollBar::handle { background: $handle; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $hover; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }

QMenu { background: $surface; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 6px 12px; padding-$trailing: 26px; border-radius: 5px; }
QMenu::item:selected { background: $selected; color: $on_selected; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
""")
_CONTRAST = Template("""
QPushButton[role="quiet"], QToolButton { border-color: $line; }
QPushButton[role="primary"]:disabled { border-color: $muted; }
QPushButton:disabled, QToolButton:disabled { border-style: dashed; }
QLabel[role="chip"], QLabel[role="chip-accent"] { border: 1px solid $line; }
QFrame[role="card"][active="true"] { border: 3px solid $accent; }
QFrame[role="own"] { border: 2px solid $line; }
QFrame[role="banner-error"], QFrame[role="banner-info"], QFrame[role="banner-good"] { border-width: 3px; }
QProgressBar { border: 1px solid $line; }
QTextBrowser[role="reader"]:focus { border: 3px solid $accent; }
QScrollBar:vertical { width: 15px; }
QScrollBar:horizontal { height: 15px; }
""")
_TITLE, _HEADING, _READING, SMALL = 1.7, 1.2, 1.1, 0.88


class _Sizes(dict[str, str]):
    """Make the sizes that the sheet names."""

    def __init__(self, known: Mapping[str, str], scale: float, focus_px: int) -> None:
        super().__init__(known)
        self._scale = scale
        self._thicker_px = focus_px - 1

    def __missing__(self, name: str) -> str:
        kind, px = name[:2], int(name[2:])
        return f"{round(px * self._scale) if kind == 'px' else max(0, px - self._thicker_px)}px"


def stylesheet(colours: Any, body_pt: float, *, scale: float = 1.0, is_mirrored: bool = False) -> str:
    """Return the style sheet for a `Colours` and a size of body text, which is `scale` times the usual one."""
    known = {
        **{name: str(value) for name, value in asdict(colours).items()},
        **{
            name: f"{body_pt * part:.1f}"
            for name, part in (("title", _TITLE), ("heading", _HEADING), ("reading", _READING), ("small", SMALL))
        },
        "focus": f"{colours.focus_px}px",
        "handle": colours.edge if colours.is_contrast else colours.line,
        "selected": colours.accent if colours.is_contrast else colours.accent_soft,
        "on_selected": colours.on_accent if colours.is_contrast else colours.ink,
        "check": "check-dark" if colours.is_contrast and colours.is_dark else "check",
        "tone": "-dark" if colours.is_contrast and not colours.is_dark else "",
        "leading": "right" if is_mirrored else "left",
        "trailing": "left" if is_mirrored else "right",
    }
    sizes = _Sizes(known, scale, colours.focus_px)
    return _TEMPLATE.substitute(sizes) + (_CONTRAST.substitute(sizes) if colours.is_contrast else "")
