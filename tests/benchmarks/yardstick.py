"""A plain comparison view to measure against: one QTextBrowser per column, ribbons between them.

Frozen: an honest, competent view of the kind one would write first, so that a ratio against it
means something. It knows nothing of `desktop`; it takes plain data.
"""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QWidget

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
GUTTER = 40
PITCH = 22
BODY = 15
HEADLINE = 18
MARGIN = 16
PAGE = "#f4f2ee"
CARD = "#ffffff"
INK = "#22211f"
RIBBON = "#cfe0ea"
RIBBON_EDGE = "#9dbfd3"
TINTS = {"differs": "#f9e7db", "only": "#d9f0e8", "quote": "#f7e9f2", "conflict": "#f9e7db"}
LINES = {
    "differs": ("#D55E00", QTextCharFormat.UnderlineStyle.SingleUnderline),
    "only": ("#009E73", QTextCharFormat.UnderlineStyle.DotLine),
    "quote": ("#CC79A7", QTextCharFormat.UnderlineStyle.WaveUnderline),
    "conflict": ("#D55E00", QTextCharFormat.UnderlineStyle.DashUnderline),
}

Link = tuple[int, int, int, int]
"""Column, passage, column, passage."""
Mark = tuple[int, int, int, int, str]
"""Column, passage, start, end (UTF-16 units of the passage, half-open), kind."""


@dataclass(frozen=True, slots=True)
class Data:
    """Articles as lists of passages (the first is the headline), links and marks between them."""

    articles: list[list[str]]
    links: list[Link]
    marks: list[Mark]


def add_fonts() -> None:
    """Make the bundled serif known to Qt."""
    for name in ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(FONTS / name))


def serif(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont("Noto Serif")
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


class Column(QTextBrowser):
    """One article: a block per passage, its marks as character formats."""

    def __init__(self, passages: list[str], marks: list[list[tuple[int, int, str]]]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(f"background: {CARD}; color: {INK};")
        self.setUndoRedoEnabled(False)
        document = self.document()
        document.setDefaultFont(serif(BODY))
        document.setDocumentMargin(MARGIN)
        self._spans: list[tuple[float, float]] = []
        self._fill(passages, marks)

    def _fill(self, passages: list[str], marks: list[list[tuple[int, int, str]]]) -> None:
        """Insert the text run by run, so that no format is applied afterwards."""
        formats = {kind: mark_format(kind) for kind in TINTS}
        block = QTextBlockFormat()
        block.setLineHeight(PITCH, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setBottomMargin(8)
        title, body = QTextCharFormat(), QTextCharFormat()
        title.setFont(serif(HEADLINE, QFont.Weight.Bold))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, (passage, own) in enumerate(zip(passages, marks, strict=True)):
            plain = title if number == 0 else body
            if number:
                cursor.insertBlock(block, body)
            else:
                cursor.setBlockFormat(block)
            at = 0
            for start, end, kind in own:
                cursor.insertText(passage[at:start], plain)
                cursor.insertText(passage[start:end], formats[kind])
                at = end
            cursor.insertText(passage[at:], plain)
        cursor.endEditBlock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spans = []

    def spans(self) -> list[tuple[float, float]]:
        """Return the top and bottom of every passage in the document, in pixels."""
        if not self._spans:
            layout = self.document().documentLayout()
            block = self.document().begin()
            while block.isValid():
                box = layout.blockBoundingRect(block)
                self._spans.append((box.top(), box.bottom()))
                block = block.next()
        return self._spans


class Gutter(QWidget):
    """The ribbons between two neighbouring columns."""

    def __init__(self, left: Column, right: Column, pairs: list[tuple[int, int]]) -> None:
        super().__init__()
        self.setFixedWidth(GUTTER)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._left, self._right, self._pairs = left, right, pairs
        left.verticalScrollBar().valueChanged.connect(self.update)
        right.verticalScrollBar().valueChanged.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(PAGE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(RIBBON_EDGE), 1))
        painter.setBrush(QColor(RIBBON))
        left, right = self._left.spans(), self._right.spans()
        up_left = self._left.verticalScrollBar().value()
        up_right = self._right.verticalScrollBar().value()
        height, width = self.height(), self.width()
        for a, b in self._pairs:
            top_a, end_a = left[a][0] - up_left, left[a][1] - up_left
            top_b, end_b = right[b][0] - up_right, right[b][1] - up_right
            if (end_a < 0 or top_a > height) and (end_b < 0 or top_b > height):
                continue
            painter.drawPath(band(top_a, end_a, top_b, end_b, width))
        painter.end()


class Yardstick(QWidget):
    """All columns side by side; they scroll together."""

    def __init__(self, data: Data) -> None:
        super().__init__()
        self.setStyleSheet(f"Yardstick {{ background: {PAGE}; }}")
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        self.columns = [
            Column(passages, own)
            for passages, own in zip(data.articles, marks_by_passage(data), strict=True)
        ]
        pairs = pairs_by_gutter(data)
        for number, column in enumerate(self.columns):
            if number:
                row.addWidget(Gutter(self.columns[number - 1], column, pairs[number - 1]))
            row.addWidget(column, 1)
            column.verticalScrollBar().valueChanged.connect(self.scroll_to)

    def scroll_to(self, pixels: int) -> None:
        """Bring all columns to the same offset."""
        for column in self.columns:
            column.verticalScrollBar().setValue(pixels)

    def end(self) -> int:
        """Return the largest offset that all columns can reach."""
        return min(column.verticalScrollBar().maximum() for column in self.columns)


def mark_format(kind: str) -> QTextCharFormat:
    colour, style = LINES[kind]
    made = QTextCharFormat()
    made.setBackground(QColor(TINTS[kind]))
    made.setUnderlineStyle(style)
    made.setUnderlineColor(QColor(colour))
    return made


def marks_by_passage(data: Data) -> list[list[list[tuple[int, int, str]]]]:
    """Sort the marks into their columns and passages, by place."""
    sorted_in: list[list[list[tuple[int, int, str]]]] = [
        [[] for _ in passages] for passages in data.articles
    ]
    for column, passage, start, end, kind in sorted(data.marks):
        sorted_in[column][passage].append((start, end, kind))
    return sorted_in


def pairs_by_gutter(data: Data) -> dict[int, list[tuple[int, int]]]:
    """Sort the links of neighbouring columns into the gutter between them."""
    pairs: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for column, passage, other, counterpart in data.links:
        if other == column + 1:
            pairs[column].append((passage, counterpart))
    return pairs


def band(top_a: float, end_a: float, top_b: float, end_b: float, width: float) -> QPainterPath:
    """Return a filled cubic band from a left passage to a right one."""
    middle = width / 2
    path = QPainterPath(QPointF(0, top_a))
    path.cubicTo(middle, top_a, middle, top_b, width, top_b)
    path.lineTo(width, end_b)
    path.cubicTo(middle, end_b, middle, end_a, 0, end_a)
    path.closeSubpath()
    return path
