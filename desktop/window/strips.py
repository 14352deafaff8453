"""Pictures of the columns' text: when the reader scrolls, only what comes into sight is painted.

A picture is a ring: the row of pixels at an offset is always the same one, so nothing is ever moved.
Painting 8 columns whole takes 7 ms a frame, painting their edges 2.
"""

from collections.abc import Callable, Iterable, Iterator
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

Draw = Callable[[QPainter, float, float], None]
"""Paints a column's text between two heights, px from where text begins in the view."""
Reach = tuple[float, float]
"""How far up and down a column's text is painted, px from where it begins."""
NO_REACH = (1e9, -1e9)


TIE = 1 / 64
"""px that decide to which pixel goes what lies in the middle between two, now and after scrolling."""


SPARE = 128
"""px of a picture beyond what is in sight: most passages are lower, and are painted once, whole.

Cut to what each step of scrolling brings, they were painted three to four times.
"""


class Strip:
    """A picture of a column's text and which part of it is painted, in pixels of the picture.

    At 150 % a px is one and a half of them: rings that close between two pixels would show a seam.
    """

    def __init__(self, picture: QPixmap, at: int) -> None:
        self.picture, self.at = picture, at
        self.first = self.last = at
        """The rows of the column that are painted, half-open; `at` is the first in sight."""
        self.height = 0
        """Rows in sight."""
        self.damaged: list[tuple[int, int]] = []
        """What looks different now: px of the column's text, half-open."""
        self.is_trimmed = False
        """Whether only what is in sight looks as it was painted."""

    def trim(self) -> None:
        """Let go what is painted but out of sight."""
        self.first, self.last = max(self.first, self.at), min(self.last, self.at + self.height)

    def missing(self, reach: tuple[int, int]) -> tuple[int, int]:
        """Move what counts as painted to what is in sight, and on to `reach`; return what is to be painted."""
        top, bottom, most = self.at, self.at + self.height, self.picture.height()
        if self.last < top or self.first > bottom or self.first >= self.last:
            self.first = self.last = top
        if self.last < max(bottom, reach[1]):
            start, self.last = self.last, min(max(bottom, reach[1]), top + most)
            if self.first > top:  # nothing above it is painted either
                start, self.first = top, top
            self.first = max(self.first, self.last - most)
            return start, self.last
        if self.first > min(top, reach[0]):
            end, self.first = self.first, max(min(top, reach[0]), bottom - most)
            self.last = min(self.last, self.first + most)
            return self.first, end
        return top, top


class Strips:
    """Keeps one picture per column until something other than scrolling changes what it shows."""

    def __init__(self) -> None:
        self._kept: dict[int, Strip] = {}
        self.are_kept = True
        """Whether pictures are made; without them columns are painted straight at whole pixels."""

    def clear(self) -> None:
        self._kept.clear()

    def forget(self, columns: Iterable[int]) -> None:
        """Let the pictures of some columns go: their text looks different now."""
        for column in columns:
            self._kept.pop(column, None)

    def trim(self) -> None:
        """Let go what is painted out of sight: it may look different now."""
        for strip in self._kept.values():
            strip.trim()
            strip.is_trimmed = True

    def damage(self, column: int, top: int, bottom: int) -> None:
        """Let a part of a picture go, px from where the column's text begins."""
        strip = self._kept.get(column)
        if strip is not None:
            strip.damaged.append((top, bottom))

    def painted(self, column: int) -> tuple[float, float, float] | None:
        """Return which part of a column is painted and what was the first in sight, px of its text."""
        strip = self._kept.get(column)
        if strip is None:
            return None
        ratio = strip.picture.devicePixelRatio()
        return strip.first / ratio, strip.last / ratio, strip.at / ratio

    def paint(
        self,
        painter: QPainter,
        column: int,
        area: QRectF,
        offset: int,
        ratio: float,
        draw: Draw,
        reach: Reach = NO_REACH,
    ) -> None:
        """Paint a column's text into `area` for an offset; `ratio` is pixels per px.

        What is missing is painted up to `reach`, px of the column's text.
        """
        height = int(area.height())
        if not self.are_kept and ratio == int(ratio):  # else pictures differ from it by a hair
            paint_straight(painter, area, draw)
            return
        strip = self._strip(column, round(area.width() * ratio), height, offset, ratio)
        far = floor(reach[0] * ratio), floor(reach[1] * ratio)
        self._renew(strip, offset, strip.missing(far), draw)
        for first, last in strip.damaged:
            seen = max(floor(first * ratio), strip.at), ceil(last * ratio)
            self._renew(strip, offset, (seen[0], min(strip.at + strip.height, seen[1])), draw)
        strip.damaged.clear()
        show(painter, strip, area, ratio)

    def _strip(self, column: int, width: int, height: int, offset: int, ratio: float) -> Strip:
        """Return the picture of a column, moved to an offset."""
        at, seen = floor(offset * ratio), ceil(height * ratio)
        strip = self._kept.get(column)
        size = width, seen + ceil(SPARE * ratio)
        if strip is None or (strip.picture.width(), strip.picture.height()) != size:
            strip = self._kept[column] = Strip(QPixmap(*size), at)
            strip.picture.setDevicePixelRatio(ratio)
        strip.at, strip.height = at, seen
        if strip.is_trimmed or strip.damaged:
            strip.trim()
            strip.is_trimmed = False
        return strip

    def _renew(self, strip: Strip, offset: int, part: tuple[int, int], draw: Draw) -> None:
        """Paint a part of the picture, rows of the column's text."""
        picture, ratio = strip.picture, strip.picture.devicePixelRatio()
        if part[0] >= part[1]:
            return
        part = part[0] - strip.at, part[1] - strip.at
        beside = offset - strip.at / ratio  # px by which the offset is between two pixels
        if ratio != int(ratio):
            beside += TIE
        width = picture.width() / ratio
        painter = QPainter(picture)
        for y, row, count in rows(strip.at, *part, picture.height()):
            painter.save()
            painter.setClipRect(QRectF(0, row / ratio, width, count / ratio))
            painter.translate(QPointF(0, (row - y) / ratio + beside))
            draw(painter, y / ratio - beside, (y + count) / ratio - beside)
            painter.restore()
        painter.end()


def show(painter: QPainter, strip: Strip, area: QRectF, ratio: float) -> None:
    """Copy what is in sight of a picture, pixel by pixel: scaled, it may lose its last column."""
    left, head = (round(edge * ratio) / ratio for edge in (area.left(), area.top()))
    picture = strip.picture
    width = picture.width()
    before = painter.worldTransform()
    painter.translate(left, head)
    painter.scale(1 / ratio, 1 / ratio)
    for y, row, count in rows(strip.at, 0, strip.height, picture.height()):
        painter.drawPixmap(0, y, width, count, picture, 0, row, width, count)
    painter.setWorldTransform(before)


def paint_straight(painter: QPainter, area: QRectF, draw: Draw) -> None:
    """Paint a column's text where it is, with no picture between."""
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.translate(area.topLeft())
    draw(painter, 0.0, area.height())
    painter.restore()


def rows(offset: int, top: int, bottom: int, height: int) -> Iterator[tuple[int, int, int]]:
    """Cut top … bottom where the ring closes: (y in sight, row of the picture, count), all pixels."""
    while top < bottom:
        row = (offset + top) % height
        count = min(bottom - top, height - row)
        yield top, row, count
        top += count
