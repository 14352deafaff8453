"""The line at the foot: where the reader is, what is running, and what the program promises."""

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from desktop.window.counts import Tally

HEIGHT = 30


class StatusLine(QWidget):
    """Shows one sentence on the left, a running job in the middle, the promise on the right."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.setFixedHeight(HEIGHT)
        self.place = QLabel(self)
        self.place.setObjectName("statusPlace")
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
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 2)
        row.setSpacing(10)
        row.addWidget(self.place, 1)
        for widget in (self.task, self.bar, self.cancel, self.promise):
            row.addWidget(widget)
        self._since = QElapsedTimer()
        self._place = self._note = ""
        self.hide_progress()

    def show_place(self, text: str) -> None:
        self._place = text
        self._tell()

    def show_note(self, text: str) -> None:
        """Say something that stays before what is said of a place; "" takes it back."""
        self._note = text
        self._tell()

    def _tell(self) -> None:
        self.place.setText("   ·   ".join(part for part in (self._note, self._place) if part))

    def show_count(self, told: Tally) -> None:
        """Say how many articles and texts there are and what the program promises."""
        self.promise.setText(
            self.tr("{}, offline, nothing is sent. Links are suggestions.").format(told.words)
        )
        self.promise.setToolTip(told.explained)

    def show_progress(self, label: str, share: float) -> None:
        """Show a running job and the way to stop it, once it takes noticeably long."""
        if not self._since.isValid():
            self._since.start()
        self.task.setText(label)
        self.bar.setValue(round(100 * share))
        is_long = self._since.elapsed() > NOTICEABLE
        for widget in (self.task, self.bar, self.cancel):
            widget.setVisible(is_long)

    def hide_progress(self) -> None:
        self._since.invalidate()
        for widget in (self.task, self.bar, self.cancel):
            widget.hide()


NOTICEABLE = 300
"""ms after which a job is worth a word."""
