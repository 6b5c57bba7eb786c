"""One adapter: what it is, what the gate said of it, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from core.services.fused_files import FusedRecord
from core.services.results import AdapterRecord
from desktop.pages.adapter_words import details, short_name, use_name, way_name
from desktop.pages.gate_panel import GateFacts
from desktop.pages.standing_words import shown_moment
from desktop.widgets.facts_table import FactsTable
from desktop.widgets.flow import flow
from desktop.widgets.parts import Card, button, label
from desktop.widgets.theme import SPACE_M


@dataclass(frozen=True)
class Shelf:
    """The adapters there are, newest first, the base model in use, and the fused models."""

    adapters: list[AdapterRecord]
    base: str
    fused: list[FusedRecord]

    @property
    def current(self) -> AdapterRecord | None:
        """The adapter in use."""
        return next((one for one in self.adapters if one.current), None)

    def find(self, adapter: str | None) -> AdapterRecord | None:
        """Return an adapter by its name."""
        return next((one for one in self.adapters if one.id == adapter), None)

    def usable(self) -> list[AdapterRecord]:
        """Return those that could answer: of the base model in use, with their weights."""
        return [one for one in self.adapters if one.file and one.base == self.base and not one.redacted]


class AdapterPanel(Card):
    """Show the chosen adapter; its buttons say what can be done, and why not where something cannot."""

    promote_requested = Signal(str)
    roll_back_requested = Signal()
    compare_requested = Signal(str)
    merge_requested = Signal(str)
    export_requested = Signal(str)
    fuse_requested = Signal(str)
    unfuse_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._record: AdapterRecord | None = None
        self.title = label("", "heading", wraps=True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = label("", "muted", wraps=True)
        self.why_not = label("", "small", wraps=True)
        self.gate = GateFacts()
        self.facts = FactsTable(self.tr("What is known of this adapter"), (self.tr("About"), self.tr("This adapter")))
        self.promote = button(self.tr("&Use this adapter…"), lambda: self._tell(self.promote_requested), "primary")
        self.roll_back = button(self.tr("Roll &back…"), self.roll_back_requested.emit)
        self.compare = button(self.tr("&Compare blind…"), lambda: self._tell(self.compare_requested))
        self.merge = button(self.tr("&Merge…"), lambda: self._tell(self.merge_requested))
        self.export = button(self.tr("E&xport…"), lambda: self._tell(self.export_requested))
        self.fuse = button(self.tr("&Fold into the model"), lambda: self._tell(self.fuse_requested))
        self.fuse.setToolTip(self.tr("Faster answers, for about as much disk as the base model takes"))
        self.unfuse = button(self.tr("Delete the &folded model"), lambda: self._tell(self.unfuse_requested))
        self._buttons = (self.promote, self.roll_back, self.compare, self.merge, self.export, self.fuse, self.unfuse)
        self.body.setSpacing(SPACE_M)
        self.body.addWidget(self.title)
        self.body.addWidget(self.state)
        self.body.addLayout(flow(*self._buttons))
        for part in (self.why_not, self.gate, self.facts):
            self.body.addWidget(part)

    @property
    def controls(self) -> list[QWidget]:
        """What the Tab key visits, in this order."""
        return [*self._buttons, self.gate.table, self.facts]

    @property
    def adapter(self) -> str | None:
        """The adapter that is shown."""
        return self._record.id if self._record else None

    def show_adapter(self, record: AdapterRecord, shelf: Shelf, *, is_busy: bool) -> None:
        """Show an adapter; while something long goes on, nothing else can be begun."""
        self._record = record
        fused = next((one for one in shelf.fused if one.adapter == record.id), None)
        self.title.setText(self.tr("Adapter {name}").format(name=short_name(record.id)))
        self.state.setText(self._said(record, fused))
        self.gate.show_gate(record.gate, record.how)
        self.facts.show_rows(details(record))
        self._show_buttons(record, shelf, fused is not None, is_busy)

    def _said(self, record: AdapterRecord, fused: FusedRecord | None) -> str:
        said = [
            self.tr("{use} · {how} · made {when}").format(
                use=use_name(record), how=way_name(record.how), when=shown_moment(record.created)
            )
        ]
        if record.redacted:
            said.append(self.tr("It learnt a text that was redacted since; the next training leaves both behind."))
        if fused is not None:
            said.append(
                self.tr("Folded into the model: {fast} tokens a second instead of {slow}.").format(
                    fast=round(fused.fused_speed), slow=round(fused.adapter_speed)
                )
            )
        return "\n".join(said)

    def _show_buttons(self, record: AdapterRecord, shelf: Shelf, is_fused: bool, is_busy: bool) -> None:
        why_not = self._obstacle(record, shelf)
        is_usable = not why_not and not is_busy
        self.promote.setVisible(not record.current)
        self.promote.setEnabled(is_usable and record.gate.is_passed)
        self.roll_back.setVisible(record.current)
        self.roll_back.setEnabled(not is_busy)
        self.compare.setEnabled(is_usable)
        self.merge.setEnabled(is_usable and len(shelf.usable()) > 1)
        self.export.setEnabled(record.file and not record.redacted and not is_busy)
        self.fuse.setVisible(not is_fused)
        self.fuse.setEnabled(is_usable)
        self.unfuse.setVisible(is_fused)
        self.unfuse.setEnabled(not is_busy)
        if not why_not and not record.gate.is_passed:
            why_not = self.tr("It cannot be used: the gate held it back.")
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))

    def _obstacle(self, record: AdapterRecord, shelf: Shelf) -> str:
        if record.base != shelf.base:
            return self.tr("It was learnt on another base model; use that model first.")
        if not record.file:
            return self.tr("Its weights were deleted to make room. Import them from a file if you exported it.")
        if record.redacted:
            return self.tr("It cannot be used any more: it learnt a text that was redacted.")
        return ""

    def _tell(self, signal: Signal) -> None:
        if self._record is not None:
            signal.emit(self._record.id)
