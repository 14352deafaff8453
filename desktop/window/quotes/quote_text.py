"""An article's text in which the parts of a quote are shown, and chosen by keys or with the mouse."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop.story.quote import Range
from desktop.text.words import whole_words
from desktop.window.marks import is_right_to_left
from desktop.window.overrides import guarded
from desktop.window.quotes.draft import Part
from desktop.window.styles import SERIF, sized
from desktop.window.text_block import FROM_LEFT, FROM_RIGHT
from desktop.window.theme import Theme
from desktop.window.utf16 import Offsets

UNPRINTABLE = re.compile("[\0\r\u2028\u2029\ufdd0\ufdd1\ufffc]")
"""What Qt's documents would take for the end of a line, or drop: as many blanks keep every place."""
HEIGHT = 190
TEXT_SIZE = 14.5
LINES = {
    Part.SPEAKER: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Part.CUE: QTextCharFormat.UnderlineStyle.DashUnderline,
    Part.VIA: QTextCharFormat.UnderlineStyle.DotLine,
}
"""What tells the parts apart beside the tint of the words."""


@guarded
class QuoteText(QPlainTextEdit):
    """Shows the parts of a quote; the reader moves the ends of the current one, or selects anew."""

    range_chosen = Signal(object)
    """The half-open code points that were selected for the current part."""
    end_moved = Signal(int)
    """1: one word more at the end, -1: one less."""
    start_moved = Signal(int)
    """-1: one word more at the beginning, 1: one less."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.offsets = Offsets(text)
        self.places: dict[Part, Range] = {}
        self.current = Part.WORDS
        self._text = text
        self.setObjectName("quote_text")
        self.setAccessibleName(self.tr("Text of the article"))
        self.setAccessibleDescription(self.hint())
        self.setToolTip(self.hint())
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFont(sized(SERIF, TEXT_SIZE))
        self.setMinimumHeight(HEIGHT)
        option = FROM_RIGHT if is_right_to_left(text) else FROM_LEFT
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(10)
        self.setPlainText(UNPRINTABLE.sub(" ", text))

    def hint(self) -> str:
        """Say how the ends are moved."""
        return self.tr(
            "Shift+→ ← move the end word by word, Ctrl+Shift+→ ← the beginning; or select."
        )

    def show_places(self, places: Mapping[Part, Range], current: Part) -> None:
        """Mark where the parts stand, the current one as selected; what of it moved is in sight."""
        before = self.places.get(current) if current is self.current else None
        self.places, self.current = dict(places), current
        self.setExtraSelections([self._marked(part, place) for part, place in places.items()])
        place = places.get(current)
        if place is None:
            return
        if before is not None and before[0] == place[0]:
            self._bring_into_sight(place[1])
        elif before is not None and before[1] == place[1]:
            self._bring_into_sight(place[0])
        else:
            self._bring_into_sight(place[1])
            self._bring_into_sight(place[0], with_line_before=True)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.show_places(self.places, self.current)

    def _marked(self, part: Part, place: Range) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._cursor(place)
        form, theme = QTextCharFormat(), self.theme
        if part is Part.WORDS:
            form.setBackground(theme.same_tint)
        else:
            form.setUnderlineStyle(LINES[part])
            form.setUnderlineColor(QColor(theme.quote))
        if part is self.current:
            form.setBackground(theme.selection)
        made.format = form
        return made

    def _cursor(self, place: Range) -> QTextCursor:
        cursor = QTextCursor(self.document())
        start, end = (self.offsets.to_units(point) for point in place)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring_into_sight(self, point: int, *, with_line_before: bool = False) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.offsets.to_units(point))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        is_at_top = self.cursorRect(cursor).top() < self.fontMetrics().lineSpacing()
        if with_line_before and is_at_top:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Bring the current part into sight once there is a size to do it in."""
        super().resizeEvent(event)
        place = self.places.get(self.current)
        if place is not None:
            self._bring_into_sight(place[1])
            self._bring_into_sight(place[0], with_line_before=True)

    # --- Qt ---------------------------------------------------------------------------------------

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if event.button() is Qt.MouseButton.LeftButton and cursor.hasSelection():
            chosen = (
                self.offsets.to_points(cursor.selectionStart()),
                self.offsets.to_points(cursor.selectionEnd()),
            )
            self.range_chosen.emit(whole_words(self._text, *chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        if is_right_to_left(self._text):
            step = -step
        is_start = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        (self.start_moved if is_start else self.end_moved).emit(step)
