"""One passage as laid-out text: measured when first seen, estimated before."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from desktop.window.marks import (
    Mark,
    MarkKind,
    Piece,
    Run,
    has_right_to_left,
    is_right_to_left,
    paint_behind,
    paint_over,
    pieces,
    to_marks,
    x_of,
)
from desktop.window.theme import Theme
from desktop.window.utf16 import Offsets


def wrapping(alignment: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


FROM_LEFT = wrapping(Qt.AlignmentFlag.AlignLeft)
FROM_RIGHT = wrapping(Qt.AlignmentFlag.AlignRight)
"""QTextLayout sets no text to the right by itself, whatever its direction."""
RAGGED = 1.06
"""Lines of a ragged paragraph are about 6 % shorter than the column."""


class TextStyle(NamedTuple):
    """A font, the distance of its lines in px, its colour token and the mean width of a letter."""

    font: QFont
    pitch: float
    ink: str
    letter: float
    scale: float

    @staticmethod
    def of(font: QFont, pitch: float, ink: str, scale: float) -> "TextStyle":
        return TextStyle(
            font, pitch, ink, QFontMetricsF(font).horizontalAdvance(SAMPLE) / len(SAMPLE), scale
        )


SAMPLE = "the officials said on May e"
"""27 letters of running text; QFontMetrics.averageCharWidth is too small for a serif."""


class TextBlock:
    """The words of one passage in one width and style, with its marks."""

    __slots__ = (
        "_layout",
        "_offsets",
        "_pieces",
        "_runs",
        "_width",
        "height",
        "is_exact",
        "style",
        "text",
    )

    def __init__(self, text: str, style: TextStyle) -> None:
        self.text = text.replace("\n", " ").replace("\t", " ")
        self.style = style
        self.height = 0.0
        self.is_exact = False
        """Whether the height is that of laid-out text, which may have been let go again."""
        self._offsets: Offsets | None = None
        self._layout: QTextLayout | None = None
        self._width = 0.0
        self._runs: tuple[Run, ...] = ()
        self._pieces: tuple[Piece, ...] | None = ()

    @property
    def is_ready(self) -> bool:
        """Tell whether painting can read everything."""
        return self._layout is not None and self._pieces is not None

    @property
    def width(self) -> float:
        """The px that its lines may take."""
        return self._width

    @property
    def offsets(self) -> Offsets:
        if self._offsets is None:
            self._offsets = Offsets(self.text)
        return self._offsets

    def estimate(self, width: float, style: TextStyle) -> None:
        """Forget the layout and guess the height for another width or style."""
        if self.is_exact and width == self._width and style == self.style:
            return
        if self._layout is not None:
            self.let_go()
        self.is_exact = False
        self._width = width
        self.style = style
        room = width if width > 1.0 else 1.0  # of every passage at once: max() costs the most of it
        lines = ceil(len(self.text) * style.letter * RAGGED / room)
        self.height = (lines or 1) * style.pitch

    def measure_for(self, other: "TextBlock") -> None:
        """Lay the text out in the width of another one."""
        self.estimate(other._width, self.style)
        self.ensure()

    def ensure(self) -> QTextLayout:
        """Lay the text out unless that is done; the height is exact afterwards."""
        if self._layout is not None:
            return self._layout
        layout = QTextLayout(self.text, self.style.font)
        layout.setTextOption(FROM_RIGHT if is_right_to_left(self.text) else FROM_LEFT)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            pitch = max(self.style.pitch, float(ceil(line.height())))
            line.setPosition(QPointF(0.0, y + (pitch - line.height()) / 2))
            y += pitch
        layout.endLayout()
        self.height = max(y, self.style.pitch)
        self.is_exact = True
        self._layout = layout
        self._pieces = None
        return layout

    def let_go(self) -> None:
        """Forget the layout, a hundred times the size of the text, and keep the height."""
        self._layout = None
        self._pieces = None

    def set_runs(self, runs: Sequence[Run]) -> bool:
        """Take other marks; tell whether that changed anything. They are placed when painted."""
        taken = tuple(runs)
        if taken == self._runs:
            return False
        self._runs = taken
        self._pieces = None
        return True

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks, in the UTF-16 units of the layout."""
        return to_marks(self._runs, self.offsets) if self._runs else ()

    def prepare(self) -> None:
        """Lay out and cut the marks, so that painting only reads."""
        layout = self.ensure()
        if self._pieces is None:
            self._pieces = pieces(layout, self.marks)

    def paint(
        self,
        painter: QPainter,
        origin: QPointF,
        theme: Theme,
        shown: frozenset[MarkKind],
        clip: QRectF,
        ink: QColor,
    ) -> None:
        """Paint marks and text; `prepare` must have been called."""
        if self._layout is None:
            return
        found = [piece for piece in self._pieces or () if piece.kind in shown]
        scale = self.style.scale
        if found:
            paint_behind(painter, found, origin, theme, scale)
        painter.setPen(ink)
        self._layout.draw(painter, origin, [], clip)
        if found:
            paint_over(painter, found, origin, theme, scale)

    def position_at(self, x: float, y: float) -> int:
        """Return the UTF-16 position nearest to a point in layout coordinates."""
        layout = self.ensure()
        low, high = 0, layout.lineCount() - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if layout.lineAt(middle).y() <= y else (low, middle - 1)
        if high < 0:
            return 0
        line = layout.lineAt(low)
        return nearest(line, x) if has_right_to_left(self.text) else line.xToCursor(x)

    def rectangle_of(self, units: int) -> QRectF:
        """Return the caret rectangle of a UTF-16 position in layout coordinates."""
        line = self.ensure().lineForTextPosition(units)
        if not line.isValid():
            return QRectF(0, 0, 1, self.height)
        found = line.cursorToX(units)
        x = float(found[0] if isinstance(found, tuple) else found)
        return QRectF(x, line.y(), 1.0, line.height())


def nearest(line: QTextLine, x: float) -> int:
    """Return the position nearest to `x`; Qt 6.11's is up to one off in right-to-left text."""
    found = line.xToCursor(x)
    first, last = line.textStart(), line.textStart() + line.textLength()
    around = range(max(found - 1, first), min(found + 1, last) + 1)
    return min(around, key=lambda position: abs(x_of(line, position) - x))
