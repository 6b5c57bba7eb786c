"""What is being fetched: progress, speed, time left, and how to pause, go on or stop."""

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.models.words import shown_duration
from desktop.pages.models.downloads import Download, Downloads, State
from desktop.pages.models.words import size
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import label
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS

_STEPS = 1000


class QueuePanel(QFrame):
    """One row for each download; away while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._downloads: Downloads | None = None
        self.rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        self._column.setSpacing(SPACE_M)
        self.hide()

    def watch(self, downloads: Downloads) -> None:
        """Show these downloads from now on."""
        while self.rows:
            self.rows.popitem()[1].deleteLater()
        self._downloads = downloads
        downloads.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        if self._downloads is None:
            return
        there = {one.name: one for one in self._downloads.all}
        for name in [name for name in self.rows if name not in there]:
            self.rows.pop(name).deleteLater()
        for name, download in there.items():
            if name not in self.rows:
                self.rows[name] = _Row(download, self._downloads)
                self._column.addWidget(self.rows[name])
            self.rows[name].show_download(download)
        self.setVisible(bool(there))


class _Row(QWidget):
    def __init__(self, download: Download, downloads: Downloads) -> None:
        super().__init__()
        name, title = download.name, one_line(download.title)
        self._name, self._title = name, title
        self._downloads = downloads
        self.words = label("", "small", wraps=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Download of {title}").format(title=title))
        self.pause = IconButton("pause", self.tr("Pause the download of {title}").format(title=title))
        self.pause.clicked.connect(self._on_pause_clicked)
        self.stop = IconButton("close", self.tr("Stop it, and delete what came of {title}").format(title=title))
        self.stop.clicked.connect(partial(downloads.stop, name))
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(title, wraps=True))
        words.addWidget(self.bar)
        words.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addLayout(words, 1)
        row.addWidget(self.pause)
        row.addWidget(self.stop)

    def show_download(self, download: Download) -> None:
        """Show how far it is."""
        self._goes_on = download.state in {State.RUNNING, State.WAITING}
        self.bar.setValue(round(_STEPS * download.done_bytes / max(1, download.total_bytes)))
        self.words.setText(self._said(download))
        if self._goes_on:
            self.pause.show_icon("pause", self.tr("Pause the download of {title}").format(title=self._title))
        else:
            self.pause.show_icon("play", self.tr("Go on with the download of {title}").format(title=self._title))

    def _said(self, download: Download) -> str:
        done = self.tr("{done} of {total}").format(done=size(download.done_bytes), total=size(download.total_bytes))
        if download.state is State.FAILED:
            return " ".join(in_own_words(one) for one in download.problem)
        if download.state is State.PAUSED:
            return self.tr("Paused. {done} are kept, and it goes on from there.").format(done=done)
        if download.state is State.WAITING:
            return self.tr("Waits for the one before it.")
        if download.left_s is None or download.bytes_per_s is None:
            return done
        return self.tr("{done} · {speed} a second · {left} left").format(
            done=done, speed=size(round(download.bytes_per_s)), left=shown_duration(download.left_s)
        )

    def _on_pause_clicked(self) -> None:
        (self._downloads.pause if self._goes_on else self._downloads.resume)(self._name)
