"""The one notification a day: the best insight, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.native.notifier import NoticeAction
from desktop.operations import Operation, Problem

if TYPE_CHECKING:
    from core.services.digest import Insight
    from desktop.windows.announcer import Announcer
    from desktop.windows.main_window import MainWindow
    from desktop.windows.session import Session


class DigestNotice(QObject):
    """Tell of a digest by the system's notifications, and do what is chosen there."""

    def __init__(self, session: Session, window: MainWindow, announcer: Announcer, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._window = window
        self._announcer = announcer
        window.insight_brought.connect(self._on_insight_brought)

    def _on_insight_brought(self, insight: Insight) -> None:
        actions = [NoticeAction(self.tr("Open"), lambda: self._window.show_page("insights"))]
        if not insight.is_question:
            actions.append(NoticeAction(self.tr("Keep"), lambda: self._judge(insight.seq, is_kept=True)))
            actions.append(NoticeAction(self.tr("Dismiss"), lambda: self._judge(insight.seq, is_kept=False)))
        self._announcer.tell(self.tr("Your digest is here"), insight.text, actions)

    def _judge(self, seq: int, *, is_kept: bool) -> None:
        guardian = self._session.guardian
        if guardian is None:
            return

        def judge() -> Insight:
            with guardian.acting("insights keep" if is_kept else "insights dismiss", {"seq": seq}):
                return guardian.digest.keep(seq) if is_kept else guardian.digest.dismiss(seq)

        judging = Operation(self, lambda _stop: judge()).success(lambda _insight: self._on_judged())
        judging.failure(lambda error: self._window.show_problem(Problem(error.title, error.advice))).start()

    def _on_judged(self) -> None:
        self._window.news.clear()
        self._window.refresh()
