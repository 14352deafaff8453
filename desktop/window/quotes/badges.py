"""Badges of articles that say how words stand there: in marks, part in marks, reported."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.story.quote import QuoteKind
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
