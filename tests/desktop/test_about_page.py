"""About: what is installed, whether it works, and a report that may be given away."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import Shown, settle

from core import __version__
from core.services import doctor
from core.services.doctor import Examination, ModelHealth, examine
from desktop.pages import about_page
from desktop.pages.about_page import AboutPage
from desktop.watchdog import StallReport, Watchdog


@pytest.fixture(autouse=True)
def _no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    health = ModelHealth("tiny", True, 0.25, "the processor", 2048, None)
    monkeypatch.setattr(doctor, "_model_health", lambda *_: health)


@pytest.fixture
def page(opened: Shown, qtbot: QtBot) -> AboutPage:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("about")
    page = workspace.page("about")
    assert isinstance(page, AboutPage)
    qtbot.waitUntil(lambda: page.licences.rowCount() > 0)
    return page


def rows(table: about_page.FactsTable) -> dict[str, str]:
    return {
        table.item(row, 0).text(): table.item(row, table.columnCount() - 1).text() for row in range(table.rowCount())
    }


def test_versions_and_licences_are_listed(page: AboutPage) -> None:
    assert page.version.text() == f"Version {__version__}"
    assert {"Python", "PySide6-Essentials", "SQLCipher", "llama"} <= rows(page.versions).keys()
    assert rows(page.licences)["typer"] == "MIT"
    page.licences.selectRow(0)
    assert page.licences.chosen_text() == f"Guardian Angel\t{__version__}\tApache-2.0"


def test_the_installation_is_examined(page: AboutPage, qtbot: QtBot) -> None:
    page.examine.click()
    qtbot.waitUntil(lambda: page.banner.title.text() in {"Everything works.", "Something does not work."})
    if page.banner.title.text() == "Everything works.":
        assert page.banner.advice.text() == "The model starts in 0.25 s on the processor."


def test_what_does_not_work_is_said(page: AboutPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(home: object) -> Examination:
        found = examine(home)
        problem = doctor.Problem("The library typer is missing.", "Run `make run` once.")
        return type(found)(**{**vars(found), "ok": False, "problems": [problem]})

    monkeypatch.setattr(doctor, "examine", broken)
    page.examine.click()
    qtbot.waitUntil(lambda: page.banner.title.text() == "Something does not work.")
    assert "typer is missing" in page.banner.advice.text()


def test_a_report_is_copied_without_paths_or_content(page: AboutPage, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.capture.add("the zephyrine lighthouse")
    page.copy.click()
    qtbot.waitUntil(lambda: page.banner.title.text().startswith("Copied"))
    copied = QGuiApplication.clipboard().text()
    assert "PySide6-Essentials" in copied
    assert str(opened.guardian.home.folder) not in copied
    assert "zephyrine" not in copied


def test_it_says_how_the_window_fared(page: AboutPage, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Not measured yet" in page.responsiveness.text()
    watch = Watchdog(qapp)
    monkeypatch.setattr(watch, "report", lambda: StallReport(600.0, 41.6, "log_page.py:12", "log", 0, (0,) * 8))
    page.enter()
    assert "Watched for 10 min" in page.responsiveness.text()
    assert "42 ms (log · log_page.py:12)" in page.responsiveness.text()
    watch.setParent(None)
    watch.deleteLater()
    settle(qapp)


def test_the_folder_of_diagnostics_is_shown(page: AboutPage, opened: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    opened_urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_urls.append(url) or True)
    page.show_folder.click()
    assert [url.toLocalFile() for url in opened_urls] == [str(opened.guardian.home.folder)]
    assert str(opened.guardian.home.diagnostics) in page.diagnostics.text().replace("\u200b", "")
