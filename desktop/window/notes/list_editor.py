"""The field in which the comment of a note is written, in the place where it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.window.notes.exact_text import ExactText
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

SIZE = 12.5
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@guarded
class CommentEditor(ExactText):
    """Takes a comment as it is typed: Ctrl+Enter, Esc and going elsewhere keep it."""

    done = Signal(int, str)
    """The number of the note and its comment."""
    given_up = Signal()
    """Esc was pressed, and nothing is changed."""

    def __init__(
        self, number: int, comment: str, theme: Theme, zoom: float, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("note_comment")
        self.setAccessibleName(self.tr("Comment of N{}").format(number))
        self.setToolTip(self.tr("Ctrl+Enter or Esc keeps it, and Ctrl+Z takes it back"))
        self.setPlaceholderText(self.tr("Comment; Ctrl+Enter keeps it"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.number, self.before = number, comment
        self._is_over = False
        self.setFont(sized(SANS, SIZE * zoom))
        self.show_text(comment)
        self.show_theme(theme)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def show_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QPlainTextEdit#note_comment {{ background: {theme.card.name()};"
            f" color: {theme.ink.name()}; border: 1px solid {theme.link.name()};"
            " border-radius: 3px; padding: 2px; }"
        )

    def keep(self) -> None:
        """Report what was typed, once."""
        if not self._is_over:
            self._is_over = True
            self.done.emit(self.number, self.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        is_same = self.text == self.before
        if event.key() == Qt.Key.Key_Escape and is_same:
            self._is_over = True
            self.given_up.emit()
        elif event.key() == Qt.Key.Key_Escape or (is_control and event.key() in ENTER):
            self.keep()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STILL_HERE:
            self.keep()


STILL_HERE = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""A menu of the field, or another window: the reader comes back."""
