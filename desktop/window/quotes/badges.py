"""Badges of articles that say how words stand there: in marks, part in marks, reported, thought."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.window.overrides import guarded
from desktop.window.quotes.words import KINDS, Look, kind_words
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

HEIGHT, GAP = 18, 4
FOOT = 3
"""px of the bar at the foot of a badge whose words are partly in marks."""
IN_MARKS = (Look.DIRECT, Look.MARKED)


def paint_badge(painter: QPainter, place: QRect, name: str, kind: Look, theme: Theme) -> None:
    """Paint a badge: filled in marks, with a foot partly in marks, a frame where it is reported; dots for thoughts."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    is_all, is_part = kind in IN_MARKS, kind is Look.MIXED
    pen = QPen(theme.quote if is_all or is_part else theme.line2, 1.0)
    if kind is Look.THOUGHT:
        pen = QPen(theme.ink2, 1.0, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(theme.quote if is_all else theme.card)
    painter.drawRoundedRect(frame, 4, 4)
    if is_part:
        left, top = place.left() + 2, place.bottom() - FOOT + 1
        painter.fillRect(QRectF(left, top, place.width() - 4, FOOT), theme.quote)
    painter.setPen(theme.on_accent if is_all else theme.ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()


LINE_HEIGHT, ABOVE = 18, 8
"""px of a line of the legend, and above and below them all."""
SAMPLE = "A1"
SIDE = 14
BETWEEN, LEAST_BETWEEN = 14, 6


class Place(NamedTuple):
    """Where one look stands in the legend, and the words on it."""

    badge: QRect
    words: QRect
    kind: Look


@guarded
class Legend(QWidget):
    """Says below the list what the looks of a badge mean; in several lines if need be."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.places: tuple[Place, ...] = ()
        self.setObjectName("quotes_legend")
        self.setAccessibleName("; ".join(kind_words(kind) for kind in KINDS))

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Place the looks from left to right, and go on in a new line where there is no room."""
        small, plain = sized(SANS, 11, QFont.Weight.DemiBold), sized(SANS, 12)
        across = QFontMetrics(small).horizontalAdvance(SAMPLE) + 12
        wide = [QFontMetrics(plain).horizontalAdvance(kind_words(kind)) + 1 for kind in KINDS]
        inside = self.width() - 2 * SIDE
        room = inside - sum(wide) - len(wide) * (across + 6)
        gap = min(BETWEEN, max(LEAST_BETWEEN, room // (len(wide) - 1)))
        found, x, y = [], SIDE, ABOVE
        for kind, width in zip(KINDS, wide, strict=True):
            if x > SIDE and x + across + 6 + width > SIDE + inside:
                x, y = SIDE, y + LINE_HEIGHT + 4
            words = QRect(x + across + 6, y, width, LINE_HEIGHT)
            found.append(Place(QRect(x, y, across, HEIGHT), words, kind))
            x = words.right() + 1 + gap
        self.places = tuple(found)
        self.setFixedHeight(y + LINE_HEIGHT + ABOVE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.fillRect(0, 0, self.width(), 1, theme.line)
        small, plain = sized(SANS, 11, QFont.Weight.DemiBold), sized(SANS, 12)
        for place in self.places:
            painter.setFont(small)
            paint_badge(painter, place.badge, SAMPLE, place.kind, theme)
            painter.setFont(plain)
            painter.setPen(theme.ink2)
            painter.drawText(place.words, Qt.AlignmentFlag.AlignVCenter, kind_words(place.kind))
