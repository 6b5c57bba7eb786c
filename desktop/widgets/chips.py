"""Small marks for what was added, each of which can be taken away."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.widgets.flow import FlowLayout
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import label
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_S, SPACE_XS

_MOST_CHARACTERS = 34


class Chip(QFrame):
    """A name, and a button that takes it away."""

    removed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "file")
        # Without marks that change the direction of writing: a name must not seem to end in another way than it does.
        self.name = "".join(letter for letter in one_line(name) if letter.isprintable())
        shown = label(_shortened(self.name), "small")
        if shown.text() != self.name:
            shown.setAccessibleName(self.name)
        title = QCoreApplication.translate("Chip", "Remove {name}").format(name=_shortened(self.name))
        self.remove = IconButton("close", title)
        self.remove.setToolTip("")  # a name from outside, and a tool tip may be read as markup
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_S, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(shown)
        row.addWidget(self.remove)


class Chips(QWidget):
    """Chips beside each other; the whole takes no room while there are none."""

    removed = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chips: list[Chip] = []
        self._flow = FlowLayout(self, SPACE_S)
        self.hide()

    def add(self, name: str) -> None:
        """Show one more."""
        chip = Chip(name)
        chip.removed.connect(lambda: self._on_removed(chip))
        self.chips.append(chip)
        self._flow.addWidget(chip)
        chip.show()
        self.show()
        self.updateGeometry()

    def clear(self) -> None:
        """Take all away."""
        for chip in list(self.chips):
            self._drop(chip)

    def _on_removed(self, chip: Chip) -> None:
        place = self.chips.index(chip)
        self._drop(chip)
        if self.chips:
            self.chips[min(place, len(self.chips) - 1)].remove.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(place)

    def _drop(self, chip: Chip) -> None:
        self.chips.remove(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.setVisible(bool(self.chips))
        self.updateGeometry()


def _shortened(name: str) -> str:
    """Keep the beginning and the end of a name, which says what kind of file it is."""
    if len(name) <= _MOST_CHARACTERS:
        return name
    half = _MOST_CHARACTERS // 2
    return f"{name[:half]}…{name[-half + 1 :]}"
