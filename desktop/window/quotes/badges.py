"""Badges of articles that say how words stand there: in marks, part in marks, reported."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.story.quote import QuoteKind
from desktop.window.overrides import guarded
from desktop.window.quotes.words import KINDS, kind_words
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

HEIGHT, GAP = 18, 4
FOOT = 3
"""px of the bar at the foot of a badge whose words are partly in marks."""
IN_MARKS = (QuoteKind.DIRECT, QuoteKind.MARKED)


def paint_badge(painter: QPainter, place: QRect, name: str, kind: QuoteKind, theme: Theme) -> None:
    """Paint a badge: filled in marks, with a foot partly in marks, a frame where it is reported."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    is_all, is_part = kind in IN_MARKS, kind is QuoteKind.MIXED
    painter.setPen(QPen(theme.quote if is_all or is_part else theme.line2, 1.0))
    painter.setBrush(theme.quote if is_all else theme.card)
    painter.drawRoundedRect(frame, 4, 4)
    if is_part:
        left, top = place.left() + 2, place.bottom() - FOOT + 1
        painter.fillRect(QRectF(left, top, place.width() - 4, FOOT), theme.quote)
    painter.setPen(theme.on_accent if is_all else theme.ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()


LEGEND_HEIGHT = 34
SAMPLE = "A1"
SIDE = 14


@guarded
class Legend(QWidget):
    """Says below the list what the three looks of a badge mean."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("quotes_legend")
        self.setAccessibleName("; ".join(kind_words(kind) for kind in KINDS))
        self.setFixedHeight(LEGEND_HEIGHT)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, LEGEND_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, x = QPainter(self), self.theme, SIDE
        painter.fillRect(0, 0, self.width(), 1, theme.line)
        small, plain = sized(SANS, 11, QFont.Weight.DemiBold), sized(SANS, 12)
        across = QFontMetrics(small).horizontalAdvance(SAMPLE) + 12
        words = [kind_words(kind) for kind in KINDS]
        wide = [QFontMetrics(plain).horizontalAdvance(each) + 1 for each in words]
        room = self.width() - 2 * SIDE - sum(wide) - len(words) * (across + 6)
        gap = min(14, max(3, room // (len(words) - 1)))
        top = (LEGEND_HEIGHT - HEIGHT) // 2
        for kind, told, width in zip(KINDS, words, wide, strict=True):
            painter.setFont(small)
            paint_badge(painter, QRect(x, top, across, HEIGHT), SAMPLE, kind, theme)
            painter.setFont(plain)
            painter.setPen(theme.ink2)
            x += across + 6
            place = QRect(x, 0, width, LEGEND_HEIGHT)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, told)
            x += width + gap
