"""Every dialog and panel of an open vault that is no page, opened as a person opens it."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from fake_guardian import CODE
from fake_learning import keep, record
from fake_models import GATED, SMALL, change, facts_of
from learning_shown import learning_page
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shown import Shown

from core.entries import Filter
from core.services.document_export import CannotShow
from core.services.models import Offered
from desktop.bugs import show_bug
from desktop.pages.log_filters import DatesDialog
from desktop.pages.merge_dialog import MergeDialog
from desktop.pages.models.fetch_dialog import FetchDialog
from desktop.pages.models.trust_dialog import TrustDialog
from desktop.pages.page import Done, Page
from desktop.pages.privacy.code_dialog import CodeDialog
from desktop.pages.privacy.secret_dialog import SecretDialog
from desktop.pages.redact_dialog import RedactDialog
from desktop.windows.first_run import FirstRun
from desktop.windows.restore_dialog import RestoreDialog
from desktop.windows.tour import Tour
from desktop.windows.tray import Tray

Opening = Callable[[Shown], object]
LONGEST_S = 10.0
WORDS = "The boat is really blue. It lies very still in the harbour, and nobody takes it out before May."


def page(shown: Shown, name: str) -> Page:
    """Show a page and return it."""
    workspace = shown.desktop.window.workspace
    assert workspace is not None
    workspace.show_page(name)
    return workspace.page(name)


def _redact(shown: Shown) -> QDialog:
    guardian = shown.guardian
    seq = guardian.capture.add(WORDS)
    guardian.chat.ask("boat")
    guardian.redaction.adapters, guardian.redaction.backups = ["adapter-1"], ["2031-05-01.gabackup"]
    return RedactDialog(guardian, guardian.recall.entry(seq), shown.desktop.window)


def _merge(shown: Shown) -> QDialog:
    dialog = MergeDialog([record("adapter-1"), record("adapter-2")], "adapter-2", shown.desktop.window)
    dialog.method.setCurrentIndex(dialog.method.findData("ties"))
    return dialog


def _trust(shown: Shown) -> QDialog:
    offered = Offered("own", "<b>Own</b>", facts_of(Path(__file__)), "MIT", "gguf")
    return TrustDialog(offered, shown.desktop.window)


def _export_passphrase(shown: Shown) -> QDialog:
    return SecretDialog("Export", "Choose a passphrase.", shown.desktop.window, wants_new=True, is_of_file=True)


def _import_passphrase(shown: Shown) -> QDialog:
    return SecretDialog("Import", "Give the passphrase.", shown.desktop.window, is_of_file=True)


def _restore(shown: Shown) -> QDialog:
    dialog = RestoreDialog(shown.session, shown.desktop.window)
    dialog.banner.show_message("There is no backup.", "Choose another file.")
    return dialog


def _adapters(shown: Shown) -> QWidget:
    if not shown.guardian.adapters.records:
        for name in ("adapter-1", "adapter-2"):
            keep(shown.guardian.adapters, record(name))
    found = learning_page(shown, "adapters")
    wait(lambda: found.adapters.shelf.current is not None)
    return found.adapters


def _remove_model(shown: Shown) -> None:
    change(shown.guardian.models, SMALL, path="/models/small.gguf")
    page(shown, "models")._on_remove_requested(shown.guardian.models.record(SMALL))


def _leave_out(shown: Shown) -> None:
    draft = page(shown, "draft")
    draft.exporter._on_failed(1, Path("/x.pdf"), False, CannotShow("It has a letter no font has.", "Leave it out."))


def _bug(_shown: Shown) -> None:
    error = ValueError("of ours")
    show_bug(ValueError, error, None)


DIALOGS: dict[str, Opening] = {
    "redact": _redact,
    "merge": _merge,
    "fetch": lambda shown: FetchDialog(shown.guardian.models.record(SMALL), shown.desktop.window),
    "fetch under terms": lambda shown: FetchDialog(shown.guardian.models.record(GATED), shown.desktop.window),
    "trust": _trust,
    "dates": lambda shown: DatesDialog(Filter(), shown.desktop.window),
    "secret": lambda shown: SecretDialog("New keys", "It is asked for.", shown.desktop.window),
    "new secret": lambda shown: SecretDialog("New keys", "It is asked for.", shown.desktop.window, wants_new=True),
    "recovery code": lambda shown: CodeDialog(CODE, "3f2c1d9e", shown.guardian.home, shown.desktop.window),
    "export of an adapter": _export_passphrase,
    "import of an adapter": _import_passphrase,
    "restore": _restore,
    "import": lambda shown: shown.desktop.window.commands.bring_in.trigger(),
    "promote": lambda shown: _adapters(shown).promote_requested.emit("adapter-1"),
    "roll back": lambda shown: _adapters(shown).roll_back_requested.emit(),
    "discard a run": lambda shown: learning_page(shown, "run").training._on_discard_clicked(),
    "remove a model": _remove_model,
    "export of everything": lambda shown: page(shown, "privacy").export._on_export_clicked(),
    "export with gaps": _leave_out,
    "bug": _bug,
}


def _tab(name: str) -> Opening:
    def open_tab(shown: Shown) -> None:
        _adapters(shown)
        learning_page(shown, name)

    return open_tab


def _entry(tab: int) -> Opening:
    def open_tab(shown: Shown) -> None:
        shown.desktop.window.workspace.show_entry(shown.guardian.capture.add(WORDS))
        log = page(shown, "log")
        wait(lambda: log.entry.seq is not None)
        log.entry.tabs.setCurrentIndex(tab)

    return open_tab


def _document(shown: Shown) -> QWidget:
    draft, seq = page(shown, "draft"), shown.guardian.documents.new("Boats", WORDS).seq
    draft.open_document(seq)
    wait(lambda: draft.saver.seq == seq)
    return draft


def _review(shown: Shown) -> None:
    draft = _document(shown)
    draft.toggle_side("suggestions")
    next(iter(draft.suggestions.wishes.values())).click()
    wait(lambda: draft.review.found is not None and not draft.review.is_busy)


def _drafts(shown: Shown) -> None:
    draft = page(shown, "draft")
    draft.draft_from_sentence()
    draft.writing.alternatives.setValue(2)
    draft.writing.sentence.setPlainText("why boats are blue")
    draft.writing.begin.click()


def _talk(shown: Shown) -> QWidget:
    chat = page(shown, "chat")
    chat.talk._on_asked("boat")
    wait(lambda: not chat.is_answering and len(chat.transcript.messages) > 1)
    chat.transcript.messages[-1].setFocus()
    return chat


def _answers(shown: Shown) -> None:
    chat = _talk(shown)
    chat._on_comparison_requested(chat.transcript.messages[-1].message.seq, 3)
    wait(lambda: not chat.is_answering)


def _said(shown: Shown) -> None:
    page(shown, "chat").done.emit(Done("The answer is endorsed.", lambda: None))


def _tour(stop: int) -> Opening:
    def open_tour(shown: Shown) -> None:
        page(shown, "chat")
        shown.desktop.window.show_tour()
        tour = shown.desktop.window.workspace.findChild(Tour)
        for _ in range(stop):
            tour.go_on.click()

    return open_tour


def menus(shown: Shown) -> list[QMenu]:
    """Return every menu, filled."""
    message = _talk(shown).transcript.messages[-1]
    message.foot.open_menu()
    _entry(0)(shown)
    log = page(shown, "log")
    of_window, of_tray = shown.desktop.window.workspace.menu, Tray(shown.desktop.window).contextMenu()
    return [of_window, of_tray, log.filters.menu, log.actions_of_entry.menu, message.foot._menu]


def steps(first: FirstRun) -> Iterator[str]:
    """Go through the first run, and tell at which of its steps."""
    yield "passphrase"
    for field in (first.passphrase.first, first.passphrase.again):
        field.setText("violet harbour engine tulip 47")
    wait(first.passphrase.make.isEnabled)
    first.passphrase.make.click()
    wait(lambda: bool(first.recovery.fields))
    yield "recovery code"
    groups = CODE.split("-")
    for field in first.recovery.fields:
        field.setText(groups[int(field.accessibleName().split()[-1]) - 1])
    first.recovery.go_on.click()
    wait(lambda: bool(first.choosing.offers))
    yield "model"
    first.choosing.go_on.click()
    yield "import"
    first.importing.leave.click()
    yield "tour"


PANELS: dict[str, Opening] = {
    **{f"learning, {name}": _tab(name) for name in ("overview", "run", "adapters", "compare", "proof")},
    **{f"entry, {name}": _entry(place) for place, name in enumerate(("text", "origin", "learning", "references"))},
    "tour": _tour(0),
    "tour, last": _tour(5),
    "find bar": lambda shown: _document(shown).panel.find.open_bar(),
    "suggestions": lambda shown: _document(shown).toggle_side("suggestions"),
    "review": _review,
    "versions": lambda shown: _document(shown).toggle_side("versions"),
    "draft from a sentence": lambda shown: page(shown, "draft").draft_from_sentence(),
    "drafts to choose from": _drafts,
    "conversation": _talk,
    "citation": lambda shown: _talk(shown)._on_citation_activated(1),
    "correction": lambda shown: _talk(shown).talk._on_requested(_talk(shown).transcript.messages[-1], "correct"),
    "answers side by side": _answers,
    "notice": _said,
    "palette": lambda shown: shown.desktop.window.commands.find.trigger(),
}


def wait(done: Callable[[], bool]) -> None:
    """Wait for what an operation brings."""
    deadline = time.monotonic() + LONGEST_S
    while not done():
        assert time.monotonic() < deadline
        QApplication.processEvents()


def opened_by(opening: Opening, shown: Shown) -> QWidget:
    """Open something, and return the window to walk over: the dialog, or the window with the panel in it."""
    made = opening(shown)
    if isinstance(made, QDialog) and not made.isVisible():
        made.open()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return dialogs[-1] if dialogs else shown.desktop.window
