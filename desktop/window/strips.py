"""Pictures of the columns' text, moved when the reader scrolls; only what comes into sight is painted.

Painting 8 columns whole takes 7 ms a frame, moving them and painting the edge 2.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter, float, float], None]
"""Paints a column's text from one height of its picture to another, px."""


@dataclass(slots=True)
class Strip:
    """A picture of a column's text and the offset it was painted for, px."""

    picture: QPixmap
    offset: int


class Strips:
    """Keeps one picture per column until something other than scrolling changes what it shows."""

    def __init__(self) -> None:
        self._kept: dict[int, Strip] = {}

    def clear(self) -> None:
        self._kept.clear()

    def picture(
        self, column: int, width: float, height: float, offset: int, ratio: float, draw: Draw
    ) -> QPixmap:
        """Return the picture of a column at an offset; `ratio` is pixels per px."""
        wanted = round(width * ratio), round(height * ratio)
        strip = self._kept.get(column)
        if strip is None or (strip.picture.width(), strip.picture.height()) != wanted:
            strip = Strip(QPixmap(*wanted), offset - round(height))
            strip.picture.setDevicePixelRatio(ratio)
            self._kept[column] = strip
        moved = offset - strip.offset
        strip.offset = offset
        pixels = moved * ratio
        if abs(moved) >= height or pixels != int(pixels):
            paint_part(strip.picture, width, 0.0, height, draw)
        elif moved:
            strip.picture.scroll(0, -int(pixels), strip.picture.rect())
            top = height - moved if moved > 0 else 0.0
            paint_part(strip.picture, width, top, top + abs(moved), draw)
        return strip.picture


def paint_part(picture: QPixmap, width: float, top: float, bottom: float, draw: Draw) -> None:
    painter = QPainter(picture)
    painter.setClipRect(QRectF(0.0, top, width, bottom - top))
    draw(painter, top, bottom)
    painter.end()
