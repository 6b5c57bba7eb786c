"""Show what a model file says of itself, and ask whether it is to be trusted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from core.models.inspection import FOREIGN_TEMPLATE, OWN_TEMPLATES
from core.services.models import Offered
from desktop.pages.models.words import size
from desktop.widgets.dialog import Dialog
from desktop.widgets.parts import button, label, name_choice
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_S

_WIDTH_PX = 560
_SHOWN_CHARACTERS = 4000  # of a template
_LINES, _MOST_IN_A_NAME = 8, 200


class TrustDialog(Dialog):
    """Every text here is the file's own word; name and template may be chosen otherwise."""

    answered = Signal(bool, str, str)  # whether it is trusted, the name, the template

    def __init__(self, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add a model file"), _WIDTH_PX, parent)
        self._offered = offered
        self.name = QLineEdit(offered.name[:_MOST_IN_A_NAME])
        self.name.setAccessibleName(self.tr("What to call it"))
        self.name.setAccessibleDescription(self.tr("The name it has in the list of models"))
        self.template = QComboBox()
        name_choice(self.template, self.tr("How it chats"))
        own = [FOREIGN_TEMPLATE] if offered.facts.chat_template else []
        for template in (*OWN_TEMPLATES, *own):
            self.template.addItem(self._template_name(template), template)
        self.template.setCurrentIndex(self.template.findData(offered.template))
        self.template.currentIndexChanged.connect(lambda _row: self._show_own())
        self.own = QPlainTextEdit(
            offered.facts.chat_template[:_SHOWN_CHARACTERS] if offered.facts.chat_template else ""
        )
        self.own.setReadOnly(True)
        self.own.setTabChangesFocus(True)
        self.own.setAccessibleName(self.tr("The template of the file"))
        self.own.setFixedHeight(_LINES * self.fontMetrics().lineSpacing())
        self.add = button(self.tr("&Trust it and add it"), self._on_added, "primary")
        self._lay_out()
        self._show_own()

    def _lay_out(self) -> None:
        facts = self._offered.facts
        words = self.tr(
            "It is read by a process without network and without your keys. What it says of itself cannot be checked. "
            "It stays where it is."
        )
        self.say(self.tr("Do you trust where this file is from?"), words)
        form = QFormLayout()
        form.setSpacing(SPACE_S)
        kind = f"{one_line(facts.architecture)}, {facts.parameters / 1e6:.0f} M, {one_line(facts.quantisation)}"
        form.addRow(label(self.tr("Says it is"), "muted"), label(one_line(self._offered.title), wraps=True))
        form.addRow(label(self.tr("Kind"), "muted"), label(kind, wraps=True))
        form.addRow(label(self.tr("Size"), "muted"), label(size(facts.file_bytes)))
        context = self.tr("{count} tokens").format(count=facts.context_tokens)
        form.addRow(label(self.tr("Context"), "muted"), label(context))
        licence = " ".join(filter(None, (self._offered.licence, facts.licence_link)))
        form.addRow(label(self.tr("Licence"), "muted"), label(one_line(licence), wraps=True))
        form.addRow(label(self.tr("Name"), "muted"), self.name)
        form.addRow(label(self.tr("Chats by"), "muted"), self.template)
        self.body.addLayout(form)
        if facts.template_problem:
            problem = self.tr("The template of the file {problem}.").format(problem=one_line(facts.template_problem))
            self.body.addWidget(label(problem, "small", wraps=True))
        self.body.addWidget(self.own)
        self.finish(button(self.tr("Cancel"), self.reject), self.add)
        self.rejected.connect(lambda: self.answered.emit(False, "", ""))

    def _template_name(self, template: str) -> str:
        if template == FOREIGN_TEMPLATE:
            return self.tr("the template of the file, run within limits")
        if template == "documents":
            return self.tr("no template: it continues text")
        return self.tr("our own template {name}").format(name=template)

    def _show_own(self) -> None:
        self.own.setVisible(self.template.currentData() == FOREIGN_TEMPLATE)

    def _on_added(self) -> None:
        self.rejected.disconnect()
        self.answered.emit(True, self.name.text().strip(), self.template.currentData())
        self.accept()
