"""Show the recovery code once, and make sure that it was written down."""

import secrets

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from core.paths import Home
from desktop.pages.privacy.emergency_sheet import make_sheet
from desktop.pages.privacy.sheet_buttons import SheetButtons
from desktop.widgets.parts import button, label
from desktop.widgets.step import Step
from desktop.widgets.theme import SPACE_M, SPACE_S

_ASKED_GROUPS = 2
_LOOK_ALIKES = str.maketrans({"I": "1", "L": "1", "O": "0"})


class RecoveryStep(Step):
    """Show a code and ask for two of its groups."""

    confirmed = Signal()

    def __init__(self, count: str, parent: QWidget | None = None) -> None:
        super().__init__(
            count,
            self.tr("Write down your recovery code"),
            self.tr(
                "It opens your vault if you forget the passphrase. It is shown only now. Write it on paper, or print "
                "the emergency sheet, and keep it away from this machine."
            ),
            parent,
        )
        self._asked: list[tuple[str, QLineEdit]] = []
        self.code = label("", "code", wraps=True)
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setContentsMargins(0, SPACE_M, 0, SPACE_M)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)
        self.go_on = button(self.tr("&Continue"), self._on_submitted, "primary")
        self.sheet = SheetButtons()
        self.sheet.said.connect(self.banner.show_message)
        self.body.addWidget(self.code)
        self.body.addWidget(self.sheet)
        self.body.addWidget(label(self.tr("Type two of its groups back:"), "muted"))
        self.body.addLayout(self._grid)
        self.finish(self.go_on)

    def show_code(self, code: str, vault_id: str, home: Home) -> None:
        """Show the code of a vault and choose which groups to ask for."""
        self.sheet.offer(make_sheet(vault_id, code), home)
        groups = code.split("-")
        half = (len(groups) + 1) // 2
        self.code.setText(" - ".join(groups[:half]) + " -\n" + " - ".join(groups[half:]))
        places = sorted(secrets.SystemRandom().sample(range(len(groups)), _ASKED_GROUPS))
        for row, place in enumerate(places):
            field = QLineEdit()
            name = self.tr("Group {number}").format(number=place + 1)
            field.setAccessibleName(name)
            field.setAccessibleDescription(self.tr("Five characters of the recovery code above"))
            field.setMaxLength(2 * len(groups[place]))
            field.textChanged.connect(lambda _text: self._show_state())
            field.returnPressed.connect(self._on_submitted)
            self._grid.addWidget(label(name), row, 0)
            self._grid.addWidget(field, row, 1)
            self._asked.append((groups[place], field))
        self._show_state()

    @property
    def fields(self) -> list[QLineEdit]:
        """The fields for the groups that are asked for."""
        return [field for _group, field in self._asked]

    def enter(self) -> None:
        """Put the cursor into the first field."""
        self._asked[0][1].setFocus()

    def _show_state(self) -> None:
        self.go_on.setEnabled(all(_plain(field.text()) == _plain(group) for group, field in self._asked))

    def _on_submitted(self) -> None:
        if self.go_on.isEnabled():
            self.code.clear()
            self.sheet.take_back()
            self.confirmed.emit()


def _plain(text: str) -> str:
    return "".join(text.upper().split()).translate(_LOOK_ALIKES)
