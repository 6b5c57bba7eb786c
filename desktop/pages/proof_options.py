"""What to measure, and how much: the choices of a proof, of which only those that matter are shown."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from core.services.proof import Against
from desktop.pages.learning_words import device_names, measuring_names
from desktop.widgets.flow import flow
from desktop.widgets.parts import button, combo_box, label, spin_box
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_S

SHIPPED, GIVEN = "shipped", "given"
_WITH_AUTHOR = {"control", "by_time", "style", "all"}
_WITH_SAMPLES = {"diversity", "style", "all"}
_ON_DEVICE = {"newest", "control", "by_time", "memory", "all"}


@dataclass(frozen=True)
class Wanted:
    """What was chosen; 0 stands for all, or for as many as is usual."""

    part: str
    device: str
    author: Path | None
    samples: int
    first: int
    characters: int
    seeds: int

    @property
    def against(self) -> Against | None:
        """The other author, where one is compared with."""
        return Against(self.author) if self.part in _WITH_AUTHOR else None

    @property
    def arguments(self) -> dict[str, object]:
        """What is recorded of it."""
        given = {"part": self.part, "author": self.author, "samples": self.samples}
        if self.part == "by_time":
            given |= {"first": self.first, "characters": self.characters, "seeds": self.seeds}
        return {name: value for name, value in given.items() if value}


class ProofOptions(QWidget):
    """Fields for a proof."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._author: Path | None = None
        names = measuring_names() | {
            "by_time": self.tr("Over time, text by text"),
            "all": self.tr("Everything about the adapter in use"),
        }
        self.what = combo_box(self.tr("What to measure"), names)
        self.device = combo_box(self.tr("Where to compute"), device_names())
        authors = {SHIPPED: self.tr("A diarist of another century"), GIVEN: self.tr("Another author…")}
        self.author = combo_box(self.tr("Beside whom"), authors)
        self.samples = spin_box(0, 200, self.tr("How many texts it writes"))
        self.samples.setSpecialValueText(self.tr("as many texts as is usual"))
        self.samples.setSuffix(self.tr(" texts"))
        self.first = spin_box(0, 1_000_000, self.tr("How many texts, from the oldest"))
        self.first.setValue(50)
        self.first.setSpecialValueText(self.tr("all texts"))
        self.first.setSuffix(self.tr(" texts"))
        self.characters = spin_box(0, 1_000_000, self.tr("How much of each text"))
        self.characters.setSingleStep(500)
        self.characters.setSpecialValueText(self.tr("whole texts"))
        self.characters.setSuffix(self.tr(" characters of each"))
        self.seeds = spin_box(1, 20, self.tr("How often"))
        self.seeds.setSuffix(self.tr(" times"))
        self.choose = button(self.tr("Choose their folder…"), self._on_choose_clicked)
        self.explained = label("", "small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(flow(*self.fields))
        column.addWidget(self.explained)
        self.what.currentIndexChanged.connect(lambda _place: self._show_state())
        self.author.currentIndexChanged.connect(lambda _place: self._show_state())
        self._show_state()

    @property
    def wanted(self) -> Wanted:
        """What is chosen now."""
        is_given = self.author.currentData() == GIVEN
        return Wanted(
            part=self.what.currentData(),
            device=self.device.currentData(),
            author=self._author if is_given else None,
            samples=self.samples.value() if self.samples.value() >= 4 else 0,  # noqa: PLR2004 - fewer say nothing
            first=self.first.value(),
            characters=self.characters.value(),
            seeds=self.seeds.value(),
        )

    @property
    def fields(self) -> list[QWidget]:
        """The fields, in the order they are shown and visited."""
        shared = [self.what, self.author, self.choose, self.samples]
        return [*shared, self.first, self.characters, self.seeds, self.device]

    @property
    def is_complete(self) -> bool:
        """Tell whether everything that is needed is chosen."""
        needs_folder = self.what.currentData() in _WITH_AUTHOR and self.author.currentData() == GIVEN
        return not needs_folder or self._author is not None

    def choose_part(self, part: str) -> None:
        """Choose what to measure."""
        self.what.setCurrentIndex(max(0, self.what.findData(part)))

    def _on_choose_clicked(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Notes of another author"), str(Path.home()))
        if chosen:
            self._author = Path(chosen)
            self._show_state()

    def _show_state(self) -> None:
        part = self.what.currentData()
        self.author.setVisible(part in _WITH_AUTHOR)
        self.choose.setVisible(part in _WITH_AUTHOR and self.author.currentData() == GIVEN)
        self.choose.setText(one_line(self._author.name) if self._author else self.tr("Choose their folder…"))
        self.choose.setAccessibleName(self.choose.text())
        self.samples.setVisible(part in _WITH_SAMPLES)
        for field in (self.first, self.characters, self.seeds):
            field.setVisible(part == "by_time")
        self.device.setVisible(part in _ON_DEVICE)
        self.explained.setText(self._explanation(part))
        self.changed.emit()

    def _explanation(self, part: str) -> str:
        return {
            "newest": self.tr("Predicts your newest texts, which the adapter never learnt. Some minutes."),
            "control": self.tr(
                "The same, beside an adapter made of another author's texts: how much of the gain is you, and not the "
                "genre. Some minutes longer."
            ),
            "by_time": self.tr(
                "Scores each of your texts, then learns it, in a scratch adapter that is thrown away: about ten "
                "seconds a text on two cores. When stopped, it goes on from there."
            ),
            "memory": self.tr("Whether it says passages of yours word for word, and would give away planted secrets."),
            "diversity": self.tr("Whether it writes as variedly as you, or always the same."),
            "style": self.tr(
                "Whether verifiers of style take what it writes for yours. It writes some dozens of texts."
            ),
            "all": self.tr("All of these but the one over time, one after the other. It may take an hour."),
        }.get(part, "")
