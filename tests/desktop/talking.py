"""The chat page as tests hold it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from core.services.results import Answer
from desktop.pages.chat_page import ChatPage
from desktop.widgets.message import Message


class Talk:
    """A chat page over the fake, with hands."""

    def __init__(self, opened: Shown, qtbot: QtBot) -> None:
        workspace = opened.desktop.window.workspace
        assert workspace is not None
        page = workspace.page("chat")
        assert isinstance(page, ChatPage)
        self.page, self.guardian, self.workspace, self._qtbot = page, opened.guardian, workspace, qtbot
        self.notice = workspace.notice

    @property
    def messages(self) -> list[Message]:
        """The messages that are shown."""
        return self.page.transcript.messages

    @property
    def texts(self) -> list[str]:
        """What they say."""
        return [message.text for message in self.messages]

    @property
    def seqs(self) -> list[int | None]:
        """Their entries."""
        return [message.message.seq for message in self.messages]

    def begin(self, question: str) -> None:
        """Ask in the field."""
        self.page.question.field.setPlainText("")
        self._qtbot.keyClicks(self.page.question.field, question)
        self._qtbot.keyClick(self.page.question.field, Qt.Key.Key_Return)

    def ask(self, question: str) -> Message:
        """Ask and wait for the answer."""
        self.begin(question)
        self.wait()
        return self.messages[-1]

    def wait(self) -> None:
        """Wait until nothing is being written."""
        self._qtbot.waitUntil(lambda: not self.page.is_answering, timeout=10_000)

    def press(self, message: Message, key: Qt.Key) -> None:
        """Press a key on a message."""
        message.setFocus()
        self._qtbot.keyClick(message, key)

    def show(self, thread: int, count: int) -> None:
        """Choose a conversation in the list and wait for its messages."""
        model = self.page.conversations.model
        self.page.conversations.refresh()
        self._qtbot.waitUntil(lambda: model.row_of(thread) is not None)
        self.page.conversations.view.activated.emit(model.index(model.row_of(thread) or 0))
        self._qtbot.waitUntil(lambda: self.page.talk.thread == thread and len(self.messages) == count)

    def answer(self, question: str) -> Answer:
        """Ask beside the page, as another process would."""
        return self.guardian.chat.ask(question)
