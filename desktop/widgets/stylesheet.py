"""The style sheet: what a palette cannot say."""

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
QLabel[role="code"] { font-family: monospace; font-size: ${heading}pt; }
QLabel[role="chip"] { color: $muted; background: $hover; border-radius: 8px; padding: 2px 8px; font-size: ${small}pt; }
QLabel[role="chip-accent"] {
    color: $link; background: $accent_soft; border-radius: 8px; padding: 2px 8px; font-size: ${small}pt;
}

QPushButton {
    color: $ink; background: $surface; border: 1px solid $line; border-radius: 7px; padding: 6px 14px; min-height: 20px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; background: transparent; }
QPushButton[role="primary"] { color: $on_accent; background: $accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; padding: 5px 13px; }
QPushButton[role="primary"]:disabled { color: $muted; background: $hover; border-color: $hover; }
QPushButton[role="quiet"] { color: $link; background: transparent; border-color: transparent; padding: 6px 8px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border-color: $accent; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:focus { border-color: $accent; }
QToolButton[role="round"] { background: $accent; border-radius: 16px; border: 2px solid $accent; }
QToolButton[role="round"]:hover { background: $accent_hover; }
QToolButton[role="round"]:focus { border-color: $ink; }
QToolButton[role="round"]:disabled { background: $hover; border-color: $hover; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QSpinBox, QComboBox {
    background: $surface; border: 1px solid $line; border-radius: 7px; padding: 6px 10px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $muted; background: $window; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(icons:down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px; outline: none; }
QSpinBox { padding-right: 24px; }
QSpinBox QLineEdit { background: transparent; border: none; padding: 0 0 0 10px; }
QSpinBox::up-button, QSpinBox::down-button { width: 20px; border: none; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QSpinBox::up-arrow { image: url(icons:up.svg); width: 9px; height: 9px; }
QSpinBox::down-arrow { image: url(icons:down.svg); width: 9px; height: 9px; }

QCheckBox { spacing: 7px; padding: 3px 2px; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid $muted; border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(icons:check.svg); }
QCheckBox:focus { color: $link; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 13px; height: 13px; }
QCheckBox[role="small"] { color: $muted; font-size: ${small}pt; }

QListView, QTableView, QPlainTextEdit, QTextBrowser { border: none; background: transparent; outline: none; }
QListView::item:selected { background: transparent; }
QTableView { selection-background-color: $accent_soft; selection-color: $ink; gridline-color: transparent; }
QTableView::item { padding: 6px 8px; border-bottom: 1px solid $line; }
QTableView:focus { border: 1px solid $accent; border-radius: 6px; }
QHeaderView { background: transparent; }
QHeaderView::section {
    color: $muted; background: transparent; border: none; border-bottom: 1px solid $line; padding: 6px 8px;
    font-size: ${small}pt; font-weight: 600;
}
QTextBrowser[role="reader"]:focus { border: 1px solid $accent_soft; }

QFrame[role="sidebar"] { background: $sidebar; border: none; border-right: 1px solid $line; }
QFrame[role="column"] { background: $window; border: none; border-right: 1px solid $line; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[role="card"][active="true"] { border-color: $accent; }
QFrame[role="capture"] { background: $surface; border: 2px solid $accent; }
QFrame[role="own"] { background: $accent_soft; border-radius: 14px; }
QFrame[role="answer"] { background: transparent; }
QFrame[role="banner-error"] { background: $danger_soft; border: 1px solid $danger; border-radius: 10px; }
QFrame[role="banner-info"] { background: $accent_soft; border: 1px solid $accent; border-radius: 10px; }
QFrame[role="banner-good"] { background: $good_soft; border: 1px solid $good; border-radius: 10px; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[role="canvas"] { background: transparent; }
QScrollBar:vertical { width: 11px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 11px; background: transparent; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 3px; }
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
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
""")


def stylesheet(colours: Any, body_pt: float) -> str:
    """Return the style sheet for a `Colours` and a size of body text in points."""
    sizes = {"title": 1.7, "heading": 1.2, "small": 0.88}
    return _TEMPLATE.substitute(asdict(colours), **{name: f"{body_pt * factor:.1f}" for name, factor in sizes.items()})
