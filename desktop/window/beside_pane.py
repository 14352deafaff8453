"""One of two texts that stand beside each other: its words, and signs in its margin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop.window.overrides import guarded
from desktop.window.styles import SERIF, sized
from desktop.window.theme import Theme
from desktop.window.utf16 import Offsets

SIZE = 15
MARGIN = 20
SIGN = 7.0
"""px from the left edge to the signs."""
CHANGED, ALONE = "changed", "alone"
"""A paragraph with other words than before; a line that stands in this text only."""
MOST_MARKS = 600
"""Places that are marked at once: each is looked at whenever anything is painted."""
HEADING = "heading"
SHAPED = frozenset({HEADING, "caption", "picture"})
"""Sorts of lines of an original that look otherwise than its text."""
MOST_SHAPED = 500
"""Lines that are shaped: each by a call of its own."""
HEADING_SIZE = 1.12
READING_LINE = 3
"""The reading line is a third down: there two texts that scroll together are level."""


class Marked(NamedTuple):
    """Places in code points, and how they are shown."""

    places: Sequence[tuple[int, int]]
    ground: QColor
    ink: QColor | None = None
    is_dotted: bool = False


@guarded
class BesidePane(QPlainTextEdit):
    """Plain words: nothing is rendered, loaded or followed; lines are laid out as they are seen."""

    def __init__(self, name: str, accessible: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(MARGIN)
        self.theme = theme
        self.signs: Mapping[int, str] = {}
        """The sign of a line, by its number."""
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        self.setFont(sized(SERIF, SIZE * zoom))

    @property
    def words(self) -> str:
        """The text as it is; `toPlainText` makes plain blanks of those that no line may end at."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.viewport().update()

    def show_signs(self, signs: Mapping[int, str]) -> None:
        if signs != self.signs:
            self.signs = signs
            self.viewport().update()

    def show_marks(self, marked: Iterable[Marked]) -> None:
        """Mark words; the later ones lie above the earlier ones."""
        offsets = Offsets(self.words)
        made = []
        for each in marked:
            look = QTextCharFormat()
            look.setBackground(each.ground)
            if each.ink is not None:
                look.setForeground(each.ink)
            if each.is_dotted:
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                look.setUnderlineColor(self.theme.only)
            for place in each.places[:MOST_MARKS]:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = self.cursor_at(place, offsets)
                mark.format = look
                made.append(mark)
        self.setExtraSelections(made)

    def cursor_at(self, place: tuple[int, int], offsets: Offsets | None = None) -> QTextCursor:
        offsets = Offsets(self.words) if offsets is None else offsets
        cursor = QTextCursor(self.document())
        cursor.setPosition(offsets.to_units(place[0]))
        cursor.setPosition(offsets.to_units(place[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def shape(self, lines: Sequence[tuple[tuple[int, int], str]]) -> None:
        """Give lines the look of what they are, one of SHAPED; they cannot be edited then."""
        heading, quiet = QTextCharFormat(), QTextCharFormat()
        pixels = round(self.font().pixelSize() * HEADING_SIZE)
        heading.setProperty(QTextCharFormat.Property.FontPixelSize, pixels)
        heading.setFontWeight(QFont.Weight.DemiBold)
        quiet.setForeground(self.theme.ink2)
        offsets = Offsets(self.words)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for span, sort in lines[:MOST_SHAPED]:
            self.cursor_at(span, offsets).mergeCharFormat(heading if sort == HEADING else quiet)
        cursor.endEditBlock()

    def show_place(self, place: tuple[int, int]) -> None:
        """Bring a place into sight, the keyboard with it."""
        cursor = self.cursor_at(place)
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        self.centerCursor()

    # --- where it is scrolled to ----------------------------------------------------------------------

    def read_line(self) -> tuple[int, int]:
        """Return the number of the line of text at the reading line, and how many rows of it are above."""
        rows = self.rows()
        row = self.verticalScrollBar().value() + rows // READING_LINE
        block = self.document().findBlockByLineNumber(
            min(row, max(0, self.document().lineCount() - 1))
        )
        return block.blockNumber(), max(0, row - block.firstLineNumber())

    def scroll_to(self, number: int, above: int) -> None:
        """Scroll until a line of text is at the reading line, with rows of it above."""
        block = self.document().findBlockByNumber(number)
        if block.isValid():
            inside = min(above, max(0, block.lineCount() - 1))
            row = block.firstLineNumber() + inside - self.rows() // READING_LINE
            self.verticalScrollBar().setValue(row)

    def rows(self) -> int:
        return max(1, int(self.viewport().height() / max(1, self.fontMetrics().lineSpacing())))

    # --- Qt -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.signs:
            painter = QPainter(self.viewport())
            for sign, place in self._signs_in(QRectF(event.rect())):
                self._paint_sign(painter, sign, place)
            painter.end()
        super().paintEvent(event)

    def _signs_in(self, area: QRectF) -> list[tuple[str, QRectF]]:
        """Return the signs in sight, each with the place of its line."""
        found = []
        block, offset = self.firstVisibleBlock(), QPointF(self.contentOffset())
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(offset)
            if place.top() > area.bottom():
                break
            place.setHeight(min(place.height(), block.layout().boundingRect().height()))
            sign = self.signs.get(block.blockNumber())
            if sign is not None and place.bottom() >= area.top():
                found.append((sign, place))
            block = block.next()
        return found

    def _paint_sign(self, painter: QPainter, sign: str, place: QRectF) -> None:
        if sign == ALONE:
            ground = place.adjusted(MARGIN - 6, 0, -MARGIN + 6, 0)
            painter.fillRect(ground, self.theme.only_tint)
        paint_sign(painter, self.theme, sign, SIGN, (place.top() + 2, place.bottom() - 2))


def paint_sign(
    painter: QPainter, theme: Theme, sign: str, x: float, ends: tuple[float, float]
) -> None:
    """Draw the upright line of a sign: dashed where a line is alone, whole where words changed."""
    is_alone = sign == ALONE
    pen = QPen(theme.only if is_alone else theme.differs, 2.0 if is_alone else 3.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if is_alone:
        pen.setDashPattern([2.0, 1.5])
    painter.setPen(pen)
    painter.drawLine(QPointF(x, ends[0]), QPointF(x, ends[1]))
