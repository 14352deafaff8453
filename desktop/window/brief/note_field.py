"""A field for a note, written in place and kept exactly as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized

MOST_LINES = 8
"""Lines that are seen at once; a longer note scrolls."""
PADDING = 6
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@guarded
class NoteField(QPlainTextEdit):
    """Reports a note when the reader is done with it: Ctrl+Enter, or going elsewhere. Esc takes it back."""

    note_changed = Signal(str)
    left = Signal()
    """The reader is done, and the keyboard is to go back to what the note is about."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("note_field")
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Ctrl+Enter keeps the note, Esc takes back what was typed"))
        self.setPlaceholderText(self.tr("Note (N)"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(sized(SANS, 12.5))
        self.document().setDocumentMargin(PADDING)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._given = ""
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.show_note("")

    def show_note(self, note: str) -> None:
        """Show a note; not over what is being typed."""
        if self.hasFocus() and self.document().isModified():
            return
        self._given = note
        if note != self._typed():
            self.setPlainText(note)
        self.document().setModified(False)
        self._fit()

    def note(self) -> str:
        """Return what was given while nothing was typed, else every character that is there.

        `toPlainText` would make blanks of no-break spaces.
        """
        return self._typed() if self.document().isModified() else self._given

    def _typed(self) -> str:
        return self.document().toRawText().replace("\u2029", "\n")

    def keep(self) -> None:
        """Report the note if it is another one."""
        note = self.note()
        if note != self._given:
            self._given = note
            self.document().setModified(False)
            self.note_changed.emit(note)

    def _fit(self) -> None:
        """Be as tall as the lines, up to a few; one line while there is nothing."""
        lines = max(1, min(MOST_LINES, round(self.document().size().height())))
        tall = lines * self.fontMetrics().lineSpacing() + 2 * PADDING + 2
        if tall != self.height() or tall != self.minimumHeight():
            self.setFixedHeight(tall)

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason,):
            self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in ENTER and is_control:
            self.keep()
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            self.document().setModified(False)
            self.setPlainText(self._given)
            self.document().setModified(False)
            self.left.emit()
        else:
            super().keyPressEvent(event)
