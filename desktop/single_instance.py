"""One app for each home: a second start hands its wish to the first and ends.

The first start holds a lock file and listens on a local socket that only this user may open. A wish is one word from
a closed set; anything else is dropped. Who wished to lock hears the end of the connection when the program that held
the keys is gone, and a word before that if it could not lock.
"""

import contextlib

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from core.files import exclusive_lock
from core.paths import Home

RAISE, CAPTURE, CHAT, DRAFT, LOCK = "raise", "capture", "chat", "draft", "lock"
_WISHES = {RAISE, CAPTURE, CHAT, DRAFT, LOCK}
_HEARD, _REFUSED = b"heard\n", b"refused\n"
_MOST_BYTES = 64
_ANSWER_LIMIT_MS = 5_000
_PAUSE_MS = 50


class SingleInstance(QObject):
    """Be the one app of a home, or reach it."""

    wished = Signal(str)

    def __init__(self, home: Home, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = home.window_socket
        self._held = contextlib.ExitStack()
        self.is_first = self._held.enter_context(exclusive_lock(home.window_lock))
        self._will_end = False
        self._waiting: list[QLocalSocket] = []  # for the end of this process
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Hear later starts; return False if the system refuses, in which case they are not heard."""
        QLocalServer.removeServer(self._name)  # left by an app that was killed: we hold the lock, so nobody listens
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        return self._server.listen(self._name)

    def tell_first(self, wish: str) -> bool:
        """Hand a wish to the first app; return False if it did not answer in time."""
        deadline = QDeadlineTimer(_ANSWER_LIMIT_MS)
        while not deadline.hasExpired():
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(int(deadline.remainingTime())):
                socket.write(f"{wish}\n".encode())
                while not socket.canReadLine():
                    if not socket.waitForReadyRead(int(deadline.remainingTime())):
                        break
                return socket.readLine().data() == _HEARD
            QThread.msleep(_PAUSE_MS)  # the first app holds the lock already and is about to listen
        return False

    def will_end(self) -> None:
        """Let who wishes to lock wait for the end of this process."""
        self._will_end = True

    def goes_on(self) -> None:
        """Tell them that it could not."""
        self._will_end = False
        for socket in self._waiting:
            socket.write(_REFUSED)
            socket.disconnectFromServer()
        self._waiting.clear()

    def close(self) -> None:
        """Stop hearing and let another app be the first."""
        if self._server is not None:
            self._server.close()
        self._held.close()

    def _on_new_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(lambda socket=socket: self._on_disconnected(socket))
            self._read(socket)

    def _on_disconnected(self, socket: QLocalSocket) -> None:
        if socket in self._waiting:
            self._waiting.remove(socket)
        socket.deleteLater()

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        wish = socket.readLine(_MOST_BYTES).data().decode("ascii", "replace").strip()
        if wish in _WISHES:
            socket.write(_HEARD)
            socket.flush()
            self.wished.emit(wish)
        if wish == LOCK and self._will_end:
            self._waiting.append(socket)
        else:
            socket.disconnectFromServer()
