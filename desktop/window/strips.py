"""Pictures of the columns' text: when the reader scrolls, only what comes into sight is painted.

A picture is a ring: the row of pixels at an offset is always the same one, so nothing is ever moved.
Painting 8 columns whole takes 7 ms a frame, painting their edges 2.
"""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter, float, float], None]
"""Paints a column's text between two heights, px from where text begins in the view."""


class Strip:
    """A picture of a column's text and the offset it was painted for, px."""

    def __init__(self, picture: QPixmap, offset: int) -> None:
        self.picture, self.offset = picture, offset
        self.damaged: list[tuple[int, int]] = []
        """What looks different now: px of the column's text, half-open."""


class Strips:
    """Keeps one picture per column until something other than scrolling changes what it shows."""

    def __init__(self) -> None:
        self._kept: dict[int, Strip] = {}

    def clear(self) -> None:
        self._kept.clear()

    def forget(self, columns: Iterable[int]) -> None:
        """Let the pictures of some columns go: their text looks different now."""
        for column in columns:
            self._kept.pop(column, None)

    def damage(self, column: int, top: int, bottom: int) -> None:
        """Let a part of a picture go, px from where the column's text begins."""
        strip = self._kept.get(column)
        if strip is not None:
            strip.damaged.append((top, bottom))

    def paint(
        self, painter: QPainter, column: int, area: QRectF, offset: int, ratio: float, draw: Draw
    ) -> None:
        """Paint a column's text into `area` for an offset; `ratio` is pixels per px."""
        height = int(area.height())
        size = round(area.width() * ratio), round(height * ratio)
        strip = self._kept.get(column)
        if strip is None or (strip.picture.width(), strip.picture.height()) != size:
            strip = Strip(QPixmap(*size), offset - height)
            strip.picture.setDevicePixelRatio(ratio)
            self._kept[column] = strip
        moved = offset - strip.offset
        strip.offset = offset
        top = max(0, height - moved) if moved > 0 else 0
        self._renew(strip.picture, area.width(), offset, (top, min(height, top + abs(moved))), draw)
        for first, last in strip.damaged:
            part = (max(0, first - offset), min(height, last - offset))
            self._renew(strip.picture, area.width(), offset, part, draw)
        strip.damaged.clear()
        for y, row, count in rows(offset, 0, height, height):
            source = QRectF(0, row * ratio, area.width() * ratio, count * ratio)
            target = QRectF(area.left(), area.top() + y, area.width(), count)
            painter.drawPixmap(target, strip.picture, source)

    def _renew(
        self, picture: QPixmap, width: float, offset: int, part: tuple[int, int], draw: Draw
    ) -> None:
        """Paint the part of the picture that came into sight."""
        height = round(picture.height() / picture.devicePixelRatio())
        if part[0] >= part[1]:
            return
        painter = QPainter(picture)
        for y, row, count in rows(offset, *part, height):
            painter.save()
            painter.setClipRect(QRectF(0, row, width, count))
            painter.translate(QPointF(0, row - y))
            draw(painter, y, y + count)
            painter.restore()
        painter.end()


def rows(offset: int, top: int, bottom: int, height: int) -> Iterator[tuple[int, int, int]]:
    """Cut top … bottom where the ring closes: (y in sight, row of the picture, count), px."""
    while top < bottom:
        row = (offset + top) % height
        count = min(bottom - top, height - row)
        yield top, row, count
        top += count
