"""Shows a sentence of any length in a few lines, whatever it holds, and asks for no more room."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from desktop.window.overrides import guarded

LINES = 3
LONGEST = 2_000
"""Characters that are laid out: no few lines hold more."""
LONGEST_TIP, TIP_WIDTH = 3_000, 110
"""Characters of a tooltip and of a line of it: Qt does not break what is no HTML."""


def folded(text: str) -> str:
    """Return a text for a tooltip, in lines."""
    import textwrap

    return textwrap.fill(text[:LONGEST_TIP], TIP_WIDTH)


def lines_of(text: str, font_metrics: QFontMetricsF, layout: QTextLayout, most: int) -> list[str]:
    """Return what stands in each of at most `most` lines; the last is cut with an ellipsis.

    `layout` has the font; its lines are as wide as `room_of` made them.
    """
    count = min(most, layout.lineCount())
    shown = []
    for number in range(count):
        line = layout.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        is_cut = number == count - 1 and layout.lineCount() > most
        words = text[start:] if is_cut else text[start:end].rstrip()
        if is_cut:
            words = font_metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        shown.append(words)
    return shown


def laid_out(text: str, font: QFont, width: float, most: int) -> QTextLayout:
    """Break a text into lines of a width, anywhere if a word is too long; one more than `most`."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for _ in range(most + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
    layout.endLayout()
    return layout


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return the lines of a text in a width, at most `most` of them."""
    text = " ".join(text[:LONGEST].split())
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text] if text else []
    return lines_of(text, metrics, laid_out(text, font, width, most), most)


@guarded
class Capped(QWidget):
    """Paints a sentence in the second ink; its tooltip has the whole."""

    def __init__(self, name: str, font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFont(font)
        self._text = ""
        height = QFontMetricsF(self.font()).lineSpacing()
        self._height = round(LINES * height) + 2
        self.setFixedHeight(self._height)

    def text(self) -> str:
        """Return the whole sentence."""
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setToolTip(folded(text))
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(1, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        paint_lines(
            painter, QRectF(self.rect()), wrapped(self._text, self.font(), self.width(), LINES)
        )


def paint_lines(painter: QPainter, box: QRectF, lines: list[str]) -> None:
    """Paint lines from the top of a box on."""
    step = QFontMetricsF(painter.font()).lineSpacing()
    for number, words in enumerate(lines):
        place = QRectF(box.topLeft() + QPointF(0, number * step), box.bottomRight())
        painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)
