"""The line at the foot: where the reader is, what is running, and what the program promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from desktop.window.counts import Tally
from desktop.window.overrides import guarded
from desktop.window.parts import Cut
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from desktop.window.key_hints import Hint, KeyHints

HEIGHT = 30
MARGIN, GAP, LEAST = 16, 10, 200


@guarded
class StatusLine(QWidget):
    """Shows one sentence on the left, a running job in the middle, the promise on the right."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.setFixedHeight(HEIGHT)
        self.address = QLabel(self)
        self.address.setObjectName("statusAddress")
        self.address.setFont(sized(SANS, 12, QFont.Weight.DemiBold))
        self.address.hide()
        self.place = Cut("statusPlace", self)
        self.place.setMinimumWidth(1)  # a long sentence must not make the window wider
        self.hints: KeyHints | None = None
        self.task = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("statusProgress")
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setFixedWidth(120)
        self.bar.setFixedHeight(12)
        self.bar.setTextVisible(False)
        self.cancel = QToolButton(self)
        self.cancel.setObjectName("cancelJob")
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Stop what is running"))
        self.cancel.setAutoRaise(True)
        self.cancel.clicked.connect(self.cancel_requested)
        self.promise = QLabel(self)
        self.promise.setObjectName("statusPromise")
        for words in (self.address, self.task, self.promise):
            words.setTextFormat(Qt.TextFormat.PlainText)  # a file or a story may be called anything
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 2)
        row.setSpacing(GAP)
        row.addWidget(self.address)
        row.addWidget(self.place)
        row.addStretch(1)
        for widget in (self.task, self.bar, self.cancel, self.promise):
            row.addWidget(widget)
        self._since = QElapsedTimer()
        self._place = self._note = ""
        self._told = Tally("")
        self._done = ""
        self.until: QTimer | None = None
        self.hide_progress()

    def complete(self) -> None:
        """Make what the first paint could do without: the keys."""
        from desktop.window.key_hints import KeyHints

        self.hints = KeyHints(self.theme, self)
        self._row.insertWidget(2, self.hints, 1)
        self._row.setStretch(3, 0)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()
        if self.hints is not None:
            self.hints.theme = theme
            self.hints.update()

    def show_place(self, text: str) -> None:
        """Say a sentence in the place of what is said of a passage."""
        self.show_passage("", text, ())

    def show_passage(self, address: str, text: str, hints: tuple[Hint, ...]) -> None:
        """Say where the reader is, what was found there, and which keys do something."""
        self._place = text
        self.address.setText(address)
        if self.hints is not None:
            self.hints.show_hints(hints)
        self._tell()

    def show_note(self, text: str) -> None:
        """Say something that stays before what is said of a place; "" takes it back."""
        self._note = text
        self._tell()

    def show_done(self, words: str) -> None:
        """Say for a while what was done to the project, in the place of the promise."""
        self._done = words
        if self.until is None:
            self.until = QTimer(self)
            self.until.setSingleShot(True)
            self.until.timeout.connect(self._forget_done)
        self.until.start(DONE_FOR)
        self._make_room()

    def show_widget(self, widget: QWidget) -> None:
        """Take something beside what is said of a place; the one that was there before goes."""
        for before in self.findChildren(QWidget, widget.objectName()):
            if before is not widget:
                self._row.removeWidget(before)
                before.deleteLater()
        self._row.insertWidget(self._row.indexOf(self.task), widget)
        widget.show()

    def _forget_done(self) -> None:
        self._done = ""
        self.promise.clear()
        self._make_room()

    def _tell(self) -> None:
        words, address = self._place, self.address.text()
        if self._note:  # it comes first, and is not about the passage whose address this is
            words = "   ·   ".join(part for part in (self._note, address, words) if part)
        self.address.setVisible(bool(address) and not self._note)
        self.place.setText(words)
        if words:
            from desktop.window.parts import plain_tip

            words = plain_tip(words)
        self.place.setToolTip(words)
        self._make_room()

    def show_count(self, told: Tally) -> None:
        """Say how many articles and texts there are and what the program promises."""
        self._told = told
        self._make_room()

    def _make_room(self) -> None:
        """Promise in as many words as there is room for beside the place; what was done comes first."""
        if self._done:
            self.promise.setText(self._done)
            self.promise.setToolTip(self._done)
            return
        if not self._told.words:
            return
        whole = self.tr("{}, offline, nothing is sent. Links are suggestions.")
        whole = whole.format(self._told.words)
        room = self.width() - 2 * MARGIN - 2 * GAP - self.place.sizeHint().width()
        for part in (self.address, self.task, self.bar, self.cancel):
            if not part.isHidden():
                room -= part.sizeHint().width() + GAP
        choices = (whole, self.tr("Offline. Links are suggestions."))
        metrics = self.promise.fontMetrics()
        fits = (words for words in choices if metrics.horizontalAdvance(words) <= room)
        self.promise.setText(next(fits, ""))
        explained = (whole, self._told.explained) if self.promise.text() != whole else ()
        said = "\n".join(explained) if explained else self._told.explained
        self.promise.setToolTip(said)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: the words follow the width."""
        return QSize(LEAST, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), QRect(0, 0, self.width(), 1), self.theme.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._make_room()
        super().resizeEvent(event)

    def show_progress(self, label: str, share: float) -> None:
        """Show a running job and the way to stop it, once it takes noticeably long."""
        if not self._since.isValid():
            self._since.start()
        metrics = self.task.fontMetrics()
        self.task.setText(metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, TASK_WIDTH))
        self.task.setToolTip(label)
        self.bar.setUpdatesEnabled(False)  # else Qt paints the whole window here and now
        self.bar.setValue(round(100 * share))
        self.bar.setUpdatesEnabled(True)
        self._show_job(is_shown=self._since.elapsed() > NOTICEABLE)

    def hide_progress(self) -> None:
        self._since.invalidate()
        self._show_job(is_shown=False)

    def _show_job(self, *, is_shown: bool) -> None:
        for widget in (self.task, self.bar, self.cancel):
            widget.setVisible(is_shown)
        self._make_room()


TASK_WIDTH = 320
"""px of a running job's words; the name of a file may be longer."""
DONE_FOR = 8000
"""ms for which a change stays said."""
NOTICEABLE = 300
"""ms after which a job is worth a word."""
